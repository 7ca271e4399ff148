### 客户的目标：愿景、总目标及通向它的项目。

goals-title = 目标
goals-plan = 计划
goals-vision = 愿景
goals-vision-add = 写下愿景：这个客户将来与我们的关系
goals-overall = 总目标
goals-overall-add = 设定总目标
goals-project-add = 添加项目
goals-branch = 现有或新
goals-itself = { $name } 本身
goals-of-unit = 为此分支添加单位
goals-revenue = 年收入
goals-planned = 已规划
goals-won = 已成交
goals-gap = 尚未覆盖：{ $amount }
goals-over = 已覆盖，超出 { $amount }
goals-no-goal = 没有总目标，无法说明项目覆盖了多少。
goals-measure = 衡量
goals-measure-hint = 例如：控制类采购份额，%
goals-baseline = 起点
goals-target = 目标值
goals-actual = 现在
goals-due = 截止
goals-late = 已逾期
goals-smart = { $count }/5
goals-smart-hint = 好的目标应具体、可衡量、可达到、适当、及时。有数字即可衡量，有日期即及时。
goals-specific = 具体
goals-measurable = 可衡量
goals-attainable = 可达到
goals-appropriate = 适当
goals-timely = 及时
goals-none = 还没有项目。
goals-opportunity = 商机
goals-pick = 选择一个目标进行查看和修改。
goals-branch-title =
    { $branch ->
        [new] 新业务
       *[existing] 现有业务
    }
