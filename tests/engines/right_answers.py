"""What a right model answers about short articles of our own, in ten pairs of languages.

Each answer was written by hand: who is who in the reader's language, and who says what. They are
kept so that nothing in between loses a name that the model had right.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Right:
    """An article and the right answer to it.

    `names` are page form, reader's form and reader's role by id; `said` are the quoted words with
    the id of their speaker ("nobody" for what nobody said) and their translation; `claims` are the
    same of what is reported.
    """

    language: str
    to: str
    text: str
    title: str
    summary: str
    names: dict[str, tuple[str, str, str | None]]
    said: tuple[tuple[str, str, str], ...]
    claims: tuple[tuple[str, str, str], ...] = ()


RIGHT = (
    Right(
        "ru", "en",
        """В Карасае открыли новую поликлинику

Новую поликлинику в посёлке Карасай открыли после двух лет ремонта.

«Мы ждали этого два года», — сказала главный врач Айгуль Сапарова.

Министр здравоохранения Ерлан Токтаров осмотрел здание. «Врачей пока не хватает», — признал он.

«Очереди станут короче», — пообещала Сапарова.
""",
        "New clinic opened in Karasai",
        "A new clinic opened in the village of Karasai after two years of repairs.",
        {
            "n1": ("Айгуль Сапарова", "Aigul Saparova", "head doctor"),
            "n2": ("Ерлан Токтаров", "Yerlan Toktarov", "health minister"),
        },
        (
            ("Мы ждали этого два года", "n1", "We have waited two years for this"),
            ("Врачей пока не хватает", "n2", "There are not enough doctors yet"),
            ("Очереди станут короче", "n1", "Queues will get shorter"),
        ),
    ),
    Right(
        "kk", "en",
        """Ақсайда жаңа көпір салынды

Ақсай ауылында жаңа көпір салынды, құрылысқа бір жыл кетті.

«Көпір жүк көліктерін көтереді», — деді инженер Марат Әбілов.

«Балалар мектепке енді айналмай барады», — деді мұғалім Сәуле Қасымова.
""",
        "New bridge built in Aksai",
        "A new bridge was built in the village of Aksai; it took one year.",
        {
            "n1": ("Марат Әбілов", "Marat Abilov", "engineer"),
            "n2": ("Сәуле Қасымова", "Saule Kasymova", "teacher"),
        },
        (
            ("Көпір жүк көліктерін көтереді", "n1", "The bridge carries lorries"),
            (
                "Балалар мектепке енді айналмай барады", "n2",
                "Children now go to school without a detour",
            ),
        ),
    ),
    Right(
        "ky", "ru",
        """Талдыда китепкана ачылды

Талды айылында жаңы китепкана ачылды.

«Биз бул күндү көп күттүк», — деди китепканачы Нурзат Асанова.

«Балдар окуганды сүйөт», — деди мугалим Бакыт Жолдошев.
""",
        "В Талды открылась библиотека",
        "В селе Талды открылась новая библиотека.",
        {
            "n1": ("Нурзат Асанова", "Нурзат Асанова", "библиотекарь"),
            "n2": ("Бакыт Жолдошев", "Бакыт Жолдошев", "учитель"),
        },
        (
            ("Биз бул күндү көп күттүк", "n1", "Мы долго ждали этого дня"),
            ("Балдар окуганды сүйөт", "n2", "Дети любят читать"),
        ),
    ),
    Right(
        "uz", "en",
        """Zarbuloqda bozor qayta ochildi

Zarbuloq qishlog‘ida bozor ta’mirdan keyin qayta ochildi.

“Savdo yana jonlandi”, – dedi sotuvchi Dilnoza Rahimova.

“Narxlar oshmadi”, – dedi bozor direktori Botir Yusupov.
""",
        "Market in Zarbuloq reopens",
        "The market in the village of Zarbuloq reopened after repairs.",
        {
            "n1": ("Dilnoza Rahimova", "Dilnoza Rahimova", "trader"),
            "n2": ("Botir Yusupov", "Botir Yusupov", "market director"),
        },
        (
            ("Savdo yana jonlandi", "n1", "Trade has picked up again"),
            ("Narxlar oshmadi", "n2", "Prices have not risen"),
        ),
    ),
    Right(
        "de", "en",
        """Schwimmbad in Altenried bleibt geschlossen

Das Schwimmbad in Altenried bleibt bis zum Herbst geschlossen.

„Die Reparatur kostet mehr als gedacht“, sagte Bürgermeisterin Karin Vollmer.

„Die Kinder haben keinen Ort mehr“, sagte der Trainer Jonas Ritter.

