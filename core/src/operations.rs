//! The table of operations. A row is all there is to an operation besides its models: what it does, its name, what it takes
//! and returns, its documented request forms, what a refusal means and when it may be retried.
//!
//! The core, the bindings, the local server, the generated surfaces and the tests expand these rows.

use crate::paging::All;
use crate::surface;
use crate::transport::{Kind, Repeat, Row};
use crate::{Client, Result};
#[allow(clippy::wildcard_imports)] // the rows name every request and response
use crate::{NoContent, api::*};

/// Expands a macro with every row of the table.
///
/// The macro is called with groups of this form, where `[…]` holds the documented request forms, the first one the default:
///
/// ```text
/// "What the group is for."
/// token_management: TokenManagement {
///     "What the operation does."
///     create(TokenCreateRequest) -> TokenCreateResponse, [POST "/auth/token/create"], command, repeat(never);
///     list(TokenListRequest) -> TokenListResponse, [GET "/…"], command, repeat(always), pages(list_all: AccessToken);
/// }
/// ```
///
/// A `command` fails unless its action is `OK`; the action of an `endpoint` is its result. A request may be retried after it
/// may have been processed `always`, `never`, `unless` a flag of it is set, or as a `removal`, of which a retry that finds
/// no such token is a success.
#[macro_export]
macro_rules! operations {
    ($($expand:tt)+) => {
        $($expand)+! {
            "Access tokens: create, find, change, revoke and delete them."
            token_management: TokenManagement {
                "Creates an access token without an OAuth flow, with a refresh token where the grant type has one. \
                 The values in the response are the only copy: the service keeps hashes."
                create(TokenCreateRequest) -> TokenCreateResponse, [POST "/auth/token/create"], command, repeat(never);

                "Lists the access tokens of the service, of a client, of a user, or of a client for a user. \
                 A page has at most 20; `list_all` reads every page."
                list(TokenListRequest) -> TokenListResponse, [GET "/auth/token/get/list"], command, repeat(always),
                    pages(list_all: AccessToken);

                "Changes an access token: its scopes, properties, expiry, binding or value."
                update(TokenUpdateRequest) -> TokenUpdateResponse, [POST "/auth/token/update"], command,
                    repeat(unless access_token_value_updated);

                "Deletes an access token and the refresh token issued with it."
                delete(TokenDeleteRequest) -> NoContent, [DELETE "/auth/token/delete/{accessTokenIdentifier}"], command,
                    repeat(removal);

                "Revokes the tokens that the first given identifier names: one access token, one refresh token, or all of a \
                 client, of a user, or of a client for a user."
                revoke(TokenRevokeRequest) -> TokenRevokeResponse, [POST "/auth/token/revoke"], command, repeat(removal);

                "Reissues an ID token with the tokens of a refresh. To be called when the token endpoint answered with the \
                 action `ID_TOKEN_REISSUABLE`."
                reissue_id_token(IdTokenReissueRequest) -> IdTokenReissueResponse, [POST "/idtoken/reissue"], command,
                    repeat(never);
            }

            "The clients that a user has authorized: find them, narrow what they may do, revoke the authorization."
            client_management: ClientManagement {
                "Lists the clients that a user has authorized: those that hold a token of the user. \
                 `list_all_authorizations` reads every page."
                list_authorizations(ClientAuthorizationListRequest) -> ClientAuthorizationListResponse,
                    [
                        POST "/client/authorization/get/list",
                        GET "/client/authorization/get/list",
                        GET "/client/authorization/get/list/{subject}"
                    ],
                    command, repeat(always), pages(list_all_authorizations: Client);

                "Replaces the scopes of all access tokens that a client holds of a user."
                update_authorizations(ClientAuthorizationUpdateRequest) -> ClientAuthorizationUpdateResponse,
                    [POST "/client/authorization/update/{clientId}"], command, repeat(always);

                "Revokes a user's authorization of a client: deletes all access tokens that the client holds of the user."
                delete_authorizations(ClientAuthorizationDeleteRequest) -> ClientAuthorizationDeleteResponse,
                    [
                        POST "/client/authorization/delete/{clientId}",
                        DELETE "/client/authorization/delete/{clientId}",
                        DELETE "/client/authorization/delete/{clientId}/{subject}"
                    ],
                    command, repeat(always);

                "Tells which scopes a user has granted to a client so far."
                get_granted_scopes(GrantedScopesGetRequest) -> GrantedScopesGetResponse,
                    [
                        POST "/client/granted_scopes/get/{clientId}",
                        GET "/client/granted_scopes/get/{clientId}",
                        GET "/client/granted_scopes/get/{clientId}/{subject}"
                    ],
                    command, repeat(always);

                "Forgets which scopes a user has granted to a client. Tokens stay as they are."
                delete_granted_scopes(GrantedScopesDeleteRequest) -> GrantedScopesDeleteResponse,
                    [
                        POST "/client/granted_scopes/delete/{clientId}",
                        DELETE "/client/granted_scopes/delete/{clientId}",
                        DELETE "/client/granted_scopes/delete/{clientId}/{subject}"
                    ],
                    command, repeat(always);
            }

            "The authorization endpoint: ask the user, then answer the client."
            authorization: Authorization {
                "Checks an authorization request. The action says whether to answer at once or to ask the user first; the ticket \
                 in the response then stands for the request."
                process_request(AuthorizationRequest) -> AuthorizationResponse, [POST "/auth/authorization"], endpoint,
                    repeat(never);

                "Builds the response to an authorization request that the user has granted."
                issue_response(AuthorizationIssueRequest) -> AuthorizationIssueResponse, [POST "/auth/authorization/issue"],
                    endpoint, repeat(never);

                "Builds the error response to an authorization request that was not granted."
                fail_request(AuthorizationFailRequest) -> AuthorizationFailResponse, [POST "/auth/authorization/fail"],
                    endpoint, repeat(never);
            }

            "The token endpoint: codes, passwords, refresh tokens and other grants become tokens."
            tokens: Tokens {
                "Handles a token request: authenticates the client and issues tokens, or says what has to be done first."
                process_request(TokenRequest) -> TokenResponse, [POST "/auth/token"], endpoint, repeat(never);

                "Issues the tokens of a password grant, once the user's name and password have been found right."
                issue_response(TokenIssueRequest) -> TokenIssueResponse, [POST "/auth/token/issue"], endpoint, repeat(never);

                "Builds the error response for a password grant that was refused."
                fail_request(TokenFailRequest) -> TokenFailResponse, [POST "/auth/token/fail"], endpoint, repeat(never);
            }

            "What an access token is good for, for resource servers."
            introspection: Introspection {
                "Tells whether an access token exists, is alive and covers the scopes, the subject and the binding at hand. \
                 The action says what a protected resource endpoint answers."
                process_request(IntrospectionRequest) -> IntrospectionResponse, [POST "/auth/introspection"], endpoint,
                    repeat(never);

                "Handles an introspection request in the form of RFC 7662."
                standard_process(StandardIntrospectionRequest) -> StandardIntrospectionResponse,
                    [POST "/auth/introspection/standard"], endpoint, repeat(never);
            }

            "The revocation endpoint: clients revoke tokens that they hold."
            revocation: Revocation {
                "Handles a revocation request of a client (RFC 7009): revokes the token and the one issued with it."
                process_request(RevocationRequest) -> RevocationResponse, [POST "/auth/revocation"], endpoint, repeat(never);
            }

            "The userinfo endpoint: clients fetch claims about a user."
            userinfo: Userinfo {
                "Checks the access token of a userinfo request and tells whose claims are wanted, and which ones."
                process_request(UserinfoRequest) -> UserinfoResponse, [POST "/auth/userinfo"], endpoint, repeat(never);

                "Builds the userinfo response from the claims collected, as JSON or as a JWT."
                issue_response(UserinfoIssueRequest) -> UserinfoIssueResponse, [POST "/auth/userinfo/issue"], endpoint,
                    repeat(never);
            }

            "What an authorization server publishes about itself."
            services: Services {
                "Gets the keys of the service as a JWK Set (RFC 7517), without their private parts unless asked for them."
                jwks(JwksGetRequest) -> JwksGetResponse, [GET "/service/jwks/get"], command, repeat(always);

                "Gets the configuration of the authorization server, as its discovery document shows it (OpenID Connect \
                 Discovery 1.0, RFC 8414)."
                configuration(ServiceConfigurationRequest) -> ServiceConfigurationResponse,
                    [GET "/service/configuration"], command, repeat(always);
            }
        }
    };
}

