import pytest

from summarize.quotations import Quote
from tests.quotations.raw import find_quotes


def only(text: str, language: str = "en") -> Quote:
    (quote,) = find_quotes(text, language)
    return quote


def mention(quote: Quote) -> str | None:
    return quote.speaker.mention if quote.speaker else None


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("“It is late,” said Anna Berg.", "Anna Berg", "said"),
        ("“It is late,” Anna Berg said on Monday.", "Anna Berg", "said"),
        ("“It is late,” Anna Berg, the head of the school, said.", "Anna Berg", "said"),
        ("“Is it late?” asked the driver.", "the driver", "asked"),
        (
            "“It is late,” former state engineer Paul Dunn wrote.",
            "former state engineer Paul Dunn",
            "wrote",
        ),
        ("“It is late,” according to the minister.", "the minister", "according to"),
        ("Anna Berg said: “It is late.”", "Anna Berg", "said"),
        ("Anna Berg said on Monday, “It is late.”", "Anna Berg", "said"),
        ("She told Lake Radio: “It is late.”", "She", "told"),
        ("Added Berg: “It is late.”", "Berg", "Added"),
        ("Berg: “It is late.”", "Berg", None),
        ("“It is late and I am going home.” — Anna Berg", "Anna Berg", None),
        ("The paper quoted Anna Berg as saying “it is late.”", None, "saying"),
    ],
)
def test_the_attribution_beside_a_quotation_names_its_speaker(
    text: str, speaker: str | None, cue: str | None
) -> None:
    quote = only(text)
    if speaker is not None:
        assert mention(quote) == speaker
    assert quote.cue == cue


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("„Es ist spät“, sagte Anna Berg.", "Anna Berg"),
        ("„Es ist spät“, so der Sprecher der Bahn.", "der Sprecher der Bahn"),
        ("In Lindau sagte Anna Berg: „Es ist spät.“", "Anna Berg"),
        ("Der Zeitung sagte Anna Berg: „Es ist spät.“", "Anna Berg"),
        (
            "Ein Sprecher des Ministeriums teilte mit: „Es ist spät.“",
            "Ein Sprecher des Ministeriums",
        ),
        ("Berg kam am Montag und sagte: „Es ist spät.“", "Berg"),
        ("„Es ist spät“, hatte Berg am Montag gesagt.", "Berg"),
        ("Freundlich sagte die Richterin: „Es ist spät.“", "die Richterin"),
        ("In der Halle zeigte sich der Trainer zufrieden: „Es ist spät.“", "der Trainer"),
    ],
)
def test_the_verb_in_second_place_has_its_subject_on_either_side(text: str, speaker: str) -> None:
    assert mention(only(text, "de")) == speaker


@pytest.mark.parametrize(
    "text",
    [
        "He reads “The Evening Courier” every day.",
        "The boat, known as “Old Lady,” was built here.",
        "They walked past the “fresh fish” sign.",
        "The film “Long Road Home” opens on Friday.",
    ],
)
def test_titles_nicknames_and_signs_are_not_speech(text: str) -> None:
    assert find_quotes(text, "en") == []


def test_words_woven_into_a_sentence_are_mixed() -> None:
    quote = only("Berg called the plan “a bridge to nowhere at all” on Monday.")
    assert quote.kind == "mixed"
    assert mention(quote) == "Berg"
    assert only("“We are late,” said Berg.").kind == "direct"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Anna Bergová vyzvala k „míru a svornosti“."),
        ("pl", "Anna Berg wezwała do „pokoju i zgody”."),
        ("ru", "Анна Берг призвала к «миру и согласию»."),
        ("uk", "Ганна Берг закликала до «миру і злагоди»."),
    ],
)
def test_words_that_somebody_calls_for_are_quoted(language: str, text: str) -> None:
    quote = only(text, language)
    assert quote.kind == "mixed"
    assert mention(quote) == " ".join(text.split()[:2])


def test_an_attribution_holds_for_what_follows_it_and_for_the_next_paragraph() -> None:
    text = "“We came by boat,” said Anna Berg. “It was dark.”\n\n“Nobody saw us.”"
    quotes = find_quotes(text, "en")
    assert [mention(quote) for quote in quotes] == ["Anna Berg"] * 3
    assert [quote.rule for quote in quotes] == ["verb and subject, after", "goes on", "goes on"]


def test_a_colon_announces_the_quotation_of_the_next_paragraph() -> None:
    quote = only("Paul Dunn, who paints boats, continued:\n\n“It was dark.”")
    assert mention(quote) == "Paul Dunn"
    assert quote.rule == "announced"


