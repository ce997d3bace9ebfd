#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| authlete_fuzz::error_decoding(data));
