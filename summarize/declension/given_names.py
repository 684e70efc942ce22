"""Common given names, in the nominative, as newspapers of each language write them.

They tell whose form an ambiguous one is, where a name begins, and whether it is a man's or a
woman's. Names of both are left out.
"""

from collections.abc import Mapping
from functools import cache
from typing import Final

from summarize.held import compact

_RU_MEN = """
    артемий влад заур макар мирослав платон реджеп савва хамзат чингис юсуп
    адам адиль адриан азамат азат азиз айбек айдар айдын айрат акакий акмаль алан алексей александр алексий
    алессандро али алишер алмаз алмас алтынбек альберт альфред амир амин анатолий ангел андре андрей андрес анри антон антонио ануар арам аркадий
    арман армен арсен арсений арслан артем артём артур архип аскар асылбек асет аслан афанасий ахмад ахмед аян
    багдат базарбай байрам бакыт бакытжан балтабай баурджан бауыржан батыр бахтиёр бахтияр бекзат бексултан бектур бенжамин бенджамин берик бернард бернар билл
    богдан болат болот борис бронислав булат вадим вацлав валентин валерий валерьян варфоломей василий вахтанг вениамин виктор вильгельм виталий
    владимир владислав владлен володимир всеволод вячеслав гавриил галымжан галым гарри геннадий георг георгий герман герхард гиви глеб григорий гюнтер
    давид давлат давлет далер данил данила даниил даниэль данияр дастан даурен девид дэвид демид демьян денис джамшид джеймс джейсон
    джером джефф джеффри джим джо джон джонатан джордж джозеф джошуа дмитрий добрыня доминик дональд донат досым думан дуглас
    евгений евграф егор ерболат ербол ержан ермек ерлан ефим жан жанат жандос жаныбек жасулан женишбек жером жозе жозеф жолдас жомарт жорж жузеф
    захар зураб иван игнат игнатий игорь илон илья илия ильдар ильхам ильяс имран иннокентий иосиф ираклий ислам исаак искандер исмаил ихсан йозеф йенс
    кайрат канат карен карим карл карлос касым-жомарт каха кевин керим кеннет кир кирилл клаус клим константин кристиан кристоф кристофер кубанычбек кузьма
    курт кылычбек кирстен лаврентий лев леон леонид леонардо леопольд леван луи лука лукас любомир магомед магомет майкл максат максим максуд мамед
    марат марк марко маркус мариан мариано мартин мартын масуд матвей матиас махмуд мейирим мехмет милан мирон митрофан михаил мэтт мстислав мурад мурат муса мустафа мухаммад мухтар
    назар назим нариман натан нед никита николай николас николя николо нил нурлан нурбек нурболат нурсултан нуржан олег олександр олжас омар орест орозбек оскар остап остин отабек
    павел паоло патрик педро петр пётр питер пауль пьер прохор равиль рамазан рамзан рамиль рашид раймонд ринат ричард роберт родион родриго розмат роланд
    роман ролан рональд рубен рудольф руслан рустам рустем рустэм ростислав савелий садыр самат самуил санжар сардар саид сайид святослав семен семён серафим серджо сергей серик
    сила симон спартак станислав степан стив стивен стефан султан сулейман сухроб сэм тагир талант талгат тамерлан тарас тарик теймур темир темирлан тед тим тимофей тимур том томас тони
    тихон толеген трофим турсунбек умар умид урмат уильям фарид фарит фаррух фархад федор фёдор феликс фердинанд филип филипп флориан фома франк франсуа франциск фред фридрих фрэнк фуад
    хабиб хаким халид халил хамид хасан хосе хуан хулио хуршид хьюго чарльз чингиз шавкат шамиль шарль шахмардан шокир шерзод эдвард эдуард эдуардо эльдар эльнур эльчин эмиль эммануэль эмомали энгельберт энвер
    энрике эрик эрнест эрнст этьен юлиан юлий юрий юсуф якоб яков ян янис ярослав
    аарон алек алехандро альваро альфонсо армандо арнольд арчи бен бенедикт бенито берт бертран боб бобби брайан брэд брэндон брюс бруно бретт вернер
    вилли виллем винсент вольфганг гарольд гленн гордон грегори грэм густаво дерек дейв деннис джайлс джек джейк джейкоб джереми джесси джастин джордан
    джоэл джулиан диего дирк дитер дэйв дэн дэнни жак жиль иоганн йохан йохен йорг йоханнес карло кит клайв колин конрад крейг крис ларри лоран луис
    луиджи мануэль маттео маттиас мауро микеле мигель митч мэтью мэттью нейт нейтан норман оливер оливье отто пабло пол рассел рафаэль рик рикардо
    роджер самюэль сет скотт стэн стефано стюарт теренс тодд томми тревор трэвис уве уилл уолтер фабио фернандо фолькер франц хавьер харальд хайко ханс
    хорст хорхе шейн шон эд эдди эндрю энтони эрнесто юрген юхан
    абдулазиз абдулла абдулло абдумомун абдурахман абдыганы абзал абылай адахан адилбек азизбек айбол айтбек айтмамат акбар акжол акрам акылбек
    алайбек алдияр алибек алимжан алихан алмазбек алмат амангельды амантай анвар арстанбек архимед асан асанбек аскарбек асхат атабек ахматбек
    бактыбек бакытбек батырбек баходир бахром бейбит бекболат бекболот бекжан бекмурат бекназар бердибек бердимурат берикбол болотбек ботир ботиржон
    гани гауез гафур дамир даниярбек дархан дастанбек дилмурод дилшод динмухамед дониёр досбол доскен дуйшенбек дурбек дуулат ельдос ерден ерканат
    досалы есенгалы жумагалы жумалы кенжалы мырзагалы мырзалы мырзахмет нуралы нургалы сатыбалды кудайберди шералы ералы
    еркебулан еркин ерлик ермекбай ермурат ернар ернур ерсаин ертай есимхан жаксылык жакып жалил жамшед жанболат жангазы жанибек жанузак жапар жасур
    жахонгир жолдошбек жоомарт жумабек жумагали жумакадыр жуманазар жунус жусуп жыргалбек зайнидин закир замир замирбек зафар зафаржон зоир зокир
    ибрагим ибрахим икрам ильгиз илёс имангали имомали иса исабек искендер исматулло исраил кабай кадыр кадырбек казыбек кайратбек калыбек камчибек
    камчыбек канатбек каныбек касым касымбек кемел кенешбек кенжебек куат кубат кубатбек кумар курманбек кутман мадамин мамат мамбет мансур маргулан
    марлен маулен мейржан мирбек мирлан мирланбек мукамбет муратбек муслим мыктыбек мырзабек назарбек насирдин ниязбек нодир нодирбек нурадил нурали
    нурбол нургазы нургали нурдан нуриддин нурлыбек нуртай нурторе нурхан одил озодбек ойбек олим олимжон омурбек оразбек оразгали осмонбек парвиз
    полатбек равшан равшанбек раимберди раимкул рахим рахман рахматулла рахматулло рахмон рысбек сабыр сабырбек сагынбек сагындык саидахмад сапар
    сапарбек сарвар сардор сарсенбай саясат серикбек серикжан собир сооронбай суйунбек суюнбек сыдык таалайбек талантбек тахир
    ташполот тельман темирбек тилек токтобек торекул торобай тохир тулкин туратбек турдакун турсун тынчтык тыныбек узакбай уланбек улугбек улукбек
    умрзак файзулло фирдавс фуркат хабибулла хабибулло хикматулло хусан шамшибек шарип шаршенбек шерали шербек шерниёз шохрух шухрат шынгыс эдил элдар
    элдияр элдор элмурза элмурод элёр эмилбек эркин эркинбек эрлан эрлист эрмек эрнис эрнист эсен эсенбек эшмат юлдаш юнус якуб
    абдалла абдельфаттах абдугани абдужаббор абдулхаким абдулхамид абдурахим абдухаким аброр
    абубакар аветик адилет аднан адылбек азер азизжон айнарс акмал акобир алессио алижон альгирдас
    амадео амит амр анас андерс анджей анджело андрис анис антти арарат арвинд арнальдо арпад артис
    артурс арыстан асен асылхан аугусто ахмет ашот аятолла баатр бадма баир бактияр балаж барак
    бартломей бартош бассам батор бауржан башар бейбут бекарыс беньямин бехзод бехруз бибарс бидзина
    билал биньямин биржан бобур бобуржон бьорн ваагн ваган вазген валдис валид варужан вахид
    винченцо витаутас витторио влодзимеж войцех вугар вуди вэл габриэль гагик гамаль гарет гассан
    гаэтано гвидо геворк гела гельмут генрих георги герберт гжегож гигла гидеон гизат гиорги гитанас
    глен грег григол гурбангулы гурген гэри давлатшо дайыр дайырбек даниал даниар дарио дариуш
    даулет дейл делян деян джавад джавид джакомо джалал джамаль джамшед джанлуиджи джанлука джанни
    джаред джахонгир джей джейхун джерри джимми джованни джонни джорджо джош джузеппе джулиано
    джулио дик диловар димитар довлет доменико дон донато донни душан дуэйн дьердь дэйл елнур
    ерсайын ерулан жаир жаслан жасурбек жахангир желько жеральд жерар жереми жоау жозеп жорди жуан
    жулиу жылдызбек жюльен завен заза зайниддин зак закари зафарджон збигнев звонимир зденек
    зиад зилалиддин зинедин зия зияд золтан зоран игнасио илхом ильхом иномжон иньяки ион ионел иржи
    исломжон итан ицхак иштван иэн йоав йован йон йонас йонуц йорген йосеф казимеж кайл кайс калеб
     камаль карел каролис карстен касем каспарс кахабер кейр киран кирил комрон корнел кохир
    красимир кристиану кристобаль кристьянис криштиану куандык курбангулы курбанкули кшиштоф кэлин
    кэмерон ладислав лайам лайош ларс ласло лауринас лерой лестер лоай лоренцо лотар лоуренс лувсан
    луиш лутц лучано лучиан люк магнус маджид мади майк майлз макс малкольм мамука манучехр манфред
    марван марвин марио мариуш марсело марселу марти марчин масрур массимилиано массимо матеуш матти
    маттиа матье маурисио маурицио махди махмадали махмадсаид махмадтоир мацей мгер мейрамбек мелвин
    мехди мик мика микко миколас милош мирек мирзо мирко мирча младен моджтаба мохамад мохамед
    мохаммад мохаммед мохсен моше муаммар мубариз мухаммадджон мухаммадсаид мухаммед навваз
    навваф нарек нарендра насер насир натаниэль натиг нафтали небойша неманья ненад никки никлас
    николае нодар норберт нуриддинджон нурланбек оззи олаф олимджон олоф ондржей орельен осама отмар
    оуэн пааво паата патрис пекка пеп петер петтери пит предраг пшемыслав пьетро пэт раджеп
    раджив раджнатх радослав раймондс райнер ральф рамазон рамиз рамон расим расселл ратко рауль
    рафал рафик рахматджон рахматшо реза реми ренато рене риккардо ритис ричи риши роб робби роберто
    родольфо рольф рон ронни росен роуэн румен рэй рэнди саад сабри садек садик саидджафар саидмурод
    саймумин сакен салех самвел сандро сантьяго сапармурат саули саулюс сафарали саят свен
    себастьен сердар серхио сильвио синиша сирил сироджиддин сирожиддин славко славомир слободан
    срджан сретен субраманьям субхи сулаймон сухбаатар сэмми сэргэлэн таалай тадеуш тайлер тарек
    тариел тенгиз тиаго тибор тигран тимоти тимурлан тино тобиас томаш томислав торобек торстен
    тофик траян трой тьерри тьяго тэд уилбур уинстон уларбек ульрих умберто уоррен ухнаагийн
    уэйн уэсли фавзи файзали файсал факундо фаридун фарук фатих федерико фелипе ференц фил филиппо
    флорин франсиско франческо фредерик фриц фрэнсис хайдар хайме хайнц хакан халед халиль хамад
    хамзех хамидулло ханнес ханну хантер хачатур хашим хельмут хендрик хесус хикмет хишам хоакин
    хосейн хоссейн христиан христо хуршедджон хью цахиагийн чак чарли честер чиприан чынгыз
    чынгызхан шалва шамсулло шандор шахбаз шеймус шелдон шерафган шимон шота шохин эбрахим эван
    эгилс эгон эдгарс эдиль эдишер эдсон эдуар элгуджа эли эллиот эльмар эльшад эмилио энди энцо
    эрве эрвин эрих эркебек эрлинг эстебан эхуд юджин юозас юри юрис юсеф юсси юха яир янош ясер
    ясир яхья яцек
"""
_RU_WOMEN = """
    аида аксинья алевтина анфиса джорджа злата иванка кристалина мелания сауле урсула
    ава ада аделина аделия аделаида айгерим айгуль айдана айнагуль айнур айсулу акмарал алена алёна александра алина алиса алия алла альбина альфия амина анастасия ангела ангелина андреа анита анна аннетта
    антонина арина ариана аселя асель асия асия астрид ася аурика аяна балжан бахыт беатрис белла бибигуль бриджит валентина валерия ванесса варвара василиса венера вера вероника виктория виолетта виола галина
    галия гаухар гульмира гульнар гульнара гульназ гульшат гузель дана дания дарина дарига дарья диана дина динара джамиля джейн дженнифер джессика джил джулия долорес доминика ева евгения екатерина елена елизавета
    жамал жамиля жанара жанна жибек жылдыз жулдыз зара зарина зейнеп зинаида зоя зульфия зухра ида изабелла илона инга индира инна инесса ирина ирэна ираида ия йоанна калерия камала камилла карина каролина катерина кира клавдия клара кларисса
    кристина ксения лариса лаура лейла леся лиана лидия лилия лина линда лиза лола лора луиза любовь людмила майя мадина макпал малика манижа маргарет маргарита марина мария марианна марта марфа мария-луиза матильда медина меруерт милана милена мира мирослава мишель моника муза назгуль
    надежда назира наргиза наталия наталья нелли ника николь нина нинель нонна нурия оксана олеся ольга оля памела патимат патрисия полина прасковья рада раиса ракель рамина рахима ребекка регина рената римма рита роза розалия роксана росина руфина сабина сайра салтанат саида сара
    светлана северина сабрина саломе карла паула роберта даниэла даниела михаэла габриэла рафаэла мануэла фредерика серафима симона снежана соня софия софья стелла стефания сусанна сьюзен таисия тамара танзиля татьяна тереза тина ульяна урсула фаина фатима фарида феодора флора фрида хадижа хелен хиллари хиллэри чинара шарлотта шарлиза шахноза шолпан эвелина эвелин элеонора элиза элина элла эльвира
    эльза эльмира эмилия эмма эмили эрика эстер юлиана юлия юнона ядвига яна янина ярослава
    абигейл аманда анабель анджела анжела аннетт барбара бетти бренда брижит вивиан глория грейс дебора дебби дженни джоан джоанна джуди джудит дороти
    ингрид карин кейт кейтлин кимберли клаудия клэр кристин кристи кэрол кэролайн кэти кэтрин лилиан луиз люси мадлен мари маргрет мелани мелисса меган
    моник надин натали нэнси одри рейчел розмари рут сандра синди стефани сюзанна трейси фиона франсуаза хелена оливера хизер холли шарон шейла шерил эйлин
    эллен энн эрин
    владислава станислава
    айжан айза айзада айнура акбермет алтынай алтынгуль анара анаргуль асем асема асемгуль багдагуль багила бактыгуль бермет ботагоз бурул бурулай
    гулбарчын гулкан гулмира гулнара гулнора гульбара гульжан гульзада гульзат гульнора гульсана гульсара гульчехра джаныл дилафруз дилбар дилноза
    дилнора дилором жазгуль жамила жанылай зарема зауре зилола зульфира ирода кадича кадиша камола канайым каныкей касиет куляш кундуз мавлюда махбуба
    махлиё мехринисо мохира мунира назгул назипа насиба нигина нигора нилуфар нодира нурайым нургул нургуль нуржамал нурзада нурсулу ойгуль орозгуль
    перизат райхан раушан рухшона саадат санобар саодат севара сурайё тахмина тогжан толгонай умида фарангис фарзона фариза феруза хадича хилола
    чолпон чынара шабнам шайыргуль шахида шахло эльзат эльнура юлдуз
    аврора агнешка ажар айганыш айгюн айжамал айзат айпери айсара айсулуу акерке акылай александрина
    алессандра ализа алисия амалия амелия анаит анджелина анжелика аннализа аннегрет аннета
    антонелла анхела арайлым аревик арзу аружан асел асма астхик афет аягоз аяулым беата беатрикс
    бегимай бегимжан бетани беттина бианка бриджитт вайолет валентайн валери венди вигдис вирджиния
    гаяне гейл гленда гоар грета гретхен гудрун гулбахор гулрухсор гулчехра гульнура гульрухсор
    гульшара гюльнара дагмар далия данагуль дариха даяна делси делфин дениз джамила дженет джилл
    джина джинджер джоди джорджия джульетта дилма дилрабо донателла донна дорис дорота дуня жазира
    жаклин жанар жанетт жаныл жасмин жизель жозефина жюли жюстин зайнаб зарухи зебо зильола зулайхо
    зуура зухро ивета ивонн иза изабель илзе имельда ингеборг инес ирис кайя канышай карлыгаш кармен
    катарина катрин катрина кендра керсти кетеван клаудиа колетт констанс корина кристен куралай
    лаззат лайла лара латифа лаурен лена лилит лия лоис лорен лотта лусине лусия люсиль ляззат
    мавджуда магали магдалена майли малала манана маншук мара марго маргрете мариам маринэ марисоль
    матлуба мафтуна медея мелинда мерил мехрибан мириам мишлин мохинур мэган мэгги мэдлин мэри
    мээрим надия назым наима нана наоми нарине наринэ нарынкуль натия ненси нигяр нозима нона нора
    нурзат озода октавия оливия олимпия патриция пенни пилар полетт присцилла приянка рания рахель
    рози роксолана рузанна русудан сайёра салли саманта санна сатеник сахиба севда севиндж сесилия
    сибилла сильвия сона софи софо сью сьюзан тамуна танзила тесса тинатин тиффани толкын тулси
    турсунай тэмми улбосын улжан ульвия умеда федерика фидан фируза флоранс франческа хайди ханна
    хатира хатия хилари хильда хосият хуршеда шарлот шарофат шелли ширли шоира шушан шынар ырысты
    эдит эдита экатерине элейн элен эленэ элизабет элизабета элис элли элнура эльжбета юстина
"""
_UK_MEN = """
    аркадій артемій гордій дем'ян ілько йосиф корній леонтій мар'ян мечислав мухаммед прохор радислав реджеп савелій северин
    тарік устим ярема
    адам альберт анатолій андрій антон арсен арсеній артем артур богдан борис броніслав вадим валентин валерій василь віктор віталій віталіна володимир владислав всеволод вячеслав в'ячеслав
    гаврило геннадій георгій гліб григорій давид даниїл данило денис дмитро дмитрій дональд джо джон джордж едуард ернест еммануель євген євгеній єгор захар зіновій іван ігор ілля ілон іларіон йосип кирило клим кость костянтин
    кузьма лев леонід лесь любомир лук'ян лука майкл макар максим марк маркіян мартин матвій мирон мирослав микита микола михайло мстислав назар назарій нед нестор олег олександр олексій олесь омелян онисим орест остап павло панас петро пилип
    платон ренат ринат роберт роман ростислав руслан рустем сава святослав семен сергій симон станіслав степан стефан тарас тимофій тиміш тимур томас трохим федір филимон філіп франк фрідріх харитон юліан юрій юхим яків ян яремій яромир ярослав
    аарон алан алекс альфред антоніо барак бен бенджамін берні біл білл боріс боб браян брюс вернер вільям вінсент вольфганг гарольд гаррі генрі гордон
    грег грегорі густаво девід ден деніел денніс джастін джек джеймс джейкоб джейсон джеремі джефф джеффрі джим джозеф джонатан джордан джошуа дуглас
    едвард емманюель ерік ернесто жак жан жозеп ієн йенс йоганн йоганнес йорг карл карлос кевін кеннет кіт клаус колін крейг кріс крістіан крістофер
    курт ларрі луїс луїджі льюїс майк маріо марко маркус маттео меттью мігель мітт нейтан ніл олівер олаф отто пабло патрік педро пітер поль пол
    рафаель річард рік робін рональд саймон скотт стефано стів стівен стюарт тед тім тоні томмі тодд філ філіпп фернандо франсуа фред ганс хав'єр хорхе
    хосе хуан чарльз шон юрген
"""
_UK_WOMEN = """
    аделіна джорджа докія іванка камала каміла каріна майя меланія санна
    агата алевтина аліна аліса алла альона анастасія ангела ангеліна аніта анжела анна антоніна аріна богдана валентина валерія варвара василина віра вероніка вікторія віолетта владислава галина ганна дана дарина дарія дар'я діана дзвенислава ева
    евеліна ельвіра елла емма єва євгенія єлизавета жанна зінаїда злата зоряна зоя іванна ілона інга інна інеса ірина калина камілла карина катерина квітка кіра клавдія клара крістіна ксенія лариса леся лілія ліна лідія любов людмила маргарита марина марія мар'яна
    марта мирослава міла мілана надія наталія наталя неля ніна нонна оксана олександра олена олеся ольга орися поліна раїса регіна римма рита роза роксолана руслана світлана соломія софія стефанія таїсія тамара тетяна уляна урсула фаїна христина юлія яна ярина ярослава
    амелія анабель андреа анджела аннетт барбара бетті бренда гіларі грейс даяна дебора дженніфер джоан джоанна джулія джуді дороті ебігейл елізабет
    ельза еллен емілія емілі енн еріка ізабелла кейт кетрін кімберлі клаудія клер крістін лаура лінда ліза луїза люсі мадлен маріон маргарет меган
    мелані мелісса мішель моніка наталі ненсі ніколь памела патрісія ракель рейчел рут сабріна сандра сара стефані сьюзан сюзанна тереза фіона хелен
    хіларі шарлотта шарон олівера
    любомира романа станіслава
"""
_PL_MEN = """
    barnaba bonawentura jarema kosma sasza zawisza
    adolf alfred alojzy amadeusz anatol apoloniusz augustyn aureliusz bazyli błażej bonifacy bożydar brunon damian dobromir
    dobrosław edmund edwin eligiusz ernest eryk fabian gerard gracjan gwidon hieronim hipolit jeremi joachim jonasz kajetan
    klemens kornel ksawery lubomir ludomir makary marceli mieszko miron nikodem oktawian oleg olgierd oliwier onufry remigiusz
    romuald rudolf sobiesław sylwester teodor teofil tobiasz tymon tytus walerian wawrzyniec wilhelm ziemowit
    adam adrian albert aleksander aleksy andrzej antoni arkadiusz artur bartłomiej bartosz benedykt bernard bogdan bogusław bolesław borys bronisław cezary cyprian czesław dariusz dawid daniel dominik donald edward emil emmanuel eugeniusz
    feliks filip franciszek fryderyk gabriel george grzegorz gustaw henryk hubert ignacy igor ireneusz jacek jakub jan janusz jarosław jerzy jędrzej joe john józef julian juliusz justyn kacper kamil karol kazimierz konrad konstanty krystian krzysztof
    lech leon leonard leszek leopold lucjan ludwik łukasz maciej maksymilian marcel marcin marek marian mariusz mateusz maurycy michał mieczysław mikołaj miłosz mirosław norbert olaf oskar patryk paweł piotr przemysław radosław rafał rajmund robert roman
    ryszard sebastian sergiusz seweryn sławomir stanisław stefan szczepan szymon tadeusz tomasz tymoteusz wacław waldemar walenty wiesław wiktor wincenty witold władimir władysław włodzimierz wojciech wołodymyr zbigniew zdzisław zenon zygmunt
    radek tomek franek włodek bartek jurek romek mirek darek friedrich
    abdul ahmed alberto alejandro ali antonio bashar benjamin binjamin carlos charles elon enrico fumio gavin hakan hassan
    ismail javier joseph josep juan karim klaus luis manuel matthew mohammad mohammed muhammad mustafa narendra nayib
    nicolas olaf omar oscar pedro rafael recep rishi scott sebastian serhij steven thomas victor wim wolodymyr xavier
"""
_PL_WOMEN = """
    adela aniela apolonia bernadeta bogna bogumiła brygida celestyna dobrosława eliza eugenia genowefa gertruda
    greta honorata inga irmina jagna julita kaja klementyna leokadia liwia luiza magda malwina marzanna marzena
    mirella natasza nela olimpia otylia pelagia rozalia salomea sara stella tamara tatiana violetta
    walentyna wioleta wioletta zenobia żanna zyta
    giorgia kamala olivia paula claudia marina melania ivanka annalena viola carla sonia diana jessica amanda victoria christina emma eva clara
    ada adrianna agata agnieszka aldona aleksandra alicja alina amelia anastazja aneta anita anna antonina barbara beata bożena celina cecylia dagmara danuta daria dominika dorota edyta elena elwira elżbieta emilia ewa ewelina felicja gabriela grażyna halina hanna helena
    ilona irena iwona iza izabela jadwiga janina joanna jolanta józefina julia justyna kamila karina karolina katarzyna kinga klara klaudia kornelia krystyna laura lena lidia liliana lucyna ludmiła łucja magdalena maja małgorzata maria marianna marika mariola marlena marta martyna matylda
    michalina milena monika nadia natalia nina olga oliwia patrycja paulina pola regina renata roksana róża sabina sandra stanisława stefania sylwia teresa urszula ursula wanda weronika wiesława wiktoria zofia zuzanna żaneta angela
    bogusława bronisława czesława daniela henryka ludwika marcela mirosława romana sławomira wacława władysława zdzisława
    aleksandra fatima kaja malala mette salome sanna siobhan sofia tamila ursula
"""
_CS_MEN = """
    adolf albín ambrož augustin blahoslav bohdan bohumír ctibor ctirad dobroslav drahoslav felix ferdinand hubert jáchym
    jeroným jozef květoslav leopold lumír maxmilián mojmír oleg prokop radoslav silvestr šimon valentin vavřinec vladan
    vlastislav zdislav
    adam albert aleš alexandr alexej alois andrej antonín arnošt bedřich bohumil bohuslav boris bořek břetislav cyril čeněk čestmír dalibor daniel david denis dominik donald dušan eduard emanuel emil emmanuel erik evžen filip františek gabriel george gustav hugo hynek igor ivan ivo
    jakub jan jaromír jaroslav jindřich jiří joe john josef julius kamil karel kevin klement konstantin kristián kryštof ladislav leoš libor lubomír lubor lubomír luboš luděk ludvík lukáš marcel marek marian mario martin matěj matouš matyáš michael michal mikuláš milan miloslav miloš miroslav mirek
    norbert oldřich ondřej oskar otakar otto patrik pavel petr přemysl radek radim radomír radovan rastislav rené richard robert robin roman rostislav rudolf samuel sebastian sergej slavomír stanislav svatopluk svatoslav štefan štěpán tadeáš teodor tibor tomáš václav vasil viktor vilém vincent vít vítězslav vladimír
    vladislav vlastimil vojtěch volodymyr vratislav zbyněk zdeněk zdenek zikmund přemek vašek friedrich
"""
_CS_WOMEN = """
    agáta amálie anděla anežka berta blažena bohdana brigita cecílie darina doubravka emílie galina hedvika kristina lýdie
    magda otýlie radmila renáta rozálie sára sofie taťána xenie
    giorgia kamala olivia paula claudia marina melania ivanka julia annalena sonia jessica amanda victoria christina emma clara
    adéla adriana alena alexandra alice alžběta andrea aneta angela anna antonie barbora běla blanka bohumila božena dagmar dana daniela denisa diana dita dominika drahomíra edita ela elena eliška ema erika eva františka gabriela hana helena ilona irena iva ivana iveta ivona jana jarmila jaroslava jindřiška
    jiřina jitka johana jolana josefa judita julie justýna kamila karla karolína kateřina klára kristýna květa květoslava lada laura lenka libuše linda lucie ludmila magdaléna marcela margita marie markéta marta martina milada milena miloslava miluše miroslava monika naďa naděžda natálie nela nikola nina olga patricie
    pavla pavlína petra radka regina renata romana růžena sabina sandra silvie simona soňa stanislava stela šárka štěpánka tamara tereza ursula vanda vendula věra veronika viktorie viola vladimíra vlasta zdenka zdeňka zita zora zuzana žaneta žofie
    bohuslava emanuela ladislava michaela michala milana vladislava
"""
_SK_MEN = """
    adam adolf adrián alan albert albín alexander alfonz alfréd alojz ambróz andrej anton arnold arpád artúr augustín bartolomej belo benjamín bernard blažej bohdan bohumil bohuš boris branislav bystrík cyril dalibor daniel dávid denis dezider
    dionýz dominik dušan edmund eduard emanuel emil erik ernest ervín eugen fedor félix ferdinand filip florián františek fridrich gabriel gejza gregor gustáv henrich hugo ignác igor imrich ivan jakub ján jaromír jaroslav jerguš jozef juraj július kamil karol
    kazimír klement koloman konštantín kornel kristián krištof ladislav leonard leopold levoslav ľubomír ľuboš ľubor ľudovít lukáš marek marián mário martin matej matúš maroš maximilián metod michal mikuláš milan miloslav miloš miroslav móric norbert oliver oldrich
    ondrej oskar oto pankrác patrik pavol peter prokop radoslav radovan rastislav richard robert roland roman rudolf samuel šimon silvester slavomír stanislav svätopluk svetozár šebastián štefan tadeáš teodor tibor tichomír timotej tomáš urban
    václav valentín valér vasil vendelín viktor viliam vincent vít vladimír vladislav vlastimil vojtech vratislav zdenko zdeno zoltán žigmund joe donald george william friedrich emmanuel volodymyr sergej dmitrij alexej olaf
"""
_SK_WOMEN = """
    adela adriana agáta agnesa albína alena alexandra alica alžbeta amália andrea aneta angela anna antónia anastázia barbora beáta bernadeta bibiána blanka blažena bohumila bohuslava božena branislava brigita cecília dagmara dana daniela darina denisa diana dorota dominika drahomíra
    edita elena eleonóra elvíra ema emília erika ester etela eugénia eva filoména františka gabriela galina gertrúda gizela gréta hana hedviga helena henrieta hermína ida ildikó ingrida irena irma iveta ivana ivona izabela jana jarmila jaroslava jela jolana jozefína judita júlia
    juliana justína kamila karina karolína katarína klaudia klára kornélia kristína kvetoslava laura lea lenka leona lesana lívia ľubica ľubomíra ľudmila lucia lujza lýdia magdaléna malvína marcela margaréta mária marianna marta martina matilda melánia michaela milada milena miloslava miriam
    miroslava monika nadežda natália nataša nina nikola nora oľga olympia otília patrícia paula paulína perla petra petronela radoslava rebeka regina renáta romana rozália ružena sabína sandra sára sidónia silvia simona sláva slavomíra sofia soňa stanislava stela svetlana
    tamara táňa tatiana terézia tereza uršuľa valentína valéria vanda veronika viera viktória vilma viola vlasta vladimíra xénia zdenka zita zlatica zora zuzana žaneta žofia kamala ursula giorgia marina melania angela annalena
"""
_FOREIGN_MEN = """
    alexandre alfonso andré andy anthony antoine arne barry benedetto bernie billy blake bobby bruce
    bruno carlo claude claudio clive cole dale danny dave davide diego duke dwayne eddie emanuele
    enrico enrique ernesto eugene fabio federico felipe fernando francesco francisco franco gary
    gene geoffrey giorgio giovanni giuseppe gregory guido guillaume guy harry heiko henri henry ivo
    jaime jake jamie jay jeffrey jeremy jerome jerry jesse jimmy joe johnny jorge josé joão jude
    jérôme kyle larry lee leo leonardo lorenzo luigi luke marco mario massimo matteo maurizio mauro
    maxime mike ole orlando otto pablo paolo pedro pete philippe pierre pietro randy rené ricardo
    riccardo roberto rodrigo roy salvatore sandro santiago sergio shane silvio stanley stefano steve
    stéphane terence terry theo theodore thierry théo timothy toby tommy tony troy udo umberto uwe
    valerio vincenzo vittorio wayne zachary étienne
"""
_FOREIGN_WOMEN = """
    abigail adele adèle agnès alice alison allison amy amélie anaïs ann annabel anne annegret
    annette ariane astrid audrey beatrice beatrix becky bernadette beth betsy betty beverly birgit
    bonnie bridget brigitte brittany brooke camille candace candice carmen carol carole caroline
    catherine cathy celeste celine charlene charlotte cheryl chloe chloé christiane christine cindy
    claire claudette clémentine colette colleen constance consuelo courtney cécile céline daisy
    danielle daphne dawn debbie deborah denise diane dianne dolores doreen doris dorothy edith
    eileen elaine eleanor elisabeth elise elizabeth ellen elsie emilie emily erin esther eunice
    evelyn fabienne florence frances françoise geneviève geraldine gertrude gillian gisele gisèle
    gladys grace gretchen gudrun gwen gwyneth hailey hannah hannelore harriet hayley hazel heather
    heidi heike helen helene hermine hilary hillary holly hope hélène ilse imogen ines inge ingrid
    inès irene iris isabel isabelle jacqueline jane janet janice jeanette jeanne jeannine jennifer
    jenny jill joan joanne jocelyn jodie josephine josette joy joyce judith judy julianne julie
    juliette karen karin kate katharine katherine kathleen kathrin kathryn kathy katie katrin kay
    kerstin kimberly kirsten kristen kristin kylie lauren leah lesley lillian lily lindsay linn liz
    lois lorraine louise lucille lucy lynn madeleine magali maggie mandy manon marcelle margaret
    margit margot marguerite marianne marie marilyn marine marion marjorie marlène martine mary
    mathilde maureen maxine megan melanie mercedes meredith michelle mildred milly mireille miriam
    molly monique mélanie nadine nancy naomi natalie nathalie nicole noemi odette odile paige
    pauline peggy penelope penny phoebe phyllis polly rachel reese renée rosalie rose rosemarie
    rosemary roxanne ruby ruth sally sarah shannon sharon shelley shirley sibylle sigrid silke
    simone solange sophie stacy stephanie stéphanie susan susanne suzanne sybille sylvie séverine
    tammy taylor tiffany tracy trudy uschi ute valerie valérie virginie vivian viviane vivienne
    véronique wendy whitney winnie yvette yvonne zoe zoé élisabeth élise éloïse émilie
"""
"""Names of other languages, spelt as there, whose endings look like those of a case: `Kate` is no form of a Kata."""

