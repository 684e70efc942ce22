"""Hindi: no capitals, signs on letters, and a word behind whoever says something."""

import pytest

from tests.quotations.raw import find_claims, find_quotes, told


@pytest.mark.parametrize(
    ("speaker", "name", "role"),
    [
        ("मंत्री रमेश कोठारी", "रमेश कोठारी", "मंत्री"),
        ("केंद्रीय कृषि मंत्री रमेश कोठारी", "रमेश कोठारी", "केंद्रीय कृषि मंत्री"),
        ("पुलिस अधीक्षक विचित्र भाटी", "विचित्र भाटी", "पुलिस अधीक्षक"),
        ("पार्टी के प्रवक्ता डॉ. रमेश कोठारी", "रमेश कोठारी", "प्रवक्ता"),
        ("रमेश कोठारी", "रमेश कोठारी", None),
    ],
)
def test_a_marker_ends_who_speaks(speaker: str, name: str, role: str | None) -> None:
    quotes = find_quotes(f"“पुल गर्मियों तक बंद रहेगा,” {speaker} ने कहा।", "hi")
    assert told(quotes) == [("पुल गर्मियों तक बंद रहेगा,", name, role)]


@pytest.mark.parametrize(
    "sentence",
    [
        "मंत्री रमेश कोठारी ने कहा कि पुल बंद रहेगा।",
        "मंत्री रमेश कोठारी ने पत्रकारों को बताया कि पुल बंद रहेगा।",
        "मंत्री रमेश कोठारी ने सरकार पर आरोप लगाते हुए कहा कि पुल बंद रहेगा।",
        "मंत्री रमेश कोठारी का कहना है कि पुल बंद रहेगा।",
        "मंत्री रमेश कोठारी के अनुसार, पुल बंद रहेगा।",
        "मंत्री रमेश कोठारी के मुताबिक पुल बंद रहेगा।",
    ],
)
def test_what_is_reported(sentence: str) -> None:
    assert told(find_claims(sentence, "hi")) == [("पुल बंद रहेगा", "रमेश कोठारी", "मंत्री")]


def test_a_pronoun_and_a_surname_are_who_spoke() -> None:
    text = (
        "मंत्री रमेश कोठारी ने कहा कि पुल बंद रहेगा। उन्होंने कहा कि काम जारी है। "
        "कोठारी ने बताया कि पैसा आ गया है।"
    )
    assert [(who, role) for _, who, role in told(find_claims(text, "hi"))] == [
        ("रमेश कोठारी", "मंत्री")
    ] * 3


def test_whom_it_is_said_to_does_not_speak() -> None:
    text = "पुलिस ने मंत्री रमेश कोठारी से कहा कि पुल बंद रहेगा।"
    assert told(find_claims(text, "hi")) == [("पुल बंद रहेगा", "पुलिस", None)]


def test_an_auxiliary_is_no_claim() -> None:
    text = 'मंत्री रमेश कोठारी ने कहा था, "पुल गर्मियों तक बंद रहेगा।"'
    assert told(find_claims(text, "hi")) == []
    assert told(find_quotes(text, "hi")) == [("पुल गर्मियों तक बंद रहेगा।", "रमेश कोठारी", "मंत्री")]


def test_whose_an_office_is_in_front_of_a_source_is_no_claim() -> None:
    text = "पुल संघ के अध्यक्ष रमेश कोठारी के अनुसार पुल बंद रहेगा।"
    assert told(find_claims(text, "hi")) == [("पुल बंद रहेगा", "रमेश कोठारी", "अध्यक्ष")]
