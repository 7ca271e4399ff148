### Settings of this person on this machine.

settings-title = 設定
settings-yours = 個人設定（僅限本機）
settings-language = 語言
settings-theme = 外觀
settings-system = 跟隨系統
settings-light = 淺色
settings-dark = 深色
settings-projector = 投影
settings-projector-hint = 大字黑墨，後排也能看清。
settings-author = 你的姓名
settings-author-hint = 寫在你的修改和判斷旁邊。
settings-workspace = 本工作區
settings-workspace-name = 名稱
settings-pipeline = 新商機的銷售漏斗
settings-file = 檔案
settings-method = 開啟方法
