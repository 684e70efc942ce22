"""Portuguese."""

from summarize.verification.lexicon import Lexicon

LEXICON = Lexicon(
    numbers={
        2: "dois duas ambos ambas",
        3: "três",
        4: "quatro",
        5: "cinco",
        6: "seis",
        7: "sete",
        8: "oito",
        9: "nove",
        10: "dez",
        11: "onze",
        12: "doze dúzia",
        13: "treze",
        14: "catorze quatorze",
        15: "quinze",
        20: "vinte",
        30: "trinta",
        40: "quarenta",
        50: "cinquenta",
        60: "sessenta",
        70: "setenta",
        80: "oitenta",
        90: "noventa",
        200: "duzentos duzentas",
        300: "trezentos trezentas",
        500: "quinhentos quinhentas",
    },
    scales={
        100: "cem cento centenas",
        1_000: "mil milhares",
        1_000_000: "milhão milhões",
        1_000_000_000: "bilhão bilhões",
        1_000_000_000_000: "trilhão trilhões",
    },
    months=(
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ),
    weekdays=(
        "segunda-feira",
        "terça-feira",
        "quarta-feira",
        "quinta-feira",
        "sexta-feira",
        "sábado*",
        "domingo*",
    ),
    percent="porcento porcentagem percentagem",
    negations="não nunca jamais ninguém nada nenhum nenhuma nem tampouco",
    pseudo="só apenas somente",
    denials="negou nega negam negaram negar desment* rejeit* recus*",
    lacks="sem contra proib* imped* evit* falt* fracass* cancel*",
    function="""
        o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às e ou mas porém que
        quem qual cujo onde quando como porque embora se enquanto ante até com contra desde durante
        entre para por pelo pela pelos pelas segundo sem sob sobre após este esta isto esse essa
        isso aquele ele ela eles elas eu nós seu sua seus suas meu nosso todo todos toda todas outro
        outros muitos vários alguns cada mais menos muito também já ainda só assim então depois
        antes agora hoje ontem amanhã além é são era eram ser foi foram tem têm havia haver será
        pode podem deve disse está estão
    """,
    common="""
        presidente governo ministro ministra ministério primeiro primeira congresso parlamento
        senado deputado deputados polícia tribunal justiça procuradoria especialistas autoridades
        moradores cidadãos empresa banco país cidade estado região general diretor diretora chefe
        porta-voz secretário senhor senhora professor conselho união comissão
    """,
)
