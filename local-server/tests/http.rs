//! What only shows over HTTP: the forms of a request, authentication, statuses, faults, the journal.

mod support;

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use support::{Body, Server};

const LIST: &str = "/api/1000001/client/authorization/get/list";
const TOKENS: &str = "/api/1000001/auth/token/get/list";

fn text(value: &Value) -> &str {
    value.as_str().expect("text")
}

#[test]
fn four_forms_of_the_authorization_list_have_equal_answers() {
    let server = Server::standard(&[]);
    for client in [2_000_001, 2_000_002] {
        server.token(client, "a/b @q+%");
    }
    let answers = [
        server.ok("GET", &format!("{LIST}/a%2Fb%20%40q%2B%25"), Body::None),
        server.ok("GET", &format!("{LIST}?subject=a%2Fb+%40q%2B%25"), Body::None),
        server.ok(
            "POST",
            LIST,
            Body::Json(&json!({ "subject": "a/b @q+%", "developer": null, "start": 0 })),
        ),
        server.ok("POST", LIST, Body::Form("subject=a%2Fb+%40q%2B%25")),
        server.ok("GET", &format!("{LIST}/?subject=a%2Fb+%40q%2B%25"), Body::None),
    ];
    let first = &answers[0];
    assert_eq!(
        (&first["subject"], &first["totalCount"], &first["start"], &first["end"]),
        (&json!("a/b @q+%"), &json!(2), &json!(0), &json!(5))
    );
    assert_eq!(first["clients"].as_array().map(Vec::len), Some(2));
    assert_eq!(
        first["clients"][1],
        json!({
            "number": 2, "clientId": 2_000_002, "clientName": "C2", "clientType": "CONFIDENTIAL",
            "clientIdAliasEnabled": false,
        })
    );
    assert!(answers.iter().all(|answer| answer == first), "{answers:#?}");
}

#[test]
fn an_empty_list_is_left_out() {
    let server = Server::standard(&[]);
    assert_eq!(
        server.ok("GET", &format!("{LIST}?subject=nobody"), Body::None),
        json!({ "start": 0, "end": 5, "subject": "nobody", "totalCount": 0 })
    );
    assert_eq!(
        server.ok("GET", TOKENS, Body::None),
        json!({ "start": 0, "end": 5, "totalCount": 0 })
    );
}

#[test]
fn the_list_shows_full_clients_where_the_settings_say_so() {
    let server = Server::standard(&["--admin"]);
    let mut fixture: Value =
        serde_json::from_str(&std::fs::read_to_string(support::FIXTURE).expect("the fixture")).expect("JSON");
    fixture["settings"] = json!({ "fullClientsInAuthorizationList": true, "tokenListDefaultEnd": 20 });
    server.ok("POST", "/_local/reset", Body::Json(&fixture));
    server.token(2_000_001, "john");
    let list = server.ok("GET", &format!("{LIST}/john"), Body::None);
    assert_eq!(list["clients"][0]["redirectUris"], json!(["https://rp.example/cb"]));
    assert_eq!(server.ok("GET", TOKENS, Body::None)["end"], 20);

    let list = server.ok("GET", &format!("{TOKENS}?clientIdentifier=my-client"), Body::None);
    assert_eq!(
        (&list["client"]["clientId"], list["client"].get("redirectUris")),
        (&json!(2_000_001), None)
    );
}

#[test]
fn the_forms_of_a_deletion_do_the_same() {
    for (method, path, body) in [
        ("DELETE", "/2000001?subject=john", Body::None),
        ("DELETE", "/2000001/john", Body::None),
        ("DELETE", "/my-client/john", Body::None),
        ("POST", "/2000001", Body::Json(&json!({ "subject": "john" }))),
        ("POST", "/2000001", Body::Form("subject=john")),
    ] {
        let server = Server::standard(&[]);
        server.token(2_000_001, "john");
        server.token(2_000_001, "john");
        let answer = server.ok(method, &format!("/api/1000001/client/authorization/delete{path}"), body);
        assert!(
            text(&answer["resultMessage"]).starts_with("[A137001] Deleted 2 "),
            "{answer}"
        );
    }
}

