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

## Entities

account-entities = 公司架构
account-entities-label = { $account } 的法人与据点
account-entities-hint = Enter 在旁边添加，Tab 在下面添加；拖到另一个上即归属于它，Delete 删除。
account-entities-keys-add = Enter：在旁边添加；Tab：在下面添加；拖到另一个上：归属于它
account-entities-none = 还没有单位。按 Tab 添加第一个。
account-entities-below = 下级单位名称
account-entities-beside = 同级单位名称
account-entities-drop = 归属于 { $name }
account-entities-drop-none = 放到它所归属的单位上
account-entities-white = { $total } 个单位中有 { $count } 个我们没有认识的人
account-entity-known = { $people } 位联系人中认识 { $met } 位
account-entity-sold = 已赢 { $amount }
account-entity-debts = 负债 { $percent }%
account-entity-kind = 类别
account-entity-division = 事业部
account-entity-entity = 法人
account-entity-site = 据点
account-entity-people = 部门
account-entity-above = 归属
account-entity-account = 客户本身
account-entity-assets = 总资产
account-entity-liabilities = 总负债
account-entity-ratio = 负债率
account-entities-rows = 按行显示
account-entities-add = 添加单位，每行一个名称
account-entities-none-list = 还没有单位。
account-entity-met = 我们认识
