"""What checks and readings found, told in the reader's language."""

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import summarize
from summarize.renderers import html, markdown
from summarize.renderers.labels import LANGUAGES
from summarize.renderers.problems import blocks, problem_in
from summarize.verification.checks.quantities import TURNED, TURNED_WORDS
from summarize.verification.checks.worth import doubted
from summarize.verification.drafts import about_nobody
from tests.renderers.reports import REPORT, quote

PACKAGE = Path(summarize.__file__).parent
OTHERS = [code for code in LANGUAGES if code != "en"]
HOLE = re.compile(r"\{\w\}")
# Modules whose sentences are problems and warnings of reports; those of tables, figures and places are data.
# `worth` turns some of them into doubts.
CHECKS = ("verification/[!m]*.py", "verification/checks/*.py", "verification/speakers/*.py")
SIGHTS = ("verification/source/*.py", "engines/second_reader.py")
READINGS = ("engines/*.py", "chat/conversation.py", "sources/**/*.py", "verification/drafts.py")

# What is filled into a line, begins one or names a kind of them, and such lines whole.
_MERGED = "The summaries of the article's parts are given one after the other"
FRAGMENTS: dict[str, tuple[str, ...]] = {
    "has another sign in the article": ("“5” has another sign in the article: “−5”",),
    "lost word of number": (),
    "x x not valid x: replaced with U+FFFD.": (
        "1 place where the bytes are not valid utf-8: replaced with U+FFFD.",
        "2 places where the bytes are not valid utf-8: replaced with U+FFFD.",
    ),
    "x: the model did not merge them.": (f"{_MERGED}: the model did not merge them.",),
    "The model repeated x of its summary.": (
        "The model repeated a sentence of its summary.",
        "The model repeated 2 sentences of its summary.",
    ),
    "x of the text is hidden until a script runs or a reader opens it; it was read anyway (x characters),"
    " and no quotation from it is verified.": tuple(
        f"{part} of the text is hidden until a script runs or a reader opens it; it was read anyway"
        " (1,200 characters), and no quotation from it is verified."
        for part in ("Part", "Most")
    ),
    "x x in quotation marks left out: titles, terms or slogans, in the model's judgement, and the rules"
    " find no speaker either.": (*about_nobody(1), *about_nobody(2)),
    # The message of an error, which fails the article.
    "The prompt is too long for the model (x).": (),
}


def sentences(of: tuple[str, ...], shape: str) -> Iterator[str]:
    """The sentences of this shape in the code of some modules, x where they are filled in: no docstrings, no errors."""
    for path in sorted(path for pattern in of for path in PACKAGE.glob(pattern)):
        if path.stem == "worth":
            continue
        tree = ast.parse(path.read_text("utf-8"))
        passed_over = {
            id(inside)
            for node in ast.walk(tree)
            if isinstance(node, ast.Raise | ast.Expr | ast.FormattedValue)
            or (isinstance(node, ast.Call) and "Error" in ast.unparse(node.func))
            for inside in ast.walk(node)
            if inside is not node or isinstance(node, ast.FormattedValue)
            if not isinstance(node, ast.Expr) or isinstance(node.value, ast.Constant)
        }
        for node in ast.walk(tree):
            if id(node) in passed_over:
                continue
            if isinstance(node, ast.JoinedStr):
                passed_over |= {id(inside) for inside in ast.walk(node)}
                parts = [
                    each.value if isinstance(each, ast.Constant) else "x" for each in node.values
                ]
                text = "".join(map(str, parts))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                text = node.value
            else:
                continue
            is_english = re.search(
                r"\b(?:an?|and|be|in|is|its?|may|not|of|the|this|to|who)\b", text, re.IGNORECASE
            )
            if is_english and text.count(" ") >= 2 and re.fullmatch(shape, text):
                yield text


@pytest.mark.parametrize("language", OTHERS)
def test_every_line_has_words_in_every_language_of_a_report(language: str) -> None:
    for english, others in blocks():
        assert list(others) == OTHERS
        words = others[language]
        assert words.strip() == words
        assert {*HOLE.findall(words)} == {*HOLE.findall(english)}, english
        assert words != english


def test_no_line_stands_twice() -> None:
    lines = [english for english, _ in blocks()]
    assert len(set(lines)) == len(lines)


def test_what_the_code_finds_is_told_in_other_languages() -> None:
    said = {
        *sentences((*CHECKS, *SIGHTS), r"[a-z“][\w ,;:'“”().…-]+"),
        *sentences(READINGS, r"[A-Zx][\w ,;:'“”()–+-]+\."),
    }
    assert said >= FRAGMENTS.keys()
    told = said - FRAGMENTS.keys() | {each for whole in FRAGMENTS.values() for each in whole}
    assert [each for each in sorted(told) if problem_in(each, "ru") == each] == []


