#!/usr/bin/env python3
"""Tells whether the files that uniffi generates are fresh, without building its generator, which takes minutes.

They follow from what is hashed here: the descriptions that uniffi keeps in the built library, its version, our settings. The
hashes of that and of the files themselves are checked in, as `generated.sha256`.

    generated.py LIBRARY            writes the hashes
    generated.py LIBRARY --check    fails and says what is stale
"""

import hashlib
import re
import struct
import subprocess
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent
RECORD = PACKAGE / "generated.sha256"
FILES = [
    "uniffi.toml",
    "bindgen/src/access.rs",
    "bindgen/src/main.rs",
    "bindgen/src/reading.rs",
    "Sources/AuthleteBindings/Models.swift",
    "Sources/AuthleteBindings/Operations.swift",
    "Sources/AuthleteFFI/Models.h",
    "Sources/AuthleteFFI/Operations.h",
]


def descriptions(library: Path) -> bytes:
    """The constants in which uniffi describes every exported type and function, by name."""
    image = library.read_bytes()
    if image[:6] != b"\x7fELF\x02\x01":
        sys.exit(f"{library} is no 64-bit little-endian ELF library")
    (start,) = struct.unpack_from("<Q", image, 32)
    size, count = struct.unpack_from("<HH", image, 54)
    segments = []
    for index in range(count):
        kind, _, offset, address, _, length = struct.unpack_from("<IIQQQQ", image, start + index * size)
        if kind == 1:
            segments.append((address, length, offset))

    described = b""
    symbols = subprocess.run(
        ["nm", "--dynamic", "--print-size", "--defined-only", library], check=True, capture_output=True, text=True
    )
    for line in sorted(symbols.stdout.splitlines(), key=lambda line: line.split()[-1]):
        address, length, *_, name = line.split()
        if not name.startswith("UNIFFI_META_"):
            continue
        place, extent = int(address, 16), int(length, 16)
        offset = next(offset + place - first for first, span, offset in segments if first <= place < first + span)
        described += name.encode() + b"\0" + image[offset : offset + extent]
    if not described:
        sys.exit(f"{library} describes nothing")
    return described


def hashes(library: Path) -> dict[str, str]:
    """What the generated files follow from, and the files, each with its hash."""
    lock = (PACKAGE.parent / "Cargo.lock").read_text()
    version = re.search(r'name = "uniffi_bindgen"\nversion = "(.*)"', lock)
    contents = {"the library's descriptions": descriptions(library), "uniffi": version[1].encode() if version else b""}
    contents |= {name: (PACKAGE / name).read_bytes() for name in FILES}
    return {name: hashlib.sha256(content).hexdigest() for name, content in contents.items()}


found = hashes(Path(sys.argv[1]))
lines = [f"{digest}  {name}" for name, digest in found.items()]
if "--check" not in sys.argv:
    RECORD.write_text("\n".join(lines) + "\n")
    sys.exit()
recorded = RECORD.read_text().splitlines()
stale = [name for name, line in zip(found, lines, strict=True) if line not in recorded]
print(f"{len(found) - len(stale)} of {len(found)} hashes of the generated bindings agree")
if stale:
    sys.exit(f"stale: {', '.join(stale)} changed: run core/surface/generate.sh and commit what it writes")
