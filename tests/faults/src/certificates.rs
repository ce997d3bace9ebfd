//! Certificates good and bad, made anew for every run.

use std::error::Error;
use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair,
    KeyUsagePurpose, date_time_ymd,
};
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

type Made<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// A certificate with its key, as PEM.
pub struct Identity {
    pub certificate: String,
    pub key: String,
}

/// An authority.
pub struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
}

/// What a server's certificate is like.
#[derive(Clone, Copy, PartialEq)]
pub enum Kind {
    Good,
    Expired,
    NotYetValid,
    WrongHost,
}

impl Authority {
    /// Makes one.
    pub fn new(name: &str) -> Made<Self> {
        let mut parameters = CertificateParams::new(Vec::new())?;
        parameters.distinguished_name.push(DnType::CommonName, name);
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let issuer = CertifiedIssuer::self_signed(parameters, KeyPair::generate()?)?;
        Ok(Self { issuer })
    }

    /// Its own certificate, as PEM.
    pub fn certificate(&self) -> String {
        self.issuer.pem()
    }

    /// A certificate for a server on this machine.
    pub fn server(&self, kind: Kind) -> Made<Identity> {
        let key = KeyPair::generate()?;
        let certificate = server_parameters(kind)?.signed_by(&key, &self.issuer)?;
        Ok(Identity {
            certificate: certificate.pem(),
            key: key.serialize_pem(),
        })
    }

    /// A certificate for a client.
    pub fn client(&self) -> Made<Identity> {
        let key = KeyPair::generate()?;
        let mut parameters = CertificateParams::new(Vec::new())?;
        parameters.distinguished_name.push(DnType::CommonName, "a client");
        parameters.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
        Ok(Identity {
            certificate: parameters.signed_by(&key, &self.issuer)?.pem(),
            key: key.serialize_pem(),
        })
    }
}

/// A certificate that vouches for itself.
pub fn self_signed() -> Made<Identity> {
    let key = KeyPair::generate()?;
    Ok(Identity {
        certificate: server_parameters(Kind::Good)?.self_signed(&key)?.pem(),
        key: key.serialize_pem(),
    })
}

fn server_parameters(kind: Kind) -> Made<CertificateParams> {
    let names = match kind {
        Kind::WrongHost => vec!["elsewhere.example".to_owned()],
        _ => vec!["127.0.0.1".to_owned(), "localhost".to_owned()],
    };
    let mut parameters = CertificateParams::new(names)?;
    parameters.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    match kind {
        Kind::Expired => {
            parameters.not_before = date_time_ymd(2020, 1, 1);
            parameters.not_after = date_time_ymd(2021, 1, 1);
        }
        Kind::NotYetValid => {
            parameters.not_before = date_time_ymd(2090, 1, 1);
            parameters.not_after = date_time_ymd(2091, 1, 1);
        }
        Kind::Good | Kind::WrongHost => {}
    }
    Ok(parameters)
}

/// How a server speaks TLS with this certificate, and whether it wants one of its clients.
pub fn configuration(identity: &Identity, clients: Option<&Authority>) -> Made<Arc<ServerConfig>> {
    let provider = Arc::new(default_provider());
    let builder = ServerConfig::builder_with_provider(provider.clone()).with_safe_default_protocol_versions()?;
    let builder = match clients {
        None => builder.with_no_client_auth(),
        Some(authority) => {
            let mut roots = RootCertStore::empty();
            roots.add(CertificateDer::from_pem_slice(authority.certificate().as_bytes())?)?;
            builder.with_client_cert_verifier(
                WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build()?,
            )
        }
    };
    let chain = vec![CertificateDer::from_pem_slice(identity.certificate.as_bytes())?];
    let key = PrivateKeyDer::from_pem_slice(identity.key.as_bytes())?;
    Ok(Arc::new(builder.with_single_cert(chain, key)?))
}
