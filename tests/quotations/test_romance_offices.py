"""Offices of Romance languages: whole, of two things, held with another, called by another name."""

import pytest

from tests.quotations.raw import find_quotes, speakers


def roles(text: str, language: str) -> list[str | None]:
    return [q.speaker.role if q.speaker else None for q in find_quotes(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("fr", "« Un pont ne se place pas », a déclaré à CNBC Elsa Rivel, associée du cabinet Bertin Valois.", "Elsa Rivel", None),
        ("es", "«El puente es de todos», dijo a El Faro Ana Rovira, analista del banco Lund.", None, None),
        ("es", "«Eso ya no existe», declaró el ministro de Justicia y Seguridad, Luis Peña.", "Luis Peña", "ministro de Justicia y Seguridad"),
        ("pt", "«Isso já não existe», disse o ministro da Justiça e Segurança, Luís Penha.", "Luís Penha", "ministro da Justiça e Segurança"),
        ("es", "El alcalde de Arna y presidente del partido, Luis Peña, dijo que «el molino es de todos».", "Luis Peña", "alcalde de Arna y presidente del partido"),
        ("es", "El alcalde de Arna y el presidente del partido, Luis Peña, vieron el molino. «Es de todos», dijo Peña.", "Luis Peña", "presidente del partido"),
    ],
)  # fmt: skip
def test_a_hearer_is_no_name_and_an_office_is_whole(
    language: str, text: str, name: str | None, role: str | None
) -> None:
    assert (speakers(text, language), roles(text, language)) == ([name], [role])


@pytest.mark.parametrize("who", ["Ana Rovira y Luis Peña", "Luis Peña y Ana Rovira"])
def test_two_who_speak_are_still_two(who: str) -> None:
    assert speakers(f"«Eso ya no existe», dijeron {who}.", "es") == [who]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "Le président de la République, Paul Rivel, était là. « Le pont est à tous », a dit le chef de l'Etat.", "Paul Rivel"),
        ("pt", "O Presidente da República, João Penha, esteve aqui. «A ponte é de todos», disse o Chefe de Estado.", "João Penha"),
        ("fr", "Le président du club, Paul Rivel, était là. « Le pont est à tous », a dit le chef de l'Etat.", "le chef de l'Etat"),
        ("fr", "Le président français, Paul Rivel, était là. « Le pont est à tous », a dit le chef de l'Etat français.", "Paul Rivel"),
        ("fr", "Le président français, Paul Rivel, était là. « Le pont est à tous », a dit le chef de l'Etat belge.", "le chef de l'Etat belge"),
        ("es", "El jefe del Estado, Luis Peña, y el presidente Juan Rovira hablaron. «El pueblo es de todos», dijo el jefe del Estado.", "Luis Peña"),
    ],
)  # fmt: skip
def test_an_office_has_another_name(language: str, text: str, name: str) -> None:
    found = find_quotes(text, language)[0].speaker
    assert found is None or found.name == name
    assert found is not None or "club" in text


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("« C'est bien », a dit le maire PS Jean Rivel.", "Jean Rivel", "maire PS"),
        ("« C'est bien », a dit Jean Rivel, maire PS de la commune.", "Jean Rivel", "maire PS de la commune"),
        ("« C'est bien », a dit le maire JR Rivel.", "Rivel", "maire JR"),
    ],
)  # fmt: skip
def test_letters_behind_an_office_are_a_party_and_nobody(text: str, name: str, role: str) -> None:
    assert (speakers(text, "fr"), roles(text, "fr")) == ([name], [role])


def test_a_party_behind_an_office_is_not_who_is_meant_by_it() -> None:
    text = "Le pont est ouvert, selon Jean Rivel, maire PS de la commune. « C'est bien », a dit l'édile."
    assert speakers(text, "fr") == ["Jean Rivel"]
    assert speakers("«Es de todos», dijo el alcalde PP de Arna.", "es") == ["el alcalde PP de Arna"]


def test_a_first_name_that_no_list_has_is_its_only_owners() -> None:
    text = "O presidente da UPB, Eures Ribeiro, chegou. «Não é preciso saber», destacou Eures."
    assert speakers(text, "pt") == ["Eures Ribeiro"]
    text = "O presidente da UPB, Eures Ribeiro, e o prefeito Eures Lima chegaram. «É preciso saber», destacou Eures."
    assert speakers(text, "pt") != ["Eures Ribeiro"]


def test_an_office_of_two_fields_stands_in_front_of_a_name() -> None:
    text = (
        "Le ministre français de l'Agriculture et de l'alimentation Paul Rivel a vu le ministre belge "
        "de l'Agriculture, Jan Lund. « Le pont est à tous », a dit le ministre français."
    )
    assert speakers(text, "fr") == ["Paul Rivel"]


@pytest.mark.parametrize("ministre", ["Le ministre", "Le maire"])
def test_a_minister_is_no_head_of_state(ministre: str) -> None:
    text = f"Le président Paul Rivel est arrivé hier. {ministre} a ajouté : « Le pont est à tous »."
    assert speakers(text, "fr") == [ministre]


