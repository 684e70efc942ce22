from collections.abc import Callable
from pathlib import Path

import pytest

from summarize.languages import make_names


def test_names_languages_and_scripts_with_a_tab_between() -> None:
    lines = make_names.make_names().splitlines()
    assert {"kk\tKazakh", "zh_Hans\tSimplified Chinese", "Cyrl\tCyrillic"} <= set(lines)


@pytest.mark.parametrize(
    ("table", "make"),
    [
        ("names.txt", make_names.make_names),
        ("readers_names.txt", make_names.make_readers_names),
    ],
)
def test_the_tables_in_the_package_were_made_by_the_maker(
    table: str, make: Callable[[], str]
) -> None:
    # Not compared as a whole: other versions of Babel bring other versions of CLDR.
    made = make().splitlines()
    kept = Path(make_names.__file__).with_name(table).read_text("utf-8").splitlines()
    assert kept[:3] == made[:3]
    assert len(set(made) & set(kept)) > 0.9 * len(kept)
