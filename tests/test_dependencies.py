"""No library that we bring along has a hole that is publicly known; runs where pip-audit can ask."""

import json
import re
import subprocess
import sys
import tomllib
from contextlib import suppress
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

import pytest

_PROJECT = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))[
    "project"
]
_NAME = re.compile(r"[A-Za-z0-9._-]+")


def _ours() -> set[str]:
    """What a user gets with us: dependencies and extras, and what these need in turn."""
    extras = _PROJECT["optional-dependencies"]
    wanted = list(_PROJECT["dependencies"])
    for name, packages in extras.items():
        wanted += [] if name in {"test", "lint", "docs", "release", "browser"} else packages
    found: set[str] = set()
    while wanted:
        name = _name(wanted.pop())
        if name not in found:
            found.add(name)
            with suppress(metadata.PackageNotFoundError):
                wanted += [one for one in metadata.requires(name) or () if "extra ==" not in one]
    return found


def _name(requirement: str) -> str:
    match = _NAME.match(requirement)
    assert match is not None
    return match[0].lower().replace("_", "-")


@pytest.mark.skipif(find_spec("pip_audit") is None, reason="pip-audit is not installed")
def test_no_dependency_has_a_known_hole() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pip_audit", "--local", "--format", "json", "--timeout", "10"],
        capture_output=True,
        text=True,
        check=False,
    )
    if not done.stdout.strip():
        pytest.skip("pip-audit reached no list of holes")
    found = json.loads(done.stdout)["dependencies"]
    assert found
    ours = _ours()
    holes = {
        package["name"]: [hole["id"] for hole in package["vulns"]]
        for package in found
        if package.get("vulns") and _name(package["name"]) in ours
    }
    assert not holes
