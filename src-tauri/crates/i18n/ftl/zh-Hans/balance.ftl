### 进行中商机的图：投资平衡与双赢。

## Boards of open opportunities

balance-investment = 投资平衡
balance-win-win = 双赢
balance-hint = 方向键在商机间移动；空格拿起，方向键移动，Enter 放下。
balance-over = 过度投资的代价
balance-over-none = 没有过度投资的商机。
balance-outside = { $count } 个不在双赢区
balance-outside-none = 已评分的商机都是双赢。
balance-unrated = 尚未评分
balance-rate-hint = 选中后在旁边评分，它会自动就位。
balance-limits = 界限
balance-limit-of = 界限：{ $axis }
balance-days = { $days } 天
balance-effort-days = 我方天数
balance-effort-cost = 我方费用
balance-effort-share = 占金额 { $share }
balance-effort-team = 天数取自团队；也可在商机旁自行填写。
balance-empty-investment = 双方的投入相称吗？
balance-empty-win-win = 谁得到什么？
balance-empty-begin = 选中一个商机并评分，或写下我方天数和费用，它会自动就位。
