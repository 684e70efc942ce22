"""Czech."""

from summarize.verification.lexicon import Lexicon

LEXICON = Lexicon(
    numbers={
        2: "dva dvě dvou dvěma oba obě",
        3: "tři tří třem třemi",
        4: "čtyři čtyř čtyřem",
        5: "pět pěti",
        6: "šest šesti",
        7: "sedm sedmi",
        8: "osm osmi",
        9: "devět devíti",
        10: "deset deseti",
        11: "jedenáct*",
        12: "dvanáct* tucet",
        13: "třináct*",
        14: "čtrnáct*",
        15: "patnáct*",
        16: "šestnáct*",
        17: "sedmnáct*",
        18: "osmnáct*",
        19: "devatenáct*",
        20: "dvacet dvaceti",
        30: "třicet třiceti",
        40: "čtyřicet*",
        50: "padesát*",
        60: "šedesát*",
        70: "sedmdesát*",
        80: "osmdesát*",
        90: "devadesát*",
        200: "dvěstě",
    },
    scales={
        100: "sto set stovky stovek",
        1_000: "tis tisíc*",
        1_000_000: "mil milion*",
        1_000_000_000: "mld miliard*",
        1_000_000_000_000: "bil bilion*",
    },
    months=(
        "leden ledna lednu",
        "únor února únoru",
        "březen března březnu",
        "duben dubna dubnu",
        "květen května květnu",
        "červen června červnu",
        "červenec července červenci",
        "srpen srpna srpnu",
        "září",
        "říjen října říjnu",
        "listopad listopadu",
        "prosinec prosince prosinci",
    ),
    weekdays=(
        "pondělí",
        "úterý",
        "středa středu středy",
        "čtvrtek čtvrtka",
        "pátek pátku",
        "sobota sobotu soboty",
        "neděle neděli",
    ),
    percent="procent* procenta",
    negations="""
        ne ni není nejsou nebyl* nebud* nikdo nikdy nic ničeho žádn* nikoli nemá nemají neměl*
        nemůže* nechce* nelze nesmí* neřekl* nepodař* nedošlo nedal* nepřij* neví* nezná* nepot*
    """,
    pseudo="jen pouze",
    denials="popřel* popír* odmít* vyvrát*",
    lacks="bez proti zákaz* zakáz* zabrán* chyb* zruš* zastav*",
    function="""
        a i nebo ale však ani že aby když kde kam proč protože pokud jestli jak jako co kdo který
        která které kteří s se si v ve na z ze do od pro při po před pod nad mezi za u k ke o bez
        kvůli podle proti ten ta to ti ty tento tato toto tyto on ona ono oni jeho její jejich ho mu
        jí jim já my vy ty můj náš svůj všechen všechny všichni každý mnoho několik jiný jiné sám
        první nový více už již také ještě jen pouze tak tedy pak potom dnes včera zítra nyní teď tam
        tady je jsou byl byla bylo byli být bude budou má mají měl může mohou musí řekl uvedl
    """,
    common="""
        prezident prezidentka vláda ministr ministryně ministerstvo premiér parlament sněmovna senát
        poslanec poslanci policie soud státní zastupitelství odborníci úřady lidé občané obyvatelé
        firma společnost banka země město stát kraj generál ředitel ředitelka šéf mluvčí předseda
        předsedkyně pan paní profesor rada unie komise
    """,
)
