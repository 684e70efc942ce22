import itertools
import json
import threading
from typing import Any

import pytest

from summarize.article import Span
from summarize.chat.protocol import Answer, Question, UnusableAnswerError, Usage
from summarize.engines.draft import (
    Draft,
    DraftAttribution,
    DraftClaim,
    DraftName,
    DraftSentence,
    DraftTranslation,
    Task,
)
from summarize.engines.model import ModelEngine
from summarize.engines.sizes import Estimate
from summarize.errors import AnswerError, ConfigurationError, ServiceError
from summarize.prompts import load_prompts
from tests.engines.pages import Line, Said, page
from tests.engines.service import Respond, Row, Service, asked, honest, passages

PROMPTS = load_prompts()

BRIDGE = page(
    "The council of Harwick voted on Monday to close the old bridge.",
    "“It cannot carry another winter,” said mayor Ann Doyle. “It has to go.”",
    Line("Residents said the detour would cost them an hour.", same_paragraph=True),
    Line("Die Brücke ist von 1911", "de"),
    Line("Noch eine Zeile", "de", "furniture"),
    quotes=(
        Said("It cannot carry another winter", "Ann Doyle", group=1),
        Said("It has to go", "Ann Doyle", group=1),
    ),
    claims=(Said("the detour would cost them an hour", "Residents", "high"),),
)


def draft(respond: Respond, analysis: Any = BRIDGE, task: Task | None = None) -> Draft:
    return ModelEngine(Service(respond), PROMPTS).draft(analysis, task or Task())


def once(first: dict[str, Any], then: Respond = honest) -> Respond:
    """Answers the first question with `first`, for the sections it was asked, the others honestly."""
    questions: list[Question] = []

    def respond(question: Question) -> dict[str, Any] | Answer:
        questions.append(question)
        return {**honest(question), **first} if len(questions) == 1 else then(question)

    return respond


def span_of(words: str) -> Span:
    start = BRIDGE.article.text.index(words)
    return Span(start, start + len(words))


def test_a_whole_answer_becomes_a_draft() -> None:
    service = Service(
        lambda question: {
            "names": [
                [1, None, "mayor"],
                [3, "Gazette", None, "Gazette"],
                [4, None, None, "council"],
            ],
            "summary": [["Harwick closes its bridge.", 1, 3]],
            "quotes": [[1, 1, None, 3]],
            "claims": [["c1", 4], [1, 4, "It voted.", "denied"]],
            "translations": [[5, "Another line"], [4, "The bridge is from 1911"]],
        }
    )
    found = ModelEngine(service, PROMPTS).draft(BRIDGE, Task())
    first = BRIDGE.passages[0]
    third = BRIDGE.passages[2]
    doyle = DraftName("Ann Doyle", role="mayor")
    council = DraftName("council")
    assert found.language == "en"
    assert found.names == (doyle, DraftName("Gazette", "Gazette"), council)
    assert found.sentences == (
        DraftSentence(
            "Harwick closes its bridge.",
            (Span(first.start, first.end), Span(third.start, third.end)),
        ),
    )
    assert found.attributions == (
        DraftAttribution(0, doyle, "Gazette"),
        DraftAttribution(1, doyle, "Gazette"),
    )
    assert found.claims == (
        DraftClaim(None, (span_of("the detour would cost them an hour"),), council, 0),
        DraftClaim("It voted.", (Span(first.start, first.end),), council, None, "denied"),
    )
    assert found.chooses
    assert found.translations == (
        DraftTranslation(3, "The bridge is from 1911"),
        DraftTranslation(4, "Another line"),
    )
    assert found.warnings == ()
    assert len(service.questions) == 1
    run = found.engine
    assert (run.name, run.model, run.endpoint) == ("llm", service.model, service.endpoint)
    assert run.prompt == PROMPTS.digest
    assert (run.requests, run.completion_tokens, run.cached) == (1, 10, False)
    assert run.cost_usd == run.prompt_tokens / 1_000_000


def test_the_static_text_comes_first_and_the_article_last() -> None:
    service = Service(honest)
    ModelEngine(service, PROMPTS).draft(BRIDGE, Task())
    other = page("Something else happened.")
    ModelEngine(service, PROMPTS).draft(other, Task())
    first, second = service.questions
    assert first.system == second.system
    assert first.user.splitlines()[-2] == "[5 furniture] Noch eine Zeile"
    assert first.user.splitlines()[-1].startswith("</article ")


