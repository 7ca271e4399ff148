### 客戶的目標：願景、總目標及通向它的專案。

goals-title = 目標
goals-plan = 計劃
goals-vision = 願景
goals-vision-add = 寫下願景：這個客戶將來與我們的關係
goals-overall = 總目標
goals-overall-add = 設定總目標
goals-project-add = 新增專案
goals-branch = 現有或新
goals-itself = { $name } 本身
goals-of-unit = 為此分支新增單位
goals-revenue = 年收入
goals-planned = 已規劃
goals-won = 已成交
goals-gap = 尚未覆蓋：{ $amount }
goals-over = 已覆蓋，超出 { $amount }
goals-no-goal = 沒有總目標，無法說明專案覆蓋了多少。
goals-measure = 衡量
goals-measure-hint = 例如：控制類採購份額，%
goals-baseline = 起點
goals-target = 目標值
goals-actual = 現在
goals-due = 截止
goals-late = 已逾期
goals-smart = { $count }/5
goals-smart-hint = 好的目標應具體、可衡量、可達到、適當、及時。有數字即可衡量，有日期即及時。
goals-specific = 具體
goals-measurable = 可衡量
goals-attainable = 可達到
goals-appropriate = 適當
goals-timely = 及時
goals-none = 還沒有專案。
goals-opportunity = 商機
goals-pick = 選擇一個目標進行檢視和修改。
goals-branch-title =
    { $branch ->
        [new] 新業務
       *[existing] 現有業務
    }
