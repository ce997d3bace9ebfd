//! Tokens: a list to search in, and what may be shown of one.

use askama::Template;
use authlete_sdk::{TokenRevokeRequest, TokenStatus};
use axum::response::{IntoResponse as _, Redirect, Response};

use super::links::{Link, in_words, shortened};
use super::moment::Moment;
use super::problem::{Problem, page};
use super::visit::{Layout, Notice, Paging, Visit, address, see_other};
use crate::random::{self, Hash};
use crate::refusal::Refusal;
use crate::rules::{self, Reading};
use crate::store::{Edges, Page, Place, TokenFilter, TokenRecord};

/// A token as a row of a list.
struct Row {
    token: Link,
    user: Option<Link>,
    client: Link,
    grant: String,
    scopes: String,
    created: Moment,
    expires: Option<Moment>,
    expired: bool,
}

impl Row {
    fn of(context: &Reading<'_>, token: &TokenRecord) -> Result<Self, Refusal> {
        let moment = |seconds| Moment::new(seconds, context.now);
        Ok(Self {
            token: Link::to_token(context, token),
            user: token
                .subject
                .as_deref()
                .map(|subject| Link::to_user(context.service.id, subject)),
            client: Link::to_client(context, token.client)?,
            grant: in_words(token.grant_type.as_str()),
            scopes: token.scopes.join(" "),
            created: moment(token.created_at),
            expires: token.access_expires_at.map(moment),
            expired: token.access_expired(context.now),
        })
    }
}

/// What tokens are searched by; empty members do not count.
#[derive(Clone)]
struct Search {
    subject: String,
    client: String,
    hash: String,
    state: String,
}

