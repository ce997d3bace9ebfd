// Written by `cargo run -p authlete-surface`; not to be edited.

import AuthleteBindings

extension IdTokenReissueResponse {
    /// The HTTP answer to relay to the OAuth client; nil where the action says that something is to be done
    /// first.
    public var httpAnswer: HTTPAnswer? {
        HTTPAnswer(
            of: "IdTokenReissueResponse",
            [
                "action": action.rawValue,
                "responseContent": responseContent,
            ])
    }
}

extension AuthorizationResponse {
    /// The HTTP answer to relay to the OAuth client; nil where the action says that something is to be done
    /// first.
    public var httpAnswer: HTTPAnswer? {
        HTTPAnswer(
            of: "AuthorizationResponse",
            [
                "action": action.rawValue,
                "responseContent": responseContent,
            ])
    }
}

extension AuthorizationIssueResponse {
    /// The HTTP answer to relay to the OAuth client; nil where the action says that something is to be done
    /// first.
    public var httpAnswer: HTTPAnswer? {
        HTTPAnswer(
            of: "AuthorizationIssueResponse",
            [
                "action": action.rawValue,
                "responseContent": responseContent,
            ])
    }
}

extension AuthorizationFailResponse {
    /// The HTTP answer to relay to the OAuth client; nil where the action says that something is to be done
    /// first.
    public var httpAnswer: HTTPAnswer? {
        HTTPAnswer(
            of: "AuthorizationFailResponse",
            [
                "action": action.rawValue,
                "responseContent": responseContent,
            ])
    }
}

extension TokenResponse {
    /// The HTTP answer to relay to the OAuth client; nil where the action says that something is to be done
    /// first.
    public var httpAnswer: HTTPAnswer? {
        HTTPAnswer(
            of: "TokenResponse",
            [
                "action": action.rawValue,
                "responseContent": responseContent,
                "dpopNonce": dpopNonce,
                "attestationChallenge": attestationChallenge,
            ])
    }
}

extension TokenIssueResponse {
    /// The HTTP answer to relay to the OAuth client; nil where the action says that something is to be done
    /// first.
    public var httpAnswer: HTTPAnswer? {
        HTTPAnswer(
            of: "TokenIssueResponse",
            [
                "action": action.rawValue,
                "responseContent": responseContent,
            ])
    }
}

extension TokenFailResponse {
    /// The HTTP answer to relay to the OAuth client; nil where the action says that something is to be done
    /// first.
    public var httpAnswer: HTTPAnswer? {
        HTTPAnswer(
            of: "TokenFailResponse",
            [
                "action": action.rawValue,
                "responseContent": responseContent,
            ])
    }
}

extension IntrospectionResponse {
    /// The HTTP answer to relay to the OAuth client; nil where the action says that something is to be done
    /// first.
    public var httpAnswer: HTTPAnswer? {
        HTTPAnswer(
            of: "IntrospectionResponse",
            [
                "action": action.rawValue,
                "responseContent": responseContent,
                "dpopNonce": dpopNonce,
            ])
    }
}

extension StandardIntrospectionResponse {
    /// The HTTP answer to relay to the OAuth client; nil where the action says that something is to be done
    /// first.
    public var httpAnswer: HTTPAnswer? {
        HTTPAnswer(
            of: "StandardIntrospectionResponse",
            [
                "action": action.rawValue,
                "responseContent": responseContent,
            ])
    }
}

extension RevocationResponse {
    /// The HTTP answer to relay to the OAuth client; nil where the action says that something is to be done
    /// first.
    public var httpAnswer: HTTPAnswer? {
        HTTPAnswer(
            of: "RevocationResponse",
            [
                "action": action.rawValue,
                "responseContent": responseContent,
                "attestationChallenge": attestationChallenge,
            ])
    }
}

extension UserinfoResponse {
    /// The HTTP answer to relay to the OAuth client; nil where the action says that something is to be done
    /// first.
    public var httpAnswer: HTTPAnswer? {
        HTTPAnswer(
            of: "UserinfoResponse",
            [
                "action": action.rawValue,
                "responseContent": responseContent,
                "dpopNonce": dpopNonce,
            ])
    }
}

extension UserinfoIssueResponse {
    /// The HTTP answer to relay to the OAuth client; nil where the action says that something is to be done
    /// first.
    public var httpAnswer: HTTPAnswer? {
        HTTPAnswer(
            of: "UserinfoIssueResponse",
            [
                "action": action.rawValue,
                "responseContent": responseContent,
                "signature": signature,
                "signatureInput": signatureInput,
                "contentDigest": contentDigest,
            ])
    }
}
