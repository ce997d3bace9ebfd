//! Runs every conformance case over plain HTTP and through the Rust package, each variant as a test of its own.

use std::process::ExitCode;
use std::sync::{LazyLock, Mutex, PoisonError};

use authlete_tests::conformance::{self, Case, Routes, Story, Variant};
use authlete_tests::local_server::LocalServer;
use libtest_mimic::{Arguments, Failed, Trial};
use tokio::runtime::Runtime;

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("threads can be started"));

/// Servers that are free at the moment. A case has one to itself.
#[derive(Default)]
struct Pool {
    usual: Mutex<Vec<LocalServer>>,
    strict: Mutex<Vec<LocalServer>>,
}

impl Pool {
    fn with<T>(&self, strict: bool, use_it: impl FnOnce(&LocalServer) -> T) -> T {
        let free = if strict { &self.strict } else { &self.usual };
        let taken = free.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let server = taken.unwrap_or_else(|| LocalServer::start(strict));
        let outcome = use_it(&server);
        free.lock().unwrap_or_else(PoisonError::into_inner).push(server);
        outcome
    }
}

fn main() -> ExitCode {
    let cases: &'static [Case] = Vec::leak(conformance::read_all().expect("the cases can be read"));
    let routes: &'static Routes = Box::leak(Box::new(conformance::read_routes().expect("the routes can be read")));
    let pool: &'static Pool = Box::leak(Box::default());
    let trial = |case: &'static Case, variant: Variant| {
        Trial::test(case.title(variant), move || {
            pool.with(case.strict, |server| {
                Story::run(case, variant, server, routes, &RUNTIME)
            })
            .map_err(Failed::from)
        })
    };
    let trials = cases
        .iter()
        .flat_map(|case| case.variants().into_iter().map(move |variant| trial(case, variant)));
    let conclusion = libtest_mimic::run(&Arguments::from_args(), trials.collect());
    for servers in [&pool.usual, &pool.strict] {
        servers.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
    conclusion.exit_code()
}
