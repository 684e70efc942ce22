"""Who goes on in a Romance text: past a verb put in, a `but`, a headline, a day, and what is only passed on."""

import pytest

from tests.quotations.raw import claims, find_claims, find_quotes, speakers, told


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "Luis Peña dejó la sala. «Hemos perdido el puente», afirmó; «lo ganaron ellos por carácter».", "Luis Peña"),
        ("es", "Luis Peña dejó la sala. «Cuando llega la nieve», añadió, «hay que saber cerrar el puente».", "Luis Peña"),
        ("fr", "« Quand la neige arrive », a dit Paul Rivel, « il faut savoir fermer le pont ».", "Paul Rivel"),
    ],
)  # fmt: skip
def test_a_quotation_goes_on_behind_a_verb_put_in(language: str, text: str, name: str) -> None:
    assert speakers(text, language) == [name, name]


def test_another_verb_behind_a_quotation_is_anothers() -> None:
    text = "«Hemos perdido el puente», afirmó Luis Peña; «lo ganaron ellos», respondió Ana Rovira."
    assert speakers(text, "es") == ["Luis Peña", "Ana Rovira"]


@pytest.mark.parametrize(
    ("language", "text", "claim", "name"),
    [
        ("es", "La alcaldesa Ana Rovira visitó el puente, pero dijo que la obra no acabará en mayo.", "la obra no acabará en mayo", "Ana Rovira"),
        ("pt", "O prefeito João Penha agradeceu o trabalho, mas afirmou que a obra não acabará em maio.", "a obra não acabará em maio", "João Penha"),
        ("fr", "Le maire Paul Rivel a reçu la ministre Anne Morel, mais a précisé que rien n'était décidé.", "rien n'était décidé", "Paul Rivel"),
        ("fr", "La maire Anne Morel a visité le pont et a déclaré que le chantier durera tout l'hiver.", "le chantier durera tout l'hiver", "Anne Morel"),
        ("it", "La sindaca Anna Berti ha visitato il ponte ma ha detto che i lavori finiranno a maggio.", "i lavori finiranno a maggio", "Anna Berti"),
        ("ro", "Primarul Ion Lunganu a vizitat podul, dar a spus că lucrarea nu va fi gata în mai.", "lucrarea nu va fi gata în mai", "Ion Lunganu"),
    ],
)  # fmt: skip
def test_a_verb_behind_but_has_the_subject_of_its_sentence(
    language: str, text: str, claim: str, name: str
) -> None:
    assert claims(text, language)[-1] == (claim, name)


def test_a_subject_behind_but_is_its_own() -> None:
    text = "La alcaldesa Ana Rovira visitó el puente, pero Luis Peña dijo que la obra no acabará."
    assert claims(text, "es") == [("la obra no acabará", "Luis Peña")]


def test_a_headline_names_nobody_who_goes_on_further_down() -> None:
    text = (
        "Peña: «Lo hemos perdido»; Rovira: «Hubo mucha fuerza»\n\n"
        "Con un hombre más, los de casa no supieron ganar. El enfado se notaba en la sala. "
        "«Hemos regalado el partido de esta tarde», afirmó con rotundidad."
    )
    assert speakers(text, "es") == ["Peña", "Rovira", None]


def test_a_source_between_dashes_is_not_of_what_another_reports() -> None:
    text = (
        "La jefa Ana Rovira explicó que el puente sigue cerrado —según el informe que tiene— para "
        "los coches.\n“Di la orden para ver qué es lo que sucede con el puente”, abundó."
    )
    assert [name for _, name in claims(text, "es")] == ["Ana Rovira"]
    assert speakers(text, "es") == ["Ana Rovira"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ro", "„Podul va fi gata în mai și va costa puțin”, a mai spus Ion Lunganu, potrivit Agerpres."),
        ("fr", "« Le pont sera fermé tout l'hiver », a encore dit Paul Rivel, selon l'AFP."),
        ("fr", "« Le pont sera fermé tout l'hiver », a dit Paul Rivel, selon l'AFP."),
    ],
)  # fmt: skip
def test_who_passes_on_a_quotation_has_not_said_it_as_well(language: str, text: str) -> None:
    assert claims(text, language) == []
    assert speakers(text, language) in (["Ion Lunganu"], ["Paul Rivel"])


