### The log of what was done with customers.

activities-view = 活动
activities-log = 记录活动
activities-add = 记录
activities-kind = 类型
activities-kind-call = 电话
activities-kind-visit = 拜访
activities-kind-meeting = 会议
activities-kind-mail = 邮件
activities-kind-work = 工作
activities-date = 日期
activities-hours = 小时
activities-hours-hint = 1.5 或 90m
activities-account = 客户
activities-person = 与谁
activities-teammate = 我方
activities-summary = 内容与结果
activities-author = 记录人
activities-hint = 输入后按 Enter 添加。日期留空为今天。
activities-none = 还没有记录。在上方写下最近一次电话或拜访；填写工时后会计入时间金字塔。
activities-days-none = 尚无联系
activities-days-today = 今天有联系
activities-days = 距最近联系 { $count } 天
activities-hours-sum = 12 个月 { $hours } 小时
activities-account-needed = 请先选择客户。
activities-today = 今天
