// Written by `cargo run -p authlete-surface`; not to be edited.

extension TokenCreateRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("TokenCreateRequest")
        shown.add("grantType", grantType)
        shown.add("clientId", clientId)
        shown.add("clientIdentifier", clientIdentifier)
        shown.add("subject", subject)
        shown.add("scopes", scopes)
        shown.add("accessTokenDuration", accessTokenDuration)
        shown.add("refreshTokenDuration", refreshTokenDuration)
        shown.add("properties", properties)
        shown.add("clientIdAliasUsed", clientIdAliasUsed)
        shown.add("clientEntityIdUsed", clientEntityIdUsed)
        shown.add("metadataDocumentUsed", metadataDocumentUsed)
        shown.addSecret("accessToken", accessToken)
        shown.addSecret("refreshToken", refreshToken)
        shown.add("accessTokenPersistent", accessTokenPersistent)
        shown.addSecret("certificateThumbprint", certificateThumbprint)
        shown.addSecret("dpopKeyThumbprint", dpopKeyThumbprint)
        shown.add("authorizationDetails", authorizationDetails)
        shown.add("resources", resources)
        shown.add("forExternalAttachment", forExternalAttachment)
        shown.add("jwtAtClaims", jwtAtClaims)
        shown.add("acr", acr)
        shown.add("authTime", authTime)
        shown.add("sessionId", sessionId)
        return shown
    }
}

extension Property: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("Property")
        shown.add("key", key)
        shown.add("value", value)
        shown.add("hidden", hidden)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension AuthorizationDetails: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("AuthorizationDetails")
        shown.add("elements", elements)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension AuthorizationDetailsElement: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("AuthorizationDetailsElement")
        shown.add("type", type)
        shown.add("locations", locations)
        shown.add("actions", actions)
        shown.add("dataTypes", dataTypes)
        shown.add("identifier", identifier)
        shown.add("privileges", privileges)
        shown.add("otherFields", otherFields)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension TokenCreateResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("TokenCreateResponse")
        shown.add("resultCode", resultCode)
        shown.add("resultMessage", resultMessage)
        shown.add("action", action)
        shown.addSecret("accessToken", accessToken)
        shown.addSecret("jwtAccessToken", jwtAccessToken)
        shown.addSecret("refreshToken", refreshToken)
        shown.add("clientId", clientId)
        shown.add("clientIdentifier", clientIdentifier)
        shown.add("subject", subject)
        shown.add("scopes", scopes)
        shown.add("refreshTokenScopes", refreshTokenScopes)
        shown.add("grantType", grantType)
        shown.add("tokenType", tokenType)
        shown.add("expiresIn", expiresIn)
        shown.add("expiresAt", expiresAt)
        shown.add("properties", properties)
        shown.add("authorizationDetails", authorizationDetails)
        shown.add("forExternalAttachment", forExternalAttachment)
        shown.add("sessionId", sessionId)
        shown.add("tokenId", tokenId)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension TokenCreateResponse {
    /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
    /// comparing responses.
    public var http: HTTPInfo? { attached.info }
}

extension TokenListRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("TokenListRequest")
        shown.add("clientIdentifier", clientIdentifier)
        shown.add("subject", subject)
        shown.add("start", start)
        shown.add("end", end)
        shown.add("tokenStatus", tokenStatus)
        return shown
    }
}

extension TokenListResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("TokenListResponse")
        shown.add("start", start)
        shown.add("end", end)
        shown.add("totalCount", totalCount)
        shown.add("client", client)
        shown.add("subject", subject)
        shown.add("accessTokens", accessTokens)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension TokenListResponse {
    /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
    /// comparing responses.
    public var http: HTTPInfo? { attached.info }
}

extension Client: CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("Client")
        shown.add("clientId", clientId)
        shown.add("clientIdAlias", clientIdAlias)
        shown.add("clientIdAliasEnabled", clientIdAliasEnabled)
        shown.addSecret("clientSecret", clientSecret)
        shown.add("number", number)
        shown.add("serviceNumber", serviceNumber)
        shown.add("developer", developer)
        shown.add("clientType", clientType)
        shown.add("applicationType", applicationType)
        shown.add("clientSource", clientSource)
        shown.add("locked", locked)
        shown.add("createdAt", createdAt)
        shown.add("modifiedAt", modifiedAt)
        shown.add("clientName", clientName)
        shown.add("clientNames", clientNames)
        shown.add("description", description)
        shown.add("descriptions", descriptions)
        shown.add("logoUri", logoUri)
        shown.add("logoUris", logoUris)
        shown.add("clientUri", clientUri)
        shown.add("clientUris", clientUris)
        shown.add("policyUri", policyUri)
        shown.add("policyUris", policyUris)
        shown.add("tosUri", tosUri)
        shown.add("tosUris", tosUris)
        shown.add("contacts", contacts)
        shown.add("organizationName", organizationName)
        shown.add("grantTypes", grantTypes)
        shown.add("responseTypes", responseTypes)
        shown.add("responseModes", responseModes)
        shown.add("redirectUris", redirectUris)
        shown.add("authorizationDetailsTypes", authorizationDetailsTypes)
        shown.add("pkceRequired", pkceRequired)
        shown.add("pkceS256Required", pkceS256Required)
        shown.add("parRequired", parRequired)
        shown.add("defaultMaxAge", defaultMaxAge)
        shown.add("defaultAcrs", defaultAcrs)
        shown.add("loginUri", loginUri)
        shown.add("authorizationSignAlg", authorizationSignAlg)
        shown.add("authorizationEncryptionAlg", authorizationEncryptionAlg)
        shown.add("authorizationEncryptionEnc", authorizationEncryptionEnc)
        shown.add("requestObjectRequired", requestObjectRequired)
        shown.add("requestSignAlg", requestSignAlg)
        shown.add("requestEncryptionAlg", requestEncryptionAlg)
        shown.add("requestEncryptionEnc", requestEncryptionEnc)
        shown.add("requestObjectEncryptionAlgMatchRequired", requestObjectEncryptionAlgMatchRequired)
        shown.add("requestObjectEncryptionEncMatchRequired", requestObjectEncryptionEncMatchRequired)
        shown.add("frontChannelRequestObjectEncryptionRequired", frontChannelRequestObjectEncryptionRequired)
        shown.add("requestUris", requestUris)
        shown.add("tokenAuthMethod", tokenAuthMethod)
        shown.add("tokenAuthSignAlg", tokenAuthSignAlg)
        shown.add("selfSignedCertificateKeyId", selfSignedCertificateKeyId)
        shown.add("tlsClientAuthSubjectDn", tlsClientAuthSubjectDn)
        shown.add("tlsClientAuthSanDns", tlsClientAuthSanDns)
        shown.add("tlsClientAuthSanUri", tlsClientAuthSanUri)
        shown.add("tlsClientAuthSanIp", tlsClientAuthSanIp)
        shown.add("tlsClientAuthSanEmail", tlsClientAuthSanEmail)
        shown.add("mtlsEndpointAliasesUsed", mtlsEndpointAliasesUsed)
        shown.add("spiffeId", spiffeId)
        shown.add("spiffeBundleEndpoint", spiffeBundleEndpoint)
        shown.add("jwks", jwks)
        shown.add("jwksUri", jwksUri)
        shown.add("signedJwksUri", signedJwksUri)
        shown.add("tlsClientCertificateBoundAccessTokens", tlsClientCertificateBoundAccessTokens)
        shown.add("dpopRequired", dpopRequired)
        shown.add("singleAccessTokenPerSubject", singleAccessTokenPerSubject)
        shown.add("inScopeForTokenMigration", inScopeForTokenMigration)
        shown.add("`extension`", `extension`)
        shown.add("idTokenSignAlg", idTokenSignAlg)
        shown.add("idTokenEncryptionAlg", idTokenEncryptionAlg)
        shown.add("idTokenEncryptionEnc", idTokenEncryptionEnc)
        shown.add("authTimeRequired", authTimeRequired)
        shown.add("subjectType", subjectType)
        shown.add("sectorIdentifierUri", sectorIdentifierUri)
        shown.add("derivedSectorIdentifier", derivedSectorIdentifier)
        shown.add("digestAlgorithm", digestAlgorithm)
        shown.add("userInfoSignAlg", userInfoSignAlg)
        shown.add("userInfoEncryptionAlg", userInfoEncryptionAlg)
        shown.add("userInfoEncryptionEnc", userInfoEncryptionEnc)
        shown.add("bcDeliveryMode", bcDeliveryMode)
        shown.add("bcNotificationEndpoint", bcNotificationEndpoint)
        shown.add("bcRequestSignAlg", bcRequestSignAlg)
        shown.add("bcUserCodeRequired", bcUserCodeRequired)
        shown.add("backchannelLogoutUri", backchannelLogoutUri)
        shown.add("backchannelLogoutSessionRequired", backchannelLogoutSessionRequired)
        shown.add("rsRequestSigned", rsRequestSigned)
        shown.add("rsSignedRequestKeyId", rsSignedRequestKeyId)
        shown.add("fapiModes", fapiModes)
        shown.add("haipVersion", haipVersion)
        shown.add("dynamicallyRegistered", dynamicallyRegistered)
        shown.add("registrationAccessTokenHash", registrationAccessTokenHash)
        shown.add("softwareId", softwareId)
        shown.add("softwareVersion", softwareVersion)
        shown.add("attributes", attributes)
        shown.add("customMetadata", customMetadata)
        shown.add("entityId", entityId)
        shown.add("clientRegistrationTypes", clientRegistrationTypes)
        shown.add("automaticallyRegistered", automaticallyRegistered)
        shown.add("explicitlyRegistered", explicitlyRegistered)
        shown.add("trustAnchorId", trustAnchorId)
        shown.add("trustChain", trustChain)
        shown.add("trustChainExpiresAt", trustChainExpiresAt)
        shown.add("trustChainUpdatedAt", trustChainUpdatedAt)
        shown.add("discoveredByMetadataDocument", discoveredByMetadataDocument)
        shown.add("metadataDocumentLocation", metadataDocumentLocation)
        shown.add("metadataDocumentExpiresAt", metadataDocumentExpiresAt)
        shown.add("metadataDocumentUpdatedAt", metadataDocumentUpdatedAt)
        shown.add("credentialOfferEndpoint", credentialOfferEndpoint)
        shown.add("credentialResponseEncryptionRequired", credentialResponseEncryptionRequired)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension TaggedValue: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("TaggedValue")
        shown.add("tag", tag)
        shown.add("value", value)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension ClientExtension: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("ClientExtension")
        shown.add("requestableScopesEnabled", requestableScopesEnabled)
        shown.add("requestableScopes", requestableScopes)
        shown.add("accessTokenDuration", accessTokenDuration)
        shown.add("refreshTokenDuration", refreshTokenDuration)
        shown.add("idTokenDuration", idTokenDuration)
        shown.add("tokenExchangePermitted", tokenExchangePermitted)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension Pair: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("Pair")
        shown.add("key", key)
        shown.add("value", value)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension AccessToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("AccessToken")
        shown.add("accessTokenHash", accessTokenHash)
        shown.add("accessTokenExpiresAt", accessTokenExpiresAt)
        shown.add("refreshTokenHash", refreshTokenHash)
        shown.add("refreshTokenExpiresAt", refreshTokenExpiresAt)
        shown.add("createdAt", createdAt)
        shown.add("lastRefreshedAt", lastRefreshedAt)
        shown.add("clientId", clientId)
        shown.add("subject", subject)
        shown.add("grantType", grantType)
        shown.add("scopes", scopes)
        shown.add("refreshTokenScopes", refreshTokenScopes)
        shown.add("properties", properties)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension TokenUpdateRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("TokenUpdateRequest")
        shown.addSecret("accessToken", accessToken)
        shown.add("accessTokenHash", accessTokenHash)
        shown.addSecret("refreshToken", refreshToken)
        shown.add("refreshTokenHash", refreshTokenHash)
        shown.add("tokenId", tokenId)
        shown.add("accessTokenExpiresAt", accessTokenExpiresAt)
        shown.add("refreshTokenExpiresAt", refreshTokenExpiresAt)
        shown.add("scopes", scopes)
        shown.add("properties", properties)
        shown.add("accessTokenExpiresAtUpdatedOnScopeUpdate", accessTokenExpiresAtUpdatedOnScopeUpdate)
        shown.add("refreshTokenExpiresAtUpdatedOnScopeUpdate", refreshTokenExpiresAtUpdatedOnScopeUpdate)
        shown.add("accessTokenPersistent", accessTokenPersistent)
        shown.add("accessTokenValueUpdated", accessTokenValueUpdated)
        shown.addSecret("certificateThumbprint", certificateThumbprint)
        shown.addSecret("dpopKeyThumbprint", dpopKeyThumbprint)
        shown.add("authorizationDetails", authorizationDetails)
        shown.add("forExternalAttachment", forExternalAttachment)
        return shown
    }
}

