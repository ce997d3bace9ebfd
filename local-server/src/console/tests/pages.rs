//! What the pages show and do.

use super::*;

#[tokio::test]
async fn revoking_a_token_ends_it_and_says_so() {
    let site = Site::new().await;
    let ended = site.token(C1, "john").await;
    let kept = site.token(C2, "john").await;
    let list = site.page(&path("tokens?subject=john&client=2000001")).await;
    let revoke = list.actions()[0].to_owned();
    let back = path("tokens?subject=john");
    let reply = site.submit(&revoke, &[("back", &back)]).await;
    assert_eq!(reply.status, 303);
    assert_eq!(reply.location(), format!("{back}&notice=revoked&count=1#notice"));
    assert!(!site.is_alive(&ended).await);
    assert!(site.is_alive(&kept).await);

    let page = site.page(reply.location().trim_end_matches("#notice")).await;
    assert!(page.text.contains("role=\"status\""), "{}", page.text);
    assert!(page.text.contains("1 token has been revoked."));
    let again = site.submit(&revoke, &[("back", "https://attacker.example/")]).await;
    assert_eq!(again.location(), path("tokens?notice=revoked&count=0#notice"));
}

#[tokio::test]
async fn an_authorization_a_user_and_a_client_can_be_revoked() {
    let site = Site::new().await;
    let (john_1, john_2) = (site.token(C1, "john").await, site.token(C2, "john").await);
    let (jane_1, jane_2) = (site.token(C1, "jane").await, site.token(C2, "jane").await);

    let page = site.page(&path("user?subject=john")).await;
    assert!(page.text.contains("Has authorized 2 clients"), "{}", page.text);
    let reply = site
        .submit(&path("user/revoke"), &[("subject", "john"), ("client", "2000001")])
        .await;
    assert!(reply.location().contains("count=1"), "{}", reply.location());
    assert_eq!(
        (site.is_alive(&john_1).await, site.is_alive(&john_2).await),
        (false, true)
    );

    site.submit(&path("user/revoke"), &[("subject", "john")]).await;
    assert!(!site.is_alive(&john_2).await);
    let page = site.page(&path("user?subject=john")).await;
    assert!(page.text.contains("no token about this user"), "{}", page.text);

    site.submit(&path("clients/2000002/revoke"), &[]).await;
    assert_eq!(
        (site.is_alive(&jane_1).await, site.is_alive(&jane_2).await),
        (true, false)
    );
    assert_eq!(
        site.submit(&path("clients/2000005/revoke"), &[]).await.status,
        403,
        "of another service"
    );
}

#[tokio::test]
async fn the_id_of_a_client_never_means_another_client_with_that_alias() {
    let site = Site::with(Options::default(), |fixture| {
        fixture.services[0].clients[1].client_id_alias = Some(C1.to_string());
        fixture.services[0].clients[1].client_id_alias_enabled = true;
    })
    .await;
    let token = site.token(C2, "john").await;
    assert_eq!(site.submit(&path("clients/2000001/revoke"), &[]).await.status, 400);
    assert!(site.is_alive(&token).await);
}

#[tokio::test]
async fn lists_are_paged_without_gaps_or_repetitions() {
    let site = Site::new().await;
    for index in 0..60 {
        site.token(C1, &format!("user-{index:02}")).await;
    }
    for (list, names) in [("tokens", 60), ("users", 60), ("clients/2000001", 60)] {
        let mut seen = Vec::new();
        let mut address = Some(path(list));
        let mut pages = Vec::new();
        while let Some(next) = address {
            let page = site.page(&next).await;
            let names = page.text.split(">user-").skip(1).map(|rest| rest[..2].to_owned());
            seen.push(names.collect::<Vec<_>>());
            address = page.link("Next page");
            pages.push(page);
        }
        assert_eq!(seen.iter().map(Vec::len).collect::<Vec<_>>(), [25, 25, 10], "{list}");
        let mut all: Vec<_> = seen.concat();
        if list == "tokens" {
            all.reverse();
        }
        assert_eq!(
            all,
            (0..names).map(|index| format!("{index:02}")).collect::<Vec<_>>(),
            "{list}"
        );
        assert_eq!(pages[0].link("Previous page"), None);
        let previous = site.page(&pages[2].link("Previous page").expect("a page before")).await;
        let names: Vec<_> = previous
            .text
            .split(">user-")
            .skip(1)
            .map(|rest| rest[..2].to_owned())
            .collect();
        assert_eq!(names, seen[1], "{list}");
        let first = site.page(&previous.link("Previous page").expect("a page before")).await;
        assert_eq!(first.link("Previous page"), None, "{list}");
    }
}

#[tokio::test]
async fn a_search_for_what_few_tokens_are_gives_up_and_goes_on() {
    let site = Site::new().await;
    site.token(C1, "john").await;
    site.app
        .store
        .write::<_, crate::store::StoreError>(|changes| {
            let mut token = changes.token(1)?.expect("the first token");
            token.access_expires_at = None;
            token.refresh_hash = None;
            for index in 0..12_000_i64 {
                token.access_hash = changes.digest().hash(&index.to_string());
                changes.insert_token(&token, 0)?;
            }
            Ok(())
        })
        .await
        .expect("many tokens");
    site.app.clock.advance(100_000);
    let page = site.page(&path("tokens?state=expired")).await;
    assert!(
        page.hashes().is_empty() && page.text.contains("goes on with it"),
        "{}",
        page.text
    );
    let page = site.page(&page.link("Next page").expect("the rest")).await;
    assert_eq!(page.hashes().len(), 1);
    assert_eq!(page.link("Next page"), None);
    assert_eq!(site.page(&path("tokens")).await.hashes().len(), 25);
    assert!(site.page(&path("users")).await.text.contains("1000+"));
}

