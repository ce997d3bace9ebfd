'use strict';

// Written by `cargo run -p authlete-surface`; not to be edited.

const { Model, Result, httpAnswer, instant } = require('./model.js');

class Property extends Model {
  constructor(key, value, hidden, extra = {}) {
    super();
    this.key = key;
    this.value = value;
    this.hidden = hidden;
    this.extra = extra;
  }
}

class AuthorizationDetails extends Model {
  constructor(elements = [], extra = {}) {
    super();
    this.elements = elements;
    this.extra = extra;
  }
}

class AuthorizationDetailsElement extends Model {
  constructor(type, locations = [], actions = [], dataTypes = [], identifier, privileges = [], otherFields, extra = {}) {
    super();
    this.type = type;
    this.locations = locations;
    this.actions = actions;
    this.dataTypes = dataTypes;
    this.identifier = identifier;
    this.privileges = privileges;
    this.otherFields = otherFields;
    this.extra = extra;
  }
}

class TokenCreateResponse extends Result {
  static secrets = ['accessToken', 'jwtAccessToken', 'refreshToken'];

  constructor(resultCode, resultMessage, action, accessToken, jwtAccessToken, refreshToken, clientId, clientIdentifier, subject, scopes = [], refreshTokenScopes = [], grantType, tokenType, expiresIn, expiresAt, properties = [], authorizationDetails, forExternalAttachment, sessionId, tokenId, extra = {}) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.action = action;
    this.accessToken = accessToken;
    this.jwtAccessToken = jwtAccessToken;
    this.refreshToken = refreshToken;
    this.clientId = clientId;
    this.clientIdentifier = clientIdentifier;
    this.subject = subject;
    this.scopes = scopes;
    this.refreshTokenScopes = refreshTokenScopes;
    this.grantType = grantType;
    this.tokenType = tokenType;
    this.expiresIn = expiresIn;
    this.expiresAt = instant(expiresAt);
    this.properties = properties;
    this.authorizationDetails = authorizationDetails;
    this.forExternalAttachment = forExternalAttachment;
    this.sessionId = sessionId;
    this.tokenId = tokenId;
    this.extra = extra;
  }
}

class TokenListResponse extends Result {
  constructor(start, end, totalCount, client, subject, accessTokens = [], extra = {}) {
    super();
    this.start = start;
    this.end = end;
    this.totalCount = totalCount;
    this.client = client;
    this.subject = subject;
    this.accessTokens = accessTokens;
    this.extra = extra;
  }
}

class Client extends Model {
  static secrets = ['clientSecret'];

