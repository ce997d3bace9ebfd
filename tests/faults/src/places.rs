//! The places a call can get to: the server of the rows, TLS in front of it, proxies on the way, and one where nothing may
//! ever arrive.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use authlete_case_server::ledger::Ledger;
use authlete_case_server::server::Server;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;

use crate::certificates::{Authority, Identity, Kind, configuration, self_signed};

/// What a proxy with a lock wants to hear.
const USER: &str = "someone";
pub const PASSWORD: &str = "MARK-proxy-password";

/// Everything that runs while rows are run.
pub struct Places {
    /// What stands for `${…}` in the rows.
    pub values: BTreeMap<String, String>,
    /// Texts besides the marks that must never show.
    pub secrets: Vec<String>,
    plain: Option<TcpListener>,
    strays: Arc<AtomicUsize>,
}

impl Places {
    /// Opens them. The server of the rows answers once it has them.
    pub async fn open() -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        let authority = Authority::new("the authority of the tests")?;
        let unknown = Authority::new("an authority that nobody knows")?;
        let plain = listener().await?;
        let address = plain.local_addr()?.to_string();

        let mut values = BTreeMap::new();
        values.insert("server".to_owned(), address.clone());
        values.insert("authority".to_owned(), authority.certificate());
        for (name, identity) in [
            ("trusted", authority.server(Kind::Good)?),
            ("expired", authority.server(Kind::Expired)?),
            ("notYetValid", authority.server(Kind::NotYetValid)?),
            ("wrongHost", authority.server(Kind::WrongHost)?),
            ("unknownAuthority", unknown.server(Kind::Good)?),
            ("selfSigned", self_signed()?),
        ] {
            let place = tls(configuration(&identity, None)?, &address).await?;
            values.insert(name.to_owned(), place);
        }
        let wants_certificates = configuration(&authority.server(Kind::Good)?, Some(&authority))?;
        values.insert("mutual".to_owned(), tls(wants_certificates, &address).await?);
        let (client, other) = (authority.client()?, unknown.client()?);
        let secrets = [&client, &other]
            .iter()
            .flat_map(|identity| marks_of(identity))
            .collect();
        values.insert("clientCertificate".to_owned(), client.certificate + &client.key);
        values.insert("unknownClientCertificate".to_owned(), other.certificate + &other.key);

        values.insert("proxy".to_owned(), proxy(false).await?);
        values.insert("lockedProxy".to_owned(), proxy(true).await?);
        values.insert("silent".to_owned(), silent().await?);
        let strays = Arc::new(AtomicUsize::new(0));
        let stray = elsewhere(strays.clone()).await?;
        values.insert(
            "elsewherePort".to_owned(),
            stray.rsplit(':').next().unwrap_or_default().to_owned(),
        );
        values.insert("elsewhere".to_owned(), stray);
        let home = home(&authority)?;
        values.insert("home".to_owned(), home.display().to_string());
        values.insert(
            "authorityFile".to_owned(),
            home.join("authority.pem").display().to_string(),
        );
        // A port that was free a moment ago, and that the system hands out again only much later.
        values.insert("nowhere".to_owned(), listener().await?.local_addr()?.to_string());
        Ok(Self {
            values,
            secrets,
            plain: Some(plain),
            strays,
        })
    }

    /// Answers the rows from now on.
    pub fn serve(&mut self, cases: authlete_case_server::case::Cases) -> Arc<Server> {
        let server = Arc::new(Server {
            cases,
            ledger: Ledger::default(),
        });
        if let Some(listener) = self.plain.take() {
            tokio::spawn(server.clone().serve(listener));
        }
        server
    }

    /// How many connections came to where nothing may arrive.
    pub fn strays(&self) -> usize {
        self.strays.load(Ordering::SeqCst)
    }
}

/// A home folder with credentials that must not be used, and the authority in a file.
fn home(authority: &Authority) -> io::Result<PathBuf> {
    // Beside the program, where a driver in a root of its own can see it too.
    let home = std::env::current_exe()?.with_file_name(format!("authlete-faults-{}", std::process::id()));
    std::fs::create_dir_all(&home)?;
    std::fs::write(home.join("authority.pem"), authority.certificate())?;
    std::fs::write(
        home.join(".netrc"),
        "machine 127.0.0.1 login someone password MARK-netrc-password\n",
    )?;
    Ok(home)
}

impl Drop for Places {
    fn drop(&mut self) {
        if let Some(home) = self.values.get("home") {
            std::fs::remove_dir_all(home).ok();
        }
    }
}

/// A line in the middle of a private key.
fn marks_of(identity: &Identity) -> Option<String> {
    identity.key.lines().nth(1).map(str::to_owned)
}

async fn listener() -> io::Result<TcpListener> {
    TcpListener::bind(("127.0.0.1", 0)).await
}

/// Accepts connections and serves each by itself. One that breaks is what the rows are about.
async fn serve<F>(serve_one: impl Fn(TcpStream) -> F + Send + 'static) -> io::Result<String>
where
    F: Future<Output = io::Result<()>> + Send + 'static,
{
    let listener = listener().await?;
    let address = listener.local_addr()?.to_string();
    tokio::spawn(async move {
        while let Ok((connection, _)) = listener.accept().await {
            tokio::spawn(serve_one(connection));
        }
    });
    Ok(address)
}

/// Takes TLS off and passes the rest on.
async fn tls(configuration: Arc<ServerConfig>, behind: &str) -> io::Result<String> {
    let acceptor = TlsAcceptor::from(configuration);
    let behind = behind.to_owned();
    serve(move |connection| {
        let (acceptor, behind) = (acceptor.clone(), behind.clone());
        async move {
            let mut near = acceptor.accept(connection).await?;
            let mut far = TcpStream::connect(behind).await?;
            copy_bidirectional(&mut near, &mut far).await.map(drop)
        }
    })
    .await
}

/// Takes connections and never says a word.
async fn silent() -> io::Result<String> {
    serve(|mut connection| async move {
        let mut heard = Vec::new();
        connection.read_to_end(&mut heard).await.map(drop)
    })
    .await
}

/// Counts what comes.
async fn elsewhere(strays: Arc<AtomicUsize>) -> io::Result<String> {
    serve(move |connection| {
        strays.fetch_add(1, Ordering::SeqCst);
        async move {
            drop(connection);
            Ok(())
        }
    })
    .await
}

/// A proxy for HTTP and, with CONNECT, for anything (RFC 9110 section 9.3.6).
async fn proxy(locked: bool) -> io::Result<String> {
    serve(move |connection| forward(connection, locked)).await
}

async fn forward(mut near: TcpStream, locked: bool) -> io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(near.read_u8().await?);
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let key = STANDARD.encode(format!("{USER}:{PASSWORD}"));
    if locked && !head.contains(&format!("Basic {key}")) {
        let refusal =
            "HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic\r\ncontent-length: 0\r\n\r\n";
        return near.write_all(refusal.as_bytes()).await;
    }
    let mut words = head.split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    if method == "CONNECT" {
        let mut far = TcpStream::connect(target).await?;
        near.write_all(b"HTTP/1.1 200 Connected\r\n\r\n").await?;
        return copy_bidirectional(&mut near, &mut far).await.map(drop);
    }
    let behind = target.strip_prefix("http://").unwrap_or_default();
    let (host, path) = behind.split_once('/').unwrap_or((behind, ""));
    let mut far = TcpStream::connect(host).await?;
    far.write_all(head.replacen(target, &format!("/{path}"), 1).as_bytes())
        .await?;
    copy_bidirectional(&mut near, &mut far).await.map(drop)
}
