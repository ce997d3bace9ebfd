"""Measures all clients in interleaved rounds and writes what came of it as JSON.

Every client is a process of its own that waits for lines saying what to do, so that one round asks each of them in turn and
whatever else the machine does hits all alike. The clients run on the first processor, the stub on the second.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import pathlib
import platform
import random
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from typing import Any

HERE = pathlib.Path(__file__).parent
PROCESSORS = sorted(os.sched_getaffinity(0))


@dataclass
class Client:
    """A client that is measured."""

    name: str
    command: list[str]
    many: int
    """How many callers it has at once where it has many: threads, tasks or promises."""
    ours: bool = False
    environment: dict[str, str] = field(default_factory=dict)


@dataclass
class Scene:
    """What is measured of every client."""

    name: str
    server: str
    operation: str
    many: bool
    clients: list[str] | None = None
    """Only these clients, where not all."""


SCENES = [
    Scene("create", "plain", "create", many=False),
    Scene("create, many at once", "plain", "create", many=True),
    Scene("list of 100", "plain", "list", many=False),
    Scene("create over TLS", "tls", "create", many=False),
    Scene("create over TLS, many at once", "tls", "create", many=True),
    Scene(
        "create over HTTP/2, many at once",
        "http2",
        "create",
        many=True,
        clients=["hyper", "hyper, HTTP/2"],
    ),
    Scene("create over TLS, 20 ms away", "delayed", "create", many=False),
]

OURS = ["Rust SDK", "Python SDK", "Python SDK, asyncio", "Node SDK", "Swift SDK"]


class Process:
    """A client at work."""

    def __init__(self, client: Client, environment: dict[str, str]) -> None:
        """Start it on the first processor."""
        self.client = client
        self._process = subprocess.Popen(
            client.command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, **environment, **client.environment},
            preexec_fn=lambda: os.sched_setaffinity(0, PROCESSORS[:1]),
        )

    def run(self, base_url: str, operation: str, calls: int, callers: int) -> dict[str, float]:
        """Let it do so many calls."""
        task = {"base_url": base_url, "operation": operation, "calls": calls, "callers": callers}
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(task) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit(f"{self.client.name} ended while it was measured: {self._process.wait()}")
        return json.loads(line)

    def resident(self) -> float:
        """Tell how many megabytes of memory it holds, with those that it started."""
        pages = sum(int(pathlib.Path(f"/proc/{pid}/statm").read_text().split()[1]) for pid in family(self._process.pid))
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

    def end(self) -> None:
        """End it."""
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait()


def family(pid: int) -> list[int]:
    """List a process and its descendants."""
    children = pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(each for child in children for each in family(int(child)))]


class Bench:
    """A run of the bench."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        """Start the stub."""
        self.quick: bool = arguments.quick
        self.rounds = 3 if self.quick else 15
        self.seconds = 0.12 if self.quick else 0.25
        self.clients = clients(arguments)
        self.by_name = {client.name: client for client in self.clients}
        self._stub = subprocess.Popen(
            [arguments.program, "stub"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            preexec_fn=lambda: os.sched_setaffinity(0, PROCESSORS[-1:]),
        )
        assert self._stub.stdout
        self.servers = json.loads(self._stub.stdout.readline())
        self._authority = tempfile.NamedTemporaryFile("w", suffix=".pem", dir=arguments.cache)
        self._authority.write(self.servers["authority"])
        self._authority.flush()
        name = self._authority.name
        self.environment = {"BENCH_AUTHORITY": name, "REQUESTS_CA_BUNDLE": name, "NODE_EXTRA_CA_CERTS": name}

    def start(self, name: str) -> Process:
        """Start a client."""
        return Process(self.by_name[name], self.environment)

    def end(self) -> None:
        """End the stub."""
        assert self._stub.stdin
        self._stub.stdin.close()
        self._stub.wait()

    def calls(self, rate: float, callers: int) -> int:
        """Tell how many calls make a sample of the right length."""
        return max(int(rate * self.seconds), 2 * callers, 10)

    def scene(self, scene: Scene, processes: dict[str, Process]) -> dict[str, Any]:
        """Measure all clients of a scene, one after the other in every round.

        Every round has another order, so that nobody always comes first, or always behind the same one.
        """
        base_url = self.servers[scene.server]
        names = [name for name in processes if scene.clients is None or name in scene.clients]
        counts = {}
        for name in names:
            callers = self.by_name[name].many if scene.many else 1
            warm = processes[name].run(base_url, scene.operation, 20 + 4 * callers, callers)
            calls = self.calls((20 + 4 * callers) / warm["wall"], callers)
            counts[name] = (max(calls, 40), callers)
        samples: dict[str, list[dict[str, float]]] = {name: [] for name in names}
        # What takes its time from the network is the same in every round.
        rounds = 1 if scene.server == "delayed" else self.rounds
        order = list(names)
        shuffle = random.Random(scene.name).shuffle  # noqa: S311 - the same orders in every run
        for _ in range(rounds):
            shuffle(order)
            for name in order:
                calls, callers = counts[name]
                sample = processes[name].run(base_url, scene.operation, calls, callers)
                samples[name].append(per_call(sample, calls))
        return {name: {"callers": counts[name][1], **medians(samples[name]), "rounds": samples[name]} for name in names}


def per_call(sample: dict[str, float], calls: int) -> dict[str, float]:
    """Give microseconds a call and calls a second."""
    result = {"cpu_us": sample["cpu"] / calls * 1e6, "calls_per_s": calls / sample["wall"]}
    for name in ("p50", "p99"):
        if name in sample:
            result[f"{name}_us"] = sample[name] * 1e6
    return result


def medians(samples: list[dict[str, float]]) -> dict[str, float]:
    """Give the median of every figure."""
    return {key: statistics.median(sample[key] for sample in samples) for key in samples[0]}


def clients(arguments: argparse.Namespace) -> list[Client]:
    """List the clients that are here."""
    program, python, node = arguments.program, arguments.python, "node"

    def in_rust(name: str, client: str, *, ours: bool = False) -> Client:
        return Client(name, [program, "client", client], 64, ours)

    def in_python(name: str, client: str, many: int, *, ours: bool = False) -> Client:
        return Client(name, [python, str(HERE / "clients/client.py"), client], many, ours)

    def in_node(name: str, client: str, *, ours: bool = False) -> Client:
        return Client(name, [node, str(HERE / "clients/client.mjs"), client], 64, ours)

    listed = [
        in_rust("Rust SDK", "sdk", ours=True),
        in_rust("hyper", "hyper"),
        in_rust("hyper, HTTP/2", "hyper-http2"),
        in_rust("reqwest", "reqwest"),
        in_python("Python SDK", "sdk", 16, ours=True),
        in_python("Python SDK, asyncio", "sdk-asyncio", 64, ours=True),
        in_python("http.client", "http.client", 16),
        in_python("requests", "requests", 16),
        in_python("httpx", "httpx", 16),
        in_python("httpx, asyncio", "httpx-asyncio", 64),
        in_python("aiohttp", "aiohttp", 64),
        in_python("authlete 1.3.0 (PyPI)", "authlete", 16),
        in_node("Node SDK", "sdk", ours=True),
        in_node("undici", "undici"),
        in_node("fetch", "fetch"),
        in_node("@authlete/typescript-sdk 0.0.3-beta", "typescript-sdk"),
    ]
    if arguments.swift:
        listed.append(Client("Swift SDK", [*arguments.swift], 64, ours=True))
    return listed


def growth(bench: Bench, processes: dict[str, Process]) -> dict[str, Any]:
    """Measure how cost grows with the work: elements of a list, callers at once, threads, clients."""
    plain = bench.servers["plain"]
    lists, callers, threads, made = (1, 10, 100, 1000), (1, 4, 16, 64, 256), (1, 2, 4, 8, 16), (10, 100, 1000)
    result: dict[str, Any] = {"elements": {}, "callers": {}, "threads": {}, "clients": {}}
    ours = [name for name in OURS if name in processes]

    def sampled(name: str, base_url: str, operation: str, many: int) -> dict[str, float]:
        warm = 4 * many + 20
        calls = bench.calls(warm / processes[name].run(base_url, operation, warm, many)["wall"], many)
        samples = [per_call(processes[name].run(base_url, operation, calls, many), calls) for _ in range(3)]
        return medians(samples)

    for name in ours:
        result["elements"][name] = [(n, sampled(name, f"{plain}/tokens/{n}", "list", 1)) for n in lists]
        if name == "Python SDK":
            result["threads"][name] = [(n, sampled(name, plain, "create", n)) for n in threads]
        else:
            result["callers"][name] = [(n, sampled(name, plain, "create", n)) for n in callers]
        process = bench.start(name)
        figures = []
        for count in made:
            sample = per_call(process.run(plain, "clients", count, 1), count)
            figures.append((count, {**sample, "resident_mb": process.resident()}))
        process.end()
        result["clients"][name] = figures
    return result


def memory(bench: Bench) -> dict[str, Any]:
    """Measure what a process holds after 1,000 and after 20,000 calls."""
    plain = bench.servers["plain"]
    result = {}
    for client in bench.clients:
        # What others hold is known from a full run; a quick one looks at ours.
        if (bench.quick and not client.ours) or client.name in {"httpx, asyncio", "hyper, HTTP/2"}:
            continue
        process = bench.start(client.name)
        held = []
        # In steps, so that what the bench itself notes down does not grow.
        for _ in range(20):
            process.run(plain, "create", 1_000, client.many)
            held.append(process.resident())
        result[client.name] = {"after_1000_mb": held[0], "after_20000_mb": held[-1]}
        process.end()
    return result


def local_server(arguments: argparse.Namespace) -> list[dict[str, float]]:
    """Measure how fast the local server is with few and with many tokens stored."""
    sizes = ["1000", "100000"] if arguments.quick else ["1000", "100000", "1000000"]
    printed = subprocess.run([arguments.scale, *sizes], check=True, capture_output=True, text=True).stdout
    return [json.loads(line) for line in printed.splitlines()]


IMPORTS = {
    "Python SDK": ("python", "import authlete_sdk"),
    "http.client, json, ssl": ("python", "import http.client, json, ssl"),
    "aiohttp": ("python", "import aiohttp"),
    "requests": ("python", "import requests"),
    "httpx": ("python", "import httpx"),
    "authlete 1.3.0 (PyPI)": ("python", "import authlete.dto, authlete.api.authlete_api_impl"),
    "Node SDK": ("node", "await import('authlete-sdk')"),
    "undici": ("node", "await import('undici')"),
    "@authlete/typescript-sdk 0.0.3-beta": ("node", "await import('@authlete/typescript-sdk')"),
}

PYTHON_IMPORT = """
import json, os, time
def memory(): return int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
before = memory(), time.process_time(), time.perf_counter()
{statement}
after = memory(), time.process_time(), time.perf_counter()
print(json.dumps([late - early for early, late in zip(before, after)]))
"""

NODE_IMPORT = """
const now = () => [process.memoryUsage().rss / 1e6, process.cpuUsage(), performance.now()];
const before = now();
{statement};
const after = now();
const cpu = process.cpuUsage(before[1]);
console.log(JSON.stringify([after[0] - before[0], (cpu.user + cpu.system) / 1e6, (after[2] - before[2]) / 1e3]));
"""


def imports(bench: Bench, arguments: argparse.Namespace) -> dict[str, Any]:
    """Measure what loading a package takes, each time in a new process."""
    samples: dict[str, list[list[float]]] = {name: [] for name in IMPORTS}
    for _ in range(5 if bench.quick else 15):
        for name, (language, statement) in IMPORTS.items():
            if language == "python":
                command = [arguments.python, "-c", PYTHON_IMPORT.format(statement=statement)]
            else:
                source = NODE_IMPORT.format(statement=statement)
                command = ["node", "--input-type=module", "-e", source]
            output = subprocess.run(
                command,
                check=True,
                capture_output=True,
                cwd=HERE / "clients",
                preexec_fn=lambda: os.sched_setaffinity(0, PROCESSORS[:1]),
            ).stdout
            samples[name].append(json.loads(output))
    return {
        name: {
            "added_mb": statistics.median(sample[0] for sample in taken),
            "cpu_ms": statistics.median(sample[1] for sample in taken) * 1e3,
            "wall_ms": statistics.median(sample[2] for sample in taken) * 1e3,
        }
        for name, taken in samples.items()
    }


def machine() -> dict[str, Any]:
    """Tell the kind of machine."""
    described = pathlib.Path("/proc/cpuinfo").read_text().splitlines()
    model = next(
        (line.split(":")[1].strip() for line in described if line.startswith("model name")), platform.machine()
    )
    memory_kb = int(pathlib.Path("/proc/meminfo").read_text().split()[1])
    version = subprocess.run(["node", "--version"], check=True, capture_output=True, text=True).stdout.strip()
    return {
        "processor": model,
        "processors": os.cpu_count(),
        "memory_gb": round(memory_kb / 1e6),
        "system": f"{platform.system()} {platform.release().split('-')[0]}",
        "python": platform.python_version(),
        "node": version.removeprefix("v"),
        "load_average": os.getloadavg()[0],
    }


def main() -> None:
    """Measure everything."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--program", required=True, type=os.path.abspath)
    parser.add_argument("--python", required=True, type=os.path.abspath)
    parser.add_argument("--swift", nargs="+", help="the command of the client in Swift, where there is one")
    parser.add_argument(
        "--scale", required=True, type=os.path.abspath, help="the program that measures the local server"
    )
    parser.add_argument("--cache", required=True, type=os.path.abspath)
    parser.add_argument("--sizes", required=True)
    parser.add_argument("--output", required=True)
    arguments = parser.parse_args()
    if len(PROCESSORS) < 2:
        print(
            "only one processor: the stub shares it with the clients, which spoils rates but not CPU time",
            file=sys.stderr,
        )

    began = time.monotonic()

    def say(what: str) -> None:
        print(f"{time.monotonic() - began:5.0f} s  {what}", flush=True)

    results: dict[str, Any] = {
        "date": dt.datetime.now(dt.timezone.utc).strftime("%Y-%m-%d"),
        "machine": machine(),
        "quick": arguments.quick,
    }
    bench = Bench(arguments)
    processes = {client.name: bench.start(client.name) for client in bench.clients}
    say("warming up")
    for process in processes.values():
        # So many calls let a compiler that works while the program runs do most of its work.
        process.run(bench.servers["plain"], "create", 400 if bench.quick else 3_000, process.client.many)
        process.run(bench.servers["plain"], "list", 50 if bench.quick else 500, 1)
    results["scenes"] = {}
    for scene in SCENES:
        say(scene.name)
        results["scenes"][scene.name] = bench.scene(scene, processes)
    say("growth")
    results["growth"] = growth(bench, processes)
    for process in processes.values():
        process.end()
    say("memory")
    results["memory"] = memory(bench)
    say("the local server")
    results["server"] = local_server(arguments)
    say("imports")
    results["imports"] = imports(bench, arguments)
    results["sizes"] = json.loads(pathlib.Path(arguments.sizes).read_text())
    results["round_trip_ms"] = bench.servers["roundTrip"] * 1e3
    results["seconds"] = round(time.monotonic() - began)
    bench.end()
    pathlib.Path(arguments.output).write_text(json.dumps(results, indent=1) + "\n")
    say("measured")


if __name__ == "__main__":
    main()
