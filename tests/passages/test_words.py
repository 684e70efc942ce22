import re
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.passages.words import first_words, folded_words

_WORD = r"[\w\u0300-\u036f\u0900-\u0963\u0966-\u0dff]+"
_SPELLED = re.compile(rf"{_WORD}(?:['’‘ʻʼ`´ʹ-]{_WORD})*")
TEXTS = st.text(st.sampled_from("abЯяé3½_ '’“”«»-–—.,!?\u0301\u093f\u200b中\n"), max_size=40)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("«Мост закрыт», — сказал он.", ("мост", "закрыт", "сказал", "он")),
        ("Die Brücke_am Fluß: ihr’s", ("die", "brücke", "am", "fluss", "ihr", "s")),
        ("हिन्दी में।", ("हिन्दी", "में")),
        ("— …", ()),
    ],
)
def test_words_are_the_same_however_they_are_punctuated(text: str, words: tuple[str, ...]) -> None:
    assert folded_words(text) == words


@given(TEXTS)
def test_words_that_stand_alone_are_those_of_the_expression(text: str) -> None:
    assert folded_words(text) == tuple(re.findall(_WORD, text.casefold().replace("_", " ")))


@given(TEXTS)
def test_the_first_words_keep_their_apostrophes_and_hyphens(text: str) -> None:
    assert first_words(text, 4) == [match[0] for match in islice(_SPELLED.finditer(text), 4)]
