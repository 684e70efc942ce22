"""Japanese. After a closed quotation と and って go on with the sentence."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Speech.
    resuming="と って",
    # Abbreviations.
    borrows_abbreviations="en",
)
