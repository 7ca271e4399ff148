### Parts that all pages share.

parts-empty = 新增
parts-not-judged = 尚未判斷
parts-not-a-number = 「{ $text }」不是可用的數字。
parts-not-a-date = 「{ $text }」不是日期。請寫成 2026-09-30。
parts-pick-date = { $label }：從日曆中選擇
parts-month-before = 上個月
parts-month-after = 下個月
parts-create = 新增「{ $name }」
parts-nothing-found = 沒有找到
parts-add-hint = 輸入名稱，按 Enter 繼續，或貼上一份清單
parts-unreachable = 本頁背後的程式沒有回應。
