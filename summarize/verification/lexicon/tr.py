"""Turkish."""

from summarize.verification.lexicon import Lexicon

LEXICON = Lexicon(
    numbers={
        2: "iki ikisi",
        3: "üç",
        4: "dört",
        5: "beş",
        6: "altı",
        7: "yedi",
        8: "sekiz",
        9: "dokuz",
        10: "on",
        20: "yirmi",
        30: "otuz",
        40: "kırk",
        50: "elli",
        60: "altmış",
        70: "yetmiş",
        80: "seksen",
        90: "doksan",
    },
    scales={
        100: "yüz yüzlerce",
        1_000: "bin binlerce",
        1_000_000: "milyon* mn",
        1_000_000_000: "milyar* mr",
        1_000_000_000_000: "trilyon*",
    },
    months=(
        "ocak ocak'*",
        "şubat*",
        "mart mart'*",
        "nisan*",
        "mayıs*",
        "haziran*",
        "temmuz*",
        "ağustos*",
        "eylül*",
        "ekim ekim'*",
        "kasım kasım'*",
        "aralık aralık'*",
    ),
    month_case="capital",
    weekdays=(
        "pazartesi*",
        "salı",
        "çarşamba*",
        "perşembe*",
        "cuma",
        "cumartesi*",
        "pazar",
    ),
    percent="yüzde",
    negations="""
        hiç hiçbir kimse asla *madı *medi *mıyor *miyor *muyor *müyor *maz *mez *mamış *memiş
        *mayacak *meyecek *madığı* *mediği* *madan *meden
    """,
    negations_after="değil değildir yok yoktur",
    pseudo="sadece yalnızca",
    denials="reddet* yalanla* inkar",
    lacks="*sız *siz *suz *süz karşı yasak* engel* durdur* iptal",
    function="""
        bir bu şu o ve veya ya da de ki ama ancak fakat çünkü için ile gibi kadar göre sonra önce
        beri dolayı rağmen üzere hakkında ben sen biz siz onlar onun ona onu bunun buna bunu kendi
        her bazı çok daha en tüm bütün diğer aynı böyle şöyle nasıl neden ne zaman nerede kim hangi
        eğer bugün dün yarın şimdi ayrıca hem yine artık sadece yalnızca olarak olan oldu olduğu
        olduğunu dedi söyledi belirtti var
    """,
    common="""
        cumhurbaşkanı başkan başkanı hükümet bakan bakanı bakanlık bakanlığı başbakan meclis meclisi
        milletvekili polis mahkeme savcılık uzmanlar yetkililer vatandaşlar halk şirket banka ülke
        şehir devlet bölge genel müdür müdürü sözcü sözcüsü sayın profesör doktor konsey birlik
        birliği komisyon dışişleri içişleri
    """,
)
