### Find or do.

palette-title = 尋找或執行
palette-hint = 輸入名稱、拼音、首字母，或要做的事
palette-found = 找到
palette-recent = 最近的客戶
palette-places = 前往
palette-actions = 執行
palette-none = 沒有這樣的名稱。
palette-kind-account = 客戶
palette-kind-person = 聯繫人
palette-kind-opportunity = 商機
palette-kind-product = 產品
palette-kind-teammate = 同事
palette-full-screen = 全螢幕
palette-redact = 隱去私密內容（遮蔽）
palette-show-private = 重新顯示私密內容
palette-shortcuts = 檢視快速鍵
palette-texts = 文字內容
palette-kind-unit = 部門
palette-kind-competitor = 競爭者
