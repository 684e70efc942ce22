"""Roles as they are printed: whole or not at all, and of the one who is named."""

import pytest

from summarize.quotations import find_attributions
from tests.quotations.raw import find_quotes


def roles(text: str, language: str) -> list[tuple[str, str | None] | None]:
    return [
        (quote.speaker.name, quote.speaker.role) if quote.speaker else None
        for quote in find_quotes(text, language)
    ]


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("en", '"The dam was never safe," said former health minister Ada Birch.', "former health minister"),
        ("en", 'Former mayor Ada Birch said: "The dam was never safe."', "Former mayor"),
        ("de", "„Der Damm war nie sicher“, sagte die ehemalige Bürgermeisterin Ada Ulm.", "ehemalige Bürgermeisterin"),
        ("es", "«La presa nunca fue segura», dijo Ada Prado, exministra de Sanidad.", "exministra de Sanidad"),
        ("pl", "„Tama nigdy nie była bezpieczna” – powiedział były minister zdrowia Jan Bereza.", "były minister zdrowia"),
        ("uz", "Sobiq sog‘liqni saqlash vaziri Jamol Qodirov: “To‘g‘on hech qachon xavfsiz bo‘lmagan”, dedi.", "Sobiq sog‘liqni saqlash vaziri"),
        ("tg", "«Сарбанд ҳеҷ гоҳ бехатар набуд», — гуфт собиқ вазири тандурустӣ Рустам Назарӣ.", "собиқ вазири тандурустӣ"),
    ],
)  # fmt: skip
def test_a_role_that_is_over_says_so(language: str, text: str, role: str) -> None:
    assert [found and found[1] for found in roles(text, language)] == [role]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", '"The dam is safe," said her rival Ada Birch.'),
        ("en", '"The dam is safe," the man, Adam Birch, said.'),
        ("de", "„Der Damm hält“, sagte ihr Gegner Jan Ulm."),
        ("pt", "«A barragem é segura», disse o rival Carlos Prado."),
        ("ru", "«Плотина цела», — сказал его соперник Иван Ручьёв."),
    ],
)
def test_what_somebody_is_to_another_is_no_role(language: str, text: str) -> None:
    found = roles(text, language)
    assert [one and one[1] for one in found] == [None]
    assert found[0] is not None


