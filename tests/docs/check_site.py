#!/usr/bin/env python3
"""Checks the built site: every link, anchor and picture leads somewhere, and nothing is loaded from another host.

Usage: check_site.py FOLDER
"""

from __future__ import annotations

import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

# What makes a browser fetch by itself. A link is followed by a person, so it may lead elsewhere.
LOADING = {("script", "src"), ("img", "src"), ("iframe", "src"), ("source", "src"), ("object", "data"), ("use", "href")}


class Page(HTMLParser):
    """The names that a page can be entered at, what it loads and where it leads."""

    def __init__(self, path: Path) -> None:
        """Read a page."""
        super().__init__()
        self.anchors: set[str] = {""}
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.images_without_words = 0
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what an element is called, loads and leads to."""
        values = {name: value or "" for name, value in attrs}
        self.anchors.update(value for name, value in values.items() if name in {"id", "name"})
        for name, value in values.items():
            if (tag, name) in LOADING or (
                tag == "link" and name == "href" and values.get("rel") not in {"canonical", "alternate"}
            ):
                self.loaded.append(value)
            elif tag == "a" and name == "href":
                self.links.append(value)
        self.images_without_words += tag == "img" and not values.get("alt")


def problems(site: Path) -> list[str]:
    """Say what is wrong with the site."""
    pages = {path: Page(path) for path in sorted(site.rglob("*.html"))}
    found = []
    for path, page in pages.items():
        here = path.relative_to(site)
        if page.images_without_words:
            found.append(f"{here}: a picture has no text that says what it shows")
        for reference in page.links + page.loaded:
            url = urlsplit(reference)
            if url.scheme or url.netloc:
                if reference in page.loaded and url.scheme != "data":
                    found.append(f"{here}: loads {reference} from another host")
                continue
            # The page for everything that is missing does not know where it will stand.
            target = (
                site / url.path.lstrip("/") if url.path.startswith("/") else path.parent / unquote(url.path)
            ).resolve()
            target = path.resolve() if not url.path else target / "index.html" if target.is_dir() else target
            if not target.exists():
                found.append(f"{here}: {reference} does not exist")
            elif (
                target.suffix == ".html"
                and unquote(url.fragment) not in pages[site / target.relative_to(site.resolve())].anchors
            ):
                found.append(f"{here}: {reference} names a place that is not on its page")
    found += [
        f"{path.relative_to(site)}: loads something from another host"
        for path in sorted(site.rglob("*.css"))
        if re.search(r"url\(.?(https?:)?//", path.read_text(encoding="utf-8"))
    ]
    print(f"{len(pages)} pages, {sum(len(page.links) for page in pages.values())} links, {len(found)} problems")
    return found


if __name__ == "__main__":
    mistakes = problems(Path(sys.argv[1]))
    for mistake in mistakes:
        print(mistake, file=sys.stderr)
    sys.exit(bool(mistakes))
