'use strict';

// Written by `cargo run -p authlete-surface`; not to be edited.

const { Model, Result, httpAnswer } = require('./model.js');

class Property extends Model {
  constructor(tape) {
    super();
    this.key = tape.read();
    this.value = tape.read();
    this.hidden = tape.read();
    this.extra = tape.read();
  }
}

class AuthorizationDetails extends Model {
  constructor(tape) {
    super();
    this.elements = tape.read() ?? [];
    this.extra = tape.read();
  }
}

class AuthorizationDetailsElement extends Model {
  constructor(tape) {
    super();
    this.type = tape.read();
    this.locations = tape.read() ?? [];
    this.actions = tape.read() ?? [];
    this.dataTypes = tape.read() ?? [];
    this.identifier = tape.read();
    this.privileges = tape.read() ?? [];
    this.otherFields = tape.read();
    this.extra = tape.read();
  }
}

class TokenCreateResponse extends Result {
  static secrets = ['accessToken', 'jwtAccessToken', 'refreshToken'];

  constructor(tape) {
    super();
    this.resultCode = tape.read();
    this.resultMessage = tape.read();
    this.action = tape.read();
    this.accessToken = tape.read();
    this.jwtAccessToken = tape.read();
    this.refreshToken = tape.read();
    this.clientId = tape.read();
    this.clientIdentifier = tape.read();
    this.subject = tape.read();
    this.scopes = tape.read() ?? [];
    this.refreshTokenScopes = tape.read() ?? [];
    this.grantType = tape.read();
    this.tokenType = tape.read();
    this.expiresIn = tape.read();
    this.expiresAt = tape.instant();
    this.properties = tape.read() ?? [];
    this.authorizationDetails = tape.read();
    this.forExternalAttachment = tape.read();
    this.sessionId = tape.read();
    this.tokenId = tape.read();
    this.extra = tape.read();
  }
}

class TokenListResponse extends Result {
  constructor(tape) {
    super();
    this.start = tape.read();
    this.end = tape.read();
    this.totalCount = tape.read();
    this.client = tape.read();
    this.subject = tape.read();
    this.accessTokens = tape.read() ?? [];
    this.extra = tape.read();
  }
}

class Client extends Model {
  static secrets = ['clientSecret'];

