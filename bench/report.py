"""Makes a table, a picture and a verdict on every target of what `measure.py` measured, and puts them into the documentation."""

from __future__ import annotations

import argparse
import json
import pathlib
import statistics
from dataclasses import dataclass
from typing import Any

import picture

ONE, MANY, LIST = "create", "create, many at once", "list of 100"
TLS, TLS_MANY, HTTP2 = "create over TLS", "create over TLS, many at once", "create over HTTP/2, many at once"
AWAY = "create over TLS, 20 ms away"
AUTHLETE, TYPESCRIPT = "authlete 1.3.0 (PyPI)", "@authlete/typescript-sdk 0.0.3-beta"
OURS = ("Rust SDK", "Python SDK", "Python SDK, asyncio", "Node SDK", "Swift SDK")


@dataclass
class Target:
    """What is wanted, and what came of it."""

    what: str
    limit: float
    value: float | None
    unit: str = ""
    at_least: bool = False

    @property
    def verdict(self) -> str:
        """Whether it is reached."""
        if self.value is None:
            return "not measured"
        reached = self.value >= self.limit if self.at_least else self.value <= self.limit
        return "pass" if reached else "MISS"

    def words(self) -> tuple[str, str, str, str]:
        """Give what is wanted, the limit, the value and the verdict as text."""
        sign = "≥" if self.at_least else "≤"
        value = "–" if self.value is None else f"{figure(self.value)}{self.unit}"
        return self.what, f"{sign} {self.limit:g}{self.unit}", value, self.verdict


