//! What `index.js` talks to: clients, calls under way, and finished calls in batches.
#![allow(unsafe_code)] // the registration code that napi-derive writes

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use authlete_sdk::entrance::AbortHandle;
use authlete_sdk::rounds::{self, Wake};
use authlete_sdk::surface::model_of;
use authlete_sdk::{Client, EndedCall, GROUPS, Observer, Options, Retry};
use napi::bindgen_prelude::{Array, Float64Array, Function, FunctionRef, Object, ToNapiValue, Unknown};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Env, Result, Status};
use napi_derive::napi;

use crate::failure::{Failure, FailureClass};
use crate::notice::Notice;
use crate::operations::{Answer, Call, OPERATIONS, Operation, Outcome, SharedPages, next_page};
use crate::options::{options, write_shown};
use crate::reading::closest;
use crate::runtime::runtime;
use crate::writing;

/// Tells the JavaScript thread that calls have finished. It does not keep the process alive unless calls are under way.
type Ring = ThreadsafeFunction<(), (), (), Status, false, true>;

/// The addon's side of one JavaScript thread.
#[napi]
pub struct Bridge {
    failure: FailureClass,
    desk: Arc<Desk>,
    /// How many calls were started and neither taken nor cancelled.
    outstanding: usize,
}

/// What wakes the JavaScript thread.
struct Bell(Mutex<Ring>);

impl Bell {
    fn ring(&self) -> MutexGuard<'_, Ring> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Wake for Bell {
    fn wake(&self) {
        self.ring().call((), ThreadsafeFunctionCallMode::NonBlocking);
    }
}

/// What the JavaScript thread and the runtime share.
struct Desk {
    state: Mutex<State>,
    bell: Arc<Bell>,
    /// Whether anybody listens to what becomes of calls.
    watched: AtomicBool,
}

#[derive(Default)]
struct State {
    running: HashMap<u32, AbortHandle>,
    finished: Vec<Letter>,
}

/// What the JavaScript thread is handed.
enum Letter {
    /// What the call of this number ended with.
    Outcome(u32, Outcome),
    /// Something to publish.
    Notice(Notice),
}

impl Desk {
    // A panic while these are held leaves them as they should be.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts a finished call down.
    fn finish(&self, id: u32, outcome: Outcome) {
        let mut state = self.state();
        if state.running.remove(&id).is_some() {
            self.leave(state, Letter::Outcome(id, outcome));
        }
    }

    /// Has the JavaScript thread told, unless it knows already that there is something.
    fn leave(&self, mut state: MutexGuard<'_, State>, letter: Letter) {
        state.finished.push(letter);
        let first = state.finished.len() == 1;
        drop(state);
        rounds::left(first.then(|| -> Arc<dyn Wake> { self.bell.clone() }));
    }

    fn cancel_all(&self) {
        for (_, task) in self.state().running.drain() {
            task.abort();
        }
    }
}

impl Observer for Desk {
    fn call_ended(&self, call: &EndedCall<'_>) {
        if self.watched.load(Ordering::Relaxed) {
            self.leave(self.state(), Letter::Notice(Notice::of_call(call)));
        }
    }

    fn retrying(&self, retry: &Retry<'_>) {
        self.leave(self.state(), Letter::Notice(Notice::of_retry(retry)));
    }
}

#[napi]
impl Bridge {
    /// Takes the class of failures and the function to call when calls have finished.
    #[napi(constructor, catch_unwind)]
    pub fn new(env: Env, failure: FunctionRef<Object<'static>, ()>, on_finished: Function<'_, (), ()>) -> Result<Self> {
        let bell = on_finished
            .build_threadsafe_function::<()>()
            .weak::<true>()
            .build_callback(|_| Ok(()))?;
        let desk = Arc::new(Desk {
            state: Mutex::default(),
            bell: Arc::new(Bell(Mutex::new(bell))),
            watched: AtomicBool::new(false),
        });
        // A worker thread may end while its calls are under way.
        env.add_env_cleanup_hook(Arc::downgrade(&desk), |desk| {
            if let Some(desk) = desk.upgrade() {
                desk.cancel_all();
            }
        })?;
        Ok(Self {
            failure,
            desk,
            outstanding: 0,
        })
    }

    /// Makes a client from options; a `Failure` if they cannot work.
    #[napi(catch_unwind)]
    pub fn client<'env>(&self, env: &'env Env, given: Unknown<'_>) -> Result<Unknown<'env>> {
        self.made(env, options(given).and_then(NativeClient::of))
    }

