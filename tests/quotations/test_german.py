"""Kinds of German sentences: reported speech by its mood, sources in their case, figures."""

import pytest

from summarize import quotations
from summarize.quotations import Claim
from tests.quotations.raw import find_claims, find_quotes


def claims(text: str) -> list[tuple[str, str | None]]:
    def named(claim: Claim) -> tuple[str, str | None]:
        return claim.text, claim.speaker.name if claim.speaker else None

    return [named(claim) for claim in find_claims(text, "de")]


def test_a_sentence_in_the_mood_of_reported_speech_is_reported_on() -> None:
    text = "Karla Prell erklärte, der Deich sei sicher. Gefahr bestehe keine. Das Wehr ist alt."
    assert claims(text) == [
        ("der Deich sei sicher", "Karla Prell"),
        ("Gefahr bestehe keine", "Karla Prell"),
    ]


@pytest.mark.parametrize("surname", ["Sommer", "Mai", "März"])
def test_a_surname_may_be_a_months_or_seasons(surname: str) -> None:
    text = f"Die Trainerin Lea {surname} klagt. „Das Bad ist zu“, so {surname}."
    (quote,) = quotations.find_quotes(text, "de")
    assert quote.speaker is not None
    assert quote.speaker.name == f"Lea {surname}"


def test_a_day_in_front_of_who_says_it_is_no_surname() -> None:
    text = "„Das Bad ist bis auf Weiteres zu“, sagte Freitag der Landeshauptmann."
    (quote,) = find_quotes(text, "de")
    assert quote.speaker is not None
    assert quote.speaker.name == "der Landeshauptmann"


def test_a_season_with_a_preposition_is_no_surname() -> None:
    text = "Lea Prell klagt. „Das Bad ist zu“, sagte sie im Sommer."
    (quote,) = quotations.find_quotes(text, "de")
    assert quote.speaker is not None
    assert quote.speaker.name == "Lea Prell"


def test_the_mood_is_known_by_the_verb_of_an_object_too() -> None:
    text = "Karla Prell kritisiert die Regel. Sie zerstöre den Deich."
    assert claims(text)[-1] == ("Sie zerstöre den Deich", "Karla Prell")


@pytest.mark.parametrize(
    "text",
    [
        "Sie zögerte, als die Leute fragten, ob sie den Deich sprengen würde.",
        "Der Rat wich der Frage, ob das Wehr zu alt sei, lange aus.",
        "Sollte das Wehr brechen, fährt dort niemand mehr.",
        "Was wäre ein Sommer ohne die Fähre?",
        "Wie die Seepost meldet, könnten die Kosten noch höher sein.",
        "Mir wurde zur Ruhe geraten, dann würde ich weniger Sorgen haben.",
    ],
)
def test_a_mood_of_its_own_clause_is_nobodys_report(text: str) -> None:
    before = "Karla Prell erklärte, der Deich sei sicher."
    assert [claim for claim in claims(f"{before} {text}") if claim[1] == "Karla Prell"] == [
        ("der Deich sei sicher", "Karla Prell")
    ]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Nach Angaben des Ordnungsamts kam niemand zu Schaden.",
            ("kam niemand zu Schaden", "Ordnungsamt"),
        ),
        (
            "Nach Einschätzung von Fachleuten kam niemand zu Schaden.",
            ("kam niemand zu Schaden", "Fachleuten"),
        ),
        (
            "Nach Angaben von Vertretern deutscher Werften kam niemand zu Schaden.",
            ("kam niemand zu Schaden", "Vertreter deutscher Werften"),
        ),
        (
            "Nach Angaben der Lake Harbour Police arbeiteten Taucher daran.",
            ("arbeiteten Taucher daran", "Lake Harbour Police"),
        ),
        (
            "Nach Angaben der Deutschen Werft kam niemand zu Schaden.",
            ("kam niemand zu Schaden", "Deutsche Werft"),
        ),
        (
            "Dem Roten Kreuz zufolge kam niemand zu Schaden.",
            ("kam niemand zu Schaden", "Rotes Kreuz"),
        ),
        (
            "Nach Angaben des Städtischen Wasseramtes kam niemand zu Schaden.",
            ("kam niemand zu Schaden", "Städtisches Wasseramt"),
        ),
        (
            "Laut den örtlichen Behörden kam niemand zu Schaden.",
            ("kam niemand zu Schaden", "örtliche Behörden"),
        ),
        (
            "Laut Polizeiangaben kam niemand zu Schaden.",
            ("kam niemand zu Schaden", "Polizei"),
        ),
        (
            "Um 11:09 Uhr MEZ berichtet die Seepost, dass der Deich hält.",
            ("der Deich hält", "die Seepost"),
        ),
        (
            "Der Pass ist laut Polizei bis Mai zu.",
            ("Der Pass ist laut Polizei bis Mai zu", "Polizei"),
        ),
        (
            "Laut Städtischem Wasseramt kam niemand zu Schaden.",
            ("kam niemand zu Schaden", "Städtisches Wasseramt"),
        ),
        (
            "Laut Inselfreundlichem Komitee kam niemand zu Schaden.",
            ("kam niemand zu Schaden", "Inselfreundliches Komitee"),
        ),
        (
            "Laut Westlichem Grünen Halbmond kam niemand zu Schaden.",
            ("kam niemand zu Schaden", "Westlichem Grünen Halbmond"),
        ),
        (
            "Laut einer amtlichen Warnmeldung kam niemand zu Schaden.",
            ("kam niemand zu Schaden", "eine amtliche Warnmeldung"),
        ),
        (
            "Laut einer\u00a0jüngsten\u202fZählung der Werft sank niemand.",
            ("sank niemand", "eine\u00a0jüngste\u202fZählung der Werft"),
        ),
        (
            "Das Wehr wird der Werft zufolge im Mai neu gebaut.",
            ("Das Wehr wird der Werft zufolge im Mai neu gebaut", "Werft"),
        ),
        (
            "Hinweisgebern zufolge kam niemand zu Schaden.",
            ("kam niemand zu Schaden", "Hinweisgeber"),
        ),
        (
            "Laut Bürgermeister Benno Jahn aus Lund kam niemand zu Schaden.",
            ("kam niemand zu Schaden", "Benno Jahn"),
        ),
        (
            "Nach Angaben des zuständigen Bürgermeisters Olaf Prell aus Lund kam niemand zu Schaden.",
            ("kam niemand zu Schaden", "Olaf Prell"),
        ),
        (
            "In Stadtkreisen heißt es, das Wehr werde im Mai erneuert.",
            ("das Wehr werde im Mai erneuert", "Stadtkreise"),
        ),
        (
            "Das Wehr bleibt bis Mai zu. Das teilte Karla Prell am Montag mit.",
            ("Das Wehr bleibt bis Mai zu", "Karla Prell"),
        ),
    ],
)
def test_a_claim_and_its_source(text: str, claim: tuple[str, str]) -> None:
    assert claims(text) == [claim]


