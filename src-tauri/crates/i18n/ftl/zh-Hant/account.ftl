### One account: overview, people, opportunities.

account-overview = 概覽
account-open = 開啟客戶
account-facts = 事實
account-category = 類別
account-category-goal = 我們的目標
account-category-history = 類別變化
account-rationale = 為何重視此客戶
account-rationale-line = 尚未寫下理由
account-revenue = 12 個月收入
account-revenue-plain = 收入
account-potential = 年潛力
account-of-potential = { $revenue }，潛力 { $potential }
account-industry = 行業
account-country = 國家
account-city = 城市
account-website = 網址
account-parent = 上級客戶
account-turnover = 其營業額
account-employees = 員工數
account-founded = 成立年份
account-zone = 位置
account-open-opportunities = 進行中的商機
account-open-sum = { $count } 個，{ $sum }
account-contacts = 聯繫人
account-to-people = 關係圖
account-to-opportunities = 全部商機
account-children = 下屬客戶
account-children-none = 暫無。為客戶設定上級客戶後，會顯示在上級的頁面上。

## Units

account-unit-name = 事業部名稱
account-units-add = 新增事業部：輸入後按 Enter 繼續
account-units-none = 還沒有事業部。
account-unit-delete = 刪除 { $name }
account-unit-people = 聯繫人
account-unit-open = 進行中
account-unit-amount = 金額
account-gone = 此客戶已不存在。
account-to-portfolio = 返回客戶組合