  constructor(clientId, clientIdAlias, clientIdAliasEnabled, clientSecret, number, serviceNumber, developer, clientType, applicationType, clientSource, locked, createdAt, modifiedAt, clientName, clientNames = [], description, descriptions = [], logoUri, logoUris = [], clientUri, clientUris = [], policyUri, policyUris = [], tosUri, tosUris = [], contacts = [], organizationName, grantTypes = [], responseTypes = [], responseModes = [], redirectUris = [], authorizationDetailsTypes = [], pkceRequired, pkceS256Required, parRequired, defaultMaxAge, defaultAcrs = [], loginUri, authorizationSignAlg, authorizationEncryptionAlg, authorizationEncryptionEnc, requestObjectRequired, requestSignAlg, requestEncryptionAlg, requestEncryptionEnc, requestObjectEncryptionAlgMatchRequired, requestObjectEncryptionEncMatchRequired, frontChannelRequestObjectEncryptionRequired, requestUris = [], tokenAuthMethod, tokenAuthSignAlg, selfSignedCertificateKeyId, tlsClientAuthSubjectDn, tlsClientAuthSanDns, tlsClientAuthSanUri, tlsClientAuthSanIp, tlsClientAuthSanEmail, mtlsEndpointAliasesUsed, spiffeId, spiffeBundleEndpoint, jwks, jwksUri, signedJwksUri, tlsClientCertificateBoundAccessTokens, dpopRequired, singleAccessTokenPerSubject, inScopeForTokenMigration, extension, idTokenSignAlg, idTokenEncryptionAlg, idTokenEncryptionEnc, authTimeRequired, subjectType, sectorIdentifierUri, derivedSectorIdentifier, digestAlgorithm, userInfoSignAlg, userInfoEncryptionAlg, userInfoEncryptionEnc, bcDeliveryMode, bcNotificationEndpoint, bcRequestSignAlg, bcUserCodeRequired, backchannelLogoutUri, backchannelLogoutSessionRequired, rsRequestSigned, rsSignedRequestKeyId, fapiModes = [], haipVersion, dynamicallyRegistered, registrationAccessTokenHash, softwareId, softwareVersion, attributes = [], customMetadata, entityId, clientRegistrationTypes = [], automaticallyRegistered, explicitlyRegistered, trustAnchorId, trustChain = [], trustChainExpiresAt, trustChainUpdatedAt, discoveredByMetadataDocument, metadataDocumentLocation, metadataDocumentExpiresAt, metadataDocumentUpdatedAt, credentialOfferEndpoint, credentialResponseEncryptionRequired, extra = {}) {
    super();
    this.clientId = clientId;
    this.clientIdAlias = clientIdAlias;
    this.clientIdAliasEnabled = clientIdAliasEnabled;
    this.clientSecret = clientSecret;
    this.number = number;
    this.serviceNumber = serviceNumber;
    this.developer = developer;
    this.clientType = clientType;
    this.applicationType = applicationType;
    this.clientSource = clientSource;
    this.locked = locked;
    this.createdAt = instant(createdAt);
    this.modifiedAt = instant(modifiedAt);
    this.clientName = clientName;
    this.clientNames = clientNames;
    this.description = description;
    this.descriptions = descriptions;
    this.logoUri = logoUri;
    this.logoUris = logoUris;
    this.clientUri = clientUri;
    this.clientUris = clientUris;
    this.policyUri = policyUri;
    this.policyUris = policyUris;
    this.tosUri = tosUri;
    this.tosUris = tosUris;
    this.contacts = contacts;
    this.organizationName = organizationName;
    this.grantTypes = grantTypes;
    this.responseTypes = responseTypes;
    this.responseModes = responseModes;
    this.redirectUris = redirectUris;
    this.authorizationDetailsTypes = authorizationDetailsTypes;
    this.pkceRequired = pkceRequired;
    this.pkceS256Required = pkceS256Required;
    this.parRequired = parRequired;
    this.defaultMaxAge = defaultMaxAge;
    this.defaultAcrs = defaultAcrs;
    this.loginUri = loginUri;
    this.authorizationSignAlg = authorizationSignAlg;
    this.authorizationEncryptionAlg = authorizationEncryptionAlg;
    this.authorizationEncryptionEnc = authorizationEncryptionEnc;
    this.requestObjectRequired = requestObjectRequired;
    this.requestSignAlg = requestSignAlg;
    this.requestEncryptionAlg = requestEncryptionAlg;
    this.requestEncryptionEnc = requestEncryptionEnc;
    this.requestObjectEncryptionAlgMatchRequired = requestObjectEncryptionAlgMatchRequired;
    this.requestObjectEncryptionEncMatchRequired = requestObjectEncryptionEncMatchRequired;
    this.frontChannelRequestObjectEncryptionRequired = frontChannelRequestObjectEncryptionRequired;
    this.requestUris = requestUris;
    this.tokenAuthMethod = tokenAuthMethod;
    this.tokenAuthSignAlg = tokenAuthSignAlg;
    this.selfSignedCertificateKeyId = selfSignedCertificateKeyId;
    this.tlsClientAuthSubjectDn = tlsClientAuthSubjectDn;
    this.tlsClientAuthSanDns = tlsClientAuthSanDns;
    this.tlsClientAuthSanUri = tlsClientAuthSanUri;
    this.tlsClientAuthSanIp = tlsClientAuthSanIp;
    this.tlsClientAuthSanEmail = tlsClientAuthSanEmail;
    this.mtlsEndpointAliasesUsed = mtlsEndpointAliasesUsed;
    this.spiffeId = spiffeId;
    this.spiffeBundleEndpoint = spiffeBundleEndpoint;
    this.jwks = jwks;
    this.jwksUri = jwksUri;
    this.signedJwksUri = signedJwksUri;
    this.tlsClientCertificateBoundAccessTokens = tlsClientCertificateBoundAccessTokens;
    this.dpopRequired = dpopRequired;
    this.singleAccessTokenPerSubject = singleAccessTokenPerSubject;
    this.inScopeForTokenMigration = inScopeForTokenMigration;
    this.extension = extension;
    this.idTokenSignAlg = idTokenSignAlg;
    this.idTokenEncryptionAlg = idTokenEncryptionAlg;
    this.idTokenEncryptionEnc = idTokenEncryptionEnc;
    this.authTimeRequired = authTimeRequired;
    this.subjectType = subjectType;
    this.sectorIdentifierUri = sectorIdentifierUri;
    this.derivedSectorIdentifier = derivedSectorIdentifier;
    this.digestAlgorithm = digestAlgorithm;
    this.userInfoSignAlg = userInfoSignAlg;
    this.userInfoEncryptionAlg = userInfoEncryptionAlg;
    this.userInfoEncryptionEnc = userInfoEncryptionEnc;
    this.bcDeliveryMode = bcDeliveryMode;
    this.bcNotificationEndpoint = bcNotificationEndpoint;
    this.bcRequestSignAlg = bcRequestSignAlg;
    this.bcUserCodeRequired = bcUserCodeRequired;
    this.backchannelLogoutUri = backchannelLogoutUri;
    this.backchannelLogoutSessionRequired = backchannelLogoutSessionRequired;
    this.rsRequestSigned = rsRequestSigned;
    this.rsSignedRequestKeyId = rsSignedRequestKeyId;
    this.fapiModes = fapiModes;
    this.haipVersion = haipVersion;
    this.dynamicallyRegistered = dynamicallyRegistered;
    this.registrationAccessTokenHash = registrationAccessTokenHash;
    this.softwareId = softwareId;
    this.softwareVersion = softwareVersion;
    this.attributes = attributes;
    this.customMetadata = customMetadata;
    this.entityId = entityId;
    this.clientRegistrationTypes = clientRegistrationTypes;
    this.automaticallyRegistered = automaticallyRegistered;
    this.explicitlyRegistered = explicitlyRegistered;
    this.trustAnchorId = trustAnchorId;
    this.trustChain = trustChain;
    this.trustChainExpiresAt = instant(trustChainExpiresAt);
    this.trustChainUpdatedAt = instant(trustChainUpdatedAt);
    this.discoveredByMetadataDocument = discoveredByMetadataDocument;
    this.metadataDocumentLocation = metadataDocumentLocation;
    this.metadataDocumentExpiresAt = instant(metadataDocumentExpiresAt);
    this.metadataDocumentUpdatedAt = instant(metadataDocumentUpdatedAt);
    this.credentialOfferEndpoint = credentialOfferEndpoint;
    this.credentialResponseEncryptionRequired = credentialResponseEncryptionRequired;
    this.extra = extra;
  }
}

