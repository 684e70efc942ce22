from dataclasses import fields

import pytest

from summarize.lexicon import Lexicon, languages
from tests.lexicon.matrix import CODES, filled, matrix

ONLY = {
    "nobody": "da de en es it nl no pt ro sv",  # elsewhere the verb says not, too
    # Grammar.
    "whether": "da de en nl no sv",
    "that_after": "az ja kk ko ky tk tr uz",
    "elided": "fr it",
    "enclitics": "fr",
    "proclitics": "ar",
    "governing_letters": "ar",
    "noun_article": "ar",
    "to_the": "ar",
    "deeds": "ar",
    "object_participle_endings": "tr",
    "oblique_attribute_endings": "cs pl ru uk",
    "trailing_attribute_endings": "pl",
    "declined_endings": "ro",
    "declined_attribute_endings": "ro",
    "owner_endings": "ro",
    "partitive_endings": "cs pl ru uk",
    "wished_endings": "az tk tr",
    "indefinite": "az da de en nl no ro sv tk",
    "oblique_articles": "de ro",
    "dative": "de",
    "feminine_articles": "de",
    "genitive_articles": "de",
    "dative_articles": "de",
    "ambiguous_articles": "pt",
    "accusative_articles": "de",
    "article_bases": "de ro",
    "article_genders": "de",
    "foreign_articles": "az kk ky tk tr uz",
    "determiners": "de",
    "determiner_endings": "de",
    "agent": "az en ro tk",
    "passives": "cs da de en es fr it nl no pl pt ro sv",
    "adverb_endings": "cs da de en es fr it nl no pt ru sv uk",
    "separable": "da de nl no sv",
    "not_finite": "da de en nl no sv",
    "subjunctive": "de",
    "also_adverbs": "ru uk",
    "citing_conjunctions": "cs pl ru uk",
    "wishing": "cs pl ru uk",
    "demanding_with_that": "da de en es fr it nl no pt ro sv",
    "exhorting": "de",
    "telling": "da de es fr it nl no pt ro sv",
    "focusing": "en",
    "pointing": "en",
    "purpose": "da de nl no sv",
    "place_prepositions": "cs pl ru uk",
    "topic_prepositions": "cs pl ru uk",
    "told_outlets": "cs pl ru uk",
    "happening": "ru uk",
    "extending": "en",
    "told_pronouns": "es fr it pt ro",
    "relations": "en es fr it nl pt ro",
    "verbal_nouns": "de",
    "oblique_endings": "az cs kk ky pl ru tk tr uk uz",
    "genitive_endings": "az de kk ky tk tr uz",
    "nominal_endings": "az kk ky tk tr uz",
    "infinitive_endings": "es fr it pt ro",
    "plural_endings": "az kk ky tg tk tr uz",
    "object_endings": "az kk ky tg tk uz",
    "locative_endings": "tr",
    "dative_endings": "az tk tr",
    "possessed_dative_endings": "tr",
    "possessed_accusative_endings": "kk ky",
    "governed_endings": "tr",
    "reported_endings": "tr",
    "action_endings": "az en kk ky tk uz",
    "belonging_endings": "az kk ky tk tr uz",
    "nameless_endings": "az ja kk ko ky tk uz",
    "particles_of_place": "ko",
    "clausal": "ja",
    "closing_adverbs": "zh",
    "compounds": "zh",
    "feelings": "zh",
    "finite_endings": "cs pl ru uk",
    # Speech.
    "exclaim": "az da de en nl no sv tk",
    "exclaiming": "az tg tk uz",
    "separated": "da de nl no sv",
    "bound": "da de nl no sv",
    "untold": "da de nl no sv",
    "expletives": "da de nl no sv",
    "statement_endings": "de",
    "circle_endings": "de",
    "also_nouns": "en",
    "linking_endings": "tg",
    "according_after": "az de ja kk ky tk tr uz",
    "according_front": "es fr it pt",
    "according_own": "cs da de es fr it nl no pl pt ro ru sv uk",
    "according_trailing": "de nl ro",
    "audience": "en",
    "citing": "cs da nl no pl ru sv uk",
    "familiar_roles": "cs pl ru uk",
    "unnamed_roles": "az cs da de en es fr it kk ky nl no pl pt ro ru sv tg tk tr uk uz",
    "anonymous": "az cs da de en es fr it kk ky nl no pl pt ro ru sv tg tk tr uk uz",
    "anonymity": "cs da de en es fr it nl no pl pt ro ru sv uk",
    "given_names": "ar fa",
    "surname_endings": "fa",
    "posted_roles": "cs pl ru uk",
    "venues": "cs kk pl ru uk",
    "governing_dative": "uz",
    "identifying": "cs da de en es fr it nl no pl pt ro ru sv uk",
    "about_this": "az cs da de kk ky nl no pl ro ru sv tg tk tr uk uz",
    "promising": "az da de en es fr it nl no pl pt ro ru sv tr uk",
    "attributive": "tr",
    "attributive_endings": "ko tr",
    "quotative": "az kk ky tk uz",
    "asking": "az kk ky tk uz",
    "no_matter": "az kk ky tk uz",
    "own_reports": "az kk ky tk uz",
    "sender": "da de en es fr it nl no pt ro ru sv",
    "citing_words": "ru uk",
    "cites": "da de en nl no sv",
    "resuming": "ar fr ja zh",
    "hearsay": "az cs da de en es fr it nl no pl pt ro ru sv tg tk tr uk",
    "doubting": "cs da de en es fr it nl no pl pt ro sv uk",
    "hearsay_verbs": "da de es fr it nl no pt ro sv",
    "always_demanding": "az kk ky tg tk uz",
    "credits": "fa",
    "standing_in": "ru uk",
    "standing_in_oblique": "ru uk",
    "filiation": "az kk ky ru tk uk uz",
    "unlike_roles": "az cs da de en es fr it nl no pl pt ro ru sv tk uk",
    "deputies": "cs da de en es fr it nl no pl pt ro ru sv uk",
    "directing": "de",
    "impersonal": "az kk ky tg tk tr uz",
    "topical": "az kk ky tk tr uz",
    "commanding_endings": "ko",
    "uncommanding": "ko",
    "admitting": "ja",
    "heard": "ja",
    "unsaid": "az cs fa ja kk ko ky tg tk tr uz zh",
    # People and offices.
    "role_endings": "az en tk",
    "kin": "az kk ky tk tr uz",
    "role_suffixes": "az da de nl no sv tk",
    "neuter_endings": "de",
    "masculine_noun_endings": "de",
    "feminine_suffixes": "de",
    "group_names": "az da de en it nl no ro ru sv tk tr uk",
    "not_people": "az da de en es fa fr it nl no pt ro ru sv tk",
    "surnames": "ja ko zh",
    "introduced_surnames": "zh",
    "countries": "ko",
    "office_attributes": "ko",
    "office_domains": "fa",
    "directions": "az kk ky tk tr uz",
    "directed_places": "tr",
    "leading_to": "ar",
    "accompanying": "az kk ky tk tr uz",
    "chief": "az kk ky tk uz",
    "place_nouns": "az kk ky tk tr uz",
    "when_nouns": "az kk ky tk uz",
    "when_endings": "az kk ky tk tr uz",
    "anybody": "ko",
    "transcribing": "zh",
    "places": "cs da de nl no pl ru sv tg uk",
    "feminine_endings": "az cs kk ky pl ru tg tk uk uz",
    "masculine_endings": "az cs kk ky pl ru tg tk uk uz",
    "patronymics": "az kk ky ru tg tk uk uz",
    # Numbers and dates.
    "month_case": "en fa kk ro tr",
    "named_dates": "cs es pl uk",
    "given_words": "da no ro sv uz",
    "owning_bodies": "da no sv",
    "completing_names": "ar",
    "ordinal_stops": "da de no tr",
    # Counting.
    "ages": "ar az cs da de en fa ja kk ko ky nl no pl ru sv tg tk tr uk uz zh",
    "part_of": "az cs da de en es fr it kk ky nl no pl pt ro ru sv tg tk tr uk uz",
    "pluperfect": "az da de en es fr it kk ky nl no pt ro sv tg tk tr uz",
    "from_endings": "az kk ky tk tr uz",
    "ordinal_endings": "az da de en fr it kk ky nl no ro ru sv tg tk tr uk uz",
    # Denial.
    "negative_endings": "az en kk ky tk tr uz",
    "negations_after": "az kk ky tk tr uz",
    "participles": "az kk ky tk uz",
    "lacking_endings": "az kk ky tk tr uz",
    # Abbreviations.
    "short_places": "az kk ky ru tg tk uk uz",
    "short_suffixes": "de",
    "borrows_abbreviations": "ja kk ko ky tg tk uk uz zh",
    # Typography.
    "second_script": "kk ro uz",
    "titles_capitalised": "en",
    "nouns_capitalised": "de",
    "unspaced": "ja zh",
    "caseless": "ar fa ja ko zh",
    # Word order.
    "verb_second": "da de nl no sv",
    "verb_final": "az fa ja kk ky tg tk tr uz",
    "free_order": "ar cs es fa fr it pl pt ro ru tg uk",
    "clause_comma": "da de nl no sv",
    "line_asides": "da no sv",
    "interjects": "fr",
}
"""What only some languages have, or write so that it can be listed."""

