"""What a process holds is held in little room: each word once, and sets without idle room."""

from sys import getsizeof

from summarize.held import compact, held_once
from summarize.lexicon import parted, phrases
from summarize.quotations.compiling import vocabulary


def test_the_beginning_of_a_word_is_one_object() -> None:
    assert parted(["кітапхан*"])[0][0] is parted(["кітапхан*"])[1][0]


def test_forms_of_several_words_are_taken_as_they_are() -> None:
    assert phrases("according  to; per") == ["according to", "per"]
    assert held_once(["а " * 3]) == ["а а а "]


def test_the_phrases_of_a_language_share_their_words() -> None:
    found = vocabulary("ru")
    assert found is not None
    of_phrases = [
        word for listed in found.phrases.values() for parts, _ in listed for word in parts
    ]
    assert len({id(word) for word in of_phrases}) < len(set(of_phrases)) * 1.05 < len(of_phrases)


def test_a_compact_set_is_equal_and_no_larger() -> None:
    for count in range(200):
        forms = [f"слово{number}" for number in range(count)]
        assert compact(forms) == set(forms)
        assert getsizeof(compact(forms)) <= getsizeof(frozenset(forms))
    # Seventy-seven have grown to room for hundreds.
    forms = forms[:100]
    assert getsizeof(compact(forms)) < getsizeof(frozenset(forms))


def test_sets_of_nothing_are_one_object() -> None:
    assert compact([]) is compact(())