@pytest.mark.parametrize(
    "text",
    [
        "El puente estará listo en mayo, dijo este jueves a la prensa la alcaldesa Ana Rovira.",
        "El puente estará listo en mayo, dijo el jueves Ana Rovira, secretaria de obras.",
    ],
)
def test_a_day_may_stand_in_front_of_the_subject(text: str) -> None:
    assert claims(text, "es") == [("El puente estará listo en mayo", "Ana Rovira")]


def test_whose_case_is_told_of_is_not_who_tells_it() -> None:
    text = (
        "El técnico Luis Peña dijo que la obra va bien. Ejemplificó con el caso del belga Jan "
        "Rivel, quien cayó el lunes, “él no pensaba en su pierna, sino en su equipo de siempre”."
    )
    assert speakers(text, "es") == ["Luis Peña"]


def test_a_comma_too_many_parts_a_french_verb_from_a_name() -> None:
    text = "Le ministre Kofi Mensah écoutait. « Le pont est à nous », a expliqué, Paul Rivel."
    assert speakers(text, "fr") == ["Paul Rivel"]
    # Spanish may leave its subject out, so that what follows is another clause.
    text = "«El puente es nuestro», dijo, Luis Peña salió."
    assert speakers(text, "es") != ["Luis Peña"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("La ministra Elena Berti di Iv: «Il ponte resterà chiuso tutto l'inverno».", "Elena Berti"),
        ("Il presidente Luca Corda di Montevero: «Il ponte resterà chiuso tutto l'inverno».", "Luca Corda di Montevero"),
    ],
)  # fmt: skip
def test_letters_of_a_party_behind_a_name_are_no_part_of_it(text: str, name: str) -> None:
    assert [who for _, who, _ in told(find_quotes(text, "it"))] == [name]


def test_a_french_pronoun_means_the_body_that_spoke_before() -> None:
    text = (
        "Le chantier avance, a indiqué David Rivel, du port. Le syndicat estime que la prime est "
        "insuffisante. Les primes étaient plus élevées autrefois, affirme-t-il."
    )
    assert claims(text, "fr")[-1] == ("Les primes étaient plus élevées autrefois", "Le syndicat")
    text = text.replace("Le syndicat", "La direction")  # il is not she
    assert claims(text, "fr")[-1][1] != "La direction"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "“A ponte é de todos os vizinhos desta terra”, disse dirigindo-se ao prefeito João Penha."),
        ("es", "“El puente es de todos los vecinos”, dijo dirigiéndose al alcalde Luis Peña."),
    ],
)  # fmt: skip
def test_what_a_gerund_opens_is_nobody(language: str, text: str) -> None:
    assert speakers(text, language) == [None]


def test_two_joined_reports_without_a_subject_are_two() -> None:
    text = (
        "La alcaldesa Ana Rovira habló ayer. Negó que el puente esté cerrado, pero reconoció que "
        "hay muchas obras pendientes en la zona."
    )
    found = find_claims(text, "es")
    assert [(c.text, c.polarity) for c in found] == [
        ("el puente esté cerrado", "denied"),
        ("hay muchas obras pendientes en la zona", "asserted"),
    ]


def test_what_is_said_on_something_is_not_that_thing() -> None:
    text = (
        "In merito alla decisione di aprire il ponte a Lunda, si è espresso il sindaco Luca Berti."
    )
    assert claims(text, "it") == []
    text = "In città il ponte resterà chiuso per mesi, ha detto il sindaco Luca Berti."
    assert claims(text, "it") == [("In città il ponte resterà chiuso per mesi", "Luca Berti")]


def test_who_said_the_first_words_is_no_part_of_the_next() -> None:
    text = (
        "«El puente es de todos los vecinos», afirmó la alcaldesa Ana Rovira, planteando la "
        "necesidad de «buscar el equilibrio entre las obras y los barrios»."
    )
    assert (claims(text, "es"), speakers(text, "es")) == ([], ["Ana Rovira", "Ana Rovira"])