„Wir suchen eine Lösung“, sagte Vollmer.
""",
        "Altenried swimming pool stays closed",
        "The swimming pool in Altenried stays closed until autumn.",
        {
            "n1": ("Karin Vollmer", "Karin Vollmer", "mayor"),
            "n2": ("Jonas Ritter", "Jonas Ritter", "coach"),
        },
        (
            ("Die Reparatur kostet mehr als gedacht", "n1", "The repair costs more than expected"),
            ("Die Kinder haben keinen Ort mehr", "n2", "The children have no place any more"),
            ("Wir suchen eine Lösung", "n1", "We are looking for a solution"),
        ),
    ),
    Right(
        "fr", "de",
        """Le marché de Valbrune rouvre

Le marché de Valbrune rouvre après trois mois de travaux.

« Nous avons perdu beaucoup de clients », a déclaré la fromagère Odile Garnier.

« La place est plus sûre », a déclaré le maire Luc Ferrand.
""",
        "Markt von Valbrune öffnet wieder",
        "Der Markt von Valbrune öffnet nach drei Monaten Bauarbeiten wieder.",
        {
            "n1": ("Odile Garnier", "Odile Garnier", "Käsehändlerin"),
            "n2": ("Luc Ferrand", "Luc Ferrand", "Bürgermeister"),
        },
        (
            ("Nous avons perdu beaucoup de clients", "n1", "Wir haben viele Kunden verloren"),
            ("La place est plus sûre", "n2", "Der Platz ist sicherer"),
        ),
    ),
    Right(
        "es", "en",
        """El puente de Robledal reabre al tráfico

El puente de Robledal reabre al tráfico tras las lluvias.

«El río bajó más rápido de lo previsto», dijo la ingeniera Marta Quiroga.

«Por fin podemos trabajar», dijo el panadero Andrés Luján.
""",
        "Robledal bridge reopens to traffic",
        "The Robledal bridge reopens to traffic after the rains.",
        {
            "n1": ("Marta Quiroga", "Marta Quiroga", "engineer"),
            "n2": ("Andrés Luján", "Andrés Luján", "baker"),
        },
        (
            (
                "El río bajó más rápido de lo previsto", "n1",
                "The river fell faster than expected",
            ),
            ("Por fin podemos trabajar", "n2", "At last we can work"),
        ),
    ),
    Right(
        "uk", "ru",
        """У Вербівці відкрили школу

У селі Вербівка відкрили школу після ремонту.

«Діти повернулися до класів», — сказала директорка Олена Гнатюк.

«Автобус ходитиме щодня», — сказав водій Тарас Білик.
""",
        "В Вербовке открыли школу",
        "В селе Вербовка открыли школу после ремонта.",
        {
            "n1": ("Олена Гнатюк", "Олена Гнатюк", "директор"),
            "n2": ("Тарас Білик", "Тарас Билык", "водитель"),
        },
        (
            ("Діти повернулися до класів", "n1", "Дети вернулись в классы"),
            ("Автобус ходитиме щодня", "n2", "Автобус будет ходить ежедневно"),
        ),
    ),
    Right(
        "en", "ru",
        """Ferry to Ostrel runs again

The ferry to Ostrel runs again after three weeks of repairs.

“We waited for one part of the engine,” harbour master Ivo Brandt said.

“The island ran out of flour,” said baker Nora Linden.

“It was a long winter,” Brandt said.
""",
        "Паром на Острел снова ходит",
        "Паром на Острел снова ходит после трёх недель ремонта.",
        {
            "n1": ("Ivo Brandt", "Иво Брандт", "начальник порта"),
            "n2": ("Nora Linden", "Нора Линден", "пекарь"),
        },
        (
            ("We waited for one part of the engine,", "n1", "Мы ждали одну деталь двигателя"),
            ("The island ran out of flour,", "n2", "На острове закончилась мука"),
            ("It was a long winter,", "n1", "Это была долгая зима"),
        ),
    ),
    Right(
        "tr", "en",
        """Yeşilova'da sera kuruldu

Yeşilova köyünde yeni bir sera kuruldu.

“Kışın da domates yetiştireceğiz” dedi çiftçi Hasan Korkmaz.

“Su sorunu çözüldü” dedi mühendis Elif Aydın.
""",
        "Greenhouse built in Yeşilova",
        "A new greenhouse was built in the village of Yeşilova.",
        {
            "n1": ("Hasan Korkmaz", "Hasan Korkmaz", "farmer"),
            "n2": ("Elif Aydın", "Elif Aydın", "engineer"),
        },
        (
            ("Kışın da domates yetiştireceğiz", "n1", "We will grow tomatoes in winter, too"),
            ("Su sorunu çözüldü", "n2", "The water problem has been solved"),
        ),
    ),
)  # fmt: skip
