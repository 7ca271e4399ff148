### Our people, products and competitors.

catalogue-team = 团队
catalogue-team-hint = 谁在负责你的客户？输入姓名，回车继续。
catalogue-products = 产品
catalogue-products-hint = 你销售什么？输入名称，或粘贴列表。
catalogue-competitors = 竞争者
catalogue-competitors-hint = 在客户那里会遇到谁？
catalogue-add =
    { $kind ->
        [teammate] 添加成员
        [product] 添加产品
       *[competitor] 添加竞争者
    }
catalogue-role = 角色
catalogue-email = 邮箱
catalogue-region = 区域
catalogue-manager = 上级
catalogue-series = 系列
catalogue-price = 目录价