def test_what_is_turned_round_is_told_in_other_languages() -> None:
    turned = [each.format("hour", "day") for each in TURNED.values()]
    for what in ("has another sign in the article", *turned):
        told = problem_in(f"“5” {what}: “на 5 %”", "ru")
        assert "«5»" in told
        assert not re.search("[a-z]", told)
    assert all(problem_in(word, "kk") != word for word in TURNED_WORDS.values())


def test_a_doubt_has_words_where_its_accusation_has() -> None:
    lines = {english for english, _ in blocks()}
    never = {"the model names “{a}”, who", "“{a}” is quoted where"}  # not of what is weighed
    weighed = {line for line in lines if not any(map(line.startswith, never))}
    assert {doubted(line) for line in weighed} <= lines


def test_what_stands_in_a_line_is_kept_or_told_in_turn() -> None:
    assert problem_in("“5” is not in the original", "ru") == "«5» нет в оригинале"
    # The words of an article may be anything, the fixed ones of a line among them.
    told = problem_in("it says “a” where the article has “b” where the article has “c”", "de")
    assert told == "es sagt „a“, der Artikel „b” where the article has “c“"
    inner = "its translation was dropped: “Ош” is not in the original"
    assert problem_in(inner, "ru") == "перевод отброшен: «Ош» нет в оригинале"
    wrote = "The model wrote its summary in Kazakh, not in Russian."
    assert problem_in(wrote, "ru") == "Язык сводки модели: казахский, а не русский."
    failed = (
        "Made without the model, which failed: the model service at {} cannot be reached: no route"
    )
    hint = " (is it running, and is the base URL right?)"
    told = problem_in(failed.format("http://a.test/v1") + hint, "ru")
    assert "сервис модели http://a.test/v1 недоступен: no route (запущен ли он" in told
    other = "it seems to be in another language (ky)"
    assert problem_in(other, "de") == "es scheint in einer anderen Sprache zu sein (Kirgisisch)"


@pytest.mark.parametrize("language", OTHERS)
def test_what_a_warning_lists_is_told_item_by_item(language: str) -> None:
    unnamed = "The model did not say who is speaking in quotation 1, claim 12 and 3 more."
    told = problem_in(unnamed, language)
    assert re.findall(r"\d+", told) == ["1", "12", "3"]
    assert not {"quotation", "claim", "more", "and", "in"} & {*re.findall("[a-z]+", told)}
    untold = problem_in("The model gave no usable translation of passage 2.", language)
    assert "passage" not in untold


def test_only_a_number_makes_an_item_of_a_list() -> None:
    assert problem_in("quotation 7", "ru") == "цитата 7"
    assert problem_in("quotation marks are missing", "ru") == "quotation marks are missing"
    assert problem_in("it needs more", "ru") == "it needs more"


OPENINGS = [line for line, _ in blocks() if re.fullmatch(r"[^{]+{[A-Z]}", line)]


@pytest.mark.parametrize("opening", OPENINGS)
def test_a_line_behind_fixed_words_is_not_taken_for_all_of_it(opening: str) -> None:
    begun = problem_in(opening, "ru").partition("{")[0]
    for line, _ in blocks():
        inner = HOLE.sub("5", line)
        said = HOLE.sub(lambda _, inner=inner: inner, opening)  # type: ignore[misc]
        assert problem_in(said, "ru") == begun + problem_in(inner, "ru")


@pytest.mark.parametrize("said", ["a line of next year", "“” is", "", "{a} finds", "x"])
def test_what_has_no_words_stays_as_it_is(said: str) -> None:
    assert problem_in(said, "ru") == said
    assert problem_in("a negation is missing", "sw") == "a negation is missing"


def test_a_report_tells_its_problems_in_the_readers_language_and_its_data_in_english() -> None:
    problem, warning = (
        "no speaker is found in the article",
        "The answer was cut off at the token limit.",
    )
    nameless = quote("Мы сдержали слово", speaker=None, status="unverified", problems=(problem,))
    report = replace(REPORT, to="ru", quotes=(nameless,), warnings=(warning,))
    for told in (markdown.render(report), html.render(report)):
        assert "говорящий в статье не найден" in told
        assert "Ответ оборван на пределе токенов." in told
        assert problem not in told.partition("<script")[0]
    assert list(report.to_dict()["quotes"][0]["problems"]) == [problem]
