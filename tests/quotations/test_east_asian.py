import pytest

from summarize.quotations.finder import every_attribution


def said(text: str) -> list[tuple[str, str | None]]:
    found = every_attribution(text).quotes
    return [(quote.text, quote.speaker.name if quote.speaker else None) for quote in found]


def told(text: str) -> list[tuple[str, str | None]]:
    found = every_attribution(text).claims
    return [(claim.text, claim.speaker.name if claim.speaker else None) for claim in found]


@pytest.mark.parametrize(
    ("text", "quotation", "name"),
    [
        ("外交部发言人李静15日在记者会上表示：“中方对此表示欢迎。”", "中方对此表示欢迎。", "李静"),
        ('"我不知道谁会来修，"张先生说。', "我不知道谁会来修，", "张先生"),
        ("首相の高橋健一氏は、記者団に「橋は月曜日に再開する」と述べた。", "橋は月曜日に再開する", "高橋健一"),
        ("「橋は安全で問題ない」と専門家は指摘する。", "橋は安全で問題ない", "専門家"),
        ('김영호 환경부 장관은 "다리는 월요일에 열린다"고 말했다.', "다리는 월요일에 열린다", "김영호"),
        ('"다리는 안전하다"고 이정훈 시장은 강조했다.', "다리는 안전하다", "이정훈"),
        ("「橋會重新開放的」，市長王明表示。", "橋會重新開放的", "王明"),
        ('"다리는 안전합니다"라고 이정훈 시장은 강조했다.', "다리는 안전합니다", "이정훈"),
        ("72岁的迈克·贝尔表示“我永远不会忘记那座桥”。", "我永远不会忘记那座桥", "迈克·贝尔"),
        ("Robin Vale 表示：“桥很快会重新开放的。”", "桥很快会重新开放的。", "Robin Vale"),
        ('에드나 래퍼 여사는 "다리가 무척 낡았다"고 말했다.', "다리가 무척 낡았다", "에드나 래퍼"),
        ('다나카 겐지 일본 총리는 "다리는 안전하다"고 말했다.', "다리는 안전하다", "다나카 겐지"),
        ('주한 일본 대사는 "다리는 안전하다"고 말했다.', "다리는 안전하다", "주한 일본 대사"),
        ('다른 영국 의원은 "다리는 안전하다"고 말했다.', "다리는 안전하다", "다른 영국 의원"),
        ('신임 주한 미국 대사는 "다리는 안전하다"고 말했다.', "다리는 안전하다", "신임 주한 미국 대사"),
        ('회담 직후 중국 총리는 "다리는 안전하다"고 말했다.', "다리는 안전하다", "회담 직후 중국 총리"),
        ("主任颜小宁表示“桥很快会重新开放的”。", "桥很快会重新开放的", "颜小宁"),
        ('박영자(67)씨는 "다리가 걱정이다"라고 말했다.', "다리가 걱정이다", "박영자"),
        ('강릉시 관계자는 "곧 고치겠다"고 말했다.', "곧 고치겠다", "강릉시 관계자"),
        ('시장의 대리인단은 "사실이 아니다"라고 주장했다.', "사실이 아니다", "시장의 대리인단"),
    ],
)  # fmt: skip
def test_a_speaker_is_cut_out_in_front_of_the_particle_or_the_verb(
    text: str, quotation: str, name: str
) -> None:
    assert said(text) == [(quotation, name)]


def test_chinese_words_around_a_speaker_are_told_apart_by_their_marks() -> None:
    text = "“我们已经等了九个星期。”居民王芳告诉记者，“桥还是没有修好。”"
    assert said(text) == [("我们已经等了九个星期。", "王芳"), ("桥还是没有修好。", "王芳")]
    assert told("国家统计局局长陈志远在发布会上说，粮食产量将略有增长。") == [
        ("粮食产量将略有增长", "陈志远")
    ]
    assert told("据新华社报道，暴雨已造成三人死亡。") == [("暴雨已造成三人死亡", "新华社")]
    assert told("央行表示，利率将保持不变；财政部则认为应当降息。") == [
        ("利率将保持不变", "央行"),
        ("应当降息", "财政部"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "数据显示，失业率下降了两个百分点。",
        "记者了解到，大桥将于周一重新开放。",
        "小说的名称叫《大河》，书中说明了河流的历史。",
        "公司发展水链、数据链、服务链，效果明显。",
    ],
)
def test_a_word_inside_another_is_no_cue(text: str) -> None:
    assert told(text) == said(text) == []


def test_what_is_denied_is_a_denial_and_ends_with_its_clause() -> None:
    (claim,) = every_attribution("市长周立伟否认收受任何贿赂，并称合同都是公开的。").claims[:1]
    assert (claim.text, claim.polarity) == ("收受任何贿赂", "denied")


def test_a_pronoun_or_nobody_goes_on_with_who_spoke_last() -> None:
    text = "院长赵敏说，水位在下降。她表示，冰川将在三十年后消失。"
    assert told(text) == [("水位在下降", "赵敏"), ("冰川将在三十年后消失", "赵敏")]
    korean = '박지훈 시장은 "예산은 충분하다"고 말했다. 이어 "공사는 곧 끝난다"고 강조했다.'
    assert said(korean) == [("예산은 충분하다", "박지훈"), ("공사는 곧 끝난다", "박지훈")]


def test_a_japanese_topic_loses_what_modifies_it() -> None:
    text = "交渉を仲介しているトルコの外務省報道官は14日、「合意は近い」と語った。"
    assert said(text) == [("合意は近い", "トルコの外務省報道官")]
    assert told("警察は、男が容疑を認めていると明らかにした。") == [
        ("男が容疑を認めている", "警察")
    ]
    assert told("NHKによると、この地震で3人がけがをした。") == [
        ("この地震で3人がけがをした", "NHK")
    ]


