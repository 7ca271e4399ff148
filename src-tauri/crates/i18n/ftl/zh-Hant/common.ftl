### Words used all over the program.

## Actions

common-ok = 確定
common-cancel = 取消
common-add = 新增
common-delete = 刪除
common-rename = 重新命名
common-edit = 編輯
common-save = 儲存
common-search = 搜尋
common-open = 開啟
common-close = 關閉
common-undo = 復原
common-redo = 重做
common-copy = 複製
common-paste = 貼上
common-import = 匯入
common-export = 匯出
common-print = 列印
common-retry = 重試
common-back = 返回
common-next = 下一步

## Answers and states

common-yes = 是
common-no = 否
common-none = 無
common-all = 全部
common-unknown = 不明
common-saved = 已儲存

## Fields

common-name = 名稱
common-date = 日期
common-amount = 金額
common-currency = 貨幣
common-language = 語言
common-owner = 負責人
common-reason = 原因
common-source = 來源
common-evidence = 依據
common-note = 備註
common-status = 狀態
common-total = 合計

## Things

common-workspace = 工作區
common-account = 客戶
common-accounts = 客戶
common-person = 聯繫人
common-people = 聯繫人
common-opportunity = 商機
common-opportunities = 商機
common-unit = 策略事業部
common-units = 策略事業部
common-stage = 階段
common-portfolio = 客戶組合
common-pipeline = 銷售漏斗
common-forecast = 銷售預測
common-account-manager = 客戶經理

## Counted things

common-count-accounts = { $count } 家客戶
common-count-people = { $count } 位聯繫人
common-count-opportunities = { $count } 個商機

## Languages by their own names, the same in every file

common-language-en = English
common-language-zh-Hans = 简体中文
common-language-zh-Hant = 繁體中文