impl Search {
    fn members(&self) -> [(&'static str, &str); 4] {
        [
            ("subject", &self.subject),
            ("client", &self.client),
            ("hash", &self.hash),
            ("state", &self.state),
        ]
    }

    fn is_empty(&self) -> bool {
        self.members().iter().all(|(_, value)| value.is_empty())
    }

    fn filter(&self, client: Option<i64>) -> TokenFilter {
        TokenFilter {
            client,
            subject: Some(self.subject.clone()).filter(|subject| !subject.is_empty()),
            status: match self.state.as_str() {
                "valid" => Some(TokenStatus::Valid),
                "expired" => Some(TokenStatus::Invalid),
                _ => None,
            },
        }
    }
}

/// What a search comes to.
enum Found {
    Rows(Vec<Row>, Edges<i64>),
    /// What was given as a hash is a token itself, the one with this page.
    Value(Link),
    /// Nothing can be found by it, and why.
    Nothing(&'static str),
}

#[derive(Template)]
#[template(path = "tokens.html")]
struct List {
    layout: Layout,
    rows: Vec<Row>,
    search: Search,
    complaint: Option<&'static str>,
    here: String,
    paging: Paging,
}

/// The service's tokens, the newest first.
pub async fn list(visit: Visit) -> Result<Response, Problem> {
    let query = &visit.parameters;
    let search = Search {
        subject: query.text("subject").to_owned(),
        client: query.text("client").to_owned(),
        hash: query.text("hash").trim_end_matches('…').to_owned(),
        state: query.text("state").to_owned(),
    };
    let place = query.place();
    let wanted = search.clone();
    let (rows, edges, complaint) = match visit.read(move |context| find_all(context, &wanted, &place)).await? {
        Found::Rows(rows, edges) => (rows, edges, None),
        Found::Nothing(complaint) => (Vec::new(), Edges::default(), Some(complaint)),
        // The token must neither stay in the address nor be shown.
        Found::Value(link) => return Ok(Redirect::to(&link.address).into_response()),
    };
    let path = visit.path("tokens");
    let place = ["before", "after"].map(|place| (place, query.text(place)));
    Ok(page(&List {
        layout: visit.layout("tokens"),
        rows,
        complaint,
        here: address(&path, &[&search.members()[..], &place[..]].concat()),
        paging: Paging::new(&edges, &path, &search.members()),
        search,
    }))
}

fn find_all(context: &Reading<'_>, search: &Search, place: &Place<i64>) -> Result<Found, Refusal> {
    let client = match search.client.as_str() {
        "" => None,
        identifier => match context.identified_client(identifier) {
            Ok(client) => Some(client.id()),
            Err(refusal) if refusal.status == 500 => return Err(refusal),
            Err(_) => return Ok(Found::Nothing("There is no client with this ID or alias.")),
        },
    };
    let filter = search.filter(client);
    let service = context.service.id;
    let Page { items, edges } = if search.hash.is_empty() {
        context.records.browse_tokens(service, &filter, context.now, place)?
    } else {
        if let Some(token) = by_value(context, &search.hash)? {
            return Ok(Found::Value(Link::to_token(context, &token)));
        }
        let Some((low, high)) = hashes_beginning_with(&search.hash) else {
            return Ok(Found::Nothing(
                "A hash has up to 43 letters, digits, hyphens and underscores.",
            ));
        };
        let mut items = context.records.tokens_by_hash(service, &low, &high)?;
        items.retain(|token| filter.fits(token, context.now));
        Page {
            items,
            edges: Edges::default(),
        }
    };
    let rows = items.iter().map(|token| Row::of(context, token));
    Ok(Found::Rows(rows.collect::<Result<_, _>>()?, edges))
}

/// The service's token that has this value, as access token or as refresh token.
fn by_value(context: &Reading<'_>, value: &str) -> Result<Option<TokenRecord>, Refusal> {
    let digest = context.records.digest();
    let found = match context.records.token_by_access_hash(&digest.hash(value))? {
        None => context.records.token_by_refresh_hash(&digest.hash(value))?,
        found => found,
    };
    Ok(found.filter(|token| token.service == context.service.id))
}

/// The first and the last hash whose text begins so.
fn hashes_beginning_with(text: &str) -> Option<(Hash, Hash)> {
    const LENGTH: usize = 43;
    if text.len() > LENGTH {
        return None;
    }
    let filled = |filler: &str| {
        // The last character stands for four bits only, so of the alphabet only every fourth character may be there.
        let mut text = text.to_owned();
        while text.len() < LENGTH - 1 {
            text.push_str(filler);
        }
        if text.len() < LENGTH {
            text.push(if filler == "A" { 'A' } else { '8' });
        }
        random::decode(&text)?.try_into().ok()
    };
    Some((filled("A")?, filled("_")?))
}

#[derive(Template)]
#[template(path = "token.html")]
struct Details {
    layout: Layout,
    token: Row,
    /// How the API names the record.
    name: String,
    refresh: Option<Refresh>,
    last_refreshed: Option<Moment>,
    properties: Vec<String>,
    resources: Vec<String>,
    binding: Option<&'static str>,
}

struct Refresh {
    hash: String,
    scopes: String,
    expires: Moment,
    expired: bool,
}

/// A token.
pub async fn show(visit: Visit) -> Result<Response, Problem> {
    let name = visit.placeholder("token").to_owned();
    let layout = visit.layout("tokens");
    let shown = visit
        .read(move |context| {
            let Some(token) = named(context, &name)? else {
                return Ok(None);
            };
            let details = &token.details;
            Ok(Some(Details {
                token: Row::of(context, &token)?,
                refresh: token.refresh_hash.as_ref().map(|hash| Refresh {
                    hash: shortened(hash),
                    scopes: token.refresh_scopes.join(" "),
                    expires: Moment::new(token.refresh_expires_at, context.now),
                    expired: !token.refreshable(context.now),
                }),
                last_refreshed: Some(token.last_refreshed_at)
                    .filter(|at| *at > 0)
                    .map(|at| Moment::new(at, context.now)),
                properties: details.properties.iter().map(|property| property.key.clone()).collect(),
                resources: details.access_token_resources.clone(),
                binding: match (&details.dpop_key_thumbprint, &details.certificate_thumbprint) {
                    (Some(_), _) => Some("a DPoP key (RFC 9449)"),
                    (None, Some(_)) => Some("a client certificate (RFC 8705)"),
                    (None, None) => None,
                },
                name,
                layout,
            }))
        })
        .await?;
    let gone = || {
        Problem::not_found("There is no such token: it was revoked, deleted or replaced.")
            .within(visit.layout("tokens"))
    };
    shown.map(|details| page(&details)).ok_or_else(gone)
}

/// The service's token with this name.
fn named(context: &Reading<'_>, name: &str) -> Result<Option<TokenRecord>, Refusal> {
    let found = rules::token_named(context.records, name)?;
    Ok(found.filter(|token| token.service == context.service.id))
}

/// Leads from a token itself to its page. The token is in a form, so that it gets into no address and no history.
pub async fn find(visit: Visit) -> Result<Response, Problem> {
    let value = visit.parameters.text("token").to_owned();
    let found = visit
        .read(move |context| {
            let found = match rules::access_token(context.records, &value)? {
                None => rules::refresh_token(context.records, &value)?,
                found => found,
            };
            let found = found.filter(|token| token.service == context.service.id);
            Ok(found.map(|token| Link::to_token(context, &token)))
        })
        .await?;
    let unknown = || {
        Problem::not_found(
            "The service has no such token: it was never issued here, or it was revoked, deleted or replaced.",
        )
        .within(visit.layout("tokens"))
    };
    Ok(Redirect::to(&found.ok_or_else(unknown)?.address).into_response())
}

/// Ends a token and the refresh token issued with it.
pub async fn revoke(visit: Visit) -> Result<Response, Problem> {
    let name = visit.placeholder("token").to_owned();
    let count = visit
        .write(move |context| {
            let Some(token) = named(context, &name)? else {
                return Ok(0);
            };
            let request = TokenRevokeRequest::new().access_token_identifier(random::encode(&token.access_hash));
            Ok(rules::token_management::revoke(context, request)?.count)
        })
        .await?;
    Ok(see_other(&visit.back(), Notice::Revoked(count)))
}