    /// Makes a client from the environment variables.
    #[napi(catch_unwind)]
    pub fn client_from_environment<'env>(&self, env: &'env Env) -> Result<Unknown<'env>> {
        let given = Options::from_env().map_err(Failure::from);
        self.made(env, given.and_then(NativeClient::of))
    }

    /// Derives a client with some options replaced.
    #[napi(catch_unwind)]
    pub fn derive<'env>(&self, env: &'env Env, client: &NativeClient, given: Unknown<'_>) -> Result<Unknown<'env>> {
        let derived = options(given).and_then(|options| client.with_options(options));
        self.made(env, derived)
    }

    /// Starts the operation at this position; a `Failure` if the request cannot be sent.
    #[napi(catch_unwind)]
    pub fn start<'env>(
        &mut self,
        env: &'env Env,
        client: &NativeClient,
        operation: u32,
        request: Unknown<'_>,
        id: u32,
    ) -> Result<Unknown<'env>> {
        match (operation_at(operation)?.call)(&client.client, request) {
            Ok(call) => self.run(env, call, id),
            Err(failure) => failure.write(env, &self.failure),
        }
    }

    /// Makes the iteration over all pages of the list operation at this position; a `Failure` if the request cannot be sent.
    #[napi(catch_unwind)]
    pub fn pages<'env>(
        &self,
        env: &'env Env,
        client: &NativeClient,
        operation: u32,
        request: Unknown<'_>,
    ) -> Result<Unknown<'env>> {
        let Some(pages) = operation_at(operation)?.pages else {
            return Err(napi::Error::from_reason("the operation has no pages"));
        };
        match pages(&client.client, request) {
            Ok(pages) => NativePages { pages }.into_unknown(env),
            Err(failure) => failure.write(env, &self.failure),
        }
    }

    /// Starts reading the next page.
    #[napi(catch_unwind)]
    pub fn turn<'env>(&mut self, env: &'env Env, pages: &NativePages, id: u32) -> Result<Unknown<'env>> {
        self.run(env, next_page(pages.pages.clone()), id)
    }

    /// Stops a call: its connection is closed, and nothing is heard of it any more.
    #[napi(catch_unwind)]
    pub fn cancel(&mut self, env: Env, id: u32) -> Result<()> {
        let mut state = self.desk.state();
        let running = state.running.remove(&id);
        let before = state.finished.len();
        state
            .finished
            .retain(|letter| !matches!(letter, Letter::Outcome(finished, _) if *finished == id));
        let dropped = before - state.finished.len();
        drop(state);
        if let Some(task) = &running {
            task.abort();
        }
        self.settled(env, dropped + usize::from(running.is_some()))
    }

    /// Whether to tell what becomes of calls, from now on.
    #[napi(catch_unwind)]
    pub fn watch(&self, watched: bool) {
        self.desk.watched.store(watched, Ordering::Relaxed);
    }

    /// The first finished calls, at most this many, as a flat list of identifier, result and how it went over HTTP. A result is the
    /// text of a value, whose marks are among those that the list begins with; a `Failure` stands for one that failed. What has no
    /// identifier is to be published.
    #[napi(catch_unwind)]
    pub fn take<'env>(&mut self, env: &'env Env, most: u32) -> Result<Array<'env>> {
        let finished: Vec<_> = {
            let mut state = self.desk.state();
            let count = state.finished.len().min(most as usize);
            state.finished.drain(..count).collect()
        };
        let calls = finished
            .iter()
            .filter(|letter| matches!(letter, Letter::Outcome(..)))
            .count();
        self.settled(*env, calls)?;
        let mut marks = Vec::new();
        let mut batch = env.create_array(0)?;
        batch.insert(())?;
        for letter in finished {
            match letter {
                Letter::Outcome(id, Ok(Answer { value, http })) => {
                    batch.insert(id)?;
                    // One byte a letter, where that is enough, is what the engine takes over as it is.
                    if value.text.is_ascii() {
                        batch.insert(env.create_string_latin1(&value.text)?)?;
                    } else {
                        batch.insert(value.text)?;
                    }
                    batch.insert(http)?;
                    if marks.is_empty() {
                        marks = value.marks;
                    } else {
                        marks.extend(value.marks);
                    }
                }
                Letter::Outcome(id, Err(failure)) => {
                    batch.insert(id)?;
                    batch.insert(failure.write(env, &self.failure)?)?;
                    batch.insert(())?;
                }
                Letter::Notice(notice) => {
                    batch.insert(())?;
                    batch.insert(notice.write(env)?)?;
                    batch.insert(())?;
                }
            }
        }
        if !marks.is_empty() {
            batch.set(0, Float64Array::new(marks))?;
        }
        Ok(batch)
    }

    fn made<'env>(&self, env: &'env Env, made: std::result::Result<NativeClient, Failure>) -> Result<Unknown<'env>> {
        match made {
            Ok(NativeClient { client, options }) => NativeClient {
                client: client.observed_by(self.desk.clone()),
                options,
            }
            .into_unknown(env),
            Err(failure) => failure.write(env, &self.failure),
        }
    }

    fn run<'env>(&mut self, env: &'env Env, call: Call, id: u32) -> Result<Unknown<'env>> {
        let runtime = runtime().map_err(|error| napi::Error::from_reason(format!("cannot start a thread: {error}")))?;
        let desk = self.desk.clone();
        // Held until the task is known, so that it cannot finish before.
        let mut state = self.desk.state();
        let task = runtime.put(async move { desk.finish(id, call.await) });
        state.running.insert(id, task);
        drop(state);
        if self.outstanding == 0 {
            #[allow(deprecated)] // the only way to keep the process alive while, and only while, calls are under way
            self.desk.bell.ring().refer(env)?;
        }
        self.outstanding += 1;
        ().into_unknown(env)
    }

    fn settled(&mut self, env: Env, calls: usize) -> Result<()> {
        let before = self.outstanding;
        self.outstanding -= calls.min(before);
        if before > 0 && self.outstanding == 0 {
            #[allow(deprecated)] // as above
            self.desk.bell.ring().unref(&env)?;
        }
        Ok(())
    }
}

