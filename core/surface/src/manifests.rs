//! The version number, which stands in the workspace's manifest alone: npm's manifests get it from there, and Python's ask
//! cargo for it.

/// Every manifest of npm, from the root of the repository.
pub const MANIFESTS: &[&str] = &[
    "bindings-node/package.json",
    "bindings-node/npm/darwin-arm64/package.json",
    "bindings-node/npm/darwin-x64/package.json",
    "bindings-node/npm/linux-arm64-gnu/package.json",
    "bindings-node/npm/linux-arm64-musl/package.json",
    "bindings-node/npm/linux-x64-gnu/package.json",
    "bindings-node/npm/linux-x64-musl/package.json",
    "bindings-node/npm/win32-x64-msvc/package.json",
    "local-server/npm/package.json",
];

/// The manifest with the version of the workspace, for itself and for our packages that it depends on.
pub fn with_version(manifest: &str) -> String {
    let lines = manifest.lines().map(|line| {
        let Some((name, value)) = line.split_once(": ") else {
            return format!("{line}\n");
        };
        let is_ours = name.trim() == "\"version\"" || name.trim().starts_with("\"authlete-");
        let is_version = value
            .trim_start_matches('"')
            .starts_with(|first: char| first.is_ascii_digit());
        if !is_ours || !is_version {
            return format!("{line}\n");
        }
        let comma = if value.ends_with(',') { "," } else { "" };
        format!("{name}: \"{}\"{comma}\n", env!("CARGO_PKG_VERSION"))
    });
    lines.collect()
}
