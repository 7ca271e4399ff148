### The first page, where no workspace is open.

welcome-title = 了解大客户，共同规划，赢得更多值得做的生意。
welcome-line-portfolio = 在一张图上，看清哪些客户值得投入时间。
welcome-line-people = 画出决策的人，以及他们对你的态度。
welcome-line-pipeline = 跟进每个商机，从第一条线索到回款。
welcome-offline = 一切都在本机的一个文件里。无需账号，不上云端。

## Ways to begin

welcome-sample = 浏览示例
welcome-sample-hint = 一家虚构公司，已有客户、联系人和商机，可随意修改。
welcome-new = 新建工作区
welcome-new-hint = 从自己的客户开始，或导入一份清单。
welcome-open = 打开文件
welcome-open-hint = 别人给你的工作区，或你自己的。

## Recent files

welcome-recent = 最近的文件
welcome-missing = 找不到
welcome-forget = 从列表中移除{ $name }

## A new workspace

welcome-new-title = 新建工作区
welcome-name = 名称
welcome-name-hint = 你的公司或团队。
welcome-currency = 货币
welcome-currency-hint = 所有合计以此显示，在本工作区中固定不变。
welcome-pipeline = 销售漏斗
welcome-pipeline-hint = 商机依次经过的阶段，以后可以另选。
welcome-create = 选择位置并创建
welcome-where = 工作区保存在哪里？
welcome-file-name = 客户
