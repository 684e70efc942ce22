"""Whom a Romance description without a name means: by trade, by where somebody is from, by who has just spoken."""

import pytest

from tests.quotations.raw import speakers


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("La alcaldesa Ana Prado abrió la feria. «Es un gran día», dijo la dirigente.", "es", "Ana Prado"),
        ("La sindaca Ada Prati ha aperto la fiera. «È un bel giorno», dice la magistrata.", "it", "la magistrata"),
        ("La giudice Ada Prati ha rinviato tutto. «È un bel giorno», dice la magistrata.", "it", "Ada Prati"),
    ],
)  # fmt: skip
def test_an_article_that_is_a_pronoun_too_opens_who_speaks(
    text: str, language: str, name: str
) -> None:
    assert speakers(text, language) == [name]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Max Olsen ganó en Lima. «Ha sido duro», confesó el noruego.", "es", "Max Olsen"),
        ("El noruego Max Olsen venció a Juan Pons. «Ha sido duro», confesó el noruego.", "es", "Max Olsen"),
        ("El noruego Max Olsen ganó en Lima. «Ha sido duro», confesó el argentino.", "es", "el argentino"),
        ("Luca Ferri ha vinto a Monza. «È stata dura», ammette l'olandese.", "it", "Luca Ferri"),
        ("O piloto Rui Paz venceu em Braga. «Foi duro», disse o português.", "pt", "Rui Paz"),
    ],
)  # fmt: skip
def test_where_somebody_is_from_stands_for_his_name(text: str, language: str, name: str) -> None:
    assert speakers(text, language) == [name]


def test_a_language_is_nobody() -> None:
    text = (
        "El ministro Juan Paz habló de la escuela. «Hay que cuidar el español», dijo el ministro."
    )
    assert speakers(text, "es") == ["Juan Paz"]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("La escritora Ana Prado viajó a Lima. La ministra Eva Ruiz la recibió. «Vuelvo a casa», dijo la novelista.", "es", "Ana Prado"),
        ("La ministra Eva Ruiz viajó a Lima. «Vuelvo a casa», dijo la novelista.", "es", "la novelista"),
        ("El entrenador Luis Sosa ganó. Juan Paz marcó dos goles. «Fue una locura», dijo el técnico local.", "es", "Luis Sosa"),
        ("El futbolista Luis Sosa marcó dos goles. «Fue una locura», dijo el entrenador.", "es", "el entrenador"),
        ("Le sociologue Luc Rolin publie un livre. Le maire Paul Adam l'a lu. « Tout baisse », répète le chercheur.", "fr", "Luc Rolin"),
        ("L'avvocato Luca Ferri ha parlato. La giudice Ada Lodi ha rinviato tutto. «È innocente», dice il legale.", "it", "Luca Ferri"),
        ("O diretor da empresa, Davi Prado, criticou o laudo. «Não houve falha», afirmou o executivo.", "pt", "Davi Prado"),
    ],
)  # fmt: skip
def test_a_trade_has_more_words_than_one(text: str, language: str, name: str) -> None:
    assert speakers(text, language) == [name]
