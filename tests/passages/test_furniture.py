from pathlib import Path

import pytest

from summarize.passages import furniture
from summarize.passages.furniture import (
    furniture_meaning,
    has_cue,
    is_furniture_phrase,
    opening,
    opens_byline,
    opens_with_cue,
)

PHRASES = (Path(furniture.__file__).parent / "phrases.txt").read_text("utf-8")
CUES = (Path(furniture.__file__).parent / "cues.txt").read_text("utf-8")
HOME = ("en", "ru", "kk", "ky", "tg", "uz")


@pytest.mark.parametrize(
    ("text", "to", "meaning"),
    [
        ("Авторизуйтесь, пожалуйста", "en", "Please log in"),
        ("  АВТОРИЗУЙТЕСЬ, ПОЖАЛУЙСТА!  ", "en", "Please log in"),
        ("Барлық құқықтар қорғалған", "en", "All rights reserved"),
        ("Достор менен бөлүшүү", "en", "Share"),
        ("Ҳамаи хабарҳо", "en", "All news"),
        ("Barcha yangiliklar", "ru", "Все новости"),
        ("Obuna bo‘lish", "en", "Subscribe"),
        ("Обуна бўлиш", "en", "Subscribe"),
        ("Читайте ещё", "en", "Read also"),
        ("Читайте еще:", "en", "Read also"),
        ("Weiterlesen →", "en", "Read the full story"),
        ("登录", "ru", "Войти"),
        ("Комментарии (14)", "en", "Comments (14)"),
        # What is near in meaning is not the same.
        ("Нет комментариев", "en", "No comments"),
        ("Оставить комментарий", "en", "Leave a comment"),
        ("Происшествия", "en", "Incidents"),
        ("Погода", "de", "Wetter"),
        ("Интервью", "en", "Interview"),
        ("Личный кабинет", "en", "My account"),
        ("Bülten", "en", "Subscribe to our newsletter"),
        ("Cookie-Einstellungen", "en", "Cookie settings"),
    ],
)
def test_a_phrase_means_the_same_in_the_target_language(text: str, to: str, meaning: str) -> None:
    assert furniture_meaning(text, to) == meaning


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("Авторизуйтесь в министерстве", "en"),
        ("Теги: нефть, газ", "en"),
        ("Авторизуйтесь, пожалуйста", "xx"),
        ("Financieel", "sv"),
        ("", "en"),
        ("...", "en"),
        ("2024", "en"),
    ],
)
def test_what_is_not_known_has_no_meaning(text: str, to: str) -> None:
    assert furniture_meaning(text, to) is None


@pytest.mark.parametrize("language", HOME)
def test_the_home_languages_know_the_commonest_meanings(language: str) -> None:
    for phrase in ("Please log in", "Subscribe", "Share", "Read also", "All news", "Comments"):
        assert furniture_meaning(phrase, language)


def test_every_block_says_its_meaning_in_english_and_russian() -> None:
    blocks = [b for b in PHRASES.split("\n\n") if not b.startswith("#")]
    assert len(blocks) > 50
    for block in blocks:
        languages = [line.partition(": ")[0] for line in block.splitlines() if ": " in line]
        assert languages[0] == "en"
        assert len(languages) == len(set(languages)), block


def test_no_phrase_has_two_meanings_in_one_language() -> None:
    seen: dict[tuple[str, str], str] = {}
    for block in PHRASES.split("\n\n"):
        for line in block.splitlines():
            language, colon, phrases = line.partition(": ")
            for phrase in (
                phrases.split(" | ") if colon and block[:7] not in ("byline\n", "caption") else ()
            ):
                key = language, phrase.casefold()
                assert seen.setdefault(key, block) == block, key


def test_every_cue_has_more_than_one_short_word() -> None:
    for line in CUES.partition("[unspaced]")[0].splitlines():
        if line and not line.startswith("#"):
            words = line.replace("_", " ").split()
            assert len(words) > 1 or len(words[0]) > 6, line


def test_known_phrases_are_furniture_whatever_their_dress() -> None:
    assert is_furniture_phrase("« ПОДЕЛИТЬСЯ »")
    assert is_furniture_phrase("Share 12")
    assert not is_furniture_phrase("Share prices fell")


def test_words_before_a_colon_say_what_follows() -> None:
    assert opening("Читайте также: Цены на хлеб") == "label"
    assert opening("Photo: Anna Beck") == "caption"
    assert opening("Автор: Анна Бек") == "byline"
    assert opening("The minister: we will not go") is None
    assert opening("No colon") is None
    assert opens_byline("Von")
    assert not opens_byline("Vor")


def test_cues_need_all_their_words() -> None:
    assert has_cue("Sign up today for our weekly newsletter.")
    assert has_cue("При использовании материалов ссылка обязательна")
    assert has_cue("扫码关注我们")
    assert has_cue("有料会員に登録すると、この記事の続きを読めます。")
    assert has_cue("ご購読の方は無料で会員登録できます。")
    assert has_cue("Hier können Sie den ganzen Artikel lesen.")
    assert not has_cue("Wer den ganzen Artikel las, staunte.")
    assert not has_cue("会員は全員、無料で橋を渡れる。")
    assert not has_cue("The newsletter of the academy has a new editor.")
    assert not has_cue("Материалы дела переданы в суд.")
    assert opens_with_cue("* Признана иностранным агентом")
    assert not has_cue("Адвокат Лапина (признан в РФ иностранным агентом) заявила, что суд идёт.")
