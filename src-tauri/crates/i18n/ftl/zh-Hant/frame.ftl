### The frame around every page: rail, head, inspector, foot.

frame-program = Mainstay
frame-window-title = { $name } – Mainstay

## Rail

frame-rail = 導覽
frame-rail-fold = 收起側欄
frame-rail-unfold = 展開側欄
frame-find = 尋找或執行
frame-recent-accounts = 最近
frame-team = 團隊與產品
frame-history = 歷史記錄
frame-settings = 設定

## Workspace menu

frame-workspace-menu = 工作區選單
frame-new = 新增工作區…
frame-open = 開啟…
frame-close = 關閉工作區
frame-backup = 立即備份
frame-backup-to = 備份到…
frame-sample = 瀏覽範例
frame-import = 匯入清單…
frame-recent-files = 最近的檔案
frame-file-kind = Mainstay 工作區
frame-data = 寫出全部資料…
frame-data-lines = JSON 行
frame-data-tables = CSV 表格
frame-data-written = 全部資料已寫入 { $path }
frame-backed-up = 已備份到 { $path }
frame-read-only = 唯讀
frame-read-only-why = 此檔案以唯讀方式開啟，修改不會儲存。

## Inspector

frame-inspector = 詳細資訊
frame-inspector-fold = 收起詳細資訊
frame-inspector-unfold = 展開詳細資訊
frame-inspector-none = 選取任何內容，即可在此檢視。

## Foot

frame-foot = 狀態
frame-undo-step = 復原：{ $step }
frame-redo-step = 重做：{ $step }
frame-undone = 已復原：{ $step }
frame-redone = 已重做：{ $step }
frame-not-there = 沒有這個頁面。
frame-to-portfolio = 前往客戶組合
frame-notices = 通知
frame-dismiss = 知道了

## Presenting: only the canvas is left

frame-present = 簡報
frame-present-end = 結束簡報
frame-brought-up-to-date = 此工作區由舊版本的 Mainstay 寫成，現已更新。更新前的副本：{ $path }
frame-workshops = 研討會
