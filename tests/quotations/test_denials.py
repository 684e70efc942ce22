"""Words that somebody did not say are nobody's; what somebody denies is a claim that is denied."""

import pytest

from tests.quotations.raw import find_claims, find_quotes

UNSAID = [
    ("en", "Mara Quill did not say “the bridge is closed for good” on Monday."),
    ("en", "Mara Quill never used the phrase “the bridge is closed for good”."),
    ("en", "“The bridge is closed,” Mara Quill never said."),
    ("en", "If Mara Quill said “the bridge is closed for good”, she was wrong."),
    ("en", "A fake account of Mara Quill wrote: “The bridge is closed for good.”"),
    ("en", "“The bridge is closed for good,” wrote a fake account in the name of Mara Quill."),
    ("en", "An actor playing Mara Quill said: “The bridge is closed for good.”"),
    ("en", "It is not true that Mara Quill said: “The bridge is closed for good.”"),
    ("en", "Mara Quill denied having called the bridge “a wreck for good”."),
    ("en", "Mara Quill denies ever saying “the bridge is closed for good”."),
    ("en", "Mara Quill hasn't said: “The bridge is closed for good.”"),
    ("en", "Nobody said “the bridge is closed for good”."),
    ("en", "A deepfake video shows Mara Quill saying “the bridge is closed for good”."),
    ("en", "Mara Quill did not tell reporters “the bridge is closed for good”."),
    ("de", "Mara Quell hat nicht gesagt: „Die Brücke bleibt für immer zu.“"),
    ("de", "Mara Quell sagte nie: „Die Brücke bleibt für immer zu.“"),
    ("de", "Mara Quell dementierte, gesagt zu haben: „Die Brücke bleibt für immer zu.“"),
    ("de", "Mara Quell bestritt, dass sie den Bau „eine ewige Ruine ohne Sinn“ genannt habe."),
    ("de", "Wenn Mara Quell gesagt hat: „Die Brücke bleibt für immer zu“, irrt sie."),
    ("de", "Ein gefälschtes Konto von Mara Quell schrieb: „Die Brücke bleibt für immer zu.“"),
    ("de", "„Die Brücke bleibt für immer zu“, hat Mara Quell nie gesagt."),
    ("de", "Es stimmt nicht, dass Mara Quell sagte: „Die Brücke bleibt für immer zu.“"),
    ("de", "Niemals sagte Mara Quell: „Die Brücke bleibt für immer zu.“"),
    ("ru", "Мара Квилова не сказала: «Мост закрыт навсегда»."),
    ("ru", "Мара Квилова опровергла, что сказала: «Мост закрыт навсегда»."),
    ("ru", "«Мост закрыт навсегда», — не говорила Мара Квилова."),
    ("ru", "Если Мара Квилова сказала: «Мост закрыт навсегда», она ошиблась."),
    ("ru", "Поддельный аккаунт Мары Квиловой написал: «Мост закрыт навсегда»."),
    ("ru", "Мара Квилова отрицает, что назвала мост «вечной развалиной у реки»."),
    ("uk", "Мара Квілова не казала: «Міст закрито назавжди»."),
    ("uk", "Фейковий акаунт Мари Квілової написав: «Міст закрито назавжди»."),
    ("uk", "Неправда, що Мара Квілова сказала: «Міст закрито назавжди»."),
    ("kk", "Марат Жәкен: «Көпір жабық», – деп айтпаған."),
    ("kk", "Марат Жәкен «Көпір біржола жабық» деген жоқ."),
    ("kk", "Егер Марат Жәкен «Көпір біржола жабық» деді десек, ол қателесті."),
    ("ky", "Марат Жакен «Көпүрө биротоло жабык» деп айткан эмес."),
    ("ky", "Марат Жакен эч качан «Көпүрө биротоло жабык» деп айтпаган."),
    ("uz", "Marat Joqen “Ko‘prik butunlay yopiq” deb aytmagan."),
    ("uz", "Марат Жоқен «Кўприк бутунлай ёпиқ» деб айтмаган."),
    ("uz", "Marat Joqen “Ko‘prik butunlay yopiq” degani yo‘q."),
    ("tg", "Марат Ҷакен ҳеҷ гоҳ нагуфт: «Пул баста аст»."),
    ("tg", "Марат Ҷакен инкор кард, ки гуфта бошад: «Пул баста аст»."),
    ("tr", "Mert Yalın “Köprü sonsuza dek kapalı” demedi."),
    ("tr", "Mert Yalın, “Köprü sonsuza dek kapalı” dediğini yalanladı."),
    ("tr", "Sahte bir hesap, “Köprü sonsuza dek kapalı” diye yazdı."),
    ("fr", "Mara Quille n'a jamais dit : « Le pont est fermé pour toujours. »"),
    ("fr", "Mara Quille n'a pas dit « le pont est fermé pour toujours »."),
    ("fr", "Un faux compte de Mara Quille a écrit : « Le pont est fermé pour toujours. »"),
    ("fr", "Mara Quille nie avoir dit : « Le pont est fermé pour toujours. »"),
    ("fr", "Il est faux que Mara Quille ait dit : « Le pont est fermé pour toujours. »"),
    ("fr", "Si Mara Quille a dit « le pont est fermé pour toujours », elle a tort."),
    ("es", "Mara Quila no dijo: «El puente está cerrado para siempre»."),
    ("es", "Mara Quila nunca ha dicho: «El puente está cerrado para siempre»."),
    ("es", "Mara Quila negó haber dicho: «El puente está cerrado para siempre»."),
    ("es", "Una cuenta falsa de Mara Quila escribió: «El puente está cerrado para siempre»."),
    ("es", "No es cierto que Mara Quila dijera: «El puente está cerrado para siempre»."),
    ("es", "Si Mara Quila dijo «el puente está cerrado para siempre», se equivocó."),
    ("it", "Mara Quilla non ha mai detto: «Il ponte è chiuso per sempre»."),
    ("it", "Mara Quilla nega di aver detto: «Il ponte è chiuso per sempre»."),
    ("it", "Un profilo falso di Mara Quilla ha scritto: «Il ponte è chiuso per sempre»."),
    ("it", "Non è vero che Mara Quilla ha detto: «Il ponte è chiuso per sempre»."),
    ("pt", "Mara Quila não disse: “A ponte está fechada para sempre.”"),
    ("pt", "Mara Quila nega ter dito: “A ponte está fechada para sempre.”"),
    ("pt", "Uma conta falsa de Mara Quila escreveu: “A ponte está fechada para sempre.”"),
    ("pl", "Mara Kwil nigdy nie powiedziała: „Most jest zamknięty na zawsze”."),
    ("pl", "Mara Kwil zaprzeczyła, że powiedziała: „Most jest zamknięty na zawsze”."),
    ("pl", "Fałszywe konto Mary Kwil napisało: „Most jest zamknięty na zawsze”."),
    ("pl", "Nieprawda, że Mara Kwil powiedziała: „Most jest zamknięty na zawsze”."),
    ("cs", "Mara Kvilová nikdy neřekla: „Most je zavřený navždy.“"),
    ("cs", "Mara Kvilová popřela, že řekla: „Most je zavřený navždy.“"),
    ("cs", "Falešný účet Mary Kvilové napsal: „Most je zavřený navždy.“"),
    ("fa", "مارا کویل هرگز نگفت: «پل برای همیشه بسته است»."),
    ("fa", "مارا کویل تکذیب کرد که گفته است: «پل برای همیشه بسته است»."),
    ("ar", "لم تقل مارا كويل: «الجسر مغلق إلى الأبد»."),
    ("ar", "نفت مارا كويل أنها قالت: «الجسر مغلق إلى الأبد»."),
    ("zh", "马拉从未说过：“这座桥永远关闭了，不会再开放。”"),
    ("zh", "马拉否认说过：“这座桥永远关闭了，不会再开放。”"),
]
SAID = [
    ("en", "Mara Quill denied the reports: “The bridge is open to everybody.”"),
    ("en", "Mara Quill denied the allegations, saying: “The bridge is open to everybody.”"),
    ("en", "“I never closed the bridge,” Mara Quill said."),
    ("en", "Mara Quill, who did not close the bridge, said: “It is open to everybody.”"),
    ("en", "Mara Quill not only said “the bridge is open to everybody” but also sang."),
    ("en", "Mara Quill did not say when, but added: “The bridge is open to everybody.”"),
    ("en", "Asked if she had closed it, Mara Quill said: “The bridge is open to everybody.”"),
    ("en", "After the fake video spread, Mara Quill said: “The bridge is open to everybody.”"),
    ("en", "Mara Quill denied that she closed it: “The bridge is open to everybody.”"),
    ("en", "Mara Quill said the account was fake: “The bridge is open to everybody.”"),
    ("en", "“The letter is a fake,” said Mara Quill."),
    ("de", "Mara Quell dementierte die Berichte: „Die Brücke ist offen für alle.“"),
    ("de", "Mara Quell sagte nicht ohne Stolz: „Die Brücke ist offen für alle.“"),
    ("de", "Mara Quell hat gesagt: „Ich habe die Brücke nie geschlossen.“"),
    ("de", "Mara Quell sagte nicht, wann, aber fügte hinzu: „Die Brücke ist offen für alle.“"),
    ("de", "„Das ist eine Fälschung“, sagte Mara Quell."),
    ("ru", "Мара Квилова опровергла слухи: «Мост открыт для всех»."),
    ("ru", "Мара Квилова сказала: «Мост не закрыт»."),
    ("ru", "«Мы не закрывали мост», — сказала Мара Квилова."),
    ("ru", "Мара Квилова не только сказала: «Мост открыт для всех», но и спела."),
    ("fr", "Mara Quille dément la rumeur : « Le pont est ouvert à tous. »"),
    ("fr", "Mara Quille a dit : « Le pont n'est pas fermé. »"),
    ("es", "Mara Quila desmintió el rumor: «El puente está abierto a todos»."),
    ("es", "Mara Quila dijo: «El puente no está cerrado»."),
    ("it", "Mara Quilla ha smentito le voci: «Il ponte è aperto a tutti»."),
    ("pl", "Mara Kwil zaprzeczyła plotkom: „Most jest otwarty dla wszystkich”."),
    ("tr", "Mert Yalın iddiaları yalanladı: “Köprü herkese açık.”"),
    ("kk", "Марат Жәкен қауесетті жоққа шығарды: «Көпір бәріне ашық»."),
]
DENIED = [
    ("en", "Mara Quill denied that the bridge would close in May."),
    ("en", "Mara Quill denied reports that the bridge would close in May."),
    ("en", "Mara Quill, the mayor, denies the bridge will close in May."),
    ("de", "Mara Quell dementierte, dass die Brücke im Mai geschlossen werde."),
    ("de", "Mara Quell bestreitet, dass die Brücke im Mai geschlossen wird."),
    ("ru", "Мара Квилова опровергла, что мост закроют в мае."),
    ("ru", "Мара Квилова опровергла слухи о том, что мост закроют в мае."),
    ("ru", "Мара Квилова отрицает, что мост закроют в мае."),
    ("uk", "Мара Квілова спростувала, що міст закриють у травні."),
    ("uk", "Мара Квілова заперечила, що міст закриють у травні."),
    ("fr", "Mara Quille a nié que le pont fermerait en mai."),
    ("fr", "Mara Quille dément que le pont fermera en mai."),
    ("es", "Mara Quila desmintió que el puente cerrará en mayo."),
    ("es", "Mara Quila ha negado que el puente cierre en mayo."),
    ("it", "Mara Quilla ha smentito che il ponte chiuderà a maggio."),
    ("it", "Mara Quilla nega che il ponte chiuda a maggio."),
    ("pt", "Mara Quila negou que a ponte será fechada em maio."),
    ("pl", "Mara Kwil zaprzeczyła, że most zostanie zamknięty w maju."),
    ("cs", "Mara Kvilová popřela, že most bude v květnu zavřen."),
    ("tr", "Bakan Mert Yalın gelecek yıl vergilerin artacağını yalanladı."),
    ("kk", "Министр Марат Жәкен келесі жылы көпір жабылатынын жоққа шығарды."),
    ("ky", "Министр Марат Жакен кийинки жылы көпүрө жабыларын четке какты."),
    ("uz", "Vazir Marat Joqen kelasi yil ko‘prik yopilishini rad etdi."),
    ("tg", "Марат Ҷакен рад кард, ки пул дар моҳи май баста мешавад."),
    ("fa", "مارا کویل تکذیب کرد که پل در ماه مه بسته می\u200cشود."),
    ("ar", "نفت مارا كويل أن الجسر سيغلق في مايو المقبل."),
    ("zh", "马拉否认这座桥将在五月关闭。"),
]


