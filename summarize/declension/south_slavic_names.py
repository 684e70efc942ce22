"""Common given names of Serbian, Croatian and Bosnian, in Latin letters and in Cyrillic ones.

Apart from those of other languages, so that whoever does not read these does not load them.
"""

from typing import Final

MEN: Final = """
    đura frane zvone blagoje ljuba steva djordje djuro stanoje radule vuksan milutinko vidosav sreto mome mića rale dule grujica radiša peđa šćepan šćepo ivko duka
    ђура фране звоне благоје љуба стева станоје радуле вуксан милутинко видосав срето моме мића рале дуле грујица радиша пеђа шћепан шћепо ивко дука
    borko draško mihailo rodoljub борко драшко михаило родољуб
    miodrag elmedin saudin sifet staša nihad mirza nedim adis almir adnan amer asmir damjan dino dinko dujam dušanko elvedin enes enver fuad fadil goranko
    hajrudin halid hamza harun hidajet igo ilko irfan ismail izudin jasenko jakub kasim kenan lujo maksim mahir marijo matko mensud midhat mirnes mladenko
    muris muhidin nail namik nermin nino nusret omer osman rade raif ramo rasim refik remzi rifat rusmir sadik safet salih salko sefer selim sulejman
    šaban šemsudin šerif tarik tufik vahid veroljub zaim zijad zukan žan andreja bratislav boško budimir danimir desimir dobrica dobrivoje dobroslav
    dragomir dragovan gradimir gvozden jovica kamenko ljupko ljubinko ljubodrag milojko milentije milić miljko milosav mirosav momir nebojša negoslav
    obrad ognjan panta pantelija periša petko radan radivoj raka rastko sava siniša sima slavoljub srboljub srđa stojadin stevica strahinja svetolik
    tihomil toša toplica todor tomislav vasa velibor velizar veljo veselin vidoje vitko vlada vlastimir vukota vukosav zlatomir zoranko žika života
    živojin živomir adam admir ahmed alan albert aleksa aleksandar alen aleš alojz alija amar amir anđelko andrej andrija ante antonio anto antun armin
    arsen asim bakir boban bogdan bojan boran boris borislav božidar božo branimir branislav branko bruno čedomir ćiril damir dalibor daniel danijel
    danilo danko darijo dario darko david davor davorin dejan denis domagoj dominik dragan dragiša drago dragoljub dragoslav dragutin dražen duje dušan
    duško dževad đorđe đuro edin edo eduard elvir elvis emil emir ernest fahrudin fikret filip franc franjo frano gabrijel goran gordan gavrilo gojko
    grgur grga haris hasan henrik hrvoje hrvoj husein igor ilija ismet ivan ivica ivo izet jadranko jakov jakša janko janez jasmin josip jovan josif jure
    jurica juraj juro kemal ken kosta kristijan krešimir krešo krunoslav ladislav lazar leo leon ljubiša ljubo ljubomir luka lovre lovro lukas marijan
    marin marinko mario marjan marko markus martin mate matej mateo matija mato mehmed mensur mihajlo mihael mihovil mijo mijat mike miki mile milan
    milanko milenko milivoj milivoje miljan miljenko milo milomir milorad miloš milovan milutin mirko miro miroljub miroslav mirsad mišo mitar mladen
    momčilo muamer muhamed mustafa nedeljko nedjeljko nemanja nenad niko nikica nikola nikša ninoslav novak novica ognjen oleg oliver orhan oskar ostoja
    pavao pavle pavo pero petar peter predrag primož radenko radislav radivoje radmilo radoje radojica radomir radoslav radosav radovan rafael rajko ramiz
    ranko ratko robert roko roman ruđer rudolf samir saša savo sebastijan sead senad sergej simo simeon slaven slaviša slavko slobodan srđan sreten
    stanislav stanko stefan stevan stevo stipan stipe stjepan stojan svetislav svetozar šefik šime šimun tadija teodor tihomir tin tode toma tomaž tomica
    tomo toni tonči uglješa uroš valter vanja vasilije vedran velimir veljko viktor vinko vid vito vitomir vjekoslav vladan vladimir vladislav vladko
    vlado vlatko vojin vojislav vuk vukašin vule zdenko zdravko zehrudin želimir željko živko živorad zlatan zlatko zoltan zoran zvezdan zvonimir zvonko
    žarko žarije donald emanuel volodimir dmitrij recep olaf ursul josep kiril миодраг елмедин саудин сифет сташа нихад мирза недим адис алмир аднан амер
    асмир дамјан дино динко дујам душанко елведин енес енвер фуад фадил горанко хајрудин халид хамза харун хидајет иго илко ирфан исмаил изудин јасенко
    јакуб касим кенан лујо максим махир маријо матко менсуд мидхат мирнес младенко мурис мухидин наил намик нермин нино нусрет омер осман раде раиф рамо
    расим рефик ремзи рифат русмир садик сафет салих салко сефер селим сулејман шабан шемсудин шериф тарик туфик вахид верољуб заим зијад зукан жан
    андреја братислав бошко будимир данимир десимир добрица добривоје доброслав драгомир драгован градимир гвозден јовица каменко љупко љубинко љубодраг
    милојко милентије милић миљко милосав миросав момир небојша негослав обрад огњан панта пантелија периша петко радан радивој рака растко сава синиша
    сима славољуб србољуб срђа стојадин стевица страхиња светолик тихомил тоша топлица тодор томислав васа велибор велизар вељо веселин видоје витко влада
    властимир вукота вукосав златомир зоранко жика живота живојин живомир адам адмир ахмед алан алберт алекса александар ален алеш алојз алија амар амир
    анђелко андреј андрија анте антонио анто антун армин арсен асим бакир бобан богдан бојан боран борис борислав божидар божо бранимир бранислав бранко
    бруно чедомир ћирил дамир далибор даниел данијел данило данко даријо дарио дарко давид давор даворин дејан денис домагој доминик драган драгиша драго
    драгољуб драгослав драгутин дражен дује душан душко џевад ђорђе ђуро един едо едуард елвир елвис емил емир ернест фахрудин фикрет филип франц фрањо
    франо габријел горан гордан гаврило гојко гргур грга харис хасан хенрик хрвоје хрвој хусеин игор илија исмет иван ивица иво изет јадранко јаков јакша
    јанко јанез јасмин јосип јован јосиф јуре јурица јурај јуро кемал кен коста кристијан крешимир крешо крунослав ладислав лазар лео леон љубиша љубо
    љубомир лука ловре ловро лукас маријан марин маринко марио марјан марко маркус мартин мате матеј матео матија мато мехмед менсур михајло михаел
    миховил мијо мијат мике мики миле милан миланко миленко миливој миливоје миљан миљенко мило миломир милорад милош милован милутин мирко миро мирољуб
    мирослав мирсад мишо митар младен момчило муамер мухамед мустафа недељко недјељко немања ненад нико никица никола никша нинослав новак новица огњен
    олег оливер орхан оскар остоја павао павле паво перо петар петер предраг примож раденко радислав радивоје радмило радоје радојица радомир радослав
    радосав радован рафаел рајко рамиз ранко ратко роберт роко роман руђер рудолф самир саша саво себастијан сеад сенад сергеј симо симеон славен славиша
    славко слободан срђан сретен станислав станко стефан стеван стево стипан стипе стјепан стојан светислав светозар шефик шиме шимун тадија теодор
    тихомир тин тоде тома томаж томица томо тони тончи угљеша урош валтер вања василије ведран велимир вељко виктор винко вид вито витомир вјекослав
    владан владимир владислав владко владо влатко војин војислав вук вукашин вуле зденко здравко зехрудин желимир жељко живко живорад златан златко золтан
    зоран звездан звонимир звонко жарко жарије доналд емануел володимир дмитриј рецеп олаф урсул јосеп кирил
"""
WOMEN: Final = """
    dušica jorgovanka душица јоргованка
    zineta naida ajla aldina alma almira amila amira anela anesa arnela ajša azemina azra bahra behija bisera dalija dijana dževada đenana edina elma
    elvira emina enisa esma fadila fahreta fata fatima ferida fikreta hajra hanka hasnija indira ismeta izeta jasmina kadira lamija latifa lejla maida
    melika mejra merima mersiha mevlida minela mubera munevera nadira nadža nafija naza nejra nerma nezira nihada nura raza razija refika sabaheta sabiha
    safija samira sadika sajma sanija sena senija sevda subhija šefika šejla šemsa vahida vildana zehra zejneba zlata zumra anka bogdanka bojanka borka
    branka budimka cica cveta darinka desa desanka dobrinka dobrila dragoljubka đina đurđa gina gorica gordanka grozda ilinka isidora ivanka jagodinka
    javorka jefimija jela jelisaveta jovanka kadivka kosara kosovka kruna lepa lepava leposava ljubinka ljupka mara marta milka mileva milijana milojka
    mimica miroslava mirka miroslavka natalija nadica nata nevenka novka olgica persa perka petrija pava radinka radojka rada radica radoslava rosa
    roksanda ruža ružica savka simonida slobodanka smiljka sofka stanija stanislavka stoja stojanka svetla svetislava tatijana tea tomka tonka vaska
    vasilija velinka vera vidosava vojka vukica vukosava zaga zagorka zorka živka vlatka zdravka željana nensi suzi doroteja stjepanka štefanija dubravka
    jadranka ankica vjera vjekoslava vlastica bernarda božana danka dinka dina franka franciska helga inge irida jere karmela luce lucia mande manda
    marela marija martina mihela nediljka neda nedjeljka tončica zvjezdana žaklina ada adela adriana aida aleksandra alenka alisa amela amina amra ana
    anamarija anastasija andrea andrijana anđela anđelka angelina anica anita anja annalena antonia antonija arijana barbara biljana biserka blaženka
    blanka bojana bosiljka božena božica branislava brankica cvijeta cvita cvetana dajana danica danijela dara darija dejana diana dolores dora doris
    dragana dragica dunja duška đurđica edita ela elena elizabeta ella ema emilija eva gabrijela gordana grozdana hana hatidža helena iva ivana ivona
    irena iris irma ines ivka jagoda jana jasenka jasna jasminka jelena jelica jelka jovana josipa julija julijana kaja karla karmen karolina kata
    katarina katica klara klaudija kolinda kristina ksenija lana lara laura lea lena lidija lina ljerka ljiljana ljubica lorena lucija lukrecija magda
    magdalena maja marica marijana marina maša matea mateja melisa mia mihaela mila milana milena milenka milica mira mirela mirjana mirna mirsada monika
    munira nada nadežda nataša nevena nera nermina nika nikolina nina nives olga olivera paula petra pia radmila ranka renata rita romana sabina sabrina
    sandra sanela sanja sanda sara selma senka silvana silvija simona slađana slavica slavenka slavka smilja smiljana snežana snježana sofija sonja
    spomenka stanislava stanka stana stela suzana suada svetlana štefica tajana tamara tanja tatjana tena teodora tereza tijana tina una ursula valentina
    valerija vanesa verica veronika vesna vida vinka viktorija violeta višnja vlasta zdenka zlatka zora zorana zorica zrinka zvezdana željka živana žana
    đula dragoslava зинета наида ајла алдина алма алмира амила амира анела анеса арнела ајша аземина азра бахра бехија бисера далија дијана џевада ђенана
    едина елма елвира емина ениса есма фадила фахрета фата фатима ферида фикрета хајра ханка хаснија индира исмета изета јасмина кадира ламија латифа
    лејла маида мелика мејра мерима мерсиха мевлида минела мубера муневера надира наџа нафија наза нејра нерма незира нихада нура раза разија рефика
    сабахета сабиха сафија самира садика сајма санија сена сенија севда субхија шефика шејла шемса вахида вилдана зехра зејнеба злата зумра анка богданка
    бојанка борка бранка будимка цица цвета даринка деса десанка добринка добрила драгољубка ђина ђурђа гина горица горданка грозда илинка исидора иванка
    јагодинка јаворка јефимија јела јелисавета јованка кадивка косара косовка круна лепа лепава лепосава љубинка љупка мара марта милка милева милијана
    милојка мимица мирослава мирка мирославка наталија надица ната невенка новка олгица перса перка петрија пава радинка радојка рада радица радослава
    роса роксанда ружа ружица савка симонида слободанка смиљка софка станија станиславка стоја стојанка светла светислава татијана теа томка тонка васка
    василија велинка вера видосава војка вукица вукосава зага загорка зорка живка влатка здравка жељана ненси сузи доротеја стјепанка штефанија дубравка
    јадранка анкица вјера вјекослава властица бернарда божана данка динка дина франка франциска хелга инге ирида јере кармела луце луциа манде манда
    марела марија мартина михела недиљка неда недјељка тончица звјездана жаклина ада адела адриана аида александра аленка алиса амела амина амра ана
    анамарија анастасија андреа андријана анђела анђелка ангелина аница анита ања анналена антониа антонија аријана барбара биљана бисерка блаженка бланка
    бојана босиљка божена божица бранислава бранкица цвијета цвита цветана дајана даница данијела дара дарија дејана диана долорес дора дорис драгана
    драгица дуња душка ђурђица едита ела елена елизабета елла ема емилија ева габријела гордана гроздана хана хатиџа хелена ива ивана ивона ирена ирис
    ирма инес ивка јагода јана јасенка јасна јасминка јелена јелица јелка јована јосипа јулија јулијана каја карла кармен каролина ката катарина катица
    клара клаудија колинда кристина ксенија лана лара лаура леа лена лидија лина љерка љиљана љубица лорена луција лукреција магда магдалена маја марица
    маријана марина маша матеа матеја мелиса миа михаела мила милана милена миленка милица мира мирела мирјана мирна мирсада моника мунира нада надежда
    наташа невена нера нермина ника николина нина нивес олга оливера паула петра пиа радмила ранка рената рита романа сабина сабрина сандра санела сања
    санда сара селма сенка силвана силвија симона слађана славица славенка славка смиља смиљана снежана сњежана софија соња споменка станислава станка
    стана стела сузана суада светлана штефица тајана тамара тања татјана тена теодора тереза тијана тина уна урсула валентина валерија ванеса верица
    вероника весна вида винка викторија виолета вишња власта зденка златка зора зорана зорица зринка звездана жељка живана жана ђула драгослава
"""