  constructor(tape) {
    super();
    this.clientId = tape.read();
    this.clientIdAlias = tape.read();
    this.clientIdAliasEnabled = tape.read();
    this.clientSecret = tape.read();
    this.number = tape.read();
    this.serviceNumber = tape.read();
    this.developer = tape.read();
    this.clientType = tape.read();
    this.applicationType = tape.read();
    this.clientSource = tape.read();
    this.locked = tape.read();
    this.createdAt = tape.instant();
    this.modifiedAt = tape.instant();
    this.clientName = tape.read();
    this.clientNames = tape.read() ?? [];
    this.description = tape.read();
    this.descriptions = tape.read() ?? [];
    this.logoUri = tape.read();
    this.logoUris = tape.read() ?? [];
    this.clientUri = tape.read();
    this.clientUris = tape.read() ?? [];
    this.policyUri = tape.read();
    this.policyUris = tape.read() ?? [];
    this.tosUri = tape.read();
    this.tosUris = tape.read() ?? [];
    this.contacts = tape.read() ?? [];
    this.organizationName = tape.read();
    this.grantTypes = tape.read() ?? [];
    this.responseTypes = tape.read() ?? [];
    this.responseModes = tape.read() ?? [];
    this.redirectUris = tape.read() ?? [];
    this.authorizationDetailsTypes = tape.read() ?? [];
    this.pkceRequired = tape.read();
    this.pkceS256Required = tape.read();
    this.parRequired = tape.read();
    this.defaultMaxAge = tape.read();
    this.defaultAcrs = tape.read() ?? [];
    this.loginUri = tape.read();
    this.authorizationSignAlg = tape.read();
    this.authorizationEncryptionAlg = tape.read();
    this.authorizationEncryptionEnc = tape.read();
    this.requestObjectRequired = tape.read();
    this.requestSignAlg = tape.read();
    this.requestEncryptionAlg = tape.read();
    this.requestEncryptionEnc = tape.read();
    this.requestObjectEncryptionAlgMatchRequired = tape.read();
    this.requestObjectEncryptionEncMatchRequired = tape.read();
    this.frontChannelRequestObjectEncryptionRequired = tape.read();
    this.requestUris = tape.read() ?? [];
    this.tokenAuthMethod = tape.read();
    this.tokenAuthSignAlg = tape.read();
    this.selfSignedCertificateKeyId = tape.read();
    this.tlsClientAuthSubjectDn = tape.read();
    this.tlsClientAuthSanDns = tape.read();
    this.tlsClientAuthSanUri = tape.read();
    this.tlsClientAuthSanIp = tape.read();
    this.tlsClientAuthSanEmail = tape.read();
    this.mtlsEndpointAliasesUsed = tape.read();
    this.spiffeId = tape.read();
    this.spiffeBundleEndpoint = tape.read();
    this.jwks = tape.read();
    this.jwksUri = tape.read();
    this.signedJwksUri = tape.read();
    this.tlsClientCertificateBoundAccessTokens = tape.read();
    this.dpopRequired = tape.read();
    this.singleAccessTokenPerSubject = tape.read();
    this.inScopeForTokenMigration = tape.read();
    this.extension = tape.read();
    this.idTokenSignAlg = tape.read();
    this.idTokenEncryptionAlg = tape.read();
    this.idTokenEncryptionEnc = tape.read();
    this.authTimeRequired = tape.read();
    this.subjectType = tape.read();
    this.sectorIdentifierUri = tape.read();
    this.derivedSectorIdentifier = tape.read();
    this.digestAlgorithm = tape.read();
    this.userInfoSignAlg = tape.read();
    this.userInfoEncryptionAlg = tape.read();
    this.userInfoEncryptionEnc = tape.read();
    this.bcDeliveryMode = tape.read();
    this.bcNotificationEndpoint = tape.read();
    this.bcRequestSignAlg = tape.read();
    this.bcUserCodeRequired = tape.read();
    this.backchannelLogoutUri = tape.read();
    this.backchannelLogoutSessionRequired = tape.read();
    this.rsRequestSigned = tape.read();
    this.rsSignedRequestKeyId = tape.read();
    this.fapiModes = tape.read() ?? [];
    this.haipVersion = tape.read();
    this.dynamicallyRegistered = tape.read();
    this.registrationAccessTokenHash = tape.read();
    this.softwareId = tape.read();
    this.softwareVersion = tape.read();
    this.attributes = tape.read() ?? [];
    this.customMetadata = tape.read();
    this.entityId = tape.read();
    this.clientRegistrationTypes = tape.read() ?? [];
    this.automaticallyRegistered = tape.read();
    this.explicitlyRegistered = tape.read();
    this.trustAnchorId = tape.read();
    this.trustChain = tape.read() ?? [];
    this.trustChainExpiresAt = tape.instant();
    this.trustChainUpdatedAt = tape.instant();
    this.discoveredByMetadataDocument = tape.read();
    this.metadataDocumentLocation = tape.read();
    this.metadataDocumentExpiresAt = tape.instant();
    this.metadataDocumentUpdatedAt = tape.instant();
    this.credentialOfferEndpoint = tape.read();
    this.credentialResponseEncryptionRequired = tape.read();
    this.extra = tape.read();
  }
}

class TaggedValue extends Model {
  constructor(tape) {
    super();
    this.tag = tape.read();
    this.value = tape.read();
    this.extra = tape.read();
  }
}

class ClientExtension extends Model {
  constructor(tape) {
    super();
    this.requestableScopesEnabled = tape.read();
    this.requestableScopes = tape.read();
    this.accessTokenDuration = tape.read();
    this.refreshTokenDuration = tape.read();
    this.idTokenDuration = tape.read();
    this.tokenExchangePermitted = tape.read();
    this.extra = tape.read();
  }
}

class Pair extends Model {
  constructor(tape) {
    super();
    this.key = tape.read();
    this.value = tape.read();
    this.extra = tape.read();
  }
}