def test_a_korean_body_tells_what_it_is_cited_for() -> None:
    assert told("교통부에 따르면 다리는 월요일에 열린다.") == [("다리는 월요일에 열린다", "교통부")]
    assert not told("교통부에 따르면 다리는 월요일에 열린다고 이정훈 시장이 말했다.")


def test_a_korean_surname_with_a_title_is_the_one_person_of_both() -> None:
    text = '이민재 전 국무총리가 돌아왔다. 이 전 총리는 "포기하지 않겠다"고 했다.'
    assert said(text) == [("포기하지 않겠다", "이민재")]


@pytest.mark.parametrize(
    "text",
    [
        "田中市長は「橋を閉じる」と述べたことはない。",
        "田中市長は「橋を閉じる」との発言を否定した。",
        '이정훈 시장은 "다리를 닫겠다"고 말한 적이 없다.',
        "市长王明从未说过“我们要关桥”。",
        "市长王明否认说过：“我们要关掉这座桥。”",
        "如果市长王明说：“我们关桥”，大家会生气。",
    ],
)
def test_words_that_somebody_did_not_say_are_nobodys(text: str) -> None:
    assert [name for _, name in said(text) if name] == []


def test_each_quotation_of_a_sentence_is_by_the_topic_in_front_of_it() -> None:
    text = '김 장관이 "예산은 같다"고 밝힌 데 대해 최 의원은 "무책임하다"고 비판했다.'
    assert said(text) == [("예산은 같다", "김 장관"), ("무책임하다", "최 의원")]


def test_a_last_name_alone_is_the_person_whom_an_office_introduced() -> None:
    text = "研究中心主任马立克·阿克兰指出，桥已经修好。阿克兰认为，道路也应当重修。"
    assert told(text) == [("桥已经修好", "马立克·阿克兰"), ("道路也应当重修", "马立克·阿克兰")]


def test_what_another_colon_announces_is_no_claim_of_the_words_before_it() -> None:
    text = "贝尔特表示：“他会继续参加，很荣幸。”他还补充道：“一位真正的英雄会有很多人。”"
    assert said(text) == [
        ("他会继续参加，很荣幸。", "贝尔特"),
        ("一位真正的英雄会有很多人。", "贝尔特"),
    ]
    assert told(text) == []


@pytest.mark.parametrize("word", ["凌晨", "岳母", "颜色", "付款", "盛夏", "齐声", "穆斯林"])
def test_a_word_that_opens_like_a_rare_surname_is_no_person(word: str) -> None:
    words = "大桥已经重新开放，车辆可以通行"
    assert told(f"{word}表示，{words}。") == []
    assert told(f"王明表示，{words}。") == [(words, "王明")]


@pytest.mark.parametrize(
    "text",
    [
        "市长王建国要求，所有学校下周必须停课。",
        "市长王建国呼吁，市民不要靠近大桥。",
        "김민수 시장은 주민들이 즉시 대피하라고 촉구했다.",
        "김민수 시장은 다리를 닫자고 말했다.",
        "김민수 시장은 다리가 언제 열리느냐고 말했다.",
        "田中太郎市長は橋をすぐに閉じるべきだと求めた。",
        "田中太郎市長は橋はいつ開くのかと質問した。",
    ],
)
def test_what_is_asked_for_is_no_claim(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("県警の中野健刑事部長は「橋は月曜日に再開する」と述べた。", "中野健", "刑事部長"),
        ("県警の中野健捜査1課長が「橋は月曜日に再開する」と説明。", "中野健", "捜査1課長"),
        ("18日の会見で高橋総理は「橋は月曜日に再開する」と語った。", "高橋", "総理"),
        ("事故を受けて高橋知事は「橋は月曜日に再開する」と呼び掛けた。", "高橋", "知事"),
    ],
)
def test_a_japanese_office_is_whole_with_its_field(text: str, name: str, role: str) -> None:
    (quote,) = every_attribution(text).quotes
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == (name, role)


def test_whom_a_source_tells_of_is_not_the_source() -> None:
    text = "県警によると「私がすべて一人でやった」と容疑を認めているという。"
    assert "県警" not in [name for _, name in said(text) + told(text)]


def test_whom_the_topic_tells_of_is_not_who_speaks_of_it() -> None:
    text = "高橋容疑者が子供を追いかけたことについては、「記録がなく把握していなかった」と述べた。"
    assert said(text) == [("記録がなく把握していなかった", None)]


def test_what_a_source_only_quotes_is_no_claim_too() -> None:
    text = "専門家によると「橋はとても古くて危ない」という。"
    assert said(text) == [("橋はとても古くて危ない", "専門家")]
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("市公安局发出通报称，大桥将于下周一开放。", "市公安局"),
        ("镇农机服务中心主任张民喜介绍说，大桥将于下周一开放。", "张民喜"),
        ("外交部发言人陆明22日就大桥事故答记者问时表示，大桥将于下周一开放。", "陆明"),
        ("气象台台长易文山提醒，大桥将于下周一开放。", "易文山"),
    ],
)
def test_what_somebody_speaks_in_and_how_is_no_part_of_a_chinese_name(text: str, name: str) -> None:
    assert told(text) == [("大桥将于下周一开放", name)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('회의에 참석한 시장은 "다리는 안전하다"고 말했다.', "시장"),
        ('앞서 주장한 시장은 "다리는 안전하다"고 말했다.', "시장"),
        ('김정한 시장은 "다리는 안전하다"고 말했다.', "김정한"),
        ('기상청 예보관 정민 씨는 "내일 비가 온다"고 말했다.', "기상청 예보관 정민 씨"),
        ('한 시의회 의원은 "다리는 안전하다"고 말했다.', "한 시의회 의원"),
        ('금통위는 "물가가 안정됐다"고 설명했습니다.', "금통위"),
    ],
)
def test_a_korean_speaker_begins_behind_the_verb_that_describes_him(text: str, name: str) -> None:
    assert [speaker for _, speaker in said(text)] == [name]


