import pytest

from summarize.analysis import Analysis
from summarize.engines.draft import DraftAttribution
from summarize.quotations import Confidence
from summarize.report import TranslatedName
from summarize.verification.source import SourceText
from summarize.verification.speakers.readers_names import ReadersNames
from summarize.verification.speakers.witnesses import Attributed, attribute
from tests.verification.planting import Planted, named, plant

LINES = [
    "Dana Sutton, the mayor of Elmwood, opened the debate on Tuesday.",
    "“The dam will hold,” she said, according to the Elmwood Herald.",
    "Engineer Piotr Zielinski disagreed with the mayor.",
    "“The dam is older than all of us,” Zielinski told the council.",
    "Rain is expected all week in the valley.",
    "“We are packing our things.”",
    "Volunteer Ruth Okafor carried boxes to the school all afternoon.",
    "The school is full, and buses run every hour.",
    "“Nobody asked us.”",
    "Colin Marsh and Petra Lang stood at the gate.",
]
SUTTON = Planted("The dam will hold,", "Dana Sutton", "she", 1)
ZIELINSKI = Planted("The dam is older than all of us,", "Piotr Zielinski", "Zielinski", 3)
PACKING = Planted("We are packing our things.")
NOBODY = Planted("Nobody asked us.")


def _attribute(
    place: int,
    speaker: str | None = None,
    role: str | None = None,
    via: str | None = None,
    confidence: Confidence = "high",
) -> Attributed:
    sutton = Planted(SUTTON.text, SUTTON.speaker, SUTTON.mention, 1, confidence)
    analysis = plant(LINES, quotes=[sutton, ZIELINSKI, PACKING, NOBODY])
    return _weighed(analysis, DraftAttribution(place, named(speaker, role), via))


def _weighed(analysis: Analysis, proposed: DraftAttribution) -> Attributed:
    source = SourceText(analysis)
    names = ReadersNames(source, (), "en")
    return attribute(source, analysis.quotes[proposed.quote], proposed, names)


def _name(attributed: Attributed) -> str | None:
    return attributed.speaker.name if attributed.speaker else None


@pytest.mark.parametrize("speaker", [None, "Sutton", "Dana Sutton", "Mayor Dana Sutton"])
def test_a_sure_finder_stands_when_the_engine_agrees_or_is_silent(speaker: str | None) -> None:
    attributed = _attribute(0, speaker)
    assert (_name(attributed), attributed.status) == ("Dana Sutton", "verified")
    assert attributed.problems == ()


def _candidates(attributed: Attributed) -> list[str]:
    return [candidate.name for candidate in attributed.candidates]


def test_a_sure_finder_and_an_engine_that_names_somebody_else_dispute_the_quotation() -> None:
    attributed = _attribute(0, "Piotr Zielinski")
    assert (attributed.speaker, attributed.status) == (None, "disputed")
    assert _candidates(attributed) == ["Dana Sutton", "Piotr Zielinski"]
    assert any("Piotr Zielinski" in problem for problem in attributed.problems)


def test_somebody_who_is_not_in_the_article_makes_a_sure_finder_no_more_than_probable() -> None:
    attributed = _attribute(0, "Vladimir Putin")
    assert (_name(attributed), attributed.status) == ("Dana Sutton", "unverified")
    assert attributed.confidence == "medium"
    assert any("Vladimir Putin" in problem for problem in attributed.problems)


def test_the_engines_name_is_the_likelier_one_where_the_finder_is_not_sure() -> None:
    attributed = _attribute(0, "Piotr Zielinski", confidence="medium")
    assert (_name(attributed), attributed.status) == ("Piotr Zielinski", "unverified")
    assert (attributed.confidence, _candidates(attributed)) == ("medium", ["Dana Sutton"])


def test_a_probable_speaker_is_unverified_until_the_engine_agrees() -> None:
    alone = _attribute(0, confidence="medium")
    assert (_name(alone), alone.status) == ("Dana Sutton", "unverified")
    assert _attribute(0, "Dana Sutton", confidence="medium").status == "verified"


def test_whom_thin_evidence_names_is_a_candidate_until_the_engine_agrees() -> None:
    alone = _attribute(0, confidence="low")
    assert (alone.speaker, alone.status) == (None, "unverified")
    assert _candidates(alone) == ["Dana Sutton"]
    assert _attribute(0, "Dana Sutton", confidence="low").status == "verified"


def test_the_only_person_named_beside_a_quotation_may_be_its_speaker() -> None:
    attributed = _attribute(2, "Ruth Okafor")
    assert (_name(attributed), attributed.status) == ("Ruth Okafor", "verified")
    speaker = attributed.speaker
    assert speaker is not None
    assert speaker.mention == "Ruth Okafor"


def test_a_person_named_far_from_a_quotation_is_shown_as_unverified() -> None:
    attributed = _attribute(2, "Dana Sutton")
    assert (_name(attributed), attributed.status) == ("Dana Sutton", "unverified")


@pytest.mark.parametrize("speaker", ["Colin Marsh", "Petra Lang"])
def test_of_two_persons_beside_a_quotation_none_is_verified(speaker: str) -> None:
    assert _attribute(3, speaker).status == "unverified"


@pytest.mark.parametrize("speaker", ["Vladimir Putin", "a witness", "Okaforova", "<b>", "…"])
def test_somebody_who_is_not_in_the_article_is_never_the_speaker(speaker: str) -> None:
    attributed = _attribute(2, speaker)
    assert (attributed.speaker, attributed.status) == (None, "unverified")
    assert attributed.problems


