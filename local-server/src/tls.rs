//! HTTPS, and the certificates that callers show.

use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::server::danger::ClientCertVerifier;
use rustls::server::{NoClientAuth, ParsedCertificate, WebPkiClientVerifier};
use rustls::{RootCertStore, ServerConfig};
use tokio_rustls::TlsAcceptor;

/// How the server speaks TLS, if it does.
#[derive(Debug, Clone, Default, Args)]
pub struct TlsOptions {
    /// Serve HTTPS with this certificate and its chain, as PEM.
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    pub tls_certificate: Option<PathBuf>,

    /// The private key of the certificate, as PEM.
    #[arg(long, value_name = "FILE", requires = "tls_certificate")]
    pub tls_key: Option<PathBuf>,

    /// Ask callers for a certificate, and take those that these authorities issued, as PEM. Only access tokens that are bound to
    /// a certificate cannot be used without one.
    #[arg(long, value_name = "FILE", requires = "tls_certificate")]
    pub tls_client_ca: Option<PathBuf>,
}

/// What makes TLS connections of TCP connections.
#[derive(Clone)]
pub struct Tls {
    /// Takes the server's side of a handshake.
    pub acceptor: TlsAcceptor,
    certificate: CertificateDer<'static>,
}

impl Tls {
    /// Reads the files. The error says in one line what to change.
    pub fn from_options(options: &TlsOptions) -> Result<Option<Self>, String> {
        let (certificate, key) = match (&options.tls_certificate, &options.tls_key) {
            (Some(certificate), Some(key)) => (certificate, key),
            (None, None) if options.tls_client_ca.is_none() => return Ok(None),
            _ => return Err("HTTPS needs both --tls-certificate and --tls-key".to_owned()),
        };
        let chain = certificates(certificate, "--tls-certificate")?;
        let first = chain[0].clone();
        let key = PrivateKeyDer::from_pem_file(key).map_err(|error| unusable("--tls-key", key, &error))?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let clients: Arc<dyn ClientCertVerifier> = match &options.tls_client_ca {
            None => Arc::new(NoClientAuth),
            Some(path) => {
                let mut roots = RootCertStore::empty();
                for authority in certificates(path, "--tls-client-ca")? {
                    roots
                        .add(authority)
                        .map_err(|error| unusable("--tls-client-ca", path, &error))?;
                }
                WebPkiClientVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider))
                    .allow_unauthenticated()
                    .build()
                    .map_err(|error| unusable("--tls-client-ca", path, &error))?
            }
        };
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| unusable("--tls-certificate", certificate, &error))?
            .with_client_cert_verifier(clients)
            .with_single_cert(chain, key)
            .map_err(|error| unusable("--tls-certificate", certificate, &error))?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Some(Self {
            acceptor: TlsAcceptor::from(Arc::new(config)),
            certificate: first,
        }))
    }

    /// The URL under which callers reach the server: by its address, unless the certificate is for `localhost` only.
    pub fn base_url(&self, address: SocketAddr) -> String {
        let is_for = |name: ServerName<'_>| {
            ParsedCertificate::try_from(&self.certificate)
                .is_ok_and(|certificate| rustls::client::verify_server_name(&certificate, &name).is_ok())
        };
        let localhost = ServerName::try_from("localhost").is_ok_and(is_for);
        if localhost && address.ip().is_loopback() && !is_for(ServerName::from(address.ip())) {
            return format!("https://localhost:{}", address.port());
        }
        format!("https://{address}")
    }
}

fn certificates(path: &Path, option: &str) -> Result<Vec<CertificateDer<'static>>, String> {
    let certificates: Vec<_> = CertificateDer::pem_file_iter(path)
        .and_then(Iterator::collect)
        .map_err(|error| unusable(option, path, &error))?;
    if certificates.is_empty() {
        return Err(unusable(option, path, &"it holds no certificate in PEM"));
    }
    Ok(certificates)
}

fn unusable(option: &str, path: &Path, reason: &dyn fmt::Display) -> String {
    format!(
        "cannot use {} ({reason}); correct it or choose another file with {option}",
        path.display()
    )
}