class TaggedValue extends Model {
  constructor(tag, value, extra = {}) {
    super();
    this.tag = tag;
    this.value = value;
    this.extra = extra;
  }
}

class ClientExtension extends Model {
  constructor(requestableScopesEnabled, requestableScopes, accessTokenDuration, refreshTokenDuration, idTokenDuration, tokenExchangePermitted, extra = {}) {
    super();
    this.requestableScopesEnabled = requestableScopesEnabled;
    this.requestableScopes = requestableScopes;
    this.accessTokenDuration = accessTokenDuration;
    this.refreshTokenDuration = refreshTokenDuration;
    this.idTokenDuration = idTokenDuration;
    this.tokenExchangePermitted = tokenExchangePermitted;
    this.extra = extra;
  }
}

class Pair extends Model {
  constructor(key, value, extra = {}) {
    super();
    this.key = key;
    this.value = value;
    this.extra = extra;
  }
}

class AccessToken extends Model {
  constructor(accessTokenHash, accessTokenExpiresAt, refreshTokenHash, refreshTokenExpiresAt, createdAt, lastRefreshedAt, clientId, subject, grantType, scopes = [], refreshTokenScopes = [], properties = [], extra = {}) {
    super();
    this.accessTokenHash = accessTokenHash;
    this.accessTokenExpiresAt = instant(accessTokenExpiresAt);
    this.refreshTokenHash = refreshTokenHash;
    this.refreshTokenExpiresAt = instant(refreshTokenExpiresAt);
    this.createdAt = instant(createdAt);
    this.lastRefreshedAt = instant(lastRefreshedAt);
    this.clientId = clientId;
    this.subject = subject;
    this.grantType = grantType;
    this.scopes = scopes;
    this.refreshTokenScopes = refreshTokenScopes;
    this.properties = properties;
    this.extra = extra;
  }
}

class TokenUpdateResponse extends Result {
  static secrets = ['accessToken'];

  constructor(resultCode, resultMessage, action, accessToken, accessTokenExpiresAt, refreshTokenExpiresAt, tokenType, scopes = [], properties = [], authorizationDetails, forExternalAttachment, tokenId, extra = {}) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.action = action;
    this.accessToken = accessToken;
    this.accessTokenExpiresAt = instant(accessTokenExpiresAt);
    this.refreshTokenExpiresAt = instant(refreshTokenExpiresAt);
    this.tokenType = tokenType;
    this.scopes = scopes;
    this.properties = properties;
    this.authorizationDetails = authorizationDetails;
    this.forExternalAttachment = forExternalAttachment;
    this.tokenId = tokenId;
    this.extra = extra;
  }
}

