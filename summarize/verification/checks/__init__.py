"""Checks that compare the facts of a text with those of the passages that it rests on.

`support` is the whole of them for a summary sentence or claim, `translations` for a translation, and
`statements` for who is said to have said it. The others are their parts, a question each; `closeness`
grades what they leave open, by weights that `make_weights` fits.
"""