def test_a_figure_is_not_cut_at_its_comma() -> None:
    assert not claims("Der Deichverband verlangt 1,5 Millionen Euro für das Wehr.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Immerhin, fand der 31-Jährige, habe man „eine gute Figur gemacht“.", "der 31-Jährige"),
        ("Hier das Wichtigste: „Das Wehr bleibt noch lange offen.“", None),
        ("„Das Wehr bleibt noch lange offen“, heißt es aus Bremen.", None),
        ("Karla Prell sagt gegenüber der Seepost: „Das Wehr bleibt noch offen.“", "Karla Prell"),
    ],
)
def test_what_cannot_speak_is_no_subject(text: str, name: str | None) -> None:
    quotes = find_quotes(text, "de")
    assert [quote.speaker.name if quote.speaker else None for quote in quotes] == [name] * len(
        quotes
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("So heißt es in dem Schreiben wörtlich: „Das Wehr bleibt zu.“", "Schreiben"),
        (
            "Ihre Kollegin, Mara Quell, urteilte, das sei „ein Unfug“.",
            "Mara Quell",
        ),
        (
            "Die Stiftung des früheren Preisträgers Gabriel Quell nannte das „einen Unfug“.",
            "Die Stiftung des früheren Preisträgers Gabriel Quell",
        ),
        ("„Ein Unfug“, sagte am Freitag Gabriel Quell.", "Gabriel Quell"),
        ("Das Vorgehen des Amtes nannte Quell „einen Unfug“.", "Quell"),
        ("Das Verhalten nannte Quell „einen Unfug“.", "Quell"),
        ("Das Ministerium nannte Quell „einen Unfug“.", "Das Ministerium"),
        ("Das Blatt nannte Quell „einen Sturkopf“.", "Das Blatt"),
        ("Das Mädchen nannte Quell einen „Sturkopf“.", "Das Mädchen"),
        ("Das Team bezeichnete Quell als „sturen Kopf“.", "Das Team"),
        (
            "Die Betreiber privater Fähren nannten das „einen Unfug“.",
            "Die Betreiber privater Fähren",
        ),
        ("UN-Vertreter Orlan de Rocha nannte das „einen Unfug“.", "Orlan de Rocha"),
        ("Die Rätin im Stadtrat Mara Quell nannte das „einen Unfug“.", "Mara Quell"),
        (
            "Das Institut für Deichschutz der Deutschen Küste nannte das „einen Unfug“.",
            "Das Institut für Deichschutz der Deutschen Küste",
        ),
        ("„Das Wehr bleibt noch lange offen“, erzählt Karla Prell.", "Karla Prell"),
    ],
)
def test_who_speaks_in_a_clause(text: str, name: str) -> None:
    (quote,) = find_quotes(text, "de")
    assert quote.speaker is not None
    assert quote.speaker.name == name


