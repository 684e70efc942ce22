"""Fits the confidence: `python -m summarize.quotations.make_confidence FOLDER [CASES [CORPORA [MODEL...]]]`.

FOLDER holds articles that careful readers annotated, one JSON file each: `text`, `quotes` (start,
end, kind `speech` or `other`, speakers: the accepted names, doubt) and `claims` (start, end,
speakers); beside FOLDER lies their scorer, `score.py`, which judges names. CASES holds small inputs
of single kinds of mistakes, an object a line (`text`, and what must hold: `quotes`, `claims`,
`no_quotes`, `no_claims`). CORPORA is a folder of `.jsonl` and `.jsonl.gz` files, an article a line:
`text`, `lang`, and as `quotes` the spans (start, end) that somebody said, each with the span that
names who (`speaker`); what else stands in marks there is no speech. Such corpora are of few languages, and
choose the articles that quote much, so that they weigh least. Only weights of named facts come from
all these, no text. Where MODELs are named (`speaker`, `speech`, `claim`), the others keep their weights.

Who spoke is also learned from claims that are statements of somebody, and from the corpora: the rules
were written with most of FOLDER in view and err more elsewhere, which only articles that nobody read
for them can tell. A corpus knows a mention, not a name; so names that were made of another mention are
left out there.

Each model is a logistic regression with an L2 penalty, found by coordinate descent (Newton's step
for one weight at a time; Fan et al., LIBLINEAR, JMLR 2008), the same on every machine. What is
printed to judge it by comes from articles that a model did not see: ten folds by article.
"""

import gzip
import importlib.util
import json
import math
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from summarize.article import Span
from summarize.passages import split_passages
from summarize.quotations.confidence import WEIGHTS, Model
from summarize.quotations.evidence.attribution import AttributionFacts
from summarize.quotations.evidence.claim import claim_evidence
from summarize.quotations.evidence.facts import facts_of
from summarize.quotations.evidence.speech import speech_evidence
from summarize.quotations.finder import Said, evidence_of, read_article, setting_of
from summarize.quotations.legible import legible

PENALTY = 8.0
OPEN = {"name.person=unread": 0.3}
"""Facts that stand for a kind of reading rather than for evidence, and are hardly held back: a bias of its own."""
FEWEST = 4
"""Utterances that a fact must have to get a weight."""
FOLDS = 10
PASSES = 40
CASE_WEIGHT = 1
CLAIM_WEIGHT = 0.2
"""Of who made a claim, where the question is who said a quotation."""
CORPUS_WEIGHT = {"speech": 0.1, "speaker": 0.2}
CORPUS_EVERY = 2
"""Every second article of the corpora is enough: its facts repeat."""
COVERED = 0.7
"""The share of words by which a stretch lies in an annotated one."""

# What is called high, and what is shown at all, by probability. Chosen on articles that nobody read
# while rules were written, by a fit on the others: a name called high is right in nineteen of twenty
# there.
HIGH = {"speaker": 0.92, "speech": 0.88, "claim": 0.8}
MEDIUM = {"speaker": 0.72, "speech": 0.87, "claim": 0.5}

Question = str
Judge = Callable[[str | None, list[str]], str]
Answer = tuple[Question, "Example"]


@dataclass(frozen=True, slots=True)
class Example:
    """One answer that is known. `right` is 1, 0, or between for a name in the wrong case."""

    article: str
    right: float
    facts: tuple[str, ...]
    weight: float = 1.0


# -- examples


def examples(folder: Path) -> dict[Question, list[Example]]:
    """The examples of each question that a folder of articles gives."""
    scorer = _scorer(folder)
    found: dict[Question, list[Example]] = defaultdict(list)
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text("utf-8"))
        for question, example in _Gold(gold, scorer).examples():
            found[question].append(example)
    return found


