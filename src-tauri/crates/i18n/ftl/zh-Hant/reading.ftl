### 匯入時關於檔案和列的說明。

reading-progress-check = 正在檢查 { $file }
reading-progress-write = 正在儲存
reading-or = {" 或 "}
reading-opportunity-name = { $product } · { $reference }

## 無法讀取的檔案

reading-missing = { $file } 已不在原處，可能被移動或改名，請重新選擇。
reading-denied = 沒有權限讀取 { $file }。請申請權限，或把它複製到自己的資料夾。
reading-io = 無法讀取 { $file }：{ $cause }。請檢查磁碟後重試。
reading-empty = { $file } 是空檔案。請重新匯出，或選擇其他檔案。
reading-header-only = { $file } 只有標題列，沒有資料。請重新匯出，或選擇其他檔案。
reading-not-a-table = { $file } 既不是文字檔，也不是活頁簿。請換一種編碼，或另存為 CSV（UTF-8）或 Excel 活頁簿。
reading-foreign =
    { $what ->
        [pdf] { $file } 是 PDF，不是表格。請把清單匯出為 CSV 或 Excel 再匯入。
        [image] { $file } 是圖片，不是表格。請把清單匯出為 CSV 或 Excel 再匯入。
        [archive] { $file } 是壓縮檔。請先解壓縮，再匯入其中的表格。
        [document] { $file } 是文件或簡報，不是表格。請把其中的表格複製到活頁簿再匯入。
        [markup] { $file } 其實是網頁，只是看起來像活頁簿。請用試算表軟體開啟，另存為 Excel 活頁簿再匯入。
       *[database] { $file } 是資料庫，不是表格。請把清單匯出為 CSV 或 Excel 再匯入。
    }
reading-password = { $file } 有密碼保護。請開啟後另存為不帶密碼的副本，再匯入該副本。
reading-no-sheets = { $file } 中沒有帶內容的工作表。請選擇其他檔案。
reading-no-sheet = { $file } 中沒有工作表「{ $sheet }」。請從這些中選擇：{ $sheets }。
reading-damaged = { $file } 已損壞或不完整。請重新匯出或下載。
reading-too-large = { $file } 超過 { $size }。請拆成較小的檔案，分次匯入。
reading-too-many-rows = { $file } 超過 { $count } 列。請拆成較小的檔案，分次匯入。
reading-too-many-cells = { $file } 超過 { $count } 個儲存格。請去掉不需要的欄，或拆分檔案。
reading-no-encoding = 沒有名為「{ $encoding }」的編碼。請為 { $file } 另選一種。
reading-no-row = { $file } 只到第 { $last } 列。請選擇其上的一列作為標題。

## 整個檔案

reading-left-out = 此檔案不匯入：看起來不是客戶、聯絡人、商機、產品或團隊的清單。如果是，請選擇它的內容。
reading-left-out-sheets = 此檔案不匯入：所讀的工作表中沒有找到清單。請選擇其他工作表，或選擇它的內容。工作表：{ $sheets }。
reading-undecoded = 有 { $count } 個字元不屬於編碼 { $encoding }，顯示為 �。如果文字顯示不對，請換一種編碼。
reading-ambiguous-dates = { $field }：日和月可能顛倒。請核對前幾列，並選擇日期順序。

## 不匯入的列

reading-skip-missing = 不匯入：缺少{ $fields }。
reading-skip-no-account = 不匯入：聯絡人必須屬於一個客戶，而此列沒有寫明。
reading-skip-long-name = 不匯入：名稱有 { $count } 個字元，最多 1,000 個。請檢查各欄是否對應正確。

## 已匯入但有說明的列

reading-repeated = 與前面的一列相同；此列多出的內容已併入。
reading-made =
    { $kind ->
        [account] 客戶 { $name } 不在任何清單中；因此列提到而新建。
        [teammate] 團隊成員 { $name } 不在任何清單中；因此列提到而新建。
       *[product] 產品 { $name } 不在任何清單中；因此列提到而新建。
    }
