"""Whom a Romance description without a name means: by trade, by where somebody is from, by who has just spoken."""

import pytest

from tests.quotations.raw import claims, find_quotes, speakers


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


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("El alcalde Luis de la Torre abrió la feria. «Es un gran día», dijo De la Torre.", "es", "Luis de la Torre"),
        ("El alcalde Luis Rey abrió la feria. «Es un gran día», dijo Rey.", "es", "Luis Rey"),
        ("El rey Luis abrió la feria. «Es un gran día», dijo el Rey.", "es", "Luis"),
        ("Le maire Anne Berger a ouvert la foire. « C'est un grand jour », a dit Berger.", "fr", "Anne Berger"),
        ("Le maire Anne Avril a ouvert la foire. « C'est un grand jour », a dit Avril.", "fr", "Anne Avril"),
        ("Il sindaco Mario Maggio era là. «È un gran giorno», ha detto Maggio.", "it", "Mario Maggio"),
        ("A pedreira Ana Dias chegou. «É um grande dia», disse ela.", "pt", "Ana Dias"),
        ("A prefeita Ana Lima chegou. Dias depois, disse que a ponte está fechada. «É um grande dia», disse ela.", "pt", "Ana Lima"),
    ],
)  # fmt: skip
def test_a_surname_may_be_a_word(text: str, language: str, name: str) -> None:
    assert speakers(text, language) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("«Es un gran día», dijo el director de Red Bull.", "el director de Red Bull"),
        ("El alcalde Juan Bull llegó. «Es un gran día», dijo el director de Red Bull.", "Juan Bull"),
    ],
)  # fmt: skip
def test_a_word_that_nobody_is_called_by_belongs_to_what_an_office_is_of(
    text: str, name: str
) -> None:
    assert speakers(text, "es") == [name]


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Hubo goles del uruguayo Luis Sosa. «Era hora», dijo Rinaldi. «Hay que mejorar», agregó el entrenador.", "es", ["Rinaldi", "Rinaldi"]),
        ("Hubo goles del uruguayo Luis Sosa. «Era hora», dijo el «Tano» Rinaldi. «Hay que mejorar», agregó el entrenador.", "es", ["Rinaldi", "Rinaldi"]),
        ("«Era hora», dijo Rinaldi. Luis Sosa marcó dos goles. «Hay que mejorar», agregó el delantero.", "es", ["Rinaldi", "Luis Sosa"]),
        ("Federico Zanin, capitano della squadra, ha parlato. «Andatevene», tuona il difensore.", "it", ["Federico Zanin"]),
        ("Federico Zanin, giornalista della radio, ha parlato. «Andatevene», tuona il difensore.", "it", ["il difensore"]),
    ],
)  # fmt: skip
def test_a_description_goes_on_with_whoever_spoke_by_surname(
    text: str, language: str, names: list[str]
) -> None:
    assert speakers(text, language) == names


def test_an_office_is_not_told_by_a_surname_alone() -> None:
    text = "«Era hora», dijo Rinaldi. «Hay que mejorar», agregó el ministro."
    assert speakers(text, "es") == ["Rinaldi", "el ministro"]


@pytest.mark.parametrize(
    ("text", "language", "claim"),
    [
        ("Le maire Luc Rolin admet que le port est vieux, mais qu'il considère ce quai comme sûr.", "fr", "le port est vieux, mais qu'il considère ce quai comme sûr"),
        ("El alcalde Luis Rolin dijo que el puerto es viejo, pero la ministra Ana Ruiz considera que aguanta.", "es", "el puerto es viejo"),
        ("Selon Luc Rolin, que la police a interrogé, le conducteur roulait vite.", "fr", "le conducteur roulait vite"),
        ("Según Luis Rolin, a quien la policía interrogó, el conductor iba rápido.", "es", "el conductor iba rápido"),
        ("Secondo Luca Rolin, che abita di fronte, il conducente correva.", "it", "il conducente correva"),
        ("Potrivit profesorului Dan Rolin, de la Universitatea din Lund, șoferul gonea.", "ro", "șoferul gonea"),
        ("Potrivit ministrului Dan Rolin, de la 1 ianuarie, prețul va crește.", "ro", "de la 1 ianuarie, prețul va crește"),
        ("Segundo Luís Rolin, o condutor, que mora em frente, corria.", "pt", "o condutor, que mora em frente, corria"),
    ],
)  # fmt: skip
def test_a_claim_goes_on_with_its_second_that_and_begins_behind_what_is_told_of_its_source(
    text: str, language: str, claim: str
) -> None:
    assert claims(text, language)[0][0] == claim


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Nuno Capela criticou o árbitro. «Foi penálti», atirou o treinador dos visitantes.", "pt", "Nuno Capela"),
        ("A bióloga Ana Lima achou um sapo. «Cabe na unha», descreve a pesquisadora da Uesc.", "pt", "Ana Lima"),
        ("Malick Diarra a marqué. « Je travaille », a savouré l'attaquant de 19 ans.", "fr", "Malick Diarra"),
        ("La ministre Anne Morel est venue. « Je travaille », a dit l'attaquante de Rennes.", "fr", "l'attaquante de Rennes"),
        ("Luis Peña llegó. «No hay agua», dijo el presidente de la asociación de vecinos.", "es", "el presidente de la asociación de vecinos"),
        ("El alcalde Luis Peña llegó. «No hay agua», dijo el ingeniero de la obra.", "es", "el ingeniero de la obra"),
    ],
)  # fmt: skip
def test_a_trade_with_more_behind_it_is_whoever_has_just_been_told_of(
    text: str, language: str, name: str
) -> None:
    assert speakers(text, language) == [name]


@pytest.mark.parametrize(("where", "name"), [("del Congreso", "Luis Rubio"), ("del Teatro", None)])
def test_a_body_in_front_of_a_whole_name_is_no_part_of_it(where: str, name: str | None) -> None:
    text = f"«Yo pago mucho», explicaba a las puertas {where} Luis Rubio."
    assert speakers(text, "es") == [name]


def test_what_somebody_has_is_no_part_of_his_romanian_office() -> None:
    (quote,) = find_quotes(
        "În opinia profesorului Dan Lungu, podul „nu mai poate fi salvat”.", "ro"
    )
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("Dan Lungu", "profesorul")
