//! The pool of connections and what belongs to it: TLS, proxy, the limit of connecting.

use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, SignatureScheme};
use rustls_platform_verifier::Verifier;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::failure::causes;
use super::settings::{count, positive};
use crate::{Error, Options, Result};

/// Idle connections are kept for this long; services close theirs after a minute or more.
const IDLE: Duration = Duration::from_secs(50);

/// A pool of connections, shared by all clients derived from one.
#[derive(Clone)]
pub(crate) struct Connections {
    pub http: reqwest::Client,
    pub most: usize,
    turns: Arc<Semaphore>,
}

impl Connections {
    pub fn new(options: &Options) -> Result<Self> {
        let most = count("max_connections", options.max_connections)?.unwrap_or(100);
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls(options)?)
            // A redirect would carry tokens to wherever it points.
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(positive("connect_timeout", options.connect_timeout)?.unwrap_or(Duration::from_secs(5)))
            .pool_idle_timeout(IDLE)
            .pool_max_idle_per_host(most)
            .tcp_nodelay(true)
            .retry(reqwest::retry::never())
            .referer(false)
            .user_agent(concat!("authlete-sdk/", env!("CARGO_PKG_VERSION")));
        if let Some(url) = &options.proxy {
            builder = builder.proxy(proxy(url)?);
        }
        let http = builder
            .build()
            .map_err(|error| Error::configuration(format!("cannot set up connections: {}", error.without_url())))?;
        let turns = Arc::new(Semaphore::new(most.min(Semaphore::MAX_PERMITS)));
        Ok(Self { http, most, turns })
    }

    /// Waits for the turn of a request. The pool would open a connection for every request that finds none idle.
    pub async fn turn(&self) -> Option<SemaphorePermit<'_>> {
        match self.turns.try_acquire() {
            Ok(turn) => Some(turn),
            // It is never closed, so this gives a turn in the end.
            Err(_) => self.turns.acquire().await.ok(),
        }
    }

    /// The first option in which two pools would differ.
    pub fn difference(one: &Options, other: &Options) -> Option<&'static str> {
        let differs = |differs: bool, option| differs.then_some(option);
        differs(one.connect_timeout != other.connect_timeout, "connect_timeout")
            .or_else(|| differs(one.max_connections != other.max_connections, "max_connections"))
            .or_else(|| differs(one.proxy != other.proxy, "proxy"))
            .or_else(|| differs(one.ca_certificate != other.ca_certificate, "ca_certificate"))
            .or_else(|| differs(one.client_certificate != other.client_certificate, "client_certificate"))
    }
}

fn proxy(url: &str) -> Result<reqwest::Proxy> {
    // What is wrong with it is not repeated: it may hold a password.
    let unusable = || Error::configuration("`proxy` is not a URL of the form http://host:port (http, https, socks5)");
    let parsed = reqwest::Url::parse(url).map_err(|_| unusable())?;
    if !matches!(parsed.scheme(), "http" | "https" | "socks5" | "socks5h") || !parsed.has_host() {
        return Err(unusable());
    }
    reqwest::Proxy::all(url).map_err(|_| unusable())
}

fn tls(options: &Options) -> Result<ClientConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let unusable =
        |option: &str, why: &dyn fmt::Display| Error::configuration(format!("`{option}` cannot be used: {why}"));

    let mut extra_roots = Vec::new();
    if let Some(pem) = &options.ca_certificate {
        extra_roots = certificates("ca_certificate", pem)?;
    }
    let verifier = PlatformVerifier {
        extra_roots,
        provider: provider.clone(),
        verifier: OnceLock::new(),
    };
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| unusable("ca_certificate", &error))?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier));
    let Some(pem) = &options.client_certificate else {
        return Ok(builder.with_no_client_auth());
    };
    let key = PrivateKeyDer::from_pem_slice(pem.as_bytes()).map_err(|_| {
        Error::configuration("`client_certificate` has no private key: put it behind the certificate, as PEM")
    })?;
    builder
        .with_client_auth_cert(certificates("client_certificate", pem)?, key)
        .map_err(|error| unusable("client_certificate", &error))
}

fn certificates(option: &str, pem: &str) -> Result<Vec<CertificateDer<'static>>> {
    let certificates: Vec<_> = CertificateDer::pem_slice_iter(pem.as_bytes())
        .collect::<std::result::Result<_, _>>()
        .map_err(|_| Error::configuration(format!("`{option}` is not PEM text")))?;
    if certificates.is_empty() {
        return Err(Error::configuration(format!(
            "`{option}` holds no certificate: give PEM text, not the name of a file"
        )));
    }
    Ok(certificates)
}

/// The platform's verifier, made when the first TLS connection needs it: loading the roots takes milliseconds, and plain HTTP
/// to a local server has to work on a machine that has none.
struct PlatformVerifier {
    extra_roots: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
    verifier: OnceLock<std::result::Result<Verifier, rustls::Error>>,
}

impl PlatformVerifier {
    fn verifier(&self) -> std::result::Result<&Verifier, rustls::Error> {
        self.verifier
            .get_or_init(|| Verifier::new_with_extra_roots(self.extra_roots.iter().cloned(), self.provider.clone()))
            .as_ref()
            .map_err(Clone::clone)
    }
}

impl fmt::Debug for PlatformVerifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("PlatformVerifier").finish_non_exhaustive()
    }
}

impl ServerCertVerifier for PlatformVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        stapled: &[u8],
        now: UnixTime,
    ) -> std::result::Result<ServerCertVerified, rustls::Error> {
        self.verifier()?
            .verify_server_cert(end_entity, intermediates, server_name, stapled, now)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> std::result::Result<HandshakeSignatureValid, rustls::Error> {
        self.verifier()?.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> std::result::Result<HandshakeSignatureValid, rustls::Error> {
        self.verifier()?.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

/// Whether a connection failed because of a certificate or the protocol, which trying again does not mend.
pub(super) fn is_tls_refusal(error: &(dyn std::error::Error + 'static)) -> Option<String> {
    let tls = causes(error).find_map(|cause| cause.downcast_ref::<rustls::Error>())?;
    Some(match tls {
        rustls::Error::InvalidCertificate(CertificateError::UnknownIssuer) => {
            "the server's certificate comes from an unknown authority (add it with `ca_certificate`)".to_owned()
        }
        rustls::Error::InvalidCertificate(why) => format!("the server's certificate is refused ({why})"),
        other => format!("TLS failed ({other})"),
    })
}
