//! Who gets to see a page, what a browser is told about it, and that no text becomes markup.

use super::*;

#[test]
fn the_console_is_served_where_it_gives_nobody_more_than_they_have() {
    let options = |listen: &str, strict, admin| Options {
        listen: listen.parse().expect("an address"),
        strict,
        admin,
        ..Options::default()
    };
    assert!(options("127.0.0.1:9180", false, false).has_console());
    assert!(options("[::1]:9180", false, false).has_console());
    assert!(!options("127.0.0.1:9180", true, false).has_console());
    assert!(!options("0.0.0.0:9180", false, false).has_console());
    assert!(options("127.0.0.1:9180", true, true).has_console());
    assert!(options("0.0.0.0:9180", false, true).has_console());
}

#[tokio::test]
async fn without_the_console_the_root_is_no_path_of_the_api() {
    let strict = Options {
        strict: true,
        ..Options::default()
    };
    let site = Site::with(strict, |_| {}).await;
    for address in ["/", "/console/1000001", "/console/assets/console.css"] {
        let reply = site.get(address).await;
        assert_eq!(reply.status, 404, "{address}");
        assert!(reply.text.contains("A900203"), "{}", reply.text);
    }
}

#[tokio::test]
async fn the_console_leaves_the_api_alone() {
    let site = Site::new().await;
    let reply = site.get("/nothing").await;
    assert_eq!((reply.status.as_u16(), reply.text.contains("A900203")), (404, true));
    let reply = site.get(&format!("/api/{SERVICE}/auth/token/get/list")).await;
    assert_eq!((reply.status.as_u16(), reply.text.contains("A001202")), (401, true));
    assert_eq!(reply.headers.get(header::CONTENT_SECURITY_POLICY), None);
    assert_eq!(site.app.journal.entries().len(), 2);
    site.page("/").await;
    assert_eq!(site.app.journal.entries().len(), 2, "pages are no requests to the API");
}

#[tokio::test]
async fn names_and_subjects_are_text_on_every_page() {
    let site = Site::with(Options::default(), |fixture| {
        let service = &mut fixture.services[0];
        service.service.insert("serviceName".to_owned(), SCRIPT.into());
        let clients = &mut service.clients;
        clients[0].client_name = Some(SCRIPT.to_owned());
        clients[0].client_id_alias = Some(IMAGE.to_owned());
        clients[0].description = Some(IMAGE.to_owned());
        clients[0].developer = Some(SCRIPT.to_owned());
        clients[0].redirect_uris = vec!["javascript:alert(1)".to_owned(), SCRIPT.to_owned()];
        clients[1].client_name = Some(IMAGE.to_owned());
        fixture.services[1]
            .service
            .insert("serviceName".to_owned(), IMAGE.into());
    })
    .await;
    for (client, subject) in [
        (C1, SCRIPT),
        (C2, IMAGE),
        (C1, "javascript:alert(1)"),
        (C1, "&lt;b&gt;"),
    ] {
        site.token(client, subject).await;
    }
    let request = json!({
        "grantType": "AUTHORIZATION_CODE", "clientId": C1, "subject": IMAGE,
        "properties": [{ "key": SCRIPT, "value": "value-of-a-property" }], "resources": [IMAGE],
    });
    site.api("auth/token/create", request).await;

    let mut pages = every_page(&site).await;
    assert!(pages.len() > 25, "{} pages", pages.len());
    for search in [
        "clients?text=",
        "users?subject=",
        "tokens?subject=",
        "tokens?client=",
        "tokens?hash=",
        "requests?text=",
    ] {
        for hostile in [SCRIPT, IMAGE] {
            let hostile: String = form_urlencoded::byte_serialize(hostile.as_bytes()).collect();
            let address = path(&format!("{search}{hostile}"));
            pages.push((address.clone(), site.get(&address).await));
        }
    }
    for (address, reply) in &pages {
        for markup in ["<script>", "<img", "href=\"javascript:", "value-of-a-property"] {
            assert!(!reply.text.contains(markup), "{markup} in {address}");
        }
    }
    let shown = |text: &str| pages.iter().filter(|(_, reply)| reply.text.contains(text)).count();
    assert!(shown("&#60;script&#62;alert(1)&#60;/script&#62;") > 10);
    assert!(shown("&#34;&#39;&#62;&#60;img src=x onerror=alert(1)&#62;") > 10);
    assert!(shown("&#38;lt;b&#38;gt;") > 1);
}