extension TokenUpdateResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("TokenUpdateResponse")
        shown.add("resultCode", resultCode)
        shown.add("resultMessage", resultMessage)
        shown.add("action", action)
        shown.addSecret("accessToken", accessToken)
        shown.add("accessTokenExpiresAt", accessTokenExpiresAt)
        shown.add("refreshTokenExpiresAt", refreshTokenExpiresAt)
        shown.add("tokenType", tokenType)
        shown.add("scopes", scopes)
        shown.add("properties", properties)
        shown.add("authorizationDetails", authorizationDetails)
        shown.add("forExternalAttachment", forExternalAttachment)
        shown.add("tokenId", tokenId)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension TokenUpdateResponse {
    /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
    /// comparing responses.
    public var http: HTTPInfo? { attached.info }
}

extension TokenDeleteRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("TokenDeleteRequest")
        shown.addSecret("accessTokenIdentifier", accessTokenIdentifier)
        return shown
    }
}

extension TokenRevokeRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("TokenRevokeRequest")
        shown.addSecret("accessTokenIdentifier", accessTokenIdentifier)
        shown.addSecret("refreshTokenIdentifier", refreshTokenIdentifier)
        shown.add("clientIdentifier", clientIdentifier)
        shown.add("subject", subject)
        return shown
    }
}

extension TokenRevokeResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("TokenRevokeResponse")
        shown.add("resultCode", resultCode)
        shown.add("resultMessage", resultMessage)
        shown.add("count", count)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension TokenRevokeResponse {
    /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
    /// comparing responses.
    public var http: HTTPInfo? { attached.info }
}

extension IdTokenReissueRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("IdTokenReissueRequest")
        shown.addSecret("accessToken", accessToken)
        shown.addSecret("refreshToken", refreshToken)
        shown.add("sub", sub)
        shown.add("claims", claims)
        shown.add("idtHeaderParams", idtHeaderParams)
        shown.add("idTokenAudType", idTokenAudType)
        return shown
    }
}

extension IdTokenReissueResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("IdTokenReissueResponse")
        shown.add("resultCode", resultCode)
        shown.add("resultMessage", resultMessage)
        shown.add("action", action)
        shown.addSecret("responseContent", responseContent)
        shown.addSecret("idToken", idToken)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension IdTokenReissueResponse {
    /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
    /// comparing responses.
    public var http: HTTPInfo? { attached.info }
}

extension ClientAuthorizationListRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("ClientAuthorizationListRequest")
        shown.add("subject", subject)
        shown.add("developer", developer)
        shown.add("start", start)
        shown.add("end", end)
        return shown
    }
}

extension ClientAuthorizationListResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("ClientAuthorizationListResponse")
        shown.add("start", start)
        shown.add("end", end)
        shown.add("developer", developer)
        shown.add("subject", subject)
        shown.add("totalCount", totalCount)
        shown.add("clients", clients)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension ClientAuthorizationListResponse {
    /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
    /// comparing responses.
    public var http: HTTPInfo? { attached.info }
}

extension ClientAuthorizationUpdateRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("ClientAuthorizationUpdateRequest")
        shown.add("clientId", clientId)
        shown.add("subject", subject)
        shown.add("scopes", scopes)
        return shown
    }
}

extension ClientAuthorizationUpdateResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("ClientAuthorizationUpdateResponse")
        shown.add("resultCode", resultCode)
        shown.add("resultMessage", resultMessage)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension ClientAuthorizationUpdateResponse {
    /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
    /// comparing responses.
    public var http: HTTPInfo? { attached.info }
}

extension ClientAuthorizationDeleteRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("ClientAuthorizationDeleteRequest")
        shown.add("clientId", clientId)
        shown.add("subject", subject)
        return shown
    }
}

extension ClientAuthorizationDeleteResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("ClientAuthorizationDeleteResponse")
        shown.add("resultCode", resultCode)
        shown.add("resultMessage", resultMessage)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension ClientAuthorizationDeleteResponse {
    /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
    /// comparing responses.
    public var http: HTTPInfo? { attached.info }
}

extension GrantedScopesGetRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("GrantedScopesGetRequest")
        shown.add("clientId", clientId)
        shown.add("subject", subject)
        return shown
    }
}

extension GrantedScopesGetResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("GrantedScopesGetResponse")
        shown.add("resultCode", resultCode)
        shown.add("resultMessage", resultMessage)
        shown.add("serviceApiKey", serviceApiKey)
        shown.add("clientId", clientId)
        shown.add("subject", subject)
        shown.add("latestGrantedScopes", latestGrantedScopes)
        shown.add("mergedGrantedScopes", mergedGrantedScopes)
        shown.add("modifiedAt", modifiedAt)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension GrantedScopesGetResponse {
    /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
    /// comparing responses.
    public var http: HTTPInfo? { attached.info }
}

extension GrantedScopesDeleteRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("GrantedScopesDeleteRequest")
        shown.add("clientId", clientId)
        shown.add("subject", subject)
        return shown
    }
}

extension GrantedScopesDeleteResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("GrantedScopesDeleteResponse")
        shown.add("resultCode", resultCode)
        shown.add("resultMessage", resultMessage)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension GrantedScopesDeleteResponse {
    /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
    /// comparing responses.
    public var http: HTTPInfo? { attached.info }
}