def figure(value: float) -> str:
    """Give a number with as many digits as mean something."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


class Results:
    """What was measured."""

    def __init__(self, measured: dict[str, Any]) -> None:
        """Take what `measure.py` wrote."""
        self.measured = measured
        self.scenes: dict[str, dict[str, Any]] = measured["scenes"]

    def cell(self, scene: str, client: str, key: str) -> float | None:
        """Give a median."""
        cell = self.scenes[scene].get(client)
        return cell[key] if cell else None

    def ratio(self, scene: str, client: str, other: str, key: str = "cpu_us") -> float | None:
        """Give the median of the ratios within the rounds: whatever slowed a round down slowed both."""
        cells = self.scenes[scene]
        if client not in cells or other not in cells:
            return None
        pairs = zip(cells[client]["rounds"], cells[other]["rounds"], strict=True)
        return statistics.median(one[key] / two[key] for one, two in pairs)

    def round_trips(self, client: str) -> float | None:
        """Give how many round trips a call takes that goes far."""
        median = self.cell(AWAY, client, "p50_us")
        return median / 1e3 / self.measured["round_trip_ms"] if median else None

    def growth_of_memory(self, client: str) -> float | None:
        """Give how many megabytes more a process holds after 20,000 calls than after 1,000."""
        held = self.measured["memory"].get(client)
        return held["after_20000_mb"] - held["after_1000_mb"] if held else None

    def targets(self) -> list[Target]:
        """Compare with what is wanted."""
        imports, sizes = self.measured["imports"], self.measured["sizes"]
        python, node = imports["Python SDK"], imports["Node SDK"]
        asyncio = "Python SDK, asyncio"
        targets = [
            Target("Rust, one at a time: CPU of hyper", 1.3, self.ratio(ONE, "Rust SDK", "hyper"), " ×"),
            Target("Rust, 64 at once: CPU of hyper", 1.3, self.ratio(MANY, "Rust SDK", "hyper"), " ×"),
            Target("Python blocking: CPU of hyper", 2, self.ratio(ONE, "Python SDK", "hyper"), " ×"),
            Target("Python blocking: CPU of PyPI authlete", 0.1, self.ratio(ONE, "Python SDK", AUTHLETE), " ×"),
            Target("Python blocking: CPU of http.client", 1, self.ratio(ONE, "Python SDK", "http.client"), " ×"),
            Target(
                "Python asyncio, 64 at once: calls/s of aiohttp",
                3,
                self.ratio(MANY, asyncio, "aiohttp", "calls_per_s"),
                " ×",
                at_least=True,
            ),
            Target("Python asyncio, 64 at once: CPU of hyper", 2.5, self.ratio(MANY, asyncio, "hyper"), " ×"),
            Target(
                "Python, 16 threads: calls/s of http.client",
                3,
                self.ratio(MANY, "Python SDK", "http.client", "calls_per_s"),
                " ×",
                at_least=True,
            ),
            Target("Node, one at a time: CPU of undici", 2, self.ratio(ONE, "Node SDK", "undici"), " ×"),
            Target("Node, 64 at once: CPU of undici", 1.3, self.ratio(MANY, "Node SDK", "undici"), " ×"),
            Target(
                "Node, one at a time: CPU of the TypeScript SDK", 0.1, self.ratio(ONE, "Node SDK", TYPESCRIPT), " ×"
            ),
            Target("Node, 64 at once: CPU of the TypeScript SDK", 0.1, self.ratio(MANY, "Node SDK", TYPESCRIPT), " ×"),
            Target("Swift, one at a time: CPU of hyper", 3, self.ratio(ONE, "Swift SDK", "hyper"), " ×"),
            Target("Python, list of 100: CPU of http.client", 1, self.ratio(LIST, "Python SDK", "http.client"), " ×"),
            Target("Node, list of 100: CPU of undici", 1, self.ratio(LIST, "Node SDK", "undici"), " ×"),
        ]
        targets += [
            Target(f"{client}, 20 ms away: round trips a call", 1.1, self.round_trips(client)) for client in OURS
        ]
        targets += [
            Target("Python: import, CPU", 30, python["cpu_ms"], " ms"),
            Target("Python: import, memory", 6, python["added_mb"], " MB"),
            Target("Node: import, CPU", 20, node["cpu_ms"], " ms"),
            Target("Node: import, memory", 8, node["added_mb"], " MB"),
            Target("wheel, compressed", 3, sizes["wheel_mb"], " MB"),
            Target("npm package of one platform, compressed", 4, sizes["npm_mb"], " MB"),
        ]
        memory = "memory from 1,000 to 20,000 calls"
        targets += [Target(f"{client}: {memory}", 2, self.growth_of_memory(client), " MB") for client in OURS]
        creates, lists = self.with_a_million("createsPerSecond"), self.with_a_million("userListP50Ms")
        return [
            *targets,
            Target("local server, 1,000,000 tokens: creates/s of that at 1,000", 0.8, creates, " ×", at_least=True),
            Target("local server, 1,000,000 tokens: a user's list, p50 of that at 1,000", 2, lists, " ×"),
        ]

    def with_a_million(self, key: str) -> float | None:
        """Compare the local server with a million tokens stored to itself with a thousand."""
        by_size = {step["tokens"]: step for step in self.measured["server"]}
        return by_size[1_000_000][key] / by_size[1_000][key] if 1_000_000 in by_size else None

    def table(self) -> list[list[str]]:
        """Give a row a client."""
        head = ["client", "one: µs", "calls/s", "p50/p99 µs", "many: µs", "calls/s", "p50/p99 µs"]
        rows = [[*head, "list: µs", "TLS: µs", "TLS many: µs", "HTTP/2 many: µs", "20 ms away: ms", "MB"]]

        def shown(scene: str, client: str, key: str = "cpu_us", scale: float = 1) -> str:
            value = self.cell(scene, client, key)
            return "–" if value is None else figure(value * scale)

        for client in self.scenes[ONE]:
            held = self.measured["memory"].get(client)
            rows.append(
                [
                    client,
                    shown(ONE, client),
                    shown(ONE, client, "calls_per_s"),
                    f"{shown(ONE, client, 'p50_us')}/{shown(ONE, client, 'p99_us')}",
                    shown(MANY, client),
                    shown(MANY, client, "calls_per_s"),
                    f"{shown(MANY, client, 'p50_us')}/{shown(MANY, client, 'p99_us')}",
                    shown(LIST, client),
                    shown(TLS, client),
                    shown(TLS_MANY, client),
                    shown(HTTP2, client),
                    shown(AWAY, client, "p50_us", 1e-3),
                    f"{held['after_1000_mb']:.1f}/{held['after_20000_mb']:.1f}" if held else "–",
                ]
            )
        return rows

    def growth(self) -> list[list[str]]:
        """Give a row for every way in which work grows."""
        words = {
            "elements": "list, CPU µs a list",
            "callers": "callers at once, CPU µs a call",
            "threads": "threads, CPU µs a call",
            "clients": "clients made and dropped, CPU µs each",
        }
        rows = []
        for kind, what in words.items():
            for client, steps in self.measured["growth"][kind].items():
                shown = ", ".join(f"{count:,}: {figure(step['cpu_us'])}" for count, step in steps)
                rows.append([what, client, shown])
        return [["what grows", "client", "steps"], *rows]

    def server(self) -> list[list[str]]:
        """Give a row for every number of tokens that the local server held."""
        rows = [["tokens stored", "creates/s", "a user's list: p50 ms", "first page", "middle page", "last page", "MB"]]
        for step in self.measured["server"]:
            keys = ("createsPerSecond", "userListP50Ms", "firstPageP50Ms", "middlePageP50Ms", "lastPageP50Ms")
            shown = [figure(step[key]) for key in keys]
            rows.append([f"{step['tokens']:,}", *shown, figure(step["databaseBytes"] / 1e6)])
        return rows

    def imports(self) -> list[list[str]]:
        """Give a row for everything that is loaded."""
        rows = [["loading", "CPU ms", "wall ms", "MB"]]
        for name, taken in self.measured["imports"].items():
            rows.append([name, figure(taken["cpu_ms"]), figure(taken["wall_ms"]), figure(taken["added_mb"])])
        return rows

    def sizes(self) -> list[list[str]]:
        """Give a row for everything that is installed."""
        sizes = self.measured["sizes"]
        words = {
            "wheel_mb": "Python wheel, compressed",
            "wheel_installed_mb": "Python package, installed",
            "npm_mb": "npm package of one platform, compressed",
            "npm_installed_mb": "npm packages, installed",
        }
        return [["package", "MB"], *([what, figure(sizes[key])] for key, what in words.items())]


def markdown(rows: list[list[str]]) -> str:
    """Write a table."""
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    lines.insert(1, "|--" * len(rows[0]) + "|")
    return "\n".join(lines)


def aligned(rows: list[list[str]]) -> str:
    """Write a table for a terminal."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for row in rows:
        rest = (f"{text:>{width}}" for text, width in zip(row[1:], widths[1:], strict=True))
        lines.append(f"{row[0]:<{widths[0]}}  {'  '.join(rest)}".rstrip())
    return "\n".join(lines)


