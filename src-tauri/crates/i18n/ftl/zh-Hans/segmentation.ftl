### 客户内部的看板。

segmentation-effort-wasted = { $days } 天（占投入的 { $share }%）用在{ $units }上，而我们在那里看不到机会。
