"""Who said it, between dashes in a quotation, behind a `but`, or in front of whom he told."""

import pytest

from summarize.quotations import find_quotes

FRAGMENTS = [
    (
        "it",
        "«Noi restiamo qui – così l'assessore Carlo Riva – e in primavera apriamo la nuova scuola per tutti».",
        "Carlo Riva",
    ),
    (
        "it",
        "«Noi restiamo qui – così Carla Riva – e in primavera apriamo la nuova scuola per tutti i bambini».",
        "Carla Riva",
    ),
    (
        "de",
        "„Wir bleiben hier – so Bürgermeister Karl Lotz – und bauen im Frühjahr weiter an der neuen Schule.“",
        "Karl Lotz",
    ),
]


@pytest.mark.parametrize(("language", "text", "name"), FRAGMENTS)
def test_a_name_between_dashes_says_who_speaks(language: str, text: str, name: str) -> None:
    found = find_quotes(text, language)
    assert [quote.speaker and quote.speaker.name for quote in found] == [name, name]
    assert not any(name in quote.text for quote in found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "«Noi restiamo qui – così vuole la legge – e in primavera apriamo la nuova scuola».",),
        ("it", "«Noi restiamo qui e in primavera apriamo la nuova scuola – così Carla Riva».",),
        ("de", "„Wir bleiben hier – so sehr wir auch klagen – und bauen weiter an der Schule.“",),
        ("de", "„Wir bleiben hier – so Karl Lotz es will – und bauen weiter an der Schule.“",),
    ],
)  # fmt: skip
def test_other_words_between_dashes_are_said(language: str, text: str) -> None:
    assert len(find_quotes(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Karl Lotz kam am Montag. Aber er warnt auch: „Das Wehr hält im Winter nicht.“", "Karl Lotz"),
        ("Doch Karl Lotz warnte gestern: „Das Wehr hält im Winter nicht mehr stand.“", "Karl Lotz"),
        ("Doch das Vorhaben kritisierte Karl Lotz heute: „Das Wehr hält im Winter nicht.“", "Karl Lotz"),
        ("Doch warnt Karl Lotz auch: „Das Wehr hält im Winter nicht mehr stand.“", "Karl Lotz"),
    ],
)  # fmt: skip
def test_a_but_in_front_of_a_german_subject_is_no_part_of_it(text: str, name: str) -> None:
    (quote,) = find_quotes(text, "de")
    assert quote.speaker
    assert quote.speaker.name == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "«El faro sigue encendido», dijo el ingeniero de guardia a Carlos Ruiz.", "el ingeniero de guardia"),
        ("it", "«Il faro resta acceso», ha detto il tecnico a Marco Riva, capitano.", "il tecnico"),
        ("fr", "« Le phare reste allumé », a dit le gardien à Marc Rolin, capitaine.", "le gardien"),
        ("es", "«El faro sigue encendido», dijo el candidato a la alcaldía Carlos Ruiz.", "Carlos Ruiz"),
    ],
)  # fmt: skip
def test_whom_an_office_tells_is_no_part_of_it(language: str, text: str, name: str) -> None:
    (quote,) = find_quotes(text, language)
    assert quote.speaker
    assert quote.speaker.name == name


def test_a_ukrainian_who_turns_to_somebody_says_what_follows() -> None:
    text = "«Міст треба добудувати до зими, і ми це зробимо», — звернувся до мерії Іван Лунь."
    (quote,) = find_quotes(text, "uk")
    assert quote.speaker
    assert quote.speaker.name == "Іван Лунь"


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "« Nous attendons depuis vingt ans », raconte Léa Rolin. Avec la crue, « j'ai peur pour le vieux pont »", "Léa Rolin"),
        ("it", "«Aspettiamo da vent'anni», racconta Carla Riva. Da mesi «ci sentiamo ripetere che il ponte è sicuro».", "Carla Riva"),
        ("en", "“We have waited for twenty years,” Ann Berg said. After the storm, “we have nobody left who could repair it.”", "Ann Berg"),
        ("de", "„Wir warten seit zwanzig Jahren“, sagte Ida Lotz. Nach dem Sturm „gibt es hier niemanden mehr, der das Dach repariert“.", "Ida Lotz"),
        # Another paragraph, another speaker, a document and a whole sentence of its own are not hers.
        ("en", "“We have waited for twenty years,” Ann Berg said.\n\nAfter the storm, “we have nobody left who could repair it.”", None),
        ("en", "“We have waited for twenty years,” Ann Berg said. For the farmer Paul Dunn, “we have nobody left who could repair it.”", None),
        ("es", "«Esperamos veinte años», dijo Ana Ruiz. En el informe, «no queda nadie que pueda reparar el puente viejo».", None),
        ("en", "“We have waited for twenty years,” Ann Berg said. After the storm, “We have nobody left who could repair it.”", None),
    ],
)  # fmt: skip
def test_a_circumstance_goes_on_with_who_has_just_spoken(
    language: str, text: str, name: str | None
) -> None:
    last = find_quotes(text, language)[-1]
    assert (last.speaker.name if last.speaker else None) == name


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "« Il faut agir », dit la mairesse Léa Rolin. À son avis, « on peut parler de rupture, et pour longtemps ».", "Léa Rolin"),
        ("es", "«Hay que actuar», dijo la alcaldesa Ana Ruiz. A su juicio, «se puede hablar de ruptura, y por mucho tiempo».", "Ana Ruiz"),
        ("it", "«Bisogna agire», ha detto la sindaca Carla Riva. A suo avviso, «si può parlare di rottura, e per molto tempo».", "Carla Riva"),
        ("pt", "«É preciso agir», disse a prefeita Ana Lima. Na sua opinião, «pode-se falar de ruptura, e por muito tempo».", "Ana Lima"),
        ("es", "A su juicio, «se puede hablar de ruptura, y por mucho tiempo, en toda la región».", None),
    ],
)  # fmt: skip
def test_whose_opinion_it_is_in_a_romance_language(
    language: str, text: str, name: str | None
) -> None:
    last = find_quotes(text, language)[-1]
    assert (last.speaker.name if last.speaker else None) == name


@pytest.mark.parametrize(
    ("language", "lead", "said", "name"),
    [
        ("en", "The mayor, Ada Moss, walked into the hall, saying:", "“Today I saw a great storm, and nobody here will forget it.”", "Ada Moss"),
        ("it", "Il guardiano Carlo Riva è entrato in sala spiegando:", "«Oggi ho visto una grande tempesta, e nessuno qui la dimenticherà.»", "Carlo Riva"),
        ("es", "El guarda Luis Ruiz entró en la sala diciendo:", "«Hoy he visto una gran tormenta, y nadie aquí la olvidará.»", "Luis Ruiz"),
        ("en", "The storm came over the hall, saying nothing:", "“Today I saw a great storm, and nobody here will forget it.”", None),
    ],
)  # fmt: skip
def test_who_does_something_saying_what_stands_below(
    language: str, lead: str, said: str, name: str | None
) -> None:
    found = find_quotes(f"{lead}\n\n{said}", language)
    assert [quote.speaker.name for quote in found if quote.speaker] == ([name] if name else [])