def machine(measured: dict[str, Any]) -> str:
    """Say when and on what it was measured."""
    kind = measured["machine"]
    quick = ", quick run" if measured["quick"] else ""
    return (
        f"Measured on {measured['date']}{quick}: {kind['processors']} × {kind['processor']}, {kind['memory_gb']} GB, "
        f"{kind['system']}, Python {kind['python']}, Node {kind['node']}; load average {kind['load_average']:.1f} at the start."
    )


def page(results: Results) -> str:
    """Write what the documentation shows."""
    targets = [["target", "limit", "measured", ""], *(list(target.words()) for target in results.targets())]
    columns = (
        "CPU time is that of the client's process for each call; `many` is 64 calls at once, or 16 threads where a client "
        "blocks; `MB` is the memory held after 1,000 and after 20,000 calls."
    )
    parts = [
        machine(results.measured),
        "![CPU time of a call, and how it grows](performance.svg)",
        "### Targets",
        markdown(targets),
        "### All clients",
        columns,
        markdown(results.table()),
        "### Growth",
        markdown(results.growth()),
        "### The local server",
        "64 callers create tokens; one lists, in turn, a user's tokens and pages of all tokens.",
        markdown(results.server()),
        "### Loading",
        markdown(results.imports()),
        "### Sizes",
        markdown(results.sizes()),
    ]
    return "\n\n".join(parts)


def main() -> None:
    """Write everything."""
    parser = argparse.ArgumentParser()
    parser.add_argument("measured", type=pathlib.Path)
    parser.add_argument("documentation", type=pathlib.Path)
    arguments = parser.parse_args()
    measured = json.loads(arguments.measured.read_text())
    results = Results(measured)
    targets = results.targets()

    folder: pathlib.Path = arguments.documentation.parent
    measured["targets"] = [
        {"target": t.what, "limit": t.limit, "at_least": t.at_least, "measured": t.value, "verdict": t.verdict}
        for t in targets
    ]
    (folder / "performance.json").write_text(json.dumps(measured, indent=1, ensure_ascii=False) + "\n")
    (folder / "performance.svg").write_text(picture.draw(measured, OURS))
    text = arguments.documentation.read_text()
    start, end = "<!-- measured -->", "<!-- /measured -->"
    before, after = text.split(start)[0], text.split(end)[1]
    arguments.documentation.write_text(f"{before}{start}\n\n{page(results)}\n\n{end}{after}")

    print(machine(measured), end="\n\n")
    print(aligned(results.table()), end="\n\n")
    print(aligned(results.growth()), end="\n\n")
    print(aligned(results.server()), end="\n\n")
    print(aligned([["target", "limit", "measured", ""], *(list(target.words()) for target in targets)]), end="\n\n")
    missed = sum(target.verdict == "MISS" for target in targets)
    print(f"{len(targets)} targets, {missed} missed")
    print(
        f"picture: {folder / 'performance.svg'}\nnumbers: {folder / 'performance.json'}\npage:    {arguments.documentation}"
    )


if __name__ == "__main__":
    main()
