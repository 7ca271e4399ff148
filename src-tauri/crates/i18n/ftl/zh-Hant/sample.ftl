### 供體驗的虛構工作區。其中的名稱在範例自己的資料裡。

sample-name = 林登控制（範例）
sample-big-name = 測量用的大型工作區
sample-person-unknown = 待確認
