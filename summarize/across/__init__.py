"""What articles have to do with one another: versions of quotations, people and bodies, stories.

```text
tables                          what the articles of a `claims.db` have to do with one another, written there; begin here
  article_collection            the articles with their quotations, by number
  clippings   texts             what is compared: an article with its stretches; its text, in the database until asked for
  kept                          what is kept of it from run to run, so that a day's articles cost a day
    kept_people   kept_translations   kept_values   the same of people, and of two languages; how it is packed
  shares                        reading and comparing in several processes
  tracing                       which stretches are versions of one quotation
    wordings   words            which share rare words; the words that they are compared by
    numbered   pairs            articles, and pairs of them, as numbers
    circumstances   evidence    what speaks for it but the words; a chance from that (make_weights fits weights.json)
    judgements                  what was judged so far
  versions                      quotations with all their versions, and their tables
    differences                 how two versions differ
  translated                    one quotation in two languages
  people                        one person or body under all names
    local_names   mentions      whom an article means by itself; where it names them
    proper_names   bodies       the name without title and office; which body a name means (bodies.toml)
    most_alike                  whose articles are about the same
    corrections                 what somebody who knows better says: people.toml
    people_tables               the tables of people and names
  stories_table                 the table of stories
  stories   copies              what happened: articles on one event; those that print another's words again
  figures_table                 figures of one thing within a story, where they differ
    counted   counting          what an article has figures of; the words that say so
    figured   differing         which figures count something; which of them do not agree
  renewed                       tables made anew, of which only what is another is written
collected                       all of it as it is read from there
  shown                         people and quotations as text, pages and tables
```

Nothing of this is imported for a single report.
"""

VERSION = 12
"""Of what the tables of `claims.db` hold; a folder with other ones is made again by `summarize batch`."""