#[test]
fn a_form_is_read_as_json_is() {
    let server = Server::standard(&[]);
    let form = "grantType=AUTHORIZATION_CODE&clientId=2000001&subject=john&scopes=history.read+timeline.read\
                &accessTokenDuration=10&accessTokenPersistent=false&unknown=x";
    let answer = server.ok("POST", "/api/1000001/auth/token/create", Body::Form(form));
    assert_eq!((&answer["action"], &answer["expiresIn"]), (&json!("OK"), &json!(10)));
    assert_eq!(answer["scopes"], json!(["history.read", "timeline.read"]));

    let every_member = json!({
        "grantType": "TOKEN_EXCHANGE", "clientId": 0, "clientIdentifier": "my-client", "subject": "john", "scopes": null,
        "accessTokenDuration": 0, "refreshTokenDuration": 0, "properties": null, "accessToken": null,
        "accessTokenPersistent": false, "authorizationDetails": null, "resources": null, "authTime": 0, "acr": null,
    });
    let answer = server.ok("POST", "/api/1000001/auth/token/create", Body::Json(&every_member));
    let mut members: Vec<_> = answer
        .as_object()
        .expect("an object")
        .keys()
        .map(String::as_str)
        .collect();
    members.sort_unstable();
    assert_eq!(
        members,
        [
            "accessToken",
            "action",
            "clientId",
            "clientIdentifier",
            "expiresAt",
            "expiresIn",
            "forExternalAttachment",
            "grantType",
            "refreshToken",
            "resultCode",
            "resultMessage",
            "subject",
            "tokenId",
            "tokenType",
        ]
    );
}

#[test]
fn requests_that_cannot_be_read_are_refused_with_their_code() {
    let server = Server::standard(&[]);
    let code = |method: &str, path: &str, body: Body<'_>| server.call(method, path, body).code();
    let refused = |status: u16, code: &str| (status, code.to_owned());

    assert_eq!(
        code("GET", &format!("{TOKENS}?start=abc"), Body::None),
        refused(400, "A159201")
    );
    assert_eq!(
        code("GET", &format!("{TOKENS}?end=1.5"), Body::None),
        refused(400, "A159203")
    );
    assert_eq!(
        code("GET", &format!("{LIST}?subject=j&start=x"), Body::None),
        refused(400, "A136201")
    );
    assert_eq!(
        code("GET", &format!("{LIST}?subject=j&end=x"), Body::None),
        refused(400, "A136203")
    );
    assert_eq!(code("GET", LIST, Body::None), refused(400, "A136206"));
    assert_eq!(
        code("POST", LIST, Body::Text("application/json", "{")),
        refused(400, "A136205")
    );
    assert_eq!(
        code("POST", LIST, Body::Text("application/json", "[]")),
        refused(400, "A136205")
    );
    let delete = "/api/1000001/client/authorization/delete/2000001";
    assert_eq!(
        code("POST", delete, Body::Text("application/json", "{")),
        refused(400, "A137201")
    );
    assert_eq!(code("DELETE", delete, Body::None), refused(400, "A137202"));
    let update = "/api/1000001/client/authorization/update";
    let john = json!({ "subject": "john" });
    assert_eq!(
        code("POST", &format!("{update}/abc"), Body::Json(&john)),
        refused(400, "A001216")
    );
    assert_eq!(
        code("POST", &format!("{update}/999"), Body::Json(&john)),
        refused(404, "A001212")
    );
    let create = "/api/1000001/auth/token/create";
    assert_eq!(code("POST", create, Body::None), refused(400, "A258201"));
    assert_eq!(
        code("POST", create, Body::Text("text/plain", "{}")),
        refused(400, "A258201")
    );
    assert_eq!(
        code("POST", create, Body::Json(&json!({ "clientId": {} }))),
        refused(400, "A001216")
    );
    assert_eq!(code("GET", "/api/1000001/nothing/here", Body::None).0, 404);
    assert_eq!(
        code("POST", "/api/1000001/auth/token/delete/abc", Body::Json(&json!({}))).0,
        405
    );
    assert_eq!(
        code("GET", "/api/9/auth/token/get/list", Body::None),
        refused(404, "A458203")
    );
    assert_eq!(
        code("GET", "/api/nine/auth/token/get/list", Body::None),
        refused(404, "A458203")
    );
    let long = "x".repeat(5 << 20);
    assert_eq!(code("POST", create, Body::Text("application/json", &long)).0, 413);
}

