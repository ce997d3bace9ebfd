// Written by `cargo run -p authlete-surface`; not to be edited.

import AuthleteBindings

/// Asks for an access token that needs no OAuth flow.
///
/// A refresh token comes with it unless the grant type is implicit or client credentials, or the service or
/// the client does not have the refresh token grant type.
public typealias TokenCreateRequest = AuthleteBindings.TokenCreateRequest

/// A key and a value kept with a token.
///
/// A visible property shows up as a further member of the token response and as a claim of a JWT access
/// token. The keys that RFC 6749 gives to token responses (`access_token`, `scope`, `error` and the like)
/// and `id_token` are reserved: properties of that name are dropped.
public typealias Property = AuthleteBindings.Property

/// What exactly is authorized, beyond scopes: rich authorization requests (RFC 9396).
///
/// The API wraps the array that RFC 9396 defines in an object.
public typealias AuthorizationDetails = AuthleteBindings.AuthorizationDetails

/// One element of authorization details (RFC 9396 section 2).
public typealias AuthorizationDetailsElement = AuthleteBindings.AuthorizationDetailsElement

/// The access token that was created.
public typealias TokenCreateResponse = AuthleteBindings.TokenCreateResponse

/// Asks for a page of the access tokens of the service, of a client, of a user, or of both.
///
/// Token values are never listed, only their hashes.
public typealias TokenListRequest = AuthleteBindings.TokenListRequest

/// A page of access tokens.
public typealias TokenListResponse = AuthleteBindings.TokenListResponse

/// A client application.
public typealias Client = AuthleteBindings.Client

/// A text in one language.
public typealias TaggedValue = AuthleteBindings.TaggedValue

/// Settings of a client that are no client metadata.
public typealias ClientExtension = AuthleteBindings.ClientExtension

/// A key and a value: an attribute of a service, client or scope, or an HTTP header.
public typealias Pair = AuthleteBindings.Pair

/// The record of an access token and its refresh token.
public typealias AccessToken = AuthleteBindings.AccessToken

/// Changes an access token that has been issued.
///
/// The token is the first one given of: access token, its hash, refresh token, its hash. An expired token
/// can be changed as long as its record exists. A JWT access token that a client already has stays as it
/// is; only introspection shows the change.
public typealias TokenUpdateRequest = AuthleteBindings.TokenUpdateRequest

/// The access token after the change.
public typealias TokenUpdateResponse = AuthleteBindings.TokenUpdateResponse

/// Deletes an access token, and its refresh token with it.
///
/// There is no response body. Deleting a token a second time is an error: it does not exist.
public typealias TokenDeleteRequest = AuthleteBindings.TokenDeleteRequest

/// Revokes tokens: one pair, or all of a client, of a user, or of a client for a user.
///
/// The first rule that applies counts, and the rest of the request is ignored: an access token; a refresh
/// token; a client and a user together; a client; a user. A request with none of them is an error. To serve
/// clients that revoke their own tokens (RFC 7009), use the revocation endpoint.
public typealias TokenRevokeRequest = AuthleteBindings.TokenRevokeRequest

/// How many tokens were revoked.
public typealias TokenRevokeResponse = AuthleteBindings.TokenRevokeResponse

/// Asks for a token response with a new ID token, after a refresh.
///
/// To be called when the token endpoint's action says that an ID token can be reissued. The refresh has
/// then been carried out already; this makes a token response that also has an ID token (OpenID Connect
/// Core 1.0 section 12.2).
public typealias IdTokenReissueRequest = AuthleteBindings.IdTokenReissueRequest

/// A token response with the new ID token.
public typealias IdTokenReissueResponse = AuthleteBindings.IdTokenReissueResponse

/// Asks for a page of the clients that a user has authorized.
public typealias ClientAuthorizationListRequest = AuthleteBindings.ClientAuthorizationListRequest

/// A page of the clients that a user has authorized.
public typealias ClientAuthorizationListResponse = AuthleteBindings.ClientAuthorizationListResponse