def test_what_was_decided_or_got_loud_says_nothing() -> None:
    text = "Der Bau, der im Mai beschlossen wurde, sollte „ein Segen für das Land“ sein."
    assert [quote.speaker for quote in find_quotes(text, "de") if quote.speaker] == []


def test_who_is_heard_by_a_paper_is_no_part_of_it() -> None:
    (quote,) = find_quotes("„Der Deich hält“, erklärt Orlow der DW.", "de")
    assert quote.speaker is not None
    assert quote.speaker.name == "Orlow"


@pytest.mark.parametrize(
    "text",
    [
        "Karla Prell stellt Zelte am Deich auf, die Leute bringen Wasser.",
        "Karla Prell kündigte neue Pläne an, die von der Fähre bis zum Wehr reichen.",
        "Dazu kann noch eine Gebühr kommen, welche die Fähren verlangen.",
        "Karla Prell gab ihr Geld, um das Wehr zu erneuern.",
        "Karla Prell stellte sicher, dass die Fähre noch im Mai wieder fährt.",
        "Karla Prell führt Listen, die dazu führten, dass die Fähre wieder fährt.",
        "Seit dem Mai gab es Hinweise, dass die Fähre nicht mehr fährt.",
        "Karla Prell hält es für unwahrscheinlich, dass die Fähre wieder fährt.",
        "Karla Prell ging der Frage nach, warum die Fähre im Mai nicht fuhr.",
        "Karla Prell erzählt drängender als andere, was die Fähre im Mai erlebte.",
    ],
)
def test_half_a_verb_and_what_adds_to_a_noun_are_no_claims(text: str) -> None:
    assert quotations.find_claims(text, "de") == []


@pytest.mark.parametrize(
    "text",
    [
        "Karla Prell stellte fest, der Deich sei dicht.",
        "Karla Prell gab am Montag zu, der Deich sei dicht.",
        "Der Deich sei dicht, teilte Karla Prell am Montag mit.",
        "Karla Prell sagte, die von der Stadt gebaute Fähre sei dicht.",
        "Karla Prell sagt, das reicht nicht.",
        "Karla Prell sagt, das ist eine Fähre, die niemand braucht.",
        "Karla Prell sagt, die haben kein Geld.",
        "Karla Prell sagte gestern, das müssen wir noch einmal prüfen.",
        "Karla Prell sagt, für die Fähre ist kein Geld mehr zu holen.",
        "Karla Prell sagt, an dem Wehr gibt es noch viel zu bauen.",
        "Karla Prell sagte, damit sei die Fähre dicht.",
        "Karla Prell sagte, während der Ebbe sei die Fähre dicht.",
        "Karla Prell sagte, da sei kein Geld zu holen.",
        "Karla Prell sagte, als Wirtin sei sie oft auf der Fähre.",
        "Karla Prell hält es für möglich, dass die Fähre dicht ist.",
        "Karla Prell stellte in Aussicht, dass die Fähre im Mai fährt.",
        "Karla Prell gab der Hoffnung Ausdruck, dass die Fähre im Mai fährt.",
        "Karla Prell sprach die Hoffnung aus, dass die Fähre im Mai fährt.",
        "Karla Prell schloss daraus, dass die Fähre dicht ist.",
        "Karla Prell gab die Losung aus, dass die Fähre im Mai fährt.",
        "Karla Prell erzählt, dass die Fähre im Mai fährt.",
    ],
)
def test_a_verb_in_two_parts_reports_a_clause(text: str) -> None:
    assert len(quotations.find_claims(text, "de")) == 1


def test_whom_a_paper_hears_is_known_by_a_surname_that_looks_like_a_noun() -> None:
    text = "„Der Deich hält“, erklärt Boris Deichmann. „Er ist dicht“, sagt Deichmann der DW."
    names = [quote.speaker and quote.speaker.name for quote in find_quotes(text, "de")]
    assert names == ["Boris Deichmann", "Boris Deichmann"]


def test_a_thing_that_somebody_has_says_nothing() -> None:
    text = "Ihr Dementi lautete: „Das Wehr bleibt noch offen.“ Laut Eigenangaben hält der Deich."
    found = quotations.find_attributions(text, "de")
    assert [quote for quote in found.quotes if quote.speaker] == []
    assert [claim for claim in found.claims if claim.speaker] == []