def test_for_a_reader_of_another_language_quotations_are_translated_and_passages_are_not() -> None:
    found = draft(honest, task=Task(to="ru"))
    assert [(a.quote, a.translation) for a in found.attributions] == [
        (0, "Translation of q1"),
        (1, "Translation of q2"),
    ]
    # What stands out of the page is translated, as its own readers would need it, too.
    assert [t.passage for t in found.translations] == [3, 4]


def test_the_full_text_is_translated_where_it_is_asked_for() -> None:
    found = draft(honest, task=Task(to="ru", full_text=True))
    assert [t.passage for t in found.translations] == [0, 1, 2, 3, 4]


def test_the_title_is_asked_for_in_the_readers_language_where_it_is_in_another() -> None:
    titled = page(
        Line("Die Brücke ist zu", "de", "title"), Line("Der Rat schloss sie.", "de"), language="de"
    )
    assert draft(honest, titled).title == "A title"
    assert draft(honest, titled, Task(to="de")).title is None


# -- what an answer leaves out ---------------------------------------------------------------------


@pytest.mark.parametrize(
    "translations",
    [
        [[4, "The bridge is from 1911"]],
        [
            [4, "The bridge is from 1911"],
            [5, "A line"],
            [5, "No line"],
        ],
        [[4, "The bridge is from 1911"], [5, "\u200b"]],
        [[4, "The bridge is from 1911"], [5, "x" * 10_000]],
    ],
    ids=["missing", "doubled", "empty", "oversized"],
)
def test_only_what_is_missing_is_asked_for_again(translations: list[Row]) -> None:
    service = Service(once({"translations": translations}))
    found = ModelEngine(service, PROMPTS).draft(BRIDGE, Task())
    first, again = service.questions
    assert asked(again, "translate") == ["5"]
    assert asked(again, "attribute") == []
    assert list(again.schema["properties"]) == ["translations"]
    assert again.user != first.user
    assert found.translations == (
        DraftTranslation(3, "The bridge is from 1911"),
        DraftTranslation(4, "Translation of 5"),
    )
    assert found.engine.requests == 2


def test_what_is_missing_twice_is_named_and_not_asked_for_a_third_time() -> None:
    service = Service(lambda question: {**honest(question), "translations": [], "quotes": []})
    found = ModelEngine(service, PROMPTS).draft(BRIDGE, Task())
    assert len(service.questions) == 2
    assert found.translations == ()
    assert found.attributions == ()
    assert "The model gave no usable translation of passage 4, passage 5." in found.warnings
    assert "The model did not say who is speaking in quotation 1." in found.warnings


def test_an_answer_given_twice_differently_is_never_guessed() -> None:
    twice = [["q1", name] for name in ("Ann", "Bob")]
    found = draft(lambda question: {**honest(question), "quotes": twice})
    assert found.attributions == ()


def test_a_speaker_that_the_model_does_not_know_is_an_answer() -> None:
    unknown = [["q1", None]]
    service = Service(lambda question: {**honest(question), "quotes": unknown})
    found = ModelEngine(service, PROMPTS).draft(BRIDGE, Task())
    assert len(service.questions) == 1
    assert found.attributions == ()
    assert found.warnings == ()


def test_answers_to_what_was_not_asked_are_dropped_with_a_warning() -> None:
    extra = [1, "Der Rat"]
    found = draft(
        lambda question: {
            **honest(question),
            "translations": [*honest(question)["translations"], extra],
        }
    )
    assert [translation.passage for translation in found.translations] == [3, 4]
    assert found.warnings == (
        "The model answered for ids that it was not asked about; these answers were dropped: 1.",
    )


def test_citations_of_nothing_are_dropped_with_a_warning() -> None:
    cited = [["So.", 2, 5, 77, 0, -1]]
    found = draft(lambda question: {**honest(question), "summary": cited})
    second = BRIDGE.passages[1]
    assert found.sentences == (DraftSentence("So.", (Span(second.start, second.end),)),)
    assert found.warnings == (
        "The model cited passages that it was not shown; these citations were dropped:"
        " -1, 0, 5, 77.",
    )


