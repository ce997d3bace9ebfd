//! Strict authentication with access tokens that are bound to a key or to a certificate, over TLS, by the SDK itself.

#[path = "support/certificates.rs"]
mod certificates;
mod support;

use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use authlete_local::{Options, Server, TlsOptions, TokenOptions};
use authlete_sdk::{Client, Error, ErrorKind, TokenListRequest};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use certificates::Authority;
use jsonwebtoken::{Algorithm, EncodingKey};
use p256::elliptic_curve::sec1::ToEncodedPoint as _;
use p256::pkcs8::EncodePrivateKey as _;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use support::{FIXTURE, Reply};
use tempfile::TempDir;
use ureq::http::Request;

/// A key that signs proofs, made for the test.
struct Key(p256::SecretKey);

impl Key {
    fn new() -> Self {
        Self(p256::SecretKey::random(&mut rand::rngs::OsRng))
    }

    fn public(&self) -> Value {
        let point = self.0.public_key().to_encoded_point(false);
        let coordinate = |bytes: Option<&p256::FieldBytes>| URL_SAFE_NO_PAD.encode(bytes.expect("a coordinate"));
        json!({ "kty": "EC", "crv": "P-256", "x": coordinate(point.x()), "y": coordinate(point.y()) })
    }

    fn private(&self) -> String {
        let mut jwk = self.public();
        jwk["d"] = URL_SAFE_NO_PAD.encode(self.0.to_bytes()).into();
        jwk.to_string()
    }

    fn sign(&self, claims: &Value) -> String {
        let encode = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let header = json!({ "typ": "dpop+jwt", "alg": "ES256", "jwk": self.public() });
        let message = format!("{}.{}", encode(&header), encode(claims));
        let key = EncodingKey::from_ec_der(self.0.to_pkcs8_der().expect("DER").as_bytes());
        let signature = jsonwebtoken::crypto::sign(message.as_bytes(), &key, Algorithm::ES256).expect("a signature");
        format!("{message}.{signature}")
    }
}

/// Files that a server starts with.
struct Files(TempDir);

impl Files {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn write(&self, name: &str, text: &str) -> Option<PathBuf> {
        let path = self.0.path().join(name);
        std::fs::write(&path, text).expect("written");
        Some(path)
    }

    /// TLS for these names of the server, by the authority.
    fn tls(&self, authority: &Authority, names: &[&str]) -> TlsOptions {
        let (certificate, key) = authority.server(names);
        TlsOptions {
            tls_certificate: self.write("server.pem", &certificate),
            tls_key: self.write("server.key", &key),
            tls_client_ca: self.write("clients.pem", &authority.pem()),
        }
    }
}

fn strict() -> Options {
    Options {
        fixture: Some(FIXTURE.into()),
        strict: true,
        ..Options::default()
    }
}

async fn start(options: Options) -> Server {
    Server::start(options).await.expect("the server starts")
}

fn options_of(server: &Server) -> authlete_sdk::Options {
    let ready = server.ready();
    authlete_sdk::Options::new()
        .base_url(&ready.base_url)
        .service_id(&ready.service_id)
        .access_token(&ready.access_token)
}

async fn list(options: authlete_sdk::Options) -> Result<i64, Error> {
    let client = Client::new(options).expect("options that can work");
    let tokens = client.token_management();
    let first = tokens.list(&TokenListRequest::new()).await?;
    let second = tokens.list(&TokenListRequest::new()).await?;
    Ok(first.total_count + second.total_count)
}