extension AuthorizationRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("AuthorizationRequest")
        shown.addSecret("parameters", parameters)
        shown.add("context", context)
        shown.add("cimdOptions", cimdOptions)
        return shown
    }
}

extension ClientIdMetadataDocumentOptions: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("ClientIdMetadataDocumentOptions")
        shown.add("alwaysRetrieved", alwaysRetrieved)
        shown.add("httpPermitted", httpPermitted)
        shown.add("queryPermitted", queryPermitted)
        return shown
    }
}

extension AuthorizationResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("AuthorizationResponse")
        shown.add("resultCode", resultCode)
        shown.add("resultMessage", resultMessage)
        shown.add("action", action)
        shown.addSecret("responseContent", responseContent)
        shown.addSecret("ticket", ticket)
        shown.add("service", service)
        shown.add("client", client)
        shown.add("clientIdAliasUsed", clientIdAliasUsed)
        shown.add("clientEntityIdUsed", clientEntityIdUsed)
        shown.add("metadataDocumentUsed", metadataDocumentUsed)
        shown.add("scopes", scopes)
        shown.add("dynamicScopes", dynamicScopes)
        shown.add("authorizationDetails", authorizationDetails)
        shown.add("resources", resources)
        shown.add("claims", claims)
        shown.add("claimsAtUserInfo", claimsAtUserInfo)
        shown.add("idTokenClaims", idTokenClaims)
        shown.add("userInfoClaims", userInfoClaims)
        shown.add("transformedClaims", transformedClaims)
        shown.add("requestedClaimsForTx", requestedClaimsForTx)
        shown.add("requestedVerifiedClaimsForTx", requestedVerifiedClaimsForTx)
        shown.add("purpose", purpose)
        shown.addSecret("requestObjectPayload", requestObjectPayload)
        shown.add("prompts", prompts)
        shown.add("lowestPrompt", lowestPrompt)
        shown.add("display", display)
        shown.add("subject", subject)
        shown.add("loginHint", loginHint)
        shown.add("maxAge", maxAge)
        shown.add("acrs", acrs)
        shown.add("acrEssential", acrEssential)
        shown.add("uiLocales", uiLocales)
        shown.add("claimsLocales", claimsLocales)
        shown.add("gmAction", gmAction)
        shown.add("grantId", grantId)
        shown.add("grant", grant)
        shown.add("grantSubject", grantSubject)
        shown.add("nativeSsoRequested", nativeSsoRequested)
        shown.add("credentialOfferInfo", credentialOfferInfo)
        shown.add("issuableCredentials", issuableCredentials)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension AuthorizationResponse {
    /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
    /// comparing responses.
    public var http: HTTPInfo? { attached.info }
}

extension Service: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("Service")
        shown.add("apiKey", apiKey)
        shown.add("number", number)
        shown.add("serviceName", serviceName)
        shown.add("clientIdAliasEnabled", clientIdAliasEnabled)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension Scope: CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("Scope")
        shown.add("name", name)
        shown.add("defaultEntry", defaultEntry)
        shown.add("description", description)
        shown.add("descriptions", descriptions)
        shown.add("attributes", attributes)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension DynamicScope: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("DynamicScope")
        shown.add("name", name)
        shown.add("value", value)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension Grant: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("Grant")
        shown.add("scopes", scopes)
        shown.add("claims", claims)
        shown.add("authorizationDetails", authorizationDetails)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension GrantScope: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("GrantScope")
        shown.add("scope", scope)
        shown.add("resource", resource)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension CredentialOfferInfo: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("CredentialOfferInfo")
        shown.addSecret("identifier", identifier)
        shown.addSecret("credentialOffer", credentialOffer)
        shown.add("credentialIssuer", credentialIssuer)
        shown.add("credentialConfigurationIds", credentialConfigurationIds)
        shown.add("authorizationCodeGrantIncluded", authorizationCodeGrantIncluded)
        shown.add("issuerStateIncluded", issuerStateIncluded)
        shown.add("issuerState", issuerState)
        shown.add("preAuthorizedCodeGrantIncluded", preAuthorizedCodeGrantIncluded)
        shown.addSecret("preAuthorizedCode", preAuthorizedCode)
        shown.addSecret("txCode", txCode)
        shown.add("txCodeInputMode", txCodeInputMode)
        shown.add("txCodeDescription", txCodeDescription)
        shown.add("subject", subject)
        shown.add("expiresAt", expiresAt)
        shown.add("context", context)
        shown.add("properties", properties)
        shown.add("jwtAtClaims", jwtAtClaims)
        shown.add("authTime", authTime)
        shown.add("acr", acr)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension AuthorizationIssueRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("AuthorizationIssueRequest")
        shown.addSecret("ticket", ticket)
        shown.add("subject", subject)
        shown.add("sub", sub)
        shown.add("authTime", authTime)
        shown.add("acr", acr)
        shown.add("scopes", scopes)
        shown.add("authorizationDetails", authorizationDetails)
        shown.add("claims", claims)
        shown.add("consentedClaims", consentedClaims)
        shown.add("claimsForTx", claimsForTx)
        shown.add("verifiedClaimsForTx", verifiedClaimsForTx)
        shown.add("idtHeaderParams", idtHeaderParams)
        shown.add("idTokenAudType", idTokenAudType)
        shown.add("sessionId", sessionId)
        shown.add("properties", properties)
        shown.add("jwtAtClaims", jwtAtClaims)
        shown.addSecret("accessToken", accessToken)
        shown.add("accessTokenDuration", accessTokenDuration)
        return shown
    }
}

extension AuthorizationIssueResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("AuthorizationIssueResponse")
        shown.add("resultCode", resultCode)
        shown.add("resultMessage", resultMessage)
        shown.add("action", action)
        shown.addSecret("responseContent", responseContent)
        shown.addSecret("authorizationCode", authorizationCode)
        shown.addSecret("accessToken", accessToken)
        shown.addSecret("jwtAccessToken", jwtAccessToken)
        shown.add("accessTokenExpiresAt", accessTokenExpiresAt)
        shown.add("accessTokenDuration", accessTokenDuration)
        shown.addSecret("idToken", idToken)
        shown.add("consentedClaims", consentedClaims)
        shown.add("ticketInfo", ticketInfo)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension AuthorizationIssueResponse {
    /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
    /// comparing responses.
    public var http: HTTPInfo? { attached.info }
}

extension AuthorizationTicketInfo: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("AuthorizationTicketInfo")
        shown.add("context", context)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension AuthorizationFailRequest: CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("AuthorizationFailRequest")
        shown.addSecret("ticket", ticket)
        shown.add("reason", reason)
        shown.add("description", description)
        return shown
    }
}

extension AuthorizationFailResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("AuthorizationFailResponse")
        shown.add("resultCode", resultCode)
        shown.add("resultMessage", resultMessage)
        shown.add("action", action)
        shown.addSecret("responseContent", responseContent)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension AuthorizationFailResponse {
    /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
    /// comparing responses.
    public var http: HTTPInfo? { attached.info }
}

extension TokenRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("TokenRequest")
        shown.addSecret("parameters", parameters)
        shown.add("clientId", clientId)
        shown.addSecret("clientSecret", clientSecret)
        shown.add("clientCertificate", clientCertificate)
        shown.add("clientCertificatePath", clientCertificatePath)
        shown.addSecret("dpop", dpop)
        shown.add("htm", htm)
        shown.add("htu", htu)
        shown.add("dpopNonceRequired", dpopNonceRequired)
        shown.addSecret("oauthClientAttestation", oauthClientAttestation)
        shown.addSecret("oauthClientAttestationPop", oauthClientAttestationPop)
        shown.add("properties", properties)
        shown.add("jwtAtClaims", jwtAtClaims)
        shown.addSecret("accessToken", accessToken)
        shown.add("accessTokenDuration", accessTokenDuration)
        shown.add("refreshTokenDuration", refreshTokenDuration)
        shown.add("cimdOptions", cimdOptions)
        return shown
    }
}

