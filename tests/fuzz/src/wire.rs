//! A client and the server that it talks to, on one thread, over one connection.

use std::cell::RefCell;
use std::rc::Rc;

use authlete_sdk::{Client, Options, RequestStyle};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;
use tokio::task::LocalSet;

/// What a request was.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sent {
    /// The method.
    pub method: String,
    /// Path and query, as they are encoded.
    pub target: String,
    /// The body.
    pub body: Vec<u8>,
}

/// What the server answers, and what it was asked last.
#[derive(Default)]
struct Exchange {
    reply: Vec<u8>,
    sent: Option<Sent>,
}

/// A client with a server of its own.
pub struct Wire {
    runtime: Runtime,
    tasks: LocalSet,
    exchange: Rc<RefCell<Exchange>>,
    client: Client,
}

thread_local! {
    static WIRE: Wire = Wire::new();
}

impl Wire {
    /// Works with the wire of this thread.
    pub fn with<T>(work: impl FnOnce(&Self) -> T) -> T {
        WIRE.with(work)
    }

    fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).expect("a port");
        let address = listener.local_addr().expect("an address");
        let exchange = Rc::<RefCell<Exchange>>::default();
        let tasks = LocalSet::new();
        let shared = Rc::clone(&exchange);
        tasks.spawn_local(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::task::spawn_local(serve(stream, Rc::clone(&shared)));
            }
        });
        let options = Options::new()
            .base_url(format!("http://{address}"))
            .service_id("1000001")
            .access_token("api-access-token")
            .max_retries(0);
        Self {
            runtime,
            tasks,
            exchange,
            client: Client::new(options).expect("options that can work"),
        }
    }

    /// Makes a call that is answered with these bytes. Returns what came of it, and what was sent, if anything was.
    pub fn call<T, F: Future<Output = T>>(
        &self,
        style: RequestStyle,
        reply: Vec<u8>,
        call: impl FnOnce(Client) -> F,
    ) -> (T, Option<Sent>) {
        *self.exchange.borrow_mut() = Exchange { reply, sent: None };
        let client = self
            .client
            .with_options(Options::new().request_style(style))
            .expect("a style");
        let outcome = self.tasks.block_on(&self.runtime, call(client));
        (outcome, self.exchange.borrow_mut().sent.take())
    }
}

async fn serve(mut stream: TcpStream, exchange: Rc<RefCell<Exchange>>) {
    let mut read = Vec::new();
    while let Some(sent) = request(&mut stream, &mut read).await {
        let reply = {
            let mut exchange = exchange.borrow_mut();
            exchange.sent = Some(sent);
            exchange.reply.clone()
        };
        if stream.write_all(&reply).await.is_err() {
            return;
        }
    }
}

/// Reads one request, as well-formed as the client writes it.
async fn request(stream: &mut TcpStream, read: &mut Vec<u8>) -> Option<Sent> {
    let end = loop {
        match read.windows(4).position(|window| window == b"\r\n\r\n") {
            Some(end) => break end + 4,
            None if stream.read_buf(read).await.ok()? == 0 => return None,
            None => {}
        }
    };
    let head = String::from_utf8(read[..end].to_vec()).expect("a head in ASCII");
    let mut words = head.lines().next()?.split(' ');
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let length: usize = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .map_or(0, |length| length.parse().expect("a length"));
    while read.len() < end + length {
        if stream.read_buf(read).await.ok()? == 0 {
            return None;
        }
    }
    let body = read[end..end + length].to_vec();
    read.drain(..end + length);
    Some(Sent { method, target, body })
}
