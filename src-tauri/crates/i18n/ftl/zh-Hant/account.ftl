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

## Entities

account-entities = 公司架構
account-entities-label = { $account } 的法人與據點
account-entities-hint = Enter 在旁邊新增，Tab 在下面新增；拖到另一個上即歸屬於它，Delete 刪除。
account-entities-keys-add = Enter：在旁邊新增；Tab：在下面新增；拖到另一個上：歸屬於它
account-entities-none = 還沒有單位。按 Tab 新增第一個。
account-entities-below = 下級單位名稱
account-entities-beside = 同級單位名稱
account-entities-drop = 歸屬於 { $name }
account-entities-drop-none = 放到它所歸屬的單位上
account-entities-white = { $total } 個單位中有 { $count } 個我們沒有認識的人
account-entity-known = { $people } 位聯絡人中認識 { $met } 位
account-entity-sold = 已贏 { $amount }
account-entity-debts = 負債 { $percent }%
account-entity-kind = 類別
account-entity-division = 事業部
account-entity-entity = 法人
account-entity-site = 據點
account-entity-people = 部門
account-entity-above = 歸屬
account-entity-account = 客戶本身
account-entity-assets = 總資產
account-entity-liabilities = 總負債
account-entity-ratio = 負債比率
account-entities-rows = 按列顯示
account-entities-add = 新增單位，每列一個名稱
account-entities-none-list = 還沒有單位。
account-entity-met = 我們認識