@pytest.mark.parametrize("name", ["Sein Bruder", "Ihre Familie", "Sein Team", "Unsere Leser"])
def test_whom_somebody_has_says_something(name: str) -> None:
    assert claims(f"{name} sagte, der Deich sei dicht.") == [("der Deich sei dicht", name)]
    (claim,) = quotations.find_claims(f"{name} sagte, der Deich sei dicht.", "de")
    assert claim.speaker is not None


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("dem alten Wirt", "dem alten Wirt"),
        ("einem alten Wirt", "einem alten Wirt"),
        ("dem Großen Rat", "dem Großen Rat"),
        ("der Linken", "der Linken"),
        ("dem Präsidenten", "dem Präsidenten"),
        ("der Vorsitzenden", "der Vorsitzenden"),
        ("der „Seepost“", "Seepost"),
        ("dem Roten Kreuz", "Rotes Kreuz"),
        ("den örtlichen Behörden", "örtliche Behörden"),
    ],
)
def test_an_article_goes_with_its_case_or_stays(told: str, name: str) -> None:
    (claim,) = quotations.find_claims(f"Laut {told} ist der Deich dicht.", "de")
    assert claim.speaker is not None
    assert claim.speaker.name == name


def test_who_asks_and_who_answers() -> None:
    text = (
        "Er schweigt, als die Wirtin Ada Ulm fragt: „Was wurde aus dem Deich?“ "
        "Jan Prell antwortet: „Er hält bis heute.“"
    )
    names = [quote.speaker and quote.speaker.name for quote in find_quotes(text, "de")]
    assert names == ["Ada Ulm", "Jan Prell"]


def test_a_statement_that_is_only_told_whose_it_is_names_nobody() -> None:
    text = "Karla Prell schwieg lange. Laut ihrer Aussage hält der Deich bis Mai."
    assert [claim.speaker for claim in quotations.find_claims(text, "de") if claim.speaker] == []


@pytest.mark.parametrize(
    "text",
    [
        "Die Frage ist nun: Fährt man bis zum Wehr und hofft, dort einen Platz zu finden?",
        "Würdest Du sagen, dass der Damm noch lange hält?",
        "Der Rat hatte Quell als „Wassermann“ auf Abwegen bezeichnet.",
        "Stundenlang riefen sie „Nie wieder“, während vor ihnen Gäste standen, die „Lang lebe Lund“ riefen.",
        "Achselzucken. „Wie hoch steht denn das Wasser in der Nacht?“ Langes Warten.",
    ],
)
def test_a_verb_or_what_it_governs_is_no_speaker(text: str) -> None:
    found = quotations.find_attributions(text, "de")
    speakers = [one.speaker for one in found.quotes] + [one.speaker for one in found.claims]
    assert [speaker.name for speaker in speakers if speaker] == []


@pytest.mark.parametrize(
    "text",
    [
        "Die Arbeiten laufen, und der Deichverband teilte mit, dass das Wehr offen bleibt.",
        "Die Arbeiten ruhen, aber der Deichverband teilte mit, dass das Wehr offen bleibt.",
    ],
)
def test_the_subject_stands_in_the_clause_of_its_verb(text: str) -> None:
    assert claims(text) == [("das Wehr offen bleibt", "der Deichverband")]


