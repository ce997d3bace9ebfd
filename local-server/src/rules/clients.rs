//! Clients themselves: what the table of operations has no rows for and its users still need around it.

use serde_json::json;

use super::{Reading, Writing};
use crate::input::Input;
use crate::refusal::Refusal;
use crate::reply::{ClientView, Raw};

/// The `end` of a list that does not say one.
const DEFAULT_END: i64 = 5;

/// Shows a client.
pub fn get(context: &Reading<'_>, input: Input) -> Result<Raw, Refusal> {
    let client = context.client_of_service(client_id(&input)?)?;
    Ok(ClientView::Full.of(&client.client)?.into())
}

/// Lists the clients of the service.
pub fn list(context: &Reading<'_>, input: Input) -> Result<Raw, Refusal> {
    let start = input
        .index("start")
        .map_err(|()| unreadable("A028201", "start"))?
        .unwrap_or(0);
    let end = input
        .index("end")
        .map_err(|()| unreadable("A028203", "end"))?
        .unwrap_or(DEFAULT_END);
    if start < 0 {
        return Err(Refusal::bad_request("A028202", "The start is negative."));
    }
    if end < 0 {
        return Err(Refusal::bad_request("A028204", "The end is negative."));
    }
    let developer = input.text("developer");
    let (clients, total) = context.records.clients(context.service.id, developer, start, end)?;
    let mut list = json!({ "start": start, "end": end, "totalCount": total });
    if let Some(developer) = developer {
        list["developer"] = developer.into();
    }
    if !clients.is_empty() {
        list["clients"] = clients
            .iter()
            .map(|record| ClientView::Full.of(&record.client))
            .collect::<Result<_, _>>()?;
    }
    Ok(list.into())
}

/// Deletes a client together with its tokens.
pub fn delete(context: &Writing<'_>, input: Input) -> Result<(), Refusal> {
    let client = context.client_of_service(client_id(&input)?)?;
    Ok(context.changes.delete_client(context.service.id, client.id())?)
}

fn client_id(input: &Input) -> Result<i64, Refusal> {
    match input.number("clientId") {
        Ok(Some(id)) => Ok(id),
        _ => Err(unreadable("A001216", "client ID")),
    }
}

fn unreadable(code: &'static str, name: &str) -> Refusal {
    Refusal::bad_request(code, format!("The {name} is not an integer."))
}