def test_the_subject_behind_an_apposed_name_is_somebody_else() -> None:
    text = (
        "Întrebat despre activitatea ministrului Finanțelor, Dan Lunganu, liderul PLV a răspuns: "
        "„Podul rămâne închis până la primăvară”."
    )
    assert speakers(text, "ro") == ["liderul PLV"]
    text = "Dan Lunganu, liderul PLV, a răspuns: „Podul rămâne închis până la primăvară”."
    assert (speakers(text, "ro"), roles(text, "ro")) == (["Dan Lunganu"], ["liderul PLV"])


def test_what_a_romanian_office_owns_is_no_part_of_it() -> None:
    text = (
        "El a criticat activitatea ministrului Finanțelor, Dan Lunganu. „Podul rămâne închis până "
        "la primăvară”, a spus Lunganu."
    )
    assert roles(text, "ro") == ["ministrul Finanțelor"]


def test_a_department_is_no_name_behind_an_office_with_a_capital() -> None:
    text = (
        "Le projet est salué par Agnès Rivel, Sénateur de la Haute-Lunde. Le Sénateur de la "
        "Haute-Lunde a dit : « Le pont est à tous »."
    )
    assert speakers(text, "fr") == ["Agnès Rivel"]
    text = "Le Président de Gaulle a dit : « Le pont est à tous »."
    assert speakers(f"Charles de Gaulle a parlé hier. {text}", "fr") == ["Charles de Gaulle"]
    assert speakers(text, "fr") == ["Le Président de Gaulle"]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "El Alcalde de Lunda dijo: «El puente es de todos».", "El Alcalde de Lunda"),
        ("es", "La Ministra de Salud dijo: «El puente es de todos».", "La Ministra de Salud"),
        ("es", "El Ministro de Salud Juan Rovira dijo: «El puente es de todos».", "Juan Rovira"),
        ("es", "El Presidente De la Rovira dijo: «El puente es de todos».", "De la Rovira"),
        ("fr", "Le Préfet de Moselle a dit : « Le pont est à tous ».", "Le Préfet de Moselle"),
    ],
)  # fmt: skip
def test_what_an_office_with_a_capital_is_of_is_nobodys_name(
    language: str, text: str, name: str
) -> None:
    assert speakers(text, language) == [name]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "«El puente es de todos», dijo el representante del PLV.", "el representante del PLV"),
        ("es", "«El puente es de todos», dijo el alcaldable socialista.", "el alcaldable socialista"),
        ("pt", "«A ponte é de todos», disse o representante do PLV.", "o representante do PLV"),
        ("it", "«Il ponte è di tutti», ha detto il rappresentante del PLV.", "il rappresentante del PLV"),
        ("fr", "« Le pont est à tous », a dit la représentante du PLV.", "la représentante du PLV"),
    ],
)  # fmt: skip
def test_who_represents_a_party_is_not_the_party(language: str, text: str, name: str) -> None:
    assert speakers(text, language) == [name]


@pytest.mark.parametrize(
    ("who", "name", "role"),
    [
        ("presidente della Regione Luca Berti", "Luca Berti", "presidente della Regione"),
        ("presidente della Regione Toscana Luca Berti", "Luca Berti", "presidente della Regione Toscana"),
        ("presidente della Regione Emilia Romagna", "Il presidente della Regione Emilia Romagna", None),
    ],
)  # fmt: skip
def test_a_region_alone_is_what_an_office_is_of(who: str, name: str, role: str | None) -> None:
    text = f"Il {who} ha detto: «Il ponte è di tutti»."
    assert (speakers(text, "it"), roles(text, "it")) == ([name], [role])


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("it", "«Il faro resta acceso», spiega l'assessore alla Cultura Carlo Riva.", "Carlo Riva", "assessore alla Cultura"),
        ("it", "«Il faro resta acceso», spiega l'assessore all'Istruzione Carlo Riva.", "Carlo Riva", "assessore all'Istruzione"),
        ("it", "L'assessora all'Ambiente Carla Riva tace. «Il faro resta acceso», dice Riva.", "Carla Riva", "assessora all'Ambiente"),
        ("fr", "« Le phare reste allumé », explique l'adjoint à la Culture Luc Rolin.", "Luc Rolin", "adjoint à la Culture"),
        ("es", "«El faro sigue encendido», dijo el embajador en Londres Luis Ruiz.", "Luis Ruiz", "embajador en Londres"),
        ("it", "«Il faro resta acceso e nessuno lo spegne», ha detto il sindaco a Carlo Riva.", "il sindaco", None),
    ],
)  # fmt: skip
def test_what_an_office_is_for_is_no_part_of_the_name(
    language: str, text: str, name: str, role: str | None
) -> None:
    (quote,) = find_quotes(text, language)
    assert quote.speaker
    assert (quote.speaker.name, quote.speaker.role) == (name, role)
