"""German attributions by what stands where: moods by their paradigm, verbs of no list, subjects set beside others."""

import pytest

from summarize import quotations
from summarize.quotations import Claim
from tests.quotations.raw import find_claims, find_quotes


def claims(text: str) -> list[tuple[str, str | None]]:
    def named(claim: Claim) -> tuple[str, str | None]:
        return claim.text, claim.speaker.name if claim.speaker else None

    return [named(claim) for claim in find_claims(text, "de")]


def quoted(text: str) -> list[str | None]:
    return [quote.speaker.name if quote.speaker else None for quote in find_quotes(text, "de")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Das Holz stamme aus dem Moor",
        "Bei Hitze dehne der Steg sich aus",
        "Der Pegel unterliege dem Mond",
        "Der Kahn trage keine zehn Leute",
        "Die Werft koste die Stadt ein Vermögen",
    ],
)
def test_a_mood_is_told_by_the_paradigm_of_its_verb(sentence: str) -> None:
    text = f"Der Steg sei alt, sagte Ida Moser. {sentence}."
    assert claims(text)[1:] == [(sentence, "Ida Moser")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Flut legte den Kahn auf die Wiese.",
        "Der Wirt hat eine marode Brücke geerbt.",
        "Solange der Steg hält, bleibt der Wirt hier.",
        "Ich glaube dem Wirt.",
        "Der Wirt bekam Post, es gab Gerüchte, er sei verzogen.",
        "Traurig macht ihn, dass man den Kahn hätte halten können.",
    ],
)
def test_what_only_looks_like_the_mood_is_nobodys_report(sentence: str) -> None:
    assert claims(f"Der Steg sei alt, sagte Ida Moser. {sentence}")[1:] == []


def test_the_clause_in_front_of_a_verb_is_told_by_a_mood_that_no_list_has() -> None:
    text = "Das am Ufer verbaute Holz stamme aus dem Moor, sagte Ida Moser: „Das fault nicht.“"
    assert claims(text) == [("Das am Ufer verbaute Holz stamme aus dem Moor", "Ida Moser")]
    assert quoted(text) == ["Ida Moser"]


@pytest.mark.parametrize("verb", ["stichelt", "spöttelt", "schnauft", "stützt"])
def test_a_verb_of_no_list_says_what_its_sentence_opens_with(verb: str) -> None:
    assert quoted(f"„Der Steg bleibt zu“, {verb} Ida Moser.") == ["Ida Moser"]


@pytest.mark.parametrize(
    "text",
    [
        "„Der Steg bleibt zu“, kostet das Buch dort.",
        "Wo „Der Steg bleibt zu“ steht, weicht Ida Moser aus.",
        "Die Tafel zeigt „Der Steg bleibt zu“, stützt Ida Moser und das Geländer.",
    ],
)
def test_a_verb_of_no_list_needs_somebody_and_a_quotation_that_opens_its_sentence(
    text: str,
) -> None:
    assert "Ida Moser" not in quoted(text)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Auch die Wirtin Ida Moser erklärte der Stadt, dass die Zeit drängt.", "Ida Moser"),
        ("Auch die Stadt teilte mit, dass der Steg zu alt sei.", "die Stadt"),
        ("Selbst Ida Moser sagte, der Steg sei zu alt.", "Ida Moser"),
        ("Auch am Montag sagte Ida Moser, der Steg sei zu alt.", "Ida Moser"),
        ("Auch heute sagte Ida Moser, der Steg sei zu alt.", "Ida Moser"),
    ],
)
def test_a_subject_that_is_set_beside_others_stays_in_front_of_its_verb(
    text: str, speaker: str
) -> None:
    assert [name for _, name in claims(text)] == [speaker]


def test_an_object_that_is_set_beside_others_is_no_subject() -> None:
    assert [
        name for _, name in claims("Auch das Vorgehen lobte Ida Moser und sagte, es sei gut.")
    ] == ["Ida Moser"]


