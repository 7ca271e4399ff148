### Words used all over the program.

## Actions

common-ok = 确定
common-cancel = 取消
common-add = 添加
common-delete = 删除
common-rename = 重命名
common-edit = 编辑
common-save = 保存
common-search = 搜索
common-open = 打开
common-close = 关闭
common-undo = 撤销
common-redo = 重做
common-copy = 复制
common-paste = 粘贴
common-import = 导入
common-export = 导出
common-print = 打印
common-retry = 重试
common-back = 返回
common-next = 下一步

## Answers and states

common-yes = 是
common-no = 否
common-none = 无
common-all = 全部
common-unknown = 未知
common-saved = 已保存

## Fields

common-name = 名称
common-date = 日期
common-amount = 金额
common-currency = 货币
common-language = 语言
common-owner = 负责人
common-reason = 原因
common-source = 来源
common-evidence = 依据
common-note = 备注
common-status = 状态
common-total = 合计

## Things

common-workspace = 工作区
common-account = 客户
common-accounts = 客户
common-person = 联系人
common-people = 联系人
common-opportunity = 商机
common-opportunities = 商机
common-unit = 策略事业部
common-units = 策略事业部
common-stage = 阶段
common-portfolio = 客户组合
common-pipeline = 销售漏斗
common-forecast = 销售预测
common-account-manager = 客户经理

## Counted things

common-count-accounts = { $count } 家客户
common-count-people = { $count } 位联系人
common-count-opportunities = { $count } 个商机

## Languages by their own names, the same in every file

common-language-en = English
common-language-zh-Hans = 简体中文
common-language-zh-Hant = 繁體中文
