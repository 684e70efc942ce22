"""Word orders: which language has which, and that nothing else asks."""

import re
from pathlib import Path

import pytest

from summarize import quotations
from summarize.article import Span
from summarize.lexicon import languages_with_lexicon
from summarize.quotations.compiling import vocabulary
from summarize.quotations.order import Order, order_of
from summarize.quotations.tokens import Tokens

ORDERS = {
    "CasedFinal": "az ja kk ky tk tr tt uz",
    "CasedOrder": "cs lt pl ru sk sr uk",
    "Ergative": "hi",
    "FixedOrder": "en id ko vi zh",
    "FreeVerbFinal": "fa tg",
    "Postposed": "fi hu",
    "RomanceOrder": "bg el es fr it pt ro",
    "VerbFirst": "ar",
    "VerbSecond": "da de nl no sv",
}


def order(language: str) -> Order:
    words = vocabulary(language)
    assert words is not None
    return order_of(Tokens("", Span(0, 0), (), (), words))


@pytest.mark.parametrize("language", sorted(languages_with_lexicon()))
def test_every_language_has_its_order(language: str) -> None:
    name = type(order(language)).__name__
    assert language in ORDERS[name].split()


def test_verb_last_and_a_free_subject_are_two_facts() -> None:
    assert order("tg").verb_final
    assert order("kk").verb_final
    assert not order("tg").bare_subject
    assert order("kk").bare_subject
    assert order("tg").joints == order("es").joints != order("kk").joints


def test_only_the_word_order_is_made_of_the_lexicons_flags() -> None:
    flag = re.compile(r"lexicon\.(?:verb_second|verb_final|free_order)\b")
    folder = Path(quotations.__file__).parent
    asking = {path.name for path in folder.rglob("*.py") if flag.search(path.read_text("utf-8"))}
    assert asking == {"word_order.py"}
