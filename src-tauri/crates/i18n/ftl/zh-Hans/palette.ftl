### Find or do.

palette-title = 查找或执行
palette-hint = 输入名称、拼音、首字母，或要做的事
palette-found = 找到
palette-recent = 最近的客户
palette-places = 前往
palette-actions = 执行
palette-none = 没有这样的名称。
palette-kind-account = 客户
palette-kind-person = 联系人
palette-kind-opportunity = 商机
palette-kind-product = 产品
palette-kind-teammate = 同事
palette-full-screen = 全屏
palette-redact = 隐去私密内容（脱敏）
palette-show-private = 重新显示私密内容
palette-shortcuts = 查看快捷键
palette-texts = 文本内容
palette-kind-unit = 部门
palette-kind-competitor = 竞争者
