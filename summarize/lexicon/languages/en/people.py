"""English people and offices: the fields of roles, names and bodies, which fill half of the lexicon."""

from summarize.lexicon.fields import Lexicon

PEOPLE = Lexicon(
    titles={
        "mr": "m",
        "mr.": "m",
        "mrs": "f",
        "mrs.": "f",
        "ms": "f",
        "ms.": "f",
        "miss": "f",
        "sir": "m",
        "lord": "m",
        "lady": "f",
        "dame": "f",
        "dr": "",
        "dr.": "",
        "prof": "",
        "prof.": "",
        "sen": "",
        "sen.": "",
        "rep": "",
        "rep.": "",
        "pres": "",
        "pres.": "",
        "pm": "",
        "gov": "",
        "gov.": "",
        "gen": "",
        "major-gen": "",
        "maj-gen": "",
        "lt-gen": "",
        "brig-gen": "",
        "gen.": "",
        "lt": "",
        "lt.": "",
        "col": "",
        "col.": "",
        "sgt": "",
        "sgt.": "",
        "cpt": "",
        "cpt.": "",
        "capt": "",
        "capt.": "",
        "rev": "",
        "rev.": "",
        "hon": "",
        "hon.": "",
        "maj": "",
        "maj.": "",
        "adm": "",
        "adm.": "",
        "cllr": "",
        "cllr.": "",
        "coun": "",
        "coun.": "",
        "det": "",
        "det.": "",
        "insp": "",
        "insp.": "",
        "supt": "",
        "supt.": "",
        "cmdr": "",
        "cmdr.": "",
        "cpl": "",
        "cpl.": "",
        "alhaji": "m",
        "alhaja": "f",
        "hajiya": "f",
        "mallam": "m",
        "malam": "m",
        "cs": "",
        "ps": "",
        "datuk": "",
        "datin": "f",
        "dato": "",
        "seri": "",
        "tun": "",
        "comrade": "",
        "comr": "",
        "comr.": "",
        "engr": "",
        "engr.": "",
        "barr": "",
        "barr.": "",
        "oba": "m",
        "mca": "",
        "sp": "",
        "dsp": "",
        "asp": "",
        "shri": "m",
        "smt": "f",
        "smt.": "f",
        "honourable": "",
        "honorable": "",
        "dcs": "",
        "pc": "",
        "sheikh": "m",
        "sheikha": "f",
        "king": "m",
        "queen": "f",
        "prince": "m",
        "princess": "f",
        "st": "",
        "st.": "",
    },
    roles="""
        emir sultan emperor empress patriarch
        editor-in-chief editors-in-chief advocate mp mep msp mec igp dci champion president vice-president minister premier chancellor leader spokesman spokeswoman spokesperson
        governor senator congressman congresswoman representative secretary
        ambassador envoy mayor chairman chairwoman chairperson chair chief head director manager
        executive ceo founder co-founder owner professor researcher scientist analyst expert economist
        historian strategist adviser advisor aide official officer general commander colonel captain svp evp cto cfo coo admiral lieutenant sergeant brigadier
        sheriff detective prosecutor lawyer attorney judge justice candidate nominee lawmaker
        legislator deputy counselor counsellor akim khokim hokim councilman councilwoman assemblyman assemblywoman councillor councilor alderman commissioner administrator superintendent principal
        constable teacher student doctor nurse physician surgeon engineer author writer journalist reporter
        correspondent editor columnist commentator anchor host blogger activist organizer organiser pollster
        consultant coach player actor actress singer producer artist pastor priest
        bishop rabbi imam pope king queen prince princess resident neighbor witness victim voter
        supporter critic opponent rival colleague friend father mother brother sister son daughter
        wife husband widow widower uncle aunt grandmother grandfather grandson granddaughter nephew niece
        cousin stepfather stepmother stepson stepdaughter man woman boy girl businessman businesswoman banker investor farmer worker driver
        pilot soldier veteran billionaire mogul democrat republican lecturer fellow scholar
        speaker whip treasurer counsel ombudsman diplomat dictator ruler monarch
        coordinator negotiator investigator inspector agent guard operative insider
        hydrologist geologist ecologist climatologist seismologist meteorologist archaeologist psychologist virologist biologist astronomer physicist chemist mathematician agronomist veterinarian entrepreneur beekeeper shepherd villager caretaker firefighter miner
        assistant musician filmmaker poet pensioner volunteer rector footballer
        magistrate cleaner striker goalkeeper defender midfielder chef curator
        publicist novelist playwright biographer landlord shopkeeper vicar midwife paramedic
        psychiatrist pharmacist epidemiologist botanist zoologist anthropologist sociologist
        statistician lobbyist campaigner rancher grower fisherman trooper coroner solicitor
        barrister paralegal headteacher headmaster provost librarian selectman councilmember
        assessor comptroller auditor architect developer plumber electrician welder goalie
        boss mla mna mpa mpl mlc td winger quarterback linebacker cornerback outfielder shortstop cyclist golfer jockey
        zookeeper winemaker restaurateur bartender barista florist stylist photographer
        screenwriter composer pianist violinist cellist guitarist drummer bassist songwriter
        rapper vocalist frontman comedian influencer programmer realtor accountant
        undersecretary trustee parishioner referee umpire skipper linesman
    """,
    former="""
        former ex onetime one-time erstwhile ousted deposed acting interim outgoing incoming
        retired late then shadow would-be caretaker elect designate
    """,
    relations="""
        mother father son daughter brother sister wife husband widow widower uncle aunt
        grandmother grandfather grandson granddaughter nephew niece cousin mum mom dad partner twin
        fiance fiancé fiancee fiancée girlfriend boyfriend stepfather stepmother stepson stepdaughter
        son-in-law daughter-in-law brother-in-law sister-in-law father-in-law mother-in-law
        half-brother half-sister friend colleague neighbor neighbour
    """,
    masculine_relations="""
        father son brother husband widower uncle grandfather grandson nephew dad fiance fiancé boyfriend
        stepfather stepson son-in-law brother-in-law father-in-law half-brother
    """,
    not_roles="""
        man woman girl boy rival opponent adversary competitor colleague predecessor
        successor person teenager victim
    """,
    deputies="vice deputy",
    deputised="""
        minister chairman chairwoman chair head chief director mayor governor president premier prosecutor speaker commander rector leader manager chancellor ombudsman boss editor
    """,
    lettered_roles="mp mep msp mla mna mpa mpl mlc td kc qc obe mbe cbe kbe dbe",
    tried_roles="defendant accused suspect victim",
    trying_roles="prosecutor judge lawyer attorney magistrate barrister solicitor detective",
    unlike_roles="""
        mayor governor minister judge sheriff coach ambassador bishop prosecutor
        journalist reporter correspondent
    """,
    nameless_endings="-based -born -backed -led -owned -run -funded -controlled -occupied -style -era",
    demonyms="""
        spaniard frenchm{an,en} frenchwom{an,en} dutchm{an,en} dutchwoman englishm{an,en} englishwoman irishm{an,en} irishwoman scotsm{an,en} welshm{an,en}
        briton swede dane scot serb croat finn turk pole kazakh uzbek tajik afghan argentine filipino greek czech
        norwegian german italian american brazilian belgian austrian australian canadian russian ukrainian georgian armenian iranian
        egyptian algerian tunisian moroccan nigerian ghanaian cameroonian senegalese ivorian kenyan ethiopian south-african
        mexican colombian chilean uruguayan paraguayan peruvian venezuelan ecuadorian bolivian costa-rican cuban jamaican
        portuguese japanese chinese korean vietnamese indonesian malaysian indian pakistani israeli iraqi
        hungarian romanian bulgarian albanian croatian serbian slovenian bosnian macedonian estonian latvian lithuanian slovak
        belarusian moldovan azerbaijani slovene swiss cypriot maltese montenegrin kosovan
        ugandan tanzanian rwandan congolese zambian zimbabwean namibian angolan malian guinean gambian liberian sudanese somali
        libyan jordanian lebanese syrian saudi emirati qatari kuwaiti yemeni palestinian bangladeshi nepali thai singaporean mongolian
        panamanian honduran guatemalan dominican haitian
        international icelander northern-irishman catalan basque londoner parisian new-yorker texan californian liverpudlian
    """,
    told_roles=(
        "spokesman spokeswoman spokesperson press communications media relations",
        "lawyer attorney counsel barrister solicitor advocate legal law defense defence litigator partner",
        "coroner pathologist medical",
        "driver motorist trucker cabbie / racing truck taxi bus",
        "neighbour neighbor passer-by bystander onlooker / resident",
        "teacher / headteacher principal professor lecturer school union",
        "pilot captain sailor / skipper aviator",
        "nurse midwife / matron nursing",
        """
        international / striker forward winger midfielder playmaker defender full-back goalkeeper keeper goalie captain skipper
        player footballer substitute batsman batter bowler wicketkeeper fly-half lock prop hooker flanker centre
        """,
        "diplomat / ambassador envoy consul emissary foreign embassy diplomatic state affairs attaché",
        """
        lawmaker legislator parliamentarian / senator congressman congresswoman representative delegate assemblyman assemblywoman mp mep msp
        deputy sen rep senate house parliament congress speaker whip leader party
        """,
    ),
    role_endings="s",
    unnamed_roles="source insider interlocutor informant whistleblower eyewitness witness resident",
    anonymous="anonym* unnamed unidentified",
    anonymity="anonymity",
    identifying="named identified",
    feminine_roles="""
        empress
        spokeswoman congresswoman chairwoman councilwoman actress queen princess mother sister daughter
        wife woman girl businesswoman widow aunt grandmother granddaughter niece mum mom fiancee fiancée
        girlfriend stepmother stepdaughter daughter-in-law sister-in-law mother-in-law half-sister
    """,
    women="""
        mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty
        margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie
        rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen
        samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth
        julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea
        cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean
        abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella
        theresa diana natalie brittany charlotte marie kayla alexis lori hillary melania ivanka chelsea
        tiffany kellyanne katrina huma loretta megyn monica angelina ursula ngozi christia jacinda
        nikki kamala condoleezza madeleine benazir aung indira golda tsai marine annalena
        svetlana olga natalia natalya elena irina tatiana tatyana maia dariga saida ozoda gulnara roza
        aida nadezhda yulia yuliya ekaterina galina lyudmila marina larisa aigul aliya dinara zhanna
    """,
    people="""
        group* fund* source* specialist* architect* reader* viewer* narrator* questioner* attorney*
        country countries state states nation* caller* visitor* guest* member* buyer* seller* trader*
        woman women man men girl girls boy boys mother mom mum father dad parent parents son sons
        daughter daughters brother brothers sister sisters wife husband widow couple family families
        relatives siblings colleagues
        friend friends neighbour* neighbor* teenager* youth youths child children people person
        victim* suspect* defendant* plaintiff* survivor* passenger* customer* user* fan fans
        activist* protester* supporter* opponent* resident* local locals villager* student* pupil*
        worker* employee* migrant* refugee* patient* tourist* farmer* fisherman fishermen voter*
        soldier* veteran* center centre institute paper magazine newspaper network agency council
        team side crew union firm startup bank club museum hospital school charity nonprofit
    """,
    groups="""
        sources officials authorities critics experts analysts police investigators prosecutors
        lawyers researchers scientists doctors aides advisers supporters opponents residents neighbors
        witnesses lawmakers voters activists organizers organisers economists observers
        executives companies groups people spokesmen spokeswomen spokespersons congressmen someone everyone nobody anyone somebody spokespeople
        reporters government administration campaign committee ministry department agency company
        commission court army military reports media
        council trust union association airline federation foundation institute charity regulator
        watchdog bank lender
    """,
    group_names="republicans democrats kremlin pentagon",
    outlets="""
        newspaper magazine channel station agency
        news broadcaster network radio
        television website outlet podcast
        reporters journalists press
    """,
    outlet_names="""
        reuters ap afp bbc cnn msnbc cnbc nbc abc cbs fox npr bloomberg times post journal
        guardian tass interfax eurasianet breitbart politico axios telegraph independent tribune
        herald gazette daily weekly courier observer mail chronicle standard buzzfeed vox slate
        atlantic newsweek economist hill
    """,
    naming="""
        so-called named called entitled titled dubbed nicknamed codenamed branded labelled
        captioned headlined hashtag
    """,
    works="""
        film movie series show book novel album song single poem play opera magazine newspaper
        party group band project programme program campaign company firm brand prize award
        operation club team ship vessel vehicle satellite festival exhibition restaurant game app
        website channel podcast
    """,
    particles="de del della der den di da dos du la le van von bin ibn al el bint ben ter ten st",
    not_people="""
        house states street journal times post news party committee university department council court
        senate congress nations union city county association institute center centre group bank
        commission agency office service foundation club school college church hall board act plan
        america american americans democrats republicans day week night usa press cnn msnbc fox
        security state supreme air force army navy affairs administration network radio television
        magazine fund coalition project movement museum park tower hotel airport award prize world war
        islamic middle east west north south central united european black white new york washington
        london moscow beijing brussels kremlin pentagon california texas florida ohio michigan nevada
        pennsylvania virginia carolina hampshire jersey mexico china russia iran iraq syria israel
        ukraine kazakhstan kyrgyzstan tajikistan uzbekistan turkmenistan afghanistan germany france
        britain england japan korea india pakistan turkey asia europe africa
    """,
    common="""
        white black red blue green house sea cross middle east west north south eastern western
        northern southern central world cup street square river mountain mountains lake island
        islands ocean governments parliament deputies opposition residents' citizens protesters
        demonstrators employees families children women men parents courts bank banks troops
        forces rescuers firefighters local national international regional foreign state federal
        public private economic political social security health education energy prime vice
        council office organisation organization union party university institute association
        federation republic city region district province village capital law bill summary
        service affairs interior internal defence defense finance labour labor trade transport
        agriculture culture sports sport tourism industry development emergency situations
        supreme constitutional high special united nations states global group fund programme
        program project plan agreement treaty summit meeting forum congress assembly senate
        cabinet embassy mufti major sergeant lieutenant delegate consul sociologist ecologist
        entrepreneur photographer architect delegates volunteers passengers refugees migrants
        tourists customers consumers viewers readers relatives neighbours rebels militants
        attackers gunmen terrorists suspects prisoners hostages organisers participants
        delegations talks protests elections inflation prices exports imports production sales
        shares damage floods fires earthquake rescue fishing farming mining trading shopping
        shipping flooding fighting shooting shelling bombing voting training funding spending
        building buildings housing heating hiring traffic travel flights trains buses roads
        bridges schools hospitals markets shops factories plants mines farms forests rivers
        lakes dams pipelines borders visas passports taxes salaries wages pensions loans debts
        budgets temperatures rain snow heat drought winds storms weather smoke pollution
        emissions water food bread wheat grain meat milk fish sugar fuel petrol gasoline diesel
        coal gold silver copper uranium electricity power supplies supply demand growth
        unemployment poverty corruption crime violence murder theft fraud drugs weapons missiles
        drones tanks attacks clashes battles negotiations tensions relations ties sanctions
        tariffs restrictions rules laws plans projects results votes neighbourhoods villages
        towns cities regions districts countries traders fishermen athletes fans musicians
    """,
)
