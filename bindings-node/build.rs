//! Links the addon as Node loads it on each platform.

fn main() {
    napi_build::setup();
}
