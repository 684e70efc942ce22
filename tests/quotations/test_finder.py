"""The whole way, on the text that users give: values, spans, robustness."""

import sys
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import summarize
from summarize.lexicon import languages_with_lexicon
from summarize.passages import split_passages
from tests.quotations.raw import find_attributions, find_claims, find_quotes

if TYPE_CHECKING:
    from summarize.quotations import Claim, Quote

ARTICLE = (
    "The governor of the lake province, Marta Ilves, opened the new lock on Friday.\n"
    '"The old one was built by hand,” she said, according to Lake Radio. “This one has a motor.”\n'
    "According to her, the lock will save every boat two hours.\n"
    "“We waited nine years,” said Ilves.\n"
)
LANGUAGES = [*sorted(languages_with_lexicon()), "sco"]


def test_a_split_quotation_is_one_group_with_one_speaker_and_one_relay() -> None:
    first, second, third = find_quotes(ARTICLE, "en")
    assert (first.group, second.group, third.group) == (1, 1, 2)
    assert first.text == "The old one was built by hand,"
    assert second.text == "This one has a motor."
    assert {q.via for q in (first, second)} == {"Lake Radio"}
    assert third.via is None


def test_a_pronoun_and_a_surname_get_the_fullest_name_and_the_role() -> None:
    quotes = find_quotes(ARTICLE, "en")
    speakers = [quote.speaker for quote in quotes]
    assert [s and s.name for s in speakers] == ["Marta Ilves"] * 3
    assert [s and s.mention for s in speakers] == ["she", "she", "Ilves"]
    assert {s and s.role for s in speakers} == {"governor of the lake province"}


def test_a_claim_covers_the_content_and_nothing_else() -> None:
    (claim,) = find_claims(ARTICLE, "en")
    assert claim.text == "the lock will save every boat two hours"
    assert claim.cue == "According to"
    assert claim.speaker is not None
    assert claim.speaker.name == "Marta Ilves"


PAGE = (
    "Speaking at a meeting of the Lake Union on Monday, Sorvian President Ilmar Ostrek said that "
    "the dam had been opened by night.\n"
    '"The gates were moved from three places, two of them under guard,” he said, according to '
    "Lakewire. “Bridges were shut, the ferries were stopped.”\n"
    "The Sorvian leader noted that the water would fall within a week.\n"
    "“We saw lamps on the northern bank,” said Ostrek. “Nobody answered our calls.”\n"
)


def test_a_page_of_split_quotations_relay_and_pronouns_is_read_exactly() -> None:
    found = find_attributions(PAGE, "en")
    words = [
        "The gates were moved from three places, two of them under guard,",
        "Bridges were shut, the ferries were stopped.",
        "We saw lamps on the northern bank,",
        "Nobody answered our calls.",
    ]
    starts = [PAGE.index(said) for said in words]
    assert [(q.start, q.end) for q in found.quotes] == [
        (start, start + len(said)) for start, said in zip(starts, words, strict=True)
    ]
    assert [q.group for q in found.quotes] == [1, 1, 2, 2]
    assert [q.via for q in found.quotes] == ["Lakewire", "Lakewire", None, None]
    assert [q.speaker and q.speaker.mention for q in found.quotes] == ["he", "he", *["Ostrek"] * 2]
    items: list[Quote | Claim] = [*found.quotes, *found.claims]
    speakers = [item.speaker for item in items]
    assert {s and (s.name, s.role) for s in speakers} == {("Ilmar Ostrek", "Sorvian President")}
    assert [claim.text for claim in found.claims] == [
        "the dam had been opened by night",
        "the water would fall within a week",
    ]


def test_what_somebody_is_called_is_no_claim() -> None:
    text = "Officials in Sorvia called what had happened a theft of water."
    assert summarize.find_claims(text, "en") == []


def test_the_language_is_detected_when_nobody_says_it() -> None:
    assert find_quotes(ARTICLE) == find_quotes(ARTICLE, "en")


