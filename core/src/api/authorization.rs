//! `POST /auth/authorization`, `POST /auth/authorization/issue`, `POST /auth/authorization/fail`
//!
//! The authorization endpoint ([RFC 6749 section 3.1], [OpenID Connect Core 1.0 section 3.1.2]).
//!
//! A client sends the user's browser to the authorization endpoint. What arrived there goes to
//! `process_request`; its action says whether to answer at once or to ask the user. When the user
//! has decided, the ticket of that response goes to `issue_response` or to `fail_request`, whose
//! action says how to send the browser back to the client. A ticket can be used once.
//!
//! Background: PKCE ([RFC 7636]), response modes ([OAuth 2.0 Form Post Response Mode], [JARM]),
//! request objects ([RFC 9101]), pushed requests ([RFC 9126]), the issuer in responses ([RFC
//! 9207]).
//!
//! [JARM]: https://openid.net/specs/oauth-v2-jarm.html
//! [OAuth 2.0 Form Post Response Mode]: https://openid.net/specs/oauth-v2-form-post-response-mode-1_0.html
//! [OpenID Connect Core 1.0 section 3.1.2]: https://openid.net/specs/openid-connect-core-1_0.html#AuthorizationEndpoint
//! [RFC 6749 section 3.1]: https://www.rfc-editor.org/rfc/rfc6749#section-3.1
//! [RFC 7636]: https://www.rfc-editor.org/rfc/rfc7636
//! [RFC 9101]: https://www.rfc-editor.org/rfc/rfc9101
//! [RFC 9126]: https://www.rfc-editor.org/rfc/rfc9126
//! [RFC 9207]: https://www.rfc-editor.org/rfc/rfc9207

use super::clients::Client;
use super::common::{
    AudienceType, AuthorizationDetails, ClientIdMetadataDocumentOptions, Display, DynamicScope, Grant,
    GrantManagementAction, Prompt, Property, Scope,
};
use super::services::Service;
use crate::{JsonValue, Timestamp, model, string_enum};

// Process

/// An authorization request as it arrived at the authorization endpoint.
#[model(request)]
pub struct AuthorizationRequest {
    /// The request parameters, verbatim: the query of a GET request or the body of a POST request
    /// (`application/x-www-form-urlencoded`).
    #[secret]
    #[relayed]
    pub parameters: String,
    /// A text of one's own to keep with the ticket.
    pub context: Option<String>,
    /// Rules for clients whose client ID is the URL of a metadata document. Default: the settings
    /// of the service.
    pub cimd_options: Option<ClientIdMetadataDocumentOptions>,
}

/// What the authorization endpoint needs to know to decide on an authorization request.
#[model(response)]
pub struct AuthorizationResponse {
    /// The code of the result: A004001 when the request is valid.
    pub result_code: Option<String>,
    /// The result in words, beginning with its code.
    pub result_message: Option<String>,
    /// What the authorization endpoint does next.
    pub action: AuthorizationAction,
    /// What to answer the client, in the form that the action says. Absent when the user or the
    /// session is to be asked first.
    #[secret]
    pub response_content: Option<String>,
    /// The ticket that stands for the request. Issuing or failing the response takes it, once.
    #[secret]
    pub ticket: Option<String>,
    /// The service, with few of its members.
    pub service: Option<Service>,
    /// The client that made the request, with the members that are fit to be shown to the user.
    // The API answers with a limited client here, whose 47 members are all members of the full one.
    pub client: Option<Client>,
    /// Whether the client called itself by its alias.
    pub client_id_alias_used: bool,
    /// Whether the client called itself by its entity ID (OpenID Federation 1.0).
    pub client_entity_id_used: bool,
    /// Whether the metadata of the client came from its metadata document.
    pub metadata_document_used: bool,

    // What the client asks for
    /// The scopes asked for. Where the request names none, those that the service has as default.
    pub scopes: Vec<Scope>,
    /// The scopes with a variable part that are asked for.
    pub dynamic_scopes: Vec<DynamicScope>,
    /// The authorization details asked for (RFC 9396).
    pub authorization_details: Option<AuthorizationDetails>,
    /// The resources that the access token is to be for (RFC 8707).
    pub resources: Vec<String>,
    /// The names of the claims asked for in the ID token, by the `claims` parameter or by scopes.
    pub claims: Vec<String>,
    /// The names of the claims asked for in userinfo responses.
    pub claims_at_user_info: Vec<String>,
    /// The member `id_token` of the `claims` parameter, as the text of a JSON object (OpenID
    /// Connect Core 1.0 section 5.5).
    pub id_token_claims: Option<String>,
    /// The member `userinfo` of the `claims` parameter, as the text of a JSON object.
    pub user_info_claims: Option<String>,
    /// The member `transformed_claims` of the `claims` parameter, as the text of a JSON object
    /// (OpenID Connect Advanced Syntax for Claims).
    pub transformed_claims: Option<String>,
    /// The names of the claims from which transformed claims are computed.
    pub requested_claims_for_tx: Vec<String>,
    /// The names of the verified claims from which transformed claims are computed: a list of names
    /// for each element of `verified_claims`.
    // Untyped: the API's own sources disagree on whether the names come as an array or in an object.
    pub requested_verified_claims_for_tx: Vec<JsonValue>,
    /// Why the client asks, in words for the user (OpenID Connect for Identity Assurance 1.0,
    /// `purpose`).
    pub purpose: Option<String>,
    /// The payload of the request object (RFC 9101), as the text of a JSON object. Absent when the
    /// request has none.
    #[secret]
    pub request_object_payload: Option<String>,

