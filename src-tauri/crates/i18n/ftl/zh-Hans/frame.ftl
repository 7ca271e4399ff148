### The frame around every page: rail, head, inspector, foot.

frame-program = Mainstay
frame-window-title = { $name } – Mainstay

## Rail

frame-rail = 导航
frame-rail-fold = 收起侧栏
frame-rail-unfold = 展开侧栏
frame-find = 查找或执行
frame-recent-accounts = 最近
frame-team = 团队与产品
frame-history = 历史记录
frame-settings = 设置

## Workspace menu

frame-workspace-menu = 工作区菜单
frame-new = 新建工作区…
frame-open = 打开…
frame-close = 关闭工作区
frame-backup = 立即备份
frame-backup-to = 备份到…
frame-sample = 浏览示例
frame-import = 导入清单…
frame-recent-files = 最近的文件
frame-file-kind = Mainstay 工作区
frame-data = 写出全部数据…
frame-data-lines = JSON 行
frame-data-tables = CSV 表格
frame-data-written = 全部数据已写入 { $path }
frame-backed-up = 已备份到 { $path }
frame-read-only = 只读
frame-read-only-why = 此文件以只读方式打开，修改不会保存。

## Inspector

frame-inspector = 详细信息
frame-inspector-fold = 收起详细信息
frame-inspector-unfold = 展开详细信息
frame-inspector-none = 选中任何内容，即可在此查看。

## Foot

frame-foot = 状态
frame-undo-step = 撤销：{ $step }
frame-redo-step = 重做：{ $step }
frame-undone = 已撤销：{ $step }
frame-redone = 已重做：{ $step }
frame-not-there = 没有这个页面。
frame-to-portfolio = 前往客户组合
frame-notices = 通知
frame-dismiss = 知道了

## Presenting: only the canvas is left

frame-present = 演示
frame-present-end = 结束演示
frame-brought-up-to-date = 此工作区由旧版本的 Mainstay 写成，现已更新。更新前的副本：{ $path }
frame-workshops = 研讨会
