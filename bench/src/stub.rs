//! A stub of the API on one thread: it looks at no more of a request than where it ends and what it is for.

use std::collections::HashMap;
use std::convert::Infallible;
use std::io::Read;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use serde_json::json;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use crate::{Outcome, answers, delay};

/// Half of the round trip that the delayed port has.
const ONE_WAY: Duration = Duration::from_millis(10);

/// Serves until standard input closes. Its first line of output tells the ports and the authority to trust.
#[tokio::main(flavor = "current_thread")]
pub async fn serve() -> Outcome<()> {
    let authority = Authority::new()?;
    let plain = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let tls = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let http2 = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let delayed = delay::serve(tls.local_addr()?, ONE_WAY)?;
    let ready = json!({
        "plain": format!("http://127.0.0.1:{}", plain.local_addr()?.port()),
        "tls": format!("https://localhost:{}", tls.local_addr()?.port()),
        "http2": format!("https://localhost:{}", http2.local_addr()?.port()),
        "delayed": format!("https://localhost:{delayed}"),
        "roundTrip": 2.0 * ONE_WAY.as_secs_f64(),
        "authority": authority.certificate,
    });
    println!("{ready}");

    let answers = Arc::new(Answers::default());
    tokio::spawn(accept(plain, None, answers.clone()));
    tokio::spawn(accept(tls, Some(authority.acceptor(&[b"http/1.1"])?), answers.clone()));
    tokio::spawn(accept(http2, Some(authority.acceptor(&[b"h2", b"http/1.1"])?), answers));
    let until_closed = || std::io::stdin().read_to_end(&mut Vec::new());
    tokio::task::spawn_blocking(until_closed).await??;
    Ok(())
}

async fn accept(listener: TcpListener, acceptor: Option<TlsAcceptor>, answers: Arc<Answers>) {
    while let Ok((stream, _)) = listener.accept().await {
        let (acceptor, answers) = (acceptor.clone(), answers.clone());
        tokio::spawn(async move {
            let _ = stream.set_nodelay(true);
            // A client that goes away is none of the stub's business.
            let _ = converse(stream, acceptor, &answers).await;
        });
    }
}

async fn converse(stream: TcpStream, acceptor: Option<TlsAcceptor>, answers: &Arc<Answers>) -> Outcome<()> {
    let Some(acceptor) = acceptor else {
        return over_http1(stream, answers).await;
    };
    let stream = acceptor.accept(stream).await?;
    if stream.get_ref().1.alpn_protocol() == Some(b"h2") {
        over_http2(stream, answers.clone()).await
    } else {
        over_http1(stream, answers).await
    }
}

/// Whole answers by the path they are for, made once.
#[derive(Default)]
struct Answers(Mutex<HashMap<String, (Bytes, Bytes)>>);

impl Answers {
    /// The bytes of the answer over HTTP/1.1, and its body alone.
    fn to(&self, path: &str) -> (Bytes, Bytes) {
        let mut known = self.0.lock().expect("nothing panics while it is held");
        if let Some(answer) = known.get(path) {
            return answer.clone();
        }
        let body = answers::answer_to(path);
        let mut whole = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json;charset=UTF-8\r\ncontent-length: {}\r\n\r\n",
            body.len()
        )
        .into_bytes();
        whole.extend_from_slice(&body);
        let answer = (Bytes::from(whole), body);
        known.insert(path.to_owned(), answer.clone());
        answer
    }
}

async fn over_http1(mut stream: impl AsyncRead + AsyncWrite + Unpin, answers: &Answers) -> Outcome<()> {
    let mut buffer = Vec::with_capacity(16 << 10);
    loop {
        while let Some((length, answer)) = first_request(&buffer, answers) {
            buffer.drain(..length);
            stream.write_all(&answer).await?;
            stream.flush().await?;
        }
        if stream.read_buf(&mut buffer).await? == 0 {
            return Ok(());
        }
    }
}

/// The length of the first request, once all of it is there, and its answer.
fn first_request(buffer: &[u8], answers: &Answers) -> Option<(usize, Bytes)> {
    let end = buffer.windows(4).position(|bytes| bytes == b"\r\n\r\n")? + 4;
    let head = std::str::from_utf8(&buffer[..end]).ok()?;
    let mut lines = head.split("\r\n");
    let path = lines.next()?.split(' ').nth(1)?;
    let length = lines.find_map(|line| {
        let (name, value) = line.split_once(':')?;
        let is_length = name.eq_ignore_ascii_case("content-length");
        is_length.then(|| value.trim().parse::<usize>().ok())?
    });
    let whole = end + length.unwrap_or(0);
    (buffer.len() >= whole).then(|| (whole, answers.to(path).0))
}

async fn over_http2(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    answers: Arc<Answers>,
) -> Outcome<()> {
    let service = service_fn(move |request: Request<Incoming>| {
        let body = answers.to(request.uri().path()).1;
        async move {
            // Unread, the request's body would end in a reset.
            let _ = request.into_body().collect().await;
            Ok::<_, Infallible>(Response::new(Full::new(body)))
        }
    });
    hyper::server::conn::http2::Builder::new(TokioExecutor::new())
        .serve_connection(TokioIo::new(stream), service)
        .await?;
    Ok(())
}

/// A certificate authority of this run, and the certificate of `localhost`.
struct Authority {
    certificate: String,
    chain: rcgen::Certificate,
    key: rcgen::KeyPair,
}

impl Authority {
    fn new() -> Result<Self, rcgen::Error> {
        let key = rcgen::KeyPair::generate()?;
        let mut parameters = rcgen::CertificateParams::new(Vec::new())?;
        // Of the same name as the certificate that it signs, it would be taken for that.
        let name = (rcgen::DnType::CommonName, "authority of authlete-bench");
        parameters.distinguished_name.push(name.0, name.1);
        parameters.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        parameters.key_usages = vec![rcgen::KeyUsagePurpose::KeyCertSign];
        let authority = rcgen::CertifiedIssuer::self_signed(parameters, key)?;
        let key = rcgen::KeyPair::generate()?;
        let mut parameters = rcgen::CertificateParams::new(["localhost".to_owned(), "127.0.0.1".to_owned()])?;
        parameters.use_authority_key_identifier_extension = true;
        let chain = parameters.signed_by(&key, &authority)?;
        Ok(Self {
            certificate: authority.pem(),
            chain,
            key,
        })
    }

    fn acceptor(&self, protocols: &[&[u8]]) -> Outcome<TlsAcceptor> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(self.key.serialize_der()));
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(vec![self.chain.der().clone()], key)?;
        config.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
        Ok(TlsAcceptor::from(Arc::new(config)))
    }
}
