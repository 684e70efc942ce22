"""Whatever a model answers, nothing that it made up is shown as verified or supported.

From an article's text to the rendered report, with an adversary in the model's place. True answers
take the same way, so that it would not do to doubt everything.
"""

import itertools
import json
import random
from functools import cache

import pytest

from summarize.analysis import Analysis, analyse
from summarize.article import Article
from summarize.chat.protocol import Question
from summarize.engines.cleaning import clean
from summarize.engines.draft import Task
from summarize.engines.model import ModelEngine
from summarize.errors import AnswerError
from summarize.names import same_person
from summarize.prompts import load_prompts
from summarize.renderers.labels import labels
from summarize.renderers.markdown import render
from summarize.report import Report, ReportedClaim, Sentence
from summarize.verification import verify
from tests.adversary import STORIES, Adversary, Json, Story
from tests.chat.asking import chat_with
from tests.engines.service import Respond, Service
from tests.server import Behaviour, find_schema, serve
from tests.verification.remembered import judgements_remembered

PROMPTS = load_prompts()
ANSWERS = 2_000  # more of them are tried by `python -m tests.fuzz`
BROKEN = 40  # answers over the wire, for each story
RENDERED = 50  # one report in so many
TRANSLATED = 5  # likewise; a full text is as many lies again as all the rest, and twice the work
NAMES = ("english", "russian", "kazakh", "mixed")


@cache
def analysis_of(story: Story) -> Analysis:
    return analyse(Article.from_text(story.text))


def report_of(story: Story, respond: Respond, *, full_text: bool = True) -> Report:
    task = Task(to=story.to, full_text=full_text)
    analysis = analysis_of(story)
    return verify(analysis, ModelEngine(Service(respond), PROMPTS).draft(analysis, task), task)


def lies_in(story: Story, report: Report) -> list[str]:
    """What a report shows as verified or supported and should not."""
    analysis = analysis_of(story)
    return [
        *_false_sentences(story, report, analysis),
        *_false_attributions(story, report),
        *_false_translations(story, report, analysis),
    ]


def _false_sentences(story: Story, report: Report, analysis: Analysis) -> list[str]:
    own = {passage.text for passage in analysis.passages if passage.role != "furniture"}
    true = {clean(truth.text) for truth in story.sentences} | own
    lies = [
        s.text for s in report.summary.sentences if s.status == "supported" and s.text not in true
    ]
    return lies + [
        f"claim: {claim}" for claim in report.claims if _is_false_claim(story, claim, analysis)
    ]


def _is_false_claim(story: Story, claim: ReportedClaim, analysis: Analysis) -> bool:
    """Whether a claim is shown as supported and is not made so in the article."""
    if claim.status != "supported":
        return False
    own = {(c.text, c.start): c for c in analysis.claims}
    found = own.get((claim.text, claim.cites[0].start)) if claim.cites else None
    if found is not None:
        true = (None, *story.translations.values(), *(truth.text for truth in story.claims))
        return claim.polarity != found.polarity or claim.translation not in true
    name = claim.speaker.name if claim.speaker else None
    page = analysis.language
    spoken = {clean(truth.text): truth.speaker for truth in story.claims}
    told = spoken.get(claim.text)
    named_right = name == told or (name and told and same_person(name, told, (page, story.to)))
    return claim.polarity == "denied" or claim.text not in spoken or not named_right


def _false_attributions(story: Story, report: Report) -> list[str]:
    lies = []
    analysis = analysis_of(story)
    names_of = {q.start: names for q, names in zip(analysis.quotes, story.speakers, strict=True)}
    for quote in report.quotes:
        names = names_of[quote.start]
        if quote.speaker and quote.speaker.translated:
            shown = quote.speaker.translated.name
            if not same_person(quote.speaker.name, shown, (quote.language, story.to)):
                lies.append(f"reader's name: {quote}")
        if quote.status in ("unverified", "disputed"):
            continue
        if quote.speaker is None or quote.speaker.name not in names:
            lies.append(f"speaker: {quote}")
        elif quote.speaker.role not in (None, *story.roles):
            lies.append(f"role: {quote}")
        if quote.via not in (None, *story.outlets):
            lies.append(f"via: {quote}")
    return lies


def _false_translations(story: Story, report: Report, analysis: Analysis) -> list[str]:
    ids = {passage.start: str(place) for place, passage in enumerate(analysis.passages, 1)}
    true = story.translations
    lies = [
        f"{ids[item.start]}: {item.translation}"
        for item in report.translations
        if item.status == "verified" and item.translation != true.get(ids[item.start])
    ]
    places = {quote.start: place for place, quote in enumerate(analysis.quotes, 1)}
    lies += [
        f"q{places[quote.start]}: {quote.translation}"
        for quote in report.quotes
        if quote.translation not in (None, true.get(f"q{places[quote.start]}"))
        and not any("was not checked" in problem for problem in quote.problems)
    ]
    return lies