def _scorer(folder: Path) -> Any:
    path = folder.resolve().parent / "score.py"
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class _Gold:
    """One article's annotations, by the words that they cover."""

    def __init__(self, gold: dict[str, Any], scorer: Any) -> None:
        self._judge: Judge = scorer.judge_name
        self._example = partial(Example, gold["id"])
        self._plain = legible(gold["text"])
        self._words: Callable[[int, int], set[int]] = scorer.Text(self._plain.text).tokens
        self._quotes = [(self._words_of(quote), quote) for quote in gold["quotes"]]
        self._claims = [(self._words_of(claim), claim) for claim in gold["claims"]]
        self._speech = set[int]().union(*(w for w, q in self._quotes if q["kind"] == "speech"))
        self._unmarked = set[int]().union(*map(self._words_of, gold.get("unmarked", [])))

    def _words_of(self, annotated: dict[str, Any]) -> set[int]:
        """The words that an annotation covers, in the text as it is read."""
        onward = self._plain.onward
        return self._words(onward(annotated["start"]), onward(annotated["end"]))

    def examples(self) -> Iterator[Answer]:
        passages = self._plain.passages(split_passages(self._plain.given))
        said, people = read_article(self._plain.text, None, passages)
        setting = setting_of(said, people)
        for one, facts in evidence_of(said, setting):
            if one.tokens is None or one.utterance is None:
                continue
            yield from self._of_quotes(one, facts)
            if not one.utterance.quoted and one.is_named:
                yield from self._of_claim(one, facts)

    def _of_quotes(self, one: Said, facts: AttributionFacts) -> Iterator[Answer]:
        assert one.tokens is not None
        for index in one.utterance.quotes if one.utterance else ():
            stretch = one.tokens.stretch[index]
            words = self._words(stretch.inner, stretch.inner_end)
            if words and len(words & self._unmarked) >= COVERED * len(words):
                continue
            gold = self._annotated(words)
            is_speech = gold is not None and gold["kind"] == "speech"
            about = speech_evidence(one.tokens, index, one.utterance, facts)
            yield "speech", self._example(float(is_speech), tuple(about))
            if gold is None or not is_speech or gold.get("doubt"):
                continue
            if one.speaker is not None and one.is_named:
                right = self._name(one.speaker.name, gold["speakers"])
                yield "speaker", self._example(right, facts.all)

    def _annotated(self, words: set[int]) -> dict[str, Any] | None:
        if not words or not self._quotes:
            return None
        covering = max(self._quotes, key=lambda entry: len(words & entry[0]))
        if len(words & covering[0]) >= COVERED * len(words):
            return dict(covering[1])
        if len(words & self._speech) < COVERED * len(words):
            return None
        spoken = [entry for entry in self._quotes if entry[1]["kind"] == "speech"]
        return dict(max(spoken, key=lambda entry: len(words & entry[0]))[1])

    def _name(self, name: str, accepted: list[str]) -> float:
        verdict = self._judge(name, accepted) if accepted else "wrong"
        return {"right": 1.0, "form": 0.5}.get(verdict, 0.0)

    def _of_claim(self, one: Said, facts: AttributionFacts) -> Iterator[Answer]:
        assert one.tokens is not None
        assert one.utterance is not None
        assert one.speaker is not None
        words = self._words(*one.tokens.span(one.utterance.first, one.utterance.after))
        if words and len(words & self._unmarked) >= 0.6 * len(words):
            return
        right = self._claimed(words, one.speaker.name)
        about = facts_of(claim_evidence(one.tokens, one.utterance), facts.all)
        yield "claim", self._example(float(bool(right)), tuple(about))
        if right is not None:
            yield "speaker", self._example(right, facts.all, CLAIM_WEIGHT)

    def _claimed(self, words: set[int], name: str) -> float | None:
        """How right this name is of whoever said most of these words; `None` where nobody did."""
        if not words:
            return None
        if self._claims:
            covering, claim = max(self._claims, key=lambda entry: len(words & entry[0]))
            both = len(words & covering)
            if both >= 0.6 * len(words) and both >= 0.5 * len(covering):
                return self._name(name, claim["speakers"])
        judged = [
            self._name(name, quote["speakers"])
            for covered, quote in self._quotes
            if quote["kind"] == "speech" and len(words & covered) >= 0.4 * len(words)
        ]
        return max(judged, default=None)


# -- small inputs


def cases(path: Path, judge: Judge) -> dict[Question, list[Example]]:
    """The examples that small inputs give."""
    found: dict[Question, list[Example]] = defaultdict(list)
    for line in path.read_text("utf-8").splitlines():
        case = json.loads(line)
        for question, right, facts in _of_case(case, judge):
            found[question].append(Example(case["id"], right, tuple(facts), CASE_WEIGHT))
    return found


