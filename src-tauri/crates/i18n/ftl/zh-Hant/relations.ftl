### Relations of an account's people: positions and their holders, small circles, relationship levels, culture, how to approach.

## Positions and their holders

relations-chair = 職位
relations-chair-holders = 現任與歷任
relations-chair-succeed = 由他人接任…
relations-chair-fill = 有人就任…
relations-chair-leave =
    { $count ->
       *[other] 已離任…
    }
relations-chair-succeed-title = { $position }：由誰接任？
relations-chair-who = 接任者
relations-chair-who-hint = 選此客戶的人，或輸入新姓名。
relations-chair-new = { $name } 是新人，將一併新增。
relations-chair-from = 自
relations-chair-take = 接任
relations-chair-leave-title =
    { $count ->
        [1] { $name } 已離任
       *[other] { $count } 人已離任
    }
relations-chair-left-on = 離任日期
relations-chair-where = 原因或去向
relations-chair-close = 職位一併取消；其下級改向上一級匯報。
relations-chair-go =
    { $count ->
       *[other] 已離任
    }
relations-chair-gone = 已於 { $day } 離任。已知內容保留。
relations-chair-open = 此職位尚不知由誰擔任。得知後請在頂部填寫姓名。
relations-chair-vacant = 空缺
relations-chair-span = { $from } – { $to }
relations-chair-since = 自 { $day }
relations-chair-now = 現任

## Small circles

relations-circle = 小圈子
relations-circles = 小圈子
relations-circle-unnamed = 新圈子
relations-circle-make = 組成小圈子
relations-circle-key = G：將所選的人組成小圈子
relations-circle-tone = 顏色
relations-circle-tone-of = 顏色 { $number }
relations-circle-add = 新增成員
relations-circle-without = 將 { $name } 移出
relations-circle-join = 加入小圈子…
relations-circle-ended = 解散日期
relations-circle-dissolve = 解散
relations-circle-dissolve-why = 自今日起不再顯示；之前的日期仍保留。
relations-circle-again = 恢復
relations-circle-said =
    { $count ->
       *[other] 小圈子 { $name }，{ $count } 人
    }

## How deep a relationship is

relations-bonds = 與我方的關係
relations-bonds-none = 我方還沒有人認識此人。
relations-bonds-add = 新增我方人員
relations-level-now = 當前
relations-level-want = 期望
relations-level-gap =
    { $count ->
       *[other] 還差 { $count } 級。
    }
relations-level-reached = 已達到。
relations-level-cell = { $ours } 與 { $theirs }：設定關係層級

## Sensitive parts

relations-sensitive = 對人保留的內容
relations-sensitive-law = 預設關閉，需要時再開啟。資料保護法要求目的明確、僅限工作所需：可以記錄工作方式，絕不記錄健康、信仰、政治或私生活。私密內容不會出現在任何脫敏視圖和導出中。
relations-sensitive-what = { $count } 種，會面前提示；私密
relations-fade = 判斷在多少天後視為過時

## Checklists

relations-ticked = { $done } / { $all }
relations-ticked-by = { $author } 於 { $day } 最後勾選

## The account's relationship

relations-title = 關係
relations-stairs = 我們何時被邀請
relations-export = 匯出：{ $title }
relations-stairs-intro = 關係越深，客戶在自己的採購過程中就越早邀請我們。請為每個商機註明我們最早在哪個階段被邀請。
relations-stairs-is = 參與
relations-stairs-mean = 平均在第 { $mean } 階段（共 { $phases } 個）
relations-stairs-asked = 最早受邀階段
relations-stairs-asked-of = { $name }：最早受邀階段
relations-stairs-said = 記錄
relations-stairs-open = 未註明
relations-stairs-years = 按年份：
relations-stairs-none = 還沒有商機。
relations-stairs-begin = 尚未註明：從最了解的商機開始。
relations-departments = 立項階段的各部門
relations-departments-intro = 立項階段，對各部門的做法不同。註明各部門的角色，即列出該做的事，一鍵成為行動。
relations-departments-none = 此客戶還沒有單位，請在概覽中新增。
relations-part = 角色
relations-part-tasks = 要做的事
relations-part-of = { $name }：在項目中的角色
relations-part-open = 什麼角色？
relations-task-done = 完成：{ $text }
relations-introduced = 為我們引見：
relations-culture = 組織文化
relations-culture-intro = 從五個方面認識文化。超過一半的答案指向同一類型時即為該類型，否則為混合。
relations-culture-whole = 整個客戶
relations-culture-mixed = 混合
relations-trend = 我們有多了解他們
relations-trend-intro = { $total } 人中已見過 { $met } 人。每月月末的覆蓋面，按影響力加權。
relations-trend-said = 覆蓋面從 { $from } 到 { $to }
relations-trend-table = 以表格查看
relations-trend-percent = 覆蓋面
relations-trend-met = 已見
relations-trend-core = 決策核心的支持度
relations-trend-core-intro = { $count } 人參與決策。−100 表示全部反對我方，+100 表示全部支持我方，按影響力加權。我方對他們的覆蓋面為 { $coverage }。
relations-trend-core-said = 決策核心的支持度由 { $from } 變為 { $to }
relations-trend-core-open = 決策核心中尚無人被評估。請在關係圖上為他們標註狀態。
relations-trend-core-none = 尚未標出決策核心。請在關係圖上圈出真正做決定的人。
relations-trend-core-whole = 尚未為整個客戶標出決策核心。請在此選擇商機，或在關係圖上圈出真正做決定的人。
relations-trend-core-support = 核心支持度
relations-trend-core-coverage = 核心覆蓋面
relations-trust-shows = 依據：{ $what }
relations-check-ours = 我方
relations-check-theirs = 客戶
relations-check-gap = 差距
relations-check-mean = 平均
relations-check-before = 之前：{ $value }
relations-check-last = 上次 { $day }
relations-check-never = 還沒有問過。
relations-check-next = 下次：{ $day }。
relations-check-due = 應於 { $day } 再問。
relations-check-remind = 提醒我們
relations-check-reminded = 已列入待辦：{ $day }。
relations-check-again = 再做一次關係自我檢查（六個問題）
relations-actions = 待辦
relations-actions-none = 還沒有寫下要做的事。
relations-action-add = 新增要做的事
relations-action-owner = 由誰
relations-action-due = 期限
relations-action-delete = 刪除：{ $text }

