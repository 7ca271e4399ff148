### Parts that all pages share.

parts-empty = 添加
parts-not-judged = 尚未判断
parts-not-a-number = “{ $text }”不是可用的数字。
parts-not-a-date = “{ $text }”不是日期。请写成 2026-09-30。
parts-pick-date = { $label }：从日历中选择
parts-month-before = 上个月
parts-month-after = 下个月
parts-create = 新建“{ $name }”
parts-nothing-found = 没有找到
parts-add-hint = 输入名称，按 Enter 继续，或粘贴一份清单
parts-unreachable = 本页背后的程序没有应答。
