### 导入时关于文件和行的说明。

reading-progress-check = 正在检查 { $file }
reading-progress-write = 正在保存
reading-or = {" 或 "}
reading-opportunity-name = { $product } · { $reference }

## 无法读取的文件

reading-missing = { $file } 已不在原处，可能被移动或改名，请重新选择。
reading-denied = 没有权限读取 { $file }。请申请权限，或把它复制到自己的文件夹。
reading-io = 无法读取 { $file }：{ $cause }。请检查磁盘后重试。
reading-empty = { $file } 是空文件。请重新导出，或选择其他文件。
reading-header-only = { $file } 只有表头，没有数据行。请重新导出，或选择其他文件。
reading-not-a-table = { $file } 既不是文本，也不是工作簿。请换一种编码，或另存为 CSV（UTF-8）或 Excel 工作簿。
reading-foreign =
    { $what ->
        [pdf] { $file } 是 PDF，不是表格。请把列表导出为 CSV 或 Excel 再导入。
        [image] { $file } 是图片，不是表格。请把列表导出为 CSV 或 Excel 再导入。
        [archive] { $file } 是压缩包。请先解压，再导入其中的表格。
        [document] { $file } 是文档或演示文稿，不是表格。请把其中的表格复制到工作簿再导入。
        [markup] { $file } 其实是网页，只是看起来像工作簿。请用表格软件打开，另存为 Excel 工作簿再导入。
       *[database] { $file } 是数据库，不是表格。请把列表导出为 CSV 或 Excel 再导入。
    }
reading-password = { $file } 有密码保护。请打开后另存为不带密码的副本，再导入该副本。
reading-no-sheets = { $file } 中没有带内容的工作表。请选择其他文件。
reading-no-sheet = { $file } 中没有工作表“{ $sheet }”。请从这些中选择：{ $sheets }。
reading-damaged = { $file } 已损坏或不完整。请重新导出或下载。
reading-too-large = { $file } 超过 { $size }。请拆成较小的文件，分次导入。
reading-too-many-rows = { $file } 超过 { $count } 行。请拆成较小的文件，分次导入。
reading-too-many-cells = { $file } 超过 { $count } 个单元格。请去掉不需要的列，或拆分文件。
reading-no-encoding = 没有名为“{ $encoding }”的编码。请为 { $file } 另选一种。
reading-no-row = { $file } 只到第 { $last } 行。请选择其上的一行作为表头。

## 整个文件

reading-left-out = 此文件不导入：看起来不是客户、联系人、商机、产品或团队的列表。如果是，请选择它的内容。
reading-left-out-sheets = 此文件不导入：所读的工作表中没有找到列表。请选择其他工作表，或选择它的内容。工作表：{ $sheets }。
reading-undecoded = 有 { $count } 个字符不属于编码 { $encoding }，显示为 �。如果文字显示不对，请换一种编码。
reading-ambiguous-dates = { $field }：日和月可能颠倒。请核对前几行，并选择日期顺序。

## 不导入的行

reading-skip-missing = 不导入：缺少{ $fields }。
reading-skip-no-account = 不导入：联系人必须属于一个客户，而此行没有写明。
reading-skip-long-name = 不导入：名称有 { $count } 个字符，最多 1,000 个。请检查各列是否对应正确。

## 已导入但有说明的行

reading-repeated = 与前面的一行相同；此行多出的内容已并入。
reading-made =
    { $kind ->
        [account] 客户 { $name } 不在任何列表中；因此行提到而新建。
        [teammate] 团队成员 { $name } 不在任何列表中；因此行提到而新建。
       *[product] 产品 { $name } 不在任何列表中；因此行提到而新建。
    }