class TokenRevokeResponse extends Result {
  constructor(resultCode, resultMessage, count, extra = {}) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.count = count;
    this.extra = extra;
  }
}

class IdTokenReissueResponse extends Result {
  static secrets = ['responseContent', 'idToken'];

  constructor(resultCode, resultMessage, action, responseContent, idToken, extra = {}) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.action = action;
    this.responseContent = responseContent;
    this.idToken = idToken;
    this.extra = extra;
  }

  httpAnswer() {
    return httpAnswer('IdTokenReissueResponse', this);
  }
}

class ClientAuthorizationListResponse extends Result {
  constructor(start, end, developer, subject, totalCount, clients = [], extra = {}) {
    super();
    this.start = start;
    this.end = end;
    this.developer = developer;
    this.subject = subject;
    this.totalCount = totalCount;
    this.clients = clients;
    this.extra = extra;
  }
}

class ClientAuthorizationUpdateResponse extends Result {
  constructor(resultCode, resultMessage, extra = {}) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.extra = extra;
  }
}

class ClientAuthorizationDeleteResponse extends Result {
  constructor(resultCode, resultMessage, extra = {}) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.extra = extra;
  }
}

class GrantedScopesGetResponse extends Result {
  constructor(resultCode, resultMessage, serviceApiKey, clientId, subject, latestGrantedScopes, mergedGrantedScopes, modifiedAt, extra = {}) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.serviceApiKey = serviceApiKey;
    this.clientId = clientId;
    this.subject = subject;
    this.latestGrantedScopes = latestGrantedScopes;
    this.mergedGrantedScopes = mergedGrantedScopes;
    this.modifiedAt = instant(modifiedAt);
    this.extra = extra;
  }
}

class GrantedScopesDeleteResponse extends Result {
  constructor(resultCode, resultMessage, extra = {}) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.extra = extra;
  }
}

class AuthorizationResponse extends Result {
  static secrets = ['responseContent', 'ticket', 'requestObjectPayload'];

  constructor(resultCode, resultMessage, action, responseContent, ticket, service, client, clientIdAliasUsed, clientEntityIdUsed, metadataDocumentUsed, scopes = [], dynamicScopes = [], authorizationDetails, resources = [], claims = [], claimsAtUserInfo = [], idTokenClaims, userInfoClaims, transformedClaims, requestedClaimsForTx = [], requestedVerifiedClaimsForTx = [], purpose, requestObjectPayload, prompts = [], lowestPrompt, display, subject, loginHint, maxAge, acrs = [], acrEssential, uiLocales = [], claimsLocales = [], gmAction, grantId, grant, grantSubject, nativeSsoRequested, credentialOfferInfo, issuableCredentials, extra = {}) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.action = action;
    this.responseContent = responseContent;
    this.ticket = ticket;
    this.service = service;
    this.client = client;
    this.clientIdAliasUsed = clientIdAliasUsed;
    this.clientEntityIdUsed = clientEntityIdUsed;
    this.metadataDocumentUsed = metadataDocumentUsed;
    this.scopes = scopes;
    this.dynamicScopes = dynamicScopes;
    this.authorizationDetails = authorizationDetails;
    this.resources = resources;
    this.claims = claims;
    this.claimsAtUserInfo = claimsAtUserInfo;
    this.idTokenClaims = idTokenClaims;
    this.userInfoClaims = userInfoClaims;
    this.transformedClaims = transformedClaims;
    this.requestedClaimsForTx = requestedClaimsForTx;
    this.requestedVerifiedClaimsForTx = requestedVerifiedClaimsForTx;
    this.purpose = purpose;
    this.requestObjectPayload = requestObjectPayload;
    this.prompts = prompts;
    this.lowestPrompt = lowestPrompt;
    this.display = display;
    this.subject = subject;
    this.loginHint = loginHint;
    this.maxAge = maxAge;
    this.acrs = acrs;
    this.acrEssential = acrEssential;
    this.uiLocales = uiLocales;
    this.claimsLocales = claimsLocales;
    this.gmAction = gmAction;
    this.grantId = grantId;
    this.grant = grant;
    this.grantSubject = grantSubject;
    this.nativeSsoRequested = nativeSsoRequested;
    this.credentialOfferInfo = credentialOfferInfo;
    this.issuableCredentials = issuableCredentials;
    this.extra = extra;
  }

  httpAnswer() {
    return httpAnswer('AuthorizationResponse', this);
  }
}

class Service extends Model {
  constructor(apiKey, number, serviceName, clientIdAliasEnabled, extra = {}) {
    super();
    this.apiKey = apiKey;
    this.number = number;
    this.serviceName = serviceName;
    this.clientIdAliasEnabled = clientIdAliasEnabled;
    this.extra = extra;
  }
}

