import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.printable import (
    _HARMLESS,
    _SUSPECT,
    _may_hide,
    escaped,
    printable,
    printable_line,
)

HOSTILE = {
    "terminal escape": "a\x1b[2Jb",
    "eight-bit escape": "a\x9b31mb",
    "bell and backspace": "a\x07\x08b",
    "bidirectional override": "a\u202eb",
    "bidirectional isolate": "a\u2066b",
    "zero-width space": "a\u200bb",
    "byte order mark": "a\ufeffb",
    "tag character": "a\U000e0041b",
    "Hangul filler": "a\u3164b",
    "Hangul letter filler": "a\u115fb",
    "half-width filler": "a\uffa0b",
    "grapheme joiner": "a\u034fb",
    "variation selector": "a\ufe0fb",
    "variation selector of ideographs": "a\U000e0101b",
    "variation selector of Mongolian": "a\u180bb",
    "Braille blank": "a\u2800b",
    "object replacement": "a\ufffcb",
    "lone surrogate": "a\ud800b",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_characters_that_act_or_hide_become_visible(text: str) -> None:
    shown = printable(text)
    assert "\ufffd" in shown
    assert not set(text) - {"a", "b"} & set(shown) - set("[2J31m")


@pytest.mark.parametrize(
    "text",
    ["a\tb\nc", "می\u200cخواهم", "Қазақстан", "🧑\u200d🚒", "«—…»", "❤\ufe0f", "1\ufe0f\u20e3"],
)
def test_honest_text_stays_as_it_is(text: str) -> None:
    assert printable(text) == text


@pytest.mark.parametrize("text", ["邉\U000e0101", "ᠠ\u180b", "⠓\u2800⠊", "한국어", "កម្ពុជា"])
def test_a_selector_or_blank_behind_what_it_belongs_to_stays(text: str) -> None:
    assert printable(text) == text


def test_line_ends_of_all_kinds_become_line_feeds() -> None:
    assert printable("a\r\nb\rc\u2028d\u2029e\x85f") == "a\nb\nc\nd\ne\nf"


def test_a_line_has_no_line_ends_and_single_spaces() -> None:
    assert printable_line("  one\r\n two\t\tthree ") == "one two three"


@given(st.text(st.characters(exclude_categories=())))
def test_escaped_json_keeps_its_value_and_holds_nothing_unsafe(text: str) -> None:
    line = escaped(json.dumps({"text": text}, ensure_ascii=False))
    assert json.loads(line) == {"text": text}
    assert printable(line) == line


def test_every_character_is_read_alike_wherever_it_stands() -> None:
    behind_many_planes = "\U00010348"  # a letter of Gothic, which ends a run of ordinary ones
    for code in range(0x10000):
        shown = printable(f"x{chr(code)}x")
        assert printable(f"{behind_many_planes}x{chr(code)}x") == behind_many_planes + shown


def test_what_is_passed_over_is_all_that_is_not_suspect() -> None:
    every = "".join(map(chr, range(0x110000)))
    assert "".join(_HARMLESS.findall(every)) == _SUSPECT.sub("", every[:0x10000])


@pytest.mark.parametrize("character", ["🙂", "𐍈", "𠀋", "\U0010fffd"])
def test_a_character_beyond_sixteen_bits_makes_no_text_suspect(character: str) -> None:
    assert not _may_hide(f"The ferry {character} leaves at noon.")
