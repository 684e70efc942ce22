"""Twenty more articles with their right answers, in the manners in which rules go wrong.

Speakers are pronouns, groups and bodies; names stand in oblique cases, are given late or once; some
words in quotation marks are nobody's.
"""

from tests.engines.right_answers import Right

MORE = (
    Right(
        "ru", "en",
        """Рыбаки Сарыкола просят вернуть им пристань

Рыбаки посёлка Сарыкол попросили вернуть им старую пристань, закрытую прошлой осенью.

С ними встретился заместитель акима района Даурен Искаков. По словам председателя артели Николая Веретенникова, лодки негде чинить. «Зиму мы так не переживём», — сказал он.

«Пристань опасна для людей», — возразил Искаков.

Артель «Волна» работает на озере сорок лет.
""",
        "Fishermen of Sarykol ask for their pier back",
        "Fishermen of the village of Sarykol asked for the old pier that was closed last autumn.",
        {
            "n1": ("Даурен Искаков", "Dauren Iskakov", "deputy head of the district"),
            "n2": ("Николай Веретенников", "Nikolai Veretennikov", "chairman of the cooperative"),
        },
        (
            ("Зиму мы так не переживём", "n2", "We will not get through the winter like this"),
            ("Пристань опасна для людей", "n1", "The pier is dangerous for people"),
            ("Волна", "nobody", ""),
        ),
    ),
    Right(
        "ru", "kk",
        """В Жаркенте открыли музей часов

В городе Жаркент открыли музей часов, экспонаты собирали двадцать лет.

Часовщика Семёна Лаврова поздравила директор музея Гульмира Ержанова. «Здесь всё ещё тикает», — с улыбкой заметила она.

«Первые часы мне подарил дед», — вспомнил Лавров.
""",
        "Жаркентте сағат музейі ашылды",
        "Жаркент қаласында сағат музейі ашылды, жәдігерлер жиырма жыл бойы жиналды.",
        {
            "n1": ("Семён Лавров", "Семён Лавров", "сағатшы"),
            "n2": ("Гульмира Ержанова", "Гүлмира Ержанова", "музей директоры"),
        },
        (
            ("Здесь всё ещё тикает", "n2", "Мұнда бәрі әлі жүріп тұр"),
            ("Первые часы мне подарил дед", "n1", "Алғашқы сағатты маған атам сыйлады"),
        ),
    ),
    Right(
        "kk", "ru",
        """Балқаш жағасында саябақ салынады

Балқаш жағасында үлкен саябақ салынады, жұмыс көктемде басталады.

Жобаны сәулетші Дана Оспанова таныстырды. «Ағаштар жергілікті көшетханадан алынады», — деді ол.

Қала әкімі Серік Тұрлыбеков: «Саябақ баршаға ашық болады», — деп атап өтті.
""",
        "На берегу Балхаша разобьют парк",
        "На берегу Балхаша разобьют большой парк, работы начнутся весной.",
        {
            "n1": ("Дана Оспанова", "Дана Оспанова", "архитектор"),
            "n2": ("Серік Тұрлыбеков", "Серик Турлыбеков", "аким города"),
        },
        (
            ("Ағаштар жергілікті көшетханадан алынады", "n1", "Деревья возьмут в местном питомнике"),
            ("Саябақ баршаға ашық болады", "n2", "Парк будет открыт для всех"),
        ),
    ),
    Right(
        "kk", "en",
        """Ауыл мектебіне жаңа қазандық орнатылды

Қарабұлақ ауылының мектебіне жаңа қазандық орнатылды, бұрынғысы отыз жыл тұрған.

Мектеп директоры Бибігүл Сейітова айтқандай, «сыныптар бұрын суық болатын».

«Енді балалар тонын шешіп отырады», — деді ата-аналар комитетінің төрағасы Асхат Мұратов.
""",
        "Village school gets a new boiler",
        "The school in the village of Karabulak got a new boiler; the old one was thirty years old.",
        {
            "n1": ("Бибігүл Сейітова", "Bibigul Seitova", "school director"),
            "n2": ("Асхат Мұратов", "Askhat Muratov", "chairman of the parents' committee"),
        },
        (
            ("сыныптар бұрын суық болатын", "n1", "the classrooms used to be cold"),
            (
                "Енді балалар тонын шешіп отырады", "n2",
                "Now the children take off their coats",
            ),
        ),
    ),
    Right(
        "ky", "en",
        """Ысык-Көлдө кеме оңдолду

Ысык-Көлдө эски кеме оңдолуп, сууга түшүрүлдү.

«Биз аны эки жыл оңдодук», — деди капитан Эмил Токтогулов.

Порттун жетекчиси Жамиля Сыдыкова белгилегендей, «кеме жайында эл ташыйт».

«Үнүн угуп кубандым», — деди Токтогулов.
""",
        "Ship repaired on Issyk-Kul",
        "An old ship on Issyk-Kul was repaired and launched.",
        {
            "n1": ("Эмил Токтогулов", "Emil Toktogulov", "captain"),
            "n2": ("Жамиля Сыдыкова", "Zhamilya Sydykova", "head of the port"),
        },
        (
            ("Биз аны эки жыл оңдодук", "n1", "We repaired it for two years"),
            ("кеме жайында эл ташыйт", "n2", "the ship carries people in summer"),
            ("Үнүн угуп кубандым", "n1", "I was glad to hear its sound"),
        ),
    ),
    Right(
        "tg", "ru",
        """Дар Норак боғи нав кушода шуд

Дар шаҳри Норак боғи нав барои кӯдакон кушода шуд.

«Мо дарахтонро худамон шинондем», — гуфт боғбон Саид Раҳимов.

Раиси шаҳр Нигина Қодирова изҳор дошт: «Боғ барои ҳама ройгон аст».
""",
        "В Нуреке открылся новый парк",
        "В городе Нурек открылся новый парк для детей.",
        {
            "n1": ("Саид Раҳимов", "Саид Рахимов", "садовник"),
            "n2": ("Нигина Қодирова", "Нигина Кодирова", "председатель города"),
        },
        (
            ("Мо дарахтонро худамон шинондем", "n1", "Мы сами посадили деревья"),
            ("Боғ барои ҳама ройгон аст", "n2", "Парк для всех бесплатный"),
        ),
    ),
    Right(
        "tg", "en",
        """Дар деҳаи Сафедорак пули нав сохта шуд

Дар деҳаи Сафедорак пули нав сохта шуд, ки ду соҳилро мепайвандад.

Муҳандис Фирӯз Назаров гуфт, ки пул ба сел тоб меорад.

«Акнун ба мактаб дар панҷ дақиқа мерасем», — гуфт сокини деҳа Мавзуна Шарифова.
""",
        "New bridge built in Safedorak",
        "A new bridge that joins both banks was built in the village of Safedorak.",
        {
            "n1": ("Мавзуна Шарифова", "Mavzuna Sharifova", "villager"),
            "n2": ("Фирӯз Назаров", "Firuz Nazarov", "engineer"),
        },
        (
            (
                "Акнун ба мактаб дар панҷ дақиқа мерасем", "n1",
                "Now we reach the school in five minutes",
            ),
        ),
        claims=(("пул ба сел тоб меорад", "n2", "the bridge withstands floods"),),
    ),
    Right(
        "uz", "ru",
        """Chirchiqda velosiped yo‘li ochildi

Chirchiq shahrida velosiped yo‘li ochildi, uzunligi olti kilometr.

Shahar hokimi o‘rinbosari Jasur Mirzayev yo‘lni ko‘zdan kechirdi. “Ishga velosipedda boraman”, – dedi u.

“Svetoforlar yetishmayapti”, – dedi o‘qituvchi Gulnoza Saidova.
""",
        "В Чирчике открыли велодорожку",
        "В городе Чирчик открыли велодорожку длиной шесть километров.",
        {
            "n1": ("Jasur Mirzayev", "Жасур Мирзаев", "заместитель хокима города"),
            "n2": ("Gulnoza Saidova", "Гульноза Саидова", "учительница"),
        },
        (
            ("Ishga velosipedda boraman", "n1", "Я езжу на работу на велосипеде"),
            ("Svetoforlar yetishmayapti", "n2", "Не хватает светофоров"),
        ),
    ),
    Right(
        "en", "uz",
        """Bakers of Lindale refuse to raise prices

Bakers in Lindale refused to raise bread prices although flour costs more.

The council's Peter Hale asked the guild to wait. Its chairwoman, Ruth Amory, agreed. “We can wait until spring,” she said.

“Nobody will go hungry,” Hale told reporters.
""",
        "Lindale novvoylari narxni oshirmaydi",
        "Un qimmatlashganiga qaramay, Lindale novvoylari non narxini oshirmaydi.",
        {
            "n1": ("Peter Hale", "Piter Xeyl", "kengash a’zosi"),
            "n2": ("Ruth Amory", "Rut Emori", "gildiya raisi"),
        },
        (
            ("We can wait until spring,", "n2", "Biz bahorgacha kuta olamiz"),
            ("Nobody will go hungry,", "n1", "Hech kim och qolmaydi"),
        ),
    ),
    Right(
        "en", "kk",
        """Observatory on Mount Keld opens its doors

The observatory on Mount Keld opened its doors to visitors for the first time.

“The sky belongs to everybody,” said astronomer Clara Benning.

Her colleague Tom Ashby said the old telescope still works. “It only needs patience,” he said.
""",
        "Келд тауындағы обсерватория есігін ашты",
        "Келд тауындағы обсерватория алғаш рет келушілерге есігін ашты.",
        {
            "n1": ("Clara Benning", "Клара Беннинг", "астроном"),
            "n2": ("Tom Ashby", "Том Эшби", "әріптесі"),
        },
        (
            ("The sky belongs to everybody,", "n1", "Аспан баршаға ортақ"),
            ("It only needs patience,", "n2", "Оған тек шыдам керек"),
        ),
        claims=(("the old telescope still works", "n2", "ескі телескоп әлі жұмыс істейді"),),
    ),
    Right(
        "de", "ru",
        """Seilbahn am Hohenstein fährt wieder

Die Seilbahn am Hohenstein fährt wieder, nachdem ein Sturm sie beschädigt hatte.

Betriebsleiterin Anke Steiner dankte den Technikern um Georg Maurer. „Ohne sie stünden wir still“, sagte sie.

„Das Seil hält zehn Jahre“, versicherte Maurer.

Der Wirt der Hütte, Toni Egger, bestritt, dass er schließen wolle.
""",
        "Канатная дорога на Хоэнштайне снова работает",
        "Канатная дорога на Хоэнштайне снова работает после повреждений, вызванных бурей.",
        {
            "n1": ("Anke Steiner", "Анке Штайнер", "начальница эксплуатации"),
            "n2": ("Georg Maurer", "Георг Маурер", None),
        },
        (
            ("Ohne sie stünden wir still", "n1", "Без них мы бы стояли"),
            ("Das Seil hält zehn Jahre", "n2", "Канат продержится десять лет"),
        ),
    ),
    Right(
        "de", "en",
        """Streit um die Glocke von Ebersbach

In Ebersbach streiten die Bürger um die alte Glocke, die nachts läutet.

Pfarrer Matthias Kern will sie behalten, die Anwohnerin Sabine Roth will schlafen. „Sie läutet seit dreihundert Jahren“, sagt er. „Und ich liege seit drei Jahren wach“, sagt Roth.

Der Verein „Stille Nacht“ sammelt Unterschriften.
""",
        "Row over the bell of Ebersbach",
        "In Ebersbach, people argue about the old bell that rings at night.",
        {
            "n1": ("Matthias Kern", "Matthias Kern", "priest"),
            "n2": ("Sabine Roth", "Sabine Roth", "resident"),
        },
        (
            (
                "Sie läutet seit dreihundert Jahren", "n1",
                "It has been ringing for three hundred years",
            ),
            (
                "Und ich liege seit drei Jahren wach", "n2",
                "And I have been lying awake for three years",
            ),
            ("Stille Nacht", "nobody", ""),
        ),
    ),
    Right(
        "fr", "en",
        """Les apiculteurs de Montrieux inquiets

Les apiculteurs de Montrieux s'inquiètent d'un hiver trop doux.

« Les abeilles sortent trop tôt », explique Jeanne Pascal, leur présidente.

Le préfet Olivier Maréchal a promis une aide. « Nous agirons avant mars », a-t-il assuré.
""",
        "Beekeepers of Montrieux worried",
        "The beekeepers of Montrieux worry about a winter that is too mild.",
        {
            "n1": ("Jeanne Pascal", "Jeanne Pascal", "their president"),
            "n2": ("Olivier Maréchal", "Olivier Maréchal", "prefect"),
        },
        (
            ("Les abeilles sortent trop tôt", "n1", "The bees come out too early"),
            ("Nous agirons avant mars", "n2", "We will act before March"),
        ),
    ),
    Right(
        "es", "ru",
        """Vuelve el tren a Peñarroja

El tren vuelve a Peñarroja después de once años sin servicio.

La alcaldesa, Inés Cordero, recibió a los primeros viajeros. “Hoy se acaba el aislamiento”, dijo.

El maquinista Raúl Santos contó que lloró al entrar en la estación.
""",
        "Поезд вернулся в Пеньярроху",
        "Поезд вернулся в Пеньярроху после одиннадцати лет перерыва.",
        {
            "n1": ("Inés Cordero", "Инес Кордеро", "мэр"),
            "n2": ("Raúl Santos", "Рауль Сантос", "машинист"),
        },
        (("Hoy se acaba el aislamiento", "n1", "Сегодня кончается изоляция"),),
        claims=(
            ("lloró al entrar en la estación", "n2", "он плакал, когда въезжал на станцию"),
        ),
    ),
    Right(
        "tr", "ru",
        """Kızılköy'de eski değirmen müze oluyor

Kızılköy'deki eski değirmen müze oluyor, onarım iki yıl sürdü.

Belediye Başkanı Selin Arslan, “Değirmen köyün hafızasıdır” dedi.

Usta Kemal Doğan ise şunları söyledi: “Taşları tek tek temizledik.”
""",
        "Старая мельница в Кызылкёе становится музеем",
        "Старая мельница в Кызылкёе становится музеем, ремонт длился два года.",
        {
            "n1": ("Selin Arslan", "Селин Арслан", "мэр"),
            "n2": ("Kemal Doğan", "Кемаль Доган", "мастер"),
        },
        (
            ("Değirmen köyün hafızasıdır", "n1", "Мельница — память деревни"),
            ("Taşları tek tek temizledik.", "n2", "Мы чистили камни один за другим"),
        ),
    ),
    Right(
        "ar", "en",
        """افتتاح مكتبة جديدة في واحة النخيل

افتتحت في واحة النخيل مكتبة جديدة بعد عام من العمل.

وقالت مديرة المكتبة سلمى الحداد: «كنا ننتظر هذا اليوم منذ سنوات».

وأضاف المهندس كريم منصور: «بنينا الجدران من طين الواحة».
""",
        "New library opens in the palm oasis",
        "A new library opened in the palm oasis after a year of work.",
        {
            "n1": ("سلمى الحداد", "Salma al-Haddad", "director of the library"),
            "n2": ("كريم منصور", "Karim Mansour", "engineer"),
        },
        (
            (
                "كنا ننتظر هذا اليوم منذ سنوات", "n1",
                "We had been waiting for this day for years",
            ),
            ("بنينا الجدران من طين الواحة", "n2", "We built the walls from the oasis's clay"),
        ),
    ),
    Right(
        "zh", "en",
        """青溪镇新桥通车

青溪镇的新桥昨天通车，工程历时两年。

镇长李国华说：“大家等这座桥等了很久。”

工程师陈思雨表示：“桥能用一百年。”
""",
        "New bridge opens in Qingxi",
        "The new bridge in the town of Qingxi opened after two years of work.",
        {
            "n1": ("李国华", "Li Guohua", "mayor of the town"),
            "n2": ("陈思雨", "Chen Siyu", "engineer"),
        },
        (
            ("大家等这座桥等了很久。", "n1", "Everybody waited a long time for this bridge."),
            ("桥能用一百年。", "n2", "The bridge can be used for a hundred years."),
        ),
    ),
    Right(
        "pl", "ru",
        """Rolnicy z Borowiny zamykają targ

Rolnicy z Borowiny zamykają targ, bo brakuje miejsca.

Z wójtem Adamem Zalewskim rozmawiała szefowa związku Ewa Bielska. „Stoimy w błocie”, powiedziała.

„Nowy plac będzie wiosną”, zapewnił Zalewski.
""",
        "Крестьяне из Боровины закрывают рынок",
        "Крестьяне из Боровины закрывают рынок, потому что не хватает места.",
        {
            "n1": ("Adam Zalewski", "Адам Залевский", "войт"),
            "n2": ("Ewa Bielska", "Эва Бельская", "глава союза"),
        },
        (
            ("Stoimy w błocie", "n2", "Мы стоим в грязи"),
            ("Nowy plac będzie wiosną", "n1", "Новая площадь будет весной"),
        ),
    ),
    Right(
        "it", "en",
        """Riapre il faro di Capo Lume

Il faro di Capo Lume riapre dopo sei mesi di restauro.

“La luce si vede di nuovo da lontano”, ha detto il guardiano Piero Salvi.

Secondo la sindaca Lucia Ferri, arriveranno molti visitatori. “Ma il faro non è un parco giochi”, ha aggiunto.
""",
        "Capo Lume lighthouse reopens",
        "The Capo Lume lighthouse reopens after six months of restoration.",
        {
            "n1": ("Piero Salvi", "Piero Salvi", "keeper"),
            "n2": ("Lucia Ferri", "Lucia Ferri", "mayor"),
        },
        (
            ("La luce si vede di nuovo da lontano", "n1", "The light can be seen from afar again"),
            ("Ma il faro non è un parco giochi", "n2", "But the lighthouse is no playground"),
        ),
        claims=(("arriveranno molti visitatori", "n2", "many visitors will come"),),
    ),
    Right(
        "pt", "en",
        """Escola de Vila Serena ganha horta

A escola de Vila Serena ganhou uma horta que os alunos vão cuidar.

“As crianças comem o que plantam”, disse a diretora Helena Prado.

O agrônomo Caio Ramos, que desenhou os canteiros, elogiou a turma. “Eles aprendem depressa”, afirmou.
""",
        "Vila Serena school gets a vegetable garden",
        "The school of Vila Serena got a vegetable garden that the pupils will look after.",
        {
            "n1": ("Helena Prado", "Helena Prado", "head teacher"),
            "n2": ("Caio Ramos", "Caio Ramos", "agronomist"),
        },
        (
            ("As crianças comem o que plantam", "n1", "The children eat what they plant"),
            ("Eles aprendem depressa", "n2", "They learn fast"),
        ),
    ),
)  # fmt: skip
