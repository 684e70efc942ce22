"""Where the subject stands in a language whose finite verb is the second part of its clause.

```text
subjects      beside a verb, and elsewhere (VerbSecond); begin here
  reports     whether a clause is one that somebody reports, by its mood and the place of its verb
    clauses   where a clause begins, which verb is its finite one, what may stand in front of that
  sources     who is behind `laut`, `volgens` and `enligt`
```

In German whatever opens the sentence stands alone before the verb. If that is the subject, fine;
if it is an adverbial, an object or a whole clause, the subject comes behind the verb: `In Berlin
sagte Merkel`, `Der Zeitung sagte sie`. In clauses under a conjunction the verb goes last: `wie die
Polizei mitteilte`. And the participle of `hat gesagt` stands far from the verb that counts.
"""
