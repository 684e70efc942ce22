"""One module per language, each with one value, `LEXICON`, and nothing else."""
