"""Who is named is shown as the article has it, wherever what nobody sees stands before it."""

import re
from unicodedata import normalize

import pytest

from summarize.characters import UNSEEN, as_read
from summarize.engines.draft import DraftAttribution
from summarize.passages import Passage
from summarize.report import Attribution
from summarize.verification.source import SourceText
from summarize.verification.source.reading import ReadPassage
from summarize.verification.speakers.readers_names import ReadersNames
from summarize.verification.speakers.witnesses import Attributed, attribute
from tests.verification.planting import Planted, named, plant

SAID = "“We are packing our things.”"
MARKS = ["\xad", "\u200b", "\u2060", "\u200e"]
EVERY_MARK = re.findall(f"[\xad{UNSEEN}]", "".join(map(chr, range(0xE0080))))


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


def attributed(lines: list[str], who: str, role: str | None = None) -> tuple[str, Attributed]:
    """The article's text, and whom a quotation is given to that the rules give to nobody."""
    analysis = plant(["Rain is expected.", SAID, *lines], quotes=[Planted(SAID)])
    source = SourceText(analysis)
    proposed = DraftAttribution(0, named(who, role), None)
    found = attribute(source, analysis.quotes[0], proposed, ReadersNames(source, (), "en"))
    return source.text, found


@pytest.mark.parametrize("name", ["Okafor", "Oka{}for", "{}Okafor", "Okafor{}", "O{}k{}afor{}{}"])
def test_a_speaker_behind_marks_is_named_and_cut_out_as_the_text_has_it(name: str) -> None:
    for mark in EVERY_MARK:
        line = f"Vol{mark}un{mark}teer {name.format(*[mark] * 4)} car{mark}ried boxes."
        text, found = attributed([line], "Ruth Okafor")
        speaker = found.speaker
        assert speaker is not None
        assert speaker.name == "Okafor"
        assert found.status == "verified"
        assert text[speaker.start : speaker.end] == speaker.mention
        assert speaker.mention == name.format(*[mark] * 4).strip(mark)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("On  Monday  afternoon  volunteer Okafor carried boxes.", "Okafor"),
        ("On\tMonday\tafternoon \t volunteer  Okafor\tcarried boxes.", "Okafor"),
        (normalize("NFD", "À l'école, le maire étonné, né à Fès, Okafor s'est levé."), "Okafor"),
        ("On Monday,   under  a  cloudy sky, captain Livia  Brandtsen saw it.", "Livia Brandtsen"),
        ("The fer\xadry cap\xadtain Li\xadvia Brandt\xadsen saw the whole town.", "Livia Brandtsen"),
        ("The old fer\xadry cap\xadtain saw the whole town.", "the ferry captain"),
    ],
)  # fmt: skip
def test_a_speaker_is_cut_out_where_spaces_and_letters_are_read_as_one(
    line: str, name: str
) -> None:
    text, found = attributed([line], name)
    speaker = found.speaker
    assert speaker is not None
    assert text[speaker.start : speaker.end] == speaker.mention
    assert as_read(speaker.mention) in (name, "ferry captain")


def test_a_role_beside_the_name_is_found_behind_marks() -> None:
    line = "Re\xadpairs of the har\xadbour were slow, and fer\xadry cap\xadtain Livia Brandtsen saw it."
    _, found = attributed([line], "Livia Brandtsen", "ferry captain")
    assert found.speaker is not None
    assert found.speaker.role == "ferry captain"
    assert found.problems == ()


def test_another_person_beside_the_quotation_is_seen_behind_marks() -> None:
    line = "Re\xadpairs of the har\xadbour were slow, said Mar\xadta Lind and Livia Brandtsen."
    _, found = attributed([line], "Livia Brandtsen")
    assert found.status == "unverified"
    assert found.problems == ("“Livia Brandtsen” is not the only person named near the quotation",)


@pytest.mark.parametrize("name", ["Livia Brandtsen", "Li\xadvia Brandt\xadsen"])
def test_the_speaker_of_the_rules_and_of_the_model_are_one(name: str) -> None:
    line = f"The old har\xadbour\xadmaster, {name}, saw the whole town."
    quote = Planted(SAID, name, line=1)
    analysis = plant([SAID, line], quotes=[quote])
    source = SourceText(analysis)
    proposed = DraftAttribution(0, named("Livia Brandtsen"), None)
    found = attribute(source, analysis.quotes[0], proposed, ReadersNames(source, (), "en"))
    assert (found.status, found.candidates) == ("verified", ())