def test_a_role_that_the_text_says_is_over_is_printed_so_everywhere() -> None:
    text = (
        "Губернатор назначил директором порта Ивана Ручьёва. Осенью порт закрылся.\n"
        "«Причал трещал», — заявил бывший директор Ручьёв."
    )
    assert roles(text, "ru") == [("Иван Ручьёв", "бывший директор")]


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("ru", "«Встреча будет», — сообщил пресс-секретарь озёрного президента Денис Ручьёв.", "пресс-секретарь озёрного президента"),
        ("ru", "«Встреча будет», — сообщила помощница генпрокурора Ольга Ручьёва.", "помощница генпрокурора"),
        ("ru", "«Встреча будет», — сообщила наперсница генпрокурора Ольга Ручьёва.", None),
        ("ru", "«Порт закрыт», — заявил бывший владелец «Причала» Иван Ручьёв.", "бывший владелец «Причала»"),
        ("ru", "На следующий день с упрёком в адрес порта выступила и глава фонда, Анна Ручьёва. Она назвала порт «главной бедой города».", "глава фонда"),
        ("en", '"The dam is safe," said shadow home secretary Ada Birch.', "shadow home secretary"),
        ("en", '"The dam is safe," said former US Open champion Ada Birch.', "former US Open champion"),
        ("en", '"The dam is safe," said education minister Lord Birch.', "education minister"),
        ("en", 'The news came as its head in reaction to the flood, Ada Birch, said: "The dam is safe."', None),
        ("en", 'Lake Republicans banned Birch on Monday. "The dam is safe," Birch said.', None),
        ("en", '"The dam is safe," Lake Lund water board spokeswoman Ada Birch said.', "Lake Lund water board spokeswoman"),
        ("en", 'In Altfeld mayor Ada Birch said: "The dam is safe."', "mayor"),
        ("en", 'At the Lauben Palace Hotel mayor Ada Birch smiled. "The dam is safe," Birch said.', "mayor"),
        ("en", 'Meeting Lauben mayor Ada Birch was fun. "The dam is safe," Birch said.', "mayor"),
        ("en", 'He told Reuters chairwoman Ada Birch was ill. "The dam is safe," Birch said.', "chairwoman"),
        ("en", 'Yesterday Karl Holt lawyer Ada Birch came. "The dam is safe," Birch said.', "lawyer"),
        ("en", 'But Lake News host Ada Birch said: "The dam is safe."', "Lake News host"),
        ("en", 'Kim In Wol, a spokesman for Lund, came. "The dam is safe," Kim said.', "spokesman for Lund"),
        ("en", 'Mayor Strong plans to resign. "The dam is safe," Strong said.', "Mayor"),
        ("en", 'Altfeld and Lund coach Ada Birch came. "The dam is safe," Birch said.', "coach"),
        ("en", 'The lawyer quizzing Birch sat down. "The dam is safe," Birch said.', None),
        ("en", 'In came Ada Birch, the consultant charged with running it. "The dam is safe," Birch said.', "consultant"),
        ("en", 'Karl Holt castigated mayoral candidate Ada Birch. "The dam is safe," Birch said.', "mayoral candidate"),
        ("en", 'The donor met Lady Birch, the minister’s wife. "The dam is safe," Sir Karl Birch said.', None),
        ("en", 'They played songs by Ada Birch, and other artists. "The dam is safe," Birch said.', None),
        ("fr", "Selon Lac Info, l’ancien maire de la ville, Jean Prado, a déclaré : « Le barrage est sûr ».", "ancien maire de la ville"),
        ("es", "La teniente de alcalde, Ada Prado, dijo: «La presa es segura».", "teniente de alcalde"),
        ("de", "„Der Damm hält“, sagte der ehemalige Bürgermeister Jan Ulm.", "ehemaliger Bürgermeister"),
        ("tr", "“Baraj sağlam” diyen çalışan araştırmacı Ali Demir, toplantıdan ayrıldı.", "araştırmacı"),
        ("es", "La reunión, convocada por el ministro de Aguas, Juan Prado, fue breve. «La presa es segura», dijo Prado.", "ministro de Aguas"),
        ("de", "„Der Damm hält“, sagte dem Seeblatt Bahn-Chefin Ada Ulm.", "Bahn-Chefin"),
        ("de", "„Der Damm hält“, erzählt Biologin und Autorin Ada Ulm.", "Biologin und Autorin"),
        ("kk", "«Бөгет берік», – деді қалаға келіп көмектесетін «Дала» қорының басшысы Асқар Тоқтаров.", "«Дала» қорының басшысы"),
        ("tr", "Toplantıda konuşan Orman Bakanı Ali Demir, “Baraj sağlam” dedi.", "Orman Bakanı"),
        ("pt", "Segundo Nuno Prado, o diretor da obra já sabia. «A barragem cede», disse Nuno Prado.", None),
        ("pt", "Em reunião com o ministro da Saúde, Nuno Prado falou. «A barragem cede», disse Nuno Prado.", None),
        ("pt", "Presidente da associação, Nuno Prado falou. «A barragem cede», disse Nuno Prado.", "Presidente da associação"),
        ("pt", "«A barragem cede», disse o presidente do tribunal, ministro Nuno Prado.", "presidente do tribunal"),
        ("es", "Carlo Prado, acompañado del ministro, salió. «La presa cede», dijo Carlo Prado.", None),
        ("es", "«La presa cede», dijo Carlo Prado, autor del estudio publicado en la revista.", "autor del estudio"),
        ("fr", "Selon Nadia Faure, la ministre de la Santé, Rose Petit, est sortie. « Le barrage cède », a dit Nadia Faure.", None),
        ("en", "Accused by the mayor, Ada Birch left. “The dam gives,” Ada Birch said.", None),
        ("en", "As director of the dam, Ada Birch left. “The dam gives,” Ada Birch said.", "director of the dam"),
        ("en", "“The dam gives,” said Ada Birch, a member of the council and former mayor.", None),
        ("pt", "Nuno Prado (PS), de 54 anos, presidente da junta, saiu. «A barragem cede», disse Nuno Prado.", "presidente da junta"),
        ("pt", "O ministro da Ciência, Tecnologia e Ensino, Nuno Prado, saiu. «A barragem cede», disse Nuno Prado.", "ministro da Ciência, Tecnologia e Ensino"),
        ("pt", "O ministro das Finanças e do Planeamento, Nuno Prado, saiu. «A barragem cede», disse Nuno Prado.", "ministro das Finanças e do Planeamento"),
        ("es", "Carlo Prado, la ministra Rosa Lobo y otros vinieron. «La presa cede», dijo Carlo Prado.", None),
        ("it", "Il segretario del club e il sindaco, Carlo Prado, sono usciti. «La diga cede», ha detto Carlo Prado.", "sindaco"),
        ("en", "Mayor Rose Lund, Ada Birch and others came. “The dam gives,” Ada Birch said.", None),
        ("en", "Ada Birch (Lake Party), the mayor of Lund, came. “The dam gives,” Ada Birch said.", "mayor of Lund"),
        ("en", "“The dam gives,” said Ada Birch, director of Breaking the Ice.", "director of Breaking the Ice"),
        ("en", "“The dam gives,” said Ada Birch, mayor of Lund the Sunday it broke.", "mayor of Lund"),
        ("ru", "«Порт закрыт», — заявила посол Озёрска в Лугове Карпова.", "посол Озёрска в Лугове"),
        ("en", "Ada Birch, whose brother is the mayor, left. “The dam gives,” Ada Birch said.", None),
        ("ru", "По словам сотрудников Ручьёвой, «порт закрыт и не откроется».", None),
        ("en", "“The dam gives,” said Ada Birch, head of Lund Lakes and an author of the report.", "head of Lund Lakes and an author of the report"),
        ("en", "“The dam gives,” said Ada Birch, head of Lund Lakes and the creator of “Low Water”.", "head of Lund Lakes"),
        ("es", "«La presa cede», dijo Carlo Prado, director de Lagos Lund y creador de “Agua Baja”.", "director de Lagos Lund"),
        ("fr", "« Le barrage cède », a dit Rose Petit, auteure connue et auteure de « Basses Eaux ».", "auteure connue"),
        ("en", "“The dam gives,” said Ada Birch, a chief of staff to the mayor whom Mr. Lund recruited.", "chief of staff to the mayor"),
        ("en", "The man convicted of hitting actor Karl Holm is free. “The dam gives,” Holm said.", "actor"),
        ("en", "He is accused of hitting actor Karl Holm. “The dam gives,” Holm said.", "actor"),
        ("en", "“The dam gives,” according to commanding officer Karl Holm.", "commanding officer"),
        ("en", "“The dam gives,” according to visiting professor Karl Holm.", "visiting professor"),
        ("en", "It is the work of leading scientist Karl Holm. “The dam gives,” Holm said.", "leading scientist"),
        ("en", "They are calling for acting mayor Karl Holm. “The dam gives,” Holm said.", "acting mayor"),
        ("en", "The man accused of blackmailing veteran actor Karl Holm is free. “The dam gives,” Holm said.", "veteran actor"),
        ("en", "“The dam gives,” said acting mayor Ada Birch.", "acting mayor"),
        ("de", "„Der Damm bricht“, sagte der Vorsitzende Richter Klaus Ulm.", "Vorsitzender Richter"),
        ("de", "„Der Damm bricht“, sagte Klaus Ulm, der Vorsitzende des Rates.", "Vorsitzender des Rates"),
        ("de", "„Der Damm bricht“, sagte der stellvertretende Vorsitzende Klaus Ulm.", "stellvertretender Vorsitzender"),
        ("de", "„Der Damm bricht“, sagte die Vorsitzende Anna Ulm.", "Vorsitzende"),
        ("de", "„Der Damm bricht“, sagte der Experte Klaus Ulm.", "Experte"),
    ],
)  # fmt: skip
def test_a_role_is_neither_grown_nor_somebody_elses(
    language: str, text: str, role: str | None
) -> None:
    assert [found and found[1] for found in roles(text, language)] == [role]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "“The dam gives,” said the adviser to President Ada Birch."),
        ("es", "«La presa cede», dijo el asesor del presidente Carlo Prado."),
        ("fr", "« Le barrage cède », a dit l'équipe de la candidate Rose Petit."),
        ("pt", "«A barragem cede», disse o gabinete do ministro Nuno Prado."),
    ],
)
def test_who_works_for_somebody_of_a_role_is_another(language: str, text: str) -> None:
    (found,) = roles(text, language)
    assert found is None or found[1] is None


