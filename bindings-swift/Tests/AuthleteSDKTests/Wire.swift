// Written by `cargo run -p authlete-surface`; not to be edited.

import AuthleteSDK

extension TokenCreateRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            grantType: members["grantType"],
            clientId: members["clientId"],
            clientIdentifier: members["clientIdentifier"],
            subject: members["subject"],
            scopes: members["scopes"],
            accessTokenDuration: members["accessTokenDuration"],
            refreshTokenDuration: members["refreshTokenDuration"],
            properties: members["properties"],
            clientIdAliasUsed: members["clientIdAliasUsed"],
            clientEntityIdUsed: members["clientEntityIdUsed"],
            metadataDocumentUsed: members["metadataDocumentUsed"],
            accessToken: members["accessToken"],
            refreshToken: members["refreshToken"],
            accessTokenPersistent: members["accessTokenPersistent"],
            certificateThumbprint: members["certificateThumbprint"],
            dpopKeyThumbprint: members["dpopKeyThumbprint"],
            authorizationDetails: members["authorizationDetails"],
            resources: members["resources"],
            forExternalAttachment: members["forExternalAttachment"],
            jwtAtClaims: members["jwtAtClaims"],
            acr: members["acr"],
            authTime: members["authTime"],
            sessionId: members["sessionId"]
        )
    }
}

extension Property: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            key: members["key"],
            value: members["value"],
            hidden: members["hidden"],
            extra: members.other(than: [
                "key",
                "value",
                "hidden",
            ])
        )
    }
}

extension Property: ToWire {
    var wire: JSONValue {
        var members = extra
        members["key"] = key.wire
        members["value"] = value.wire
        members["hidden"] = hidden.wire
        return .object(members)
    }
}

extension AuthorizationDetails: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            elements: members["elements"],
            extra: members.other(than: ["elements"])
        )
    }
}

extension AuthorizationDetails: ToWire {
    var wire: JSONValue {
        var members = extra
        members["elements"] = elements.wire
        return .object(members)
    }
}

extension AuthorizationDetailsElement: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            type: members["type"],
            locations: members["locations"],
            actions: members["actions"],
            dataTypes: members["dataTypes"],
            identifier: members["identifier"],
            privileges: members["privileges"],
            otherFields: members["otherFields"],
            extra: members.other(than: [
                "type",
                "locations",
                "actions",
                "dataTypes",
                "identifier",
                "privileges",
                "otherFields",
            ])
        )
    }
}

extension AuthorizationDetailsElement: ToWire {
    var wire: JSONValue {
        var members = extra
        members["type"] = type.wire
        members["locations"] = locations.wire
        members["actions"] = actions.wire
        members["dataTypes"] = dataTypes.wire
        members["identifier"] = identifier.wire
        members["privileges"] = privileges.wire
        members["otherFields"] = otherFields.wire
        return .object(members)
    }
}

extension TokenCreateResponse: ToWire {
    var wire: JSONValue {
        var members = extra
        members["resultCode"] = resultCode.wire
        members["resultMessage"] = resultMessage.wire
        members["action"] = action.wire
        members["accessToken"] = accessToken.wire
        members["jwtAccessToken"] = jwtAccessToken.wire
        members["refreshToken"] = refreshToken.wire
        members["clientId"] = clientId.wire
        members["clientIdentifier"] = clientIdentifier.wire
        members["subject"] = subject.wire
        members["scopes"] = scopes.wire
        members["refreshTokenScopes"] = refreshTokenScopes.wire
        members["grantType"] = grantType.wire
        members["tokenType"] = tokenType.wire
        members["expiresIn"] = expiresIn.wire
        members["expiresAt"] = expiresAt.wire
        members["properties"] = properties.wire
        members["authorizationDetails"] = authorizationDetails.wire
        members["forExternalAttachment"] = forExternalAttachment.wire
        members["sessionId"] = sessionId.wire
        members["tokenId"] = tokenId.wire
        return .object(members)
    }
}

extension TokenListRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            clientIdentifier: members["clientIdentifier"],
            subject: members["subject"],
            start: members["start"],
            end: members["end"],
            tokenStatus: members["tokenStatus"]
        )
    }
}

extension TokenListResponse: ToWire {
    var wire: JSONValue {
        var members = extra
        members["start"] = start.wire
        members["end"] = end.wire
        members["totalCount"] = totalCount.wire
        members["client"] = client.wire
        members["subject"] = subject.wire
        members["accessTokens"] = accessTokens.wire
        return .object(members)
    }
}

