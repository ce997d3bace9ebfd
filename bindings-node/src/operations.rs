//! The table of operations, made callable by position.

use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::Arc;

use authlete_sdk::surface::{Described, Kind};
use authlete_sdk::{Client, HttpInfo, Listing, Pages, operations, wire};
#[allow(clippy::wildcard_imports)] // the rows name every request
use authlete_sdk::{NoContent, api::*};
use futures_util::FutureExt;
use napi::bindgen_prelude::{ToNapiValue, Unknown};
use serde::Serialize;
use tokio::sync::Mutex;

use crate::failure::Failure;
use crate::reading;
use crate::writing::{Scope, Writer};

/// What a call ends with, to be written on the thread that made it.
pub type Outcome = Result<Box<dyn Answer>, Failure>;

/// A call under way.
pub type Call = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// What a finished call gives back.
pub trait Answer: Send {
    /// Writes it as a JavaScript value.
    fn write<'env>(&self, scope: &Scope<'_, 'env>) -> napi::Result<Unknown<'env>>;

    /// How the call went over HTTP, where the value has a place for it.
    fn http(&self) -> Option<&HttpInfo> {
        None
    }
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
                Ok(guarded(async move { answer::<$Response>(client.$group().$name(&request).await) }))
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

fn answer<T: Serialize + wire::Response + 'static>(result: authlete_sdk::Result<T>) -> Outcome {
    Ok(Box::new(Response(result?)))
}

struct Response<T>(T);

impl<T: Serialize + wire::Response> Answer for Response<T> {
    fn write<'env>(&self, scope: &Scope<'_, 'env>) -> napi::Result<Unknown<'env>> {
        // Only the operations that return nothing have a response that is no model.
        if !matches!(T::KIND, Kind::Model(_)) {
            return ().into_unknown(scope.env);
        }
        Ok(self.0.serialize(Writer {
            scope,
            kind: T::KIND,
            list: false,
            omit_empty: false,
        })?)
    }

    fn http(&self) -> Option<&HttpInfo> {
        self.0.attached()
    }
}

struct Page<T>(Option<Vec<T>>);

impl<T: Serialize + Described + Send> Answer for Page<T> {
    fn write<'env>(&self, scope: &Scope<'_, 'env>) -> napi::Result<Unknown<'env>> {
        match &self.0 {
            None => ().into_unknown(scope.env),
            Some(records) => Ok(records.serialize(Writer {
                scope,
                kind: T::KIND,
                list: true,
                omit_empty: false,
            })?),
        }
    }
}

impl<Q: Listing> Turns for Pages<Q>
where
    Q::Item: Serialize + Described,
{
    fn next(&mut self) -> Pin<Box<dyn Future<Output = Outcome> + Send + '_>> {
        Box::pin(async move {
            let answer: Box<dyn Answer> = Box::new(Page(self.next_page().await?));
            Ok(answer)
        })
    }
}