def test_whom_a_korean_clause_describes_is_not_who_says_it() -> None:
    assert told("사고를 밝혀야 할 경찰이 사실을 숨겼다니 충격적이라고 밝혔다.") == []


def test_a_chinese_term_inside_a_noun_phrase_is_not_said() -> None:
    assert said("局长王明介绍，全省参加“云河旅游组合保险”统保的旅行社为五百家。") == []
    assert said("议员何明批评市长一直“撒谎骗人”，要求他辞职。") == [("撒谎骗人", "何明")]


@pytest.mark.parametrize(
    "noun", ["드라마", "국가", "메시지", "우주", "아버지", "물가", "십 도 이하", "다리 지하"]
)
def test_a_korean_noun_in_front_of_the_particle_is_no_command(noun: str) -> None:
    assert told(f"김민수 시장은 그것이 {noun}라고 말했다.") == [(f"그것이 {noun}", "김민수")]


@pytest.mark.parametrize(
    "command", ["떠나", "기다리", "열", "폐쇄하", "건너지 말", "도와주", "책임지", "믿으"]
)
def test_a_korean_command_in_front_of_the_particle_is_no_claim(command: str) -> None:
    assert told(f"김민수 시장은 주민들이 다리를 {command}라고 말했다.") == []


@pytest.mark.parametrize(
    "clause",
    [
        "橋は「古い橋」と呼ばれていた",
        "台風は「強い勢力」となって近づいている",
        "橋は「古い橋」として知られていた",
    ],
)
def test_a_word_that_a_japanese_source_only_quotes_is_in_what_it_tells(clause: str) -> None:
    assert told(f"気象庁によると、{clause}。") == [(clause, "気象庁")]


@pytest.mark.parametrize("verb", ["話して", "説明して", "容疑を認めて", "容疑を否認して"])
def test_whom_the_police_tell_of_is_not_the_police(verb: str) -> None:
    text = f"県警によると、男は「私がすべて一人でやった」と{verb}いるという。"
    assert [*said(text), *told(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "部长王强要求关闭大桥，并表示大桥是不安全的。",
        "市长王强呼吁市民不要靠近大桥，并指出，大桥是不安全的。",
    ],
)
def test_a_chinese_statement_beside_a_demand_is_a_claim(text: str) -> None:
    assert told(text) == [("大桥是不安全的", "王强")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("渡辺桜さん（52）は「橋が開いてうれしい」と笑顔を見せた。", "渡辺桜"),
        ("渡辺桜ちゃん(6)は「橋が開いてうれしい」と喜んだ。", "渡辺桜"),
        ("「はい」と答えるはずもなく田中知事は「橋は開けない」と述べた。", "田中"),
    ],
)
def test_a_japanese_speaker_has_an_age_behind_and_no_clause_in_front(text: str, name: str) -> None:
    assert said(text)[-1][1] == name


def test_who_is_asked_in_japanese_is_not_who_asks() -> None:
    text = "田中知事は会見で、記者から「橋はいつ開くのか」と問われ「月曜日に開ける」と述べた。"
    assert said(text) == [("月曜日に開ける", "田中")]


def test_a_character_inside_a_chinese_word_is_no_preposition() -> None:
    text = "国务院研究中心对外经济部部长王小明对记者表示，粮食产量今年将略有增长。"
    assert told(text) == [("粮食产量今年将略有增长", "王小明")]


def test_a_feeling_that_a_chinese_verb_governs_is_no_claim() -> None:
    assert told("市长王明说，粮食将增产。王明对此表示遗憾，对目前的局面感到担忧。") == [
        ("粮食将增产", "王明")
    ]


def test_the_subject_beside_a_korean_quotation_is_who_says_it() -> None:
    text = '이정훈 시장은 "다리는 안전하다"고 말했다. 이 시장은 김영호 의원이 "다리는 위험하다"고 말한 것은 거짓이라고 지적했다. 이어 "곧 점검하겠다"고 강조했다.'
    assert said(text) == [
        ("다리는 안전하다", "이정훈"),
        ("다리는 위험하다", "김영호"),
        ("곧 점검하겠다", "이정훈"),
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('그런가 하면 경비원 B씨는 "다리가 낡았다"고 말했다.', "경비원 B씨"),
        ('강릉대 등 교수들은 "다리가 낡았다"고 밝혔다.', "강릉대 등 교수들"),
        ('이정훈 국회부의장은 "다리가 낡았다"고 말했다.', "이정훈"),
    ],
)
def test_a_korean_speaker_is_whole_and_without_what_opens_the_sentence(
    text: str, name: str
) -> None:
    assert said(text) == [("다리가 낡았다", name)]


@pytest.mark.parametrize(
    "byline",
    [
        "[동해신문 김은별 기자] ",
        "[동해신문 김은별 기자]",
        "(강릉=동해신문) 김은별 기자 = ",
        "(강릉=동해신문) 김은별 기자= ",
    ],
)
def test_who_wrote_a_korean_report_is_not_who_speaks_in_it(byline: str) -> None:
    text = f'{byline}최영호 강릉시장은 2일 "다리가 무척 낡았다"고 예측했다.'
    assert said(text) == [("다리가 무척 낡았다", "최영호")]


