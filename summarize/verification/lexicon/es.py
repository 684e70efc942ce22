"""Spanish."""

from summarize.verification.lexicon import Lexicon

LEXICON = Lexicon(
    numbers={
        2: "dos ambos ambas",
        3: "tres",
        4: "cuatro",
        5: "cinco",
        6: "seis",
        7: "siete",
        8: "ocho",
        9: "nueve",
        10: "diez",
        11: "once",
        12: "doce docena",
        13: "trece",
        14: "catorce",
        15: "quince",
        20: "veinte",
        30: "treinta",
        40: "cuarenta",
        50: "cincuenta",
        60: "sesenta",
        70: "setenta",
        80: "ochenta",
        90: "noventa",
        200: "doscientos doscientas",
        300: "trescientos trescientas",
        500: "quinientos quinientas",
    },
    scales={
        100: "cien ciento cientos cientas",
        1_000: "mil miles",
        1_000_000: "millón millones",
        1_000_000_000_000: "billón billones",
    },
    months=(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre setiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    weekdays=(
        "lunes",
        "martes",
        "miércoles",
        "jueves",
        "viernes",
        "sábado*",
        "domingo*",
    ),
    percent="porciento porcentaje*",
    negations="no nunca jamás nadie nada ningún ninguna ninguno ni tampoco",
    pseudo="sólo solo solamente",
    denials="negó niega niegan negaron negar desmint* rechaz* rehus*",
    lacks="sin contra prohib* imped* evit* falt* fracas* cancel*",
    function="""
        el la los las lo un una unos unas de del al y e o u pero sino que quien quienes cual cuyo
        donde cuando como porque aunque si mientras a ante bajo con contra desde durante en entre
        hacia hasta mediante para por según sin sobre tras este esta estos estas ese esa eso esos
        aquel él ella ellos ellas yo tú nosotros su sus mi nuestro todo todos toda todas otro otros
        otra otras muchos varios algunos cada más menos muy también ya aún sólo solo así entonces
        después antes ahora hoy ayer mañana además sin embargo es son era eran ser fue fueron ha han
        había habían haber será puede pueden debe dijo está están tiene
    """,
    common="""
        presidente presidenta gobierno ministro ministra ministerio primer primera congreso
        parlamento senado diputado diputados policía tribunal justicia fiscalía expertos autoridades
        funcionarios habitantes ciudadanos empresa banco país ciudad estado región general director
        directora jefe portavoz secretario señor señora profesor consejo unión comisión
    """,
)
