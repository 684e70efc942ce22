import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.languages import (
    LanguageEvidence,
    LanguageGuess,
    decide,
    detect_language,
    detect_lines,
    main_language,
    weigh_evidence,
)


@pytest.mark.parametrize(
    ("text", "code", "script"),
    [
        ("The bridge will stay closed until the river falls.", "en", "Latn"),
        ("Мост будет закрыт, пока не спадёт вода.", "ru", "Cyrl"),
        ("Көпір су тартылғанша жабық тұрады.", "kk", "Cyrl"),
        ("Көпүрө суу тартылганга чейин жабык болот.", "ky", "Cyrl"),
        ("Пул то паст шудани об баста мемонад.", "tg", "Cyrl"),
        ("Кўприк сув пасайгунча ёпиқ туради.", "uz", "Cyrl"),
        ("Koʻprik suv pasayguncha yopiq turadi.", "uz", "Latn"),
        ("Мост ће бити затворен док се вода не повуче.", "sr", "Cyrl"),
        ("Most će biti zatvoren dok se reka ne povuče.", "sr", "Latn"),
        ("大桥将继续关闭。", "zh", "Hans"),
        ("大橋將繼續關閉。", "zh", "Hant"),
    ],
)
def test_names_language_and_script(text: str, code: str, script: str) -> None:
    guess = detect_language(text)
    assert (guess.code, guess.script) == (code, script)


@pytest.mark.parametrize("apostrophe", "ʻ'’‘`´ʼ")
def test_uzbek_is_uzbek_with_any_apostrophe(apostrophe: str) -> None:
    text = "Bu yo'l bo'yicha o'n to'rtta ko'prik bor, to'g'rimi?".replace("'", apostrophe)
    guess = detect_language(text)
    assert guess.code == "uz"
    assert guess.confidence > 0.9


def test_kazakh_typed_without_its_own_letters_is_kazakh() -> None:
    text = "Казир жана тариф бойынша тулем жасау ушин тиркелу керек, деп хабарлады министрлик."
    assert detect_language(text).code == "kk"


def test_capitals_change_nothing() -> None:
    text = "Жол бойынша жөндеу жұмыстары жалғасып жатыр"
    assert detect_language(text.upper()) == detect_language(text)


def test_the_language_of_the_sentence_wins_over_names_in_another_script() -> None:
    guess = detect_language("Компания Apple Inc. и Microsoft Corporation открыли офис в Алматы.")
    assert (guess.code, guess.script) == ("ru", "Cyrl")


@pytest.mark.parametrize("text", ["", " \n\t", "12:45", "… — !", "\0\x07", "\ud800", "🙂🙂"])
def test_a_text_without_letters_is_undetermined(text: str) -> None:
    assert detect_language(text) == LanguageGuess("und", "Zyyy", 0.0)


@pytest.mark.parametrize("letter", ["x", "5 м", "ع"])
def test_one_letter_of_a_shared_script_tells_no_language(letter: str) -> None:
    assert detect_language(letter).code == "und"


def test_one_letter_of_a_script_with_one_language_tells_it() -> None:
    assert [detect_language(letter).code for letter in "我ちα"] == ["zh", "ja", "el"]


def test_a_script_of_no_known_language_is_undetermined() -> None:
    assert detect_language("ꦲꦏ꧀ꦱꦫꦗꦮ").code == "und"


def test_addresses_say_nothing() -> None:
    text = "Толығырақ: https://www.example.com/this/is/the/news/of/the/day info@example.com"
    assert detect_language(text).code == "kk"


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(exclude_categories=()), max_size=80))
def test_any_string_gets_the_same_honest_answer_twice(text: str) -> None:
    guess = detect_language(text)
    assert detect_language(text) == guess
    assert 0 <= guess.confidence <= 1
    assert (guess.confidence == 0) == (guess.code == "und")


