"""How names are declined in Slavic languages and Lithuanian, as data.

A line of a table is one pattern: gender (`m`, `f`, or `mf` for a surname of both), what the stem ends
in (letters, a dot for each that must stand in front of them at least, or `*` for any consonant), and the
endings of nominative, genitive, dative, accusative, instrumental and locative, alternatives apart by `/`,
nothing written as `-`; a tilde marks what is rare, two what is rarer. The patterns of `STRONG` make surnames
that are told by their suffix (Petrov, Zelenski), and bodies by the noun that they are compounds of
(Росмолодёжь): a word that fits one is read by it alone. What an ending tells without any pattern is in
`told_by_endings`.
"""

from typing import Final

CASES: Final = "ngdail"
VOWELS: Final = frozenset("аеёиоуыэюяіїєaeiouyáéíóúýěůäôąęėįųū")

STRONG: Final[dict[str, str]] = {
    "ru": """
        m ов,ев,ёв,ин,ын - а у а ым е
        f ов,ев,ёв,ин,ын а ой ой у ой/ою ой
        m ск,цк ий ого ому ого им ом
        f ск,цк ая ой ой ую ой/ою ой
        m ович,евич,ьич - а у а ем е
        f овн,евн,ичн,иничн а ы е у ой/ою е
        mf енк о о о о о о
        mf швил и и и и и и
        mf ...дз е е е е е е
        f молодёж,молодеж,помощ,керч ь и и ь ью и
        m ...йул,...лул,...нул,...рул,...шул,...тул,...дул,...сул,...зул,...мул ы ы ы ы ы ы
        m бекул ы ы ы ы ы ы
        m нурал,жумал,мырзал,есенал,досал,кенжал,шерал,умырал,ерал ы ы ы ы ы ы
        m ...гал,...балд,...берд,...келд ы ы ы ы ы ы
        m огл ы ы ы ы ы ы
        m угл и и и и и и
        m уул у у у у у у
        f кыз,қыз ы ы ы ы ы ы
        f киз и и и и и и
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
        mf швіл і і і і і і
        mf ...дз е е е е е е
    """,
    "pl": """
        m sk,ck,dzk i iego iemu iego im im
        f sk,ck,dzk a iej iej ą ą iej
        f szwil i i i i i i
        m szwil i ego emu ego im im
    """,
    "cs": """
        f ov á é é ou ou é
        m sk,ck,šk,čk ý ého ému ého ým ém
        f sk,ck á é é ou ou é
    """,
    "sk": """
        f ov á ej ej ú ou ej
        m sk,ck,šk,čk ý ého ému ého ým om
        f sk,ck,šk,čk á ej ej ú ou ej
    """,
    "lt": """
        f ien,ait,yt,ut,ūt ė ės ei ę e ėje
        m ausk,insk as o ui ą u e
        m evič,avič ius iaus iui ių iumi iuje
    """,
    "sr": """
        m ić - a u a em/om u
        f ić - - - - - -
        m sk,čk,šk,ck i og/oga om/ome og/oga im om
        f sk,čk,šk,ck a e oj u om oj
        m ић - а у а ем/ом у
        f ић - - - - - -
        m ск,чк,шк,цк и ог/ога ом/оме ог/ога им ом
        f ск,чк,шк,цк а е ој у ом ој
    """,
}
"""Patterns that a suffix tells, or the last noun of a compound."""