@pytest.mark.parametrize("rest", ["zu bedenken", "zu Protokoll"])
def test_a_verb_in_two_parts_closes_its_sentence(rest: str) -> None:
    text = f"Das Haus ist leer. Der Steg sei zu alt, gab Ida Moser {rest}."
    assert claims(text) == [("Der Steg sei zu alt", "Ida Moser")]


@pytest.mark.parametrize("said", ["so Ida Moser", "sagte Ida Moser", "sagte Ida Moser am Montag"])
def test_words_behind_a_colon_and_the_clause_in_front_are_by_the_same(said: str) -> None:
    text = f"Der Steg sei zu alt, {said}: „Wir müssen ihn bald erneuern.“"
    assert claims(text) == [("Der Steg sei zu alt", "Ida Moser")]
    assert quoted(text) == ["Ida Moser"]


def test_what_hangs_on_a_noun_in_front_of_a_verb_is_no_claim() -> None:
    text = "Der Rat, der den Plan am Samstag beschlossen hatte, beschuldigte die Wirtin Ida Moser der Lüge."
    assert claims(text) == []
    text = "Die Leute, die den Bau des Stegs wollen, kritisierten den Rat der Stadt."
    assert claims(text) == []


@pytest.mark.parametrize(
    "sentence",
    ["Er erhielt am Montag viele Briefe, der Steg sei alt.", "Der Verein hat Angst, er sei alt."],
)
def test_a_sentence_whose_main_verb_states_a_fact_reports_nothing(sentence: str) -> None:
    assert len(claims(f"Der Rat lehne das ab, sagte Ida Moser. {sentence}")) == 1
    assert (
        len(claims("Der Rat lehne das ab, sagte Ida Moser. Der Verein fürchte, er sei alt.")) == 2
    )


def test_a_telling_verb_may_stand_behind_its_auxiliary() -> None:
    text = "„Wir haben lange gewartet“, hat Ida Moser dem Kurier im Frühjahr erzählt."
    assert quoted(text) == ["Ida Moser"]


@pytest.mark.parametrize(
    "text",
    [
        "Ida Moser erwartet Ruhe, was die Kosten angeht.",
        "Der Verein der Fischer ist in Lohm gemeldet, direkt neben einer Mühle.",
        "Der Steg sei zu, wer ihn betrete, muss mit Strafen oder Schlägen rechnen.",
    ],
)
def test_what_is_asked_registered_or_feared_is_no_report(text: str) -> None:
    assert claims(text) == []


def test_a_main_verb_behind_a_clause_is_not_reported_by_that_one() -> None:
    text = "Als das Amt prüfte, ob sich der Hof daran hält, stellten die Prüfer fest, dass ein Zeichen fehlte."
    assert claims(text) == [("ein Zeichen fehlte", "die Prüfer")]


def test_a_clause_that_cites_somebody_still_leads_in() -> None:
    assert claims("Wie das Amt mitteilte, sagte niemand die Fahrt ab.")


def test_a_source_is_whole_with_whose_it_is() -> None:
    text = "„Er hatte Glück“, sagte ein hoher Vertreter eines Seeamtes."
    assert quoted(text) == ["ein hoher Vertreter eines Seeamtes"]


def test_who_was_minister_is_not_the_minister() -> None:
    text = (
        "Am Montag kam Außenminister Jan Ulm nach Lohm. Luxemburgs ehemaliger Außenminister meinte, "
        "dass der Steg alt sei."
    )
    assert [name for _, name in claims(text)] == ["Luxemburgs ehemaliger Außenminister"]
    same = text.replace("ehemaliger ", "").replace("Luxemburgs ", "Der ")
    assert [name for _, name in claims(same)] == ["Jan Ulm"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Der Hafen wird saniert, wie Wasserschutz und Polizei regelmäßig warnen.", "Polizei"),
        (
            "Das galt auch für Hallen am Fluss, wie die Sportförderung des Bezirks mitteilte.",
            "Sportförderung",
        ),
        (
            "So berichtete beispielsweise ein Vertreter einer Werft, dass der Hafen geplündert wurde.",
            "Werft",
        ),
    ],
)
def test_what_the_syntax_tells_is_reported_by_whoever_has_no_name(text: str, name: str) -> None:
    (claim,) = quotations.find_claims("Das Haus brannte am Montag in Lohm. " + text, "de")
    assert claim.speaker is not None
    assert name in claim.speaker.name