@pytest.mark.parametrize(("language", "text"), UNSAID)
def test_words_that_somebody_did_not_say_are_nobodys(language: str, text: str) -> None:
    assert [quote.speaker for quote in find_quotes(text, language) if quote.speaker] == []
    assert {claim.polarity for claim in find_claims(text, language)} <= {"denied"}


@pytest.mark.parametrize(("language", "text"), SAID)
def test_a_denial_in_somebodys_own_words_is_said(language: str, text: str) -> None:
    assert [quote.speaker for quote in find_quotes(text, language) if quote.speaker]


@pytest.mark.parametrize(("language", "text"), DENIED)
def test_what_somebody_denies_is_a_denied_claim(language: str, text: str) -> None:
    (claim,) = find_claims(text, language)
    assert claim.polarity == "denied"
    assert claim.speaker is not None


def test_what_is_denied_holds_no_quotation_of_its_speaker() -> None:
    text = "Mara Quill denied that she had called the bridge “a wreck for good”."
    (quote,) = find_quotes(text, "en")
    (claim,) = find_claims(text, "en")
    assert quote.speaker is None
    assert claim.polarity == "denied"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nobody at the guild said that the law would help farmers."),
        ("en", "No one at the guild said “the law will help farmers”."),
        ("en", "Neither Moss nor Birk said the law would help farmers."),
        ("en", "Nobody in Lund or at the guild has ever said that the law would help farmers."),
        ("en", "Nobody who was there said that the law would help farmers."),
        ("en", "None of the farmers near Lund said that the law would help them."),
        ("es", "Nadie en el gremio dijo que la ley ayudará a los agricultores."),
        ("it", "Nessuno nella gilda ha detto che la legge aiuterà gli agricoltori."),
        ("pt", "Ninguém na guilda disse que a lei ajudará os agricultores."),
    ],
)
def test_what_nobody_said_is_nobodys(language: str, text: str) -> None:
    assert not find_claims(text, language)
    assert [quote.speaker for quote in find_quotes(text, language)] == [None] * text.count("“")


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        ("While nobody was hurt Ann Berg", "Ann Berg"),
        ("Because nobody came Berg", "Berg"),
        ("Because nobody slept she", "she"),
        ("None of that mattered and Berg", "Berg"),
        ("In a city where no one sleeps Mayor Ann Berg", "Ann Berg"),
        ("No one but Ann Berg", "Ann Berg"),
    ],
)
def test_nobody_in_another_clause_takes_nothing_from_who_says_it(
    subject: str, speaker: str
) -> None:
    (claim,) = find_claims(f"{subject} said that the mill is closed for good.", "en")
    assert claim.speaker is not None
    assert (claim.text, claim.speaker.name) == ("the mill is closed for good", speaker)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mara Quill allegedly said that the bridge was closed for good."),
        ("en", "Mara Quill had supposedly said that the bridge was closed for good."),
        ("ru", "Мара Квилл якобы заявила, что мост закрыт навсегда."),
        ("uk", "Мара Квілл нібито заявила, що міст закрито назавжди."),
        ("de", "Mara Quell sagte angeblich, dass die Brücke für immer geschlossen sei."),
        ("es", "Mara Quiles supuestamente dijo que el puente estaba cerrado."),
        ("ru", "Мара Квилл якобы в пятницу заявила, что мост закрыт навсегда."),
        ("ru", "Якобы Мара Квилл заявила, что мост закрыт навсегда."),
        ("cs", "Jan Holub prý novinářům řekl, že most je zavřený."),
        ("en", "Mara Quill allegedly also said that the bridge was closed for good."),
        ("fr", "Jean Dupin aurait également déclaré que le pont était fermé."),
        ("es", "Quizás el alcalde Juan Vega dijo que el puente estaba cerrado."),
        ("it", "Forse il sindaco Marco Riva ha detto che il ponte è chiuso."),
        ("pt", "Talvez o prefeito João Lima disse que a ponte está fechada."),
    ],
)
def test_hearsay_is_no_statement(language: str, text: str) -> None:
    assert find_claims(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "«Мост закрыт навсегда», — якобы заявила Мара Квилл.", "Мара Квилл"),
        ("en", "Supposedly Mara Quill said: “The bridge is closed.”", "Mara Quill"),
        ("es", "Quizás Mara Quiles dijo: “El puente está cerrado”.", "Mara Quiles"),
        ("pl", "„Most jest zamknięty” – powiedział rzekomo Jan Kowal.", "Jan Kowal"),
    ],
)
def test_hearsay_is_no_part_of_a_name(language: str, text: str, name: str) -> None:
    (quote,) = find_quotes(text, language)
    assert quote.speaker is not None
    assert quote.speaker.name == name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Karl Berg soll gesagt haben, dass die Brücke gesperrt wird."),
        ("de", "Karl Berg soll am Montag im Rathaus gesagt haben, dass die Brücke gesperrt wird."),
        ("fr", "Karl Berg aurait déclaré que le pont était fermé depuis lundi."),
        ("it", "Carlo Berg avrebbe detto che il ponte è chiuso da lunedì."),
        ("es", "Carlos Berg habría dicho que el puente está cerrado desde el lunes."),
        ("pt", "Carlos Berg teria dito que a ponte está fechada desde segunda."),
        ("cs", "Jan Holub prý řekl, že most je zavřený."),
    ],
)
def test_what_a_verb_leaves_open_is_no_statement(language: str, text: str) -> None:
    assert not find_claims(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Brücke soll laut Karl Berg im Sommer gesperrt werden."),
        ("de", "Karl Berg sagte, die Brücke soll gesperrt werden."),
        ("fr", "Karl Berg a déclaré que le pont aurait été fermé lundi."),
    ],
)
def test_what_somebody_leaves_open_himself_is_his_statement(language: str, text: str) -> None:
    assert len(find_claims(text, language)) == 1


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        (
            "en",
            "Ann Berg said allegedly stolen goods were found in the garage.",
            "allegedly stolen goods were found in the garage",
        ),
        (
            "pl",
            "Kierowca rzekomo według Jana Kowala uciekł z parkingu w Krakowie.",
            "Kierowca rzekomo według Jana Kowala uciekł z parkingu w Krakowie",
        ),
    ],
)
def test_hearsay_that_is_said_is_a_statement(language: str, text: str, claim: str) -> None:
    assert [found.text for found in find_claims(text, language)] == [claim]


