"""Indonesian."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    that="bahwa bahwasanya bahawa bahawasanya",
    going_on="""
        ini; itu; hal ini; hal itu; hal tersebut; selain itu; karena itu; oleh karena itu; oleh sebab itu; dengan demikian; maka
        juga; lalu; kemudian; dan; serta; jadi; sehingga; untuk itu; bahkan; apalagi; sementara itu; atau
    """,
    contrasting="tetapi; tapi; namun; sebaliknya; meski begitu; meski demikian; akan tetapi; padahal; sedangkan; kendati demikian; meskipun demikian",
    promising="berikut; {begini,ini} {penjelasan,alasan,kata,kronologi}*; simak",
    verb_enclitics="nya",
    pronouns={
        "nya": "c",
        "dia": "c",
        "ia": "c",
        "beliau": "c",
        "mereka": "p",
        "saya": "1",
        "aku": "1",
        "kami": "1",
        "kita": "1",
        "siapa": "w",
        "yang": "w",
    },
    possessives="",
    articles="""
        sang si para seorang sebuah suatu beberapa sejumlah banyak semua seluruh setiap tiap salah seluruhnya dua tiga empat lima kedua ketiga
        sebagian berbagai pihak
    """,
    indefinite="salah seorang sebuah suatu beberapa sejumlah sebagian",
    auxiliaries="telah sudah akan sedang pernah bisa dapat harus masih kembali sempat ikut turut langsung",
    passives="di",
    demanding_with_that="meminta menuntut mendesak mengusulkan menyarankan mengimbau memerintahkan",
    hearsay="konon kabarnya diduga katanya",
    doubting="mungkin barangkali",
    adverbs="""
        juga pula lagi kemudian lalu kini saat sekarang tadi kemarin besok hanya saja cuma justru bahkan sebelumnya sementara selanjutnya
        secara tegas singkat lebih lanjut pun lantas turut sangat cukup tetap terus memang sendiri selalu sering kerap
        seraya sambil akhirnya
    """,
    adverbials="""
        saat ini; saat itu; di sisi lain; di lain pihak; pada kesempatan yang sama; dalam kesempatan yang sama; dalam kesempatan itu; pada kesempatan itu; di tempat terpisah; secara terpisah; dalam kesempatan terpisah; ditemui terpisah; lebih lanjut; di sela acara; sambil tertawa; sementara itu; lebih jauh; di satu sisi; selain itu
    """,
    prepositions="""
        di ke dari pada dalam dengan untuk oleh kepada terhadap tentang soal terkait mengenai bagi tanpa antara sejak hingga sampai melalui lewat usai setelah
        sebelum selama sebagai seperti atas guna demi bersama saat ketika per menjelang seusai sekitar akibat menurut didampingi
    """,
    linking="dari bidang urusan untuk",
    place_prepositions="di",
    attaching="di ke pada dalam dari dengan oleh kepada",
    coordinating="dan serta & atau",
    setting_against="sementara",
    conjunctions="tetapi tapi namun ketika saat karena sebab jika kalau apabila bila agar supaya meski meskipun walau walaupun sedangkan sementara sehingga lantaran setelah sebelum seperti dimana padahal kendati bahwa",
    wishing="agar supaya",
    agent="oleh",
    function="""
        yang itu ini tersebut ada adalah ialah merupakan yakni yaitu tidak bukan sudah belum akan bisa dapat harus masih sang para pun lah kah nya
        apa mana bagaimana kenapa mengapa begitu begini demikian
    """,
    # Speech.
    audience="memberitahu memberitahukan",
    say="""
        kata ujar tutur ucap ungkap papar imbuh tandas pungkas beber
        mengatakan menyatakan menjelaskan menegaskan menyebut menyebutkan mengungkapkan menuturkan memaparkan menambahkan menyampaikan mengaku mengakui menilai menerangkan
        membenarkan mengklaim menekankan berharap menduga mengumumkan melaporkan memastikan mengingatkan memperkirakan membeberkan mengucapkan mengutarakan menceritakan menulis menuliskan
        berkata berujar menjawab berpendapat beralasan berpesan berdalih bercerita berjanji menuding menyimpulkan memprediksi meyakini percaya khawatir mencontohkan menguraikan membantah menampik menyangkal
        memandang menganggap melihat mengeluhkan menggarisbawahi mengisahkan mengungkap menepis memperingatkan mengemukakan menandaskan
        sebut bilang
        menafikan memberitahu mendakwa menyifatkan memaklumkan mengulas mengesahkan menyuarakan
    """,
    judge="menyarankan meminta mengimbau mendesak mengusulkan menuntut menyayangkan mengkritik menyerukan menyinggung menjuluki mengecam memuji menyambut menyoroti mengapresiasi",
    exclaim="tanya bertanya menanyakan ringkas soal jelas tegas terang tambah lanjut cerita seru teriak pesan keluh kenang jawab tulis kilah urai sambung timpal demikian kelakar harap",
    saying="dengan",
    phrasal="""
        angkat bicara; buka suara; {mengaku,merasa} {yakin,optimistis,heran,khawatir}; {memberikan,memberi} penjelasan; menyatakan keyakinannya
    """,
    according="""
        menurut; menurut keterangan; menurut penuturan; berdasarkan keterangan; mengutip; dikutip dari; dilansir dari; dilansir; menukil; berdasarkan {data,laporan} dari; berdasarkan {data,laporan}; sebagaimana {dikatakan,disampaikan,diungkapkan,dijelaskan} oleh; seperti {dikatakan,disampaikan,diungkapkan,dijelaskan,dikutip,dilansir} {oleh,dari}
    """,
    about_this="hal {itu,ini,tersebut}; pernyataan {itu,ini,tersebut}",
    telling="""
        mengatakan menyatakan menjelaskan menegaskan mengungkapkan menuturkan menyampaikan kata ujar tutur ucap ungkap
    """,
    according_own="menurutnya; menurut dia; menurut beliau; menurut mereka; bagi dia; baginya",
    citing="mengutip dilansir",
    sender="dari; pesan dari; siaran pers dari",
    documents="""
        pernyataan pernyataannya keterangan keterangannya laporan laporannya siaran wawancara pidato pidatonya surat artikel unggahan unggahannya cuitan pesan dokumen studi penelitian survei buku putusan dakwaan
        konferensi rilis data hasil informasi undang-undang peraturan sambutan sambutannya video berita kajian
    """,
    relay="melaporkan mewartakan memberitakan melansir mengutip menulis",
    denying="menafikan; membantah; menampik; menyangkal; menepis; {tidak membenarkan}",
    untrue="tidak benar; bukan fakta; hoaks; tidak ada bukti",
    conditional="jika kalau apabila bila andai seandainya",
    fakes="palsu gadungan hoaks hoax tiruan abal-abal fiktif",
    nobody="tak seorang pun; tidak ada yang; tidak seorang pun; tak satu pun",
    acting="pemeran; {memerankan,berperan sebagai}",
    # People and offices.
    titles={
        "pak": "m",
        "bapak": "m",
        "bu": "f",
        "ibu": "f",
        "mas": "m",
        "mbak": "f",
        "bang": "m",
        "kombes": "",
        "kombespol": "",
        "pol": "",
        "akbp": "",
        "akp": "",
        "kompol": "",
        "iptu": "",
        "ipda": "",
        "aiptu": "",
        "aipda": "",
        "bripka": "",
        "brigadir": "",
        "briptu": "",
        "irjen": "",
        "brigjen": "",
        "komjen": "",
        "letjen": "",
        "mayjen": "",
        "marsekal": "",
        "laksamana": "",
        "letkol": "",
        "mayor": "",
        "kapten": "",
        "serka": "",
        "purn": "",
        "tni": "",
        "inf": "",
        "prof": "",
        "mgr": "m",
        "mgr.": "m",
        "rm": "m",
        "rm.": "m",
        "romo": "m",
        "pdt": "",
        "pdt.": "",
        "pastor": "m",
        "suster": "f",
        "diakon": "m",
        "profesor": "",
        "dr": "",
        "dr.": "",
        "drs": "m",
        "dra": "f",
        "ir": "",
        "h": "m",
        "hj": "f",
        "kh": "m",
        "kiai": "m",
        "ustaz": "m",
        "ustad": "m",
        "ustadz": "m",
        "habib": "m",
        "gus": "m",
        "tuan": "m",
        "datuk": "m",
        "dato": "m",
        "dato'": "m",
        "datin": "f",
        "seri": "",
        "sri": "",
        "tan": "",
        "tun": "",
        "encik": "m",
        "nyonya": "f",
        "saudara": "m",
        "saudari": "f",
        "drg": "",
        "dokter": "",
        "insinyur": "",
    },
    roles="""
        presiden wapres menteri menko wamen wamenkeu menkeu mendagri menlu menhan mensos menkes mendikbud menag menparekraf menkominfo menkopolhukam menkumham menhub menpora mendag mentan mensesneg seskab
        gubernur wagub bupati wabup wali walikota wakil camat lurah kades ketua anggota direktur dirut direktris kepala kadis kadishub kadinkes kabid kabag kasat kasatlantas kasatreskrim kasi kanit kapolri kapolda kapolres kapolresta kapolrestabes kapolsek kapolrestro
        wakapolri wakapolda wakapolres dirlantas dirreskrimum dirreskrimsus kasubdit karopenmas kadiv danrem dandim pangdam panglima kasad ksad kajari kajati kapuspenkum juru jubir sekretaris sekjen sekda bendahara koordinator manajer ceo cfo komisaris
        pengamat peneliti dosen guru rektor dekan mahasiswa mahasiswi siswa siswi akademisi pakar ahli ekonom analis sosiolog psikolog sejarawan politisi politikus politikusi legislator senator ulama pendeta uskup kardinal paus imam ustadz
        pengacara advokat kuasa jaksa hakim saksi tersangka terdakwa pelaku korban terpidana warga penduduk nelayan petani pedagang pengusaha buruh karyawan sopir pengemudi pilot penumpang wartawan jurnalis reporter penulis penyair sastrawan sutradara aktor aktris penyanyi
        artis musisi pemain pelatih kapten kiper bek striker gelandang atlet pebulutangkis petinju pembalap wasit manager asisten dokter perawat bidan apoteker arsitek insinyur desainer aktivis relawan pemuda tokoh pemimpin pendiri pemilik pimpinan
        ibu ayah bapak anak putra putri kakak adik suami istri paman bibi kakek nenek keponakan sahabat teman tetangga raja ratu pangeran sultan perdana kanselir duta konsul utusan penasihat staf stafsus pejabat petugas perwakilan inspektur komandan
        jenderal kolonel prajurit polisi penyidik ketum waketum caleg capres cawapres cagub calon pelaksana plt pj penjabat deputi dirjen irjen sesmenko direktorat moderator presenter produser konsultan auditor notaris kurator penasehat
        chef koki model selebgram youtuber influencer komedian komika dalang pelukis fotografer filsuf budayawan antropolog epidemiolog virolog geolog seismolog
        timbalan pengarah pengerusi setiausaha bendahari peguam jurucakap penganalisis pensyarah penolong komisioner superintenden inspektor penyelia naib exco adun
        eksekutif humas menantu mantan narasumber panelis pegiat
    """,
    former="mantan eks bekas plt pj pjs calon",
    relations="ibu ayah bapak anak putra putri kakak adik suami istri paman bibi kakek nenek keponakan sahabat teman tetangga keluarga",
    not_roles="pria wanita lelaki perempuan laki-laki remaja gadis pemuda bocah rival lawan rekan pendahulu penerus teman sahabat pelaku korban warga",
    unnamed_roles="sumber narasumber saksi warga penduduk",
    anonymous="anonim* inisial berinisial",
    anonymity="anonimitas",
    identifying="namanya identitasnya",
    posted_roles="bupati wabup walikota kota camat lurah kades kapolres kapolresta kapolsek dandim danramil sekda kapolda gubernur polres polsek kabupaten bpbd basarnas polis bnn kejari kpu bawaslu balai",
    deputies="wakil wa",
    unlike_roles="gubernur bupati walikota menteri hakim pelatih jaksa wartawan jurnalis kapolres kapolda",
    keeps_name_order=True,
    feminine_roles="aktris mahasiswi siswi ratu ibu putri istri bibi nenek",
    women="""
        siti sri dewi nur ani retno megawati puan susi rini yenny tri khofifah risma najwa dian ayu putri ratna wulan fitri indah lestari rina maya nia mega yuni eka rahayu sari
    """,
    people="""
        wanita perempuan pria lelaki ibu ayah anak putra putri kakak adik suami istri pasangan keluarga teman tetangga pemuda remaja gadis bocah korban tersangka terdakwa pelaku penyintas penumpang aktivis demonstran
        pengunjuk warga penduduk siswa mahasiswa pelajar murid pekerja karyawan buruh pengungsi pasien turis wisatawan pemilih prajurit orang masyarakat relawan nelayan petani pedagang
    """,
    groups="""
        pemerintah polisi kepolisian kementerian dinas badan komisi dewan partai fraksi pengadilan kejaksaan perusahaan universitas asosiasi serikat lembaga organisasi yayasan institut rumah bank kantor pejabat para warga saksi
        peneliti pengamat ahli pakar dokter penyidik oposisi pemprov pemkot pemkab pemda polda polres polsek polri tni mabes kemenkes kemenkeu kemenlu kemenhub kemendagri kemensos kemendikbud kemenag bnpb bpbd bmkg kpk kpu bawaslu
        istana satgas tim klub manajemen panitia keluarga pengelola otoritas militer tentara bpom bps ojk ombudsman komnas mui muhammadiyah nu pbnu aliansi koalisi direktorat biro majelis mahkamah parlemen
        kerajaan jabatan parti persatuan jawatankuasa suruhanjaya kesatuan
        kedutaan pengusaha nelayan petani buruh
    """,
    group_names="bi bmkg bnpb kpk kpu bpbd basarnas bpom mui pbnu ojk bps mk ma ky bin dpr mpr dpd dprd pdip golkar gerindra pks pkb ppp pan nasdem demokrat psi pssi pertamina pln kai garuda apindo kadin idi",
    outlets="kantor media koran surat majalah stasiun televisi tv radio kanal portal laman situs harian tabloid wartawan jurnalis pemberita awak kontributor tim redaksi",
    outlet_names="""
        antara kompas kompas.com detikcom detik tempo tempo.co tirto republika liputan6.com liputan6 tribunnews tribunnews.com okezone sindonews jpnn jpnn.com bbc cnn cnbc reuters afp ap xinhua bloomberg merdeka.com viva jawapos kumparan
        instagram twitter facebook youtube tiktok kompastv detik.com antaranews suara.com
    """,
    naming="bernama berjudul bertajuk disebut sebutan istilah julukan dijuluki dinamai slogan tagar kata tema judul alias",
    works="film serial buku novel album lagu puisi opera majalah koran partai grup band proyek program perusahaan merek penghargaan operasi klub kapal satelit festival pameran restoran gim aplikasi kanal siniar gerakan acara sinetron",
    places="bidang seksi bagian subbagian universitas institut politeknik dusun desa kelurahan kecamatan",
    particles="bin binti van der de al",
    not_people="""
        dasar menengah pendayagunaan imigrasi pemasyarakatan kependudukan ketahanan pangan haji umrah perdesaan dalam negeri luar keuangan pertahanan kesehatan pendidikan kebudayaan perhubungan perdagangan pertanian agama sosial hukum ham perindustrian tenaga kerja ketenagakerjaan lingkungan hidup kehutanan kelautan perikanan pekerjaan umum perumahan rakyat energi sumber daya mineral pariwisata ekonomi kreatif
        komunikasi informatika digital riset teknologi tinggi pemuda olahraga pemberdayaan perempuan perlindungan anak investasi koordinator bidang politik keamanan maritim pembangunan manusia desa transmigrasi agraria tata ruang pertanahan koperasi ukm bumn aparatur reformasi birokrasi sekretariat negara kabinet perekonomian kemaritiman
        fc sc united komisi fraksi dpr mpr dpd dprd ri partai dewan badan dinas polda polres polresta polrestabes polrestro polsek mabes polri tni ad al au kodam kodim korem satlantas satreskrim reskrim lantas humas divisi direktorat jenderal pusat penerangan kejaksaan agung pengadilan mahkamah konstitusi kpk kpu bawaslu
        indonesia jakarta bandung surabaya medan semarang makassar palembang yogyakarta jogja solo surakarta malang bogor depok tangerang bekasi bali denpasar padang pekanbaru jambi bengkulu lampung pontianak banjarmasin samarinda balikpapan manado palu kendari gorontalo ambon ternate jayapura sorong mataram kupang serang cirebon tegal kediri madiun jember banyuwangi
        jawa barat timur tengah utara selatan tenggara sumatera sumatra kalimantan sulawesi papua maluku nusa aceh riau kepulauan banten dki diy daerah istimewa jatim jateng jabar sumut sumbar sumsel sulsel sulut sulteng kaltim kalsel kalteng kalbar kaltara ntb ntt babel
        kabupaten kota kecamatan kelurahan provinsi pulau gunung universitas institut sekolah rumah sakit rsud bank pt cv tbk persero gedung jalan stadion hotel istana bandara pelabuhan stasiun kompleks senayan
        nasional wilayah utama operasional pemasaran pelaksana harian eksekutif korporasi publik masyarakat layanan pengawas penanggulangan bencana meteorologi klimatologi geofisika statistik narkotika pencarian pertolongan penelitian kajian studi pemilihan
        persatuan sepak bola seluruh asosiasi pengusaha forum lembaga bantuan aliansi serikat ikatan dokter majelis ulama pengurus besar wakil
        gerindra golkar pdip pdi-p perjuangan pks pkb ppp pan nasdem demokrat psi hanura perindo amerika rusia ukraina china tiongkok malaysia singapura jepang korea australia inggris prancis jerman india israel palestina thailand vietnam filipina eropa asia
        kamboja laos myanmar brunei pakistan bangladesh nepal afghanistan sri lanka taiwan hong kong mongolia kazakhstan uzbekistan azerbaijan armenia georgia turki turkiye iran irak suriah lebanon yordania arab saudi qatar kuwait bahrain oman yaman mesir libya aljazair tunisia maroko sudan ethiopia kenya nigeria
        afrika belanda belgia swiss austria spanyol portugal italia yunani denmark swedia norwegia finlandia islandia irlandia polandia ceko slovakia slovenia hungaria rumania bulgaria serbia kroasia albania belarus moldova lituania latvia estonia kanada meksiko kuba brasil argentina cile kolombia peru venezuela
        kremlin pentagon california texas florida new york london paris berlin moskow beijing tokyo seoul washington persib persija persebaya persis persik persita psm psis psim arema
        senin selasa rabu kamis jumat sabtu minggu fakultas bisnis lalu lintas kriminal khusus
        polis pdrm bahagian siasatan penguatkuasaan trafik pejabat ibu kontinjen balai
        exco logistik kedaruratan rehabilitasi rekonstruksi kesiapsiagaan tipikor politeknik dusun bontang garut cianjur sukabumi tasikmalaya ciamis kuningan majalengka sumedang indramayu subang purwakarta karawang bantul sleman kulonprogo gunungkidul magelang temanggung wonosobo purworejo kebumen banjarnegara purbalingga banyumas cilacap brebes pemalang pekalongan batang kendal demak kudus jepara pati rembang blora grobogan sragen karanganyar wonogiri sukoharjo klaten boyolali salatiga
        ngawi magetan ponorogo pacitan trenggalek tulungagung blitar nganjuk jombang mojokerto sidoarjo gresik lamongan tuban bojonegoro bangkalan sampang pamekasan sumenep pasuruan probolinggo lumajang situbondo bondowoso lombok sumbawa bima flores batam bintan deli serdang langkat karo simalungun tapanuli nias siantar binjai
    """,
    common="""
        pertama kedua pemerintah negara menteri keputusan masyarakat warga kasus partai pemilu pilkada sidang rapat tahun bulan hari kota provinsi kabupaten selain sebelum sesudah setelah usai namun sementara seperti adapun apalagi terkait terlebih sebab
        dalam menurut pasalnya hal tak tidak belum bukan bahkan selama sejak sebagai untuk dengan oleh bagi jika kalau apabila karena hingga kini saat ketika meski walau sehingga agar supaya jadi memang saya kami kita ini itu
    """,
    # Numbers and dates.
    numbers={
        2: "dua kedua",
        3: "tiga ketiga",
        4: "empat keempat",
        5: "lima kelima",
        6: "enam",
        7: "tujuh",
        8: "delapan",
        9: "sembilan",
        10: "sepuluh",
        11: "sebelas",
        0.5: "setengah separuh",
    },
    scales={
        10: "puluh puluhan",
        100: "ratus ratusan seratus",
        1_000: "ribu ribuan seribu",
        1_000_000: "juta jutaan sejuta",
        1_000_000_000: "miliar miliaran milyar",
        1_000_000_000_000: "triliun triliunan",
    },
    percent="persen",
    months=(
        "januari jan.",
        "februari feb.",
        "maret",
        "april",
        "mei",
        "juni",
        "juli",
        "agustus",
        "september",
        "oktober",
        "november",
        "desember",
    ),
    until="hingga sampai",
    month_case="capital",
    weekdays=(
        "senin",
        "selasa",
        "rabu",
        "kamis",
        "jumat jum'at",
        "sabtu",
        "minggu ahad",
    ),
    times="kemarin besok lusa pagi siang sore malam tadi hari minggu pekan bulan tahun jam pukul menit detik wib wita wit lalu",
    # Counting.
    counted_people="orang jiwa warga",
    further="lain* lagi sisa*",
    tolls="jumlah total",
    another_time="""
        tahun lalu; {bulan,pekan,minggu} lalu; {tahun,bulan,hari} sebelumnya; sejak; selama; sebelum; {dua,tiga} tahun lalu; tahun ini; rata-rata; dibanding*; awalnya; semula
    """,
    ages="tahun",
    or_more="lebih; atau lebih",
    at_least="sedikitnya; setidaknya; paling sedikit; minimal; sekurangnya",
    part_of="dari",
    ordinals="pertama kedua ketiga keempat",
    numbering="nomor no pasal ayat halaman gang blok rt rw",
    elsewhere="di tempat lain; di daerah lain; di negara lain; di seluruh; di setiap; serupa; ledakan kedua",
    came_from="dari",
    came_to="menjadi ke",
    changing="naik; turun; meningkat; bertambah; berkurang; menurun; melonjak; anjlok; tumbuh",
    reaching="mencapai; tembus; menembus",
    unsure="diperkirakan; dikhawatirkan; diduga; mungkin; bisa; akan",
    remaining="masih; dirawat; di rumah sakit; tersisa",
    narrower=(
        "ditahan ditangkap penjara",
        "selamat hidup",
        "terdampak mengungsi",
        "dievakuasi",
        "meninggal",
    ),
    gravely="luka berat; luka parah; kritis",
    including="termasuk; di antaranya; selain",
    attackers="penyerang pelaku teroris penembak",
    disasters=(
        "kebakaran api terbakar ledakan meledak",
        "banjir longsor badai hujan tsunami tenggelam angin",
        "gempa guncangan",
        "kecelakaan tabrakan bus kereta pesawat helikopter kapal feri mobil truk",
        "serangan tembak* bom* rudal drone penusukan pembacokan",
        "virus flu campak kolera wabah keracunan penyakit demam",
    ),
    # Denial.
    negations="tidak tak bukan belum jangan tanpa",
    negatives="tiada enggan gagal",
    pseudo="hanya saja cuma",
    denials="membantah menolak menampik menyangkal menepis",
    lacks="tanpa dilarang melarang mencegah gagal batal",
    # Abbreviations.
    short_titles="Mgr Rm Pdt Dr Drs Dra Prof Ir Hj H KH Kol Jend Kombes Brigjen Irjen drg Sdr",
    short_places="Jl Jln Kab Kec Kel",
    short_numbers="No hlm hal tgl Rp tlp",
    short_inside="dll dsb dst dkk yth a.n d.a S.H M.H S.E M.Si S.T M.M Ph.D S.Pd M.Pd S.I.K",
    short_names="Tbk Inc Ltd",
    openers="""
        Dia Ia Beliau Mereka Saya Kami Kita Ini Itu Hal Namun Tetapi Tapi Sementara Selain Menurut Dalam Di Pada Untuk Dengan Dari Karena Jika Kalau Saat Ketika Setelah Sebelum Usai Sejak Meski
        Bahkan Oleh Sebelumnya Kemudian Lalu Adapun Sedangkan Para Seorang Sebuah Sejumlah Beberapa Semua Tidak Tak Belum Bukan Sehingga Agar Kini Pihaknya Apalagi Terkait Atas
    """,
    # Typography.
    scripts="Latn",
    quotation_marks=("“", "”", "‘", "’"),
    # Pages.
    own_names="bahasa indonesia; indonesia; id",
    login="masuk untuk*; daftar untuk*; silakan login*; silakan masuk*",
    # Word order.
    offices_lead=True,
)
