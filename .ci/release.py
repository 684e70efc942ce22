"""Cuts a release: `python .ci/release.py VERSION` gives its number to the package and the changelog.

What stands under "Unreleased" becomes the version's, with its date; an empty "Unreleased" stays above.
Prints the notes of the release. Versions are semantic (semver.org): a number that is not the next
major, minor or patch one, or a release that changes nothing, is refused.
"""

import re
import sys
from datetime import UTC, datetime
from pathlib import Path

_VERSION = re.compile(r'(?m)^__version__ = "(\d+)\.(\d+)\.(\d+)"$')
_UNRELEASED = re.compile(r"(?ms)^## Unreleased\n(.*?)(?=^## |\Z)")


def release(root: Path, version: str) -> str:
    """Change the two files under `root`, and return the notes. Raises `ValueError`."""
    package, changelog = root / "summarize" / "__init__.py", root / "CHANGELOG.md"
    code, log = package.read_text("utf-8"), changelog.read_text("utf-8")
    now = _VERSION.search(code)
    if now is None:
        raise ValueError("the package has no version of three numbers")
    is_first = not re.search(r"(?m)^## \d", log)
    if version not in _next(*map(int, now.groups()), is_first=is_first):
        raise ValueError(f"{version} does not come after {'.'.join(now.groups())}")
    found = _UNRELEASED.search(log)
    notes = found[1].strip() if found else ""
    if found is None or not notes:
        raise ValueError("nothing stands under Unreleased")
    head = f"## Unreleased\n\n## {version} - {datetime.now(UTC).date()}\n\n{notes}\n\n"
    package.write_text(_VERSION.sub(f'__version__ = "{version}"', code), "utf-8")
    changelog.write_text(
        f"{log[: found.start()]}{head}{log[found.end() :]}".rstrip() + "\n", "utf-8"
    )
    return notes


def _next(major: int, minor: int, patch: int, *, is_first: bool) -> set[str]:
    """The versions that may come next; the first may be the one that stands there."""
    following = {f"{major + 1}.0.0", f"{major}.{minor + 1}.0", f"{major}.{minor}.{patch + 1}"}
    return following | ({f"{major}.{minor}.{patch}"} if is_first else set())


if __name__ == "__main__":
    try:
        sys.stdout.write(release(Path(__file__).parent.parent, sys.argv[1]) + "\n")
    except (IndexError, ValueError) as error:
        sys.exit(f"release: {error}" if str(error) else __doc__)
