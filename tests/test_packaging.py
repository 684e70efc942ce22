"""What ships: the wheel's exact contents, and a wheel that works by itself."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


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


def test_the_wheel_is_the_package_with_its_prompts_and_nothing_else(wheel: Path) -> None:
    package = _tracked("summarize")
    if not package:
        pytest.skip("not a git checkout")
    prompts = {f"summarize/_prompts/{Path(name).name}" for name in _tracked("prompts")}
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert names == package | prompts
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
