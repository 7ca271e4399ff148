### Tables from elsewhere into the workspace.

imports-action = 匯入清單…
imports-title = 匯入
imports-step-files = 檔案
imports-step-map = 核對
imports-step-report = 結果
imports-clear = 重新開始
imports-more = 繼續匯入
imports-run = 匯入 { $count } 列
imports-running = 正在讀取檔案。完成之前不會儲存任何內容。

## Files

imports-choose = 選擇要匯入的檔案
imports-choose-button = 選擇檔案…
imports-file-kinds = 表格
imports-empty = 把現有的清單原樣帶來。
imports-add-more = 還有檔案？
imports-hint = 支援 CSV、Excel 和 OpenDocument，可一次選多個。也可拖到視窗任意處。儲存之前可核對每一欄。
imports-drop = 不匯入 { $name }
imports-reading = 正在讀取…
imports-unreadable = 無法讀取
imports-chosen = 已選 { $count } 個檔案
imports-kind = 內容
imports-kind-name =
    { $kind ->
        [account] 客戶
        [person] 聯繫人
        [opportunity] 商機
        [product] 產品
        [teammate] 團隊
       *[none] 不匯入
    }
imports-kind-hint =
    { $kind ->
        [account] 名稱、類別、負責人、行業、所在地、潛力
        [person] 姓名、客戶、職務、電子郵件、電話、上級
        [opportunity] 名稱、客戶、階段、金額、日期、負責人，贏單和輸單也可
        [product] 名稱、系列、價格
       *[teammate] 姓名、角色、電子郵件、區域
    }
imports-rows = { $count } 列
imports-left-out = 此檔案不匯入。如需匯入，請選擇它的內容。
imports-broken-left-out = 此檔案不匯入，其他檔案照常匯入。

## How the file is written

imports-sheet = 工作表
imports-header-row = 標題所在列
imports-encoding = 編碼
imports-separator = 分隔符號
imports-tab = 定位字元
imports-date-order = 日期
imports-date-order-name =
    { $order ->
        [dmy] 日、月、年
        [mdy] 月、日、年
       *[ymd] 年、月、日
    }
imports-decimal = 小數
imports-decimal-name =
    { $sign ->
        [comma] 逗號：1.250,50
       *[point] 句點：1,250.50
    }

## Columns and stages

imports-column = 檔案中的欄
imports-field = 對應
imports-field-of = { $column } 對應
imports-no-heading = 第 { $number } 欄
imports-not-taken = – 不匯入 –
imports-counted = 這 { $count } 個進行中的商機沒有已確認的要素。為了能夠預測，本次匯入讓預測計入所有進行中的商機；可以在設定中更改。
imports-not-counted = 這 { $count } 個新增的進行中商機在要素確認之前不計入預測；可以在設定中更改。
imports-columns-not-taken = 未匯入：{ $columns }
imports-required = 必填
imports-missing = 請指定對應的欄：{ $fields }
imports-stage-words = 檔案中的階段
imports-stage-of = 「{ $word }」對應的階段
imports-guessed = 推測

## Rows

imports-as-read = 將讀入的前幾列
imports-row = 列
imports-fate = 將
imports-fate-name =
    { $fate ->
        [new] 新建
        [update] 更新
        [same] 不變
       *[skip] 略過
    }
imports-count-new = 新建
imports-count-new-hint = 由此次匯入新建
imports-count-updated = 更新
imports-count-updated-hint = 已有，內容有變化
imports-count-same = 不變
imports-count-same-hint = 已有，內容相同
imports-count-skipped = 略過
imports-count-skipped-hint = 每列都有原因
imports-count-incomplete = 不完整
imports-count-incomplete-hint = 新建，但缺少所指的客戶或聯繫人
imports-count-named = 一併建立
imports-count-named-hint = 清單中沒有、但有列提到的客戶、產品和團隊成員
imports-problems = { $count } 條說明
imports-first = 前 { $count } 個
imports-problem = 說明
imports-then = 結果
imports-then-name =
    { $what ->
        [out] 略過該列
       *[in] 已讀入
    }

## Result

imports-undo = 復原匯入
imports-look = 檢視
imports-no-problems = 所有列都已順利讀入。
imports-tie-ends = 缺少影響者或被影響者。
imports-tie-self = { $name } 不能與自己相連。
imports-tie-kind = “{ $kind }”不是關係類型。請用：影響、advice、dotted、衝突、結盟、朋友、引見或匯報。
imports-tie-strength = “{ $text }”不是強度。請用 1、2 或 3。
imports-tie-near = 此處無人名為“{ $name }”；最接近的是 { $near }。請更正，或先把此人加到圖上。
imports-tie-nobody = 此處無人名為“{ $name }”。請先把此人加到圖上。
imports-tie-several = 有多人名為“{ $name }”：{ $names }。請改用其編號。
imports-tie-circle = 這會形成閉環：{ $path }。