def _of_case(case: dict[str, Any], judge: Judge) -> Iterator[tuple[Question, float, Sequence[str]]]:
    text: str = case["text"]
    if legible(text).changed:
        return
    passages = split_passages(text)
    said, people = read_article(text, None, passages)
    for one, facts in evidence_of(said, setting_of(said, people)):
        if one.tokens is None or one.utterance is None:
            continue
        yield from _quotes_of_case(case, one, facts, judge)
        if not one.utterance.quoted and one.speaker is not None and one.is_named:
            start, end = one.tokens.span(one.utterance.first, one.utterance.after)
            about = facts_of(claim_evidence(one.tokens, one.utterance), facts.all)
            wanted = _expected(text[start:end], case.get("claims", []), "contains")
            if wanted is not None:
                yield "claim", _fits(one.speaker.name, wanted["speaker"], judge), about
            elif any(part in text[start:end] for part in case.get("no_claims", [])):
                yield "claim", 0.0, about


def _quotes_of_case(
    case: dict[str, Any], one: Said, facts: AttributionFacts, judge: Judge
) -> Iterator[tuple[Question, float, Sequence[str]]]:
    assert one.tokens is not None
    for index in one.utterance.quotes if one.utterance else ():
        stretch = one.tokens.stretch[index]
        words = case["text"][stretch.inner : stretch.inner_end]
        about = speech_evidence(one.tokens, index, one.utterance, facts)
        wanted = _expected(words, case.get("quotes", []), "text")
        if wanted is not None:
            yield "speech", 1.0, about
            if one.speaker is not None and one.is_named:
                yield "speaker", _fits(one.speaker.name, wanted["speaker"], judge), facts.all
        elif any(part in words for part in case.get("no_quotes", [])):
            yield "speech", 0.0, about


def _expected(words: str, wanted: list[dict[str, Any]], key: str) -> dict[str, Any] | None:
    """What must hold of these words, if anything must."""
    return next((each for each in wanted if each[key] in words or words in each[key]), None)


def _fits(name: str, wanted: str | list[str | None] | None, judge: Judge) -> float:
    accepted = wanted if isinstance(wanted, list) else [wanted]
    return float(judge(name, [each for each in accepted if each]) == "right")


# -- corpora


def corpora(folder: Path) -> dict[Question, list[Example]]:
    """The examples of speech, and of who spoke, that corpora of attributions give."""
    found: dict[Question, list[Example]] = defaultdict(list)
    for path in sorted(folder.glob("*.jsonl*")):
        for question, example in _of_corpus(path):
            found[question].append(example)
    return found


def _of_corpus(path: Path) -> Iterator[Answer]:
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number % CORPUS_EVERY:
                continue
            for question, right, facts in _of_annotated(json.loads(line)):
                weight = CORPUS_WEIGHT[question]
                yield question, Example(f"{path.name} {number}", right, tuple(facts), weight)


def _of_annotated(gold: dict[str, Any]) -> Iterator[tuple[Question, float, Sequence[str]]]:
    text: str = gold["text"]
    if legible(text).changed:
        return
    said, people = read_article(text, gold["lang"], split_passages(text))
    for one, facts in evidence_of(said, setting_of(said, people)):
        if one.tokens is None or one.utterance is None:
            continue
        mention = _plain_mention(one)
        for index in one.utterance.quotes:
            stretch = one.tokens.stretch[index]
            inner = Span(stretch.inner, stretch.inner_end)
            covering = max(gold["quotes"], key=partial(_common, inner), default=None)
            covered = _common(inner, covering) / max(1, inner.end - inner.start)
            if covered >= COVERED or covered <= 1 - COVERED:
                about = speech_evidence(one.tokens, index, one.utterance, facts)
                yield "speech", float(covered >= COVERED), about
            names = covering["speaker"] if covering and covered >= COVERED else None
            if names and mention is not None:
                yield "speaker", float(_common(mention, names) > 0), facts.all


def _plain_mention(one: Said) -> Span | None:
    """Where an utterance's speaker is named, if by the name that is printed."""
    if one.speaker is None or not one.is_named or one.speaker.name != one.speaker.mention:
        return None
    return Span(one.speaker.start, one.speaker.end)


def _common(span: Span, annotated: dict[str, Any] | None) -> int:
    """How many characters of a span are annotated ones."""
    if annotated is None:
        return 0
    start, end = int(annotated["start"]), int(annotated["end"])
    return max(0, min(span.end, end) - max(span.start, start))


# -- fitting


