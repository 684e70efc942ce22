"""Turkish."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    that="ki",
    that_after="diye",
    going_on="""
        bu; bunun; buna; bunlar; böyle; böylece; ayrıca; sonra; daha sonra; ve; şu; ardından; öyle;
        aynı zamanda; üstelik; bunun yanı sıra; bunun yanında; yine
    """,
    topical="da de ise dahi",
    contrasting="ama; ancak; fakat; oysa; buna karşın; öte yandan; yine de",
    promising="işte",
    pronouns={
        "o": "c",
        "onlar": "p",
        "kendisi": "c",
        "ben": "1",
        "biz": "1",
        "kim": "w",
        "biri": "w",
        "birisi": "w",
        "bazıları": "w",
        "çoğu": "w",
        "herkes": "w",
        "ona": "c",
        "onun": "c",
        "onlara": "p",
    },
    possessives="onun onların kendi bizim benim",
    indefinite="bir iki üç başka birkaç birçok bazı çok diğer her",
    articles="bu şu o bir iki üç bazı birkaç tüm bütün her çok birçok diğer",
    foreign_articles="the",
    auxiliaries="idi imiş oldu olduğunu",
    hearsay="sözde güya",
    adverbs="""
        örneğin mesela maalesef nitekim üstelik galiba herhalde
        işte
        da de ise ayrıca sonra önce bugün dün şimdi yine daha henüz sadece yalnızca böyle şöyle açıkça kısaca ancak ama şunları gazetecilere muhabirlere basına bana bize
    """,
    adverbials="sosyal medya hesabından",
    agent="tarafından",
    prepositions="tarafından için göre sonra önce kadar ile hakkında dolayı rağmen karşı üzere gibi boyunca sırasında üzerine konusunda",
    coordinating="ve ile",
    conjunctions="ama ancak çünkü fakat eğer veya ya oysa ise",
    function="""
        beri sen siz onu bunun buna bunu en aynı nasıl neden ne zaman nerede hangi bugün dün
        yarın hem artık olarak olan olduğu dedi söyledi belirtti var
    """,
    endings="""
        'e 'a 'ye 'ya 'i 'ı 'u 'ü 'yi 'yı 'yu 'yü 'in 'ın 'un 'ün 'nin 'nın 'nun 'nün 'de 'da 'te 'ta 'den 'dan 'ten 'tan 'le 'la 'yle 'yla 'na 'ne 'nda 'nde 'ndan 'nden
        e a ye ya i ı u ü yi yı yu yü in ın un ün nin nın nun nün de da te ta den dan ten tan le la yle yla na ne
    """,
    oblique_endings="'e 'a 'ye 'ya 'i 'ı 'u 'ü 'yi 'yı 'yu 'yü 'de 'da 'te 'ta 'den 'dan 'ten 'tan 'le 'la 'yle 'yla 'na 'ne 'nda 'nde 'ndan 'nden nda nde ndan nden ında inde unda ünde arak erek ken ince ınca unca ünce lerde larda lerden lardan lere lara iyle ıyla uyla üyle yla yle dan den tan ten ip ıp up üp ine ına una üne",
    genitive_endings="daki deki taki teki 'nin 'nın 'nun 'nün 'in 'ın 'un 'ün nin nın nun nün",
    nominal_endings="dığını diğini duğunu düğünü tığını tiğini tuğunu tüğünü acağını eceğini dıklarını diklerini duklarını düklerini tıklarını tiklerini tuklarını tüklerini acaklarını eceklerini ması mesi masını mesini ladığını lediğini ğını ğini ğunu ğünü dığına diğine duğuna düğüne tığına tiğine tuğuna tüğüne acağına eceğine dığının diğinin duğunun düğünün tığının tiğinin tuğunun tüğünün acağının eceğinin dıklarına dıklarının tıklarına tıklarının duklarına duklarının tuklarına tuklarının acaklarına acaklarının diklerine diklerinin tiklerine tiklerinin düklerine düklerinin tüklerine tüklerinin eceklerine eceklerinin",
    wished_endings="ması mesi masını mesini",
    plural_endings="lar ler",
    belonging_endings="'lı 'li 'lu 'lü",
    locative_endings="da de ta te",
    possessed_dative_endings="ine ına üne una",
    dative_endings="a e",
    reported_endings="dığına diğine duğuna düğüne tığına tiğine",
    governed_endings="nın nin nun nün ın in un ün ye ya e a",
    # Speech.
    say="""
        denildi denilmekte denilen kaydedildi vurgulandı aktarıldı söylenildi
        de{di,diler,r,rler,mişti,rken,mekte} diyor diyorlar demiş dedim söyle{di,diler,r,mişti,yen} söylüyor söylüyorlar söylendi konuş{tu,tular,uyor} açıkla{dı,dılar,mıştı} açıklıyor açıklandı belirt{ti,tiler,iyor,mişti} belirtildi
        vurgula{dı,dılar,mıştı} vurguluyor ekle{di,diler,mişti} ekliyor yaz{dı,dılar,ıyor,mıştı} yazıldı kaydet{ti,tiler} aktar{dı,dılar,ıyor} anlat{tı,tılar,ıyor,mıştı} yanıtla{dı,dılar} yanıtlıyor cevapla{dı,dılar}
        duyur{du,dular} duyuruldu bildir{di,diler,iyor} bildirildi savun{du,dular,uyor} uyar{dı,dılar} uyarıyor hatırlat{tı,tılar,ıyor} düşünüyor düşünüyorlar inanıyor paylaş{tı,tılar} seslen{di,diler} sürdürdü özetledi yorumladı
        değerlendir{di,diler} eleştir{di,diler} yalanla{dı,dılar} doğrula{dı,dılar} reddetti haykırdı bağırdı gülümsedi yakın{dı,ıyor} tamamladı bitirdi umuyor
    """,
    exclaim="sor{du,dular,uyor,muştu} istiyor istiyorlar istedi istediler",
    called="suçlandı suçlanan suçlanıyor adlandırıldı adlandırılan adlandırılıyor nitelendirildi nitelendirilen anılan anılıyor",
    judge="nitele{di,ndirdi} tanımladı suçla{dı,dılar} eleştirdi adlandırdı çağırdı",
    saying="diyerek belirterek söyleyerek vurgulayarak ekleyerek hatırlatarak açıklayarak kaydederek diyen belirten söyleyen anlatan vurgulayan",
    phrasal="""
        {ifadelerine,ifadelere,sözlerine,sözlere,açıklamalara} yer {verildi,verdi,verdiler}; {ifadesi,ifadeleri} kullanıldı; görüşlerine yer {verildi,verdi}; değerlendirmesi yapıldı; açıklaması yapıldı; uyarısı yapıldı; sözlerine {ekledi,eklediler};
        {şu,bu} {ifadelere,sözlere,açıklamalara,görüşlere,değerlendirmelere} yer {verdi,verdiler,verildi}; {şu,bu} {ifadelerle,sözlerle,ifadeyle} {anlattı,duyurdu,açıkladı,eleştirdi,değerlendirdi,yanıtladı,özetledi,seslendi,tepki gösterdi,dile getirdi};
        {şu,bu} {ifadeleri,ifadeyi,sözleri,cümleleri} {kullandı,kullandılar,kullanmıştı,sarf etti,sarf ettiler};
        diye {konuşmuştu,yazmıştı,eklemişti,anlatmıştı,sormuştu,açıklamıştı,uyarmıştı};
        şu {mesajı,mesajları} {verdi,paylaştı,yayımladı}; şu {açıklamayı,açıklamaları,değerlendirmeyi,değerlendirmeleri,yorumu,paylaşımı} {yaptı,yaptılar}; şu notu düştü; şöyle {yorumladı,değerlendirdi,açıkladı,kaydetti,seslendi,cevap verdi,tepki gösterdi,ifade etti,aktardı,belirtti};
        diye {konuştu,yazdı,ekledi,sordu,anlattı,belirtti,vurguladı,açıkladı,seslendi,yanıtladı,cevapladı,bağırdı,haykırdı,yanıt verdi,cevap verdi,uyardı,yakındı,özetledi,konuşuyor,yazıyor,ekliyor,anlatıyor,soruyor,devam etti,sözlerine devam etti,sözlerini sürdürdü};
        şeklinde {konuştu,açıkladı,yanıtladı,ifade etti,yazdı,yorumladı,değerlendirdi,yanıt verdi,cevap verdi}; şöyle {dedi,konuştu,devam etti,anlattı,sürdürdü,yazdı,özetledi,yanıt verdi}; şunları {söyledi,kaydetti,yazdı,aktardı,belirtti,ifade etti,dile getirdi,anlattı};
        ifade {etti,ettiler,ediyor,edildi}; {ifadelerini,ifadesini,sözlerini} {kullandı,kullandılar,kullanmıştı}; {değerlendirmesinde,açıklamasında,açıklamalarında,uyarısında,çağrısında,yorumunda,tespitinde,paylaşımında,önerisinde,ifadelerinde,itirafında,iddiasında} {bulundu,bulundular,bulunmuştu}; itirafta bulundu;
        {yanıtını,cevabını,karşılığını,mesajını,sözünü,müjdesini,talimatını,güvencesini} {verdi,verdiler}; yanıt verdi; cevap verdi; karşılık verdi; dile {getirdi,getirdiler,getiriyor}; {öne,ileri} {sürdü,sürdüler,sürüyor}; işaret {etti,ettiler}; vurgu yaptı; iddia {etti,ettiler,ediyor}; iddiasında bulundu;
        itiraf {etti,ediyor}; tahmin {etti,ediyor}; {dikkat,dikkati} {çekti,çekiyor}; dikkatini çekti; altını {çizdi,çizdiler}; altını çiziyor; söz {verdi,aldı}; haber verdi; ilan {etti,ettiler}; {sözleriyle,ifadeleriyle} {anlattı,eleştirdi,tepki gösterdi,özetledi,karşılık verdi,yanıt verdi,duyurdu,uyardı};
        {bilgisini,bilgilerini} {verdi,paylaştı}; şu {bilgileri,değerlendirmeleri,görüşleri} {verdi,paylaştı,aktardı,dile getirdi};
        şu {değerlendirmede,değerlendirmelerde,açıklamada,açıklamalarda,uyarıda,uyarılarda} bulundu; şeklinde bilgi verdi; diye bilgi verdi;
        kabul {etti,ediyor}; devam etti; tepki gösterdi; görüşünü {savundu,dile getirdi,paylaştı}; not düştü; not etti; teşekkür etti; {yorumunu,değerlendirmesini,uyarısını,tespitini,paylaşımını,çağrısını} yaptı; açıklamasını yaptı; açıklama yaptı; mesajı verdi; {sözlerini,ifadelerini} sarf {etti,ettiler}; şu {yanıtı,cevabı,karşılığı} {verdi,verdiler}; umudunu dile getirdi
    """,
    words_follow="""
        {açıklamaları,açıklaması,konuşması,sözleri,değerlendirmeleri,değerlendirmesi,mesajı,ifadeleri} {şöyle,şöyledir,şu şekilde,şunlar}; konuşmasından {satır başları,satırbaşları,öne çıkanlar} {şöyle,şunlar}; konuşmasından {satır başları,satırbaşları,öne çıkanlar}
    """,
    according_after="""
        göre; açıklamasına göre; ifadesine göre; haberine göre; verilerine göre; sözlerine göre; anlattığına göre; iddiasına göre; raporuna göre; bilgilerine göre; değerlendirmesine göre; aktardığına göre; bildirdiğine göre; söylediğine göre; tahminine göre; belirttiğine göre; yazdığına göre;
        yer alan {habere,haberlere,bilgiye,bilgilere,iddiaya,iddialara} göre
    """,
    documents="""
        sorgu{da,sunda} ifade{de,sinde} savunma{da,sında} makale{de,sinde}
        sunum{da,unda} değerlendirme{de,sinde} ziyaret{te,inde} program{da,ında} haber{de,inde,lerde,lerinde}
        iddianame{,ye,de,sinde,sine} dilekçe{,ye,de,sinde,sine} itirazında karar{,da,ında}
        açıklama{,da,sında} röportaj{,da,ında} mektup{,ta} mektubunda konuşma{,da,sında} paylaşım{,da,ında} yazı{,da,sında} rapor{,da,unda} araştırma{,da,sında} anket{,te,inde} bildiri{,de,sinde} demeç demecinde tweet{,inde} mesaj{,da,ında} toplantı{,da,sında}
    """,
    about_this="konuyla ilgili; konuya ilişkin; bu konuda",
    attributive_endings="an en",
    meetings="""
        toplantı{da,sında} konferans{ta,ında} zirve{de,sinde} oturum{da,unda} forum{da,unda}
        kurultay{da,ında} kongre{de,sinde}
    """,
    object_participle_endings="dığı diği duğu düğü tığı tiği tuğu tüğü acağı eceği",
    attributive="diyen belirten söyleyen anlatan vurgulayan kaydeden açıklayan ekleyen savunan konuşan bildiren aktaran çeken değinen eden getiren süren çizen hatırlatan duyuran paylaşan uyaran değerlendiren devreden reddeden kaybeden hisseden affeden bahseden hükmeden keşfeden emreden",
    owned_words="dediği demesi şeklindeki şeklinde sözleri sözlerini sözlerine sözü ifadeleri ifadelerini açıklaması açıklamasına yanıtı çağrısı yorumu mesajı",
    relay="yaz{dı,ıyor} aktar{dı,ıyor} duyurdu",
    denying="""
        yalanla{dı,dılar,mış,r,dığını}; yalanlıyor; redde{tti,ttiler,diyor,tmiş};
        inkar et{ti,tiler,miş}; inkâr et{ti,tiler,miş}; kabul etme{di,diler}
    """,
    unsaid="""
        demedi demediler dememiş demez demiyor söylemedi söylemediler söylememiş söylemiyor
        yazmadı yazmamış açıklamadı belirtmedi
    """,
    impersonal="""
        denildi; denilmekte; denilen; deniliyor; kaydedildi; vurgulandı; aktarıldı; söylenildi; söylendi;
        açıklandı; belirtildi; yazıldı; duyuruldu; bildirildi; edildi; verildi; kullanıldı; yapıldı
    """,
    untrue="doğru değil; doğru değildir; gerçek değil; yalan; gerçeği yansıtmıyor",
    conditional="eğer şayet",
    fakes="sahte düzmece uydurma parodi kurgu",
    acting="{rolündeki,canlandıran,canlandırdığı,oynayan}",
    # People and offices.
    titles={
        "bay": "m",
        "bayan": "f",
        "sayın": "",
        "bey": "m",
        "hanım": "f",
        "prof": "",
        "dr": "",
        "doç": "",
        "av": "",
        "op": "",
        "org": "",
        "uzm": "",
        "yrd": "",
        "alb": "",
        "korg": "",
        "tümg": "",
    },
    roles="""
        başsavcı başsavcısı ceo ceo'su ceo'nun
        memur{,u} şef{,i}
        kral kralı kraliçe kraliçesi prens prensi prenses prensesi papa emiri sultanı imparator imparatoru patrik
        oyuncusu sporcu amir amiri öğretmeni işadamı yöneticisi onbaşı itfaiyeci ressam
        cumhurbaşkanı başbakan bakan bakanı başkan başkanı vali valisi kaymakam kaymakamı milletvekili vekili lider lideri sözcü sözcüsü müdür müdürü direktör direktörü genel yönetici sekreter sekreteri büyükelçi büyükelçisi
        general albay komutan komutanı savcı savcısı avukat avukatı hâkim yargıç gazeteci yazar yazarı yönetmen oyuncu profesör akademisyen uzman uzmanı analist ekonomist tarihçi doktor hekim antrenör antrenörü teknik kaptan kaptanı
        muhtar muhtarı esnaf çiftçi arıcı öğretmen öğrenci sahibi kurucu kurucusu aday adayı üye üyesi yetkili yetkilisi temsilci temsilcisi danışman danışmanı yurttaş vatandaş tanık tanığı işçi anne annesi baba babası emekli muhabir muhabiri
        asistanı analisti yorumcu yorumcusu yardımcısı pilot pilotu asker senatör
        senatörü müzisyen şarkıcı yönetmeni yapımcı yapımcısı şair hemşire aktivist
        gönüllü mühendis mühendisi araştırmacı araştırmacısı rektör rektörü futbolcu
        futbolcusu kaleci kalecisi
        başbakanı başkanvekili başkanvekil eşbaşkan eşbaşkanı şansölye şansölyesi müsteşar müsteşarı dekan dekanı başhekim başhekimi
        sorumlu sorumlusu koordinatör koordinatörü menajer menajeri müfettiş müfettişi delege delegesi
        konsolos konsolosu başkonsolos başkonsolosu müftü müftüsü cerrah cerrahı veteriner eczacı diyetisyen
        organizatör organizatörü sendikacı
        imam imamı psikolog psikoloğu psikiyatrist onkolog kardiyolog nörolog meteorolog sosyolog jeolog
        siyasetçi siyasetçisi politikacı hukukçu hukukçusu mimar mimarı editör editörü sunucu sunucusu hakem
        hakemi amiral amirali orgeneral tümgeneral tuğgeneral yarbay binbaşı yüzbaşı teğmen stratejist
        iktisatçı iktisatçısı bankacı emlakçı işletmeci doktoru hekimi tarihçisi gazetecisi ekonomisti profesörü senaristi bestecisi besteci küratör küratörü
    """,
    deputies="yardımcısı yardımcılığı",
    deputised="bakan{,ı,ının} başkan{,ı,ının} müdür{,ü} vali{,si} rektör{,ü} komutan{,ı}",
    former="eski önceki merhum",
    not_roles="adam kadın genç rakip rakibi meslektaş meslektaşı selefi halefi",
    kin="annesi babası eşi karısı kocası kardeşi ağabeyi ablası amcası dayısı teyzesi halası dedesi torunu kuzeni yengesi eniştesi kayınvalidesi kayınpederi nişanlısı",
    role_endings="lar ler ları leri lardan lerden",
    unnamed_roles="kaynak kaynağ* tanık tanığ* sakin{,i,in,inin}",
    anonymous="anonim* isimsiz açıklanmayan açıklanmaması* kimliğinin",
    feminine_roles="kraliçe kraliçesi prenses prensesi anne annesi bayan hanım",
    keeps_name_order=True,
    women="""
        emine ayşe fatma hatice zeynep elif selin nalan gül merve büşra esra derya sibel sevgi özlem aslı pınar ebru tülay canan meral gülsüm nuray leyla aylin
        figen hülya filiz songül şule
    """,
    people="""
        kadın* adam* erkek* anne* baba* kız* oğlu oğlan kardeş* abla* ağabey* eşi karısı kocası çift
        aile* arkadaş* komşu* genç* çocuk* kişi* insan* mağdur* şüpheli* sanık* yolcu* kullanıcı*
        aktivist* eylemci* vatandaş* sakin* öğrenci* işçi* çalışan* göçmen* mülteci* hasta* turist*
        seçmen* asker* çiftçi*
    """,
    groups="""
        kaynak sözcülüğü ofisi bürosu merkezi dairesi kurulu komisyonu heyeti konseyi mahkemesi
        bakanlığı belediyesi valiliği başkanlığı müdürlüğü kurumu derneği birliği vakfı partisi savcılığı sendikası federasyonu kuvvetleri güçleri ekipleri birimleri birlikleri
        hükümeti firması şirketi polisi ordusu donanması medyası parlamentosu bankası üniversitesi hastanesi enstitüsü odası odaları idaresi barosu kooperatifi
        kurul komisyon komite konsey dernek sendika federasyon parti
        basın medya yetkililer uzmanlar kaynaklar tanıkları vatandaşlar polis bakanlık muhalefet hükümet doktorlar insanları avukatlar gazeteciler analistler çiftçiler aileler köylüler savcılık belediye valilik
    """,
    group_names="jandarma",
    outlets="""
        ajansı ajansına ajans gazetesi gazetesine gazete kanalı kanalına televizyonu televizyonuna radyosu radyosuna dergisi dergisine sitesi sitesine haber
    """,
    outlet_names="""
        anadolu hürriyet milliyet cumhuriyet sabah ntv trt reuters bbc cnn facebook twitter
        telegram instagram afp axios bloomberg cbs cnbc fox msnbc nbc news politico guardian times
    """,
    naming="""
        adlı isimli denilen denen başlıklı sloganıyla temasıyla temalı adıyla ismiyle adında
        sloganı konulu lakaplı mottosuyla
    """,
    works="""
        film* dizi* kitab* kitap* roman* albüm* şarkı* şiir* oyun* opera* dergi* gazete* parti*
        grub* grup* proje* program* kampanya* şirket* firma* marka* ödül* operasyon* kulüb* kulüp*
        haberi* haberinde* manşet* makale* belgesel* broşür* bülten*
        gemi* uydu* festival* sergi* restoran* uygulama* kanal* vakf* vakıf* derneğ* dernek*
    """,
    particles="bin von van der den del della",
    not_people="""
        fotoğraf foto video başkanım bakanım hocam efendim vekilim valim müdürüm vekillerim arkadaşlarım arkadaşlar
        cumhurbaşkanım kardeşim kardeşlerim dostlarım
    """,
    common="""
        meclis meclisi mahkeme halk şirket banka ülke şehir devlet bölge konsey birlik komisyon
        dışişleri içişleri
    """,
    accompanying="ile",
    place_nouns="""
        eyaleti* ili* ilçesi* şehri* köyü* bölgesi* caddesi* sokağı* nehri* dağı* gölü* havalimanı* üniversitesi* kilisesi* camisi*
        okulu* hastanesi* stadyumu* cumhuriyeti*
    """,
    when_endings="rken dığında diğinde duğunda düğünde tığında tiğinde",
    conditional_endings="sa se",
    nameless_endings="sında sinde sunda sünde sından sinden sundan sünden ındaki indeki undaki ündeki ğında ğinde ğunda ğünde ğından ğinden ğundan ğünden",
    directions="batı doğu kuzey güney",
    directed_places="""
        kore* afrika* amerika* avrupa* asya* kıbrıs* irlanda* makedonya* sudan* osetya* timor* karolina* dakota* virjinya*
        avustralya* yorkshire* londra* berlin* kudüs* şeria* sahra*
    """,
    # Numbers and dates.
    numbers={
        2: "iki ikisi",
        3: "üç üçüncü*",
        4: "dört dördüncü*",
        5: "beş",
        6: "altı",
        7: "yedi",
        8: "sekiz",
        9: "dokuz",
        10: "on onuncu*",
        20: "yirmi",
        30: "otuz",
        40: "kırk",
        50: "elli",
        60: "altmış",
        70: "yetmiş",
        80: "seksen",
        90: "doksan",
    },
    scales={
        100: "yüz yüzlerce",
        1_000: "bin bini binin bine binden binde binlerce",
        1_000_000: "milyon* mn",
        1_000_000_000: "milyar* mr",
        1_000_000_000_000: "trilyon*",
    },
    percent="yüzde",
    months=(
        "ocak ocak'*",
        "şubat*",
        "mart mart'*",
        "nisan*",
        "mayıs*",
        "haziran*",
        "temmuz*",
        "ağustos*",
        "eylül*",
        "ekim ekim'*",
        "kasım kasım'*",
        "aralık aralık'*",
    ),
    month_case="capital",
    weekdays=(
        "pazartesi*",
        "salı",
        "çarşamba*",
        "perşembe*",
        "cuma",
        "cumartesi*",
        "pazar",
    ),
    times="""
        bugün dün ertesi sabah akşam günü yıl
    """,
    ordinal_stops=True,
    numbers_inflect=True,
    # Counting.
    counted_people="kişi*",
    further="diğer daha son ilk",
    tolls="sayısı",
    another_time="""
        geçen {yıl,ay}*; önce; bu {yıl,yana}*; beri; başından; {o,aynı} {gün,hafta,ay,yıl}*
        ortalama; her yıl; yılda; son * {yıl,ay,hafta,gün,saat}*; kıyasla; ilk başta
        başlangıçta; ilk {açıklama,belirleme}*
    """,
    ages="yaş*",
    or_more="ve üzeri",
    at_least="en az",
    ordinals="ilk ikisi",
    ordinal_endings="inci ıncı uncu üncü nci ncı",
    part_of="*lar{dan,ın} *ler{den,in}",
    numbering="no numara* sefer",
    pluperfect="*{mıştı,mişti,muştu,müştü,mışlardı,mişlerdi,muşlardı,müşlerdi}",
    elsewhere="""
        komşu; başka bir; benzer; {ülke,yurt} genelinde; dünyada; ikinci patlama*; il genelinde
        her {bir,yerde}
    """,
    from_endings="dan den tan ten",
    beyond="fazla çok az önce yüksek düşük büyük küçük erken daha",
    changing="art{tı,an,arak,mış,ıyor,ış}*; çoğal*; azal*; zamland*; ucuzla*",
    reaching="yüksel*; çık*; ulaş*; buldu; in{di,erek}; düş{tü,erek}",
    unsure="""
        kork*; endişe*; tahmin*; beklen*; sanıl*; düşünül*; *{abilir,ebilir}; muhtemel*
        iddia*; tehlike*
    """,
    remaining="hâlâ; hala; halen; hastane{ye,de,lere,lerde}",
    narrower=(
        "tutuklan* tutuklad* hapis* cezaevi*",
        "hayatta",
        "etkilen*",
        "tahliye*",
        "",
    ),
    gravely="ağır {yarala,yaralı}*; ağır şekilde yarala*",
    including="dahil; hariç; birlikte; dışında; {aralar,aras}ında",
    attackers="saldırgan* terörist* katil* bombacı*",
    disasters=(
        "yangın* yan{dı,an,arak} patla* alev*",
        "sel* fırtına* kasırga* yağmur* yağış* çığ* heyelan* kar boğul*",
        "deprem* sarsıntı*",
        "kaza* çarpış* otobüs* tren* uçak* uçağı* helikopter* feribot* gemi* tekne* devril* düş{tü,en}",
        "saldırı* silahlı ateş bomba* patla* füze* roket* bıçak* dron*",
        "virüs* grip kızamık kolera salgın* zehirlen*",
    ),
    # Denial.
    negatives="hiç hiçbir kimse asla",
    negative_endings="""
        mıyorsunuzdur miyorsunuzdur muyorsunuzdur müyorsunuzdur mıyordur miyordur muyordur müyordur mayalım meyelim
        mayın meyin mayınız meyiniz
        madı medi mıyor miyor muyor müyor maz mez mamış memiş mayacak meyecek madığı mediği
        mayacağını meyeceğini mayacağı meyeceği mayacaklar meyecekler madığını
        mediğini madığına mediğine madığından mediğinden mamıştı memişti mıyordu miyordu muyordu
        müyordu mayan meyen masın mesin mazsa mezse mayacaklarını meyeceklerini madıklarını
        mediklerini madılar mediler mıyorlar miyorlar muyorlar müyorlar mazlar mezler mayacaktır
        meyecektir mamak memek mamayı memeyi maması memesi mamasını memesini mamaya memeye
        mamalarını memelerini
        madım medim madın medin madık medik madınız mediniz mıyorum miyorum muyorum müyorum mıyoruz miyoruz
        muyoruz müyoruz mıyorsunuz miyorsunuz muyorsunuz müyorsunuz mayacağım meyeceğim mayacağız meyeceğiz
        mayacaksınız meyeceksiniz mayız meyiz mazsınız mezsiniz mamıştır memiştir mamışlar memişler mamışız
        memişiz madığım mediğim madığımız mediğimiz madığımızı mediğimizi mayacağımız meyeceğimiz
        mayabilir meyebilir mayabileceğini meyebileceğini mayabileceği meyebileceği mayabilirler meyebilirler
        mayacağımızı meyeceğimizi mamalı memeli mamalıyız memeliyiz
    """,
    affirmatives="namaz çıkmaz yılmaz korkmaz solmaz temmuz",
    negations_after="""
        değil değildir değilim değiliz değilsin değilsiniz değiller değildi değildim değildik değildiler değilmiş
        yok yoktur yoktu yokmuş
    """,
    pseudo="sadece yalnızca önce evvel bir+gün iki+gün birkaç+gün bir+hafta bir+süre kısa+süre hemen+önce saatler+önce",
    denials="reddet* yalanla* inkar",
    lacking_endings="sız siz suz süz madan meden",
    lacks="karşı yasak* engel* durdur* iptal",
    # Abbreviations.
    short_titles="""
        Dr Prof Doç Yrd Av Op Uzm Sn Gen Alb Org Korg Tümg Bşk Müh Arş Öğr Hz
    """,
    short_numbers="s sf No no bkz cilt c md böl şek",
    short_inside="örn yy M.Ö M.S i.e",
    short_names="vb vs vd Ltd Şti A.Ş San Tic Cad Sok Mah Apt T.C",
    openers="""
        Bu Şu O Onlar Biz Ben Siz Sen Ancak Ama Fakat Ve Veya Eğer Ayrıca Daha Sonra Önce Şimdi
        Bugün Dün Yarın Çünkü Böylece Bunun Onun İlk Her Bütün Tüm Bir İki Hiç Ne Nasıl Neden
        Kim Burada Orada Öte Buna Bunu
    """,
    # Typography.
    scripts="Latn",
    quotation_marks=("“", "”", "‘", "’"),
    # Pages.
    own_names="türkçe",
    login="giriş yap*; oturum aç*",
    # Word order.
    verb_final=True,
)
