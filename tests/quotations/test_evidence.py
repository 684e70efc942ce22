"""What speaks for a name and what against it, and what the fit learns of it."""

import json
from pathlib import Path

import pytest

from summarize.passages import split_passages
from summarize.quotations.finder import evidence_of, read_article, setting_of
from summarize.quotations.make_confidence import Example, corpora, fit


def facts_of_names(text: str, language: str) -> dict[str, list[str]]:
    """What is told of each name."""
    said, people = read_article(text, language, split_passages(text))
    return {
        one.speaker.name: facts.of_name
        for one, facts in evidence_of(said, setting_of(said, people))
        if one.speaker is not None
    }


@pytest.mark.parametrize(
    ("text", "language", "name", "known"),
    [
        ("“The pier stays open,” the ministry said.", "en", "the ministry", "body"),
        ("“The pier stays open,” keeper Ada Moss said.", "en", "Ada Moss", "shown"),
        ("“The pier stays open,” Moss said.", "en", "Moss", "no"),
        ("王小梅表示：“灯塔整个冬天都会亮着，我们的油够用。”", "zh", "王小梅", "unread"),
    ],
)
def test_a_body_is_no_person_for_a_reason(text: str, language: str, name: str, known: str) -> None:
    facts = facts_of_names(text, language)[name]
    assert f"name.person={known}" in facts


TEXT = "“The pier stays open all winter,” Ada Moss said. Ivo Marran smiled."


def _corpus(folder: Path, text: str, speaker: str) -> list[Example]:
    """The examples of who spoke that one annotated article gives."""
    start, who = text.index("The pier"), text.index(speaker)
    quote = {
        "start": start,
        "end": text.index(",”"),
        "speaker": {"start": who, "end": who + len(speaker)},
    }
    line = {"text": text, "lang": "en", "quotes": [quote]}
    (folder / "made.jsonl").write_text(json.dumps(line), "utf-8")
    return corpora(folder).get("speaker", [])


@pytest.mark.parametrize(("speaker", "right"), [("Ada Moss", 1.0), ("Ivo Marran", 0.0)])
def test_a_corpus_tells_whether_the_right_mention_was_found(
    tmp_path: Path, speaker: str, right: float
) -> None:
    assert [example.right for example in _corpus(tmp_path, TEXT, speaker)] == [right]


def test_a_corpus_tells_nothing_of_a_name_made_of_another_mention(tmp_path: Path) -> None:
    resolved = "Ada Moss kept the light. " + TEXT.replace("Ada Moss", "Moss")
    assert _corpus(tmp_path, resolved, "Moss") == []


def test_a_kind_of_reading_has_a_bias_of_its_own() -> None:
    """As many examples tell of both facts: the one that is no evidence is hardly held back."""
    rows = [
        Example(str(place), float(place % 8 != 0), (fact,))
        for place in range(64)
        for fact in ("name.person=unread", "name.person=no")
    ] + [Example(str(place), float(place % 2), ("name.person=shown",)) for place in range(64)]
    weights = fit(rows).weights
    assert weights["name.person=unread"] > weights["name.person=no"] > 0