@pytest.mark.parametrize(
    "subject",
    ["The mayor of an allegedly bankrupt town", "The man allegedly fell and Ann Berg"],
)
def test_hearsay_of_another_word_takes_no_statement_away(subject: str) -> None:
    (claim,) = find_claims(f"{subject} said that the mill is closed for good.", "en")
    assert claim.text == "the mill is closed for good"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The minister demanded that the bridge be closed this year."),
        ("en", "Ann Berg urged that the old bridge be closed."),
        ("de", "Minister Jan Ulm forderte, dass die Brücke geschlossen wird."),
        ("fr", "Le ministre Jean Morel a exigé que le vieux pont soit fermé."),
        ("es", "El ministro Juan Prado exigió que el viejo puente se cierre."),
        ("it", "Il ministro Marco Riva ha chiesto che il vecchio ponte sia chiuso."),
        ("pt", "O ministro João Prado exigiu que a velha ponte feche."),
        ("pl", "Minister Jan Lipa zażądał, żeby stary most zamknięto."),
        ("cs", "Ministr Jan Hájek požadoval, aby byl starý most uzavřen."),
        ("uk", "Міністр Ігор Бойко закликав, щоб старий міст закрили."),
        ("ru", "Министр Олег Лугов потребовал, чтобы старый мост закрыли."),
    ],
)
def test_what_somebody_demands_is_no_statement(language: str, text: str) -> None:
    assert find_claims(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Perhaps the mayor said that the bridge will close."),
        ("en", "Allegedly, Ann Berg said that the bridge will close."),
        ("de", "Vielleicht sagte Bürgermeister Jan Ulm, dass die Brücke schließt."),
        ("fr", "Le maire Jean Morel a peut-être dit que le pont fermera."),
        ("es", "Supuestamente, Ana Prado dijo que el puente cerrará."),
        ("pl", "Podobno Anna Lipa powiedziała, że most zostanie zamknięty."),
        ("uk", "Можливо, мер Ігор Бойко сказав, що міст закриють."),
    ],
)
def test_a_report_that_is_left_open_is_no_statement(language: str, text: str) -> None:
    assert find_claims(text, language) == []


