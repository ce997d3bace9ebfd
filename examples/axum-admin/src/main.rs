//! Serves the admin endpoint on this machine only: `ADMIN_TOKEN=… cargo run`. The client reads `AUTHLETE_*` variables.

use authlete_sdk::Client;
use axum::Router;
use axum::http::{HeaderMap, header};
use axum_admin_example::admin;
use subtle::ConstantTimeEq;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("ADMIN_TOKEN").map_err(|_| "set ADMIN_TOKEN to the token that administrators send")?;
    let wanted = format!("Bearer {token}");
    // Compared in a time that tells nothing about where the difference is.
    let may_administer = move |headers: &HeaderMap| {
        headers
            .get(header::AUTHORIZATION)
            .is_some_and(|given| given.as_bytes().ct_eq(wanted.as_bytes()).into())
    };
    let app = Router::new().nest("/admin", admin(Client::from_env()?, may_administer));
    let listener = TcpListener::bind("127.0.0.1:3000").await?;
    println!(
        "http://{}/admin/users/{{subject}}/authorizations",
        listener.local_addr()?
    );
    axum::serve(listener, app).await?;
    Ok(())
}