#[test]
fn a_path_that_is_not_utf_8_is_refused_after_authentication() {
    let server = Server::standard(&["--strict"]);
    let code = |authorization: &str, method: &str, path: &str| {
        let reply = server.call_as(authorization, method, path, Body::None);
        (
            reply.status,
            reply.json()["resultCode"].as_str().unwrap_or_default().to_owned(),
        )
    };
    let refused = |status: u16, code: &str| (status, code.to_owned());
    let token = "Bearer api-token-of-s";
    let lists = format!("{LIST}/%FF");
    assert_eq!(code("", "GET", &lists), refused(401, "A001202"));
    assert_eq!(code("Bearer unknown", "GET", &lists), refused(401, "A458101"));
    assert_eq!(code(token, "GET", &lists), refused(400, "A900202"));
    assert_eq!(
        code(token, "GET", "/api/1000001/client/get/%FF"),
        refused(400, "A001216")
    );
    assert_eq!(
        code(
            "Bearer api-token-of-the-organization",
            "GET",
            "/api/%FF/client/get/list"
        ),
        refused(404, "A458203")
    );
    assert_eq!(
        code(token, "GET", &format!("{LIST}?subject=%FF")),
        refused(400, "A900202")
    );
    assert_eq!(
        code(token, "DELETE", "/api/1000001/auth/token/delete/%FF"),
        refused(400, "A900202")
    );
}

#[test]
fn an_alias_in_a_path_counts_only_where_the_service_has_aliases() {
    let server = Server::standard(&["--admin"]);
    let path = "/api/1000001/client/get/my-client";
    assert_eq!(server.ok("GET", path, Body::None)["clientId"], 2_000_001);
    let mut fixture: Value =
        serde_json::from_str(&std::fs::read_to_string(support::FIXTURE).expect("the fixture")).expect("JSON");
    fixture["services"][0]["service"]["clientIdAliasEnabled"] = json!(false);
    server.ok("POST", "/_local/reset", Body::Json(&fixture));
    assert_eq!(server.call("GET", path, Body::None).code(), (403, "A001222".to_owned()));
    assert_eq!(
        server.ok("GET", "/api/1000001/client/get/2000001", Body::None)["clientId"],
        2_000_001
    );
}

#[test]
fn tls_is_required_under_both_versions_where_the_settings_say_so() {
    let server = Server::standard(&["--admin"]);
    let list = || {
        [TOKENS, "/api/auth/token/get/list"].map(|path| {
            let reply = server.call("GET", path, Body::None);
            (reply.status, reply.json()["resultCode"].as_str().map(str::to_owned))
        })
    };
    assert_eq!(list(), [(200, None), (200, None)]);
    let mut fixture: Value =
        serde_json::from_str(&std::fs::read_to_string(support::FIXTURE).expect("the fixture")).expect("JSON");
    fixture["settings"] = json!({ "tlsRequired": true });
    server.ok("POST", "/_local/reset", Body::Json(&fixture));
    let refused = (400, Some("A001201".to_owned()));
    assert_eq!(list(), [refused.clone(), refused.clone()]);
    assert_eq!(list(), [refused.clone(), refused.clone()]);
    let reply = server.call_as("", "GET", TOKENS, Body::None);
    assert_eq!(reply.code(), (400, "A001201".to_owned()));
}

#[test]
fn a_deleted_token_is_gone_with_204() {
    let server = Server::standard(&[]);
    let created = server.token(2_000_001, "john");
    let path = format!("/api/1000001/auth/token/delete/{}", text(&created["accessToken"]));
    let reply = server.call("DELETE", &path, Body::None);
    assert_eq!((reply.status, reply.body.as_str()), (204, ""));
    assert_eq!(
        server.call("DELETE", &path, Body::None).code(),
        (404, "A161202".to_owned())
    );
}

