"""Builds the packages, installs them into an empty environment, and uses them there as a reader of the README does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import time
import venv
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from programs import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGES = ["bindings-python", "local-server"]
# Unpacked to where they were unpacked before, so that cargo builds what has changed.
SOURCES = ROOT / ".cache/sdist"


def run(*command: str | Path, **environment: str) -> str:
    """Run a program that must succeed, and return what it says."""
    # Nothing of this process's environment leads to the packages of the repository.
    inherited = {
        name: value for name, value in os.environ.items() if not name.startswith(("AUTHLETE_", "PYTHON", "VIRTUAL_ENV"))
    }
    ended = subprocess.run(
        command, env={**inherited, **environment}, capture_output=True, text=True, timeout=1200, check=False, cwd="/"
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheels and the source distributions, built in the profile of the tests."""
    folder = tmp_path_factory.mktemp("packages")
    maturin = str(shutil.which("maturin"))
    for package in PACKAGES:
        manifest = ("--manifest-path", str(ROOT / package / "Cargo.toml"), "--out", str(folder))
        run(maturin, "build", "--locked", "--compatibility", "linux", *manifest, CARGO_TARGET_DIR=target())
        run(maturin, "sdist", *manifest)
    return folder


def target() -> str:
    return os.environ.get("CARGO_TARGET_DIR", str(ROOT / "target"))


@pytest.fixture(scope="module")
def environment(packages: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The programs of a virtual environment that has the packages and nothing else."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=True)
    programs = folder / "bin"
    began = time.monotonic()
    run(programs / "pip", "install", "--no-index", "--find-links", packages, "authlete-sdk[testing]")
    print(f"\ninstalled into an empty environment in {time.monotonic() - began:.1f} s")  # noqa: T201 - for who reads the lane
    yield programs
    shutil.rmtree(folder)


def test_the_wheels_hold_what_they_should_and_nothing_else(packages: Path) -> None:
    sdk, local = (next(packages.glob(f"{name}-*.whl")) for name in ("authlete_sdk", "authlete_local"))
    with zipfile.ZipFile(sdk) as wheel:
        names = {name for name in wheel.namelist() if not name.startswith("authlete_sdk-")}
        metadata = {name.split("/", 1)[1] for name in wheel.namelist() if name.startswith("authlete_sdk-")}
    source = ROOT / "bindings-python/python"
    present = {
        str(file.relative_to(source))
        for file in source.rglob("*")
        if file.suffix in {".py", ".pyi", ".typed"} or file.name == "py.typed"
    }
    assert {name for name in names if not name.endswith(".so")} == present
    assert [name for name in names if name.endswith(".so")] == ["authlete_sdk/_native.abi3.so"]
    assert "abi3" in sdk.name
    assert {"METADATA", "RECORD", "WHEEL", "licenses/LICENSE"} <= metadata
    with zipfile.ZipFile(local) as wheel:
        programs = [name for name in wheel.namelist() if "/scripts/" in name]
        assert [Path(name).name for name in programs] == ["authlete-local"]
        assert any(name.endswith("licenses/LICENSE") for name in wheel.namelist())
    assert sdk.name.split("-")[1] == local.name.split("-")[1]


def test_the_readme_runs_in_an_empty_environment(environment: Path, tmp_path: Path) -> None:
    """Its first example calls `from_env`, so a server is there for that; the test kit starts its own."""
    began = time.monotonic()
    script = tmp_path / "story.py"
    script.write_text(
        """
import os, re, sys
from authlete_sdk.testing import LocalServer

readme = open(sys.argv[1], encoding="utf-8").read()
with LocalServer(fixture=sys.argv[2]) as server:
    os.environ.update(server.environment)
    code = "".join(re.findall(r"^```python\\n(.*?)^```", readme, re.DOTALL | re.MULTILINE))
    exec(compile(code, sys.argv[1], "exec"), {"__name__": "__main__"})
"""
    )
    fixture = ROOT / "tests/fixtures/standard.json"
    told = run(environment / "python", "-W", "error", script, ROOT / "bindings-python/README.md", fixture)
    assert told.splitlines()[0] == "A161202 1"
    print(f"\nthe README's examples ran in {time.monotonic() - began:.1f} s")  # noqa: T201 - as above


def test_the_program_runs(environment: Path) -> None:
    assert run(environment / "authlete-local", "--version").startswith("authlete-local ")


@pytest.mark.parametrize("name", ["authlete_sdk", "authlete_local"])
def test_a_source_distribution_builds(packages: Path, name: str) -> None:
    archive = next(packages.glob(f"{name}-*.tar.gz"))
    SOURCES.mkdir(parents=True, exist_ok=True)
    unpacked = SOURCES / archive.name.removesuffix(".tar.gz")
    shutil.rmtree(unpacked, ignore_errors=True)
    with tarfile.open(archive) as sources:
        assert {f"{unpacked.name}/PKG-INFO", f"{unpacked.name}/pyproject.toml"} <= set(sources.getnames())
        sources.extractall(SOURCES, filter="data")
    # Without `--locked`: of the lock file of the workspace, what the package does not need has to go.
    arguments = "--profile dev --compatibility linux"
    programs = str(Path(sys.executable).parent)
    run(
        *(sys.executable, "-m", "pip", "wheel", "--no-build-isolation", "--no-deps", "--no-index"),
        *("--wheel-dir", packages / "from-source", unpacked),
        MATURIN_PEP517_ARGS=arguments,
        CARGO_TARGET_DIR=target(),
        PATH=f"{programs}:{os.environ['PATH']}",
    )
    assert list((packages / "from-source").glob(f"{name}-*.whl"))