class Scope extends Model {
  constructor(name, defaultEntry, description, descriptions = [], attributes = [], extra = {}) {
    super();
    this.name = name;
    this.defaultEntry = defaultEntry;
    this.description = description;
    this.descriptions = descriptions;
    this.attributes = attributes;
    this.extra = extra;
  }
}

class DynamicScope extends Model {
  constructor(name, value, extra = {}) {
    super();
    this.name = name;
    this.value = value;
    this.extra = extra;
  }
}

class Grant extends Model {
  constructor(scopes = [], claims = [], authorizationDetails, extra = {}) {
    super();
    this.scopes = scopes;
    this.claims = claims;
    this.authorizationDetails = authorizationDetails;
    this.extra = extra;
  }
}

class GrantScope extends Model {
  constructor(scope, resource = [], extra = {}) {
    super();
    this.scope = scope;
    this.resource = resource;
    this.extra = extra;
  }
}

class CredentialOfferInfo extends Model {
  static secrets = ['identifier', 'credentialOffer', 'preAuthorizedCode', 'txCode'];

  constructor(identifier, credentialOffer, credentialIssuer, credentialConfigurationIds = [], authorizationCodeGrantIncluded, issuerStateIncluded, issuerState, preAuthorizedCodeGrantIncluded, preAuthorizedCode, txCode, txCodeInputMode, txCodeDescription, subject, expiresAt, context, properties = [], jwtAtClaims, authTime, acr, extra = {}) {
    super();
    this.identifier = identifier;
    this.credentialOffer = credentialOffer;
    this.credentialIssuer = credentialIssuer;
    this.credentialConfigurationIds = credentialConfigurationIds;
    this.authorizationCodeGrantIncluded = authorizationCodeGrantIncluded;
    this.issuerStateIncluded = issuerStateIncluded;
    this.issuerState = issuerState;
    this.preAuthorizedCodeGrantIncluded = preAuthorizedCodeGrantIncluded;
    this.preAuthorizedCode = preAuthorizedCode;
    this.txCode = txCode;
    this.txCodeInputMode = txCodeInputMode;
    this.txCodeDescription = txCodeDescription;
    this.subject = subject;
    this.expiresAt = instant(expiresAt);
    this.context = context;
    this.properties = properties;
    this.jwtAtClaims = jwtAtClaims;
    this.authTime = authTime;
    this.acr = acr;
    this.extra = extra;
  }
}

class AuthorizationIssueResponse extends Result {
  static secrets = ['responseContent', 'authorizationCode', 'accessToken', 'jwtAccessToken', 'idToken'];

  constructor(resultCode, resultMessage, action, responseContent, authorizationCode, accessToken, jwtAccessToken, accessTokenExpiresAt, accessTokenDuration, idToken, consentedClaims = [], ticketInfo, extra = {}) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.action = action;
    this.responseContent = responseContent;
    this.authorizationCode = authorizationCode;
    this.accessToken = accessToken;
    this.jwtAccessToken = jwtAccessToken;
    this.accessTokenExpiresAt = instant(accessTokenExpiresAt);
    this.accessTokenDuration = accessTokenDuration;
    this.idToken = idToken;
    this.consentedClaims = consentedClaims;
    this.ticketInfo = ticketInfo;
    this.extra = extra;
  }

  httpAnswer() {
    return httpAnswer('AuthorizationIssueResponse', this);
  }
}

class AuthorizationTicketInfo extends Model {
  constructor(context, extra = {}) {
    super();
    this.context = context;
    this.extra = extra;
  }
}

class AuthorizationFailResponse extends Result {
  static secrets = ['responseContent'];

  constructor(resultCode, resultMessage, action, responseContent, extra = {}) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.action = action;
    this.responseContent = responseContent;
    this.extra = extra;
  }

  httpAnswer() {
    return httpAnswer('AuthorizationFailResponse', this);
  }
}

class TokenResponse extends Result {
  static secrets = ['responseContent', 'accessToken', 'jwtAccessToken', 'refreshToken', 'idToken', 'password', 'ticket', 'subjectToken', 'actorToken', 'assertion', 'deviceSecret'];