extension Client: ToWire {
    var wire: JSONValue {
        var members = extra
        members["clientId"] = clientId.wire
        members["clientIdAlias"] = clientIdAlias.wire
        members["clientIdAliasEnabled"] = clientIdAliasEnabled.wire
        members["clientSecret"] = clientSecret.wire
        members["number"] = number.wire
        members["serviceNumber"] = serviceNumber.wire
        members["developer"] = developer.wire
        members["clientType"] = clientType.wire
        members["applicationType"] = applicationType.wire
        members["clientSource"] = clientSource.wire
        members["locked"] = locked.wire
        members["createdAt"] = createdAt.wire
        members["modifiedAt"] = modifiedAt.wire
        members["clientName"] = clientName.wire
        members["clientNames"] = clientNames.wire
        members["description"] = description.wire
        members["descriptions"] = descriptions.wire
        members["logoUri"] = logoUri.wire
        members["logoUris"] = logoUris.wire
        members["clientUri"] = clientUri.wire
        members["clientUris"] = clientUris.wire
        members["policyUri"] = policyUri.wire
        members["policyUris"] = policyUris.wire
        members["tosUri"] = tosUri.wire
        members["tosUris"] = tosUris.wire
        members["contacts"] = contacts.wire
        members["organizationName"] = organizationName.wire
        members["grantTypes"] = grantTypes.wire
        members["responseTypes"] = responseTypes.wire
        members["responseModes"] = responseModes.wire
        members["redirectUris"] = redirectUris.wire
        members["authorizationDetailsTypes"] = authorizationDetailsTypes.wire
        members["pkceRequired"] = pkceRequired.wire
        members["pkceS256Required"] = pkceS256Required.wire
        members["parRequired"] = parRequired.wire
        members["defaultMaxAge"] = defaultMaxAge.wire
        members["defaultAcrs"] = defaultAcrs.wire
        members["loginUri"] = loginUri.wire
        members["authorizationSignAlg"] = authorizationSignAlg.wire
        members["authorizationEncryptionAlg"] = authorizationEncryptionAlg.wire
        members["authorizationEncryptionEnc"] = authorizationEncryptionEnc.wire
        members["requestObjectRequired"] = requestObjectRequired.wire
        members["requestSignAlg"] = requestSignAlg.wire
        members["requestEncryptionAlg"] = requestEncryptionAlg.wire
        members["requestEncryptionEnc"] = requestEncryptionEnc.wire
        members["requestObjectEncryptionAlgMatchRequired"] = requestObjectEncryptionAlgMatchRequired.wire
        members["requestObjectEncryptionEncMatchRequired"] = requestObjectEncryptionEncMatchRequired.wire
        members["frontChannelRequestObjectEncryptionRequired"] = frontChannelRequestObjectEncryptionRequired.wire
        members["requestUris"] = requestUris.wire
        members["tokenAuthMethod"] = tokenAuthMethod.wire
        members["tokenAuthSignAlg"] = tokenAuthSignAlg.wire
        members["selfSignedCertificateKeyId"] = selfSignedCertificateKeyId.wire
        members["tlsClientAuthSubjectDn"] = tlsClientAuthSubjectDn.wire
        members["tlsClientAuthSanDns"] = tlsClientAuthSanDns.wire
        members["tlsClientAuthSanUri"] = tlsClientAuthSanUri.wire
        members["tlsClientAuthSanIp"] = tlsClientAuthSanIp.wire
        members["tlsClientAuthSanEmail"] = tlsClientAuthSanEmail.wire
        members["mtlsEndpointAliasesUsed"] = mtlsEndpointAliasesUsed.wire
        members["spiffeId"] = spiffeId.wire
        members["spiffeBundleEndpoint"] = spiffeBundleEndpoint.wire
        members["jwks"] = jwks.wire
        members["jwksUri"] = jwksUri.wire
        members["signedJwksUri"] = signedJwksUri.wire
        members["tlsClientCertificateBoundAccessTokens"] = tlsClientCertificateBoundAccessTokens.wire
        members["dpopRequired"] = dpopRequired.wire
        members["singleAccessTokenPerSubject"] = singleAccessTokenPerSubject.wire
        members["inScopeForTokenMigration"] = inScopeForTokenMigration.wire
        members["extension"] = `extension`.wire
        members["idTokenSignAlg"] = idTokenSignAlg.wire
        members["idTokenEncryptionAlg"] = idTokenEncryptionAlg.wire
        members["idTokenEncryptionEnc"] = idTokenEncryptionEnc.wire
        members["authTimeRequired"] = authTimeRequired.wire
        members["subjectType"] = subjectType.wire
        members["sectorIdentifierUri"] = sectorIdentifierUri.wire
        members["derivedSectorIdentifier"] = derivedSectorIdentifier.wire
        members["digestAlgorithm"] = digestAlgorithm.wire
        members["userInfoSignAlg"] = userInfoSignAlg.wire
        members["userInfoEncryptionAlg"] = userInfoEncryptionAlg.wire
        members["userInfoEncryptionEnc"] = userInfoEncryptionEnc.wire
        members["bcDeliveryMode"] = bcDeliveryMode.wire
        members["bcNotificationEndpoint"] = bcNotificationEndpoint.wire
        members["bcRequestSignAlg"] = bcRequestSignAlg.wire
        members["bcUserCodeRequired"] = bcUserCodeRequired.wire
        members["backchannelLogoutUri"] = backchannelLogoutUri.wire
        members["backchannelLogoutSessionRequired"] = backchannelLogoutSessionRequired.wire
        members["rsRequestSigned"] = rsRequestSigned.wire
        members["rsSignedRequestKeyId"] = rsSignedRequestKeyId.wire
        members["fapiModes"] = fapiModes.wire
        members["haipVersion"] = haipVersion.wire
        members["dynamicallyRegistered"] = dynamicallyRegistered.wire
        members["registrationAccessTokenHash"] = registrationAccessTokenHash.wire
        members["softwareId"] = softwareId.wire
        members["softwareVersion"] = softwareVersion.wire
        members["attributes"] = attributes.wire
        members["customMetadata"] = customMetadata.wire
        members["entityId"] = entityId.wire
        members["clientRegistrationTypes"] = clientRegistrationTypes.wire
        members["automaticallyRegistered"] = automaticallyRegistered.wire
        members["explicitlyRegistered"] = explicitlyRegistered.wire
        members["trustAnchorId"] = trustAnchorId.wire
        members["trustChain"] = trustChain.wire
        members["trustChainExpiresAt"] = trustChainExpiresAt.wire
        members["trustChainUpdatedAt"] = trustChainUpdatedAt.wire
        members["discoveredByMetadataDocument"] = discoveredByMetadataDocument.wire
        members["metadataDocumentLocation"] = metadataDocumentLocation.wire
        members["metadataDocumentExpiresAt"] = metadataDocumentExpiresAt.wire
        members["metadataDocumentUpdatedAt"] = metadataDocumentUpdatedAt.wire
        members["credentialOfferEndpoint"] = credentialOfferEndpoint.wire
        members["credentialResponseEncryptionRequired"] = credentialResponseEncryptionRequired.wire
        return .object(members)
    }
}

extension TaggedValue: ToWire {
    var wire: JSONValue {
        var members = extra
        members["tag"] = tag.wire
        members["value"] = value.wire
        return .object(members)
    }
}

extension ClientExtension: ToWire {
    var wire: JSONValue {
        var members = extra
        members["requestableScopesEnabled"] = requestableScopesEnabled.wire
        members["requestableScopes"] = requestableScopes.wire
        members["accessTokenDuration"] = accessTokenDuration.wire
        members["refreshTokenDuration"] = refreshTokenDuration.wire
        members["idTokenDuration"] = idTokenDuration.wire
        members["tokenExchangePermitted"] = tokenExchangePermitted.wire
        return .object(members)
    }
}

extension Pair: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            key: members["key"],
            value: members["value"],
            extra: members.other(than: [
                "key",
                "value",
            ])
        )
    }
}

extension Pair: ToWire {
    var wire: JSONValue {
        var members = extra
        members["key"] = key.wire
        members["value"] = value.wire
        return .object(members)
    }
}

