### What went wrong and what to do about it; made from typed errors.

errors-no-workspace = 沒有開啟的工作區。請先開啟或新增一個。
errors-name-needed = 需要名稱。請輸入名稱後再試。
errors-not-an-amount = 「{ $text }」不是金額。請輸入數字，例如 1,200.50 或 1.2萬，也可以留空。
errors-not-a-number = 「{ $text }」不是整數。請只輸入數字，也可以留空。
errors-not-a-date = 「{ $text }」不是日期。請按年-月-日輸入，例如 2026-09-30。
errors-cycle = 這樣會形成循環匯報：{ $path }。請先更改其中一條匯報關係。
errors-own-cycle = { $name }不能成為自己的上級。請另選上級。
errors-other-account = { $name }屬於另一個客戶。請在同一客戶中選擇。
errors-self-link = 一個人不能影響自己。請將連線拖到別人身上。
errors-unknown-key = 此工作區中沒有名為「{ $key }」的項目（{ $what }）。請從清單中選擇。
errors-unknown-name = 這裡沒有叫「{ $name }」的。請檢查拼寫。
errors-too-many-notes = 共有 { $given } 張貼紙，一次最多寫 { $most } 張。請分批貼上。沒有寫入任何內容。
errors-locked = 「{ $name }」已鎖定。請先解鎖。
errors-already-became = 「{ $name }」已變為別的內容。請打開它。
errors-unit-without-account = 事業部屬於某個客戶。請先將「{ $name }」放到該客戶自己的看板上。
errors-not-a-currency = 「{ $code }」不是貨幣代碼。請使用三個字母，例如 CNY 或 EUR。
errors-picture-format = 「{ $path }」沒有說明圖片格式。請讓檔名以 .svg、.png 或 .pdf 結尾。
errors-drawing = 無法生成圖片。請嘗試更小的尺寸或其他格式。
errors-file-missing = { $path }處沒有檔案。它可能已被移動或改名，請重新選擇。
errors-folder-missing = { $path }處沒有資料夾。請先新建，或另選一個。
errors-file-exists = { $path }處已有檔案。請另選名稱；沒有覆蓋任何內容。
errors-file-denied = 沒有讀寫{ $path }的權限。請另選資料夾或申請權限。
errors-file-other = 無法讀寫{ $path }：{ $cause }。請檢查資料夾後再試。
errors-not-a-workspace = 此檔案不是 Mainstay 工作區。請選擇以 .mainstay 結尾的檔案。
errors-damaged = 此工作區檔案已損壞或不完整。請開啟備份，或對副本執行「mainstay check --repair」。
errors-too-new = 此工作區由更新版本的 Mainstay 寫成。請更新 Mainstay 後開啟；檔案未被改動。
errors-older-read-only = 此工作區由舊版本的 Mainstay 寫成，而這裡只能讀取。請把它複製到可寫入的資料夾，再開啟副本。
errors-busy = 此工作區已在另一個 Mainstay 中開啟。請先在那裡關閉，然後再試。
errors-read-only = 此工作區在這裡不能更改。請複製到可寫的資料夾後開啟副本。
errors-disk-full = 磁碟已滿。沒有更改任何內容；請騰出空間後再試。
errors-nothing-to-undo = 沒有可復原的更改。
errors-nothing-to-redo = 沒有可重做的更改。
errors-conflict = 這一步與檔案現有內容不再相符。沒有更改任何內容。
errors-gone = 此項已不在。復原或重做可將其恢復。
errors-io = 無法讀寫檔案：{ $cause }。請檢查磁碟後再試。
errors-pack = 無法讀取此工作區的方法：{ $cause }。
errors-cancelled = 已停止。沒有更改任何內容。
errors-bad-request = 無法理解此請求：{ $cause }。
errors-not-for = 「{ $what }」不適用於{ $name }。請另選一個，或在設定中修改方法。
errors-not-a-step = 「{ $title }」只能評 { $from } 到 { $to } 的整數。
errors-not-rated = 「{ $title }」由其他資料得出，不能手動評分。請修改那些資料。
errors-not-a-weight = 權重必須大於 0，且不超過 1000。
errors-no-score = { $name }還沒有可用來定位的評分。請先評分。
errors-not-an-area = 「{ $name }」的邊界必須在 0 到 100 之間，左小於右，下小於上。
errors-zones-overlap = 有兩個區域重疊。請移動邊界，使每個位置只屬於一個區域。
errors-zones-gap = 從 { $x }，{ $y } 起沒有區域覆蓋。請移動邊界，使區域鋪滿整個圖。
errors-misfit = 這與方法不符：{ $cause }。
errors-account-needed = 這張圖屬於某個客戶。請先選擇客戶。
errors-workshop-ended = { $name }已經結束，紀要保持原樣。如需繼續，請開始另一場研討會。
errors-too-many-votes =
    { $count ->
       *[other] 已投 { $given } 票，但只有 { $count } 票。請先收回一些。
    }
errors-in-use = 「{ $title }」正在使用（{ $count } 筆記錄）。可以停用該項，已填內容會保留。
errors-chosen = 目前工作區正在使用「{ $title }」。請先選擇另一個。