def assert_complete(story: Story, report: Report, *, full_text: bool = True) -> None:
    """Everything that the article has is in the report, word for word."""
    analysis = analysis_of(story)
    spans = [(quote.start, quote.end) for quote in analysis.quotes]
    shown = [(quote.start, quote.end) for quote in report.quotes]
    assert [span for span in spans if span in shown] == shown
    assert (len(shown) == len(spans)) or any("left out" in words for words in report.warnings)
    for quote in report.quotes:
        assert quote.text == story.text[quote.start : quote.end]
    foreign = [p.text for p in analysis.passages if p.language not in ("und", story.to)]
    shown_too = [item.text for item in report.translations]
    assert shown_too == foreign if full_text else set(shown_too) <= set(foreign)
    checked: tuple[Sentence | ReportedClaim, ...] = (*report.summary.sentences, *report.claims)
    for item in checked:
        assert item.status != "supported" or item.cites
        assert all(0 <= span.start < span.end <= len(story.text) for span in item.cites)
    json.dumps(report.to_dict())


def assert_shown_safely(report: Report) -> None:
    shown = render(report)
    assert not any(ord(character) < 32 and character != "\n" for character in shown)
    assert "<script" not in shown.replace("\\<", "")
    doubted = [s for s in report.summary.sentences if s.status == "unsupported"]
    doubted_quotes = [q for q in report.quotes if q.status == "unverified"]
    words = labels(report.to)
    assert shown.count(words.status("unsupported")) >= len(doubted)
    assert bool(doubted_quotes) <= (words.status("unverified") in shown)


def passed(story: Story, seed: int) -> list[str]:
    """What an adversary gets through; the report is whole and harmless whatever it says."""
    adversary = Adversary(story, seed)

    def respond(question: Question) -> Json:
        return adversary.answer(question.schema["properties"])

    full_text = seed % TRANSLATED == 0
    report = report_of(story, respond, full_text=full_text)
    assert_complete(story, report, full_text=full_text)
    if seed % RENDERED == 0:
        assert_shown_safely(report)
    return lies_in(story, report)


@pytest.mark.parametrize("story", STORIES, ids=NAMES)
def test_no_lie_passes_for_checked(story: Story) -> None:
    through: dict[str, int] = {}
    with judgements_remembered():
        for seed in range(ANSWERS // len(STORIES)):
            for lie in passed(story, seed):
                through.setdefault(lie, seed)
    assert not through


@pytest.mark.parametrize("story", STORIES, ids=NAMES)
def test_the_truth_does(story: Story) -> None:
    people = [*dict.fromkeys(names[0] for names in story.speakers if names)]
    people += [
        truth.speaker for truth in story.claims if truth.speaker and truth.speaker not in people
    ]
    ids = {name: f"n{number}" for number, name in enumerate(people, 1)}

    def respond(question: Question) -> Json:
        asked = question.schema["properties"]
        known = ids if "names" in asked else {name: name for name in ids}
        quotes = [
            [
                f"q{place}",
                known[names[0]] if names else None,
                story.translations.get(f"q{place}"),
            ]
            for place, names in enumerate(story.speakers, 1)
        ]
        answers: Json = {
            "names": [[id_, None, None, name] for name, id_ in ids.items()],
            "title": None,
            "summary": [[t.text, *t.cites] for t in story.sentences],
            "quotes": quotes,
            "claims": [
                [
                    str(truth.cites[0]),
                    known[truth.speaker] if truth.speaker else None,
                    truth.text,
                ]
                for truth in story.claims
            ],
            "translations": [[i, text] for i, text in story.translations.items() if i.isdecimal()],
        }
        return {name: answers[name] for name in asked}

    report = report_of(story, respond)
    assert lies_in(story, report) == []
    assert [s for s in report.summary.sentences if s.status != "supported"] == []
    assert [c for c in report.claims if c.status != "supported"] == []
    assert [t for t in report.translations if t.status != "verified"] == []
    # Who is named for sure is right; of whom the finder is less sure nobody has asked here.
    sure = [q.status == "verified" for q in report.quotes]
    assert sure[0]
    assert all(map(bool, itertools.compress(story.speakers, sure)))
    translated = {f"q{n}": q.translation for n, q in enumerate(report.quotes, 1) if q.translation}
    assert translated == {k: v for k, v in story.translations.items() if k[0] == "q"}


@pytest.mark.parametrize("story", STORIES, ids=NAMES)
def test_broken_answers_over_the_wire_end_in_an_honest_report_or_an_error(story: Story) -> None:
    adversary = Adversary(story, 1)
    chance = random.Random(2)

    def reply(body: Json) -> str:
        schema = find_schema(body)
        sections = ("summary",) if schema is None else schema["properties"]
        return broken(json.dumps(adversary.answer(dict.fromkeys(sections))), chance)

    task = Task(to=story.to, full_text=True)
    analysis = analysis_of(story)
    with serve(Behaviour(reply=reply)) as server, chat_with(server) as chat:
        engine = ModelEngine(chat, PROMPTS)
        for _ in range(BROKEN):
            try:
                report = verify(analysis, engine.draft(analysis, task), task)
            except AnswerError:
                continue
            assert_complete(story, report)
            assert lies_in(story, report) == []


def broken(text: str, chance: random.Random) -> str:
    """An answer as models spoil it: cut, wrapped, doubled, with raw line feeds or other quotes."""
    place = chance.randrange(len(text))
    space = max(text.find(" ", place), 0)
    return chance.choice(
        (
            text,
            text[:place],
            text[:space] + "\n" + text[space:],
            f"```json\n{text}\n```",
            f"<think>{text}</think>{text}",
            text + text,
            text.replace('"', "'"),
            text.replace('"summary"', '"text"'),
            "[" * 2000 + text,
            text.replace("[", '{"0":').replace("]", "}"),
            "",
        )
    )
