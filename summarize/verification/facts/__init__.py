"""What a stretch of text says, found once for a passage and once for a sentence.

`facts` gathers what checks compare: figures, places, senses, clauses, what is denied; `wording` finds
content words and names.
"""