@pytest.mark.parametrize("verb", ["実感する", "喜ぶ", "意気込む", "かみ締める", "明かす"])
def test_a_japanese_verb_behind_the_particle_tells_who_speaks(verb: str) -> None:
    text = f"渡辺桜さん（52）は「橋が開くのが待ち遠しい」と{verb}。"
    assert said(text) == [("橋が開くのが待ち遠しい", "渡辺桜")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("최근에 블라디미르 푸틴 대통령은 다리가 안전하다고 말했다.", ("다리가 안전하다", "블라디미르 푸틴")),
        ("한국에 김민수 시장은 다리가 안전하다고 말했다.", ("다리가 안전하다", "김민수")),
    ],
)  # fmt: skip
def test_when_or_where_is_no_korean_name(text: str, expected: tuple[str, str]) -> None:
    assert told(text) == [expected]


def test_what_a_korean_is_doing_is_no_part_of_a_name() -> None:
    assert said("순방 중인 존 스미스 장관은 “다리는 안전하다”고 말했다.") == [
        ("다리는 안전하다", "존 스미스")
    ]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("外交部发言人王林今天（22日）表示，大桥将于周一开放。", "王林", "外交部发言人"),
        ("外交部長王林今（22）日赴議會備詢時表示，大橋將於週一開放。", "王林", "外交部長"),
        ("外交部發言人王林昨在例行記者會表示，大橋將於週一開放。", "王林", "外交部發言人"),
        ("外交部发言人王林主持例行记者会。王林表示，大桥将于周一开放。", "王林", "外交部发言人"),
        ("发言人欧江安说，大桥将于周一开放。", "欧江安", "发言人"),
    ],
)
def test_a_chinese_speaker_has_day_and_occasion_behind(text: str, name: str, role: str) -> None:
    (claim,) = every_attribution(text).claims
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.speaker.role) == (name, role)


def test_what_a_chinese_speaker_does_beside_is_not_who_speaks() -> None:
    text = "市长王林说，桥要修。王林听完，看着乡村干部说：“桥今年一定要修好。”"
    assert said(text) == [("桥今年一定要修好。", "王林")]
    assert ("桥今年一定要修好。", "看着乡村干部") not in said(
        "他停下，看着乡村干部说：“桥今年一定要修好。”"
    )


def test_a_chinese_verb_that_is_governed_is_a_noun() -> None:
    assert told("媒体就是喜欢把批评搜集整理起来。") == []


def test_a_japanese_surname_means_the_one_whose_whole_name_has_an_age() -> None:
    text = "農家の田端孝行さん（60）の畑で収穫が始まった。田端さんは「今年はよく育った」と笑顔を見せた。"
    assert said(text) == [("今年はよく育った", "田端孝行")]


@pytest.mark.parametrize("face", ["安堵の表情を浮かべた", "苦笑いを浮かべた", "目を潤ませた"])
def test_a_japanese_face_tells_who_speaks(face: str) -> None:
    assert said(f"田端さんは「今年はよく育った」と{face}。") == [("今年はよく育った", "田端")]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ('경찰은 조사를 진행했다.차씨는 "다리가 낡았다"고 진술했다.', "차씨", None),
        ('전 한국학회 이사장인 서울대 김민수 교수는 "다리가 낡았다"고 말했다.', "김민수", "교수"),
        ('제보자 김 모 씨는 "다리가 낡았다"고 말했다.', "김 모 씨", "제보자"),
        ('서울대 의대 병리학교실 B교수는 "다리가 낡았다"고 말했다.', "서울대 의대 병리학교실 B교수", None),
    ],
)  # fmt: skip
def test_a_korean_name_begins_behind_its_office_and_its_sentence(
    text: str, name: str, role: str | None
) -> None:
    (quote,) = every_attribution(text).quotes
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == (name, role)


def test_what_follows_a_chinese_quotation_that_ends_its_sentence_is_no_part_of_it() -> None:
    text = "市长王林在致辞中说：“很高兴大桥今年能够开放。”张总编辑代表报社承诺，将参与报道。"
    assert said(text)[0] == ("很高兴大桥今年能够开放。", "王林")
    assert not [claim for claim, name in told(text) if "很高兴" in claim]


def test_a_chinese_surname_with_an_office_is_the_one_person_of_both() -> None:
    text = "校长罗宏兵对家长表示欢迎。罗校长表示“学校今年一定会修好”。"
    assert said(text) == [("学校今年一定会修好", "罗宏兵")]


@pytest.mark.parametrize("verb", ["몰아붙였다", "목소리를 높였다", "고개를 숙였다", "질타했다"])
def test_a_korean_manner_tells_who_speaks(verb: str) -> None:
    assert said(f'김민수 의원은 "다리가 낡았다"고 {verb}.') == [("다리가 낡았다", "김민수")]


@pytest.mark.parametrize(
    "who", ["王林的妻子", "王林妻子", "王林让他", "王林听李华", "王林说完后李华"]
)
def test_whom_else_a_chinese_clause_tells_of_may_speak(who: str) -> None:
    text = f"市长王林出席了会议。{who}说：“大桥今年能够开放。”"
    assert "王林" not in [name for _, name in said(text)]


def test_a_chinese_office_begins_behind_a_mark() -> None:
    text = "王林摆了摆手说：“大桥今年能够开放。”记者王林表示，大桥已经修好。"
    (quote,) = every_attribution(text).quotes
    assert quote.speaker is not None
    assert quote.speaker.role == "记者"


