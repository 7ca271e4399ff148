### Leads: contacts and possible needs before they are opportunities.

leads-title = 线索
leads-show = 显示线索
leads-rule = 线索不受保护，也不计入考核。
leads-add = 记下线索
leads-none = 这里没有线索
leads-none-hint = 一个名字、一通来电、一次转介绍：记下来，再弄清是否有需求。
leads-state =
    { $state ->
        [converted] 已转化
        [dropped] 已放弃
        [all] 全部
       *[open] 未结束
    }
leads-kind =
    { $kind ->
        [existing] 老客户
        [dormant] 休眠客户
       *[new] 新客户
    }
leads-kind-of = 类型
leads-company = 公司
leads-contact = 联系人
leads-source = 渠道
leads-limit = 仍是线索
leads-cost = 成本
leads-next = 下一步
leads-next-add = 下一步做什么？
leads-work = 各角色的工作
leads-revenue = 收入
leads-conversion = 转化率
leads-convert = 转为商机
leads-became = 所转商机
leads-drop = 放弃
leads-reopen = 重新开启
leads-sources = 按渠道
leads-kinds = 按类型
leads-figures = 线索带来什么
leads-sources-best = ★ 最有效
leads-check = 最近两周
leads-check-none = { $count } 次活动，没有新商机
leads-check-per = 每个新商机 { $number } 次活动
leads-check-day = { $activities } 次活动，{ $leads } 条线索，{ $opportunities } 个商机
leads-check-key = 柱：活动。● 新商机，○ 新线索。
leads-check-ask =
    { $ask ->
        [efficiency] 拜访多而商机少：渠道是否合适？
        [strategy] 销售方式是否适合这些客户？
        [confirmation] 我们是否足够早地核实真伪？
       *[ability] 换一位同事，这些会面能做得更好吗？
    }
