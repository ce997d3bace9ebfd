//! A client with the runtime that drives its connections: what all groups of one Python client share.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use authlete_sdk::entrance::Entrance;
use authlete_sdk::python::{raised, represent};
use authlete_sdk::{Client, Error, Options};
use pyo3::prelude::*;
use tokio::runtime::Runtime;

use crate::fork::OfThisProcess;

/// A runtime that ends without waiting for what it still does, such as looking up a name.
pub struct Driver {
    runtime: Option<Runtime>,
    entrance: Entrance,
}

impl Driver {
    /// Takes charge of the runtime, if there is one.
    pub fn new(runtime: std::io::Result<Runtime>) -> Result<Arc<Self>, Error> {
        match runtime {
            Ok(runtime) => Ok(Arc::new(Self {
                runtime: Some(runtime),
                entrance: Entrance::default(),
            })),
            Err(error) => Err(Error::configuration(format!(
                "cannot start to drive connections: {error}"
            ))),
        }
    }

    /// The runtime.
    pub fn runtime(&self) -> &Runtime {
        self.runtime.as_ref().expect("only dropping takes the runtime away")
    }

    /// Where calls are handed over, if a thread takes them in.
    pub fn entrance(&self) -> &Entrance {
        &self.entrance
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// Where a client gets its runtime.
pub type MakeDriver = fn() -> Result<Arc<Driver>, Error>;

type Connected = OfThisProcess<(Client, Arc<Driver>)>;

/// A client that is open or closed, and that connects anew in a forked process.
pub struct Connection {
    options: Options,
    make_driver: MakeDriver,
    /// Nothing once it is closed. Locked only by who holds the interpreter's lock and does not let go of it meanwhile: `fork()`
    /// then never finds it locked by a thread that the child does not have.
    connected: Mutex<Option<Connected>>,
}

impl Connection {
    /// Opens a client with these options.
    pub fn open(py: Python<'_>, options: Options, make_driver: MakeDriver) -> PyResult<Arc<Self>> {
        let connect = || Ok((Client::new(options.clone())?, make_driver()?));
        let (client, driver) = connect().map_err(|error| raised(py, error))?;
        Ok(Self::of(client, options, driver, make_driver))
    }

    fn of(client: Client, options: Options, driver: Arc<Driver>, make_driver: MakeDriver) -> Arc<Self> {
        Arc::new(Self {
            options,
            make_driver,
            connected: Mutex::new(Some(OfThisProcess::new((client, driver)))),
        })
    }

    /// A client with some options replaced, on the same connections.
    pub fn with_options(&self, py: Python<'_>, overrides: Options) -> PyResult<Arc<Self>> {
        let (client, driver) = self.get(py, None)?;
        let client = client
            .with_options(overrides.clone())
            .map_err(|error| raised(py, error))?;
        let options = self.options.clone().overridden_by(overrides);
        Ok(Self::of(client, options, driver, self.make_driver))
    }

    /// The client, with this limit of time if one is given, and what drives it, in this process.
    pub fn get(&self, py: Python<'_>, timeout: Option<Duration>) -> PyResult<(Client, Arc<Driver>)> {
        let connected = self.connect().and_then(|(client, driver)| match timeout {
            None => Ok((client, driver)),
            Some(limit) => Ok((client.with_options(Options::new().timeout(limit))?, driver)),
        });
        connected.map_err(|error| raised(py, error))
    }

    // Without the interpreter, which might run other threads while the lock is held.
    fn connect(&self) -> Result<(Client, Arc<Driver>), Error> {
        let mut connected = self.connected.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(present) = &*connected else {
            return Err(Error::configuration(
                "the client is closed: make another one, or close it later",
            ));
        };
        if let Some((client, driver)) = present.get() {
            return Ok((client.clone(), driver.clone()));
        }
        let client = Client::new(self.options.clone())?;
        let driver = (self.make_driver)()?;
        *connected = Some(OfThisProcess::new((client.clone(), driver.clone())));
        Ok((client, driver))
    }

    /// Ends the client. Its connections end with the last client that shares them.
    pub fn close(&self) {
        let connected = self.connected.lock().unwrap_or_else(PoisonError::into_inner).take();
        drop(connected);
    }

    /// The options, without secrets, as the call that would make the client.
    pub fn represent(&self, py: Python<'_>, class: &str) -> PyResult<String> {
        let options = represent(py, &self.options)?;
        let arguments = options.find('(').map_or("()", |start| &options[start..]);
        Ok(format!("{class}{arguments}"))
    }
}