reading-moved = 视为已有的 { $name }。若是同名的两人，请各给一个编号或邮箱。
reading-namesake = 与 { $name } 同名，作为另一人保留。
reading-several = 有多个同名的 { $name }；取第一个。
reading-stays = 此联系人已属于 { $name }，保持不变。
reading-without-account = 已保留，但没有客户：此行没有写明客户。
reading-no-parent = 没有名为 { $name } 的客户；上级客户留空。
reading-no-manager = 该客户中没有名为 { $name } 的人；“上级”留空。
reading-several-managers = 该客户中有多人名为 { $name }：{ $names }；“上级”留空。请改用其编号。
reading-circle = “{ $field }”会形成循环：{ $path }。这条关系不导入，此行照常导入。
reading-no-level = { $field }：方法中没有“{ $text }”；不作判断。
reading-decided-when-opened = 已有结果，但没有日期：取建立日期。
reading-decided-today = 已有结果，但没有日期：取今天。
reading-still-open = 仍在进行中，因此不取结束日期。
reading-other-currency = { $field }的币种是 { $text }，与该客户的另一金额不同；保持原样。
reading-below-nothing = { $field }：“{ $text }”是负数，已留空。
reading-ends-before-opened = 关闭日期早于开始日期；两个日期都已保留，请核对。
reading-rounded = { $field }：{ $text } 的小数位多于该币种；保留为 { $amount }。
reading-long = { $field }有 { $count } 个字符，最多 1,000 个；留空。
reading-surplus = 比列数多出 { $count } 个单元格：{ $text }。不导入这些内容。
reading-unclosed-quote = 此处的引号没有结束；该行按没有引号读取。
reading-spans-lines = 一个单元格跨了 { $count } 行；可能多了一个引号。

## 未能识别的单元格

reading-not-a-number = { $field }：“{ $text }”不是数字；留空。
reading-not-whole = { $field }：“{ $text }”不是整数；留空。
reading-not-a-date = { $field }：“{ $text }”不是日期；留空。
reading-partial-date = { $field }：“{ $text }”缺少日；留空。
reading-not-a-boolean = { $field }：“{ $text }”既不是“是”也不是“否”；留空。
reading-not-a-currency = { $field }：“{ $text }”不是币种；取工作区的币种。
reading-not-an-email = { $field }：“{ $text }”不是邮箱地址；留空。
reading-out-of-range = { $field }：“{ $text }”超出范围；留空。
reading-cell-error = { $field }：工作簿中显示错误 { $text }；留空。
reading-currency-conflict = { $field }：“{ $text }”的币种与所在行不同；按 { $kept } 处理。
reading-control-characters = { $field }：去掉了 { $count } 个控制字符。

## 字段

reading-field-name = 名称
reading-field-first-name = 名
reading-field-last-name = 姓
reading-field-external-id = 原系统编号
reading-field-category = 类别
reading-field-industry = 行业
reading-field-country = 国家
reading-field-city = 城市
reading-field-website = 网址
reading-field-employees = 员工数
reading-field-founded = 成立年份
reading-field-turnover = 营业额
reading-field-potential = 潜力
reading-field-owner = 负责人
reading-field-parent = 上级客户
reading-field-note = 备注
reading-field-account = 客户
reading-field-unit = 部门
reading-field-title = 职务
reading-field-email = 邮箱
reading-field-phone = 电话
reading-field-reports-to = 上级
reading-field-status = 关系状态
reading-field-buying-role = 采购角色
reading-field-coverage = 关系覆盖面
reading-field-key-role = 关键角色
reading-field-advocacy = 支持作用
reading-field-orientation = 决策方向
reading-field-product = 产品
reading-field-stage = 阶段
reading-field-amount = 金额
reading-field-currency = 币种
reading-field-opened-on = 建立日期
reading-field-closes-on = 预计成交日期
reading-field-closed-on = 结束日期
reading-field-close-date = 成交日期（预计或实际）
reading-field-probability = 概率
reading-field-margin = 毛利率（%）
reading-field-discount = 折扣（%）
reading-field-series = 系列
reading-field-price = 标价
reading-field-role = 角色
reading-field-manager = 上级
reading-field-region = 区域
