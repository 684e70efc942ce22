"""Who said it in Chinese, Japanese and Korean.

Their clauses are told apart by marks and particles rather than by spaces and capitals, and a name
stands between an office and a particle: 局长王明说, 田中首相は, 김민수 대표는. So a speaker is cut
out of the text in front of the particle or the verb, and judged by what it ends with. A chunk that
is no name, office or body for certain is nobody.
"""

from summarize.quotations.east_asian.reading import read_east_asian, reads

__all__ = ["read_east_asian", "reads"]