/// Changes the scopes of all tokens that a client holds about a user.
///
/// The result says in words how many tokens were changed, which may be none. JWT access tokens that the
/// client already has stay as they are; only introspection shows the change.
public typealias ClientAuthorizationUpdateRequest = AuthleteBindings.ClientAuthorizationUpdateRequest

/// The result of changing what a client may do for a user.
public typealias ClientAuthorizationUpdateResponse = AuthleteBindings.ClientAuthorizationUpdateResponse

/// Takes back a user's authorization of a client: deletes all tokens that it holds about the user.
///
/// Neither the client nor the user's granted scopes are deleted.
public typealias ClientAuthorizationDeleteRequest = AuthleteBindings.ClientAuthorizationDeleteRequest

/// The result of taking back the authorization of a client.
public typealias ClientAuthorizationDeleteResponse = AuthleteBindings.ClientAuthorizationDeleteResponse

/// Asks which scopes a user has granted to a client so far.
///
/// Services that do not keep granted scopes refuse the request.
public typealias GrantedScopesGetRequest = AuthleteBindings.GrantedScopesGetRequest

/// The scopes that a user has granted to a client.
public typealias GrantedScopesGetResponse = AuthleteBindings.GrantedScopesGetResponse

/// Deletes the record of the scopes that a user has granted to a client.
///
/// Tokens stay as they are.
public typealias GrantedScopesDeleteRequest = AuthleteBindings.GrantedScopesDeleteRequest

/// The result of deleting granted scopes.
public typealias GrantedScopesDeleteResponse = AuthleteBindings.GrantedScopesDeleteResponse

/// An authorization request as it arrived at the authorization endpoint.
public typealias AuthorizationRequest = AuthleteBindings.AuthorizationRequest

/// Rules for clients whose client ID is the URL of a metadata document, for one call.
///
/// They take precedence over the settings of the service. The mechanism is OAuth Client ID Metadata
/// Document (draft-ietf-oauth-client-id-metadata-document).
public typealias ClientIdMetadataDocumentOptions = AuthleteBindings.ClientIdMetadataDocumentOptions

/// What the authorization endpoint needs to know to decide on an authorization request.
public typealias AuthorizationResponse = AuthleteBindings.AuthorizationResponse

/// A service: one authorization server with its settings.
///
/// The operations here answer with few of a service's members; those beyond are in `extra`.
public typealias Service = AuthleteBindings.Service

/// A scope of the service (RFC 6749 section 3.3).
public typealias Scope = AuthleteBindings.Scope

/// A scope with a variable part, such as `payment:35a9`.
public typealias DynamicScope = AuthleteBindings.DynamicScope

/// A grant: what one user has allowed one client, across several authorization requests.
///
/// Defined by Grant Management for OAuth 2.0, which gives the grant its `grant_id`.
public typealias Grant = AuthleteBindings.Grant

/// Scopes of a grant and the resources that they hold for.
public typealias GrantScope = AuthleteBindings.GrantScope

/// A credential offer (OpenID for Verifiable Credential Issuance section 4).
public typealias CredentialOfferInfo = AuthleteBindings.CredentialOfferInfo

/// Says that the user has given the authorization.
public typealias AuthorizationIssueRequest = AuthleteBindings.AuthorizationIssueRequest

/// The authorization response to the client.
public typealias AuthorizationIssueResponse = AuthleteBindings.AuthorizationIssueResponse

/// What was kept with the ticket of an authorization request.
public typealias AuthorizationTicketInfo = AuthleteBindings.AuthorizationTicketInfo

/// Says that the authorization was not given.
public typealias AuthorizationFailRequest = AuthleteBindings.AuthorizationFailRequest

/// The error response to the client.
public typealias AuthorizationFailResponse = AuthleteBindings.AuthorizationFailResponse

/// A token request as it arrived at the token endpoint.
public typealias TokenRequest = AuthleteBindings.TokenRequest

/// What the token endpoint answers, or needs to know to decide.
public typealias TokenResponse = AuthleteBindings.TokenResponse

/// What a token presented in a token exchange stands for (RFC 8693).
public typealias TokenInfo = AuthleteBindings.TokenInfo

/// Says that the user's name and password are right.
public typealias TokenIssueRequest = AuthleteBindings.TokenIssueRequest

