from typing import get_origin, get_type_hints

import pytest

from summarize.lexicon import languages_with_lexicon
from summarize.quotations.compiling import vocabulary
from summarize.quotations.vocabulary import Vocabulary

TYPES = {
    name: get_origin(declared) or declared for name, declared in get_type_hints(Vocabulary).items()
}


@pytest.mark.parametrize("language", sorted(languages_with_lexicon()))
def test_each_field_of_a_vocabulary_is_what_it_is_declared_to_be(language: str) -> None:
    known = vocabulary(language)
    if known is None:
        pytest.skip("no verb of saying is known")
    others = {
        name
        for name, declared in TYPES.items()
        if isinstance(declared, type) and not isinstance(getattr(known, name), declared)
    }
    assert not others
