"""Dutch: particles that are articles and prepositions too, typed low marks, and verbs in two parts."""

import pytest

from summarize import quotations
from summarize.quotations import Claim, Quote
from tests.quotations.raw import find_claims, find_quotes


def names(found: list[Quote] | list[Claim]) -> list[str | None]:
    return [each.speaker.name if each.speaker else None for each in found]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "“De dijk houdt”, zei wethouder Marieke van der Linden van Sport.",
            "Marieke van der Linden",
        ),
        (
            "“De dijk houdt”, zegt Marcel Westerdorp van de Veiligheidsregio Oost.",
            "Marcel Westerdorp",
        ),
        ("“De dijk houdt”, zegt Piet Hein van Dam van het bureau.", "Piet Hein van Dam"),
        ("“De dijk houdt”, aldus commissaris Karel de Wit.", "Karel de Wit"),
        ("„De dijk houdt”, reageert dijkgraaf Hanna Smeets.", "Hanna Smeets"),
        (",,De dijk houdt”, meldt dijkgraaf Hanna Smeets.", "Hanna Smeets"),
        (",,De dijk houdt’’, meldt dijkgraaf Hanna Smeets.", "Hanna Smeets"),
        ("‘De dijk houdt ’s nachts op de foto’s’, vertelt Hanna Smeets.", "Hanna Smeets"),
        ("“De dijk houdt”, laat woordvoerster Els Vermeer weten.", "Els Vermeer"),
        ("“De dijk houdt”, legt Els Vermeer uit.", "Els Vermeer"),
    ],
)
def test_who_speaks_is_named_whole(sentence: str, name: str) -> None:
    assert names(find_quotes(sentence, "nl")) == [name]


def test_where_a_minister_belongs_is_none_of_a_name_that_stands_without_it() -> None:
    text = "“De dijk houdt”, zegt minister Bos van Infrastructuur. Volgens Bos is er geld."
    assert names(find_quotes(text, "nl")) == ["Bos"]


def test_an_article_behind_a_name_may_open_an_object() -> None:
    text = "Dat komt omdat Poetin de Friezen haat. De Friezen lachen. “Wij winnen”, zei Poetin."
    assert names(find_quotes(text, "nl")) == ["Poetin"]


@pytest.mark.parametrize(
    ("sentence", "name", "claim"),
    [
        ("Van den Berg vindt dat de brug dicht moet.", "Van den Berg", "de brug dicht moet"),
        ("Smit gaf wel toe dat de brug zwak is.", "Smit", "de brug zwak is"),
        (
            "Volgens badmeester Kees de Wit lekt het dak.",
            "Kees de Wit",
            "lekt het dak",
        ),
        (
            "De dijk is dicht volgens burgemeester en wethouders.",
            "burgemeester en wethouders",
            "De dijk is dicht",
        ),
        (
            "Volgens politie en brandweer is de dijk dicht.",
            "politie en brandweer",
            "is de dijk dicht",
        ),
        (
            "Volgens Kees Smit van de raad lekt het dak.",
            "Kees Smit",
            "lekt het dak",
        ),
        (
            "In een verklaring laat het waterschap weten dat de pompen draaien.",
            "het waterschap",
            "de pompen draaien",
        ),
    ],
)
def test_what_is_reported_begins_behind_its_source(sentence: str, name: str, claim: str) -> None:
    (found,) = find_claims(sentence, "nl")
    assert found.speaker is not None
    assert (found.speaker.name, found.text) == (name, claim)


@pytest.mark.parametrize(
    "sentence",
    [
        "De vereniging eist dat de bomen worden gekapt.",
        "De burgemeester zou hebben gezegd dat er geen geld is.",
        "De raad vraagt om meer geld voor de brug.",
        "Aanvaller Sem Mulder, die tweemaal scoorde, was blij.",
    ],
)
def test_what_nobody_states_is_no_claim(sentence: str) -> None:
    assert not find_claims(sentence, "nl")


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("“De dijk houdt”, zegt dijkgraaf Jan van 't Hof.", "Jan van 't Hof"),
        ("“De dijk houdt altijd”, zei 't Hart.", "'t Hart"),
        ("“De dijk houdt”, zegt dijkgraaf Jan van ’t Hof.", "Jan van ’t Hof"),
        ("“De dijk houdt”, zegt Maarten 't Hart.", "Maarten 't Hart"),
        ("Els Vermeer meende dat de dijk “volkomen wordt vergeten”.", "Els Vermeer"),
        ("Is dat zo? Nee, zegt Els Vermeer. “De dijk houdt het nog jaren vol.”", None),
        ("“De dijk houdt”, zei Peter S. in de rechtbank.", "Peter S"),
    ],
)
def test_short_articles_and_words_are_read_in_names(sentence: str, name: str | None) -> None:
    assert names(find_quotes(sentence, "nl")) == [name]


def test_two_typed_commas_open_a_sentence() -> None:
    text = (
        "Els Vermeer zegt dat de dijk het houdt. ,,Wij zijn klaar voor de winter.” "
        "Ze is blij. ,,Eerst was er geen geld voor.”"
    )
    assert [claim.text for claim in find_claims(text, "nl")] == ["de dijk het houdt"]
    assert names(find_quotes(text, "nl"))[0] == "Els Vermeer"


def test_who_hangs_with_another_on_one_preposition_is_no_subject() -> None:
    text = (
        "De ploeg van Jan Smit verloor door kaarten voor Eric Botte en Paul Boet. "
        "“Ik ben boos”, zei hij."
    )
    assert names(quotations.find_quotes(text, "nl")) == [None]


def test_what_somebody_pleads_as_is_a_role() -> None:
    text = (
        "Gisteren kwam strafrechtadvocaat Kees Smit. Strafpleiter Smit betoogde dat het hof "
        "alleen opdrachten mag geven."
    )
    speakers = [claim.speaker.name for claim in find_claims(text, "nl") if claim.speaker]
    assert speakers == ["Kees Smit"]