    // How the user is to be asked
    /// What the user must be asked, as the `prompt` parameter says.
    pub prompts: Vec<Prompt>,
    /// The least that the user must be asked.
    pub lowest_prompt: Option<Prompt>,
    /// What the pages should look like, as the `display` parameter says.
    pub display: Option<Display>,
    /// The user that the client expects, from the claim `sub` or the ID token hint. Only this user
    /// may give the authorization.
    pub subject: Option<String>,
    /// A hint at the name under which the user logs in.
    pub login_hint: Option<String>,
    /// The maximum age of the user's authentication in seconds; an older one must be renewed. 0
    /// means any.
    pub max_age: i64,
    /// The authentication context classes, the preferred first.
    pub acrs: Vec<String>,
    /// Whether the authentication must satisfy one of those classes; otherwise they are wishes.
    pub acr_essential: bool,
    /// The languages for the pages, the preferred first, as language tags of BCP 47.
    pub ui_locales: Vec<String>,
    /// The languages for claims, the preferred first, as language tags of BCP 47.
    pub claims_locales: Vec<String>,

    // Grant management, native single sign-on, verifiable credentials
    /// What is to be done with a grant (Grant Management for OAuth 2.0).
    pub gm_action: Option<GrantManagementAction>,
    /// The ID of that grant.
    pub grant_id: Option<String>,
    /// What the grant allows so far.
    pub grant: Option<Grant>,
    /// The user who gave the grant. Only this user may change it.
    pub grant_subject: Option<String>,
    /// Whether the client asks for single sign-on between apps of the same vendor (OpenID Connect
    /// Native SSO for Mobile Apps 1.0).
    pub native_sso_requested: bool,
    /// The credential offer that led to the request (OpenID for Verifiable Credential Issuance).
    pub credential_offer_info: Option<CredentialOfferInfo>,
    /// The credentials that the access token will allow to be issued, as the text of a JSON array.
    pub issuable_credentials: Option<String>,
}

/// What the authorization endpoint does with an authorization request.
#[string_enum]
pub enum AuthorizationAction {
    /// Show the user a page to log in and to consent. Then issue or fail the response with the
    /// ticket.
    Interaction,
    /// The client asked that no page be shown (`prompt=none`). See from the session whether the
    /// authorization can be given, then issue or fail the response with the ticket.
    NoInteraction,
    /// The request is at fault, and the client is told by way of the browser. Answer 302 with the
    /// response content as `Location` and `Cache-Control: no-store`.
    #[answer(302, Location)]
    Location,
    /// The request is at fault, and the client is told by way of a form that the browser posts.
    /// Answer 200 with `Content-Type: text/html;charset=UTF-8`, `Cache-Control: no-store` and the
    /// response content as the body.
    #[answer(200, Page)]
    Form,
    /// The request is at fault, and the client cannot be told because its redirect URI is not to be
    /// trusted. Answer 400 with `Content-Type: application/json`, `Cache-Control: no-store` and the
    /// response content as the body, or show the user an error page.
    #[answer(400, Json)]
    BadRequest,
    /// The call itself is at fault or the service failed. Answer 500 with `Content-Type:
    /// application/json`, `Cache-Control: no-store` and the response content as the body.
    #[answer(500, Json)]
    InternalServerError,
}

