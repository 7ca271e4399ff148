### Tables from elsewhere into the workspace.

imports-action = 导入列表…
imports-title = 导入
imports-step-files = 文件
imports-step-map = 核对
imports-step-report = 结果
imports-clear = 重新开始
imports-more = 继续导入
imports-run = 导入 { $count } 行
imports-running = 正在读取文件。完成之前不会保存任何内容。

## Files

imports-choose = 选择要导入的文件
imports-choose-button = 选择文件…
imports-file-kinds = 表格
imports-empty = 把现有的列表原样带来。
imports-add-more = 还有文件？
imports-hint = 支持 CSV、Excel 和 OpenDocument，可一次选多个。也可拖到窗口任意处。保存之前可核对每一列。
imports-drop = 不导入 { $name }
imports-reading = 正在读取…
imports-unreadable = 无法读取
imports-chosen = 已选 { $count } 个文件
imports-kind = 内容
imports-kind-name =
    { $kind ->
        [account] 客户
        [person] 联系人
        [opportunity] 商机
        [product] 产品
        [teammate] 团队
       *[none] 不导入
    }
imports-kind-hint =
    { $kind ->
        [account] 名称、类别、负责人、行业、所在地、潜力
        [person] 姓名、客户、职务、邮箱、电话、上级
        [opportunity] 名称、客户、阶段、金额、日期、负责人，赢单和输单也可
        [product] 名称、系列、价格
       *[teammate] 姓名、角色、邮箱、区域
    }
imports-rows = { $count } 行
imports-left-out = 此文件不导入。如需导入，请选择它的内容。
imports-broken-left-out = 此文件不导入，其他文件照常导入。

## How the file is written

imports-sheet = 工作表
imports-header-row = 标题所在行
imports-encoding = 编码
imports-separator = 分隔符
imports-tab = 制表符
imports-date-order = 日期
imports-date-order-name =
    { $order ->
        [dmy] 日、月、年
        [mdy] 月、日、年
       *[ymd] 年、月、日
    }
imports-decimal = 小数
imports-decimal-name =
    { $sign ->
        [comma] 逗号：1.250,50
       *[point] 句点：1,250.50
    }

## Columns and stages

imports-column = 文件中的列
imports-field = 对应
imports-field-of = { $column } 对应
imports-no-heading = 第 { $number } 列
imports-not-taken = – 不导入 –
imports-counted = 这 { $count } 个进行中的商机没有已确认的要素。为了能够预测，本次导入让预测计入所有进行中的商机；可以在设置中更改。
imports-not-counted = 这 { $count } 个新增的进行中商机在要素确认之前不计入预测；可以在设置中更改。
imports-columns-not-taken = 未导入：{ $columns }
imports-required = 必填
imports-missing = 请指定对应的列：{ $fields }
imports-stage-words = 文件中的阶段
imports-stage-of = “{ $word }”对应的阶段
imports-guessed = 推测

## Rows

imports-as-read = 将读入的前几行
imports-row = 行
imports-fate = 将
imports-fate-name =
    { $fate ->
        [new] 新建
        [update] 更新
        [same] 不变
       *[skip] 跳过
    }
imports-count-new = 新建
imports-count-new-hint = 由此次导入新建
imports-count-updated = 更新
imports-count-updated-hint = 已有，内容有变化
imports-count-same = 不变
imports-count-same-hint = 已有，内容相同
imports-count-skipped = 跳过
imports-count-skipped-hint = 每行都有原因
imports-count-incomplete = 不完整
imports-count-incomplete-hint = 新建，但缺少所指的客户或联系人
imports-count-named = 顺带新建
imports-count-named-hint = 清单中没有、但有行提到的客户、产品和团队成员
imports-problems = { $count } 条说明
imports-first = 前 { $count } 个
imports-problem = 说明
imports-then = 结果
imports-then-name =
    { $what ->
        [out] 跳过该行
       *[in] 已读入
    }

## Result

imports-undo = 撤销导入
imports-look = 查看
imports-no-problems = 所有行都已顺利读入。
imports-tie-ends = 缺少影响者或被影响者。
imports-tie-self = { $name } 不能与自己相连。
imports-tie-kind = “{ $kind }”不是关系类型。请用：影响、advice、dotted、冲突、结盟、朋友、引见或汇报。
imports-tie-strength = “{ $text }”不是强度。请用 1、2 或 3。
imports-tie-near = 此处无人名为“{ $name }”；最接近的是 { $near }。请更正，或先把此人加到图上。
imports-tie-nobody = 此处无人名为“{ $name }”。请先把此人加到图上。
imports-tie-several = 有多人名为“{ $name }”：{ $names }。请改用其编号。
imports-tie-circle = 这会形成闭环：{ $path }。