extension AccessToken: ToWire {
    var wire: JSONValue {
        var members = extra
        members["accessTokenHash"] = accessTokenHash.wire
        members["accessTokenExpiresAt"] = accessTokenExpiresAt.wire
        members["refreshTokenHash"] = refreshTokenHash.wire
        members["refreshTokenExpiresAt"] = refreshTokenExpiresAt.wire
        members["createdAt"] = createdAt.wire
        members["lastRefreshedAt"] = lastRefreshedAt.wire
        members["clientId"] = clientId.wire
        members["subject"] = subject.wire
        members["grantType"] = grantType.wire
        members["scopes"] = scopes.wire
        members["refreshTokenScopes"] = refreshTokenScopes.wire
        members["properties"] = properties.wire
        return .object(members)
    }
}

extension TokenUpdateRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            accessToken: members["accessToken"],
            accessTokenHash: members["accessTokenHash"],
            refreshToken: members["refreshToken"],
            refreshTokenHash: members["refreshTokenHash"],
            tokenId: members["tokenId"],
            accessTokenExpiresAt: members["accessTokenExpiresAt"],
            refreshTokenExpiresAt: members["refreshTokenExpiresAt"],
            scopes: members["scopes"],
            properties: members["properties"],
            accessTokenExpiresAtUpdatedOnScopeUpdate: members["accessTokenExpiresAtUpdatedOnScopeUpdate"],
            refreshTokenExpiresAtUpdatedOnScopeUpdate: members["refreshTokenExpiresAtUpdatedOnScopeUpdate"],
            accessTokenPersistent: members["accessTokenPersistent"],
            accessTokenValueUpdated: members["accessTokenValueUpdated"],
            certificateThumbprint: members["certificateThumbprint"],
            dpopKeyThumbprint: members["dpopKeyThumbprint"],
            authorizationDetails: members["authorizationDetails"],
            forExternalAttachment: members["forExternalAttachment"]
        )
    }
}

extension TokenUpdateResponse: ToWire {
    var wire: JSONValue {
        var members = extra
        members["resultCode"] = resultCode.wire
        members["resultMessage"] = resultMessage.wire
        members["action"] = action.wire
        members["accessToken"] = accessToken.wire
        members["accessTokenExpiresAt"] = accessTokenExpiresAt.wire
        members["refreshTokenExpiresAt"] = refreshTokenExpiresAt.wire
        members["tokenType"] = tokenType.wire
        members["scopes"] = scopes.wire
        members["properties"] = properties.wire
        members["authorizationDetails"] = authorizationDetails.wire
        members["forExternalAttachment"] = forExternalAttachment.wire
        members["tokenId"] = tokenId.wire
        return .object(members)
    }
}

extension TokenDeleteRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            accessTokenIdentifier: members["accessTokenIdentifier"]
        )
    }
}

extension TokenRevokeRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            accessTokenIdentifier: members["accessTokenIdentifier"],
            refreshTokenIdentifier: members["refreshTokenIdentifier"],
            clientIdentifier: members["clientIdentifier"],
            subject: members["subject"]
        )
    }
}

extension TokenRevokeResponse: ToWire {
    var wire: JSONValue {
        var members = extra
        members["resultCode"] = resultCode.wire
        members["resultMessage"] = resultMessage.wire
        members["count"] = count.wire
        return .object(members)
    }
}

extension IdTokenReissueRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            accessToken: members["accessToken"],
            refreshToken: members["refreshToken"],
            sub: members["sub"],
            claims: members["claims"],
            idtHeaderParams: members["idtHeaderParams"],
            idTokenAudType: members["idTokenAudType"]
        )
    }
}

extension IdTokenReissueResponse: ToWire {
    var wire: JSONValue {
        var members = extra
        members["resultCode"] = resultCode.wire
        members["resultMessage"] = resultMessage.wire
        members["action"] = action.wire
        members["responseContent"] = responseContent.wire
        members["idToken"] = idToken.wire
        return .object(members)
    }
}

extension ClientAuthorizationListRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            subject: members["subject"],
            developer: members["developer"],
            start: members["start"],
            end: members["end"]
        )
    }
}

extension ClientAuthorizationListResponse: ToWire {
    var wire: JSONValue {
        var members = extra
        members["start"] = start.wire
        members["end"] = end.wire
        members["developer"] = developer.wire
        members["subject"] = subject.wire
        members["totalCount"] = totalCount.wire
        members["clients"] = clients.wire
        return .object(members)
    }
}

extension ClientAuthorizationUpdateRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            clientId: members["clientId"],
            subject: members["subject"],
            scopes: members["scopes"]
        )
    }
}

extension ClientAuthorizationUpdateResponse: ToWire {
    var wire: JSONValue {
        var members = extra
        members["resultCode"] = resultCode.wire
        members["resultMessage"] = resultMessage.wire
        return .object(members)
    }
}

extension ClientAuthorizationDeleteRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            clientId: members["clientId"],
            subject: members["subject"]
        )
    }
}

extension ClientAuthorizationDeleteResponse: ToWire {
    var wire: JSONValue {
        var members = extra
        members["resultCode"] = resultCode.wire
        members["resultMessage"] = resultMessage.wire
        return .object(members)
    }
}

extension GrantedScopesGetRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            clientId: members["clientId"],
            subject: members["subject"]
        )
    }
}

extension GrantedScopesGetResponse: ToWire {
    var wire: JSONValue {
        var members = extra
        members["resultCode"] = resultCode.wire
        members["resultMessage"] = resultMessage.wire
        members["serviceApiKey"] = serviceApiKey.wire
        members["clientId"] = clientId.wire
        members["subject"] = subject.wire
        members["latestGrantedScopes"] = latestGrantedScopes.wire
        members["mergedGrantedScopes"] = mergedGrantedScopes.wire
        members["modifiedAt"] = modifiedAt.wire
        return .object(members)
    }
}

extension GrantedScopesDeleteRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            clientId: members["clientId"],
            subject: members["subject"]
        )
    }
}

extension GrantedScopesDeleteResponse: ToWire {
    var wire: JSONValue {
        var members = extra
        members["resultCode"] = resultCode.wire
        members["resultMessage"] = resultMessage.wire
        return .object(members)
    }
}

