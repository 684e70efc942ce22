"""What words mean, by meaning and not by language: tables that every other part of verification reads.

`senses` (up and down, more and less, per month, may, because), `contrasts` (words that exclude one
another), `offices`, `measures` (currencies, units), `calendar` (months and days of the week) and `places`
(places and bodies under their names in any language). `make_places` makes the last two of CLDR.
"""
