### A picture into a file.

export-title = 匯出
export-where = 圖片儲存到哪裡？
export-format = 格式
export-format-png = 用於投影片、文件和聊天。
export-format-svg = 任意放大都清晰，可繼續編輯。
export-format-pdf = 用於列印和寄送；文字仍是文字。
export-scale = 尺寸
export-theme = 外觀
export-theme-seen = 與螢幕一致
export-theme-light = 淺色
export-theme-dark = 深色
export-theme-projector = 用於投影
export-theme-print = 用於列印，無彩色
export-save = 儲存…
export-written = 已儲存到 { $path }
export-copy = 複製
export-copied = 已複製為圖片
export-copy-failed = 此處無法複製圖片，請儲存為檔案。
