### 進行中商機的圖：投資平衡與雙贏。

## Boards of open opportunities

balance-investment = 投資平衡
balance-win-win = 雙贏
balance-hint = 方向鍵在商機間移動；空格拿起，方向鍵移動，Enter 放下。
balance-over = 過度投資的代價
balance-over-none = 沒有過度投資的商機。
balance-outside = { $count } 個不在雙贏區
balance-outside-none = 已評分的商機都是雙贏。
balance-unrated = 尚未評分
balance-rate-hint = 選中後在旁邊評分，它會自動就位。
balance-limits = 界限
balance-limit-of = 界限：{ $axis }
balance-days = { $days } 天
balance-effort-days = 我方天數
balance-effort-cost = 我方費用
balance-effort-share = 占金額 { $share }
balance-effort-team = 天數取自團隊；也可在商機旁自行填寫。
balance-empty-investment = 雙方的投入相稱嗎？
balance-empty-win-win = 誰得到什麼？
balance-empty-begin = 選中一個商機並評分，或寫下我方天數和費用，它會自動就位。