reading-moved = 視為已有的 { $name }。若是同名的兩人，請各給一個編號或電郵。
reading-namesake = 與 { $name } 同名，作為另一人保留。
reading-several = 有多個同名的 { $name }；取第一個。
reading-stays = 此聯絡人已屬於 { $name }，保持不變。
reading-without-account = 已保留，但沒有客戶：此列沒有寫明客戶。
reading-no-parent = 沒有名為 { $name } 的客戶；上級客戶留空。
reading-no-manager = 該客戶中沒有名為 { $name } 的人；「上級」留空。
reading-several-managers = 該客戶中有多人名為 { $name }：{ $names }；「上級」留空。請改用其編號。
reading-circle = 「{ $field }」會形成循環：{ $path }。這條關係不匯入，此列照常匯入。
reading-no-level = { $field }：方法中沒有「{ $text }」；不作判斷。
reading-decided-when-opened = 已有結果，但沒有日期：取建立日期。
reading-decided-today = 已有結果，但沒有日期：取今天。
reading-still-open = 仍在進行中，因此不取結束日期。
reading-other-currency = { $field }的幣別是 { $text }，與該客戶的另一金額不同；保持原樣。
reading-below-nothing = { $field }：「{ $text }」是負數，已留空。
reading-ends-before-opened = 結束日期早於開始日期；兩個日期都已保留，請核對。
reading-rounded = { $field }：{ $text } 的小數位多於該幣別；保留為 { $amount }。
reading-long = { $field }有 { $count } 個字元，最多 1,000 個；留空。
reading-surplus = 比欄數多出 { $count } 個儲存格：{ $text }。不匯入這些內容。
reading-unclosed-quote = 此處的引號沒有結束；該列按沒有引號讀取。
reading-spans-lines = 一個儲存格跨了 { $count } 列；可能多了一個引號。

## 未能識別的儲存格

reading-not-a-number = { $field }：「{ $text }」不是數字；留空。
reading-not-whole = { $field }：「{ $text }」不是整數；留空。
reading-not-a-date = { $field }：「{ $text }」不是日期；留空。
reading-partial-date = { $field }：「{ $text }」缺少日；留空。
reading-not-a-boolean = { $field }：「{ $text }」既不是「是」也不是「否」；留空。
reading-not-a-currency = { $field }：「{ $text }」不是幣別；取工作區的幣別。
reading-not-an-email = { $field }：「{ $text }」不是電子郵件地址；留空。
reading-out-of-range = { $field }：「{ $text }」超出範圍；留空。
reading-cell-error = { $field }：活頁簿中顯示錯誤 { $text }；留空。
reading-currency-conflict = { $field }：「{ $text }」的幣別與所在列不同；按 { $kept } 處理。
reading-control-characters = { $field }：去掉了 { $count } 個控制字元。

## 欄位

reading-field-name = 名稱
reading-field-first-name = 名
reading-field-last-name = 姓
reading-field-external-id = 原系統編號
reading-field-category = 類別
reading-field-industry = 產業
reading-field-country = 國家
reading-field-city = 城市
reading-field-website = 網址
reading-field-employees = 員工數
reading-field-founded = 成立年份
reading-field-turnover = 營業額
reading-field-potential = 潛力
reading-field-owner = 負責人
reading-field-parent = 上級客戶
reading-field-note = 備註
reading-field-account = 客戶
reading-field-unit = 部門
reading-field-title = 職務
reading-field-email = 電子郵件
reading-field-phone = 電話
reading-field-reports-to = 上級
reading-field-status = 關係狀態
reading-field-buying-role = 採購角色
reading-field-coverage = 關係覆蓋面
reading-field-key-role = 關鍵角色
reading-field-advocacy = 支持作用
reading-field-orientation = 決策方向
reading-field-product = 產品
reading-field-stage = 階段
reading-field-amount = 金額
reading-field-currency = 幣別
reading-field-opened-on = 建立日期
reading-field-closes-on = 預計成交日期
reading-field-closed-on = 結束日期
reading-field-close-date = 成交日期（預計或實際）
reading-field-probability = 機率
reading-field-margin = 毛利率（%）
reading-field-discount = 折扣（%）
reading-field-series = 系列
reading-field-price = 定價
reading-field-role = 角色
reading-field-manager = 上級
reading-field-region = 區域