def test_whom_somebody_tells_is_no_part_of_a_surname_that_is_a_given_name_too() -> None:
    (quote,) = find_quotes(
        "Jan Ross ist Deichgraf. „Das Wehr bleibt offen“, erzählte Ross der Sendung Seefunk.", "de"
    )
    assert quote.speaker is not None
    assert quote.speaker.name == "Jan Ross"


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Nun erwartet der Leiter der Werft, Klaus Quell, einen Anstieg der Pegel im Mai.", []),
        ("Nun sieht die Leiterin der Werft, Karla Prell, keinen Weg mehr für die Fähre.", []),
        (
            "Nun warnte der Leiter der Werft, Klaus Quell, dass der Pegel steigt.",
            [("der Pegel steigt", "Klaus Quell")],
        ),
        (
            "Nun sagte der Leiter, Hafen und Werft seien zu alt.",
            [("Hafen und Werft seien zu alt", "der Leiter")],
        ),
    ],
)
def test_the_name_beside_an_office_is_no_part_of_what_is_reported(
    text: str, claim: list[tuple[str, str]]
) -> None:
    assert claims(text) == claim


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Der Pegel der Elbe sinkt seit Mai, wie Polizeisprecherin Anke Vogt der dpa sagte.",
            "Anke Vogt",
        ),
        (
            "Der Pegel der Elbe sinke, sagte ein Sprecher der Werft der Deutschen Presse-Agentur.",
            "ein Sprecher der Werft",
        ),
        ("Der Pegel der Elbe sinke, sagte Anke Vogt dem Sender NDR in Altfeld.", "Anke Vogt"),
        (
            "Der Pegel der Elbe sinkt seit Mai, wie ein Sprecher der Werft dem Radiosender «Welle» sagte.",
            "ein Sprecher der Werft",
        ),
        (
            "Der Pegel der Elbe sinkt seit Mai, wie ein Sprecher der Zeitung sagte.",
            "ein Sprecher der Zeitung",
        ),
        (
            "Laut der Nachrichtenagentur AFP ist der Pegel der Elbe gesunken.",
            "Nachrichtenagentur AFP",
        ),
    ],
)
def test_the_outlet_that_is_told_is_no_part_of_who_tells_it(text: str, speaker: str) -> None:
    """German tells it by a dative, whose article a genitive has, too."""
    [(claim, name)] = claims(text)
    assert name == speaker
    assert "sagte" not in claim


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Der Steg bleibt seit Mai gesperrt, wie die Gemeinde unter Berufung auf ein Gutachten mitteilte.",
            ("Der Steg bleibt seit Mai gesperrt", "die Gemeinde"),
        ),
        (
            "Der Steg bleibe gesperrt, sagte Polizeisprecher Till Brandes unter Berufung auf Zeugen.",
            ("Der Steg bleibe gesperrt", "Till Brandes"),
        ),
        (
            "Der Steg werde geflickt, berichtete die «Seepost» unter Berufung auf Bürgermeister Jonas Wiek.",
            ("Der Steg werde geflickt", "Jonas Wiek"),
        ),
        (
            "Die «Seepost» berichtet unter Berufung auf einen Ermittler, der Fahrer sei geflohen.",
            ("der Fahrer sei geflohen", "ein Ermittler"),
        ),
        (
            "Unter Berufung auf Bürgermeister Jonas Wiek schreibt die Zeitung, dass der Steg im Mai fällt.",
            ("der Steg im Mai fällt", "Jonas Wiek"),
        ),
    ],
)
def test_who_cites_says_it_but_for_an_outlet(text: str, expected: tuple[str, str]) -> None:
    assert claims(text) == [expected]


@pytest.mark.parametrize(
    ("attribution", "speaker"),
    [
        ("zitierte die Zeitung die Sprecherin Karla Lund", "Karla Lund"),
        ("zitierte die «Seepost» den Minister", "Minister"),
        ("zitierte die Zeitung aus einem Brief", None),
        ("zitierte Bürgermeister Jonas Wiek das Gutachten", "Jonas Wiek"),
    ],
)
def test_an_outlet_quotes_somebody_else(attribution: str, speaker: str | None) -> None:
    [quote] = find_quotes(f"«Der Steg ist alt und muss weg», {attribution}.", "de")
    assert (quote.speaker.name if quote.speaker else None) == speaker


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Auf die Frage, ob der Steg falle, sagte Jonas Wiek, das sei noch offen.",
            "das sei noch offen",
        ),
        (
            "Als der Steg gesperrt wurde, sagte Jonas Wiek, das sei ein Fehler.",
            "das sei ein Fehler",
        ),
        (
            "Obwohl der Steg alt ist, betonte Jonas Wiek, bestehe keine Gefahr.",
            "Obwohl der Steg alt ist, betonte Jonas Wiek, bestehe keine Gefahr",
        ),
        (
            "Der Vorsitzende des Ausschusses, Jonas Wiek (SPD), erklärte, die Mittel seien knapp.",
            "die Mittel seien knapp",
        ),
    ],
)
def test_what_has_no_clause_of_its_own_in_front_is_said_behind(text: str, claim: str) -> None:
    assert claims(text) == [(claim, "Jonas Wiek")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Der Steg sei alt, teilte die Gemeinde auf Anfrage mit.",
            ("Der Steg sei alt", "die Gemeinde"),
        ),
        (
            "Der Umsatz sei gestiegen, teilte der Konzern am Montag in Altfeld mit.",
            ("Der Umsatz sei gestiegen", "der Konzern"),
        ),
        (
            "Der Steg wird laut Polizei aus dem Netz genommen.",
            ("Der Steg wird laut Polizei aus dem Netz genommen", "Polizei"),
        ),
        (
            "Der Steg wird laut Polizei in Altfeld saniert und verlegt.",
            ("Der Steg wird laut Polizei in Altfeld saniert und verlegt", "Polizei in Altfeld"),
        ),
    ],
)
def test_a_body_tells_it_without_what_else_its_clause_holds(
    text: str, expected: tuple[str, str]
) -> None:
    assert claims(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Wie aus einem Bericht der Werft hervorgeht, wird der Steg im Mai geflickt.",
            ("wird der Steg im Mai geflickt", "ein Bericht der Werft"),
        ),
        (
            "Ein Beamter, der nicht genannt werden wollte, sagte Reuters, man habe sich geeinigt.",
            ("man habe sich geeinigt", "Ein Beamter"),
        ),
        (
            "Der Steg sei alt, teilte der Pressedienst der Werft am Montag mit.",
            ("Der Steg sei alt", "der Pressedienst der Werft"),
        ),
    ],
)
def test_a_clause_that_tells_the_source_is_no_part_of_what_it_says(
    text: str, expected: tuple[str, str]
) -> None:
    assert claims(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Jonas Wiek sagte laut der Agentur Interfax, man sei zu Gesprächen bereit.",
        "Bürgermeister Jonas Wiek sagte der Agentur Interfax zufolge, man sei zu Gesprächen bereit.",
    ],
)
def test_what_somebody_says_by_an_outlet_is_not_the_outlets(text: str) -> None:
    assert claims(text) == [("man sei zu Gesprächen bereit", "Jonas Wiek")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Boris Lunt traf Jens Spohn. „Ich freue mich, wenn alle mitmachen“, schreibt Lunt Spohn ins Stammbuch.",
            "Boris Lunt",
        ),
        (
            "Die Bundesministerin für Umwelt und Verbraucherschutz Anna Lunt sagte: „Die Brücke bleibt gesperrt.“",
            "Anna Lunt",
        ),
    ],
)  # fmt: skip
def test_a_name_is_told_from_a_field_and_from_another_name(text: str, name: str) -> None:
    (quote,) = find_quotes(text, "de")
    assert quote.speaker is not None
    assert quote.speaker.name == name


