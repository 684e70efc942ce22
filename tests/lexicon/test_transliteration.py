import pytest

from summarize import detect_language, find_claims, find_quotes
from summarize.case_endings import without_case
from summarize.lexicon import lexicon, transliterated

LETTERS = lexicon("kk").second_script


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("үкіметтің келісімі", "úkimettiń kelisimi"),
        ("Шымкент әкімі", "Shymkent ákimi"),
        ("Қазақстан Республикасы", "Qazaqstan Respýblıkasy"),
        ("объект", "obekt"),
        ("12 млрд, 5%", "12 mlrd, 5%"),
    ],
)
def test_kazakh_is_written_as_its_state_agency_prints_it(cyrillic: str, latin: str) -> None:
    assert transliterated(cyrillic, LETTERS) == latin


def test_every_word_is_known_in_both_scripts() -> None:
    known = lexicon("kk")
    assert {"оның", "onyń"} <= set(known.pronouns)
    assert known.month_values.get("naýryzda") == known.month_values.get("наурызда") == 3
    assert "ákimi" in known.common_words


KAZAKH = (
    "Екібастұз әкімі Дәурен Сапаров жаңа көпірдің құрылысы туралы айтты. «Біз бұл жобаны келесі "
    "жылы аяқтаймыз», деді әкім. Оның айтуынша, құрылысқа 12 млрд теңге бөлінген."
)


def test_an_article_reads_alike_in_both_scripts() -> None:
    texts = KAZAKH, transliterated(KAZAKH, LETTERS)
    assert [detect_language(text).code for text in texts] == ["kk", "kk"]
    assert [detect_language(text).script for text in texts] == ["Cyrl", "Latn"]
    for find, found in ((find_quotes, 1), (find_claims, 1)):
        cyrillic, latin = ([said.speaker for said in find(text)] for text in texts)
        names = [transliterated(who.name, LETTERS) for who in cyrillic if who]
        assert [who.name for who in latin if who] == names
        assert len(names) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Būl – bükıl qoğamdy özgertetın kürdelı ärı ūzaq üderıs.", "kk"),
        ("Ministrlıktıŋ mälımetınşe, biyl auylǧa aqşa bölıngen.", "kk"),
        ("Ministrlıktıñ mälımetınşe, biyl jaña auylğa aqşa bölıngen.", "kk"),
        ("Bakanlık köyümüze yeni bir köprü yapılacağını söyledi.", "tr"),
        ("Šogad ūdens ir ļoti auksts, un šūpoles būvē vēlāk.", "lv"),
        ("El señor Şahin dijo que mañana vendrá otra vez.", "es"),
    ],
)
def test_one_sentence_of_the_new_alphabet_is_kazakh(text: str, language: str) -> None:
    assert detect_language(text).code == language


ALPHABETS = [{**LETTERS, **other} for other in lexicon("kk").further_alphabets]


@pytest.mark.parametrize("letters", ALPHABETS)
def test_an_article_reads_alike_in_every_latin_alphabet(letters: dict[str, str]) -> None:
    text = transliterated(KAZAKH, letters)
    guess = detect_language(text)
    assert (guess.code, guess.script) == ("kk", "Latn")
    name = transliterated("Дәурен Сапаров", letters)
    assert [said.speaker and said.speaker.name for said in find_quotes(text)] == [name]
    assert [said.speaker and said.speaker.name for said in find_claims(text)] == [name]


@pytest.mark.parametrize(
    ("alphabet", "latin"),
    [
        (0, "Şymkent äkımınıñ jūmysy turaly ğalym"),
        (1, "Şymkent äkımınıŋ jūmysy turaly ǧalym"),
        (2, "Shymkent әkimining júmysy turaly ghalym"),
        (3, "Shymkent akiminin zhumysy turaly galym"),
    ],
)
def test_kazakh_is_written_in_further_alphabets(alphabet: int, latin: str) -> None:
    kazakh = "Шымкент әкімінің жұмысы туралы ғалым"
    assert transliterated(kazakh, ALPHABETS[alphabet]) == latin


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Laıla Raqymjanovanyń", "Laıla Raqymjanova"),
        ("Laila Raqymjanovanyŋ", "Laila Raqymjanova"),
        ("Laila Rakymzhanovanyn", "Laila Rakymzhanova"),
        ("Marat Omarovtyn", "Marat Omarov"),
        ("Ivan Kalinin", "Ivan Kalinin"),
        ("Asan Batyn", "Asan Batyn"),
    ],
)
def test_a_genitive_comes_off_in_every_alphabet(written: str, name: str) -> None:
    assert without_case(written, "kk", governed=True) == name


@pytest.mark.parametrize("apostrophe", "ʻ’'`‘ʼ")
def test_uzbek_reads_alike_with_every_apostrophe(apostrophe: str) -> None:
    text = (
        "Hokim Botir G'ulomov yig'ilishda yangi ko'prik haqida gapirdi. «Biz bu yo'lni kelasi yil "
        "tugatamiz», dedi hokim. Uning so'zlariga ko'ra, qurilishga o'n ikki mlrd so'm ajratilgan."
    ).replace("'", apostrophe)
    assert detect_language(text).code == "uz"
    name = f"Botir G{apostrophe}ulomov"
    assert [said.speaker and said.speaker.name for said in find_quotes(text)] == [name]
    assert [said.speaker and said.speaker.name for said in find_claims(text)] == [name]


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("yo'qligi", "йўқлиги"),
        ("siyosatshunos", "сиёсатшунос"),
        ("ekspertlar", "экспертлар"),
        ("e'lon qildi", "эълон қилди"),
        ("Shahar hokimi", "Шаҳар ҳокими"),
        ("militsiya", "милиция"),
    ],
)
def test_uzbek_is_written_in_cyrillic_as_its_papers_do(latin: str, cyrillic: str) -> None:
    assert transliterated(latin, lexicon("uz").second_script) == cyrillic
