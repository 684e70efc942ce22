"""Spanish."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    that="que si cómo por qué",
    going_on="""
        esto; eso; esa; ese; esos; esas; este; esta; estos; estas; además; también; asimismo;
        por {eso,ello}; así; entonces; luego; y; de ahí; allí; tal; tales; en ese sentido;
        por lo tanto; de hecho; se trata
    """,
    contrasting="pero; aunque; sin embargo; no obstante; en cambio; por el contrario; por su parte",
    promising="esto es lo que; estas son las claves; te contamos; le contamos",
    pronouns={
        "este último": "m",
        "esta última": "f",
        "cual": "w",
        "cuales": "w",
        "él": "m",
        "ella": "f",
        "ellos": "p",
        "ellas": "p",
        "yo": "1",
        "nosotros": "1",
        "quien": "w",
        "este": "m",
        "ésta": "f",
        "éste": "m",
    },
    told_pronouns="le les",
    possessives="cuyo cuya cuyos cuyas su sus mi mis nuestro nuestra nuestros",
    articles="el la los las lo un una unos unas este esta estos estas ese esa aquel aquella algunos algunas varios varias muchos muchas dos tres cuatro todos todas cada otro otra otros otras ambos",
    indefinite="un una unos unas algunos algunas varios varias otro otra otros otras",
    several_articles="los las unos unas",
    several_verb_endings="ron an en",
    auxiliaries="ha han había habían haya es son fue fueron era",
    passives="fue fueron sido son fueran",
    demanding_with_that="""
        exige exigen exigió exigieron exigido pide piden pidió pidieron pedido reclama reclaman reclamó
        solicita solicitan solicitó solicitado ordena ordenó insta instó propone propuso propuesto
        recomienda recomendó demanda demandó cuestion{ó,aron,a,an} censur{ó,aron,a,an}
    """,
    hearsay="supuestamente presuntamente quizás quizá",
    doubting="quizás quizá",
    hearsay_verbs="habría habrían",
    adverbs="""
        también ya aún todavía ayer hoy luego después entonces así además siempre solo sólo se le les lo la nos me no muy antes ahora incluso finalmente asimismo igualmente anoche más
        enseguida inclusive ahí allí aquí nunca tampoco sí
    """,
    adverbials="más tarde; por su parte; por su lado; acto seguido; a continuación; mientras tanto; entre tanto; en seguida; de inmediato; al mismo tiempo; {está,están,estaba,estaban,estuvo,estuvieron,estar,estoy,estamos,esté,estén,mostró,mostraron,mostrado,muestra,muestran,puso,pusieron,puesto,poner,ponerse} de acuerdo",
    adverb_endings="mente",
    not_finite="haber",
    prepositions="""
        en a al durante tras para por sobre con sin desde hasta entre hacia contra según ante bajo mediante como frente junto dentro fuera cerca lejos antes después
    """,
    linking="de del",
    attaching="en a al para por",
    coordinating="y e &",
    setting_against="mientras; mientras que",
    conjunctions="que pero cuando porque si aunque mientras donde pues sino o ni como quien",
    agent="por",
    opening_participle_endings="ado ada ados adas ido ida idos idas ando iendo ándose iéndose",
    focusing="no nunca jamás",
    infinitive_endings="r",
    function="""
        u quienes cual cuyo eso esos tú todo toda menos hoy ayer mañana embargo eran ser haber
        será puede pueden debe dijo está están tiene
    """,
    # Speech.
    say="""
        repetía{,n} relataba{,n} respondía{,n} lamentaba{,n} denunciaba{,n} advertía{,n}
        mencion{ó,aron,a,an,ado} comunic{ó,aron,ado} notific{ó,aron,ado} corrobor{ó,aron,a,an,ado} desvel{ó,aron,a,an,ado} repit{ió,ieron,e,en} especific{ó,aron,a,an,ado}
        di{jo,jeron,ce,cen,cho,go} decía{,n} afirm{ó,aron,a,an,ado,aba} declar{ó,aron,a,an,ado} explic{ó,aron,a,an,ado,aba} señal{ó,aron,a,an,ado,aba} añad{ió,ieron,e,en,ido,ía} asegur{ó,aron,a,an,ado,aba} indic{ó,aron,a,an,ado}
        anunci{ó,aron,a,an,ado} coment{ó,aron,a,an,ado,aba} inform{ó,aron,a,an,ado} manifest{ó,aron,ado} manifiesta{,n} sostuv{o,ieron} sostien{e,en} sostenido reconoc{ió,ieron,e,en,ido,ía} aclar{ó,aron,a,an,ado} apunt{ó,aron,a,an,ado}
        agreg{ó,aron,a,an,ado} subray{ó,aron,a,an,ado} advirt{ió,ieron,iera} adviert{e,en} advertido admit{ió,ieron,e,en,ido} confirm{ó,aron,a,an,ado} destac{ó,aron,a,an,ado} consider{ó,aron,a,an,ado,aba} cre{e,en,yó,ía} escrib{ió,ieron,e,en} escrito
        respond{ió,ieron,e,en,ido} contest{ó,aron,a,an,ado} pregunt{ó,aron,a,an,ado,aba} opin{ó,aron,a,an,ado,aba} expres{ó,aron,a,an,ado} recalc{ó,aron,a,an,ado} remarc{ó,aron,a} enfatiz{ó,aron,a} insist{ió,ieron,e,en,ido,ía} precis{ó,aron,a,an,ado} detall{ó,aron,a,an,ado}
        relat{ó,aron,a,an,ado} cont{ó,aron,ado,aba} cuent{a,an} narr{ó,a} record{ó,aron,ado,aba} recuerd{a,an} lament{ó,aron,a,an,ado} critic{ó,aron,a,an,ado} denunci{ó,aron,a,an,ado} reclam{ó,aron,a,an,ado} exig{ió,ieron,e,en} exclam{ó,a}
        concluy{ó,eron,e,en} concluido reiter{ó,aron,a,an,ado} resum{ió,e,en} resalt{ó,aron,a,an} valor{ó,a} estim{ó,aron,a,an} calcul{ó,a,an} prometi{ó,eron} promete{,n} prometido confes{ó,ado} confiesa confi{ó,ado} confía confían replic{ó,a} repuso susurr{ó,a} grit{ó,a,aron,an}
        bromeó bromea ironiz{ó,a} protest{ó,a,an,aron} alert{ó,aron,a,an,ado} pronostic{ó,a} augur{ó,a} vaticinó plante{ó,a,an} propus{o,ieron} propone{,n} pidi{ó,eron} pide{,n} pedido neg{ó,aron} niega{,n} desminti{ó,eron} desmiente justific{ó,a,aron} argument{ó,a,aron} aleg{ó,a,aron} argu{yó,ye}
        revel{ó,a,aron} public{ó,a,aron} tuiteó zanj{ó,a} sentenci{ó,a} apostill{ó,a} matiz{ó,a} puntualiz{ó,a} constat{ó,a} celebr{ó,a,aron} agradeci{ó,eron} reflexion{ó,a} rezó reza dictó garantiz{ó,a,an} asever{ó,a,aron} pens{ó,aba} piensa{,n} teme{,n} espera{,n} sugiri{ó,eron} sugiere{,n}
        continu{ó,a} prosiguió prosigue defendi{ó,eron} defiende{,n} expuso exponen expone evoc{ó,a} denominó
        espetó espetaron espeta abundó abundaron abunda deslizó desliza rememoró rememora ahondó ahonda
        subrayaba recriminó recrimina ordenó decretó decreta anotó anota ratificó ratificaron ratifica asintió
        tercia terció retrucó arremetió arremete fustigó fustiga lanzó lanza espetaba soltó suelta clamó clama
        amenazó amenazaron amenaza exhortó exhortaron exhorta instó instaron insta ordena proclamó proclama
        enumeró enumera repasó repasa coincidió coincidieron coincide coinciden confirmaba ejemplificó
        ejemplifica ilustró ilustra desgranó desgrana bramó brama ironizaba sonrió rió rie cargó sostenía
        sostenían mantuvo mantuvieron mantiene mantienen denegó rechazó rechazaron rechaza rechazan refutó
        refuta planteaba adelantó adelanta avanzó avanza trasmitió transmitió transmitie trasladó traslada
        resaltado remarcado apostillado enfatizado resumido exigido replicado gritado bromeado
        ironizado protestado pronosticado augurado vaticinado planteado propuesto justificado argumentado
        alegado revelado zanjado sentenciado matizado puntualizado constatado agradecido reflexionado
        garantizado aseverado sugerido continuado proseguido defendido expuesto abundado deslizado
        rememorado ahondado recriminado ratificado arremetido clamado amenazado exhortado instado
        coincidido ilustrado desgranado rechazado refutado acotado evidenciado
        cuestion{ó,aron,a,an,ado} censur{ó,aron,a,an,ado} aduj{o,eron} aduce{,n} aducido esgrim{ió,ieron,e,en,ido} concret{ó,aron,a,an,ado} avis{ó,aron,a,an,ado}
        recrimin{aron,an}
        retó retado acotó acota aceptó acepta apuntaba evidenció describió describie difundió tuitea twitteó
    """,
    judge="calific{ó,aron,a,an,ado} llam{ó,aron,a,an,ado} tach{ó,a,aron} tild{ó,a,aron} describi{ó,eron} describe{,n} defini{ó,eron} define{,n} acus{ó,aron,a,an} quiere{,n} consider{ó,a} elogi{ó,a} conden{ó,a,aron} compar{ó,a} pidi{ó,eron} bautiz{ó,a}",
    saying="negado desmentido diciendo añadiendo explicando afirmando señalando asegurando precisando subrayando recordando advirtiendo agregando indicando destacando insistiendo",
    phrasal="""
        {inició,empezó,comenzó,continuó,prosiguió,concluyó,finalizó,terminó} diciendo
        {hizo,hace,hecho} {hincapié,saber,notar}; {dio,da,dado} a {conocer,entender}; {puso,pone,puesto} de {manifiesto,relieve}; {dejó,deja,dejado} claro; {se,} preguntó; se {lamentó,lamenta,queja,quejó,pregunta,mostró convencido,mostró convencida,mostró confiado}; {llamó,llama} la atención; se {limitó,limita,ha limitado} a {decir,señalar,responder,recordar};
        {está,están} {convencido,convencida,convencidos,seguro,segura}; {tomó,toma} la palabra; salió al paso; {volvió,volvieron,vuelve,vuelto} a {decir,afirmar,asegurar,insistir en,señalar,reiterar,recordar,denunciar,repetir}; {acaba,acaban} de {anunciar,confirmar,decir,declarar}; {quiso,querido,quisieron} {destacar,subrayar,recordar,señalar,dejar claro,aclarar,remarcar,puntualizar}; expresó su {preocupación,confianza,esperanza,satisfacción}; no {duda,dudó} en
    """,
    according="""
        según; de acuerdo con; de acuerdo a; en palabras de; en opinión de; a juicio de; a decir de; conforme a; en boca de; según {dijo,informó,explicó,afirmó,señaló,indicó,declaró,ha dicho,ha explicado,ha informado}; según fuentes; citado por; citando a
    """,
    according_front="para",
    according_trailing="{son,fueron} {,las,estas} palabras {de,del}; {son,fueron} {declaraciones,manifestaciones} {de,del}",
    in_these_words="con {estas,esas} palabras",
    about_this="así lo; esto lo",
    telling="""
        dijo dice{,n} dijeron dicho declar{a,ó,aron,ado} afirm{a,an,ó,aron,ado} explic{a,an,ó,aron,ado} señal{a,an,ó,aron,ado} asegur{a,an,ó,aron,ado}
        indic{a,an,ó,aron,ado} manif{iesta,estó,estaron,estado} expres{a,ó,aron,ado} c{uenta,ontó,ontaron,ontado} relat{a,ó,ado} anunci{a,ó,aron,ado}
        inform{a,ó,aron,ado} escrib{e,ió,ieron} escrito sost{iene,uvo,uvieron,enido} revel{a,ó,ado} detall{a,ó,ado} coment{a,ó,ado}
        subray{a,ó,ado} destac{a,ó,ado} apunt{a,ó,ado} recuerda record{ó,ado} adv{ierte,irtió,ertido} confirm{a,ó,aron,ado} precis{a,ó,ado}
        comunic{a,ó,ado} dio dado hizo hecho
    """,
    according_own="""
        a su {juicio,entender}; en su opinión; a {sus,tus} ojos; según {él,ella,ellos,ellas}; en sus palabras
    """,
    sender="de; de parte de; mensaje de; comunicado de; declaración de",
    issued="""
        publicad{o,a,os,as} difundid{o,a,os,as} emitid{o,a,os,as} realizad{o,a,os,as} elaborad{o,a,os,as} presentad{o,a,os,as}
        firmad{o,a,os,as} enviad{o,a,os,as} divulgad{o,a,os,as} redactad{o,a,os,as} facilitad{o,a,os,as} remitid{o,a,os,as}
    """,
    documents="""
        reportaje comunicado entrevista carta discurso informe rueda artículo mensaje tuit declaración declaraciones nota estudio encuesta texto documento libro editorial columna cuenta conferencia
        palabras respuesta réplica advertencia elogio comentario aviso alegato reproche
    """,
    extending="agreg{a,an,ó,aron,ado} añad{e,en,ió,ieron,ido}",
    relay="inform{ó,a,aron} public{ó,a} cita{,n}",
    denying="""
        n{egó,iega,egaron,iegan,egaba}; negado; desm{intió,intieron,iente,ienten}; desmentido;
        rechazó que; rechaza que; rechazaron que
    """,
    untrue="no es cierto; no es verdad; es falso; es mentira; no hay pruebas",
    conditional="si",
    fakes="""
        falso falsa falsos falsas apócrif* manipulad* parodia parodias ficticio ficticia
        falsificad* satíric*
    """,
    nobody="nadie; {ninguno,ninguna} de",
    acting="{actor,actriz,humorista} que {interpreta,interpretaba,encarna,imita,hace de}",
    # People and offices.
    titles={
        "señor": "m",
        "señora": "f",
        "sr": "m",
        "sra": "f",
        "don": "m",
        "doña": "f",
        "dr": "m",
        "dra": "f",
        "doctor": "m",
        "doctora": "f",
        "ing": "",
        "lic": "",
        "mons": "m",
    },
    roles="""
        nadador{,a} maratonista atleta
        príncipe princesa emir sultán emperador emperatriz patriarca
        conseller{,a} acusad{o,a}
        ex{presidente,presidenta,ministro,ministra,alcalde,alcaldesa,director,directora,diputado,diputada,senador,senadora}
        ex{gobernador,gobernadora,jefe,jefa,vicepresidente,vicepresidenta,secretario,secretaria,embajador,embajadora,fiscal}
        ex{juez,jueza,canciller,entrenador,concejal,consejero,consejera,portavoz,mandatario,mandataria,futbolista,jugador}
        president{e,a} vicepresident{e,a} ministr{o,a} primer primera alcald{e,esa} concejal{,a} consejer{o,a} portavoz vocer{o,a} diputad{o,a} senador{,a} gobernador{,a} jef{e,a} director{,a} secretari{o,a} líder líderes fiscal juez{,a}
        abogad{o,a} experto experta analista economista historiador{,a} politólog{o,a} sociólog{o,a} profesor{,a} investigador{,a} científic{o,a} médic{o,a} doctor{,a} periodista escritor{,a} cineasta entrenador{,a} técnico capitán capitana general coronel embajador{,a}
        fundador{,a} propietari{o,a} dueñ{o,a} candidat{o,a} polític{o,a} vecin{o,a} testigo actor actriz cantante empresari{o,a} agricultor{,a} ganader{o,a} pescador{,a} maestr{o,a} estudiante activista sindicalista delegad{o,a} responsable coordinador{,a} maquinista
        restaurador{,a} oficial funcionari{o,a} comisario comisaria obispo papa rey reina madre padre hijo hija hermano hermana esposa marido viuda jugador{,a} delantero portero presentador{,a} autor{,a} artista arquitect{o,a} ingenier{o,a} gerente ejecutivo mandatario mandataria
        asesor{,a} asistente comentarista teniente cofundador{,a} bloguer{o,a}
        defensor{,a} piloto soldado comandante músic{o,a} productor{,a} poeta
        enfermer{o,a} jubilad{o,a} conductor{,a} voluntari{o,a} rector{,a} futbolista
        centrocampista párroco edil regidor{,a}
        ceo eurodiputad{o,a} arzobispo cardenal catedrátic{o,a} magistrad{o,a} tesorer{o,a} subsecretari{o,a}
        viceministr{o,a} vicealcald{e,esa} dirigente parlamentari{o,a} legislador{,a} psicólog{o,a} biólog{o,a}
        epidemiólog{o,a} meteorólog{o,a} sacerdote seleccionador{,a} guardameta tenista ciclista novelista
        intendent{e,a} canciller{,a} cónsul{,a} emisari{o,a} negociador{,a} inspector{,a} decan{o,a}
        sargento almirante diplomátic{o,a} geólog{o,a} cirujan{o,a} sismólog{o,a} subdelegad{o,a}
        letrad{o,a}
        bombero bombera arquero arquera mediocampista compositor compositora guionista
        estratega procurador procuradora representante titular encargado encargada alcaldable
        dt agente ejecutiva zaguero goleador timonel ariete mánager uniformado galeno jurista comunicador
        rapero bailarín pintor escultor dramaturgo ensayista cronista cantautor editor astrónomo antropólogo
        arqueólogo ecologista veterinario pediatra cardiólogo virólogo infectólogo neurólogo psiquiatra
        ambientalista urbanista filósofo lingüista humorista cocinero taxista camionero panadero comerciante
        obrero docente educador pívot alero síndico reportero redactor corresponsal columnista vendedor
        albañil forense precandidato congresista asambleísta astronauta astrofísico oceanógrafo vulcanólogo
        criminólogo penalista gobernante monarca lugareño inquilino librero apicultor viticultor bodeguero
        hostelero hotelero chef zaguera goleadora uniformada comunicadora rapera bailarina pintora escultora
        dramaturga cantautora editora astrónoma antropóloga arqueóloga veterinaria cardióloga viróloga
        infectóloga neuróloga filósofa cocinera camionera panadera obrera educadora síndica reportera
        redactora vendedora precandidata lideresa fiscala astrofísica oceanógrafa vulcanóloga criminóloga
        lugareña inquilina librera apicultora viticultora hostelera
        chofer chófer togado
    """,
    former="antiguo antigua ex entonces futuro futura fallecido fallecida",
    relations="""
        madre padre hijo hija hermano hermana esposa esposo marido viuda viudo tío tía
        abuela abuelo colega vecino vecina
    """,
    not_roles="""
        acusado acusada hombre mujer niño niña joven rival adversario adversaria colega predecesor{,a}
        sucesor{,a} contrincante oponente competidor{,a}
    """,
    same_offices={
        "jefe de estado": "presidente",
        "jefe del estado": "presidente",
        "jefe del ejecutivo": "presidente",
        "jefe del gobierno": "presidente",
        "mandatario": "presidente",
        "mandataria": "presidenta",
        "primer edil": "alcalde",
        "primera edil": "alcaldesa",
        "regidor": "alcalde",
        "regidora": "alcaldesa",
    },
    unnamed_roles="fuente informante confidente interlocutor{,a} testigo vecin{o,a} residente",
    anonymous="anonim* anónim*",
    anonymity="anonimato",
    identifying="identificad* identidad",
    deputies="vice adjunt",
    deputised="ministr* president* jefe jefa director* alcalde* gobernador* fiscal rector*",
    territories="comunidad región",
    tried_roles="acusado acusada imputado imputada víctima",
    trying_roles="fiscal juez jueza abogado abogada letrado letrada magistrado magistrada",
    finite_endings="ó",
    unlike_roles="""
        alcalde alcaldesa gobernador gobernadora ministro ministra juez jueza entrenador embajador obispo fiscal
        periodista reportero reportera actor actriz cineasta
    """,
    told_roles=(
        "abogad{o,a} letrad{o,a} / defensor{,a} defensa bufete",
        "actor actriz / protagonista intérprete reparto",
        "conductor{,a} chofer chófer camionero camionera taxista / automovilista",
        "nadador{,a} ciclista tenista maratonista maratoniano atleta / corredor{,a}",
        "portavoz vocer{o,a} / prensa comunicación",
    ),
    lowered_demonyms="""
        holand{és,esa} portugu{és,esa} franc{és,esa} ingl{és,esa} irland{és,esa} escoc{és,esa} gal{és,esa} finland{és,esa} dan{és,esa} japon{és,esa} neerland{és,esa} senegal{és,esa} camerun{és,esa} neozeland{és,esa} island{és,esa} tailand{és,esa}
        españo{l,la} alem{án,ana} catal{án,ana} italian{o,a} argentin{o,a} uruguay{o,a} paraguay{o,a} brasileñ{o,a} chilen{o,a} colombian{o,a} venezolan{o,a} peruan{o,a} bolivian{o,a} ecuatorian{o,a} mexican{o,a} cuban{o,a} dominican{o,a} panameñ{o,a} hondureñ{o,a} salvadoreñ{o,a} guatemaltec{o,a} puertorriqueñ{o,a} costarricense nicaragüense
        estadounidense norteamerican{o,a} american{o,a} canadiense británic{o,a} belga suiz{o,a} suec{o,a} norueg{o,a} austriac{o,a} austríac{o,a} rus{o,a} ucranian{o,a} polac{o,a} checo checa eslovac{o,a} esloven{o,a} croata serbi{o,a} bosni{o,a} montenegrin{o,a} húngar{o,a} ruman{o,a} búlgar{o,a} grieg{o,a} turc{o,a} georgian{o,a} armeni{o,a}
        chin{o,a} corean{o,a} surcorean{o,a} indi{o,a} iraní israelí marroquí saudí kazaj{o,a} australian{o,a} egipci{o,a} argelin{o,a} tunecin{o,a} nigerian{o,a} ghan{és,esa} ivorian{o,a} marfileñ{o,a} sudafrican{o,a} etíope keniano keniana monegasc{o,a}
        madrileñ{o,a} barcelon{és,esa} valencian{o,a} sevillan{o,a} andalu{z,za} galleg{o,a} vasc{o,a} asturian{o,a} cántabr{o,a} navarr{o,a} riojan{o,a} aragon{és,esa} murcian{o,a} extremeñ{o,a} canari{o,a} tinerfeñ{o,a} mallorquín mallorquina leon{és,esa} malagueñ{o,a} gaditan{o,a} bilbaín{o,a} donostiarra manchego manchega balear
        porteñ{o,a} cordob{és,esa} rosarin{o,a} mendocin{o,a} tucuman{o,a} santafesin{o,a} bonaerense salteñ{o,a} platense regiomontan{o,a} tapatí{o,a} michoacan{o,a} jalisciense sinaloense sonorense veracruzan{o,a} poblan{o,a} capitalin{o,a} oaxaqueñ{o,a} guerrerense chihuahuense tijuanense bogotan{o,a} caleñ{o,a} antioqueñ{o,a} barranquiller{o,a} limeñ{o,a} santiaguin{o,a} quiteñ{o,a} caraqueñ{o,a}
    """,
    trade_kinds=(
        "escritor{,a} autor{,a} novelista / poeta ensayista dramaturg{o,a} cronista periodista historiador{,a}",
        "entrenador{,a} técnico dt estratega timonel seleccionador{,a} mánager",
        "portero guardameta arquer{o,a}",
        "delantero goleador{,a} ariete",
        """
        jugador{,a} futbolista / delantero goleador{,a} ariete centrocampista mediocampista zaguer{o,a} portero
        guardameta arquer{o,a} capit{án,ana}
        """,
        "abogad{o,a} letrad{o,a} jurista penalista",
        "juez jueza magistrad{o,a} togado",
        "fiscal fiscala procurador{,a}",
        "médic{o,a} doctor{,a} galeno / cirujan{o,a} pediatra cardiólog{o,a} psiquiatra epidemiólog{o,a}",
        "cantante artista compositor{,a} cantautor{,a} músic{o,a} raper{o,a}",
        "actor actriz artista / humorista",
        """
        científic{o,a} investigador{,a} expert{o,a} / biólog{o,a} geólog{o,a} meteorólog{o,a} sismólog{o,a}
        vulcanólog{o,a} epidemiólog{o,a} astrónom{o,a} astrofísic{o,a} antropólog{o,a} arqueólog{o,a}
        oceanógraf{o,a} virólog{o,a} infectólog{o,a} neurólog{o,a} psicólog{o,a} profesor{,a} catedrátic{o,a}
        """,
        """
        expert{o,a} analista / economista politólog{o,a} sociólog{o,a} historiador{,a} catedrátic{o,a} profesor{,a}
        """,
        "profesor{,a} docente catedrátic{o,a} maestr{o,a}",
        """
        empresari{o,a} ejecutiv{o,a} / gerente ceo fundador{,a} cofundador{,a} propietari{o,a} dueñ{o,a}
        """,
        """
        agente uniformad{o,a} oficial / comisari{o,a} inspector{,a} comandante teniente sargento coronel
        """,
        "legislador{,a} parlamentari{o,a} congresista / diputad{o,a} senador{,a}",
        "mandatari{o,a} / gobernador{,a}",
        "sacerdote párroco",
        "conductor{,a} chofer chófer camioner{o,a} taxista",
        "diplomátic{o,a} / embajador{,a} cónsul{,a}",
        "portavoz vocer{o,a}",
        "agricultor{,a} productor{,a} / ganader{o,a} viticultor{,a} apicultor{,a}",
    ),
    feminine_roles="""
        princesa emperatriz
        consellera acusada
        ex{presidenta,ministra,alcaldesa,directora,diputada,senadora,gobernadora,jefa,vicepresidenta,secretaria,embajadora,jueza,consejera,mandataria}
        presidenta vicepresidenta ministra alcaldesa concejala consejera vocera diputada senadora gobernadora jefa directora secretaria jueza abogada experta historiadora politóloga socióloga profesora investigadora científica médica doctora escritora entrenadora capitana embajadora
        fundadora propietaria dueña candidata política vecina actriz empresaria agricultora maestra delegada coordinadora restauradora funcionaria comisaria reina madre hija hermana esposa viuda jugadora presentadora autora arquitecta ingeniera mandataria señora
        intendenta cancillera cónsula emisaria negociadora inspectora decana diplomática geóloga
        cirujana sismóloga subdelegada letrada
        zaguera goleadora uniformada comunicadora rapera bailarina pintora escultora dramaturga cantautora
        editora astrónoma antropóloga arqueóloga veterinaria cardióloga viróloga infectóloga neuróloga
        filósofa cocinera camionera panadera obrera educadora síndica reportera redactora vendedora
        precandidata lideresa fiscala astrofísica oceanógrafa vulcanóloga criminóloga lugareña inquilina
        librera apicultora viticultora hostelera
    """,
    women="""
        carmen maría ana isabel pilar dolores teresa rosa rosario amparo lucía paula laura marta elena cristina sara patricia silvia mercedes julia beatriz raquel sofía andrea claudia gabriela valentina
        camila daniela mariana verónica mónica alejandra irene susana yolanda inés esperanza margarita michelle dilma delcy
    """,
    people="""
        mujer* hombre* madre* padre* hijo* hija* hermano* hermana* esposa* esposo* marido* viuda*
        pareja* familia* familiar* amigo* amiga* vecino* vecina* joven jóvenes niño* niña* víctima*
        sospechoso* acusado* acusada* superviviente* pasajero* usuario* activista* manifestante*
        residente* estudiante* alumno* trabajador* empleado* migrante* refugiado* paciente* turista*
        votante* soldado* persona* gente menor* querella pesquisas investigación
    """,
    groups="""
        ong alcaldía comisión partido tribunal empresa compañía universidad federación sindicato
        expertos fuentes analistas médicos autoridades vecinos testigos investigadores científicos policías policía abogados sindicatos diputados opositores críticos observadores bomberos especialistas
        responsables organizadores padres gobierno ministerio ayuntamiento fiscalía oposición asociación dirección medios economistas historiadores ecologistas agricultores pescadores
    """,
    outlets="""
        micrófonos agencia diario periódico semanario revista cadena radio televisión canal portal universal periodistas prensa medios
    """,
    outlet_names="""
        efe tass interfax xinhua dpa cnn kazinform kabar akipress
        reuters bbc ap afp mundo país vanguardia abc clarín nación europa notimex telesur
        facebook twitter telegram instagram
    """,
    naming="""
        llamad{o,a,os,as} denominad{o,a,os,as} titulad{o,a,os,as} apodad{o,a,os,as} alias
        bautizad{o,a,os,as} supuest{o,a,os,as} lema nombre hashtag título término concepto
        palabra{,s}
    """,
    works="""
        película serie libro novela álbum canción poema obra ópera revista periódico diario
        partido grupo banda proyecto programa campaña empresa compañía marca premio operación club
        buque barco satélite festival exposición restaurante juego aplicación canal podcast plan
        asociación movimiento
    """,
    particles="de del la las los y e van von der den",
    prizes="premio premios galardón trofeo",
    not_people="grupo españa estado nación república madrid unión europea estados unidos congreso senado universidad partido consejo ministerio psoe pp",
    common="""
        congreso parlamento senado justicia funcionarios habitantes ciudadanos banco país ciudad
        estado región consejo unión
    """,
    # Numbers and dates.
    numbers={
        2: "dos ambos ambas",
        3: "tres",
        4: "cuatro",
        5: "cinco",
        6: "seis",
        7: "siete",
        8: "ocho",
        9: "nueve",
        10: "diez decena",
        11: "once",
        12: "doce docena",
        13: "trece",
        14: "catorce",
        15: "quince quincena",
        20: "veinte veintena",
        30: "treinta treintena",
        40: "cuarenta",
        50: "cincuenta",
        60: "sesenta",
        70: "setenta",
        80: "ochenta",
        90: "noventa",
        200: "doscientos doscientas",
        300: "trescientos trescientas",
        500: "quinientos quinientas",
    },
    scales={
        100: "cien ciento cientos cientas",
        1_000: "mil miles",
        1_000_000: "millón millones",
        1_000_000_000_000: "billón billones",
    },
    percent="porciento porcentaje*",
    months=(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre setiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    until="al a",
    weekdays=(
        "lunes",
        "martes",
        "miércoles",
        "jueves",
        "viernes",
        "sábado*",
        "domingo*",
    ),
    named_dates="julio abril domingo",
    surname_dates="enero marzo mayo",
    times="""
        ayer hoy mañana tarde noche semana mes año minutos horas días semanas meses
    """,
    # Counting.
    counted_people="persona*",
    further="otr* más primer* últim*",
    tolls="número cifra balance saldo total",
    another_time="""
        año pasado; hace *; {antes,anteriormente,previamente}; desde; este año; en lo que va
        {últim,pasad}* {hora,día,semana,mes,año}*; al año; {de media,en promedio}
        el mismo {día,mes,año}; la misma semana; en comparación; entonces; sólo el; solo el
        inicialmente; al principio; primer balance
    """,
    or_more="o más",
    at_least="{al,por lo} menos; como mínimo",
    part_of="de",
    ordinals="primer* segund* tercer* cuart* quint* sext* séptim* octav* noven* décim* ambos ambas",
    numbering="número núm vuelo línea ruta artículo grupo autobús tren canal bloque página",
    pluperfect="había{,n}",
    elsewhere="""
        otra {parte,ciudad,localidad,zona}
        otro {lugar,pueblo,país,municipio,atentado,accidente}; {localidad,ciudad} vecina
        pueblo vecino; en todo el país; nivel nacional; en el mundo; {similar,parecid}*
        segunda explosión; en tod{o,a} {el,la} *; en cada
    """,
    came_from="de",
    came_to="a hasta",
    changing="""
        aument*; sub{ió,ieron,e,en,ido}; ascend*; asciend*; crec*; increment*; elev*
        pas{ó,aron}; baj{ó,aron}; disminuy*; descend*; desciend*; encarec*; abarat*
    """,
    reaching="alcanz*; lleg{ó,a}",
    unsure="""
        tem{e,en,ía,ían,or}*; podría*; habría*; sería*; presunt*; supuest*; estim*; esper*
        probable*; posible*; cree{,n}; calcul*; riesgo*; amenaz*; murieran; hubiera{,n}
    """,
    remaining="""
        todavía; aún; sigue{,n}; permanec*; continúa{,n}; quedan; {al,en} hospital{,es}
        en {el,un} hospital; hospitalizad*
    """,
    narrower=(
        "encarcel* prisión",
        "sobreviv*",
        "damnificad* afectad*",
        "evacu*",
        "sucumb*",
    ),
    gravely="""
        {gravemente,seriamente} herid*; herid* {gravemente,seriamente,grave,graves}; herid* de gravedad
        {heridas,lesiones} graves
    """,
    including="""
        {incluid,inclus}*; incluyendo; {sin contar,contando}; además {de,del}; entre ell{os,as}; aparte {de,del}
    """,
    attackers="atacante* agresor* tirador* autor* terrorista* pistolero* asaltante*",
    disasters=(
        "incendi* fuego* quem* explo*",
        "inundaci* tormenta* huracán* lluvia* avalancha* alud* derrumb* desliz* nieve* ahog* tornado*",
        "terremoto* sismo* temblor* seísmo*",
        "accident* choque* colisi* autobús* autobuses tren* avión* avioneta* helicóptero* ferri* barco* lancha* naufrag* descarril* volcó volcado volcar",
        "ataqu* atentad* tiroteo* disparo* bomba* explo* misil* dron* cuchill* bombarde*",
        "virus gripe sarampión cólera brote* epidemi* intoxic* enfermedad*",
    ),
    # Denial.
    negations="no nunca tampoco ni",
    negatives="jamás nadie nada ningún ninguna ninguno",
    pseudo="sólo solo solamente",
    denials="negó niega niegan negaron negar desmint* rechaz* rehus*",
    lacks="sin contra carec* prohib* imped* evit* falt* fracas* cancel*",
    # Abbreviations.
    short_titles="""
        Sr Sra Srta Sres Dr Dra Prof Profa Lic Ing Gral Cnel Cap Tte Mons Fr Pbro D Dña Da Sto
        Sta Ud Uds
    """,
    short_numbers="""
        núm Núm No no pág págs p pp vol art cap fig tel aprox ene feb abr ago sept oct nov dic
    """,
    short_inside="p.ej ej i.e cf vs a.C d.C",
    short_names="Cía S.A Ltda Inc Av Avda EE.UU EE etc",
    openers="""
        El La Los Las Un Una Lo En De Del Al A Con Por Para Sin Sobre Según Tras Desde Hasta
        Entre Él Ella Ellos Ellas Se Su Sus Mi Este Esta Estos Estas Ese Esa Eso Esto Pero Y O
        Si Cuando Como Aunque Mientras Porque Que Qué Quién Donde No Ni También Además Ahora
        Hoy Ayer Después Luego Así Ya Más Muchos Todos Cada
    """,
    # Typography.
    scripts="Latn",
    quotation_marks=("«", "»", "“", "”"),
    # Pages.
    own_names="español",
    login="inici{a,e,ar} sesión",
    # Word order.
    free_order=True,
)