WEAK: Final[dict[str, str]] = {
    "ru": """
        m б,в,д,м,п ец ца цу ца цом/цем це
        m * - а у а ом/ем е
        m е,а,о,у,ы,ю,я,э,и й я ю я ем/ём е
        m и й я ю я ем и
        m * ь я ю я ем/ём е
        mf б,в,д,з,л,м,н,п,р,с,т,ф,ц а ы е у ой/ей/ою е
        mf г,к,х,ж,ш,ч,щ а и е у ой/ей/ою е
        f вещ,глуш,лож,мощ,мыш,ноч,печ,реч,рож ь и и ь ью и
        mf ь,й,е,а,о,у я и е ю ей/ёй е
        ~~mf * я и е ю ей/ёй е
        f и я и и ю ей и
        ~m и я и и ю ей и
        m * ый ого ому ого ым ом
        m * ий его/ого ему/ому его/ого им ем/ом
        m * ой ого ому ого ым/им ом
        f * ая ой/ей ой/ей ую ой/ей ой/ей
        f * - - - - - -
        f ай,ей,ой,эй - - - - - -
        f * ь ь ь ь ь ь
        ~~f * ь и и ь ью и
        ~mf *,а,е,и о о о о о о
        mf гч,лч,нч,мч,кч,пч,ач,уч,а,о,у и и и и и и
        ~mf г,к и и и и и и
        mf ях у у у у у у
        mf .....е и и и и и и
        ~mf * и и и и и и
        ~mf * е е е е е е
        ~mf * у у у у у у
        ~m ...ал,ерал ы ы ы ы ы ы
        ~~m ...лд,...рд ы ы ы ы ы ы
        ~mf * ю ю ю ю ю ю
        ~mf * ых ых ых ых ых ых
        ~mf * их их их их их их
    """,
    "uk": """
        m б,в,д,м,н,п ець ця цеві/цю ця цем ці/цеві
        m * - а/у у/ові а ом/ем і/ові/у
        m е,а,о,у,и,ю,я,є,і,ї й я ю/єві я єм ї/єві/ю
        m * ь я ю/еві я ем і/еві
        m ар,ор - я ю/еві я ем і/еві
        m йк,дк,тк,бк,пк,вк,шк,чк о а у/ові а ом у/ові
        ~m к,л,р,т о а у/ові а ом у/ові
        mf * а и/і і у ою/ею і
        mf *,ь,' я і і ю ею і
        f і я ї ї ю єю ї
        ~m і я ї ї ю єю ї
        m * ий ого ому ого им ому/ім
        f * а ої ій у ою ій
        f * - - - - - -
        f ай,ей,ой,єй - - - - - -
        f * ь ь ь ь ь ь
        ~mf * о о о о о о
        mf а ї ї ї ї ї ї
        mf .....е ї ї ї ї ї ї
        mf б,в,д,дж,л,м,н,р,с,т,ф,ч,ш і і і і і і
        mf ь,др ю ю ю ю ю ю
        ~mf * і і і і і і
        ~mf * е е е е е е
        ~mf * их их их их их их
    """,
    "pl": """
        m b,cz,d,j,ł,m,p,sz,t,w,z,ź,ż ek ka kowi ka kiem ku
        m w,p,m,b iec ca cowi ca cem cu
        m l ec ca cowi ca cem cu
        m a,e,i,o,u,y niec ńca ńcowi ńca ńcem ńcu
        m b,g,w el la lowi la lem lu
        m * - a/u owi a em/iem e/u/ie/iu
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
        m b,č,d,h,j,m,p,ř,š,t,v,z,ž ek ka kovi/ku ka kem kovi/ku
        m a,á,e,é,i,í,o,u,y,ý něk ňka ňkovi/ňku ňka ňkem ňkovi/ňku
        m b,d,l,m,p,v ec ce ci/covi ce cem ci/covi
        m v el la lovi/lu la lem lovi/lu
        m * - a/u ovi/u a em ovi/u/e
        m * - e i/ovi e em i/ovi
        m * a y ovi u ou ovi
        f * a y/i e/ě u ou e/ě
        f i e e i i í i
        f *,y e e i i í i
        m * ý ého ému ého ým ém
        f * á é é ou ou é
        mf * í ího ímu ího ím ím
        m * i iho imu iho im im
        m * y yho ymu yho ym ym
        m * é ého ému ého ém ém
        ~m * o a ovi a em ovi
        f * - - - - - -
        ~mf * o o o o o o
        ~mf * i i i i i i
        ~mf * e e e e e e
    """,
    "sk": """
        m b,č,d,h,j,m,n,p,r,š,t,v,z,ž,ň ek ka kovi ka kom kovi
        m b,č,d,n,r,š,t,ž ok ka kovi ka kom kovi
        m b,d,l,m,n,p,v,r ec ca covi ca com covi
        m * - a ovi/u a om ovi
        m * a u ovi u om ovi
        m i a u ovi u om ovi
        m c,k,č,ľ o a ovi a om ovi
        f * a y/i e/i u ou e/i
        f i a e i u ou i
        m * ý ého ému ého ým om
        m * y eho emu eho ym om
        f * á ej ej ú ou ej
        m * i iho imu iho im im
        m * y yho ymu yho ym ym
        ~f * - - - - - -
        ~m * o a ovi a om ovi
        ~m * é ého ému ého ém ém
        ~mf * o o o o o o
        ~mf * i i i i i i
        ~mf * e e e e e e
    """,
    "lt": """
        m *,a,e,ė,i,o,u,y,ū tis čio čiui tį čiu tyje
        m *,a,e,ė,i,o,u,y,ū dis džio džiui dį džiu dyje
        m *,a,e,ė,i,o,u,y,ū tys čio čiui tį čiu tyje
        m *,a,e,ė,i,o,u,y,ū dys džio džiui dį džiu dyje
        m * as o ui ą u e
        m j as o ui ą u uje
        m * is io iui į iu yje
        m * ys io iui į iu yje
        m * us aus ui ų umi uje
        m * ius iaus iui ių iumi iuje
        mf *,i a os ai ą a oje
        f * ė ės ei ę e ėje
    """,
    "sr": """
        m * ac ca cu ca cem/om cu
        m č,l,n,s,v,d,t,p,r,k ak ka ku ka kom ku
        m * - a u a om/em u
        ~m * o a u a om u
        ~m * e a u a em/om u
        m *,i a e i u om i
        f *,i a e i u om i
        f * ka ke ci ku kom ci
        m i,o,e,u j ja ju ja jem/jom ju
        m * i ija iju ija ijem iju
        m *,a,e,i,o,u io ia iu ia iom iu
        m * og og og og og og
        f * - - - - - -
        ~mf * o o o o o o
        ~mf * i i i i i i
        ~mf * e e e e e e
        ~mf * u u u u u u
        m * ац ца цу ца цем/ом цу
        m ч,л,н,с,в,д,т,п,р,к ак ка ку ка ком ку
        m * - а у а ом/ем у
        ~m * о а у а ом у
        ~m * е а у а ем/ом у
        m *,и а е и у ом и
        f *,и а е и у ом и
        f * ка ке ци ку ком ци
        m и,о,е,у ј ја ју ја јем/јом ју
        m * и ија ију ија ијем ију
        m *,а,е,и,о,у ио иа иу иа иом иу
        m * ог ог ог ог ог ог
        f * - - - - - -
        ~mf * о о о о о о
        ~mf * и и и и и и
        ~mf * е е е е е е
        ~mf * у у у у у у
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
    "sk": "peter:petr pavol:pavl pavel:pavl alexander:alexandr radek:radk mirek:mirk viliam:viliam",
    "sr": "aleksandar:aleksandr petar:petr pavao:pavl lazar:lazar mihael:mihael dimitar:dimitr александар:александр петар:петр павао:павл лазар:лазар михаел:михаел димитар:димитр",
}
"""Men's given names that lose a vowel in all cases but the nominative: the name and its stem."""

BARE_STEMS: Final = """
    бц вц дц мц пц бць вць дць мць нць пць bc dc mc pc vc wc ńc bk dk mk pk tk vk wk zk źk žk żk hk
    йк дк тк бк пк вк шк чк
    ajk ájk ejk ojk čk řk šk ňk łk czk szk vl wl bl
"""
"""What men's names end in where they have lost their last vowel, and never in the nominative."""

COMMON: Final[dict[str, str]] = {
    "ru": """
        m л ец ьца ьцу ьца ьцем ьце
        m * ец ца цу ца цом/цем це
        n * о а у о ом е
        n и е я ю е ем и
        p б,в,д,з,л,м,н,п,р,с,т,ф,ц ы ов/- ам ов/ы ами ах
        p г,к,х,ж,ш,ч,щ и ов/ей/- ам ов/ей/и ами ах
        p ц ы ев ам ев/ы ами ах
        p н,т ые ых ым ых/ые ыми ых
        p ск,йц ие их им их/ие ими их
        p * и ей ям ей/и ями ях
        p и и й ям и ями ях
    """,
    "uk": """
        m * ець ця цю/цеві ця цем ці/цеві
        m ар - я ю/еві я ем і/еві
        n * о а у о ом і/у
        n * я я ю я ям і
        n * е а у е ем і
        p * и ів ам ів/и ами ах
        p * і ів/ей ям ів/ей/і ями ях
    """,
    "pl": """
        m s eł ła łowi ła łem le
        m w iec ca cowi ca cem cu
        m ędz ia iego iemu iego ią im
        n * o a u o em ie/e/u
        n i e a u e em u
        p * i ów om ów ami ach
        p * y ów om ów/y ami ach
        p * a - om a ami ach
    """,
    "cs": """
        m * ec ce ci ce cem ci
        n * o a u o em u/ě/e
        n * í í í í ím í
        p * i ů ům y y ech/ích
        p * é ů ům e i ích
        p * y - ám y ami ách
    """,
    "sk": """
        m * ec ca covi ca com covi
        m * er ra rovi ra rom rovi
        n * o a u o om e/u
        n n,t ie ia iu ie ím í
        p * i ov om ov mi/ami och
        p * ia ov om ov mi/ami och
        p * ovia ov om ov mi/ami och
        p * y ov/- om/ám y mi/ami och/ách
        p * e -/í iam e ami iach
        f os ť ti ti ť ťou ti
    """,
    "lt": """
        p * ai ų ams us ais uose
        p i ai ų ams us ais uose
        p * os ų oms as omis ose
        p * ės ių ėms es ėmis ėse
        f * is ies iai į imi yje
    """,
    "sr": """
        m * ac ca cu ca cem/om cu
        m a,o,e,i lac oca ocu oca ocem ocu
        m * ar ra ru ra rom ru
        n * o a u o om u
        n * e a u e em u
        n st,ć,n vo va vu vo vom vu
        p * i a ima e ima ima
        p * ci ka cima ke cima cima
        p * zi ga zima ge zima zima
        p * ovi ova ovima ove ovima ovima
        p * evi eva evima eve evima evima
        p * e a ama e ama ama
        f * - i i - i/ju i
        f ost - i i - i/ošću i
        m * ац ца цу ца цем/ом цу
        m а,о,е,и лац оца оцу оца оцем оцу
        m * ар ра ру ра ром ру
        n * о а у о ом у
        n * е а у е ем у
        n ст,ћ,н во ва ву во вом ву
        p * и а има е има има
        p * ци ка цима ке цима цима
        p * зи га зима ге зима зима
        p * ови ова овима ове овима овима
        p * еви ева евима еве евима евима
        p * е а ама е ама ама
        f * - и и - и/ју и
        f ост - и и - и/ошћу и
    """,
}
"""Patterns that no name has: neuters (ministry), as gender `p` plurals (experts), lost vowels (owner)."""

ADJECTIVES: Final[dict[str, str]] = {
    "ru": """
        m г,к,х,ж,ш,ч,щ ий ого/его ому/ему ого/его им ом/ем
        m б,в,д,з,л,м,н,п,р,с,т ый ого ому ого ым ом
        m н ий его ему его им ем
        f * ая ой/ей ой/ей ую ой/ей ой/ей
        f н яя ей ей юю ей ей
        n * ое ого ому ое ым/им ом
        n н ее его ему ее им ем
        p г,к,х,ж,ш,ч,щ,н ие их им их/ие ими их
        p * ые ых ым ых/ые ыми ых
    """,
    "uk": """
        m * ий ого ому ого им ому/ім
        f * а ої ій у ою ій
        n * е ого ому е им ому/ім
        p * і их им их/і ими их
    """,
    "pl": """
        m k,g i iego iemu iego im im
        m * y ego emu ego ym ym
        f * a ej ej ą ą ej
        f k,g a iej iej ą ą iej
        n * e ego emu e ym ym
        n k,g ie iego iemu ie im im
        p * e ych ym ych/e ymi ych
        p k,g ie ich im ich/ie imi ich
    """,
    "cs": """
        m * ý ého ému ého ým ém
        f * á é é ou ou é
        n * é ého ému é ým ém
        m * í ího ímu ího ím ím
        f * í í í í í í
        n * í ího ímu í ím ím
        p * í ých ým é ými ých
        p * é ých ým é ými ých
    """,
    "sk": """
        m * ý ého ému ého ým om
        m * y eho emu eho ym om
        m * í ieho iemu ieho ím om
        f * á ej ej ú ou ej
        f * a ej ej u ou ej
        f * ia ej ej iu ou ej
        n * é ého ému é ým om
        n * e eho emu e ym om
        p * í ých ým ých ými ých
        p * é ých ým é ými ých
        p * e ych ym e ymi ych
    """,
    "lt": """
        m * as o am ą u ame
        m i as o am ą u ame
        m * is io iam į iu iame
        m * us aus iam ų iu iame
        m * asis ojo ajam ąjį uoju ajame
        m i asis ojo ajam ąjį uoju ajame
        f * a os ai ą a oje
        f i a os ai ą a oje
        f * ė ės ei ę e ėje
        f * oji osios ajai ąją ąja ojoje
        f i oji osios ajai ąją ąja ojoje
        p * i ų iems us ais uose
        p * os ų oms as omis ose
        p * ieji ųjų iesiems uosius aisiais uosiuose
    """,
    "sr": """
        m * i og/oga om/ome/omu og/oga im om/ome
        m n,l,v i eg/ega em/emu eg/ega im em
        m n,v,k - og/oga om/ome og/oga im om
        m š,č,ć,đ,ž i eg/ega em/emu eg/ega im em/emu
        f * a e oj u om oj
        n * o og/oga om/ome o im om
        n * e eg/ega em/emu e im em
        p * i ih im/ima e im/ima im/ima
        p * e ih im/ima e im/ima im/ima
        m * и ог/ога ом/оме/ому ог/ога им ом/оме
        m н,л,в и ег/ега ем/ему ег/ега им ем
        m н,в,к - ог/ога ом/оме ог/ога им ом
        m ш,ч,ћ,ђ,ж и ег/ега ем/ему ег/ега им ем/ему
        f * а е ој у ом ој
        n * о ог/ога ом/оме о им ом
        n * е ег/ега ем/ему е им ем
        p * и их им/има е им/има им/има
        p * е их им/има е им/има им/има
    """,
}
"""Patterns of adjectives in front of a noun."""

LIKE_OBLIQUE: Final[dict[str, tuple[str, ...]]] = {"ru": ("ской", "цкой", "овой", "евой")}
"""How men's surnames end that look like a woman's in an oblique case: Донской, Береговой."""

J: Final = "Дж"
"""An initial of two letters: what a J becomes in Cyrillic."""

ONE: Final[dict[str, tuple[str, ...]]] = {
    "ru": ("один m одного одному одним одном", "одна f одной одну"),
    "uk": ("один m одного одному одним", "одна f однієї одній одну однією"),
    "pl": ("jeden m jednego jednemu jednym", "jedna f jednej jedną"),
    "cs": ("jeden m jednoho jednomu jedním jednom", "jedna f jedné jednu jednou"),
    "sk": ("jeden m jedného jednému jedným jednom", "jedna f jednej jednu jednou"),
    "lt": ("vienas m vieno vienam vieną vienu viename", "viena f vienos vienai vieną vienoje"),
    "sr": (
        "jedan m jednog jednoga jednom jednome jednim",
        "jedna f jedne jednoj jednu jednom",
        "један m једног једнога једном једноме једним",
        "једна f једне једној једну једном",
    ),
}
"""The number that stands as an attribute and is declined like none: base form, gender, other forms."""

for _table in (STRONG, WEAK, IRREGULAR, COMMON, ADJECTIVES, ONE):
    _table["bs"] = _table["hr"] = _table["sr"]  # type: ignore[assignment]