#[test]
fn strict_authentication_tells_its_reasons_apart() {
    let server = Server::standard(&["--strict"]);
    let code = |authorization: &str, path: &str| {
        let reply = server.call_as(authorization, "GET", path, Body::None);
        (
            reply.status,
            reply.json()["resultCode"].as_str().unwrap_or_default().to_owned(),
        )
    };
    let refused = |status: u16, code: &str| (status, code.to_owned());
    assert_eq!(code("", TOKENS), refused(401, "A001202"));
    assert_eq!(code("x", TOKENS), refused(401, "A001203"));
    assert_eq!(code("Bearer ", TOKENS), refused(401, "A001203"));
    assert_eq!(code("Bearer api-token-of-s x", TOKENS), refused(401, "A001203"));
    assert_eq!(code("Bearer unknown", TOKENS), refused(401, "A458101"));
    assert_eq!(code("Bearer api-token-of-s2", TOKENS), refused(403, "A457101"));
    assert_eq!(code("Bearer introspection-token-of-s", TOKENS), refused(403, "A457101"));
    assert_eq!(
        code("Bearer api-token-of-s", "/api/9/auth/token/get/list"),
        refused(404, "A458203")
    );
    assert_eq!(code("Bearer api-token-of-s", TOKENS).0, 200);
    assert_eq!(code("DPoP api-token-of-s", TOKENS), refused(401, "A001302"));
    assert_eq!(
        code(
            "Bearer api-token-of-the-organization",
            "/api/1000002/auth/token/get/list"
        )
        .0,
        200
    );

    let introspect = |authorization: &str| {
        let body = json!({ "token": "unknown" });
        server
            .call_as(
                authorization,
                "POST",
                "/api/1000001/auth/introspection",
                Body::Json(&body),
            )
            .json()
    };
    assert_eq!(introspect("Bearer introspection-token-of-s")["resultCode"], "A057302");
}

#[test]
fn version_2_takes_the_key_and_the_secret_of_the_service() {
    let server = Server::standard(&["--strict"]);
    let basic = |pair: &str| {
        use base64::Engine as _;
        format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(pair))
    };
    let list = |authorization: &str| server.call_as(authorization, "GET", "/api/auth/token/get/list", Body::None);
    assert_eq!(list(&basic("1000001:secret-of-1000001")).status, 200);
    assert_eq!(list(&basic("1000001:wrong")).code(), (401, "A003204".to_owned()));
    assert_eq!(list(&basic("9:wrong")).code(), (401, "A003201".to_owned()));
    assert_eq!(list("Basic !").code(), (401, "A001203".to_owned()));
    let challenge = |authorization: &str| {
        let reply = list(authorization);
        reply.headers["www-authenticate"].to_str().expect("text").to_owned()
    };
    for authorization in ["", "x", "Basic !", &basic("1000001:wrong"), &basic("9:wrong")] {
        assert_eq!(
            challenge(authorization),
            "Basic realm=\"authlete-local\"",
            "{authorization}"
        );
    }
    assert_eq!(challenge("Bearer unknown"), "Bearer");
    assert_eq!(list("Bearer api-token-of-s2").json()["totalCount"], 0);
    let request = json!({ "grantType": "CLIENT_CREDENTIALS", "clientId": 2_000_005 });
    let authorization = basic("1000002:secret-of-1000002");
    let reply = server.call_as(&authorization, "POST", "/api/auth/token/create", Body::Json(&request));
    assert_eq!(reply.json()["action"], "OK");
    assert_eq!(list(&authorization).json()["totalCount"], 1);
}

