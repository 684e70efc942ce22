"""What ships: the wheel's exact contents, and a wheel that works by itself."""

import runpy
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BACKEND = ROOT / ".ci" / "build_backend.py"
# Of hatchling's, for it says nothing of an option that it does not know.
WHEEL_OPTIONS = {"packages", "force-include"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from this checkout by the backend itself: pip would ask the registry."""
    pytest.importorskip("hatchling")
    target = tmp_path_factory.mktemp("wheel")
    build = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
    done = subprocess.run(
        [sys.executable, "-c", build, str(target)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return target / done.stdout.strip().splitlines()[-1]


def _tracked(folder: str) -> set[str]:
    listed = subprocess.run(
        ["git", "ls-files", "--", folder], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.splitlines()
    return set(listed)


def test_the_wheel_is_the_package_with_prompts_and_manual_and_nothing_else(wheel: Path) -> None:
    package = _tracked("summarize")
    if not package:
        pytest.skip("not a git checkout")
    prompts = {f"summarize/_prompts/{Path(name).name}" for name in _tracked("prompts")}
    docs = {name.replace(".github/docs", "summarize/_docs") for name in _tracked(".github/docs")}
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert names == package | prompts | docs
    assert {"summarize/py.typed", "summarize/_prompts/system.md"} <= names


def test_the_wheel_is_small(wheel: Path) -> None:
    assert wheel.stat().st_size < 6_000_000


def test_prompts_are_found_in_an_unpacked_wheel(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    show = "from summarize.prompts import load_prompts; print(load_prompts()['system'].path)"
    done = subprocess.run(
        [sys.executable, "-c", show],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path), "PATH": ""},
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(done.stdout.strip()) == tmp_path / "summarize" / "_prompts" / "system.md"


def test_a_checkout_reads_its_live_prompts() -> None:
    from summarize.prompts import load_prompts

    assert load_prompts()["system"].path == ROOT / "prompts" / "system.md"


def test_the_sdist_can_be_built_from(tmp_path: Path) -> None:
    pytest.importorskip("hatchling")
    build = "import sys; from hatchling.build import build_sdist; print(build_sdist(sys.argv[1]))"
    done = subprocess.run(
        [sys.executable, "-c", build, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    with tarfile.open(tmp_path / done.stdout.strip().splitlines()[-1]) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert f"{project['build-system']['backend-path'][0]}/{BACKEND.name}" in names
    assert {
        "pyproject.toml",
        "prompts/system.md",
        ".github/docs/tutorial.md",
        "summarize/py.typed",
        "tests/conftest.py",
    } <= names


def test_an_older_python_is_told_so_before_anything_is_looked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 13, "final", 0))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or later, and this is Python 3\.10$"):
        runpy.run_path(str(BACKEND))


def test_hatchling_knows_what_the_wheel_is_asked_to_hold() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert set(project["tool"]["hatch"]["build"]["targets"]["wheel"]) == WHEEL_OPTIONS