/// A credential offer (OpenID for Verifiable Credential Issuance section 4).
#[model(response)]
pub struct CredentialOfferInfo {
    /// The identifier under which the offer can be fetched.
    #[secret]
    pub identifier: Option<String>,
    /// The offer itself, as the text of a JSON object.
    #[secret]
    pub credential_offer: Option<String>,
    /// The identifier of the credential issuer.
    pub credential_issuer: Option<String>,
    /// The credentials offered, by the IDs of their configurations.
    pub credential_configuration_ids: Vec<String>,
    /// Whether the offer can be taken up by an authorization request.
    pub authorization_code_grant_included: bool,
    /// Whether that authorization request must name an issuer state.
    pub issuer_state_included: bool,
    /// The issuer state (`issuer_state`).
    pub issuer_state: Option<String>,
    /// Whether the offer can be taken up by a pre-authorized code.
    pub pre_authorized_code_grant_included: bool,
    /// The pre-authorized code.
    #[secret]
    pub pre_authorized_code: Option<String>,
    /// The transaction code that must come with the pre-authorized code.
    #[secret]
    pub tx_code: Option<String>,
    /// What a transaction code consists of: `numeric` or `text`.
    pub tx_code_input_mode: Option<String>,
    /// How the user gets the transaction code, in words for people.
    pub tx_code_description: Option<String>,
    /// The user to whom the credentials are offered.
    pub subject: Option<String>,
    /// When the offer expires.
    pub expires_at: Option<Timestamp>,
    /// A text of one's own kept with the offer.
    pub context: Option<String>,
    /// The properties that an access token obtained by the offer will have.
    pub properties: Vec<Property>,
    /// Further claims for the payload of such an access token as a JWT, as the text of a JSON
    /// object.
    pub jwt_at_claims: Option<String>,
    /// When the user was authenticated, in seconds since the Unix epoch. 0 means unknown.
    pub auth_time: i64,
    /// The authentication context class that the user's authentication satisfied.
    pub acr: Option<String>,
}

// Issue

/// Says that the user has given the authorization.
#[model(request)]
pub struct AuthorizationIssueRequest {
    /// The ticket of the authorization request.
    #[secret]
    pub ticket: String,
    /// The user who has given the authorization: ASCII characters, at most 100.
    pub subject: String,
    /// The value of the `sub` claim of the ID token. Default: the user named by the subject.
    pub sub: Option<String>,
    /// When the user was authenticated, in seconds since the Unix epoch. Absent or 0 means unknown.
    pub auth_time: Option<i64>,
    /// The authentication context class that the user's authentication satisfied.
    pub acr: Option<String>,
    /// The scopes that the user has granted, instead of those asked for. `openid` cannot be added,
    /// and scopes that the service does not support are left out. Default: those asked for.
    pub scopes: Option<Vec<String>>,
    /// The authorization details that the user has granted, instead of those asked for (RFC 9396).
    /// JSON requests only.
    pub authorization_details: Option<AuthorizationDetails>,
    /// The claims about the user, as the text of a JSON object (OpenID Connect Core 1.0 section
    /// 5.1).
    pub claims: Option<String>,
    /// The names of the claims that the user has agreed to share.
    pub consented_claims: Option<Vec<String>>,
    /// The claims from which transformed claims are computed, as the text of a JSON object.
    pub claims_for_tx: Option<String>,
    /// The verified claims from which transformed claims are computed: the text of a JSON object
    /// for each element of `verified_claims`.
    pub verified_claims_for_tx: Option<Vec<String>>,
    /// Further parameters for the header of the ID token, as the text of a JSON object.
    pub idt_header_params: Option<String>,
    /// The shape of the `aud` claim of the ID token. Default: the setting of the service.
    pub id_token_aud_type: Option<AudienceType>,
    /// The ID of the user's session, for Native SSO and logout (`sid`).
    pub session_id: Option<String>,
    /// Properties to keep with the code and the tokens. JSON requests only.
    pub properties: Option<Vec<Property>>,
    /// Further claims for the payload of a JWT access token, as the text of a JSON object.
    pub jwt_at_claims: Option<String>,
    /// The value that an access token of this response is to have. It must not be in use. Default:
    /// a random value.
    #[secret]
    pub access_token: Option<String>,
    /// Lifetime of an access token of this response in seconds. Absent or 0 means that the settings
    /// decide.
    pub access_token_duration: Option<i64>,
}

/// The authorization response to the client.
#[model(response)]
pub struct AuthorizationIssueResponse {
    /// The code of the result: A040001 when the response was made.
    pub result_code: Option<String>,
    /// The result in words, beginning with its code.
    pub result_message: Option<String>,
    /// How the authorization endpoint answers.
    pub action: AuthorizationIssueAction,
    /// What to answer, in the form that the action says.
    #[secret]
    pub response_content: Option<String>,
    /// The authorization code in the response. Absent unless the response type has one.
    #[secret]
    pub authorization_code: Option<String>,
    /// The access token in the response. Absent unless the response type has one.
    #[secret]
    pub access_token: Option<String>,
    /// That access token as a JWT (RFC 9068), where the service issues such tokens.
    #[secret]
    pub jwt_access_token: Option<String>,
    /// When that access token expires.
    pub access_token_expires_at: Option<Timestamp>,
    /// Lifetime of that access token in seconds. 0 when there is none.
    pub access_token_duration: i64,
    /// The ID token in the response. Absent unless the response type has one.
    #[secret]
    pub id_token: Option<String>,
    /// The names of the claims that the user has agreed to share.
    pub consented_claims: Vec<String>,
    /// What was kept with the ticket.
    pub ticket_info: Option<AuthorizationTicketInfo>,
}