_LT_MEN = """
    adomas aidas albertas albinas aleksandras algimantas algirdas algis alvydas andrius antanas antonas aras artūras
    arūnas arvydas aurelijus aurimas aušrius audrius benas bronius dainius dalius darius deividas donatas edgaras eduardas
    edvardas edvinas egidijus eimantas ernestas erikas eugenijus evaldas feliksas gabrielius gediminas giedrius gintaras
    gintautas gitanas gytis henrikas ignas irmantas jokūbas jonas juozas julius justas justinas jurgis karolis kazimieras
    kazys kęstutis kostas kristijonas laimonas laimutis laurynas leonas leonardas linas liudas liudvikas liutauras lukas
    mantas marijus marius martynas matas mečislovas mykolas mindaugas modestas mantvydas motiejus naglis nerijus
    normantas osvaldas ovidijus paulius petras pranas povilas raimondas raimundas ramūnas raigardas remigijus ričardas rimantas
    rimas rimvydas robertas rokas rolandas romas romualdas rytis sakalas saulius sergejus sigitas simas simonas skirmantas
    stanislovas stasys šarūnas tadas tautvydas titas tomas vaidas vaidotas valdas valdemaras valentinas valerijus vidas vygaudas
    viktoras vilius vincas virgilijus virginijus visvaldas vytautas vytenis vladas vladimiras zenonas zigmas žilvinas žygimantas žygis
"""
_LT_WOMEN = """
    agnė aistė aldona alina ana asta audronė aušra aušrinė austėja birutė dalia daiva daina danguolė danutė diana dovilė edita
    eglė elena emilija erika evelina gabija genovaitė giedrė gintarė goda greta guoda ieva ilona ina indrė inga ingrida irena irma jadvyga
    janina jolanta jolita julija jurga jurgita justina karolina kazimiera kristina kotryna laima laimutė laura lina lijana liucija liudmila
    lolita loreta margarita marija miglė milda monika morta neringa nijolė nomeda odeta olga ona orinta paulina radvilė raminta rasa regina
    renata rima rimantė rita roma rozalija rūta sandra saulė sigita silva silvija simona skaistė snieguolė sonata sofija stasė teresė
    toma vaida vaiva vaidilė valentina vanda vida viktorija vilija vilma viltė violeta virginija vitalija živilė žaneta zita zuzana
"""