def test_a_chinese_surname_alone_is_the_one_person_who_has_it() -> None:
    text = "市长王林出席了会议。王回应，“大桥今年能够开放。”"
    assert said(text) == [("大桥今年能够开放。", "王林")]
    assert "王林" not in [who for _, who in said(f"议员王明也来了。{text}")]


def test_what_another_has_asked_in_front_of_a_chinese_speaker_is_not_his() -> None:
    text = "市长王林出席了会议。对于议员反问“大桥什么时候开放”王林说，“大桥今年能够开放”。"
    assert said(text)[-1] == ("大桥今年能够开放", "王林")
    assert ("大桥什么时候开放", "王林") not in said(text)


def test_a_chinese_claim_ends_where_another_speaks_behind_a_quotation() -> None:
    text = "市长王林说，“大桥能够开放”，议员李华则说，桥面还没有修好。"
    assert told(text) == [("桥面还没有修好", "李华")]


def test_who_stops_another_in_chinese_is_who_speaks() -> None:
    text = "市长王林出席了会议。议员李华批评大桥“又旧又窄”；市长王林打断李华的话表示“大桥今年能够开放”。"
    assert said(text)[-1] == ("大桥今年能够开放", "王林")


@pytest.mark.parametrize("opening", ["市政府今(2)日邀请", "市政府今（2）日邀请"])
def test_a_chinese_office_begins_behind_the_day_and_the_verb(opening: str) -> None:
    (quote,) = every_attribution(f"{opening}市长王林出席。王林说：“大桥今年能够开放。”").quotes
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("王林", "市长")


@pytest.mark.parametrize(
    "source", ["据市统计局公布的数据，", "根據市統計局預測，", "据市统计局发布的报告显示，"]
)
def test_a_chinese_source_is_told_by_what_it_shows(source: str) -> None:
    ((claim, name),) = told(f"{source}今年大桥的车流增加了两成。")
    assert claim == "今年大桥的车流增加了两成"
    assert name in ("市统计局", "市統計局")


def test_a_korean_byline_ends_at_its_sign() -> None:
    text = "[대전=강물뉴스] 오종원 기자 = 김민수 세종시장이 4일 오후 낡은 다리를 모두 닫고 새로 짓겠다고 강조했다."
    assert [name for _, name in told(text)] == ["김민수"]


def test_a_korean_candidate_is_not_whom_a_clause_behind_him_tells_of() -> None:
    text = '김민수 시장 후보자가 이전 정부가 추진한 정책에 대해 "다리가 낡았다"고 지적했다.'
    assert said(text) == [("다리가 낡았다", "김민수")]


def test_what_a_japanese_source_lets_be_known_is_a_claim() -> None:
    text = "東浜市の松田市長は、道路の陥没について、検討委員会を来月下旬に開く予定であることを明らかにしました。"
    assert told(text) == [("道路の陥没について、検討委員会を来月下旬に開く予定である", "松田")]


def test_a_japanese_statement_may_have_a_comma_in_front_of_its_verb_and_a_place_for_its_topic() -> (
    None
):
    assert told("福田市長は会見で、計画は不安をあおるだけだと、批判した。") == [
        ("計画は不安をあおるだけだ", "福田")
    ]
    assert told("市は先月まで割れ目に気づいていなかったと説明しています。") == [
        ("先月まで割れ目に気づいていなかった", "市")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "松田市長は、事故の起きた市道を通学路として使う学校を訪れた。",
        "松田市長は、割れ目が前兆だったのではないかという専門家の見方について答えを避けた。",
    ],
)
def test_what_only_joins_a_japanese_noun_says_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("opening", "mention", "name"),
    [
        ("南山市の北村一郎市長が会見した。", "北村市長", "北村一郎"),
        ("木戸博市長が会見した。", "木戸市長", "木戸博"),
        ("山中武夫東浜市長が東浜市役所で会見した。", "山中市長", "山中武夫"),
        ("宮崎市で会見があった。", "宮崎市長", "宮崎市長"),
    ],
)
def test_a_japanese_surname_with_an_office_means_the_one_whose_whole_name_has_it(
    opening: str, mention: str, name: str
) -> None:
    assert said(f"{opening}{mention}は「原点を忘れない」と述べました。")[-1][1] == name


def test_a_japanese_noun_at_the_end_says_who_declares() -> None:
    assert said("市の職員が「次の予定がある」と宣言。") == [("次の予定がある", "市の職員")]


def test_a_chinese_quotation_behind_a_colon_is_not_of_who_speaks_next() -> None:
    text = "議員陳大文問預算。市長李華則用客語笑回：「我不是議員了……」陳大文直言「你老大耶！」"
    assert said(text) == [("我不是議員了……", "李華"), ("你老大耶！", "陳大文")]
    text = "議員陳大文喊話，「預算快點審查好不好？」李華則笑回：「我不是議員了……」"
    assert dict(said(text)).get("預算快點審查好不好？") == "陳大文"


def test_a_chinese_pronoun_behind_other_clauses_is_whoever_opens_them() -> None:
    before = "發言人殷瑋回應，市府會繼續努力。"
    text = "王世強送給李大安一口鍋，要求他儘快開發，他認為開發可以重建市府的威望。王世強隨後離開。"
    assert told(before + text) == [("市府會繼續努力", "殷瑋")]
    text = "市長李大安談到開發，他認為開發可以重建市府的威望。"
    assert ("開發可以重建市府的威望", "李大安") in told(before + text)