def test_the_answer_is_the_same_in_every_process() -> None:
    program = (
        "from summarize.languages import detect_language\n"
        "print([detect_language(text) for text in ('Jakarta', 'Ана', 'Baku 2024', 'ja')])"
    )
    answers = {
        subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True, encoding="utf-8", check=True, env={"PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(answers) == 1


def test_ten_million_characters_are_read_as_samples_from_all_over() -> None:
    half = "Көпір су тартылғанша жабық тұрады. " * 150_000
    guess = detect_language("The bridge is closed. " * 100 + half)
    assert guess.code == "kk"


def test_a_foreign_line_of_a_page_is_found() -> None:
    page = [
        "The bridge over the river has been closed since Monday.",
        "Officials said that the water was still rising.",
        "Авторизуйтесь, пожалуйста",
        "The school on the other bank will stay open.",
        "Барлық құқықтар қорғалған",
    ]
    assert [guess.code for guess in detect_lines(page)] == ["en", "en", "ru", "en", "kk"]


def test_a_line_in_ascii_is_weighed_alike_with_and_without_letters_of_another_alphabet() -> None:
    """Its shortest words are asked at once where it is in ASCII; the answer is the same one."""
    line = "The bridge will be closed for the rest of the week, he said on the phone."
    plain, marked = (weigh_evidence(text, "en") for text in (line, f"{line} …"))
    assert plain == marked
    assert plain.nats.keys() == {"en"}
    german = "Das ist nicht der Weg, den wir mit der Stadt gehen."
    assert weigh_evidence(german, "en") == weigh_evidence(f"{german} …", "en")
    assert weigh_evidence("12:45", "en").nats == weigh_evidence("…", "en").nats == {}


def test_the_longest_line_does_not_decide_for_a_page_in_another_language() -> None:
    """A line that a Tajik page would lead by its short words is a Russian one here."""
    page = [
        "Хидмати матбуоти вазорат хабар дод, ки пули кӯҳна то баҳор баста мемонад ва мактаб кор мекунад.",
        "Новости сегодняшнего дня: паром уходит в полдень.",
        "Дар ин ҷо: зарегистрироваться",
        "Жители села ждут открытия новой школы.",
        "Мост закрыт до тех пор, пока не спадёт вода.",
    ]
    assert weigh_evidence(page[2], "tg").nats.keys() == {"tg"}
    assert [guess.code for guess in detect_lines(page)] == ["tg", "ru", "ru", "ru", "ru"]


def test_a_short_line_is_in_the_language_of_its_page() -> None:
    line = "Video"
    english = ["The bridge over the river has been closed since Monday.", line]
    german = ["Die Brücke über den Fluss ist seit Montag gesperrt.", line]
    assert detect_lines(english)[1].code == "en"
    assert detect_lines(german)[1].code == "de"


def test_a_line_without_letters_is_in_the_language_of_its_page() -> None:
    guesses = detect_lines(["Көпір су тартылғанша жабық тұрады.", "12:45", ""])
    assert [(guess.code, guess.script) for guess in guesses] == [("kk", "Cyrl")] * 3


def test_every_line_of_a_page_has_its_guess_however_often_it_stands_there() -> None:
    page = ["Новости сегодняшнего дня", "The bridge has been closed since Monday.", "12:45"]
    guesses = detect_lines([*page, *page])
    assert [guess.code for guess in guesses] == ["ru", "en", "en"] * 2
    assert guesses[:3] == guesses[3:]


def test_a_page_without_letters_is_undetermined() -> None:
    assert detect_lines(["12:45", ""]) == [LanguageGuess("und", "Zyyy", 0.0)] * 2
    assert detect_lines([]) == []


def test_a_page_is_in_the_language_of_most_of_its_letters() -> None:
    lines = ["Login", "Search", "Menu", "Мост будет закрыт до тех пор, пока не спадёт вода."]
    assert main_language([weigh_evidence(line) for line in lines]).code == "ru"


def test_the_page_outweighs_a_word_but_not_a_sentence() -> None:
    word, sentence = weigh_evidence("Radio"), weigh_evidence("Die Brücke ist seit Montag gesperrt.")
    assert decide(word, page="sv").code == "sv"
    assert decide(sentence, page="sv").code == "de"


def test_saying_it_again_is_no_more_evidence() -> None:
    assert detect_language("министрлик").confidence < 0.7
    assert detect_language("министрлик " * 200).confidence < 0.9


def test_names_that_nobody_listed_change_no_plain_answer() -> None:
    sentence = "The bridge over the river has been closed since Monday because of the water"
    with_names = f"{sentence}, said Szczepan Wójcik-Jędrzejewski of Gdańsk"
    assert detect_language(with_names) == detect_language(sentence)


def test_more_of_the_same_language_is_surer() -> None:
    word = detect_language("Министрлик")
    sentence = detect_language("Министрлик дарыянын суусу тартылганын билдирди")
    assert sentence.code == "ky"
    assert sentence.confidence > word.confidence


def test_less_evidence_is_enough_for_a_line_in_the_language_of_its_page() -> None:
    line = "The harbour was quiet."
    alone, of_english, of_german = (weigh_evidence(line, page) for page in (None, "en", "de"))
    assert len(alone.nats) > 1
    assert alone == of_german
    assert [*of_english.nats] == ["en"]
    assert decide(of_english, "en") == decide(alone, "en") == decide(alone)


def test_a_sentence_of_a_sibling_language_is_in_its_pages() -> None:
    lines = [
        "Byrådet gav tirsdag seks millioner kroner til et nyt tag, fordi det gamle har lækket i to år.",
        "Kommunen lukker ikke den gamle svømmehal på Havnegade.",
    ]
    assert detect_language(lines[1]).code == "no"
    assert [guess.code for guess in detect_lines(lines)] == ["da", "da"]


def test_a_plain_sentence_of_a_sibling_is_its_own_in_the_others_page() -> None:
    croatian = (
        "Grad zatvara bazen u središtu od ponedjeljka jer krov prokišnjava, objavila je gradonačelnica."
        " Radovi bi trebali završiti do Božića, a djeca će plivati u susjednoj općini."
    )
    serbian = (
        "Grad zatvara bazen u centru od ponedeljka jer krov prokišnjava, saopštila je opština."
    )
    assert [guess.code for guess in detect_lines([croatian, serbian])] == ["hr", "sr"]


def test_a_line_in_its_pages_language_is_no_surer_for_it_than_its_length_lets_it_be() -> None:
    evidence = LanguageEvidence("Latn", 26, {"it": 10.0, "es": 0.0})
    assert 0.98 < decide(evidence, "it").confidence < 0.99


def test_a_line_without_kana_is_in_the_japanese_of_its_page() -> None:
    page = [
        "市長は会見で、残りの場所もしっかり対策を進めていると話しました。",
        "（東浜市・松田市長）",
    ]
    assert [guess.code for guess in detect_lines(page)] == ["ja", "ja"]
    page[1] = "市长说，大桥将于五月开放。"
    assert [guess.code for guess in detect_lines(page)] == ["ja", "zh"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("قالادا جاڭا كوپىر اشىلدى، دەپ حابارلادى اكىمدىكتىڭ ءوكىلى.", "kk"),
        ("جۇمىسشىلار ونى ەكى ايدا سالىپ ءبىتىردى.", "kk"),
        ("بىيىل ۅلكۅدۅ ەكى جاڭى كۅپۉرۅ سالىنات، دەدى ىشكى ىشتەر مينيسترى.", "ky"),
        ("بۇ يىل شەھەردە ئىككى يېڭى كۆۋرۈك سېلىندى، دېدى مىنىستىر.", "ug"),
        ("شەھەردە يول راسا كەڭ", "ug"),
    ],
)
def test_neighbours_of_uyghur_are_told_by_how_their_words_begin(text: str, code: str) -> None:
    assert detect_language(text).code == code


def test_a_short_line_of_a_page_is_in_the_language_of_the_page_and_not_in_uyghur() -> None:
    page = "قالادا جاڭا كوپىر اشىلدى، دەپ حابارلادى اكىمدىكتىڭ ءوكىلى."
    assert [each.code for each in detect_lines([page, "جاڭالىقتار", page])] == ["kk"] * 3
