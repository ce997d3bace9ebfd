//! The program `authlete-local`.

use std::io::{IsTerminal as _, Read as _, Write as _};
use std::process::ExitCode;

use authlete_local::{Arguments, Command, Options, Server};
use clap::Parser as _;
use clap::error::ErrorKind;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::oneshot;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            print!("{error}");
            return ExitCode::SUCCESS;
        }
        Err(error) => return fail(&usage(&error), 2),
    };
    let options = match arguments.command {
        Command::Serve(options) => options,
        Command::Openapi => {
            // Whoever reads only the beginning is not told off.
            let _ = writeln!(std::io::stdout(), "{:#}", authlete_local::openapi(None, &[]));
            return ExitCode::SUCCESS;
        }
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&format!("cannot start threads ({error}); free some resources"), 1),
    };
    match runtime.block_on(serve(options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => fail(&reason, 1),
    }
}

async fn serve(options: Options) -> Result<(), String> {
    let handled = |error| format!("cannot handle signals ({error})");
    let mut terminate = signal(SignalKind::terminate()).map_err(handled)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(handled)?;
    let end_of_input = options.until_stdin_closes.then(end_of_input);
    if !options.listen.ip().is_loopback() {
        eprintln!(
            "authlete-local: WARNING: listening on {}, which other machines may reach. This server is for development: it \
             hands out its secrets and, without --strict, lets everyone in.",
            options.listen
        );
    }

    let has_console = options.has_console();
    let server = Server::start(options).await.map_err(|error| error.to_string())?;
    let ready = serde_json::to_string(server.ready()).map_err(|error| error.to_string())?;
    // Whoever started the server may not read its output; that is no reason to end.
    let _ = writeln!(std::io::stdout(), "{ready}");
    if has_console && std::io::stderr().is_terminal() {
        let _ = writeln!(
            std::io::stderr(),
            "authlete-local: open {}/ for the console",
            server.ready().base_url
        );
    }

    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
        () = closed(end_of_input) => {}
    }
    server.stop().await;
    Ok(())
}

/// Reads standard input on a thread of its own, which unlike a task does not keep the program from ending.
fn end_of_input() -> oneshot::Receiver<()> {
    let (sender, receiver) = oneshot::channel();
    std::thread::spawn(move || {
        let mut input = std::io::stdin().lock();
        let mut ignored = [0; 1024];
        while matches!(input.read(&mut ignored), Ok(count) if count > 0) {}
        let _ = sender.send(());
    });
    receiver
}

async fn closed(input: Option<oneshot::Receiver<()>>) {
    match input {
        Some(input) => {
            let _ = input.await;
        }
        None => std::future::pending().await,
    }
}

/// The first line of what clap has to say, without its prefix.
fn usage(error: &clap::Error) -> String {
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return "no command given; try `authlete-local serve`, or --help".to_owned();
    }
    let text = error.to_string();
    // What is missing stands on lines of its own, up to an empty one.
    let lines: Vec<_> = text
        .lines()
        .map(str::trim)
        .take_while(|line| !line.is_empty())
        .collect();
    let line = lines.join(" ");
    format!(
        "{}; see `authlete-local serve --help`",
        line.trim_start_matches("error: ").trim_end_matches('.')
    )
}

fn fail(reason: &str, code: u8) -> ExitCode {
    eprintln!("authlete-local: {reason}");
    ExitCode::from(code)
}