def test_a_chinese_speaker_is_without_what_likens_and_gives() -> None:
    assert told("正如市长王明指出，大桥是城市的名片。") == [("大桥是城市的名片", "王明")]
    text = "議員送上救生圈給市長王明。王明說：「大橋今年能夠開放。」"
    (quote,) = every_attribution(text).quotes
    assert quote.speaker is not None
    assert quote.speaker.role == "市長"


def test_who_took_the_picture_is_no_part_of_a_chinese_claim() -> None:
    text = "市長李大安說，大橋今年能夠開放（記者方大文攝）。"
    assert told(text) == [("大橋今年能夠開放", "李大安")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("소문이 온라인에서 확산하자 경찰이 “결론이 나오지 않았다”고 밝혔다.", "경찰"),
        (
            "서울 남대문경찰서는 어제 공지를 통해 “수사가 진행되고 있다”고 밝혔다.",
            "서울 남대문경찰서",
        ),
        (
            "경찰이 사고 당시 가해차량 동승자가 “물이 차올랐다”고 1차 진술했다고 밝혔다.",
            "가해차량 동승자",
        ),
        ("김 기자는 “나는 잘 모르는 일”이라며 즉답을 피했다.", "김 기자"),
    ],
)
def test_a_korean_speaker_is_cut_from_clauses_in_front(text: str, name: str) -> None:
    assert [who for _, who in said(text)] == [name]


def test_two_korean_bodies_tell_something_together() -> None:
    text = "경찰과 소방 당국에 따르면 지난 1일 차량이 주차장에서 나온 후 도로를 역주행했다."
    assert [who for _, who in told(text)] == ["경찰과 소방 당국"]


def test_a_chinese_clause_without_a_subject_goes_on_with_the_one_in_front() -> None:
    text = "市長李大安出席會議。議員徐立信詢問「這是否是最強對手？」李大安面露微笑，並強調「離選舉還有很長一段時間。」"
    assert said(text)[-1] == ("離選舉還有很長一段時間。", "李大安")
    assert said("局长王明说，大桥将于五月开放，并强调：“安全最重要。”") == [
        ("安全最重要。", "王明")
    ]


def test_a_letter_behind_a_chinese_office_is_nobody() -> None:
    text = "主席贺信中的精神鼓舞人心。局长王明会见嘉宾，他说，将继续学习主席贺信中的精神。"
    assert [name for _, name in told(text)] == ["王明"]


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("（東浜市・松田市長）", "松田"),
        ("（南山市　原武夫市長）", "原武夫"),
        ("東浜市　松田一郎 市長", "松田一郎"),
        ("■松田市長", "松田"),
    ],
)
def test_a_line_above_a_japanese_quotation_names_who_speaks(label: str, name: str) -> None:
    text = f"市は30日の会見で、質問に次のように答えた。\n{label}\n「残りの場所もしっかり対策を進めている」\n町は柵を置いた。"
    assert said(text) == [("残りの場所もしっかり対策を進めている", name)]


def test_any_line_above_a_japanese_quotation_is_no_label() -> None:
    text = "市は30日の会見で、質問に次のように答えた。\n東浜市の対策\n「残りの場所もしっかり対策を進めている」\n町は柵を置いた。"
    assert [name for _, name in said(text)] == [None]


def test_a_longer_japanese_office_is_no_given_name() -> None:
    text = "林官房長官が会見した。林長官は「原点を忘れない」と述べました。"
    assert said(text) == [("原点を忘れない", "林")]


def test_a_korean_association_speaks() -> None:
    text = '봉산초 학부모회는 이날 기자회견을 하고 "모든 방법을 동원해 대응하겠다"고 밝혔다.'
    assert said(text) == [("모든 방법을 동원해 대응하겠다", "봉산초 학부모회")]


def test_who_is_told_in_chinese_stands_behind_the_verb() -> None:
    text = "“洪水来得太急了，”曾任村主任的王福超告诉晨报新闻：“当时很多人都在睡觉。”"
    assert said(text) == [("洪水来得太急了，", "王福超"), ("当时很多人都在睡觉。", "王福超")]
    assert told("市长王明告诉记者，大桥将于五月开放。") == [("大桥将于五月开放", "王明")]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("北村新司市長は「市道を直す」と述べた。", "full name"),
        ('시장의 대리인단은 "사실이 아니다"라고 주장했다.', "the described"),
    ],
)
def test_an_east_asian_name_is_not_judged_by_capitals_or_tokens(text: str, who: str) -> None:
    (quote,) = every_attribution(text).quotes
    assert quote.evidence is not None
    facts = quote.evidence.facts
    assert f"who={who}" in facts
    assert "cue=say" in facts
    counted = ("gap=", "gap.names", "side=", "cue.distance", "name.capitals", "mention.words")
    assert not [fact for fact in facts if fact.startswith(counted)]


@pytest.mark.parametrize(
    ("text", "claim", "name"),
    [
        ("구글은 내년부터 새 다리를 놓을 수 있을 것이라고 밝혔다.", "내년부터 새 다리를 놓을 수 있을 것", "구글"),
        ("목포시는 낡은 다리를 모두 고친다고 밝혔다.", "낡은 다리를 모두 고친다", "목포시"),
        ("BRDG는 낡은 다리를 모두 고친다고 5일 밝혔다.", "낡은 다리를 모두 고친다", "BRDG"),
        ("낡은 다리를 모두 고친다고 핀란드 관리들이 밝혔다.", "낡은 다리를 모두 고친다", "핀란드 관리들"),
        ("낡은 다리를 모두 고친다고 BRDG는 밝혔다.", "낡은 다리를 모두 고친다", "BRDG"),
        ("블라디미르 이바노프 러시아 대통령은 8일(현지시간) 인터뷰에서 다리가 안전하다고 말했다.", "다리가 안전하다", "블라디미르 이바노프"),
        ("Orbit CEO Ada Lund는 다리가 곧 열린다고 설명했다.", "다리가 곧 열린다", "Ada Lund"),
        ("공사에 정통한 두 소식통은 다리가 곧 열린다고 전했다.", "다리가 곧 열린다", "두 소식통"),
    ],
)  # fmt: skip
def test_what_is_reported_in_korean_ends_before_its_particle(
    text: str, claim: str, name: str
) -> None:
    assert told(text) == [(claim, name)]


