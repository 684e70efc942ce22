"""Persian."""

from summarize.verification.lexicon import Lexicon

LEXICON = Lexicon(
    scripts="Arab",
    percent="درصد",
    negations="""
        نه نیست نیستند هیچ نمی* نشد* نکرد* نبود* ندارد ندارند نداشت* نخواهد* نگفت* نداد*
    """,
    denials="رد تکذیب انکار",
    lacks="بدون علیه ممنوع*",
    scales={
        100: "صد",
        1_000: "هزار",
        1_000_000: "میلیون",
        1_000_000_000: "میلیارد",
    },
    function="""
        این آن که و یا اما ولی در به از با برای تا بر پس است بود شد شده کرد کند خود را هم نیز های
    """,
)
