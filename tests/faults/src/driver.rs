//! A process that makes calls in the language under test, and everything that it says.

use std::collections::BTreeMap;
use std::error::Error;
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWriteExt, BufReader};
use tokio::process::{Child, ChildStdin, Command};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::task::JoinHandle;
use tokio::time::timeout;

/// What the machine around has set must not decide how a row ends.
const UNSET: [&str; 10] = [
    "ALL_PROXY",
    "HTTPS_PROXY",
    "HTTP_PROXY",
    "NO_PROXY",
    "all_proxy",
    "https_proxy",
    "http_proxy",
    "no_proxy",
    "SSL_CERT_DIR",
    "SSL_CERT_FILE",
];

/// How long a process may take to end when there is nothing left for it to do.
const ENDING: Duration = Duration::from_secs(20);

/// How a driver is started.
#[derive(Clone)]
pub struct Program {
    pub command: Vec<String>,
    /// The last argument: which of a language's ways of calling it uses.
    pub mode: String,
}

/// A call to make.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Ask<'a> {
    /// The client's options in snake case, limits of time in seconds.
    pub options: &'a Map<String, Value>,
    pub operation: &'a str,
    /// The request in wire form.
    pub request: &'a Map<String, Value>,
    /// Options of the call.
    pub call: &'a Map<String, Value>,
    /// Whether to use the client of the call before.
    pub again: bool,
    /// The list in the result that is to be replaced by its length.
    pub count: Option<&'a str>,
}

/// What came of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// The result in wire form.
    #[serde(default)]
    pub result: Value,
    /// The error, its attributes in wire form.
    pub error: Option<Map<String, Value>>,
    /// Every way in which the client, the request and the outcome show themselves.
    pub renditions: Vec<String>,
}

/// A driver that runs.
pub struct Driver {
    child: Child,
    input: Option<ChildStdin>,
    answers: UnboundedReceiver<Told>,
    said: Arc<Mutex<Vec<String>>>,
    readers: Vec<JoinHandle<()>>,
}

impl Driver {
    /// Starts one.
    pub fn start(program: &Program, environment: &BTreeMap<String, String>) -> Result<Self, Box<dyn Error>> {
        let (name, arguments) = program.command.split_first().ok_or("there is no command")?;
        let mut command = Command::new(name);
        command.args(arguments).arg(&program.mode);
        for variable in UNSET {
            command.env_remove(variable);
        }
        command
            .envs(environment)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            // A group of its own: the process may be the child of one that prepares the ground for it.
            .process_group(0)
            .kill_on_drop(true);
        let mut child = command.spawn().map_err(|error| format!("cannot run {name}: {error}"))?;
        let (tell, answers) = unbounded_channel();
        let said = Arc::new(Mutex::new(Vec::new()));
        let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
        let heard = said.clone();
        let out = lines(stdout, move |line| match serde_json::from_str(&line) {
            Ok(told) => drop(tell.send(told)),
            Err(_) => heard.lock().unwrap_or_else(PoisonError::into_inner).push(line),
        });
        let heard = said.clone();
        let err = lines(stderr, move |line| {
            heard.lock().unwrap_or_else(PoisonError::into_inner).push(line);
        });
        let input = child.stdin.take();
        Ok(Self {
            child,
            input,
            answers,
            said,
            readers: vec![out, err],
        })
    }

    /// Asks for a call without waiting for its outcome.
    pub async fn ask(&mut self, ask: &Ask<'_>) -> Result<(), Box<dyn Error>> {
        let input = self.input.as_mut().ok_or("the driver is at its end")?;
        let mut line = serde_json::to_vec(ask)?;
        line.push(b'\n');
        input.write_all(&line).await?;
        Ok(input.flush().await?)
    }

    /// The outcome of the call.
    pub async fn told(&mut self, within: Duration) -> Result<Told, Box<dyn Error>> {
        match timeout(within, self.answers.recv()).await {
            Ok(Some(told)) => Ok(told),
            Ok(None) => Err(format!("the driver died: {:?}", self.so_far()).into()),
            Err(_) => Err(format!("the call is not over after {within:?}").into()),
        }
    }

    /// Interrupts the process, as Ctrl-C does, and waits for it to end.
    pub async fn interrupt(mut self, within: Duration) -> Result<Vec<String>, Box<dyn Error>> {
        let id = self.child.id().ok_or("the driver has ended already")?;
        Command::new("kill")
            .args(["-INT", "--", &format!("-{id}")])
            .status()
            .await?;
        timeout(within, self.child.wait())
            .await
            .map_err(|_| "the process does not end when it is interrupted")??;
        self.rest().await
    }

    /// Tells the driver that there are no more calls; it has to end by itself then. Returns all that it said.
    pub async fn finish(mut self) -> Result<Vec<String>, Box<dyn Error>> {
        self.input = None;
        let status = timeout(ENDING, self.child.wait())
            .await
            .map_err(|_| "something keeps the process alive although nothing is left to do")??;
        let said = self.rest().await?;
        if status.success() {
            Ok(said)
        } else {
            Err(format!("the driver ended with {status}: {}", said.join("\n")).into())
        }
    }

    async fn rest(&mut self) -> Result<Vec<String>, Box<dyn Error>> {
        for reader in self.readers.drain(..) {
            reader.await?;
        }
        Ok(self.so_far())
    }

    fn so_far(&self) -> Vec<String> {
        self.said.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Hands over every line of a stream.
fn lines(
    stream: Option<impl AsyncRead + Unpin + Send + 'static>,
    hand: impl Fn(String) + Send + 'static,
) -> JoinHandle<()> {
    tokio::spawn(async move {
        let Some(stream) = stream else { return };
        let mut reader = BufReader::new(stream);
        let mut line = Vec::new();
        while matches!(reader.read_until(b'\n', &mut line).await, Ok(length) if length > 0) {
            hand(String::from_utf8_lossy(&line).trim_end().to_owned());
            line.clear();
        }
    })
}
