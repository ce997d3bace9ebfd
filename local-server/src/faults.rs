//! Failures on request, for testing what callers do about them.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use authlete_sdk::GROUPS;
use authlete_sdk::surface::camel_case;
use serde::Deserialize;

use crate::routes::operation_of;

/// A failure to come.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Fault {
    /// An operation such as `token_management.create`, or its path such as `auth/token/create`, without placeholders; or `*`.
    pub operation: String,
    /// How many requests it meets.
    #[serde(default = "once")]
    pub times: u64,
    /// Answer with this status instead of doing anything.
    pub status: Option<u16>,
    /// Headers of that answer.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// The body of that answer.
    pub body: Option<String>,
    /// Wait this long before anything else.
    #[serde(default)]
    pub delay_ms: u64,
    /// Lose the answer, which is the real one unless `status` or `body` says otherwise.
    pub abort: Option<Abort>,
}

/// When an answer is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Abort {
    /// The connection ends without an answer.
    BeforeResponse,
    /// The connection ends in the middle of the answer.
    MidBody,
}

fn once() -> u64 {
    1
}

impl Fault {
    /// Whether the request is answered without being processed.
    pub fn replaces_answer(&self) -> bool {
        self.status.is_some() || self.body.is_some()
    }

    /// How long to wait first.
    pub fn delay(&self) -> Option<Duration> {
        (self.delay_ms > 0).then(|| Duration::from_millis(self.delay_ms))
    }
}

/// The failures to come, in the order in which they were asked for.
#[derive(Debug, Default)]
pub struct Faults(Mutex<Vec<Fault>>);

impl Faults {
    /// Asks for a failure.
    ///
    /// # Errors
    ///
    /// If there is no such operation; the text says what to change.
    pub fn add(&self, mut fault: Fault) -> Result<(), String> {
        fault.operation = path_of(&fault.operation)?;
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(fault);
        Ok(())
    }

    /// All failures to come.
    pub fn to_come(&self) -> Vec<Fault> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Forgets all failures to come.
    pub fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The failure that this request meets, if any.
    pub fn take(&self, operation: &str) -> Option<Fault> {
        let mut faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let operation = operation.trim_matches('/');
        let index = faults
            .iter()
            .position(|fault| fault.times > 0 && (fault.operation == "*" || fault.operation == operation))?;
        let fault = faults[index].clone();
        faults[index].times -= 1;
        if faults[index].times == 0 {
            faults.remove(index);
        }
        Some(fault)
    }
}

/// The path of an operation that is called by its name in a language, or by its path.
fn path_of(operation: &str) -> Result<String, String> {
    let Some((group, name)) = operation.split_once('.') else {
        return Ok(operation.trim_matches('/').to_owned());
    };
    let groups = GROUPS
        .iter()
        .filter(|known| known.name == group || camel_case(known.name) == group);
    let row = groups
        .flat_map(|group| group.operations)
        .find(|known| known.name == name || camel_case(known.name) == name)
        .ok_or_else(|| format!("there is no operation {operation}: name one such as token_management.create"))?;
    Ok(operation_of(row.routes[0].1).trim_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(json: &str) -> Fault {
        serde_json::from_str(json).expect("a fault")
    }

    #[test]
    fn a_fault_meets_its_operation_as_often_as_asked() {
        let faults = Faults::default();
        let add = |json| faults.add(fault(json)).expect("there is such an operation");
        add(r#"{"operation":"/auth/token/create","times":2,"status":503}"#);
        add(r#"{"operation":"*","delayMs":5}"#);
        assert_eq!(
            faults.take("/auth/token/create").and_then(|fault| fault.status),
            Some(503)
        );
        assert_eq!(
            faults.take("/auth/token/update").and_then(|fault| fault.delay()),
            Some(Duration::from_millis(5))
        );
        assert_eq!(faults.take("/auth/token/update"), None);
        assert!(faults.take("/auth/token/create").is_some());
        assert_eq!(faults.take("/auth/token/create"), None);
    }

    #[test]
    fn an_operation_goes_by_its_name_in_any_language_and_by_its_path() {
        let path = path_of("client_management.update_authorizations").expect("there is such an operation");
        assert_eq!(path, "client/authorization/update");
        assert_eq!(path_of("clientManagement.updateAuthorizations"), Ok(path.clone()));
        assert_eq!(path_of("/client/authorization/update"), Ok(path));
        assert_eq!(path_of("*"), Ok("*".to_owned()));
        assert!(path_of("token_management.destroy").is_err());
    }

    #[test]
    fn misspelt_members_are_refused() {
        assert!(serde_json::from_str::<Fault>(r#"{"operation":"*","delay":5}"#).is_err());
    }
}
