### The performance equation with its levers.

equation-title = 怎樣才能達成？
equation-hint = 行業常用公式，非原方法所給（D-36）。可改任一項試算，不會保存。
equation-count = 進行中商機
equation-size = 平均贏單金額
equation-rate = 贏單率
equation-days = 贏單天數
equation-lever = 變量
equation-now = 目前
equation-tried = 試算
equation-alone = 單靠此項達標需
equation-not-alone = 單靠此項無法達標
equation-per-day = 每天
equation-in-days = 剩餘 { $days } 天內
equation-target = 目標缺口
equation-reset = 恢復目前值
equation-unknown = 已決商機太少，部分變量未知：請輸入您的預期。
equation-no-target = 這些月份沒有目標。
equation-nothing-missing = 目標已達成。
equation-over = 這些月份已過。
equation-reaches = 可以達成目標。
equation-falls-short = 達不到目標。
equation-math = 每天收入 = 商機數 × 平均贏單金額 × 贏單率 ÷ 贏單天數。原方法只提績效等式之名，未給出公式（D-36）；此為行業常用公式，屬本軟體的補充。商機數為計入預測者；贏單率、金額與天數取今天之前十二個月。每天所需 = 目標缺口 ÷ 剩餘天數。單靠一項時，其餘按試算值不變。