@pytest.mark.parametrize("behind", ["", " am Montag", " in Berlin"])
def test_two_surnames_are_one_where_nothing_governed_follows(behind: str) -> None:
    text = (
        "Jens Müller und Eva Lüdenscheidt kamen gestern. "
        f"„Wir haben kein Geld mehr für die Brücke“, sagte Müller Lüdenscheidt{behind}."
    )
    (quote,) = find_quotes(text, "de")
    assert quote.speaker is None or quote.speaker.name == "Müller Lüdenscheidt"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # Who is only named in what somebody reports does not speak.
        (
            "Jonas Wiek rügt Boris Lunt. Lunt sei nicht zu Gesprächen bereit gewesen. "
            "„Immer wollen Sie mit dem Kopf durch die Wand“, rief er ihm zu.",
            "Jonas Wiek",
        ),
        (
            "Jonas Wiek kritisierte die Regierung. Seiner Meinung nach sei der Streit die Ursache, "
            "wie Minister Boris Lunt behauptet hatte. „Ihr Streit verunsichert die Bürger“, rief er.",
            "Jonas Wiek",
        ),
        # But who says it behind a comma does.
        (
            "Boris Lunt kam. Es sei nicht zu verstehen, warum alle zahlen sollten, sagt Manager "
            "Jonas Wiek. Das sei „völlig unverständlich“, warnt er.",
            "Jonas Wiek",
        ),
        # Whom an elided subject praises is no speaker, and an adverb is none.
        ("„Gut“, sagt Jonas Wiek. Und lobt die Augsburger: „Sie spielen gut.“", "Jonas Wiek"),
        ("Währenddessen preist Jonas Wiek alle: „Sie haben gut gespielt, alle.“", "Jonas Wiek"),
        # Behind an adverb that an and joins the subject follows the verb.
        ("Die Liga im Blick und trotzdem mahnt Trainer Jonas Wiek: „Wir sind müde.“", "Jonas Wiek"),
        # A pronoun behind a comma is the verb's.
        ("Das Lob erstaunte Trainer Jonas Wiek, er spottete: „Wir sind müde.“", "Jonas Wiek"),
        # Who is called by one word only, and has just spoken, goes on.
        (
            "Minister Boris Lunt kam. „Wir sind bereit“, sagte Kretzberg. „Wir handeln“, fügte er hinzu.",
            "Kretzberg",
        ),
        # Whom a verb is about stands behind its subject, and a part of a day is none.
        ("Danach lobt Jonas Wiek Mitspieler Boris Lunt: „Er ist stark.“", "Jonas Wiek"),
        ("Nun lobte Trainer Jonas Wiek Mitspieler Boris Lunt: „Er ist stark.“", "Jonas Wiek"),
        ("„Er ist stark“, lobte Jonas Wiek Mitspieler Boris Lunt.", "Jonas Wiek"),
        ("„Er ist stark“, lobte Trainer Jonas Wiek Stürmer Boris Lunt.", "Jonas Wiek"),
        ("„Wir sind müde“, sagte am Freitagabend Jonas Wiek.", "Jonas Wiek"),
    ],
)
def test_the_mood_and_the_place_of_the_verb_tell_who_goes_on(text: str, name: str) -> None:
    quote = quotations.find_quotes(text, "de")[-1]
    assert quote.speaker is not None
    assert quote.speaker.name == name