#[test]
fn faults_happen_as_often_as_asked_and_where_asked() {
    let server = Server::standard(&["--admin"]);
    let fault = |fault: Value| assert_eq!(server.call("POST", "/_local/faults", Body::Json(&fault)).status, 204);
    fault(json!({
        "operation": "auth/token/get/list", "status": 429, "headers": { "Retry-After": "1" }, "body": "<html>",
    }));
    server.token(2_000_001, "john");
    let reply = server.call("GET", TOKENS, Body::None);
    assert_eq!((reply.status, reply.body.as_str()), (429, "<html>"));
    assert_eq!(
        reply.headers.get("retry-after").map(|value| value.as_bytes()),
        Some(&b"1"[..])
    );
    assert_eq!(server.ok("GET", TOKENS, Body::None)["totalCount"], 1);

    fault(json!({ "operation": "*", "times": 5, "status": 500 }));
    assert_eq!(server.call("GET", TOKENS, Body::None).status, 500);
    assert_eq!(server.call("DELETE", "/_local/faults", Body::None).status, 204);
    server.ok("GET", TOKENS, Body::None);

    fault(json!({ "operation": "auth/token/get/list", "delayMs": 50 }));
    let before = Instant::now();
    server.ok("GET", TOKENS, Body::None);
    assert!(before.elapsed() >= Duration::from_millis(50));
}

#[test]
fn a_lost_answer_is_lost_after_the_work_is_done() {
    let server = Server::standard(&["--admin"]);
    for (index, abort) in ["before-response", "mid-body"].into_iter().enumerate() {
        let fault = json!({ "operation": "auth/token/create", "abort": abort });
        server.call("POST", "/_local/faults", Body::Json(&fault));
        let request = support::send_json(
            &server.url("/api/1000001/auth/token/create"),
            &json!({ "grantType": "CLIENT_CREDENTIALS", "clientId": 2_000_001 }),
        );
        assert!(request.is_err(), "{abort}");
        assert_eq!(server.ok("GET", TOKENS, Body::None)["totalCount"], index + 1, "{abort}");
    }
    let requests = server.ok("GET", "/_local/requests", Body::None);
    let lost = requests["requests"]
        .as_array()
        .expect("requests")
        .iter()
        .filter(|entry| entry["status"] == 0);
    assert_eq!(lost.count(), 1, "of the other the status arrived");
}

#[test]
fn the_journal_has_no_tokens() {
    let server = Server::standard(&["--admin"]);
    server.call("DELETE", "/api/1000001/auth/token/delete/s3cret", Body::None);
    server.call("POST", "/api/1000001/auth/token/delete/s3cret", Body::None);
    server.call("GET", "/api/1000001/s3cret", Body::None);
    server.call("GET", &format!("{TOKENS}?subject=s3cret"), Body::None);
    assert_eq!(
        server.ok("GET", "/_local/requests", Body::None)["requests"],
        json!([
            { "method": "DELETE", "path": "/api/1000001/auth/token/delete/…", "status": 404 },
            { "method": "POST", "path": "/api/1000001/auth/token/delete/…", "status": 405 },
            { "method": "GET", "path": "/…", "status": 404 },
            { "method": "GET", "path": TOKENS, "status": 200 },
        ])
    );
}

#[test]
fn the_admin_side_is_there_only_if_asked_for() {
    let server = Server::standard(&[]);
    assert_eq!(server.call("POST", "/_local/reset", Body::None).status, 404);
}

#[test]
fn the_clock_can_be_moved_set_and_let_go() {
    let server = Server::standard(&["--admin"]);
    let clock = |change: Value| {
        server.ok("POST", "/_local/clock", Body::Json(&change))["now"]
            .as_i64()
            .expect("a time")
    };
    let created = server.token(2_000_001, "john");
    let real = clock(json!({ "real": true }));
    assert!(clock(json!({ "advanceSeconds": 3_601 })) >= real + 3_600_000);
    let body = json!({ "token": created["accessToken"] });
    let seen = server.ok("POST", "/api/1000001/auth/introspection", Body::Json(&body));
    assert_eq!(
        (&seen["resultCode"], &seen["action"]),
        (&json!("A065301"), &json!("UNAUTHORIZED"))
    );
    let set = clock(json!({ "now": 1_600_000_000_000_i64 }));
    assert!((1_600_000_000_000..1_600_000_060_000).contains(&set));
    assert!(clock(json!({ "real": true })) >= real);
    assert_eq!(
        server
            .call("POST", "/_local/clock", Body::Json(&json!({ "noon": 1 })))
            .status,
        400
    );
}

