### Settings of this person on this machine.

settings-title = 设置
settings-yours = 个人设置（仅限本机）
settings-language = 语言
settings-theme = 外观
settings-system = 跟随系统
settings-light = 浅色
settings-dark = 深色
settings-projector = 投影
settings-projector-hint = 大字黑墨，后排也能看清。
settings-author = 你的姓名
settings-author-hint = 写在你的修改和判断旁边。
settings-workspace = 本工作区
settings-workspace-name = 名称
settings-pipeline = 新商机的销售漏斗
settings-file = 文件
settings-method = 打开方法
settings-year-start = 财年起始月
settings-rates = 汇率
settings-rates-hint = 合计以 { $own } 计。进行中的商机按最新汇率，赢单按当日汇率。
settings-rate = 折合
settings-rate-from = 起始日
settings-rate-since = 自 { $day } 起
settings-rate-delete = 删除 { $currency } 自 { $day } 起的汇率
settings-rate-missing =
    { $count ->
       *[other] { $count } 个 { $currency } 商机未计入合计，因为没有 { $currency } 的汇率。
    }
settings-redaction = 脱敏时不显示的内容
settings-redaction-hint = 团队成本、人天费率、赢单与线索成本、利润与利润率。
settings-redaction-private = 私密内容始终不显示：敌人与冲突、私下的评估与备注、性格。
