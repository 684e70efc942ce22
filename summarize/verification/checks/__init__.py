"""Checks that compare the facts of a text with those of the passages that it rests on.

`translations` is for a translation. The others are a question each that `support` asks of a summary
sentence or claim: words that nobody can read (`spelling`), quotations (`retyped`, `misquotations`),
names (`named`), figures (`quantities`), what contradicts (`contradiction`), does not stand
together (`together`) or was no plain fact (`modality`), and who is said to have said it (`statements`). `closeness` grades
what they leave open, by weights that `verification.make_weights` fits.
"""
