"""Polish."""

from summarize.verification.lexicon import Lexicon

LEXICON = Lexicon(
    numbers={
        2: "dwa dwie dwóch dwoje dwaj oba obie",
        3: "trzy trzech troje trzej",
        4: "cztery czterech",
        5: "pięć pięciu",
        6: "sześć sześciu",
        7: "siedem siedmiu",
        8: "osiem ośmiu",
        9: "dziewięć dziewięciu",
        10: "dziesięć dziesięciu",
        11: "jedenaści* jedenastu",
        12: "dwanaści* dwunastu tuzin",
        13: "trzynaści* trzynastu",
        14: "czternaści* czternastu",
        15: "piętnaści* piętnastu",
        16: "szesnaści* szesnastu",
        17: "siedemnaści* siedemnastu",
        18: "osiemnaści* osiemnastu",
        19: "dziewiętnaści* dziewiętnastu",
        20: "dwadzieścia dwudziestu",
        30: "trzydzieści trzydziestu",
        40: "czterdzieści czterdziestu",
        50: "pięćdziesiąt*",
        60: "sześćdziesiąt*",
        70: "siedemdziesiąt*",
        80: "osiemdziesiąt*",
        90: "dziewięćdziesiąt*",
        200: "dwieście dwustu",
        300: "trzysta trzystu",
        400: "czterysta",
        500: "pięćset pięciuset",
    },
    scales={
        100: "sto stu setki setek",
        1_000: "tys tysiąc* tysięcy",
        1_000_000: "mln milion*",
        1_000_000_000: "mld miliard*",
        1_000_000_000_000: "bln bilion*",
    },
    months=(
        "styczeń stycznia styczniu",
        "luty lutego lutym",
        "marzec marca marcu",
        "kwiecień kwietnia kwietniu",
        "maj maja maju",
        "czerwiec czerwca czerwcu",
        "lipiec lipca lipcu",
        "sierpień sierpnia sierpniu",
        "wrzesień września wrześniu",
        "październik października październiku",
        "listopad listopada listopadzie",
        "grudzień grudnia grudniu",
    ),
    weekdays=(
        "poniedziałek poniedziałku poniedziałkowy",
        "wtorek wtorku",
        "środa środę środy",
        "czwartek czwartku",
        "piątek piątku",
        "sobota sobotę soboty",
        "niedziela niedzielę niedzieli",
    ),
    percent="procent* proc",
    negations="""
        nie ani nikt nikogo nigdy nic niczego żaden żadna żadne żadnych żadnego nigdzie
    """,
    pseudo="tylko",
    denials="zaprzecz* odrzuc* odmów* odmawia* zdement*",
    lacks="bez przeciw* zakaz* brak* zapobie* odwoł* wstrzym*",
    function="""
        i oraz a lub albo ale jednak lecz że żeby aby gdy kiedy gdzie dlaczego ponieważ bo jeśli
        jeżeli choć jak jako co kto który która które którzy w we na z ze do od dla przy po przed
        pod nad między za u o bez przez według wobec podczas ten ta to ci te tego tej tych tym on
        ona ono oni one jego jej ich mu im ja my wy ty mój nasz swój wszystko wszyscy wszystkie
        każdy wiele kilka inny inne sam pierwszy nowy więcej już też także jeszcze tylko tak więc
        potem dziś dzisiaj wczoraj jutro teraz tam tu jest są był była było byli być będzie będą ma
        mają miał może mogą musi powiedział dodał się
    """,
    common="""
        prezydent rząd minister ministrowie ministerstwo premier parlament sejm senat poseł posłowie
        policja sąd prokuratura eksperci władze ludzie obywatele mieszkańcy firma spółka bank kraj
        miasto państwo województwo generał dyrektor szef rzecznik rzeczniczka przewodniczący pan
        pani profesor rada unia komisja
    """,
)
