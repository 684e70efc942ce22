"""Checks that compare the facts of a text with those of the passages that it rests on.

`support` is the whole of them for a summary sentence or claim, `translations` for a translation. The
others are their parts, a question each: words that nobody can read (`spelling`), quotations (`retyped`),
names (`named`), figures (`quantities`), what contradicts (`contradiction`), does not stand
together (`together`) or was no plain fact (`modality`), and who is said to have said it (`statements`). `closeness` grades
what they leave open, by weights that `make_weights` fits.
"""