fn code(outcome: Result<i64, Error>) -> (u16, String) {
    let error = outcome.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Authentication, "{error}");
    (
        error.status_code().unwrap_or_default(),
        error.result_code().unwrap_or_default().to_owned(),
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn https_is_served_under_the_name_that_the_certificate_has() {
    let authority = Authority::new("The authority of the test");
    for (names, host) in [
        (&["127.0.0.1", "localhost"][..], "127.0.0.1"),
        (&["localhost"], "localhost"),
    ] {
        let files = Files::new();
        let options = Options {
            tls: files.tls(&authority, names),
            ..strict()
        };
        let server = start(options).await;
        let base_url = &server.ready().base_url;
        assert!(base_url.starts_with(&format!("https://{host}:")), "{base_url}");
        let trusting = options_of(&server).ca_certificate(authority.pem());
        assert_eq!(list(trusting).await.expect("a list"), 0);
        let distrusting = list(options_of(&server)).await.expect_err("an unknown authority");
        assert_eq!(distrusting.kind(), ErrorKind::ConnectionFailed);
        server.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_bound_to_a_key_needs_proofs_of_that_key() {
    let (authority, files, key) = (Authority::new("authority"), Files::new(), Key::new());
    for dpop_nonce in [false, true] {
        let options = Options {
            tls: files.tls(&authority, &["127.0.0.1"]),
            token: TokenOptions {
                token_dpop_key: files.write("key.json", &key.private()),
                dpop_nonce,
                ..TokenOptions::default()
            },
            ..strict()
        };
        let server = start(options).await;
        let base = || options_of(&server).ca_certificate(authority.pem());
        assert_eq!(list(base().dpop_key(key.private())).await.expect("a list"), 0);
        assert_eq!(
            code(list(base().dpop_key(Key::new().private())).await),
            (401, "A001302".to_owned())
        );
        assert_eq!(code(list(base()).await), (401, "A001301".to_owned()));
        server.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_bound_to_a_certificate_needs_that_certificate() {
    let (authority, files) = (Authority::new("authority"), Files::new());
    let (certificate, certificate_key) = authority.client("the-caller");
    let options = Options {
        tls: files.tls(&authority, &["127.0.0.1"]),
        token: TokenOptions {
            token_certificate: files.write("client.pem", &certificate),
            ..TokenOptions::default()
        },
        ..strict()
    };
    let server = start(options).await;
    let base = || options_of(&server).ca_certificate(authority.pem());
    let with = |(certificate, key): &(String, String)| base().client_certificate(format!("{certificate}{key}"));

    assert_eq!(list(with(&(certificate, certificate_key))).await.expect("a list"), 0);
    assert_eq!(code(list(base()).await), (401, "A001307".to_owned()));
    let other = authority.client("the-caller");
    assert_eq!(code(list(with(&other)).await), (401, "A001308".to_owned()));
    let foreign = Authority::new("another authority").client("the-caller");
    let refused = list(with(&foreign)).await.expect_err("a broken handshake");
    assert_eq!(refused.kind(), ErrorKind::ConnectionFailed);
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fixture_binds_tokens_of_its_own() {
    let (authority, files, key) = (Authority::new("authority"), Files::new(), Key::new());
    let client = authority.client("the-caller");
    let token = |value: &str, member: &str, bound: Value| json!({ "accessToken": value, "privileges": ["use_service"], (member): bound });
    let fixture = json!({
        "services": [{
            "service": { "apiKey": 7, "jwks": { "keys": [] } },
            "accessTokens": [token("by-key", "dpopKey", key.public()), token("free", "privileges", json!(["admin"]))],
        }],
        "accessTokens": [token("by-certificate", "certificate", client.0.clone().into())],
    });
    let options = Options {
        tls: files.tls(&authority, &["127.0.0.1"]),
        fixture: files.write("fixture.json", &fixture.to_string()),
        ..strict()
    };
    let server = start(options).await;
    let base = |token: &str| options_of(&server).access_token(token).ca_certificate(authority.pem());
    let certificate = format!("{}{}", client.0, client.1);
    assert_eq!(list(base("free")).await.expect("a list"), 0);
    assert_eq!(list(base("by-key").dpop_key(key.private())).await.expect("a list"), 0);
    assert_eq!(
        list(base("by-certificate").client_certificate(certificate))
            .await
            .expect("a list"),
        0
    );
    assert_eq!(code(list(base("by-key")).await).1, "A001301");
    assert_eq!(code(list(base("by-certificate")).await).1, "A001307");
    assert_eq!(code(list(base("free").dpop_key(key.private())).await).1, "A001302");
    server.stop().await;
}

/// What a proof is asked for with, in whatever form it was made.
fn present(server: &Server, proofs: &[String]) -> Reply {
    let mut request = Request::get(format!("{}/api/1000001/auth/token/get/list", server.ready().base_url))
        .header("Authorization", format!("DPoP {}", server.ready().access_token));
    for proof in proofs {
        request = request.header("DPoP", proof);
    }
    support::send(request.body(String::new()).expect("a request")).expect("an answer")
}

fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .expect("after the epoch")
        .as_secs()
}

/// The claims of a proof that the server has to take.
fn claims(server: &Server, identifier: &str) -> Value {
    let hash = URL_SAFE_NO_PAD.encode(Sha256::digest(&server.ready().access_token));
    json!({
        "jti": identifier, "htm": "GET", "htu": format!("{}/api/1000001/auth/token/get/list", server.ready().base_url),
        "iat": now(), "ath": hash,
    })
}

async fn server_for(key: &Key, files: &Files, dpop_nonce: bool) -> Server {
    let token = TokenOptions {
        token_dpop_key: files.write("key.json", &key.private()),
        dpop_nonce,
        ..TokenOptions::default()
    };
    start(Options { token, ..strict() }).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proof_speaks_for_one_request_once() {
    let (files, key) = (Files::new(), Key::new());
    let server = server_for(&key, &files, false).await;
    let good = key.sign(&claims(&server, "1"));
    assert_eq!(present(&server, std::slice::from_ref(&good)).status, 200);
    let replayed = present(&server, std::slice::from_ref(&good));
    assert_eq!(replayed.code(), (401, "A001303".to_owned()));
    assert!(replayed.body.contains("used before"), "{}", replayed.body);
    assert_eq!(
        replayed.headers["www-authenticate"],
        "DPoP error=\"invalid_dpop_proof\""
    );

    for (member, value) in [
        ("htm", json!("POST")),
        ("htu", json!("https://us.authlete.com/api/1000001/auth/token/get/list")),
        ("ath", json!("AAAA")),
        ("ath", Value::Null),
        ("iat", json!(now() - 120)),
        ("iat", json!(now() + 120)),
        ("iat", json!(i64::MIN)),
        ("iat", Value::Null),
        ("jti", Value::Null),
    ] {
        let mut claims = claims(&server, "2");
        claims[member] = value.clone();
        let reply = present(&server, &[key.sign(&claims)]);
        assert_eq!(reply.code(), (401, "A001303".to_owned()), "{member} {value}");
    }
    assert_eq!(present(&server, &[]).code().1, "A001301");
    let two = [key.sign(&claims(&server, "3")), key.sign(&claims(&server, "4"))];
    assert_eq!(present(&server, &two).code().1, "A001303");
    assert_eq!(
        present(&server, &[Key::new().sign(&claims(&server, "5"))]).code().1,
        "A001302"
    );
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_nonce_is_asked_for_and_then_taken() {
    let (files, key) = (Files::new(), Key::new());
    let server = server_for(&key, &files, true).await;
    let mut claims = claims(&server, "1");
    let challenge = present(&server, &[key.sign(&claims)]);
    assert_eq!(challenge.code(), (401, "A900209".to_owned()));
    assert_eq!(challenge.headers["www-authenticate"], "DPoP error=\"use_dpop_nonce\"");
    claims["nonce"] = "a guess".into();
    assert_eq!(present(&server, &[key.sign(&claims)]).code().1, "A900209");
    claims["nonce"] = challenge.headers["dpop-nonce"].to_str().expect("a nonce").into();
    assert_eq!(present(&server, &[key.sign(&claims)]).status, 200);
    server.stop().await;
}

#[test]
fn files_that_cannot_be_used_are_named_with_their_option() {
    let files = Files::new();
    let broken = files.write("broken.pem", "nothing").expect("a path");
    let broken = broken.to_str().expect("UTF-8");
    let (certificate, key) = Authority::new("authority").server(&["localhost"]);
    let path = |name, text: &str| {
        files
            .write(name, text)
            .expect("a path")
            .to_str()
            .expect("UTF-8")
            .to_owned()
    };
    let (certificate, key) = (path("good.pem", &certificate), path("good.key", &key));
    for (arguments, code, mention) in [
        (&["--tls-certificate", &certificate][..], 2, "--tls-key"),
        (
            &["--tls-certificate", broken, "--tls-key", &key],
            1,
            "--tls-certificate",
        ),
        (
            &["--tls-certificate", &certificate, "--tls-key", broken],
            1,
            "--tls-key",
        ),
        (
            &["--tls-certificate", &certificate, "--tls-key", "missing.key"],
            1,
            "--tls-key",
        ),
        (
            &[
                "--tls-certificate",
                &certificate,
                "--tls-key",
                &key,
                "--tls-client-ca",
                broken,
            ],
            1,
            "--tls-client-ca",
        ),
        (&["--strict", "--token-dpop-key", broken], 1, "--token-dpop-key"),
        (&["--token-dpop-key", broken], 2, "--strict"),
        (&["--strict", "--token-certificate", broken], 2, "--tls-client-ca"),
    ] {
        let (status, _, error) = support::run(&[&["serve", "--listen", "127.0.0.1:0"], arguments].concat());
        assert_eq!(status, Some(code), "{arguments:?}: {error}");
        assert_eq!(error.lines().count(), 1, "{error}");
        assert!(error.contains(mention), "{error}");
    }
}
