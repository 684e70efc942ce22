"""The report's own words, in the languages that most of its readers have.

One row for each label, one column for each language, so that a hole is seen at once; a test looks
for one all the same. In any other language the words are English. `{…}` is filled in.
"""

from collections.abc import Mapping
from dataclasses import dataclass

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
via | via | через | арқылы | аркылуу | orqali | тавассути | über | via | a través de | aracılığıyla
translated | Translated from {language} | Перевод ({language}) | Аударма ({language}) | Котормо ({language}) | Tarjima ({language}) | Тарҷума ({language}) | Übersetzt ({language}) | Traduction ({language}) | Traducción ({language}) | Çeviri ({language})
characters | characters {place} | знаки {place} | таңбалар {place} | белгилер {place} | belgilar {place} | аломатҳо {place} | Zeichen {place} | caractères {place} | caracteres {place} | karakter {place}
unnamed | {count} of {all} without a name for sure: shown in the words around them. | {count} из {all} без надёжного имени: показаны в окружающих словах. | {all} дәйексөздің {count}-інде аты анық емес: айналасындағы сөздермен берілді. | {all} цитатанын {count} аты так эмес: айланасындагы сөздөр менен берилди. | {all} iqtibosdan {count} tasida ism aniq emas: atrofidagi so‘zlar bilan berildi. | Дар {count} аз {all} иқтибос ном аниқ нест: бо суханони гирду атроф оварда шуд. | {count} von {all} ohne sicheren Namen: in ihrem Umfeld gezeigt. | {count} sur {all} sans nom sûr : montrées dans leur phrase. | {count} de {all} sin nombre seguro: se muestran en su frase. | {all} alıntıdan {count} tanesinde ad kesin değil: çevresindeki sözlerle verildi.
verbatim | Word for word above; characters of the article: | Дословно выше; знаки статьи: | Жоғарыда сөзбе-сөз; мақаланың таңбалары: | Жогоруда сөзмө-сөз; макаланын белгилери: | Yuqorida so‘zma-so‘z; maqola belgilari: | Дар боло айнан; аломатҳои мақола: | Oben wörtlich; Zeichen des Artikels: | Mot à mot ci-dessus ; caractères de l’article : | Palabra por palabra arriba; caracteres del artículo: | Yukarıda sözcüğü sözcüğüne; makalenin karakterleri:
not_translated | not translated | без перевода | аударылмаған | которулган эмес | tarjima qilinmagan | тарҷума нашудааст | nicht übersetzt | non traduit | sin traducir | çevrilmedi
left | {count} passages not translated | фрагментов без перевода: {count} | аударылмаған үзінділер: {count} | которулбаган үзүндүлөр: {count} | tarjima qilinmagan parchalar: {count} | порчаҳои тарҷуманашуда: {count} | {count} Stellen nicht übersetzt | {count} passages non traduits | {count} pasajes sin traducir | çevrilmeyen bölüm: {count}
description | Publisher's description | Аннотация издания | Басылым сипаттамасы | Басылманын сүрөттөмөсү | Nashr tavsifi | Тавсифи нашр | Beschreibung des Mediums | Description de l’éditeur | Descripción del medio | Yayıncının tanımı
"""


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of one language; `language` is its code."""

    language: str
    words: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.words[name]

    def filled(self, name: str, **values: object) -> str:
        """A label with its blanks filled in."""
        return self.words[name].format(**values)


def _read() -> dict[str, Labels]:
    rows = [[cell.strip() for cell in row.split(" | ")] for row in _TABLE.strip().splitlines()]
    return {
        code: Labels(code, {row[0]: row[column] for row in rows})
        for column, code in enumerate(LANGUAGES, 1)
    }


_LABELS = _read()


def labels(language: str) -> Labels:
    """The words for a reader of that language, English where there are none of its own."""
    return _LABELS.get(language, _LABELS["en"])
