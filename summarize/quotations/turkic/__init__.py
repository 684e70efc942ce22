"""Nouns and clauses in Kazakh, Turkish and their kin, where an ending says what each noun is for.

```text
nominative                  the subject of a clause: the first noun phrase without an ending; begin here
  joined_nouns              what a comma, a dash or a conjunction joins to the noun before it
  subject_borders           what ends a noun phrase that may be the subject
  attributes                where the words begin that say what somebody is
origins                     whose document, or which body, a report comes from
name_borders                where a person's name begins and ends in a row of capitalised words
phrase_parts                what part a word has in its noun phrase: its head, what describes it, what ends it
cased_words   cases         what a word is by its endings; what an ending may be
```

Where such a clause has its verb, and what that means for who said something, is for `order`.
"""