/// The token response to the client.
public typealias TokenIssueResponse = AuthleteBindings.TokenIssueResponse

/// Says that no token is to be issued.
public typealias TokenFailRequest = AuthleteBindings.TokenFailRequest

/// The error response to the client.
public typealias TokenFailResponse = AuthleteBindings.TokenFailResponse

/// Asks whether an access token allows a resource request.
public typealias IntrospectionRequest = AuthleteBindings.IntrospectionRequest

/// What an access token stands for, and whether it allows the resource request.
public typealias IntrospectionResponse = AuthleteBindings.IntrospectionResponse

/// An introspection request as it arrived at the introspection endpoint (RFC 7662).
///
/// The endpoint must have made sure beforehand that the resource server may ask.
public typealias StandardIntrospectionRequest = AuthleteBindings.StandardIntrospectionRequest

/// The introspection response to the resource server.
public typealias StandardIntrospectionResponse = AuthleteBindings.StandardIntrospectionResponse

/// A revocation request as it arrived at the revocation endpoint.
public typealias RevocationRequest = AuthleteBindings.RevocationRequest

/// The revocation response to the client.
public typealias RevocationResponse = AuthleteBindings.RevocationResponse

/// A userinfo request as it arrived at the userinfo endpoint.
public typealias UserinfoRequest = AuthleteBindings.UserinfoRequest

/// Whose claims are wanted, and which ones.
public typealias UserinfoResponse = AuthleteBindings.UserinfoResponse

/// Hands over the claims about the user.
public typealias UserinfoIssueRequest = AuthleteBindings.UserinfoIssueRequest

/// The userinfo response to the client.
public typealias UserinfoIssueResponse = AuthleteBindings.UserinfoIssueResponse

/// Asks for the keys of the service.
public typealias JwksGetRequest = AuthleteBindings.JwksGetRequest

/// The keys of the service: a JWK Set (RFC 7517).
public typealias JwksGetResponse = AuthleteBindings.JwksGetResponse

/// Asks for the configuration of the authorization server, as its discovery document shows it.
public typealias ServiceConfigurationRequest = AuthleteBindings.ServiceConfigurationRequest

/// The configuration of the authorization server (OpenID Connect Discovery 1.0 section 3, RFC 8414 section
/// 2).
///
/// Everything that the document has beyond the members listed here is in `extra`.
public typealias ServiceConfigurationResponse = AuthleteBindings.ServiceConfigurationResponse

/// The way in which a client obtains a token (RFC 6749 section 1.3 and extensions).
public typealias GrantType = AuthleteBindings.GrantType

/// What became of a token create request.
public typealias TokenCreateAction = AuthleteBindings.TokenCreateAction

/// How an access token is to be presented: the `token_type` of a token response.
public typealias TokenType = AuthleteBindings.TokenType

/// The state of the access tokens to list.
public typealias TokenStatus = AuthleteBindings.TokenStatus

/// Whether a client can keep a secret (RFC 6749 section 2.1).
public typealias ClientType = AuthleteBindings.ClientType

/// Where a client runs (OpenID Connect Dynamic Client Registration 1.0).
public typealias ApplicationType = AuthleteBindings.ApplicationType

/// How a client came to be known to the service.
public typealias ClientSource = AuthleteBindings.ClientSource

/// What an authorization request asks for: the `response_type` (RFC 6749 section 3.1.1).
///
/// The values with several parts are those of OAuth 2.0 Multiple Response Type Encoding Practices.
public typealias ResponseType = AuthleteBindings.ResponseType

/// How an authorization response travels to the client: the `response_mode`.
///
/// The modes with a JWT are those of JWT Secured Authorization Response Mode (JARM).
public typealias ResponseMode = AuthleteBindings.ResponseMode

/// An algorithm that signs a JWT (RFC 7518 section 3.1, RFC 8037, RFC 8812).
public typealias JwsAlgorithm = AuthleteBindings.JwsAlgorithm

/// An algorithm that encrypts the content key of a JWT (RFC 7518 section 4.1).
public typealias JweAlgorithm = AuthleteBindings.JweAlgorithm