fn operation_at(position: u32) -> Result<&'static Operation> {
    usize::try_from(position)
        .ok()
        .and_then(|position| OPERATIONS.get(position))
        .ok_or_else(|| napi::Error::from_reason("there is no such operation"))
}

/// A client of the core.
#[napi]
pub struct NativeClient {
    client: Client,
    /// What it was made with, to be shown.
    options: Options,
}

#[napi]
impl NativeClient {
    /// The options that it was made with, those of the clients that it is derived from included, without the secret ones.
    #[napi(catch_unwind)]
    pub fn shown<'env>(&self, env: &'env Env) -> Result<Object<'env>> {
        let mut shown = Object::new(env)?;
        write_shown(&self.options, &mut shown)?;
        Ok(shown)
    }

    fn of(options: Options) -> std::result::Result<Self, Failure> {
        Ok(Self {
            client: Client::new(options.clone())?,
            options,
        })
    }

    fn with_options(&self, overrides: Options) -> std::result::Result<Self, Failure> {
        Ok(Self {
            client: self.client.with_options(overrides.clone())?,
            options: self.options.clone().overridden_by(overrides),
        })
    }
}

/// An iteration over all pages of a list.
#[napi]
pub struct NativePages {
    pages: SharedPages,
}

/// An operation as `index.js` makes a method of it. Names are in snake case.
#[napi(object)]
pub struct OperationDescription {
    /// The group it belongs to.
    pub group: String,
    /// The name of the group's type.
    pub group_type: String,
    /// Its name.
    pub name: String,
    /// The name of the iteration over all its pages, if it is a list.
    pub pages: Option<String>,
}

/// Every operation; its position stands for it in calls.
#[napi]
#[must_use]
pub fn operations() -> Vec<OperationDescription> {
    let of_group = |group: &'static authlete_sdk::surface::Group| {
        group.operations.iter().map(|operation| OperationDescription {
            group: group.name.to_owned(),
            group_type: group.type_name.to_owned(),
            name: operation.name.to_owned(),
            pages: operation.pages.as_ref().map(|pages| pages.name.to_owned()),
        })
    };
    GROUPS.iter().flat_map(of_group).collect()
}

/// The names of the classes that make up responses; the position of one stands for it in what the addon writes.
#[napi]
#[must_use]
pub fn classes() -> Vec<&'static str> {
    writing::classes().collect()
}

/// The names of the options of a client, in camel case.
#[napi]
#[must_use]
pub fn option_names() -> Vec<&'static str> {
    model_of::<Options>().fields.iter().map(|field| field.wire).collect()
}

/// The name that was probably meant by one that is not among them.
#[napi]
#[must_use]
#[allow(clippy::needless_pass_by_value)] // as napi hands arguments over
pub fn closest_name(name: String, names: Vec<String>) -> Option<String> {
    closest(&name, names)
}
