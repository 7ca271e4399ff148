### One account: overview, people, opportunities.

account-overview = 概览
account-open = 打开客户
account-facts = 事实
account-category = 类别
account-category-goal = 我们的目标
account-category-history = 类别变化
account-rationale = 为何重视此客户
account-rationale-line = 尚未写下理由
account-revenue = 12 个月收入
account-revenue-plain = 收入
account-potential = 年潜力
account-of-potential = { $revenue }，潜力 { $potential }
account-industry = 行业
account-country = 国家
account-city = 城市
account-website = 网址
account-parent = 上级客户
account-turnover = 其营业额
account-employees = 员工数
account-founded = 成立年份
account-zone = 位置
account-open-opportunities = 进行中的商机
account-open-sum = { $count } 个，{ $sum }
account-contacts = 联系人
account-to-people = 关系图
account-to-opportunities = 全部商机
account-children = 下属客户
account-children-none = 暂无。为客户设定上级客户后，会显示在上级的页面上。

## Units

account-unit-name = 事业部名称
account-units-add = 添加事业部：输入后按 Enter 继续
account-units-none = 还没有事业部。
account-unit-delete = 删除 { $name }
account-unit-people = 联系人
account-unit-open = 进行中
account-unit-amount = 金额
account-gone = 此客户已不存在。
account-to-portfolio = 返回客户组合