  constructor(resultCode, resultMessage, action, responseContent, accessToken, jwtAccessToken, accessTokenExpiresAt, accessTokenDuration, refreshToken, refreshTokenExpiresAt, refreshTokenDuration, previousRefreshTokenUsed, idToken, grantType, subject, scopes = [], refreshTokenScopes = [], properties = [], authorizationDetails, resources = [], accessTokenResources = [], grantId, sessionId, requestedIdTokenClaims = [], additionalClaims, clientId, clientIdAlias, clientIdAliasUsed, clientEntityId, clientEntityIdUsed, metadataDocumentLocation, metadataDocumentUsed, clientAuthMethod, clientAttributes = [], serviceAttributes = [], username, password, ticket, audiences = [], requestedTokenType, subjectToken, subjectTokenType, subjectTokenInfo, actorToken, actorTokenType, actorTokenInfo, assertion, dpopNonce, attestationChallenge, deviceSecret, deviceSecretHash, cnonce, cnonceExpiresAt, cnonceDuration, extra = {}) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.action = action;
    this.responseContent = responseContent;
    this.accessToken = accessToken;
    this.jwtAccessToken = jwtAccessToken;
    this.accessTokenExpiresAt = instant(accessTokenExpiresAt);
    this.accessTokenDuration = accessTokenDuration;
    this.refreshToken = refreshToken;
    this.refreshTokenExpiresAt = instant(refreshTokenExpiresAt);
    this.refreshTokenDuration = refreshTokenDuration;
    this.previousRefreshTokenUsed = previousRefreshTokenUsed;
    this.idToken = idToken;
    this.grantType = grantType;
    this.subject = subject;
    this.scopes = scopes;
    this.refreshTokenScopes = refreshTokenScopes;
    this.properties = properties;
    this.authorizationDetails = authorizationDetails;
    this.resources = resources;
    this.accessTokenResources = accessTokenResources;
    this.grantId = grantId;
    this.sessionId = sessionId;
    this.requestedIdTokenClaims = requestedIdTokenClaims;
    this.additionalClaims = additionalClaims;
    this.clientId = clientId;
    this.clientIdAlias = clientIdAlias;
    this.clientIdAliasUsed = clientIdAliasUsed;
    this.clientEntityId = clientEntityId;
    this.clientEntityIdUsed = clientEntityIdUsed;
    this.metadataDocumentLocation = metadataDocumentLocation;
    this.metadataDocumentUsed = metadataDocumentUsed;
    this.clientAuthMethod = clientAuthMethod;
    this.clientAttributes = clientAttributes;
    this.serviceAttributes = serviceAttributes;
    this.username = username;
    this.password = password;
    this.ticket = ticket;
    this.audiences = audiences;
    this.requestedTokenType = requestedTokenType;
    this.subjectToken = subjectToken;
    this.subjectTokenType = subjectTokenType;
    this.subjectTokenInfo = subjectTokenInfo;
    this.actorToken = actorToken;
    this.actorTokenType = actorTokenType;
    this.actorTokenInfo = actorTokenInfo;
    this.assertion = assertion;
    this.dpopNonce = dpopNonce;
    this.attestationChallenge = attestationChallenge;
    this.deviceSecret = deviceSecret;
    this.deviceSecretHash = deviceSecretHash;
    this.cnonce = cnonce;
    this.cnonceExpiresAt = instant(cnonceExpiresAt);
    this.cnonceDuration = cnonceDuration;
    this.extra = extra;
  }

  httpAnswer() {
    return httpAnswer('TokenResponse', this);
  }
}

class TokenInfo extends Model {
  constructor(clientId, clientIdAlias, clientIdAliasUsed, clientEntityId, clientEntityIdUsed, subject, scopes = [], expiresAt, properties = [], resources = [], authorizationDetails, metadataDocumentLocation, metadataDocumentUsed, extra = {}) {
    super();
    this.clientId = clientId;
    this.clientIdAlias = clientIdAlias;
    this.clientIdAliasUsed = clientIdAliasUsed;
    this.clientEntityId = clientEntityId;
    this.clientEntityIdUsed = clientEntityIdUsed;
    this.subject = subject;
    this.scopes = scopes;
    this.expiresAt = expiresAt;
    this.properties = properties;
    this.resources = resources;
    this.authorizationDetails = authorizationDetails;
    this.metadataDocumentLocation = metadataDocumentLocation;
    this.metadataDocumentUsed = metadataDocumentUsed;
    this.extra = extra;
  }
}

class TokenIssueResponse extends Result {
  static secrets = ['responseContent', 'accessToken', 'jwtAccessToken', 'refreshToken'];