def test_a_given_name_that_only_the_engine_knows_is_not_shown() -> None:
    analysis = plant(
        ["On Monday Okafor carried boxes.", "“We are packing.”", "Then it rained."],
        quotes=[Planted("We are packing.")],
    )
    attributed = _weighed(analysis, DraftAttribution(0, named("Margaret Okafor")))
    assert (_name(attributed), attributed.status) == ("Okafor", "verified")


def test_a_namesake_is_another_person() -> None:
    analysis = plant(
        ["Гульнара Каримова вышла к людям.", "«Мы едем».", "Ислам Каримов молчал весь день."],
        language="ru",
        quotes=[Planted("Мы едем")],
    )
    for name in ("Islam Karimov", "Gulnara Karimova", "Timur Karimov"):
        assert _weighed(analysis, DraftAttribution(0, named(name))).status == "unverified"
    assert _attribute(2, "Margaret Okafor").speaker is None


def test_no_speaker_at_all_is_unverified() -> None:
    attributed = _attribute(2)
    assert (attributed.speaker, attributed.status) == (None, "unverified")
    assert attributed.problems == ("no speaker is found in the article",)


def test_a_language_without_rules_is_not_said_to_name_nobody() -> None:
    analysis = plant(
        ["„ხიდი ივლისში გაიხსნება“, განაცხადა მერმა ნინო ბერიძემ."],
        language="ka",
        quotes=[Planted("ხიდი ივლისში გაიხსნება")],
    )
    attributed = _weighed(analysis, DraftAttribution(0))
    assert attributed.problems == ("the rules do not read who speaks in Georgian",)


def test_a_role_stands_if_the_text_gives_it_near_the_name() -> None:
    good = _attribute(0, "Dana Sutton", role="mayor of Elmwood").speaker
    assert good is not None
    assert good.role == "mayor of Elmwood"
    bad = _attribute(0, "Dana Sutton", role="archbishop of Canterbury").speaker
    assert bad is not None
    assert bad.role is None


def test_a_source_stands_if_the_text_gives_it_near_the_quotation() -> None:
    assert _attribute(0, via="Elmwood Herald").via == "Elmwood Herald"
    assert _attribute(0, via="Reuters").via is None
    assert _attribute(2, "Ruth Okafor", via="Elmwood Herald").via is None


def test_a_name_inside_a_quotation_is_no_evidence_of_who_said_it() -> None:
    analysis = plant(
        ["The hall fell silent.", "“Ruth Okafor must go.”", "Then the lights went out."],
        quotes=[Planted("Ruth Okafor must go.")],
    )
    attributed = _weighed(analysis, DraftAttribution(0, named("Ruth Okafor")))
    assert attributed.status == "unverified"


def test_a_speaker_is_recognised_across_scripts() -> None:
    analysis = plant(
        ["В понедельник выступил инженер Тимур Осмонов.", "«Плотина старая».", "Идёт дождь."],
        language="ru",
        quotes=[Planted("Плотина старая")],
    )
    attributed = _weighed(analysis, DraftAttribution(0, named("Timur Osmonov")))
    assert (_name(attributed), attributed.status) == ("Тимур Осмонов", "verified")
    speaker = attributed.speaker
    assert speaker is not None
    assert speaker.translated == TranslatedName("Timur Osmonov")
    invented = DraftAttribution(0, named("Timur Karimov"))
    assert _weighed(analysis, invented).speaker is None


@pytest.mark.parametrize("speaker", ["the mayor of Elmwood", "THE MAYOR OF ELMWOOD"])
def test_a_description_agrees_with_the_name_that_it_describes(speaker: str) -> None:
    analysis = plant(
        ["“We are packing,” the council said.", "The mayor of Elmwood left."],
        quotes=[Planted("We are packing,", "the council", "the council", 0)],
    )
    attributed = _weighed(analysis, DraftAttribution(0, named("the council")))
    assert (_name(attributed), attributed.status) == ("the council", "verified")
    other = _weighed(analysis, DraftAttribution(0, named(speaker)))
    assert other.status != "verified"


def test_initials_stand_for_the_name_that_they_abbreviate() -> None:
    analysis = plant(
        ["The River Safety Board (RSB) met.", "“It is unsafe,” the RSB said."],
        quotes=[Planted("It is unsafe,", "RSB", "RSB", 1)],
    )
    attributed = _weighed(analysis, DraftAttribution(0, named("River Safety Board")))
    assert attributed.status == "verified"


def test_whom_the_finder_only_describes_the_engine_may_name() -> None:
    analysis = plant(
        ["Ruth Okafor is the new director.", "“We start in May,” the director said."],
        quotes=[Planted("We start in May,", "the director", "the director", 1)],
    )
    attributed = _weighed(analysis, DraftAttribution(0, named("Ruth Okafor")))
    assert _name(attributed) == "Ruth Okafor"
    assert attributed.status == "unverified"


def test_a_quotation_that_the_engine_says_nobody_said_is_not_verified() -> None:
    attributed = _weighed_nobody()
    assert (attributed.status, attributed.confidence) == ("unverified", "medium")


def _weighed_nobody() -> Attributed:
    analysis = plant(LINES, quotes=[SUTTON])
    return _weighed(analysis, DraftAttribution(0, nobody=True))
