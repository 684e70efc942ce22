"""Currencies and units by what they are, with their names in any language.

Keyed by meaning, since a figure is compared by meaning: 3 millions d'euros and €3 million are one.
Words are in lower case with straight apostrophes; `*` at a word's end stands for any ending.
"""

from summarize.lexicon import Values

SIGNS = {
    "$": "dollar", "€": "euro", "£": "pound", "¥": "yuan or yen", "₸": "tenge", "₽": "rouble",
    "₴": "hryvnia", "₺": "lira", "₩": "won", "₹": "rupee", "₼": "manat", "₾": "lari", "₪": "shekel",
}  # fmt: skip
_CURRENCIES = {
    "dollar": "usd dollar* доллар* долл дол dólar* دولار* 美元 دلار*",
    "euro": "eur euro euros евро еуро євро eura eurot eurolu* 欧元 歐元 يورو",
    "pound": "gbp pound pounds sterling фунт* livres libras sterlin* funt*",
    "yuan or yen": "cny yuan yen юан* иен* йен* jpy йена 人民币 日元",
    "tenge": "kzt tenge* тенге* теңге* тенгов 坚戈 تنگه",
    "rouble": "rub ruble* rouble* rubl* рубл* руб rublo* rubel* рублей روبل 卢布",
    "som": "kgs uzs som soms sum sums so'm* soum* сом сома сомов сому сомго сомдон сомду сум сума сумов сумы суму сумам сўм* сомы",
    "somoni": "tjs somoni* сомон* سامانی",
    "hryvnia": "uah hryvnia* гривн* гривен* grivna*",
    "lira": "lira* lirə* лира лиры лир лире лиру try tl لیره لیر",
    "manat": "azn manat* манат* منات",
    "lari": "lari* лари",
    "rupee": "inr pkr rupee* rupie* rupia* roupie* рупи*",
    "won": "krw вон воны",
    "rand": "zar rand rands рэнд*",
    "franc": "chf franc francs frank* franken франк*",
    "krona": "sek nok dkk krona kronor krone kroner kronen",
    "zloty": "pln zloty* złot* злот*",
    "koruna": "czk korun* крон*",
    "peso": "mxn peso pesos песо",
    "shekel": "ils shekel* шекел*",
    "toman": "toman* туман* تومان*",
    "rial": "irr rial* riyal* риал* ریال*",
    "afghani": "afn afghani* афгани افغانی*",
}
_MEASURES = {
    "year": """year years год году года годом годы годов годах годам годами лет летний жыл* сол соли солро соле yil*
        йил* jahr jahre jahren jahrs an ans année années año años anno anni rok rik років роки рік року roku
        lat let roce yıl* sene* ano anos жаш* yaş* yosh yoshli yoshda yoshdagi ёшли ёшда ёшдаги жаста жастағы жасар сола солаи year-old jyl* ýyl* ildə ilin illik سال ساله سالگی""",
    "quarter": "квартал* quartal* trimestre* trimestri trimestr* kwartał* čtvrtlet* kvartal*",
    "month": """month months месяц* ай айға айда айдан айлық айлык айга моҳ моҳи моҳа моҳро oy oyga oydan oylik ой ойга monat*
        mois mes meses mese mesi місяц* ay aylık miesiąc* měsíc* aı aıda aıdan aılyq aý aýda aýdan aýlyk ماه ماهه""",
    "week": """week weeks недел* апта* ҳафта* hafta* ҳафтаи жума woche* semaine* semana* settiman* тижн*
        tydzień tygodni* týdn* həftə* hepde* هفته""",
    "day": """day days день дня дней дням днями днях дні днів сутки суток күн* рӯз* kun kuni kunlik кун куни кунлик
        tag tage tagen jour jours día días giorno giorni dia dias gün* dzień dni dny dnů kún* روز روزه""",
    "hour": """hour hours час часа часов часам часами часах сағат* саат* соат* soat* stunde* heure* hora* ora ore годин*
        saat* godzin* hodin* saǵat* sagat* ساعت ساعته""",
    "minute": "minute* минут* мин дақиқа* дақиқ* daqiqa* мүнөт* minuto* minuti хвилин* dakika* minut* dəqiqə* دقیقه",
    "second": "second seconds секунд* sekund* seconde* segund*",
    "kilometre": "km км kilomet* kilómetro* quilômetro* chilometr* километр* шақырым* чакырым* кілометр* shaqyrym* کیلومتر*",
    "metre": "metre metres meter meters метр* metr metri metro metros mètre* metern متر",
    "foot": "foot feet ft фут* fuß pieds pies piedi",
    "centimetre": "cm см centim* сантиметр* santimet*",
    "mile": "mile miles mi миля мили миль meile* milla* miglia",
    "kilogram": "kg кг kilogram* kilo kilos килограмм* кило кілограм* کیلوگرم کیلو",
    "tonne": "tonne* ton tons тонн* tonna* tonnen tonelada* tonnellat* t",
    "litre": "litre* liter* литр* litr* літр* litro* لیتر",
    "hectare": "hectare* hektar* гектар* ha га hectáre* هکتار",
    "barrel": "barrel* баррел* barril* baril* بشکه",
    "degree": "degree* градус* daraja дараҷа* grad degré* grado* gradi ° درجه",
    "megawatt": "mw мвт megawatt* мегаватт* مگاوات",
    "point": "bps basis",
}

MEASURES_ONLY_IN = {"metro": frozenset(("es", "it", "pt"))}
"""Words that mean something else in other languages: a metro is a railway."""
CURRENCY_LIST = tuple(_CURRENCIES)
CURRENCIES = Values(dict(enumerate(_CURRENCIES.values())))
MEASURE_LIST = tuple(_MEASURES)
MEASURES = Values(dict(enumerate(_MEASURES.values())))
