"""Who was named before, in languages that have no lexicon: he, she, they, and what is theirs.

A sentence that opens with one of these means nobody when it stands alone. Words are in lower case.
"""

from types import MappingProxyType

OTHER_PRONOUNS = MappingProxyType(
    {
        code: frozenset(words.split())
        for code, words in {
            "az": "o onlar onun onların",
            "be": "ён яна яны яго яе іх",
            "bg": "той тя те неговата нейната",
            "bn": "তিনি তারা তাঁরা সে তাঁর তার",
            "bs": "on ona oni one njegov njihov",
            "ca": "ell ella ells elles",
            "da": "han hun de hans hendes deres",
            "el": "αυτός αυτή αυτοί αυτές",
            "et": "ta tema nad nemad",
            "eu": "bera haiek",
            "fi": "hän he hänen heidän",
            "gl": "el ela eles elas",
            "gu": "તે તેઓ તેમણે",
            "he": "הוא היא הם הן",
            "hi": "वह वे उन्होंने उसने उनका उनके उनकी उसके",
            "hr": "on ona oni one njegov njihov",
            "hu": "ő ők",
            "hy": "նա նրանք նրա նրանց",
            "id": "ia dia mereka beliau",
            "is": "hann hún þeir þær þau",
            "ka": "ის ისინი მან მათ",
            "kn": "ಅವರು ಅವನು ಅವಳು",
            "lt": "jis ji jie jos",
            "lv": "viņš viņa viņi viņas",
            "mk": "тој таа тие",
            "ml": "അവർ അദ്ദേഹം അവൻ അവൾ",
            "mn": "тэр тэд тэрээр",
            "mr": "तो ती ते त्यांनी त्याने तिने",
            "ms": "beliau dia mereka",
            "my": "သူ သူတို့",
            "nb": "han hun de hans hennes deres",
            "ne": "उनी उनले उनीहरू उहाँ उहाँले उनको",
            "nl": "hij zij ze hun",
            "no": "han hun de hans hennes deres",
            "pa": "ਉਹ ਉਨ੍ਹਾਂ ਉਸ",
            "ps": "هغه هغوی دوی",
            "ro": "el ea ei ele",
            "sk": "on ona oni ony",
            "sl": "on ona oni one",
            "sq": "ai ajo ata ato",
            "sr": "on ona oni one он она они оне",
            "sv": "han hon de hans hennes deras",
            "sw": "yeye wao",
            "ta": "அவர் அவர்கள் அவன் அவள்",
            "te": "ఆయన ఆమె వారు అతను",
            "th": "เขา เธอ",
            "tk": "ol olar",
            "tt": "ул алар",
            "ug": "ئۇ ئۇلار",
            "ur": "وہ انہوں اس ان",
        }.items()
    }
)