extension AuthorizationRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            parameters: members["parameters"],
            context: members["context"],
            cimdOptions: members["cimdOptions"]
        )
    }
}

extension ClientIdMetadataDocumentOptions: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            alwaysRetrieved: members["alwaysRetrieved"],
            httpPermitted: members["httpPermitted"],
            queryPermitted: members["queryPermitted"]
        )
    }
}

extension AuthorizationResponse: ToWire {
    var wire: JSONValue {
        var members = extra
        members["resultCode"] = resultCode.wire
        members["resultMessage"] = resultMessage.wire
        members["action"] = action.wire
        members["responseContent"] = responseContent.wire
        members["ticket"] = ticket.wire
        members["service"] = service.wire
        members["client"] = client.wire
        members["clientIdAliasUsed"] = clientIdAliasUsed.wire
        members["clientEntityIdUsed"] = clientEntityIdUsed.wire
        members["metadataDocumentUsed"] = metadataDocumentUsed.wire
        members["scopes"] = scopes.wire
        members["dynamicScopes"] = dynamicScopes.wire
        members["authorizationDetails"] = authorizationDetails.wire
        members["resources"] = resources.wire
        members["claims"] = claims.wire
        members["claimsAtUserInfo"] = claimsAtUserInfo.wire
        members["idTokenClaims"] = idTokenClaims.wire
        members["userInfoClaims"] = userInfoClaims.wire
        members["transformedClaims"] = transformedClaims.wire
        members["requestedClaimsForTx"] = requestedClaimsForTx.wire
        members["requestedVerifiedClaimsForTx"] = requestedVerifiedClaimsForTx.wire
        members["purpose"] = purpose.wire
        members["requestObjectPayload"] = requestObjectPayload.wire
        members["prompts"] = prompts.wire
        members["lowestPrompt"] = lowestPrompt.wire
        members["display"] = display.wire
        members["subject"] = subject.wire
        members["loginHint"] = loginHint.wire
        members["maxAge"] = maxAge.wire
        members["acrs"] = acrs.wire
        members["acrEssential"] = acrEssential.wire
        members["uiLocales"] = uiLocales.wire
        members["claimsLocales"] = claimsLocales.wire
        members["gmAction"] = gmAction.wire
        members["grantId"] = grantId.wire
        members["grant"] = grant.wire
        members["grantSubject"] = grantSubject.wire
        members["nativeSsoRequested"] = nativeSsoRequested.wire
        members["credentialOfferInfo"] = credentialOfferInfo.wire
        members["issuableCredentials"] = issuableCredentials.wire
        return .object(members)
    }
}

extension Service: ToWire {
    var wire: JSONValue {
        var members = extra
        members["apiKey"] = apiKey.wire
        members["number"] = number.wire
        members["serviceName"] = serviceName.wire
        members["clientIdAliasEnabled"] = clientIdAliasEnabled.wire
        return .object(members)
    }
}

extension Scope: ToWire {
    var wire: JSONValue {
        var members = extra
        members["name"] = name.wire
        members["defaultEntry"] = defaultEntry.wire
        members["description"] = description.wire
        members["descriptions"] = descriptions.wire
        members["attributes"] = attributes.wire
        return .object(members)
    }
}

extension DynamicScope: ToWire {
    var wire: JSONValue {
        var members = extra
        members["name"] = name.wire
        members["value"] = value.wire
        return .object(members)
    }
}

extension Grant: ToWire {
    var wire: JSONValue {
        var members = extra
        members["scopes"] = scopes.wire
        members["claims"] = claims.wire
        members["authorizationDetails"] = authorizationDetails.wire
        return .object(members)
    }
}

extension GrantScope: ToWire {
    var wire: JSONValue {
        var members = extra
        members["scope"] = scope.wire
        members["resource"] = resource.wire
        return .object(members)
    }
}

extension CredentialOfferInfo: ToWire {
    var wire: JSONValue {
        var members = extra
        members["identifier"] = identifier.wire
        members["credentialOffer"] = credentialOffer.wire
        members["credentialIssuer"] = credentialIssuer.wire
        members["credentialConfigurationIds"] = credentialConfigurationIds.wire
        members["authorizationCodeGrantIncluded"] = authorizationCodeGrantIncluded.wire
        members["issuerStateIncluded"] = issuerStateIncluded.wire
        members["issuerState"] = issuerState.wire
        members["preAuthorizedCodeGrantIncluded"] = preAuthorizedCodeGrantIncluded.wire
        members["preAuthorizedCode"] = preAuthorizedCode.wire
        members["txCode"] = txCode.wire
        members["txCodeInputMode"] = txCodeInputMode.wire
        members["txCodeDescription"] = txCodeDescription.wire
        members["subject"] = subject.wire
        members["expiresAt"] = expiresAt.wire
        members["context"] = context.wire
        members["properties"] = properties.wire
        members["jwtAtClaims"] = jwtAtClaims.wire
        members["authTime"] = authTime.wire
        members["acr"] = acr.wire
        return .object(members)
    }
}

extension AuthorizationIssueRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            ticket: members["ticket"],
            subject: members["subject"],
            sub: members["sub"],
            authTime: members["authTime"],
            acr: members["acr"],
            scopes: members["scopes"],
            authorizationDetails: members["authorizationDetails"],
            claims: members["claims"],
            consentedClaims: members["consentedClaims"],
            claimsForTx: members["claimsForTx"],
            verifiedClaimsForTx: members["verifiedClaimsForTx"],
            idtHeaderParams: members["idtHeaderParams"],
            idTokenAudType: members["idTokenAudType"],
            sessionId: members["sessionId"],
            properties: members["properties"],
            jwtAtClaims: members["jwtAtClaims"],
            accessToken: members["accessToken"],
            accessTokenDuration: members["accessTokenDuration"]
        )
    }
}

extension AuthorizationIssueResponse: ToWire {
    var wire: JSONValue {
        var members = extra
        members["resultCode"] = resultCode.wire
        members["resultMessage"] = resultMessage.wire
        members["action"] = action.wire
        members["responseContent"] = responseContent.wire
        members["authorizationCode"] = authorizationCode.wire
        members["accessToken"] = accessToken.wire
        members["jwtAccessToken"] = jwtAccessToken.wire
        members["accessTokenExpiresAt"] = accessTokenExpiresAt.wire
        members["accessTokenDuration"] = accessTokenDuration.wire
        members["idToken"] = idToken.wire
        members["consentedClaims"] = consentedClaims.wire
        members["ticketInfo"] = ticketInfo.wire
        return .object(members)
    }
}

