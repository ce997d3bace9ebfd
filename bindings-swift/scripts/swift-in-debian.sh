#!/usr/bin/env bash
# Runs a command in a Debian 13 root that has Swift 6.0.3, with this repository mounted at the same path in it.
#
#     bindings-swift/scripts/swift-in-debian.sh swift test --package-path bindings-swift
#
# The root is built once, in .cache/swift-root (about 80 seconds, 1.7 GB). Needs Debian, root and the right to mount.
# Names of environment variables to hand on stand in PASS_ENVIRONMENT, folders to mount besides the repository in MOUNT.
set -euo pipefail

repository=$(cd "$(dirname "$0")/../.." && pwd)
root=${SWIFT_ROOT:-$repository/.cache/swift-root}

build_root() {
  command -v mmdebstrap >/dev/null || {
    apt-get update -q
    apt-get install -y -q --no-install-recommends mmdebstrap
  }
  rm -rf "$root.part"
  mkdir -p "$(dirname "$root")"
  # The debugger and the language server are two thirds of the toolchain, and no test needs them.
  mmdebstrap --mode=root --variant=essential \
    --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Retries "3"' \
    --aptopt='Acquire::Check-Valid-Until "false"' \
    --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
    --dpkgopt='path-exclude=/usr/share/doc/*' \
    --dpkgopt='path-exclude=/usr/libexec/swift/bin/lldb*' \
    --dpkgopt='path-exclude=/usr/libexec/swift/bin/clangd' \
    --dpkgopt='path-exclude=/usr/libexec/swift/bin/sourcekit-lsp' \
    --dpkgopt='path-exclude=/usr/libexec/swift/lib/liblldb*' \
    --dpkgopt='path-exclude=/usr/libexec/swift/lib/libsourcekitdInProc.so' \
    --dpkgopt='path-exclude=/usr/libexec/swift/lib/swift_static/*' \
    --include=swiftlang,libc6-dev,ca-certificates \
    trixie "$root.part"
  touch "$root.part/.complete"
  rm -rf "$root"
  mv "$root.part" "$root"
}

[ -e "$root/.complete" ] || build_root >&2

environment=(HOME=/root LANG=C.UTF-8 PATH=/usr/bin:/bin)
for name in ${PASS_ENVIRONMENT:-}; do
  [ -z "${!name+set}" ] || environment+=("$name=${!name}")
done

# In mount and process namespaces of its own: whichever way this ends, nothing stays mounted and no process stays behind.
exec unshare --mount --propagation private --pid --fork --kill-child -- bash -euc '
  root=$1 mounts=$2 folder=$3
  shift 3
  mount -t proc proc "$root/proc" # the toolchain finds its libraries through /proc/self/exe
  mount --rbind /dev "$root/dev"
  for path in $mounts; do
    mkdir -p "$root$path"
    mount --bind "$path" "$root$path"
  done
  exec chroot "$root" /usr/bin/env -i -C "$folder" "$@"
' bash "$root" "$repository ${MOUNT:-}" "$PWD" "${environment[@]}" "$@"
