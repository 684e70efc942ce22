"""Chinese, in simplified and traditional characters: marks and the commonest cues."""

from summarize.lexicon.fields import Lexicon

LEXICON = Lexicon(
    # Grammar.
    pronouns={
        "他": "m",
        "她": "f",
        "他们": "p",
        "他們": "p",
        "她们": "p",
        "她們": "p",
        "我": "1",
        "我们": "1",
        "我們": "1",
    },
    adverbs="还 還 也 又 则 則 再 曾 就 都 昨天 今天 昨日 今日 随后 隨後 同时 同時 记者 記者 此前",
    prepositions="在 对 對 向 于 於 从 從 与 與 和",
    conjunctions="但 但是 因为 因為 所以 如果 虽然 雖然",
    # Speech.
    say="""
        说 說 说道 說道 表示 指出 强调 強調 认为 認為 称 稱 告诉 告訴 回忆 回憶 介绍 介紹 透露 写道 寫道 问 問 问道 問道 回答 回应 回應 补充 補充 坦言 宣布 宣佈 解释 解釋 警告 呼吁 呼籲 承认 承認 感叹 感嘆 重申 提到 谈到 談到 直言 批评 批評 声称 聲稱 否认 否認 建议 建議 预测 預測 相信 笑着说 笑著說 告诉记者 告訴記者 喊道 反问 反問
    """,
    according="据; 據; 根据; 根據; 按照",
    documents="声明 聲明 采访 採訪 讲话 講話 报告 報告 公告 微博",
    relay="报道 報道 報導",
    resuming="说 說 问 問 道 称 稱 喊 答 表示 指出 写 寫 回答 强调 強調 补充 補充 告诉 告訴 认为 認為",
    # People and offices.
    roles="""
        总统 總統 主席 总理 總理 部长 部長 省长 省長 市长 市長 县长 縣長 镇长 鎮長 村主任 主任 局长 局長 发言人 發言人 教授 专家 專家 工程师 工程師 记者 記者 医生 醫生 老师 老師 经理 經理 董事长 董事長 总经理 總經理
        书记 書記 校长 校長 院长 院長 律师 律師 教练 教練 导演 導演 作家 游客 遊客 村民 居民 茶农 茶農 农民 農民 司机 司機 负责人 負責人 研究员 研究員 队长 隊長 农业专家 農業專家
    """,
    groups="专家 專家 警方 官方 媒体 媒體 政府 消息人士 目击者 目擊者",
    outlets="日报 日報 晚报 晚報",
    outlet_names="新华社 新華社 人民日报 路透社 法新社 中新社 央视",
    # Abbreviations.
    borrows_abbreviations="en",
    # Typography.
    unspaced=True,
    caseless=True,
)