  constructor(resultCode, resultMessage, action, responseContent, accessToken, jwtAccessToken, accessTokenExpiresAt, accessTokenDuration, refreshToken, refreshTokenExpiresAt, refreshTokenDuration, subject, scopes = [], refreshTokenScopes = [], properties = [], authorizationDetails, accessTokenResources = [], clientId, clientIdAlias, clientIdAliasUsed, clientEntityId, clientEntityIdUsed, metadataDocumentLocation, metadataDocumentUsed, clientAttributes = [], serviceAttributes = [], extra = {}) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.action = action;
    this.responseContent = responseContent;
    this.accessToken = accessToken;
    this.jwtAccessToken = jwtAccessToken;
    this.accessTokenExpiresAt = instant(accessTokenExpiresAt);
    this.accessTokenDuration = accessTokenDuration;
    this.refreshToken = refreshToken;
    this.refreshTokenExpiresAt = instant(refreshTokenExpiresAt);
    this.refreshTokenDuration = refreshTokenDuration;
    this.subject = subject;
    this.scopes = scopes;
    this.refreshTokenScopes = refreshTokenScopes;
    this.properties = properties;
    this.authorizationDetails = authorizationDetails;
    this.accessTokenResources = accessTokenResources;
    this.clientId = clientId;
    this.clientIdAlias = clientIdAlias;
    this.clientIdAliasUsed = clientIdAliasUsed;
    this.clientEntityId = clientEntityId;
    this.clientEntityIdUsed = clientEntityIdUsed;
    this.metadataDocumentLocation = metadataDocumentLocation;
    this.metadataDocumentUsed = metadataDocumentUsed;
    this.clientAttributes = clientAttributes;
    this.serviceAttributes = serviceAttributes;
    this.extra = extra;
  }

  httpAnswer() {
    return httpAnswer('TokenIssueResponse', this);
  }
}

class TokenFailResponse extends Result {
  static secrets = ['responseContent'];

  constructor(resultCode, resultMessage, action, responseContent, extra = {}) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.action = action;
    this.responseContent = responseContent;
    this.extra = extra;
  }

  httpAnswer() {
    return httpAnswer('TokenFailResponse', this);
  }
}

class IntrospectionResponse extends Result {
  static secrets = ['responseContent', 'certificateThumbprint'];

  constructor(resultCode, resultMessage, action, responseContent, existent, usable, sufficient, refreshable, expiresAt, subject, scopes = [], scopeDetails = [], properties = [], authorizationDetails, resources = [], accessTokenResources = [], grantType, grantId, grant, consentedClaims = [], acr, authTime, certificateThumbprint, forExternalAttachment, clientId, clientIdAlias, clientIdAliasUsed, clientEntityId, clientEntityIdUsed, metadataDocumentLocation, metadataDocumentUsed, clientAttributes = [], serviceAttributes = [], dpopNonce, responseSigningRequired, forCredentialIssuance, issuableCredentials, cnonce, cnonceExpiresAt, extra = {}) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.action = action;
    this.responseContent = responseContent;
    this.existent = existent;
    this.usable = usable;
    this.sufficient = sufficient;
    this.refreshable = refreshable;
    this.expiresAt = instant(expiresAt);
    this.subject = subject;
    this.scopes = scopes;
    this.scopeDetails = scopeDetails;
    this.properties = properties;
    this.authorizationDetails = authorizationDetails;
    this.resources = resources;
    this.accessTokenResources = accessTokenResources;
    this.grantType = grantType;
    this.grantId = grantId;
    this.grant = grant;
    this.consentedClaims = consentedClaims;
    this.acr = acr;
    this.authTime = authTime;
    this.certificateThumbprint = certificateThumbprint;
    this.forExternalAttachment = forExternalAttachment;
    this.clientId = clientId;
    this.clientIdAlias = clientIdAlias;
    this.clientIdAliasUsed = clientIdAliasUsed;
    this.clientEntityId = clientEntityId;
    this.clientEntityIdUsed = clientEntityIdUsed;
    this.metadataDocumentLocation = metadataDocumentLocation;
    this.metadataDocumentUsed = metadataDocumentUsed;
    this.clientAttributes = clientAttributes;
    this.serviceAttributes = serviceAttributes;
    this.dpopNonce = dpopNonce;
    this.responseSigningRequired = responseSigningRequired;
    this.forCredentialIssuance = forCredentialIssuance;
    this.issuableCredentials = issuableCredentials;
    this.cnonce = cnonce;
    this.cnonceExpiresAt = instant(cnonceExpiresAt);
    this.extra = extra;
  }

  httpAnswer() {
    return httpAnswer('IntrospectionResponse', this);
  }
}

class StandardIntrospectionResponse extends Result {
  static secrets = ['responseContent'];

  constructor(resultCode, resultMessage, action, responseContent, extra = {}) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.action = action;
    this.responseContent = responseContent;
    this.extra = extra;
  }

  httpAnswer() {
    return httpAnswer('StandardIntrospectionResponse', this);
  }
}

