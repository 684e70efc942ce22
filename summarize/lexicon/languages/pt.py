"""Portuguese."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    that="que se como por porque",
    going_on="""
        isso; isto; esse; essa; esses; essas; este; esta; estes; estas; além disso; também; assim;
        por isso; então; depois; e; portanto; tal; tais; trata-se
    """,
    contrasting="""
        mas; porém; no entanto; contudo; todavia; entretanto; por outro lado; por sua vez
    """,
    promising="veja {como,quem,onde}; saiba {como,quem,mais}; entenda {como,o que}; confira",
    pronouns={
        "este último": "m",
        "esta última": "f",
        "qual": "w",
        "quais": "w",
        "ele": "m",
        "ela": "f",
        "eles": "p",
        "elas": "p",
        "eu": "1",
        "nós": "1",
        "quem": "w",
        "este": "m",
        "esta": "f",
        "dele": "m",
        "dela": "f",
    },
    told_pronouns="lhe lhes",
    possessives="seu sua seus suas meu minha nosso nossa",
    articles="o a os as um uma uns umas este esta estes estas esse essa esses aquele aquela alguns algumas vários várias muitos muitas dois duas três quatro todos todas cada outro outra outros outras ambos",
    ambiguous_articles="a",
    indefinite="um uma uns umas alguns algumas vários várias outro outra outros outras",
    several_articles="os as uns umas",
    several_verb_endings="ram am zem êm",
    auxiliaries="tem têm tinha tinham havia foi foram é são era estava",
    passives="foi foram é são era sido",
    demanding_with_that="""
        exige exigem exigiu exigiram pede pedem pediu pediram solicita solicitam solicitou ordena ordenou
        propõe propôs recomenda recomendou cobra cobrou reivindica reivindicou
    """,
    hearsay="supostamente alegadamente talvez",
    doubting="talvez",
    hearsay_verbs="teria teriam",
    adverbs="""
        também já ainda ontem hoje depois então assim além sempre só apenas se lhe lhes nos me não muito antes agora inclusive finalmente anteontem porém mais
        logo adiante aliás ademais nunca aqui
    """,
    adverbials="{está,estão,estava,estavam,esteve,estiveram,estar,estou,estamos,esteja} de acordo; mais tarde; em seguida; logo depois; logo em seguida; mais adiante; enquanto isso; ao mesmo tempo; por sua vez; por seu lado",
    adverb_endings="mente",
    not_finite="ter",
    prepositions="""
        em na no nas nos ao à aos às durante após para por sobre com sem desde até entre contra segundo ante sob mediante como pelo pela pelos pelas num numa nesta neste nessa nesse perante
    """,
    linking="de do da dos das",
    attaching="em na no nas nos para por à ao pela pelo",
    coordinating="e &",
    setting_against="enquanto",
    conjunctions="que mas quando porque se embora enquanto onde pois senão ou nem como cujo quem porém",
    agent="por pelo pela pelos pelas",
    opening_participle_endings="ado ada ados adas ido ida idos idas ando endo indo",
    focusing="não nunca jamais",
    infinitive_endings="r",
    function="""
        qual isto isso todo toda menos hoje ontem amanhã eram ser haver será pode podem deve
        disse está estão
    """,
    # Speech.
    say="""
        contrapôs contrapuseram contrapõe contrap{õem,unha}
        avis{ou,aram,ado} mencion{ou,aram,a,am,ado} narr{ou,aram} indag{ou,aram} antecip{ou,aram}
        di{sse,sseram,z,zem,zia,ziam,to} afirm{ou,aram,a,am,ado,ava} declar{ou,aram,a,am,ado} inform{ou,aram,a,am,ado} explic{ou,aram,a,am,ado,ava} cont{ou,aram,a,am,ado,ava} acrescent{ou,aram,a,am} coment{ou,aram,a,am,ava} ressalt{ou,aram,a,am}
        destac{ou,aram,a,am} avali{ou,aram,a,am} anunci{ou,aram,a,am} admit{iu,iram,e,em} confirm{ou,aram,a,am} aleg{ou,aram,a,am} argument{ou,aram,a,am} garant{iu,iram,e,em} lembr{ou,aram,a,am} critic{ou,aram,a,am} defend{eu,eram,e,em}
        relat{ou,aram,a,am} revel{ou,aram,a,am} neg{ou,aram,a,am} consider{ou,aram,a,am,ava} acredit{a,am,ou,ava} respond{eu,eram,e,em} complet{ou,a} conclu{iu,íram,i} observ{ou,a,aram,am} apont{ou,aram,a,am} indic{ou,aram,a,am} estim{ou,a,am} sublinh{ou,a,am}
        salient{ou,a,am} frisou frisa enfatiz{ou,a} assinal{ou,a} reconhec{eu,eram,e,em} refer{iu,iram,e,em} sustent{ou,a,am} assegur{ou,a,am} adiant{ou,a} advert{iu,e} alert{ou,aram,a,am} pergunt{ou,a,aram} question{ou,a,aram} escrev{eu,eram,e,em} escrito
        pediu pediram pede pedem reclam{ou,a,am,aram} lament{ou,a,am} desabaf{ou,a} brinc{ou,a} ironiz{ou,a} justific{ou,a,am,aram} protest{ou,a,aram} promet{eu,eram,e,em} propôs propuseram propõe reiter{ou,a} reforç{ou,a} record{ou,a,am,aram} opin{ou,a}
        resum{iu,e} ach{a,am,ou,ava} pens{a,am,ou,ava} espera{,m} esperava teme{,m} entend{e,em,eu} prev{ê,eem,iu} dissera divulg{ou,a,aram} public{ou,a,aram} not{ou,a} analis{ou,a} exclam{ou,a} grit{ou,a,aram} sugeri{u,ram} sugere{,m} atacou disparou
        contest{ou,a,aram} esclarec{eu,eram,e} determin{ou,a} denunci{ou,aram,a,am} detalh{ou,a} classific{ou,a} defin{iu,e} descrev{eu,e,em} constat{ou,a} confess{ou,a} verificou exig{iu,e,em} acus{ou,aram,a,am} prossegu{iu,e} emend{ou,a} recomend{ou,a,am} manifest{ou,a} decid{iu,iram} express{ou,a} cit{ou,a} reagiu concord{ou,a,am}
        vê quer querem ressalv{ou,a} orient{ou,a} repet{iu,e} colocou assina apel{ou,a} comunicou reaf{irmou,irma} exemplific{ou,a} mostr{ou,a,am,aram} demonstr{ou,a}
        decretou decreta anotou anota ordenou ordena ordenaram finalizou finaliza pontuou pontua arrematou
        arremata retrucou retruca rebateu rebate rebateram ponderou pondera ponderaram sentenciou sentencia
        enumerou enumera ameaçou ameaça ameaçaram replicou replica desafiou desafia insistiu insiste
        insistiram insistem diagnosticou diagnostica rememorou rememora aconselhou aconselha soltou lançou
        atirou exclamaram apontavam atestou atesta evidenciou evidencia ironizava atalhou atalha vincou vinca
        realçou realça realçaram afiançou afiança asseverou assevera reconhecia pormenorizou pormenoriza
        corroborou corrobora corroboraram ratificou ratifica ratificaram refutou refuta refutaram rejeitou
        rejeita rejeitaram rejeitam indeferiu desmentiu desmente desmentiram despachou relembrou relembra
        recomendaram solicitou transmitiu transmite sintetizou sintetiza lamentaram comemorou comemora
        comemoraram celebrou celebra celebraram desabafava exortou exorta exortaram instou insta
    """,
    judge="cham{ou,aram,a,am} classific{ou,a} consider{ou,a} descrev{eu,e} defin{iu,e} acus{ou,a} elogi{ou,a} conden{ou,a} compar{ou,a} quer querem qualific{ou,a} rotulou tachou sabe sabem julg{ou,a,am}",
    saying="dizendo acrescentando explicando afirmando ressaltando garantindo lembrando alegando destacando declarando informando argumentando admitindo salientando",
    phrasal="""
        {fez,faz} questão de {dizer,afirmar,lembrar,frisar}; {voltou,voltaram,volta} a {dizer,afirmar,defender que,insistir que,repetir,reiterar,garantir}; {quis,quiseram} {destacar,ressaltar,lembrar,frisar,sublinhar}; {acaba,acabou} de {anunciar,confirmar,declarar}; {deu,dá} a entender; {deixou,deixa} claro; {chamou,chama} a atenção; {chamou,chama} atenção; {limitou,limita}-se a {dizer,responder,lembrar}; se {limitou,limita} a {dizer,responder,lembrar}; {mostrou,mostra}-se; está {convencido,convencida,convicto}; {disse,diz} ainda; {tomou,toma} a palavra; {fez,faz} {saber,notar}; {manifestou,expressou} {preocupação,confiança};
        {botou,pôs} a boca; {queixou,queixa}-se; {mandou,manda} dizer
    """,
    according="""
        segundo; de acordo com; conforme; na opinião de; na avaliação de; nas palavras de; na visão de; no entender de; de acordo; na opinião {do,da,dos,das}; na avaliação {do,da,dos,das}; nas palavras {do,da}; na visão {do,da,dos,das}; citado por; citando; em nota {do,da}
    """,
    according_front="para",
    according_trailing="a {afirmação,declaração,avaliação,opinião,frase,explicação} é {de,do,da,dos,das}",
    in_these_words="com {estas,essas} palavras",
    about_this="foi o que; é o que",
    telling="""
        disse{,ram} diz{,em} dito afirm{a,am,ou,aram,ado} declar{a,ou,aram,ado} explic{a,ou,aram,ado} cont{a,ou,aram,ado} relat{a,ou,ado}
        inform{a,ou,aram,ado} escreve{,u} escrito destac{a,ou,ado} ressalt{a,ou,ado} anunci{a,ou,aram,ado} garant{e,iu,ido} revel{a,ou,ado}
        coment{a,ou,ado} respond{e,eu,ido}
    """,
    according_own="""
        na sua {opinião,avaliação}; a seu ver; segundo {ele,ela,eles,elas}; na sua {visão,avaliação,opinião}; a seu juízo
    """,
    sender="de; da parte de; mensagem de; declaração de; nota de",
    issued="""
        publicad{o,a,os,as} divulgad{o,a,os,as} realizad{o,a,os,as} elaborad{o,a,os,as} assinad{o,a,os,as} emitid{o,a,os,as}
        enviad{o,a,os,as} apresentad{o,a,os,as} redigid{o,a,os,as} feit{o,a,os,as}
    """,
    documents="""
        postagem publicação vídeo reportagem
        nota comunicado entrevista carta discurso relatório artigo mensagem tuíte declaração texto documento livro editorial coluna estudo pesquisa coletiva depoimento ofício
        palavras resposta recado desabafo alerta elogio comentário aviso
    """,
    extending="acrescent{a,am,ou,aram,ado}",
    relay="inform{ou,a,aram} public{ou,a} cita{,m} divulg{ou,a} avanç{a,ou} notici{a,ou}",
    denying="""
        neg{ou,a,aram,am,ava}; negado; desment{e,em,iu,iram,ido}; rejeitou que; refut{ou,a,aram}
    """,
    untrue="não é verdade; é falso; é mentira; não há provas",
    conditional="caso",
    fakes="""
        falso falsa falsos falsas adulterad* forjad* falsificad* fictíci* paródia satíric*
    """,
    nobody="ninguém; {nenhum,nenhuma} {dos,das,de}",
    acting="{ator,atriz,ator,humorista} que {interpreta,interpretava,encarna,imita}",
    # People and offices.
    titles={
        "sr": "m",
        "sra": "f",
        "senhor": "m",
        "senhora": "f",
        "dom": "m",
        "dona": "f",
        "seu": "m",
        "dr": "m",
        "dra": "f",
        "doutor": "m",
        "doutora": "f",
        "prof": "m",
        "profa": "f",
        "eng": "",
    },
    roles="""
        cuidador{,a} nadador{,a} tenista representante titular governante
        president{e,a} vice-presidente vice primeiro-ministro ministr{o,a} prefeit{o,a} vereador{,a} secretári{o,a} porta-voz deputad{o,a} senador{,a} governador{,a} chefe diretor{,a} líder promotor{,a} procurador{,a} juiz juíza desembargador{,a} delegad{o,a} advogad{o,a}
        especialista analista economista historiador{,a} cientista sociólog{o,a} professor{,a} pesquisador{,a} médic{o,a} doutor{,a} jornalista escritor{,a} cineasta treinador{,a} técnic{o,a} capitão general coronel major tenente sargento comandante embaixador{,a}
        fundador{,a} proprietári{o,a} don{o,a} candidat{o,a} polític{o,a} morador{,a} vizinh{o,a} testemunha ator atriz cantor{,a} empresári{o,a} agricultor{,a} produtor{,a} pescador{,a} estudante aluno aluna ativista sindicalista responsável coordenador{,a} agrônom{o,a}
        pedreiro motorista superintendente gerente assessor{,a} consultor{,a} relator{,a} bispo papa padre pastor rei rainha mãe pai filho filha irmão irmã mulher marido homem jogador{,a} atacante goleiro zagueiro volante meia lateral autor{,a} artista arquitet{o,a} engenheir{o,a}
        dirigente cardeal físico química parlamentar tucano petista peemedebista democrata chanceler ministro-chefe diretor{,a}-geral procurador{,a}-geral secretári{o,a}-geral comandante-geral inspetor{,a}-geral coordenador{,a}-geral diretor-presidente vice-prefeito psicólog{o,a} comerciante aposentad{o,a} vendedor{,a} atleta piloto
        assistente comentarista cofundador{,a} blogueir{o,a} soldado músic{o,a} poeta
        enfermeir{o,a} voluntári{o,a} reitor{,a}
        ceo eurodeputad{o,a} autarca bastonári{o,a} arcebispo comissári{o,a} conselheir{o,a} tesoureir{o,a}
        secretári{o,a}-executiv{o,a} diretor{,a}-executiv{o,a} presidente-executiv{o,a} subsecretári{o,a}
        vice-ministr{o,a} vice-governador{,a} corregedor{,a} ouvidor{,a} biólog{o,a} infectologista epidemiologista
        meteorologista antropólog{o,a} fotógraf{o,a} guitarrista selecionador{,a} guarda-redes vice-líder
        cônsul consulesa emissári{o,a} negociador{,a} inspetor{,a} almirante diplomata geólog{o,a}
        cirurgi{ão,ã} sismólog{o,a} provedor{,a}
        bombeiro bombeira investigador investigadora docente ciclista compositor compositora
        encenador encenadora realizador realizadora edil
        executivo editor astrônomo astrónomo magistrado chef cozinheiro padeiro pedagogo nutricionista
        veterinário dramaturgo sambista rapper influenciador apresentador repórter colunista comentador
        curador ambientalista geógrafo arqueólogo oceanógrafo cardiologista pediatra neurologista
        virologista filósofo criminalista penalista lavrador caminhoneiro taxista agente surfista jurista
        presidenciável ensaísta romancista cronista pivô ponteiro paleontólogo astrofísico vulcanólogo
        fadista toureiro escultor pintor bailarino maestro inquilino gestor executiva astrônoma astrónoma
        magistrada cozinheira pedagoga veterinária dramaturga influenciadora apresentadora comentadora
        curadora geógrafa arqueóloga oceanógrafa filósofa lavradora caminhoneira primeira-ministra capitã
        pintora escultora bailarina maestrina inquilina paleontóloga astrofísica
    """,
    former="antigo antiga ex então falecido falecida futuro futura",
    relations="""
        mãe pai filho filha irmão irmã esposa esposo marido viúva viúvo tio tia avó avô
        colega vizinho vizinha
    """,
    not_roles="""
        homem mulher menino menina jovem rival adversário adversária colega
        antecessor{,a} sucessor{,a} oponente concorrente
    """,
    same_offices={
        "chefe de estado": "presidente",
        "chefe do estado": "presidente",
        "chefe do governo": "primeiro-ministro",
        "chefe de governo": "primeiro-ministro",
    },
    unnamed_roles="fonte informante interlocutor{,a} testemunha morador{,a} residente",
    anonymous="anonim* anôni* anóni*",
    anonymity="anonimato",
    identifying="identificad* identidade",
    deputies="vice adjunt",
    territories="região estado",
    tried_roles="acusado acusada réu ré arguido arguida vítima",
    trying_roles="promotor promotora juiz juíza advogado advogada procurador procuradora magistrado magistrada delegado delegada",
    finite_endings="ou",
    unlike_roles="""
        prefeito prefeita governador governadora ministro ministra juiz juíza treinador embaixador bispo promotor
        jornalista repórter ator atriz cineasta
    """,
    told_roles=(
        "advogad{o,a} / defensor{,a} defesa",
        "ator atriz / protagonista intérprete elenco",
        "motorista caminhoneir{o,a} taxista condutor{,a}",
        "nadador{,a} ciclista tenista maratonista atleta / corredor{,a}",
        "porta-voz / voz imprensa comunicação",
    ),
    lowered_demonyms="""
        holand{ês,esa} portugu{ês,esa} franc{ês,esa} ingl{ês,esa} irland{ês,esa} escoc{ês,esa} gal{ês,esa} finland{ês,esa} japon{ês,esa} neerland{ês,esa} senegal{ês,esa} neozeland{ês,esa} island{ês,esa} chin{ês,esa} dinamarqu{ês,esa} noruegu{ês,esa} polon{ês,esa}
        espanho{l,la} alem{ão,ã} catal{ão,ã} italian{o,a} argentin{o,a} uruguai{o,a} paraguai{o,a} brasileir{o,a} chilen{o,a} colombian{o,a} venezuelan{o,a} peruan{o,a} bolivian{o,a} equatorian{o,a} mexican{o,a} cuban{o,a} norte-american{o,a} american{o,a} canadense canadiano canadiana britânic{o,a} belga suíç{o,a} suec{o,a} austríac{o,a} russ{o,a} ucranian{o,a} polac{o,a} tchec{o,a} checo checa eslovac{o,a} esloven{o,a} croata sérvi{o,a} húngar{o,a} romen{o,a} búlgar{o,a} greg{o,a} turc{o,a} georgian{o,a}
        corean{o,a} sul-corean{o,a} indian{o,a} iranian{o,a} israelense israelita marroquin{o,a} egípci{o,a} argelin{o,a} tunisin{o,a} nigerian{o,a} angolan{o,a} moçambican{o,a} cabo-verdian{o,a} guineense sul-african{o,a} australian{o,a} queniano queniana etíope
        paulista paulistan{o,a} carioca mineir{o,a} gaúch{o,a} baian{o,a} pernambucan{o,a} cearense paraense amazonense goian{o,a} catarinense paranaense capixaba potiguar paraiban{o,a} alagoan{o,a} sergipan{o,a} maranhense piauiense brasiliense lisboeta portuense minhot{o,a} alentejan{o,a} algarvi{o,a} transmontan{o,a} madeirense açorian{o,a} bracarense vimaranense
    """,
    trade_kinds=(
        "escritor{,a} autor{,a} romancista / poeta ensaísta dramaturgo cronista jornalista historiador{,a}",
        "treinador{,a} técnico selecionador{,a}",
        "goleiro guarda-redes",
        "jogador{,a} atleta / atacante goleiro zagueiro volante meia lateral capitão guarda-redes",
        "advogad{o,a} jurista criminalista penalista",
        "juiz juíza magistrad{o,a} desembargador{,a}",
        "promotor{,a} procurador{,a} magistrad{o,a}",
        "médic{o,a} doutor{,a} / cirurgi{ão,ã} pediatra cardiologista infectologista epidemiologista",
        "cantor{,a} artista compositor{,a} músic{o,a} / sambista rapper fadista guitarrista",
        "ator atriz artista",
        "cineasta realizador{,a}",
        """
        cientista pesquisador{,a} investigador{,a} especialista / biólog{o,a} geólog{o,a} meteorologista sismólog{o,a}
        epidemiologista infectologista antropólog{o,a} arqueólog{o,a} psicólog{o,a} professor{,a} docente
        """,
        "especialista analista / economista cientista sociólog{o,a} historiador{,a} professor{,a}",
        "professor{,a} docente",
        "empresári{o,a} executiv{o,a} / gerente ceo fundador{,a} cofundador{,a} proprietári{o,a} don{o,a}",
        "executiv{o,a} / diretor{,a} presidente superintendente",
        "parlamentar / deputad{o,a} senador{,a} vereador{,a}",
        "autarca edil / prefeit{o,a}",
        "motorista caminhoneir{o,a} taxista",
        "diplomata / embaixador{,a} cônsul",
        "agricultor{,a} produtor{,a} lavrador{,a}",
    ),
    feminine_roles="""
        diretora-geral procuradora-geral secretária-geral coordenadora-geral presidenta ministra prefeita vereadora secretária deputada senadora governadora diretora promotora procuradora juíza delegada advogada historiadora socióloga professora pesquisadora médica doutora escritora treinadora embaixadora fundadora proprietária dona candidata
        moradora vizinha atriz cantora empresária agricultora produtora aluna coordenadora agrônoma assessora consultora rainha mãe filha irmã mulher jogadora autora arquiteta engenheira psicóloga aposentada senhora
        consulesa emissária negociadora inspetora geóloga cirurgiã sismóloga provedora
        executiva astrônoma astrónoma magistrada cozinheira pedagoga veterinária dramaturga influenciadora
        apresentadora comentadora curadora geógrafa arqueóloga oceanógrafa filósofa lavradora caminhoneira
        primeira-ministra capitã pintora escultora bailarina maestrina inquilina paleontóloga astrofísica
    """,
    women="""
        maria ana helena regina joana marta clara luiza luísa fernanda juliana patrícia adriana cristina márcia sandra mônica cláudia luciana renata camila beatriz larissa dilma marina
        teresa rosa sônia vera lúcia ângela denise eliane silvia sílvia raquel isabel gabriela mariana carla paula débora simone rita
    """,
    people="""
        mulher* homem homens mãe mães pai pais filho* filha* irmão* irmã* esposa* esposo* marido*
        viúva* casal casais família* amigo* amiga* vizinho* vizinha* jovem jovens criança* menino*
        menina* vítima* suspeito* acusado* sobrevivente* passageiro* usuário* ativista*
        manifestante* morador* moradora* estudante* aluno* trabalhador* funcionário* migrante*
        refugiado* paciente* turista* eleitor* soldado* pessoa* gente
    """,
    groups="""
        ong comissão partido tribunal empresa companhia universidade federação sindicato secretaria
        especialistas fontes analistas médicos autoridades moradores testemunhas pesquisadores cientistas policiais polícia advogados sindicatos deputados senadores opositores críticos observadores bombeiros
        responsáveis organizadores pais governo ministério prefeitura oposição associação direção economistas historiadores técnicos empresários vizinhos amigos familiares parentes investigadores
    """,
    outlets="""
        microfones agência jornal diário semanário revista emissora rádio televisão tv canal portal estadão época jornalistas imprensa
    """,
    outlet_names="""
        lusa expresso público observador rtp tass interfax xinhua dpa cnn kazinform kabar akipress
        reuters bbc ap afp efe folha globo estadão veja g1 uol facebook twitter telegram
        instagram
    """,
    naming="""
        chamad{o,a,os,as} denominad{o,a,os,as} intitulad{o,a,os,as} apelidad{o,a,os,as}
        batizad{o,a,os,as} suposto{,s} lema nome hashtag título termo palavra{,s} conceito tema
    """,
    works="""
        filme série livro romance álbum canção música poema peça ópera revista jornal partido
        grupo banda projeto projecto programa campanha empresa companhia marca prêmio prémio
        operação clube navio satélite festival exposição restaurante jogo aplicativo canal podcast
        plano associação movimento
    """,
    particles="de da do das dos e van von der den",
    prizes="prêmio prêmios prémio prémios troféu",
    not_people="grupo bancada brasil estado nação república portugal são rio janeiro brasília união estados unidos congresso senado câmara universidade partido conselho ministério psdb mdb pmdb psb pdt",
    common="""
        primeiro primeira congresso parlamento senado justiça procuradoria cidadãos banco país
        cidade região conselho união
    """,
    # Numbers and dates.
    numbers={
        2: "dois duas ambos ambas",
        3: "três",
        4: "quatro",
        5: "cinco",
        6: "seis",
        7: "sete",
        8: "oito",
        9: "nove",
        10: "dez dezena",
        11: "onze",
        12: "doze dúzia",
        13: "treze",
        14: "catorze quatorze",
        15: "quinze quinzena",
        20: "vinte vintena",
        30: "trinta",
        40: "quarenta",
        50: "cinquenta",
        60: "sessenta",
        70: "setenta",
        80: "oitenta",
        90: "noventa",
        200: "duzentos duzentas",
        300: "trezentos trezentas",
        500: "quinhentos quinhentas",
    },
    scales={
        100: "cem cento centenas",
        1_000: "mil milhares",
        1_000_000: "milhão milhões",
        1_000_000_000: "bilhão bilhões",
        1_000_000_000_000: "trilhão trilhões",
    },
    percent="porcento porcentagem percentagem",
    months=(
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ),
    number_and="e",
    until="a ao",
    weekdays=(
        "segunda-feira",
        "terça-feira",
        "quarta-feira",
        "quinta-feira",
        "sexta-feira",
        "sábado*",
        "domingo*",
    ),
    surname_dates="dias domingos maio abril",
    times="""
        segunda terça quarta quinta sexta ontem hoje amanhã manhã tarde noite semana mês ano minutos
        horas dias semanas meses
    """,
    # Counting.
    counted_people="pessoa*",
    further="outr* primeir* últim*",
    tolls="número balanço total",
    another_time="""
        ano passado; há * {anos,meses}; {anos,meses} atrás; {antes,anteriormente}; desde
        {este,neste} ano; por ano; em média; no mesmo {dia,mês,ano}; na mesma semana
        {últim,passad}* {hora,dia,semana,mese,ano}*; em comparação; então; inicialmente
        a princípio; primeiro balanço
    """,
    or_more="ou mais",
    at_least="pelo menos; ao menos; no mínimo",
    part_of="de dos das",
    ordinals="primeir* segund* terceir* quart* quint* sext* sétim* oitav* non* décim* ambos ambas",
    numbering="""
        número n voo linha rota artigo grupo ônibus autocarro trem comboio canal bloco página
    """,
    pluperfect="havia{,m}; tinha{,m}",
    elsewhere="""
        em outr{o,a,os,as}; noutr{o,a}; {cidade,localidade} vizinha; em todo o {país,mundo}
        {semelhante,similar,parecid}*; segunda explosão; em tod{o,a} *; em cada
    """,
    came_from="de",
    came_to="para a",
    changing="""
        aument*; subi{u,ram}; sobe{,m}; cresc*; elev*; pass{ou,aram,a}; caiu; diminu*; reduzi*
        baix{ou,aram}; encarec*; barate*
    """,
    reaching="cheg{ou,a,aram}; ating*; alcanç*",
    unsure="""
        tem{e,em}-se; tem{e,em}; receia*; poderia*; teria*; seria*; supost*; estim*; esper*
        prováve*; possíve*; risco*; ameaç*; pode{,m}
    """,
    remaining="ainda; continua{,m}; permanec*; segue{,m}; {ao,no,para o} hospital; hospitalizad*",
    narrower=(
        "prisão cadeia",
        "sobreviv*",
        "atingid* afetad*",
        "evacuad* retirad*",
        "sucumb*",
    ),
    gravely="""
        gravemente ferid*; ferid* {gravemente,grave,graves}; ferimentos graves; ferid* {com,em} gravidade
    """,
    including="""
        incluindo; incluíd*; sem contar; contando; além d{o,os,a,as}; entre el{es,as}; exceto
    """,
    attackers="atirador* agressor* atacante* autor* terrorista*",
    disasters=(
        "incêndio* fogo queim* explos* explod*",
        "inundaç* enchente* cheia* tempestade* furacão chuva* avalanche* deslizamento* neve afog* tornado*",
        "terremoto* terramoto* sismo* tremor*",
        "acident* colis* ônibus autocarro* trem trens comboio* avião aviões helicóptero* barco* navio* balsa* naufrág* descarril* capot*",
        "ataque* atentad* tiroteio* tiro tiros bomba* explos* míssil* mísseis drone* faca*",
        "vírus gripe sarampo cólera surto* epidemi* intoxic* doença*",
    ),
    # Denial.
    negations="não nunca jamais nem",
    negatives="ninguém nada nenhum nenhuma tampouco",
    pseudo="só apenas somente",
    denials="negou nega negam negaram negar desment* rejeit* recus*",
    lacks="sem contra carec* proib* imped* evit* falt* fracass* cancel*",
    # Abbreviations.
    short_titles="""
        Sr Sra Srta Srs Dr Dra Prof Profa Eng Gen Cel Cap Ten Mons D Pe Exmo
    """,
    short_numbers="""
        n nº p pp pág págs vol art cap fig tel aprox jan fev abr ago set out nov dez
    """,
    short_inside="ex p.ex i.e cf a.C d.C",
    short_names="Cia S.A Ltda Inc Av etc",
    openers="""
        O A Os As Um Uma Em No Na Nos Nas De Do Da Ao À Com Por Para Sem Sobre Segundo Após
        Desde Até Entre Ele Ela Eles Elas Se Seu Sua Este Esta Esse Essa Isso Isto Mas E Ou
        Quando Como Embora Enquanto Porque Que Quem Onde Não Nem Também Além Agora Hoje Ontem
        Depois Então Assim Já Mais Muitos Todos Cada
    """,
    # Typography.
    scripts="Latn",
    quotation_marks=("“", "”", "‘", "’"),
    # Pages.
    own_names="português",
    login="faça login",
    # Word order.
    free_order=True,
)