class AccessToken extends Model {
  constructor(tape) {
    super();
    this.accessTokenHash = tape.read();
    this.accessTokenExpiresAt = tape.instant();
    this.refreshTokenHash = tape.read();
    this.refreshTokenExpiresAt = tape.instant();
    this.createdAt = tape.instant();
    this.lastRefreshedAt = tape.instant();
    this.clientId = tape.read();
    this.subject = tape.read();
    this.grantType = tape.read();
    this.scopes = tape.read() ?? [];
    this.refreshTokenScopes = tape.read() ?? [];
    this.properties = tape.read() ?? [];
    this.extra = tape.read();
  }
}

class TokenUpdateResponse extends Result {
  static secrets = ['accessToken'];

  constructor(tape) {
    super();
    this.resultCode = tape.read();
    this.resultMessage = tape.read();
    this.action = tape.read();
    this.accessToken = tape.read();
    this.accessTokenExpiresAt = tape.instant();
    this.refreshTokenExpiresAt = tape.instant();
    this.tokenType = tape.read();
    this.scopes = tape.read() ?? [];
    this.properties = tape.read() ?? [];
    this.authorizationDetails = tape.read();
    this.forExternalAttachment = tape.read();
    this.tokenId = tape.read();
    this.extra = tape.read();
  }
}

class TokenRevokeResponse extends Result {
  constructor(tape) {
    super();
    this.resultCode = tape.read();
    this.resultMessage = tape.read();
    this.count = tape.read();
    this.extra = tape.read();
  }
}

class IdTokenReissueResponse extends Result {
  static secrets = ['responseContent', 'idToken'];

  constructor(tape) {
    super();
    this.resultCode = tape.read();
    this.resultMessage = tape.read();
    this.action = tape.read();
    this.responseContent = tape.read();
    this.idToken = tape.read();
    this.extra = tape.read();
  }

  httpAnswer() {
    return httpAnswer('IdTokenReissueResponse', this);
  }
}

class ClientAuthorizationListResponse extends Result {
  constructor(tape) {
    super();
    this.start = tape.read();
    this.end = tape.read();
    this.developer = tape.read();
    this.subject = tape.read();
    this.totalCount = tape.read();
    this.clients = tape.read() ?? [];
    this.extra = tape.read();
  }
}

class ClientAuthorizationUpdateResponse extends Result {
  constructor(tape) {
    super();
    this.resultCode = tape.read();
    this.resultMessage = tape.read();
    this.extra = tape.read();
  }
}

class ClientAuthorizationDeleteResponse extends Result {
  constructor(tape) {
    super();
    this.resultCode = tape.read();
    this.resultMessage = tape.read();
    this.extra = tape.read();
  }
}

class GrantedScopesGetResponse extends Result {
  constructor(tape) {
    super();
    this.resultCode = tape.read();
    this.resultMessage = tape.read();
    this.serviceApiKey = tape.read();
    this.clientId = tape.read();
    this.subject = tape.read();
    this.latestGrantedScopes = tape.read();
    this.mergedGrantedScopes = tape.read();
    this.modifiedAt = tape.instant();
    this.extra = tape.read();
  }
}

class GrantedScopesDeleteResponse extends Result {
  constructor(tape) {
    super();
    this.resultCode = tape.read();
    this.resultMessage = tape.read();
    this.extra = tape.read();
  }
}

class AuthorizationResponse extends Result {
  static secrets = ['responseContent', 'ticket', 'requestObjectPayload'];

  constructor(tape) {
    super();
    this.resultCode = tape.read();
    this.resultMessage = tape.read();
    this.action = tape.read();
    this.responseContent = tape.read();
    this.ticket = tape.read();
    this.service = tape.read();
    this.client = tape.read();
    this.clientIdAliasUsed = tape.read();
    this.clientEntityIdUsed = tape.read();
    this.metadataDocumentUsed = tape.read();
    this.scopes = tape.read() ?? [];
    this.dynamicScopes = tape.read() ?? [];
    this.authorizationDetails = tape.read();
    this.resources = tape.read() ?? [];
    this.claims = tape.read() ?? [];
    this.claimsAtUserInfo = tape.read() ?? [];
    this.idTokenClaims = tape.read();
    this.userInfoClaims = tape.read();
    this.transformedClaims = tape.read();
    this.requestedClaimsForTx = tape.read() ?? [];
    this.requestedVerifiedClaimsForTx = tape.read() ?? [];
    this.purpose = tape.read();
    this.requestObjectPayload = tape.read();
    this.prompts = tape.read() ?? [];
    this.lowestPrompt = tape.read();
    this.display = tape.read();
    this.subject = tape.read();
    this.loginHint = tape.read();
    this.maxAge = tape.read();
    this.acrs = tape.read() ?? [];
    this.acrEssential = tape.read();
    this.uiLocales = tape.read() ?? [];
    this.claimsLocales = tape.read() ?? [];
    this.gmAction = tape.read();
    this.grantId = tape.read();
    this.grant = tape.read();
    this.grantSubject = tape.read();
    this.nativeSsoRequested = tape.read();
    this.credentialOfferInfo = tape.read();
    this.issuableCredentials = tape.read();
    this.extra = tape.read();
  }

