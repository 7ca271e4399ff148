### 客户内部区隔图：贴纸、事业部、商机。

## The board inside an account

segmentation-title = 区隔
segmentation-effort-wasted = { $days } 天（占投入的 { $share }%）用在{ $units }上，而我们在那里看不到机会。
segmentation-side = 图旁
segmentation-note = 贴纸
segmentation-note-here = 写一张贴纸
segmentation-foot = 已选 { $count } 张
segmentation-mixed = 这些属于不同种类。可用图上的工具一起处理。
segmentation-zone = { $count } 项，{ $revenue }
segmentation-zone-both = { $count } 项，{ $revenue }，利润 { $profit }
segmentation-keys-columns = 粘贴多列的顺序：机会、事业部、成功因素、我方产品、营业额、利润、负责人
segmentation-become-opportunity = 商机
segmentation-become-unit = 事业部
segmentation-become-account = 客户
segmentation-became-opportunity = 已变为商机
segmentation-became-unit = 已变为事业部
segmentation-became-account = 已变为客户
segmentation-take-off = 从图上取下
segmentation-park = 先放一边
segmentation-unpark = 放回图上
segmentation-written = { $author }，{ $date }

## What notes lack

segmentation-notes = { $count } 张贴纸
segmentation-put-aside = 已搁置
segmentation-bring-back = 将{ $name }放回图上
segmentation-no-factor = 无成功因素
segmentation-no-owner = 无负责人
segmentation-without-factor = { $count } 张没有成功因素
segmentation-without-owner = { $count } 张没有负责人
segmentation-lacks = 缺少
segmentation-all = 全部
segmentation-none = 图上还没有内容。在下面输入，或把事业部和商机拖到图上。
segmentation-none-found = 没有符合的内容。
segmentation-add-many = 写一张贴纸；粘贴清单可写多张
segmentation-notes-only = 只有贴纸有此字段。请打开商机或事业部修改。

## Fields

segmentation-text = 潜在的机会
segmentation-kind = 种类
segmentation-factor = 关键成功因素
segmentation-offer = 本公司产品和服务
segmentation-product = 产品
segmentation-revenue = 营业额
segmentation-profit = 利润
segmentation-colours-position = 按定位
segmentation-colours-hand = 自选
segmentation-colour-c-1 = 黄色
segmentation-colour-c-2 = 蓝色
segmentation-colour-c-3 = 绿色
segmentation-colour-c-4 = 橙色
segmentation-colour-c-5 = 紫色
segmentation-colour-c-6 = 灰色

## Not on the board

segmentation-not-on-board = 尚未上图
segmentation-find = 查找事业部或商机
segmentation-place-hint = 拖到图上，或按 Enter。
segmentation-all-on-board = 所有事业部和进行中的商机都已在图上。

## Units

segmentation-units = { $count } 个事业部
segmentation-position = 定位
segmentation-no-position = 尚无定位
segmentation-strategy = 策略
segmentation-strategy-none = 我们在这里做什么？
segmentation-figures = 数字
segmentation-effort = 我方投入
segmentation-effort-days = 天
segmentation-effort-share = 占比
segmentation-effort-of = 此定位占 { $share }%，{ $days } 天
segmentation-percent = { $share }%

## Ratings

segmentation-by-rating = 评分
segmentation-standing = 图上位置
segmentation-by-hand = 手动放置，偏离评分位置。
segmentation-use-rating = 使用评分位置
segmentation-unrated = 未评分
segmentation-score = { $score }，已评 { $known }%

## The empty board

segmentation-empty-question = 还能在哪里为客户做更多？
segmentation-empty-begin = 直接输入一张贴纸，粘贴清单，或从左侧拖入事业部。
segmentation-empty-note = 虚线贴纸是示例，放上第一张后即消失。
segmentation-example-power-unit = 动力总成
segmentation-example-power = 试验台数据
segmentation-example-parts-unit = 售后
segmentation-example-parts = 备件包年服务
segmentation-example-gate-unit = 物流
segmentation-example-gate = 门禁与地磅接口