def test_a_negated_verb_attributes_nothing() -> None:
    assert only("Berg did not say “we will pay for it all”.").speaker is None


def test_thin_evidence_leaves_the_speaker_out() -> None:
    quote = only("The wall was painted overnight: nobody knows why. “Come back when it is over!”")
    assert quote.speaker is None
    assert quote.confidence == "low"


def test_a_speaker_may_be_the_last_word_of_a_text_behind_two_quotations() -> None:
    text = "«Плотина выдержит эту зиму», — сказал, добавив, «Надежда» министр"
    assert [(q.text, q.speaker and q.speaker.name) for q in find_quotes(text, "ru")] == [
        ("Плотина выдержит эту зиму", "министр"),
        ("Надежда", "министр"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "“El puente es una vergüenza”, trinó el alcalde Jaime Ruiz.", "Jaime Ruiz"),
        ("fr", "« Le pont est une honte », a claironné la maire Anne Morel.", "Anne Morel"),
        ("pt", "“A ponte é uma vergonha”, trovejou o prefeito João Lima.", "João Lima"),
    ],
)
def test_a_verb_that_nobody_listed_is_one_of_saying_behind_a_quotation(
    language: str, text: str, name: str
) -> None:
    assert [quote.speaker and quote.speaker.name for quote in find_quotes(text, language)] == [name]


def test_a_paragraph_ends_what_goes_on_unless_a_quotation_stands_before_it() -> None:
    told = "The board said the weir was safe.\n\n“Nobody asked us who live below it.”"
    quote = find_quotes(told, "en")[-1]
    assert quote.rule == "may go on"
    quoted = "“The weir is safe,” Paul Dunn said.\n\n“We look at it every day.”"
    quote = find_quotes(quoted, "en")[-1]
    assert quote.rule == "goes on"
    assert quote.speaker is not None
    assert quote.speaker.name == "Paul Dunn"


@pytest.mark.parametrize(
    "text",
    [
        "And from Mayor Lena Orrick:\n\n“We will light the lamp on Friday and nobody will pay”",
        "The statement is here:\n\n“We will light the lamp on Friday.”\n— Lena Orrick, Mayor of Arn",
        "From the desk of Lena Orrick, Senior Analyst.\n\n“Nobody has ever paid for the lamp here”",
    ],
)
def test_a_statement_has_its_sender_above_or_below(text: str) -> None:
    (quote,) = find_quotes(text, "en")
    assert quote.speaker is not None
    assert quote.speaker.name == "Lena Orrick"


@pytest.mark.parametrize(
    ("language", "before", "heading", "behind"),
    [
        (
            "tr",
            "Berk, “Bu zor günlerde burada olduğum için mutluyum” dedi.",
            "“Köprüyü yazın kapatıyoruz ve yolu açıyoruz”",
            "Köprü sorulan Kaya, yanıt vermedi.",
        ),
        (
            "de",
            "„Ich bin in diesen Tagen gerne hier“, sagte Anna Berg.",
            "„Wir schließen die Brücke im Sommer“",
            "Gefragt nach der Brücke antwortete Karl Lotz nicht.",
        ),
        (
            "en",
            "“I am glad to be here in these days,” Ann Berg said.",
            "“We will close the bridge this summer”",
            "Asked about the bridge, Jon Moss did not answer.",
        ),
    ],
)
def test_a_line_in_marks_that_no_stop_ends_is_a_heading_of_what_follows(
    language: str, before: str, heading: str, behind: str
) -> None:
    found = find_quotes(f"{before}\n\n{heading}\n\n{behind}\n", language)
    said = {quote.text: quote.speaker for quote in found}
    assert said[heading[1:-1]] is None
    stopped = find_quotes(f"{before}\n\n{heading[:-1]}.{heading[-1]}\n\n{behind}\n", language)
    assert [quote.speaker for quote in stopped][-1] is not None


@pytest.mark.parametrize(
    "text",
    [
        "Ann Berg said:\n\n“We will close the bridge this summer”\n\n“I am glad to be here in these days”\n\n“The road is open again”\n\nShe left.\n",
        "Ann Berg said that all is well.\n\n“We will close the bridge this summer”\n\n“I am glad to be here in these days”\n\nShe left.\n",
    ],
)  # fmt: skip
def test_lines_in_marks_beside_each_other_are_no_headings(text: str) -> None:
    found = find_quotes(text, "en")
    assert [quote.speaker and quote.speaker.name for quote in found] == ["Ann Berg"] * len(found)
