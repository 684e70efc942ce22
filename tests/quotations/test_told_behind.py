"""Who said it, told in a sentence of its own behind the words."""

import pytest

from summarize import quotations


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("it", "«Il faro resta acceso». Lo dice il ministro Carlo Riva.", "Carlo Riva"),
        ("it", "«Il faro resta acceso». Lo ha detto ieri Carla Riva a Lund.", "Carla Riva"),
        ("it", "«Il faro resta acceso». È quanto afferma Carla Riva.", "Carla Riva"),
        ("it", "«Il faro resta acceso». Così la sindaca Carla Riva sul piano.", "Carla Riva"),
        ("it", "«Il faro resta acceso». Sono parole della sindaca Carla Riva.", "Carla Riva"),
        ("it", "«Il faro resta acceso», le parole del sindaco Carlo Riva.", "Carlo Riva"),
        ("fr", "« Le phare reste allumé ». Ce sont les mots du maire Luc Rolin.", "Luc Rolin"),
        ("es", "«El faro sigue encendido». Así lo ha dicho Carla Ruiz.", "Carla Ruiz"),
        ("pt", "«O farol continua aceso». Foi o que disse Carla Lima.", "Carla Lima"),
        ("fr", "« Le phare reste allumé ». C’est ce qu’a dit Carla Rolin.", "Carla Rolin"),
        ("de", "„Die Pegel fallen.“ Das sagte Sprecher Jonas Wiek dem Sender.", "Jonas Wiek"),
        ("sv", "”Fyren lyser alltid.” Det säger Ida Holm.", "Ida Holm"),
        ("nl", "“De dijk houdt.” Dat zegt wethouder Els Vermeer.", "Els Vermeer"),
        (
            "it",
            "«Il faro resta acceso». Lo dice Carla Riva, ricordando che il ponte è chiuso.",
            "Carla Riva",
        ),
        # What the sentence goes on with is another statement, and thus is no source then.
        ("it", "«Il faro resta acceso». Così il governo ha deciso di pagare.", None),
        ("it", "«Il faro resta acceso».\n\nLo dice il ministro Carlo Riva.", "Carlo Riva"),
        ("it", "«Il faro resta acceso». Lo ha detto Carla Riva, sindaca di Lund.", "Carla Riva"),
        # Another paragraph tells of something else where more than the words stands in the one before.
        ("it", "Il faro: «Resta acceso».\n\nLo dice il ministro Carlo Riva.", None),
        (
            "it",
            "«Il faro resta acceso». Lo ha detto Carla Riva, che ha chiesto di aspettare.",
            None,
        ),
    ],
)
def test_a_sentence_behind_names_the_speaker(language: str, text: str, name: str | None) -> None:
    quote = quotations.find_quotes(text, language)[0]
    assert (quote.speaker.name if quote.speaker else None) == name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "„Die Pegel fallen.“ Das bestritt Jonas Wiek."),
        ("de", "„Die Pegel fallen.“ Das wies Jonas Wiek gestern zurück."),
        ("de", "„Die Pegel fallen.“ Das habe Jonas Wiek gesagt."),
        ("de", "„Die Pegel fallen.“ Das sagte angeblich Jonas Wiek."),
        ("de", "„Die Pegel fallen.“ Das kritisierte Jonas Wiek."),
        ("de", "„Die Pegel fallen.“ Das fordert Jonas Wiek."),
        ("nl", "“De dijk houdt altijd.” Dat vindt wethouder Els Vermeer onzin."),
        ("it", "«Il faro resta acceso». Lo teme Carla Riva."),
        ("da", "»Fyret lyser altid.« Det afviser Ida Holm."),
        ("nl", "“De dijk houdt altijd.” Dat ontkent wethouder Els Vermeer."),
        ("it", "«Il faro resta acceso». Lo nega il ministro Carlo Riva."),
        ("it", "«Il faro resta acceso». Lo ha smentito ieri Carla Riva."),
        ("es", "«El faro sigue encendido». Así lo ha negado Carla Ruiz."),
        ("fr", "« Le phare reste allumé ». C’est ce qu’a démenti Carla Rolin."),
        ("pt", "«O farol continua aceso». Foi o que negou Carla Lima."),
    ],
)
def test_who_denies_what_is_quoted_did_not_say_it(language: str, text: str) -> None:
    found = quotations.find_quotes(text, language)
    assert [quote.speaker.name for quote in found if quote.speaker] == []


def test_who_is_named_in_its_own_sentence_stays() -> None:
    text = "«Il faro resta acceso», dice Carla Riva. Lo dice il ministro Carlo Berti."
    (quote,) = quotations.find_quotes(text, "it")
    assert quote.speaker is not None
    assert quote.speaker.name == "Carla Riva"


def test_each_of_two_has_the_speaker_behind_it() -> None:
    text = (
        "«O farol continua aceso.» Foi o que disse Carla Lima. "
        "«O farol é velho e perigoso.» Foi o que disse Rui Gil."
    )
    names = [quote.speaker and quote.speaker.name for quote in quotations.find_quotes(text, "pt")]
    assert names == ["Carla Lima", "Rui Gil"]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "„Wir bleiben hier.“ Mit diesen Worten eröffnete Wirtin Ida Lotz das Fest.", "Ida Lotz"),
        ("en", "“We will stay here.” With these words, Carla Reed opened the meeting.", "Carla Reed"),
        ("fr", "« Nous restons ici. » C’est par ces mots que le maire Luc Rolin a ouvert la fête.", "Luc Rolin"),
        ("es", "«Nos quedamos aquí y seguimos construyendo». Con estas palabras, la alcaldesa Carla Ruiz abrió la sesión.", "Carla Ruiz"),
        ("it", "«Restiamo qui e continuiamo a costruire». Con queste parole la sindaca Carla Riva ha aperto la seduta.", "Carla Riva"),
        ("ru", "«Мы остаёмся здесь и строим дальше». Такими словами мэр Пётр Лунин открыл встречу.", "Пётр Лунин"),
        ("pl", "„Zostajemy tu i budujemy dalej”. Tymi słowami burmistrz Jan Lunt otworzył sesję.", "Jan Lunt"),
        # What ended or began with them tells nobody.
        ("de", "„Wir bleiben hier.“ Mit diesen Worten ist der Streit beendet.", None),
        ("it", "«Restiamo qui e continuiamo a costruire». Con queste parole si è chiusa la seduta di ieri.", None),
        ("pl", "„Zostajemy tu i budujemy dalej”. Tymi słowami zakończyła się sesja.", None),
        ("de", "„Wir bleiben hier.“\n\nMit diesen Worten eröffnete Wirtin Ida Lotz das Fest.", None),
    ],
)  # fmt: skip
def test_who_did_something_with_these_words_said_them(
    language: str, text: str, name: str | None
) -> None:
    found = quotations.find_quotes(text, language)
    assert [quote.speaker.name for quote in found if quote.speaker] == ([name] if name else [])
