### 供体验的虚构工作区。其中的名称在示例自己的数据里。

sample-name = 林登控制（示例）
sample-big-name = 测量用的大型工作区
sample-person-unknown = 待确认