/// What was kept with the ticket of an authorization request.
#[model(response)]
pub struct AuthorizationTicketInfo {
    /// The text of one's own that came with the authorization request.
    pub context: Option<String>,
}

/// How the authorization endpoint answers when the user has given the authorization.
#[string_enum]
pub enum AuthorizationIssueAction {
    /// Answer 302 with the response content as `Location` and `Cache-Control: no-store`.
    #[answer(302, Location)]
    Location,
    /// Answer 200 with `Content-Type: text/html;charset=UTF-8`, `Cache-Control: no-store` and the
    /// response content as the body: a form that the browser posts to the client.
    #[answer(200, Page)]
    Form,
    /// The ticket can no longer be used. Answer 400 with `Content-Type: application/json`,
    /// `Cache-Control: no-store` and the response content as the body.
    #[answer(400, Json)]
    BadRequest,
    /// The call itself is at fault, for instance the ticket or the subject, or the service failed.
    /// Answer 500 with `Content-Type: application/json`, `Cache-Control: no-store` and the response
    /// content as the body.
    #[answer(500, Json)]
    InternalServerError,
}

// Fail

/// Says that the authorization was not given.
#[model(request)]
pub struct AuthorizationFailRequest {
    /// The ticket of the authorization request.
    #[secret]
    pub ticket: String,
    /// Why the authorization was not given. It decides the error that the client sees.
    pub reason: AuthorizationFailReason,
    /// A description of one's own for the client (`error_description`).
    pub description: Option<String>,
}

/// The error response to the client.
#[model(response)]
pub struct AuthorizationFailResponse {
    /// The code of the result, one for each reason: A060301 to A060313 for the usual ones.
    pub result_code: Option<String>,
    /// The result in words, beginning with its code.
    pub result_message: Option<String>,
    /// How the authorization endpoint answers.
    pub action: AuthorizationFailAction,
    /// What to answer, in the form that the action says.
    #[secret]
    pub response_content: Option<String>,
}

/// How the authorization endpoint answers when the authorization was not given.
#[string_enum]
pub enum AuthorizationFailAction {
    /// Answer 302 with the response content as `Location` and `Cache-Control: no-store`.
    #[answer(302, Location)]
    Location,
    /// Answer 200 with `Content-Type: text/html;charset=UTF-8`, `Cache-Control: no-store` and the
    /// response content as the body: a form that the browser posts to the client.
    #[answer(200, Page)]
    Form,
    /// The ticket can no longer be used. Answer 400 with `Content-Type: application/json`,
    /// `Cache-Control: no-store` and the response content as the body.
    #[answer(400, Json)]
    BadRequest,
    /// The call itself is at fault, for instance the ticket, or the service failed. Answer 500 with
    /// `Content-Type: application/json`, `Cache-Control: no-store` and the response content as the
    /// body.
    #[answer(500, Json)]
    InternalServerError,
}

/// Why an authorization was not given.
#[string_enum]
pub enum AuthorizationFailReason {
    /// For no reason listed here. The client sees `server_error`.
    Unknown,
    /// No page may be shown, and the user is not logged in. The client sees `login_required`.
    NotLoggedIn,
    /// The client set a maximum age, and the age of the authentication is not known. The client
    /// sees `login_required`.
    MaxAgeNotSupported,
    /// The authentication is older than the client's maximum age. The client sees `login_required`.
    ExceedsMaxAge,
    /// The user is not the one that the client expects. The client sees `login_required`.
    DifferentSubject,
    /// The authentication satisfies none of the classes that it must. The client sees
    /// `unmet_authentication_requirements`, from older services `login_required`.
    AcrNotSatisfied,
    /// The user said no. The client sees `access_denied`.
    Denied,
    /// The authorization server failed. The client sees `server_error`.
    ServerError,
    /// The user could not be authenticated. The client sees `login_required`.
    NotAuthenticated,
    /// No page may be shown, and the user has to choose an account. The client sees
    /// `account_selection_required`.
    AccountSelectionRequired,
    /// No page may be shown, and the user has to consent. The client sees `consent_required`.
    ConsentRequired,
    /// No page may be shown, and the user has to be asked something else. The client sees
    /// `interaction_required`.
    InteractionRequired,
    /// A resource is unknown or not acceptable (RFC 8707). The client sees `invalid_target`.
    InvalidTarget,
    /// A scope is not acceptable. The client sees `invalid_scope`. Newer services only.
    InvalidScope,
    /// The client may not make this request. The client sees `unauthorized_client`. Newer services
    /// only.
    UnauthorizedClient,
    /// The authorization server cannot serve the request now. The client sees
    /// `temporarily_unavailable`. Newer services only.
    TemporarilyUnavailable,
}