#[test]
fn the_service_publishes_its_keys_and_its_configuration() {
    let server = Server::standard(&[]);
    let keys = server.ok("GET", "/api/1000001/service/jwks/get", Body::None);
    assert_eq!(keys["keys"][0]["kid"], "fixture-rs256");
    assert_eq!(keys["keys"][0].get("d"), None);
    let keys = server.call(
        "GET",
        "/api/1000001/service/jwks/get?includePrivateKeys=true&pretty=true",
        Body::None,
    );
    assert!(keys.json()["keys"][0].get("d").is_some() && keys.body.contains("\n  "));
    let configuration = server.ok("GET", "/api/1000001/service/configuration", Body::None);
    assert_eq!(configuration["issuer"], "https://issuer.example");
    assert_eq!(configuration["token_endpoint"], "https://issuer.example/token");

    let mut service = server.ok("GET", "/api/1000001/service/get", Body::None);
    assert_eq!(service["apiKey"], 1_000_001);
    service["supportedGrantTypes"] = json!(["PASSWORD"]);
    server.ok("POST", "/api/1000001/service/update", Body::Json(&service));
    let request = json!({ "grantType": "AUTHORIZATION_CODE", "clientId": 2_000_001, "subject": "john" });
    let answer = server.ok("POST", "/api/1000001/auth/token/create", Body::Json(&request));
    assert_eq!(answer["resultCode"], "A104203");
}

#[test]
fn standard_introspection_shows_what_rfc_7662_knows() {
    let server = Server::standard(&[]);
    let request = json!({
        "grantType": "AUTHORIZATION_CODE", "clientId": 2_000_001, "subject": "john", "scopes": ["history.read"],
        "authorizationDetails": { "elements": [{ "type": "t", "otherFields": "{\"x\":1}" }] },
        "properties": [{ "key": "a", "value": "1" }, { "key": "b", "value": "2", "hidden": true }],
    });
    let created = server.ok("POST", "/api/1000001/auth/token/create", Body::Json(&request));
    assert_eq!(
        created["authorizationDetails"]["elements"][0]["otherFields"],
        "{\"x\":1}"
    );
    let introspect = |parameters: &str| {
        let body = json!({ "parameters": parameters });
        let answer = server.ok("POST", "/api/1000001/auth/introspection/standard", Body::Json(&body));
        assert_eq!(answer["action"], "OK", "{answer}");
        serde_json::from_str::<Value>(text(&answer["responseContent"])).expect("JSON")
    };
    let active = introspect(&format!("token={}", text(&created["accessToken"])));
    assert_eq!(
        (&active["active"], &active["client_id"]),
        (&json!(true), &json!("2000001"))
    );
    assert_eq!(active["authorization_details"], json!([{ "type": "t", "x": 1 }]));
    assert_eq!((&active["a"], active.get("b")), (&json!("1"), None));
    assert_eq!(introspect("token=unknown"), json!({ "active": false }));
}

#[test]
fn a_refusal_leaves_the_connection_usable() {
    use std::io::{Read as _, Write as _};
    let server = Server::standard(&[]);
    let address = text(&server.ready["baseUrl"]).trim_start_matches("http://");
    let mut connection = std::net::TcpStream::connect(address).expect("a connection");
    for (service, last) in [("9", "keep-alive"), ("1000001", "close")] {
        let body = "{\"subject\":\"john\"}";
        let request = format!(
            "POST /api/{service}/client/authorization/get/list HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer a\r\n\
             content-type: application/json\r\nconnection: {last}\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        connection.write_all(request.as_bytes()).expect("written");
    }
    let mut answers = String::new();
    connection.read_to_string(&mut answers).expect("answers");
    assert!(
        answers.starts_with("HTTP/1.1 404") && answers.contains("HTTP/1.1 200"),
        "{answers}"
    );
}