def test_a_summary_left_out_is_asked_for_again() -> None:
    found = draft(once({"summary": []}))
    assert found.sentences[0].text == "Summary of 1."
    assert found.engine.requests == 2


@pytest.mark.parametrize("claims", [[], [["c1", "Lena Hart"]]])
def test_who_gave_neither_summary_nor_claim_has_chosen_none(claims: list[Any]) -> None:
    found = draft(lambda question: {**honest(question), "summary": [], "claims": claims})
    assert found.chooses == bool(claims)


def test_where_there_is_no_summary_the_articles_own_sentences_stand_in() -> None:
    found = draft(lambda question: {**honest(question), "summary": []}, task=Task("en", 15))
    first = BRIDGE.passages[0]
    assert DraftSentence(first.text, (Span(first.start, first.end),)) in found.sentences
    assert all(BRIDGE.article.text[slice(*s.cites[0])] == s.text for s in found.sentences)
    assert any("these are the article's own sentences" in warning for warning in found.warnings)
    assert len(found.translations) == 2
    assert found.engine.requests == 2


def test_sentences_that_stand_in_keep_their_language() -> None:
    german = page(Line("Der Rat hat die Brücke geschlossen.", "de"), language="de")
    found = draft(lambda question: {**honest(question), "summary": []}, german)
    assert found.language == "de"
    assert found.sentences[0].text == "Der Rat hat die Brücke geschlossen."


def test_a_second_request_that_fails_leaves_the_first_answer_standing() -> None:
    def fail(question: Question) -> dict[str, Any]:
        raise UnusableAnswerError("no JSON in the answer", None, Usage(2, 700, 30))

    found = draft(once({"quotes": []}, fail))
    assert found.engine.requests == 3
    assert found.engine.prompt_tokens > 700
    assert found.sentences[0].text == "Summary of 1."
    assert len(found.translations) == 2
    assert "Asking again for what was missing failed: no JSON in the answer" in found.warnings


def test_failures_of_the_service_are_not_swallowed() -> None:
    def refuse(question: Question) -> dict[str, Any]:
        raise ServiceError("401")

    with pytest.raises(ServiceError):
        draft(refuse)
    with pytest.raises(ServiceError):
        draft(once({"quotes": []}, refuse))


def test_a_page_with_nothing_to_ask_sends_nothing() -> None:
    service = Service(honest)
    wall = page(Line("Авторизуйтесь, пожалуйста", "ru", "furniture"))
    found = ModelEngine(service, PROMPTS).draft(wall, Task())
    assert service.questions == []
    assert found.translations == (DraftTranslation(0, "Please log in"),)
    assert found.engine.requests == 0
    assert not found.engine.cached


def test_a_page_of_furniture_is_translated_and_not_summarised() -> None:
    weather = page(Line("Heute siebzehn Grad in Harwick", "de", "furniture"))
    found = draft(honest, weather)
    assert found.sentences == ()
    assert found.translations == (DraftTranslation(0, "Translation of 1"),)


def test_a_cached_answer_costs_nothing_and_says_so() -> None:
    found = draft(lambda question: Answer(honest(question), Usage(), cached=True))
    assert found.engine.cached
    assert found.engine.requests == 0


def test_warnings_of_the_service_are_handed_on_once() -> None:
    found = draft(
        lambda question: Answer(honest(question), Usage(1, 1, 1), warnings=("slow", "slow"))
    )
    assert found.warnings == ("slow",)


# -- long articles ---------------------------------------------------------------------------------

LONG = page(
    *(
        Line(
            f"Sentence {number} of the report is about budget line {number}.", same_paragraph=n > 0
        )
        for number, n in enumerate([0, 1, 2] * 240, 1)
    )
)


def merging(question: Question) -> bool:
    return question.name == "merge"


def read_long(respond: Respond = honest, window: int = 4000) -> tuple[Draft, Service]:
    service = Service(respond, window)
    return ModelEngine(service, PROMPTS).draft(LONG, Task()), service