## Ripples

relations-ripple = 漣漪圖
relations-ripple-around = 圍繞
relations-ripple-all = 我方全體
relations-ripple-rings = 各圈，由近到遠
relations-ripple-label = { $name } 周圍的人
relations-ripple-hint = 方向鍵在人之間移動。1 至 4 將所選的人放到某一圈，1 最近。拖到某一圈效果相同。
relations-ripple-keys = 1 至 4：放到該圈
relations-ripple-said = { $name }，{ $title }：{ $ring }
relations-ripple-way = 友好路徑：{ $names }
relations-ripple-more =
    { $count ->
       *[other] 另 { $count } 人
    }
relations-ripple-more-open = 顯示此處另 { $count } 人
relations-ripple-shown = 顯示 { $total } 人中影響最大的 { $shown } 人
relations-ripple-everybody = 顯示全部
relations-ripple-fewer = 只看影響最大的
relations-ripple-legend-open = 尚未接觸
relations-ripple-legend-way = 到所選人員的友好路徑

## Our team

relations-team = 我方團隊
relations-team-none = 此團隊尚無成員。
relations-team-add = 新增我方人員
relations-team-who = 人員
relations-team-role = 角色
relations-team-layer = 層次
relations-team-core = 核心團隊
relations-team-extended = 延伸團隊
relations-team-days = 天數
relations-team-sum = 計劃天數
relations-team-cost = 費用
relations-team-rate = 每人天 { $rate }。
relations-team-rate-change = 修改人天單價
relations-team-rate-set = 設定人天單價，即可看到團隊費用
relations-team-drop = 將 { $name } 移出團隊
relations-team-of = { $name }：{ $what }

## Relationship plan

relations-plan = 關係發展計劃
relations-plan-intro = 關鍵人物目前的狀態與我們的目標。有角色、目標、待辦事項或我方對口人的人物列於此。
relations-plan-none = 尚無人物。請在圖上給人物設定採購角色，或設定目標級別。
relations-plan-person = 人物
relations-plan-strategy = 策略
relations-plan-suggested = 由狀態得出
relations-plan-actions = 待辦
relations-plan-ours = 我方對口人
relations-plan-by = { $day } 前
relations-plan-late = { $day } 已到期
relations-plan-reached = 已達到
relations-plan-of = { $name }：{ $what }
relations-plan-more = 顯示全部 { $count } 人
relations-plan-less = 收起

## 報告

relations-report = 關係報告
relations-report-menu = 關係報告（.pdf、.docx）…
relations-report-written = 報告已儲存到 { $path }。
relations-report-met = 至少見過一次
relations-report-met-of = 已知姓名的 { $total } 人中 { $met } 人
relations-report-coverage = 覆蓋面（按影響力加權）
relations-report-people = 各層級人員
relations-report-level = 層級
relations-report-judged = 最近評估
relations-report-ties = 誰影響誰
relations-report-who = 誰
relations-report-whom = 對象
relations-report-rhythm = 應見面
relations-report-every = 每 { $days } 天
relations-report-more = 另有 { $count } 條見客戶頁面。
relations-report-stale = 需要重新評估
relations-report-what = 評估內容
