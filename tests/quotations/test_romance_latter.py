"""Whom a Romance sentence means by an office alone, an apposition, a relative source or `the latter`; datelines and hearers."""

import pytest

from summarize import Settings, summarize


def _said(text: str) -> list[tuple[str | None, str]]:
    result = summarize(text, Settings(engine="offline")).to_dict()
    found = [*result["quotes"], *result["claims"]]
    return [((one["speaker"] or {}).get("name"), one["text"]) for one in found]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("La sindaca Anna Rossi, insegnante, conferma che il ponte resta chiuso.", "Anna Rossi"),
        ("Il sindaco Luca Rossi, insegnante, conferma che il ponte resta chiuso.", "Luca Rossi"),
        (
            "En Los Olmos, la teniente de alcalde, Ana Martínez, aseguró que el puente sigue cerrado.",
            "Ana Martínez",
        ),
        (
            "Le préfet Jean Moreau a réuni les maires mardi. « La crue sera forte », explique ce dernier.",
            "Jean Moreau",
        ),
        (
            "El presidente Andrés Molina reiteró en su rueda de prensa diaria que el puente sigue cerrado.",
            "Andrés Molina",
        ),
        ("به گفته وزیر نیرو، ذخایر سدها به نصف رسیده است.", "وزیر نیرو"),
        ("به گفته وزیر نیرو، علی‌اکبر محرابیان، ذخایر سدها به نصف رسیده است.", "علی‌اکبر محرابیان"),
        ("新华社昆明6月1日电(记者 李明)云南省气象局局长王强表示，全省降水偏少两成。", "王强"),
    ],
)
def test_who_says_it(text: str, speaker: str) -> None:
    assert [name for name, _ in _said(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "Il presidente Carlo Neri, secondo cui il freno non funzionava, ha chiesto i danni.",
        "Di altro avviso il sindaco Carlo Neri, secondo il quale il freno non funzionava.",
    ],
)
def test_a_relative_source_says_its_clause_alone(text: str) -> None:
    assert _said(text) == [("Carlo Neri", "il freno non funzionava")]


def test_an_actor_is_no_director_who_spoke_before() -> None:
    text = "Il {}, Paolo Neri, ha aperto la serata. «È andata bene», ha detto Neri. «È stato faticoso», confida l'attore."
    assert [name for name, _ in _said(text.format("direttore del festival"))][-1] == "l'attore"
    assert [name for name, _ in _said(text.format("celebre attore"))][-1] == "Paolo Neri"


def test_nobody_who_spoke_before_is_set_apart_by_a_pronoun() -> None:
    front = "Paul Martin et son ami Luc Dubois sont à Lyon. « C'est dur », assure Luc Dubois. "
    apart = front + "Le nageur, lui, ne s'inquiète pas. « Je vais gagner », conclut-il."
    assert _said(apart)[1][0] is None
    assert _said(front + "« Je vais gagner », conclut-il.")[1][0] == "Luc Dubois"


def test_where_people_say_it_is_nobody() -> None:
    assert not _said("Cerca de Villanueva dicen que el río se ha secado por completo.")
    assert _said("Los vecinos de Villanueva dicen que el río se ha secado por completo.")


@pytest.mark.parametrize(
    "front",
    [
        "قالت سعاد حمدان، وهي أم لثلاثة أطفال، لوكالة رويترز",
        "قالت سعاد حمدان وهي أم لثلاثة أطفال، لوكالة رويترز",
        "قالت سعاد حمدان (40 عاما)، وهي أم لثلاثة أطفال،",
    ],
)
def test_an_arabic_claim_begins_behind_who_hears_it(front: str) -> None:
    assert _said(front + " إن المياه دخلت البيت في الليل.") == [
        ("سعاد حمدان", "المياه دخلت البيت في الليل")
    ]
