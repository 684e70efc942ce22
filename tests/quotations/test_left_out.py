"""Who goes on where a Romance verb has no subject, and whom another clause, a label or a line behind names."""

import pytest

from tests.quotations.raw import claims, find_claims, speakers

_ES = "El alcalde de Arna, Luis Peña, dijo que la obra va bien."


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("es", f"{_ES} Por último, señaló que el molino abrirá en mayo.", "el molino abrirá en mayo"),
        ("es", f"{_ES}\nAsimismo, ha asegurado que el molino abrirá.", "el molino abrirá"),
        ("es", f"{_ES} En rueda de prensa, afirmó que el molino abrirá.", "el molino abrirá"),
        ("es", f"{_ES} Sobre el molino, ha dicho que abrirá en mayo.", "abrirá en mayo"),
        (
            "it",
            "Il sindaco di Arna, Luca Rivalta, ha detto che il lavoro va bene. Per quanto riguarda il mulino, "
            "ha aggiunto che sarà aperto a maggio.",
            "sarà aperto a maggio",
        ),
        (
            "pt",
            "O prefeito de Arna, Luís Penha, disse que a obra vai bem. Além disso, afirmou que o moinho abre.",
            "o moinho abre",
        ),
    ],
)  # fmt: skip
def test_a_verb_without_a_subject_may_stand_behind_when_where_and_on_what(
    language: str, text: str, claim: str
) -> None:
    found = claims(text, language)
    assert [content for content, _ in found][1:] == [claim]
    assert found[0][1] == found[1][1] is not None


@pytest.mark.parametrize(
    "text",
    [
        f"{_ES} Según la junta, señaló que el molino abrirá en mayo.",
        f"{_ES} La portavoz Carla Rovira, de la junta, señaló que el molino abrirá en mayo.",
        f"{_ES} Tras ver el molino, la concejala, Carla Rovira, señaló que abrirá en mayo.",
    ],
)
def test_what_is_no_circumstance_leaves_no_subject_out(text: str) -> None:
    assert "Luis Peña" not in [name for _, name in claims(text, "es")][1:]


def test_who_is_told_of_in_between_goes_on() -> None:
    text = f"{_ES} La ministra Carla Rovira visitó el molino. Además, ha dicho que abrirá en mayo."
    assert [name for _, name in claims(text, "es")] == ["Luis Peña", "Carla Rovira"]
    text = f"{_ES} La obra costó dos millones. Además, ha dicho que abrirá en mayo."
    assert [name for _, name in claims(text, "es")] == ["Luis Peña", "Luis Peña"]


def test_a_verb_of_saying_that_opens_a_sentence_is_nobody_told_of() -> None:
    text = (
        "El alcalde de Arna, Luis Peña, celebra que el viento no haya cambiado. Reconoce, sin embargo, que, aunque "
        "algo mejora, preocupa el bosque. Asimismo, señala que no puede dar el número de casas."
    )
    assert claims(text, "es")[-1] == ("no puede dar el número de casas", "Luis Peña")


def test_an_article_that_is_a_pronoun_as_well_opens_a_subject() -> None:
    text = "La ministra Carla Rovira visitó el molino. «Ya no quiero esperar más», dijo."
    assert speakers(text, "es") == ["Carla Rovira"]
    text = "La obra costó dos millones. «Ya no quiero esperar más», dijo."
    assert speakers(text, "es") == [None]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "El alcalde Luis Peña respondió a la concejala Ana Rovira, que pidió «más agua para todos».", "Ana Rovira"),
        ("it", "Il sindaco Luca Rivalta ha visto la consigliera Anna Bruni, che ha chiesto «più acqua per tutti».", "Anna Bruni"),
        ("es", "El alcalde Luis Peña dijo el lunes que exige «más agua para todos los vecinos».", "Luis Peña"),
        ("es", "El alcalde Luis Peña dijo, tras hablar con Ana Rovira, que exige «más agua para todos».", "Luis Peña"),
    ],
)  # fmt: skip
def test_a_clause_behind_a_comma_is_said_by_whom_it_describes(
    language: str, text: str, name: str
) -> None:
    assert speakers(text, language) == [name]


