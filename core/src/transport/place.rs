//! Where in a JSON text a fault is, in the words of the data: `accessTokens[3].createdAt`.

/// One step on the way from the outermost value to an inner one.
enum Step {
    Member(String),
    Element(usize),
}

/// The way to the value that ends at this line and column, or that only begins there. Both count as `serde_json` counts them.
///
/// It is worked out from the place alone, because decoding anew with a deserializer that keeps track of its way would double the
/// code of every model.
pub(super) fn path_to(body: &[u8], line: usize, column: usize) -> Option<String> {
    let start_of_line = match line.checked_sub(2) {
        None => 0,
        Some(nth) => body.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(nth)?.0 + 1,
    };
    let text = body.get(..start_of_line + column)?;

    let mut way: Vec<Step> = Vec::new();
    // Whether the innermost step leads to a value yet: the name of a member or the first byte of an element was there.
    let mut begun = false;
    let mut next = 0;
    while let Some(byte) = text.get(next) {
        let last = next + 1 == text.len();
        next += 1;
        match (byte, way.last_mut()) {
            (b'"', step) => {
                let length = length_of_string(&text[next..]);
                if let (Some(Step::Member(name)), false) = (step, begun) {
                    *name = String::from_utf8_lossy(&text[next..next + length]).into_owned();
                }
                begun = true;
                next += length + 1;
            }
            (b'{' | b'[', _) if last => {
                begun = true;
            }
            (b'{', _) => {
                way.push(Step::Member(String::new()));
                begun = false;
            }
            (b'[', _) => {
                way.push(Step::Element(0));
                begun = false;
            }
            (b'}' | b']', _) => {
                way.pop();
                begun = true;
            }
            (b',', step) => {
                if let Some(Step::Element(index)) = step {
                    *index += 1;
                }
                begun = false;
            }
            (byte, Some(Step::Element(_))) if !byte.is_ascii_whitespace() => begun = true,
            _ => {}
        }
    }
    if !begun {
        way.pop();
    }
    let mut path = String::new();
    for step in way {
        match step {
            Step::Member(name) if path.is_empty() => path = name,
            Step::Member(name) => path.extend([".", &name]),
            Step::Element(index) => path.push_str(&format!("[{index}]")),
        }
    }
    (!path.is_empty()).then_some(path)
}

/// The bytes before the quotation mark that ends a string.
fn length_of_string(text: &[u8]) -> usize {
    let mut escaped = false;
    let ends = |byte: &u8| {
        let ends = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        ends
    };
    text.iter().position(ends).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::TokenListResponse;
    use crate::wire::Response;

    #[test]
    fn a_value_of_the_wrong_type_is_named_by_the_way_to_it() {
        for (body, path) in [
            (r#"{"totalCount":{"a":1}}"#, Some("totalCount")),
            (r#"{"totalCount": [ 1 ]}"#, Some("totalCount")),
            (r#"{"totalCount":[]}"#, Some("totalCount")),
            (r#"{"totalCount":1.5}"#, Some("totalCount")),
            (
                r#"{"accessTokens":[{"clientId":1},{"clientId":"x\"]"}]}"#,
                Some("accessTokens[1].clientId"),
            ),
            (
                "{\"start\":0,\n \"accessTokens\":\n[{\"scopes\":[\"a\", \"b\"],\n\"properties\":[{},\n{\"key\":[ {}]}]}]}",
                Some("accessTokens[0].properties[1].key"),
            ),
            (r#"{"accessTokens":[null,7]}"#, Some("accessTokens[1]")),
            (r#"{"accessTokens":true}"#, Some("accessTokens")),
            ("[1,2]", None),
            ("\n\n 7", None),
        ] {
            let Err(error) = TokenListResponse::from_body(body.as_bytes()) else {
                panic!("{body} can be read");
            };
            assert_eq!(
                path_to(body.as_bytes(), error.line(), error.column()).as_deref(),
                path,
                "{body}: {error}"
            );
        }
    }

    #[test]
    fn a_text_that_is_not_utf8_is_named_by_its_line() {
        let error = TokenListResponse::from_body(b"{\"start\":0,\n\"accessTokens\":[{\"subject\":\"\xff\"}]}").err();
        let place = error.map(|error| (error.is_syntax(), error.line()));
        assert_eq!(place, Some((true, 2)));
    }

    #[test]
    fn a_place_beyond_the_text_has_no_way_to_it() {
        assert_eq!(path_to(b"{}", 3, 1), None);
        assert_eq!(path_to(b"{}", 1, 9), None);
    }
}
