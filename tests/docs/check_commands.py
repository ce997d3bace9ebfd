#!/usr/bin/env python3
"""Checks the commands of the documentation, which build and start programs: syntax, and that what they name exists.

Also checks that what is shown as JSON is JSON.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys

from blocks import PAGES, ROOT, blocks

OURS = ("tests/", "examples/", "bindings-", "scripts/", "local-server/", "core/", "docs/", "bench/", "fuzz/")


def mistakes(command: str, folder: str) -> list[str]:
    """Say what is wrong with a block of commands on a page in a folder."""
    syntax = subprocess.run(["bash", "-n"], input=command, text=True, capture_output=True, check=False)
    found = [syntax.stderr.strip()] if syntax.returncode else []
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    found += [
        f"there is no `make {target}`"
        for target in re.findall(r"^make ([\w-]+)", command, re.MULTILINE)
        if not re.search(rf"^{target}:", makefile, re.MULTILINE)
    ]
    manifests = "".join(
        path.read_text(encoding="utf-8") for path in ROOT.glob("*/**/Cargo.toml") if ".cache" not in path.parts
    )
    found += [
        f"there is no package {package}"
        for package in re.findall(r"cargo \w+ (?:--?\w+ )*-p ([\w-]+)", command)
        if f'name = "{package}"' not in manifests
    ]
    for word in re.findall(r"[\w./-]+", re.sub(r"#.*", "", command)):
        if word.startswith(OURS) and not any((base / word).exists() for base in (ROOT, ROOT / folder)):
            found.append(f"there is no {word}")
    return found


def main() -> None:
    """Check every page."""
    failed = False
    counts = {"sh": 0, "json": 0}
    for page in PAGES:
        name = page.relative_to(ROOT)
        for block in blocks(page):
            found: list[str] = []
            if block.language == "sh":
                found = mistakes(block.code, str(name.parent))
            elif block.language == "json":
                try:
                    json.loads(re.sub(r":\s*…", ": null", block.code))
                except json.JSONDecodeError as error:
                    found = [str(error)]
            counts[block.language] = counts.get(block.language, 0) + 1
            for mistake in found:
                failed = True
                print(f"{name}:{block.line}: {mistake}", file=sys.stderr)
    print(f"documentation: {counts['sh']} shell blocks and {counts['json']} JSON blocks checked")
    sys.exit(failed)


if __name__ == "__main__":
    main()
