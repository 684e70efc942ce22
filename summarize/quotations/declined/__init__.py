"""Names in a declining language as they stand in a text: where they begin, and in which case.

```text
names      where a name begins in a run of words with capitals
offices    the office in front of it
mentions   what a mention is printed as; who speaks in it
  owners   whose a name is, and the cases that are left to it
  cases    in which case a word or a role stands
  words    what a single word is
```

Apart from `people` because only languages with declined names ask for it; what a form can be is the
business of `declension`, this looks at the words around the name.
"""
