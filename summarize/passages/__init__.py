"""A page as numbered passages: sentences with exact spans, a language and a role each."""

from summarize.passages.datelines import LONGEST_DATELINE, dateline, day_told, days_told
from summarize.passages.furniture import furniture_meaning, has_cue, is_furniture_phrase
from summarize.passages.passage import Passage
from summarize.passages.roles import bare_byline, ends_sentence, names_writer
from summarize.passages.sentences import split_sentences
from summarize.passages.split import split_passages

__all__ = [
    "LONGEST_DATELINE",
    "Passage",
    "bare_byline",
    "dateline",
    "day_told",
    "days_told",
    "ends_sentence",
    "furniture_meaning",
    "has_cue",
    "is_furniture_phrase",
    "names_writer",
    "split_passages",
    "split_sentences",
]