@pytest.mark.parametrize(
    "text",
    [
        "Wie es dazu kam und warum niemand half, erklärt Jonas Wiek.",
        "Jonas Wiek erklärt, warum niemand half.",
        "Jonas Wiek mahnte dringend, Keller und Ufer zu meiden.",
    ],
)
def test_what_is_asked_or_explained_is_no_claim(text: str) -> None:
    assert find_claims(text, "de") == []


def test_what_somebody_admonishes_in_a_clause_is_stated() -> None:
    (claim,) = find_claims("Jonas Wiek mahnte, dass die Zeit drängt.", "de")
    assert claim.text == "die Zeit drängt"


def test_a_question_in_a_statement_is_part_of_it() -> None:
    text = (
        "Jonas Wiek sagte, ob er komme, sei offen. Ob es gelinge, sei ungewiss, sagte Jonas Wiek. "
        "Ob sie spielt, ist laut Jonas Wiek ungewiss."
    )
    assert [c.text for c in find_claims(text, "de")] == [
        "ob er komme, sei offen",
        "Ob es gelinge, sei ungewiss",
        "Ob sie spielt, ist laut Jonas Wiek ungewiss",
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Der Leiter im Amt, Jonas Wiek, sagte: „Der Deich hält in diesem Jahr.“", "Jonas Wiek"),
        ("Der Leiter kam im Amt an, Jonas Wiek blieb. Er sagte: „Der Deich hält.“", "Jonas Wiek"),
        ("So nennt es das Amt nach einer Mitteilung vom Freitag „völlig nutzlos“.", "das Amt"),
    ],
)
def test_a_place_behind_an_office_and_a_day_behind_a_paper(text: str, name: str | None) -> None:
    speaker = find_quotes(text, "de")[0].speaker
    assert (speaker.name if speaker else None) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Trainer Jonas Härtel ging. „Der Deich hält“, sagte der müde Härtel.", "Jonas Härtel"),
        # A noun that is somebody's surname, too.
        ("Trainer Jonas Koch ging. „Der Deich hält“, sagte der junge Koch.", "der junge Koch"),
        ("„Der Deich hält in diesem Jahr“, analysiert Trainer Jonas Wiek.", "Jonas Wiek"),
        ("Luise Bode, zuständige Berichterstatterin:\n„Der Deich hält.“", "Luise Bode"),
    ],
)
def test_who_is_described_on_the_way(text: str, name: str) -> None:
    speaker = find_quotes(text, "de")[0].speaker
    assert speaker is not None
    assert speaker.name == name


def test_that_it_was_said_is_no_part_of_what_is_reported() -> None:
    text = "Die Leitung verteidigte den Plan. Es sei nicht erwiesen, dass der Deich leckt, hieß es."
    assert [words for words, _ in claims(text)] == ["Es sei nicht erwiesen, dass der Deich leckt"]


def test_what_somebody_wanted_to_do_is_not_said() -> None:
    text = (
        "Nur wenn sicher ist, dass Anton Lang den Plan habe ausführen wollen, kommt er vor Gericht."
    )
    assert claims(text) == []


def test_what_a_body_has_announced_is_the_whole_sentence() -> None:
    text = "Die Brücke wird, wie von der Stadt angekündigt, am Montag für den Verkehr gesperrt."
    assert claims(text) == [(text.removesuffix("."), "Stadt")]


def test_what_somebody_has_announced_is_said() -> None:
    text = "Wie Karla Prell angekündigt hat, wird der Deich im Sommer erneuert."
    assert [name for _, name in claims(text)] == ["Karla Prell"]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "de",
            "„Das Wehr ist alt“, sagte Ida Moser und fügte hinzu, dass der Steg gesperrt werde.",
            "der Steg gesperrt werde",
        ),
        (
            "de",
            "Das Wehr sei alt und werde nicht halten, sagte Ida Moser, „wir brauchen ein neues“.",
            "Das Wehr sei alt und werde nicht halten",
        ),
        (
            "de",
            "Der Steg werde, so Ida Moser, im Mai gesperrt.",
            "Der Steg werde, so Ida Moser, im Mai gesperrt",
        ),
        (
            "nl",
            "„De brug is oud”, zei Ida Moser en voegde eraan toe dat de weg is gesloten.",
            "de weg is gesloten",
        ),
        (
            "sv",
            "”Bron är gammal”, sade Ida Moser och tillade att vägen har stängts.",
            "vägen har stängts",
        ),
    ],
)
def test_a_claim_stands_beside_a_quotation_or_around_its_source(
    language: str, text: str, told: str
) -> None:
    (claim,) = find_claims(text, language)
    assert claim.text == told
    assert claim.speaker
    assert claim.speaker.name == "Ida Moser"