extension TokenResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("TokenResponse")
        shown.add("resultCode", resultCode)
        shown.add("resultMessage", resultMessage)
        shown.add("action", action)
        shown.addSecret("responseContent", responseContent)
        shown.addSecret("accessToken", accessToken)
        shown.addSecret("jwtAccessToken", jwtAccessToken)
        shown.add("accessTokenExpiresAt", accessTokenExpiresAt)
        shown.add("accessTokenDuration", accessTokenDuration)
        shown.addSecret("refreshToken", refreshToken)
        shown.add("refreshTokenExpiresAt", refreshTokenExpiresAt)
        shown.add("refreshTokenDuration", refreshTokenDuration)
        shown.add("previousRefreshTokenUsed", previousRefreshTokenUsed)
        shown.addSecret("idToken", idToken)
        shown.add("grantType", grantType)
        shown.add("subject", subject)
        shown.add("scopes", scopes)
        shown.add("refreshTokenScopes", refreshTokenScopes)
        shown.add("properties", properties)
        shown.add("authorizationDetails", authorizationDetails)
        shown.add("resources", resources)
        shown.add("accessTokenResources", accessTokenResources)
        shown.add("grantId", grantId)
        shown.add("sessionId", sessionId)
        shown.add("requestedIdTokenClaims", requestedIdTokenClaims)
        shown.add("additionalClaims", additionalClaims)
        shown.add("clientId", clientId)
        shown.add("clientIdAlias", clientIdAlias)
        shown.add("clientIdAliasUsed", clientIdAliasUsed)
        shown.add("clientEntityId", clientEntityId)
        shown.add("clientEntityIdUsed", clientEntityIdUsed)
        shown.add("metadataDocumentLocation", metadataDocumentLocation)
        shown.add("metadataDocumentUsed", metadataDocumentUsed)
        shown.add("clientAuthMethod", clientAuthMethod)
        shown.add("clientAttributes", clientAttributes)
        shown.add("serviceAttributes", serviceAttributes)
        shown.add("username", username)
        shown.addSecret("password", password)
        shown.addSecret("ticket", ticket)
        shown.add("audiences", audiences)
        shown.add("requestedTokenType", requestedTokenType)
        shown.addSecret("subjectToken", subjectToken)
        shown.add("subjectTokenType", subjectTokenType)
        shown.add("subjectTokenInfo", subjectTokenInfo)
        shown.addSecret("actorToken", actorToken)
        shown.add("actorTokenType", actorTokenType)
        shown.add("actorTokenInfo", actorTokenInfo)
        shown.addSecret("assertion", assertion)
        shown.add("dpopNonce", dpopNonce)
        shown.add("attestationChallenge", attestationChallenge)
        shown.addSecret("deviceSecret", deviceSecret)
        shown.add("deviceSecretHash", deviceSecretHash)
        shown.add("cnonce", cnonce)
        shown.add("cnonceExpiresAt", cnonceExpiresAt)
        shown.add("cnonceDuration", cnonceDuration)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension TokenResponse {
    /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
    /// comparing responses.
    public var http: HTTPInfo? { attached.info }
}

extension TokenInfo: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("TokenInfo")
        shown.add("clientId", clientId)
        shown.add("clientIdAlias", clientIdAlias)
        shown.add("clientIdAliasUsed", clientIdAliasUsed)
        shown.add("clientEntityId", clientEntityId)
        shown.add("clientEntityIdUsed", clientEntityIdUsed)
        shown.add("subject", subject)
        shown.add("scopes", scopes)
        shown.add("expiresAt", expiresAt)
        shown.add("properties", properties)
        shown.add("resources", resources)
        shown.add("authorizationDetails", authorizationDetails)
        shown.add("metadataDocumentLocation", metadataDocumentLocation)
        shown.add("metadataDocumentUsed", metadataDocumentUsed)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension TokenIssueRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("TokenIssueRequest")
        shown.addSecret("ticket", ticket)
        shown.add("subject", subject)
        shown.add("properties", properties)
        shown.add("jwtAtClaims", jwtAtClaims)
        shown.addSecret("accessToken", accessToken)
        shown.add("accessTokenDuration", accessTokenDuration)
        shown.add("refreshTokenDuration", refreshTokenDuration)
        return shown
    }
}

extension TokenIssueResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("TokenIssueResponse")
        shown.add("resultCode", resultCode)
        shown.add("resultMessage", resultMessage)
        shown.add("action", action)
        shown.addSecret("responseContent", responseContent)
        shown.addSecret("accessToken", accessToken)
        shown.addSecret("jwtAccessToken", jwtAccessToken)
        shown.add("accessTokenExpiresAt", accessTokenExpiresAt)
        shown.add("accessTokenDuration", accessTokenDuration)
        shown.addSecret("refreshToken", refreshToken)
        shown.add("refreshTokenExpiresAt", refreshTokenExpiresAt)
        shown.add("refreshTokenDuration", refreshTokenDuration)
        shown.add("subject", subject)
        shown.add("scopes", scopes)
        shown.add("refreshTokenScopes", refreshTokenScopes)
        shown.add("properties", properties)
        shown.add("authorizationDetails", authorizationDetails)
        shown.add("accessTokenResources", accessTokenResources)
        shown.add("clientId", clientId)
        shown.add("clientIdAlias", clientIdAlias)
        shown.add("clientIdAliasUsed", clientIdAliasUsed)
        shown.add("clientEntityId", clientEntityId)
        shown.add("clientEntityIdUsed", clientEntityIdUsed)
        shown.add("metadataDocumentLocation", metadataDocumentLocation)
        shown.add("metadataDocumentUsed", metadataDocumentUsed)
        shown.add("clientAttributes", clientAttributes)
        shown.add("serviceAttributes", serviceAttributes)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension TokenIssueResponse {
    /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
    /// comparing responses.
    public var http: HTTPInfo? { attached.info }
}

extension TokenFailRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("TokenFailRequest")
        shown.addSecret("ticket", ticket)
        shown.add("reason", reason)
        return shown
    }
}

extension TokenFailResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("TokenFailResponse")
        shown.add("resultCode", resultCode)
        shown.add("resultMessage", resultMessage)
        shown.add("action", action)
        shown.addSecret("responseContent", responseContent)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension TokenFailResponse {
    /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
    /// comparing responses.
    public var http: HTTPInfo? { attached.info }
}

extension IntrospectionRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("IntrospectionRequest")
        shown.addSecret("token", token)
        shown.add("scopes", scopes)
        shown.add("subject", subject)
        shown.add("resources", resources)
        shown.add("acrValues", acrValues)
        shown.add("maxAge", maxAge)
        shown.add("clientCertificate", clientCertificate)
        shown.addSecret("dpop", dpop)
        shown.add("htm", htm)
        shown.add("htu", htu)
        shown.add("dpopNonceRequired", dpopNonceRequired)
        shown.addSecret("targetUri", targetUri)
        shown.addSecret("uri", uri)
        shown.addSecret("headers", headers)
        shown.addSecret("message", message)
        shown.add("requestBodyContained", requestBodyContained)
        shown.add("requiredComponents", requiredComponents)
        return shown
    }
}

extension IntrospectionResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("IntrospectionResponse")
        shown.add("resultCode", resultCode)
        shown.add("resultMessage", resultMessage)
        shown.add("action", action)
        shown.addSecret("responseContent", responseContent)
        shown.add("existent", existent)
        shown.add("usable", usable)
        shown.add("sufficient", sufficient)
        shown.add("refreshable", refreshable)
        shown.add("expiresAt", expiresAt)
        shown.add("subject", subject)
        shown.add("scopes", scopes)
        shown.add("scopeDetails", scopeDetails)
        shown.add("properties", properties)
        shown.add("authorizationDetails", authorizationDetails)
        shown.add("resources", resources)
        shown.add("accessTokenResources", accessTokenResources)
        shown.add("grantType", grantType)
        shown.add("grantId", grantId)
        shown.add("grant", grant)
        shown.add("consentedClaims", consentedClaims)
        shown.add("acr", acr)
        shown.add("authTime", authTime)
        shown.addSecret("certificateThumbprint", certificateThumbprint)
        shown.add("forExternalAttachment", forExternalAttachment)
        shown.add("clientId", clientId)
        shown.add("clientIdAlias", clientIdAlias)
        shown.add("clientIdAliasUsed", clientIdAliasUsed)
        shown.add("clientEntityId", clientEntityId)
        shown.add("clientEntityIdUsed", clientEntityIdUsed)
        shown.add("metadataDocumentLocation", metadataDocumentLocation)
        shown.add("metadataDocumentUsed", metadataDocumentUsed)
        shown.add("clientAttributes", clientAttributes)
        shown.add("serviceAttributes", serviceAttributes)
        shown.add("dpopNonce", dpopNonce)
        shown.add("responseSigningRequired", responseSigningRequired)
        shown.add("forCredentialIssuance", forCredentialIssuance)
        shown.add("issuableCredentials", issuableCredentials)
        shown.add("cnonce", cnonce)
        shown.add("cnonceExpiresAt", cnonceExpiresAt)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension IntrospectionResponse {
    /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
    /// comparing responses.
    public var http: HTTPInfo? { attached.info }
}

extension StandardIntrospectionRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("StandardIntrospectionRequest")
        shown.addSecret("parameters", parameters)
        shown.add("withHiddenProperties", withHiddenProperties)
        shown.add("rsUri", rsUri)
        shown.add("httpAcceptHeader", httpAcceptHeader)
        shown.add("introspectionSignAlg", introspectionSignAlg)
        shown.add("introspectionEncryptionAlg", introspectionEncryptionAlg)
        shown.add("introspectionEncryptionEnc", introspectionEncryptionEnc)
        shown.addSecret("sharedKeyForSign", sharedKeyForSign)
        shown.addSecret("sharedKeyForEncryption", sharedKeyForEncryption)
        shown.add("publicKeyForEncryption", publicKeyForEncryption)
        return shown
    }
}

