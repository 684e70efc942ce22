"""How names are declined in Russian, Ukrainian, Polish and Czech, as data.

A line of a table is one pattern: gender (`m`, `f`, or `mf` for a surname of both), what the stem ends
in (letters, or `*` for any consonant), and the endings of nominative, genitive, dative, accusative,
instrumental and locative, alternatives apart by `/`, nothing written as `-`; a tilde marks what is rare. The patterns of `STRONG`
make surnames that are told by their suffix (Petrov, Zelenski): a word that fits one is read by it
alone. `GOVERNING` gives the cases that a preposition puts a name in, by their first letters `ngdail`.
"""

from typing import Final

CASES: Final = "ngdail"

STRONG: Final[dict[str, str]] = {
    "ru": """
        m ов,ев,ёв,ин,ын - а у а ым е
        f ов,ев,ёв,ин,ын а ой ой у ой/ою ой
        m ск,цк ий ого ому ого им ом
        f ск,цк ая ой ой ую ой/ою ой
        m ович,евич,ьич - а у а ем е
        f овн,евн,ичн,иничн а ы е у ой/ою е
    """,
    "uk": """
        m ов,ев,єв,ін,їн - а у/ові а им/ом і/ові
        f ов,ев,єв,ін,їн а ої ій у ою ій
        m ськ,цьк,зьк ий ого ому ого им ому/ім
        f ськ,цьк,зьк а ої ій у ою ій
        m ович,йович - а у/еві а ем у/еві/і
        f івн,ївн а и і у ою і
        m енк о а у/ові а ом у/ові
        f енк о о о о о о
    """,
    "pl": """
        m sk,ck,dzk i iego iemu iego im im
        f sk,ck,dzk a iej iej ą ą iej
    """,
    "cs": """
        f ov á é é ou ou é
        m sk,ck,šk,čk ý ého ému ého ým ém
        f sk,ck á é é ou ou é
    """,
}
"""Patterns that a suffix tells."""

WEAK: Final[dict[str, str]] = {
    "ru": """
        m * - а у а ом/ем е
        m е,а,о,у,ы,ю,я,э,и й я ю я ем/ём е
        m и й я ю я ем и
        m * ь я ю я ем/ём е
        mf * а ы/и е у ой/ей/ою е
        mf *,ь,е,а,о,у я и е ю ей/ёй е
        f и я и и ю ей и
        m * ый ого ому ого ым ом
        m * ий его/ого ему/ому его/ого им ем/ом
        m * ой ого ому ого ым/им ом
        f * ая ой/ей ой/ей ую ой/ей ой/ей
        f * - - - - - -
        f * ь ь ь ь ь ь
        f * ь и и ь ью и
        ~mf *,а,е,и о о о о о о
        ~mf * и и и и и и
        ~mf * е е е е е е
        ~mf * ых ых ых ых ых ых
        ~mf * их их их их их их
    """,
    "uk": """
        m * - а у/ові а ом/ем і/ові/у
        m е,а,о,у,и,ю,я,є,і,ї й я ю/єві я єм ї/єві/ю
        m * ь я ю/еві я ем і/еві
        m к,л,р,т о а у/ові а ом у/ові
        mf * а и/і і у ою/ею і
        mf *,ь,' я і і ю ею і
        f і я ї ї ю єю ї
        m * ий ого ому ого им ому/ім
        f * а ої ій у ою ій
        f * - - - - - -
        f * ь ь ь ь ь ь
        ~mf * о о о о о о
        ~mf * і і і і і і
        ~mf * е е е е е е
        ~mf * их их их их их их
    """,
    "pl": """
        m * - a owi a em/iem e/u/ie/iu
        m i usz iusza iuszowi iusza iuszem iuszu
        m * y ego emu ego ym ym
        m * i iego iemu iego im im
        mf * a y/i e/ie/i ę ą e/ie/i
        mf i a i i ę ą i
        f * a ej ej ą ą ej
        f * - - - - - -
        ~mf * o o o o o o
        ~mf * e e e e e e
        ~mf * i i i i i i
    """,
    "cs": """
        m * - a ovi/u a em ovi/u/e
        m * - e i/ovi e em i/ovi
        m * a y ovi u ou ovi
        f * a y/i e/ě u ou e/ě
        f i e e i i í i
        f *,y e e i i í i
        m * ý ého ému ého ým ém
        f * á é é ou ou é
        mf * í ího ímu ího ím ím
        ~m * o a ovi a em ovi
        f * - - - - - -
        ~mf * o o o o o o
        ~mf * i i i i i i
        ~mf * e e e e e e
    """,
}
"""Patterns of all other names; many words fit several."""

IRREGULAR: Final[dict[str, str]] = {
    "ru": "павел:павл лев:льв",
    "uk": "павел:павл лев:льв",
    "pl": (
        "marek:mark paweł:pawł jacek:jack radek:radk tomek:tomk franek:frank włodek:włodk "
        "bartek:bartk maciej:maciej jurek:jurk romek:romk mirek:mirk darek:dark kacper:kacpr"
    ),
    "cs": (
        "pavel:pavl marek:mark zdeněk:zdeňk zbyněk:zbyňk radek:radk mirek:mirk hynek:hynk čeněk:čeňk "
        "karel:karl luděk:luďk vladimír:vladimír přemek:přemk vašek:vašk"
    ),
}
"""Men's given names that lose a vowel in all cases but the nominative: the name and its stem."""

GOVERNING: Final[dict[str, str]] = {
    "ru": (
        "в:al во:al на:al о:l об:l обо:l при:l к:d ко:d по:d согласно:dg благодаря:d вопреки:d "
        "от:g из:g у:g для:g до:g без:g после:g против:g кроме:g вместо:g ради:g около:g со:gi с:gi "
        "между:i над:i перед:i под:ai за:ai про:a через:a среди:g из-за:g верить:d"
    ),
    "uk": (
        "в:al у:alg на:al о:al об:al при:l до:g від:g з:gi із:gi зі:gi для:g без:g після:g проти:g "
        "крім:g замість:g біля:g між:i над:i перед:i під:ai за:ai про:a через:a згідно:g"
    ),
    "pl": (
        "w:al we:al na:al o:al przy:l po:al do:g od:g z:gi ze:gi dla:g bez:g u:g wobec:g przez:a "
        "między:i nad:i przed:i pod:ai za:ai przeciwko:d dzięki:d według:g wedle:g zdaniem:g"
    ),
    "cs": (
        "v:al ve:al na:al o:al při:l po:al do:g od:g z:g ze:g pro:a bez:g u:g vedle:g přes:a k:d ke:d "
        "s:i se:i mezi:i nad:i před:i pod:ai za:ai proti:d díky:d podle:g dle:g kvůli:d"
    ),
}
"""The cases that a preposition governs."""
