### 客戶內部區隔圖：貼紙、事業部、商機。

## The board inside an account

segmentation-title = 區隔
segmentation-effort-wasted = { $days } 天（佔投入的 { $share }%）用在{ $units }上，而我們在那裡看不到機會。
segmentation-side = 圖旁
segmentation-note = 貼紙
segmentation-note-here = 寫一張貼紙
segmentation-foot = 已選 { $count } 張
segmentation-mixed = 這些屬於不同種類。可用圖上的工具一起處理。
segmentation-zone = { $count } 項，{ $revenue }
segmentation-zone-both = { $count } 項，{ $revenue }，利潤 { $profit }
segmentation-keys-columns = 貼上多列的順序：機會、事業部、成功因素、我方產品、營業額、利潤、負責人
segmentation-become-opportunity = 商機
segmentation-become-unit = 事業部
segmentation-become-account = 客戶
segmentation-became-opportunity = 已變為商機
segmentation-became-unit = 已變為事業部
segmentation-became-account = 已變為客戶
segmentation-take-off = 從圖上取下
segmentation-park = 先放一邊
segmentation-unpark = 放回圖上
segmentation-written = { $author }，{ $date }

## What notes lack

segmentation-notes = { $count } 張貼紙
segmentation-put-aside = 已擱置
segmentation-bring-back = 將{ $name }放回圖上
segmentation-no-factor = 無成功因素
segmentation-no-owner = 無負責人
segmentation-without-factor = { $count } 張沒有成功因素
segmentation-without-owner = { $count } 張沒有負責人
segmentation-lacks = 缺少
segmentation-all = 全部
segmentation-none = 圖上還沒有內容。在下面輸入，或把事業部和商機拖到圖上。
segmentation-none-found = 沒有符合的內容。
segmentation-add-many = 寫一張貼紙；貼上清單可寫多張
segmentation-notes-only = 只有貼紙有此欄位。請開啟商機或事業部修改。

## Fields

segmentation-text = 潛在的機會
segmentation-kind = 種類
segmentation-factor = 關鍵成功因素
segmentation-offer = 本公司產品和服務
segmentation-product = 產品
segmentation-revenue = 營業額
segmentation-profit = 利潤
segmentation-colours-position = 按定位
segmentation-colours-hand = 自選
segmentation-colour-c-1 = 黃色
segmentation-colour-c-2 = 藍色
segmentation-colour-c-3 = 綠色
segmentation-colour-c-4 = 橙色
segmentation-colour-c-5 = 紫色
segmentation-colour-c-6 = 灰色

## Not on the board

segmentation-not-on-board = 尚未上圖
segmentation-find = 查詢事業部或商機
segmentation-place-hint = 拖到圖上，或按 Enter。
segmentation-all-on-board = 所有事業部和進行中的商機都已在圖上。

## Units

segmentation-units = { $count } 個事業部
segmentation-position = 定位
segmentation-no-position = 尚無定位
segmentation-strategy = 策略
segmentation-strategy-none = 我們在這裡做什麼？
segmentation-figures = 數字
segmentation-effort = 我方投入
segmentation-effort-days = 天
segmentation-effort-share = 佔比
segmentation-effort-of = 此定位佔 { $share }%，{ $days } 天
segmentation-percent = { $share }%

## Ratings

segmentation-by-rating = 評分
segmentation-standing = 圖上位置
segmentation-by-hand = 手動放置，偏離評分位置。
segmentation-use-rating = 使用評分位置
segmentation-unrated = 未評分
segmentation-score = { $score }，已評 { $known }%

## The empty board

segmentation-empty-question = 還能在哪裡為客戶做更多？
segmentation-empty-begin = 直接輸入一張貼紙，貼上清單，或從左側拖入事業部。
segmentation-empty-note = 虛線貼紙是示例，放上第一張後即消失。
segmentation-example-power-unit = 動力總成
segmentation-example-power = 試驗台數據
segmentation-example-parts-unit = 售後
segmentation-example-parts = 備件包年服務
segmentation-example-gate-unit = 物流
segmentation-example-gate = 門禁與地磅介面
