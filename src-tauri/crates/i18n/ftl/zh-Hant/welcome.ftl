### The first page, where no workspace is open.

welcome-title = 了解大客戶，共同規劃，贏得更多值得做的生意。
welcome-line-portfolio = 在一張圖上，看清哪些客戶值得投入時間。
welcome-line-people = 畫出決策的人，以及他們對你的態度。
welcome-line-pipeline = 跟進每個商機，從第一條線索到回款。
welcome-offline = 一切都在本機的一個檔案裡。無需帳號，不上雲端。

## Ways to begin

welcome-sample = 瀏覽範例
welcome-sample-hint = 一家虛構公司，已有客戶、聯繫人和商機，可隨意修改。
welcome-new = 新增工作區
welcome-new-hint = 從自己的客戶開始，或匯入一份清單。
welcome-open = 開啟檔案
welcome-open-hint = 別人給你的工作區，或你自己的。

## Recent files

welcome-recent = 最近的檔案
welcome-missing = 找不到
welcome-forget = 從清單中移除{ $name }

## A new workspace

welcome-new-title = 新增工作區
welcome-name = 名稱
welcome-name-hint = 你的公司或團隊。
welcome-currency = 貨幣
welcome-currency-hint = 所有合計以此顯示，在本工作區中固定不變。
welcome-pipeline = 銷售漏斗
welcome-pipeline-hint = 商機依次經過的階段，以後可以另選。
welcome-create = 選擇位置並建立
welcome-where = 工作區儲存在哪裡？
welcome-file-name = 客戶
