//! The pages of a list, whatever it lists.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use authlete_sdk::python::Convert;
use authlete_sdk::{Client, Listing, Pages, Result as Outcome};
use pyo3::prelude::*;
use tokio::sync::Mutex;

/// The records of a page, once they are wanted as Python objects.
pub type Page = Box<dyn FnOnce(Python<'_>) -> PyResult<Vec<Py<PyAny>>> + Send>;

/// The next page, or nothing at the end.
pub type Turn<'a> = Pin<Box<dyn Future<Output = Outcome<Option<Page>>> + Send + 'a>>;

/// Reads page after page.
pub trait NextPage: Send {
    /// Reads the next page through this client. Dropping the future loses nothing.
    fn next_page(&mut self, client: Client) -> Turn<'_>;
}

impl<Q: Listing<Item: Convert>> NextPage for Pages<Q> {
    fn next_page(&mut self, client: Client) -> Turn<'_> {
        // The client may have been closed, or have connected anew in a forked process, since the last page.
        self.continue_with(client);
        Box::pin(async move {
            let Some(records) = Pages::next_page(self).await? else {
                return Ok(None);
            };
            let page: Page = Box::new(move |py| {
                let objects = records
                    .into_iter()
                    .map(|record| record.into_object(py).map(Bound::unbind));
                objects.collect()
            });
            Ok(Some(page))
        })
    }
}

/// A list that is being read.
pub type Source = Arc<Mutex<dyn NextPage>>;

/// The list from its start.
pub fn source(pages: impl NextPage + 'static) -> Source {
    Arc::new(Mutex::new(pages))
}
