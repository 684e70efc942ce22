"""Who is named is shown as the article has it, wherever what nobody sees stands before it."""

import re
from unicodedata import normalize

import pytest

from summarize.engines.draft import DraftAttribution
from summarize.passages import Passage
from summarize.report import Attribution
from summarize.verification.source import SourceText
from summarize.verification.source.reading import ReadPassage
from summarize.verification.speakers.readers_names import ReadersNames
from summarize.verification.speakers.witnesses import attribute
from tests.verification.planting import Planted, named, plant

SAID = "“We are packing our things.”"
MARKS = ["\xad", "\u200b", "\u2060", "\u200e"]


def _speaker(line: str, name: str) -> Attribution:
    analysis = plant(["Rain is expected.", SAID, line], quotes=[Planted(SAID[1:-1])])
    source = SourceText(analysis)
    proposed = DraftAttribution(0, named(name, None), None)
    attributed = attribute(source, analysis.quotes[0], proposed, ReadersNames(source, (), "en"))
    assert attributed.speaker is not None
    assert attributed.status == "verified", attributed.problems
    start, end = attributed.speaker.start, attributed.speaker.end
    assert source.text[start:end] == attributed.speaker.mention
    return attributed.speaker


def _divided(text: str, mark: str) -> str:
    return re.sub(r"[a-z]{4,}", lambda word: f"{word[0][:3]}{mark}{word[0][3:]}", text)


@pytest.mark.parametrize("mark", MARKS)
def test_a_speaker_stands_where_the_article_has_him(mark: str) -> None:
    line = f"{_divided('On Monday afternoon a volunteer from the harbour', mark)}, Okafor, carried boxes."
    speaker = _speaker(line, "Ruth Okafor")
    assert (speaker.name, speaker.mention) == ("Okafor", "Okafor")


@pytest.mark.parametrize("mark", MARKS)
def test_marks_inside_a_name_and_around_it_are_no_letters_of_it(mark: str) -> None:
    speaker = _speaker(
        f"On Monday ferry cap{mark}tain {mark}Livia Brandt{mark}sen{mark} saw it.",
        "Livia Brandtsen",
    )
    assert speaker.mention == f"Livia Brandt{mark}sen"  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        "On  Monday   afternoon \t volunteer  Okafor carried boxes to the school.",
        normalize("NFD", "Après l'été, au théâtre étonné, Okafor s'est levé."),
        "On Monday, beneath the क़िला, volunteer Okafor carried boxes.",
    ],
)
def test_spaces_in_a_row_and_letters_in_two_characters_move_no_name(line: str) -> None:
    speaker = _speaker(line, "Ruth Okafor")
    assert (speaker.name, speaker.mention) == ("Okafor", "Okafor")


def test_a_name_apart_from_another_by_marks_is_no_rival_of_itself() -> None:
    line = _divided("Volunteer carried boxes to the harbour", "\xad") + " where Ruth  Okafor lives."
    assert _speaker(line, "Ruth Okafor").mention == "Ruth  Okafor"


@pytest.mark.parametrize("text", [
    "a\xadb  c\t\td", " \xad ab", "\u200b\u200b", "", "e\u0301\u0323x", "\u1112\u1161\u11ab!", "\ud558\u11ab!", "\u0958a", "  \u0301  a", "e\u200b\u0301",
])  # fmt: skip
def test_each_character_that_is_read_has_its_place(text: str) -> None:
    read = ReadPassage(Passage(7, 7 + len(text), text, "en", "Latn", 0.9, "body", 0))
    spans = [read.span(at, at + 1) for at in range(len(read.text))]
    assert all(7 <= start < end <= 7 + len(text) for start, end in spans)
    assert spans == sorted(spans)
    for at, (start, _) in enumerate(spans):
        first = read.place(start)
        assert first <= at
        assert spans[first] == spans[at]