extension AuthorizationTicketInfo: ToWire {
    var wire: JSONValue {
        var members = extra
        members["context"] = context.wire
        return .object(members)
    }
}

extension AuthorizationFailRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            ticket: members["ticket"],
            reason: members["reason"],
            description: members["description"]
        )
    }
}

extension AuthorizationFailResponse: ToWire {
    var wire: JSONValue {
        var members = extra
        members["resultCode"] = resultCode.wire
        members["resultMessage"] = resultMessage.wire
        members["action"] = action.wire
        members["responseContent"] = responseContent.wire
        return .object(members)
    }
}

extension TokenRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            parameters: members["parameters"],
            clientId: members["clientId"],
            clientSecret: members["clientSecret"],
            clientCertificate: members["clientCertificate"],
            clientCertificatePath: members["clientCertificatePath"],
            dpop: members["dpop"],
            htm: members["htm"],
            htu: members["htu"],
            dpopNonceRequired: members["dpopNonceRequired"],
            oauthClientAttestation: members["oauthClientAttestation"],
            oauthClientAttestationPop: members["oauthClientAttestationPop"],
            properties: members["properties"],
            jwtAtClaims: members["jwtAtClaims"],
            accessToken: members["accessToken"],
            accessTokenDuration: members["accessTokenDuration"],
            refreshTokenDuration: members["refreshTokenDuration"],
            cimdOptions: members["cimdOptions"]
        )
    }
}

extension TokenResponse: ToWire {
    var wire: JSONValue {
        var members = extra
        members["resultCode"] = resultCode.wire
        members["resultMessage"] = resultMessage.wire
        members["action"] = action.wire
        members["responseContent"] = responseContent.wire
        members["accessToken"] = accessToken.wire
        members["jwtAccessToken"] = jwtAccessToken.wire
        members["accessTokenExpiresAt"] = accessTokenExpiresAt.wire
        members["accessTokenDuration"] = accessTokenDuration.wire
        members["refreshToken"] = refreshToken.wire
        members["refreshTokenExpiresAt"] = refreshTokenExpiresAt.wire
        members["refreshTokenDuration"] = refreshTokenDuration.wire
        members["previousRefreshTokenUsed"] = previousRefreshTokenUsed.wire
        members["idToken"] = idToken.wire
        members["grantType"] = grantType.wire
        members["subject"] = subject.wire
        members["scopes"] = scopes.wire
        members["refreshTokenScopes"] = refreshTokenScopes.wire
        members["properties"] = properties.wire
        members["authorizationDetails"] = authorizationDetails.wire
        members["resources"] = resources.wire
        members["accessTokenResources"] = accessTokenResources.wire
        members["grantId"] = grantId.wire
        members["sessionId"] = sessionId.wire
        members["requestedIdTokenClaims"] = requestedIdTokenClaims.wire
        members["additionalClaims"] = additionalClaims.wire
        members["clientId"] = clientId.wire
        members["clientIdAlias"] = clientIdAlias.wire
        members["clientIdAliasUsed"] = clientIdAliasUsed.wire
        members["clientEntityId"] = clientEntityId.wire
        members["clientEntityIdUsed"] = clientEntityIdUsed.wire
        members["metadataDocumentLocation"] = metadataDocumentLocation.wire
        members["metadataDocumentUsed"] = metadataDocumentUsed.wire
        members["clientAuthMethod"] = clientAuthMethod.wire
        members["clientAttributes"] = clientAttributes.wire
        members["serviceAttributes"] = serviceAttributes.wire
        members["username"] = username.wire
        members["password"] = password.wire
        members["ticket"] = ticket.wire
        members["audiences"] = audiences.wire
        members["requestedTokenType"] = requestedTokenType.wire
        members["subjectToken"] = subjectToken.wire
        members["subjectTokenType"] = subjectTokenType.wire
        members["subjectTokenInfo"] = subjectTokenInfo.wire
        members["actorToken"] = actorToken.wire
        members["actorTokenType"] = actorTokenType.wire
        members["actorTokenInfo"] = actorTokenInfo.wire
        members["assertion"] = assertion.wire
        members["dpopNonce"] = dpopNonce.wire
        members["attestationChallenge"] = attestationChallenge.wire
        members["deviceSecret"] = deviceSecret.wire
        members["deviceSecretHash"] = deviceSecretHash.wire
        members["cnonce"] = cnonce.wire
        members["cnonceExpiresAt"] = cnonceExpiresAt.wire
        members["cnonceDuration"] = cnonceDuration.wire
        return .object(members)
    }
}

extension TokenInfo: ToWire {
    var wire: JSONValue {
        var members = extra
        members["clientId"] = clientId.wire
        members["clientIdAlias"] = clientIdAlias.wire
        members["clientIdAliasUsed"] = clientIdAliasUsed.wire
        members["clientEntityId"] = clientEntityId.wire
        members["clientEntityIdUsed"] = clientEntityIdUsed.wire
        members["subject"] = subject.wire
        members["scopes"] = scopes.wire
        members["expiresAt"] = expiresAt.wire
        members["properties"] = properties.wire
        members["resources"] = resources.wire
        members["authorizationDetails"] = authorizationDetails.wire
        members["metadataDocumentLocation"] = metadataDocumentLocation.wire
        members["metadataDocumentUsed"] = metadataDocumentUsed.wire
        return .object(members)
    }
}

extension TokenIssueRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            ticket: members["ticket"],
            subject: members["subject"],
            properties: members["properties"],
            jwtAtClaims: members["jwtAtClaims"],
            accessToken: members["accessToken"],
            accessTokenDuration: members["accessTokenDuration"],
            refreshTokenDuration: members["refreshTokenDuration"]
        )
    }
}