/// When a request may be retried although an earlier attempt may have been processed.
macro_rules! repeat {
    ($request:ident, never) => {{
        let _ = $request;
        Repeat::Never
    }};
    ($request:ident, always) => {{
        let _ = $request;
        Repeat::Always
    }};
    ($request:ident, removal) => {{
        let _ = $request;
        Repeat::Removal
    }};
    ($request:ident, unless $flag:ident) => {
        if $request.$flag { Repeat::Never } else { Repeat::Always }
    };
}

macro_rules! kind {
    (command) => {
        Kind::Command
    };
    (endpoint) => {
        Kind::Endpoint
    };
}

macro_rules! groups {
    ($(
        $group_documentation:literal
        $group:ident: $Group:ident {
            $(
                $documentation:literal
                $name:ident($Request:ident) -> $Response:ident, [$($verb:ident $path:literal),+], $kind:ident,
                repeat($($repeat:tt)+) $(, pages($all:ident: $Item:ident))?;
            )+
        }
    )+) => {
        impl Client {
            $(
                #[doc = $group_documentation]
                #[must_use]
                pub fn $group(&self) -> $Group {
                    $Group { client: self.clone() }
                }
            )+
        }

        $(
            #[doc = $group_documentation]
            #[derive(Clone, Debug)]
            pub struct $Group {
                client: Client,
            }

            impl $Group {
                $(
                    #[doc = $documentation]
                    ///
                    /// # Errors
                    ///
                    /// As [`ErrorKind`](crate::ErrorKind) lists them.
                    pub async fn $name(&self, request: &$Request) -> Result<$Response> {
                        self.client.call(&row::$group::$name, repeat!(request, $($repeat)+), request).await
                    }

                    $(
                        #[doc = concat!("Reads every page of `", stringify!($name), "`, one when it is needed. Skips none and ")]
                        #[doc = "repeats none, also when records go away meanwhile; `start` and `end` must not be set."]
                        #[must_use]
                        pub fn $all(&self, request: $Request) -> All<$Request> {
                            All::new(self.client.clone(), &row::$group::$name, request)
                        }
                    )?
                )+
            }
        )+

        /// The rows as the transport reads them.
        mod row {
            $(
                pub mod $group {
                    use super::super::{Kind, Row};

                    $(
                        #[allow(non_upper_case_globals)] // called as the operation is
                        pub static $name: Row = Row {
                            operation: concat!(stringify!($group), ".", stringify!($name)),
                            routes: &[$((stringify!($verb), $path)),+],
                            kind: kind!($kind),
                        };
                    )+
                }
            )+
        }

        /// Every group of operations, as data.
        #[doc(hidden)]
        pub const GROUPS: &[surface::Group] = &[$(surface::Group {
            name: stringify!($group),
            type_name: stringify!($Group),
            documentation: $group_documentation,
            operations: &[$(surface::Operation {
                name: stringify!($name),
                documentation: $documentation,
                routes: &[$((stringify!($verb), $path)),+],
                kind: stringify!($kind),
                repeat: stringify!($($repeat)+),
                request: surface::model_of::<$Request>(),
                response: surface::response_of::<$Response>(),
                pages: groups!(@pages $($all: $Item)?),
            }),+],
        }),+];
    };
    (@pages $all:ident: $Item:ident) => {
        Some(surface::Pages { name: stringify!($all), item: surface::model_of::<crate::api::$Item>() })
    };
    (@pages) => {
        None
    };
}

operations!(groups);
