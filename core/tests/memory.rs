//! What is left of credentials in the memory of the process once a client is gone.
#![cfg(target_os = "linux")]

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use authlete_sdk::{Client, Options};

const MASK: u8 = 0x5a;

/// A credential that stands nowhere in memory but where it is made: here it is masked.
fn masked(seed: u8) -> Vec<u8> {
    (0..48)
        .map(|index| (b'A' + (index % 26 * 7 + seed) % 26) ^ MASK)
        .collect()
}

fn unmasked(masked: &[u8]) -> String {
    masked.iter().map(|byte| char::from(byte ^ MASK)).collect()
}

/// In how many places of the memory that the process can write the credential is.
fn copies(masked: &[u8]) -> std::io::Result<usize> {
    let mut memory = File::open("/proc/self/mem")?;
    let mut copies = 0;
    for line in std::fs::read_to_string("/proc/self/maps")?.lines() {
        let mut words = line.split_whitespace();
        let (Some(range), Some(rights)) = (words.next(), words.next()) else {
            continue;
        };
        let Some((start, end)) = range.split_once('-').filter(|_| rights.starts_with("rw")) else {
            continue;
        };
        let address = |text| u64::from_str_radix(text, 16).unwrap_or_default();
        let mut region = vec![0; usize::try_from(address(end) - address(start)).unwrap_or_default()];
        memory.seek(SeekFrom::Start(address(start)))?;
        // Some regions of the kernel's cannot be read.
        if memory.read_exact(&mut region).is_ok() {
            let found = |window: &&[u8]| window.iter().zip(masked).all(|(byte, masked)| byte ^ MASK == *masked);
            copies += region.windows(masked.len()).filter(found).count();
        }
        // Or the next search would find what this one has read.
        region.fill(0);
    }
    Ok(copies)
}

#[test]
fn credentials_are_overwritten_when_the_client_is_dropped() -> Result<(), Box<dyn std::error::Error>> {
    let version_3: fn(String) -> Options = |token| Options::new().service_id("1000001").access_token(token);
    let version_2: fn(String) -> Options = |secret| Options::new().api_key("1000001").api_secret(secret);
    for (seed, options) in [(0, version_3), (5, version_2)] {
        let credential = masked(seed);
        let client = Client::new(options(unmasked(&credential)))?;
        let derived = client.with_options(Options::new().max_retries(0))?;
        assert!(copies(&credential)? > 0, "the search finds nothing");
        drop((client, derived));
        assert_eq!(copies(&credential)?, 0);
    }
    Ok(())
}