NOT = {
    "that": "ja kk ko ky zh",
    "possessives": "ar fa ja ko tg zh",
    "articles": "ko zh",
    "adverbials": "ar da de en ja ko nl no sv uz zh",
    "linking": "az cs kk ko ky ru tg tk tr uk uz zh",
    "attaching": "ar az fa ja kk ko ky tg tk tr uz zh",
    "endings": "ar es fa fr it ja ko pt ro zh",
    "according": "az ja kk ko ky tk tr uz",
    "former": "ar fa ja ko zh",
    "not_roles": "ar fa ja ko zh",
    "feminine_roles": "fa ja ko zh",
    "particles": "az ja ko ky tk uz zh",
    "negations": "az fa ja kk ko ky tk tr uz zh",
    "pseudo": "kk ko ky",
    "short_titles": "ja ko zh",
    "short_numbers": "ja ko zh",
    "short_inside": "ja ko zh",
    "short_names": "ar fa ja kk ko ky tg tk uk uz zh",
    "openers": "ar fa ja ko zh",
    "came_from": "az kk ky tk tr uz",
    "came_to": "az kk ky tk tr uz",
    "quotation_marks": "ja zh",
}
"""What all but some languages have."""

_COUNTING = (
    " counted_people further tolls another_time ages or_more at_least numbering ordinals elsewhere gravely including attackers"
    " changing reaching came_from came_to unsure remaining narrower disasters"
)
UNWRITTEN = {
    "ar": "judge phrasal women people" + _COUNTING,
    "fa": "judge saying particles women people" + _COUNTING,
    "ja": "women naming works people" + _COUNTING,
    "de": "saying",
    "ko": (
        "scripts negatives denials lacks numbers scales percent months weekdays times "
        "women outlets outlet_names naming works common judge saying phrasal documents "
        "relay auxiliaries adverbs prepositions coordinating conjunctions function people"
        + _COUNTING
    ),
    "zh": "judge saying phrasal titles women auxiliaries coordinating naming works people ordinals",
}
"""Holes: what nobody who knows the language has written yet."""


@pytest.mark.parametrize("field", [field.name for field in fields(Lexicon)])
def test_every_language_fills_a_field_or_says_why_not(field: str) -> None:
    wanted = set(ONLY[field].split()) if field in ONLY else set(CODES)
    wanted -= set(NOT.get(field, "").split())
    wanted -= {code for code, holes in UNWRITTEN.items() if field in holes.split()}
    holes = sorted(code for code in wanted if not filled(code, field))
    assert not holes, f"{field} is empty in {holes}\n{matrix()}"


def test_what_is_declared_exists() -> None:
    names = {field.name for field in fields(Lexicon)}
    declared = {*ONLY, *NOT, *(name for holes in UNWRITTEN.values() for name in holes.split())}
    assert declared <= names
    assert set(UNWRITTEN) <= languages()
