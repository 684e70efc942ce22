"""The figures of a text: numbers, percentages, sums of money, dates, times and days of the week.

`finding` finds them, of `numerals` (digits and number words), `amounts` and `dates`, with what stands
around them (at least, per month, up from); `figure` says when two are the same, `published` which days
a text means by "yesterday".
"""