extension StandardIntrospectionResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("StandardIntrospectionResponse")
        shown.add("resultCode", resultCode)
        shown.add("resultMessage", resultMessage)
        shown.add("action", action)
        shown.addSecret("responseContent", responseContent)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension StandardIntrospectionResponse {
    /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
    /// comparing responses.
    public var http: HTTPInfo? { attached.info }
}

extension RevocationRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("RevocationRequest")
        shown.addSecret("parameters", parameters)
        shown.add("clientId", clientId)
        shown.addSecret("clientSecret", clientSecret)
        shown.add("clientCertificate", clientCertificate)
        shown.add("clientCertificatePath", clientCertificatePath)
        shown.addSecret("oauthClientAttestation", oauthClientAttestation)
        shown.addSecret("oauthClientAttestationPop", oauthClientAttestationPop)
        return shown
    }
}

extension RevocationResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("RevocationResponse")
        shown.add("resultCode", resultCode)
        shown.add("resultMessage", resultMessage)
        shown.add("action", action)
        shown.addSecret("responseContent", responseContent)
        shown.add("attestationChallenge", attestationChallenge)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension RevocationResponse {
    /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
    /// comparing responses.
    public var http: HTTPInfo? { attached.info }
}

extension UserinfoRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("UserinfoRequest")
        shown.addSecret("token", token)
        shown.add("clientCertificate", clientCertificate)
        shown.addSecret("dpop", dpop)
        shown.add("htm", htm)
        shown.add("htu", htu)
        shown.add("dpopNonceRequired", dpopNonceRequired)
        shown.addSecret("targetUri", targetUri)
        shown.addSecret("uri", uri)
        shown.addSecret("headers", headers)
        shown.addSecret("message", message)
        shown.add("requestBodyContained", requestBodyContained)
        return shown
    }
}

extension UserinfoResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("UserinfoResponse")
        shown.add("resultCode", resultCode)
        shown.add("resultMessage", resultMessage)
        shown.add("action", action)
        shown.addSecret("responseContent", responseContent)
        shown.addSecret("token", token)
        shown.add("subject", subject)
        shown.add("scopes", scopes)
        shown.add("properties", properties)
        shown.add("claims", claims)
        shown.add("consentedClaims", consentedClaims)
        shown.add("userInfoClaims", userInfoClaims)
        shown.add("transformedClaims", transformedClaims)
        shown.add("requestedClaimsForTx", requestedClaimsForTx)
        shown.add("requestedVerifiedClaimsForTx", requestedVerifiedClaimsForTx)
        shown.add("clientId", clientId)
        shown.add("clientIdAlias", clientIdAlias)
        shown.add("clientIdAliasUsed", clientIdAliasUsed)
        shown.add("clientEntityId", clientEntityId)
        shown.add("clientEntityIdUsed", clientEntityIdUsed)
        shown.add("metadataDocumentLocation", metadataDocumentLocation)
        shown.add("metadataDocumentUsed", metadataDocumentUsed)
        shown.add("clientAttributes", clientAttributes)
        shown.add("serviceAttributes", serviceAttributes)
        shown.add("dpopNonce", dpopNonce)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension UserinfoResponse {
    /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
    /// comparing responses.
    public var http: HTTPInfo? { attached.info }
}

extension UserinfoIssueRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("UserinfoIssueRequest")
        shown.addSecret("token", token)
        shown.add("claims", claims)
        shown.add("sub", sub)
        shown.add("claimsForTx", claimsForTx)
        shown.add("verifiedClaimsForTx", verifiedClaimsForTx)
        shown.add("requestSignature", requestSignature)
        shown.addSecret("headers", headers)
        return shown
    }
}

extension UserinfoIssueResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("UserinfoIssueResponse")
        shown.add("resultCode", resultCode)
        shown.add("resultMessage", resultMessage)
        shown.add("action", action)
        shown.addSecret("responseContent", responseContent)
        shown.add("signature", signature)
        shown.add("signatureInput", signatureInput)
        shown.add("contentDigest", contentDigest)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension UserinfoIssueResponse {
    /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
    /// comparing responses.
    public var http: HTTPInfo? { attached.info }
}

extension JwksGetRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("JwksGetRequest")
        shown.add("includePrivateKeys", includePrivateKeys)
        shown.add("pretty", pretty)
        return shown
    }
}

extension JwksGetResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("JwksGetResponse")
        shown.addSecret("keys", keys)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension JwksGetResponse {
    /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
    /// comparing responses.
    public var http: HTTPInfo? { attached.info }
}

extension ServiceConfigurationRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("ServiceConfigurationRequest")
        shown.add("pretty", pretty)
        shown.add("patch", patch)
        return shown
    }
}

extension ServiceConfigurationResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("ServiceConfigurationResponse")
        shown.add("issuer", issuer)
        shown.add("authorizationEndpoint", authorizationEndpoint)
        shown.add("tokenEndpoint", tokenEndpoint)
        shown.add("userinfoEndpoint", userinfoEndpoint)
        shown.add("jwksUri", jwksUri)
        shown.add("revocationEndpoint", revocationEndpoint)
        shown.add("introspectionEndpoint", introspectionEndpoint)
        shown.add("pushedAuthorizationRequestEndpoint", pushedAuthorizationRequestEndpoint)
        shown.add("deviceAuthorizationEndpoint", deviceAuthorizationEndpoint)
        shown.add("backchannelAuthenticationEndpoint", backchannelAuthenticationEndpoint)
        shown.add("registrationEndpoint", registrationEndpoint)
        shown.add("endSessionEndpoint", endSessionEndpoint)
        shown.add("scopesSupported", scopesSupported)
        shown.add("responseTypesSupported", responseTypesSupported)
        shown.add("responseModesSupported", responseModesSupported)
        shown.add("grantTypesSupported", grantTypesSupported)
        shown.add("tokenEndpointAuthMethodsSupported", tokenEndpointAuthMethodsSupported)
        shown.add("codeChallengeMethodsSupported", codeChallengeMethodsSupported)
        shown.add("idTokenSigningAlgValuesSupported", idTokenSigningAlgValuesSupported)
        shown.add("subjectTypesSupported", subjectTypesSupported)
        shown.add("claimsSupported", claimsSupported)
        shown.add("extra", extra.keys.sorted())
        return shown
    }
}

extension ServiceConfigurationResponse {
    /// How the call went over HTTP; absent in a response that no call returned. It takes no part in
    /// comparing responses.
    public var http: HTTPInfo? { attached.info }
}

extension Options: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What is there, and of secrets only that they are there.
    public var description: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var debugDescription: String { shown.text }

    /// What is there, and of secrets only that they are there.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: Shown {
        var shown = Shown("Options")
        shown.add("baseUrl", baseUrl)
        shown.add("region", region)
        shown.add("serviceId", serviceId)
        shown.addSecret("accessToken", accessToken)
        shown.add("apiKey", apiKey)
        shown.addSecret("apiSecret", apiSecret)
        shown.add("timeout", timeout)
        shown.add("connectTimeout", connectTimeout)
        shown.add("totalTimeout", totalTimeout)
        shown.add("maxRetries", maxRetries)
        shown.add("requestStyle", requestStyle)
        shown.addSecret("proxy", proxy)
        shown.add("caCertificate", caCertificate)
        shown.addSecret("clientCertificate", clientCertificate)
        shown.addSecret("dpopKey", dpopKey)
        shown.add("maxResponseBytes", maxResponseBytes)
        shown.add("traceparent", traceparent)
        shown.add("maxConnections", maxConnections)
        return shown
    }
}

