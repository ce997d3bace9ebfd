//! What `make bench` measures with.
//!
//! - `authlete-bench stub` answers like the API, as fast as it can.
//! - `authlete-bench client NAME` calls it with one of the Rust clients, as the lines on its standard input say.

mod answers;
mod client;
mod delay;
mod stub;

use std::error::Error;
use std::process::ExitCode;

/// What a program that has nothing to recover from returns.
type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let words: Vec<_> = arguments.iter().map(String::as_str).collect();
    let outcome = match words[..] {
        ["stub"] => stub::serve(),
        ["client", name] => client::serve(name),
        _ => Err("usage: authlete-bench stub | authlete-bench client sdk|hyper|hyper-http2|reqwest".into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
