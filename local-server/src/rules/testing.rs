//! The standard fixture in memory under a clock that stands still, for tests of rules without HTTP.

use authlete_sdk::Id;

use super::{Reading, Writing};
use crate::clock::Clock;
use crate::fixture::Fixture;
use crate::refusal::Refusal;
use crate::store::{Database, Store};

pub(crate) const SERVICE: Id = 1_000_001;
pub(crate) const OTHER_SERVICE: Id = 1_000_002;
pub(crate) const C1: Id = 2_000_001;
pub(crate) const C2: Id = 2_000_002;
pub(crate) const LOCKED_CLIENT: Id = 2_000_003;
pub(crate) const RESTRICTED_CLIENT: Id = 2_000_004;
pub(crate) const CLIENT_OF_OTHER_SERVICE: Id = 2_000_005;

/// Half a second past a whole one, so that rounding shows.
pub(crate) const START: i64 = 1_800_000_000_400;

/// A server without its HTTP.
pub(crate) struct Bench {
    store: Store,
    pub(crate) clock: Clock,
}

impl Bench {
    pub(crate) async fn new() -> Self {
        Self::with(|_| {}).await
    }

    /// The standard fixture after a change.
    pub(crate) async fn with(change: impl FnOnce(&mut Fixture)) -> Self {
        let mut fixture =
            Fixture::from_json(include_str!("../../../tests/fixtures/standard.json")).expect("the standard fixture");
        change(&mut fixture);
        let store = Store::open(&Database::Memory).expect("a database in memory");
        store
            .write::<_, Refusal>(move |changes| Ok(fixture.load(changes)?))
            .await
            .expect("a loaded fixture");
        Self {
            store,
            clock: Clock::frozen(START),
        }
    }

    pub(crate) async fn read<Q: Send + 'static, R: Send + 'static>(
        &self,
        rule: impl FnOnce(&Reading<'_>, Q) -> Result<R, Refusal> + Send + 'static,
        request: impl Into<Q>,
    ) -> Result<R, Refusal> {
        self.read_in(SERVICE, rule, request).await
    }

    pub(crate) async fn read_in<Q: Send + 'static, R: Send + 'static>(
        &self,
        service: Id,
        rule: impl FnOnce(&Reading<'_>, Q) -> Result<R, Refusal> + Send + 'static,
        request: impl Into<Q>,
    ) -> Result<R, Refusal> {
        let (request, now) = (request.into(), self.clock.now());
        self.store
            .read(move |records| rule(&Reading::new(records, service, now)?, request))
            .await
    }

    pub(crate) async fn write<Q: Send + 'static, R: Send + 'static>(
        &self,
        rule: impl FnOnce(&Writing<'_>, Q) -> Result<R, Refusal> + Send + 'static,
        request: impl Into<Q>,
    ) -> Result<R, Refusal> {
        self.write_in(SERVICE, rule, request).await
    }

    pub(crate) async fn write_in<Q: Send + 'static, R: Send + 'static>(
        &self,
        service: Id,
        rule: impl FnOnce(&Writing<'_>, Q) -> Result<R, Refusal> + Send + 'static,
        request: impl Into<Q>,
    ) -> Result<R, Refusal> {
        let (request, now) = (request.into(), self.clock.now());
        self.store
            .write(move |changes| rule(&Writing::new(changes, service, now)?, request))
            .await
    }
}
