//! Reading requests from a connection.

use std::collections::HashMap;
use std::io;

use tokio::io::{AsyncRead, AsyncReadExt};

/// More than any case sends.
const LARGEST: usize = 8 << 20;

/// A request as it arrived.
#[derive(Debug, Default)]
pub struct Request {
    /// The method.
    pub method: String,
    /// The path as it is encoded.
    pub path: String,
    /// The query as it is encoded, without its question mark.
    pub query: Option<String>,
    /// The headers, their names in lower case; of several of one name, all, separated by commas.
    pub headers: HashMap<String, String>,
    /// The body.
    pub body: Vec<u8>,
}

impl Request {
    /// Reads the next request of a connection; nothing if the connection ends before one begins.
    ///
    /// # Errors
    ///
    /// If the connection breaks, or what comes is not a request with the length of its body.
    pub async fn read(connection: &mut (impl AsyncRead + Unpin), buffer: &mut Vec<u8>) -> io::Result<Option<Self>> {
        let head = loop {
            if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
                break buffer.drain(..end + 4).collect::<Vec<_>>();
            }
            if connection.read_buf(buffer).await? == 0 {
                return Ok(None);
            }
            if buffer.len() > LARGEST {
                return Err(invalid("the head is too large"));
            }
        };
        let mut request = parse(&head)?;
        let length: usize = match request.headers.get("content-length") {
            Some(length) => length.parse().map_err(|_| invalid("the length is not a number"))?,
            None if request.headers.contains_key("transfer-encoding") => return Err(invalid("the body has no length")),
            None => 0,
        };
        if length > LARGEST {
            return Err(invalid("the body is too large"));
        }
        while buffer.len() < length {
            if connection.read_buf(buffer).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
        request.body = buffer.drain(..length).collect();
        Ok(Some(request))
    }
}

fn parse(head: &[u8]) -> io::Result<Request> {
    let head = std::str::from_utf8(head).map_err(|_| invalid("the head is not text"))?;
    let mut lines = head.split("\r\n");
    let mut words = lines.next().unwrap_or_default().split(' ');
    let (Some(method), Some(target), Some("HTTP/1.1")) = (words.next(), words.next(), words.next()) else {
        return Err(invalid("the first line is not one of HTTP/1.1"));
    };
    let (path, query) = match target.split_once('?') {
        Some((path, query)) => (path, Some(query.to_owned())),
        None => (target, None),
    };
    let mut request = Request {
        method: method.to_owned(),
        path: path.to_owned(),
        query,
        ..Request::default()
    };
    for line in lines.filter(|line| !line.is_empty()) {
        let (name, value) = line.split_once(':').ok_or_else(|| invalid("a header has no colon"))?;
        request
            .headers
            .entry(name.to_ascii_lowercase())
            .and_modify(|values| {
                values.push_str(", ");
                values.push_str(value.trim());
            })
            .or_insert_with(|| value.trim().to_owned());
    }
    Ok(request)
}

fn invalid(why: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, why.to_owned())
}