  httpAnswer() {
    return httpAnswer('AuthorizationResponse', this);
  }
}

class Service extends Model {
  constructor(tape) {
    super();
    this.apiKey = tape.read();
    this.number = tape.read();
    this.serviceName = tape.read();
    this.clientIdAliasEnabled = tape.read();
    this.extra = tape.read();
  }
}

class Scope extends Model {
  constructor(tape) {
    super();
    this.name = tape.read();
    this.defaultEntry = tape.read();
    this.description = tape.read();
    this.descriptions = tape.read() ?? [];
    this.attributes = tape.read() ?? [];
    this.extra = tape.read();
  }
}

class DynamicScope extends Model {
  constructor(tape) {
    super();
    this.name = tape.read();
    this.value = tape.read();
    this.extra = tape.read();
  }
}

class Grant extends Model {
  constructor(tape) {
    super();
    this.scopes = tape.read() ?? [];
    this.claims = tape.read() ?? [];
    this.authorizationDetails = tape.read();
    this.extra = tape.read();
  }
}

class GrantScope extends Model {
  constructor(tape) {
    super();
    this.scope = tape.read();
    this.resource = tape.read() ?? [];
    this.extra = tape.read();
  }
}

class CredentialOfferInfo extends Model {
  static secrets = ['identifier', 'credentialOffer', 'preAuthorizedCode', 'txCode'];

  constructor(tape) {
    super();
    this.identifier = tape.read();
    this.credentialOffer = tape.read();
    this.credentialIssuer = tape.read();
    this.credentialConfigurationIds = tape.read() ?? [];
    this.authorizationCodeGrantIncluded = tape.read();
    this.issuerStateIncluded = tape.read();
    this.issuerState = tape.read();
    this.preAuthorizedCodeGrantIncluded = tape.read();
    this.preAuthorizedCode = tape.read();
    this.txCode = tape.read();
    this.txCodeInputMode = tape.read();
    this.txCodeDescription = tape.read();
    this.subject = tape.read();
    this.expiresAt = tape.instant();
    this.context = tape.read();
    this.properties = tape.read() ?? [];
    this.jwtAtClaims = tape.read();
    this.authTime = tape.read();
    this.acr = tape.read();
    this.extra = tape.read();
  }
}

class AuthorizationIssueResponse extends Result {
  static secrets = ['responseContent', 'authorizationCode', 'accessToken', 'jwtAccessToken', 'idToken'];

  constructor(tape) {
    super();
    this.resultCode = tape.read();
    this.resultMessage = tape.read();
    this.action = tape.read();
    this.responseContent = tape.read();
    this.authorizationCode = tape.read();
    this.accessToken = tape.read();
    this.jwtAccessToken = tape.read();
    this.accessTokenExpiresAt = tape.instant();
    this.accessTokenDuration = tape.read();
    this.idToken = tape.read();
    this.consentedClaims = tape.read() ?? [];
    this.ticketInfo = tape.read();
    this.extra = tape.read();
  }

  httpAnswer() {
    return httpAnswer('AuthorizationIssueResponse', this);
  }
}

class AuthorizationTicketInfo extends Model {
  constructor(tape) {
    super();
    this.context = tape.read();
    this.extra = tape.read();
  }
}

class AuthorizationFailResponse extends Result {
  static secrets = ['responseContent'];

