"""Italian."""

from summarize.verification.lexicon import Lexicon

LEXICON = Lexicon(
    numbers={
        2: "due entrambi entrambe",
        3: "tre",
        4: "quattro",
        5: "cinque",
        6: "sei",
        7: "sette",
        8: "otto",
        9: "nove",
        10: "dieci decina",
        11: "undici",
        12: "dodici dozzina",
        13: "tredici",
        14: "quattordici",
        15: "quindici",
        20: "venti ventina",
        30: "trenta",
        40: "quaranta",
        50: "cinquanta",
        60: "sessanta",
        70: "settanta",
        80: "ottanta",
        90: "novanta",
    },
    scales={
        100: "cento centinaia centinaio",
        1_000: "mila mille migliaia",
        1_000_000: "milione milioni mln",
        1_000_000_000: "miliardo miliardi mld",
    },
    months=(
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ),
    weekdays=(
        "lunedì",
        "martedì",
        "mercoledì",
        "giovedì",
        "venerdì",
        "sabato",
        "domenica",
    ),
    percent="percento percentual*",
    negations="non mai nessuno nessuna nessun niente nulla né neppure nemmeno",
    pseudo="solo soltanto",
    denials="nega negato negano negò smenti* rifiut* resping* respinto",
    lacks="senza contro viet* impedi* evit* manc* falli* annull*",
    function="""
        il lo la i gli le l un uno una di del dello della dei degli delle a al allo alla ai agli
        alle da dal dalla in nel nella nei nelle su sul sulla con per tra fra e ed o ma però che chi
        cui quale dove quando come perché se mentre anche ancora già solo così allora poi dopo prima
        ora oggi ieri domani questo questa questi queste quello quella quelli lui lei loro noi voi
        io suo sua suoi sue mio nostro tutto tutti tutta tutte altro altri altra molti alcuni ogni
        più meno molto secondo durante contro senza verso è sono era erano essere stato stata ha
        hanno aveva avevano sarà può possono deve detto
    """,
    common="""
        presidente governo ministro ministra ministero primo prima parlamento senato deputato
        deputati polizia tribunale giustizia procura esperti autorità funzionari abitanti cittadini
        azienda società banca paese città stato regione generale direttore direttrice capo portavoce
        segretario signor signora professore consiglio unione commissione
    """,
)