@pytest.mark.parametrize(
    "text",
    [
        "AI는 앞으로 사회를 크게 바꿀 것이라고 말했다.",
        "낡은 다리를 모두 고친다고 이웃들이 밝혔다.",
        "목포시는 낡은 다리를 모두 고친다고 이웃들이 밝혔다.",
    ],
)
def test_a_korean_topic_is_nobody_where_another_tells_or_it_is_a_thing(text: str) -> None:
    assert told(text) == []


def test_a_name_from_abroad_needs_no_korean_office() -> None:
    text = (
        '일론 베르크는 "다리는 내년에 열린다"라고 밝혔다. 이어 베르크는 "돈은 충분하다"고 말했다.'
    )
    assert said(text) == [
        ("다리는 내년에 열린다", "일론 베르크"),
        ("돈은 충분하다", "일론 베르크"),
    ]
    assert said('온라인 서비스는 "안전하다"고 밝혔다.') == []


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("アダ・ルンド氏は「Vera一本に絞ることに決めた」と述べた。", "Vera一本に絞ることに決めた", "アダ・ルンド"),
        ("「橋の点検が遅れている」と、業界関係者は話す。", "橋の点検が遅れている", "業界関係者"),
        ("交通省は工事を進めたが、「それは難しかった」と会計監査人らは述べた。", "それは難しかった", "会計監査人ら"),
        ("橋梁会社のLund氏は、「橋は数日で直る」と紹介。", "橋は数日で直る", "Lund"),
        ("海東県の一本木正知事は「橋を早く直したい」と述べた。", "橋を早く直したい", "一本木正"),
        ("海東県の一本木副知事は「橋を早く直したい」と述べた。", "橋を早く直したい", "海東県の一本木副知事"),
        ("Lundは5日に「あと数日必要だ」と述べた。", "あと数日必要だ", "Lund"),
        ("業界関係者は、「橋の競争は終わった」との見方を示す。", "橋の競争は終わった", "業界関係者"),
    ],
)  # fmt: skip
def test_a_japanese_quotation_is_by_whom_its_own_clause_names(
    text: str, words: str, name: str
) -> None:
    assert said(text) == [(words, name)]


def test_a_japanese_quotation_is_not_by_the_topic_of_the_clause_in_front() -> None:
    text = "交通省は工事を進めたが、「それは難しかった」と隣の犬は述べた。"
    assert [name for _, name in said(text) if name] == []


def test_a_japanese_topic_in_latin_letters_reports() -> None:
    assert told("Orbitの広報担当者はThe Bayに対し、これらの橋は安全だと語った。") == [
        ("これらの橋は安全だ", "Orbitの広報担当者")
    ]
    assert told("Orbitは火曜日、橋の工事を止める決定は今も有効であると述べた。") == [
        ("橋の工事を止める決定は今も有効である", "Orbit")
    ]
    assert told("AIは今後も進化を続けて社会を変えると述べた。") == []


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("市长王明深情地说：“桥是我们修的！”", "桥是我们修的！", "王明"),
        (
            "桥梁银行方面对《河湾日报》记者表示：“后续会及时公布。”",
            "后续会及时公布。",
            "桥梁银行方面",
        ),
        ("桥梁专家在接受采访时表示：“关键在于写明责任。”", "关键在于写明责任。", "桥梁专家"),
        ("一位路人告诉记者，“没人认出那座桥”。", "没人认出那座桥", "一位路人"),
    ],
)
def test_how_and_to_whom_it_is_said_is_no_part_of_a_chinese_speaker(
    text: str, words: str, name: str
) -> None:
    assert said(text) == [(words, name)]


def test_chinese_reports_follow_a_verb_without_a_comma() -> None:
    assert told("市长王明称大桥将于五月开放。") == [("大桥将于五月开放", "王明")]
    assert told("芬兰表示，大桥将于五月开放。") == [("大桥将于五月开放", "芬兰")]
    assert told("市长王明称赞大桥修得又快又好。") == []
    assert told("市长王明称其为全省修得最快的大桥。") == []
    assert told("市长王明参观了工程名称展示厅和大桥。") == []


def test_a_name_from_abroad_has_an_office_behind_it() -> None:
    text = '제롬 베르크 연준 의장은 "물가가 높다"고 말했다. 베르크 의장은 "곧 낮아질 것"이라며 앞으로의 경제에 대한 자신감을 내비쳤다.'
    assert said(text) == [("물가가 높다", "제롬 베르크"), ("곧 낮아질 것", "제롬 베르크")]


def test_a_japanese_pronoun_and_a_long_speaker_stand_behind_the_words() -> None:
    text = "ルンド氏は「橋は安全だ」と述べた。「直すのは来年になる」と同氏は語った。「橋は町の宝だ」と本紙に手紙を寄せた東浜市出身のアダ・ベルクさんは述べた。"
    assert said(text) == [
        ("橋は安全だ", "ルンド"),
        ("直すのは来年になる", "ルンド"),
        ("橋は町の宝だ", "アダ・ベルク"),
    ]


