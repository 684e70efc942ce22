"""Quotations and claims, and who made them.

```text
finder                      an article in, quotations and claims out; begin here
  legible   marks dialogue transcripts  text as it comes; what stands in quotation marks or behind dashes
  led_in                    what leads to speech in front of a colon
  tokens    vocabulary      each block as rows of tokens with tags: the lexicon, ready to read with
    names_or_words          what is a name beside some words and a word elsewhere
    compiling               what makes a vocabulary of a lexicon (token_expressions: what one token is)
  reader                    the sentences of a block in order (east_asian: Chinese, Japanese, Korean)
    speech                  is a stretch in marks something said?
    quoting   claims        whose it is; what a sentence reports in its own words (a module for each place)
      claim_borders         where a claim begins and ends (statements: what is a claim, and what is none)
      reports_behind        what is reported behind a verb of saying, and what only looks like it
      at_once               clauses right behind their verb of saying (Scandinavian, Finnish)
    mood  unlisted          the mood of what is reported (German); a verb of no list behind a quotation (Germanic)
    preceding               who goes on speaking where a sentence names nobody
    put_in                  what goes on behind a verb put into a quotation (Romance)
    told_behind             who spoke, where the sentence behind says so
    told_before_colon       who spoke, where a clause in front of a colon is about somebody (German)
    rules     rulebook      what ties words to who said them; every rule by name
    report_starts           where what is reported begins (report_ends: where the next report begins)
    order     phrases       where subjects stand in a clause (word_order: in which language); what a noun phrase is
    subject_phrases         which noun phrase may be a verb's subject
    two_part_verbs          who says what stands between an auxiliary and its participle
    name_shapes             what the writing of a word tells of a name: particles, articles, capitals, marks
    denials   relay         what nobody said; through whom it came
  people                    where names stand, who there is, and whom a mention means
    declined_nouns          nouns whose article tells their case (Romanian)
    declined  turkic        what cases tell: of Slavic names; of Kazakh and Turkish nouns
  language_kinds            what the language of a text is like, where rules differ by it
  given_names               words that open a person's name, and the gender that they tell
  nameable                  what can be nobody's name (printable_roles: what can be no role; marked_names: in «…»)
  evidence  confidence      what speaks for and against a name, and how likely it is right (make_confidence fits that)
  told                      claims whose syntax alone tells that they are somebody's
  repeated                  whose words a heading has, where the story says them again
  found                     what comes out: quotations, claims, speakers
```

A rule answers with a `SourceAndCue` (`utterances`): tokens of the speaker and of the verb. Which name that is
gets settled when all of a text's people are known, and what is printed of it by evidence alone.
"""

from typing import TYPE_CHECKING

from summarize.lazily import from_homes

if TYPE_CHECKING:
    from summarize.article import Confidence, Kind, Polarity
    from summarize.quotations.confidence import explanation
    from summarize.quotations.finder import (
        every_attribution,
        find_attributions,
        find_claims,
        find_quotes,
    )
    from summarize.quotations.found import Attributions, Claim, Quote, Speaker

__all__ = [
    "Attributions",
    "Claim",
    "Confidence",
    "Kind",
    "Polarity",
    "Quote",
    "Speaker",
    "every_attribution",
    "explanation",
    "find_attributions",
    "find_claims",
    "find_quotes",
]

# What asks for one of the modules in here does not pay for all that finding takes.
if not TYPE_CHECKING:  # which would take every name for one of ours
    __getattr__ = from_homes(
        globals(),
        {
            "summarize.article": ("Confidence", "Kind", "Polarity"),
            "summarize.quotations.confidence": ("explanation",),
            "summarize.quotations.finder": (
                "every_attribution",
                "find_attributions",
                "find_claims",
                "find_quotes",
            ),
            "summarize.quotations.found": ("Attributions", "Claim", "Quote", "Speaker"),
        },
    )

del from_homes