  constructor(tape) {
    super();
    this.resultCode = tape.read();
    this.resultMessage = tape.read();
    this.action = tape.read();
    this.responseContent = tape.read();
    this.extra = tape.read();
  }

  httpAnswer() {
    return httpAnswer('AuthorizationFailResponse', this);
  }
}

class TokenResponse extends Result {
  static secrets = ['responseContent', 'accessToken', 'jwtAccessToken', 'refreshToken', 'idToken', 'password', 'ticket', 'subjectToken', 'actorToken', 'assertion', 'deviceSecret'];

  constructor(tape) {
    super();
    this.resultCode = tape.read();
    this.resultMessage = tape.read();
    this.action = tape.read();
    this.responseContent = tape.read();
    this.accessToken = tape.read();
    this.jwtAccessToken = tape.read();
    this.accessTokenExpiresAt = tape.instant();
    this.accessTokenDuration = tape.read();
    this.refreshToken = tape.read();
    this.refreshTokenExpiresAt = tape.instant();
    this.refreshTokenDuration = tape.read();
    this.previousRefreshTokenUsed = tape.read();
    this.idToken = tape.read();
    this.grantType = tape.read();
    this.subject = tape.read();
    this.scopes = tape.read() ?? [];
    this.refreshTokenScopes = tape.read() ?? [];
    this.properties = tape.read() ?? [];
    this.authorizationDetails = tape.read();
    this.resources = tape.read() ?? [];
    this.accessTokenResources = tape.read() ?? [];
    this.grantId = tape.read();
    this.sessionId = tape.read();
    this.requestedIdTokenClaims = tape.read() ?? [];
    this.additionalClaims = tape.read();
    this.clientId = tape.read();
    this.clientIdAlias = tape.read();
    this.clientIdAliasUsed = tape.read();
    this.clientEntityId = tape.read();
    this.clientEntityIdUsed = tape.read();
    this.metadataDocumentLocation = tape.read();
    this.metadataDocumentUsed = tape.read();
    this.clientAuthMethod = tape.read();
    this.clientAttributes = tape.read() ?? [];
    this.serviceAttributes = tape.read() ?? [];
    this.username = tape.read();
    this.password = tape.read();
    this.ticket = tape.read();
    this.audiences = tape.read() ?? [];
    this.requestedTokenType = tape.read();
    this.subjectToken = tape.read();
    this.subjectTokenType = tape.read();
    this.subjectTokenInfo = tape.read();
    this.actorToken = tape.read();
    this.actorTokenType = tape.read();
    this.actorTokenInfo = tape.read();
    this.assertion = tape.read();
    this.dpopNonce = tape.read();
    this.attestationChallenge = tape.read();
    this.deviceSecret = tape.read();
    this.deviceSecretHash = tape.read();
    this.cnonce = tape.read();
    this.cnonceExpiresAt = tape.instant();
    this.cnonceDuration = tape.read();
    this.extra = tape.read();
  }

  httpAnswer() {
    return httpAnswer('TokenResponse', this);
  }
}

class TokenInfo extends Model {
  constructor(tape) {
    super();
    this.clientId = tape.read();
    this.clientIdAlias = tape.read();
    this.clientIdAliasUsed = tape.read();
    this.clientEntityId = tape.read();
    this.clientEntityIdUsed = tape.read();
    this.subject = tape.read();
    this.scopes = tape.read() ?? [];
    this.expiresAt = tape.read();
    this.properties = tape.read() ?? [];
    this.resources = tape.read() ?? [];
    this.authorizationDetails = tape.read();
    this.metadataDocumentLocation = tape.read();
    this.metadataDocumentUsed = tape.read();
    this.extra = tape.read();
  }
}

class TokenIssueResponse extends Result {
  static secrets = ['responseContent', 'accessToken', 'jwtAccessToken', 'refreshToken'];

