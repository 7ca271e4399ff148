### Settings of this person on this machine.

settings-title = 设置
settings-yours = 个人设置（仅限本机）
settings-language = 语言
settings-theme = 外观
settings-system = 跟随系统
settings-light = 浅色
settings-dark = 深色
settings-projector = 投影
settings-projector-hint = 大字黑墨，后排也能看清。
settings-author = 你的姓名
settings-author-hint = 写在你的修改和判断旁边。
settings-workspace = 本工作区
settings-workspace-name = 名称
settings-pipeline = 新商机的销售漏斗
settings-file = 文件
settings-method = 打开方法
