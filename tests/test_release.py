"""A release gets the next number, and the changelog's words."""

import re
import runpy
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
release: Callable[[Path, str], str] = runpy.run_path(str(ROOT / ".ci" / "release.py"))["release"]
LOG = (
    "# Changelog\n\n## Unreleased\n\n### Added\n\n- A bell.\n\n## 1.2.3 - 2026-01-01\n\n- A door.\n"
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "summarize").mkdir()
    (tmp_path / "summarize" / "__init__.py").write_text('a = 1\n__version__ = "1.2.3"\n', "utf-8")
    (tmp_path / "CHANGELOG.md").write_text(LOG, "utf-8")
    return tmp_path


@pytest.mark.parametrize("version", ["1.2.4", "1.3.0", "2.0.0"])
def test_what_is_unreleased_becomes_the_versions(root: Path, version: str) -> None:
    assert release(root, version) == "### Added\n\n- A bell."
    assert f'__version__ = "{version}"' in (root / "summarize" / "__init__.py").read_text("utf-8")
    log = (root / "CHANGELOG.md").read_text("utf-8")
    dated = rf"## Unreleased\n\n## {re.escape(version)} - \d{{4}}-\d\d-\d\d\n\n### Added\n\n- A bell.\n\n## 1.2.3"
    assert re.search(dated, log)
    with pytest.raises(ValueError, match="nothing stands"):
        release(root, f"{int(version[0]) + 1}.0.0")


@pytest.mark.parametrize("version", ["1.2.3", "1.2.5", "1.4.0", "3.0.0", "v1.2.4", "1.3", ""])
def test_other_numbers_are_refused(root: Path, version: str) -> None:
    with pytest.raises(ValueError, match="does not come after"):
        release(root, version)
    assert (root / "CHANGELOG.md").read_text("utf-8") == LOG


def test_the_first_release_may_have_the_number_that_stands_there(root: Path) -> None:
    (root / "CHANGELOG.md").write_text(LOG.partition("## 1.2.3")[0], "utf-8")
    assert release(root, "1.2.3")