def test_whom_a_clause_only_describes_does_not_go_on() -> None:
    text = "El alcalde Luis Peña vio a la concejala Ana Rovira, que pidió «más agua». «El agua es de todos», añadió."
    assert "Ana Rovira" not in speakers(text, "es")[1:]
    text = "La alcaldesa Ana Rovira, que pidió «más agua», visitó el molino. «El agua es de todos», añadió."
    assert speakers(text, "es")[-1] == "Ana Rovira"


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("it", "«Il mulino è di tutti». Sono le parole del sindaco Luca Rivalta.", "Luca Rivalta"),
        ("it", "«Il mulino è di tutti». È il commento di Luca Rivalta.", "Luca Rivalta"),
        ("it", "«Il mulino è di tutti». E' quanto ha detto il sindaco Luca Rivalta.", "Luca Rivalta"),
        ("it", "«Il mulino è di tutti». Lo ha detto il sindaco Luca Rivalta rispondendo a una domanda.", "Luca Rivalta"),
        ("it", "«Il mulino è di tutti». Sono le parole d'ordine del corteo.", None),
        ("pt", "«O moinho é de todos». A afirmação é do prefeito Luís Penha.", "Luís Penha"),
        ("es", "«El molino es de todos». Son palabras de Luis Peña, alcalde de Arna.", "Luis Peña"),
        ("es", "«El molino es de todos». Luis Peña, alcalde de Arna.", "Luis Peña"),
        ("es", "«El molino es de todos». Luis Peña, alcalde de Arna, visitó la obra.", None),
        ("es", "«El molino es de todos». Cueva Alta, en la sierra de Arna.", None),
    ],
)  # fmt: skip
def test_a_sentence_behind_a_quotation_tells_whose_words_they_are(
    language: str, text: str, name: str | None
) -> None:
    assert speakers(text, language) == [name]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("it", "Duro il commento del presidente Luca Rivalta: «Chi decide ne risponda».", "Luca Rivalta"),
        ("it", "A chiudere la lunga giornata in aula, le parole del ministro per il Sud, Luca Rivalta: «Chi decide ne risponda».", "Luca Rivalta"),
        ("it", "Dello stesso avviso la ministra della famiglia Elena Rivalta: «Chi decide ne risponda».", "Elena Rivalta"),
        ("it", "Contro la ministra della famiglia Elena Rivalta: «Chi decide ne risponda».", None),
        ("it", "Sulla stessa linea anche Luca Rivalta: «Chi decide ne risponda».", "Luca Rivalta"),
        ("it", "Il sindaco Luca Rivalta su Facebook: «Chi decide ne risponda».", "Luca Rivalta"),
        ("es", "El alcalde Luis Peña, tras la reunión: «Quien decide responde».", "Luis Peña"),
        ("it", "L'intervista a Luca Rivalta: «Chi decide ne risponda».", None),
    ],
)  # fmt: skip
def test_a_label_names_who_speaks(language: str, text: str, name: str | None) -> None:
    assert speakers(text, language) == [name]


def test_a_bracket_parts_what_leads_to_a_quotation() -> None:
    text = "Los dos clubes lo rechazaron («no queremos ir a otra parte», dijo el presidente Luis Peña)."
    assert speakers(text, "es") == ["Luis Peña"]
    assert claims(text, "es") == []


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("es", f"{_ES} Preguntado por el molino, dijo que abrirá en mayo.", "abrirá en mayo"),
        ("it", "Il sindaco Luca Rivalta ha detto che va bene. Rispondendo ai cronisti, ha aggiunto che il mulino apre.", "il mulino apre"),
        ("pt", "O prefeito Luís Penha disse que vai bem. Questionado sobre o moinho, afirmou que abre em maio.", "abre em maio"),
    ],
)  # fmt: skip
def test_a_participle_tells_on_what_occasion_somebody_goes_on(
    language: str, text: str, claim: str
) -> None:
    found = claims(text, language)
    assert found[-1][0] == claim
    assert found[-1][1] == found[0][1]


def test_a_name_that_ends_like_a_participle_is_still_one() -> None:
    assert (
        claims("Fernando de la Cruz, de Arna, dijo que el molino abrirá.", "es")[0][0]
        == "el molino abrirá"
    )


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("es", "El alcalde Luis Peña volvió a decir que la obra va bien.", "la obra va bien"),
        ("es", "El alcalde Luis Peña quiso destacar que la obra va bien.", "la obra va bien"),
        ("it", "Il sindaco Luca Rivalta è tornato a dire che il lavoro va bene.", "il lavoro va bene"),
        ("it", "Il sindaco Luca Rivalta ha voluto sottolineare che il lavoro va bene.", "il lavoro va bene"),
        ("fr", "Le maire Paul Rivel vient d'annoncer que le pont ouvrira en mai.", "le pont ouvrira en mai"),
        ("pt", "O prefeito Luís Penha voltou a dizer que a obra vai bem.", "a obra vai bem"),
    ],
)  # fmt: skip
def test_an_infinitive_of_saying_reports_behind_its_verb(
    language: str, text: str, claim: str
) -> None:
    assert [content for content, _ in claims(text, language)] == [claim]


