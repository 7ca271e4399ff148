### A picture into a file.

export-title = 导出
export-where = 图片保存到哪里？
export-format = 格式
export-format-png = 用于幻灯片、文档和聊天。
export-format-svg = 任意放大都清晰，可继续编辑。
export-format-pdf = 用于打印和发送；文字仍是文字。
export-scale = 尺寸
export-theme = 外观
export-theme-seen = 与屏幕一致
export-theme-light = 浅色
export-theme-dark = 深色
export-theme-projector = 用于投影
export-theme-print = 用于打印，无彩色
export-save = 保存…
export-written = 已保存到 { $path }
export-copy = 复制
export-copied = 已复制为图片
export-copy-failed = 此处无法复制图片，请保存为文件。