#[tokio::test]
async fn tokens_are_found_by_subject_client_state_and_hash() {
    let site = Site::new().await;
    site.token(C1, "john").await;
    site.token(C2, "jane").await;
    let count = async |search: &str| site.page(&path(&format!("tokens?{search}"))).await.hashes().len();
    assert_eq!(count("").await, 2);
    assert_eq!(count("subject=john").await, 1);
    assert_eq!(count("subject=joh").await, 0);
    assert_eq!(count("client=2000002").await, 1);
    assert_eq!(count("client=my-client").await, 1);
    assert_eq!(count("client=my-client&subject=jane").await, 0);
    assert_eq!(count("client=unknown").await, 0);
    assert_eq!(count("state=valid").await, 2);
    assert_eq!(count("state=expired").await, 0);
    site.app.clock.advance(100_000);
    assert_eq!(count("state=valid").await, 0);
    assert_eq!(count("state=expired").await, 2);

    let list = site.page(&path("tokens?subject=john")).await;
    let hash = list.hashes()[0].trim_end_matches('…').to_owned();
    for length in 1..=hash.len() {
        let page = site.page(&path(&format!("tokens?hash={}", &hash[..length]))).await;
        assert!(
            page.hashes().iter().any(|shown| shown.starts_with(&hash)),
            "{length} characters"
        );
    }
    assert_eq!(count(&format!("hash={hash}")).await, 1);
    assert_eq!(count(&format!("hash={hash}&subject=jane")).await, 0);
    for wrong in ["*", &"A".repeat(44)] {
        assert!(
            site.page(&path(&format!("tokens?hash={wrong}")))
                .await
                .text
                .contains("up to 43")
        );
    }
}

#[tokio::test]
async fn clients_are_found_by_name_alias_and_id() {
    let site = Site::new().await;
    let count = async |text: &str| {
        let page = site.page(&path(&format!("clients?text={text}"))).await;
        page.text.matches("scope=\"row\"").count()
    };
    assert_eq!(count("").await, 9);
    assert_eq!(count("200000").await, 8);
    assert_eq!(count("2000002").await, 1);
    assert_eq!(count("MY-cl").await, 1);
    assert_eq!(count("c2").await, 1);
    assert_eq!(count("nothing").await, 0);
}

#[tokio::test]
async fn the_clock_moves_and_goes_back() {
    let site = Site::new().await;
    let token = site.token(C1, "john").await;
    let reply = site.submit(&path("clock"), &[("advance", "86400")]).await;
    assert_eq!(reply.location(), path("clock?notice=clock-moved#notice"));
    assert_eq!(site.app.clock.now(), START + 86_400_000);
    assert!(site.page(&path("tokens")).await.text.contains(">expired</span>"));
    site.submit(&path("clock"), &[("now", "2027-01-15T08:00")]).await;
    assert_eq!(site.app.clock.now(), 1_800_000_000_000);
    assert!(site.is_alive(&token).await);
    assert_eq!(site.submit(&path("clock"), &[("now", "tomorrow")]).await.status, 400);
    assert!(
        site.page("/").await.text.contains("Clock "),
        "shown where it is not the machine's"
    );
    site.submit(&path("clock"), &[("real", "true")]).await;
    assert_eq!(site.app.clock.ahead(), 0);
    assert!(!site.page("/").await.text.contains("badge warning"));
}

#[tokio::test]
async fn faults_can_be_asked_for_and_taken_back() {
    let site = Site::new().await;
    let fault = |kind| [("operation", "auth/token/create"), ("kind", kind), ("times", "2")];
    assert_eq!(site.submit(&path("faults"), &fault("503")).await.status, 303);
    let page = site.page(&path("faults")).await;
    assert!(page.text.contains("answer 503"), "{}", page.text);
    let request = Request::post(format!("/api/{SERVICE}/auth/token/create"))
        .header("host", HOST)
        .body(Body::empty())
        .expect("a request");
    assert_eq!(site.send(request).await.status, 503);
    let page = site.page(&path("requests?state=failed")).await;
    assert!(
        page.text.contains("<span class=\"badge bad\">503</span>"),
        "{}",
        page.text
    );
    site.submit(&path("faults/clear"), &[]).await;
    site.token(C1, "john").await;

    assert_eq!(site.submit(&path("faults"), &fault("unknown")).await.status, 400);
    let elsewhere = [("operation", "elsewhere"), ("kind", "503"), ("times", "1")];
    assert_eq!(site.submit(&path("faults"), &elsewhere).await.status, 400);
    for (kind, _) in super::faults::KINDS {
        assert_eq!(site.submit(&path("faults"), &fault(kind)).await.status, 303, "{kind}");
    }
}

#[tokio::test]
async fn an_empty_service_says_what_to_do_next() {
    let site = Site::with(admin(), |fixture| fixture.services[0].clients.clear()).await;
    for (page, hint) in [
        ("", "No tokens yet"),
        ("clients", "--fixture"),
        ("tokens", "overview"),
        ("users", "overview"),
        ("requests", "overview"),
        ("faults", "No fault is to come"),
    ] {
        let page = site.page(path(page).trim_end_matches('/')).await;
        assert!(page.text.contains(hint), "{}", page.text);
    }
}