/// An algorithm that encrypts the content of a JWT (RFC 7518 section 5.1).
public typealias JweEncryption = AuthleteBindings.JweEncryption

/// How a client proves who it is at the token endpoint.
public typealias ClientAuthenticationMethod = AuthleteBindings.ClientAuthenticationMethod

/// Whether every client sees the same identifier of a user (OpenID Connect Core 1.0 section 8).
public typealias SubjectType = AuthleteBindings.SubjectType

/// How a client learns the outcome of a backchannel authentication (OpenID Connect CIBA section 5).
public typealias DeliveryMode = AuthleteBindings.DeliveryMode

/// A FAPI profile.
public typealias FapiMode = AuthleteBindings.FapiMode

/// How a client may be registered through a federation (OpenID Federation 1.0).
public typealias ClientRegistrationType = AuthleteBindings.ClientRegistrationType

/// What became of a token update request.
public typealias TokenUpdateAction = AuthleteBindings.TokenUpdateAction

/// The shape of the `aud` claim of an ID token.
public typealias AudienceType = AuthleteBindings.AudienceType

/// What the token endpoint does with a reissued ID token.
public typealias IdTokenReissueAction = AuthleteBindings.IdTokenReissueAction

/// What the authorization endpoint does with an authorization request.
public typealias AuthorizationAction = AuthleteBindings.AuthorizationAction

/// What the user must be asked (OpenID Connect Core 1.0 section 3.1.2.1).
public typealias Prompt = AuthleteBindings.Prompt

/// What the login and consent page should look like (OpenID Connect Core 1.0 section 3.1.2.1).
public typealias Display = AuthleteBindings.Display

/// What is to be done with a grant (Grant Management for OAuth 2.0).
public typealias GrantManagementAction = AuthleteBindings.GrantManagementAction

/// How the authorization endpoint answers when the user has given the authorization.
public typealias AuthorizationIssueAction = AuthleteBindings.AuthorizationIssueAction

/// Why an authorization was not given.
public typealias AuthorizationFailReason = AuthleteBindings.AuthorizationFailReason

/// How the authorization endpoint answers when the authorization was not given.
public typealias AuthorizationFailAction = AuthleteBindings.AuthorizationFailAction

/// What the token endpoint does with a token request.
public typealias TokenAction = AuthleteBindings.TokenAction

/// What kind of token takes part in a token exchange (RFC 8693 section 3).
public typealias TokenTypeIdentifier = AuthleteBindings.TokenTypeIdentifier

/// How the token endpoint answers when the user's name and password are right.
public typealias TokenIssueAction = AuthleteBindings.TokenIssueAction

/// Why no token is to be issued.
public typealias TokenFailReason = AuthleteBindings.TokenFailReason

/// How the token endpoint answers when no token is to be issued.
public typealias TokenFailAction = AuthleteBindings.TokenFailAction

/// What a resource server does with a resource request.
public typealias IntrospectionAction = AuthleteBindings.IntrospectionAction

/// How the introspection endpoint answers.
public typealias StandardIntrospectionAction = AuthleteBindings.StandardIntrospectionAction

/// How the revocation endpoint answers.
public typealias RevocationAction = AuthleteBindings.RevocationAction

/// What the userinfo endpoint does with a userinfo request.
public typealias UserinfoAction = AuthleteBindings.UserinfoAction

/// How the userinfo endpoint answers.
public typealias UserinfoIssueAction = AuthleteBindings.UserinfoIssueAction

/// The region of the hosted service.
public typealias Region = AuthleteBindings.Region

/// Which of the documented forms a request takes where an operation has several.
public typealias RequestStyle = AuthleteBindings.RequestStyle

/// How a call went over HTTP: `http` of a response, and of the context of an error.
public typealias HTTPInfo = AuthleteBindings.HTTPInfo

/// Any JSON value, for what has no model: members of a response that this version does not know.
public typealias JSONValue = AuthleteBindings.JSONValue

/// A JSON object: values by their names, such as `extra`, the members of a response that this version does not know.
public typealias JSONObject = AuthleteBindings.JSONObject
