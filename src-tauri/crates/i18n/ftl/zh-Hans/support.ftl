### 客户背后的我方人员：谁支持计划。

support-title = 内部支持
support-intro = 此客户的计划需要其支持的我方人员。
support-add = 添加我方人员：输入后按 Enter 继续
support-none = 尚未列出任何人。计划需要谁的同意：上级、资源部门、售前？
support-name = 姓名
support-role = 角色
support-attitude = 态度
support-concern = 顾虑
support-counter = 对策
support-agreed = 是否同意
support-not-asked = 尚未询问
support-history = 变化过程
support-open = 查看内部支持
support-delete = 从列表移除{ $name }
support-warning-against-unanswered = { $name }持反对态度，尚未写下对策。
support-warning-against = { $name }持反对态度。
support-warning-wavers = { $name }动摇了：不如以前支持。
support-warning-disagrees = { $name }不同意计划。
support-approval-nobody = 尚未列出应当同意的人。
support-approval-open = { $count } 人中 { $agreed } 人同意；其余尚未询问。
support-approval-refused = { $count } 人中 { $agreed } 人同意；有人不同意。
support-approval-approved = { $count } 人全部同意。
