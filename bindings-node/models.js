'use strict';

// Written by `cargo run -p authlete-surface`; not to be edited.

const { Model } = require('./model.js');

class Property extends Model {
  constructor(key, value, hidden, extra) {
    super();
    this.key = key;
    this.value = value;
    this.hidden = hidden;
    this.extra = extra;
  }
}

class AuthorizationDetails extends Model {
  constructor(elements, extra) {
    super();
    this.elements = elements;
    this.extra = extra;
  }
}

class AuthorizationDetailsElement extends Model {
  constructor(type, locations, actions, dataTypes, identifier, privileges, otherFields, extra) {
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

class TokenCreateResponse extends Model {
  static secrets = ['accessToken', 'jwtAccessToken', 'refreshToken'];

  constructor(resultCode, resultMessage, action, accessToken, jwtAccessToken, refreshToken, clientId, clientIdentifier, subject, scopes, refreshTokenScopes, grantType, tokenType, expiresIn, expiresAt, properties, authorizationDetails, forExternalAttachment, sessionId, tokenId, extra) {
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
    this.expiresAt = expiresAt;
    this.properties = properties;
    this.authorizationDetails = authorizationDetails;
    this.forExternalAttachment = forExternalAttachment;
    this.sessionId = sessionId;
    this.tokenId = tokenId;
    this.extra = extra;
  }
}

class TokenListResponse extends Model {
  constructor(start, end, totalCount, client, subject, accessTokens, extra) {
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

  constructor(clientId, clientIdAlias, clientIdAliasEnabled, clientSecret, number, serviceNumber, developer, clientType, applicationType, clientSource, locked, createdAt, modifiedAt, clientName, clientNames, description, descriptions, logoUri, logoUris, clientUri, clientUris, policyUri, policyUris, tosUri, tosUris, contacts, organizationName, grantTypes, responseTypes, responseModes, redirectUris, authorizationDetailsTypes, pkceRequired, pkceS256Required, parRequired, defaultMaxAge, defaultAcrs, loginUri, authorizationSignAlg, authorizationEncryptionAlg, authorizationEncryptionEnc, requestObjectRequired, requestSignAlg, requestEncryptionAlg, requestEncryptionEnc, requestObjectEncryptionAlgMatchRequired, requestObjectEncryptionEncMatchRequired, frontChannelRequestObjectEncryptionRequired, requestUris, tokenAuthMethod, tokenAuthSignAlg, selfSignedCertificateKeyId, tlsClientAuthSubjectDn, tlsClientAuthSanDns, tlsClientAuthSanUri, tlsClientAuthSanIp, tlsClientAuthSanEmail, mtlsEndpointAliasesUsed, spiffeId, spiffeBundleEndpoint, jwks, jwksUri, signedJwksUri, tlsClientCertificateBoundAccessTokens, dpopRequired, singleAccessTokenPerSubject, inScopeForTokenMigration, extension, idTokenSignAlg, idTokenEncryptionAlg, idTokenEncryptionEnc, authTimeRequired, subjectType, sectorIdentifierUri, derivedSectorIdentifier, digestAlgorithm, userInfoSignAlg, userInfoEncryptionAlg, userInfoEncryptionEnc, bcDeliveryMode, bcNotificationEndpoint, bcRequestSignAlg, bcUserCodeRequired, backchannelLogoutUri, backchannelLogoutSessionRequired, rsRequestSigned, rsSignedRequestKeyId, fapiModes, haipVersion, dynamicallyRegistered, registrationAccessTokenHash, softwareId, softwareVersion, attributes, customMetadata, entityId, clientRegistrationTypes, automaticallyRegistered, explicitlyRegistered, trustAnchorId, trustChain, trustChainExpiresAt, trustChainUpdatedAt, discoveredByMetadataDocument, metadataDocumentLocation, metadataDocumentExpiresAt, metadataDocumentUpdatedAt, credentialOfferEndpoint, credentialResponseEncryptionRequired, extra) {
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
    this.createdAt = createdAt;
    this.modifiedAt = modifiedAt;
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
    this.trustChainExpiresAt = trustChainExpiresAt;
    this.trustChainUpdatedAt = trustChainUpdatedAt;
    this.discoveredByMetadataDocument = discoveredByMetadataDocument;
    this.metadataDocumentLocation = metadataDocumentLocation;
    this.metadataDocumentExpiresAt = metadataDocumentExpiresAt;
    this.metadataDocumentUpdatedAt = metadataDocumentUpdatedAt;
    this.credentialOfferEndpoint = credentialOfferEndpoint;
    this.credentialResponseEncryptionRequired = credentialResponseEncryptionRequired;
    this.extra = extra;
  }
}

class TaggedValue extends Model {
  constructor(tag, value, extra) {
    super();
    this.tag = tag;
    this.value = value;
    this.extra = extra;
  }
}

class ClientExtension extends Model {
  constructor(requestableScopesEnabled, requestableScopes, accessTokenDuration, refreshTokenDuration, idTokenDuration, tokenExchangePermitted, extra) {
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
  constructor(key, value, extra) {
    super();
    this.key = key;
    this.value = value;
    this.extra = extra;
  }
}

class AccessToken extends Model {
  constructor(accessTokenHash, accessTokenExpiresAt, refreshTokenHash, refreshTokenExpiresAt, createdAt, lastRefreshedAt, clientId, subject, grantType, scopes, refreshTokenScopes, properties, extra) {
    super();
    this.accessTokenHash = accessTokenHash;
    this.accessTokenExpiresAt = accessTokenExpiresAt;
    this.refreshTokenHash = refreshTokenHash;
    this.refreshTokenExpiresAt = refreshTokenExpiresAt;
    this.createdAt = createdAt;
    this.lastRefreshedAt = lastRefreshedAt;
    this.clientId = clientId;
    this.subject = subject;
    this.grantType = grantType;
    this.scopes = scopes;
    this.refreshTokenScopes = refreshTokenScopes;
    this.properties = properties;
    this.extra = extra;
  }
}

class TokenUpdateResponse extends Model {
  static secrets = ['accessToken'];

  constructor(resultCode, resultMessage, action, accessToken, accessTokenExpiresAt, refreshTokenExpiresAt, tokenType, scopes, properties, authorizationDetails, forExternalAttachment, tokenId, extra) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.action = action;
    this.accessToken = accessToken;
    this.accessTokenExpiresAt = accessTokenExpiresAt;
    this.refreshTokenExpiresAt = refreshTokenExpiresAt;
    this.tokenType = tokenType;
    this.scopes = scopes;
    this.properties = properties;
    this.authorizationDetails = authorizationDetails;
    this.forExternalAttachment = forExternalAttachment;
    this.tokenId = tokenId;
    this.extra = extra;
  }
}

class TokenRevokeResponse extends Model {
  constructor(resultCode, resultMessage, count, extra) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.count = count;
    this.extra = extra;
  }
}

class IdTokenReissueResponse extends Model {
  static secrets = ['responseContent', 'idToken'];

  constructor(resultCode, resultMessage, action, responseContent, idToken, extra) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.action = action;
    this.responseContent = responseContent;
    this.idToken = idToken;
    this.extra = extra;
  }
}

class ClientAuthorizationListResponse extends Model {
  constructor(start, end, developer, subject, totalCount, clients, extra) {
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

class ClientAuthorizationUpdateResponse extends Model {
  constructor(resultCode, resultMessage, extra) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.extra = extra;
  }
}

class ClientAuthorizationDeleteResponse extends Model {
  constructor(resultCode, resultMessage, extra) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.extra = extra;
  }
}

class GrantedScopesGetResponse extends Model {
  constructor(resultCode, resultMessage, serviceApiKey, clientId, subject, latestGrantedScopes, mergedGrantedScopes, modifiedAt, extra) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.serviceApiKey = serviceApiKey;
    this.clientId = clientId;
    this.subject = subject;
    this.latestGrantedScopes = latestGrantedScopes;
    this.mergedGrantedScopes = mergedGrantedScopes;
    this.modifiedAt = modifiedAt;
    this.extra = extra;
  }
}