  constructor(tape) {
    super();
    this.resultCode = tape.read();
    this.resultMessage = tape.read();
    this.action = tape.read();
    this.responseContent = tape.read();
    this.accessToken = tape.read();
    this.jwtAccessToken = tape.read();
    this.accessTokenExpiresAt = tape.instant();
    this.accessTokenDuration = tape.read();
    this.refreshToken = tape.read();
    this.refreshTokenExpiresAt = tape.instant();
    this.refreshTokenDuration = tape.read();
    this.subject = tape.read();
    this.scopes = tape.read() ?? [];
    this.refreshTokenScopes = tape.read() ?? [];
    this.properties = tape.read() ?? [];
    this.authorizationDetails = tape.read();
    this.accessTokenResources = tape.read() ?? [];
    this.clientId = tape.read();
    this.clientIdAlias = tape.read();
    this.clientIdAliasUsed = tape.read();
    this.clientEntityId = tape.read();
    this.clientEntityIdUsed = tape.read();
    this.metadataDocumentLocation = tape.read();
    this.metadataDocumentUsed = tape.read();
    this.clientAttributes = tape.read() ?? [];
    this.serviceAttributes = tape.read() ?? [];
    this.extra = tape.read();
  }

  httpAnswer() {
    return httpAnswer('TokenIssueResponse', this);
  }
}

class TokenFailResponse extends Result {
  static secrets = ['responseContent'];

  constructor(tape) {
    super();
    this.resultCode = tape.read();
    this.resultMessage = tape.read();
    this.action = tape.read();
    this.responseContent = tape.read();
    this.extra = tape.read();
  }

  httpAnswer() {
    return httpAnswer('TokenFailResponse', this);
  }
}

class IntrospectionResponse extends Result {
  static secrets = ['responseContent', 'certificateThumbprint'];

  constructor(tape) {
    super();
    this.resultCode = tape.read();
    this.resultMessage = tape.read();
    this.action = tape.read();
    this.responseContent = tape.read();
    this.existent = tape.read();
    this.usable = tape.read();
    this.sufficient = tape.read();
    this.refreshable = tape.read();
    this.expiresAt = tape.instant();
    this.subject = tape.read();
    this.scopes = tape.read() ?? [];
    this.scopeDetails = tape.read() ?? [];
    this.properties = tape.read() ?? [];
    this.authorizationDetails = tape.read();
    this.resources = tape.read() ?? [];
    this.accessTokenResources = tape.read() ?? [];
    this.grantType = tape.read();
    this.grantId = tape.read();
    this.grant = tape.read();
    this.consentedClaims = tape.read() ?? [];
    this.acr = tape.read();
    this.authTime = tape.read();
    this.certificateThumbprint = tape.read();
    this.forExternalAttachment = tape.read();
    this.clientId = tape.read();
    this.clientIdAlias = tape.read();
    this.clientIdAliasUsed = tape.read();
    this.clientEntityId = tape.read();
    this.clientEntityIdUsed = tape.read();
    this.metadataDocumentLocation = tape.read();
    this.metadataDocumentUsed = tape.read();
    this.clientAttributes = tape.read() ?? [];
    this.serviceAttributes = tape.read() ?? [];
    this.dpopNonce = tape.read();
    this.responseSigningRequired = tape.read();
    this.forCredentialIssuance = tape.read();
    this.issuableCredentials = tape.read();
    this.cnonce = tape.read();
    this.cnonceExpiresAt = tape.instant();
    this.extra = tape.read();
  }

  httpAnswer() {
    return httpAnswer('IntrospectionResponse', this);
  }
}

class StandardIntrospectionResponse extends Result {
  static secrets = ['responseContent'];

  constructor(tape) {
    super();
    this.resultCode = tape.read();
    this.resultMessage = tape.read();
    this.action = tape.read();
    this.responseContent = tape.read();
    this.extra = tape.read();
  }

  httpAnswer() {
    return httpAnswer('StandardIntrospectionResponse', this);
  }
}

class RevocationResponse extends Result {
  static secrets = ['responseContent'];

  constructor(tape) {
    super();
    this.resultCode = tape.read();
    this.resultMessage = tape.read();
    this.action = tape.read();
    this.responseContent = tape.read();
    this.attestationChallenge = tape.read();
    this.extra = tape.read();
  }

  httpAnswer() {
    return httpAnswer('RevocationResponse', this);
  }
}

class UserinfoResponse extends Result {
  static secrets = ['responseContent', 'token'];

