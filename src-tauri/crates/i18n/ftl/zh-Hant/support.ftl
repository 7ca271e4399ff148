### 客戶背後的我方人員：誰支持計劃。

support-title = 內部支持
support-intro = 此客戶的計劃需要其支持的我方人員。
support-add = 新增我方人員：輸入後按 Enter 繼續
support-none = 尚未列出任何人。計劃需要誰的同意：上級、資源部門、售前？
support-name = 姓名
support-role = 角色
support-attitude = 態度
support-concern = 顧慮
support-counter = 對策
support-agreed = 是否同意
support-not-asked = 尚未詢問
support-history = 變化過程
support-open = 查看內部支持
support-delete = 從列表移除{ $name }
support-warning-against-unanswered = { $name }持反對態度，尚未寫下對策。
support-warning-against = { $name }持反對態度。
support-warning-wavers = { $name }動搖了：不如以前支持。
support-warning-disagrees = { $name }不同意計劃。
support-approval-nobody = 尚未列出應當同意的人。
support-approval-open = { $count } 人中 { $agreed } 人同意；其餘尚未詢問。
support-approval-refused = { $count } 人中 { $agreed } 人同意；有人不同意。
support-approval-approved = { $count } 人全部同意。