def test_who_does_not_want_to_say_it_claims_nothing() -> None:
    assert claims("El alcalde Luis Peña no quiso decir que la obra va mal.", "es") == []


def test_who_signs_a_quotation_stands_alone_in_its_line() -> None:
    signed = "«El agua es de todos, y el molino también». Ana Rovira, alcaldesa de Lunda."
    assert speakers(f"Abre el molino.\n{signed}\nLos precios subieron.", "es") == ["Ana Rovira"]
    for text in (f"Abre el molino.\n{signed} Los precios subieron.", f"Abre el molino. {signed}"):
        assert "Ana Rovira" not in speakers(text, "es")


def test_a_verb_alone_between_commas_is_of_who_goes_on() -> None:
    text = f"{_ES} Los vecinos de la plaza, insistió, quieren abrir el molino."
    assert claims(text, "es")[-1] == (
        "Los vecinos de la plaza, insistió, quieren abrir el molino",
        "Luis Peña",
    )
    text = "Los precios subieron ayer. Los vecinos, insistió, quieren abrir el molino."
    assert claims(text, "es") == []


def test_how_somebody_is_in_front_of_him_is_nobody() -> None:
    text = "Molesto, Luis Peña dejó la sala y miró a su izquierda. «¿Por qué no me deja hablar?», espetó."
    assert speakers(text, "es") == ["Luis Peña"]


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("es", "Los vecinos de la plaza están de acuerdo con la ministra Ana Rovira.", []),
        ("pt", "Os vizinhos da praça estão de acordo com o prefeito Luís Penha.", []),
        ("es", "El molino abrirá en mayo, de acuerdo con la ministra Ana Rovira.", ["El molino abrirá en mayo"]),
    ],
)  # fmt: skip
def test_who_agrees_with_somebody_is_no_claim_of_that_one(
    language: str, text: str, claim: list[str]
) -> None:
    assert [content for content, _ in claims(text, language)] == claim


def test_statements_that_are_made_are_said_below() -> None:
    text = "Luca Rivalta, allenatore dell'Arna, ha rilasciato le seguenti dichiarazioni:\n«Il risultato ci penalizza troppo»."
    assert speakers(text, "it") == ["Luca Rivalta"]
    text = "Luca Rivalta, allenatore dell'Arna, non ha rilasciato dichiarazioni.\n«Il risultato ci penalizza troppo»."
    assert speakers(text, "it") != ["Luca Rivalta"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "La ministra Ana Ruiz visitó el puerto. Se reunió con el patrón Luis Gil, que dijo que el mar"
            " sube. Añadió que el puente abrirá en mayo.",
        ),
        (
            "it",
            "La ministra Ana Rossi è arrivata. Ha parlato con il pescatore Luca Gili, che ha detto che il mare"
            " sale. Ha aggiunto che il ponte aprirà a maggio.",
        ),
    ],
)
def test_who_only_says_something_in_a_relative_clause_does_not_go_on(
    language: str, text: str
) -> None:
    (claim,) = find_claims(text, language)
    assert claim.speaker is not None
    assert claim.speaker.name.startswith("Lu")


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("pt", "“A ponte abre”, disse Ana Lund. Os vizinhos protestaram. Acrescentou que o rio sobe.", "Ana Lund"),
        ("pt", "“A ponte abre”, disse Ana Lund. A ministra Rita Reis veio. Acrescentou que o rio sobe.", "Rita Reis"),
        ("es", "“El puente abre”, dijo Ana Lund. Los vecinos protestaron. Añadieron que el río sube.", "Los vecinos"),
        ("es", "“El puente abre”, dijo Ana Lund. Añadieron que el río sube.", None),
        ("es", "“El puente abre”, dijo el portavoz de los vecinos. Añadió que el río sube.", "el portavoz de los vecinos"),
        ("it", "“Il ponte apre”, ha detto Ana Lund. I vicini protestano. Ha aggiunto che il fiume sale.", "Ana Lund"),
        ("it", "“Il ponte apre”, hanno detto i vicini. Hanno aggiunto che il fiume sale.", "i vicini"),
    ],
)  # fmt: skip
def test_a_romance_verb_without_a_subject_is_of_as_many_as_speak(
    language: str, text: str, name: str | None
) -> None:
    told = [claim.speaker and claim.speaker.name for claim in find_claims(text, language)]
    assert told == ([name] if name else [])
