//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::binding::Binding;
use crate::connections::Limits;
use crate::store::Database;
use crate::tls::TlsOptions;

/// A local server that speaks the Authlete API, for development and tests.
#[derive(Debug, Parser)]
#[command(name = "authlete-local", version, arg_required_else_help = true)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the program does.
// It is made once, so its size does not matter.
#[allow(clippy::large_enum_variant)]
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the API until SIGTERM or SIGINT.
    ///
    /// When the server is ready, the first line on standard output is one JSON object that says where it is, the credentials
    /// of its first service and the service's clients.
    Serve(Options),

    /// Print an OpenAPI 3.1 description of the operations.
    Openapi,
}

/// How the server runs.
#[derive(Debug, Clone, Args)]
pub struct Options {
    /// The address and port; port 0 takes any free one.
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:9180")]
    pub listen: SocketAddr,

    /// The file that keeps the state, or `:memory:`.
    #[arg(long, value_name = "FILE", default_value = ":memory:", value_parser = database)]
    pub database: Database,

    /// What an empty database starts with: services and clients as JSON. Without it, a demo service with two clients.
    #[arg(long, value_name = "FILE")]
    pub fixture: Option<PathBuf>,

    /// Check credentials as the real API does, instead of taking any access token.
    #[arg(long)]
    pub strict: bool,

    /// Serve `/_local/`, where tests reset the state, move the clock and ask for failures.
    ///
    /// The console at `/` is then there with `--strict` as well, and where other machines can reach the server.
    #[arg(long)]
    pub admin: bool,

    /// End when standard input closes, as it does when the parent process ends.
    #[arg(long)]
    pub until_stdin_closes: bool,

    /// HTTPS.
    #[command(flatten)]
    pub tls: TlsOptions,

    /// What the access token of the ready line is bound to.
    #[command(flatten)]
    pub token: TokenOptions,

    /// What clients may cost.
    #[command(flatten)]
    pub limits: Limits,
}

/// What callers have to prove in strict authentication.
#[derive(Debug, Clone, Default, Args)]
pub struct TokenOptions {
    /// Bind the access token of the ready line to this key, a JWK: it is then sent as a DPoP token. Needs --strict.
    #[arg(long, value_name = "FILE", requires = "strict")]
    pub token_dpop_key: Option<PathBuf>,

    /// Bind the access token of the ready line to this client certificate, as PEM. Needs --strict and --tls-client-ca.
    #[arg(long, value_name = "FILE", requires_all = ["strict", "tls_client_ca"])]
    pub token_certificate: Option<PathBuf>,

    /// Ask for a nonce of the server in every DPoP proof. Needs --strict.
    #[arg(long, requires = "strict")]
    pub dpop_nonce: bool,
}

impl TokenOptions {
    /// Reads the files. The error says in one line what to change.
    pub(crate) fn binding(&self) -> Result<Binding, String> {
        let read = |path: &Option<PathBuf>, option, thumbprint: fn(&str) -> Result<String, String>| {
            path.as_ref()
                .map(|path| {
                    std::fs::read_to_string(path)
                        .map_err(|error| error.to_string())
                        .and_then(|text| thumbprint(&text))
                        .map_err(|reason| {
                            let path = path.display();
                            format!("cannot use {path} ({reason}); correct it or choose another file with {option}")
                        })
                })
                .transpose()
        };
        Ok(Binding {
            key: read(&self.token_dpop_key, "--token-dpop-key", |text| {
                // What the parser says may repeat parts of the key.
                let jwk = serde_json::from_str(text).map_err(|_| "it is not JSON".to_owned())?;
                Binding::thumbprint_of_key(&jwk)
            })?,
            certificate: read(
                &self.token_certificate,
                "--token-certificate",
                Binding::thumbprint_of_certificate,
            )?,
        })
    }
}

impl Default for Options {
    /// A server in memory on any free port of the loopback interface.
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            database: Database::Memory,
            fixture: None,
            strict: false,
            admin: false,
            until_stdin_closes: false,
            tls: TlsOptions::default(),
            token: TokenOptions::default(),
            limits: Limits::default(),
        }
    }
}

impl Options {
    /// Whether the server has the console at `/`.
    ///
    /// Its pages ask for no credentials, so it is there where it gives nobody more than they have: on loopback, as long as any
    /// access token will do for the API as well. Anywhere else it is there with `--admin`, which opens the server's controls
    /// to whoever reaches it.
    pub fn has_console(&self) -> bool {
        self.admin || (self.listen.ip().is_loopback() && !self.strict)
    }
}

// Clap wants a result from what reads a value.
#[allow(clippy::unnecessary_wraps)]
fn database(text: &str) -> Result<Database, std::convert::Infallible> {
    Ok(match text {
        ":memory:" => Database::Memory,
        path => Database::File(PathBuf::from(path)),
    })
}
