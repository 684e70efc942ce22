"""A heading whose words the story has again, with the name of who said them."""

import pytest

from summarize.quotations import find_quotes

ENGLISH = (
    "{}\n\nThe town of Karsholm keeps its old lighthouse for another year, after a long evening in the hall.\n\n"
    "“The lamp will stay lit, because we have oil for the whole winter and wood as well,” "
    "the keeper Ada Moss said on Monday.\n\n"
    "“Nobody asked the fishermen what they would like to have,” the skipper Paul Dunn said."
)
TURKISH = (
    "Karaköy'de fener yeniden yandı\n\nKaraköy Belediyesi dün akşam eski fener için bir toplantı düzenledi.\n\n"
    '"Fenerimiz sönmeyecek, çünkü kış boyunca yetecek kadar yağımız var"\n\n'
    'Toplantıda konuşan Belediye Başkanı Ayşe Demir, "Fenerimiz sönmeyecek, çünkü kış boyunca yetecek kadar yağımız var." dedi.'
)


def speaker_of(text: str, words: str, language: str) -> str | None:
    quote = next(quote for quote in find_quotes(text, language) if quote.text.startswith(words))
    return quote.speaker.name if quote.speaker else None


def test_a_heading_is_said_by_whoever_says_its_words_in_the_story() -> None:
    text = ENGLISH.format("‘We have oil for the whole winter’")
    assert speaker_of(text, "We have oil", "en") == "Ada Moss"
    assert speaker_of(TURKISH, "Fenerimiz", "tr") == "Ayşe Demir"


@pytest.mark.parametrize(
    "heading",
    ["‘We have lamps for the whole winter’", "‘the whole winter’", "‘for winter the whole’"],
)
def test_other_words_or_few_name_nobody(heading: str) -> None:
    found = find_quotes(ENGLISH.format(heading), "en")
    assert not [quote for quote in found if quote.start < len(heading) and quote.speaker]


def test_words_that_two_people_say_are_nobodys() -> None:
    text = ENGLISH.format("‘We have oil for the whole winter’") + (
        "\n\n“That we have oil for the whole winter is a fairy tale,” the teacher Tom Reed said."
    )
    assert speaker_of(text, "We have oil for the whole winter", "en") is None


def test_a_description_is_not_said_of_a_heading_again() -> None:
    text = ENGLISH.format("‘We have oil for the whole winter’").replace(
        "the keeper Ada Moss", "a keeper"
    )
    assert speaker_of(text, "We have oil for the whole winter", "en") is None


def test_what_a_sign_reads_is_not_said_by_who_says_it_again() -> None:
    text = ENGLISH.format("Many carried signs: “We have oil for the whole winter”.")
    assert speaker_of(text, "We have oil for the whole winter", "en") is None
