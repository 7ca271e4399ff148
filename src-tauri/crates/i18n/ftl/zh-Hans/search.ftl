### What can be found, in a word.

search-kind-account = 客户
search-kind-person = 联系人
search-kind-opportunity = 商机
search-kind-unit = 部门
search-kind-product = 产品
search-kind-competitor = 竞争者
search-kind-teammate = 同事
search-kind-note = 贴纸
search-kind-activity = 往来记录
search-kind-action = 行动
search-kind-answer = 工作表
search-kind-goal = 目标
search-kind-value_proposition = 价值
search-kind-pain = 痛苦链
search-kind-driver = 驱力链
search-kind-lead = 线索
search-kind-issue = 问题
search-kind-satisfaction = 满意度
search-kind-plan_step = 规划步骤
search-kind-workshop_entry = 会议纪要
search-kind-review_answer = 评审中的回答