#[tokio::test]
async fn every_answer_tells_browsers_to_run_and_load_nothing_else() {
    let site = Site::new().await;
    site.token(C1, "john").await;
    let mut answers = every_page(&site).await;
    for address in [
        "/console",
        "/console/nothing",
        "/console/9/tokens",
        "/console/x",
        &path("nothing"),
        &path("tokens/x"),
    ] {
        let reply = site.get(address).await;
        assert_eq!(reply.status, 404, "{address}");
        answers.push((address.to_owned(), reply));
    }
    answers.push((
        "wrong host".to_owned(),
        site.get_with("/", &[("host", "attacker.example")]).await,
    ));
    answers.push((
        "clock".to_owned(),
        site.submit(&path("clock"), &[("advance", "60")]).await,
    ));
    for (address, reply) in answers {
        let policy = reply.headers[header::CONTENT_SECURITY_POLICY].to_str().expect("text");
        for directive in [
            "default-src 'none'",
            "script-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        ] {
            assert!(policy.contains(directive), "{address}: {policy}");
        }
        assert!(!policy.contains("unsafe"), "{policy}");
        assert_eq!(reply.headers["x-content-type-options"], "nosniff", "{address}");
        assert_eq!(reply.headers["cache-control"], "no-store", "{address}");
        for inline in [" style=\"", "<style", " onclick", " onload"] {
            assert!(!reply.text.contains(inline), "{inline} in {address}");
        }
    }
}

#[tokio::test]
async fn a_head_request_has_the_headers_of_the_page() {
    let site = Site::new().await;
    for address in ["/", &path("tokens"), "/console/assets/console.js"] {
        let request = Request::head(address).header("host", HOST).body(Body::empty());
        let reply = site.send(request.expect("a request")).await;
        assert_eq!((reply.status.as_u16(), reply.text.as_str()), (200, ""), "{address}");
    }
}

#[tokio::test]
async fn a_page_takes_no_other_methods() {
    let site = Site::new().await;
    assert_eq!(site.submit(&path("tokens"), &[]).await.status, 405);
    assert_eq!(site.get(&path("tokens/find")).await.status, 405);
    assert_eq!(site.get(&path("user/revoke")).await.status, 405);
}

#[tokio::test]
async fn names_that_others_own_lead_to_no_page() {
    let site = Site::new().await;
    let token = site.token(C1, "john").await;
    for host in [
        "attacker.example",
        "attacker.example:9180",
        "127.0.0.1.attacker.example:9180",
        "",
    ] {
        for address in ["/", &path("tokens"), "/console/assets/console.js"] {
            let reply = site.get_with(address, &[("host", host)]).await;
            assert_eq!(reply.status, 421, "{host}{address}");
            assert!(!reply.text.contains("john") && !reply.text.contains(&SERVICE.to_string()));
        }
    }
    assert_eq!(site.get_with("/", &[]).await.status, 421);

    let page = site.page(&path("tokens")).await;
    let headers = [("host", "attacker.example"), ("origin", "http://attacker.example")];
    let form = [("form_token", page.form_token()), ("subject", "john")];
    assert_eq!(site.post_with(&path("user/revoke"), &headers, &form).await.status, 421);
    assert!(site.is_alive(&token).await);
}

