"""What articles have to do with one another: versions of quotations, people and bodies, stories.

`clippings` are what is compared; `tracing` finds versions of a quotation, `differences` says how they
differ, `translated` looks across languages; `people` and `bodies` tell who is meant, `stories` what
happened; `counted` is what an article has figures of, `differing` which of them do not agree.
`tables` and `figures_table` write all of it into a batch's `claims.db`, `collected` reads it from there.
Nothing of this is imported for a single report.
"""

VERSION = 11
"""Of what the tables of `claims.db` hold; a folder with other ones is made again by `summarize batch`."""
