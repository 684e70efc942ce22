"""French."""

from summarize.verification.lexicon import Lexicon

LEXICON = Lexicon(
    numbers={
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix dizaine",
        11: "onze",
        12: "douze douzaine",
        13: "treize",
        14: "quatorze",
        15: "quinze quinzaine",
        16: "seize",
        20: "vingt vingtaine",
        30: "trente trentaine",
        40: "quarante",
        50: "cinquante cinquantaine",
        60: "soixante",
    },
    scales={
        100: "cent cents centaine centaines",
        1_000: "mille millier milliers",
        1_000_000: "million millions",
        1_000_000_000: "milliard milliards",
        1_000_000_000_000: "billion billions",
    },
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    weekdays=(
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
    ),
    percent="pourcent pourcentage*",
    negations="ne n'* pas jamais aucun aucune rien personne nul nulle guère ni",
    pseudo="seulement uniquement",
    denials="dément* démenti* nie nié nier refus* rejet*",
    lacks="sans contre interdi* empêch* manqu* arrêt* échou* annul*",
    function="""
        le la les l un une des du de d au aux et ou mais donc or ni car que qui quoi dont où ce cet
        cette ces il elle ils elles on nous vous je tu son sa ses leur leurs mon notre votre à dans
        en par pour avec sans sous sur entre vers chez depuis pendant avant après contre selon lors
        ainsi aussi plus moins très tout tous toute toutes même autre autres plusieurs quelques
        chaque alors comme quand lorsque si parce puisque afin cependant toutefois pourtant enfin
        hier demain est sont était étaient être été a ont avait avaient avoir sera seront serait
        peut peuvent doit fait dit ont-ils aujourd'hui
    """,
    common="""
        président présidente gouvernement ministre ministres ministère premier première parlement
        député députés sénat police tribunal justice parquet experts autorités responsables
        habitants citoyens entreprise société banque pays ville état région général directeur
        directrice chef porte-parole secrétaire monsieur madame professeur conseil union commission
    """,
)
