//! Reading every page of a list that is paged by index, while records may come and go.
//!
//! A page is addressed by the positions of its records, so a record that goes away moves all later ones forward, and a reader
//! that simply continued behind its last page would skip some. Therefore each page is read with the last record of the one
//! before as its first: as long as that one is known, nothing before it can be new, for records keep their order. When it is
//! not known, records went away, and the reader steps back until it meets one that it knows.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::transport::{Repeat, Row};
use crate::wire::{Request, Response};
use crate::{Client, Error, Result};

/// The API refuses a wider page.
const PAGE: i64 = 20;

/// A request for a page of a list.
pub trait Listing: Request + 'static {
    /// What the list operation returns.
    type Response: Response + 'static;
    /// What the list holds.
    type Item: Send + 'static;

    /// The positions that the request asks for; the end is exclusive.
    fn range(&mut self) -> (&mut Option<i64>, &mut Option<i64>);

    /// The records of a page and how many there are in all.
    fn page(response: Self::Response) -> (Vec<Self::Item>, i64);

    /// What tells a record from every other one of the list, each by itself.
    fn keys(item: &Self::Item) -> Vec<String>;
}

/// Every page of a list, each read when it is asked for.
pub struct Pages<Q: Listing> {
    client: Client,
    row: &'static Row,
    request: Q,
    /// All records before this position were handed out.
    position: i64,
    /// How far the last page was moved by records that went away: the next one probably will be as well.
    drift: i64,
    known: HashSet<String>,
    /// How many records there were in all when the last page was read, and most of all times.
    total: i64,
    most: i64,
    /// How often nothing was known where it should be although there were no fewer records than before.
    unexplained: i64,
    finished: bool,
}

impl<Q: Listing> Pages<Q> {
    /// The records of the next page that were not handed out yet, or nothing at the end.
    ///
    /// Dropping the future loses nothing: the next call reads the same page.
    ///
    /// # Errors
    ///
    /// As the list operation; and [`Configuration`](crate::ErrorKind::Configuration) if the request sets `start` or `end`.
    pub async fn next_page(&mut self) -> Result<Option<Vec<Q::Item>>> {
        let guess = if self.is_patient() { self.drift } else { 0 };
        let mut position = (self.position - guess).max(0);
        let mut drift = self.position - position;
        while !self.finished {
            let start = (position - 1).max(0);
            let (items, total) = self.read(start).await?;
            let length = i64::try_from(items.len()).unwrap_or(i64::MAX);
            let known_ones = items.iter().take_while(|item| self.knows(item)).count();
            self.most = self.most.max(total);
            let fewer = total < self.total;
            if known_ones == 0 && (start > 0 || position < self.position) && !fewer {
                self.unexplained += 1;
            }
            let is_unknown_place = start > 0 && known_ones == 0;
            if is_unknown_place && (fewer || self.is_patient()) {
                position = (position - PAGE).min(total).max(0);
                drift = self.position - position;
                continue;
            }
            self.total = total;
            let mut fresh = Vec::with_capacity(items.len());
            for item in items {
                let is_known = self.knows(&item);
                self.known.extend(Q::keys(&item));
                if !is_known {
                    fresh.push(item);
                }
            }
            // Stepping back further than was needed costs a page; so one miss ends the guessing.
            self.drift = if known_ones > 1 || is_unknown_place { 0 } else { drift };
            self.position = start + length;
            // A page that brings nothing behind the record it overlaps with is the last one, whatever the total says.
            self.finished = length == 0 || self.position >= total || self.position <= position;
            if !fresh.is_empty() {
                return Ok(Some(fresh));
            }
            position = self.position;
            drift = 0;
        }
        Ok(None)
    }

    /// Continues through another client, such as the same one on connections of its own.
    pub fn continue_with(&mut self, client: Client) {
        self.client = client;
    }

    fn knows(&self, item: &Q::Item) -> bool {
        Q::keys(item).iter().any(|key| self.known.contains(key))
    }

    /// Whether a record that is not known, where one should be that was handed out, still means that records went away although
    /// there are no fewer than before. As many may have come; but it may also be that very record with all its keys
    /// changed, as those of a token whose value a loop changes. Such a loop gets some tokens again, but not for ever: records
    /// that go away while others come do not make it step back more often than there are pages.
    fn is_patient(&self) -> bool {
        self.unexplained <= self.most / (PAGE - 1) + PAGE
    }

    async fn read(&self, start: i64) -> Result<(Vec<Q::Item>, i64)> {
        let mut request = self.request.clone();
        let (first, end) = request.range();
        if first.is_some() || end.is_some() {
            return Err(Error::configuration("every page is read: leave out `start` and `end`")
                .with(|details| details.operation = Some(self.row.operation)));
        }
        (*first, *end) = (Some(start), Some(start + PAGE));
        self.client.call(self.row, Repeat::Always, &request).await.map(Q::page)
    }
}

type Turn<Q> = Pin<Box<dyn Future<Output = (Pages<Q>, Result<Option<Vec<<Q as Listing>::Item>>>)> + Send>>;

/// Every record of a list, as a stream.
///
/// ```no_run
/// # use authlete_sdk::{Client, TokenDeleteRequest, TokenListRequest};
/// # use futures_util::TryStreamExt;
/// # async fn example(client: Client) -> authlete_sdk::Result<()> {
/// let mut tokens = client.token_management().list_all(TokenListRequest::new().subject("john"));
/// while let Some(token) = tokens.try_next().await? {
///     println!("{:?} expires {:?}", token.access_token_hash, token.access_token_expires_at);
/// }
/// # Ok(())
/// # }
/// ```
pub struct All<Q: Listing> {
    client: Client,
    row: &'static Row,
    request: Q,
    ready: VecDeque<Q::Item>,
    turn: Option<Turn<Q>>,
}

impl<Q: Listing> All<Q> {
    pub(crate) fn new(client: Client, row: &'static Row, request: Q) -> Self {
        let mut all = Self {
            client,
            row,
            request,
            ready: VecDeque::new(),
            turn: None,
        };
        all.turn = Some(turn(all.pages()));
        all
    }

    /// The same list from its start, page by page.
    #[must_use]
    pub fn pages(&self) -> Pages<Q> {
        Pages {
            client: self.client.clone(),
            row: self.row,
            request: self.request.clone(),
            position: 0,
            drift: 0,
            known: HashSet::new(),
            total: 0,
            most: 0,
            unexplained: 0,
            finished: false,
        }
    }
}

fn turn<Q: Listing>(mut pages: Pages<Q>) -> Turn<Q> {
    Box::pin(async move {
        let page = pages.next_page().await;
        (pages, page)
    })
}

impl<Q: Listing> Unpin for All<Q> {}

impl<Q: Listing> Stream for All<Q> {
    type Item = Result<Q::Item>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            let Some(running) = &mut self.turn else {
                return Poll::Ready(None);
            };
            let (pages, page) = ready!(running.as_mut().poll(context));
            // A failure ends the stream, so that a loop that only logs failures ends as well.
            self.turn = None;
            match page {
                Ok(Some(items)) => {
                    self.ready.extend(items);
                    self.turn = Some(turn(pages));
                }
                Ok(None) => return Poll::Ready(None),
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}

impl<Q: Listing> fmt::Debug for All<Q> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("All")
            .field("ready", &self.ready.len())
            .finish_non_exhaustive()
    }
}

impl<Q: Listing> fmt::Debug for Pages<Q> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Pages")
            .field("position", &self.position)
            .finish_non_exhaustive()
    }
}
