"""True sentences in the home languages, none of which opens with a name."""

from pathlib import Path

import pytest

from summarize import check_sentence

FOLDER = Path(__file__).parent / "openings"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.txt"))
ARTICLES = {
    "en": "Бригада Нурлана Осмонова закончила мост через Талас в среду.",
    "other": "A crew led by Nurlan Osmonov finished the bridge over the Talas on Wednesday.",
}


def opens_with_a_false_name(sentence: str, language: str) -> bool:
    article = ARTICLES.get(language, ARTICLES["other"])
    problems = check_sentence(article, sentence, language=language).problems
    return any(problem.startswith(f"“{sentence.split(maxsplit=1)[0]}") for problem in problems)


def test_of_a_hundred_true_sentences_at_most_one_opens_with_a_false_name() -> None:
    listed = [
        (line, language)
        for language in LANGUAGES
        for line in (FOLDER / f"{language}.txt").read_text("utf-8").splitlines()
    ]
    wrong = [
        sentence for sentence, language in listed if opens_with_a_false_name(sentence, language)
    ]
    assert len(listed) > 250
    assert len(wrong) <= 0.01 * len(listed), wrong


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Назарова закончила мост через Талас.", "ru"),
        ("Жаныбеков көпүрөнү бүтүрдү.", "ky"),
        ("Karimov koʻprikni tugatdi.", "uz"),
    ],
)
def test_nobody_vouches_for_a_name_that_opens_a_sentence(sentence: str, language: str) -> None:
    assert check_sentence(ARTICLES["other"], sentence, language=language).status != "supported"
