"""German."""

from summarize.verification.lexicon import Lexicon

LEXICON = Lexicon(
    numbers={
        2: "zwei zwo beide beiden",
        3: "drei",
        4: "vier",
        5: "fünf",
        6: "sechs",
        7: "sieben",
        8: "acht",
        9: "neun",
        10: "zehn",
        11: "elf",
        12: "zwölf dutzend",
        13: "dreizehn",
        14: "vierzehn",
        15: "fünfzehn",
        16: "sechzehn",
        17: "siebzehn",
        18: "achtzehn",
        19: "neunzehn",
        20: "zwanzig",
        25: "fünfundzwanzig",
        30: "dreißig",
        40: "vierzig",
        50: "fünfzig",
        60: "sechzig",
        70: "siebzig",
        80: "achtzig",
        90: "neunzig",
        200: "zweihundert",
        300: "dreihundert",
        400: "vierhundert",
        500: "fünfhundert",
    },
    scales={
        100: "hundert hunderte hunderten",
        1_000: "tausend tausende tausenden tsd",
        1_000_000: "mio million millionen",
        1_000_000_000: "mrd milliarde milliarden",
        1_000_000_000_000: "billion billionen",
    },
    months=(
        "januar jänner",
        "februar",
        "märz",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "dezember",
    ),
    weekdays=(
        "montag*",
        "dienstag*",
        "mittwoch*",
        "donnerstag*",
        "freitag*",
        "samstag* sonnabend*",
        "sonntag*",
    ),
    percent="prozent* prozentpunkt*",
    negations="""
        nicht kein keine keinen keiner keinem keines nie niemals niemand* nichts nirgends weder
    """,
    pseudo="nur bloß allein",
    denials="""
        dementier* bestreit* bestritt* weigert* lehnt* ablehn* abgelehnt zurückgewiesen verneint*
    """,
    lacks="""
        ohne verbot* verbiet* verhinder* gegen stopp* fehl* mangel* scheiter* kaum un*
    """,
    function="""
        der die das den dem des ein eine einen einem einer eines und oder aber denn doch sondern als
        wie wenn weil dass daß ob obwohl während nachdem bevor bis seit damit um in im an am auf aus
        bei beim mit nach von vom vor zu zum zur über unter neben zwischen durch für gegen ohne
        trotz wegen laut er sie es wir ihr ich du sein seine seinen seiner ihre ihren ihrer unser
        euer dieser diese dieses diesen diesem jener jede jeder alle allen viele mehrere einige
        andere anderen so auch noch nur schon sehr mehr etwa rund fast bereits zudem außerdem jedoch
        dabei dort hier heute gestern morgen jetzt nun dann danach später zuvor ist sind war waren
        wird werden wurde wurden hat haben hatte hatten kann können konnte soll sollen muss müssen
        will wollen sagte sagten nicht kein keine
    """,
    determiners="""
        der die das den dem des ein im am zum zur beim vom ins ans sein ihr kein unser mehr viel
        zwei drei vier fünf sechs sieben acht neun zehn *e *en *er *es *em
    """,
    common="""
        präsident präsidentin regierung minister ministerin ministerium kanzler kanzlerin
        bundeskanzler bundesregierung bundestag parlament abgeordnete polizei gericht
        staatsanwaltschaft experten beamte behörden menschen bürger bewohner unternehmen bank land
        stadt staat jahr jahre jahren prozent euro partei sprecher sprecherin chef chefin leiter
        direktor vorsitzende vorsitzender herr frau general professor doktor
    """,
)
