//! The fault matrix and the search for secrets, through the package of one language.
//!
//! ```text
//! authlete-faults <language> <mode>[,<mode>…] <command> [<argument>…]
//! ```
//!
//! The command is a driver: it reads calls from its standard input, a line of JSON each, and tells their outcomes on its
//! standard output (`tests/README.md` has the format). Its last argument is the mode.

mod certificates;
mod driver;
mod places;
mod row;
mod secrets;
mod table;

use std::collections::{BTreeMap, VecDeque};
use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use authlete_case_server::case::{Case, Cases};
use authlete_case_server::server::Server;
use driver::{Driver, Program};
use places::Places;
use row::Row;

/// How many drivers work at once: most rows wait.
const DRIVERS: usize = 4;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [language, modes, command @ ..] = arguments.as_slice() else {
        eprintln!("usage: authlete-faults <language> <mode>[,<mode>...] <command> [<argument>...]");
        return ExitCode::from(2);
    };
    match run(language, modes, command).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("the fault matrix cannot be run: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(language: &str, modes: &str, command: &[String]) -> Result<bool, Box<dyn Error + Send + Sync>> {
    let started = Instant::now();
    let mut places = Places::open().await?;
    let (proof_key, private) = secrets::proof_key()?;
    places.secrets.push(private);
    places.values.insert("proofKey".to_owned(), proof_key.clone());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("rows");
    let rows = table::read(&folder, &places.values)?;
    let marked = secrets::cases(&places.values["server"], &proof_key);
    let all: Cases = rows
        .iter()
        .map(|(id, row)| (id.clone(), row.clone()))
        .chain(marked.iter().cloned())
        .collect();
    let server = places.serve(all);

    let mut findings = Findings::default();
    for mode in modes.split(',') {
        let program = Program {
            command: command.to_vec(),
            mode: mode.to_owned(),
        };
        let work = |cases: Vec<(String, Case)>, judged| Work {
            program: program.clone(),
            server: server.clone(),
            queue: Mutex::new(cases.into()),
            judged,
        };
        findings.take_in(work(rows.clone().into_iter().collect(), true).done().await);
        let matrix = findings.outputs.len();
        findings.take_in(work(marked.clone(), false).done().await);
        println!(
            "{language} ({mode}): {} rows, {} outputs; {} calls with marked secrets, {} outputs",
            rows.len(),
            matrix,
            marked.len(),
            findings.outputs.len() - matrix
        );
    }
    findings.search(&places.secrets);
    if places.strays() > 0 {
        findings.failures.push(format!(
            "{} connections came to where nothing may arrive",
            places.strays()
        ));
    }

    let modes: Vec<&str> = modes.split(',').collect();
    for failure in &findings.failures {
        println!("FAILED {failure}");
    }
    println!(
        "fault matrix: {} rows in {language} ({}), {} calls with marked secrets, {} outputs searched for secrets, {} failures in {} s",
        rows.len(),
        modes.join(" and "),
        marked.len() * modes.len(),
        findings.outputs.len(),
        findings.failures.len(),
        started.elapsed().as_secs()
    );
    Ok(findings.failures.is_empty())
}

/// What came of some rows.
#[derive(Default)]
struct Findings {
    failures: Vec<String>,
    /// What was said and shown, and of what row.
    outputs: Vec<(String, String)>,
}

impl Findings {
    fn take_in(&mut self, other: Self) {
        self.failures.extend(other.failures);
        self.outputs.extend(other.outputs);
    }

    fn note(&mut self, id: &str, outcome: Result<Vec<String>, Box<dyn Error>>) {
        match outcome {
            Ok(outputs) => self
                .outputs
                .extend(outputs.into_iter().map(|output| (id.to_owned(), output))),
            Err(error) => self.failures.push(format!("{id}: {error}")),
        }
    }

    /// Looks for secrets in everything.
    fn search(&mut self, secrets: &[String]) {
        for (id, output) in &self.outputs {
            let secrets = secrets.iter().map(String::as_str).chain([secrets::MARK]);
            for secret in secrets.filter(|secret| output.contains(*secret)) {
                self.failures
                    .push(format!("{id}: {secret} shows in {}", around(output, secret)));
            }
        }
    }
}

/// The place where a secret shows.
fn around(output: &str, secret: &str) -> String {
    let place = output.find(secret).unwrap_or_default();
    let before: String = output[..place].chars().rev().take(60).collect();
    let behind = output[place..].chars().take(60);
    before.chars().rev().chain(behind).collect()
}

/// Rows to run in one mode of one language.
struct Work {
    program: Program,
    server: Arc<Server>,
    queue: Mutex<VecDeque<(String, Case)>>,
    /// Whether the outcome is what the case says, or anything that shows no secret.
    judged: bool,
}

impl Work {
    async fn done(self) -> Findings {
        let work = Arc::new(self);
        let mut findings = Findings::default();
        let workers = (0..DRIVERS).map(|_| work.clone().some());
        for found in futures_util::future::join_all(workers).await {
            findings.take_in(found);
        }
        findings
    }

    /// Runs rows until there are none left, all with one driver except where one has to go.
    async fn some(self: Arc<Self>) -> Findings {
        let mut findings = Findings::default();
        let mut shared: Option<Driver> = None;
        while let Some((id, case)) = self.next() {
            let row = Row {
                id: &id,
                case: &case,
                server: &self.server,
                run: self.program.mode.clone(),
            };
            if case.interrupt || !case.environment.is_empty() {
                findings.note(&id, self.alone(&row).await);
                continue;
            }
            let mut driver = match shared.take().map_or_else(|| self.driver(&BTreeMap::new()), Ok) {
                Ok(driver) => driver,
                Err(error) => {
                    findings.failures.push(error.to_string());
                    break;
                }
            };
            let outcome = if self.judged {
                row.run(&mut driver).await
            } else {
                row.outputs(&mut driver).await
            };
            findings.note(&id, outcome);
            shared = Some(driver);
        }
        if let Some(driver) = shared {
            findings.note(&self.program.mode, driver.finish().await);
        }
        findings
    }

    /// Runs a row with a driver of its own.
    async fn alone(&self, row: &Row<'_>) -> Result<Vec<String>, Box<dyn Error>> {
        let mut driver = self.driver(&row.case.environment)?;
        if row.case.interrupt {
            return row.interrupt(driver).await;
        }
        let mut outputs = row.run(&mut driver).await?;
        outputs.extend(driver.finish().await?);
        Ok(outputs)
    }

    fn driver(&self, environment: &BTreeMap<String, String>) -> Result<Driver, Box<dyn Error>> {
        Driver::start(&self.program, environment)
    }

    fn next(&self) -> Option<(String, Case)> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }
}
