//! Entrances for tests that put hostile input in: to the paths, and to what reads proofs and signed tokens.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use axum::response::Response;
use hyper::service::Service as _;
use hyper_util::service::TowerToHyperService;
use serde_json::{Map, Value};

use crate::binding::Binding;
use crate::dpop::Proof;
use crate::fixture::Fixture;
use crate::jose::{self, PublicKey, SigningKey, UnverifiedToken};
use crate::refusal::Refusal;
use crate::store::Store;
use crate::{App, Database, Options, routes};

/// A server in memory that is reached without a connection.
pub struct Site {
    app: Arc<App>,
    router: Router,
}

impl Site {
    /// A server that begins with the fixture. The error says what is wrong.
    pub async fn new(fixture: &str) -> Result<Self, String> {
        let fixture = Fixture::from_json(fixture)?;
        let store = Store::open(&Database::Memory).map_err(|error| error.to_string())?;
        let options = Options::default();
        let base_url = "http://127.0.0.1:9180".to_owned();
        let app = Arc::new(App::new(options, store, Some(fixture), base_url, Binding::default()));
        let router = routes::router(&app);
        Ok(Self { app, router })
    }

    /// The answer to a request, which begins with the fixture and nothing else.
    pub async fn answer(&self, mut request: Request<Body>) -> Result<Response, String> {
        let fixture = self.app.beginning()?;
        self.app
            .store
            .write::<_, Refusal>(move |changes| Ok(fixture.load(changes)?))
            .await
            .map_err(|refusal| refusal.text)?;
        routes::without_trailing_slash(&mut request);
        match TowerToHyperService::new(self.router.clone()).call(request).await {
            Ok(response) => Ok(response),
            Err(impossible) => match impossible {},
        }
    }
}

/// Whether the text is a genuine DPoP proof.
pub fn is_genuine_proof(text: &str) -> bool {
    Proof::verified(text).is_ok_and(|proof| {
        proof.current(0, i64::MAX).is_some()
            && proof
                .address()
                .is_some_and(|address| crate::dpop::same_address(address, address))
    })
}

/// Whether one of the keys signed the token, and what one of them signs is signed by it.
pub fn is_signed_by_any(token: &str, jwks: &str) -> bool {
    let keys = jose::keys(jwks);
    for algorithm in ["RS256", "PS256", "ES256", "ES384", "EdDSA", "HS256"] {
        if let Ok(key) = SigningKey::find(jwks, algorithm, None) {
            // A key without a usable public half signs what nobody can verify; that is its owner's affair.
            let _ = key.sign(Map::new(), &Map::new());
        }
    }
    let Some(token) = UnverifiedToken::parse(token) else {
        return false;
    };
    let algorithm = token.header.get("alg").and_then(Value::as_str).unwrap_or_default();
    keys.into_iter()
        .filter_map(jose::public_part)
        .filter_map(|key| PublicKey::from_jwk(&key))
        .any(|key| token.is_signed_by(&key, algorithm))
}
