//! The classes that a user meets: the two clients and their groups of operations, expanded from the core's table.

use std::sync::Arc;

use authlete_sdk::NoContent;
use authlete_sdk::python::{Callee, Convert};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::arguments;
use crate::asynchronous::{self, AsyncRecordIterator, Call};
use crate::blocking::{self, RecordIterator};
use crate::connected::Connection;
use crate::pages::Records;

#[allow(clippy::wildcard_imports)] // the rows name every request and response
use authlete_sdk::api::*;

macro_rules! classes {
    ($(
        $group_documentation:literal
        $group:ident: $Group:ident {
            $(
                $documentation:literal
                $name:ident($Request:ident) -> $Response:ident, [$($verb:ident $path:literal),+], $kind:ident,
                repeat($($repeat:tt)+) $(, pages($all:ident: $Item:ident))?;
            )+
        }
    )+) => { pastey::paste! {
        #[doc = concat!("AuthleteClient(*", authlete_sdk::Options!(), ")\n--\n\n")]
        /// A client of the Authlete API whose operations block until they are done.
        ///
        /// Safe to share between threads, and usable in a process forked from the one that made it. Waiting for an answer
        /// lets other threads run; Ctrl-C ends the wait and the request.
        ///
        /// Raises ConfigurationError, naming what to change, if the options cannot work.
        #[pyclass(frozen, module = "authlete_sdk")]
        pub struct AuthleteClient {
            connection: Arc<Connection>,
        }

        #[pymethods]
        impl AuthleteClient {
            #[new]
            #[pyo3(signature = (*positional, **options), text_signature = None)]
            fn new(
                py: Python<'_>,
                positional: &Bound<'_, PyTuple>,
                options: Option<&Bound<'_, PyDict>>,
            ) -> PyResult<Self> {
                Callee::new("AuthleteClient").takes_no_positional(positional)?;
                let options = arguments::options(py, "AuthleteClient", options)?;
                Ok(Self { connection: Connection::open(py, options, blocking::make_driver)? })
            }

            #[doc = concat!("from_env(*", authlete_sdk::Options!(), ")\n--\n\n")]
            /// Makes a client from the environment: AUTHLETE_BASE_URL, AUTHLETE_API_VERSION (V2 or V3),
            /// AUTHLETE_SERVICE_APIKEY (the service ID in version 3), AUTHLETE_SERVICE_ACCESSTOKEN,
            /// AUTHLETE_SERVICE_APISECRET, AUTHLETE_DPOP_KEY and AUTHLETE_CLIENT_CERTIFICATE. A keyword replaces what the
            /// environment says.
            ///
            /// Raises ConfigurationError, naming the variable to set or to change.
            #[staticmethod]
            #[pyo3(signature = (**options), text_signature = None)]
            fn from_env(py: Python<'_>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
                let options = arguments::options_from_env(py, "AuthleteClient.from_env", options)?;
                Ok(Self { connection: Connection::open(py, options, blocking::make_driver)? })
            }

            #[doc = concat!("with_options($self, /, *", authlete_sdk::Options!(), ")\n--\n\n")]
            /// Derives a client with some options replaced, which shares this one's connections.
            ///
            /// Raises ConfigurationError if an option belongs to the connections themselves: connect_timeout,
            /// max_connections, proxy, ca_certificate and client_certificate need a client of their own.
            #[pyo3(signature = (**options), text_signature = None)]
            fn with_options(&self, py: Python<'_>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
                let options = arguments::options(py, "AuthleteClient.with_options", options)?;
                Ok(Self { connection: self.connection.with_options(py, options)? })
            }

            /// Ends the client: a later call raises ConfigurationError. The connections end with the last client that
            /// shares them.
            fn close(&self) {
                self.connection.close();
            }

            fn __enter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
                this
            }

            #[pyo3(signature = (*exception))]
            fn __exit__(&self, exception: &Bound<'_, PyTuple>) {
                let _ = exception;
                self.close();
            }

            fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
                self.connection.represent(py, "AuthleteClient")
            }

            $(
                #[doc = $group_documentation]
                #[getter]
                fn $group(&self) -> $Group {
                    $Group { connection: self.connection.clone() }
                }
            )+
        }

        #[doc = concat!("AsyncAuthleteClient(*", authlete_sdk::Options!(), ")\n--\n\n")]
        /// A client of the Authlete API whose operations are awaited on an asyncio event loop.
        ///
        /// Safe to share between tasks, event loops and threads, and usable in a process forked from the one that made it.
        /// Cancelling a task ends its request.
        ///
        /// Raises ConfigurationError, naming what to change, if the options cannot work.
        #[pyclass(frozen, module = "authlete_sdk")]
        pub struct AsyncAuthleteClient {
            connection: Arc<Connection>,
        }

        #[pymethods]
        impl AsyncAuthleteClient {
            #[new]
            #[pyo3(signature = (*positional, **options), text_signature = None)]
            fn new(
                py: Python<'_>,
                positional: &Bound<'_, PyTuple>,
                options: Option<&Bound<'_, PyDict>>,
            ) -> PyResult<Self> {
                Callee::new("AsyncAuthleteClient").takes_no_positional(positional)?;
                let options = arguments::options(py, "AsyncAuthleteClient", options)?;
                Ok(Self { connection: Connection::open(py, options, asynchronous::make_driver)? })
            }

            #[doc = concat!("from_env(*", authlete_sdk::Options!(), ")\n--\n\n")]
            /// Makes a client from the environment: AUTHLETE_BASE_URL, AUTHLETE_API_VERSION (V2 or V3),
            /// AUTHLETE_SERVICE_APIKEY (the service ID in version 3), AUTHLETE_SERVICE_ACCESSTOKEN,
            /// AUTHLETE_SERVICE_APISECRET, AUTHLETE_DPOP_KEY and AUTHLETE_CLIENT_CERTIFICATE. A keyword replaces what the
            /// environment says.
            ///
            /// Raises ConfigurationError, naming the variable to set or to change.
            #[staticmethod]
            #[pyo3(signature = (**options), text_signature = None)]
            fn from_env(py: Python<'_>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
                let options = arguments::options_from_env(py, "AsyncAuthleteClient.from_env", options)?;
                Ok(Self { connection: Connection::open(py, options, asynchronous::make_driver)? })
            }

            #[doc = concat!("with_options($self, /, *", authlete_sdk::Options!(), ")\n--\n\n")]
            /// Derives a client with some options replaced, which shares this one's connections.
            ///
            /// Raises ConfigurationError if an option belongs to the connections themselves: connect_timeout,
            /// max_connections, proxy, ca_certificate and client_certificate need a client of their own.
            #[pyo3(signature = (**options), text_signature = None)]
            fn with_options(&self, py: Python<'_>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
                let options = arguments::options(py, "AsyncAuthleteClient.with_options", options)?;
                Ok(Self { connection: self.connection.with_options(py, options)? })
            }

            /// Ends the client: a later call raises ConfigurationError. The connections end with the last client that
            /// shares them.
            fn aclose(&self, py: Python<'_>) -> Call {
                self.connection.close();
                Call::ready("AsyncAuthleteClient.aclose", py.None())
            }

            fn __aenter__(this: Bound<'_, Self>) -> Call {
                Call::ready("AsyncAuthleteClient.__aenter__", this.into_any().unbind())
            }

            #[pyo3(signature = (*exception))]
            fn __aexit__(&self, py: Python<'_>, exception: &Bound<'_, PyTuple>) -> Call {
                let _ = exception;
                self.aclose(py)
            }

            fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
                self.connection.represent(py, "AsyncAuthleteClient")
            }

            $(
                #[doc = $group_documentation]
                #[getter]
                fn $group(&self) -> [<Async $Group>] {
                    [<Async $Group>] { connection: self.connection.clone() }
                }
            )+
        }

        $(
            #[doc = $group_documentation]
            #[pyclass(frozen, module = "authlete_sdk")]
            pub struct $Group {
                connection: Arc<Connection>,
            }

            #[pymethods]
            impl $Group {
                $(
                    #[doc = concat!(
                        stringify!($name), "($self, request=None, /, *", $Request!(), ", timeout=None)\n--\n\n",
                        $documentation, "\n\nArgs:", $Request!(meanings),
                        "\n    timeout: The limit of one attempt in seconds, in place of the client's `timeout`."
                    )]
                    #[pyo3(signature = (request = None, /, **fields), text_signature = None)]
                    fn $name<'py>(
                        &self,
                        py: Python<'py>,
                        request: Option<&Bound<'py, PyAny>>,
                        fields: Option<&Bound<'py, PyDict>>,
                    ) -> PyResult<Bound<'py, PyAny>> {
                        let operation = concat!(stringify!($group), ".", stringify!($name));
                        let timeout = arguments::timeout(py, operation, fields)?;
                        let request = arguments::request::<$Request>(py, operation, request, fields)?;
                        let request = &*request;
                        let call = async move |client: authlete_sdk::Client| client.$group().$name(request).await;
                        blocking::call::<$Response, _>(py, &self.connection, timeout, call)
                    }

                    $(
                        #[doc = concat!(
                            stringify!($all), "($self, request=None, /, *", $Request!(), ", timeout=None)\n--\n\nIterates over every record \
                            of `", stringify!($name), "`, reading a page when it is needed. Skips none and repeats none, also \
                            when records go away meanwhile; `start` and `end` must not be given."
                        )]
                        #[pyo3(signature = (request = None, /, **fields), text_signature = None)]
                        fn $all<'py>(
                            &self,
                            py: Python<'py>,
                            request: Option<&Bound<'py, PyAny>>,
                            fields: Option<&Bound<'py, PyDict>>,
                        ) -> PyResult<RecordIterator> {
                            let operation = concat!(stringify!($group), ".", stringify!($all));
                            let timeout = arguments::timeout(py, operation, fields)?;
                            let request = arguments::request::<$Request>(py, operation, request, fields)?.into_owned();
                            let (client, _) = self.connection.get(py, None)?;
                            let pages = client.$group().$all(request).pages();
                            Ok(RecordIterator::new(self.connection.clone(), timeout, Records::new(operation, pages)))
                        }
                    )?
                )+
            }

            #[doc = $group_documentation]
            #[pyclass(frozen, module = "authlete_sdk")]
            pub struct [<Async $Group>] {
                connection: Arc<Connection>,
            }

            #[pymethods]
            impl [<Async $Group>] {
                $(
                    #[doc = concat!(
                        stringify!($name), "($self, request=None, /, *", $Request!(), ", timeout=None)\n--\n\n",
                        $documentation, "\n\nArgs:", $Request!(meanings),
                        "\n    timeout: The limit of one attempt in seconds, in place of the client's `timeout`."
                    )]
                    #[pyo3(signature = (request = None, /, **fields), text_signature = None)]
                    fn $name<'py>(
                        &self,
                        py: Python<'py>,
                        request: Option<&Bound<'py, PyAny>>,
                        fields: Option<&Bound<'py, PyDict>>,
                    ) -> PyResult<Call> {
                        let operation = concat!(stringify!($group), ".", stringify!($name));
                        let timeout = arguments::timeout(py, operation, fields)?;
                        let request = arguments::request::<$Request>(py, operation, request, fields)?.into_owned();
                        let call = async move |client: authlete_sdk::Client| client.$group().$name(&request).await;
                        Ok(Call::new(operation, self.connection.clone(), timeout, call, |py, response: $Response| {
                            response.into_object(py).map(Bound::unbind)
                        }))
                    }

                    $(
                        #[doc = concat!(
                            stringify!($all), "($self, request=None, /, *", $Request!(), ", timeout=None)\n--\n\nIterates over every record \
                            of `", stringify!($name), "`, reading a page when it is needed. Skips none and repeats none, also \
                            when records go away meanwhile; `start` and `end` must not be given."
                        )]
                        #[pyo3(signature = (request = None, /, **fields), text_signature = None)]
                        fn $all<'py>(
                            &self,
                            py: Python<'py>,
                            request: Option<&Bound<'py, PyAny>>,
                            fields: Option<&Bound<'py, PyDict>>,
                        ) -> PyResult<AsyncRecordIterator> {
                            let operation = concat!(stringify!($group), ".", stringify!($all));
                            let timeout = arguments::timeout(py, operation, fields)?;
                            let request = arguments::request::<$Request>(py, operation, request, fields)?.into_owned();
                            let (client, _) = self.connection.get(py, None)?;
                            let pages = client.$group().$all(request).pages();
                            Ok(AsyncRecordIterator::new(operation, self.connection.clone(), timeout, Records::new(operation, pages)))
                        }
                    )?
                )+
            }
        )+

        /// Puts the clients, their groups and every model that an operation reaches into the module.
        pub fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
            module.add_class::<AuthleteClient>()?;
            module.add_class::<AsyncAuthleteClient>()?;
            module.add_class::<authlete_sdk::HttpAnswer>()?;
            $(
                module.add_class::<$Group>()?;
                module.add_class::<[<Async $Group>]>()?;
                $(
                    <$Request as Convert>::register(module)?;
                    <$Response as Convert>::register(module)?;
                )+
            )+
            Ok(())
        }
    } };
}

authlete_sdk::operations!(classes);
