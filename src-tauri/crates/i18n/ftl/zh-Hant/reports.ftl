# 用於評審的文件。
reports-actions = 行動
reports-what = 內容
reports-due = 截止日期
reports-done = 完成日期
reports-products = 產品
reports-team = 我方團隊
reports-workbook = 活頁簿（.xlsx）…
reports-workbook-kind = 活頁簿
reports-written = 活頁簿已儲存到 { $path }。
