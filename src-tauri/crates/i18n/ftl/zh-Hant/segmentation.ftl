### 客戶內部的看板。

segmentation-effort-wasted = { $days } 天（佔投入的 { $share }%）用在{ $units }上，而我們在那裡看不到機會。
