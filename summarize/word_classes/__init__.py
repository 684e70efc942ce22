"""What a word form can be: noun, name, finite verb, …; from counts in treebanks, else by its ending.

A lexicon lists the words that a rule is about; these tables know the rest of a language roughly,
so that a rule can tell that a word between two commas is a verb although nobody listed it. They
are evidence and no verdict: of words that are not in the table, the ending of a form is asked.
"""

from summarize.word_classes.classes import (
    NO_CLASSES,
    WordClass,
    WordClasses,
    can_be_verb,
    classes_of,
    is_finite,
    is_verb,
    word_classes,
)

__all__ = [
    "NO_CLASSES",
    "WordClass",
    "WordClasses",
    "can_be_verb",
    "classes_of",
    "is_finite",
    "is_verb",
    "word_classes",
]