#[tokio::test]
async fn pages_of_other_origins_change_nothing() {
    let site = Site::new().await;
    let token = site.token(C1, "john").await;
    let page = site.page(&path("tokens")).await;
    let right = [("form_token", page.form_token()), ("subject", "john")];
    let own = ("host", HOST);
    let token_of = |value| vec![("subject", "john"), ("form_token", value)];
    let forms = [
        (vec![own, ("origin", "https://attacker.example")], right.to_vec()),
        (vec![own, ("origin", "null")], right.to_vec()),
        (vec![own, ("origin", "http://127.0.0.1:9181")], right.to_vec()),
        (vec![own, ("sec-fetch-site", "cross-site")], right.to_vec()),
        (vec![own, ("sec-fetch-site", "same-site")], right.to_vec()),
        (vec![own], vec![("subject", "john")]),
        (vec![own], token_of("")),
        (vec![own], token_of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")),
    ];
    for (headers, form) in forms {
        for action in [
            "user/revoke",
            "clients/2000001/revoke",
            "tokens/find",
            "clock",
            "faults",
        ] {
            let reply = site.post_with(&path(action), &headers, &form).await;
            assert_eq!(reply.status, 403, "{headers:?} {form:?}");
        }
    }
    assert!(site.is_alive(&token).await);
    assert_eq!(
        site.post_with(&path("user/revoke"), &[own], &right).await.status,
        303,
        "no page at all"
    );
    assert!(!site.is_alive(&token).await);
}

#[tokio::test]
async fn pages_of_other_origins_load_nothing_but_may_link_here() {
    let site = Site::new().await;
    for site_of_page in ["cross-site", "same-site"] {
        let from_there = |mode| {
            [
                ("host", HOST),
                ("sec-fetch-site", site_of_page),
                ("sec-fetch-mode", mode),
            ]
        };
        assert_eq!(site.get_with("/", &from_there("navigate")).await.status, 200);
        for mode in ["no-cors", "cors"] {
            assert_eq!(site.get_with("/", &from_there(mode)).await.status, 403);
        }
    }
}

#[tokio::test]
async fn a_form_that_is_too_long_is_not_read() {
    let site = Site::new().await;
    let long = "x".repeat(70_000);
    assert_eq!(site.submit(&path("tokens/find"), &[("token", &long)]).await.status, 403);
}

#[tokio::test]
async fn a_token_at_hand_leads_to_its_page_and_is_never_shown() {
    let site = Site::new().await;
    let created = site
        .api(
            "auth/token/create",
            json!({ "grantType": "AUTHORIZATION_CODE", "clientId": C1, "subject": "john" }),
        )
        .await;
    let expected = site.page_of_only_token("subject=john").await;
    for member in ["accessToken", "refreshToken"] {
        let value = created[member].as_str().expect("a token");
        let found = site.submit(&path("tokens/find"), &[("token", value)]).await;
        assert_eq!((found.status.as_u16(), found.location()), (303, expected.as_str()));
        let found = site.get(&path(&format!("tokens?hash={value}"))).await;
        assert_eq!((found.status.as_u16(), found.location()), (303, expected.as_str()));
        assert!(!found.text.contains(value));
    }
    assert_eq!(
        site.submit(&path("tokens/find"), &[("token", "unknown")]).await.status,
        404
    );

    let ready = site.app.ready().await.expect("a service");
    let secrets = [
        created["accessToken"].as_str().expect("a token").to_owned(),
        created["refreshToken"].as_str().expect("a token").to_owned(),
        ready.access_token,
        ready.api_secret,
        ready.clients[0].client_secret.clone().expect("a secret"),
    ];
    for (address, reply) in every_page(&site).await {
        for secret in &secrets {
            assert!(!reply.text.contains(secret), "a secret in {address}");
        }
    }
}

#[tokio::test]
async fn the_controls_for_tests_take_nothing_from_pages_of_other_origins() {
    let site = Site::with(admin(), |_| {}).await;
    let token = site.token(C1, "john").await;
    let own = ("host", HOST);
    for header in [
        ("origin", "https://attacker.example"),
        ("origin", "null"),
        ("sec-fetch-site", "cross-site"),
    ] {
        let reply = site.post_with("/_local/reset", &[own, header], &[]).await;
        assert_eq!(reply.status, 403, "{header:?}");
    }
    let embedded = [own, ("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "no-cors")];
    assert_eq!(site.get_with("/_local/requests", &embedded).await.status, 403);
    assert!(site.is_alive(&token).await);
    assert_eq!(
        site.post_with("/_local/reset", &[], &[]).await.status,
        200,
        "a program sends no such header"
    );
    assert!(!site.is_alive(&token).await);
}
