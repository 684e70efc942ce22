"""Where indirect speech is looked for: clauses that the writer reports in words of his own.

```text
sentence                    all claims of a sentence, in the order that its places are asked; begin here
  about_this                CLAUSE. That was said by X
  told_apart                CLAUSE. X reported: English
  according                 according to X, CLAUSE
    own_clause              A, because [the bridge, according to X, leaks]
    credits                 what somebody says behind the outlet that a Persian report is credited to
  before_verb               X CLAUSE said: Turkic
  trailing                  CLAUSE, said X
    tail                    what follows such an attribution: A, X said on Monday, adding that B
  leading                   X said (that) CLAUSE
  outlets                   what an outlet reports somebody to have said, or says itself
  left_out                  said (that) CLAUSE: by whoever spoke before
  through                   claims with the outlet through which they came
  persian                   what decides in Persian: a colon right behind the verb
```

Same seam as the rules for quotations: an utterance with its source. Where each begins and ends is for
`claim_borders` beside this folder, which of them is a statement for `statements`.
"""