def test_a_long_article_is_read_in_parts_that_fit_and_merged() -> None:
    found, service = read_long()
    parts = [question for question in service.questions if not merging(question)]
    (merge,) = [question for question in service.questions if merging(question)]
    assert len(parts) > 2
    for question in service.questions:
        schema = json.dumps(question.schema, separators=(",", ":"))
        prompt = sum(map(service.count_tokens, (question.system, question.user, schema)))
        assert prompt + question.max_tokens <= service.context_window
    sent = {number for question in parts for number in passages(question)}
    assert sent == set(range(1, 721))
    # The merged sentences rest on the first and the last of the parts' sentences, and through
    # them on the first and the last passage.
    assert [sentence.text for sentence in found.sentences] == [
        "Summary of 1.",
        f"Summary of {2 * len(parts)}.",
    ]
    first, last = LONG.passages[0], LONG.passages[-1]
    assert [sentence.cites for sentence in found.sentences] == [
        (Span(first.start, first.end),),
        (Span(last.start, last.end),),
    ]
    assert merge.user.count("[") == 2 * len(parts)
    assert found.engine.requests == len(parts) + 1
    assert found.warnings == ()


def test_every_id_is_asked_of_one_part_only() -> None:
    german = page(*(Line(f"Satz {number} dieses Berichts. " * 5, "de") for number in range(1, 91)))
    service = Service(honest, 4000)
    found = ModelEngine(service, PROMPTS).draft(german, Task(full_text=True))
    ids = [name for question in service.questions for name in asked(question, "translate")]
    assert len(ids) == len(set(ids))  # in any order: parts are asked about at the same time
    assert [t.passage for t in found.translations] == list(range(90))


def test_parts_are_asked_about_at_the_same_time() -> None:
    together = threading.Barrier(2, timeout=30)
    arrivals = itertools.count()

    def respond(question: Question) -> dict[str, Any]:
        if next(arrivals) < 2:
            together.wait()  # breaks when nobody else comes
        return honest(question)

    found, _ = read_long(respond)
    assert found.warnings == ()


def test_a_part_without_a_summary_is_named() -> None:
    def respond(question: Question) -> dict[str, Any]:
        answer = honest(question)
        return (
            {**answer, "summary": []}
            if 1 in passages(question) and not merging(question)
            else answer
        )

    found, _ = read_long(respond)
    assert found.sentences
    assert any(w.startswith("The model gave no summary of part 1 of ") for w in found.warnings)


def test_a_part_without_a_usable_answer_is_named() -> None:
    def respond(question: Question) -> dict[str, Any]:
        if 1 in passages(question) and not merging(question):
            raise AnswerError("no JSON in the answer")
        return honest(question)

    found, _ = read_long(respond)
    assert found.sentences
    assert any(w.startswith("Part 1 of ") and "no JSON" in w for w in found.warnings)


def test_no_part_with_a_usable_answer_is_an_error() -> None:
    def respond(question: Question) -> dict[str, Any]:
        raise AnswerError("no JSON in the answer")

    with pytest.raises(AnswerError, match="any part"):
        read_long(respond)


@pytest.mark.parametrize(
    "merge", [{"summary": []}, AnswerError("no JSON")], ids=["nothing", "no answer"]
)
def test_summaries_that_are_not_merged_are_given_one_after_the_other(merge: Any) -> None:
    def respond(question: Question) -> dict[str, Any]:
        if not merging(question):
            return honest(question)
        if isinstance(merge, AnswerError):
            raise merge
        return dict(merge)

    found, service = read_long(respond)
    assert len(found.sentences) == 2 * (len(service.questions) - 1)
    assert all(sentence.cites for sentence in found.sentences)
    assert any("given one after the other" in warning for warning in found.warnings)


def test_summaries_too_long_for_one_request_are_merged_in_rounds() -> None:
    def respond(question: Question) -> dict[str, Any]:
        numbers = sorted(passages(question))
        if merging(question):
            return {"summary": [["Short.", *numbers]]}
        long = [[f"Long sentence {number}. " * 24, number] for number in numbers[:8]]
        return {**honest(question), "summary": long}

    found, service = read_long(respond)
    assert sum(map(merging, service.questions)) > 2
    assert [sentence.text for sentence in found.sentences] == ["Short."]
    assert found.sentences[0].cites[0] == Span(LONG.passages[0].start, LONG.passages[0].end)
    for question in filter(merging, service.questions):
        assert service.count_tokens(question.user) < service.context_window


