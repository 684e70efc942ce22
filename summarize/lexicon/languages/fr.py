"""French."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    that="que qu' si comment pourquoi combien",
    going_on="""
        cela; ceci; ce; cet; cette; ces; c'est; c'était; aussi; ainsi; donc; de plus; en outre;
        par ailleurs; et; alors; puis; ensuite; là; tel; telle; tels; telles
    """,
    contrasting="""
        mais; cependant; toutefois; pourtant; néanmoins; en revanche; au contraire; or;
        de {son,leur} côté; pour {sa,leur} part
    """,
    promising="voici {ce,comment,pourquoi}; ce que l'on sait",
    pronouns={
        "lequel": "w",
        "laquelle": "w",
        "lesquels": "w",
        "lesquelles": "w",
        "il": "m",
        "elle": "f",
        "ils": "p",
        "elles": "p",
        "on": "1",
        "je": "1",
        "j'": "1",
        "nous": "1",
        "lui": "m",
        "eux": "p",
        "qui": "w",
        "celui-ci": "m",
        "celle-ci": "f",
        "ce dernier": "m",
        "cette dernière": "f",
    },
    elided="l' d' j' qu' n' s' m' t' c' jusqu' lorsqu' puisqu' quoiqu' quelqu'",
    enclitics="il elle on ils elles je nous",
    told_pronouns="lui leur",
    possessives="son sa ses leur leurs mon ma mes notre nos",
    articles="le la les l' un une ce cet cette ces certains certaines plusieurs quelques beaucoup deux trois quatre tous toutes chaque aucun d'autres autres",
    indefinite="un une des plusieurs certains certaines quelques d'autres",
    auxiliaries="a ont avait avaient ait est sont était aura auront n'a n'ont m'a l'a s'est s'était nous-a",
    passives="est sont été était fut",
    demanding_with_that="""
        exige exigent exigé exigeait demande demandent demandé demandait réclame réclament réclamé réclamait
        ordonne ordonné propose proposent proposé recommande recommandé préconise préconisé
    """,
    hearsay="prétendument peut-être",
    doubting="peut-être",
    hearsay_verbs="aurait auraient",
    adverbs="""
        aussi également déjà encore hier aujourd'hui ensuite puis alors ainsi même toujours souvent récemment simplement lui leur nous c' m' se s' en y ne n' pas bien tout
        enfin cependant toutefois pourtant néanmoins d'abord notamment plutôt très auparavant mardi lundi plus
        aussitôt jamais maintenant ici tantôt
    """,
    adverbials="plus {tard,tôt}; pour sa part; de son côté; à son tour; à l' {endroit,adresse,attention,issue,occasion}",
    adverb_endings="ment",
    not_finite="avoir",
    prepositions="""
        dans en à au aux lors sur pour avant après par chez avec sans sous vers entre depuis pendant durant contre malgré dès face devant derrière parmi comme hors selon outre via afin auprès
    """,
    linking="de du des d' la",
    attaching="à au aux en pour chez l'",
    coordinating="et & ou",
    setting_against="tandis qu{e,'}; alors qu{e,'}",
    conjunctions="mais quand lorsque parce puisque car tandis alors que qu' où dont donc or si qui",
    agent="par",
    focusing="ne n'",
    infinitive_endings="r re",
    function="""
        l d quoi vous tu votre moins toute autre hier demain étaient être avoir sera seront
        serait peut peuvent doit fait dit ont-ils aujourd'hui
    """,
    # Speech.
    say="""
        répèt{e,ent} répét{é,ait,a} ripost{é,e,ent,ait,a} prédi{t,sent,sait}
        di{t,sent,sait,saient,rent} déclar{é,e,ent,ait,a,èrent} affirm{é,e,ent,ait,aient,a} expliqu{é,e,ent,ait,aient,a} ajout{é,e,ent,ait,a} estim{é,e,ent,ait,aient,a} soulign{é,e,ent,ait,aient,a}
        indiqu{é,e,ent,ait,a} précis{é,e,ent,ait,a} annonc{é,e,ent,ait,a} assur{é,e,ent,ait,a} racont{é,e,ent,ait,aient,a} confi{é,e,ent,ait,a} rappel{é,le,lent,ait,a} reconn{u,aît,aissent,aissait,ut} regrett{é,e,ent,ait,a}
        écri{t,vent,vait,vit} répond{,u,ent,ait,it} lanc{é,e,ent,ait,a} lançait conclu{,t,ent,ait,ant} comment{é,e,ent,ait,a} not{é,e,ent,ait,a} considér{é,ait,a} considèr{e,ent} pens{é,e,ent,ait,aient,a} souhait{é,e,ent,ait,a}
        constat{é,e,ent,ait,a} prévien{t,nent} préven{u,ait} averti{,t,ssent,ssait} martel{é,ait} martèle insist{é,e,ent,ait,a} s'interroge interrogeait demand{é,e,ent,ait,a} poursui{vi,t,vent,vait,vit} repren{d,nent,ait} repris
        résum{é,e,ent,ait,a} sour{it,iait} plaisant{é,e,ait,a} ironis{é,e,ait} s'exclame s'exclamait s'indigne s'insurge s'étonne s'inquiète s'emporte s'agace s'amuse s'enthousiasme s'alarme s'offusque promet promettent promis promettait jur{é,e,ait}
        admet admettent admis admettait avou{é,e,ent,ait,a} cri{é,e,ent,ait,a} murmur{é,e,ait} souffl{é,e,ait,a} gliss{é,e,ait,a} témoign{é,e,ent,ait,a} révèl{e,ent} révél{é,ait,a} dénonc{é,e,ent,ait,a} dénonçait critiqu{é,e,ent,ait,a}
        prévo{it,ient,yait} espèr{e,ent} espér{é,ait} croi{t,ent} crain{t,nent} redout{e,ent,ait} juge{nt,ait,} jugé observ{é,e,ent,ait,a} relèv{e,ent} relev{é,ait,a} signal{é,e,ent,ait,a} inform{é,e,ent,ait,a} recommand{é,e,ent,ait}
        réclam{é,e,ent,ait} exig{é,e,ent,eait} propos{é,e,ent,ait,a} suggèr{e,ent} suggér{é,ait} plaid{é,e,ent,ait} défend{,u,ent,ait} soutien{t,nent} souten{u,ait} prétend{,u,ent,ait} confirm{é,e,ent,ait,a} dément{,i,ent,ait} ni{é,e,ent,ait}
        rétorqu{é,e,ent,ait,a} répliqu{é,e,ent,ait,a} objecte rapport{é,e,ent,ait,a} relat{é,e,ent,ait,a} décri{t,vent,vait,vit} détaill{é,e,ent,ait,a} développ{é,e} argument{é,e,ait} renchéri{,t} s'exprime s'écrie s'écria tranch{é,e,ait} pest{é,e,ait} soupir{é,e,ait} se-souvient souvient
        tweet{é,e} post{é,e} publi{é,e,a} stipul{é,e} félicit{é,e,ait} met mis évoqu{é,e,ent,ait,a} cit{é,e} appel{é,le,lent,ait} remarqu{é,e,ent,ait,a} pronostiqu{é,e} savait confess{é,e,ait} retient poussé imagin{e,ait} ressent commen{ce,çait} interpell{é,e} enchaîn{é,e,ait} nuanc{é,e} temp{ère,érait} complèt{e,ent} complét{é,ait}
        explicit{é,e} revendiqu{é,e,ent,ait} proteste{nt,} proclam{é,e,ent,ait,a} énonc{é,e} invit{é,e,ait} convien{t,nent} concèd{e,ent} concéd{é,ait} apprend appris fait
        déploré déplore déplorent déplorait déplora déplorèrent s'alarmait s'indigné s'indignait s'inquiètent
        s'inquiétait fulmine fulminait fulminé tonne tonnait tonné s'agaçait s'émeut s'enorgueillit lâche
        lâché lâchait lâcha abonde abondé abondait tacle taclé taclait tance tancé rage rageait râle râlé
        râlait s'enflamme s'étonnait s'impatiente s'interrogeait réjouit réjouissent réjouissait félicitent
        analyse analysé analysent analysait analysa pointent pointe pointé pointait décrypte décrypté
        décryptait rembobine rembobinent philosophe philosophait renchérissait coupe coupait balaie balayé
        balayait tempête tempêté tempêtait certifie certifié certifient certifiait martela narre narré narrait
        assène assénait asséné expose exposé exposait préconise préconisé préconisent préconisait réfute
        réfuté réfutent réfutait préfère rassure rassuré rassurent rassurait alerte alerté alertent alertait
        alerta menace menacé menacent ordonne ordonné ordonnait ordonna décrète décrété dévoile dévoilé
        dévoilait théorise théorisé acquiesce fustige fustigé fustigent fustigait reproche opine rigole
        s'amusait supplie supplié suppliait implore imploré hurle hurlé hurlait chuchote chuchoté embraye
        surenchérit conteste contesté contestent contestait clame clamé clament clamait maintient maintiennent
        développait pronostiquait
    """,
    judge="""
        qualifi{é,e,ent,ait,a} décri{t,vent} nomm{é,e} baptis{é,e} accus{é,e,ent,ait} veu{t,lent} voulait trouv{é,e,ent,ait} salu{é,e,ent,ait,a} reproch{é,e,ent,ait} condamn{é,e,ent,ait} sembl{e,ait} voi{t,ent} compar{é,e,ait}
        parl{é,e,ent,ait} dire mentionn{é,e} soupçonn{é,e} conn{aît,u} sait savent sens attend attendent oppos{é,e} rêv{e,ait}
    """,
    saying="""
        disant ajoutant expliquant précisant soulignant affirmant estimant déclarant assurant rappelant indiquant notant regrettant évoquant dénonçant citant jugeant annonçant écrivant promettant reconnaissant
    """,
    phrasal="""
        fait {savoir,valoir,remarquer,observer,état}; a fait {savoir,valoir,remarquer,observer,état}; met en {garde,avant}; a mis en {garde,avant}; se {félicite,réjouit,souvient,désole,demande,plaint,défend,rappelle,lamente,justifie,dit};
        s'est {exclamé,exclamée,félicité,réjoui,interrogé,indigné,insurgé,défendu,inquiété,étonné,emporté,écrié,amusé,excusé}; laisse {entendre,tomber}; se {contente,borne} {de dire,de répondre,à dire}; s'est {contenté,contentée} de {dire,répondre,rappeler}; a laissé entendre; {tient,tenu,tenait} à {préciser,souligner,rappeler,réaffirmer}; {vient,viennent} {de déclarer,de confirmer,de révéler,d' annoncer,d' affirmer,d' indiquer}; {voulu,voulait} {rappeler,souligner,préciser}; est {convaincu,convaincue,persuadé,persuadée,formel,formelle,catégorique}; sont {convaincus,persuadés,formels}; {attire,attiré} l'attention;
        donne l'exemple; {prend,a pris} la parole; exprime {ses regrets,son inquiétude,sa satisfaction,l'espoir}; émet l'hypothèse; fait l'hypothèse; {a,ont} pour hypothèse; {part,partent} du principe
    """,
    according="""
        selon; d'après; aux yeux de; au dire de; aux dires de; de l'avis de; de l'avis; de l'aveu de; de l'aveu; à en croire; du point de vue de; dixit; d'après les {propos,déclarations,dires}; selon les {termes,mots,propos,dires}; citant; citée par; cité par; rapporté par; rapportées par
    """,
    according_front="pour",
    in_these_words="c'est {par,avec,en} ces mots {que,qu'}; {par,avec,sur} ces mots",
    about_this="c'est ce {que,qu'}; voilà ce {que,qu'}",
    telling="""
        dit disait disent déclar{e,ent,é,a} affirm{e,ent,é,a} expliqu{e,ent,é,a} assur{e,ent,é,a} annonc{e,ent,é} annonça indiqu{e,ent,é,a}
        écri{t,vait,vent} racont{e,ent,é,a} confi{e,é,a} précis{e,ent,é,a} soulign{e,é,a} rappel{le,é,a} révèle révélé soutient soutenu
        résum{e,é,a} martèle martelé
    """,
    according_trailing="ce sont {les mots,les propos,les paroles} {de,du,de la,de l',des,d'}",
    according_own="""
        à ses yeux; de son {aveu,propre aveu}; à son avis; selon ses {dires,mots,propos}; a ses yeux; selon {lui,elle,eux,elles}; d'après {lui,elle,eux,elles}
    """,
    sender="de; de la part de; message de; déclaration de; communiqué de",
    issued="""
        publié{,e,s,es} diffusé{,e,s,es} rendu{,e,s,es} rédigé{,e,s,es} réalisé{,e,s,es} mené{,e,s,es} signé{,e,s,es} émis{,e,es}
        transmis{,e,es} envoyé{,e,s,es} communiqué{e,s,es} établi{,e,s,es} produit{,e,s,es} remis{,e,es}
    """,
    documents="""
        communiqué interview entretien lettre discours rapport courrier tribune message tweet déclaration réponse article conférence étude sondage enquête texte document livre éditorial
        mots réplique appel aveu commentaire avertissement mise éloge
    """,
    extending="ajout{e,ent,é,ait,a}",
    relay="rapport{e,ent,é} écri{t,vent} cite{nt,}",
    denying="""
        démen{t,tent,tit,tirent,tait}; démenti; ni{e,ent,a,èrent,ait}; nié;
        réfut{e,ent,a,èrent,é,ait}; contesté; conteste{,nt}
    """,
    untrue="n'est pas vrai; est faux; il est faux; ce n'est pas vrai; aucune preuve",
    conditional="si",
    fakes="""
        faux fausse fausses factice factices truqué truquée falsifié falsifiée falsifiés
        falsifiées parodique parodiques fictif fictive satirique
    """,
    acting="""
        {acteur,actrice,comédien,comédienne,humoriste,imitateur} {jouant,incarnant,interprétant,imitant,qui joue,qui jouait,qui incarne,qui interprète}
    """,
    resuming="""interroge""",
    # People and offices.
    titles={
        "m": "m",
        "mm": "m",
        "mme": "f",
        "mlle": "f",
        "mmes": "f",
        "monsieur": "m",
        "madame": "f",
        "mademoiselle": "f",
        "dr": "",
        "docteur": "",
        "me": "",
        "maître": "",
        "mgr": "m",
        "pr": "",
    },
    roles="""
        nageur nageuse skieur skieuse marathonien marathonienne
        représentant représentante
        émir sultan{,e} empereur impératrice patriarche
        édile prévenu{,e} accusé{,e}
        président{,e} vice-président{,e} premier première ministre secrétaire chef{,fe} directeur directrice maire adjoint{,e} député{,e} sénateur sénatrice préfet préfète porte-parole patron{,ne} responsable délégué{,e} gérant{,e} entraîneur entraîneuse
        avocat{,e} juge procureur{,e} magistrat{,e} commissaire général colonel capitaine ambassadeur ambassadrice journaliste écrivain{,e} réalisateur réalisatrice professeur{,e} chercheur chercheuse scientifique médecin spécialiste expert{,e} analyste économiste historien{,ne}
        sociologue politologue fondateur fondatrice propriétaire candidat{,e} élu{,e} conseiller conseillère habitant{,e} témoin acteur actrice chanteur chanteuse étudiant{,e} enseignant{,e} instituteur institutrice agriculteur agricultrice éleveur éleveuse producteur productrice
        client{,e} mère père fils fille frère sœur femme homme voisin{,e} ouvrier ouvrière syndicaliste militant{,e} retraité{,e} coach joueur joueuse défenseur attaquant gardien organisateur organisatrice animateur animatrice artiste curé évêque pape roi reine prince princesse
        auteur{,e} philosophe linguiste rapporteur rapporteuse coordinateur coordinatrice concierge pompier policier gendarme infirmier infirmière chauffeur commerçant{,e} dirigeant{,e} leader conducteur
        assistant{,e} commentat{eur,rice} cofondat{eur,rice} entrepreneur{,e}
        blogueu{r,se} médiat{eur,rice} enquêt{eur,rice} pilote soldat{,e}
        commandant{,e} musicien{,ne} cinéaste poète juriste bénévole ingénieur{,e}
        rect{eur,rice} footballeu{r,se} restaurat{eur,rice}
        pdg eurodéputé{,e} archevêque chanceli{er,ère} trésori{er,ère} biologiste climatologue psychologue
        psychiatre sélectionneu{r,se} météorologue virologue épidémiologiste urbaniste parlementaire sous-préf{et,ète}
        gouverneur{,e} bourgmestre échevin{,e} premier-ministre vice-ministre consul{,e} émissaire
        négociat{eur,rice} greffi{er,ère} bâtonni{er,ère} inspect{eur,rice} doyen{,ne}
        lieutenant{,e} sergent{,e} amiral{,e} adjudant{,e} diplomate géologue chirurgien{,ne}
        urgentiste pharmacien{,ne} sismologue hydrologue pêcheu{r,se} berg{er,ère}
        viticult{eur,rice} brigadi{er,ère}
        rapporteure lieutenant-colonel vétérinaire physicien physicienne géographe proviseur
        proviseure vigneron vigneronne cycliste comédien comédienne compositeur compositrice
        romancier romancière autrice éditeur éditrice dessinateur dessinatrice photographe
        riveraine imam rabbin pasteur
        officier champion athlète tennisman sprinteur buteur camionneur boulanger cuisinier ébéniste
        apiculteur maraîcher céréalier exploitant riverain lycéen collégien doctorant anthropologue
        ethnologue archéologue astrophysicien glaciologue océanographe paléontologue neurologue cardiologue
        pédiatre infectiologue oncologue pneumologue dermatologue rugbyman handballeur basketteur skipper
        navigateur astronaute spationaute plombier maçon menuisier bijoutier hôtelier libraire
        bibliothécaire galeriste rappeur slameur humoriste chorégraphe danseur peintre sculpteur essayiste
        chroniqueur éditorialiste correspondant reporter criminologue pénaliste notaire huissier
        garde-chasse ostréiculteur mytiliculteur éclusier aumônier généticien immunologue gynécologue
        aide-soignant kinésithérapeute psychanalyste pédopsychiatre orthophoniste lauréat octogénaire
        quinquagénaire trentenaire quadragénaire sexagénaire septuagénaire officière championne sprinteuse
        buteuse boulangère cuisinière apicultrice maraîchère exploitante lycéenne collégienne doctorante
        astrophysicienne navigatrice menuisière hôtelière rappeuse danseuse sculptrice chroniqueuse
        correspondante ostréicultrice généticienne sage-femme aide-soignante lauréate
        conductrice dramaturge praticien praticienne technicien technicienne prélat gradé
        attaquante défenseure défenseuse gardienne
    """,
    former="ancien ancienne ex défunt défunte futur future",
    relations="""
        mère père fils fille frère sœur soeur épouse époux mari femme veuve veuf oncle tante
        grand-mère grand-père collègue voisin voisine
    """,
    not_roles="""
        prévenu prévenue accusé accusée homme femme garçon rival rivale adversaire opposant collègue prédécesseur
        successeur concurrent concurrente
    """,
    same_offices={
        "chef de l' état": "président",
        "chef de l' etat": "président",
        "chef du gouvernement": "premier ministre",
        "édile": "maire",
    },
    unnamed_roles="""
        source informat{eur,rice} interlocut{eur,rice} témoin habitant{,e} riverain{,e}
        lanceu{r,se}
    """,
    anonymous="anonym*",
    anonymity="anonymat",
    identifying="nommé{,e} identité",
    deputies="vice adjoint",
    deputised="""
        ministre président présidente chef cheffe directeur* directrice* maire gouverneur* procureur* préfet* patron*
    """,
    territories="région ville département métropole communauté",
    tried_roles="accusé accusée prévenu prévenue victime",
    trying_roles="procureur procureure avocat avocate juge magistrat magistrate substitut",
    unlike_roles="""
        nageur nageuse cycliste pilote maire préfet préfète ministre juge entraîneur ambassadeur évêque procureur procureure gouverneur
        journaliste reporter acteur actrice cinéaste réalisateur réalisatrice
    """,
    told_roles=(
        "avocat{,e} / conseil défenseur défense",
        "acteur actrice comédien comédienne / interprète",
        "chauffeur conducteur conductrice automobiliste routier",
        "nageur nageuse cycliste tennisman skieur skieuse marathonien marathonienne / athlète champion championne",
        "porte-parole / parole presse communication",
    ),
    trade_kinds=(
        "écrivain{,e} auteur{,e} autrice romanci{er,ère} / poète essayiste dramaturge journaliste historien{,ne}",
        "entraîneu{r,se} coach technicien{,ne} sélectionneu{r,se}",
        "attaquant{,e} buteu{r,se}",
        "joueu{r,se} footballeu{r,se} / attaquant{,e} buteu{r,se} défenseur{,e} défenseuse gardien{,ne} capitaine",
        "avocat{,e} pénaliste",
        "magistrat{,e} / juge procureur{,e}",
        "médecin praticien{,ne} / chirurgien{,ne} pédiatre cardiologue psychiatre infectiologue urgentiste épidémiologiste oncologue",
        "chanteu{r,se} artiste compositeur compositrice musicien{,ne} / rappeu{r,se} slameur",
        "acteur actrice comédien{,ne} artiste / humoriste",
        "cinéaste réalisat{eur,rice}",
        """
        chercheu{r,se} scientifique spécialiste expert{,e} / biologiste climatologue géologue sismologue
        virologue épidémiologiste hydrologue glaciologue anthropologue ethnologue archéologue sociologue politologue
        historien{,ne} géographe professeur{,e} psychologue
        """,
        "spécialiste expert{,e} analyste / économiste sociologue politologue historien{,ne} juriste professeur{,e}",
        "enseignant{,e} professeur{,e} instituteur institutrice",
        "entrepreneur{,e} dirigeant{,e} patron{,ne} / pdg fondat{eur,rice} gérant{,e}",
        "parlementaire / député{,e} sénat{eur,rice}",
        "élu{,e} édile / maire adjoint{,e} conseill{er,ère} député{,e} sénat{eur,rice} échevin{,e} bourgmestre",
        "officier gradé / commandant{,e} capitaine colonel lieutenant{,e} général lieutenant-colonel adjudant{,e}",
        "chauffeur conducteur conductrice camionneur",
        "diplomate / ambassadeur ambassadrice consul",
        "agricult{eur,rice} exploitant{,e} éleveu{r,se} / vigneron{,ne} maraîch{er,ère} céréalier viticult{eur,rice}",
        "prélat / évêque archevêque",
    ),
    feminine_roles="""
        impératrice sultane
        présidente vice-présidente directrice députée sénatrice préfète patronne déléguée gérante entraîneuse avocate procureure magistrate ambassadrice écrivaine réalisatrice professeure chercheuse experte historienne fondatrice candidate élue conseillère
        habitante actrice chanteuse étudiante enseignante institutrice agricultrice éleveuse productrice cliente mère fille sœur femme voisine ouvrière militante retraitée joueuse organisatrice animatrice reine princesse rapporteuse coordinatrice infirmière commerçante adjointe
        gouverneure échevine consule négociatrice greffière bâtonnière inspectrice doyenne
        lieutenante sergente amirale adjudante chirurgienne pharmacienne pêcheuse bergère
        viticultrice brigadière
        officière championne sprinteuse buteuse boulangère cuisinière apicultrice maraîchère exploitante
        lycéenne collégienne doctorante astrophysicienne navigatrice menuisière hôtelière rappeuse danseuse
        sculptrice chroniqueuse correspondante ostréicultrice généticienne sage-femme aide-soignante
        lauréate
        attaquante défenseure défenseuse gardienne
    """,
    demonyms="""
        {améric,afric,sud-afric,mexic,rom,maroc,cub,dominic,roum}ain{,e} tur{c,que} gre{c,cque} {franç,angl,japon,portug,sénégal,cameroun,liban,écoss,pakistan,polon,ougand,rwand,burundi,marseill,bordel,lyonn}ais{,e}
        {hollan,irlan,finlan,islan,néerlan,thaïlan,néo-zélan}dais{,e} {chin,dan,suéd,québéc,hongr,gall,niç,bénin,luxembourge}ois{,e}
        {itali,brésili,canadi,autrichi,norvégi,palestini,israéli,iraki,irani,indi,australi,ukraini,algéri,tunisi,égypti,syri,colombi,chili,péruvi,bolivi,parisi,mali,nigéri,ivoiri,guiné,ghané,kény,éthiopi,arméni,géorgi,vénézuéli,coré,uruguay,paraguay,équatori,bosni,estoni,lituani,albani,macédoni,europé,libéri,haïti}en{,ne}
        congolais{,e} maltais{,e} jordanien{,ne} jamaïcain{,e} allemand{,e} flamand{,e} argentin{,e} philippin{,e} monégasque espagnol{,e} belge suisse russe britannique tchèque slovaque
        serbe croate bulgare slovène kazakh{,e} letton{,ne} catalan{,e} basque
    """,
    women="""
        marie anne sylvie claire isabelle nathalie catherine christine martine françoise monique sophie julie céline valérie sandrine véronique florence laurence patricia élisabeth
        brigitte nicole jacqueline chantal dominique hélène michèle ségolène marine anne-marie marie-jo rachida christiane cécile aurélie camille inès emma léa louise chloé manon lucie jeanne agnès simone rama
    """,
    people="""
        femme* homme* mère* père* fils fille* frère* sœur* épouse* époux mari veuve* couple*
        famille* ami amis amie* voisin* jeune* enfant* victime* suspect* accusé* rescapé* passager*
        usager* militant* manifestant* habitant* riverain* étudiant* élève* salarié* employé*
        migrant* réfugié* patient* touriste* électeur* soldat* personne* gens quinquagénaire*
        trentenaire* quadragénaire*
    """,
    groups="""
        ong commission parti tribunal entreprise société université fédération syndicat club ministère préfecture
        experts sources analystes médecins autorités habitants témoins chercheurs scientifiques policiers enquêteurs avocats syndicats élus députés opposants critiques observateurs pompiers gendarmes spécialistes
        responsables organisateurs riverains parents police gouvernement mairie parquet opposition association direction médias économistes historiens linguistes auteurs
    """,
    outlets="""
        micro micros agence quotidien hebdomadaire magazine chaîne radio télévision site journalistes presse
    """,
    outlet_names="""
        afp tass interfax xinhua dpa cnn kazinform kabar akipress
        reuters bbc ap journal figaro libération monde parisien mediapart bfm bfmtv tf1 rtl
        franceinfo facebook twitter telegram instagram
    """,
    naming="""
        dit{,e,s,es} soi-disant prétendu{,e,s,es} nommé{,e,s,es} intitulé{,e,s,es}
        baptisé{,e,s,es} surnommé{,e,s,es} dénommé{,e,s,es} appelé{,e,s,es} titré{,e,s,es} thème
        slogan hashtag nom terme titre notion mot{,s}
    """,
    works="""
        film série livre roman album chanson poème pièce opéra magazine journal parti groupe
        projet programme campagne entreprise société marque prix opération club navire bateau
        satellite festival exposition restaurant jeu application émission chaîne podcast rubrique
        association collectif mouvement
    """,
    particles="de du des d' la le van von ben el al bin der den",
    prizes="prix trophée",
    not_people="groupe france paris union européenne états-unis assemblée nationale sénat université parti conseil ministère europe lr rn lfi eelv",
    common="""
        ministres parlement sénat justice citoyens banque pays ville état région conseil union
    """,
    # Numbers and dates.
    numbers={
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix dizaine",
        11: "onze",
        12: "douze douzaine",
        13: "treize",
        14: "quatorze",
        15: "quinze quinzaine",
        16: "seize",
        20: "vingt vingtaine",
        30: "trente trentaine",
        40: "quarante",
        50: "cinquante cinquantaine",
        60: "soixante",
    },
    scales={
        100: "cent cents centaine centaines",
        1_000: "mille millier milliers",
        1_000_000: "million millions",
        1_000_000_000: "milliard milliards",
        1_000_000_000_000: "billion billions",
    },
    percent="pourcent pourcentage*",
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    until="au à",
    weekdays=(
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
    ),
    surname_dates="janvier février avril mai juillet août lundi mardi",
    times="""
        hier aujourd'hui matin soir après-midi semaine mois année an minutes heures
        jours semaines
    """,
    # Counting.
    counted_people="personne*",
    further="autre* premi* derni*",
    tolls="nombre bilan total",
    another_time="""
        l'an derni*; l'année derni*; l'an passé; il y a; auparavant; précédemment; avant cela
        depuis; cette année; par an; en moyenne; le même {jour,mois}; la même {semaine,année}
        {derni,précédent,pass}* {heures,jours,semaines,mois,années}; sur un an; par rapport
        à l'époque; au cours *; rien que; initialement; d'abord; premier bilan
    """,
    or_more="ou plus",
    at_least="au moins; au minimum",
    part_of="sur de des",
    ordinals="premi*",
    ordinal_endings="ième ièmes ème èmes",
    numbering="numéro n° n vol ligne groupe route article bus train chaîne bloc quai page",
    pluperfect="avai{t,ent}",
    elsewhere="""
        ailleurs; {ville,village,commune,pays} voisin*; dans {un,une} autre
        d'autres {villes,villages,régions}; dans tout le pays; dans le monde
        {similaire,semblable}*; {seconde,deuxième} explosion; dans {tout,toute} *; dans chaque
    """,
    came_from="de d'",
    came_to="à",
    changing="""
        augment*; pass{é,és,ée,ées,e,ait,er}; grimp*; alourdi*; hausse; mont{é,e,ait}
        port{e,é,ant}; baiss*; diminu*; recul{e,é}; renchéri*
    """,
    reaching="attei{nt,gnait,gnant}; élève",
    unsure="""
        crai{nt,gn}*; craint{,e}*; redout*; serai{t,ent}; aurai{t,ent}; pourrai{t,ent}
        suppos*; présum*; estim*; attend*; probable*; éventuel*; risqu*; menac*; esp{è,é}r*
    """,
    remaining="""
        encore; toujours; rest{e,ent,aient,ait}; {à l',l'}hôpital; dans {les,des} hôpitaux
        hospitalis*
    """,
    narrower=(
        "écrou* emprison* incarcér*",
        "surviv* survéc*",
        "sinistré*",
        "évacu*",
        "succomb*",
    ),
    gravely="""
        {grièvement,gravement,sérieusement} bless*; blessé{,s,e,es} {grièvement,gravement,sérieusement}
        bless* {grave,sévère}*; bless* {très,plus} grave*
    """,
    including="dont; {,non }compris; outre; {,sans }compter; incluant; parmi {eux,elles}",
    attackers="assaillant* attaquant* tireur* auteur* terroriste* kamikaze*",
    disasters=(
        "incendi* feu feux brûl* explos*",
        "inondation* crue* tempête* ouragan* pluie* avalanche* glissement* neige* noyé* tornade*",
        "séisme* tremblement* secousse*",
        "accident* collision* autocar* car bus train* avion* hélicoptère* ferry* bateau* navire* déraill* chavir* écras*",
        "attaqu* attentat* fusillade* tir tirs tireur* bombe* explos* missile* drone* couteau* frappe*",
        "virus grippe rougeole choléra épidémi* intoxi* maladie*",
    ),
    # Denial.
    negations="ne n' pas jamais aucun aucune ni",
    concessives="une+personne d'une+personne qu'une+personne la+personne cette+personne chaque+personne autre+personne seule+personne première+personne par+personne",
    negatives="n'* rien personne nul nulle guère",
    pseudo="seulement uniquement en+arrière en+avant vers+la vers+le vers+une vers+un",
    restrictives="que qu'*",
    denials="dément* démenti* nie nié nier refus* rejet*",
    lacks="sans contre dépourvu* interdi* empêch* manqu* arrêt* échou* annul*",
    # Abbreviations.
    short_titles="M MM Mme Mlle Dr Pr Me Mgr St Ste Gén Cne Cdt Col Lt Ch",
    short_numbers="""
        No no n p pp vol t art chap fig al env tél Tél janv févr avr juil sept oct nov déc
    """,
    short_inside="p.ex c.-à-d c.à.d i.e cf ex env av apr J.-C",
    short_names="Cie Inc Ltd Co Bd Av S.A",
    openers="""
        Le La Les L Un Une Des Du De D En Au Aux À A Dans Sur Sous Par Pour Avec Sans Selon
        Après Avant Depuis Il Elle Ils Elles On Nous Vous Je J C Ce Cet Cette Ces Cela Ça Mais
        Et Ou Où Or Donc Car Si Quand Lorsque Comme Que Qui Quoi Ne N Son Sa Ses Leur Leurs
        Notre Mon Ma Mes Cependant Toutefois Pourtant Ainsi Alors Puis Ensuite Enfin Aujourd
        Hier Demain Ici Là Plus Moins Tout Tous Toute Toutes Certains Plusieurs Deux Trois
        Chaque Aucun Outre Malgré Pendant Parmi
    """,
    # Typography.
    scripts="Latn",
    quotation_marks=("«\xa0", "\xa0»", "“", "”"),
    titles_capitalised=False,
    # Pages.
    own_names="français",
    login="connectez-vous; se connecter",
    # Word order.
    free_order=True,
    interjects=True,
)
