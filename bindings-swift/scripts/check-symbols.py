#!/usr/bin/env python3
"""Checks the public symbols of AuthleteSDK: none is uniffi's, each is documented."""

import json
import sys
from pathlib import Path

FOREIGN = ("uniffi", "fficonverter", "rustbuffer", "ffi")

names: set[str] = set()
problems: list[str] = []
for path in map(Path, sys.argv[1:]):
    for symbol in json.loads(path.read_text())["symbols"]:
        name = ".".join(symbol["pathComponents"])
        names.add(name)
        if any(word in name.lower() for word in FOREIGN):
            problems.append(f"{name} is public and belongs to uniffi")
        if "docComment" not in symbol and symbol["kind"]["identifier"] != "swift.extension":
            problems.append(f"{name} is public and has no documentation")

print(f"{len(names)} public symbols of AuthleteSDK, {len(problems)} problems")
print("\n".join(sorted(problems)))
sys.exit(1 if problems or len(names) < 50 else 0)
