### Our people, products and competitors.

catalogue-team = 團隊
catalogue-team-hint = 誰在負責你的客戶？輸入姓名，按 Enter 繼續。
catalogue-products = 產品
catalogue-products-hint = 你銷售什麼？輸入名稱，或貼上清單。
catalogue-competitors = 競爭者
catalogue-competitors-hint = 在客戶那裡會遇到誰？
catalogue-add =
    { $kind ->
        [teammate] 新增成員
        [product] 新增產品
       *[competitor] 新增競爭者
    }
catalogue-role = 角色
catalogue-email = 電子郵件
catalogue-region = 區域
catalogue-manager = 上級
catalogue-series = 系列
catalogue-price = 定價
