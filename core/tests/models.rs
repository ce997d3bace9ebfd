//! What the models promise beyond naming their fields: how absent, foreign and secret values fare.

use authlete_sdk::api::{
    AuthorizationDetails, AuthorizationDetailsElement, AuthorizationRequest, AuthorizationResponse,
    ClientAuthenticationMethod, ClientAuthorizationListResponse, GrantType, GrantedScopesGetResponse,
    IntrospectionRequest, JwksGetResponse, JwsAlgorithm, Pair, TokenCreateRequest, TokenCreateResponse,
    TokenDeleteRequest, TokenResponse, TokenType, UserinfoResponse,
};
use serde_json::json;

fn read<T: serde::de::DeserializeOwned>(body: serde_json::Value) -> T {
    serde_json::from_value(body).expect("the response is readable")
}

#[test]
fn a_record_without_granted_scopes_differs_from_no_record() {
    let record: GrantedScopesGetResponse = read(json!({"resultCode": "A139002", "latestGrantedScopes": []}));
    assert_eq!(record.latest_granted_scopes, Some(vec![]));

    let no_record: GrantedScopesGetResponse = read(json!({"resultCode": "A139001", "latestGrantedScopes": null}));
    assert_eq!(no_record.latest_granted_scopes, None);
}

#[test]
fn an_unlisted_client_authentication_method_arrives_as_it_is() {
    let response: TokenResponse = read(json!({"action": "OK", "clientAuthMethod": "CARRIER_PIGEON"}));
    assert_eq!(
        response.client_auth_method,
        Some(ClientAuthenticationMethod::Unrecognized("CARRIER_PIGEON".into()))
    );
}

#[test]
fn names_that_follow_no_rule_are_the_ones_on_the_wire() {
    assert_eq!(TokenType::Dpop.as_str(), "DPoP");
    assert_eq!(JwsAlgorithm::EdDsa.as_str(), "EdDSA");
    assert_eq!(JwsAlgorithm::from("ES256K"), JwsAlgorithm::Es256k);
}

#[test]
fn limited_and_full_clients_are_both_clients() {
    let response: ClientAuthorizationListResponse = read(json!({
        "clients": [
            {"number": 6164, "clientId": "26478243745571", "clientName": "My client", "clientType": "CONFIDENTIAL"},
            {"clientId": 26_478_243_745_571_i64, "redirectUris": ["https://rp.example/cb"], "spiffeId": "spiffe://rp.example/a"},
        ],
    }));
    let [limited, full] = &response.clients[..] else {
        panic!("two clients")
    };
    assert_eq!(limited.client_id, full.client_id);
    assert!(limited.redirect_uris.is_empty());
    assert_eq!(full.redirect_uris, ["https://rp.example/cb"]);
}

#[test]
fn members_of_a_service_that_are_not_listed_are_kept() {
    let response: AuthorizationResponse = read(json!({
        "action": "INTERACTION", "service": {"apiKey": 1_000_001, "issuer": "https://as.example"},
    }));
    let service = response.service.expect("the response has a service");
    assert_eq!(service.api_key, 1_000_001);
    assert_eq!(service.extra["issuer"], "https://as.example");
}

#[test]
fn names_of_verified_claims_are_read_in_either_form() {
    let response: UserinfoResponse = read(json!({
        "action": "OK", "requestedVerifiedClaimsForTx": [["birthdate"], {"array": ["nationalities"]}],
    }));
    assert_eq!(response.requested_verified_claims_for_tx.len(), 2);
}

#[test]
fn a_single_element_of_authorization_details_does_not_lose_the_response() {
    let response: TokenResponse = read(json!({
        "action": "TOKEN_EXCHANGE", "subjectTokenInfo": {"authorizationDetails": {"type": "payment"}},
    }));
    let details = response.subject_token_info.and_then(|info| info.authorization_details);
    assert_eq!(details.expect("the details are there").extra["type"], "payment");
}

#[test]
fn authorization_details_are_sent_without_what_was_not_given() {
    let details =
        AuthorizationDetails::new().elements([AuthorizationDetailsElement::new("payment").actions(["initiate"])]);
    assert_eq!(
        serde_json::to_value(&details).expect("the details are writable"),
        json!({"elements": [{"type": "payment", "actions": ["initiate"]}]})
    );
}

#[test]
fn secrets_are_not_printed() {
    let secret = "s3cr3t";
    let printed = [
        format!("{:?}", AuthorizationRequest::new(secret)),
        format!(
            "{:?}",
            IntrospectionRequest::new(secret)
                .headers([Pair::new("Authorization", secret)])
                .target_uri(secret)
        ),
        format!(
            "{:?}",
            TokenCreateRequest::new(GrantType::Password)
                .access_token(secret)
                .dpop_key_thumbprint(secret)
        ),
        format!("{:?}", TokenDeleteRequest::new(secret)),
        format!(
            "{:?}",
            read::<TokenCreateResponse>(json!({"action": "OK", "accessToken": secret, "refreshToken": secret}))
        ),
        format!(
            "{:?}",
            read::<TokenResponse>(json!({"action": "PASSWORD", "password": secret, "ticket": secret}))
        ),
        format!(
            "{:?}",
            read::<JwksGetResponse>(json!({"keys": [{"kty": "RSA", "d": secret}]}))
        ),
    ];
    for text in printed {
        assert!(text.contains("[redacted]"), "{text}");
        assert!(!text.contains(secret), "{text}");
    }
}
