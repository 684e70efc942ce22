"""Countries, capitals and bodies whose names differ between languages by more than their spelling.

Each line holds the names of one of them in any language, adjectives and inhabitants included, in
lower case; `*` at a word's end stands for any ending. Names that a romanisation brings together
(Kazakhstan, Казахстан) need no line. Used only between a summary and an article in two languages.
"""

from functools import lru_cache

from summarize.characters import fold
from summarize.lexicon import Values

_NAMES = """
kazakh* казах* қазақ* kasach* qazaq* qozog'* қозоғ* қазоқ*
kyrgyz* kirghiz* киргиз* кыргыз* қырғыз* қирғиз* kirgis* qirg'iz* kirgiz*
tajik* таджик* тәжік* тажик* тоҷик* tadschik* tojik* тожик* tadjik* tacik*
uzbek* узбек* өзбек* ўзбек* ӯзбек* usbek* o'zbek* oʻzbek* ouzbek* özbek*
turkmen* туркмен* түркмен* туркман*
russia* russe* russisch* russland* russo russi росси* росій* ресей* орус* русия* русск* русс* rusia rusiya* rosja* rosyj* rusk* орыс* rosji
ukrain* украин* україн* oekra* ukrayna*
belarus* беларус* белорус* білорус* weißruss* biélorus* bialorus* białorus* bělorus*
china* chines* chine chino* chinois* китай* китая китае китаю китаец китайц* қытай* кытай* хитой* xitoy* chiny* čín* çin*
america* amerika* америк* us u.s usa сша ақш акш иёлоти aqsh амрико* eeuu états-unis abd
britain british britons uk u.k britan* британ* великобритан* ұлыбритан* англия бритон* britani* großbritann* royaume-uni
german* герман* німе* неміс* олмон* deutsch* allema* aleman* tedesc* niemc* niemiec* něm* alman*
france french français* francia frances** франц* фаронс* француз* fransiya frankreich*
turkey turkish turks türkiye* türk türkei türkisch* турц* турец* түрк* туреч* turkiya* turkiye* turquí* туркия*
iran* иран* эрон* іран* eron*
india* инди* үнді* ҳинд* hindist*
japan* япон* жапон* ҷопон* yapon*
korea* корей* корея* кореи корея* южнокоре* северокоре*
poland polish польш* поляк* польск* polen polsk* lehistan
georgia* грузия* грузии грузию грузин* гурҷ* gürcü* грузия*
armenia* армени* армян* вірмен* арманистон* armanist*
azerbaijan* азербайдж* әзірбай* озарбой* ozarboy* әзербайжан*
mongolia* монгол* моңғол* муғул* mo'g'ul*
afghan* афган* ауған* афғон* afg'on* ооган*
pakistan* пакистан* покистон* пәкістан* pokiston*
israel* израил* ізраїл* исроил* izrail*
palestin* палестин* фаластин* filistin*
syria* сирия* сирии сирию сирийс* сурия* suriye*
iraq* ирак* ироқ* irak*
egypt* егип* египет* мисир* ägypt* mısır*
saudi* саудов*
europe* европ* еуроп* европа* аврупо* yevropa* avrupa* європ* еврос* еврокомис*
asia* азия* азии азию азией азиатс* осиё* osiyo* asien* asie
africa* африк* африка* afrika*
moscow москв* мәскеу* москов* маскав* moskva* moskau moscou moscú mosca moskwa* moskova*
kyiv kiev киев* київ* kiyev* kiew kijów*
beijing пекин* бейжің* бээжин* pekin* пекін*
tashkent ташкент* тошканд* toshkent* тошкент* taschkent
dushanbe душанбе* duschanbe
washington вашингтон* vashington*
london* лондон* londres londra
paris* париж* парижс* parij*
berlin* берлин*
brussels брюссел* brüssel bruxelles
geneva женев* genf genève
vienna вена вену вене вены вен відн* wien
un u.n оон бұұ буу смм bmt бмт onu
eu ес ео єс ue евросоюз* еуроодақ* евробиримдик*
csto одкб ұқшұ жккоу жккук kxsht кхшт
sco шос шыұ шкук сҳш shht шҳт
cis снг тмд кмш идм mdh мдҳ
eaeu еаэс еаэо евразэс еаэб
imf мвф хвқ
who воз дсұ дсу ссит jsst
osce обсе еқыұ ехдк екку yexht
nato нато отан
"""

_ABBREVIATION = 4  # letters
_GROUPS = Values(dict(enumerate(_NAMES.splitlines())))


@lru_cache(maxsize=4096)
def exonym(word: str) -> int | None:
    """A number that the word shares with all other names of the same place or body.

    Short words are abbreviations and need their capitals: who is not the WHO.
    """
    if len(word) <= _ABBREVIATION and not word[0].isupper():
        return None
    group = _GROUPS.get(fold(word).removesuffix("'s"))
    return None if group is None else int(group)
