"""Where the subject stands in a language with free order whose nouns show their case.

```text
subjects      beside a verb, and elsewhere (CasedOrder); begin here
  choice      which noun phrase of a clause it is
    nouns     a clause as a row of noun phrases
```

Apart from `free` because a case ending says more than a place: a clause is read from its
beginning as a row of noun phrases, some of them behind a preposition, and the subject is the one
whose head can be a nominative. `рассказала корреспонденту «Волны» жительница Озерска Зоя Крапивина`.
"""