extension TokenIssueResponse: ToWire {
    var wire: JSONValue {
        var members = extra
        members["resultCode"] = resultCode.wire
        members["resultMessage"] = resultMessage.wire
        members["action"] = action.wire
        members["responseContent"] = responseContent.wire
        members["accessToken"] = accessToken.wire
        members["jwtAccessToken"] = jwtAccessToken.wire
        members["accessTokenExpiresAt"] = accessTokenExpiresAt.wire
        members["accessTokenDuration"] = accessTokenDuration.wire
        members["refreshToken"] = refreshToken.wire
        members["refreshTokenExpiresAt"] = refreshTokenExpiresAt.wire
        members["refreshTokenDuration"] = refreshTokenDuration.wire
        members["subject"] = subject.wire
        members["scopes"] = scopes.wire
        members["refreshTokenScopes"] = refreshTokenScopes.wire
        members["properties"] = properties.wire
        members["authorizationDetails"] = authorizationDetails.wire
        members["accessTokenResources"] = accessTokenResources.wire
        members["clientId"] = clientId.wire
        members["clientIdAlias"] = clientIdAlias.wire
        members["clientIdAliasUsed"] = clientIdAliasUsed.wire
        members["clientEntityId"] = clientEntityId.wire
        members["clientEntityIdUsed"] = clientEntityIdUsed.wire
        members["metadataDocumentLocation"] = metadataDocumentLocation.wire
        members["metadataDocumentUsed"] = metadataDocumentUsed.wire
        members["clientAttributes"] = clientAttributes.wire
        members["serviceAttributes"] = serviceAttributes.wire
        return .object(members)
    }
}

extension TokenFailRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            ticket: members["ticket"],
            reason: members["reason"]
        )
    }
}

extension TokenFailResponse: ToWire {
    var wire: JSONValue {
        var members = extra
        members["resultCode"] = resultCode.wire
        members["resultMessage"] = resultMessage.wire
        members["action"] = action.wire
        members["responseContent"] = responseContent.wire
        return .object(members)
    }
}

extension IntrospectionRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            token: members["token"],
            scopes: members["scopes"],
            subject: members["subject"],
            resources: members["resources"],
            acrValues: members["acrValues"],
            maxAge: members["maxAge"],
            clientCertificate: members["clientCertificate"],
            dpop: members["dpop"],
            htm: members["htm"],
            htu: members["htu"],
            dpopNonceRequired: members["dpopNonceRequired"],
            targetUri: members["targetUri"],
            uri: members["uri"],
            headers: members["headers"],
            message: members["message"],
            requestBodyContained: members["requestBodyContained"],
            requiredComponents: members["requiredComponents"]
        )
    }
}

extension IntrospectionResponse: ToWire {
    var wire: JSONValue {
        var members = extra
        members["resultCode"] = resultCode.wire
        members["resultMessage"] = resultMessage.wire
        members["action"] = action.wire
        members["responseContent"] = responseContent.wire
        members["existent"] = existent.wire
        members["usable"] = usable.wire
        members["sufficient"] = sufficient.wire
        members["refreshable"] = refreshable.wire
        members["expiresAt"] = expiresAt.wire
        members["subject"] = subject.wire
        members["scopes"] = scopes.wire
        members["scopeDetails"] = scopeDetails.wire
        members["properties"] = properties.wire
        members["authorizationDetails"] = authorizationDetails.wire
        members["resources"] = resources.wire
        members["accessTokenResources"] = accessTokenResources.wire
        members["grantType"] = grantType.wire
        members["grantId"] = grantId.wire
        members["grant"] = grant.wire
        members["consentedClaims"] = consentedClaims.wire
        members["acr"] = acr.wire
        members["authTime"] = authTime.wire
        members["certificateThumbprint"] = certificateThumbprint.wire
        members["forExternalAttachment"] = forExternalAttachment.wire
        members["clientId"] = clientId.wire
        members["clientIdAlias"] = clientIdAlias.wire
        members["clientIdAliasUsed"] = clientIdAliasUsed.wire
        members["clientEntityId"] = clientEntityId.wire
        members["clientEntityIdUsed"] = clientEntityIdUsed.wire
        members["metadataDocumentLocation"] = metadataDocumentLocation.wire
        members["metadataDocumentUsed"] = metadataDocumentUsed.wire
        members["clientAttributes"] = clientAttributes.wire
        members["serviceAttributes"] = serviceAttributes.wire
        members["dpopNonce"] = dpopNonce.wire
        members["responseSigningRequired"] = responseSigningRequired.wire
        members["forCredentialIssuance"] = forCredentialIssuance.wire
        members["issuableCredentials"] = issuableCredentials.wire
        members["cnonce"] = cnonce.wire
        members["cnonceExpiresAt"] = cnonceExpiresAt.wire
        return .object(members)
    }
}

extension StandardIntrospectionRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            parameters: members["parameters"],
            withHiddenProperties: members["withHiddenProperties"],
            rsUri: members["rsUri"],
            httpAcceptHeader: members["httpAcceptHeader"],
            introspectionSignAlg: members["introspectionSignAlg"],
            introspectionEncryptionAlg: members["introspectionEncryptionAlg"],
            introspectionEncryptionEnc: members["introspectionEncryptionEnc"],
            sharedKeyForSign: members["sharedKeyForSign"],
            sharedKeyForEncryption: members["sharedKeyForEncryption"],
            publicKeyForEncryption: members["publicKeyForEncryption"]
        )
    }
}

extension StandardIntrospectionResponse: ToWire {
    var wire: JSONValue {
        var members = extra
        members["resultCode"] = resultCode.wire
        members["resultMessage"] = resultMessage.wire
        members["action"] = action.wire
        members["responseContent"] = responseContent.wire
        return .object(members)
    }
}

extension RevocationRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            parameters: members["parameters"],
            clientId: members["clientId"],
            clientSecret: members["clientSecret"],
            clientCertificate: members["clientCertificate"],
            clientCertificatePath: members["clientCertificatePath"],
            oauthClientAttestation: members["oauthClientAttestation"],
            oauthClientAttestationPop: members["oauthClientAttestationPop"]
        )
    }
}

extension RevocationResponse: ToWire {
    var wire: JSONValue {
        var members = extra
        members["resultCode"] = resultCode.wire
        members["resultMessage"] = resultMessage.wire
        members["action"] = action.wire
        members["responseContent"] = responseContent.wire
        members["attestationChallenge"] = attestationChallenge.wire
        return .object(members)
    }
}

