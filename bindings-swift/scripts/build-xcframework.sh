#!/usr/bin/env bash
# Builds bindings-swift/AuthleteFFI.xcframework, the compiled library for Apple platforms, where Package.swift finds it; and its
# archive and checksum for a release, in .cache/xcframework.
#
# Needs macOS with Xcode and Rust. It was written without a Mac and HAS NOT BEEN RUN; whoever runs it first should expect to
# mend it. What could be checked elsewhere was: the headers, the module map and the checksum.
#
#     bindings-swift/scripts/build-xcframework.sh
#     swift build --package-path bindings-swift
set -euo pipefail
cd "$(dirname "$0")/../.."

export IPHONEOS_DEPLOYMENT_TARGET=16.0 MACOSX_DEPLOYMENT_TARGET=13.0
target=${CARGO_TARGET_DIR:-target}
output=.cache/xcframework
built=bindings-swift/AuthleteFFI.xcframework
version=$(sed -nE 's/^version = "(.*)"/\1/p' Cargo.toml | head -n 1)

library_of() { echo "$target/$1/release/libauthlete_swift.a"; }

for triple in aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios aarch64-apple-darwin x86_64-apple-darwin; do
  rustup target add "$triple"
  cargo build --locked --release -p authlete-swift --target "$triple"
done
rm -rf "$output" "$built"
mkdir -p "$output"/{ios,simulator,macos}
cp "$(library_of aarch64-apple-ios)" "$output/ios/library.a"
lipo -create "$(library_of aarch64-apple-ios-sim)" "$(library_of x86_64-apple-ios)" -output "$output/simulator/library.a"
lipo -create "$(library_of aarch64-apple-darwin)" "$(library_of x86_64-apple-darwin)" -output "$output/macos/library.a"

# Slices as frameworks: two packages whose slices are bare libraries collide in Xcode over the place of their module maps.
# One on macOS has its content in a version and links to it.
slice() {
  local folder=$1 minimum=$2 framework=$1/AuthleteFFI.framework content=$1/AuthleteFFI.framework resources
  if [[ $folder == */macos ]]; then
    content=$framework/Versions/A
    resources=$content/Resources
  else
    resources=$content
  fi
  mkdir -p "$content"/{Headers,Modules} "$resources"
  mv "$folder/library.a" "$content/AuthleteFFI"
  cp bindings-swift/Sources/AuthleteFFI/*.h "$content/Headers/"
  cat >"$content/Modules/module.modulemap" <<'MAP'
framework module AuthleteFFI {
    header "Models.h"
    header "Operations.h"
    link framework "Security"
    link framework "SystemConfiguration"
    export *
}
MAP
  cat >"$resources/Info.plist" <<PLIST
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
    <key>CFBundleExecutable</key><string>AuthleteFFI</string>
    <key>CFBundleIdentifier</key><string>com.authlete.sdk.ffi</string>
    <key>CFBundleName</key><string>AuthleteFFI</string>
    <key>CFBundlePackageType</key><string>FMWK</string>
    <key>CFBundleShortVersionString</key><string>$version</string>
    <key>CFBundleVersion</key><string>$version</string>
    <key>MinimumOSVersion</key><string>$minimum</string>
</dict>
</plist>
PLIST
  if [[ $content != "$framework" ]]; then
    ln -s A "$framework/Versions/Current"
    for entry in AuthleteFFI Headers Modules Resources; do ln -s "Versions/Current/$entry" "$framework/$entry"; done
  fi
}
slice "$output/ios" 16.0
slice "$output/simulator" 16.0
slice "$output/macos" 13.0

xcodebuild -create-xcframework \
  -framework "$output/ios/AuthleteFFI.framework" \
  -framework "$output/simulator/AuthleteFFI.framework" \
  -framework "$output/macos/AuthleteFFI.framework" \
  -output "$built"
ditto -c -k --keepParent "$built" "$output/AuthleteFFI.xcframework.zip"
swift package compute-checksum "$output/AuthleteFFI.xcframework.zip" | tee "$output/checksum"
