#!/usr/bin/env python3
"""Makes a Swift function of each page of the documentation that shows Swift, for `Tests/Documentation` to run.

Usage: swift_pages.py FILE
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from blocks import Program, programs_in

_IMPORT = re.compile(r"^import .*$", re.MULTILINE)


def name_of(program: Program) -> str:
    """Give the name of a page's function."""
    return re.sub(r"\W", "_", program.page)


def function(program: Program) -> str:
    """Give a page as a function, its lines named after those of the page, without its imports."""
    code = "\n".join(
        f'#sourceLocation(file: "{program.page}", line: {block.line})\n{_IMPORT.sub("", block.code)}'
        for block in program.blocks
    )
    return f"func {name_of(program)}() async throws {{\n{code}#sourceLocation()\n}}\n"


def main() -> None:
    """Write the file."""
    programs = programs_in("swift")
    imports = sorted({line for program in programs for line in _IMPORT.findall(program.text)})
    entries = [f'    ("{program.page}", {name_of(program)}),' for program in programs]
    count = sum(len(program.blocks) for program in programs)
    Path(sys.argv[1]).write_text(
        "\n".join(
            [
                *imports,
                *("", f"let blocks = {count}"),
                *("nonisolated(unsafe) let pages: [(name: String, run: () async throws -> Void)] = [", *entries, "]\n"),
                *map(function, programs),
            ]
        ),
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
