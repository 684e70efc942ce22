"""Texts with their answers planted in them, for the tests of passages."""

import re
from pathlib import Path

FOLDER = Path(__file__).parent
LANGUAGES = ("en", "ru", "kk", "ky", "tg", "uz", "de", "fr", "ar", "zh", "cs", "pl")
WITHOUT_LEXICON = ("bn", "bo", "gu", "hy", "kn", "ml", "mr", "ne", "pa", "si", "ta", "te")


def bordered(language: str) -> list[tuple[str, list[str]]]:
    """The tricky items of a language: a text without its border marks, and its sentences."""
    lines = (FOLDER / "borders" / f"{language}.txt").read_text("utf-8").splitlines()
    return [unmarked(line) for line in lines]


def unmarked(line: str) -> tuple[str, list[str]]:
    """`One. | Two.` as `One. Two.` and its two sentences; `One.|Two.` has no space between."""
    text = re.sub(r"\s*\|\s*", lambda border: " " if " " in border[0] else "", line)
    return text, [sentence.strip() for sentence in line.split("|")]


def junk() -> list[str]:
    """Lines of site furniture, in many languages."""
    return (FOLDER / "junk.txt").read_text("utf-8").splitlines()


ENGLISH_STORY = """\
The city council of Karasu voted on Monday to close the old cement works by the end of next year.
Mayor Dilnoza Yusupova told residents that the works had poisoned the valley for three decades. \
She promised every worker a new post or a pension.
Not everybody welcomed the vote. The works employ four hundred people, and the trade union said \
that it had not been asked.
“We learned of it from the radio,” said Bakyt Omurov, who heads the union. He wants the council to \
vote again in the spring.
The owners of the cement works did not answer questions from reporters on Monday."""

RUSSIAN_STORY = """\
Городской совет Карасу в понедельник проголосовал за закрытие старого цементного завода.
Мэр Дильноза Юсупова рассказала жителям, что завод тридцать лет отравлял долину. \
Она обещала каждому рабочему новое место или пенсию.
Довольны решением не все. На заводе работают четыреста человек, и профсоюз заявил, что его \
никто не спрашивал.
«Мы узнали об этом по радио», — сказал глава профсоюза Бакыт Омуров. Он требует нового \
голосования весной.
Владельцы завода не ответили на вопросы журналистов."""
