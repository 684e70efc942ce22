"""German clauses that a noun holds in front of its verb, and where a reported sentence ends in front of who says it."""

import pytest

from tests.quotations.raw import find_claims


def claimed(text: str) -> list[tuple[str | None, str, str]]:
    found = find_claims(text, "de")
    return [
        (claim.speaker.name if claim.speaker else None, claim.polarity, claim.text)
        for claim in found
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Den Vorwurf, er sei zu schnell gefahren, wies Jan Ulm zurück.",
            "er sei zu schnell gefahren",
        ),
        (
            "Die Kritik, der Rat habe zu spät reagiert, wies Jan Ulm am Montag zurück.",
            "der Rat habe zu spät reagiert",
        ),
        (
            "Jan Ulm wies den Vorwurf zurück, er sei zu schnell gefahren.",
            "er sei zu schnell gefahren",
        ),
        ("Jan Ulm wies den Vorwurf zurück, dass der Steg morsch sei.", "der Steg morsch sei"),
    ],
)
def test_what_a_noun_holds_that_somebody_rejects_is_denied(sentence: str, expected: str) -> None:
    assert claimed(f"Der Rat tagte lange. {sentence}") == [("Jan Ulm", "denied", expected)]


def test_what_a_noun_holds_that_somebody_affirms_is_his() -> None:
    assert claimed("Die Forderung, der Steg müsse gesperrt werden, bekräftigte Ida Moser.") == [
        ("Ida Moser", "asserted", "der Steg müsse gesperrt werden")
    ]


@pytest.mark.parametrize("verb", ["ließ Jan Ulm nicht gelten", "nannte Jan Ulm absurd"])
def test_what_a_noun_holds_is_not_of_whom_the_sentence_in_front_names(verb: str) -> None:
    text = f"Ida Moser sagte, der Plan sei schlecht. Den Einwand, die Gebühr treffe vor allem Alte, {verb}."
    assert [name for name, _, _ in claimed(text)] == ["Ida Moser"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Der Verdacht, er habe gelogen, sei falsch, sagte Jan Ulm.",
            "Der Verdacht, er habe gelogen, sei falsch",
        ),
        (
            "Die Gebühr, die auch Rentner treffe, sei ungerecht, sagte Jan Ulm.",
            "Die Gebühr, die auch Rentner treffe, sei ungerecht",
        ),
        ("Jan Ulm wies den Vorwurf zurück: Er sei nicht gefahren.", "Er sei nicht gefahren"),
    ],
)
def test_a_noun_with_a_clause_may_be_the_subject_of_what_is_said(
    sentence: str, expected: str
) -> None:
    assert claimed(f"Ida Moser sagte, der Rat sei gut. {sentence}")[1:] == [
        ("Jan Ulm", "asserted", expected)
    ]


@pytest.mark.parametrize("tail", ["auf Telegram mit", "am Montag auf Facebook mit"])
def test_a_preposition_that_may_part_a_verb_says_where(tail: str) -> None:
    assert claimed(f"Zwei Häuser seien getroffen worden, teilte Gouverneur Iwan Lotz {tail}.") == [
        ("Iwan Lotz", "asserted", "Zwei Häuser seien getroffen worden")
    ]
    assert (
        claimed("Erst lachte ein Lehrer sehr lange, nun meldet sich auch Ida Moser zu Wort.") == []
    )


def test_where_somebody_speaks_stands_behind_him() -> None:
    text = (
        "Ida Moser sagte, der Rat sei gut. Der Weg sei lang, sagte Jan Ulm auf der Fahrt nach Lund."
    )
    assert claimed(text)[1:] == [("Jan Ulm", "asserted", "Der Weg sei lang")]


def test_a_reported_sentence_ends_in_front_of_who_says_it() -> None:
    text = "Ida Moser kündigte eine Klage an. Das Volk müsse das letzte Wort haben, findet die Bernerin."
    assert claimed(text) == [("Ida Moser", "asserted", "Das Volk müsse das letzte Wort haben")]


def test_another_says_a_reported_sentence_who_is_named_behind_it() -> None:
    text = "Ida Moser sagte, der Rat sei gut. Man werde siegen, sagte Jan Ulm vor Leuten in Lund."
    assert claimed(text) == [("Ida Moser", "asserted", "der Rat sei gut")]
    own = "Ida Moser sagte, der Rat sei gut. Ein Stoff sei zum Beispiel ein Salz, den der Körper bildet."
    assert claimed(own)[1:] == [
        ("Ida Moser", "asserted", "Ein Stoff sei zum Beispiel ein Salz, den der Körper bildet")
    ]


@pytest.mark.parametrize("verb", ["schloss Jan Ulm aus", "bestritt Jan Ulm"])
def test_what_a_that_opens_in_front_of_its_verb_is_denied_with_it(verb: str) -> None:
    assert claimed(f"Dass der Steg morsch sei, {verb}.") == [
        ("Jan Ulm", "denied", "der Steg morsch sei")
    ]
    assert claimed("Dass der Steg gut halte, sagte Jan Ulm.") == [
        ("Jan Ulm", "asserted", "der Steg gut halte")
    ]


def test_a_row_of_nouns_holds_no_clause() -> None:
    text = "Das Ergebnis vor Zinsen, Steuern und Abgaben werde bei sechs Millionen liegen"
    assert claimed(f"{text}, teilte Jan Ulm mit.") == [("Jan Ulm", "asserted", text)]
    held = claimed("Den Vorwurf, Stadt und Land seien untätig, wies Jan Ulm zurück.")
    assert held == [("Jan Ulm", "denied", "Stadt und Land seien untätig")]


def test_what_a_that_opens_may_be_the_subject_of_what_is_said() -> None:
    text = "Dass die Stege halten, heiße noch nicht, dass jemand kommt"
    assert claimed(f"{text}, sagte Jan Ulm.") == [("Jan Ulm", "asserted", text)]
    luck = "Dass es bei Schäden geblieben und nicht zu Gewalt gekommen ist, sei reines Glück"
    behind = claimed(f"Ida Moser sagte, der Rat sei gut. {luck}.")[1:]
    assert behind == [("Ida Moser", "asserted", luck)]


@pytest.mark.parametrize(
    "text",
    [
        "Dass er geht",
        "Dass er geht,",
        "Den Vorwurf, er sei da",
        "Den Vorwurf, er sei da,",
        "Den Vorwurf, dass",
    ],
)
def test_a_text_may_end_within_what_a_noun_holds(text: str) -> None:
    assert claimed(text) == []
    assert claimed(f"Ida Moser sagte, der Rat sei gut. {text}")[:1] == [
        ("Ida Moser", "asserted", "der Rat sei gut")
    ]


def test_what_the_writer_tells_in_front_of_a_colon_is_not_said() -> None:
    assert claimed(
        "Die Grünen forderten Offenheit: Der Rat müsse alles zeigen, verlangte Jan Ulm."
    ) == [("Jan Ulm", "asserted", "Der Rat müsse alles zeigen")]
    both = "Das Übel sei alt: Schon früher habe man gewarnt"
    assert claimed(f"{both}, sagte Jan Ulm.") == [("Jan Ulm", "asserted", both)]