class RevocationResponse extends Result {
  static secrets = ['responseContent'];

  constructor(resultCode, resultMessage, action, responseContent, attestationChallenge, extra = {}) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.action = action;
    this.responseContent = responseContent;
    this.attestationChallenge = attestationChallenge;
    this.extra = extra;
  }

  httpAnswer() {
    return httpAnswer('RevocationResponse', this);
  }
}

class UserinfoResponse extends Result {
  static secrets = ['responseContent', 'token'];

  constructor(resultCode, resultMessage, action, responseContent, token, subject, scopes = [], properties = [], claims = [], consentedClaims = [], userInfoClaims, transformedClaims, requestedClaimsForTx = [], requestedVerifiedClaimsForTx = [], clientId, clientIdAlias, clientIdAliasUsed, clientEntityId, clientEntityIdUsed, metadataDocumentLocation, metadataDocumentUsed, clientAttributes = [], serviceAttributes = [], dpopNonce, extra = {}) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.action = action;
    this.responseContent = responseContent;
    this.token = token;
    this.subject = subject;
    this.scopes = scopes;
    this.properties = properties;
    this.claims = claims;
    this.consentedClaims = consentedClaims;
    this.userInfoClaims = userInfoClaims;
    this.transformedClaims = transformedClaims;
    this.requestedClaimsForTx = requestedClaimsForTx;
    this.requestedVerifiedClaimsForTx = requestedVerifiedClaimsForTx;
    this.clientId = clientId;
    this.clientIdAlias = clientIdAlias;
    this.clientIdAliasUsed = clientIdAliasUsed;
    this.clientEntityId = clientEntityId;
    this.clientEntityIdUsed = clientEntityIdUsed;
    this.metadataDocumentLocation = metadataDocumentLocation;
    this.metadataDocumentUsed = metadataDocumentUsed;
    this.clientAttributes = clientAttributes;
    this.serviceAttributes = serviceAttributes;
    this.dpopNonce = dpopNonce;
    this.extra = extra;
  }

  httpAnswer() {
    return httpAnswer('UserinfoResponse', this);
  }
}

class UserinfoIssueResponse extends Result {
  static secrets = ['responseContent'];

  constructor(resultCode, resultMessage, action, responseContent, signature, signatureInput, contentDigest, extra = {}) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.action = action;
    this.responseContent = responseContent;
    this.signature = signature;
    this.signatureInput = signatureInput;
    this.contentDigest = contentDigest;
    this.extra = extra;
  }

  httpAnswer() {
    return httpAnswer('UserinfoIssueResponse', this);
  }
}

class JwksGetResponse extends Result {
  static secrets = ['keys'];

  constructor(keys = [], extra = {}) {
    super();
    this.keys = keys;
    this.extra = extra;
  }
}

class ServiceConfigurationResponse extends Result {
  constructor(issuer, authorization_endpoint, token_endpoint, userinfo_endpoint, jwks_uri, revocation_endpoint, introspection_endpoint, pushed_authorization_request_endpoint, device_authorization_endpoint, backchannel_authentication_endpoint, registration_endpoint, end_session_endpoint, scopes_supported = [], response_types_supported = [], response_modes_supported = [], grant_types_supported = [], token_endpoint_auth_methods_supported = [], code_challenge_methods_supported = [], id_token_signing_alg_values_supported = [], subject_types_supported = [], claims_supported = [], extra = {}) {
    super();
    this.issuer = issuer;
    this.authorization_endpoint = authorization_endpoint;
    this.token_endpoint = token_endpoint;
    this.userinfo_endpoint = userinfo_endpoint;
    this.jwks_uri = jwks_uri;
    this.revocation_endpoint = revocation_endpoint;
    this.introspection_endpoint = introspection_endpoint;
    this.pushed_authorization_request_endpoint = pushed_authorization_request_endpoint;
    this.device_authorization_endpoint = device_authorization_endpoint;
    this.backchannel_authentication_endpoint = backchannel_authentication_endpoint;
    this.registration_endpoint = registration_endpoint;
    this.end_session_endpoint = end_session_endpoint;
    this.scopes_supported = scopes_supported;
    this.response_types_supported = response_types_supported;
    this.response_modes_supported = response_modes_supported;
    this.grant_types_supported = grant_types_supported;
    this.token_endpoint_auth_methods_supported = token_endpoint_auth_methods_supported;
    this.code_challenge_methods_supported = code_challenge_methods_supported;
    this.id_token_signing_alg_values_supported = id_token_signing_alg_values_supported;
    this.subject_types_supported = subject_types_supported;
    this.claims_supported = claims_supported;
    this.extra = extra;
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