def test_each_part_of_a_mixed_page_is_read_in_its_own_language() -> None:
    text = (
        "“The bridge is open again,” said the mayor, Anna Berg, on Monday morning.\n\n"
        "«Мост снова открыт для всех машин», — сказал инженер Пётр Сомов журналистам.\n"
    )
    quotes = find_attributions(text, passages=split_passages(text)).quotes
    assert [q.speaker and q.speaker.name for q in quotes] == ["Anna Berg", "Пётр Сомов"]


def test_furniture_says_nothing() -> None:
    text = ARTICLE + "\nRead also: “Boats are late again,” said the minister\nAll news\nLog in\n"
    passages = split_passages(text)
    furniture = [p for p in passages if p.role == "furniture"]
    found = find_attributions(text, passages=passages)
    items: list[Quote | Claim] = [*found.quotes, *found.claims]
    assert furniture
    assert all(
        item.end <= part.start or part.end <= item.start for item in items for part in furniture
    )


def test_a_language_without_a_lexicon_gets_spans_and_no_speaker() -> None:
    text = "„Kuna vesi tõusis, pidime kohe minema,“ ütles Mart Tamm."
    (quote,) = find_quotes(text, "et")
    assert quote.text == "Kuna vesi tõusis, pidime kohe minema,"
    assert (quote.speaker, quote.cue, quote.confidence) == (None, None, "low")


@given(
    st.lists(
        st.sampled_from(
            [*'"“”„«»‘’—-():;,.!?\n', "''", " ", "said ", "Anna Berg ", "she ", "that ", "the old ferry ", ", Berg said", "сказал ",
             "Тоқаев ", "деді ", "sagte ", "laut ", "according to ", "who ", "and ", "x", "\ud800", "说"]
        ),
        max_size=40,
    ),
    st.sampled_from(LANGUAGES),
)  # fmt: skip
@settings(max_examples=200, deadline=None)
def test_any_string_gives_spans_inside_it_and_the_same_answer_twice(
    parts: list[str], language: str
) -> None:
    text = "".join(parts)
    found = find_attributions(text, language)
    assert found == find_attributions(text, language)
    items: list[Quote | Claim] = [*found.quotes, *found.claims]
    for item in items:
        assert 0 <= item.start < item.end <= len(text)
        assert text[item.start : item.end] == item.text
        if item.speaker is not None:
            assert text[item.speaker.start : item.speaker.end] == item.speaker.mention
    for one, other in pairwise(found.quotes):
        assert one.end <= other.start
    assert [q.group for q in found.quotes] == sorted(q.group for q in found.quotes)


@given(st.text(max_size=80))
@settings(max_examples=150, deadline=None)
def test_no_string_raises(text: str) -> None:
    find_attributions(text, "en")


@pytest.mark.parametrize(
    ("piece", "language"),
    [
        *((piece, "en") for piece in ('"a" ', "“", "(", "— a\n", "he said X, ")),
        *((piece, "en") for piece in (", said", "A: b\n")),
        ("бүгін, баса көрсетті, ", "kk"),
    ],
)
def test_work_grows_with_the_text_and_no_faster(piece: str, language: str) -> None:
    """Counts calls instead of seconds, which depend on the machine."""
    assert _calls(piece * 1000, language) < 2.6 * _calls(piece * 500, language)


def _calls(text: str, language: str) -> int:
    count = 0

    def tick(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(tick)
    try:
        find_attributions(text, language)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Директор Айнура Бекова: «Жолду жайында бүтүрөбүз»\nЖол оңдолууда.",
            "Жолду жайында бүтүрөбүз",
        ),
        ("Bürgermeister Jan Ulm: „Wir bauen im Mai“\nDie Stadt plant.", "Wir bauen im Mai"),
    ],
)
def test_a_line_of_who_a_colon_and_words_is_told_by_the_shipped_models(
    text: str, words: str
) -> None:
    assert [quote.text for quote in summarize.find_quotes(text)] == [words]


