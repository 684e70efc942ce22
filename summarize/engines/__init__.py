"""Engines turn an analysis into a draft. Nothing in a draft has been checked yet.

```text
model                       asks a model service about an article; begin here
  questions                 what is asked, in which parts
    numbered_article        the article as the model is given it
    parts   sizes           where it is split; how much requests take
    dates                   the day that "yesterday" is counted from
  asking                    about one part, without giving up too early
  answers                   what may be answered
  findings                  what answers amount to
  draft                     what an engine proposes
offline                     the same without a model: a summary in the article's own sentences
  candidates                which could stand in it
  other_pronouns            whom they mean, in languages that have no lexicon
translation                 the whole text in another language
  glossary                  terms that it must use
  quotation_marks           as a language writes them
second_reader               another question about a report that is finished
cleaning                    text made safe to hand over
```
"""
