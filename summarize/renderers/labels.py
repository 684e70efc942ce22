"""The report's own words, in the languages that most of its readers have.

One row for each label, one column for each language, so that a hole is seen at once; a test looks
for one all the same. In any other language the words are English. `{…}` is filled in.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from summarize.renderers.problems import problem_in

LANGUAGES = ("en", "ru", "kk", "ky", "uz", "tg", "de", "fr", "es", "tr")

_TABLE = """
summary | Summary | Кратко | Қысқаша | Кыскача | Qisqacha | Мухтасар | Zusammenfassung | Résumé | Resumen | Özet
no_summary | No sentence of the article could be used. | Ни одно предложение статьи не подошло. | Мақаланың бірде-бір сөйлемі жарамады. | Макаланын бир да сүйлөмү жараган жок. | Maqolaning birorta gapi yaramadi. | Ягон ҷумлаи мақола кор наомад. | Kein Satz des Artikels war zu gebrauchen. | Aucune phrase de l’article n’a pu servir. | Ninguna frase del artículo ha servido. | Makalenin hiçbir cümlesi kullanılamadı.
quoted | Quoted claims | Цитаты | Дәйексөздер | Цитаталар | Iqtiboslar | Иқтибосҳо | Zitate | Citations | Citas | Alıntılar
reported | Reported claims | Пересказанные утверждения | Айтылған мәлімдемелер | Айтылган билдирүүлөр | Bildirilgan fikrlar | Изҳороти нақлшуда | Wiedergegebene Aussagen | Propos rapportés | Afirmaciones referidas | Aktarılan sözler
others | Passages in other languages | Фрагменты на других языках | Басқа тілдегі үзінділер | Башка тилдеги үзүндүлөр | Boshqa tillardagi parchalar | Порчаҳо бо забонҳои дигар | Stellen in anderen Sprachen | Passages en d’autres langues | Pasajes en otros idiomas | Başka dillerdeki bölümler
cited | Passages cited | Использованные места статьи | Келтірілген үзінділер | Келтирилген үзүндүлөр | Keltirilgan parchalar | Порчаҳои овардашуда | Belegstellen | Passages cités | Pasajes citados | Dayanılan bölümler
warnings | Warnings | Предупреждения | Ескертулер | Эскертүүлөр | Ogohlantirishlar | Огоҳиҳо | Warnungen | Avertissements | Advertencias | Uyarılar
unknown | Speaker unknown | Кто сказал, неизвестно | Кім айтқаны белгісіз | Ким айтканы белгисиз | Kim aytgani noma’lum | Гӯянда номаълум | Sprecher unbekannt | Auteur inconnu | No se sabe quién lo dijo | Kimin söylediği bilinmiyor
perhaps | Speaker unknown, perhaps | Кто сказал, неизвестно; возможно, | Кім айтқаны белгісіз; мүмкін, | Ким айтканы белгисиз; балким, | Kim aytgani noma’lum; ehtimol, | Гӯянда номаълум; шояд | Sprecher unbekannt, vielleicht | Auteur inconnu, peut-être | No se sabe quién lo dijo; quizá | Kimin söylediği bilinmiyor; belki
disputed | Disputed: | Спорно: | Даулы: | Талаштуу: | Bahsli: | Баҳснок: | Umstritten: | Contesté : | Discutido: | Tartışmalı:
or | or | или | немесе | же | yoki | ё | oder | ou | o | veya
probably | probably | вероятно, | мүмкін, | балким, | ehtimol, | эҳтимол | wahrscheinlich | probablement | probablemente | muhtemelen
denied | denied that | отрицает, что | жоққа шығарды: | четке какты: | rad etdi: | рад кард, ки | bestritt, dass | a nié que | negó que | yalanladı:
via | via {outlet} | через {outlet} | {outlet} арқылы | {outlet} аркылуу | {outlet} orqali | тавассути {outlet} | über {outlet} | via {outlet} | a través de {outlet} | {outlet} aracılığıyla
translated | Translated from {language} | Перевод (оригинал: {language}) | Аударма (түпнұсқа: {language}) | Котормо (түп нуска: {language}) | Tarjima (asl matn: {language}) | Тарҷума (матни асл: {language}) | Übersetzt (Original: {language}) | Traduction (original : {language}) | Traducción (original: {language}) | Çeviri (özgün metin: {language})
characters | characters {place} | знаки {place} | таңбалар {place} | белгилер {place} | belgilar {place} | аломатҳо {place} | Zeichen {place} | caractères {place} | caracteres {place} | karakter {place}
unnamed | {count} of {all} without a name for sure: shown in the words around them. | {count} из {all} без надёжного имени: показаны в окружающих словах. | {all} дәйексөздің {count}-інде аты анық емес: айналасындағы сөздермен берілді. | {all} цитатанын {count} аты так эмес: айланасындагы сөздөр менен берилди. | {all} iqtibosdan {count} tasida ism aniq emas: atrofidagi so‘zlar bilan berildi. | Дар {count} аз {all} иқтибос ном аниқ нест: бо суханони гирду атроф оварда шуд. | {count} von {all} ohne sicheren Namen: in ihrem Umfeld gezeigt. | {count} sur {all} sans nom sûr : montrées dans leur phrase. | {count} de {all} sin nombre seguro: se muestran en su frase. | {all} alıntıdan {count} tanesinde ad kesin değil: çevresindeki sözlerle verildi.
verbatim | Word for word above; characters of the article: | Дословно выше; знаки статьи: | Жоғарыда сөзбе-сөз; мақаланың таңбалары: | Жогоруда сөзмө-сөз; макаланын белгилери: | Yuqorida so‘zma-so‘z; maqola belgilari: | Дар боло айнан; аломатҳои мақола: | Oben wörtlich; Zeichen des Artikels: | Mot à mot ci-dessus ; caractères de l’article : | Palabra por palabra arriba; caracteres del artículo: | Yukarıda sözcüğü sözcüğüne; makalenin karakterleri:
not_translated | not translated | без перевода | аударылмаған | которулган эмес | tarjima qilinmagan | тарҷума нашудааст | nicht übersetzt | non traduit | sin traducir | çevrilmedi
left | passages not translated: {count} | фрагментов без перевода: {count} | аударылмаған үзінділер: {count} | которулбаган үзүндүлөр: {count} | tarjima qilinmagan parchalar: {count} | порчаҳои тарҷуманашуда: {count} | nicht übersetzte Stellen: {count} | passages non traduits : {count} | pasajes sin traducir: {count} | çevrilmeyen bölüm: {count}
description | Publisher's description | Аннотация издания | Басылым сипаттамасы | Басылманын сүрөттөмөсү | Nashr tavsifi | Тавсифи нашр | Beschreibung des Mediums | Description de l’éditeur | Descripción del medio | Yayıncının tanımı
checked | Checked against the article | Сверено со статьёй | Мақаламен салыстырылды | Макала менен салыштырылды | Maqola bilan solishtirildi | Бо мақола муқоиса шуд | Mit dem Artikel abgeglichen | Comparé à l’article | Cotejado con el artículo | Makaleyle karşılaştırıldı
confirmed | {kind}: {good} of {count} confirmed | {kind}: подтверждено {good} из {count} | {kind}: {count} ішінен {good} расталды | {kind}: {count} ичинен {good} ырасталды | {kind}: {count} tadan {good} tasi tasdiqlandi | {kind}: {good} аз {count} тасдиқ шуд | {kind}: {good} von {count} bestätigt | {kind} : {good} sur {count} confirmés | {kind}: {good} de {count} confirmados | {kind}: {count} içinden {good} doğrulandı
refuted | {kind}: {failed} of {count} not confirmed | {kind}: не подтверждено {failed} из {count} | {kind}: {count} ішінен {failed} расталмады | {kind}: {count} ичинен {failed} ырасталган жок | {kind}: {count} tadan {failed} tasi tasdiqlanmadi | {kind}: {failed} аз {count} тасдиқ нашуд | {kind}: {failed} von {count} nicht bestätigt | {kind} : {failed} sur {count} non confirmés | {kind}: {failed} de {count} sin confirmar | {kind}: {count} içinden {failed} doğrulanmadı
left_unchecked | {count} unchecked | не проверено: {count} | тексерілмегені: {count} | текшерилбегени: {count} | tekshirilmagani: {count} | санҷиданашуда: {count} | {count} ungeprüft | non vérifiés : {count} | sin comprobar: {count} | denetlenmeyen: {count}
sentences | summary sentences | предложения сводки | қысқаша мазмұн сөйлемдері | кыскача мазмундун сүйлөмдөрү | qisqacha bayon gaplari | ҷумлаҳои мухтасар | Sätze der Zusammenfassung | éléments du résumé | enunciados del resumen | özet cümleleri
quotations | quotations | цитаты | дәйексөздер | цитаталар | iqtiboslar | иқтибосҳо | Zitate | extraits cités | textos citados | alıntılar
claims | reported claims | пересказанные утверждения | айтылған мәлімдемелер | айтылган билдирүүлөр | bildirilgan fikrlar | изҳороти нақлшуда | wiedergegebene Aussagen | propos rapportés | dichos referidos | aktarılan sözler
passages | translated passages | переведённые фрагменты | аударылған үзінділер | которулган үзүндүлөр | tarjima qilingan parchalar | порчаҳои тарҷумашуда | übersetzte Stellen | passages traduits | pasajes traducidos | çevrilen bölümler
not_cited | No passage of the article is cited. | Место в статье не указано. | Мақаладан үзінді келтірілмеген. | Макаладан үзүндү келтирилген эмес. | Maqoladan parcha keltirilmagan. | Порчае аз мақола оварда нашудааст. | Keine Stelle des Artikels ist angegeben. | Aucun passage de l’article n’est cité. | No se cita ningún pasaje del artículo. | Makaleden bir bölüm gösterilmemiş.
who | Who said what | Кто что сказал | Кім не айтты | Ким эмне деди | Kim nima dedi | Кӣ чӣ гуфт | Wer was sagte | Qui a dit quoi | Quién dijo qué | Kim ne dedi
in_article | In the article | В статье | Мақалада | Макалада | Maqolada | Дар мақола | Im Artikel | Dans l’article | En el artículo | Makalede
further | and further on | и далее | және әрі қарай | жана андан ары | va davomida | ва дар идома | und weiter unten | et plus loin | y más adelante | ve devamında
there | there | там | сонда | ошол жерде | u yerda | дар он ҷо | dort | là | allí | orada
article | The article | Статья | Мақала | Макала | Maqola | Мақола | Der Artikel | L’article | El artículo | Makale
quoted_words | Quoted | Дословно | Сөзбе-сөз | Сөзмө-сөз | So‘zma-so‘z | Айнан | Zitiert | Cité | Citado | Alıntı
reported_words | reported | в пересказе | мазмұндап | мазмундап | mazmunan | бо нақл | wiedergegeben | rapporté | referido | aktarma
numbered | with the speaker’s number | с номером говорящего | сөйлеушінің нөмірімен | сүйлөгөндүн номери менен | so‘zlovchi raqami bilan | бо рақами гӯянда | mit der Nummer des Sprechers | avec le numéro de la personne | con el número de quien habla | konuşanın numarasıyla
small_print | What belongs to the site rather than to the story is in small print. | Мелким шрифтом дано то, что относится к сайту, а не к статье. | Мақалаға емес, сайтқа қатысты сөздер ұсақ әріппен берілді. | Макалага эмес, сайтка тиешелүү сөздөр майда тамга менен берилди. | Maqolaga emas, saytga tegishli so‘zlar mayda harfda berildi. | Он чи ба сомона тааллуқ дорад, на ба мақола, бо ҳарфи майда аст. | Was zur Website und nicht zum Artikel gehört, ist klein gedruckt. | Ce qui relève du site et non de l’article est en petits caractères. | Lo que pertenece al sitio y no al artículo va en letra pequeña. | Habere değil siteye ait olanlar küçük yazıyla verildi.
place | Passage {number} in the article | Место {number} в статье | Мақаладағы {number}-үзінді | Макаладагы {number}-үзүндү | Maqoladagi {number}-parcha | Порчаи {number} дар мақола | Stelle {number} im Artikel | Passage {number} de l’article | Pasaje {number} del artículo | Makaledeki {number}. bölüm
how_made | How this page was made | Как сделана эта страница | Бұл бет қалай жасалды | Бул барак кантип жасалды | Bu sahifa qanday tayyorlandi | Ин саҳифа чӣ тавр сохта шуд | Wie diese Seite entstand | Comment cette page a été faite | Cómo se hizo esta página | Bu sayfa nasıl yapıldı
source | Source | Источник | Дереккөз | Булак | Manba | Манбаъ | Quelle | Source | Fuente | Kaynak
source_hash | SHA-256 of the source | SHA-256 источника | Дереккөздің SHA-256 белгісі | Булактын SHA-256 белгиси | Manbaning SHA-256 belgisi | SHA-256-и манбаъ | SHA-256 der Quelle | SHA-256 de l’origine | SHA-256 de la fuente | Kaynağın SHA-256 özeti
engine | Engine | Чем сделано | Немен жасалды | Эмне менен жасалды | Nima bilan qilindi | Бо чӣ сохта шуд | Erstellt mit | Moteur | Motor | Yöntem
prompt_hash | SHA-256 of the prompts | SHA-256 запросов | Сұраулардың SHA-256 белгісі | Суроолордун SHA-256 белгиси | So‘rovlarning SHA-256 belgisi | SHA-256-и дархостҳо | SHA-256 der Prompts | SHA-256 des invites | SHA-256 de las instrucciones | İstemlerin SHA-256 özeti
cost | Cost | Стоимость | Құны | Баасы | Narxi | Арзиш | Kosten | Coût | Coste | Maliyet
not_known | not known | неизвестно | белгісіз | белгисиз | noma’lum | номаълум | unbekannt | inconnu | desconocido | bilinmiyor
made | Made | Сделано | Жасалды | Жасалган | Tayyorlandi | Сохта шуд | Erstellt | Fait | Hecho | Yapıldı
by_rules | Made offline by rules, without a model. | Сделано по правилам, без модели и без сети. | Желісіз, модельсіз, ережелер бойынша жасалды. | Тармаксыз, моделсиз, эрежелер боюнча жасалды. | Tarmoqsiz, modelsiz, qoidalar asosida tayyorlandi. | Бе шабака ва бе модел, аз рӯи қоидаҳо сохта шуд. | Ohne Netz und ohne Modell nach Regeln erstellt. | Fait hors ligne, par des règles, sans modèle. | Hecho sin conexión, con reglas y sin modelo. | Çevrimdışı, modelsiz, kurallarla yapıldı.
by_model | Made by {model} at {endpoint} | Сделано моделью {model} ({endpoint}) | {model} моделі жасады ({endpoint}) | {model} модели жасады ({endpoint}) | {model} modeli tayyorladi ({endpoint}) | Модели {model} сохт ({endpoint}) | Erstellt von {model} bei {endpoint} | Fait par {model} sur {endpoint} | Hecho por {model} en {endpoint} | {model} yaptı ({endpoint})
read_again | Read again by {model} at {endpoint} | Перечитано моделью {model} ({endpoint}) | {model} моделі қайта оқыды ({endpoint}) | {model} модели кайра окуду ({endpoint}) | {model} modeli qayta o‘qidi ({endpoint}) | Модели {model} аз нав хонд ({endpoint}) | Gegengelesen von {model} bei {endpoint} | Relu par {model} sur {endpoint} | Releído por {model} en {endpoint} | {model} yeniden okudu ({endpoint})
from_cache | from the cache, no request | из кэша, без запроса | кэштен, сұраусыз | кэштен, суроосуз | keshdan, so‘rovsiz | аз кэш, бе дархост | aus dem Zwischenspeicher, ohne Anfrage | depuis le cache, sans requête | de la caché, sin petición | önbellekten, isteksiz
request | {count} request | запросов: {count} | сұрау: {count} | суроо: {count} | so‘rov: {count} | дархост: {count} | {count} Anfrage | requêtes : {count} | peticiones: {count} | istek: {count}
requests | {count} requests | запросов: {count} | сұрау: {count} | суроо: {count} | so‘rov: {count} | дархост: {count} | {count} Anfragen | requêtes : {count} | peticiones: {count} | istek: {count}
tokens | {count} tokens | токенов: {count} | токен: {count} | токендер: {count} | token: {count} | токенҳо: {count} | {count} Token | jetons : {count} | tókenes: {count} | belirteç: {count}
no_language | language undetermined | язык не определён | тілі анықталмады | тили аныкталган жок | tili aniqlanmadi | забон муайян нашуд | Sprache unbestimmt | langue indéterminée | idioma sin determinar | dili belirlenemedi
original | Original | Оригинал | Түпнұсқа | Түп нуска | Asl matn | Матни асл | Original | Original | Original | Özgün metin
title | title | заголовок | тақырып | аталыш | sarlavha | сарлавҳа | Titel | titre | título | başlık
byline | byline | подпись автора | автор жолы | автор сабы | muallif satri | сатри муаллиф | Autorenzeile | signature | firma | yazar satırı
caption | caption | подпись к снимку | сурет астындағы жазу | сүрөт астындагы жазуу | rasm osti yozuvi | навиштаи таги акс | Bildunterschrift | légende | pie de foto | resim altı yazısı
furniture | furniture | служебный текст сайта | сайт жазуы | сайттын жазуусу | sayt yozuvi | навиштаи сомона | Text der Website | texte du site | texto del sitio | site yazısı
unsupported | unsupported | не подтверждается статьёй | мақала растамайды | макала ырастабайт | maqola tasdiqlamaydi | мақола тасдиқ намекунад | nicht belegt | non étayé | sin respaldo | dayanaksız
unverified | unverified | не подтверждено | расталмаған | ырасталган эмес | tasdiqlanmagan | тасдиқнашуда | nicht gesichert | non confirmé | no verificado | doğrulanmadı
is_disputed | disputed | спорно | даулы | талаштуу | bahsli | баҳснок | umstritten | contesté | discutido | tartışmalı
repaired | repaired | исправлено по статье | мақала бойынша түзетілді | макала боюнча оңдолду | maqola bo‘yicha tuzatildi | аз рӯи мақола ислоҳ шуд | berichtigt | rectifié | corregido | düzeltildi
unchecked | unchecked | не проверено | тексерілмеген | текшерилген эмес | tekshirilmagan | санҷида нашуд | ungeprüft | non vérifié | sin comprobar | denetlenmedi
note | note | примечание | ескерту | эскертүү | izoh | эзоҳ | Hinweis | remarque | nota | not
"""


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of one language; `language` is its code."""

    language: str
    words: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.words[name]

    def status(self, status: str) -> str:
        """The word for what a check found."""
        return self.words.get("is_disputed" if status == "disputed" else status, status)

    def filled(self, name: str, **values: object) -> str:
        """A label with its blanks filled in."""
        return self.words[name].format(**values)

    def told(self, kind: str, value: str) -> str:
        """The word for one of the values that a field of this kind has."""
        return self.words.get(f"{kind}_{value.replace(' ', '_')}", value)

    def problem(self, text: str) -> str:
        """A problem or a warning of a report in these words."""
        return problem_in(text, self.language)

    def passed_over(self, text: str) -> str:
        """How much a batch passed over for one reason, in these words: 2 × hidden: a, b."""
        count, _, told = text.partition(" × ")
        reason, _, names = told.partition(": ")
        return f"{count} × {self.problem(reason)}: {names}"

    def counted(self, number: int, what: str) -> str:
        """So many of something that has labels of one and of several."""
        is_one = number == 1 or (number == 0 and self.language == "fr")
        name = f"{what}_count" if is_one else f"{what}_counts"
        return self.filled(name, count=self.number(number))

    @property
    def thousands(self) -> str:
        """What parts the thousands of a number."""
        return _THOUSANDS.get(self.language, "\N{NO-BREAK SPACE}")

    def number(self, number: int) -> str:
        """A number as these readers write it."""
        return f"{number:,}".replace(",", self.thousands)


_THOUSANDS = {"en": ",", "de": ".", "es": ".", "tr": "."}


def read_labels(table: str) -> dict[str, dict[str, str]]:
    """The words of each language by their names, from a table with a row for each name."""
    rows = [[cell.strip() for cell in row.split(" | ")] for row in table.strip().splitlines()]
    return {code: {row[0]: row[column] for row in rows} for column, code in enumerate(LANGUAGES, 1)}


_LABELS = {code: Labels(code, words) for code, words in read_labels(_TABLE).items()}


def labels(language: str) -> Labels:
    """The words for a reader of that language, English where there are none of its own."""
    return _LABELS.get(language, _LABELS["en"])
