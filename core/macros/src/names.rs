//! From a Rust name to the name on the wire.

/// `grant_type` to `grantType`.
pub fn camel_case(snake: &str) -> String {
    let mut words = snake.split('_');
    let mut camel = words.next().unwrap_or_default().to_owned();
    for word in words {
        let (head, tail) = word.split_at(word.len().min(1));
        camel.push_str(&head.to_uppercase());
        camel.push_str(tail);
    }
    camel
}

/// `AuthorizationCode` to `AUTHORIZATION_CODE`.
pub fn screaming_snake_case(pascal: &str) -> String {
    let mut screaming = String::new();
    for (index, letter) in pascal.char_indices() {
        if index > 0 && letter.is_uppercase() {
            screaming.push('_');
        }
        screaming.extend(letter.to_uppercase());
    }
    screaming
}
