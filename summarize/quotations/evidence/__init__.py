"""What speaks for an attribution and what against it, as named facts.

```text
attribution    who said an utterance, whatever it is: of its rule and of its name; begin here
  rule         what ties it to a mention: the rule, the verb, what stands between
  names        the words that name a speaker, and the name that is printed for them
speech         whether a quoted stretch is speech at all
claim          whether a claim is a statement
facts          what all of them are written with
```

Each fact is a short text such as `rule=goes on` or `who=pronoun`; an attribution has some forty of
them. The fitted confidence weighs them, and `summarize quotes --explain` prints those that weigh
most. Facts say what stands in the text, never how good it is: that is for the fit to find out.
"""