extension GrantType: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [GrantType] {
        [
            .authorizationCode,
            .implicit,
            .password,
            .clientCredentials,
            .refreshToken,
            .ciba,
            .deviceCode,
            .tokenExchange,
            .jwtBearer,
            .preAuthorizedCode,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .authorizationCode: "AUTHORIZATION_CODE"
        case .implicit: "IMPLICIT"
        case .password: "PASSWORD"
        case .clientCredentials: "CLIENT_CREDENTIALS"
        case .refreshToken: "REFRESH_TOKEN"
        case .ciba: "CIBA"
        case .deviceCode: "DEVICE_CODE"
        case .tokenExchange: "TOKEN_EXCHANGE"
        case .jwtBearer: "JWT_BEARER"
        case .preAuthorizedCode: "PRE_AUTHORIZED_CODE"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "AUTHORIZATION_CODE": self = .authorizationCode
        case "IMPLICIT": self = .implicit
        case "PASSWORD": self = .password
        case "CLIENT_CREDENTIALS": self = .clientCredentials
        case "REFRESH_TOKEN": self = .refreshToken
        case "CIBA": self = .ciba
        case "DEVICE_CODE": self = .deviceCode
        case "TOKEN_EXCHANGE": self = .tokenExchange
        case "JWT_BEARER": self = .jwtBearer
        case "PRE_AUTHORIZED_CODE": self = .preAuthorizedCode
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension TokenCreateAction: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [TokenCreateAction] {
        [
            .ok,
            .badRequest,
            .forbidden,
            .internalServerError,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .ok: "OK"
        case .badRequest: "BAD_REQUEST"
        case .forbidden: "FORBIDDEN"
        case .internalServerError: "INTERNAL_SERVER_ERROR"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "OK": self = .ok
        case "BAD_REQUEST": self = .badRequest
        case "FORBIDDEN": self = .forbidden
        case "INTERNAL_SERVER_ERROR": self = .internalServerError
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension TokenType: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [TokenType] {
        [
            .bearer,
            .dpop,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .bearer: "Bearer"
        case .dpop: "DPoP"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "Bearer": self = .bearer
        case "DPoP": self = .dpop
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension TokenStatus: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [TokenStatus] {
        [
            .all,
            .valid,
            .invalid,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .all: "ALL"
        case .valid: "VALID"
        case .invalid: "INVALID"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "ALL": self = .all
        case "VALID": self = .valid
        case "INVALID": self = .invalid
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension ClientType: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [ClientType] {
        [
            .`public`,
            .confidential,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .`public`: "PUBLIC"
        case .confidential: "CONFIDENTIAL"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "PUBLIC": self = .`public`
        case "CONFIDENTIAL": self = .confidential
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension ApplicationType: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [ApplicationType] {
        [
            .web,
            .native,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .web: "WEB"
        case .native: "NATIVE"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "WEB": self = .web
        case "NATIVE": self = .native
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension ClientSource: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [ClientSource] {
        [
            .dynamicRegistration,
            .automaticRegistration,
            .explicitRegistration,
            .metadataDocument,
            .staticRegistration,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .dynamicRegistration: "DYNAMIC_REGISTRATION"
        case .automaticRegistration: "AUTOMATIC_REGISTRATION"
        case .explicitRegistration: "EXPLICIT_REGISTRATION"
        case .metadataDocument: "METADATA_DOCUMENT"
        case .staticRegistration: "STATIC_REGISTRATION"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "DYNAMIC_REGISTRATION": self = .dynamicRegistration
        case "AUTOMATIC_REGISTRATION": self = .automaticRegistration
        case "EXPLICIT_REGISTRATION": self = .explicitRegistration
        case "METADATA_DOCUMENT": self = .metadataDocument
        case "STATIC_REGISTRATION": self = .staticRegistration
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension ResponseType: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [ResponseType] {
        [
            .none,
            .code,
            .token,
            .idToken,
            .codeToken,
            .codeIdToken,
            .idTokenToken,
            .codeIdTokenToken,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .none: "NONE"
        case .code: "CODE"
        case .token: "TOKEN"
        case .idToken: "ID_TOKEN"
        case .codeToken: "CODE_TOKEN"
        case .codeIdToken: "CODE_ID_TOKEN"
        case .idTokenToken: "ID_TOKEN_TOKEN"
        case .codeIdTokenToken: "CODE_ID_TOKEN_TOKEN"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "NONE": self = .none
        case "CODE": self = .code
        case "TOKEN": self = .token
        case "ID_TOKEN": self = .idToken
        case "CODE_TOKEN": self = .codeToken
        case "CODE_ID_TOKEN": self = .codeIdToken
        case "ID_TOKEN_TOKEN": self = .idTokenToken
        case "CODE_ID_TOKEN_TOKEN": self = .codeIdTokenToken
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension ResponseMode: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [ResponseMode] {
        [
            .query,
            .fragment,
            .formPost,
            .jwt,
            .queryJwt,
            .fragmentJwt,
            .formPostJwt,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .query: "QUERY"
        case .fragment: "FRAGMENT"
        case .formPost: "FORM_POST"
        case .jwt: "JWT"
        case .queryJwt: "QUERY_JWT"
        case .fragmentJwt: "FRAGMENT_JWT"
        case .formPostJwt: "FORM_POST_JWT"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "QUERY": self = .query
        case "FRAGMENT": self = .fragment
        case "FORM_POST": self = .formPost
        case "JWT": self = .jwt
        case "QUERY_JWT": self = .queryJwt
        case "FRAGMENT_JWT": self = .fragmentJwt
        case "FORM_POST_JWT": self = .formPostJwt
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension JwsAlgorithm: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [JwsAlgorithm] {
        [
            .none,
            .hs256,
            .hs384,
            .hs512,
            .rs256,
            .rs384,
            .rs512,
            .es256,
            .es384,
            .es512,
            .ps256,
            .ps384,
            .ps512,
            .es256k,
            .edDsa,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .none: "NONE"
        case .hs256: "HS256"
        case .hs384: "HS384"
        case .hs512: "HS512"
        case .rs256: "RS256"
        case .rs384: "RS384"
        case .rs512: "RS512"
        case .es256: "ES256"
        case .es384: "ES384"
        case .es512: "ES512"
        case .ps256: "PS256"
        case .ps384: "PS384"
        case .ps512: "PS512"
        case .es256k: "ES256K"
        case .edDsa: "EdDSA"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "NONE": self = .none
        case "HS256": self = .hs256
        case "HS384": self = .hs384
        case "HS512": self = .hs512
        case "RS256": self = .rs256
        case "RS384": self = .rs384
        case "RS512": self = .rs512
        case "ES256": self = .es256
        case "ES384": self = .es384
        case "ES512": self = .es512
        case "PS256": self = .ps256
        case "PS384": self = .ps384
        case "PS512": self = .ps512
        case "ES256K": self = .es256k
        case "EdDSA": self = .edDsa
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension JweAlgorithm: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [JweAlgorithm] {
        [
            .rsa15,
            .rsaOaep,
            .rsaOaep256,
            .a128Kw,
            .a192Kw,
            .a256Kw,
            .dir,
            .ecdhEs,
            .ecdhEsA128Kw,
            .ecdhEsA192Kw,
            .ecdhEsA256Kw,
            .a128GcmKw,
            .a192GcmKw,
            .a256GcmKw,
            .pbes2Hs256A128Kw,
            .pbes2Hs384A192Kw,
            .pbes2Hs512A256Kw,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .rsa15: "RSA1_5"
        case .rsaOaep: "RSA_OAEP"
        case .rsaOaep256: "RSA_OAEP_256"
        case .a128Kw: "A128KW"
        case .a192Kw: "A192KW"
        case .a256Kw: "A256KW"
        case .dir: "DIR"
        case .ecdhEs: "ECDH_ES"
        case .ecdhEsA128Kw: "ECDH_ES_A128KW"
        case .ecdhEsA192Kw: "ECDH_ES_A192KW"
        case .ecdhEsA256Kw: "ECDH_ES_A256KW"
        case .a128GcmKw: "A128GCMKW"
        case .a192GcmKw: "A192GCMKW"
        case .a256GcmKw: "A256GCMKW"
        case .pbes2Hs256A128Kw: "PBES2_HS256_A128KW"
        case .pbes2Hs384A192Kw: "PBES2_HS384_A192KW"
        case .pbes2Hs512A256Kw: "PBES2_HS512_A256KW"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "RSA1_5": self = .rsa15
        case "RSA_OAEP": self = .rsaOaep
        case "RSA_OAEP_256": self = .rsaOaep256
        case "A128KW": self = .a128Kw
        case "A192KW": self = .a192Kw
        case "A256KW": self = .a256Kw
        case "DIR": self = .dir
        case "ECDH_ES": self = .ecdhEs
        case "ECDH_ES_A128KW": self = .ecdhEsA128Kw
        case "ECDH_ES_A192KW": self = .ecdhEsA192Kw
        case "ECDH_ES_A256KW": self = .ecdhEsA256Kw
        case "A128GCMKW": self = .a128GcmKw
        case "A192GCMKW": self = .a192GcmKw
        case "A256GCMKW": self = .a256GcmKw
        case "PBES2_HS256_A128KW": self = .pbes2Hs256A128Kw
        case "PBES2_HS384_A192KW": self = .pbes2Hs384A192Kw
        case "PBES2_HS512_A256KW": self = .pbes2Hs512A256Kw
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension JweEncryption: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [JweEncryption] {
        [
            .a128CbcHs256,
            .a192CbcHs384,
            .a256CbcHs512,
            .a128Gcm,
            .a192Gcm,
            .a256Gcm,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .a128CbcHs256: "A128CBC_HS256"
        case .a192CbcHs384: "A192CBC_HS384"
        case .a256CbcHs512: "A256CBC_HS512"
        case .a128Gcm: "A128GCM"
        case .a192Gcm: "A192GCM"
        case .a256Gcm: "A256GCM"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "A128CBC_HS256": self = .a128CbcHs256
        case "A192CBC_HS384": self = .a192CbcHs384
        case "A256CBC_HS512": self = .a256CbcHs512
        case "A128GCM": self = .a128Gcm
        case "A192GCM": self = .a192Gcm
        case "A256GCM": self = .a256Gcm
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension ClientAuthenticationMethod: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [ClientAuthenticationMethod] {
        [
            .none,
            .clientSecretBasic,
            .clientSecretPost,
            .clientSecretJwt,
            .privateKeyJwt,
            .tlsClientAuth,
            .selfSignedTlsClientAuth,
            .attestJwtClientAuth,
            .spiffeJwt,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .none: "NONE"
        case .clientSecretBasic: "CLIENT_SECRET_BASIC"
        case .clientSecretPost: "CLIENT_SECRET_POST"
        case .clientSecretJwt: "CLIENT_SECRET_JWT"
        case .privateKeyJwt: "PRIVATE_KEY_JWT"
        case .tlsClientAuth: "TLS_CLIENT_AUTH"
        case .selfSignedTlsClientAuth: "SELF_SIGNED_TLS_CLIENT_AUTH"
        case .attestJwtClientAuth: "ATTEST_JWT_CLIENT_AUTH"
        case .spiffeJwt: "SPIFFE_JWT"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "NONE": self = .none
        case "CLIENT_SECRET_BASIC": self = .clientSecretBasic
        case "CLIENT_SECRET_POST": self = .clientSecretPost
        case "CLIENT_SECRET_JWT": self = .clientSecretJwt
        case "PRIVATE_KEY_JWT": self = .privateKeyJwt
        case "TLS_CLIENT_AUTH": self = .tlsClientAuth
        case "SELF_SIGNED_TLS_CLIENT_AUTH": self = .selfSignedTlsClientAuth
        case "ATTEST_JWT_CLIENT_AUTH": self = .attestJwtClientAuth
        case "SPIFFE_JWT": self = .spiffeJwt
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension SubjectType: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [SubjectType] {
        [
            .`public`,
            .pairwise,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .`public`: "PUBLIC"
        case .pairwise: "PAIRWISE"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "PUBLIC": self = .`public`
        case "PAIRWISE": self = .pairwise
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension DeliveryMode: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [DeliveryMode] {
        [
            .ping,
            .poll,
            .push,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .ping: "PING"
        case .poll: "POLL"
        case .push: "PUSH"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "PING": self = .ping
        case "POLL": self = .poll
        case "PUSH": self = .push
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension FapiMode: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [FapiMode] {
        [
            .fapi1Baseline,
            .fapi1Advanced,
            .fapi2Security,
            .fapi2MessageSigningAuthReq,
            .fapi2MessageSigningAuthRes,
            .fapi2MessageSigningIntrospectionRes,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .fapi1Baseline: "FAPI1_BASELINE"
        case .fapi1Advanced: "FAPI1_ADVANCED"
        case .fapi2Security: "FAPI2_SECURITY"
        case .fapi2MessageSigningAuthReq: "FAPI2_MESSAGE_SIGNING_AUTH_REQ"
        case .fapi2MessageSigningAuthRes: "FAPI2_MESSAGE_SIGNING_AUTH_RES"
        case .fapi2MessageSigningIntrospectionRes: "FAPI2_MESSAGE_SIGNING_INTROSPECTION_RES"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "FAPI1_BASELINE": self = .fapi1Baseline
        case "FAPI1_ADVANCED": self = .fapi1Advanced
        case "FAPI2_SECURITY": self = .fapi2Security
        case "FAPI2_MESSAGE_SIGNING_AUTH_REQ": self = .fapi2MessageSigningAuthReq
        case "FAPI2_MESSAGE_SIGNING_AUTH_RES": self = .fapi2MessageSigningAuthRes
        case "FAPI2_MESSAGE_SIGNING_INTROSPECTION_RES": self = .fapi2MessageSigningIntrospectionRes
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension ClientRegistrationType: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [ClientRegistrationType] {
        [
            .automatic,
            .explicit,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .automatic: "AUTOMATIC"
        case .explicit: "EXPLICIT"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "AUTOMATIC": self = .automatic
        case "EXPLICIT": self = .explicit
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension TokenUpdateAction: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [TokenUpdateAction] {
        [
            .ok,
            .badRequest,
            .forbidden,
            .notFound,
            .internalServerError,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .ok: "OK"
        case .badRequest: "BAD_REQUEST"
        case .forbidden: "FORBIDDEN"
        case .notFound: "NOT_FOUND"
        case .internalServerError: "INTERNAL_SERVER_ERROR"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "OK": self = .ok
        case "BAD_REQUEST": self = .badRequest
        case "FORBIDDEN": self = .forbidden
        case "NOT_FOUND": self = .notFound
        case "INTERNAL_SERVER_ERROR": self = .internalServerError
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension AudienceType: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [AudienceType] {
        [
            .array,
            .string,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .array: "array"
        case .string: "string"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "array": self = .array
        case "string": self = .string
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension IdTokenReissueAction: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [IdTokenReissueAction] {
        [
            .ok,
            .internalServerError,
            .callerError,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .ok: "OK"
        case .internalServerError: "INTERNAL_SERVER_ERROR"
        case .callerError: "CALLER_ERROR"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "OK": self = .ok
        case "INTERNAL_SERVER_ERROR": self = .internalServerError
        case "CALLER_ERROR": self = .callerError
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension AuthorizationAction: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [AuthorizationAction] {
        [
            .interaction,
            .noInteraction,
            .location,
            .form,
            .badRequest,
            .internalServerError,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .interaction: "INTERACTION"
        case .noInteraction: "NO_INTERACTION"
        case .location: "LOCATION"
        case .form: "FORM"
        case .badRequest: "BAD_REQUEST"
        case .internalServerError: "INTERNAL_SERVER_ERROR"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "INTERACTION": self = .interaction
        case "NO_INTERACTION": self = .noInteraction
        case "LOCATION": self = .location
        case "FORM": self = .form
        case "BAD_REQUEST": self = .badRequest
        case "INTERNAL_SERVER_ERROR": self = .internalServerError
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension Prompt: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [Prompt] {
        [
            .none,
            .login,
            .consent,
            .selectAccount,
            .create,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .none: "NONE"
        case .login: "LOGIN"
        case .consent: "CONSENT"
        case .selectAccount: "SELECT_ACCOUNT"
        case .create: "CREATE"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "NONE": self = .none
        case "LOGIN": self = .login
        case "CONSENT": self = .consent
        case "SELECT_ACCOUNT": self = .selectAccount
        case "CREATE": self = .create
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension Display: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [Display] {
        [
            .page,
            .popup,
            .touch,
            .wap,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .page: "PAGE"
        case .popup: "POPUP"
        case .touch: "TOUCH"
        case .wap: "WAP"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "PAGE": self = .page
        case "POPUP": self = .popup
        case "TOUCH": self = .touch
        case "WAP": self = .wap
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension GrantManagementAction: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [GrantManagementAction] {
        [
            .create,
            .query,
            .replace,
            .revoke,
            .merge,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .create: "CREATE"
        case .query: "QUERY"
        case .replace: "REPLACE"
        case .revoke: "REVOKE"
        case .merge: "MERGE"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "CREATE": self = .create
        case "QUERY": self = .query
        case "REPLACE": self = .replace
        case "REVOKE": self = .revoke
        case "MERGE": self = .merge
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension AuthorizationIssueAction: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [AuthorizationIssueAction] {
        [
            .location,
            .form,
            .badRequest,
            .internalServerError,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .location: "LOCATION"
        case .form: "FORM"
        case .badRequest: "BAD_REQUEST"
        case .internalServerError: "INTERNAL_SERVER_ERROR"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "LOCATION": self = .location
        case "FORM": self = .form
        case "BAD_REQUEST": self = .badRequest
        case "INTERNAL_SERVER_ERROR": self = .internalServerError
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension AuthorizationFailReason: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [AuthorizationFailReason] {
        [
            .unknown,
            .notLoggedIn,
            .maxAgeNotSupported,
            .exceedsMaxAge,
            .differentSubject,
            .acrNotSatisfied,
            .denied,
            .serverError,
            .notAuthenticated,
            .accountSelectionRequired,
            .consentRequired,
            .interactionRequired,
            .invalidTarget,
            .invalidScope,
            .unauthorizedClient,
            .temporarilyUnavailable,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .unknown: "UNKNOWN"
        case .notLoggedIn: "NOT_LOGGED_IN"
        case .maxAgeNotSupported: "MAX_AGE_NOT_SUPPORTED"
        case .exceedsMaxAge: "EXCEEDS_MAX_AGE"
        case .differentSubject: "DIFFERENT_SUBJECT"
        case .acrNotSatisfied: "ACR_NOT_SATISFIED"
        case .denied: "DENIED"
        case .serverError: "SERVER_ERROR"
        case .notAuthenticated: "NOT_AUTHENTICATED"
        case .accountSelectionRequired: "ACCOUNT_SELECTION_REQUIRED"
        case .consentRequired: "CONSENT_REQUIRED"
        case .interactionRequired: "INTERACTION_REQUIRED"
        case .invalidTarget: "INVALID_TARGET"
        case .invalidScope: "INVALID_SCOPE"
        case .unauthorizedClient: "UNAUTHORIZED_CLIENT"
        case .temporarilyUnavailable: "TEMPORARILY_UNAVAILABLE"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "UNKNOWN": self = .unknown
        case "NOT_LOGGED_IN": self = .notLoggedIn
        case "MAX_AGE_NOT_SUPPORTED": self = .maxAgeNotSupported
        case "EXCEEDS_MAX_AGE": self = .exceedsMaxAge
        case "DIFFERENT_SUBJECT": self = .differentSubject
        case "ACR_NOT_SATISFIED": self = .acrNotSatisfied
        case "DENIED": self = .denied
        case "SERVER_ERROR": self = .serverError
        case "NOT_AUTHENTICATED": self = .notAuthenticated
        case "ACCOUNT_SELECTION_REQUIRED": self = .accountSelectionRequired
        case "CONSENT_REQUIRED": self = .consentRequired
        case "INTERACTION_REQUIRED": self = .interactionRequired
        case "INVALID_TARGET": self = .invalidTarget
        case "INVALID_SCOPE": self = .invalidScope
        case "UNAUTHORIZED_CLIENT": self = .unauthorizedClient
        case "TEMPORARILY_UNAVAILABLE": self = .temporarilyUnavailable
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension AuthorizationFailAction: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [AuthorizationFailAction] {
        [
            .location,
            .form,
            .badRequest,
            .internalServerError,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .location: "LOCATION"
        case .form: "FORM"
        case .badRequest: "BAD_REQUEST"
        case .internalServerError: "INTERNAL_SERVER_ERROR"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "LOCATION": self = .location
        case "FORM": self = .form
        case "BAD_REQUEST": self = .badRequest
        case "INTERNAL_SERVER_ERROR": self = .internalServerError
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension TokenAction: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [TokenAction] {
        [
            .ok,
            .badRequest,
            .invalidClient,
            .internalServerError,
            .password,
            .tokenExchange,
            .jwtBearer,
            .nativeSso,
            .idTokenReissuable,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .ok: "OK"
        case .badRequest: "BAD_REQUEST"
        case .invalidClient: "INVALID_CLIENT"
        case .internalServerError: "INTERNAL_SERVER_ERROR"
        case .password: "PASSWORD"
        case .tokenExchange: "TOKEN_EXCHANGE"
        case .jwtBearer: "JWT_BEARER"
        case .nativeSso: "NATIVE_SSO"
        case .idTokenReissuable: "ID_TOKEN_REISSUABLE"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "OK": self = .ok
        case "BAD_REQUEST": self = .badRequest
        case "INVALID_CLIENT": self = .invalidClient
        case "INTERNAL_SERVER_ERROR": self = .internalServerError
        case "PASSWORD": self = .password
        case "TOKEN_EXCHANGE": self = .tokenExchange
        case "JWT_BEARER": self = .jwtBearer
        case "NATIVE_SSO": self = .nativeSso
        case "ID_TOKEN_REISSUABLE": self = .idTokenReissuable
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension TokenTypeIdentifier: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [TokenTypeIdentifier] {
        [
            .jwt,
            .accessToken,
            .refreshToken,
            .idToken,
            .saml1,
            .saml2,
            .deviceSecret,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .jwt: "JWT"
        case .accessToken: "ACCESS_TOKEN"
        case .refreshToken: "REFRESH_TOKEN"
        case .idToken: "ID_TOKEN"
        case .saml1: "SAML1"
        case .saml2: "SAML2"
        case .deviceSecret: "DEVICE_SECRET"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "JWT": self = .jwt
        case "ACCESS_TOKEN": self = .accessToken
        case "REFRESH_TOKEN": self = .refreshToken
        case "ID_TOKEN": self = .idToken
        case "SAML1": self = .saml1
        case "SAML2": self = .saml2
        case "DEVICE_SECRET": self = .deviceSecret
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension TokenIssueAction: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [TokenIssueAction] {
        [
            .ok,
            .internalServerError,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .ok: "OK"
        case .internalServerError: "INTERNAL_SERVER_ERROR"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "OK": self = .ok
        case "INTERNAL_SERVER_ERROR": self = .internalServerError
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension TokenFailReason: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [TokenFailReason] {
        [
            .unknown,
            .invalidResourceOwnerCredentials,
            .invalidTarget,
            .invalidClient,
            .unauthorizedClient,
            .invalidScope,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .unknown: "UNKNOWN"
        case .invalidResourceOwnerCredentials: "INVALID_RESOURCE_OWNER_CREDENTIALS"
        case .invalidTarget: "INVALID_TARGET"
        case .invalidClient: "INVALID_CLIENT"
        case .unauthorizedClient: "UNAUTHORIZED_CLIENT"
        case .invalidScope: "INVALID_SCOPE"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "UNKNOWN": self = .unknown
        case "INVALID_RESOURCE_OWNER_CREDENTIALS": self = .invalidResourceOwnerCredentials
        case "INVALID_TARGET": self = .invalidTarget
        case "INVALID_CLIENT": self = .invalidClient
        case "UNAUTHORIZED_CLIENT": self = .unauthorizedClient
        case "INVALID_SCOPE": self = .invalidScope
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension TokenFailAction: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [TokenFailAction] {
        [
            .badRequest,
            .internalServerError,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .badRequest: "BAD_REQUEST"
        case .internalServerError: "INTERNAL_SERVER_ERROR"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "BAD_REQUEST": self = .badRequest
        case "INTERNAL_SERVER_ERROR": self = .internalServerError
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension IntrospectionAction: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [IntrospectionAction] {
        [
            .ok,
            .badRequest,
            .unauthorized,
            .forbidden,
            .internalServerError,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .ok: "OK"
        case .badRequest: "BAD_REQUEST"
        case .unauthorized: "UNAUTHORIZED"
        case .forbidden: "FORBIDDEN"
        case .internalServerError: "INTERNAL_SERVER_ERROR"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "OK": self = .ok
        case "BAD_REQUEST": self = .badRequest
        case "UNAUTHORIZED": self = .unauthorized
        case "FORBIDDEN": self = .forbidden
        case "INTERNAL_SERVER_ERROR": self = .internalServerError
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension StandardIntrospectionAction: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [StandardIntrospectionAction] {
        [
            .ok,
            .jwt,
            .badRequest,
            .internalServerError,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .ok: "OK"
        case .jwt: "JWT"
        case .badRequest: "BAD_REQUEST"
        case .internalServerError: "INTERNAL_SERVER_ERROR"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "OK": self = .ok
        case "JWT": self = .jwt
        case "BAD_REQUEST": self = .badRequest
        case "INTERNAL_SERVER_ERROR": self = .internalServerError
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension RevocationAction: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [RevocationAction] {
        [
            .ok,
            .badRequest,
            .invalidClient,
            .internalServerError,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .ok: "OK"
        case .badRequest: "BAD_REQUEST"
        case .invalidClient: "INVALID_CLIENT"
        case .internalServerError: "INTERNAL_SERVER_ERROR"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "OK": self = .ok
        case "BAD_REQUEST": self = .badRequest
        case "INVALID_CLIENT": self = .invalidClient
        case "INTERNAL_SERVER_ERROR": self = .internalServerError
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension UserinfoAction: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [UserinfoAction] {
        [
            .ok,
            .badRequest,
            .unauthorized,
            .forbidden,
            .internalServerError,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .ok: "OK"
        case .badRequest: "BAD_REQUEST"
        case .unauthorized: "UNAUTHORIZED"
        case .forbidden: "FORBIDDEN"
        case .internalServerError: "INTERNAL_SERVER_ERROR"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "OK": self = .ok
        case "BAD_REQUEST": self = .badRequest
        case "UNAUTHORIZED": self = .unauthorized
        case "FORBIDDEN": self = .forbidden
        case "INTERNAL_SERVER_ERROR": self = .internalServerError
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension UserinfoIssueAction: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [UserinfoIssueAction] {
        [
            .json,
            .jwt,
            .badRequest,
            .unauthorized,
            .forbidden,
            .internalServerError,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .json: "JSON"
        case .jwt: "JWT"
        case .badRequest: "BAD_REQUEST"
        case .unauthorized: "UNAUTHORIZED"
        case .forbidden: "FORBIDDEN"
        case .internalServerError: "INTERNAL_SERVER_ERROR"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "JSON": self = .json
        case "JWT": self = .jwt
        case "BAD_REQUEST": self = .badRequest
        case "UNAUTHORIZED": self = .unauthorized
        case "FORBIDDEN": self = .forbidden
        case "INTERNAL_SERVER_ERROR": self = .internalServerError
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension Region: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [Region] {
        [
            .us,
            .jp,
            .eu,
            .br,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .us: "us"
        case .jp: "jp"
        case .eu: "eu"
        case .br: "br"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "us": self = .us
        case "jp": self = .jp
        case "eu": self = .eu
        case "br": self = .br
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}

extension RequestStyle: RawRepresentable, CaseIterable, CustomStringConvertible {
    /// The values that this version lists.
    public static var allCases: [RequestStyle] {
        [
            .json,
            .form,
            .query,
            .path,
        ]
    }

    /// The value as it stands on the wire.
    public var rawValue: String {
        switch self {
        case .json: "json"
        case .form: "form"
        case .query: "query"
        case .path: "path"
        case .unrecognized(let value): value
        }
    }

    /// The value that stands on the wire like this; one that this version does not list is `unrecognized`.
    public init(rawValue: String) {
        switch rawValue {
        case "json": self = .json
        case "form": self = .form
        case "query": self = .query
        case "path": self = .path
        default: self = .unrecognized(rawValue)
        }
    }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}