def fit(rows: Sequence[Example], penalty: float = PENALTY) -> Model:
    """The logistic regression of `right` on the facts; borders are left open."""
    counts = Counter(fact for row in rows for fact in set(row.facts))
    having: dict[str, list[int]] = {fact: [] for fact in sorted(counts) if counts[fact] >= FEWEST}
    for place, row in enumerate(rows):
        for fact in set(row.facts):
            if fact in having:
                having[fact].append(place)
    known = _Known([row.right for row in rows], [row.weight for row in rows], [0.0] * len(rows))
    everywhere = list(range(len(rows)))
    weights = dict.fromkeys(having, 0.0)
    bias = 0.0
    for _ in range(PASSES):
        bias += _step(known, everywhere, bias, 0.0)
        for fact, places in having.items():
            held = OPEN.get(fact, penalty)
            weights[fact] += _step(known, places, weights[fact], held)
    kept = {fact: round(weight, 3) for fact, weight in weights.items() if abs(weight) >= 0.02}
    return Model(round(bias, 3), kept, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class _Known:
    """The examples by their place: in lists, which a loop reads faster than their fields."""

    right: list[float]
    weight: list[float]
    score: list[float]


def _step(known: _Known, places: list[int], weight: float, penalty: float) -> float:
    """Newton's step for one weight; the scores of the rows that have it move with it."""
    right, counts, scores, exp = known.right, known.weight, known.score, math.exp
    slope, curve = penalty * weight, penalty + 1e-6
    for place in places:
        chance = 1 / (1 + exp(-scores[place]))
        slope += counts[place] * (chance - right[place])
        curve += counts[place] * chance * (1 - chance)
    step = max(-2.0, min(2.0, -slope / curve))
    for place in places:
        scores[place] += step
    return step


def unseen(rows: Sequence[Example]) -> list[tuple[float, float]]:
    """`(probability, right)` of each row by a model that did not see its article."""
    articles = sorted({row.article for row in rows})
    fold = {article: place % FOLDS for place, article in enumerate(articles)}
    found: list[tuple[float, float]] = []
    for number in range(FOLDS):
        model = fit([row for row in rows if fold[row.article] != number])
        found += [
            (model.probability(row.facts), row.right) for row in rows if fold[row.article] == number
        ]
    return found


def separation(judged: Sequence[tuple[float, float]]) -> float:
    """The chance that a right answer has a higher probability than a wrong one (ROC AUC)."""
    ranked = sorted(judged)
    positions = [place for place, (_, right) in enumerate(ranked) if right > 0.5]
    wrong = len(ranked) - len(positions)
    if not positions or not wrong:
        return 1.0
    below = sum(positions) - len(positions) * (len(positions) - 1) / 2
    return below / (len(positions) * wrong)


def further(
    folder: Path, small: Path | None, annotated: Path | None
) -> dict[Question, list[Example]]:
    """The examples besides those of the articles: of small inputs and of corpora."""
    found: dict[Question, list[Example]] = defaultdict(list)
    for made in (
        cases(small, _scorer(folder).judge_name) if small else {},
        corpora(annotated) if annotated else {},
    ):
        for question, rows in made.items():
            found[question] += rows
    return found


def main(
    folder: str, small: str | None = None, annotated: str | None = None, *only: Question
) -> None:
    """Fit the models, print how they do on unseen articles, write the weights."""
    kept = json.loads(WEIGHTS.read_text("utf-8"))
    fitted: dict[str, Any] = {}
    extra = further(
        Path(folder), Path(small) if small else None, Path(annotated) if annotated else None
    )
    for question, real in sorted(examples(Path(folder)).items()):
        rows = [*real, *extra[question]]
        judged = unseen(rows)
        model = fit(rows)
        high, medium = HIGH[question], MEDIUM[question]
        fitted[question] = {
            "bias": model.bias, "high": high, "medium": medium, "weights": dict(model.weights),
        }  # fmt: skip
        total = sum(right for _, right in judged)
        print(f"{question}: {len(rows)} examples, AUC {separation(judged):.3f}")  # noqa: T201
        for name, least in (("high", high), ("medium", medium)):
            over = [right for probability, right in judged if probability >= least]
            share = sum(over) / len(over) if over else 0.0
            print(  # noqa: T201
                f"  {name} from {least:.2f}: {len(over)}, {share:.1%} right, "
                f"{sum(over) / total:.1%} of all right ones"
            )
    old = {question: kept[question] for question in fitted if only and question not in only}
    WEIGHTS.write_text(
        json.dumps({**fitted, **old}, ensure_ascii=False, indent=0, sort_keys=True) + "\n", "utf-8"
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
