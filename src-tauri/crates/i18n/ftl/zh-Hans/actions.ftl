### 要做的事：计划、商机、关系和研讨会共用一张表。

actions-title = 行动
actions-what = 做什么
actions-about = 关于
actions-about-none = 不针对特定对象
actions-who = 负责人
actions-nobody = 无人负责
actions-when = 期限
actions-done = 完成
actions-done-one = 完成：{ $text }
actions-from = 来源
actions-part = 归属
actions-standing = 状态
actions-overdue = 逾期
actions-by-person = 按人
actions-by-account = 按客户
actions-goal = 目标
actions-by-goal = 按目标
actions-no-goal = 不属于任何目标
actions-no-account = 无客户
actions-everything = 全部
actions-summary = 未完成 { $open } 项 · 逾期 { $overdue } 项 · 已完成 { $share }
actions-load = 未完成 { $open } 项，其中逾期 { $overdue } 项
actions-state =
    { $state ->
        [overdue] 逾期
        [soon] 一周内
        [undated] 无期限
        [done] 已完成
        [all] 全部
       *[open] 未完成
    }
actions-part-name =
    { $of ->
        [opportunity] 商机
        [relationship] 关系
        [workshop] 研讨会
       *[plan] 计划
    }
actions-standing-name =
    { $of ->
        [done] 已完成
        [overdue] 逾期
        [soon] 一周内
        [later] 以后
       *[undated] 无期限
    }
actions-add = 记下一项行动
actions-add-short = 添加
actions-added = 已记下行动
actions-none = 这里没有要做的事
actions-none-hint = 谁在什么时候之前做什么：可以在这里、客户页、商机页或研讨会上写下。
actions-calendar = 日历文件（.ics）
actions-calendar-kind = 日历
actions-calendar-written = 日历已写入 { $path }
actions-show = 查看全部行动
actions-open-count =
    { $overdue ->
        [0] 未完成 { $open } 项
       *[other] 未完成 { $open } 项，逾期 { $overdue } 项
    }