_SOUTH_SLAVIC = frozenset(("bs", "hr", "sr"))
_LISTED: Final[dict[str, tuple[str, str]]] = {
    "ru": (_RU_MEN, _RU_WOMEN),
    "uk": (_UK_MEN, _UK_WOMEN),
    "pl": (_PL_MEN + _FOREIGN_MEN, _PL_WOMEN + _FOREIGN_WOMEN),
    "cs": (_CS_MEN + _FOREIGN_MEN, _CS_WOMEN + _FOREIGN_WOMEN),
    "sk": (_SK_MEN + _FOREIGN_MEN, _SK_WOMEN + _FOREIGN_WOMEN),
    "lt": (_LT_MEN, _LT_WOMEN),
}


@cache
def given_names(language: str) -> Mapping[str, frozenset[str]]:
    """The names of a language by gender, in lower case; no gender where none are listed."""
    if language in _SOUTH_SLAVIC:
        # Here: no other language needs them, and they are as many as those of all others.
        from summarize.declension import south_slavic_names as listed

        return _by_gender(listed.MEN, listed.WOMEN)
    if language not in _LISTED:
        return {}
    return _by_gender(*_LISTED[language])


def _by_gender(listed_men: str, listed_women: str) -> dict[str, frozenset[str]]:
    men, women = frozenset(listed_men.split()), frozenset(listed_women.split())
    return {"m": compact(men - women), "f": compact(women - men)}