def test_turns_of_a_talk_are_told_by_the_shipped_models() -> None:
    text = (
        "Мудири боғ Сино Раҳимов дар бораи боғ нақл кард.\n\n"
        "— Боғ кай кушода мешавад?\n— Моҳи май.\n— Ҳар рӯз?\n— На, танҳо рӯзи якшанбе."
    )
    assert [quote.text for quote in summarize.find_quotes(text)] == [
        "Боғ кай кушода мешавад?",
        "Моҳи май.",
        "Ҳар рӯз?",
        "На, танҳо рӯзи якшанбе.",
    ]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "Ana Vega habló ayer. Enseguida añadió que el puente cae.", "Ana Vega"),
        ("es", "Ana Vega habló ayer. Acto seguido dijo que el puente cae.", "Ana Vega"),
        ("pt", "Ana Lima falou ontem. Adiante acrescentou que a ponte cai.", "Ana Lima"),
        ("pt", "Ana Lima falou ontem. Em seguida afirmou que a ponte cai.", "Ana Lima"),
        ("it", "Ada Riva ha parlato ieri. Intanto ha spiegato che il ponte cade.", "Ada Riva"),
        ("cs", "Jana Nová promluvila včera. Vzápětí řekla, že most spadne.", None),
        ("pl", "Anna Nowa przemówiła wczoraj. Ponadto dodała, że most runie.", None),
        ("uk", "Олена Нова виступила вчора. Відтак сказала, що міст упаде.", None),
        ("ru", "Елена Новая выступила вчера. Напоследок сказала, что мост упадёт.", None),
        ("de", "Anna Berg sprach gestern. Überdies sagte sie, die Brücke falle ein.", "Anna Berg"),
    ],
)
def test_an_adverb_that_opens_a_sentence_is_nobody(
    language: str, text: str, name: str | None
) -> None:
    claims = find_attributions(text, language).claims
    found = [(claim.speaker.name, text.index(claim.text) > 20) for claim in claims if claim.speaker]
    assert found == ([] if name is None else [(name, True)])
    assert len(found) == len(claims)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Jana Nová mlčí. Reportérům ČTX řekla, že nemá co tajit."),
        ("cs", "Jana Nová mlčí. Posluchačům ČTX uvedla, že nemá čas."),
        ("pl", "Anna Nowa milczy. Reporterom PAX powiedziała, że nie ma czasu."),
        ("pl", "Anna Nowa milczy. Słuchaczom PAX przekazała, że nie ma czasu."),
        ("ru", "Елена Новая молчит. Корреспондентам РБХ сказала, что ей нечего скрывать."),
        ("uk", "Олена Нова мовчить. Кореспондентам УНХ сказала, що їй нічого приховувати."),
    ],
)
def test_several_to_whom_something_is_told_do_not_say_it(language: str, text: str) -> None:
    claims = find_attributions(text, language).claims
    assert not [claim.text for claim in claims]
    assert not [c.speaker.name for c in claims if c.speaker and text.find(c.speaker.name) > 10]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("pl", "Helikom podał, że most runie w sobotę.", "Helikom"),
        ("cs", "Bělodům uvedl, že most spadne.", "Bělodům"),
    ],
)
def test_a_name_in_letters_of_a_dative_speaks(language: str, text: str, name: str) -> None:
    claims = find_attributions(text, language).claims
    assert [claim.speaker.name for claim in claims if claim.speaker] == [name]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "fr",
            "Une maison a brûlé samedi à Lorme. Le représentant du parquet a noté que la porte était "
            "ouverte.",
            "Le représentant du parquet",
        ),
        (
            "de",
            "Ein Haus brannte am Samstag in Lohm. Der Verteidiger des Wirts teilte am Montag mit, dass "
            "sein Mandant nicht alle Zeugen gut hören konnte.",
            "Der Verteidiger des Wirts",
        ),
    ],
)
def test_an_office_that_says_that_something_is_so_makes_a_claim(
    language: str, text: str, speaker: str
) -> None:
    (claim,) = summarize.find_claims(text, language)
    assert claim.speaker
    assert claim.speaker.name == speaker