def test_merging_that_only_makes_things_longer_comes_to_an_end() -> None:
    def respond(question: Question) -> dict[str, Any]:
        long = [[f"Long sentence {number}. " * 24, 1] for number in range(40)]
        return {**honest(question), "summary": long}

    found, _ = read_long(respond)
    assert "The summaries of the article's parts could not be merged into one." in found.warnings


def test_a_passage_longer_than_a_part_is_cut_and_its_translation_put_together() -> None:
    wall = page("Kurz.", Line("Wort für Wort. " * 900, "de"))
    service = Service(honest, 4000)
    found = ModelEngine(service, PROMPTS).draft(wall, Task())
    pieces = sum("2" in asked(question, "translate") for question in service.questions)
    assert pieces > 2
    assert found.translations[-1].text == " ".join(["Translation of 2"] * pieces)
    assert "Passage 2 is too long for one request and was cut inside." in found.warnings


def test_half_a_translation_is_none() -> None:
    def respond(question: Question) -> dict[str, Any]:
        answer = honest(question)
        if 1 not in passages(question):
            answer["translations"] = []
        return answer

    wall = page("Kurz.", Line("Wort für Wort. " * 900, "de"))
    found = ModelEngine(Service(respond, 4000), PROMPTS).draft(wall, Task())
    assert found.translations == ()
    assert "The model gave no usable translation of passage 2." in found.warnings


def test_a_window_too_small_for_the_prompt_is_a_configuration_error() -> None:
    with pytest.raises(ConfigurationError, match="context window of planted"):
        read_long(window=1000)


# -- answers cut short -----------------------------------------------------------------------------


def cut_above(lines: int) -> Respond:
    """A service that breaks off whenever it is asked about more lines."""

    def respond(question: Question) -> dict[str, Any] | Answer:
        if len(passages(question)) > lines and not merging(question):
            return Answer({}, Usage(1, 50, 50), truncated=True)
        return honest(question)

    return respond


def test_an_answer_cut_short_is_asked_for_in_smaller_parts() -> None:
    story = page(*(f"Sentence {number} of the report." for number in range(1, 9)))
    service = Service(cut_above(4))
    found = ModelEngine(service, PROMPTS).draft(story, Task())
    sent = [list(passages(question)) for question in service.questions]
    # A part shows up to three lines before its own, which is why the second half was cut again.
    assert sent[0] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert sent[1] == [1, 2, 3, 4]
    assert found.sentences
    assert any("sent again in smaller parts" in warning for warning in found.warnings)
    assert found.engine.requests == len(service.questions)


def test_cutting_comes_to_an_end_and_keeps_what_was_saved() -> None:
    def respond(question: Question) -> Answer:
        return Answer(honest(question), Usage(1, 50, 50), truncated=True)

    service = Service(respond)
    found = ModelEngine(service, PROMPTS).draft(LONG, Task())
    assert len(service.questions) < 40
    assert found.sentences
    assert any("was cut short" in warning for warning in found.warnings)


def test_nothing_saved_of_any_answer_is_an_error_that_says_why() -> None:
    with pytest.raises(AnswerError, match="article: the model's answer was cut short"):
        draft(lambda question: Answer({}, Usage(1, 1, 1), truncated=True))


# -- what it will take -----------------------------------------------------------------------------


def test_an_estimate_sends_nothing_and_is_what_the_request_takes() -> None:
    service = Service(honest)
    estimate = ModelEngine(service, PROMPTS).estimate(BRIDGE, Task())
    assert service.questions == []
    ModelEngine(service, PROMPTS).draft(BRIDGE, Task())
    (question,) = service.questions
    schema = json.dumps(question.schema, separators=(",", ":"))
    tokens = sum(map(service.count_tokens, (question.system, question.user, schema)))
    assert estimate == Estimate(1, tokens, question.max_tokens)


def test_an_estimate_of_a_long_article_covers_the_parts_and_the_merging() -> None:
    found, service = read_long()
    estimate = ModelEngine(Service(honest, 4000), PROMPTS).estimate(LONG, Task())
    assert estimate.requests >= len(service.questions)
    assert estimate.prompt_tokens >= found.engine.prompt_tokens
    assert estimate.completion_tokens_max >= sum(q.max_tokens for q in service.questions)


def test_nothing_to_ask_takes_nothing() -> None:
    assert ModelEngine(Service(honest), PROMPTS).estimate(page(), Task()) == Estimate()
