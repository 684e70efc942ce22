"""A page as numbered passages: sentences with exact spans, a language and a role each.

```text
split                     a text to its passages; begin here
  layout   seams          lines and paragraphs; where a sentence goes on in another language
  sentences               where sentences end
    abbreviations         stops that end none
    unstopped             where they end in writing without stops
  roles                   story, title, byline, caption or furniture, by what stands around a line
    units                 what a line tells by itself
    furniture             what is known by heart: phrases, cues
  bylines   datelines     whom a byline names; where and when a story was written
  words                   words as they are compared, and counted without spaces between them
passage                   what comes of it all
```
"""

from summarize.passages.bylines import bare_byline, names_writer
from summarize.passages.datelines import LONGEST_DATELINE, dateline, day_told, days_told
from summarize.passages.furniture import furniture_meaning, has_cue, is_furniture_phrase
from summarize.passages.passage import Passage
from summarize.passages.sentences import split_sentences
from summarize.passages.split import split_passages
from summarize.passages.units import ends_sentence

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