  constructor(tape) {
    super();
    this.resultCode = tape.read();
    this.resultMessage = tape.read();
    this.action = tape.read();
    this.responseContent = tape.read();
    this.token = tape.read();
    this.subject = tape.read();
    this.scopes = tape.read() ?? [];
    this.properties = tape.read() ?? [];
    this.claims = tape.read() ?? [];
    this.consentedClaims = tape.read() ?? [];
    this.userInfoClaims = tape.read();
    this.transformedClaims = tape.read();
    this.requestedClaimsForTx = tape.read() ?? [];
    this.requestedVerifiedClaimsForTx = tape.read() ?? [];
    this.clientId = tape.read();
    this.clientIdAlias = tape.read();
    this.clientIdAliasUsed = tape.read();
    this.clientEntityId = tape.read();
    this.clientEntityIdUsed = tape.read();
    this.metadataDocumentLocation = tape.read();
    this.metadataDocumentUsed = tape.read();
    this.clientAttributes = tape.read() ?? [];
    this.serviceAttributes = tape.read() ?? [];
    this.dpopNonce = tape.read();
    this.extra = tape.read();
  }

  httpAnswer() {
    return httpAnswer('UserinfoResponse', this);
  }
}

class UserinfoIssueResponse extends Result {
  static secrets = ['responseContent'];

  constructor(tape) {
    super();
    this.resultCode = tape.read();
    this.resultMessage = tape.read();
    this.action = tape.read();
    this.responseContent = tape.read();
    this.signature = tape.read();
    this.signatureInput = tape.read();
    this.contentDigest = tape.read();
    this.extra = tape.read();
  }

  httpAnswer() {
    return httpAnswer('UserinfoIssueResponse', this);
  }
}

class JwksGetResponse extends Result {
  static secrets = ['keys'];

  constructor(tape) {
    super();
    this.keys = tape.read() ?? [];
    this.extra = tape.read();
  }
}

class ServiceConfigurationResponse extends Result {
  constructor(tape) {
    super();
    this.issuer = tape.read();
    this.authorization_endpoint = tape.read();
    this.token_endpoint = tape.read();
    this.userinfo_endpoint = tape.read();
    this.jwks_uri = tape.read();
    this.revocation_endpoint = tape.read();
    this.introspection_endpoint = tape.read();
    this.pushed_authorization_request_endpoint = tape.read();
    this.device_authorization_endpoint = tape.read();
    this.backchannel_authentication_endpoint = tape.read();
    this.registration_endpoint = tape.read();
    this.end_session_endpoint = tape.read();
    this.scopes_supported = tape.read() ?? [];
    this.response_types_supported = tape.read() ?? [];
    this.response_modes_supported = tape.read() ?? [];
    this.grant_types_supported = tape.read() ?? [];
    this.token_endpoint_auth_methods_supported = tape.read() ?? [];
    this.code_challenge_methods_supported = tape.read() ?? [];
    this.id_token_signing_alg_values_supported = tape.read() ?? [];
    this.subject_types_supported = tape.read() ?? [];
    this.claims_supported = tape.read() ?? [];
    this.extra = tape.read();
  }
}

module.exports = {
  Property,
  AuthorizationDetails,
  AuthorizationDetailsElement,
  TokenCreateResponse,
  TokenListResponse,
  Client,
  TaggedValue,
  ClientExtension,
  Pair,
  AccessToken,
  TokenUpdateResponse,
  TokenRevokeResponse,
  IdTokenReissueResponse,
  ClientAuthorizationListResponse,
  ClientAuthorizationUpdateResponse,
  ClientAuthorizationDeleteResponse,
  GrantedScopesGetResponse,
  GrantedScopesDeleteResponse,
  AuthorizationResponse,
  Service,
  Scope,
  DynamicScope,
  Grant,
  GrantScope,
  CredentialOfferInfo,
  AuthorizationIssueResponse,
  AuthorizationTicketInfo,
  AuthorizationFailResponse,
  TokenResponse,
  TokenInfo,
  TokenIssueResponse,
  TokenFailResponse,
  IntrospectionResponse,
  StandardIntrospectionResponse,
  RevocationResponse,
  UserinfoResponse,
  UserinfoIssueResponse,
  JwksGetResponse,
  ServiceConfigurationResponse,
};
