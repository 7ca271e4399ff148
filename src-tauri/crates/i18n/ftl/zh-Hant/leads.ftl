### Leads: contacts and possible needs before they are opportunities.

leads-title = 線索
leads-show = 顯示線索
leads-rule = 線索不受保護，也不計入考核。
leads-add = 記下線索
leads-none = 這裡沒有線索
leads-none-hint = 一個名字、一通來電、一次轉介紹：記下來，再弄清是否有需求。
leads-state =
    { $state ->
        [converted] 已轉化
        [dropped] 已放棄
        [all] 全部
       *[open] 未結束
    }
leads-kind =
    { $kind ->
        [existing] 老客戶
        [dormant] 休眠客戶
       *[new] 新客戶
    }
leads-kind-of = 類型
leads-company = 公司
leads-contact = 聯繫人
leads-source = 渠道
leads-limit = 仍是線索
leads-cost = 成本
leads-next = 下一步
leads-next-add = 下一步做什麼？
leads-work = 各角色的工作
leads-revenue = 收入
leads-conversion = 轉化率
leads-convert = 轉為商機
leads-became = 所轉商機
leads-drop = 放棄
leads-reopen = 重新開啟
leads-sources = 按渠道
leads-kinds = 按類型
leads-figures = 線索帶來什麼
leads-sources-best = ★ 最有效
leads-check = 最近兩週
leads-check-none = { $count } 次活動，沒有新商機
leads-check-per = 每個新商機 { $number } 次活動
leads-check-day = { $activities } 次活動，{ $leads } 條線索，{ $opportunities } 個商機
leads-check-key = 柱：活動。● 新商機，○ 新線索。
leads-check-ask =
    { $ask ->
        [efficiency] 拜訪多而商機少：渠道是否合適？
        [strategy] 銷售方式是否適合這些客戶？
        [confirmation] 我們是否足夠早地核實真偽？
       *[ability] 換一位同事，這些會面能做得更好嗎？
    }
