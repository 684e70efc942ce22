from summarize.renderers import plain
from tests.renderers.reports import REPORT, hostile


def test_plain_text_has_every_part_and_no_markup() -> None:
    text = plain.render(REPORT)
    for words in ("Мост открыт", "The bridge is open. [1]", "“Мы сдержали слово”", "⚠ unsupported"):
        assert words in text
    assert "**" not in text
    assert "\n> " not in text


def test_headings_are_underlined_to_their_length() -> None:
    lines = plain.render(REPORT).splitlines()
    assert lines[lines.index("Summary") + 1] == "-------"


def test_control_characters_are_shown_as_replaced() -> None:
    text = plain.render(hostile("a\x1b[31mb\u202ec"))
    assert not [c for c in text if c < " " and c != "\n"]
    assert "a�[31mb�c" in text