def test_a_person_is_called_by_two_offices_between_commas() -> None:
    text = "Le président du tribunal, le juge Karl Vernet, a dit : « Le barrage cède. »"
    assert roles(text, "fr") == [("Karl Vernet", "juge")]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Karl Holm, Director, Lake Research Lund said: “The dam gives.”", ("Karl Holm", "Director")),
        ("fr", "Anne Lorel, fondatrice ALPA affirme : « Le barrage cède. »", ("Anne Lorel", "fondatrice ALPA")),
        ("en", "Ada Birch left. Karl Holm, director of the dam, said: “The dam gives.”", ("Karl Holm", "director of the dam")),
    ],
)  # fmt: skip
def test_what_an_office_is_of_says_nothing(
    language: str, text: str, found: tuple[str, str]
) -> None:
    assert roles(text, language) == [found]


@pytest.mark.parametrize(
    ("language", "text", "whole"),
    [
        ("es", "La presidenta de la Asamblea General de la OML dijo que «la presa cede».", "La presidenta de la Asamblea General de la OML"),
        ("es", "«La presa cede», dijo el embajador de EE. UU.", None),
        ("de", "Nun erhoffen sich die Ermittler Hinweise aus dem Ort. „Der Damm bricht“, sagte er.", None),
    ],
)  # fmt: skip
def test_what_stands_behind_an_office_is_not_always_a_name(
    language: str, text: str, whole: str | None
) -> None:
    speakers = [quote.speaker for quote in find_attributions(text, language).quotes]
    assert [speaker and speaker.name for speaker in speakers] == [whole]


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("tr", "Vakıf Başkanı Dr. Selin Akbaş, “Göl kuruyor” dedi.", "Selin Akbaş", "Vakıf Başkanı"),
        ("tr", "Rektör Prof. Dr. Ali Günay, “Göl kuruyor” dedi.", "Ali Günay", "Rektör"),
        ("tr", "Prof. Dr. Ali Günay, “Göl kuruyor” dedi.", "Ali Günay", None),
        ("de", "Der Chef des Hafens, Prof. Dr. Hans Prell, sagte: „Der Deich hält.“", "Hans Prell", "Chef des Hafens"),
        ("en", "The head of the mill, Dr. Ann Moss, said: “The weir is old.”", "Ann Moss", "head of the mill"),
        ("it", "Il direttore del porto, il dottor Marco Bassi, ha detto: «Il molo è chiuso».", "Marco Bassi", "direttore del porto"),
        ("fr", "La directrice du port, le docteur Anne Morel, a dit : « Le quai est fermé ».", "Anne Morel", "directrice du port"),
    ],
)  # fmt: skip
def test_a_title_parts_no_name_from_its_office(
    language: str, text: str, name: str, role: str | None
) -> None:
    (quote,) = find_quotes(text, language)
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == (name, role)
