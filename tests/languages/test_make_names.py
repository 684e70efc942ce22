from pathlib import Path

from summarize.languages import make_names


def test_names_languages_and_scripts_with_a_tab_between() -> None:
    lines = make_names.make_names().splitlines()
    assert {"kk\tKazakh", "zh_Hans\tSimplified Chinese", "Cyrl\tCyrillic"} <= set(lines)


def test_the_table_in_the_package_was_made_by_the_maker() -> None:
    # Not compared as a whole: other versions of Babel bring other versions of CLDR.
    made = make_names.make_names().splitlines()
    kept = Path(make_names.__file__).with_name("names.txt").read_text("utf-8").splitlines()
    assert kept[:3] == made[:3]
    assert len(set(made) & set(kept)) > 0.9 * len(kept)