@pytest.mark.parametrize(
    ("language", "verb", "that", "clause"),
    [
        ("cs", "nevyloučil", "že", "most spadne do jara"),
        ("cs", "spekuluje", "že", "most spadne do jara"),
        ("pl", "ironizuje", "że", "most jest ze złota"),
        ("uk", "іронізує", "що", "міст зроблено із золота"),
    ],
)
def test_who_jests_or_leaves_something_open_states_it_nowhere_but_is_quoted(
    language: str, verb: str, that: str, clause: str
) -> None:
    name = "Ганна Біла" if language == "uk" else "Jan Barta"
    assert not find_claims(f"{name} {verb}, {that} {clause}.", language)
    marks = {"cs": "„{}.“", "pl": "„{}”", "uk": "«{}»"}[language]
    (quote,) = find_quotes(f"{marks.format(clause.capitalize())} – {verb} {name}.", language)
    assert quote.speaker is not None
    assert quote.speaker.name == name


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("en", "Mara Quill asked for calm and said that the mill was safe.", "the mill was safe"),
        (
            "en",
            "Mara Quill urged residents to leave and warned that the dam was leaking.",
            "the dam was leaking",
        ),
        (
            "en",
            "The mayor asked the council to vote and noted that the mill was unsafe.",
            "the mill was unsafe",
        ),
        ("en", "Mara Quill asked for calm, adding that the mill was safe.", "the mill was safe"),
        (
            "de",
            "Minister Jan Ulm forderte Geld und betonte, dass die Mühle brennt.",
            "die Mühle brennt",
        ),
        ("de", "Die Ärztin bat um Geduld und erklärte, dass der See gefriert.", "der See gefriert"),
        ("de", "Jan Ulm verlangte Ruhe und teilte mit, dass die Mühle brennt.", "die Mühle brennt"),
        ("de", "Jan Ulm appellierte an alle und versicherte, dass der Damm hält.", "der Damm hält"),
        ("de", "Jan Ulm plädierte für Ruhe und sagte, dass der Damm hält.", "der Damm hält"),
        ("de", "Jan Ulm empfahl einen Umweg und erklärte, dass der Damm hält.", "der Damm hält"),
        ("de", "Jan Ulm bat um Geduld, betonte aber, dass der Damm hält.", "der Damm hält"),
        ("nl", "Jan Berg vraagt om geduld en zegt dat de molen veilig is.", "de molen veilig is"),
    ],
)
def test_the_verb_that_governs_a_clause_tells_whether_it_is_demanded(
    language: str, text: str, claim: str
) -> None:
    assert [found.text for found in find_claims(text, language)] == [claim]


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        (
            "en",
            "Mara Quill demanded that the mill be closed and said that work would stop in May.",
            "work would stop in May",
        ),
        (
            "en",
            "Mara Quill urged that the mill be closed, adding that work would stop in May.",
            "work would stop in May",
        ),
        (
            "de",
            "Jan Ulm forderte, dass die Mühle schließt, und sagte, dass die Arbeit im Mai ruht.",
            "die Arbeit im Mai ruht",
        ),
        (
            "fr",
            "Jean Morel demande que le moulin soit fermé et affirme que le travail va reprendre.",
            "le travail va reprendre",
        ),
        (
            "fr",
            "Jean Morel a demandé que le moulin soit fermé et a affirmé que le travail va reprendre.",
            "le travail va reprendre",
        ),
        (
            "es",
            "Juan Prado exigió que se cierre el molino y dijo que el trabajo seguirá en mayo.",
            "el trabajo seguirá en mayo",
        ),
        (
            "it",
            "Marco Riva chiede che il mulino sia chiuso e afferma che il lavoro riprenderà presto.",
            "il lavoro riprenderà presto",
        ),
        (
            "pt",
            "João Prado pediu que o moinho fosse fechado e disse que o trabalho voltará em maio.",
            "o trabalho voltará em maio",
        ),
    ],
)
def test_a_statement_beside_a_demand_is_one(language: str, text: str, claim: str) -> None:
    assert [found.text for found in find_claims(text, language)] == [claim]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mara Quill demanded that the mayor resign and say that he was wrong."),
        ("en", "Mara Quill demanded that the mayor resign and the guild said that it was late."),
        ("de", "Jan Ulm forderte, dass der Wirt zurücktritt und sagt, dass er geirrt hat."),
        ("de", "Jan Ulm kritisierte den Plan und forderte, dass die Mühle schließt."),
        ("fr", "Jean Morel a demandé que le chef parte et affirme que le moulin est sûr."),
    ],
)
def test_control_what_is_demanded_to_be_said_is_no_statement(language: str, text: str) -> None:
    assert find_claims(text, language) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Mara Quill said perhaps the largest flood in a century had hit the town.",
            "perhaps the largest flood in a century had hit the town",
        ),
        ("Mara Quill said maybe the mill would open in May.", "maybe the mill would open in May"),
    ],
)
def test_doubt_behind_the_verb_is_part_of_what_is_said(text: str, claim: str) -> None:
    assert [found.text for found in find_claims(text, "en")] == [claim]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Perhaps, mayor Mara Quill said, the mill will open in May."),
        ("de", "Vielleicht, sagte Bürgermeister Jan Ulm, schließt die Mühle im Mai."),
        ("fr", "Peut-être, a dit le maire Jean Morel, le moulin fermera en mai."),
        ("es", "Quizás, dijo el alcalde Juan Prado, el molino cerrará en mayo."),
        ("it", "Forse, ha detto il sindaco Marco Riva, il mulino chiuderà a maggio."),
        ("pt", "Talvez, disse o prefeito João Prado, o moinho feche em maio."),
        ("nl", "Misschien, zei burgemeester Jan Berg, gaat de molen in mei dicht."),
        ("pl", "Może, powiedziała Anna Lipa, młyn zostanie zamknięty w maju."),
        ("cs", "Možná, řekl starosta Jan Hájek, mlýn bude v květnu uzavřen."),
        ("uk", "Можливо, сказав мер Ігор Бойко, млин закриють у травні."),
    ],
)
def test_doubt_in_front_of_an_inserted_attribution_is_the_speaker_s(
    language: str, text: str
) -> None:
    assert [found.text for found in find_claims(text, language)] == [text.rstrip(".")]


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        (
            "en",
            "Perhaps 300 people heard Mara Quill say on Monday that the mill was unsafe.",
            "the mill was unsafe",
        ),
        ("de", "Vielleicht deshalb sagte Jan Ulm, dass der Damm hält.", "der Damm hält"),
        ("cs", "Možná poprvé ministr Jan Hájek uvedl, že most je bezpečný.", "most je bezpečný"),
        (
            "pl",
            "Może dlatego minister Jan Lipa powiedział, że most jest bezpieczny.",
            "most jest bezpieczny",
        ),
        ("uk", "Можливо вперше міністр Ігор Бойко сказав, що млин стоїть.", "млин стоїть"),
    ],
)
def test_doubt_of_an_adverb_or_a_number_is_not_of_the_verb(
    language: str, text: str, claim: str
) -> None:
    assert [found.text for found in find_claims(text, language)] == [claim]
