//! The table of operations, made callable by position.

use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::Arc;

use authlete_sdk::surface::{Described, Kind};
use authlete_sdk::{Client, Listing, Pages, operations, wire};
#[allow(clippy::wildcard_imports)] // the rows name every request
use authlete_sdk::{NoContent, api::*};
use futures_util::FutureExt;
use napi::bindgen_prelude::Unknown;
use serde::Serialize;
use tokio::sync::Mutex;

use crate::failure::{Failure, http_text};
use crate::reading;
use crate::writing::Written;

/// What a call ends with.
pub type Outcome = Result<Answer, Failure>;

/// A call under way.
pub type Call = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// What a finished call gives back.
pub struct Answer {
    /// The value.
    pub value: Written,
    /// How the call went over HTTP, where the value has a place for it.
    pub http: Option<String>,
}

/// A page of a list, each read when it is asked for.
pub trait Turns: Send {
    /// Reads the next page; the answer is undefined at the end.
    fn next(&mut self) -> Pin<Box<dyn Future<Output = Outcome> + Send + '_>>;
}

/// The pages of a list, handed from one call to the next.
pub type SharedPages = Arc<Mutex<Box<dyn Turns>>>;

/// Begins something with a client and a request.
pub type Start<T> = fn(&Client, Unknown<'_>) -> Result<T, Failure>;

/// An operation, callable without knowing its types.
pub struct Operation {
    /// Reads the request and makes the call, which nothing drives yet.
    pub call: Start<Call>,
    /// Reads the request and makes the iteration over all pages, where the operation is a list.
    pub pages: Option<Start<SharedPages>>,
}

macro_rules! table {
    ($(
        $group_documentation:literal
        $group:ident: $Group:ident {
            $(
                $documentation:literal
                $name:ident($Request:ident) -> $Response:ident, [$($verb:ident $path:literal),+], $kind:ident,
                repeat($($repeat:tt)+) $(, pages($all:ident: $Item:ident))?;
            )+
        }
    )+) => {
        /// Every operation, in the order of [`authlete_sdk::GROUPS`].
        pub const OPERATIONS: &[Operation] = &[$($(Operation {
            call: |client, request| {
                let request: $Request = reading::request(request)?;
                let client = client.clone();
                Ok(guarded(async move { answer::<$Response>(&client.$group().$name(&request).await?) }))
            },
            pages: table!(@pages $group $Request $($all)?),
        },)+)+];
    };
    (@pages $group:ident $Request:ident $all:ident) => {
        Some(|client, request| {
            let request: $Request = reading::request(request)?;
            let pages: Box<dyn Turns> = Box::new(client.$group().$all(request).pages());
            Ok(Arc::new(Mutex::new(pages)))
        })
    };
    (@pages $group:ident $Request:ident) => {
        None
    };
}

operations!(table);

/// The next page of a list, as a call.
pub fn next_page(pages: SharedPages) -> Call {
    guarded(async move { pages.lock().await.next().await })
}

/// A call that survives a defect in it: a panic would otherwise leave its promise pending for ever.
fn guarded(call: impl Future<Output = Outcome> + Send + 'static) -> Call {
    Box::pin(async move {
        AssertUnwindSafe(call)
            .catch_unwind()
            .await
            .unwrap_or(Err(Failure::Defect("the call panicked")))
    })
}

fn answer<T: Serialize + wire::Response>(response: &T) -> Outcome {
    // Only the operations that return nothing have a response that is no model.
    let value = match T::KIND {
        Kind::Model(_) => Written::new(response, T::KIND, false)?,
        _ => Written::undefined(),
    };
    let http = response.attached().map(http_text);
    Ok(Answer { value, http })
}

impl<Q: Listing> Turns for Pages<Q>
where
    Q::Item: Serialize + Described,
{
    fn next(&mut self) -> Pin<Box<dyn Future<Output = Outcome> + Send + '_>> {
        Box::pin(async move {
            let value = match self.next_page().await? {
                Some(records) => Written::new(&records, Q::Item::KIND, true)?,
                None => Written::undefined(),
            };
            Ok(Answer { value, http: None })
        })
    }
}