def test_control_what_leads_to_a_quotation_is_no_claim() -> None:
    assert find_claims("Nachdem das Wehr gebrochen war, sagte Ida Moser, „wir helfen“.", "de") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das Boot bleibe im Hafen, sagte Ida Moser, eine Leiterin, die den Verein führt."),
        ("de", "Das Boot bleibe im Hafen, sagte Ida Moser, die Leiterin des Vereins."),
        ("nl", "De boot blijft in de haven, zegt Ida Moser, een bewoner van de wijk."),
    ],
)
def test_who_a_speaker_is_belongs_to_no_claim(language: str, text: str) -> None:
    (claim,) = find_claims(text, language)
    assert claim.text.endswith(("im Hafen", "in de haven"))
    assert claim.speaker
    assert claim.speaker.name == "Ida Moser"


def test_a_source_is_told_behind_an_impersonal_verb() -> None:
    text = "Es werde dauern, heißt es von einem Sprecher der Stadtwerke."
    assert claims(text) == [("Es werde dauern", "ein Sprecher der Stadtwerke")]


@pytest.mark.parametrize(
    "text",
    [
        "Das Feuer sei schnell gelöscht worden, hieß es auf Nachfrage.",
        "Ihn fand die Polizei nach eigenen Angaben bei einem Brand. Als Täter ermittelte sie nach eigenen "
        "Angaben einen jungen Mann. Er sei bereits aufgefallen.",
    ],
)
def test_whoever_is_asked_or_sought_says_nothing(text: str) -> None:
    found = quotations.find_claims("Das Haus brannte am Montag in Lohm. " + text, "de")
    assert [c.speaker.name for c in found if c.speaker and "Mann" in c.speaker.name] == []
    assert [c.speaker.name for c in found if c.speaker and "Nachfrage" in c.speaker.name] == []


def test_a_relative_clause_behind_a_speaker_is_none_of_what_is_said() -> None:
    (claim,) = find_claims("Die Mühle ist alt, sagte Anna Bach, die den Verein führt.", "de")
    assert claim.text == "Die Mühle ist alt"


def test_a_clause_in_the_mood_of_reported_speech_keeps_its_quoted_words() -> None:
    text = "Der Steg sei alt, sagte Ida Moser. Das Geländer sei „morsch und rostig“ und müsse weg."
    assert claims(text) == [
        ("Der Steg sei alt", "Ida Moser"),
        ("Das Geländer sei „morsch und rostig“ und müsse weg", "Ida Moser"),
    ]
    (quote,) = find_quotes(text, "de")
    assert (quote.text, quote.speaker and quote.speaker.name) == ("morsch und rostig", "Ida Moser")


def test_words_behind_the_colon_of_a_reported_clause_are_said_by_the_same() -> None:
    text = (
        "Der Steg am Markt sei im Winter alt geworden, so Ida Moser. Es handele sich um ein altes Übel: "
        "„Wir haben dem Amt das schon dreimal gemeldet.“"
    )
    assert claims(text)[1:] == [("Es handele sich um ein altes Übel", "Ida Moser")]
    (quote,) = find_quotes(text, "de")
    assert quote.speaker is not None
    assert quote.speaker.name == "Ida Moser"


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("Kurz nach neun warnt die Wirtin Ida Moser", "Ida Moser"),
        ("Kurz vor dem Markt sagte Ida Moser", "Ida Moser"),
    ],
)
def test_an_adverb_with_its_preposition_says_when(opening: str, name: str) -> None:
    assert claims(f"{opening}: Zwei Masten sind morsch.") == [("Zwei Masten sind morsch", name)]


def test_several_without_an_article_say_what_stands_in_the_mood_of_reported_speech() -> None:
    (claim,) = find_claims("Fischer und Wirte sagten, es gebe am See zu wenige Boote.", "de")
    assert claim.text == "es gebe am See zu wenige Boote"


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Der Kapitän sagte, er habe nichts gesehen.", "Der Kapitän"),
        ("Der Anwalt sagte, er habe nichts gesehen.", "Max Prell"),
        ("Der Experte sagte, er habe nichts gesehen.", "Max Prell"),
    ],
)
def test_a_captain_is_nobody_of_another_calling(told: str, name: str) -> None:
    text = f"Anwalt Max Prell klagt. „Der Deich ist zu alt“, meinte er.\n\n{told}"
    assert claims(text)[-1] == ("er habe nichts gesehen", name)


@pytest.mark.parametrize(
    ("verb", "name"), [("heisst", "Gemeinde"), ("heißt", "Gemeinde"), ("passt", None)]
)
def test_a_verb_is_known_without_the_sharp_s(verb: str, name: str | None) -> None:
    (quote,) = find_quotes(
        f"«Das Dach wird im Sommer neu gedeckt», {verb} es bei der Gemeinde.", "de"
    )
    assert (quote.speaker and quote.speaker.name) == name
