import pytest

from summarize.quotations import find_quotes


def quoted(text: str, language: str) -> list[str]:
    return [quote.text for quote in find_quotes(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mayor said the so-called “river tax” would go."),
        ("de", "Die Ministerin warnt vor sogenannten „Wegwerf-Kapitänen“ auf der Elbe."),
        ("fr", "La maire a dit que le film « Une nuit de pluie » serait montré lundi."),
        ("es", "El alcalde dijo que el programa “Ríos limpios” no tiene fondos."),
        ("it", "Il sindaco ha detto che il progetto “Acque chiare” è fermo."),
        ("ru", "«Парус» рассказывает, что известно о пожаре на барже."),
        ("ru", "Он сказал, что на выставке «Мой город — река» было пусто."),
        ("kk", "Министр «Таза су – өмір нәрі» тақырыбында семинар өткенін айтты."),
        ("tr", "Başkan, “Temiz Nehir Temiz Gelecek” sloganıyla yola çıktıklarını söyledi."),
        ("ar", 'قال الوزير إن تنظيم "الموج" أغلق الجسر.'),
        ("zh", "市长说，河上的“三桥并建”计划将于明年完成。"),
    ],
)
def test_names_titles_terms_and_slogans_are_no_quotations(language: str, text: str) -> None:
    assert quoted(text, language) == []


def test_tibetan_words_have_two_syllables_and_no_space_between() -> None:
    text = 'ཁོང་གིས་ "ང་ཚོས་ཟམ་པ་གསར་པ་ཞིག་བརྒྱབ་རྩིས་ཡོད" ཅེས་གསུངས།'
    assert quoted(text, "bo") == ["ང་ཚོས་ཟམ་པ་གསར་པ་ཞིག་བརྒྱབ་རྩིས་ཡོད"]
    assert quoted('ཁོང་གིས་ "ཟམ་པ་གསར་པ" ཞེས་པའི་དེབ་བཀླགས།', "bo") == []


def test_a_sentence_of_short_words_is_no_title() -> None:
    assert quoted("Ann Moss rowed home. “We won,” said Moss.", "en") == ["We won,"]
    assert quoted("Ann Moss rowed home. “It Is Sad” won the prize, said Moss.", "en") == []


def test_a_noun_at_arms_length_is_no_quotation() -> None:
    assert quoted("O partido considera que a “troica” não ajudou ninguém.", "pt") == []
    assert quoted("Сайт сообщил, что чиновники хранили «протоколы» из кабинета.", "ru") == []


def test_one_word_that_is_no_noun_may_be_said() -> None:
    assert quoted("La ministre a jugé la situation « intenable » à long terme.", "fr") == [
        "intenable"
    ]


def test_a_line_that_points_to_another_story_is_no_quotation() -> None:
    text = (
        "Brücke wieder offen\nNach neun Wochen rollt der Verkehr.\n"
        "Die Brücke über die Elbe ist wieder offen.\n"
        "Verkehrsministerin Anke Rolfs: „Das wird uns noch lange beschäftigen“\n"
        "Die Autos fahren seit Montag.\n"
    )
    assert quoted(text, "de") == []


@pytest.mark.parametrize("end", ["", ".", "\n", ".\n\nБашка."])
def test_a_line_that_tells_who_said_it_points_to_no_other_story(end: str) -> None:
    story = "Көпүрө жабылды.\n\nЖол оңдолуп жатат.\n\n"
    said = "Асан Омаров өз кезегинде мындай деди: «Көпүрө жазга чейин ачылат"
    assert quoted(f"{story}{said}»{end}", "ky") == ["Көпүрө жазга чейин ачылат"]


@pytest.mark.parametrize(
    "text",
    [
        "市長は「橋は月曜日に再開し、通行料はありません」と述べた。",
        "นายกเทศมนตรีกล่าวว่า “เราจะเปิดสะพานในวันจันทร์”",
        "Meras pasakė: „Tiltas bus atidarytas pirmadienį“.",
    ],
)
def test_quotations_of_a_language_without_a_lexicon_are_found(text: str) -> None:
    assert len(find_quotes(text)) == 1


def test_a_hyphen_on_both_sides_ends_the_authors_words() -> None:
    text = "“Il ponte riapre - afferma la sindaca Anna Rivolta - Nessuno pagherà il pedaggio”."
    assert quoted(text, "it") == ["Il ponte riapre", "Nessuno pagherà il pedaggio"]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", 'Ann Berg called the mayor "crazy" Monday.', "crazy"),
        ("en", 'Ann Berg called the president "weak" Tuesday after the vote.', "weak"),
        ("de", "Anna Berg nannte den Trainer „unfähig“ Montag früh.", "unfähig"),
    ],
)
def test_what_somebody_is_called_in_front_of_a_day_is_said(
    language: str, text: str, words: str
) -> None:
    assert quoted(text, language) == [words]
