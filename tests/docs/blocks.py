"""Finds the code of the documentation: every fenced block of every page, the READMEs included."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    page
    for pattern in (
        "*.md",
        "docs/**/*.md",
        "*/README.md",
        "examples/*/README.md",
        "bindings-swift/Examples/*/README.md",
    )
    for page in ROOT.glob(pattern)
    if "node_modules" not in page.parts
)
_BLOCK = re.compile(
    r"^(?P<indent> *)```(?P<language>[\w+-]+)[^\n]*\n(?P<code>.*?)^(?P=indent)```$", re.DOTALL | re.MULTILINE
)


class Block(NamedTuple):
    """A fenced block."""

    language: str
    line: int
    """The line of the page on which the code begins."""
    code: str


class Program(NamedTuple):
    """All blocks of a page in one language: they follow on one another, as a reader types them."""

    page: str
    blocks: list[Block]

    @property
    def text(self) -> str:
        """The code, each line where it stands on the page, so that an error names the line to look at."""
        lines: list[str] = []
        for block in self.blocks:
            lines.extend([""] * (block.line - 1 - len(lines)))
            lines.extend(block.code.splitlines())
        return "\n".join(lines) + "\n"


def blocks(page: Path) -> list[Block]:
    """Every fenced block of a page, in order."""
    text = page.read_text(encoding="utf-8")
    return [
        Block(found["language"], text.count("\n", 0, found.start("code")) + 1, textwrap.dedent(found["code"]))
        for found in _BLOCK.finditer(text)
    ]


def programs_in(language: str) -> list[Program]:
    """What the pages have in a language, one program a page."""
    found = [
        Program(str(page.relative_to(ROOT)), [block for block in blocks(page) if block.language == language])
        for page in PAGES
    ]
    return [program for program in found if program.blocks]