extension UserinfoRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            token: members["token"],
            clientCertificate: members["clientCertificate"],
            dpop: members["dpop"],
            htm: members["htm"],
            htu: members["htu"],
            dpopNonceRequired: members["dpopNonceRequired"],
            targetUri: members["targetUri"],
            uri: members["uri"],
            headers: members["headers"],
            message: members["message"],
            requestBodyContained: members["requestBodyContained"]
        )
    }
}

extension UserinfoResponse: ToWire {
    var wire: JSONValue {
        var members = extra
        members["resultCode"] = resultCode.wire
        members["resultMessage"] = resultMessage.wire
        members["action"] = action.wire
        members["responseContent"] = responseContent.wire
        members["token"] = token.wire
        members["subject"] = subject.wire
        members["scopes"] = scopes.wire
        members["properties"] = properties.wire
        members["claims"] = claims.wire
        members["consentedClaims"] = consentedClaims.wire
        members["userInfoClaims"] = userInfoClaims.wire
        members["transformedClaims"] = transformedClaims.wire
        members["requestedClaimsForTx"] = requestedClaimsForTx.wire
        members["requestedVerifiedClaimsForTx"] = requestedVerifiedClaimsForTx.wire
        members["clientId"] = clientId.wire
        members["clientIdAlias"] = clientIdAlias.wire
        members["clientIdAliasUsed"] = clientIdAliasUsed.wire
        members["clientEntityId"] = clientEntityId.wire
        members["clientEntityIdUsed"] = clientEntityIdUsed.wire
        members["metadataDocumentLocation"] = metadataDocumentLocation.wire
        members["metadataDocumentUsed"] = metadataDocumentUsed.wire
        members["clientAttributes"] = clientAttributes.wire
        members["serviceAttributes"] = serviceAttributes.wire
        members["dpopNonce"] = dpopNonce.wire
        return .object(members)
    }
}

extension UserinfoIssueRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            token: members["token"],
            claims: members["claims"],
            sub: members["sub"],
            claimsForTx: members["claimsForTx"],
            verifiedClaimsForTx: members["verifiedClaimsForTx"],
            requestSignature: members["requestSignature"],
            headers: members["headers"]
        )
    }
}

extension UserinfoIssueResponse: ToWire {
    var wire: JSONValue {
        var members = extra
        members["resultCode"] = resultCode.wire
        members["resultMessage"] = resultMessage.wire
        members["action"] = action.wire
        members["responseContent"] = responseContent.wire
        members["signature"] = signature.wire
        members["signatureInput"] = signatureInput.wire
        members["contentDigest"] = contentDigest.wire
        return .object(members)
    }
}

extension JwksGetRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            includePrivateKeys: members["includePrivateKeys"],
            pretty: members["pretty"]
        )
    }
}

extension JwksGetResponse: ToWire {
    var wire: JSONValue {
        var members = extra
        members["keys"] = keys.wire
        return .object(members)
    }
}

extension ServiceConfigurationRequest: FromWire {
    init(wire: JSONValue) throws {
        let members = try Members(wire)
        try self.init(
            pretty: members["pretty"],
            patch: members["patch"]
        )
    }
}

extension ServiceConfigurationResponse: ToWire {
    var wire: JSONValue {
        var members = extra
        members["issuer"] = issuer.wire
        members["authorization_endpoint"] = authorizationEndpoint.wire
        members["token_endpoint"] = tokenEndpoint.wire
        members["userinfo_endpoint"] = userinfoEndpoint.wire
        members["jwks_uri"] = jwksUri.wire
        members["revocation_endpoint"] = revocationEndpoint.wire
        members["introspection_endpoint"] = introspectionEndpoint.wire
        members["pushed_authorization_request_endpoint"] = pushedAuthorizationRequestEndpoint.wire
        members["device_authorization_endpoint"] = deviceAuthorizationEndpoint.wire
        members["backchannel_authentication_endpoint"] = backchannelAuthenticationEndpoint.wire
        members["registration_endpoint"] = registrationEndpoint.wire
        members["end_session_endpoint"] = endSessionEndpoint.wire
        members["scopes_supported"] = scopesSupported.wire
        members["response_types_supported"] = responseTypesSupported.wire
        members["response_modes_supported"] = responseModesSupported.wire
        members["grant_types_supported"] = grantTypesSupported.wire
        members["token_endpoint_auth_methods_supported"] = tokenEndpointAuthMethodsSupported.wire
        members["code_challenge_methods_supported"] = codeChallengeMethodsSupported.wire
        members["id_token_signing_alg_values_supported"] = idTokenSigningAlgValuesSupported.wire
        members["subject_types_supported"] = subjectTypesSupported.wire
        members["claims_supported"] = claimsSupported.wire
        return .object(members)
    }
}

extension GrantType: FromWire, ToWire {}
extension TokenCreateAction: FromWire, ToWire {}
extension TokenType: FromWire, ToWire {}
extension TokenStatus: FromWire, ToWire {}
extension ClientType: FromWire, ToWire {}
extension ApplicationType: FromWire, ToWire {}
extension ClientSource: FromWire, ToWire {}
extension ResponseType: FromWire, ToWire {}
extension ResponseMode: FromWire, ToWire {}
extension JwsAlgorithm: FromWire, ToWire {}
extension JweAlgorithm: FromWire, ToWire {}
extension JweEncryption: FromWire, ToWire {}
extension ClientAuthenticationMethod: FromWire, ToWire {}
extension SubjectType: FromWire, ToWire {}
extension DeliveryMode: FromWire, ToWire {}
extension FapiMode: FromWire, ToWire {}
extension ClientRegistrationType: FromWire, ToWire {}
extension TokenUpdateAction: FromWire, ToWire {}
extension AudienceType: FromWire, ToWire {}
extension IdTokenReissueAction: FromWire, ToWire {}
extension AuthorizationAction: FromWire, ToWire {}
extension Prompt: FromWire, ToWire {}
extension Display: FromWire, ToWire {}
extension GrantManagementAction: FromWire, ToWire {}
extension AuthorizationIssueAction: FromWire, ToWire {}
extension AuthorizationFailReason: FromWire, ToWire {}
extension AuthorizationFailAction: FromWire, ToWire {}
extension TokenAction: FromWire, ToWire {}
extension TokenTypeIdentifier: FromWire, ToWire {}
extension TokenIssueAction: FromWire, ToWire {}
extension TokenFailReason: FromWire, ToWire {}
extension TokenFailAction: FromWire, ToWire {}
extension IntrospectionAction: FromWire, ToWire {}
extension StandardIntrospectionAction: FromWire, ToWire {}
extension RevocationAction: FromWire, ToWire {}
extension UserinfoAction: FromWire, ToWire {}
extension UserinfoIssueAction: FromWire, ToWire {}
extension Region: FromWire, ToWire {}
extension RequestStyle: FromWire, ToWire {}

