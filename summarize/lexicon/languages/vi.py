"""Vietnamese: each syllable is a word, an office leads with all that it is of, and nothing is inflected."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    that="rằng là",
    going_on="""
        điều này; việc này; ngoài ra; bên cạnh đó; do đó; vì vậy; vì thế; sau đó; tiếp theo; cuối cùng; đồng thời; cũng; cùng với đó; theo đó; và; qua đó; từ đó; trước đó; trong khi đó
    """,
    contrasting="tuy_nhiên; trái_lại; ngược_lại; thế_nhưng; nhưng; tuy nhiên; song; thế nhưng; ngược lại; tuy vậy; mặc dù vậy; trái lại",
    promising="{đây là,hãy xem} {điều,những gì,cách}",
    pronouns={
        "ông": "m",
        "bà": "f",
        "anh": "m",
        "chị": "f",
        "cô": "f",
        "họ": "p",
        "tôi": "1",
        "chúng_tôi": "1",
        "chúng_ta": "1",
        "ông_ấy": "m",
        "ông_này": "m",
        "bà_ấy": "f",
        "bà_này": "f",
        "anh_ấy": "m",
        "cô_ấy": "f",
        "ai": "w",
    },
    articles="một các những mỗi mọi vài nhiều hai ba bốn năm cả này đó vị",
    indefinite="một vài",
    auxiliaries="đã đang sẽ chỉ có được bị phải cần nên cũng vẫn vừa mới từng có_thể",
    passives="bị được",
    adverbs="""
        theo_{chỉ_đạo,yêu_cầu,quy_định,lệnh,hướng,kế_hoạch,hợp_đồng,pháp_luật,đúng,từng,mùa,trình_tự,thẩm_quyền,đề_nghị_của,nguyên_tắc}
        theo_chân theo_học theo_dõi theo_đuổi theo_sau theo_kịp
        cũng đã đang sẽ vừa mới từng vẫn còn liền luôn thẳng_thắn rõ thêm riêng lại chỉ hôm_nay hôm_qua sáng_nay chiều_nay ngay tiếp_tục đều nói_trên cụ_thể trực_tiếp cho_đến_nay tuy_nhiên đặc_biệt ngoài_ra bên_cạnh_đó trong_khi_đó đồng_thời do_đó vì_vậy vì_thế sau_đó trước_đó cùng_với_đó theo_đó mới_đây thế_nhưng ngược_lại trái_lại chưa_hết đáng_chú_ý hiện_nay hiện_tại thực_tế nói_chung nhìn_chung cuối_cùng thậm_chí
    """,
    adverbials="trao đổi với {phóng viên,báo chí}; trước đó; sau đó; mới đây; trong khi đó; cùng ngày; tại đây; tại buổi {làm việc,họp,lễ}; bên cạnh đó; ngoài ra; cũng theo đó",
    prepositions="""
        ở tại trong trên dưới với về cho từ đến tới bằng để theo qua vào ra sau trước giữa ngoài cùng như gần bên quanh chống hướng kể suốt khỏi dọc liên_quan đối_với
    """,
    linking="của",
    attaching="tại",
    coordinating="và cùng &",
    setting_against="trong khi",
    agent="bởi",
    conjunctions="nếu khi vì nhưng mà nên bởi hoặc hay song tuy dù thì do trong_khi mặc_dù bởi_vì nhằm",
    function="""
        không chưa chẳng đừng rất hơn nhất quá lắm cái con chiếc việc sự điều gì nào sao thế vậy kia đây đấy đâu lên xuống đi rồi cả đó này
    """,
    given_words="mai xuân thu",
    # Speech.
    say="""
        nói cho_biết cho_hay cho_rằng khẳng_định nhận_định xác_nhận thông_báo thông_tin loan_báo nhấn_mạnh chia_sẻ bày_tỏ phát_biểu trả_lời tuyên_bố giải_thích phân_tích đánh_giá nhận_xét lưu_ý cảnh_báo dự_báo bình_luận nêu_rõ chỉ_rõ chỉ_ra kể kể_lại nhớ_lại tiết_lộ thừa_nhận tin_rằng lập_luận giãi_bày tâm_sự thổ_lộ cam_kết báo_cáo nhắc_lại phản_ánh trình_bày nói_thêm bổ_sung quả_quyết cáo_buộc tố_cáo lý_giải lí_giải ước_tính phân_trần trần_tình nói_rõ làm_rõ khuyến_cáo khai khai_nhận đính_chính than_thở nói_về viết viết_trên đáp hỏi đặt_vấn_đề cho_biết_thêm cho_hay_thêm thông_tin_thêm chia_sẻ_thêm nhấn_mạnh_thêm nhận_định_thêm phân_tích_thêm nêu_quan_điểm nêu_ý_kiến nêu khuyến_nghị bộc_bạch quan_ngại hồi_tưởng lên_tiếng  dự_đoán hứa nhắn_nhủ nêu_vấn_đề đưa_tin cảm_thán
    """,
    taking_things="""
        thông_báo thông_tin loan_báo chia_sẻ bày_tỏ phát_biểu trả_lời tuyên_bố giải_thích phân_tích đánh_giá nhận_xét bình_luận nêu_rõ chỉ_rõ chỉ_ra kể kể_lại lập_luận giãi_bày tâm_sự thổ_lộ cam_kết báo_cáo nhắc_lại phản_ánh trình_bày bổ_sung cáo_buộc tố_cáo lý_giải lí_giải phân_trần trần_tình nói_rõ làm_rõ khai nói_về viết viết_trên hỏi đáp nêu nêu_quan_điểm nêu_ý_kiến bộc_bạch hồi_tưởng lên_tiếng hứa nêu_vấn_đề nói_thêm thông_tin_thêm chia_sẻ_thêm đặt_vấn_đề khuyến_nghị khuyến_cáo dự_đoán cảnh_báo xác_nhận lưu_ý dự_báo
    """,
    topic_prepositions="về với như",
    phrasal="""
        cho biết thêm; nói thêm; {bày tỏ,thể hiện} {sự,quan điểm,hy vọng,tin tưởng}; mở đầu phát biểu; đưa ra {nhận định,quan điểm,ý kiến}; cũng cho rằng
    """,
    exclaim="cười thốt hô reo nói_tiếp thốt_lên kết_luận tiếp_lời cười_nói chia_sẻ_tiếp",
    according="""
        theo; theo {lời,nguồn tin,thông tin từ,tin từ,thống_kê của,báo_cáo của,đánh_giá của,số_liệu của,dữ_liệu của,nhận_định của,ý_kiến của,thông_báo của,chia_sẻ của,quan_điểm của,thông_tin từ,thống kê của,số liệu của}; dẫn lời
    """,
    citing="dẫn lời; dẫn nguồn tin; trích lời",
    about_this="về {việc,vấn đề,điều,nội dung} này; điều này; việc này",
    telling="nói viết",
    sender="từ",
    documents="""
        thông_cáo văn_bản báo_cáo nghị_quyết quyết_định công_văn nghiên_cứu khảo_sát thống_kê số_liệu dữ_liệu bài_viết thư sách kết_quả tài_liệu kết_luận cáo_trạng họp_báo buổi_họp_báo tuyên_bố
    """,
    denying="{phủ nhận,bác bỏ,phủ nhận việc,bác bỏ việc}",
    untrue="không đúng; không phải sự thật; là sai sự thật; là bịa đặt",
    conditional="nếu",
    fakes="giả giả_mạo bịa_đặt",
    nobody="không ai; không một ai; chẳng ai",
    acting="thủ vai; vào vai; trong vai",
    hearsay="nghe_đồn được_cho_là",
    doubting="có_lẽ có_thể",
    # People and offices.
    titles={
        "ông": "m",
        "bà": "f",
        "anh": "m",
        "chị": "f",
        "cô": "f",
        "chú": "m",
        "bác": "",
        "em": "",
        "ths": "",
        "ths.": "",
        "ts": "",
        "ts.": "",
        "pgs": "",
        "pgs.": "",
        "pgs.ts": "",
        "gs": "",
        "gs.": "",
        "gs.ts": "",
        "bs": "",
        "bs.": "",
        "ls": "",
        "ls.": "",
        "cụ": "",
        "nsnd": "",
        "nsưt": "",
    },
    roles="""
        chủ_tọa chủ_toạ hội_thẩm thành_viên
        vợ chồng mẹ bố cha con_trai con_gái con_rể con_dâu em_trai em_gái anh_trai chị_gái người_thân
        chủ_tịch phó_chủ_tịch giám_đốc phó_giám_đốc tổng_giám_đốc phó_tổng_giám_đốc tổng_bí_thư bí_thư phó_bí_thư thủ_tướng phó_thủ_tướng bộ_trưởng thứ_trưởng viện_trưởng phó_viện_trưởng hiệu_trưởng phó_hiệu_trưởng trưởng_phòng phó_trưởng_phòng trưởng_ban phó_trưởng_ban cục_trưởng phó_cục_trưởng vụ_trưởng phó_vụ_trưởng
        chi_cục_trưởng tổng_cục_trưởng trưởng_khoa phó_trưởng_khoa phó_khoa trưởng_đoàn trưởng_công_an phó_trưởng_công_an tổ_trưởng đội_trưởng đội_phó đại_biểu đại_biểu_quốc_hội đbqh ủy_viên uỷ_viên đại_sứ luật_sư tiến_sĩ thạc_sĩ giáo_sư phó_giáo_sư bác_sĩ kỹ_sư nhà_báo phóng_viên nhạc_sĩ hlv_trưởng ca_sĩ diễn_viên đạo_diễn nghệ_sĩ nhà_thơ nhà_văn
        huấn_luyện_viên hlv cầu_thủ tiền_đạo tiền_vệ hậu_vệ thủ_môn trung_vệ chuyên_gia kiến_trúc_sư thượng_tá đại_tá trung_tá thiếu_tá đại_úy thượng_úy trung_úy thiếu_úy thiếu_tướng trung_tướng đại_tướng thượng_tướng chánh_án thẩm_phán kiểm_sát_viên điều_tra_viên công_tố_viên phát_ngôn_viên người_phát_ngôn chánh_văn_phòng phó_chánh_văn_phòng chánh_thanh_tra
        tổng_thống phó_tổng_thống tổng_thư_ký thư_ký cố_vấn ngoại_trưởng nghị_sĩ thượng_nghị_sĩ thị_trưởng thống_đốc phó_thống_đốc giáo_hoàng linh_mục hòa_thượng nhà_nghiên_cứu nghiên_cứu_viên nhà_sử_học nhà_khoa_học nhà_kinh_tế giảng_viên giáo_viên cô_giáo thầy_giáo nông_dân tài_xế thuyền_trưởng phi_công tiểu_thương doanh_nhân nhà_sáng_lập sáng_lập
        đại_diện lãnh_đạo tổng_biên_tập kế_toán_trưởng trưởng_bộ_môn chủ_nhiệm phó_chủ_nhiệm trợ_lý trợ_giảng y_tá điều_dưỡng ceo cfo nhà_thiết_kế hoa_hậu á_hậu người_mẫu mc nhà_sản_xuất biên_kịch nhà_đầu_tư chủ_đầu_tư tham_tán tùy_viên giám_mục tổng_thanh_tra đô_đốc tư_lệnh phó_tư_lệnh chính_ủy chỉ_huy_trưởng người_sáng_lập nhà_phân_tích nhà_quan_sát trưởng_thôn trưởng_nhóm trưởng_đại_diện tổng_lãnh_sự
    """,
    former="cựu nguyên quyền tân cố",
    not_roles="vợ chồng mẹ bố cha con_trai con_gái con_rể con_dâu em_trai em_gái anh_trai chị_gái người_thân bạn đồng_nghiệp đối_thủ hàng_xóm",
    relations="vợ chồng mẹ bố cha con_trai con_gái con_rể con_dâu em_trai em_gái anh_trai chị_gái người_thân",
    unnamed_roles="nguồn_tin nhân_chứng người_chứng_kiến",
    anonymous="giấu ẩn",
    anonymity="danh",
    identifying="tên danh",
    deputies="phó_",
    feminine_roles="hoa_hậu á_hậu cô_giáo vợ mẹ",
    given_names="""
        nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý mai đinh trương tô lưu lương đào đoàn vương trịnh đàm hà cao phùng tạ chu thái quách lâm tống kiều triệu la thạch khổng từ nông lò vi hứa tăng châu văn bành doãn lục giang mạc nghiêm thân thào giàng sùng ma đồng kim đường bạch lã thiều cù mẫn ngụy lữ âu diệp ngọ khuất khương viên phí cấn phó hầu
    """,
    women="""
        lan hương mai hoa hồng thảo linh trang ngọc thủy hạnh phượng nga yến oanh loan nhung hằng hiền huyền thu
    """,
    people="""
        phụ_nữ đàn_ông trẻ_em nạn_nhân nghi_phạm bị_cáo hành_khách cư_dân công_nhân học_sinh sinh_viên bệnh_nhân du_khách binh_sĩ người_dân hộ_dân gia_đình bố_mẹ vợ_chồng vợ chồng mẹ bố cháu
    """,
    groups="""
        chính_phủ ủy_ban uỷ_ban ubnd hđnd công_an cảnh_sát tòa_án toà_án viện_kiểm_sát quân_đội quốc_hội hội_đồng công_ty tập_đoàn ngân_hàng bệnh_viện hiệp_hội tổng_cục chi_cục trung_tâm cơ_quan tổ_chức quan_chức giới_chức người_dân nhà_chức_trách bộ sở ban cục đại_sứ_quán các_chuyên_gia
        nhà_trường trường hội doanh_nghiệp hãng ban_quản_lý ban_tổ_chức đài_khí_tượng phe_đối_lập nhà_máy văn_phòng cơ_quan_chức_năng cơ_quan_điều_tra lực_lượng_chức_năng ban_lãnh_đạo liên_đoàn câu_lạc_bộ học_viện giới_phân_tích các_nhà_khoa_học gia_đình nhân_chứng tổng_công_ty vff vcci evn kiểm_toán
    """,
    group_names="điện_kremlin kremlin nhà_trắng lầu_năm_góc hạ_viện thượng_viện liên_hợp_quốc ủy_ban_châu_âu vff vcci evn who imf wb nato eu fed hđnd ubnd vinfast vingroup fpt viettel petrolimex",
    outlets="báo hãng hãng_tin đài kênh tờ tờ_báo tạp_chí trang trang_tin truyền_thông phóng_viên pv báo_chí",
    outlet_names="""
        ria_novosti fox_news cbs_news financial_times rt vnexpress reuters afp ap bbc cnn xinhua tân_hoa_xã tass ttxvn vtv vov sputnik bloomberg facebook tiktok youtube telegram zing dân_trí thanh_niên tuổi_trẻ tiền_phong lao_động người_lao_động vietnamnet vietnamplus nhân_dân vtc plo viettimes
    """,
    naming="gọi gọi_là tên mang_tên mệnh_danh biệt_danh khẩu_hiệu chủ_đề cụm_từ thuật_ngữ từ cái_gọi_là",
    works="phim bộ_phim sách cuốn_sách tiểu_thuyết album bài_hát ca_khúc chương_trình dự_án chiến_dịch giải_thưởng vở_kịch tạp_chí nhóm triển_lãm lễ_hội cuộc_thi đề_án tác_phẩm phong_trào kênh",
    places="phường xã quận huyện tỉnh thành_phố thị_trấn thị_xã thôn ấp đường phố làng bản đảo sông cầu",
    not_people="""
        điện_kremlin kremlin nhà_trắng lầu_năm_góc điện_elysee phố_downing hạ_viện thượng_viện liên_hợp_quốc liên_minh_châu_âu ủy_ban_châu_âu việt_nam hà_nội hồ_chí_minh tp tphcm tp.hcm đà_nẵng hải_phòng cần_thơ huế trung_quốc mỹ nga nhật_bản hàn_quốc thái_lan lào campuchia singapore malaysia indonesia philippines ấn_độ pháp đức ukraine israel iran châu_âu châu_á đông_nam_á triều_tiên đài_loan hong_kong
        quảng_ninh quảng_nam quảng_ngãi quảng_trị quảng_bình nghệ_an hà_tĩnh thanh_hóa bình_dương đồng_nai bình_định bình_thuận ninh_thuận khánh_hòa lâm_đồng đắk_lắk đắk_nông gia_lai kon_tum long_an tiền_giang an_giang kiên_giang hậu_giang cà_mau bạc_liêu sóc_trăng trà_vinh vĩnh_long bến_tre đồng_tháp tây_ninh bình_phước phú_yên bà_rịa vũng_tàu
        hải_dương hưng_yên thái_bình nam_định ninh_bình bắc_ninh bắc_giang bắc_kạn lạng_sơn cao_bằng hà_giang hà_nam lào_cai yên_bái phú_thọ vĩnh_phúc thái_nguyên tuyên_quang sơn_la điện_biên lai_châu hòa_bình thừa_thiên
        ubmttq mttq csgt pccc cnch bộ sở ban ủy_ban hội_đồng công_an tỉnh thành_phố quận huyện xã phường thị_trấn thị_xã tòa_án viện_kiểm_sát nhân_dân quốc_hội chính_phủ trung_ương đảng đảng_ủy tỉnh_ủy tỉnh_uỷ thành_ủy huyện_ủy quận_ủy đoàn mặt_trận tổ_quốc ubnd hđnd thường_trực thường_vụ
        trường đại_học đh học_viện bệnh_viện công_ty cổ_phần tnhh tập_đoàn ngân_hàng tổng_cục cục vụ chi_cục trung_tâm phòng đội đường cầu sân_bay cảng ga khoa viện hiệp_hội tổng_công_ty báo tạp_chí đài
        giáo_dục đào_tạo y_tế giao_thông vận_tải gtvt xây_dựng tài_chính công_thương nông_nghiệp môi_trường tn&mt nn&ptnt tài_nguyên quốc_phòng ngoại_giao nội_vụ tư_pháp khoa_học công_nghệ thông_tin truyền_thông văn_hóa thể_thao du_lịch lao_động thương_binh xã_hội kế_hoạch đầu_tư kinh_tế bách_khoa quốc_gia nhà_nước
        áo ý bỉ hà_lan đan_mạch na_uy thụy_điển thuỵ_điển phần_lan iceland ireland tây_ban_nha bồ_đào_nha thụy_sĩ thuỵ_sĩ thụy_sỹ hy_lạp ba_lan hungary romania bulgaria serbia croatia slovakia slovenia séc litva latvia estonia belarus moldova gruzia armenia azerbaijan kazakhstan uzbekistan kyrgyzstan tajikistan turkmenistan
        thổ_nhĩ_kỳ ả_rập_xê_út ả_rập_saudi saudi_arabia syria iraq lebanon li_băng jordan qatar kuwait oman yemen palestine ai_cập libya algeria tunisia sudan ethiopia kenya nigeria nam_phi pakistan bangladesh afghanistan nepal sri_lanka mông_cổ myanmar brunei đông_timor timor_leste australia úc new_zealand
        canada mexico cuba brazil argentina chile colombia peru venezuela ecuador bolivia panama california texas florida new_york los_angeles chicago washington london paris berlin moscow kiev kyiv bắc_kinh thượng_hải tokyo seoul bangkok
        fc clb v.league u23 u22 u19 u.23 seagames cup asean kinh_doanh thương_mại dịch_vụ bất_động_sản
    """,
    common="""
        theo trong khi ngoài sau trước tại đến từ với để nếu vì do hiện hôm ngày tháng năm nhiều các những một tuy nhưng cũng đây đó này trao_đổi phát_biểu chia_sẻ nói về ngoài_ra bên_cạnh liên_quan đánh_giá trả_lời đồng_thời qua cùng mới_đây lãnh_đạo đại_diện
    """,
    # Numbers and dates.
    numbers={
        0.5: "nửa rưỡi",
        2: "hai",
        3: "ba",
        4: "bốn",
        6: "sáu",
        7: "bảy",
        8: "tám",
        9: "chín",
    },
    scales={
        10: "mươi chục",
        100: "trăm",
        1_000: "nghìn ngàn",
        1_000_000: "triệu",
        1_000_000_000: "tỷ tỉ",
    },
    percent="phần_trăm",
    until="đến tới",
    times="hôm_qua hôm_nay hôm_kia ngày_mai ngày tháng năm tuần giờ phút sáng trưa chiều tối đêm quý lúc rạng_sáng hôm nay",
    # Counting.
    counted_people="người hộ",
    further="khác nữa còn",
    tolls="số tổng",
    another_time="năm {ngoái,trước}; {tháng,tuần} trước; {năm,tháng,ngày} trước đó; trước đây; trung bình; mỗi năm; so với; ban đầu; kể từ",
    ages="tuổi",
    or_more="trở lên; hoặc hơn",
    at_least="ít nhất; tối thiểu; không dưới",
    part_of="trong",
    ordinals="nhất nhì",
    numbering="số điều khoản tầng lầu lớp",
    elsewhere="nơi khác; trên toàn quốc; cả nước; trên thế giới; tương tự; các tỉnh khác",
    came_from="từ",
    came_to="lên xuống còn đến",
    changing="tăng; giảm; tăng lên; giảm xuống; sụt giảm; tăng trưởng",
    reaching="đạt; lên tới; vượt; chạm mốc",
    unsure="ước tính; có thể; dự kiến; lo ngại; khoảng; nghi",
    remaining="vẫn; còn lại; đang điều trị; trong bệnh viện",
    narrower=(
        "giam tù",
        "sót thoát",
        "hưởng",
        "tán",
        "",
    ),
    gravely="bị thương nặng; nguy kịch; trọng thương",
    including="trong đó có; bao gồm; kể cả",
    attackers="hung thủ sát khủng bố",
    disasters=(
        "cháy hỏa hoạn nổ",
        "lũ bão lụt mưa sạt lở đuối chìm",
        "địa chấn rung",
        "tông va đâm xe tàu bus",
        "bắn bom khủng",
        "virus cúm sởi dịch nhiễm sốt",
    ),
    # Denial.
    negations="không chưa chẳng đừng",
    negatives="chả_ai chả",
    pseudo="chỉ",
    denials="phủ_nhận bác_bỏ từ_chối",
    lacks="thiếu cấm ngăn hủy tránh",
    # Abbreviations.
    short_titles="Ths TS PGS GS BS LS ThS Mr Mrs Dr",
    short_places="TP Q P H T",
    short_numbers="Đ tr",
    short_inside="v.v tp.HCM",
    short_names="Inc Ltd Corp",
    openers="""
        Theo Ông Bà Anh Chị Cô Họ Tôi Chúng Nhưng Tuy Và Khi Nếu Vì Sau Trước Trong Ngoài Tại Đây Đó Điều Việc Hiện Cũng Bên Các Những Một Nhiều Không Đến Từ Với Do
    """,
    # Typography.
    scripts="Latn",
    quotation_marks=("“", "”", "‘", "’"),
    syllabic=True,
    # Pages.
    own_names="tiếng việt; vi; việt nam",
    login="{đăng nhập,đăng ký}",
    # Word order.
    offices_lead=True,
)
