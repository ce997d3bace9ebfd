"""Draws what was measured: what a call costs with each client, and how the cost grows with the work."""

from __future__ import annotations

import math
from html import escape
from typing import Any

WIDTH = 1000
INK, PALE, OTHER = "#1f2933", "#9aa5b1", "#cbd2d9"
COLOURS = {
    "Rust SDK": "#b7410e",
    "Python SDK": "#2b6cb0",
    "Python SDK, asyncio": "#63a4e0",
    "Node SDK": "#3c873a",
    "Swift SDK": "#f05138",
}


def text(
    x: float, y: float, words: str, *, size: int = 12, anchor: str = "start", colour: str = INK, weight: str = ""
) -> str:
    """Write words."""
    bold = f' font-weight="{weight}"' if weight else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}" fill="{colour}"{bold}>{escape(words)}</text>'


def bars(measured: dict[str, Any], scene: str, title: str, left: float, top: float) -> list[str]:
    """Draw the CPU time of a call with each client, the least at the top."""
    cells = sorted(measured["scenes"][scene].items(), key=lambda cell: cell[1]["cpu_us"])
    labels, width, height = 190.0, 210.0, 24.0
    # What costs thirty times as much would leave nothing to see of the rest, so lengths are logarithmic.
    least, most = 5.0, max(cell["cpu_us"] for _, cell in cells)
    parts = [text(left, top, title, size=15, weight="bold")]
    for row, (name, cell) in enumerate(cells):
        y = top + 16 + row * height
        length = width * math.log(max(cell["cpu_us"] / least, 1.05)) / math.log(most / least)
        ours = name in COLOURS
        label = name.removesuffix(" 0.0.3-beta")
        parts.append(text(left + labels - 8, y + 14, label, size=12, anchor="end", weight="bold" if ours else ""))
        colour = COLOURS.get(name, OTHER)
        parts.append(f'<rect x="{left + labels}" y="{y}" width="{length:.1f}" height="17" rx="2" fill="{colour}"/>')
        parts.append(text(left + labels + length + 6, y + 13, f"{cell['cpu_us']:,.0f} µs", size=11))
    return parts


def lines(steps: dict[str, list[Any]], title: str, unit: str, left: float, top: float) -> list[str]:
    """Draw how CPU time grows, both ways logarithmic; a line at the slope of one is linear growth."""
    width, height = 190.0, 170.0
    parts = [text(left, top, title, size=13, weight="bold"), text(left, top + 16, unit, size=11, colour=PALE)]
    top += 28
    counts = sorted({count for line in steps.values() for count, _ in line})
    costs = [step["cpu_us"] for line in steps.values() for _, step in line]
    low, high = 10 ** math.floor(math.log10(min(costs))), 10 ** math.ceil(math.log10(max(costs)))

    def across(count: float) -> float:
        return left + 34 + (width - 34) * math.log(count / counts[0]) / math.log(counts[-1] / counts[0])

    def up(cost: float) -> float:
        return top + height - height * math.log(cost / low) / math.log(high / low)

    mark = low
    while mark <= high:
        parts.append(f'<path d="M{left + 34:.1f} {up(mark):.1f}H{left + width:.1f}" stroke="#e4e7eb"/>')
        parts.append(text(left + 29, up(mark) + 4, f"{mark:,.0f}", size=10, anchor="end", colour=PALE))
        mark *= 10
    parts += [
        text(across(count), top + height + 15, f"{count:,}", size=10, anchor="middle", colour=PALE) for count in counts
    ]
    for name, line in steps.items():
        points = [f"{across(count):.1f} {up(step['cpu_us']):.1f}" for count, step in line]
        parts.append(f'<path d="M{"L".join(points)}" fill="none" stroke="{COLOURS[name]}" stroke-width="2"/>')
        parts += [
            f'<circle cx="{across(count):.1f}" cy="{up(step["cpu_us"]):.1f}" r="2.6" fill="{COLOURS[name]}"/>'
            for count, step in line
        ]
    return parts


def draw(measured: dict[str, Any], ours: tuple[str, ...]) -> str:
    """Draw the picture as SVG."""
    growth = measured["growth"]
    parts = [text(30, 40, "CPU time of a call, in microseconds (less is better; logarithmic)", size=18, weight="bold")]
    parts += bars(measured, "create", "one at a time", 20, 75)
    parts += bars(measured, "create, many at once", "64 at once (16 threads where it blocks)", 510, 75)
    below = 100 + 24 * max(len(measured["scenes"]["create"]), 1) + 50
    parts.append(text(30, below, "How the cost grows (both axes logarithmic)", size=18, weight="bold"))
    charts = (
        ("elements", "list of so many", "µs a list"),
        ("callers", "callers at once", "µs a call"),
        ("threads", "threads", "µs a call"),
        ("clients", "clients made and dropped", "µs each, with one call"),
    )
    for index, (kind, title, unit) in enumerate(charts):
        parts += lines(growth[kind], title, unit, 30 + index * 240, below + 35)
    legend = [name for name in ours if name in measured["scenes"]["create"]]
    for index, name in enumerate(legend):
        x, y = 34 + index * 190, below + 275
        parts.append(f'<rect x="{x}" y="{y - 10}" width="12" height="12" rx="2" fill="{COLOURS[name]}"/>')
        parts.append(text(x + 18, y, name))
    height = below + 300
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" font-family="sans-serif" role="img" '
        f'aria-label="CPU time of a call with each client, and how it grows">\n'
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>\n' + "\n".join(parts) + "\n</svg>\n"
    )
