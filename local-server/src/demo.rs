//! What an empty database starts with when no fixture is given: one service with two clients, ready for every flow.

use serde_json::json;

use crate::fixture::Fixture;
use crate::random;

/// A service with a confidential and a public client. Its secrets are drawn anew each time.
pub fn fixture() -> Result<Fixture, String> {
    let grant_types = [
        "AUTHORIZATION_CODE",
        "IMPLICIT",
        "PASSWORD",
        "CLIENT_CREDENTIALS",
        "REFRESH_TOKEN",
        "TOKEN_EXCHANGE",
        "JWT_BEARER",
    ];
    let response_types = [
        "CODE",
        "TOKEN",
        "ID_TOKEN",
        "CODE_TOKEN",
        "CODE_ID_TOKEN",
        "ID_TOKEN_TOKEN",
        "CODE_ID_TOKEN_TOKEN",
        "NONE",
    ];
    let fixture = json!({
        "services": [{
            "service": {
                "apiKey": 1_000_001,
                "apiSecret": random::client_secret(),
                "serviceName": "Demo service",
                "issuer": "https://issuer.example",
                "supportedScopes": [
                    { "name": "openid", "description": "Sign in with OpenID Connect" },
                    { "name": "offline_access", "description": "Stay authorized when the user is away" },
                    { "name": "profile", "description": "Read the user's profile" },
                    { "name": "history.read", "description": "Read the user's history" },
                    { "name": "timeline.read", "description": "Read the user's timeline" },
                ],
                "supportedGrantTypes": grant_types,
                "supportedResponseTypes": response_types,
                "supportedTokenAuthMethods": ["NONE", "CLIENT_SECRET_BASIC", "CLIENT_SECRET_POST", "CLIENT_SECRET_JWT", "PRIVATE_KEY_JWT"],
                "accessTokenDuration": 86_400,
                "refreshTokenDuration": 864_000,
                "idTokenDuration": 86_400,
                "idTokenReissuable": true,
                "clientIdAliasEnabled": true,
            },
            "clients": [
                {
                    "clientId": 2_000_001,
                    "clientSecret": random::client_secret(),
                    "clientName": "Demo web application",
                    "clientIdAlias": "demo-web",
                    "clientIdAliasEnabled": true,
                    "clientType": "CONFIDENTIAL",
                    "applicationType": "WEB",
                    "developer": "demo",
                    "tokenAuthMethod": "CLIENT_SECRET_BASIC",
                    "grantTypes": grant_types,
                    "responseTypes": response_types,
                    "redirectUris": ["https://rp.example/cb", "http://127.0.0.1/cb"],
                    "idTokenSignAlg": "RS256",
                },
                {
                    "clientId": 2_000_002,
                    "clientName": "Demo mobile application",
                    "clientIdAlias": "demo-app",
                    "clientIdAliasEnabled": true,
                    "clientType": "PUBLIC",
                    "applicationType": "NATIVE",
                    "developer": "demo",
                    "tokenAuthMethod": "NONE",
                    "grantTypes": ["AUTHORIZATION_CODE", "REFRESH_TOKEN"],
                    "responseTypes": ["CODE"],
                    "redirectUris": ["com.example.app:/cb", "http://127.0.0.1/cb"],
                    "idTokenSignAlg": "ES256",
                },
            ],
        }],
    });
    Fixture::from_json(&fixture.to_string())
}