extension AuthleteClient {
    /// Makes a client from options by their names.
    init(options: [String: JSONValue]) throws {
        let members = try Members(.object(options))
        try members.onlyHave([
            "base_url",
            "region",
            "service_id",
            "access_token",
            "api_key",
            "api_secret",
            "timeout",
            "connect_timeout",
            "total_timeout",
            "max_retries",
            "request_style",
            "proxy",
            "ca_certificate",
            "client_certificate",
            "dpop_key",
            "max_response_bytes",
            "traceparent",
            "max_connections",
        ])
        try self.init(
            baseURL: members["base_url"],
            region: members["region"],
            serviceID: members["service_id"],
            accessToken: members["access_token"],
            apiKey: members["api_key"],
            apiSecret: members["api_secret"],
            timeout: members["timeout"],
            connectTimeout: members["connect_timeout"],
            totalTimeout: members["total_timeout"],
            maxRetries: members["max_retries"],
            requestStyle: members["request_style"],
            proxy: members["proxy"],
            caCertificate: members["ca_certificate"],
            clientCertificate: members["client_certificate"],
            dpopKey: members["dpop_key"],
            maxResponseBytes: members["max_response_bytes"],
            traceparent: members["traceparent"],
            maxConnections: members["max_connections"]
        )
    }

    /// Calls the operation of this name.
    func invoke(
        _ operation: String, _ request: JSONValue, timeout: Duration? = nil
    ) async throws -> Called {
        switch operation {
        case "token_management.create":
            let response = try await tokenManagement.create(.init(wire: request), timeout: timeout)
            return Called(result: response.wire)
        case "token_management.list":
            let response = try await tokenManagement.list(.init(wire: request), timeout: timeout)
            return Called(result: response.wire)
        case "token_management.list_all":
            var items: [JSONValue] = []
            for try await item in try tokenManagement.listAll(.init(wire: request), timeout: timeout) {
                items.append(item.wire)
            }
            return Called(result: .array(items))
        case "token_management.update":
            let response = try await tokenManagement.update(.init(wire: request), timeout: timeout)
            return Called(result: response.wire)
        case "token_management.delete":
            try await tokenManagement.delete(.init(wire: request), timeout: timeout)
            return Called(result: .null)
        case "token_management.revoke":
            let response = try await tokenManagement.revoke(.init(wire: request), timeout: timeout)
            return Called(result: response.wire)
        case "token_management.reissue_id_token":
            let response = try await tokenManagement.reissueIdToken(.init(wire: request), timeout: timeout)
            return Called(result: response.wire, answer: response.httpAnswer)
        case "client_management.list_authorizations":
            let response = try await clientManagement.listAuthorizations(.init(wire: request), timeout: timeout)
            return Called(result: response.wire)
        case "client_management.list_all_authorizations":
            var items: [JSONValue] = []
            for try await item in try clientManagement.listAllAuthorizations(.init(wire: request), timeout: timeout) {
                items.append(item.wire)
            }
            return Called(result: .array(items))
        case "client_management.update_authorizations":
            let response = try await clientManagement.updateAuthorizations(.init(wire: request), timeout: timeout)
            return Called(result: response.wire)
        case "client_management.delete_authorizations":
            let response = try await clientManagement.deleteAuthorizations(.init(wire: request), timeout: timeout)
            return Called(result: response.wire)
        case "client_management.get_granted_scopes":
            let response = try await clientManagement.getGrantedScopes(.init(wire: request), timeout: timeout)
            return Called(result: response.wire)
        case "client_management.delete_granted_scopes":
            let response = try await clientManagement.deleteGrantedScopes(.init(wire: request), timeout: timeout)
            return Called(result: response.wire)
        case "authorization.process_request":
            let response = try await authorization.processRequest(.init(wire: request), timeout: timeout)
            return Called(result: response.wire, answer: response.httpAnswer)
        case "authorization.issue_response":
            let response = try await authorization.issueResponse(.init(wire: request), timeout: timeout)
            return Called(result: response.wire, answer: response.httpAnswer)
        case "authorization.fail_request":
            let response = try await authorization.failRequest(.init(wire: request), timeout: timeout)
            return Called(result: response.wire, answer: response.httpAnswer)
        case "tokens.process_request":
            let response = try await tokens.processRequest(.init(wire: request), timeout: timeout)
            return Called(result: response.wire, answer: response.httpAnswer)
        case "tokens.issue_response":
            let response = try await tokens.issueResponse(.init(wire: request), timeout: timeout)
            return Called(result: response.wire, answer: response.httpAnswer)
        case "tokens.fail_request":
            let response = try await tokens.failRequest(.init(wire: request), timeout: timeout)
            return Called(result: response.wire, answer: response.httpAnswer)
        case "introspection.process_request":
            let response = try await introspection.processRequest(.init(wire: request), timeout: timeout)
            return Called(result: response.wire, answer: response.httpAnswer)
        case "introspection.standard_process":
            let response = try await introspection.standardProcess(.init(wire: request), timeout: timeout)
            return Called(result: response.wire, answer: response.httpAnswer)
        case "revocation.process_request":
            let response = try await revocation.processRequest(.init(wire: request), timeout: timeout)
            return Called(result: response.wire, answer: response.httpAnswer)
        case "userinfo.process_request":
            let response = try await userinfo.processRequest(.init(wire: request), timeout: timeout)
            return Called(result: response.wire, answer: response.httpAnswer)
        case "userinfo.issue_response":
            let response = try await userinfo.issueResponse(.init(wire: request), timeout: timeout)
            return Called(result: response.wire, answer: response.httpAnswer)
        case "services.jwks":
            let response = try await services.jwks(.init(wire: request), timeout: timeout)
            return Called(result: response.wire)
        case "services.configuration":
            let response = try await services.configuration(.init(wire: request), timeout: timeout)
            return Called(result: response.wire)
        default: throw WireError("there is no operation \(operation)")
        }
    }
}
