"""The words of a server's own pages, of a summary that was checked, and of a translated text.

A table like those of reports (`labels`) and of what is made of many (`overview_labels`), which are
among them.
"""

from functools import cache

from summarize.renderers.labels import Labels, read_labels
from summarize.renderers.overview_labels import overview_labels

_TABLE = """
one_article | One article | Одна статья | Бір мақала | Бир макала | Bitta maqola | Як мақола | Ein Artikel | Un article | Un artículo | Tek haber
our_pages | Pages | Страницы | Беттер | Барактар | Sahifalar | Саҳифаҳо | Seiten | Pages | Páginas | Sayfalar
desk | An article in, who said what out | Вставьте статью — узнаете, кто что сказал | Мақаланы салыңыз — кім не айтқанын біліңіз | Макаланы салыңыз — ким эмне айтканын билиңиз | Maqolani qo‘ying — kim nima deganini biling | Мақоларо гузоред — кӣ чӣ гуфтанашро донед | Artikel hinein, wer was sagte heraus | Un article en entrée, qui a dit quoi en sortie | Entra un artículo, sale quién dijo qué | Haberi verin, kimin ne dediğini alın
paste | Paste the article | Вставьте текст статьи | Мақала мәтінін қойыңыз | Макаланын текстин коюңуз | Maqola matnini qo‘ying | Матни мақоларо гузоред | Artikel einfügen | Collez l’article | Pegue el artículo | Haberi yapıştırın
or_address | or its address | или её адрес | немесе оның мекенжайы | же анын дареги | yoki uning manzili | ё суроғаи он | oder seine Adresse | ou son adresse | o su dirección | ya da adresini
or_file | or a file (drop it anywhere here) | или файл (можно перетащить сюда) | немесе файл (осында сүйреп әкелуге болады) | же файл (бул жерге сүйрөп келсе болот) | yoki fayl (shu yerga tortib olib kelsa bo‘ladi) | ё файл (ба ин ҷо кашидан мумкин аст) | oder eine Datei (hierher ziehen genügt) | ou un fichier (déposez-le n’importe où ici) | o un archivo (suéltelo en cualquier parte) | ya da bir dosya (buraya sürükleyebilirsiniz)
ask_language | Language of the report | Язык отчёта | Есептің тілі | Отчёттун тили | Hisobot tili | Забони ҳисобот | Sprache des Berichts | Langue du rapport | Idioma del informe | Raporun dili
ask_length | Length of the summary | Длина сводки | Қысқаша мазмұнның ұзындығы | Кыскача мазмундун узундугу | Qisqacha bayon uzunligi | Дарозии мухтасар | Länge der Zusammenfassung | Longueur du résumé | Extensión del resumen | Özetin uzunluğu
length_short | short | короткая | қысқа | кыска | qisqa | кӯтоҳ | kurz | court | corto | kısa
length_medium | medium | средняя | орташа | орточо | o‘rtacha | миёна | mittel | moyen | medio | orta
length_long | long | длинная | ұзын | узун | uzun | дароз | lang | long | largo | uzun
of_words | {count} words | слов: {count} | {count} сөз | {count} сөз | {count} so‘z | {count} калима | {count} Wörter | {count} mots | {count} palabras | {count} sözcük
check_other | Check somebody’s summary or translation against it | Сверить с ней чью-то сводку или перевод | Біреудің қысқаша мазмұнын не аудармасын онымен салыстыру | Бирөөнүн кыскача мазмунун же котормосун аны менен салыштыруу | Birovning qisqacha bayoni yoki tarjimasini u bilan solishtirish | Мухтасар ё тарҷумаи касеро бо он муқоиса кардан | Eine fremde Zusammenfassung oder Übersetzung daran prüfen | Comparer à l’article le résumé ou la traduction de quelqu’un | Cotejar con él un resumen o una traducción ajenos | Başkasının özetini ya da çevirisini bununla karşılaştır
to_check_text | The text to check | Проверяемый текст | Тексерілетін мәтін | Текшериле турган текст | Tekshiriladigan matn | Матни санҷидашаванда | Zu prüfender Text | Texte à vérifier | Texto que se coteja | Denetlenecek metin
check_it | Check it | Сверить | Тексеру | Текшерүү | Tekshirish | Санҷидан | Prüfen | Vérifier | Cotejar | Denetle
ask_report | Report | Отчёт | Есеп | Отчёт | Hisobot | Ҳисобот | Bericht | Rapport | Informe | Rapor
ask_quotes | Quotations only | Только цитаты | Тек дәйексөздер | Цитаталар гана | Faqat iqtiboslar | Танҳо иқтибосҳо | Nur Zitate | Citations seulement | Solo citas | Yalnızca alıntılar
ask_translation | Translate the whole text | Перевести весь текст | Мәтінді түгел аудару | Текстти толук которуу | Butun matnni tarjima qilish | Тарҷумаи тамоми матн | Ganzen Text übersetzen | Traduire tout le texte | Traducir todo el texto | Metnin tümünü çevir
asks_model | Asks the model {model}. | Спрашивает модель {model}. | {model} моделінен сұрайды. | {model} моделинен сурайт. | {model} modelidan so‘raydi. | Аз модели {model} мепурсад. | Fragt das Modell {model}. | Interroge le modèle {model}. | Pregunta al modelo {model}. | {model} modeline sorar.
asks_nobody | Made by rules, without a model: the summary stays in the article’s language. | Работает по правилам, без модели: сводка остаётся на языке статьи. | Ережелер бойынша, модельсіз жасалады: қысқаша мазмұн мақаланың тілінде қалады. | Эрежелер боюнча, моделсиз жасалат: кыскача мазмун макаланын тилинде калат. | Qoidalar asosida, modelsiz tayyorlanadi: qisqacha bayon maqola tilida qoladi. | Аз рӯи қоидаҳо, бе модел сохта мешавад: мухтасар бо забони мақола мемонад. | Nach Regeln, ohne Modell: die Zusammenfassung bleibt in der Sprache des Artikels. | Fait par des règles, sans modèle : le résumé reste dans la langue de l’article. | Hecho con reglas, sin modelo: el resumen queda en el idioma del artículo. | Kurallarla, modelsiz yapılır: özet haberin dilinde kalır.
programs_ask | Programs ask the same addresses. | Программам: те же адреса. | Бағдарламаларға: сол мекенжайлар. | Программаларга: ошол эле даректер. | Dasturlar uchun: o‘sha manzillar. | Барои барномаҳо: ҳамон суроғаҳо. | Für Programme: dieselben Adressen. | Pour les programmes : les mêmes adresses. | Para los programas: las mismas direcciones. | Programlar için: aynı adresler.
answer | The answer | Ответ | Жауап | Жооп | Javob | Ҷавоб | Die Antwort | La réponse | La respuesta | Yanıt
sending | Sending … | Отправляется … | Жіберілуде … | Жөнөтүлүүдө … | Yuborilmoqda … | Фиристода мешавад … | Wird gesendet … | Envoi … | Enviando … | Gönderiliyor …
answered | Done. | Готово. | Дайын. | Даяр. | Tayyor. | Тайёр. | Fertig. | Terminé. | Listo. | Tamam.
silent | The server did not answer | Сервер не ответил | Сервер жауап бермеді | Сервер жооп берген жок | Server javob bermadi | Сервер ҷавоб надод | Der Server hat nicht geantwortet | Le serveur n’a pas répondu | El servidor no respondió | Sunucu yanıt vermedi
stage_fetching_the_page | Fetching the page | Загружается страница | Бет жүктелуде | Барак жүктөлүүдө | Sahifa yuklanmoqda | Саҳифа гирифта мешавад | Die Seite wird geholt | Chargement de la page | Se descarga la página | Sayfa alınıyor
stage_reading | Reading | Читается | Оқылуда | Окулууда | O‘qilmoqda | Хонда мешавад | Wird gelesen | Lecture | Se lee | Okunuyor
stage_finding_quotations | Finding quotations | Ищутся цитаты | Дәйексөздер ізделуде | Цитаталар изделүүдө | Iqtiboslar qidirilmoqda | Иқтибосҳо ҷуста мешаванд | Zitate werden gesucht | Recherche des citations | Se buscan las citas | Alıntılar aranıyor
stage_asking_the_model | Asking the model | Ждём ответа модели | Модельден сұралуда | Моделден суралууда | Modeldan so‘ralmoqda | Аз модел пурсида мешавад | Das Modell wird gefragt | Le modèle est interrogé | Se pregunta al modelo | Modele soruluyor
stage_translating | Translating | Переводится | Аударылуда | Которулууда | Tarjima qilinmoqda | Тарҷума мешавад | Wird übersetzt | Traduction | Se traduce | Çevriliyor
stage_checking | Checking | Сверяется | Тексерілуде | Текшерилүүдө | Tekshirilmoqda | Санҷида мешавад | Wird geprüft | Vérification | Se coteja | Denetleniyor
by_words | Words | Слова | Сөздер | Сөздөр | So‘zlar | Калимаҳо | Wörter | Mots | Palabras | Sözcükler
by_speaker | Speaker | Кто сказал | Кім айтты | Ким айтты | Kim aytgan | Гӯянда | Sprecher | Auteur | Quién lo dijo | Söyleyen
names | Names | Имена | Есімдер | Ысымдар | Ismlar | Номҳо | Namen | Noms | Nombres | Adlar
only_sure | only those that are sure | только надёжные | тек анықтары | так болгондору гана | faqat aniqlari | танҳо аниқҳо | nur die sicheren | seulement ceux qui sont sûrs | solo los seguros | yalnızca kesin olanlar
look | Search | Найти | Іздеу | Издөө | Qidirish | Ҷустан | Suchen | Chercher | Buscar | Ara
statement_count | {count} statement | высказываний: {count} | айтылғаны: {count} | айтылганы: {count} | aytilganlar: {count} | гуфтаҳо: {count} | {count} Äußerung | {count} déclaration | {count} declaración | söylenen: {count}
statement_counts | {count} statements | высказываний: {count} | айтылғаны: {count} | айтылганы: {count} | aytilganlar: {count} | гуфтаҳо: {count} | {count} Äußerungen | {count} déclarations | {count} declaraciones | söylenen: {count}
in_all | {statements} in {articles} | {statements} · {articles} | {statements} · {articles} | {statements} · {articles} | {statements} · {articles} | {statements} · {articles} | {statements} in {articles} | {statements} dans {articles} | {statements} en {articles} | {statements} · {articles}
nothing_fits | Nothing was said that fits. | Ничего подходящего не сказано. | Сәйкес ештеңе айтылмаған. | Туура келген эч нерсе айтылган эмес. | Mos keladigan hech narsa aytilmagan. | Чизи мувофиқ гуфта нашудааст. | Nichts Passendes wurde gesagt. | Rien de tel n’a été dit. | No se dijo nada que encaje. | Buna uyan bir söz yok.
more_statements | More statements | Другие высказывания | Басқа айтылғандар | Башка айтылгандар | Boshqa aytilganlar | Гуфтаҳои дигар | Weitere Äußerungen | Autres déclarations | Más declaraciones | Diğer söylenenler
earlier | Earlier in the list | Ближе к началу списка | Тізімнің басына қарай | Тизменин башына карай | Ro‘yxat boshiga qarab | Ба аввали рӯйхат | Weiter vorn in der Liste | Plus haut dans la liste | Antes en la lista | Listede önceki
later | Further in the list | Дальше по списку | Тізім бойынша әрі қарай | Тизме боюнча ары карай | Ro‘yxatning davomi | Идомаи рӯйхат | Weiter hinten in der Liste | Plus bas dans la liste | Después en la lista | Listede sonraki
sign_in | Sign in | Войти | Кіру | Кирүү | Kirish | Даромадан | Anmelden | Se connecter | Entrar | Giriş yap
say_token | Say the token | Введите токен | Токенді енгізіңіз | Токенди киргизиңиз | Tokenni kiriting | Токенро ворид кунед | Token eingeben | Indiquez le jeton | Escriba la ficha de acceso | Belirteci girin
token | Token | Токен сервера | Сервер токені | Сервердин токени | Server tokeni | Токени сервер | Zugangstoken | Jeton | Ficha de acceso | Belirteç
wrong_token | That is not the token of this server. | Это не токен этого сервера. | Бұл осы сервердің токені емес. | Бул ушул сервердин токени эмес. | Bu shu serverning tokeni emas. | Ин токени ҳамин сервер нест. | Das ist nicht das Token dieses Servers. | Ce n’est pas le jeton de ce serveur. | Esa no es la ficha de este servidor. | Bu, bu sunucunun belirteci değil.
checked_against | {summary} against {article} | {summary}: сверено с {article} | {summary}: {article} мәтінімен салыстырылды | {summary}: {article} менен салыштырылды | {summary}: {article} bilan solishtirildi | {summary}: бо {article} муқоиса шуд | {summary}, geprüft an {article} | {summary}, comparé à {article} | {summary}, cotejado con {article} | {summary}: {article} ile karşılaştırıldı
checked_count | {count} sentence | предложений: {count} | сөйлем: {count} | сүйлөм: {count} | gaplar: {count} | ҷумлаҳо: {count} | {count} Satz | {count} phrase | {count} frase | cümle: {count}
checked_counts | {count} sentences | предложений: {count} | сөйлем: {count} | сүйлөм: {count} | gaplar: {count} | ҷумлаҳо: {count} | {count} Sätze | {count} phrases | {count} frases | cümle: {count}
count_supported | {count} supported | подтверждается статьёй: {count} | мақала растайды: {count} | макала ырастайт: {count} | maqola tasdiqlaydi: {count} | мақола тасдиқ мекунад: {count} | {count} belegt | étayées : {count} | con respaldo: {count} | dayanaklı: {count}
count_unsupported | {count} unsupported | не подтверждается: {count} | растамайды: {count} | ырастабайт: {count} | tasdiqlamaydi: {count} | тасдиқ намекунад: {count} | {count} nicht belegt | non étayées : {count} | sin respaldo: {count} | dayanaksız: {count}
count_unchecked | {count} unchecked | не проверено: {count} | тексерілмегені: {count} | текшерилбегени: {count} | tekshirilmagani: {count} | санҷиданашуда: {count} | {count} ungeprüft | non vérifiées : {count} | sin comprobar: {count} | denetlenmeyen: {count}
nothing_to_check | nothing to check | проверять нечего | тексеретін ештеңе жоқ | текшере турган эч нерсе жок | tekshiradigan hech narsa yo‘q | чизе барои санҷиш нест | nichts zu prüfen | rien à vérifier | nada que cotejar | denetlenecek bir şey yok
untranslated_from | not translated from {language} | без перевода ({language}) | аударылмаған ({language}) | которулган эмес ({language}) | tarjima qilinmagan ({language}) | тарҷума нашудааст ({language}) | nicht übersetzt ({language}) | non traduit ({language}) | sin traducir ({language}) | çevrilmedi ({language})
not_the_glossarys | not the glossary’s | не так, как в глоссарии | глоссарийдегідей емес | глоссарийдегидей эмес | glossariydagidek emas | чунон ки дар луғатнома нест | nicht wie im Glossar | pas comme dans le glossaire | no como en el glosario | sözlükçedeki gibi değil
machine_translation | Machine translation from {source} into {target} | Машинный перевод: {source} → {target} | Машиналық аударма: {source} → {target} | Машина котормосу: {source} → {target} | Mashina tarjimasi: {source} → {target} | Тарҷумаи мошинӣ: {source} → {target} | Maschinelle Übersetzung: {source} → {target} | Traduction automatique : {source} → {target} | Traducción automática: {source} → {target} | Makine çevirisi: {source} → {target}
nothing_translated | Nothing was translated. | Ничего не переведено. | Ештеңе аударылмады. | Эч нерсе которулган жок. | Hech narsa tarjima qilinmadi. | Чизе тарҷума нашуд. | Nichts wurde übersetzt. | Rien n’a été traduit. | No se tradujo nada. | Hiçbir şey çevrilmedi.
paragraphs_failed | {count} of {all} paragraphs are untranslated, or failed a check of names, numbers and negations; they are marked. | Абзацев без перевода или не прошедших проверку имён, чисел и отрицаний: {count} из {all}; они отмечены. | Аударылмаған не есім, сан және терістеу тексеруінен өтпеген абзацтар: {all} ішінен {count}; олар белгіленген. | Которулбаган же ысым, сан жана тануу текшерүүсүнөн өтпөгөн абзацтар: {all} ичинен {count}; алар белгиленген. | Tarjima qilinmagan yoki ism, son va inkor tekshiruvidan o‘tmagan xatboshilar: {all} tadan {count}; ular belgilangan. | Сарсатрҳое, ки тарҷума нашудаанд ё аз санҷиши ном, рақам ва инкор нагузаштаанд: {count} аз {all}; онҳо нишон дода шудаанд. | {count} von {all} Absätzen sind nicht übersetzt oder haben eine Prüfung von Namen, Zahlen und Verneinungen nicht bestanden; sie sind markiert. | Paragraphes non traduits, ou qui ont échoué à un contrôle des noms, des nombres et des négations : {count} sur {all} ; ils sont signalés. | Párrafos sin traducir, o que no pasaron un control de nombres, números y negaciones: {count} de {all}; están señalados. | Çevrilmeyen ya da ad, sayı ve olumsuzluk denetiminden geçmeyen paragraflar: {all} içinden {count}; işaretlendiler.
paragraphs_passed | No paragraph failed the checks of names, numbers and negations. | Проверку имён, чисел и отрицаний прошли все абзацы. | Есім, сан және терістеу тексеруінен барлық абзац өтті. | Ысым, сан жана тануу текшерүүсүнөн бардык абзац өттү. | Ism, son va inkor tekshiruvidan barcha xatboshilar o‘tdi. | Ҳамаи сарсатрҳо аз санҷиши ном, рақам ва инкор гузаштанд. | Kein Absatz ist bei der Prüfung von Namen, Zahlen und Verneinungen durchgefallen. | Aucun paragraphe n’a échoué aux contrôles des noms, des nombres et des négations. | Ningún párrafo falló los controles de nombres, números y negaciones. | Hiçbir paragraf ad, sayı ve olumsuzluk denetiminde kalmadı.
supported | supported | подтверждается статьёй | мақала растайды | макала ырастайт | maqola tasdiqlaydi | мақола тасдиқ мекунад | belegt | étayé | con respaldo | dayanaklı
"""


@cache
def served_labels(language: str) -> Labels:
    """The words for a reader of that language, English where there are none of its own."""
    many = overview_labels(language)
    return Labels(many.language, {**many.words, **_OWN[many.language]})


_OWN = read_labels(_TABLE)
