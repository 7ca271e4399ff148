### Competing for an opportunity: rivals, decision criteria, strategy.

compete-title = 決策
compete-strategy = 競爭策略
compete-strategy-none = 尚未選擇策略。每張卡片說明適用條件。
compete-needs = 適用條件
compete-tactics = 戰術
compete-why = 為什麼選它？
compete-since = 自 { $date } · { $author }
compete-rivals = 競爭各方
compete-preference = 客戶偏愛（1–5）
compete-gap =
    { $side ->
        [us] 我方領先 { $gap }
        [even] 不分上下
       *[them] 有對手領先 { $gap }
    }
compete-solution = 方案
compete-strengths = 優勢
compete-weaknesses = 弱點
compete-likely = 可能的策略
compete-beside-ours = 與我方相比
compete-won-of = 贏單 { $won }/{ $all }
compete-score = 預期得分
compete-criteria = 客戶的決策標準
compete-criteria-hint = 必備項在前，其次按關心的人數排序。
compete-formal = 正式
compete-informal = 非正式
compete-mandatory = 必備
compete-weight = 權重
compete-people = 誰關心
compete-add-criterion = 新增標準
compete-add-person = 新增人員
compete-wishes = 客戶人員看重：
compete-wish-of = { $name } · { $rank }
compete-wish-take = { $name } { $people }：新增
compete-ahead = 領先
compete-even = 未知
compete-behind = 落後
compete-standing = { $criterion }，{ $name }：{ $standing }
compete-no-account = 請先為商機指定客戶，再填寫客戶偏愛誰。
compete-hint-nothing-to-defend = 這裡還沒有可防禦的：該客戶尚未向我方採購。
compete-hint-rival-preferred = 客戶更偏愛對手。正面交鋒時，被偏愛者取勝。
compete-hint-weaker-on-criteria = 在更多標準上，對手優於我方。
compete-hint-leads-anyway = 按現有標準我方領先：改變標準反而幫了別人。
compete-hint-decision-near = 距決策不足 90 天：再為將來鋪墊已晚。
compete-contradiction = 在 { $unit }，{ $a } 正面交鋒，而 { $b } 保持低調。
compete-account = 各商機的策略
compete-without =
    { $count ->
       *[other] { $count } 個商機沒有策略
    }
compete-steps = 客戶的採購步驟
compete-steps-law = 遵守招標法規：在發布前提出意見，通過正式答疑提問，絕不向評審成員施壓。
compete-steps-none = 還沒有步驟
compete-steps-add = 添加步驟
compete-steps-usual = 添加招標的步驟
compete-step-who = 客戶負責人
compete-step-done = 已結束：{ $step }
compete-step-input = 發布前提出意見
compete-step-publication = 發布
compete-step-questions = 提問截止
compete-step-submission = 遞交
compete-step-opening = 開標
compete-step-presentation = 匯報
compete-step-publicity = 公示期滿
compete-step-award = 中標通知
compete-step-negotiation = 談判
compete-step-contract = 簽約
compete-step-installation = 建制
compete-step-other = 其他步驟
compete-tactic-planned = 已列為行動