@pytest.mark.parametrize(
    ("speaker", "name"),
    [
        ("橋梁会社の最高科学責任者ルンド氏", "ルンド"),
        ("製品責任者の Ada O'Lund 氏", "Ada O'Lund"),
        ("アダ・ルンドCEO", "アダ・ルンド"),
    ],
)
def test_a_japanese_office_in_front_is_no_part_of_a_name(speaker: str, name: str) -> None:
    assert said(f"{speaker}は「橋は数日で直る」と語った。") == [("橋は数日で直る", name)]


def test_a_japanese_claim_begins_behind_what_was_said_before_and_ends_before_its_comma() -> None:
    text = "「橋は古い」とルンド氏は述べ、隣家は橋を来年直すはずだと指摘した。"
    assert told(text) == [("隣家は橋を来年直すはずだ", "ルンド")]
    assert told("アダ・ルンド氏は、橋は数日で直るだろう、と語った。") == [
        ("橋は数日で直るだろう", "アダ・ルンド")
    ]


@pytest.mark.parametrize(
    ("opening", "name", "role"),
    [
        ("소방본부의 김민수 팀장은", "김민수", "팀장"),
        ("미래증권의 이서연 연구원은", "이서연", "연구원"),
        ("신문 정치부장 출신의 국민의힘 박도윤 의원도", "박도윤", "의원"),
    ],
)
def test_a_korean_holder_stands_behind_the_body_that_an_office_is_of(
    opening: str, name: str, role: str
) -> None:
    (quote,) = every_attribution(f"{opening} “다리는 오늘 밤에 다시 닫힌다”고 말했다.").quotes
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == (name, role)


def test_whose_korean_helper_speaks_is_not_who_speaks() -> None:
    text = "시장의 최측근 의원은 “다리는 오늘 밤에 다시 닫힌다”고 말했다."
    assert said(text) == [("다리는 오늘 밤에 다시 닫힌다", "시장의 최측근 의원")]


def test_what_a_korean_speaker_does_besides_goes_on_behind_the_particle() -> None:
    text = "미래증권 이서연 연구원은 “예상을 웃도는 실적”이라며 목표를 9만원으로 올렸다."
    assert said(text) == [("예상을 웃도는 실적", "이서연")]
    assert said("“예상을 웃도는 실적”이라며 목표를 9만원으로 올렸다.") == []


@pytest.mark.parametrize(
    ("who", "name", "role"),
    [
        ("自民党の長谷川国会対策委員長", "長谷川", "国会対策委員長"),
        ("共産党の井上書記局長", "井上", "書記局長"),
    ],
)
def test_a_japanese_party_office_is_whole(who: str, name: str, role: str) -> None:
    (quote,) = every_attribution(f"{who}は「橋は来週まで閉じたままだ」と批判しました。").quotes
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == (name, role)


def test_a_polite_japanese_report_has_its_source() -> None:
    text = "県の関係者によりますと、大橋は来月までに開通する見通しだということです。"
    assert told(text) == [("大橋は来月までに開通する見通しだということです", "県の関係者")]


def test_a_chinese_claim_ends_where_another_is_set_against_it() -> None:
    text = "警方表示，尊重法院的判決，議員王家貞則表示「等開議再說」。"
    assert told(text) == [("尊重法院的判決", "警方")]
    assert said(text) == [("等開議再說", "王家貞")]
    alone = "警方表示，尊重法院的判決，橋則到週日都不開放。"
    assert told(alone) == [("尊重法院的判決，橋則到週日都不開放", "警方")]


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("生态环境局局长韦敏", "韦敏"),
        ("國民黨新北市黨部主委黃志雄", "黃志雄"),
        ("合議庭審判長吳麗華", "吳麗華"),
        ("外交部发言人华春雨", "华春雨"),
    ],
)
def test_a_chinese_holder_is_named_behind_the_office(who: str, name: str) -> None:
    assert told(f"{who}表示，大橋到下週都不會開放。") == [("大橋到下週都不會開放", name)]


def test_a_chinese_pronoun_means_whoever_spoke_last() -> None:
    text = (
        "外交部发言人秦明说，会议已经开过。新任发言人华春雨16日与媒体见面。"
        "华春雨表示，责任十分重大。她说，大桥到下周都不会开放。"
    )
    assert told(text)[-2:] == [("责任十分重大", "华春雨"), ("大桥到下周都不会开放", "华春雨")]
    assert told("华东市场表示，大桥到下周都不会开放。") == []


def test_a_japanese_topic_that_no_office_tells_is_not_whoever_spoke_before() -> None:
    text = "松田一郎市長は「橋は閉じたままだ」と述べた。店の常連客は会見で「説明がまったく足りない」と振り返った。"
    assert dict(said(text)).get("説明がまったく足りない") is None
    on = "松田一郎市長は「橋は閉じたままだ」と述べた。会見では「説明がまったく足りない」と振り返った。"
    assert dict(said(on))["説明がまったく足りない"] is not None


def test_a_korean_he_is_no_body() -> None:
    text = "재판부는 “원심에 잘못이 없다”고 판시했다. 그는 재판에서 “후원금으로 알았다”고 주장했다."
    assert dict(said(text)) == {"원심에 잘못이 없다": "재판부"}
    text = "김민수 시장은 “다리는 닫힌다”고 말했다. 그는 회의에서 “후원금으로 알았다”고 주장했다."
    assert dict(said(text))["후원금으로 알았다"] == "김민수"
