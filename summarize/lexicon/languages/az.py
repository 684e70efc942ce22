"""Azerbaijani, in the Latin letters of today."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    that="ki",
    that_after="deyə",
    going_on="""
        bu; bunun; buna; bunlar; belə; beləliklə; bundan; bundan başqa; bununla yanaşı; bununla belə; eyni zamanda
        həmçinin; habelə; sonra; daha sonra; və; həmin; nəticədə; ona görə; buna görə; üstəlik; orada; bu səbəbdən
    """,
    topical="isə da də",
    contrasting="""
        amma; lakin; ancaq; halbuki; əksinə; buna baxmayaraq; bununla belə; öz növbəsində; digər tərəfdən
    """,
    promising="budur",
    pronouns={
        "o": "c",
        "onlar": "p",
        "mən": "1",
        "biz": "1",
        "kim": "w",
        "ona": "c",
        "onun": "c",
        "onların": "p",
        "onlara": "p",
    },
    possessives="onun onların öz özünün bizim mənim",
    indefinite="bir iki üç başqa bəzi neçə çox xeyli digər hər",
    articles="bu həmin bir iki üç bəzi bütün hər çox neçə digər başqa xeyli",
    foreign_articles="the",
    auxiliaries="idi imiş olub oldu olur olduğunu",
    hearsay="guya sözdə",
    adverbs="""
        məsələn belə bax
        da də isə həmçinin habelə sonra əvvəl bugün dünən indi yenə hələ daha yalnız təkcə ancaq amma açıq qısaca ayrıca xüsusilə xüsusən
        bunları aşağıdakıları jurnalistlərə müxbirlərə mediaya mətbuata artıq daim dəfələrlə eləcə əsasən açıqlamasında deyə
    """,
    adverbials="{qeyd edək,xatırladaq,bildirək,əlavə edək,deyək} ki; sosial şəbəkə hesabında; bir daha; bu gün; eyni zamanda; bununla yanaşı; öz növbəsində",
    agent="tərəfindən",
    prepositions="""
        tərəfindən üçün görə sonra əvvəl qədər ilə haqqında haqda barədə barəsində dolayı qarşı üzrə kimi ərzində
        zamanı əsasında bağlı əlaqədar yanaşı başqa üzərindən vasitəsilə arasında içində üzərində bəri dair
        nəticəsində münasibətilə olaraq keçirilən
    """,
    coordinating="və ilə",
    conjunctions="amma lakin ancaq çünki əgər və ya yaxud isə halbuki nəinki",
    function="""
        bəri sən siz onu bunu bunun buna bunda ən eyni necə niyə nə zaman harada hansı bugün dünən sabah həm
        olan olduğu dedi bildirdi söylədi üzündən sonrakı əvvəlki belə elə
    """,
    endings="""
        ın in un ün nın nin nun nün a ə ya yə na nə ı i u ü nı ni nu nü yı yi yu yü da də nda ndə dan dən ndan ndən la lə yla ylə
        lar lər ları ləri sı si su sü
    """,
    oblique_endings="""
        da də dan dən nı ni nu nü nda ndə ndan ndən sına sinə suna sünə sını sini sunu sünü ına inə una ünə ını ini unu ünü
        sında sində sunda sündə ında ində unda ündə sından sindən sundan sündən ından indən undan ündən
        lara lərə larını lərini larına lərinə larda lərdə lardan lərdən larında lərində larından lərindən
        ilə {b,c,ç,d,f,g,ğ,h,x,k,q,l,m,n,p,r,s,ş,t,v,y,z}{la,lə}
        arkən ərkən araq ərək yaraq yərək ıb ib ub üb anda əndə dıqda dikdə duqda dükdə dıqdan dikdən duqdan dükdən
        yevə evə yevi evi yevlə yevdən yevdə ovu ovla ovdan ovda yevaya yevanı ovaya ovanı zadəyə zadəni zadədən
        maqla məklə madan mədən
    """,
    uninflected="""
        ana nənə xəstəxana kitabxana nümunə köhnə əfsanə xəzinə qayda fayda pərdə bəndə meydan vicdan erməni yeni yəni
        mədəni qanuni zamanı əlavə məsələ ailə belə hələ qadın bütün üçün yaxın gün uzun yəqin çətin yerli berlin
        pekin ukrayna kanada fövqəladə putin stalin lenin həsən vətən nəsrəddin bəhaəddin şəmsəddin nurəddin
        cəmaləddin tacəddin seyfəddin kəmaləddin fəxrəddin sədrəddin
    """,
    uninflected_names="aydın elçin şahin yasin əmin emin elvin kevin valentin konstantin edvin robin şirin əfşin mətin nərmin nəsrin",
    back_vowels="aıou",
    front_vowels="əeiöü",
    voiceless_stems={
        "liy": "lik",
        "lüy": "lük",
        "lığ": "lıq",
        "luğ": "luq",
    },
    genitive_endings="dakı dəki ndakı ndəki nın nin nun nün ın in un ün",
    dative_endings="a ə ya yə",
    nominal_endings="""
        dığını diyini duğunu düyünü dıqlarını diklərini duqlarını düklərini acağını əcəyini yacağını yəcəyini
        acaqlarını əcəklərini masını məsini malarını mələrini mağı məyi maqlarını məklərini
    """,
    wished_endings="masını məsini malarını mələrini mağı məyi",
    plural_endings="lar lər",
    action_endings="ma mə",
    belonging_endings="lı li lu lü",
    nameless_endings="lar{a,ı,da,dan} lər{ə,i,də,dən} dakı dəki",
    object_endings="nı ni nu nü ya yə da də dan dən la lə",
    # Speech.
    say="""
        de{yib,yiblər,di,dilər,yir,yirlər,mişdi,mişdir,mişik,mişəm} bildir{ib,iblər,di,dilər,ir,irlər,mişdi,mişdir}
        söylə{yib,yiblər,di,dilər,yir,yirlər,mişdi,mişdir} vurğula{yıb,yıblar,dı,dılar,yır,yırlar,mışdı,mışdır}
        yaz{ıb,ıblar,dı,dılar,ır,ırlar,mışdı,mışdır} açıqla{yıb,yıblar,dı,dılar,yır,yırlar,mışdı}
        xatırlad{ıb,ıblar,ır} xatırlatdı düşünür düşünürlər inanır inanırlar paylaş{ıb,ıblar,dı,ır} cavabland{ırıb,ırdı,ırır}
        səsləndir{ib,iblər,di,ir} təsdiqlə{yib,yiblər,di,yir} dəqiqləşdir{ib,di,ir} yekunlaşdırıb deyilir deyilib bildirilir bildirilib
        vurğulanır vurğulanıb yazılıb söylənilir söylənilib açıqlanıb xatırladılıb qiymətləndir{ib,iblər,di,ir} şikayətlən{ib,iblər,di,ir}
        anlad{ıb,ır} anlatdı aydınlaşdır{ıb,dı} özətlə{yib,di}
    """,
    exclaim="danış{ıb,ıblar,ır,ırlar,dı} soruş{ub,ublar,du,dular,ur,urlar,muşdu} istəyir istəyirlər istəyib qışqırıb gülümsəyib",
    judge="adlandır{ıb,ıblar,dı,ır} hesablayır çağır{ıb,ıblar,dı}",
    impersonal="""
        deyilir; deyilib; bildirilir; bildirilib; vurğulanır; vurğulanıb; yazılıb; söylənilir; söylənilib; açıqlanıb
        xatırladılıb; edilir; edilib; olunur; olunub; verilir; verilib
    """,
    saying="deyərək bildirərək söyləyərək vurğulayaraq xatırladaraq açıqlayaraq yazaraq",
    phrasal="""
        {qeyd,əlavə,iddia,etiraf,elan,bəyan,izah,ifadə,hesab,ümid,vəd,təsdiq,güman,ehtimal,xəbərdarlıq,şərh,vurğu,zənn,proqnoz,işarə,israr,təkrar,arzu} {edib,ediblər,edir,edirlər,etdi,etdilər,etmişdi,etmişdir,eləyib}
        {qeyd,əlavə,iddia,bəyan,elan,ehtimal,güman,hesab} {olunub,olunur,edilib,edilir}
        {xəbər,məlumat} {verib,veriblər,verir,verirlər,verdi,verdilər}
        {diqqətə,nəzərə} {çatdırıb,çatdırıblar,çatdırır,çatdırdı,çatdırılıb}; diqqətə çəkib
        {fikir,təəssüf,təəssüfünü,ümid,ümidini,əminlik,əminliyini,narahatlıq,narahatlığını,təşəkkür,minnətdarlıq,minnətdarlığını,münasibət,etiraz,etirazını,mövqe,mövqeyini} {bildirib,bildiriblər,bildirdi,bildirir}
        irad tutub; ifadə işlədib; fikrini {bölüşüb,bildirib,söyləyib,əsaslandırıb}; fikirlərini bölüşüb; fikrində olduğunu bildirib
        belə {deyib,bildirib,yazıb,cavab verib,açıqlayıb,şərh edib,davam edib,qeyd edib,söyləyib}
        deyə {bildirib,qeyd edib,əlavə edib,söyləyib,vurğulayıb,yazıb,soruşub,cavab verib,açıqlayıb,xatırladıb,danışıb,davam edib,bəyan edib,deyib,bildirdi,söylədi,bildirir,qeyd edir}
        {dilə,irəli} {gətirib,sürüb}; iddia irəli sürüb; xatırlatma edib; yada {salıb,saldı}
        əmin edib; razılığını bildirib; sözlərini yekunlaşdırıb; danışıb ki; vurğulayıb ki
    """,
    exclaiming="davam edib; davam etdi; davam edir; sual edib; müraciət edib; sual verib; müraciət etdi",
    according_after="""
        sözlərinə görə; sözlərinə əsasən; sözlərinə istinadən; dediyinə görə; bildirdiyinə görə; söylədiyinə görə; yazdığına görə; vurğuladığına görə
        qeyd etdiyinə görə; əlavə etdiyinə görə; verdiyi məlumata görə; verdiyi xəbərə görə; məlumatına görə; məlumatlarına görə; məlumatına əsasən; məlumatlarına əsasən
        açıqlamasına görə; xəbərinə görə; xəbərinə əsasən; hesabatına görə; hesabatına əsasən; fikrincə; qənaətincə; rəyinə görə; fikrinə görə; iddiasına görə; iddialarına görə
        bildirdiyi kimi; dediyi kimi; qeyd etdiyi kimi; hesablamalarına görə; proqnozuna görə; proqnozlarına görə; statistikasına görə; ehtimalına görə; nəzərincə; dediklərinə görə; verdiyi xəbərdə
        sözlərindən belə məlum olur; yaydığı məlumata görə; yaydığı xəbərə görə; sözlərincə; araşdırmasına görə; verdiyi açıqlamaya görə
    """,
    documents="""
        məlumat{,da,ında} açıqlama{,da,sında} müsahibə{,də,sində} məktub{,da,unda} çıxış{,da,ında} paylaşım{,da,ında} yazı{,da,sında} bəyanat{,da,ında}
        hesabat{,da,ında} araşdırma{,da,sında} sorğu{,da,sunda} müraciət{,də,ində} məqalə{,də,sində} brifinq{,də,ində} mesaj{,da,ında} cavab{,da,ında} şərh{,də,ində} status{,da,unda}
        bildiriş{,də,ində} sənəd{,də,ində} qərar{,da,ında} tədbir{,də,ində} iclas{,da,ında} konfrans{,da,ında} görüş{,də,ündə} ifadə{,sində} təbrik{,də,ində}
    """,
    about_this="""
        bunu; bu barədə; bu haqda; bu haqqında; bununla bağlı; bununla əlaqədar; bu sözləri; bu fikirləri; bu fikri; bu sözlər
        bu məsələ ilə bağlı; məsələ ilə bağlı; mövzu ilə bağlı; bu açıqlamanı; bu bəyanatı; bu məlumatı
    """,
    owned_words="dediyi deməsi sözləri sözlərini sözlərinə sözü fikri fikrini fikrinə ifadəsi açıqlaması cavabı çağırışı",
    relay="yaz{ır,ıb} bildirir yayıb verir paylaşıb",
    denying="""
        təkzib {edib,ediblər,edir,etdi,etdilər,etmişdi}; inkar {edib,ediblər,edir,etdi}; rədd {edib,ediblər,edir,etdi,etdilər}
        yalanla{yıb,yıblar,dı,yır}
    """,
    unsaid="""
        demə{yib,yiblər,di,dilər,mişdi} demir demirlər bildirmə{yib,yiblər,di} bildirmir söyləmə{yib,yiblər,di} söyləmir
        açıqlama{yıb,yıblar,dı} açıqlamır yazma{yıb,yıblar,dı} yazmır
    """,
    always_demanding="tələb {edib,ediblər,edir,etdi,etdilər}; {xahiş,tövsiyə,təklif} {edib,ediblər,edir,etdi}",
    asking="niyə necə harada haradan",
    whichever="hər heç",
    no_matter="olsa olmasın",
    own_reports="idik",
    quotative="deyən",
    untrue="doğru deyil; həqiqət deyil; yalandır; həqiqəti əks etdirmir; həqiqətə uyğun deyil; əsassızdır",
    conditional="əgər",
    fakes="saxta yalançı feyk uydurma",
    acting="{rolunu,obrazını} {oynayan,canlandıran,yaradan}",
    # People and offices.
    titles={
        "cənab": "m",
        "xanım": "f",
        "bəy": "m",
        "müəllim": "m",
        "hacı": "",
        "prof": "",
        "dr": "",
        "dos": "",
        "akad": "",
        "gen": "",
        "pol": "",
    },
    roles="""
        artist{,i}
        prezident{,i,inin} vitse-prezident{,i} nazir{,i,inin} deputat{,ı,ının} vəkil{,i,inin} sədr{,i,inin} spiker{,i} rəhbər{,i,inin} başçı{,sı,sının} müdir{,i,inin} direktor{,u,unun}
        rəis{,i,inin} müavin{,i,inin} köməkçi{,si,sinin} məsləhətçi{,si} müşavir{,i} sözçü{,sü,sünün} katib{,i} səfir{,i,inin} konsul{,u} nümayəndə{,si,sinin} general{,ı} polkovnik{,i} mayor{,u} kapitan{,ı} komandan{,ı} komandir{,i}
        prokuror{,u,unun} hakim{,i} müstəntiq{,i} notarius jurnalist{,i} yazıçı{,sı} şair{,i} rejissor{,u} aktyor{,u} aktrisa{,sı} müğənni{,si} bəstəkar{,ı} professor{,u} akademik{,i} alim{,i} ekspert{,i} mütəxəssis{,i} analitik{,i} iqtisadçı{,sı}
        politoloq{,u} siyasətçi{,si} siyasi tarixçi{,si} sosioloq{,u} psixoloq{,u} hüquqşünas{,ı} müdafiəçi{,si} həkim{,i,inin} cərrah{,ı} terapevt{,i} kardioloq{,u} onkoloq{,u} infeksionist pediatr{,ı} bacısı məşqçi{,si}
        futbolçu{,su} oyunçu{,su} hücumçu{,su} yarımmüdafiəçi{,si} qapıçı{,sı} idmançı{,sı} çempion{,u} rektor{,u} dekan{,ı} müəllimə{,si} müəllimi tələbə{,si} şagird{,i} fermer{,i} sahibkar{,ı} adamı təsisçi{,si} qurucu{,su} namizəd{,i} üzv{,ü,ünün} lider{,i,inin} fəal{,ı} aktivist{,i}
        sakin{,i,inin} şahid{,i} bloger{,i} aparıcı{,sı} redaktor{,u} müxbir{,i} reportyor{,u} ombudsman{,ı} komissar{,ı} inspektor{,u} mühəndis{,i} memar{,ı} rəssam{,ı} ekoloq{,u} sinoptik{,i} geoloq{,u} seysmoloq{,u} arxeoloq{,u} mufti{,si} imam{,ı} şeyx axund{,u}
        yepiskop{,u} papa patriarx{,ı} kral{,ı} kraliça{,sı} şahzadə{,si} senator{,u} konqresmen{,i} kansler{,i} qubernator{,u} mer{,i} əmir{,i} diplomat{,ı} koordinator{,u} menecer{,i} əməkdaş{,ı} işçi{,si} veteran{,ı} təqaüdçü
        sürücü{,sü} pilot{,u} satıcı{,sı} alıcı{,sı} ana{,sı} ata{,sı} nənə{,si} baba{,sı} bərbər{,i} aşpaz{,ı} kosmonavt{,ı} şərhçi{,si} yazar yazarı tədqiqatçı{,sı} xilasedici{,si} stilist{,i} dizayner{,i} prodüser{,i}
    """,
    deputies="müavin",
    chief="baş",
    former="sabiq keçmiş mərhum əvvəlki eks",
    not_roles="kişi qadın rəqib rəqibi həmkar həmkarı gənc",
    kin="anası atası əri arvadı yoldaşı qardaşı bacısı oğlu qızı əmisi dayısı xalası bibisi nənəsi babası",
    role_endings="lar lər ları ləri",
    unnamed_roles="mənbə* şahid* sakin{,i,lər,ləri}",
    anonymous="anonim* adsız naməlum adının* kimliyi*",
    role_suffixes="şünas çısı çisi",
    unlike_roles="prezident prezidenti nazir naziri şair şairi həkim həkimi hakim hakimi prokuror prokuroru səfir səfiri məşqçi məşqçisi kansler qubernator rektor rektoru müğənni müğənnisi",
    feminine_roles="anası xanım müğənnisi aktrisa aktrisası müəllimə kraliça nənə nənəsi bacısı",
    keeps_name_order=True,
    women="""
        leyla aygün günel ədilə nailə gülnarə validə şəfiqə aliyə firuzə rübabə sevinc sevda nigar aynur ülviyyə mehriban gülnar günay aytən aysel aygül lalə nərgiz nərmin nərminə könül
        səkinə sahibə bahar səbinə zərinə mədinə əminə xədicə fatimə zeynəb kəmalə elnarə elmira samirə təranə ləman xatirə mətanət
        səidə fəridə xalidə nahidə rəşidə zahidə vahidə münəvvərə adilə kamilə nəsrin şahnaz ofelya roza
        afət sona solmaz gülşən türkan fidan şəbnəm jalə ilhamə ramilə mariya annalena yelena natalya olqa svetlana tatyana irina
        qənirə hicran arzu məlahət xuraman pərvanə vüsalə zümrüd röya nuranə nihadə nuşabə cəmilə həqiqət ceyran şəlalə
    """,
    people="""
        qadın* kişi* ana* ata* oğlan* qız* uşaq* qardaş* bacı* əri arvad* yoldaşı ailə* dost* qonşu* gənc* adam* insan* şəxs* zərərçəkən*
        şübhəli* təqsirləndirilən* sərnişin* istifadəçi* fəal* vətəndaş* sakin* tələbə* şagird* işçi* əməkdaş* miqrant* qaçqın* köçkün* xəstə* turist* seçici* əsgər* fermer* valideyn*
    """,
    groups="""
        administrasiyası mərkəzi dairəsi şurası komissiyası məhkəməsi nazirliyi nazirlik bələdiyyəsi hakimiyyəti komitəsi idarəsi xidməti agentliyi assosiasiyası birliyi cəmiyyəti fondu partiyası
        prokurorluğu prokurorluq polisi polis federasiyası klubu şirkəti banki bankı bank institutu universiteti palatası kollegiyası qərargahı qərargah mətbuat səfirliyi səfirlik nümayəndəliyi missiyası katibliyi hökuməti
        hökumət müxalifət ekspertlər mütəxəssislər mənbələr şahidlər vətəndaşlar rəsmilər həkimlər vəkillər jurnalistlər analitiklər sakinlər valideynlər deputatlar alimlər tələbələr fəallar qurumu təşkilatı təşkilat
        şirkət departamenti bürosu şöbəsi qoşunları qüvvələri ordusu parlamenti məclisi korporasiyası ittifaqı koalisiyası mmc asc qsc holdinqi
    """,
    group_names="kreml pentaqon",
    outlets="""
        agentliyi agentliyinə agentlik qəzeti qəzetinə qəzet kanalı kanalına telekanalı telekanalına telekanal televiziyası televiziyasına radiosu radiosuna jurnalı jurnalına saytı saytına portalı portalına nəşri nəşrinə müxbirinə müxbiri
        saytında telekanalında kanalında verilişində qəzetində portalında
    """,
    outlet_names="""
        azərtac apa trend turan report oxu.az modern.az reuters bbc cnn tass тасс facebook twitter telegram instagram interfaks sputnik ria afp
        azadlıq youtube musavat teleqraf axar.az axşam.az bloomberg axios cbs cnbc fox msnbc nbc news politico guardian times
    """,
    naming="""
        adlı adında adlanan deyilən başlıqlı mövzusunda şüarı şüarıyla adlandırılan adını devizi ləqəbli
    """,
    works="""
        film* serial* kitab* roman* albom* mahnı* şeir* tamaşa* opera* jurnal* qəzet* partiya* qrup* layihə* proqram* kampaniya* şirkət* firma* marka* mükafat* əməliyyat* klub* komanda*
        gəmi* peyk* festival* sərgi* restoran* kanal* fond* bank* zavod* telekanal* sayt* portal* veriliş* nəşr* mmc asc qsc cəmiyyət* birliy* mağaza* otel* hospital* park* ordeni* medalı*
        hesab{ı,ında}* canlı
    """,
    filiation="oğlu{,nun,na,nu,ndan} qızı{,nın,na,nı,ndan}",
    not_people="""
        foto video şəkil ağ
        azərbaycan ermənistan gürcüstan rusiya türkiyə iran ukrayna abş bmt atət israil çin qazaxıstan özbəkistan türkmənistan qırğızıstan tacikistan əfqanıstan pakistan almaniya fransa
        bakı moskva ankara tbilisi tehran kiyev vaşinqton brüssel yerevan gəncə sumqayıt şuşa xankəndi qarabağ avropa asiya
    """,
    common="""
        milli məclis məclisi məhkəmə xalq dövlət ölkə şəhər rayon region şura birlik komissiya parlament senat respublika respublikası beynəlxalq ali
        xarici daxili işlər maliyyə müdafiə səhiyyə təhsil elm mədəniyyət ədliyyə energetika iqtisadiyyat ekologiya fövqəladə hallar mərkəzi rayonu kənd kəndi
        bank şirkət partiya universitet institut qanun icra nazirlər kabineti komitə təşkilat yeni birləşmiş operativ mətbuat regional baş ümumi birgə
    """,
    feminine_endings="ova eva yeva ina skaya qızı",
    masculine_endings="ov ev yev oğlu ski",
    patronymics="oviç eviç yeviç ovna evna yevna oğlu qızı",
    accompanying="ilə",
    place_nouns="""
        əyaləti* rayonu* rayonunda* şəhəri* şəhərində* kəndi* kəndində* qəsəbəsi* bölgəsi* küçəsi* prospekti* çayı* dağı* gölü* limanı* universiteti* kilsəsi* məscidi*
        məktəbi* xəstəxanası* stadionu* respublikası* vilayəti* aeroportu*
    """,
    when_nouns="zaman vaxt zamanı",
    when_endings="arkən ərkən anda əndə dıqda dikdə duqda dükdə",
    conditional_endings="sa sə",
    directions="qərbi şərqi şimali cənubi",
    # Numbers and dates.
    numbers={
        0.5: "yarım* yarısı*",
        2: "iki ikisi",
        3: "üç üçü üçüncü*",
        4: "dörd dördü",
        5: "beş beşi",
        6: "altı altısı",
        7: "yeddi yeddisi",
        8: "səkkiz",
        9: "doqquz",
        10: "on onuncu*",
        20: "iyirmi",
        30: "otuz",
        40: "qırx",
        50: "əlli",
        60: "altmış",
        70: "yetmiş",
        80: "səksən",
        90: "doxsan",
    },
    scales={
        10: "onlarla",
        100: "yüz yüzlərlə",
        1_000: "min mindən minə minlərlə",
        1_000_000: "milyon* mln",
        1_000_000_000: "milyard* mlrd",
        1_000_000_000_000: "trilyon* trln",
    },
    percent="faiz*",
    months=(
        "yanvar*",
        "fevral*",
        "mart martda martın martdan marta martı",
        "aprel*",
        "may mayda mayın maydan mayı",
        "iyun*",
        "iyul*",
        "avqust*",
        "sentyabr*",
        "oktyabr*",
        "noyabr*",
        "dekabr*",
    ),
    weekdays=(
        "bazarertəsi",
        "çərşənbəaxşamı",
        "çərşənbə",
        "cüməaxşamı",
        "cümə",
        "şənbə*",
        "bazargünü",
    ),
    times="""
        bugün gün dünən ertəsi sabah səhər axşam günü il ilin ildə saat ay həftə
    """,
    numbers_inflect=True,
    # Counting.
    counted_people="nəfər* adam* şəxs*",
    further="digər daha son ilk əlavə",
    tolls="sayı sayının",
    another_time="""
        {ötən,keçən} {il,ay,həftə}*; əvvəl; bu {il,ilin}*; bəri; əvvəlindən; {həmin,o,eyni} {gün,həftə,ay,il}*
        orta hesabla; hər il; ildə; son * {il,ay,həftə,gün,saat}*; nisbətən; müqayisədə; ilkin; əvvəlcə
    """,
    ages="yaş*",
    or_more="və daha çox; və yuxarı",
    at_least="ən azı; azı; azından",
    ordinals="ilk ikisi",
    ordinal_endings="inci ıncı uncu üncü nci ncı",
    part_of="*lar{dan,ın} *lər{dən,in}",
    numbering="nömrə* reys",
    pluperfect="*{mışdı,mişdi,muşdu,müşdü,mışdılar,mişdilər}",
    elsewhere="""
        qonşu; başqa {yer,kənd,şəhər,rayon}*; oxşar; {ölkə,respublika} {üzrə,boyu}; dünyada; ikinci partlayış*
        {rayon,şəhər} üzrə; hər {bir,yerdə}
    """,
    from_endings="dan dən",
    beyond="çox artıq az əvvəl yuxarı aşağı qabaq",
    changing="art{ıb,dı,ır,araq}*; çoxal*; azal*; bahalaş*; ucuzlaş*",
    reaching="yüksəl*; çat{ıb,dı,ır}; təşkil; çıx{ıb,dı}; düş{üb,dü}",
    unsure="ehtimal*; gözlənil*; güman*; bəlkə; mümkün*; *{a,ə}bilər; bilər; iddia*; təhlükə*; narahat*",
    remaining="hələ; hələ də; qalır; xəstəxana{da,ya,larda,lara}",
    narrower=(
        "həbs* saxlanıl* məhkum*",
        "sağ",
        "təsirlən* zərər*",
        "təxliyə* köçürül*",
        "",
    ),
    gravely="ağır {yaralan,xəsarət}*; ağır bədən xəsarəti*",
    including="daxil*; xaric; istisna; arasında; birlikdə; o cümlədən; başqa",
    attackers="hücumçu* terrorçu* qatil* kamikadze*",
    disasters=(
        "yanğın* yan{ıb,dı} partla* alov*",
        "sel* daşqın* tufan* fırtına* leysan* yağış* sürüşmə* qar boğul*",
        "zəlzələ* təkan* silkələn*",
        "qəza* toqquş* avtobus* qatar* təyyarə* helikopter* gəmi* qayıq* aşıb yol-nəqliyyat*",
        "hücum* atəş* silah* bomba* partla* raket* dron* bıçaq* zərbə*",
        "virus* qrip* qızılca* epidemiya* zəhərlən* koronavirus*",
    ),
    # Denial.
    negatives="heç heçkim heçbir əsla qətiyyən",
    negative_endings="""
        mayaq məyək
        mayın məyin
        mayıb məyib madı mədi mır mir mur mür maz məz mayacaq məyəcək madığı mədiyi madığını mədiyini mayan məyən
        mamışdı məmişdi mayacağını məyəcəyini mayacağı məyəcəyi mayıblar məyiblər madılar mədilər mırlar mirlər murlar
        mürlər mazlar məzlər mayacaqlar məyəcəklər masın məsin madıqlarını mədiklərini mamaq məmək mamağı məməyi mayacaqlarını
        məyəcəklərini mamışıq məmişik mırıq mirik məmişəm mamışam mayaraq məyərək mamışdır məmişdir mamasını məməsini
        madım mədim madıq mədik mıram mirəm muram mürəm muruq mürük mayacağam məyəcəyəm mayacağıq məyəcəyik marıq mərik
    """,
    affirmatives="namaz dəmir təmir əmir kömür ömür məmur xəmir sərəncam mümkür",
    negations_after="deyil deyildi deyiləm deyilik deyilsiniz deyildik deyildim deyillər yox yoxdur yoxdu yoxdurlar olmayıb",
    participles="olan olunan edən edilən verən verilən gedən gələn deyən bildirən keçirilən ayan əyən aran ərən ıran irən uran ürən ılan ulan ülən ınan unan ünən inən",
    pseudo="yalnız təkcə nəinki",
    denials="rədd təkzib inkar yalanla*",
    lacking_endings="sız siz suz süz",
    lacks="qarşı qadağa* maneə* dayandır* ləğv",
    # Abbreviations.
    short_titles="Dr Prof Dos Akad Gen Pol Müh Kap Mayor Hz",
    short_places="ş r k küç pr",
    short_numbers="səh s № bax cild m",
    short_inside="məs yəni e.ə b.e i.e",
    short_names="və.s s.a.s MMC ASC ABŞ",
    openers="""
        Bu O Onlar Biz Mən Siz Sən Amma Lakin Ancaq Və Əgər Sonra Əvvəl İndi Bugün Dünən Sabah Çünki Beləliklə Bunun Onun İlk Hər Bütün
        Bir İki Heç Nə Necə Niyə Kim Burada Orada Buna Bunu Həmçinin Həmin Belə Bundan Qeyd Xatırladaq Hazırda Daha Digər
    """,
    # Typography.
    scripts="Latn",
    quotation_marks=("“", "”", "‘", "’"),
    # Pages.
    own_names="azərbaycanca; azərbaycan dili; azərbaycan; az",
    login="daxil ol*; hesaba giriş*; qeydiyyatdan keç*",
    # Word order.
    verb_final=True,
)
