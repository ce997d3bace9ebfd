#!/usr/bin/env python3
"""Checks what is public: AuthleteSDK, and AuthleteBindings, which it exports.

None is uniffi's, each is documented, and each type of AuthleteBindings has its name in AuthleteSDK.
"""

import json
import re
import sys
from pathlib import Path

# Not in the middle of a word, such as `sufficient`.
FOREIGN = re.compile(r"(?i:uniffi|rustbuffer)|Ffi|FFI|\bffi")

names: dict[str, set[str]] = {"AuthleteSDK": set(), "AuthleteBindings": set()}
problems: list[str] = []
for path in map(Path, sys.argv[1:]):
    graph = json.loads(path.read_text())
    module = graph["module"]["name"]
    for symbol in graph["symbols"]:
        name = ".".join(symbol["pathComponents"])
        names[module].add(name)
        if FOREIGN.search(name):
            problems.append(f"{name} is public and belongs to uniffi")
        if "docComment" not in symbol and symbol["kind"]["identifier"] != "swift.extension":
            problems.append(f"{name} is public and has no documentation")

for name in names["AuthleteBindings"] - names["AuthleteSDK"]:
    # A leading underscore says that it is not for programs; a dot, that it is a member.
    if "." not in name and not name.startswith("_"):
        problems.append(f"{name} is public in AuthleteBindings and has no name in AuthleteSDK")

counts = ", ".join(f"{len(found)} public symbols of {module}" for module, found in names.items())
print(f"{counts}, {len(problems)} problems")
print("\n".join(sorted(problems)))
sys.exit(1 if problems or any(len(found) < 50 for found in names.values()) else 0)