class GrantedScopesDeleteResponse extends Model {
  constructor(resultCode, resultMessage, extra) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.extra = extra;
  }
}

class IntrospectionResponse extends Model {
  static secrets = ['responseContent', 'certificateThumbprint'];

  constructor(resultCode, resultMessage, action, responseContent, existent, usable, sufficient, refreshable, expiresAt, subject, scopes, scopeDetails, properties, authorizationDetails, resources, accessTokenResources, grantType, grantId, grant, consentedClaims, acr, authTime, certificateThumbprint, forExternalAttachment, clientId, clientIdAlias, clientIdAliasUsed, clientEntityId, clientEntityIdUsed, metadataDocumentLocation, metadataDocumentUsed, clientAttributes, serviceAttributes, dpopNonce, responseSigningRequired, forCredentialIssuance, issuableCredentials, cnonce, cnonceExpiresAt, extra) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.action = action;
    this.responseContent = responseContent;
    this.existent = existent;
    this.usable = usable;
    this.sufficient = sufficient;
    this.refreshable = refreshable;
    this.expiresAt = expiresAt;
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
    this.cnonceExpiresAt = cnonceExpiresAt;
    this.extra = extra;
  }
}

class Scope extends Model {
  constructor(name, defaultEntry, description, descriptions, attributes, extra) {
    super();
    this.name = name;
    this.defaultEntry = defaultEntry;
    this.description = description;
    this.descriptions = descriptions;
    this.attributes = attributes;
    this.extra = extra;
  }
}

class Grant extends Model {
  constructor(scopes, claims, authorizationDetails, extra) {
    super();
    this.scopes = scopes;
    this.claims = claims;
    this.authorizationDetails = authorizationDetails;
    this.extra = extra;
  }
}

class GrantScope extends Model {
  constructor(scope, resource, extra) {
    super();
    this.scope = scope;
    this.resource = resource;
    this.extra = extra;
  }
}

class StandardIntrospectionResponse extends Model {
  static secrets = ['responseContent'];

  constructor(resultCode, resultMessage, action, responseContent, extra) {
    super();
    this.resultCode = resultCode;
    this.resultMessage = resultMessage;
    this.action = action;
    this.responseContent = responseContent;
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
  IntrospectionResponse,
  Scope,
  Grant,
  GrantScope,
  StandardIntrospectionResponse,
};
