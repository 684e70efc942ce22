"""What stands before a full stop in names written in the scripts of India: titles, and letters spelt out.

`एस.` and `എസ്.` are the S of a name. Of languages without a lexicon, too: a script has its spellings in
common, whoever writes in it.
"""

import re

from summarize.lexicon.notation import as_written

TITLES = as_written(
    "डॉ डा प्रा प्रो श्री मो पं ॲड अॅड ड ডা ড. ডঃ মো মোঃ মু মুঃ প্রফেসর ইঞ্জি এড অ্যাড ਡਾ ਪ੍ਰੋ ਸ ਸ੍ਰੀ ਐਡ ડો ડૉ પ્રો શ્રી ଡଃ ଡା ଶ୍ରୀ "
    "டாக்டர் டாக் திரு பேரா முனைவர் డా డాక్టర్ శ్రీ ప్రొ ಡಾ ಶ್ರೀ ಪ್ರೊ ഡോ അഡ്വ ശ്രീ പ്രൊഫ മി ආචාර්ය වෛද්‍ය මහා නීති"
)
"""What is abbreviated in front of a name."""

LETTERS = as_written(
    "ए बी सी डी ई एफ जी एच आई आय जे के एल एम एन ओ पी क्यू आर एस टी यू वी व्ही डब्ल्यू एक्स वाई वाय झेड जेड "
    "এ বি সি ডি ই এফ জি এইচ আই জে কে এল এম এন ও পি কিউ আর এস টি ইউ ভি ডব্লিউ এক্স ওয়াই জেড "
    "ਏ ਬੀ ਸੀ ਡੀ ਈ ਐਫ ਐੱਫ ਜੀ ਐਚ ਐੱਚ ਆਈ ਜੇ ਕੇ ਐਲ ਐੱਲ ਐਮ ਐੱਮ ਐਨ ਐੱਨ ਓ ਪੀ ਕਿਊ ਆਰ ਐਸ ਐੱਸ ਟੀ ਯੂ ਵੀ "
    "એ બી સી ડી ઈ એફ જી એચ આઈ જે કે એલ એમ એન ઓ પી ક્યુ આર એસ ટી યુ વી વાય "
    "ଏ ବି ସି ଡି ଇ ଏଫ ଜି ଏଚ ଆଇ ଜେ କେ ଏଲ ଏମ ଏନ ଓ ପି ଆର ଏସ ଟି ୟୁ ଭି "
    "ஏ பி சி டி இ எஃப் எப் ஜி எச் ஐ ஜே கே எல் எம் என் ஓ பி கியூ ஆர் எஸ் டி யு வி டபிள்யூ எக்ஸ் ஒய் "
    "ఎ ఏ బి బీ సి సీ డి డీ ఇ ఈ ఎఫ్ జి జీ హెచ్ ఎచ్ ఐ జె జే కె కే ఎల్ ఎం ఎన్ ఒ ఓ పి పీ ఆర్ ఎస్ టి టీ యు యూ వి వీ వై "
    "ಎ ಬಿ ಸಿ ಡಿ ಇ ಎಫ್ ಜಿ ಹೆಚ್ ಎಚ್ ಐ ಜೆ ಕೆ ಎಲ್ ಎಂ ಎಮ್ ಎನ್ ಒ ಓ ಪಿ ಕ್ಯೂ ಆರ್ ಎಸ್ ಟಿ ಯು ವಿ ವೈ "
    "എ ബി സി ഡി ഇ എഫ് ജി എച്ച് ഐ ജെ കെ എൽ എം എൻ ഒ പി ക്യു ആർ എസ് ടി യു വി വൈ "
    "ඒ බී සී ඩී ඊ එෆ් ජී එච් අයි ජේ කේ එල් එම් එන් ඕ පී කිව් ආර් එස් ටී යූ වී ඩබ්ලිව් එක්ස් වයි"
)
"""The letters of the Latin alphabet as they are called, each of which may be an initial."""

_SYLLABLE = re.compile(r"[\u0980-\u0a7f\u0b00-\u0d7f]+")
_BASE = re.compile(
    r"[\u0985-\u09b9\u0a05-\u0a39\u0b05-\u0b39\u0b85-\u0bb9\u0c05-\u0c39\u0c85-\u0cb9\u0d05-\u0d39]"
)


def is_initial_syllable(word: str) -> bool:
    """Whether a word is a single letter with its signs, of a script in which no sentence ends so: மு, രാ."""
    return _SYLLABLE.fullmatch(word) is not None and len(_BASE.findall(word)) == 1