def test_where_only_a_clause_hangs_nothing_is_told() -> None:
    text = "Das Haus brannte am Montag in Lohm. Der Hafen ist leer, während die Farbe der Boote nichts sagte."
    assert quotations.find_claims(text, "de") == []


@pytest.mark.parametrize("speaker", ["das Geldhaus", "die Familie", "der Ruderklub"])
def test_a_mood_tells_that_whoever_stands_behind_the_verb_has_said_it(speaker: str) -> None:
    assert claims(f"Das Gremium habe das beschlossen, erklärte {speaker}.") == [
        ("Das Gremium habe das beschlossen", speaker)
    ]
    assert claims("Das Gremium hat das beschlossen, erklärte die Gegend.") == []


def test_where_somebody_writes_is_none_of_his_name() -> None:
    text = "Der Steg sei „morsch“, schrieb der Ruderklub Lohm auf seiner Website."
    assert quoted(text) == ["der Ruderklub Lohm"]
    assert [name for _, name in claims(text)] == ["der Ruderklub Lohm"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "„Der Steg ist alt“, erklärte der für die Ufer zuständige Vizechef Jan Ulm in Lohm.",
            "Jan Ulm",
        ),
        ("„Der Steg ist alt“, sagte die in Lohm lebende Autorin Ida Moser.", "Ida Moser"),
        ("Die in Lohm lebende Autorin Ida Moser sagte: „Der Steg ist alt.“", "Ida Moser"),
        ("„Der Steg ist alt“, sagte der seit Mai amtierende Bürgermeister.", "Bürgermeister"),
    ],
)
def test_an_attribute_with_words_of_its_own_parts_an_article_from_its_noun(
    text: str, name: str
) -> None:
    assert quoted(text) == [name]


def test_an_article_without_a_noun_behind_its_attribute_is_nobody() -> None:
    assert quoted("„Der Steg ist alt“, sagte der in der Mühle.") != ["Mühle"]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Das Amt habe das Wehr, so der Bürgermeister, seit Jahren nicht geprüft.",
            "Das Amt habe das Wehr, so der Bürgermeister, seit Jahren nicht geprüft",
        ),
        (
            "Das Amt habe das Wehr, sagte der Bürgermeister, seit Jahren nicht geprüft.",
            "Das Amt habe das Wehr, sagte der Bürgermeister, seit Jahren nicht geprüft",
        ),
        # A participle in front closes its clause.
        (
            "Das Wehr werde im Mai gesperrt, so der Bürgermeister, und die Ach steige.",
            "Das Wehr werde im Mai gesperrt",
        ),
    ],
)
def test_a_clause_goes_on_behind_a_source_as_far_as_its_participle(text: str, claim: str) -> None:
    assert claims(text) == [(claim, "der Bürgermeister")]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("nach Angaben der Polizei Anfang Mai", "Polizei"),
        ("laut Gericht Mitte Juni", "Gericht"),
        ("laut Ida Moser Ende Juni", "Ida Moser"),
        ("laut Ida Sommer", "Ida Sommer"),
    ],
)
def test_a_date_behind_a_source_is_none_of_its_name(source: str, name: str) -> None:
    assert [who for _, who in claims(f"Der Steg ruht {source} noch immer.")] == [name]


def test_a_mood_is_known_whose_present_is_a_participle_too() -> None:
    text = "„Der Steg ist morsch“, sagte Ida Moser. Sie erwarte im Herbst mehr Gäste."
    assert claims(text) == [("Sie erwarte im Herbst mehr Gäste", "Ida Moser")]
    assert claims("„Der Steg ist morsch“, sagte Ida Moser. Sie erwartete mehr Gäste.") == []


def test_whoever_tells_a_story_says_it_and_nobody_before() -> None:
    text = "Tom Moser sagte, er habe geschlafen. Die Nachbarin erzählte, sie habe den Kahn gesehen."
    assert claims(text)[1:] == [("sie habe den Kahn gesehen", "Die Nachbarin")]
