"""The base form of declined names: `Токаева` and `Нину Масляеву` as the names that they are.

A Slavic article often names a person in an oblique case only. A word alone rarely tells which name
it is a form of (`Ахметова` is her, or of him), so all its readings are kept and the words of one
name, which agree in gender and case, decide between them; so do the other places of the article
where the name stands, and what governs it there. Where the readings stay apart nothing is answered:
a form that is not in the text may only be printed when it is sure.

```text
base_names        what a name may be a form of; its base form
endings           what one word tells by its ending
nouns             the base form of what is no name
paradigms         how names are declined, as tables
told_by_endings   what an ending tells without any pattern, as tables
owners_of_offices countries, towns and bodies behind an office
given_names       the given names in all cases (south_slavic_names: those of Serbian)
```
"""

from summarize.declension.base_names import (
    Form,
    Reading,
    are_syllables,
    base_name,
    gender_of,
    given_gender,
    readings,
    surname_bases,
    written,
)
from summarize.declension.endings import (
    bases_of_several,
    can_be_owner,
    declines,
    gender_of_verb,
    genitive_plural_endings,
    genitives_of_adjective,
    governed_by,
    is_attribute_of_body,
    is_body_of,
    is_genitive_abstract,
    is_genitive_attribute,
    is_genitive_phrase,
    is_genitive_place,
    is_genitive_thing,
    is_impersonal,
    is_oblique_noun,
    is_of_one,
    is_of_several,
    is_of_several_agents,
    is_only_of_several_people,
    is_out_of,
    is_place_attribute,
    is_possessive_name,
    is_reflexive,
    is_subject_attribute,
    is_subject_pronoun,
    looks_like_adjective,
    nominatives_of_genitive,
    plural_endings,
    tells_meanwhile,
    womens_offices,
)
from summarize.declension.owners_of_offices import owners_of_offices

__all__ = [
    "Form",
    "Reading",
    "are_syllables",
    "base_name",
    "bases_of_several",
    "can_be_owner",
    "declines",
    "gender_of",
    "gender_of_verb",
    "genitive_plural_endings",
    "genitives_of_adjective",
    "given_gender",
    "governed_by",
    "is_attribute_of_body",
    "is_body_of",
    "is_genitive_abstract",
    "is_genitive_attribute",
    "is_genitive_phrase",
    "is_genitive_place",
    "is_genitive_thing",
    "is_impersonal",
    "is_oblique_noun",
    "is_of_one",
    "is_of_several",
    "is_of_several_agents",
    "is_only_of_several_people",
    "is_out_of",
    "is_place_attribute",
    "is_possessive_name",
    "is_reflexive",
    "is_subject_attribute",
    "is_subject_pronoun",
    "looks_like_adjective",
    "nominatives_of_genitive",
    "owners_of_offices",
    "plural_endings",
    "readings",
    "surname_bases",
    "tells_meanwhile",
    "womens_offices",
    "written",
]
