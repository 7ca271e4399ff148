# 用于评审的文档。
reports-actions = 行动
reports-what = 内容
reports-due = 截止日期
reports-done = 完成日期
reports-products = 产品
reports-team = 我方团队
reports-workbook = 工作簿（.xlsx）…
reports-workbook-kind = 工作簿
reports-written = 工作簿已保存到 { $path }。
