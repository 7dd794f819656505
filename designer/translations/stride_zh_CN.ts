<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>从模板新建</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>打开最近的项目</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Reopen tabs at the start</source>
        <translation>启动时恢复标签页</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Network as model.py…</source>
        <translation>将网络导出为 model.py…</translation>
    </message>
    <message>
        <source>Training as train.py…</source>
        <translation>将训练导出为 train.py…</translation>
    </message>
    <message>
        <source>Picture as SVG, PDF or PNG…</source>
        <translation>导出为 SVG、PDF 或 PNG 图片…</translation>
    </message>
    <message>
        <source>Weights and network as {}…</source>
        <translation>将权重和网络导出为 {}…</translation>
    </message>
    <message>
        <source>Weights as {}…</source>
        <translation>将权重导出为 {}…</translation>
    </message>
    <message>
        <source>Prove it: file = drawing…</source>
        <translation>验证：文件 = 网络图…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清除列表</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste with wires</source>
        <translation>连同连线粘贴</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Duplicate with wires</source>
        <translation>连同连线复制一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete and join</source>
        <translation>删除并接通</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Type the layer</source>
        <translation>键入该层</translation>
    </message>
    <message>
        <source>Bypass</source>
        <translation>旁路</translation>
    </message>
    <message>
        <source>Wire the selection</source>
        <translation>连接所选的层</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加便笺</translation>
    </message>
    <message>
        <source>Frame the selection</source>
        <translation>给所选内容加框</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Align in a column</source>
        <translation>对齐成一列</translation>
    </message>
    <message>
        <source>Align in a row</source>
        <translation>对齐成一行</translation>
    </message>
    <message>
        <source>Space down</source>
        <translation>纵向等距</translation>
    </message>
    <message>
        <source>Space along</source>
        <translation>横向等距</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Find a layer…</source>
        <translation>查找层…</translation>
    </message>
    <message>
        <source>Fit the drawing</source>
        <translation>显示整张图</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>缩放到所选内容</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一个标签页</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一个标签页</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>All panels as at first</source>
        <translation>恢复所有面板的初始布局</translation>
    </message>
    <message>
        <source>Tint the layers by</source>
        <translation>按数值给层着色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>自动排列</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Group into a block…</source>
        <translation>组合成模块…</translation>
    </message>
    <message>
        <source>Expand block</source>
        <translation>展开模块</translation>
    </message>
    <message>
        <source>Open block</source>
        <translation>打开模块</translation>
    </message>
    <message>
        <source>Leave block</source>
        <translation>离开模块</translation>
    </message>
    <message>
        <source>Make the block your own</source>
        <translation>转为自己的模块</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>显示代码</translation>
    </message>
    <message>
        <source>Networks of this project</source>
        <translation>本项目的网络</translation>
    </message>
    <message>
        <source>Add a network…</source>
        <translation>添加网络…</translation>
    </message>
    <message>
        <source>Rename this one…</source>
        <translation>重命名当前网络…</translation>
    </message>
    <message>
        <source>Delete this one</source>
        <translation>删除当前网络</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复训练</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Find a learning rate…</source>
        <translation>寻找学习率…</translation>
    </message>
    <message>
        <source>Learn one batch by heart…</source>
        <translation>记住一个批次…</translation>
    </message>
    <message>
        <source>Sweep over settings…</source>
        <translation>扫描设置…</translation>
    </message>
    <message>
        <source>About the selected layer</source>
        <translation>关于所选的层</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>工作原理</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>窗口导览</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>About Stride</source>
        <translation>关于 Stride</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BlockCommands</name>
    <message>
        <source>Group into a block</source>
        <translation>组合成模块</translation>
    </message>
    <message>
        <source>Name of the block:</source>
        <translation>模块的名称：</translation>
    </message>
    <message>
        <source>Group {}</source>
        <translation>组合 {}</translation>
    </message>
    <message>
        <source>Select a block first.</source>
        <translation>请先选择一个模块。</translation>
    </message>
    <message>
        <source>Expand {}</source>
        <translation>展开 {}</translation>
    </message>
    <message>
        <source>Select one block to open it.</source>
        <translation>请选择一个要打开的模块。</translation>
    </message>
    <message>
        <source>Select one block to make it your own.</source>
        <translation>请选择一个要转为自己的模块。</translation>
    </message>
    <message>
        <source>Make {} the block {}</source>
        <translation>将 {} 转为模块 {}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Add {}</source>
        <translation>添加 {}</translation>
    </message>
    <message>
        <source>{} of {} outer wires could not be drawn: their sources are not here.</source>
        <translation>{} 条外部连线（共 {} 条）未能画出：它们的来源不在这里。</translation>
    </message>
    <message>
        <source>The clipboard holds no layers to paste.</source>
        <translation>剪贴板中没有可粘贴的层。</translation>
    </message>
    <message>
        <source>The text on the clipboard says no layers. {}</source>
        <translation>剪贴板中的文字不是层的写法。{}</translation>
    </message>
    <message>
        <source>Paste {}</source>
        <translation>粘贴 {}</translation>
    </message>
    <message>
        <source>Duplicate {} with wires</source>
        <translation>连同连线复制一份 {}</translation>
    </message>
    <message>
        <source>Duplicate {}</source>
        <translation>复制一份 {}</translation>
    </message>
    <message>
        <source>Cut {}</source>
        <translation>剪切 {}</translation>
    </message>
    <message>
        <source>Paste {} with wires</source>
        <translation>连同连线粘贴 {}</translation>
    </message>
    <message>
        <source>Select one layer to type it anew.</source>
        <translation>请选择一个要重新键入的层。</translation>
    </message>
    <message>
        <source>{} is a block; its parameters stand on the right.</source>
        <translation>{} 是一个模块；它的参数在右侧。</translation>
    </message>
    <message>
        <source>Delete {}</source>
        <translation>删除 {}</translation>
    </message>
    <message>
        <source>Move {}</source>
        <translation>移动 {}</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加便笺</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>框</translation>
    </message>
    <message>
        <source>Frame {} layers</source>
        <translation>给 {} 个层加框</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>编写便笺</translation>
    </message>
    <message>
        <source>Write title</source>
        <translation>写标题</translation>
    </message>
    <message>
        <source>Colour note</source>
        <translation>便笺着色</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>删除便笺</translation>
    </message>
    <message>
        <source>Delete {} and join</source>
        <translation>删除 {} 并接通</translation>
    </message>
    <message>
        <source>Bypass {}</source>
        <translation>旁路 {}</translation>
    </message>
    <message>
        <source>Let {} work again</source>
        <translation>让 {} 重新工作</translation>
    </message>
    <message>
        <source>Not bypassed: {}. Only layers with one input and one output can be.</source>
        <translation>无法旁路：{}。只有一个输入和一个输出的层才能旁路。</translation>
    </message>
    <message>
        <source>Select the layers to wire, two or more.</source>
        <translation>请选择要连接的层，至少两个。</translation>
    </message>
    <message>
        <source>Wire {} layers</source>
        <translation>连接 {} 个层</translation>
    </message>
    <message>
        <source>Replace {} by {}</source>
        <translation>将 {} 替换为 {}</translation>
    </message>
    <message>
        <source>Remove wire</source>
        <translation>删除连线</translation>
    </message>
    <message>
        <source>Cut {} wires</source>
        <translation>剪断 {} 条连线</translation>
    </message>
    <message>
        <source>Rename to {}</source>
        <translation>重命名为 {}</translation>
    </message>
    <message>
        <source>Align in a column</source>
        <translation>对齐成一列</translation>
    </message>
    <message>
        <source>Align in a row</source>
        <translation>对齐成一行</translation>
    </message>
    <message>
        <source>Space down</source>
        <translation>纵向等距</translation>
    </message>
    <message>
        <source>Space along</source>
        <translation>横向等距</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>自动排列</translation>
    </message>
    <message>
        <source>Arrange {} layers</source>
        <translation>排列 {} 个层</translation>
    </message>
    <message>
        <source>{} layers</source>
        <translation>{} 个层</translation>
    </message>
    <message>
        <source>Drawing of the network</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>{} has no output.</source>
        <translation>{} 没有输出。</translation>
    </message>
    <message>
        <source>That layer is gone.</source>
        <translation>该层已不存在。</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>Replace wire</source>
        <translation>替换连线</translation>
    </message>
    <message>
        <source>{} has no input.</source>
        <translation>{} 没有输入。</translation>
    </message>
    <message>
        <source>Add input</source>
        <translation>添加输入</translation>
    </message>
    <message>
        <source>All inputs of {} have wires; drop on the one to replace.</source>
        <translation>{} 的所有输入都已连线；请放到要替换的那个输入上。</translation>
    </message>
    <message>
        <source>Puts {} in the place of {}</source>
        <translation>用 {} 取代 {}</translation>
    </message>
    <message>
        <source>Puts {} between {} and {}</source>
        <translation>将 {} 插入 {} 和 {} 之间</translation>
    </message>
    <message>
        <source>Move frame</source>
        <translation>移动框</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>移动便笺</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>调整大小</translation>
    </message>
    <message>
        <source>Move wire</source>
        <translation>移动连线</translation>
    </message>
    <message>
        <source>Move {} onto a wire</source>
        <translation>将 {} 移到连线上</translation>
    </message>
    <message>
        <source>Take {} out</source>
        <translation>取出 {}</translation>
    </message>
    <message>
        <source>Adds an input to {}</source>
        <translation>给 {} 添加一个输入</translation>
    </message>
    <message>
        <source>Takes the place of the wire {} → {}</source>
        <translation>取代连线 {} → {}</translation>
    </message>
    <message>
        <source>Wires {} of {}</source>
        <translation>连接 {}({})</translation>
    </message>
</context>
<context>
    <name>ChangesField</name>
    <message>
        <source>Choose {}</source>
        <translation>选择 {}</translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
</context>
<context>
    <name>Closeup</name>
    <message>
        <source>Σ number × weight = {}</source>
        <translation>Σ 数值 × 权重 = {}</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the whole source</source>
        <translation>复制全部源代码</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save as model.py</source>
        <translation>保存为 model.py</translation>
    </message>
    <message>
        <source>Code of the network</source>
        <translation>网络的代码</translation>
    </message>
    <message>
        <source>model.py · {} lines</source>
        <translation>model.py · {} 行</translation>
    </message>
    <message>
        <source>There is no code while the network has errors:</source>
        <translation>网络有错误时没有代码：</translation>
    </message>
    <message>
        <source>No code: the network has errors</source>
        <translation>没有代码：网络有错误</translation>
    </message>
</context>
<context>
    <name>ColumnLayout</name>
    <message>
        <source>Group by sweep</source>
        <translation>按扫描分组</translation>
    </message>
    <message>
        <source>{} (no room)</source>
        <translation>{}（放不下）</translation>
    </message>
</context>
<context>
    <name>CompareLegend</name>
    <message>
        <source>Train loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Train acc.</source>
        <translation>训练准确率</translation>
    </message>
    <message>
        <source>Val. acc.</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>Runs compared</source>
        <translation>所比较的运行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>What to compare</source>
        <translation>比较什么</translation>
    </message>
    <message>
        <source>Any two networks</source>
        <translation>任意两个网络</translation>
    </message>
    <message>
        <source> channels</source>
        <translation> 个通道</translation>
    </message>
    <message>
        <source>Channels of the input</source>
        <translation>输入的通道数</translation>
    </message>
    <message>
        <source>First network</source>
        <translation>第一个网络</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>The drawing in view</source>
        <translation>当前显示的网络图</translation>
    </message>
    <message>
        <source>Depth counts the layers that multiply: convolutions and the like.</source>
        <translation>深度只计做乘法的层：卷积层之类。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>乘加次数</translation>
    </message>
    <message>
        <source>Numbers kept</source>
        <translation>保留的数值</translation>
    </message>
    <message>
        <source>Non-linearities</source>
        <translation>非线性</translation>
    </message>
    <message>
        <source>Depth, shortest way</source>
        <translation>深度，最短路径</translation>
    </message>
    <message>
        <source>Depth, longest way</source>
        <translation>深度，最长路径</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>感受野</translation>
    </message>
</context>
<context>
    <name>ComparePlot</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>{} runs compared</source>
        <translation>正在比较 {} 次运行</translation>
    </message>
    <message>
        <source>Reading the runs …</source>
        <translation>正在读取运行…</translation>
    </message>
    <message>
        <source>Each step</source>
        <translation>每一步</translation>
    </message>
    <message>
        <source>Draw the loss of each step too</source>
        <translation>同时画出每一步的损失</translation>
    </message>
    <message>
        <source>Show the whole</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>比较什么</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Results and settings</source>
        <translation>结果与设置</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>No curves yet: {}.</source>
        <translation>还没有曲线：{}。</translation>
    </message>
    <message>
        <source>● training, ■ validation. Drag or turn the wheel to zoom.</source>
        <translation>● 训练，■ 验证。拖动或滚动滚轮可缩放。</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Wrote {}</source>
        <translation>已写入 {}</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>taken for →</source>
        <translation>被判为 →</translation>
    </message>
    <message>
        <source>taken for →   true ↓</source>
        <translation>被判为 →   真实 ↓</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Put a layer on it…</source>
        <translation>在连线上插入层…</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation>转到 {}</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>编写…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>玫瑰色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Add a layer…</source>
        <translation>添加层…</translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Costs by layer; arrow keys go from one to the next</source>
        <translation>各层的开销；用方向键在层间移动</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>乘加次数</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Multiply-adds and memory are those of a batch of {}. At 32 bits its outputs take {}, and the weights {} besides; training keeps gradients too, about twice that.</source>
        <translation>乘加次数和内存按一批 {} 个样本计算。在 32 位精度下，各层输出占用 {}，权重另占 {}；训练时还要保存梯度，约为两倍。</translation>
    </message>
    <message>
        <source>Rest on a piece to name its layer; click to select it.</source>
        <translation>停在某一段上可看到层名；单击可选中该层。</translation>
    </message>
    <message>
        <source>{} parameters ({} %)</source>
        <translation>{} 个参数({} %)</translation>
    </message>
    <message>
        <source>{} multiply-adds ({} %)</source>
        <translation>{} 次乘加({} %)</translation>
    </message>
    <message>
        <source>{} of memory ({} %)</source>
        <translation>{} 内存({} %)</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>A small window slides over the image, and its few weights serve every place.</source>
        <translation>一个小窗口在图像上滑动，它的少量权重服务于每一个位置。</translation>
    </message>
    <message>
        <source>An image goes in</source>
        <translation>图像输入</translation>
    </message>
    <message>
        <source>A network is drawn as boxes and wires. The image enters at the top, 1×28×28: one channel of grey, 28 rows, 28 columns. Each box changes it and hands it on, and each wire carries the shape that flows there. conv1 is a convolution with six filters.</source>
        <translation>网络画成方框和连线。图像从顶部输入，形状为 1×28×28：一个灰度通道，28 行，28 列。每个方框改变它再传下去，每条连线上标着流过的形状。conv1 是一个有六个滤波器的卷积。</translation>
    </message>
    <message>
        <source>Click **conv1**, and read on the right why its output is 6×24×24.</source>
        <translation>单击 **conv1**，在右侧阅读它的输出为何是 6×24×24。</translation>
    </message>
    <message>
        <source>It is the second box from the top.</source>
        <translation>它是从上往下第二个方框。</translation>
    </message>
    <message>
        <source>(28 − 5 + 2·0)/1 + 1 = 24 rows and as many columns, for each of 6 filters.</source>
        <translation>(28 − 5 + 2·0)/1 + 1 = 24 行，列数相同，六个滤波器各有一张。</translation>
    </message>
    <message>
        <source>A window that slides</source>
        <translation>滑动的窗口</translation>
    </message>
    <message>
        <source>Each filter looks at the image through a window of 5×5 pixels. It multiplies the 25 numbers that it sees by its own 25 weights and adds up the products: that sum is one number of the output. Then the window moves on by a pixel. The output is large where the image looks like the filter.</source>
        <translation>每个滤波器透过一个 5×5 像素的窗口看图像。它把看到的 25 个数分别乘以自己的 25 个权重，再把乘积相加：这个和就是输出的一个数。然后窗口移动一个像素。图像与滤波器相像的地方，输出就大。</translation>
    </message>
    <message>
        <source>With conv1 selected press **F9**. Drag the slider below the picture to its **end**.</source>
        <translation>选中 conv1 后按 **F9**。将图下方的滑块拖到**最末端**。</translation>
    </message>
    <message>
        <source>The page is called Sliding window; the End key takes its slider to the last place.</source>
        <translation>该页名为“滑动窗口”；End 键可将滑块移到最后一个位置。</translation>
    </message>
    <message>
        <source>24 places in each of 24 rows make 576 sums, and all use the same 25 weights.</source>
        <translation>24 行、每行 24 个位置，共 576 个和，全部使用同样的 25 个权重。</translation>
    </message>
    <message>
        <source>Why the output is smaller</source>
        <translation>输出为何变小</translation>
    </message>
    <message>
        <source>A window of 5 columns must stay inside 28, so it can begin at 28 − 5 + 1 = 24 of them. Two columns are lost at each side, and two rows above and below. A smaller filter loses less.</source>
        <translation>5 列宽的窗口必须留在 28 列之内，所以它只能从 28 − 5 + 1 = 24 列开始。左右各损失两列，上下各损失两行。滤波器越小，损失越少。</translation>
    </message>
    <message>
        <source>In the inspector set **kernel_size** of conv1 to **3**.</source>
        <translation>在检查器中将 conv1 的 **kernel_size** 设为 **3**。</translation>
    </message>
    <message>
        <source>Select conv1, click into the field kernel_size, type 3 and press Enter.</source>
        <translation>选中 conv1，单击 kernel_size 字段，输入 3 并按回车。</translation>
    </message>
    <message>
        <source>28 − 3 + 1 = 26: a 3×3 filter loses one row and column at each side.</source>
        <translation>28 − 3 + 1 = 26:3×3 的滤波器每边损失一行和一列。</translation>
    </message>
    <message>
        <source>Few weights, used everywhere</source>
        <translation>权重很少，处处使用</translation>
    </message>
    <message>
        <source>A filter has 25 weights and a bias, 26 numbers, however large the image is; six of them have 156. A fully connected layer from 784 pixels to the same 3,456 outputs would need 784·3,456 + 3,456 = 2,712,960. That is the saving that makes images affordable: what finds an edge in one corner finds it in every corner.</source>
        <translation>一个滤波器有 25 个权重和一个偏置，共 26 个数，与图像多大无关；六个滤波器共有 156 个。从 784 个像素到同样 3,456 个输出的全连接层需要 784·3,456 + 3,456 = 2,712,960 个。正是这种节省让处理图像成为可能：能在一个角上找到边缘的，在每个角上都能找到。</translation>
    </message>
    <message>
        <source>Give conv1 more filters: set **out_channels** to **16**.</source>
        <translation>给 conv1 更多滤波器：将 **out_channels** 设为 **16**。</translation>
    </message>
    <message>
        <source>Select conv1; out_channels is the first field.</source>
        <translation>选中 conv1;out_channels 是第一个字段。</translation>
    </message>
    <message>
        <source>16 filters give 16 channels and have 16·26 = 416 parameters.</source>
        <translation>16 个滤波器给出 16 个通道，共有 16·26 = 416 个参数。</translation>
    </message>
    <message>
        <source>Colour: a filter sees all channels</source>
        <translation>彩色：滤波器看见所有通道</translation>
    </message>
    <message>
        <source>A colour image has three channels. A filter then has 5×5 weights for each of them, 75 in all, and adds up all 75 products to one sum. So a filter still gives a single channel: the number of channels that come out is the number of filters, whatever went in.</source>
        <translation>彩色图像有三个通道。滤波器对每个通道各有 5×5 个权重，共 75 个，并把 75 个乘积加成一个和。因此一个滤波器仍然只给出一个通道：无论输入什么，输出的通道数就是滤波器的个数。</translation>
    </message>
    <message>
        <source>Select **input1** and set its **shape** to **3×28×28**.</source>
        <translation>选中 **input1**，将它的 **shape** 设为 **3×28×28**。</translation>
    </message>
    <message>
        <source>Click the first box, and type 3x28x28 into the field shape.</source>
        <translation>单击第一个方框，在 shape 字段中输入 3x28x28。</translation>
    </message>
    <message>
        <source>Each filter now has 3·5·5 + 1 = 76 parameters, the six of them 456.</source>
        <translation>现在每个滤波器有 3·5·5 + 1 = 76 个参数，六个共 456 个。</translation>
    </message>
    <message>
        <source>Stride and padding</source>
        <translation>步幅与填充</translation>
    </message>
    <message>
        <source>How far the window moves, what stands around the image, and the size that follows.</source>
        <translation>窗口移动多远，图像四周补上什么，以及由此得到的尺寸。</translation>
    </message>
    <message>
        <source>The window may leap</source>
        <translation>窗口可以跳着走</translation>
    </message>
    <message>
        <source>The first layer of AlexNet moves its 11×11 window by 4 pixels at a time. With width W, kernel K, padding P and stride S the output has (W − K + 2P)/S + 1 columns: (227 − 11 + 0)/4 + 1 = 55. At stride 1 there would be 217, and so nearly 16 times as many places to work at.</source>
        <translation>AlexNet 的第一层让它的 11×11 窗口每次移动 4 个像素。设宽度为 W、卷积核为 K、填充为 P、步幅为 S，输出有 (W − K + 2P)/S + 1 列：(227 − 11 + 0)/4 + 1 = 55。步幅为 1 时会有 217 列，要计算的位置将近 16 倍。</translation>
    </message>
    <message>
        <source>Set **stride** of conv1 to **2**, and see how the size follows.</source>
        <translation>将 conv1 的 **stride** 设为 **2**，看看尺寸如何变化。</translation>
    </message>
    <message>
        <source>Click conv1; stride is the third field of the inspector.</source>
        <translation>单击 conv1;stride 是检查器中的第三个字段。</translation>
    </message>
    <message>
        <source>(227 − 11)/2 + 1 = 109. Half the stride makes nearly four times the work.</source>
        <translation>(227 − 11)/2 + 1 = 109。步幅减半，计算量将近四倍。</translation>
    </message>
    <message>
        <source>When it does not divide</source>
        <translation>除不尽的时候</translation>
    </message>
    <message>
        <source>The paper on AlexNet says 224×224, and (224 − 11)/4 + 1 is 54.25. The window would leave the image at its last move, so that move is not made: the result is rounded down to 54, and the last row and column of pixels are never seen. The hint under Problems says so.</source>
        <translation>AlexNet 的论文写的是 224×224，而 (224 − 11)/4 + 1 是 54.25。最后一次移动会让窗口越出图像，所以这一步不走：结果向下取整为 54，最后一行和一列像素永远看不到。“问题”中的提示说的就是这个。</translation>
    </message>
    <message>
        <source>Frame the image with zeros: set **padding** of conv1 to **2**, as torchvision does.</source>
        <translation>用零给图像镶边：像 torchvision 那样，将 conv1 的 **padding** 设为 **2**。</translation>
    </message>
    <message>
        <source>Padding adds 2 on each side: 224 + 2·2 = 228 columns.</source>
        <translation>填充在每边加 2:224 + 2·2 = 228 列。</translation>
    </message>
    <message>
        <source>floor((224 − 11 + 2·2)/4) + 1 = 55. What is unseen now is only a line of zeros.</source>
        <translation>floor((224 − 11 + 2·2)/4) + 1 = 55。现在看不到的只是一行零。</translation>
    </message>
    <message>
        <source>Keep the size</source>
        <translation>保持尺寸</translation>
    </message>
    <message>
        <source>Without padding every 3×3 convolution eats a border of one pixel, every 5×5 one of two: ten 3×3 layers would leave 8×8 of 28×28. At stride 1 a padding of (K − 1)/2 keeps the size, which is why kernels are odd: 3, 5, 7.</source>
        <translation>没有填充时，每个 3×3 卷积会吃掉一个像素宽的边，每个 5×5 卷积吃掉两个：十个 3×3 层会让 28×28 只剩 8×8。步幅为 1 时，(K − 1)/2 的填充可保持尺寸，这也是卷积核取奇数的原因：3、5、7。</translation>
    </message>
    <message>
        <source>Give **both** convolutions the padding that keeps 28×28.</source>
        <translation>给**两个**卷积都设上能保持 28×28 的填充。</translation>
    </message>
    <message>
        <source>(3 − 1)/2 = 1 for conv1, (5 − 1)/2 = 2 for conv2. You can type same too.</source>
        <translation>conv1 为 (3 − 1)/2 = 1,conv2 为 (5 − 1)/2 = 2。也可以键入 same。</translation>
    </message>
    <message>
        <source>Both give 28×28: depth no longer costs size.</source>
        <translation>两者都给出 28×28：加深不再损失尺寸。</translation>
    </message>
    <message>
        <source>A window that does not fit</source>
        <translation>放不下的窗口</translation>
    </message>
    <message>
        <source>Strides shrink an image quickly: 28, 12, 4. The third window is 5 wide and does not fit into 4; the formula would give (4 − 5)/2 + 1, less than one place. The layer turns red, what follows is unknown, and Problems says which numbers would do.</source>
        <translation>步幅让图像迅速缩小：28、12、4。第三个窗口宽 5，放不进 4；公式会给出 (4 − 5)/2 + 1，不到一个位置。这一层变红，其后的都不可知，“问题”会说明用哪些数值才行。</translation>
    </message>
    <message>
        <source>Mend it. Take a remedy in **Problems**, or change any layer, until nothing is red.</source>
        <translation>修复它。在**问题**中采用一个修复办法，或修改任意一层，直到没有红色。</translation>
    </message>
    <message>
        <source>The buttons below the message are remedies; rest on one to see what it does.</source>
        <translation>消息下方的按钮就是修复办法；把鼠标停在上面可看到它的效果。</translation>
    </message>
    <message>
        <source>All shapes fit again. Undo and try another remedy, if you like.</source>
        <translation>所有形状又都吻合了。愿意的话，撤销后再试另一个修复办法。</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>A bend between two linear layers, without which depth would be worth nothing.</source>
        <translation>两个线性层之间的一个折点，没有它，深度便毫无价值。</translation>
    </message>
    <message>
        <source>Depth needs a bend</source>
        <translation>深度需要折点</translation>
    </message>
    <message>
        <source>Put a **ReLU** into the wire between conv1 and conv2.</source>
        <translation>在 conv1 和 conv2 之间的连线上插入一个 **ReLU**。</translation>
    </message>
    <message>
        <source>Drag ReLU from the list of layers onto the wire. The wire makes room for it.</source>
        <translation>将 ReLU 从层列表拖到连线上。连线会为它让出位置。</translation>
    </message>
    <message>
        <source>Now the second filter sees features, not another weighting of the pixels.</source>
        <translation>现在第二个滤波器看到的是特征，而不是像素的又一种加权。</translation>
    </message>
    <message>
        <source>It costs nothing</source>
        <translation>它不花代价</translation>
    </message>
    <message>
        <source>A ReLU has no weights and does not multiply, and its slope is 1 wherever x is positive. A gradient passes through unchanged, where tanh and sigmoid flatten out and let little through. On CIFAR-10 AlexNet&apos;s authors reached 25 % training error six times as fast with it as with tanh.</source>
        <translation>ReLU 没有权重，也不做乘法，在 x 为正处斜率都是 1。梯度原样通过，而 tanh 和 sigmoid 会变平，几乎不让梯度通过。在 CIFAR-10 上，AlexNet 的作者用它达到 25 % 训练错误率的速度是 tanh 的六倍。</translation>
    </message>
    <message>
        <source>Click **relu1** and read its parameters and MACs on the right.</source>
        <translation>单击 **relu1**，在右侧阅读它的参数和 MACs。</translation>
    </message>
    <message>
        <source>It stands below conv1.</source>
        <translation>它在 conv1 下面。</translation>
    </message>
    <message>
        <source>0 parameters, 0 MACs, and the shape is kept: 6×28×28.</source>
        <translation>0 个参数，0 次 MACs，形状保持不变：6×28×28。</translation>
    </message>
    <message>
        <source>What it throws away</source>
        <translation>它丢弃了什么</translation>
    </message>
    <message>
        <source>Turn **relu1** into a **LeakyReLU**: double-click it, type leakyrelu, press Enter.</source>
        <translation>将 **relu1** 变成 **LeakyReLU**：双击它，键入 leakyrelu，按回车。</translation>
    </message>
    <message>
        <source>Shift+F2 opens the same field for the selected layer.</source>
        <translation>Shift+F2 可为选中的层打开同样的字段。</translation>
    </message>
    <message>
        <source>The wires stayed where they were, and the shapes too.</source>
        <translation>连线留在原处，形状也不变。</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>Fewer rows and columns, without a weight: the largest of four, or the mean of all.</source>
        <translation>不用任何权重就减少行数和列数：取四个数中的最大值，或全部的均值。</translation>
    </message>
    <message>
        <source>Too many numbers</source>
        <translation>数值太多</translation>
    </message>
    <message>
        <source>Behind relu1 there are 16·28·28 = 12,544 numbers. linear1 has a weight from each of them to each of its 128 outputs, 1,605,760 parameters with the biases: 99.9 % of this network. A pool of 2×2 halves rows and columns and so leaves a quarter.</source>
        <translation>relu1 之后有 16·28·28 = 12,544 个数。linear1 从其中每一个到它的 128 个输出各有一个权重，连同偏置共 1,605,760 个参数：占这个网络的 99.9 %。2×2 的池化使行数和列数减半，于是只剩四分之一。</translation>
    </message>
    <message>
        <source>Put a **MaxPool2d** between relu1 and flatten1.</source>
        <translation>在 relu1 和 flatten1 之间插入一个 **MaxPool2d**。</translation>
    </message>
    <message>
        <source>Drag it from the list of layers onto the wire below relu1.</source>
        <translation>将它从层列表拖到 relu1 下面的连线上。</translation>
    </message>
    <message>
        <source>16·14·14 = 3,136 numbers are left, and 402,986 parameters instead of 1,607,210.</source>
        <translation>剩下 16·14·14 = 3,136 个数，参数为 402,986 个，而不是 1,607,210 个。</translation>
    </message>
    <message>
        <source>The largest of four</source>
        <translation>四个中的最大值</translation>
    </message>
    <message>
        <source>A max pool looks at four numbers at a time and keeps the largest; it moves by 2, so that each number is seen once. Where a feature was found matters less then: moved by a pixel within the window, it gives the same output. The channels stay apart.</source>
        <translation>最大池化每次看四个数，保留最大的一个；它每次移动 2，所以每个数只看一次。这样特征出现在哪里就不那么重要了：只要在窗口内移动一个像素，输出相同。各通道互不相干。</translation>
    </message>
    <message>
        <source>Select **maxpool1**, press **F9**, and go on by some steps in the picture.</source>
        <translation>选中 **maxpool1**，按 **F9**，在图中前进几步。</translation>
    </message>
    <message>
        <source>The buttons below the picture step and play; the slider goes anywhere.</source>
        <translation>图下方的按钮可步进和播放；滑块可移到任意位置。</translation>
    </message>
    <message>
        <source>No weights: a pool has nothing to learn, and nothing to add to the parameters.</source>
        <translation>没有权重：池化无可学习，也不增加参数。</translation>
    </message>
    <message>
        <source>Windows that overlap</source>
        <translation>重叠的窗口</translation>
    </message>
    <message>
        <source>Set **kernel_size** of maxpool1 to **3** and its **stride** to **2**.</source>
        <translation>将 maxpool1 的 **kernel_size** 设为 **3**，**stride** 设为 **2**。</translation>
    </message>
    <message>
        <source>A stride of none is as large as the window; type 2 into the field.</source>
        <translation>stride 为 none 表示与窗口一样大；请在字段中输入 2。</translation>
    </message>
    <message>
        <source>(55 − 3)/2 + 1 = 27: just as small, and every column is seen.</source>
        <translation>(55 − 3)/2 + 1 = 27：同样小，而每一列都看到了。</translation>
    </message>
    <message>
        <source>Pool everything away</source>
        <translation>全部池化掉</translation>
    </message>
    <message>
        <source>The last maps here hold 512·7·7 = 25,088 numbers, and the layer to 1,000 classes has 25,089,000 parameters. Take the mean of each map instead and 512 numbers are left. GoogLeNet and ResNet end in this way; it also lets images be of any size.</source>
        <translation>这里最后的特征图有 512·7·7 = 25,088 个数，通向 1,000 个类别的层有 25,089,000 个参数。改取每张图的均值，就只剩 512 个数。GoogLeNet 和 ResNet 就是这样收尾的；这也让图像可以是任意大小。</translation>
    </message>
    <message>
        <source>Put an **AdaptiveAvgPool2d** between input1 and flatten1 that gives 1×1.</source>
        <translation>在 input1 和 flatten1 之间插入一个输出为 1×1 的 **AdaptiveAvgPool2d**。</translation>
    </message>
    <message>
        <source>Drag it from the list of layers onto the wire. Its output_size is 1×1 unless set.</source>
        <translation>将它从层列表拖到连线上。它的 output_size 默认就是 1×1。</translation>
    </message>
    <message>
        <source>512·1,000 + 1,000 = 513,000 parameters: a fiftieth of what it was.</source>
        <translation>512·1,000 + 1,000 = 513,000 个参数：约为原来的五十分之一。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Leave out half of a layer at random, so that no number relies on one neighbour.</source>
        <translation>随机去掉一层的一半，使任何一个数都不依赖某个邻居。</translation>
    </message>
    <message>
        <source>More weights than images</source>
        <translation>权重比图像还多</translation>
    </message>
    <message>
        <source>AlexNet has 61 million parameters, and ImageNet had 1.2 million images to learn them from. Such a network can learn its images by heart instead of what they have in common. Nearly all of its parameters are in three fully connected layers.</source>
        <translation>AlexNet 有 6100 万个参数，而 ImageNet 只有 120 万张图像供它学习。这样的网络可能把图像背下来，而不是学到它们的共同之处。几乎所有参数都在三个全连接层中。</translation>
    </message>
    <message>
        <source>Press **F9** and open the page **Costs**: which layers hold the parameters?</source>
        <translation>按 **F9** 并打开**开销**页：参数集中在哪些层？</translation>
    </message>
    <message>
        <source>It is the third tab of How it works.</source>
        <translation>它是“工作原理”的第三个标签页。</translation>
    </message>
    <message>
        <source>fc6, fc7 and fc8 hold 58.6 of 61.1 million, 96 %.</source>
        <translation>fc6、fc7 和 fc8 占 6110 万中的 5860 万，即 96 %。</translation>
    </message>
    <message>
        <source>Left out at random</source>
        <translation>随机去掉</translation>
    </message>
    <message>
        <source>In each training step dropout sets every number to 0 with probability p and divides the others by 1 − p, so that their sum stays the same on average. At p = 0.5 about half of the 4,096 numbers of fc6 take part, another half each time. In use nothing is left out and nothing is divided.</source>
        <translation>在每个训练步中，dropout 以概率 p 将每个数设为 0，并将其余的数除以 1 − p，使它们的和平均保持不变。p = 0.5 时，fc6 的 4,096 个数中约有一半参与，每次是不同的一半。使用时什么也不去掉，也不做除法。</translation>
    </message>
    <message>
        <source>Try a milder dose: set **p** of drop7 to **0.3**.</source>
        <translation>试试更轻的剂量：将 drop7 的 **p** 设为 **0.3**。</translation>
    </message>
    <message>
        <source>drop7 stands between relu6 and fc7. Find it with Ctrl+F.</source>
        <translation>drop7 在 relu6 和 fc7 之间。用 Ctrl+F 查找它。</translation>
    </message>
    <message>
        <source>Three in ten are left out now; the others are divided by 0.7.</source>
        <translation>现在十个中去掉三个；其余的除以 0.7。</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>它该放在哪里</translation>
    </message>
    <message>
        <source>Put a **Dropout** between relu2 and linear2.</source>
        <translation>在 relu2 和 linear2 之间插入一个 **Dropout**。</translation>
    </message>
    <message>
        <source>Drag it from the list of layers onto the wire below relu2.</source>
        <translation>将它从层列表拖到 relu2 下面的连线上。</translation>
    </message>
    <message>
        <source>The shape is 128 as before. Train with and without it, and compare the gap between training and validation.</source>
        <translation>形状仍是 128。分别带上和去掉它来训练，比较训练与验证之间的差距。</translation>
    </message>
    <message>
        <source>1×1 convolution</source>
        <translation>1×1 卷积</translation>
    </message>
    <message>
        <source>It sees a single pixel, and all of its channels: mix them, and make them fewer.</source>
        <translation>它只看一个像素，但看它的所有通道：混合它们，并减少它们。</translation>
    </message>
    <message>
        <source>One pixel, all channels</source>
        <translation>一个像素，所有通道</translation>
    </message>
    <message>
        <source>A filter of 1×1 sees no neighbours, but all 256 channels of its pixel: 256 weights and a bias, a small linear layer that is applied at every pixel. It cannot find an edge. It can say that edge here and red here together mean something.</source>
        <translation>1×1 的滤波器不看邻居，但看它所在像素的全部 256 个通道：256 个权重和一个偏置，相当于在每个像素上应用的一个小线性层。它找不到边缘。但它能说：这里的边缘加上这里的红色意味着什么。</translation>
    </message>
    <message>
        <source>Make conv1 a 1×1 convolution: **kernel_size 1**, **padding 0**.</source>
        <translation>把 conv1 变成 1×1 卷积：**kernel_size 1**，**padding 0**。</translation>
    </message>
    <message>
        <source>Change both fields of conv1; with a padding of 2 the output would grow to 32×32.</source>
        <translation>修改 conv1 的两个字段；若填充仍为 2，输出会变成 32×32。</translation>
    </message>
    <message>
        <source>64·256 + 64 = 16,448 parameters instead of 409,664, a twenty-fifth.</source>
        <translation>64·256 + 64 = 16,448 个参数，而不是 409,664 个，约为二十五分之一。</translation>
    </message>
    <message>
        <source>First fewer channels, then 5×5</source>
        <translation>先减少通道，再做 5×5</translation>
    </message>
    <message>
        <source>The 5×5 convolution from 256 to 64 channels takes 256·25·64 = 409,600 multiply-adds at each of 784 places: 321 million. If a 1×1 convolution first turns the 256 channels into 32, the 5×5 has an eighth of the work.</source>
        <translation>从 256 到 64 个通道的 5×5 卷积在 784 个位置的每一处都要 256·25·64 = 409,600 次乘加：共 3.21 亿次。如果先用 1×1 卷积把 256 个通道变成 32 个，5×5 的计算量就只有八分之一。</translation>
    </message>
    <message>
        <source>Put a **1×1 convolution with 32 filters** between input1 and conv1.</source>
        <translation>在 input1 和 conv1 之间插入一个**有 32 个滤波器的 1×1 卷积**。</translation>
    </message>
    <message>
        <source>Drag Conv2d onto the wire above conv1; then double-click it and type conv 32 1x1.</source>
        <translation>将 Conv2d 拖到 conv1 上面的连线上；然后双击它，键入 conv 32 1x1。</translation>
    </message>
    <message>
        <source>A network at each pixel</source>
        <translation>每个像素上的一个网络</translation>
    </message>
    <message>
        <source>Lin, Chen and Yan used them in 2013: behind each convolution two of 1×1, with ReLUs between, make a small network that looks at every pixel. The last one gives a map for each of 10 classes, and the mean of a map is its score. No fully connected layer is left, and under a million parameters in all.</source>
        <translation>Lin、Chen 和 Yan 在 2013 年使用了它们：在每个卷积之后放两个 1×1 卷积，中间加 ReLU，组成一个看遍每个像素的小网络。最后一个给出 10 个类别各一张图，图的均值就是该类的得分。不再有全连接层，总共不到一百万个参数。</translation>
    </message>
    <message>
        <source>Double-click **mlpconv1** to see what is inside.</source>
        <translation>双击 **mlpconv1** 看看里面有什么。</translation>
    </message>
    <message>
        <source>It is the second box; Ctrl+Enter opens the selected block too.</source>
        <translation>它是第二个方框；Ctrl+Enter 也能打开所选的模块。</translation>
    </message>
    <message>
        <source>A 5×5 convolution, then two of 1×1. Ctrl+Backspace leads out again.</source>
        <translation>一个 5×5 卷积，然后是两个 1×1 卷积。Ctrl+Backspace 可回到外面。</translation>
    </message>
    <message>
        <source>From AlexNet to ResNet</source>
        <translation>从 AlexNet 到 ResNet</translation>
    </message>
    <message>
        <source>Four networks that won, or nearly, and the one idea that each of them added.</source>
        <translation>四个夺冠或几乎夺冠的网络，以及它们各自带来的那个想法。</translation>
    </message>
    <message>
        <source>2012: AlexNet</source>
        <translation>2012:AlexNet</translation>
    </message>
    <message>
        <source>Select **pool5** and open the page **Receptive field** of How it works (F9).</source>
        <translation>选中 **pool5**，打开“工作原理”(F9)的**感受野**页。</translation>
    </message>
    <message>
        <source>Ctrl+F finds pool5; the page is the second tab of How it works.</source>
        <translation>用 Ctrl+F 查找 pool5；该页是“工作原理”的第二个标签页。</translation>
    </message>
    <message>
        <source>Each of the 6×6 places behind pool5 sees 195×195 of the 224×224 pixels.</source>
        <translation>pool5 之后 6×6 个位置中的每一个都看到 224×224 个像素中的 195×195 个。</translation>
    </message>
    <message>
        <source>2014: VGG, small windows and many</source>
        <translation>2014:VGG，窗口小而多</translation>
    </message>
    <message>
        <source>Open the page **Compare** of How it works, at two 3×3 against one 5×5.</source>
        <translation>打开“工作原理”的**比较**页，看两个 3×3 与一个 5×5 的对比。</translation>
    </message>
    <message>
        <source>It is the fourth tab of How it works.</source>
        <translation>它是“工作原理”的第四个标签页。</translation>
    </message>
    <message>
        <source>28 % fewer weights for the same field of view, and one bend more.</source>
        <translation>视野相同，权重少 28 %，还多一个折点。</translation>
    </message>
    <message>
        <source>2014: GoogLeNet, side by side</source>
        <translation>2014:GoogLeNet，并排</translation>
    </message>
    <message>
        <source>Double-click **inception3_a** to see its four branches.</source>
        <translation>双击 **inception3_a**，看看它的四个分支。</translation>
    </message>
    <message>
        <source>Ctrl+F finds it, Ctrl+Enter opens the selected block.</source>
        <translation>用 Ctrl+F 查找它，用 Ctrl+Enter 打开所选的模块。</translation>
    </message>
    <message>
        <source>Four branches that meet in a Concat: 64 + 128 + 32 + 32 = 256 channels.</source>
        <translation>四个分支汇合于 Concat:64 + 128 + 32 + 32 = 256 个通道。</translation>
    </message>
    <message>
        <source>2015: ResNet, with a way past</source>
        <translation>2015:ResNet，有一条捷径</translation>
    </message>
    <message>
        <source>Double-click **layer1_first** to see the way past its two convolutions.</source>
        <translation>双击 **layer1_first**，看看绕过它两个卷积的那条路。</translation>
    </message>
    <message>
        <source>Two convolutions in a row are still one linear map: a single 9×9 one could do what these two of 5×5 do together, but for the border. ReLU puts a bend between them. It keeps what is positive and makes the rest 0: max(0, x).</source>
        <translation>接连两个卷积仍然是一个线性映射：除了边缘，一个 9×9 卷积就能做到这两个 5×5 卷积合起来做的事。ReLU 在它们之间加上一个折点。它保留正数，其余变为 0:max(0, x)。</translation>
    </message>
    <message>
        <source>Where x is negative the slope is 0. A filter whose sum is negative everywhere in every image gets no gradient and learns no more: a dead ReLU. LeakyReLU lets a hundredth through, 0.01·x, so that such a filter can recover.</source>
        <translation>x 为负处斜率为 0。如果一个滤波器在每张图像的每个位置上的和都是负数，它就得不到梯度，不再学习：这就是失效的 ReLU。LeakyReLU 让百分之一通过，即 0.01·x，这样的滤波器便能恢复。</translation>
    </message>
    <message>
        <source>A 2×2 window at stride 2 leaves the 55th column out: (55 − 2)/2 is not whole. AlexNet pools with 3×3 windows at stride 2, so that neighbours share a row. That lowered its top-1 error by 0.4 points, and it overfitted a little less.</source>
        <translation>步幅为 2 的 2×2 窗口会漏掉第 55 列：(55 − 2)/2 不是整数。AlexNet 用步幅为 2 的 3×3 窗口做池化，于是相邻窗口共用一行。这使它的 top-1 错误率降低了 0.4 个百分点，过拟合也略有减轻。</translation>
    </message>
    <message>
        <source>It stands at large fully connected layers, before them or behind their ReLU. Convolutions have few weights and see so many places that they overfit little; behind the last layer it would throw away answers. It has no parameters, keeps the shape, and costs some more epochs.</source>
        <translation>它放在大的全连接层处：在它们之前，或在它们的 ReLU 之后。卷积的权重很少，看过的位置又很多，因此很少过拟合；放在最后一层之后则会丢掉答案。它没有参数，保持形状不变，代价是要多训练几轮。</translation>
    </message>
    <message>
        <source>6.42 + 40.14 = 46.56 million multiply-adds instead of 321, and the same 64×28×28.</source>
        <translation>642 万 + 4014 万 = 4656 万次乘加，而不是 3.21 亿次，输出同样是 64×28×28。</translation>
    </message>
    <message>
        <source>Five convolutions and three fully connected layers, trained on two graphics cards. Seven such networks together got 15.3 % of the ImageNet images wrong in their first five guesses; the next best entry 26.2 %. Windows are large at first, 11×11 at stride 4, and the field of view grows fast.</source>
        <translation>五个卷积层和三个全连接层，在两块显卡上训练。七个这样的网络合在一起，对 ImageNet 图像前五个猜测都错的占 15.3 %；第二名是 26.2 %。开头的窗口很大，11×11、步幅 4，视野增长得很快。</translation>
    </message>
    <message>
        <source>Simonyan and Zisserman used 3×3 windows alone. Two in a row see 5×5, three see 7×7, and they are cheaper: with C channels two 3×3 have 18·C² weights, one 5×5 has 25·C². There is also a ReLU more between them. Seven together had 7.3 % errors; one of 16 layers has 138 million parameters.</source>
        <translation>Simonyan 和 Zisserman 只用 3×3 窗口。接连两个能看到 5×5，三个能看到 7×7，而且更便宜：有 C 个通道时，两个 3×3 有 18·C² 个权重，一个 5×5 有 25·C² 个。它们之间还多一个 ReLU。七个网络合在一起错误率为 7.3 %；其中 16 层的一个有 1.38 亿个参数。</translation>
    </message>
    <message>
        <source>Szegedy and others let four branches look at the same input, 1×1, 3×3, 5×5 and a pool, and reduced channels with 1×1 first. Nine such blocks made a network 22 layers deep that won: seven together had 6.7 % errors. The mean of each map replaced the large layers: a tenth of the parameters of VGG.</source>
        <translation>Szegedy 等人让四个分支看同一个输入：1×1、3×3、5×5 和一个池化，并先用 1×1 减少通道。九个这样的模块组成了一个 22 层深的网络并夺冠：七个合在一起错误率为 6.7 %。每张图的均值取代了大的全连接层：参数是 VGG 的十分之一。</translation>
    </message>
    <message>
        <source>Deeper networks had begun to get worse, in training too. Kaiming He and others let the input of each block pass by and added it to the output, so that a block has only to learn what to change. Now 152 layers trained well, and an ensemble of such networks had 3.57 % errors.</source>
        <translation>更深的网络开始变差，在训练中也是如此。何恺明等人让每个模块的输入绕行，再加到输出上，这样模块只需学习要改变什么。于是 152 层也能训练好，由这类网络组成的集成错误率为 3.57 %。</translation>
    </message>
    <message>
        <source>The way beside the convolutions is the whole idea. The next two lessons look at both kinds of block.</source>
        <translation>卷积旁边的那条路就是全部的想法。接下来的两课会讲这两种模块。</translation>
    </message>
    <message>
        <source>Inception</source>
        <translation>Inception</translation>
    </message>
    <message>
        <source>Look with several windows at once, and reduce the channels first to afford it.</source>
        <translation>同时用几种窗口去看，并先减少通道，让它负担得起。</translation>
    </message>
    <message>
        <source>Which window? All of them</source>
        <translation>用哪种窗口？全都用</translation>
    </message>
    <message>
        <source>A dog may fill the picture or a corner of it, so no one window is right everywhere. Inception looks with several and lets Concat lay the channels one behind the other. For that all branches must have the same rows and columns; here they have 28, 26 and 24, and concat1 is red.</source>
        <translation>一只狗可能占满画面，也可能只在一角，所以没有哪种窗口处处合适。Inception 用几种窗口去看，再由 Concat 把通道一个接一个地叠起来。为此所有分支的行数和列数必须相同；这里它们是 28、26 和 24，所以 concat1 是红的。</translation>
    </message>
    <message>
        <source>Give **conv2** and **conv3** the padding that keeps 28×28.</source>
        <translation>给 **conv2** 和 **conv3** 设上能保持 28×28 的填充。</translation>
    </message>
    <message>
        <source>(K − 1)/2: 1 for the 3×3, 2 for the 5×5.</source>
        <translation>(K − 1)/2:3×3 为 1,5×5 为 2。</translation>
    </message>
    <message>
        <source>64 + 128 + 32 = 224 channels of 28×28.</source>
        <translation>64 + 128 + 32 = 224 个 28×28 的通道。</translation>
    </message>
    <message>
        <source>The naive block is dear</source>
        <translation>朴素的模块很贵</translation>
    </message>
    <message>
        <source>With a pool as the fourth branch all 192 channels of the input come out again, and 64 + 128 + 32 + 192 = 416 leave a block that 192 entered. It takes 303 million multiply-adds, and the next one has more than twice the channels to read.</source>
        <translation>以池化作为第四个分支时，输入的全部 192 个通道都会原样出来，进去 192 个，出来的是 64 + 128 + 32 + 192 = 416 个。它要 3.03 亿次乘加，而下一个模块要读的通道多出一倍以上。</translation>
    </message>
    <message>
        <source>Double-click **naiveinception1** and look at its four branches.</source>
        <translation>双击 **naiveinception1**，看看它的四个分支。</translation>
    </message>
    <message>
        <source>Ctrl+Enter opens the selected block.</source>
        <translation>Ctrl+Enter 可打开所选的模块。</translation>
    </message>
    <message>
        <source>387,296 parameters, of which the 3×3 and the 5×5 hold nearly all.</source>
        <translation>387,296 个参数，其中 3×3 和 5×5 几乎占了全部。</translation>
    </message>
    <message>
        <source>Reduce before you look</source>
        <translation>先压缩再看</translation>
    </message>
    <message>
        <source>GoogLeNet&apos;s block puts 1×1 convolutions before the 3×3 and the 5×5, which turn 192 channels into 96 and 16, and one behind the pool. The 5×5 then reads a twelfth of the channels. 256 come out, for 128 million multiply-adds instead of 303.</source>
        <translation>GoogLeNet 的模块在 3×3 和 5×5 之前各放一个 1×1 卷积，把 192 个通道变成 96 个和 16 个，并在池化之后也放一个。这样 5×5 只需读十二分之一的通道。输出 256 个通道，乘加 1.28 亿次，而不是 3.03 亿次。</translation>
    </message>
    <message>
        <source>Double-click **inception1** and find the three 1×1 convolutions that reduce.</source>
        <translation>双击 **inception1**，找出三个用来减少通道的 1×1 卷积。</translation>
    </message>
    <message>
        <source>163,696 parameters instead of 387,296, and a ReLU more on every reduced branch.</source>
        <translation>163,696 个参数，而不是 387,296 个，而且每个压缩过的分支都多一个 ReLU。</translation>
    </message>
    <message>
        <source>Do it yourself</source>
        <translation>自己动手</translation>
    </message>
    <message>
        <source>Here the naive block is drawn layer by layer. Its 5×5 branch, conv3, alone takes 192·25·32·784 = 120 million multiply-adds. Sixteen filters of 1×1 before it bring that down to 2.4 + 10.0 million.</source>
        <translation>这里把朴素的模块一层一层地画了出来。单是它的 5×5 分支 conv3 就要 192·25·32·784 = 1.20 亿次乘加。在它之前放十六个 1×1 滤波器，可降到 240 万 + 1000 万次。</translation>
    </message>
    <message>
        <source>Put a **1×1 convolution with 16 filters** into the wire that leads to conv3.</source>
        <translation>在通向 conv3 的连线上插入一个**有 16 个滤波器的 1×1 卷积**。</translation>
    </message>
    <message>
        <source>Drag Conv2d onto the wire from input1 to conv3; then double-click it and type conv 16 1x1.</source>
        <translation>将 Conv2d 拖到从 input1 到 conv3 的连线上；然后双击它，键入 conv 16 1x1。</translation>
    </message>
    <message>
        <source>195 million multiply-adds in all instead of 303, with the same 416 channels out.</source>
        <translation>总共 1.95 亿次乘加，而不是 3.03 亿次，输出同样是 416 个通道。</translation>
    </message>
    <message>
        <source>Residual block</source>
        <translation>残差块</translation>
    </message>
    <message>
        <source>A way past two convolutions, so that a block learns only what to change.</source>
        <translation>绕过两个卷积的一条路，使模块只需学习要改变什么。</translation>
    </message>
    <message>
        <source>A way past</source>
        <translation>一条捷径</translation>
    </message>
    <message>
        <source>On CIFAR-10 a plain network of 56 layers had more errors than one of 20, on the training images too. So it was not overfitting: the deeper one failed to learn, even to pass its input on. A shortcut passes it on for free, and Add puts the two together. Here its wire is missing.</source>
        <translation>在 CIFAR-10 上，56 层的普通网络比 20 层的错误更多，在训练图像上也是如此。所以这不是过拟合：更深的网络没能学好，连把输入传下去都学不会。捷径免费把输入传下去，再由 Add 把两者相加。这里缺少它的连线。</translation>
    </message>
    <message>
        <source>Draw it: drag from the dot below **input1** to the free dot above **add1**.</source>
        <translation>画出它：从 **input1** 下方的圆点拖到 **add1** 上方空着的圆点。</translation>
    </message>
    <message>
        <source>The free dot is red; the wire may be let go on the box too.</source>
        <translation>空着的圆点是红色的；也可以在方框上放开连线。</translation>
    </message>
    <message>
        <source>64×56×56 + 64×56×56, number by number. The shortcut has no parameters.</source>
        <translation>64×56×56 + 64×56×56，逐个数相加。捷径没有参数。</translation>
    </message>
    <message>
        <source>Learn the difference</source>
        <translation>学习差值</translation>
    </message>
    <message>
        <source>The block gives F(x) + x, so its convolutions have only to learn F, what to change. To pass x on they need but give 0. And the gradient has a way back on which nothing multiplies it: the slope of F(x) + x is F&apos;(x) + 1, so it does not fade through a hundred blocks.</source>
        <translation>模块给出 F(x) + x，所以它的卷积只需学习 F，即要改变什么。要把 x 传下去，它们只需给出 0。梯度也有了一条没有任何乘法的回路：F(x) + x 的斜率是 F&apos;(x) + 1，因此穿过一百个模块也不会衰减。</translation>
    </message>
    <message>
        <source>Click **add1** and read its formula and what it costs.</source>
        <translation>单击 **add1**，阅读它的公式和开销。</translation>
    </message>
    <message>
        <source>It is where the two ways meet.</source>
        <translation>它是两条路汇合的地方。</translation>
    </message>
    <message>
        <source>No parameters, no MACs: 74,112 parameters in all, as without the shortcut.</source>
        <translation>没有参数，没有 MACs：总共 74,112 个参数，与没有捷径时一样。</translation>
    </message>
    <message>
        <source>When the shape changes</source>
        <translation>形状改变的时候</translation>
    </message>
    <message>
        <source>This block halves rows and columns and doubles the channels: 128×28×28 comes out of it, and the shortcut still brings 64×56×56. Add refuses. The shortcut needs to change in the same way: a 1×1 convolution with 128 filters and stride 2, a projection.</source>
        <translation>这个模块使行数和列数减半，通道数加倍：它输出 128×28×28，而捷径带来的仍是 64×56×56。Add 拒绝相加。捷径需要同样地变化：一个有 128 个滤波器、步幅为 2 的 1×1 卷积，即投影。</translation>
    </message>
    <message>
        <source>Put a **1×1 convolution with 128 filters and stride 2** on the shortcut.</source>
        <translation>在捷径上放一个**有 128 个滤波器、步幅为 2 的 1×1 卷积**。</translation>
    </message>
    <message>
        <source>Drag Conv2d onto the long wire from input1 to add1; then double-click it and type conv 128 1x1 s2.</source>
        <translation>将 Conv2d 拖到从 input1 到 add1 的长连线上；然后双击它，键入 conv 128 1x1 s2。</translation>
    </message>
    <message>
        <source>64·128 + 128 = 8,320 parameters for the projection, and both are 128×28×28.</source>
        <translation>投影有 64·128 + 128 = 8,320 个参数，两边都是 128×28×28。</translation>
    </message>
    <message>
        <source>The bottleneck</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>From 50 layers on, ResNet combines both ideas: 1×1 to 64 channels, a 3×3 at 64, 1×1 back to 256, and the way past. Two 3×3 convolutions at 256 channels would have 1,179,648 weights, these three have 69,632.</source>
        <translation>从 50 层起，ResNet 结合了两个想法：1×1 降到 64 个通道，在 64 个通道上做 3×3，再用 1×1 回到 256，外加那条捷径。在 256 个通道上做两个 3×3 卷积会有 1,179,648 个权重，这三个卷积只有 69,632 个。</translation>
    </message>
    <message>
        <source>Double-click **layer1_rest** to look inside.</source>
        <translation>双击 **layer1_rest** 看看里面。</translation>
    </message>
    <message>
        <source>Three convolutions, each with batch normalisation, and a shortcut with nothing on it.</source>
        <translation>三个卷积，各带批归一化，还有一条上面什么都没有的捷径。</translation>
    </message>
    <message>
        <source>Spatial transformer</source>
        <translation>空间变换器</translation>
    </message>
    <message>
        <source>A network that learns where to look, and turns its input upright before it reads it.</source>
        <translation>一个学习往哪里看的网络，它在读取输入之前先把输入摆正。</translation>
    </message>
    <message>
        <source>Look, then read</source>
        <translation>先看准，再读取</translation>
    </message>
    <message>
        <source>Pools forgive a shift of a few pixels, not a digit that is turned by 60° or lies in a corner. A spatial transformer turns, shifts and zooms its input first, and learns how from the labels of the digits alone. What follows sees each digit upright and in the middle.</source>
        <translation>池化能容忍几个像素的平移，却容忍不了转了 60° 或躺在角落里的数字。空间变换器先旋转、平移和缩放它的输入，而怎么做仅从数字的标签中学到。其后的层看到的每个数字都是正的，而且居中。</translation>
    </message>
    <message>
        <source>Double-click **transformer** to open the block.</source>
        <translation>双击 **transformer** 打开该模块。</translation>
    </message>
    <message>
        <source>Three parts: a small network that looks, a grid, and a sampler.</source>
        <translation>三个部分：一个观察的小网络、一个网格和一个采样器。</translation>
    </message>
    <message>
        <source>Six numbers</source>
        <translation>六个数</translation>
    </message>
    <message>
        <source>The small network ends in θ, six numbers: two rows of an affine map, 1 0 0 and 0 1 0 to begin with, which changes nothing. The grid says for each output pixel where in the input it reads; the sampler reads there, between pixels too. All of it has a gradient, so θ is learned like any weight.</source>
        <translation>小网络的末端是 θ，即六个数：仿射映射的两行，开始时为 1 0 0 和 0 1 0，什么也不改变。网格说明每个输出像素从输入的哪里读取；采样器在那里读取，也可读像素之间的位置。这一切都有梯度，所以 θ 像任何权重一样学习。</translation>
    </message>
    <message>
        <source>Inside the block, click **regress_theta**, which makes the six numbers.</source>
        <translation>在模块内单击 **regress_theta**，六个数由它产生。</translation>
    </message>
    <message>
        <source>It stands before grid. Open the block first if it is closed, by a double click.</source>
        <translation>它在 grid 之前。如果模块是关着的，请先双击打开它。</translation>
    </message>
    <message>
        <source>It has a row of 20 weights and a bias for each of the six: 126 parameters.</source>
        <translation>它对六个数各有一行 20 个权重和一个偏置：共 126 个参数。</translation>
    </message>
    <message>
        <source>See less, and see it well</source>
        <translation>看得少，看得清</translation>
    </message>
    <message>
        <source>The grid need not be as large as the image. With 28×28 places to read at, a transformer cuts the digit out of 60×60 pixels of clutter, and the layers behind it have less than a quarter of the places to work at.</source>
        <translation>网格不必与图像一样大。只用 28×28 个读取位置，变换器就能把数字从 60×60 像素的杂乱背景中裁出来，其后各层要处理的位置不到四分之一。</translation>
    </message>
    <message>
        <source>Set **output_size** of spatialtransformer1 to **28**.</source>
        <translation>将 spatialtransformer1 的 **output_size** 设为 **28**。</translation>
    </message>
    <message>
        <source>Select the second box and type 28 into the field output_size.</source>
        <translation>选中第二个方框，在 output_size 字段中输入 28。</translation>
    </message>
    <message>
        <source>The convolution works on 20×20 places instead of 52×52, and linear1 has 32,010 parameters instead of 216,330.</source>
        <translation>卷积在 20×20 个位置上工作，而不是 52×52 个；linear1 有 32,010 个参数，而不是 216,330 个。</translation>
    </message>
    <message>
        <source>Put it anywhere</source>
        <translation>放在哪里都行</translation>
    </message>
    <message>
        <source>A transformer takes an image and gives an image, so it fits into any wire of a network, before the first layer or between later ones. At the start it passes its input on unchanged, and the network behind it learns as if it were not there.</source>
        <translation>变换器接受一张图像，给出一张图像，所以它适合放在网络的任何一条连线上，第一层之前或后面的层之间都行。开始时它把输入原样传下去，其后的网络学起来就像它不存在一样。</translation>
    </message>
    <message>
        <source>Put a **SpatialTransformer** between image and conv1 of this LeNet-5.</source>
        <translation>在这个 LeNet-5 的 image 和 conv1 之间插入一个 **SpatialTransformer**。</translation>
    </message>
    <message>
        <source>It stands under Block in the list of layers; drag it onto the wire below image.</source>
        <translation>它在层列表的“模块”之下；将它拖到 image 下面的连线上。</translation>
    </message>
    <message>
        <source>Train it on digits that are turned, with the augmentation of the Training panel, and compare it with LeNet-5 alone.</source>
        <translation>用旋转过的数字训练它（在“训练”面板中设置数据增强），并与单独的 LeNet-5 比较。</translation>
    </message>
</context>
<context>
    <name>DataBalance</name>
    <message>
        <source>Images of each class</source>
        <translation>各类别的图像</translation>
    </message>
    <message>
        <source>{} train</source>
        <translation>训练 {}</translation>
    </message>
    <message>
        <source>{} validate</source>
        <translation>验证 {}</translation>
    </message>
    <message>
        <source>{} test</source>
        <translation>测试 {}</translation>
    </message>
</context>
<context>
    <name>DataChoice</name>
    <message>
        <source>Choose data</source>
        <translation>选择数据</translation>
    </message>
    <message>
        <source>A folder of images, one folder a class…</source>
        <translation>图像文件夹，每个类别一个子文件夹…</translation>
    </message>
    <message>
        <source>A table of paths and labels (CSV)…</source>
        <translation>路径与标签的表格 (CSV)…</translation>
    </message>
    <message>
        <source>Arrays (.npz, .safetensors)…</source>
        <translation>数组 (.npz, .safetensors)…</translation>
    </message>
    <message>
        <source>A folder with one folder of images a class</source>
        <translation>一个文件夹，其中每个类别的图像各占一个子文件夹</translation>
    </message>
    <message>
        <source>A table with the columns path and label, and split if it says the parts</source>
        <translation>一个含 path 和 label 列的表格；若要指明划分，再加 split 列</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>A file with the arrays images and labels</source>
        <translation>一个含数组 images 和 labels 的文件</translation>
    </message>
    <message>
        <source>Arrays (*.npz *.safetensors)</source>
        <translation>数组 (*.npz *.safetensors)</translation>
    </message>
</context>
<context>
    <name>DataFacts</name>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>All images can be read, and none is in two parts.</source>
        <translation>所有图像都能读取，且没有图像同时出现在两个部分中。</translation>
    </message>
</context>
<context>
    <name>DataFit</name>
    <message>
        <source>Fit the network to it</source>
        <translation>让网络适配该数据</translation>
    </message>
    <message>
        <source>The network takes these images and has an output for each class.</source>
        <translation>网络接受这些图像，且每个类别都有一个输出。</translation>
    </message>
    <message>
        <source>Fit to the data</source>
        <translation>适配数据</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Changed as in training</source>
        <translation>按训练时的方式变换</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Choose changes at Augmentation, in the settings of the training.</source>
        <translation>请在训练设置的“数据增强”中选择变换。</translation>
    </message>
    <message>
        <source>Looking at the images …</source>
        <translation>正在查看图像…</translation>
    </message>
    <message>
        <source>These images are not on this machine.</source>
        <translation>这些图像不在本机上。</translation>
    </message>
    <message>
        <source>Download {} MB</source>
        <translation>下载 {} MB</translation>
    </message>
    <message>
        <source>To train</source>
        <translation>用于训练</translation>
    </message>
    <message>
        <source>To validate</source>
        <translation>用于验证</translation>
    </message>
    <message>
        <source>To test</source>
        <translation>用于测试</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>第一张图像</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>标准差</translation>
    </message>
</context>
<context>
    <name>DataSamples</name>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>{}, an image to learn from</source>
        <translation>{}，一张训练图像</translation>
    </message>
</context>
<context>
    <name>DataShades</name>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
</context>
<context>
    <name>DeviceFigure</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>{} trains on {}.</source>
        <translation>{} 正在 {} 上训练。</translation>
    </message>
    <message>
        <source>The next run trains on {}, as its settings say.</source>
        <translation>下一次训练按其设置在 {} 上进行。</translation>
    </message>
    <message>
        <source>The next run trains on {}, the fastest device that the last run found.</source>
        <translation>下一次训练在 {} 上进行，这是上一次训练找到的最快设备。</translation>
    </message>
    <message>
        <source>The next run takes the fastest device that it finds, and tells which.</source>
        <translation>下一次训练会选用找到的最快设备，并告知是哪一个。</translation>
    </message>
    <message>
        <source>device: auto</source>
        <translation>设备：自动</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>What differs before this (Alt+↑)</source>
        <translation>前一处差异 (Alt+↑)</translation>
    </message>
    <message>
        <source>What differs before this</source>
        <translation>前一处差异</translation>
    </message>
    <message>
        <source>What differs after this (Alt+↓)</source>
        <translation>后一处差异 (Alt+↓)</translation>
    </message>
    <message>
        <source>What differs after this</source>
        <translation>后一处差异</translation>
    </message>
    <message>
        <source>Whole drawing</source>
        <translation>整张图</translation>
    </message>
    <message>
        <source>The whole drawing, or what differs (Ctrl+1, or double-click the ground)</source>
        <translation>显示整张图，或显示有差异之处（Ctrl+1，或双击空白处）</translation>
    </message>
    <message>
        <source>{} added</source>
        <translation>新增 {}</translation>
    </message>
    <message>
        <source>{} removed</source>
        <translation>删除 {}</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>更改 {}</translation>
    </message>
    <message>
        <source>{} places</source>
        <translation>{} 处</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>The drawings compared</source>
        <translation>两张网络图的比较</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
</context>
<context>
    <name>DifferencesText</name>
    <message>
        <source>Differences of the drawings</source>
        <translation>网络图的差异</translation>
    </message>
    <message>
        <source>&lt;p&gt;The drawings are the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;网络图相同。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>……还有 {} 条</translation>
    </message>
</context>
<context>
    <name>DiskBanner</name>
    <message>
        <source>Load it</source>
        <translation>载入</translation>
    </message>
    <message>
        <source>Show what the file holds now; this can be undone</source>
        <translation>显示文件现在的内容；可以撤销</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的版本</translation>
    </message>
    <message>
        <source>Go on with what is here; the file stays as it is</source>
        <translation>继续使用这里的内容；文件保持原样</translation>
    </message>
    <message>
        <source>{} was changed by another program.</source>
        <translation>{} 已被其他程序修改。</translation>
    </message>
    <message>
        <source>Your own changes here are not saved.</source>
        <translation>您在这里的修改尚未保存。</translation>
    </message>
    <message>
        <source>{} is gone: it was deleted, moved or renamed. The drawing is still here.</source>
        <translation>{} 不见了：它已被删除、移动或重命名。网络图仍在这里。</translation>
    </message>
    <message>
        <source>Load {} from disk</source>
        <translation>从磁盘载入 {}</translation>
    </message>
</context>
<context>
    <name>DockLayout</name>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>工作原理</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Float or dock</source>
        <translation>浮动或停靠</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DrawingsPage</name>
    <message>
        <source>The drawing that the others are compared with</source>
        <translation>其他网络图与之对比的网络图</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对比基准</translation>
    </message>
    <message>
        <source>The open drawing, {}</source>
        <translation>打开的网络图 {}</translation>
    </message>
    <message>
        <source>{} against {}</source>
        <translation>{} 与 {} 对比</translation>
    </message>
    <message>
        <source>Comparing the drawings …</source>
        <translation>正在比较网络图……</translation>
    </message>
    <message>
        <source>Select two runs or more to compare their drawings.</source>
        <translation>请选择两次或更多次运行来比较它们的网络图。</translation>
    </message>
    <message>
        <source>The drawings cannot be compared. {}</source>
        <translation>无法比较这些网络图。{}</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{} s</source>
        <translation>{} 秒</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <translation>{} 分 {} 秒</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} 小时 {} 分</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Pictures (*.svg *.pdf *.png)</source>
        <translation>图片 (*.svg *.pdf *.png)</translation>
    </message>
    <message>
        <source>Wrote {}</source>
        <translation>已写入 {}</translation>
    </message>
    <message>
        <source>An export is at work; wait until it is done.</source>
        <translation>正在导出；请等它完成。</translation>
    </message>
    <message>
        <source>Writing {} …</source>
        <translation>正在写入 {}…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Python files (*.py)</source>
        <translation>Python 文件 (*.py)</translation>
    </message>
</context>
<context>
    <name>ExposeCard</name>
    <message>
        <source>Ticked, each use of the block has this parameter, under this name.</source>
        <translation>勾选后，该模块的每次使用都会以此名称提供这个参数。</translation>
    </message>
    <message>
        <source>Name of {} on the block</source>
        <translation>{} 在模块上的名称</translation>
    </message>
    <message>
        <source>On the block {}</source>
        <translation>在模块 {} 上</translation>
    </message>
    <message>
        <source>Keep {} of {} inside</source>
        <translation>将 {}({})留在内部</translation>
    </message>
    <message>
        <source>Show {} of {} on the block</source>
        <translation>在模块上显示 {}({})</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>bypassed</source>
        <translation>已旁路</translation>
    </message>
    <message>
        <source>no {}</source>
        <translation>无 {}</translation>
    </message>
</context>
<context>
    <name>FieldPage</name>
    <message>
        <source>The receptive field on the input image</source>
        <translation>输入图像上的感受野</translation>
    </message>
    <message>
        <source>Layer on the way from the input</source>
        <translation>从输入起沿途的层</translation>
    </message>
    <message>
        <source>Select a layer to see which part of the image it sees.</source>
        <translation>选择一个层，可看到它看见图像的哪一部分。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>看见</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>步幅</translation>
    </message>
    <message>
        <source>First centre</source>
        <translation>首个中心</translation>
    </message>
    <message>
        <source>Receptive fields on the way to the layer</source>
        <translation>通向该层沿途的感受野</translation>
    </message>
    <message>
        <source>What {} sees is not known yet. Wire it and mend what is red.</source>
        <translation>{} 看见什么尚不可知。请连线并修复标红之处。</translation>
    </message>
    <message>
        <source>{} gets numbers that stand in no rows: neither an image nor a signal.</source>
        <translation>{} 得到的数不成行列：既不是图像，也不是信号。</translation>
    </message>
    <message>
        <source>{} does not look through a sliding window.</source>
        <translation>{} 不是透过滑动窗口来看的。</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>没有图像</translation>
    </message>
    <message>
        <source>{} sees {}.</source>
        <translation>{} 看见 {}。</translation>
    </message>
    <message>
        <source>Output {} of {} sees step {}.</source>
        <translation>{1} 的输出 {0} 看见第 {2} 步。</translation>
    </message>
    <message>
        <source>Output {} of {} sees {} steps: {}…{}.</source>
        <translation>{1} 的输出 {0} 看见 {2} 步：第 {3}…{4} 步。</translation>
    </message>
    <message>
        <source>Output ({}, {}) of {} sees 1 pixel: row {}, column {}.</source>
        <translation>{2} 的输出 ({0}, {1}) 看见 1 个像素：第 {3} 行，第 {4} 列。</translation>
    </message>
    <message>
        <source>Output ({}, {}) of {} sees {}×{} pixels: rows {}…{}, columns {}…{}.</source>
        <translation>{2} 的输出 ({0}, {1}) 看见 {3}×{4} 个像素：第 {5}…{6} 行，第 {7}…{8} 列。</translation>
    </message>
    <message>
        <source>What lies outside the image is padding.</source>
        <translation>图像以外的部分是填充。</translation>
    </message>
    <message>
        <source>Its neighbour sees the dashed frame.</source>
        <translation>它右边的输出看见虚线框。</translation>
    </message>
</context>
<context>
    <name>FieldView</name>
    <message>
        <source>Input image {}×{}</source>
        <translation>输入图像 {}×{}</translation>
    </message>
    <message>
        <source>Input {}</source>
        <translation>输入 {}</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Of the images taken for it, the share that is of it</source>
        <translation>在被判为该类的图像中，确实属于该类的比例</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Of its images, the share that was found</source>
        <translation>在该类的图像中，被找出的比例</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall</source>
        <translation>精确率与召回率的调和平均</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>How many of the judged images are of it</source>
        <translation>参与判断的图像中有多少属于该类</translation>
    </message>
    <message>
        <source>Figures of each class</source>
        <translation>各类别的指标</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Open projects</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>The recovery copy {} is damaged.</source>
        <translation>恢复副本 {} 已损坏。</translation>
    </message>
    <message>
        <source>{} has unsaved work of {}, kept when Stride ended unexpectedly.</source>
        <translation>{} 有 {} 未保存的工作，在 Stride 意外结束时保留了下来。</translation>
    </message>
    <message>
        <source>Recover it</source>
        <translation>恢复它</translation>
    </message>
    <message>
        <source>Open the file as it was saved</source>
        <translation>按保存时的样子打开文件</translation>
    </message>
    <message>
        <source>{} of {} was never saved, and was kept when Stride ended unexpectedly.</source>
        <translation>{} 的 {} 从未保存过，在 Stride 意外结束时保留了下来。</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation>一张网络图</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>以后再问我</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>{} is open in another tab. Close that tab, or choose another name.</source>
        <translation>{} 已在另一个标签页中打开。请关闭那个标签页，或另选一个名称。</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>已保存 {}</translation>
    </message>
    <message>
        <source>{} was changed by another program since it was read here.</source>
        <translation>{} 在这里读取之后又被其他程序修改了。</translation>
    </message>
    <message>
        <source>Saving replaces what it holds now.</source>
        <translation>保存会替换它现在的内容。</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>保存我的版本</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Stride projects (*{})</source>
        <translation>Stride 项目 (*{})</translation>
    </message>
    <message>
        <source>dd MMM HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>FindBox</name>
    <message>
        <source>Name or kind of a layer</source>
        <translation>层的名称或种类</translation>
    </message>
    <message>
        <source>Name of the layer to go to</source>
        <translation>要转到的层的名称</translation>
    </message>
    <message>
        <source>No layer is called that.</source>
        <translation>没有叫这个名字的层。</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Show {} on the canvas</source>
        <translation>在画布上显示 {}</translation>
    </message>
</context>
<context>
    <name>FixButton</name>
    <message>
        <source>Mend it: {}</source>
        <translation>修复：{}</translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <source>Output size: {}</source>
        <translation>输出尺寸：{}</translation>
    </message>
</context>
<context>
    <name>Hatches</name>
    <message>
        <source>Output padding (E) adds {} at the end.</source>
        <translation>输出填充 (E) 在末端增加 {}。</translation>
    </message>
    <message>
        <source>Between the copies of the kernel: {}.</source>
        <translation>卷积核的各份之间：{}。</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{}和 {}</translation>
    </message>
    <message>
        <source>{} step</source>
        <translation>{} 步</translation>
    </message>
    <message>
        <source>{} steps</source>
        <translation>{} 步</translation>
    </message>
    <message>
        <source>{} row</source>
        <translation>{} 行</translation>
    </message>
    <message>
        <source>{} rows</source>
        <translation>{} 行</translation>
    </message>
    <message>
        <source>{} column</source>
        <translation>{} 列</translation>
    </message>
    <message>
        <source>{} columns</source>
        <translation>{} 列</translation>
    </message>
    <message>
        <source>No input reaches that part: it holds the bias alone.</source>
        <translation>没有输入到达那里：其中只有偏置。</translation>
    </message>
    <message>
        <source>No input reaches that part: it holds 0.</source>
        <translation>没有输入到达那里：其中为 0。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>打开时的状态</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>还没有任何修改。</translation>
    </message>
    <message>
        <source>Step {} of {}</source>
        <translation>第 {} 步，共 {} 步</translation>
    </message>
    <message>
        <source>saved at step {}</source>
        <translation>已保存于第 {} 步</translation>
    </message>
</context>
<context>
    <name>ImageSource</name>
    <message>
        <source>The process that reads the images was ended, perhaps because memory ran out. Close other programs and look again.</source>
        <translation>读取图像的进程被终止了，可能是因为内存不足。请关闭其他程序后重新查看。</translation>
    </message>
    <message>
        <source>Python cannot be started: {}.</source>
        <translation>无法启动 Python:{}。</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>Page of {}</source>
        <translation>{} 的说明页</translation>
    </message>
    <message>
        <source>Also known as: {}.</source>
        <translation>也称为：{}。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>With its usual parameters: {} → {}</source>
        <translation>采用默认参数：{} → {}</translation>
    </message>
    <message>
        <source>{} parameters, {} multiply-adds.</source>
        <translation>{} 个参数，{} 次乘加。</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Looking through the built-in networks…</source>
        <translation>正在查找内置网络…</translation>
    </message>
    <message>
        <source>No built-in network uses it.</source>
        <translation>没有内置网络使用它。</translation>
    </message>
    <message>
        <source>{}; {} unless set</source>
        <translation>{}；默认为 {}</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>The language changes when Stride is started again.</source>
        <translation>语言将在 Stride 下次启动时更换。</translation>
    </message>
</context>
<context>
    <name>LatePanels</name>
    <message>
        <source>There is no layer {} in the drawing any more.</source>
        <translation>网络图中已没有名为 {} 的层。</translation>
    </message>
</context>
<context>
    <name>LayerMap</name>
    <message>
        <source>Layers over time</source>
        <translation>各层随时间的变化</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>{} · step {} · {} {}</source>
        <translation>{} · 第 {} 步 · {} {}</translation>
    </message>
</context>
<context>
    <name>LayerPage</name>
    <message>
        <source>Name of the layer</source>
        <translation>层的名称</translation>
    </message>
    <message>
        <source>Name of the layer, as it stands in the code</source>
        <translation>层的名称，与代码中的一致</translation>
    </message>
    <message>
        <source>The whole page on {}</source>
        <translation>{} 的完整说明页</translation>
    </message>
    <message>
        <source>How it works: see its window slide</source>
        <translation>工作原理：观看它的窗口滑动</translation>
    </message>
    <message>
        <source>Not known yet: something before it is missing or wrong.</source>
        <translation>尚不可知：它之前有缺失或错误。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Numbers out</source>
        <translation>输出的数值</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>感受野</translation>
    </message>
    <message>
        <source>Field on {}</source>
        <translation>在 {} 上的感受野</translation>
    </message>
    <message>
        <source>{}, stride {}</source>
        <translation>{}，步幅 {}</translation>
    </message>
    <message>
        <source>Set {} of {}</source>
        <translation>设置 {}({})</translation>
    </message>
    <message>
        <source>Reset {} of {}</source>
        <translation>重置 {}({})</translation>
    </message>
    <message>
        <source>Reset {}</source>
        <translation>重置 {}</translation>
    </message>
    <message>
        <source>Rename {} to {}</source>
        <translation>将 {} 重命名为 {}</translation>
    </message>
    <message>
        <source>{}   ({} % of all)</source>
        <translation>{}  （占全部的 {} %）</translation>
    </message>
</context>
<context>
    <name>LearnPanel</name>
    <message>
        <source>What to look at</source>
        <translation>看什么</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>滑动窗口</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>感受野</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Whether pictures may move by themselves</source>
        <translation>图画是否可以自行活动</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>{} of {} steps done</source>
        <translation>已完成 {} 步，共 {} 步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>{} of {} steps</source>
        <translation>{} / {} 步</translation>
    </message>
    <message>
        <source>{} steps</source>
        <translation>{} 步</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>指给我看</translation>
    </message>
    <message>
        <source>Point at where this step happens</source>
        <translation>指出这一步在哪里进行</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Begin this step anew, with a fresh drawing</source>
        <translation>用一张全新的网络图重做这一步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Lesson {} of {}</source>
        <translation>第 {} 课，共 {} 课</translation>
    </message>
    <message>
        <source>Step {} of {}</source>
        <translation>第 {} 步，共 {} 步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>下一课</translation>
    </message>
    <message>
        <source>Another drawing is in view. This step has one of its own.</source>
        <translation>当前显示的是另一张网络图。这一步有自己的网络图。</translation>
    </message>
    <message>
        <source>Back to the lesson&apos;s drawing</source>
        <translation>回到本课的网络图</translation>
    </message>
</context>
<context>
    <name>ListPopup</name>
    <message>
        <source>Layers found</source>
        <translation>找到的层</translation>
    </message>
</context>
<context>
    <name>LiveRun</name>
    <message>
        <source>The training process was ended from this window.</source>
        <translation>训练进程已从此窗口结束。</translation>
    </message>
</context>
<context>
    <name>LookupPage</name>
    <message>
        <source>Rows of a table, read by their numbers</source>
        <translation>按编号读取的表的各行</translation>
    </message>
    <message>
        <source>The integers and the table are examples; your table is learned.</source>
        <translation>整数和表都是示例；您的表是学得的。</translation>
    </message>
    <message>
        <source>Equal integers read equal rows. Nothing is multiplied.</source>
        <translation>相同的整数读取相同的行。没有任何乘法。</translation>
    </message>
    <message>
        <source>Integer {} is {}: it reads row {} of the table, ({}).</source>
        <translation>第 {} 个整数是 {}：它读取表的第 {} 行，({})。</translation>
    </message>
</context>
<context>
    <name>LookupView</name>
    <message>
        <source>Input {}</source>
        <translation>输入 {}</translation>
    </message>
    <message>
        <source>Table {}</source>
        <translation>表 {}</translation>
    </message>
    <message>
        <source>Output {}</source>
        <translation>输出 {}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>All shapes fit.</source>
        <translation>所有形状都吻合。</translation>
    </message>
    <message>
        <source>The drawing of this run is not open any more.</source>
        <translation>这次运行的网络图已不再打开。</translation>
    </message>
    <message>
        <source>There is no layer {} in the drawing any more.</source>
        <translation>网络图中已没有名为 {} 的层。</translation>
    </message>
    <message>
        <source>Select a layer to read its page.</source>
        <translation>请选择一个层来阅读它的说明页。</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Stride&lt;/h3&gt;&lt;p&gt;Draw a convolutional network, see its shapes checked as you draw, train it, and export it as plain PyTorch.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Stride&lt;/h3&gt;&lt;p&gt;画出卷积网络，边画边检查形状，训练它，并导出为普通的 PyTorch 代码。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Stride</source>
        <translation>关于 Stride</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Map of the drawing</source>
        <translation>网络图的缩略图</translation>
    </message>
</context>
<context>
    <name>MistakesTable</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>被判为</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>How many of its images</source>
        <translation>该类有多少张图像</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Which share of its images</source>
        <translation>占该类图像的比例</translation>
    </message>
    <message>
        <source>Which class is taken for which</source>
        <translation>哪个类别被判为哪个类别</translation>
    </message>
</context>
<context>
    <name>NetworkBar</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Network in view</source>
        <translation>当前显示的网络</translation>
    </message>
    <message>
        <source>Add a network to this project</source>
        <translation>给本项目添加一个网络</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>{}  ·  {} parameters</source>
        <translation>{}  ·  {} 个参数</translation>
    </message>
</context>
<context>
    <name>NetworkCommands</name>
    <message>
        <source>Add a network</source>
        <translation>添加网络</translation>
    </message>
    <message>
        <source>Add network {}</source>
        <translation>添加网络 {}</translation>
    </message>
    <message>
        <source>Rename the network</source>
        <translation>重命名网络</translation>
    </message>
    <message>
        <source>Rename network {}</source>
        <translation>重命名网络 {}</translation>
    </message>
    <message>
        <source>Delete network {}</source>
        <translation>删除网络 {}</translation>
    </message>
    <message>
        <source>Name of the network:</source>
        <translation>网络的名称：</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Select a layer to see its parameters and why it has its shape.</source>
        <translation>选择一个层，可看到它的参数以及它的形状从何而来。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Text of the note</source>
        <translation>便笺的文字</translation>
    </message>
</context>
<context>
    <name>OpenTabs</name>
    <message>
        <source>Not opened again, because the files are gone: {}.</source>
        <translation>因文件已不存在而未重新打开：{}。</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Strength of {}</source>
        <translation>{} 的强度</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}：{}。</translation>
    </message>
    <message>
        <source>Left empty: {}.</source>
        <translation>留空则为：{}。</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>and {} more layers</source>
        <translation>以及另外 {} 个层</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>all as before</source>
        <translation>均与之前相同</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>new, {}</source>
        <translation>新增，{}</translation>
    </message>
    <message>
        <source>would not fit</source>
        <translation>形状不吻合</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search layers</source>
        <translation>搜索层</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>No layer is called that.</source>
        <translation>没有叫这个名字的层。</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Add {}</source>
        <translation>添加 {}</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>加入收藏</translation>
    </message>
    <message>
        <source>About {}</source>
        <translation>关于 {}</translation>
    </message>
</context>
<context>
    <name>ParametersHead</name>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Give all parameters their defaults</source>
        <translation>将所有参数恢复为默认值</translation>
    </message>
</context>
<context>
    <name>PhraseBox</name>
    <message>
        <source>This says {} layers, and the node is one. Add lines of layers with Tab.</source>
        <translation>这里写了 {} 个层，而该节点只是一个层。要添加成串的层，请用 Tab。</translation>
    </message>
    <message>
        <source>{} has no port for the wire {} → {}. Remove that wire first.</source>
        <translation>{} 没有供连线 {} → {} 使用的端口。请先删除那条连线。</translation>
    </message>
    <message>
        <source>{}: does not fit {}</source>
        <translation>{}：与 {} 不吻合</translation>
    </message>
    <message>
        <source>Layer in the short form</source>
        <translation>该层的简写</translation>
    </message>
    <message>
        <source>Set {} to {}</source>
        <translation>将 {} 设为 {}</translation>
    </message>
    <message>
        <source>Replace {} by {}</source>
        <translation>将 {} 替换为 {}</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>One position back</source>
        <translation>后退一个位置</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>One position on</source>
        <translation>前进一个位置</translation>
    </message>
    <message>
        <source>Position of the window</source>
        <translation>窗口的位置</translation>
    </message>
    <message>
        <source>Drag through all positions</source>
        <translation>拖动以经过所有位置</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play (motion is off)</source>
        <translation>播放（动画已关闭）</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>Export the curves</source>
        <translation>导出曲线</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
</context>
<context>
    <name>PlotMenu</name>
    <message>
        <source>Over epochs</source>
        <translation>按轮</translation>
    </message>
    <message>
        <source>Over steps</source>
        <translation>按步</translation>
    </message>
    <message>
        <source>Over training time</source>
        <translation>按训练时间</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Axes, smoothing and export of the curves</source>
        <translation>曲线的坐标轴、平滑与导出</translation>
    </message>
    <message>
        <source>Loss of each step</source>
        <translation>每一步的损失</translation>
    </message>
    <message>
        <source>Mean of {} steps</source>
        <translation>{} 步的均值</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>Show the whole	double click</source>
        <translation>显示全部	双击</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>导出曲线</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>rate {:.3g}</source>
        <translation>学习率 {:.3g}</translation>
    </message>
    <message>
        <source>Images a second</source>
        <translation>每秒图像数</translation>
    </message>
    <message>
        <source>{:,.0f} images/s</source>
        <translation>{:,.0f} 张图像/秒</translation>
    </message>
    <message>
        <source>Memory (MB)</source>
        <translation>内存 (MB)</translation>
    </message>
    <message>
        <source>Device load</source>
        <translation>设备负载</translation>
    </message>
    <message>
        <source>load {:.0f} %</source>
        <translation>负载 {:.0f} %</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Seconds of training</source>
        <translation>训练秒数</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Show the whole</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>More plots</source>
        <translation>更多曲线图</translation>
    </message>
    <message>
        <source>Keep these curves for comparison</source>
        <translation>保留这些曲线以供比较</translation>
    </message>
    <message>
        <source>Wrote {}</source>
        <translation>已写入 {}</translation>
    </message>
    <message>
        <source>each step</source>
        <translation>每一步</translation>
    </message>
    <message>
        <source>mean of {} steps</source>
        <translation>{} 步的均值</translation>
    </message>
    <message>
        <source>training, by epoch</source>
        <translation>训练，按轮</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>val.</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留的</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>step {}</source>
        <translation>第 {} 步</translation>
    </message>
    <message>
        <source>loss {}, rate {}</source>
        <translation>损失 {}，学习率 {}</translation>
    </message>
    <message>
        <source>loss {}</source>
        <translation>损失 {}</translation>
    </message>
    <message>
        <source>epoch {}</source>
        <translation>第 {} 轮</translation>
    </message>
</context>
<context>
    <name>PredictedImages</name>
    <message>
        <source>Images and what was said of them</source>
        <translation>图像及其判断结果</translation>
    </message>
</context>
<context>
    <name>PredictedPage</name>
    <message>
        <source>Sorted by confidence; click to turn it round</source>
        <translation>按置信度排序；单击可反转顺序</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Let go of the cell and show the samples again</source>
        <translation>放开该单元格，重新显示样本</translation>
    </message>
    <message>
        <source>Samples: what is said of them, epoch by epoch</source>
        <translation>样本：逐轮的判断结果</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>最有把握的在前</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>最没把握的在前</translation>
    </message>
</context>
<context>
    <name>PredictionWords</name>
    <message>
        <source>A {}, taken for {}, {} sure.</source>
        <translation>一张 {}，被判为 {}，把握 {}。</translation>
    </message>
    <message>
        <source>Epoch {}: {} {}, {} sure</source>
        <translation>第 {} 轮：{} {}，把握 {}</translation>
    </message>
    <message>
        <source>All taken for {}</source>
        <translation>所有被判为 {} 的</translation>
    </message>
    <message>
        <source>All of class {}</source>
        <translation>类别 {} 的全部图像</translation>
    </message>
    <message>
        <source>{} found as such</source>
        <translation>{} 被正确识别</translation>
    </message>
    <message>
        <source>{} taken for {}</source>
        <translation>{} 被判为 {}</translation>
    </message>
    <message>
        <source>the first {} of {}</source>
        <translation>前 {} 张，共 {} 张</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 张图像</translation>
    </message>
    <message>
        <source>{} images</source>
        <translation>{} 张图像</translation>
    </message>
    <message>
        <source>{} taken for {}: {} of {} images ({})</source>
        <translation>{} 被判为 {}：{} 张，共 {} 张图像({})</translation>
    </message>
    <message>
        <source>{} found as {}: {} of {} images ({})</source>
        <translation>{} 被识别为 {}：{} 张，共 {} 张图像({})</translation>
    </message>
    <message>
        <source>{}: {} of its {} images are found, recall {}</source>
        <translation>{}：{} 张被找出，共 {} 张图像，召回率 {}</translation>
    </message>
    <message>
        <source>{}: {} of the {} images taken for it are, precision {}</source>
        <translation>{}：{} 张判断正确，共有 {} 张图像被判为该类，精确率 {}</translation>
    </message>
</context>
<context>
    <name>PredictionsPanel</name>
    <message>
        <source>Show the run in training</source>
        <translation>显示正在训练的运行</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Go back in time; at the right end it follows the run</source>
        <translation>回看过去；在最右端则跟随运行</translation>
    </message>
    <message>
        <source>% of class</source>
        <translation>占类别的 %</translation>
    </message>
    <message>
        <source>Write shares of each class&apos;s images instead of counts</source>
        <translation>显示占该类图像的比例，而不是张数</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>查看什么</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Blue is right, orange mistaken. Click a cell for its images.</source>
        <translation>蓝色表示正确，橙色表示错误。单击单元格可看它的图像。</translation>
    </message>
    <message>
        <source>Drag to move, double-click to see all {} classes.</source>
        <translation>拖动可移动，双击可看到全部 {} 个类别。</translation>
    </message>
    <message>
        <source>Epoch {}</source>
        <translation>第 {} 轮</translation>
    </message>
    <message>
        <source>{} of {} images right</source>
        <translation>{} / {} 张图像正确</translation>
    </message>
    <message>
        <source>one in {} of {}</source>
        <translation>{1} 中每 {0} 张取一张</translation>
    </message>
    <message>
        <source>After each epoch of a training, this is where you see what the network says of every validation image: which classes it takes for which, and of which images.</source>
        <translation>每训练一轮之后，可在这里看到网络对每张验证图像的判断：它把哪些类别当成了哪些类别，以及是哪些图像。</translation>
    </message>
    <message>
        <source>{} keeps no predictions: Keep predictions was off in its settings.</source>
        <translation>{} 没有保存预测：它的设置中“保存预测”是关闭的。</translation>
    </message>
    <message>
        <source>The first epoch is under way. Its predictions are shown when it ends.</source>
        <translation>第一轮正在进行。结束后会显示它的预测。</translation>
    </message>
    <message>
        <source>{} keeps no predictions: no epoch ended, or an older version made it.</source>
        <translation>{} 没有保存预测：一轮都没有结束，或它由旧版本产生。</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Show {} on the canvas</source>
        <translation>在画布上显示 {}</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>… and {} more.</source>
        <translation>…以及另外 {} 个。</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Prove it</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>The drawing is evaluated layer by layer, straight from what each layer declares; model.py is run beside it with the same weights and the same input, in 64 bits.</source>
        <translation>网络图按各层的声明逐层求值；同时用相同的权重和输入以 64 位精度运行 model.py 作对照。</translation>
    </message>
    <message>
        <source>Comparing {} …</source>
        <translation>正在比较 {}…</translation>
    </message>
    <message>
        <source>The file is the drawing.</source>
        <translation>文件与网络图一致。</translation>
    </message>
    <message>
        <source>The file is not the drawing. Please report this with the project file.</source>
        <translation>文件与网络图不一致。请附上项目文件报告此问题。</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>max |Δ| = {} of their size</source>
        <translation>max |Δ| = 其大小的 {}</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>{} of {} measured as predicted</source>
        <translation>{} / {} 实测与预测相符</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>{} predicted, {} counted</source>
        <translation>预测 {}，实测 {}</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>…以及另外 {} 个</translation>
    </message>
</context>
<context>
    <name>QueueCommands</name>
    <message>
        <source>Start now</source>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复训练</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Move up in the queue</source>
        <translation>在队列中上移</translation>
    </message>
    <message>
        <source>Move down in the queue</source>
        <translation>在队列中下移</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>移出队列</translation>
    </message>
    <message>
        <source>Show it in training</source>
        <translation>在训练面板中显示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>QueueOffer</name>
    <message>
        <source>Train them now</source>
        <translation>现在训练</translation>
    </message>
    <message>
        <source>Begin the first at once, and the others one after the other</source>
        <translation>立即开始第一个，其余的依次进行</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>They stay in the table of runs and can be started from there</source>
        <translation>它们留在运行表中，可以从那里开始</translation>
    </message>
    <message>
        <source>A run was still waiting when the window closed: {}.</source>
        <translation>窗口关闭时还有一个运行在等待：{}。</translation>
    </message>
    <message>
        <source>{} runs were still waiting when the window closed: {}.</source>
        <translation>窗口关闭时还有 {} 个运行在等待：{}。</translation>
    </message>
    <message>
        <source>{} runs were still waiting when the window closed.</source>
        <translation>窗口关闭时还有 {} 个运行在等待。</translation>
    </message>
    <message>
        <source>Train it now</source>
        <translation>现在训练</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>{} waits for its turn.</source>
        <translation>{} 在等待轮到它。</translation>
    </message>
    <message>
        <source>{} begins when {} has ended.</source>
        <translation>{} 在 {} 结束后开始。</translation>
    </message>
    <message>
        <source>{} begins after {}; it is number {} in the queue.</source>
        <translation>{} 在 {} 之后开始；它在队列中排第 {}。</translation>
    </message>
    <message>
        <source>{} failed: {} {} The next in the queue begins: {}.</source>
        <translation>{} 失败：{} {} 队列中的下一个开始：{}。</translation>
    </message>
    <message>
        <source>{} is complete, with {} % at best. Next begins: {}.</source>
        <translation>{} 已完成，最佳为 {} %。下一个开始：{}。</translation>
    </message>
    <message>
        <source>{} was stopped. Next begins: {}.</source>
        <translation>{} 已停止。下一个开始：{}。</translation>
    </message>
    <message>
        <source>Also in training: {}.</source>
        <translation>同时在训练：{}。</translation>
    </message>
    <message>
        <source>Next: &lt;a href=&apos;queue&apos;&gt;{}&lt;/a&gt;.</source>
        <translation>下一个：&lt;a href=&apos;queue&apos;&gt;{}&lt;/a&gt;。</translation>
    </message>
    <message>
        <source>Next: &lt;a href=&apos;queue&apos;&gt;{}, and {} more&lt;/a&gt;.</source>
        <translation>下一个：&lt;a href=&apos;queue&apos;&gt;{}，以及另外 {} 个&lt;/a&gt;。</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>conv, or conv 64 3x3 &gt; bn &gt; relu</source>
        <translation>conv，或 conv 64 3x3 &gt; bn &gt; relu</translation>
    </message>
    <message>
        <source>Name of the layer to add</source>
        <translation>要添加的层的名称</translation>
    </message>
    <message>
        <source>No layer is called that.</source>
        <translation>没有叫这个名字的层。</translation>
    </message>
    <message>
        <source>Add {}</source>
        <translation>添加 {}</translation>
    </message>
    <message>
        <source>Add {} layers: {}</source>
        <translation>添加 {} 个层：{}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>No recovery copy can be kept: {}</source>
        <translation>无法保存恢复副本：{}</translation>
    </message>
</context>
<context>
    <name>RenameBox</name>
    <message>
        <source>Name of the layer</source>
        <translation>层的名称</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Reset to {}</source>
        <translation>重置为 {}</translation>
    </message>
    <message>
        <source>Reset {}</source>
        <translation>重置 {}</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>queued, number {}</source>
        <translation>排队中，第 {} 个</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>The network of {} as it was trained</source>
        <translation>{} 训练时的网络</translation>
    </message>
    <message>
        <source>The settings of {} are in the form</source>
        <translation>{} 的设置已填入表单</translation>
    </message>
    <message>
        <source>The run {} is in training. Stop it first.</source>
        <translation>运行 {} 正在训练。请先停止它。</translation>
    </message>
    <message>
        <source>The run {} is in the queue. Take it out first.</source>
        <translation>运行 {} 在队列中。请先将它移出。</translation>
    </message>
    <message>
        <source>Show its curves</source>
        <translation>显示它的曲线</translation>
    </message>
    <message>
        <source>Compare {}</source>
        <translation>比较 {}</translation>
    </message>
    <message>
        <source>Show its layers</source>
        <translation>显示它的各层</translation>
    </message>
    <message>
        <source>Show its predictions</source>
        <translation>显示它的预测</translation>
    </message>
    <message>
        <source>Open the network as it was</source>
        <translation>打开当时的网络</translation>
    </message>
    <message>
        <source>Fork: open it with its settings</source>
        <translation>派生：连同设置一起打开</translation>
    </message>
    <message>
        <source>Use its settings for this drawing</source>
        <translation>将它的设置用于当前网络图</translation>
    </message>
    <message>
        <source>Train again and compare losses</source>
        <translation>重新训练并比较损失</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Network as model.py…</source>
        <translation>将网络导出为 model.py…</translation>
    </message>
    <message>
        <source>Training as train.py…</source>
        <translation>将训练导出为 train.py…</translation>
    </message>
    <message>
        <source>Best weights as {}…</source>
        <translation>将最佳权重导出为 {}…</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Edit the note	F2</source>
        <translation>编辑备注	F2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>删除	Del</translation>
    </message>
</context>
<context>
    <name>RunExport</name>
    <message>
        <source>An export is at work; wait until it is done.</source>
        <translation>正在导出；请等它完成。</translation>
    </message>
    <message>
        <source>The run {} has no weights yet: none of its epochs is over.</source>
        <translation>运行 {} 还没有权重：它一轮都没有结束。</translation>
    </message>
    <message>
        <source>Wrote {}</source>
        <translation>已写入 {}</translation>
    </message>
    <message>
        <source>Writing {} …</source>
        <translation>正在写入 {}…</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>它不是文本</translation>
    </message>
    <message>
        <source>model.py of run {} cannot be read: {}.</source>
        <translation>无法读取运行 {} 的 model.py:{}。</translation>
    </message>
    <message>
        <source>Python files (*.py)</source>
        <translation>Python 文件 (*.py)</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>导出运行</translation>
    </message>
</context>
<context>
    <name>RunFollower</name>
    <message>
        <source>The process trains on {}: end it there (process {}).</source>
        <translation>该进程在 {} 上训练：请在那里结束它（进程 {}）。</translation>
    </message>
    <message>
        <source>The process {} cannot be ended: {}.</source>
        <translation>无法结束进程 {}：{}。</translation>
    </message>
    <message>
        <source>The training process of this run is gone.</source>
        <translation>这次运行的训练进程已不存在。</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Click to take the star away</source>
        <translation>单击可取消星标</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
</context>
<context>
    <name>RunNotice</name>
    <message>
        <source>{} failed: {}</source>
        <translation>{} 失败：{}</translation>
    </message>
    <message>
        <source>{} is complete after {} of training: best accuracy {} %.</source>
        <translation>{} 已完成，训练用时 {}：最佳准确率 {} %。</translation>
    </message>
    <message>
        <source>{} stopped in epoch {}, after step {}.</source>
        <translation>{} 在第 {} 轮第 {} 步之后停止。</translation>
    </message>
</context>
<context>
    <name>RunOutcome</name>
    <message>
        <source>Resume</source>
        <translation>恢复训练</translation>
    </message>
    <message>
        <source>Put this into the settings and train the drawing from the beginning</source>
        <translation>将此写入设置，并从头训练该网络图</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the run&apos;s folder</source>
        <translation>打开该运行的文件夹</translation>
    </message>
    <message>
        <source>Copy the folder&apos;s path</source>
        <translation>复制该文件夹的路径</translation>
    </message>
    <message>
        <source>Best validation accuracy {} %, in epoch {}.</source>
        <translation>最佳验证准确率 {} %，在第 {} 轮。</translation>
    </message>
    <message>
        <source>{} Test accuracy {} % at the end.</source>
        <translation>{} 最终测试准确率 {} %。</translation>
    </message>
    <message>
        <source>{} epochs</source>
        <translation>{} 轮</translation>
    </message>
    <message>
        <source>{} in {}. Kept as {}</source>
        <translation>{}，用时 {}。保存为 {}</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 轮</translation>
    </message>
    <message>
        <source>{} Stopped early.</source>
        <translation>{} 已提前停止。</translation>
    </message>
    <message>
        <source>Stopped in epoch {}, after step {}.</source>
        <translation>在第 {} 轮第 {} 步之后停止。</translation>
    </message>
    <message>
        <source>Kept as {}</source>
        <translation>保存为 {}</translation>
    </message>
    <message>
        <source>Select {}</source>
        <translation>选择 {}</translation>
    </message>
    <message>
        <source>Train with {}</source>
        <translation>用 {} 训练</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>Starting the training process …</source>
        <translation>正在启动训练进程…</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Saving and stopping …</source>
        <translation>正在保存并停止…</translation>
    </message>
    <message>
        <source>Reading the run …</source>
        <translation>正在读取运行…</translation>
    </message>
    <message>
        <source>Last epoch: {} of {}</source>
        <translation>最后一轮：{} / {}</translation>
    </message>
    <message>
        <source>Epoch {} of {}</source>
        <translation>第 {} 轮，共 {} 轮</translation>
    </message>
    <message>
        <source>Paused · {}</source>
        <translation>已暂停 · {}</translation>
    </message>
    <message>
        <source>step {} of {}</source>
        <translation>第 {} 步，共 {} 步</translation>
    </message>
    <message>
        <source>{} images/s</source>
        <translation>{} 张图像/秒</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>剩余 {}</translation>
    </message>
    <message>
        <source>at most {} left</source>
        <translation>最多还剩 {}</translation>
    </message>
</context>
<context>
    <name>RunRepeat</name>
    <message>
        <source>Training {} again …</source>
        <translation>正在重新训练 {}…</translation>
    </message>
    <message>
        <source>Repeats {}. {}</source>
        <translation>重复 {}。{}</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Filter: name, data, note, ★ …</source>
        <translation>筛选：名称、数据、备注、★…</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>筛选运行</translation>
    </message>
    <message>
        <source>No runs yet. Each training is kept here with its curves.</source>
        <translation>还没有运行。每次训练及其曲线都会保存在这里。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>打开网络</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复训练</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>选择要显示的列</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>{} in the bin. &lt;a href=&apos;undo&apos;&gt;Undo&lt;/a&gt;</source>
        <translation>{}在回收站中。&lt;a href=&apos;undo&apos;&gt;撤销&lt;/a&gt;</translation>
    </message>
    <message>
        <source>1 run is</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>{} runs are</source>
        <translation>{} 次运行</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>{} runs</source>
        <translation>{} 次运行</translation>
    </message>
    <message>
        <source>{} of {} runs</source>
        <translation>{} / {} 次运行</translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation>已选择 {}</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>开或关</translation>
    </message>
    <message>
        <source>its input</source>
        <translation>它的输入</translation>
    </message>
    <message>
        <source>kernel_size ≤ {0} or padding ≥ {1}</source>
        <translation>kernel_size ≤ {0} 或 padding ≥ {1}</translation>
    </message>
    <message>
        <source>{0} dilated to {1}</source>
        <translation>{0}（膨胀到 {1}）</translation>
    </message>
    <message>
        <source>{0} row</source>
        <translation>{0} 行</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} 行</translation>
    </message>
    <message>
        <source>{0} column</source>
        <translation>{0} 列</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0} 列</translation>
    </message>
    <message>
        <source>{0} step</source>
        <translation>{0} 步</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0} 步</translation>
    </message>
    <message>
        <source>{0} row and {1} column</source>
        <translation>{0} 行和 {1} 列</translation>
    </message>
    <message>
        <source>{0} rows and {1} columns</source>
        <translation>{0} 行和 {1} 列</translation>
    </message>
    <message>
        <source>{0} row and {1} columns</source>
        <translation>{0} 行和 {1} 列</translation>
    </message>
    <message>
        <source>{0} rows and {1} column</source>
        <translation>{0} 行和 {1} 列</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>whole number ≥ {0}</source>
        <translation>整数 ≥ {0}</translation>
    </message>
    <message>
        <source>whole number ≥ {0} and ≤ {1}</source>
        <translation>整数 ≥ {0} 且 ≤ {1}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>number ≥ {0}</source>
        <translation>数值 ≥ {0}</translation>
    </message>
    <message>
        <source>number ≥ {0} and ≤ {1}</source>
        <translation>数值 ≥ {0} 且 ≤ {1}</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>{0} 之一</translation>
    </message>
    <message>
        <source>sizes ≥ {0}</source>
        <translation>尺寸 ≥ {0}</translation>
    </message>
    <message>
        <source>sizes ≥ {0}, or {1}</source>
        <translation>尺寸 ≥ {0}，或 {1}</translation>
    </message>
    <message>
        <source>sizes ≥ {0} and ≤ {1}</source>
        <translation>尺寸 ≥ {0} 且 ≤ {1}</translation>
    </message>
    <message>
        <source>≥ {0} and ≤ {1}</source>
        <translation>≥ {0} 且 ≤ {1}</translation>
    </message>
    <message>
        <source>&gt; {0} and ≤ {1}</source>
        <translation>&gt; {0} 且 ≤ {1}</translation>
    </message>
    <message>
        <source>≥ {0} and &lt; {1}</source>
        <translation>≥ {0} 且 &lt; {1}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Recurrent and attention</source>
        <translation>循环与注意力</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>输入与输出</translation>
    </message>
    <message>
        <source>Two 3×3 or one 5×5</source>
        <translation>两个 3×3 或一个 5×5</translation>
    </message>
    <message>
        <source>Made for phones: blocks that widen their few channels sixfold, filter each channel by itself, and narrow again, with shortcuts between the narrow ends</source>
        <translation>为手机设计：各模块把少量通道加宽六倍，逐通道滤波，再变窄，捷径连接窄的两端</translation>
    </message>
    <message>
        <source>3.5 million parameters and 0.3 billion multiply-adds for what took VGG-16 fifty times as many</source>
        <translation>350 万个参数和 3 亿次乘加，而 VGG-16 需要五十倍</translation>
    </message>
    <message>
        <source>Both see the same pixels. Small kernels in a row need fewer weights, and there is one more ReLU between them</source>
        <translation>两者看到同样的像素。接连的小卷积核需要的权重更少，中间还多一个 ReLU</translation>
    </message>
    <message>
        <source>Inception: naive or reduced</source>
        <translation>Inception：朴素或压缩</translation>
    </message>
    <message>
        <source>The 1×1 convolutions pass fewer channels to the wide filters, and so save most of the work</source>
        <translation>1×1 卷积把较少的通道交给宽的滤波器，从而省下大部分计算</translation>
    </message>
    <message>
        <source>Plain or residual</source>
        <translation>普通或残差</translation>
    </message>
    <message>
        <source>MNIST, 5,000 digits</source>
        <translation>MNIST，5,000 个数字</translation>
    </message>
    <message>
        <source>MNIST, 5,000 digits turned by up to 90°</source>
        <translation>MNIST，5,000 个数字，最多旋转 90°</translation>
    </message>
    <message>
        <source>MNIST, 5,000 digits lost in 60×60 clutter</source>
        <translation>MNIST，5,000 个散落在 60×60 杂乱背景中的数字</translation>
    </message>
    <message>
        <source>MNIST digits</source>
        <translation>MNIST 数字</translation>
    </message>
    <message>
        <source>Fashion-MNIST clothes</source>
        <translation>Fashion-MNIST 服装</translation>
    </message>
    <message>
        <source>CIFAR-10 objects</source>
        <translation>CIFAR-10 物体</translation>
    </message>
    <message>
        <source>CIFAR-100 objects</source>
        <translation>CIFAR-100 物体</translation>
    </message>
    <message>
        <source>Street View house numbers</source>
        <translation>街景门牌号</translation>
    </message>
    <message>
        <source>Norm of the gradient of the layer&apos;s weights</source>
        <translation>该层权重的梯度的范数</translation>
    </message>
    <message>
        <source>Norm of the layer&apos;s weights</source>
        <translation>该层权重的范数</translation>
    </message>
    <message>
        <source>Update / weight</source>
        <translation>更新 / 权重</translation>
    </message>
    <message>
        <source>How far a step moves the weights, as a share of them</source>
        <translation>一步使权重移动多远，以占权重的比例表示</translation>
    </message>
    <message>
        <source>Standard deviation of the layer&apos;s output</source>
        <translation>该层输出的标准差</translation>
    </message>
    <message>
        <source>Mean output</source>
        <translation>平均输出</translation>
    </message>
    <message>
        <source>Mean of the layer&apos;s output, without its sign</source>
        <translation>该层输出的绝对值的均值</translation>
    </message>
    <message>
        <source>Share of the output that is 0</source>
        <translation>输出中为 0 的比例</translation>
    </message>
    <message>
        <source>Dead units</source>
        <translation>失效单元</translation>
    </message>
    <message>
        <source>Share of units that were silent in 5 samples in a row</source>
        <translation>连续 5 个样本中没有响应的单元的比例</translation>
    </message>
    <message>
        <source>Share of the output at an end of its range</source>
        <translation>输出位于其值域两端的比例</translation>
    </message>
    <message>
        <source>Time of the layer&apos;s forward pass</source>
        <translation>该层前向传播的时间</translation>
    </message>
    <message>
        <source>What the layer&apos;s output takes, for one batch</source>
        <translation>该层对一批数据的输出所占的内存</translation>
    </message>
    <message>
        <source>The images to learn from: a catalogue name, or your own as folder:PATH, csv:PATH or arrays:PATH</source>
        <translation>用来学习的图像：目录中的名称，或自己的数据，写成 folder:PATH、csv:PATH 或 arrays:PATH</translation>
    </message>
    <message>
        <source>The folder that holds downloaded data sets; empty means the user&apos;s own data folder</source>
        <translation>存放已下载数据集的文件夹；留空则使用用户自己的数据文件夹</translation>
    </message>
    <message>
        <source>Fetch the data set from its public home if the data folder lacks it</source>
        <translation>如果数据文件夹中没有，就从其公开来源下载数据集</translation>
    </message>
    <message>
        <source>Random changes made to the training images, in this order, anew in every epoch; each with its strength if another is wanted, such as flip, rotate=15</source>
        <translation>对训练图像依次所做的随机变换，每轮重新抽取；如需别的强度可逐个写明，例如 flip, rotate=15</translation>
    </message>
    <message>
        <source>Into how many crops of the Input&apos;s size an image is cut that validates or tests, to be judged by the mean of their softmax: itself, ten (corners, middle, mirrored), or GoogLeNet&apos;s 144 of four scales</source>
        <translation>用于验证或测试的图像裁成多少个与 Input 同样大小的裁块，按它们 softmax 的均值判断：图像本身、十个（四角、中心及镜像），或 GoogLeNet 的四种尺度共 144 个</translation>
    </message>
    <message>
        <source>Images are to be larger than the Input then; what trains is a window of each, anywhere in it</source>
        <translation>此时图像应大于 Input；训练用的是每张图像中任意位置的一个窗口</translation>
    </message>
    <message>
        <source>How many times the network sees all training images</source>
        <translation>网络把全部训练图像看多少遍</translation>
    </message>
    <message>
        <source>How many images make one step</source>
        <translation>一步用多少张图像</translation>
    </message>
    <message>
        <source>The learning rate: how far one step moves the weights</source>
        <translation>学习率：一步使权重移动多远</translation>
    </message>
    <message>
        <source>How the learning rate changes: held, dropped every few epochs, lowered to 0 along a cosine, raised then lowered, or dropped whenever the validation loss stops falling</source>
        <translation>学习率如何变化：保持不变，每隔几轮下降，沿余弦降到 0，先升后降，或在验证损失不再下降时下降</translation>
    </message>
    <message>
        <source>Epochs over which the learning rate first rises from near 0, before the schedule begins</source>
        <translation>在调度开始之前，学习率从接近 0 升起所用的轮数</translation>
    </message>
    <message>
        <source>The rule that turns gradients into steps</source>
        <translation>把梯度变成更新步的规则</translation>
    </message>
    <message>
        <source>How much of the last step is kept in the next one (SGD and RMSprop)</source>
        <translation>上一步有多少保留到下一步（SGD 和 RMSprop）</translation>
    </message>
    <message>
        <source>How strongly weights are pulled towards zero</source>
        <translation>把权重拉向零的强度</translation>
    </message>
    <message>
        <source>What is made small: cross-entropy of logits, negative log-likelihood after a LogSoftmax, binary cross-entropy of each class&apos;s logit, or squared distance to one-hot targets</source>
        <translation>要减小的是什么：logits 的交叉熵，LogSoftmax 之后的负对数似然，每个类别 logit 的二元交叉熵，或到 one-hot 目标的平方距离</translation>
    </message>
    <message>
        <source>Stop early after this many epochs without a lower validation loss; 0 means never</source>
        <translation>验证损失连续这么多轮没有降低就提前停止；0 表示从不</translation>
    </message>
    <message>
        <source>What the step and plateau schedules multiply the learning rate by when they drop it</source>
        <translation>step 和 plateau 调度下降时把学习率乘以多少</translation>
    </message>
    <message>
        <source>The step schedule drops every so many epochs; plateau, after so many epochs without a lower validation loss</source>
        <translation>step 调度每隔这么多轮下降一次；plateau 在验证损失这么多轮没有降低之后下降</translation>
    </message>
    <message>
        <source>Look ahead along the momentum before each step (SGD)</source>
        <translation>每一步之前先沿动量方向向前看(SGD)</translation>
    </message>
    <message>
        <source>Shorten the gradient to this length where it is longer; 0 leaves it as it is</source>
        <translation>梯度长于此长度时缩短到此长度；0 表示不变</translation>
    </message>
    <message>
        <source>Add up the gradients of this many batches before each update, as one larger batch</source>
        <translation>每次更新之前累加这么多批的梯度，相当于一个更大的批</translation>
    </message>
    <message>
        <source>Keep a moving average of the weights, which is what is validated and kept as the best: the share of it that stays at each update, such as 0.99; 0 keeps none</source>
        <translation>保存权重的滑动平均，用它来验证并作为最佳保存：每次更新时保留的比例，例如 0.99;0 表示不保存</translation>
    </message>
    <message>
        <source>The share of each target that is spread over all classes</source>
        <translation>每个目标中分摊到所有类别上的比例</translation>
    </message>
    <message>
        <source>How much each class counts in the loss: as its images do, or all classes alike</source>
        <translation>每个类别在损失中占多大分量：按其图像数，或所有类别相同</translation>
    </message>
    <message>
        <source>The number that all randomness follows from: the same seed repeats the run</source>
        <translation>一切随机性所依据的数：种子相同，运行即可重现</translation>
    </message>
    <message>
        <source>Where the network trains: auto takes the accelerator if there is one, else the CPU</source>
        <translation>网络在哪里训练：auto 表示有加速器则用加速器，否则用 CPU</translation>
    </message>
    <message>
        <source>How many devices of this machine share each batch; on the CPU, how many processes</source>
        <translation>本机多少个设备分担每一批；在 CPU 上则为多少个进程</translation>
    </message>
    <message>
        <source>How many machines train together, each with so many devices; MASTER_ADDR, MASTER_PORT and NODE_RANK in the environment say which they are, as for torchrun</source>
        <translation>多少台机器一起训练，各有这么多设备；环境变量 MASTER_ADDR、MASTER_PORT 和 NODE_RANK 说明是哪些机器，与 torchrun 相同</translation>
    </message>
    <message>
        <source>The number format of the forward pass: 32 bits, bfloat16, or float16 with a scaled loss</source>
        <translation>前向传播的数值格式：32 位、bfloat16，或带损失缩放的 float16</translation>
    </message>
    <message>
        <source>Compile the network with torch.compile: a slow start, then faster steps on a GPU</source>
        <translation>用 torch.compile 编译网络：启动较慢，之后在 GPU 上每步更快</translation>
    </message>
    <message>
        <source>Store images channel by channel last, which is faster on many GPUs</source>
        <translation>以通道在后的方式存储图像，在许多 GPU 上更快</translation>
    </message>
    <message>
        <source>How many processes read image files while training, for data too large to keep in memory</source>
        <translation>对于大到无法放进内存的数据，训练时用多少个进程读取图像文件</translation>
    </message>
    <message>
        <source>Data sets up to this size are kept on the device; larger ones are read while training</source>
        <translation>不超过此大小的数据集保存在设备上；更大的在训练时读取</translation>
    </message>
    <message>
        <source>How often the run is saved within an epoch; it is always saved when an epoch ends</source>
        <translation>一轮之内多久保存一次运行；每轮结束时总会保存</translation>
    </message>
    <message>
        <source>Also save after this many steps; 0 means by time alone</source>
        <translation>另外每隔这么多步保存一次；0 表示只按时间</translation>
    </message>
    <message>
        <source>Look at every layer now and then while the network trains: gradients, weights, outputs</source>
        <translation>在网络训练时不时观察每一层：梯度、权重、输出</translation>
    </message>
    <message>
        <source>Look at the layers in every so many steps; 0 means as often as it costs next to nothing</source>
        <translation>每隔这么多步观察各层；0 表示在几乎不花时间的前提下尽量频繁</translation>
    </message>
    <message>
        <source>Keep what the network says of each validation image after every epoch, for the confusion matrix; it changes no loss</source>
        <translation>每轮之后保存网络对每张验证图像的判断，供混淆矩阵使用；它不改变任何损失</translation>
    </message>
    <message>
        <source>{0} cannot be {1}</source>
        <translation>{0} 不能为 {1}</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Crops that judge</source>
        <translation>用于判断的裁块</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Warm-up (epochs)</source>
        <translation>预热（轮）</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Stop early after (epochs)</source>
        <translation>提前停止（轮）</translation>
    </message>
    <message>
        <source>Drop to</source>
        <translation>降到</translation>
    </message>
    <message>
        <source>Drop after (epochs)</source>
        <translation>多少轮后下降</translation>
    </message>
    <message>
        <source>Factor by layer</source>
        <translation>各层系数</translation>
    </message>
    <message>
        <source>Clip gradients at</source>
        <translation>梯度裁剪</translation>
    </message>
    <message>
        <source>Batches an update</source>
        <translation>每次更新的批数</translation>
    </message>
    <message>
        <source>Average of weights</source>
        <translation>权重平均</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>类别权重</translation>
    </message>
    <message>
        <source>Channels last</source>
        <translation>通道在后</translation>
    </message>
    <message>
        <source>Reading processes</source>
        <translation>读取进程数</translation>
    </message>
    <message>
        <source>Kept on the device (MB)</source>
        <translation>存于设备 (MB)</translation>
    </message>
    <message>
        <source>Save every (seconds)</source>
        <translation>保存间隔（秒）</translation>
    </message>
    <message>
        <source>Save every (steps)</source>
        <translation>保存间隔（步）</translation>
    </message>
    <message>
        <source>Watch every (steps)</source>
        <translation>监视间隔（步）</translation>
    </message>
    <message>
        <source>Keep predictions</source>
        <translation>保存预测</translation>
    </message>
    <message>
        <source>The machine that trains, as ssh knows it, such as me@gpu-box; empty means this one</source>
        <translation>用来训练的机器，写成 ssh 认识的形式，例如 me@gpu-box；留空表示本机</translation>
    </message>
    <message>
        <source>real</source>
        <translation>实数</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>来自 {1} 的 {0}</translation>
    </message>
    <message>
        <source>heights and widths differ: {0}</source>
        <translation>高度和宽度不同：{0}</translation>
    </message>
    <message>
        <source>, stride {0}</source>
        <translation>，步幅 {0}</translation>
    </message>
    <message>
        <source>PyTorch&apos;s own</source>
        <translation>PyTorch 的默认方式</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>请使用 {0}</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>删除 {0}</translation>
    </message>
    <message>
        <source>nothing is wired to {0}</source>
        <translation>没有连线接到{0}</translation>
    </message>
    <message>
        <source>nothing uses its output</source>
        <translation>没有层使用它的输出</translation>
    </message>
    <message>
        <source>Put a 1×1 Conv2d on {0} ({1} filters)</source>
        <translation>在 {0} 上放一个 1×1 Conv2d（{1} 个滤波器）</translation>
    </message>
    <message>
        <source>windows of {0} give {1}</source>
        <translation>{0} 的窗口给出 {1}</translation>
    </message>
    <message>
        <source>is the batch, whose examples stay apart</source>
        <translation>是批，其中各个样本互不相干，</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>axis {0} {1} in {2} from {3}</source>
        <translation>{3} 的 {2} 中轴 {0} {1}</translation>
    </message>
    <message>
        <source>Use {0} from 1 to {1}</source>
        <translation>请使用 {0} 为 1 到 {1}</translation>
    </message>
    <message>
        <source>Added to the variance, so that nothing divides by 0</source>
        <translation>加到方差上的数，以免除以 0</translation>
    </message>
    <message>
        <source>Share of each batch in the running averages</source>
        <translation>每一批在滑动平均中所占的比例</translation>
    </message>
    <message>
        <source>Whether γ and β are learned</source>
        <translation>是否学习 γ 和 β</translation>
    </message>
    <message>
        <source>padding &apos;same&apos; keeps the size, so stride {0} contradicts it</source>
        <translation>padding &apos;same&apos; 保持尺寸，与步幅 {0} 矛盾</translation>
    </message>
    <message>
        <source>Use stride 1, or padding (K − 1)/2</source>
        <translation>请使用步幅 1，或填充 (K − 1)/2</translation>
    </message>
    <message>
        <source>{0} groups do not divide {1} channels from {2} into {3} filters</source>
        <translation>{0} 个组不能把来自 {2} 的 {1} 个通道整除地分给 {3} 个滤波器</translation>
    </message>
    <message>
        <source>Use a number of groups that divides both</source>
        <translation>请使用能同时整除两者的组数</translation>
    </message>
    <message>
        <source>{0} = {1}, number by number</source>
        <translation>{0} = {1}，逐个数运算</translation>
    </message>
    <message>
        <source>Bring them to one shape first</source>
        <translation>请先把它们变成相同的形状</translation>
    </message>
    <message>
        <source>channels differ: {0}</source>
        <translation>通道数不同：{0}</translation>
    </message>
    <message>
        <source>How many inputs it has</source>
        <translation>有多少个输入</translation>
    </message>
    <message>
        <source>Put a 1×1 Conv2d on {0} ({1} filters{2})</source>
        <translation>在 {0} 上放一个 1×1 Conv2d（{1} 个滤波器{2}）</translation>
    </message>
    <message>
        <source>shapes differ: {0}</source>
        <translation>形状不同：{0}</translation>
    </message>
    <message>
        <source>inputs have different numbers of axes: {0}</source>
        <translation>各输入的轴数不同：{0}</translation>
    </message>
    <message>
        <source>Bring them to one shape, e.g. with a Flatten</source>
        <translation>请把它们变成相同的形状，例如用 Flatten</translation>
    </message>
    <message>
        <source>{0} from {1} is repeated to {2}</source>
        <translation>来自 {1} 的 {0} 被重复扩展为 {2}</translation>
    </message>
    <message>
        <source>with dilation {0} a window steps over the whole {1} from {2} and sees padding only</source>
        <translation>膨胀为 {0} 时，窗口跨过来自 {2} 的整个 {1}，只看到填充</translation>
    </message>
    <message>
        <source>padding {0} on the {1} is more than half of kernel {2}, so a window could see padding only</source>
        <translation>{1}方向的填充 {0} 超过核大小 {2} 的一半，窗口可能只看到填充</translation>
    </message>
    <message>
        <source>Use padding 0 or dilation 1</source>
        <translation>请使用填充 0 或膨胀 1</translation>
    </message>
    <message>
        <source>Use padding ≤ {0}</source>
        <translation>请使用 padding ≤ {0}</translation>
    </message>
    <message>
        <source>Numbers in the state</source>
        <translation>状态中数值的个数</translation>
    </message>
    <message>
        <source>Layers on top of each other</source>
        <translation>叠在一起的层数</translation>
    </message>
    <message>
        <source>Whether a second one reads backwards; their outputs are joined</source>
        <translation>是否再用一层反向读取；两者的输出会拼接起来</translation>
    </message>
    <message>
        <source>Probability of dropout between stacked layers</source>
        <translation>堆叠的各层之间 dropout 的概率</translation>
    </message>
    <message>
        <source>Whether each gate adds learned constants</source>
        <translation>每个门是否加上可学习的常数</translation>
    </message>
    <message>
        <source>dropout acts between stacked layers, and there is one layer only</source>
        <translation>dropout 作用于堆叠的各层之间，而这里只有一层</translation>
    </message>
    <message>
        <source>output_padding {0} on the {1} is not smaller than stride {2} or dilation {3}</source>
        <translation>{1}方向的 output_padding {0} 不小于步幅 {2} 或膨胀 {3}</translation>
    </message>
    <message>
        <source>padding {0} takes away the whole {1}</source>
        <translation>填充 {0} 去掉了整个{1}</translation>
    </message>
    <message>
        <source>Use output_padding ≤ {0}</source>
        <translation>请使用 output_padding ≤ {0}</translation>
    </message>
    <message>
        <source>stride {0} leaves {1} of the padded input unseen</source>
        <translation>步幅 {0} 使填充后的输入中有 {1}未被看到</translation>
    </message>
    <message>
        <source>kernel_size ≤ {0}</source>
        <translation>kernel_size ≤ {0}</translation>
    </message>
    <message>
        <source>dilated to {0}</source>
        <translation>（膨胀到 {0}）</translation>
    </message>
    <message>
        <source>kernel {0}{1} does not fit {2} {3} from {4}</source>
        <translation>卷积核 {0}{1} 放不进来自 {4} 的{2} {3}</translation>
    </message>
    <message>
        <source>Steps that come out</source>
        <translation>输出的步数</translation>
    </message>
    <message>
        <source>Rows and columns that come out</source>
        <translation>输出的行数和列数</translation>
    </message>
    <message>
        <source>Slices, rows and columns that come out</source>
        <translation>输出的层数、行数和列数</translation>
    </message>
    <message>
        <source>2×3 → {0}: x and y for each pixel</source>
        <translation>2×3 → {0}：每个像素的 x 和 y</translation>
    </message>
    <message>
        <source>Rows and columns that are to be sampled</source>
        <translation>要采样的行数和列数</translation>
    </message>
    <message>
        <source>Whether −1 and 1 are the centres of the corner pixels, or their edges</source>
        <translation>−1 和 1 是角上像素的中心还是它们的边缘</translation>
    </message>
    <message>
        <source>Put a Reshape on {0} → {1} (2×3)</source>
        <translation>在 {0} → {1} 上放一个 Reshape(2×3)</translation>
    </message>
    <message>
        <source>needs a matrix of 2×3, but gets {0} from {1}</source>
        <translation>需要 2×3 的矩阵，但从 {1} 得到 {0}</translation>
    </message>
    <message>
        <source>End the layers before it with 6 outputs and a Reshape</source>
        <translation>让它之前的层以 6 个输出和一个 Reshape 结尾</translation>
    </message>
    <message>
        <source>{0} → 6 = 2·3: {1}·6 weights + 6 biases = {2}</source>
        <translation>{0} → 6 = 2·3：{1}·6 个权重 + 6 个偏置 = {2}</translation>
    </message>
    <message>
        <source>Share of the image&apos;s height and width that is looked at to begin with</source>
        <translation>开始时看到图像高度和宽度的多大比例</translation>
    </message>
    <message>
        <source>needs a vector, but gets {0} ({1} numbers, {2} axes) from {3}</source>
        <translation>需要一个向量，但从 {3} 得到 {0}（{1} 个数，{2} 个轴）</translation>
    </message>
    <message>
        <source>Put a Flatten before it</source>
        <translation>请在它之前放一个 Flatten</translation>
    </message>
    <message>
        <source>Put a Flatten on {0} → {1}</source>
        <translation>在 {0} → {1} 上放一个 Flatten</translation>
    </message>
    <message>
        <source>Steps of the window</source>
        <translation>窗口的步数</translation>
    </message>
    <message>
        <source>How far the window moves; none means the kernel size</source>
        <translation>窗口移动多远；none 表示等于核大小</translation>
    </message>
    <message>
        <source>Steps of zeros on each side, at most half the kernel</source>
        <translation>每边补零的步数，至多为核的一半</translation>
    </message>
    <message>
        <source>Round the output size up instead of down</source>
        <translation>输出尺寸向上取整，而不是向下取整</translation>
    </message>
    <message>
        <source>Whether padded zeros count in the mean</source>
        <translation>补上的零是否计入均值</translation>
    </message>
    <message>
        <source>Rows and columns of the window</source>
        <translation>窗口的行数和列数</translation>
    </message>
    <message>
        <source>Rows and columns of zeros on each side, at most half the kernel</source>
        <translation>每边补零的行数和列数，至多为核的一半</translation>
    </message>
    <message>
        <source>Slices, rows and columns of the window</source>
        <translation>窗口的层数、行数和列数</translation>
    </message>
    <message>
        <source>Zeros on each side, at most half the kernel</source>
        <translation>每边补零的个数，至多为核的一半</translation>
    </message>
    <message>
        <source>kernel {0} is larger than {1} {2} from {3}; PyTorch does not count the padding here</source>
        <translation>核 {0} 大于来自 {3} 的{1} {2}；PyTorch 在这里不计填充</translation>
    </message>
    <message>
        <source>Use kernel_size ≤ {0}, and padding ≤ half of it</source>
        <translation>请使用 kernel_size ≤ {0}，且填充 ≤ 其一半</translation>
    </message>
    <message>
        <source>Set kernel_size to {0}</source>
        <translation>将 kernel_size 设为 {0}</translation>
    </message>
    <message>
        <source>needs C or C×L, but gets {0} from {1}</source>
        <translation>需要 C 或 C×L，但从 {1} 得到 {0}</translation>
    </message>
    <message>
        <source>Use the BatchNorm for {0} axes, or put a Flatten before</source>
        <translation>请使用适合 {0} 个轴的 BatchNorm，或在之前放一个 Flatten</translation>
    </message>
    <message>
        <source>How many outputs</source>
        <translation>有多少个输出</translation>
    </message>
    <message>
        <source>Whether each output adds a learned constant</source>
        <translation>每个输出是否加上一个可学习的常数</translation>
    </message>
    <message>
        <source>all axes but the last must agree: {0} from {1}, {2} from {3}</source>
        <translation>除最后一个轴外，所有轴必须一致：来自 {1} 的 {0}，来自 {3} 的 {2}</translation>
    </message>
    <message>
        <source>Put a Flatten before both</source>
        <translation>请在两者之前各放一个 Flatten</translation>
    </message>
    <message>
        <source>The axis along which they are joined; 1 is the channels</source>
        <translation>沿哪个轴拼接；1 是通道</translation>
    </message>
    <message>
        <source>joined along axis {0}, the other axes must agree: {1}</source>
        <translation>沿轴 {0} 拼接时，其他轴必须一致：{1}</translation>
    </message>
    <message>
        <source>Bring them to the same number of axes, e.g. with a Flatten</source>
        <translation>请把它们变成相同的轴数，例如用 Flatten</translation>
    </message>
    <message>
        <source>Give the branches equal strides, and padding (K − 1)/2 for kernel K</source>
        <translation>请让各分支步幅相同，并对核大小 K 使用填充 (K − 1)/2</translation>
    </message>
    <message>
        <source>How many filters, and so output channels</source>
        <translation>有多少个滤波器，也就是输出通道数</translation>
    </message>
    <message>
        <source>Steps that each filter covers</source>
        <translation>每个滤波器覆盖的步数</translation>
    </message>
    <message>
        <source>How far the filter moves each step</source>
        <translation>滤波器每次移动多远</translation>
    </message>
    <message>
        <source>Zeros added at each end; &apos;same&apos; keeps the size at stride 1</source>
        <translation>每端补零的个数；&apos;same&apos; 在步幅 1 时保持尺寸</translation>
    </message>
    <message>
        <source>Spacing of the filter&apos;s taps; 1 is a dense filter</source>
        <translation>滤波器取样点的间距；1 表示不膨胀</translation>
    </message>
    <message>
        <source>Channels are split into so many groups, each with its own filters</source>
        <translation>通道分成这么多组，每组有自己的滤波器</translation>
    </message>
    <message>
        <source>Whether each filter adds a learned constant</source>
        <translation>每个滤波器是否加上一个可学习的常数</translation>
    </message>
    <message>
        <source>Rows and columns of each filter</source>
        <translation>每个滤波器的行数和列数</translation>
    </message>
    <message>
        <source>Column {0} at “{1}”:</source>
        <translation>第 {0} 列“{1}”处：</translation>
    </message>
    <message>
        <source>Column {0}:</source>
        <translation>第 {0} 列：</translation>
    </message>
    <message>
        <source>Line {0}, column {1}:</source>
        <translation>第 {0} 行第 {1} 列：</translation>
    </message>
    <message>
        <source>Line {0}, column {1} at “{2}”:</source>
        <translation>第 {0} 行第 {1} 列“{2}”处：</translation>
    </message>
    <message>
        <source>Zeros added on each side; &apos;same&apos; keeps the size at stride 1</source>
        <translation>每边补零的个数；&apos;same&apos; 在步幅 1 时保持尺寸</translation>
    </message>
    <message>
        <source>Slices, rows and columns of each filter</source>
        <translation>每个滤波器的层数、行数和列数</translation>
    </message>
    <message>
        <source>How many times longer the output is</source>
        <translation>输出变长多少倍</translation>
    </message>
    <message>
        <source>Steps cut off the output at each end</source>
        <translation>输出两端各裁掉的步数</translation>
    </message>
    <message>
        <source>Steps added at the output&apos;s end</source>
        <translation>输出末端添加的步数</translation>
    </message>
    <message>
        <source>How many times larger the output is</source>
        <translation>输出变大多少倍</translation>
    </message>
    <message>
        <source>Rows and columns cut off the output on each side</source>
        <translation>输出每边裁掉的行数和列数</translation>
    </message>
    <message>
        <source>Rows and columns added at the output&apos;s lower and right edge</source>
        <translation>输出下边和右边添加的行数和列数</translation>
    </message>
    <message>
        <source>Rows and columns that stay in the centre; none means cutting `sides`</source>
        <translation>中央保留的行数和列数；none 表示按 `sides` 裁剪</translation>
    </message>
    <message>
        <source>Pixels cut off left, right, top and bottom</source>
        <translation>左、右、上、下裁掉的像素数</translation>
    </message>
    <message>
        <source>cropping leaves nothing of {0} {1} from {2}</source>
        <translation>裁剪后来自 {2} 的{0} {1} 什么也不剩</translation>
    </message>
    <message>
        <source>{0} cannot be cut out of {1} {2} from {3}</source>
        <translation>无法从来自 {3} 的{1} {2} 中裁出 {0}</translation>
    </message>
    <message>
        <source>Cut off at most {0} in all</source>
        <translation>总共至多裁掉 {0}</translation>
    </message>
    <message>
        <source>Use size ≤ {0}</source>
        <translation>请使用 size ≤ {0}</translation>
    </message>
    <message>
        <source>Name of its class in the written file</source>
        <translation>它在写出的文件中的类名</translation>
    </message>
    <message>
        <source>The shape that comes out, without the batch</source>
        <translation>输出的形状，不含批</translation>
    </message>
    <message>
        <source>Lines that compute the result from x and return it</source>
        <translation>由 x 计算结果并返回的代码行</translation>
    </message>
    <message>
        <source>Lines of the constructor: what it keeps, such as weights</source>
        <translation>构造函数的代码行：它要保存的东西，例如权重</translation>
    </message>
    <message>
        <source>How many trainable numbers the setup makes</source>
        <translation>这些代码产生多少个可训练的数</translation>
    </message>
    <message>
        <source>a class is called by one word that begins with a capital, not {0}</source>
        <translation>类名是一个以大写字母开头的单词，而不是 {0}</translation>
    </message>
    <message>
        <source>the lines leave their method</source>
        <translation>这些代码行越出了它们的方法</translation>
    </message>
    <message>
        <source>{0}this is not Python: {1}</source>
        <translation>{0}这不是 Python:{1}</translation>
    </message>
    <message>
        <source>Probability that a number is dropped</source>
        <translation>一个数被丢弃的概率</translation>
    </message>
    <message>
        <source>Probability that a channel is dropped</source>
        <translation>一个通道被丢弃的概率</translation>
    </message>
    <message>
        <source>The value −alpha is approached far below zero</source>
        <translation>远小于零时趋近的值为 −alpha</translation>
    </message>
    <message>
        <source>{0} → {1}; a table of {2}·{3} = {4}</source>
        <translation>{0} → {1}；一张 {2}·{3} = {4} 的表</translation>
    </message>
    <message>
        <source>Size of the vocabulary: rows of the table</source>
        <translation>词表的大小：表的行数</translation>
    </message>
    <message>
        <source>Numbers in each vector</source>
        <translation>每个向量的数值个数</translation>
    </message>
    <message>
        <source>integers from {0} go up to {1}, but the table has {2} rows, 0 to {3}</source>
        <translation>来自 {0} 的整数最大为 {1}，但表只有 {2} 行，即 0 到 {3}</translation>
    </message>
    <message>
        <source>Use num_embeddings ≥ {0}</source>
        <translation>请使用 num_embeddings ≥ {0}</translation>
    </message>
    <message>
        <source>First axis that is laid out; 0 is the batch</source>
        <translation>展平的第一个轴；0 是批</translation>
    </message>
    <message>
        <source>Last axis that is laid out; −1 is the last</source>
        <translation>展平的最后一个轴；−1 是最后一个</translation>
    </message>
    <message>
        <source>one axis of {0}: nothing to lay out</source>
        <translation>只有一个大小为 {0} 的轴：无需展平</translation>
    </message>
    <message>
        <source>start_dim {0} comes after end_dim {1}</source>
        <translation>start_dim {0} 在 end_dim {1} 之后</translation>
    </message>
    <message>
        <source>Use start_dim 1</source>
        <translation>请使用 start_dim 1</translation>
    </message>
    <message>
        <source>Φ itself, or its approximation by a tanh</source>
        <translation>Φ 本身，或用 tanh 近似</translation>
    </message>
    <message>
        <source>{0} channels at {1} places</source>
        <translation>{1} 个位置上的 {0} 个通道</translation>
    </message>
    <message>
        <source>How to read between pixels</source>
        <translation>如何在像素之间读取</translation>
    </message>
    <message>
        <source>What stands outside the image</source>
        <translation>图像之外是什么</translation>
    </message>
    <message>
        <source>needs x and y for each place, but gets {0} from {1}</source>
        <translation>每个位置需要 x 和 y，但从 {1} 得到 {0}</translation>
    </message>
    <message>
        <source>Wire an AffineGrid to it, or a Permute that puts 2 channels last</source>
        <translation>请接上 AffineGrid，或接上把 2 个通道放到最后的 Permute</translation>
    </message>
    <message>
        <source>shape is kept: {0}; one mean and variance for each of {1} groups of {2}</source>
        <translation>形状不变：{0}；{1} 个组（每组 {2}）各有一个均值和方差</translation>
    </message>
    <message>
        <source>How many groups the channels are split into</source>
        <translation>通道分成多少组</translation>
    </message>
    <message>
        <source>{0} groups do not divide {1} channels from {2}</source>
        <translation>{0} 个组不能整除来自 {2} 的 {1} 个通道</translation>
    </message>
    <message>
        <source>Use num_groups {0}</source>
        <translation>请使用 num_groups {0}</translation>
    </message>
    <message>
        <source>one example is {0}</source>
        <translation>一个样本为 {0}</translation>
    </message>
    <message>
        <source>Size of one example: channels, height, width</source>
        <translation>一个样本的大小：通道、高度、宽度</translation>
    </message>
    <message>
        <source>Real numbers such as pixels, or integers such as words</source>
        <translation>实数（如像素）或整数（如词）</translation>
    </message>
    <message>
        <source>Integers are 0 to below − 1, the size of the vocabulary; else unused</source>
        <translation>整数为 0 到 below − 1，即词表大小；否则不使用</translation>
    </message>
    <message>
        <source>shape is kept: {0}; one mean and variance for each {1}×{2} of {3} channels</source>
        <translation>形状不变：{0}；{3} 个通道中每个 {1}×{2} 各有一个均值和方差</translation>
    </message>
    <message>
        <source>Whether a scale and a shift a channel are learned</source>
        <translation>是否为每个通道学习缩放和平移</translation>
    </message>
    <message>
        <source>each channel of {0} from {1} is one number, whose mean it is itself</source>
        <translation>来自 {1} 的 {0} 中每个通道只有一个数，它的均值就是它自己</translation>
    </message>
    <message>
        <source>Use it where the image still has rows and columns</source>
        <translation>请用在图像仍有行和列的地方</translation>
    </message>
    <message>
        <source>shape is kept: {0}; mean and variance over each {1}</source>
        <translation>形状不变：{0}；对每个 {1} 求均值和方差</translation>
    </message>
    <message>
        <source>How many axes, counted from the last, are normalised together</source>
        <translation>从最后一个轴数起，一起归一化的轴数</translation>
    </message>
    <message>
        <source>Whether β is learned; γ is learned without it too</source>
        <translation>是否学习 β；没有它也会学习 γ</translation>
    </message>
    <message>
        <source>normalises {0} axes, but {1} from {2} has {3}</source>
        <translation>要归一化 {0} 个轴，但来自 {2} 的 {1} 有 {3} 个</translation>
    </message>
    <message>
        <source>Use axes ≤ {0}</source>
        <translation>请使用 axes ≤ {0}</translation>
    </message>
    <message>
        <source>Slope below zero</source>
        <translation>零以下的斜率</translation>
    </message>
    <message>
        <source>acts on the last axis alone (width {0} from {1})</source>
        <translation>只作用于最后一个轴（宽度 {0}，来自 {1}）</translation>
    </message>
    <message>
        <source>Put a Flatten before it to connect every pixel</source>
        <translation>要连接每个像素，请在它之前放一个 Flatten</translation>
    </message>
    <message>
        <source>How many neighbouring channels are summed</source>
        <translation>对多少个相邻通道求和</translation>
    </message>
    <message>
        <source>Weight of the sum of squares</source>
        <translation>平方和的权重</translation>
    </message>
    <message>
        <source>Constant added to the sum</source>
        <translation>加到和上的常数</translation>
    </message>
    <message>
        <source>needs C×L or C×H×W, but gets {0} from {1}</source>
        <translation>需要 C×L 或 C×H×W，但从 {1} 得到 {0}</translation>
    </message>
    <message>
        <source>Use it before Flatten</source>
        <translation>请用在 Flatten 之前</translation>
    </message>
    <message>
        <source>Use a BatchNorm for volumes</source>
        <translation>对体数据请使用 BatchNorm</translation>
    </message>
    <message>
        <source>1 or an even number, as the odd root of a negative sum is not a number</source>
        <translation>1 或偶数，因为负数和的奇数次根不是数</translation>
    </message>
    <message>
        <source>The power p, 1 or even: 2 is the L2 norm, 1 the sum</source>
        <translation>幂 p，为 1 或偶数：2 是 L2 范数，1 是和</translation>
    </message>
    <message>
        <source>needs two matrices with equally many axes: {0}</source>
        <translation>需要两个轴数相同的矩阵：{0}</translation>
    </message>
    <message>
        <source>columns on the left must be rows on the right: {0}</source>
        <translation>左边的列数必须等于右边的行数：{0}</translation>
    </message>
    <message>
        <source>the axes before the matrices must agree: {0}</source>
        <translation>矩阵之前的轴必须一致：{0}</translation>
    </message>
    <message>
        <source>Use an Unsqueeze or a Reshape</source>
        <translation>请使用 Unsqueeze 或 Reshape</translation>
    </message>
    <message>
        <source>Put a Permute on one of them to transpose it</source>
        <translation>请在其中一个上放一个 Permute 来转置它</translation>
    </message>
    <message>
        <source>Bring them to one size, or to 1</source>
        <translation>请把它们变成相同的大小，或变成 1</translation>
    </message>
    <message>
        <source>Steps of −∞ on each side, at most half the kernel</source>
        <translation>每边补 −∞ 的步数，至多为核的一半</translation>
    </message>
    <message>
        <source>Spacing of the window&apos;s taps</source>
        <translation>窗口取样点的间距</translation>
    </message>
    <message>
        <source>Rows and columns of −∞ on each side, at most half the kernel</source>
        <translation>每边补 −∞ 的行数和列数，至多为核的一半</translation>
    </message>
    <message>
        <source>Padding of −∞ on each side, at most half the kernel</source>
        <translation>每边补 −∞ 的个数，至多为核的一半</translation>
    </message>
    <message>
        <source>Rows and columns of the pool&apos;s window</source>
        <translation>池化窗口的行数和列数</translation>
    </message>
    <message>
        <source>How far the pool&apos;s window moves; none means the kernel size</source>
        <translation>池化窗口移动多远；none 表示等于核大小</translation>
    </message>
    <message>
        <source>Rows and columns that the pool padded</source>
        <translation>池化时填充的行数和列数</translation>
    </message>
    <message>
        <source>Rows and columns that come out; none means what the pool&apos;s size gives</source>
        <translation>输出的行数和列数；none 表示由池化的尺寸得出</translation>
    </message>
    <message>
        <source>output_size is {0}</source>
        <translation>output_size 为 {0}</translation>
    </message>
    <message>
        <source>the indices from {0} are positions in {1}, but {2} comes out</source>
        <translation>来自 {0} 的下标是 {1} 中的位置，但输出为 {2}</translation>
    </message>
    <message>
        <source>each number needs an index: {0} from {1}, {2} from {3}</source>
        <translation>每个数都需要一个下标：来自 {1} 的 {0}，来自 {3} 的 {2}</translation>
    </message>
    <message>
        <source>the integers from {0} are not the indices of a max pool</source>
        <translation>来自 {0} 的整数不是最大池化的下标</translation>
    </message>
    <message>
        <source>Wire the indices of the pool that made this size</source>
        <translation>请接上产生这个尺寸的池化的下标</translation>
    </message>
    <message>
        <source>output_size {0} on the {1} is further than the stride from the size that the pool&apos;s parameters give</source>
        <translation>{1}方向的 output_size {0} 与池化参数给出的尺寸相差超过步幅</translation>
    </message>
    <message>
        <source>Wire the output &apos;indices&apos; of a MaxPool2dIndices to it</source>
        <translation>请接上 MaxPool2dIndices 的输出 &apos;indices&apos;</translation>
    </message>
    <message>
        <source>Use output_size {0}</source>
        <translation>请使用 output_size {0}</translation>
    </message>
    <message>
        <source>Give it the kernel, stride and padding of the pool that made the indices</source>
        <translation>请给它与产生这些下标的池化相同的核、步幅和填充</translation>
    </message>
    <message>
        <source>Use {0} to {1}</source>
        <translation>请使用 {0} 到 {1}</translation>
    </message>
    <message>
        <source>Use padding 0</source>
        <translation>请使用填充 0</translation>
    </message>
    <message>
        <source>{0} is kept; {1} heads of {2}/{3} = {4}, each with {5}×{6} weights</source>
        <translation>{0} 不变；{1} 个头，每个 {2}/{3} = {4}，各有 {5}×{6} 个权重</translation>
    </message>
    <message>
        <source>How many heads share the width; it divides E</source>
        <translation>多少个头分享宽度；它整除 E</translation>
    </message>
    <message>
        <source>Probability that a weight is dropped</source>
        <translation>一个权重被丢弃的概率</translation>
    </message>
    <message>
        <source>Whether the projections add learned constants</source>
        <translation>投影是否加上可学习的常数</translation>
    </message>
    <message>
        <source>each value needs a key: {0} from {1}, {2} from {3}</source>
        <translation>每个值都需要一个键：来自 {1} 的 {0}，来自 {3} 的 {2}</translation>
    </message>
    <message>
        <source>{0} heads do not divide width {1} from {2}</source>
        <translation>{0} 个头不能整除来自 {2} 的宽度 {1}</translation>
    </message>
    <message>
        <source>Wire sequences of one length to key and value</source>
        <translation>请给 key 和 value 接上长度相同的序列</translation>
    </message>
    <message>
        <source>Use num_heads {0}</source>
        <translation>请使用 num_heads {0}</translation>
    </message>
    <message>
        <source>the network returns {0}</source>
        <translation>网络返回 {0}</translation>
    </message>
    <message>
        <source>Whether it is given only while training</source>
        <translation>是否只在训练时给出</translation>
    </message>
    <message>
        <source>What its loss is multiplied by</source>
        <translation>它的损失乘以多少</translation>
    </message>
    <message>
        <source>Channels of zeros in front</source>
        <translation>前面补零的通道数</translation>
    </message>
    <message>
        <source>Channels of zeros behind</source>
        <translation>后面补零的通道数</translation>
    </message>
    <message>
        <source>names each axis from 1 to {0} once; {1} does not</source>
        <translation>要把 1 到 {0} 的每个轴各写一次；{1} 不是这样</translation>
    </message>
    <message>
        <source>The axes in their new order; 1 is the channels</source>
        <translation>各轴的新顺序；1 是通道</translation>
    </message>
    <message>
        <source>orders {0} axes, but {1} from {2} has {3}</source>
        <translation>排列 {0} 个轴，但来自 {2} 的 {1} 有 {3} 个</translation>
    </message>
    <message>
        <source>Name the axes 1 to {0}, e.g. {1}</source>
        <translation>请写出轴 1 到 {0}，例如 {1}</translation>
    </message>
    <message>
        <source>How many times more rows and columns come out</source>
        <translation>输出的行数和列数增加多少倍</translation>
    </message>
    <message>
        <source>{0}² = {1} does not divide {2} channels from {3}</source>
        <translation>{0}² = {1} 不能整除来自 {3} 的 {2} 个通道</translation>
    </message>
    <message>
        <source>Give the layer before it {0} channels, or use upscale_factor {1}</source>
        <translation>请给它之前的层 {0} 个通道，或使用 upscale_factor {1}</translation>
    </message>
    <message>
        <source>How many times fewer rows and columns come out</source>
        <translation>输出的行数和列数减少多少倍</translation>
    </message>
    <message>
        <source>{0} does not divide {1} {2} from {3}</source>
        <translation>{0} 不能整除来自 {3} 的{1} {2}</translation>
    </message>
    <message>
        <source>Pad it to {0}, or use downscale_factor {1}</source>
        <translation>请填充到 {0}，或使用 downscale_factor {1}</translation>
    </message>
    <message>
        <source>How many slopes are learned: one, or one for each channel</source>
        <translation>学习多少个斜率：一个，或每个通道一个</translation>
    </message>
    <message>
        <source>The slope at the start of training</source>
        <translation>训练开始时的斜率</translation>
    </message>
    <message>
        <source>{0} slopes do not fit {1} channels from {2}</source>
        <translation>{0} 个斜率与来自 {2} 的 {1} 个通道不符</translation>
    </message>
    <message>
        <source>Use num_parameters 1 or {0}</source>
        <translation>请使用 num_parameters 1 或 {0}</translation>
    </message>
    <message>
        <source>Pixels added left, right, top and bottom</source>
        <translation>左、右、上、下添加的像素数</translation>
    </message>
    <message>
        <source>padding {0} mirrors more than {1} {2} from {3} has beside its border</source>
        <translation>填充 {0} 要镜像的超过了来自 {3} 的{1} {2} 在边界旁所有的</translation>
    </message>
    <message>
        <source>Use padding ≤ {0} there</source>
        <translation>那里请使用 padding ≤ {0}</translation>
    </message>
    <message>
        <source>sizes are at least 1, and one of them may be -1: what is left over</source>
        <translation>尺寸至少为 1，其中一个可为 -1：表示余下的</translation>
    </message>
    <message>
        <source>The sizes of one example; −1 stands for what is left over</source>
        <translation>一个样本的各个尺寸；−1 表示余下的</translation>
    </message>
    <message>
        <source>{0} numbers of {1} from {2} do not fill {3}</source>
        <translation>来自 {2} 的 {1} 的 {0} 个数填不满 {3}</translation>
    </message>
    <message>
        <source>Use a shape with as many numbers, or −1 for one size that divides them</source>
        <translation>请使用数值个数相同的形状，或用 −1 代表一个能整除的尺寸</translation>
    </message>
    <message>
        <source>The function of the new state</source>
        <translation>新状态所用的函数</translation>
    </message>
    <message>
        <source>The number at the start of training</source>
        <translation>训练开始时的数</translation>
    </message>
    <message>
        <source>The axis; 0 is the batch, 1 the channels, −1 the last</source>
        <translation>轴；0 是批，1 是通道，−1 是最后一个</translation>
    </message>
    <message>
        <source>The first place that is taken</source>
        <translation>取出的第一个位置</translation>
    </message>
    <message>
        <source>The first that is not; none means the end</source>
        <translation>不再取出的第一个位置；none 表示到末尾</translation>
    </message>
    <message>
        <source>How far the places lie apart</source>
        <translation>各位置相隔多远</translation>
    </message>
    <message>
        <source>{0}:{1} of size {2} from {3} is empty</source>
        <translation>来自 {3} 的大小 {2} 中 {0}：{1} 为空</translation>
    </message>
    <message>
        <source>Use a stop beyond the start, and a start below the size</source>
        <translation>请使用大于起点的终点，以及小于该大小的起点</translation>
    </message>
    <message>
        <source>The axis that sums to 1; 0 is the batch, 1 the channels</source>
        <translation>和为 1 的轴；0 是批，1 是通道</translation>
    </message>
    <message>
        <source>The larger, the sharper the bend at zero</source>
        <translation>越大，零处的折弯越尖</translation>
    </message>
    <message>
        <source>Beyond it x itself is given, for accuracy</source>
        <translation>超过它就直接给出 x，以保证精度</translation>
    </message>
    <message>
        <source>How many parts come out, as equal as can be, if no sizes are given</source>
        <translation>不给出各部分大小时，尽量均匀地分成多少部分</translation>
    </message>
    <message>
        <source>The size of each part; none means equal ones</source>
        <translation>每一部分的大小；none 表示均分</translation>
    </message>
    <message>
        <source>size {0} from {1} is too small for {2} parts</source>
        <translation>来自 {1} 的大小 {0} 太小，分不成 {2} 部分</translation>
    </message>
    <message>
        <source>the parts do not make up size {0} of {1} from {2}</source>
        <translation>各部分合起来不等于来自 {2} 的 {1} 的大小 {0}</translation>
    </message>
    <message>
        <source>Use sizes with the sum {0}</source>
        <translation>请使用总和为 {0} 的大小</translation>
    </message>
    <message>
        <source>Use parts ≤ {0}</source>
        <translation>请使用 parts ≤ {0}</translation>
    </message>
    <message>
        <source>Split another axis</source>
        <translation>请拆分另一个轴</translation>
    </message>
    <message>
        <source>the only axis of 1 from {0} must stay</source>
        <translation>来自 {0} 的唯一一个大小为 1 的轴必须保留</translation>
    </message>
    <message>
        <source>Delete this layer</source>
        <translation>请删除该层</translation>
    </message>
    <message>
        <source>the axis has size {0} and not 1, so it stays</source>
        <translation>该轴大小为 {0} 而不是 1，所以保留</translation>
    </message>
    <message>
        <source>Probability that an example skips the branch</source>
        <translation>一个样本跳过该分支的概率</translation>
    </message>
    <message>
        <source>Where the new axis comes to lie; 0 is the batch, −1 the end</source>
        <translation>新轴放在哪里；0 是批，−1 是末尾</translation>
    </message>
    <message>
        <source>How many times larger rows and columns become</source>
        <translation>行数和列数变大多少倍</translation>
    </message>
    <message>
        <source>Rows and columns that come out; none means by the scale factor</source>
        <translation>输出的行数和列数；none 表示按缩放系数</translation>
    </message>
    <message>
        <source>Repeat the nearest pixel, or interpolate</source>
        <translation>重复最近的像素，或插值</translation>
    </message>
    <message>
        <source>Whether corner pixels stay in the corners when interpolating</source>
        <translation>插值时角上的像素是否留在角上</translation>
    </message>
    <message>
        <source>size is {0}</source>
        <translation>尺寸为 {0}</translation>
    </message>
    <message>
        <source>scale_factor {0} leaves nothing of {1} {2} from {3}</source>
        <translation>scale_factor {0} 使来自 {3} 的{1} {2} 什么也不剩</translation>
    </message>
    <message>
        <source>Use scale_factor ≥ 1</source>
        <translation>请使用 scale_factor ≥ 1</translation>
    </message>
    <message>
        <source>Zeros added left, right, top and bottom</source>
        <translation>左、右、上、下补零的个数</translation>
    </message>
    <message>
        <source>How many copies stand one after another</source>
        <translation>有多少个副本依次相接</translation>
    </message>
    <message>
        <source>only a block with one input and one output can be repeated</source>
        <translation>只有一个输入和一个输出的模块才能重复</translation>
    </message>
    <message>
        <source>Use repeat 1</source>
        <translation>请使用 repeat 1</translation>
    </message>
    <message>
        <source>copy {0} of {1}:</source>
        <translation>第 {0} 个副本，共 {1} 个：</translation>
    </message>
    <message>
        <source>The network has no Input</source>
        <translation>网络没有 Input</translation>
    </message>
    <message>
        <source>Drag an Input onto the canvas and wire it</source>
        <translation>请把一个 Input 拖到画布上并连线</translation>
    </message>
    <message>
        <source>The network has no Output</source>
        <translation>网络没有 Output</translation>
    </message>
    <message>
        <source>Wire an Output after its last layer</source>
        <translation>请在最后一层之后接一个 Output</translation>
    </message>
    <message>
        <source>bypassed: {0} passes unchanged</source>
        <translation>已旁路：{0} 原样通过</translation>
    </message>
    <message>
        <source>its input {0}</source>
        <translation>它的输入 {0}</translation>
    </message>
    <message>
        <source>{0}: nothing is wired to {1}</source>
        <translation>{0}：没有连线接到{1}</translation>
    </message>
    <message>
        <source>Draw a wire from the output of the layer before it</source>
        <translation>请从它之前的层的输出画一条连线</translation>
    </message>
    <message>
        <source>Wire {0} to it</source>
        <translation>把 {0} 接到它上面</translation>
    </message>
    <message>
        <source>End the network after {0}</source>
        <translation>让网络在 {0} 之后结束</translation>
    </message>
    <message>
        <source>{0}: nothing uses its output</source>
        <translation>{0}：没有层使用它的输出</translation>
    </message>
    <message>
        <source>Wire it on, or end the network here with an Output</source>
        <translation>请继续连线，或用 Output 在此结束网络</translation>
    </message>
    <message>
        <source>Give {0} {1} inputs only</source>
        <translation>只给 {0} {1} 个输入</translation>
    </message>
    <message>
        <source>Set {0} to {1}</source>
        <translation>将 {0} 设为 {1}</translation>
    </message>
    <message>
        <source>The layer that this fix is for is gone</source>
        <translation>该修复所针对的层已不存在</translation>
    </message>
    <message>
        <source>Nothing is wired to {0} {1} any more</source>
        <translation>{0} {1} 上已没有连线</translation>
    </message>
    <message>
        <source>takes integers, but gets real numbers from {0}</source>
        <translation>接受整数，但从 {0} 得到实数</translation>
    </message>
    <message>
        <source>Wire an Input to it whose dtype is integer, or the indices of a pool</source>
        <translation>请接上 dtype 为整数的 Input，或池化的下标</translation>
    </message>
    <message>
        <source>takes real numbers, but gets integers from {0}</source>
        <translation>接受实数，但从 {0} 得到整数</translation>
    </message>
    <message>
        <source>Put an Embedding on {0} → {1}</source>
        <translation>请在 {0} → {1} 上放一个 Embedding</translation>
    </message>
    <message>
        <source>Use it before Flatten, where the image still has its rows and columns</source>
        <translation>请用在 Flatten 之前，那里图像仍有行和列</translation>
    </message>
    <message>
        <source>Put a layer before it that gives {0}, such as Flatten or a pool</source>
        <translation>请在它之前放一个给出 {0} 的层，例如 Flatten 或池化</translation>
    </message>
    <message>
        <source>shape is kept: {0}</source>
        <translation>形状不变：{0}</translation>
    </message>
    <message>
        <source>There is no layer kind {0} in this version of Stride</source>
        <translation>这个版本的 Stride 没有层种类 {0}</translation>
    </message>
    <message>
        <source>A {0} has not one input and one output, so it cannot be bypassed</source>
        <translation>{0} 不是一个输入和一个输出，所以无法旁路</translation>
    </message>
    <message>
        <source>Delete it, or its wires</source>
        <translation>请删除它，或删除它的连线</translation>
    </message>
    <message>
        <source>two kinds are called {0}</source>
        <translation>有两个种类都叫 {0}</translation>
    </message>
    <message>
        <source>{0} has no output {1}</source>
        <translation>{0} 没有输出 {1}</translation>
    </message>
    <message>
        <source>{0} has no input {1}</source>
        <translation>{0} 没有输入 {1}</translation>
    </message>
    <message>
        <source>{0} gives {1} numbers, but {2} takes {3} numbers</source>
        <translation>{0} 给出 {1} 数，但 {2} 接受 {3} 数</translation>
    </message>
    <message>
        <source>Input {0} of {1} has a wire already; remove it first</source>
        <translation>{1} 的输入 {0} 已有连线；请先删除它</translation>
    </message>
    <message>
        <source>{0} → {1} would close a loop; a feed-forward network has none</source>
        <translation>{0} → {1} 会形成回路；前馈网络中没有回路</translation>
    </message>
    <message>
        <source>The id {0} is empty or taken; ids are unique</source>
        <translation>标识 {0} 为空或已被占用；标识是唯一的</translation>
    </message>
    <message>
        <source>There is no layer {0} to wire; it may have been deleted</source>
        <translation>没有可连接的层 {0}；它可能已被删除</translation>
    </message>
    <message>
        <source>{0} gives no output to wire</source>
        <translation>{0} 没有可连接的输出</translation>
    </message>
    <message>
        <source>There is no layer {0} to delete</source>
        <translation>没有可删除的层 {0}</translation>
    </message>
    <message>
        <source>There is no such wire to remove</source>
        <translation>没有这条连线可删除</translation>
    </message>
    <message>
        <source>{0} would lose the wired port {1}</source>
        <translation>{0} 会失去已连线的端口 {1}</translation>
    </message>
    <message>
        <source>A name has 1 to {0} characters and no spaces at its ends; choose another than {1}</source>
        <translation>名称为 1 到 {0} 个字符，两端没有空格；请另选 {1} 以外的名称</translation>
    </message>
    <message>
        <source>A name holds no &apos;/&apos; and no control characters; choose another than {0}</source>
        <translation>名称不含 &apos;/&apos; 和控制字符；请另选 {0} 以外的名称</translation>
    </message>
    <message>
        <source>Another layer is called {0} already; choose another name</source>
        <translation>已有另一个层叫 {0}；请另选名称</translation>
    </message>
    <message>
        <source>{0} ({1}) joins {2} inputs, and a bypass passes one</source>
        <translation>{0}({1})汇合 {2} 个输入，而旁路只让一个通过</translation>
    </message>
    <message>
        <source>To leave out a branch, bypass the layers in it; or remove its wire into {0}, then {1}</source>
        <translation>要略去一个分支，请旁路其中的层；或删除它到 {0} 的连线，然后 {1}</translation>
    </message>
    <message>
        <source>give {0} {1} inputs</source>
        <translation>给 {0} {1} 个输入</translation>
    </message>
    <message>
        <source>delete and join {0}</source>
        <translation>删除并接通 {0}</translation>
    </message>
    <message>
        <source>The wire is there already</source>
        <translation>这条连线已经存在</translation>
    </message>
    <message>
        <source>These layers are wired one to the next already</source>
        <translation>这些层已经依次相连</translation>
    </message>
    <message>
        <source>Select layers with one input and one output to bypass</source>
        <translation>请选择只有一个输入和一个输出的层来旁路</translation>
    </message>
    <message>
        <source>{0} has no output</source>
        <translation>{0} 没有输出</translation>
    </message>
    <message>
        <source>{0} has no free input</source>
        <translation>{0} 没有空闲的输入</translation>
    </message>
    <message>
        <source>{0}, so the two cannot be wired</source>
        <translation>{0}，所以两者无法连接</translation>
    </message>
    <message>
        <source>{0} must be {1}, not {2}</source>
        <translation>{0} 必须是{1}，而不是 {2}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} 和 {1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} 或 {1}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 到 {1}</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>（{0}）</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>（{0}）</translation>
    </message>
    <message>
        <source>{0} channels from {1}</source>
        <translation>来自 {1} 的 {0} 个通道</translation>
    </message>
    <message>
        <source>How many classes</source>
        <translation>有多少个类别</translation>
    </message>
    <message>
        <source>{0} = {1} channels</source>
        <translation>{0} = {1} 个通道</translation>
    </message>
    <message>
        <source>height: {0}</source>
        <translation>高度：{0}</translation>
    </message>
    <message>
        <source>width: {0}</source>
        <translation>宽度：{0}</translation>
    </message>
    <message>
        <source>depth: {0}</source>
        <translation>深度：{0}</translation>
    </message>
    <message>
        <source>length: {0}</source>
        <translation>长度：{0}</translation>
    </message>
    <message>
        <source>{0} slice</source>
        <translation>{0} 层</translation>
    </message>
    <message>
        <source>{0} slices</source>
        <translation>{0} 层</translation>
    </message>
    <message>
        <source>the last Linear</source>
        <translation>最后一个 Linear</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>一个名称</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>a number {0}</source>
        <translation>一个数，{0}</translation>
    </message>
    <message>
        <source>a whole number {0}</source>
        <translation>一个整数，{0}</translation>
    </message>
    <message>
        <source>above {0}</source>
        <translation>大于 {0}</translation>
    </message>
    <message>
        <source>below {0}</source>
        <translation>小于 {0}</translation>
    </message>
    <message>
        <source>at least {0} and at most {1}</source>
        <translation>不小于 {0} 且不大于 {1}</translation>
    </message>
    <message>
        <source>above {0} and at most {1}</source>
        <translation>大于 {0} 且不大于 {1}</translation>
    </message>
    <message>
        <source>at least {0} and below {1}</source>
        <translation>不小于 {0} 且小于 {1}</translation>
    </message>
    <message>
        <source>above {0} and below {1}</source>
        <translation>大于 {0} 且小于 {1}</translation>
    </message>
    <message>
        <source>a whole number at least {0} and at most {1}</source>
        <translation>一个整数，不小于 {0} 且不大于 {1}</translation>
    </message>
    <message>
        <source>a whole number above {0} and at most {1}</source>
        <translation>一个整数，大于 {0} 且不大于 {1}</translation>
    </message>
    <message>
        <source>1 or more epochs</source>
        <translation>至少 1 轮</translation>
    </message>
    <message>
        <source>{0} epoch</source>
        <translation>{0} 轮</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} 轮</translation>
    </message>
    <message>
        <source>The training process {0}</source>
        <translation>训练进程{0}</translation>
    </message>
    <message>
        <source>The training process on {0} {1}</source>
        <translation>{0} 上的训练进程{1}</translation>
    </message>
    <message>
        <source>Training process {0} of {1} {2}</source>
        <translation>训练进程 {0}（共 {1} 个）{2}</translation>
    </message>
    <message>
        <source>exactly {0}</source>
        <translation>恰好 {0}</translation>
    </message>
    <message>
        <source>{0} image</source>
        <translation>{0} 张图像</translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation>{0} 张图像</translation>
    </message>
    <message>
        <source>Use a learning rate below {0}, such as {1}, or put a BatchNorm2d before {2}</source>
        <translation>请使用小于 {0} 的学习率，例如 {1}，或在 {2} 之前放一个 BatchNorm2d</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均匀分布</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯分布</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>less</source>
        <translation>更少</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>size / 8</source>
        <translation>尺寸 / 8</translation>
    </message>
    <message>
        <source>shape is kept: {0}; one mean and variance for each of {1} channels</source>
        <translation>形状不变：{0}；{1} 个通道各有一个均值和方差</translation>
    </message>
    <message>
        <source>{0}, less 1 because the last window would start in the padding = {1}</source>
        <translation>{0}，最后一个窗口会从填充处开始，故减 1 = {1}</translation>
    </message>
    <message>
        <source>{0}, less 1 because the last window would start in the padding =</source>
        <translation>{0}，最后一个窗口会从填充处开始，故减 1 =</translation>
    </message>
    <message>
        <source>Choose a number {0}</source>
        <translation>请选择一个数，{0}</translation>
    </message>
    <message>
        <source>Choose a whole number {0}</source>
        <translation>请选择一个整数，{0}</translation>
    </message>
    <message>
        <source>it is damaged, or of another kind</source>
        <translation>它已损坏，或是其他类型的文件</translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation>其中没有 {0}</translation>
    </message>
    <message>
        <source>{0} is {1} there and {2} here</source>
        <translation>{0} 在那里是 {1}，在这里是 {2}</translation>
    </message>
    <message>
        <source>the drawing has no {0}</source>
        <translation>图中没有 {0}</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>from nothing</source>
        <translation>此前为零</translation>
    </message>
    <message>
        <source>biases {0}</source>
        <translation>偏置 {0}</translation>
    </message>
    <message>
        <source>Choose {0} or {1}</source>
        <translation>请选择 {0} 或 {1}</translation>
    </message>
    <message>
        <source>What is added: the input itself, its 1×1 projection, or the input with zero channels; auto projects only where the shape changes</source>
        <translation>加上什么：输入本身、它的 1×1 投影，或补了零通道的输入；auto 只在形状改变处投影</translation>
    </message>
    <message>
        <source>1×1 filters after the pool</source>
        <translation>池化之后的 1×1 滤波器数</translation>
    </message>
    <message>
        <source>Outputs of the first Linear layer</source>
        <translation>第一个 Linear 层的输出数</translation>
    </message>
    <message>
        <source>Which part is dropped before the last layer</source>
        <translation>在最后一层之前丢弃多大比例</translation>
    </message>
    <message>
        <source>Normalise after the convolution, and pool to 4×4 from any size</source>
        <translation>在卷积之后做归一化，并把任意尺寸池化到 4×4</translation>
    </message>
    <message>
        <source>Filters of the 1×1 and the 3×3 convolution</source>
        <translation>1×1 和 3×3 卷积的滤波器数</translation>
    </message>
    <message>
        <source>Stride of the 3×3 convolution</source>
        <translation>3×3 卷积的步幅</translation>
    </message>
    <message>
        <source>Output channels for each of the width</source>
        <translation>输出通道数是 width 的多少倍</translation>
    </message>
    <message>
        <source>Groups of the 3×3 convolution, as in ResNeXt</source>
        <translation>3×3 卷积的组数，如 ResNeXt</translation>
    </message>
    <message>
        <source>How many filters</source>
        <translation>有多少个滤波器</translation>
    </message>
    <message>
        <source>Zeros on each side</source>
        <translation>每边补零的个数</translation>
    </message>
    <message>
        <source>Groups of channels with filters of their own</source>
        <translation>通道分成多少组，每组有自己的滤波器</translation>
    </message>
    <message>
        <source>Added to the variance in the normalisation</source>
        <translation>归一化时加到方差上的数</translation>
    </message>
    <message>
        <source>How many layers it has</source>
        <translation>有多少层</translation>
    </message>
    <message>
        <source>How many channels each layer adds</source>
        <translation>每层增加多少个通道</translation>
    </message>
    <message>
        <source>1×1 filters for each channel that is added</source>
        <translation>每增加一个通道所用的 1×1 滤波器数</translation>
    </message>
    <message>
        <source>How many channels it adds</source>
        <translation>增加多少个通道</translation>
    </message>
    <message>
        <source>1×1 filters for each channel that it adds</source>
        <translation>每增加一个通道所用的 1×1 滤波器数</translation>
    </message>
    <message>
        <source>How many 1×1 filters</source>
        <translation>有多少个 1×1 滤波器</translation>
    </message>
    <message>
        <source>Rows and columns of each channel&apos;s filter</source>
        <translation>每个通道的滤波器的行数和列数</translation>
    </message>
    <message>
        <source>Stride of the depthwise step</source>
        <translation>逐通道卷积这一步的步幅</translation>
    </message>
    <message>
        <source>Spacing of the filter&apos;s taps</source>
        <translation>滤波器取样点的间距</translation>
    </message>
    <message>
        <source>Whether each step adds learned constants</source>
        <translation>每一步是否加上可学习的常数</translation>
    </message>
    <message>
        <source>Filters of both convolutions</source>
        <translation>两个卷积的滤波器数</translation>
    </message>
    <message>
        <source>Zeros on each side, in both</source>
        <translation>两个卷积每边补零的个数</translation>
    </message>
    <message>
        <source>Zeros on each side, in both convolutions</source>
        <translation>两个卷积每边补零的个数</translation>
    </message>
    <message>
        <source>Which part is dropped at the end; 0 for none</source>
        <translation>在末尾丢弃多大比例；0 表示不丢弃</translation>
    </message>
    <message>
        <source>1×1 filters that squeeze</source>
        <translation>用来压缩的 1×1 滤波器数</translation>
    </message>
    <message>
        <source>1×1 filters that expand</source>
        <translation>用来扩展的 1×1 滤波器数</translation>
    </message>
    <message>
        <source>3×3 filters that expand</source>
        <translation>用来扩展的 3×3 滤波器数</translation>
    </message>
    <message>
        <source>Filters of the 1×1 branch</source>
        <translation>1×1 分支的滤波器数</translation>
    </message>
    <message>
        <source>1×1 filters before the 3×3 ones</source>
        <translation>3×3 滤波器之前的 1×1 滤波器数</translation>
    </message>
    <message>
        <source>Filters of the 3×3 branch</source>
        <translation>3×3 分支的滤波器数</translation>
    </message>
    <message>
        <source>1×1 filters before the 5×5 ones</source>
        <translation>5×5 滤波器之前的 1×1 滤波器数</translation>
    </message>
    <message>
        <source>Filters of the 5×5 branch</source>
        <translation>5×5 分支的滤波器数</translation>
    </message>
    <message>
        <source>Filters inside the 7×7 branches</source>
        <translation>7×7 分支内部的滤波器数</translation>
    </message>
    <message>
        <source>Channels of the narrow end</source>
        <translation>窄的一端的通道数</translation>
    </message>
    <message>
        <source>Stride of the depthwise convolution</source>
        <translation>逐通道卷积的步幅</translation>
    </message>
    <message>
        <source>How many times the channels are widened</source>
        <translation>通道数加宽多少倍</translation>
    </message>
    <message>
        <source>Filters of the convolution</source>
        <translation>卷积的滤波器数</translation>
    </message>
    <message>
        <source>Filters of the first 1×1 convolution</source>
        <translation>第一个 1×1 卷积的滤波器数</translation>
    </message>
    <message>
        <source>Filters of the second 1×1 convolution</source>
        <translation>第二个 1×1 卷积的滤波器数</translation>
    </message>
    <message>
        <source>Rows and columns of the convolution&apos;s filters</source>
        <translation>卷积滤波器的行数和列数</translation>
    </message>
    <message>
        <source>Stride of the convolution</source>
        <translation>卷积的步幅</translation>
    </message>
    <message>
        <source>Stride of the first convolution</source>
        <translation>第一个卷积的步幅</translation>
    </message>
    <message>
        <source>Filters of the localisation&apos;s first convolution</source>
        <translation>定位网络第一个卷积的滤波器数</translation>
    </message>
    <message>
        <source>Filters of its second convolution; 0 leaves it out</source>
        <translation>它的第二个卷积的滤波器数；0 表示不要这个卷积</translation>
    </message>
    <message>
        <source>Rows and columns of these filters</source>
        <translation>这些滤波器的行数和列数</translation>
    </message>
    <message>
        <source>Outputs of the localisation&apos;s Linear layer</source>
        <translation>定位网络的 Linear 层的输出数</translation>
    </message>
    <message>
        <source>Rows and columns that come out; none keeps the input&apos;s</source>
        <translation>输出的行数和列数；none 表示与输入相同</translation>
    </message>
    <message>
        <source>Share of the input&apos;s height and width that is read to begin with</source>
        <translation>开始时读取输入高度和宽度的多大比例</translation>
    </message>
    <message>
        <source>How many channels share one in the middle</source>
        <translation>中间每多少个通道共用一个</translation>
    </message>
    <message>
        <source>How many channels become one</source>
        <translation>每多少个通道合成一个</translation>
    </message>
    <message>
        <source>Channels of either stream</source>
        <translation>每一路的通道数</translation>
    </message>
    <message>
        <source>Stride of the convolution and of the shortcut</source>
        <translation>卷积和捷径的步幅</translation>
    </message>
    <message>
        <source>Filters of all three convolutions</source>
        <translation>三个卷积的滤波器数</translation>
    </message>
    <message>
        <source>Zeros on each side, in the 3×3 ones</source>
        <translation>3×3 卷积每边补零的个数</translation>
    </message>
    <message>
        <source>Channels after padding, at least the input&apos;s</source>
        <translation>补零之后的通道数，不少于输入的通道数</translation>
    </message>
    <message>
        <source>Which rows and columns are taken: each S-th</source>
        <translation>取哪些行和列：每隔 S 取一个</translation>
    </message>
    <message>
        <source>{0} cannot stand inside itself; take it out of its drawing</source>
        <translation>{0} 不能放在它自己里面；请把它从自己的网络图中取出</translation>
    </message>
    <message>
        <source>drawing inside</source>
        <translation>内部的网络图</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>以及另外 {0} 个</translation>
    </message>
    <message>
        <source>{0} layers</source>
        <translation>{0} 个层</translation>
    </message>
    <message>
        <source>{0} layers ({1}{2})</source>
        <translation>{0} 个层（{1}{2}）</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>arranged or described otherwise</source>
        <translation>排列或说明有所不同</translation>
    </message>
    <message>
        <source>as PyTorch starts them</source>
        <translation>按 PyTorch 的方式初始化</translation>
    </message>
    <message>
        <source>weights at the start</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>old {0}</source>
        <translation>旧 {0}</translation>
    </message>
    <message>
        <source>~ {0} is called {1}</source>
        <translation>~ {0} 名为 {1}</translation>
    </message>
    <message>
        <source>+ wire {0}</source>
        <translation>+ 连线 {0}</translation>
    </message>
    <message>
        <source>- wire {0}</source>
        <translation>- 连线 {0}</translation>
    </message>
    <message>
        <source>There is no layer {0} to change</source>
        <translation>没有可修改的层 {0}</translation>
    </message>
    <message>
        <source>There is no layer {0} to rename</source>
        <translation>没有可重命名的层 {0}</translation>
    </message>
    <message>
        <source>There is no layer {0} to move</source>
        <translation>没有可移动的层 {0}</translation>
    </message>
    <message>
        <source>the whole input</source>
        <translation>整个输入</translation>
    </message>
    <message>
        <source>not a sliding window</source>
        <translation>没有滑动窗口</translation>
    </message>
    <message>
        <source>The project has no network {0}; it has: {1}</source>
        <translation>项目中没有网络 {0}；它有：{1}</translation>
    </message>
    <message>
        <source>The project has no network with the layers that were trained</source>
        <translation>项目中没有由所训练的那些层组成的网络</translation>
    </message>
    <message>
        <source>The network takes several images ({0}), but data give one at a time</source>
        <translation>网络接受多张图像（{0}），而数据一次只给出一张</translation>
    </message>
    <message>
        <source>No parameter of {0} sets its shape</source>
        <translation>{0} 没有能设定其形状的参数</translation>
    </message>
    <message>
        <source>No layer before {0} has a parameter that makes its {1} numbers {2}: put a Linear with {3} outputs there</source>
        <translation>{0} 之前没有哪个层的参数能把它的 {1} 个数变成 {2} 个：请在那里放一个有 {3} 个输出的 Linear</translation>
    </message>
    <message>
        <source>The network has no Input of channels × rows × columns, as an image needs</source>
        <translation>网络没有形状为 通道 × 行 × 列 的 Input，而图像需要它</translation>
    </message>
    <message>
        <source>The shape at {0} is unknown: mend the errors before it first</source>
        <translation>{0} 处的形状未知：请先修复它之前的错误</translation>
    </message>
    <message>
        <source>{0} is {1}, but a class needs one number: end the network with Flatten and Linear</source>
        <translation>{0} 为 {1}，但每个类别需要一个数：请用 Flatten 和 Linear 结束网络</translation>
    </message>
    <message>
        <source>sum of the products</source>
        <translation>乘积之和</translation>
    </message>
    <message>
        <source>largest number</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>mean without padding</source>
        <translation>不计填充的均值</translation>
    </message>
    <message>
        <source>Select the layers that are to become a block first</source>
        <translation>请先选择要组成模块的层</translation>
    </message>
    <message>
        <source>{0} is a single layer; there is nothing to expand</source>
        <translation>{0} 只是一个层，没有可展开的内容</translation>
    </message>
    <message>
        <source>{0} is bypassed; let it work again, then expand it</source>
        <translation>{0} 已旁路；请先让它恢复工作，再展开它</translation>
    </message>
    <message>
        <source>Wire every input of {0} first, then expand it</source>
        <translation>请先给 {0} 的每个输入连线，再展开它</translation>
    </message>
    <message>
        <source>{0} is where the network begins or ends, so it cannot be part of a block; leave it out of the selection</source>
        <translation>{0} 是网络的起点或终点，不能成为模块的一部分；请不要选中它</translation>
    </message>
    <message>
        <source>Wire {0} and mend its errors first: what is inside it follows from the shapes on its inputs</source>
        <translation>请先给 {0} 连线并修复它的错误：它的内部取决于各输入的形状</translation>
    </message>
    <message>
        <source>A path leaves the selection at {0} and comes back at {1}; select what lies between as well</source>
        <translation>有一条路径从 {0} 离开所选内容，又从 {1} 回来；请把中间的层也选上</translation>
    </message>
    <message>
        <source>Nothing is wired to {0} inside {1}; open the block and wire it, then expand it</source>
        <translation>{1} 内部没有连线接到 {0}；请打开该模块并连线，再展开它</translation>
    </message>
    <message>
        <source>Kaiming normal (fan in)</source>
        <translation>Kaiming 正态（fan in）</translation>
    </message>
    <message>
        <source>Kaiming normal (fan out)</source>
        <translation>Kaiming 正态（fan out）</translation>
    </message>
    <message>
        <source>Kaiming uniform</source>
        <translation>Kaiming 均匀</translation>
    </message>
    <message>
        <source>Xavier normal</source>
        <translation>Xavier 正态</translation>
    </message>
    <message>
        <source>Xavier uniform</source>
        <translation>Xavier 均匀</translation>
    </message>
    <message>
        <source>truncated Gaussian</source>
        <translation>截断高斯</translation>
    </message>
    <message>
        <source>bilinear up-sampling</source>
        <translation>双线性上采样</translation>
    </message>
    <message>
        <source>Kaiming normal, fan in</source>
        <translation>Kaiming 正态，fan in</translation>
    </message>
    <message>
        <source>Kaiming normal, fan out</source>
        <translation>Kaiming 正态，fan out</translation>
    </message>
    <message>
        <source>a rule names either modules or layers</source>
        <translation>一条规则要么指明模块，要么指明层</translation>
    </message>
    <message>
        <source>a rule says what the weights or the biases start as</source>
        <translation>一条规则要说明权重或偏置的初始值</translation>
    </message>
    <message>
        <source>bilinear is for ConvTranspose2d only</source>
        <translation>bilinear 只用于 ConvTranspose2d</translation>
    </message>
    <message>
        <source>initialisation: {0}: {1}</source>
        <translation>初始化：{0}：{1}</translation>
    </message>
    <message>
        <source>That block is gone</source>
        <translation>该模块已不存在</translation>
    </message>
    <message>
        <source>{0} is a single layer; there is nothing inside to open</source>
        <translation>{0} 只是一个层，内部没有可打开的内容</translation>
    </message>
    <message>
        <source>The drawing of a block is restored in its project, not in a network</source>
        <translation>模块的网络图在其项目中恢复，而不是在某个网络中</translation>
    </message>
    <message>
        <source>Wire {0} and mend its errors first</source>
        <translation>请先给 {0} 连线并修复它的错误</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>约 {0}</translation>
    </message>
    <message>
        <source>Use {0} = 1</source>
        <translation>请使用 {0} = 1</translation>
    </message>
    <message>
        <source>{0} channels</source>
        <translation>{0} 个通道</translation>
    </message>
    <message>
        <source>{0} differ: {1}</source>
        <translation>{0} 不同：{1}</translation>
    </message>
    <message>
        <source>{0} → {1}; {2}{3}·({4} + {5}) weights</source>
        <translation>{0} → {1}；{2}{3}·({4} + {5}) 个权重</translation>
    </message>
    <message>
        <source>padding ≥ {0}</source>
        <translation>padding ≥ {0}</translation>
    </message>
    <message>
        <source>{0}·{1}·{2} weights{3} = {4}</source>
        <translation>{0}·{1}·{2} 个权重{3} = {4}</translation>
    </message>
    <message>
        <source>+ {0} biases</source>
        <translation> + {0} 个偏置</translation>
    </message>
    <message>
        <source>declared: {0}</source>
        <translation>声明为：{0}</translation>
    </message>
    <message>
        <source>line {0}:</source>
        <translation>第 {0} 行：</translation>
    </message>
    <message>
        <source>1 channel at {0} places</source>
        <translation>{0} 个位置上的 1 个通道</translation>
    </message>
    <message>
        <source>{0} → {1}: {2}·{3} weights{4} = {5}</source>
        <translation>{0} → {1}：{2}·{3} 个权重{4} = {5}</translation>
    </message>
    <message>
        <source>{0} + {1} + {2} = {3} channels</source>
        <translation>{0} + {1} + {2} = {3} 个通道</translation>
    </message>
    <message>
        <source>Select the layers that the frame is to hold</source>
        <translation>请选择要放进框里的层</translation>
    </message>
    <message>
        <source>A note&apos;s {0}: {1}</source>
        <translation>便笺的 {0}：{1}</translation>
    </message>
    <message>
        <source>That note is gone</source>
        <translation>该便笺已不存在</translation>
    </message>
    <message>
        <source>Both see the same pixels</source>
        <translation>两者看到同样的像素</translation>
    </message>
    <message>
        <source>Small kernels in a row need fewer weights, and there is one more ReLU between them</source>
        <translation>接连的小卷积核需要的权重更少，中间还多一个 ReLU</translation>
    </message>
    <message>
        <source>with 1×1 reductions</source>
        <translation>带 1×1 压缩</translation>
    </message>
    <message>
        <source>{0} has no parameter {1}; it has: {2}</source>
        <translation>{0} 没有参数 {1}；它有：{2}</translation>
    </message>
    <message>
        <source>{0} takes {1}; {2} has too few or too many numbers</source>
        <translation>{0} 接受{1}；{2} 的数值过少或过多</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>之一</translation>
    </message>
    <message>
        <source>{0} has {1} MB, more than any drawing; project files have at most {2} MB</source>
        <translation>{0} 有 {1} MB，大于任何网络图；项目文件至多 {2} MB</translation>
    </message>
    <message>
        <source>There is no file {0}</source>
        <translation>没有文件 {0}</translation>
    </message>
    <message>
        <source>Check the name and the folder</source>
        <translation>请检查名称和文件夹</translation>
    </message>
    <message>
        <source>{0} is not text, so no Stride project</source>
        <translation>{0} 不是文本，因此不是 Stride 项目</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}</source>
        <translation>无法读取 {0}：{1}</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>无法写入 {0}：{1}</translation>
    </message>
    <message>
        <source>Choose another folder; what was there before is unchanged</source>
        <translation>请另选一个文件夹；原有的内容没有改变</translation>
    </message>
    <message>
        <source>The name of a network has 1 to {0} characters, no control characters and no spaces at its ends; choose another than {1}</source>
        <translation>网络的名称为 1 到 {0} 个字符，没有控制字符，两端没有空格；请另选 {1} 以外的名称</translation>
    </message>
    <message>
        <source>Another network is called {0} already; choose another name</source>
        <translation>已有另一个网络叫 {0}；请另选名称</translation>
    </message>
    <message>
        <source>There is no network {0} to delete</source>
        <translation>没有可删除的网络 {0}</translation>
    </message>
    <message>
        <source>{0} is the only network of this project, and a project has at least one</source>
        <translation>{0} 是本项目唯一的网络，而项目至少要有一个网络</translation>
    </message>
    <message>
        <source>There is no network {0} to rename</source>
        <translation>没有可重命名的网络 {0}</translation>
    </message>
    <message>
        <source>There is no network in it, and a project has at least one</source>
        <translation>其中没有网络，而项目至少要有一个网络</translation>
    </message>
    <message>
        <source>The project file</source>
        <translation>项目文件</translation>
    </message>
    <message>
        <source>{0} is not a Stride project</source>
        <translation>{0} 不是 Stride 项目</translation>
    </message>
    <message>
        <source>Choose a .stride file</source>
        <translation>请选择一个 .stride 文件</translation>
    </message>
    <message>
        <source>{0} was written by a newer Stride (format {1}; this one reads up to {2})</source>
        <translation>{0} 由更新的 Stride 写成（格式 {1}；此版本最高读取 {2}）</translation>
    </message>
    <message>
        <source>Install the newer version to open it</source>
        <translation>请安装更新的版本来打开它</translation>
    </message>
    <message>
        <source>it has {0} twice in one place</source>
        <translation>它在一处两次出现 {0}</translation>
    </message>
    <message>
        <source>{0} is no number that can be kept</source>
        <translation>{0} 不是可以保存的数</translation>
    </message>
    <message>
        <source>block {0}</source>
        <translation>模块 {0}</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}</source>
        <translation>{0} 已损坏：{1}</translation>
    </message>
    <message>
        <source>Open its recovery copy</source>
        <translation>请打开它的恢复副本</translation>
    </message>
    <message>
        <source>(line {0})</source>
        <translation>（第 {0} 行）</translation>
    </message>
    <message>
        <source>{0} is damaged or cut off{1}: it is not valid JSON</source>
        <translation>{0} 已损坏或不完整{1}：它不是有效的 JSON</translation>
    </message>
    <message>
        <source>Open a copy of it, or its recovery copy</source>
        <translation>请打开它的副本或恢复副本</translation>
    </message>
    <message>
        <source>{0} is not usable: {1}: {2}</source>
        <translation>{0} 无法使用：{1}：{2}</translation>
    </message>
    <message>
        <source>{0} is nested too deeply to be a project</source>
        <translation>{0} 嵌套过深，不可能是项目</translation>
    </message>
    <message>
        <source>{0}: its blocks are nested too deeply</source>
        <translation>{0}：其中的模块嵌套过深</translation>
    </message>
    <message>
        <source>the block {0} is used but not defined in the file</source>
        <translation>模块 {0} 被使用，但文件中没有定义它</translation>
    </message>
    <message>
        <source>the block {0} stands inside itself</source>
        <translation>模块 {0} 包含了它自己</translation>
    </message>
    <message>
        <source>it holds half of a character</source>
        <translation>其中有半个字符</translation>
    </message>
    <message>
        <source>{0}: block {1}: {2}</source>
        <translation>{0}：模块 {1}：{2}</translation>
    </message>
    <message>
        <source>{0}: layer {1} in {2}: {3}</source>
        <translation>{0}：{2} 中的层 {1}：{3}</translation>
    </message>
    <message>
        <source>{0}: wire {1} → {2} in {3}: {4}</source>
        <translation>{0}：{3} 中的连线 {1} → {2}：{4}</translation>
    </message>
    <message>
        <source>the layer before this has no output of that name</source>
        <translation>前面的层没有叫这个名字的输出</translation>
    </message>
    <message>
        <source>{0} branches lead to this bracket; put concat or add before it</source>
        <translation>有 {0} 个分支通向这个括号；请在它之前写 concat 或 add</translation>
    </message>
    <message>
        <source>{0} outputs lead to {1} branches; write as many, or name one before the bracket: {2}</source>
        <translation>有 {0} 个输出通向 {1} 个分支；请写同样多的分支，或在括号前指明一个输出：{2}</translation>
    </message>
    <message>
        <source>{0} takes nothing in; put ; before it to begin anew</source>
        <translation>{0} 不接受输入；请在它之前写 ; 重新开始</translation>
    </message>
    <message>
        <source>nothing comes out of what stands before; put ; to begin anew</source>
        <translation>前面的内容没有输出；请写 ; 重新开始</translation>
    </message>
    <message>
        <source>{0} branches lead here, and {1} takes {2}; put concat or add after the ]</source>
        <translation>有 {0} 个分支通到这里，而 {1} 接受 {2} 个；请在 ] 之后写 concat 或 add</translation>
    </message>
    <message>
        <source>this would make more than {0} layers; repeat fewer times, or make a block and repeat that</source>
        <translation>这会产生 {0} 个以上的层；请减少重复次数，或做成模块再重复它</translation>
    </message>
    <message>
        <source>Perhaps {0} is meant</source>
        <translation>也许您指的是 {0}</translation>
    </message>
    <message>
        <source>Begin with the name of a layer, such as conv, relu or fc</source>
        <translation>请以层的名称开头，例如 conv、relu 或 fc</translation>
    </message>
    <message>
        <source>Perhaps {0}=… is meant</source>
        <translation>也许您指的是 {0}=…</translation>
    </message>
    <message>
        <source>Put &gt; before the next layer</source>
        <translation>请在下一个层之前写 &gt;</translation>
    </message>
    <message>
        <source>Name what it is for: {0}</source>
        <translation>请写明它的用途：{0}</translation>
    </message>
    <message>
        <source>It has no parameters</source>
        <translation>它没有参数</translation>
    </message>
    <message>
        <source>It has: {0}</source>
        <translation>它有：{0}</translation>
    </message>
    <message>
        <source>{0} has no such output; it has: {1}</source>
        <translation>{0} 没有这样的输出；它有：{1}</translation>
    </message>
    <message>
        <source>a step stands at least once; write x1 or more</source>
        <translation>一步至少要有一次；请写 x1 或更多</translation>
    </message>
    <message>
        <source>there is no layer called that. {0}</source>
        <translation>没有叫这个名字的层。{0}</translation>
    </message>
    <message>
        <source>“{0}” can be {1}; write the whole name</source>
        <translation>“{0}”可能是 {1}；请写全名</translation>
    </message>
    <message>
        <source>{0} was given {1} already</source>
        <translation>{0} 已给出 {1}</translation>
    </message>
    <message>
        <source>{0} has no stride to follow the “/”</source>
        <translation>{0} 没有步幅可以跟在“/”之后</translation>
    </message>
    <message>
        <source>the text in quotes is no JSON text; write \n and \&quot;</source>
        <translation>引号中的文字不是 JSON 文本；请写 \n 和 \&quot;</translation>
    </message>
    <message>
        <source>there is no [ for this; take it out, or open the branches before</source>
        <translation>这里没有对应的 [；请去掉它，或在前面打开分支</translation>
    </message>
    <message>
        <source>there is nothing to read; write layers with &gt; between them: conv 64 3x3 &gt; relu</source>
        <translation>没有可读的内容；请写层，并用 &gt; 连接：conv 64 3x3 &gt; relu</translation>
    </message>
    <message>
        <source>put &gt; before this, where the next step begins</source>
        <translation>请在此之前写 &gt;，下一步从这里开始</translation>
    </message>
    <message>
        <source>brackets stand in one another at most {0} deep</source>
        <translation>括号至多嵌套 {0} 层</translation>
    </message>
    <message>
        <source>this bracket is never closed; write ] after the branches</source>
        <translation>这个括号没有闭合；请在各分支之后写 ]</translation>
    </message>
    <message>
        <source>a layer is missing before this; name one</source>
        <translation>此前缺一个层；请写出一个</translation>
    </message>
    <message>
        <source>a new chain cannot begin inside brackets; write |</source>
        <translation>括号内不能另起一串；请写 |</translation>
    </message>
    <message>
        <source>nothing can follow {0}; put &gt; before this</source>
        <translation>{0} 之后不能再有内容；请在此之前写 &gt;</translation>
    </message>
    <message>
        <source>a layer is missing after this; name one</source>
        <translation>此后缺一个层；请写出一个</translation>
    </message>
    <message>
        <source>the text has {0} characters; a short form has at most {1}</source>
        <translation>该文字有 {0} 个字符；简写至多 {1} 个</translation>
    </message>
    <message>
        <source>this has no end; close it with ) or &quot;, or leave it out</source>
        <translation>它没有结束；请用 ) 或 &quot; 闭合，或去掉它</translation>
    </message>
    <message>
        <source>Own blocks</source>
        <translation>自己的模块</translation>
    </message>
    <message>
        <source>A block&apos;s name is one word of letters and digits; choose another than {0}</source>
        <translation>模块的名称是一个由字母和数字组成的单词；请另选 {0} 以外的名称</translation>
    </message>
    <message>
        <source>There is a built-in layer called {0}; choose another name</source>
        <translation>已有内置的层叫 {0}；请另选名称</translation>
    </message>
    <message>
        <source>The block {0} needs at least one Input and one Output in its drawing</source>
        <translation>模块 {0} 的网络图中至少需要一个 Input 和一个 Output</translation>
    </message>
    <message>
        <source>{0} is a layer, not a block; there is nothing to open</source>
        <translation>{0} 是层而不是模块，没有可打开的内容</translation>
    </message>
    <message>
        <source>{0} cannot name a parameter of {1}; choose another word</source>
        <translation>{0} 不能作为 {1} 的参数名；请另选一个词</translation>
    </message>
    <message>
        <source>The parameter {0} of {1} sets nothing</source>
        <translation>{1} 的参数 {0} 不设定任何东西</translation>
    </message>
    <message>
        <source>{0} shows {1}.{2}, which its drawing does not have</source>
        <translation>{0} 显示 {1}.{2}，但它的网络图中没有</translation>
    </message>
    <message>
        <source>{0}, a block of this project</source>
        <translation>{0}，本项目的模块</translation>
    </message>
    <message>
        <source>This project has another block called {0}; choose another name</source>
        <translation>本项目已有另一个模块叫 {0}；请另选名称</translation>
    </message>
    <message>
        <source>Take color out of augment</source>
        <translation>请从 augment 中去掉 color</translation>
    </message>
    <message>
        <source>the share of images that it happens to</source>
        <translation>发生这种变换的图像所占的比例</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>一个整数</translation>
    </message>
    <message>
        <source>Choose any of {0}</source>
        <translation>请从这些中选择：{0}</translation>
    </message>
    <message>
        <source>The number of {0} is {1}, {2}, such as {3}</source>
        <translation>{0} 的数值是{1}，{2}，例如 {3}</translation>
    </message>
    <message>
        <source>Mirrored, left for right</source>
        <translation>左右镜像</translation>
    </message>
    <message>
        <source>Mirrored, top for bottom</source>
        <translation>上下镜像</translation>
    </message>
    <message>
        <source>A window of the same size, cut from the image with a black margin</source>
        <translation>在图像四周加黑边后，从中裁出同样大小的窗口</translation>
    </message>
    <message>
        <source>the pixels of margin</source>
        <translation>边缘的像素数</translation>
    </message>
    <message>
        <source>A window of random size and aspect, scaled to the whole (Szegedy et al. 2015)</source>
        <translation>取大小和宽高比随机的窗口，缩放到整张大小 (Szegedy et al. 2015)</translation>
    </message>
    <message>
        <source>the smallest share of the area</source>
        <translation>面积的最小比例</translation>
    </message>
    <message>
        <source>Shifted in both directions</source>
        <translation>沿两个方向平移</translation>
    </message>
    <message>
        <source>the largest shift, as a share of the size</source>
        <translation>最大平移量，以占尺寸的比例表示</translation>
    </message>
    <message>
        <source>Turned about the centre</source>
        <translation>绕中心旋转</translation>
    </message>
    <message>
        <source>the largest angle in degrees</source>
        <translation>最大角度，单位为度</translation>
    </message>
    <message>
        <source>Made larger or smaller</source>
        <translation>放大或缩小</translation>
    </message>
    <message>
        <source>the largest change of size, as a share of it</source>
        <translation>尺寸的最大变化，以占尺寸的比例表示</translation>
    </message>
    <message>
        <source>Brightness, contrast and saturation changed, and the hue by a quarter as much</source>
        <translation>改变亮度、对比度和饱和度，色相改变其四分之一</translation>
    </message>
    <message>
        <source>the largest change, as a share</source>
        <translation>最大变化量，以比例表示</translation>
    </message>
    <message>
        <source>Without colour</source>
        <translation>去掉颜色</translation>
    </message>
    <message>
        <source>A rectangle blacked out in half of the images (Zhong et al. 2020)</source>
        <translation>在一半的图像中涂黑一个矩形 (Zhong et al. 2020)</translation>
    </message>
    <message>
        <source>the largest share of the area</source>
        <translation>面积的最大比例</translation>
    </message>
    <message>
        <source>Each image mixed with another, and their labels too (Zhang et al. 2018); the training accuracy counts the label with the larger share</source>
        <translation>每张图像与另一张混合，标签也一起混合 (Zhang et al. 2018)；训练准确率按占比较大的标签计算</translation>
    </message>
    <message>
        <source>the alpha of the Beta distribution of the shares: more mixes more</source>
        <translation>各占比例所服从的 Beta 分布的 alpha：越大混合得越多</translation>
    </message>
    <message>
        <source>Name {0} once</source>
        <translation>{0} 只写一次</translation>
    </message>
    <message>
        <source>{0} was made by a newer Stride</source>
        <translation>{0} 由更新的 Stride 产生</translation>
    </message>
    <message>
        <source>Resume it with that version</source>
        <translation>请用那个版本恢复训练</translation>
    </message>
    <message>
        <source>The checkpoint {0} cannot be read: {1}</source>
        <translation>无法读取检查点 {0}：{1}</translation>
    </message>
    <message>
        <source>Start a new run</source>
        <translation>请开始新的运行</translation>
    </message>
    <message>
        <source>{0} has no deterministic algorithm on this device</source>
        <translation>{0} 在此设备上没有确定性算法</translation>
    </message>
    <message>
        <source>The training process</source>
        <translation>训练进程</translation>
    </message>
    <message>
        <source>{0} ended with an error (exit code {1})</source>
        <translation>{0}因错误而结束（退出代码 {1}）</translation>
    </message>
    <message>
        <source>Resume the run {0}: it goes on from step {1}</source>
        <translation>请恢复运行 {0}：它会从第 {1} 步继续</translation>
    </message>
    <message>
        <source>{0} ended before the run was complete</source>
        <translation>{0}在运行完成之前结束了</translation>
    </message>
    <message>
        <source>{0} ended, and the system does not say why</source>
        <translation>{0}结束了，系统没有说明原因</translation>
    </message>
    <message>
        <source>Nothing was saved yet; start again</source>
        <translation>还没有保存任何内容；请重新开始</translation>
    </message>
    <message>
        <source>The log is {0}</source>
        <translation>日志是 {0}</translation>
    </message>
    <message>
        <source>was ended by signal {0} ({1})</source>
        <translation>被信号 {0}（{1}）终止</translation>
    </message>
    <message>
        <source>signal {0}</source>
        <translation>信号 {0}</translation>
    </message>
    <message>
        <source>was asked to end (signal 15)</source>
        <translation>被要求结束（信号 15）</translation>
    </message>
    <message>
        <source>crashed in native code (signal 11, segmentation fault)</source>
        <translation>在本机代码中崩溃（信号 11，段错误）</translation>
    </message>
    <message>
        <source>gave up in native code (signal {0}, SIGABRT)</source>
        <translation>在本机代码中中止（信号 {0}，SIGABRT）</translation>
    </message>
    <message>
        <source>lost a file or memory it was reading (signal {0}, SIGBUS)</source>
        <translation>失去了正在读取的文件或内存（信号 {0}，SIGBUS）</translation>
    </message>
    <message>
        <source>Most often mistaken: {0}</source>
        <translation>最常弄错的：{0}</translation>
    </message>
    <message>
        <source>{0} for {1} ({2} of {3})</source>
        <translation>把 {0} 当成 {1}（{3} 张中的 {2} 张）</translation>
    </message>
    <message>
        <source>nesterov looks ahead along the momentum, but momentum is 0</source>
        <translation>nesterov 沿动量方向向前看，但 momentum 为 0</translation>
    </message>
    <message>
        <source>Set momentum above 0, or turn nesterov off</source>
        <translation>请将 momentum 设为大于 0，或关闭 nesterov</translation>
    </message>
    <message>
        <source>label_smoothing cannot be {0} with the loss nll</source>
        <translation>损失为 nll 时，label_smoothing 不能为 {0}</translation>
    </message>
    <message>
        <source>Take LogSoftmax out of the network and use cross-entropy, or set it to 0</source>
        <translation>请从网络中去掉 LogSoftmax 并使用交叉熵，或将它设为 0</translation>
    </message>
    <message>
        <source>batch_size is {0}, too few to deal out to {1} processes</source>
        <translation>batch_size 为 {0}，太少，不够分给 {1} 个进程</translation>
    </message>
    <message>
        <source>Set batch_size to at least {0}, or devices to fewer</source>
        <translation>请将 batch_size 设为至少 {0}，或减少 devices</translation>
    </message>
    <message>
        <source>host is {0}, but nodes is {1}</source>
        <translation>host 为 {0}，但 nodes 为 {1}</translation>
    </message>
    <message>
        <source>Set nodes to 1, or host to nothing and start the run on each machine</source>
        <translation>请将 nodes 设为 1，或将 host 留空并在每台机器上启动运行</translation>
    </message>
    <message>
        <source>device names one device, {0}, but {1} processes are to train</source>
        <translation>device 只指明一个设备 {0}，却要由 {1} 个进程训练</translation>
    </message>
    <message>
        <source>Set device to {0}, or devices to 1</source>
        <translation>请将 device 设为 {0}，或将 devices 设为 1</translation>
    </message>
    <message>
        <source>{0} has no array &apos;images&apos;; it holds {1}</source>
        <translation>{0} 没有数组 &apos;images&apos;；它含有 {1}</translation>
    </message>
    <message>
        <source>Save the arrays images and labels, or train_images and train_labels</source>
        <translation>请保存数组 images 和 labels，或 train_images 和 train_labels</translation>
    </message>
    <message>
        <source>{0} is no file of arrays that can be read</source>
        <translation>{0} 不是可读取的数组文件</translation>
    </message>
    <message>
        <source>Give arrays:PATH of a file that ends in {0}</source>
        <translation>请给出 arrays:PATH，其文件以 {0} 结尾</translation>
    </message>
    <message>
        <source>Check the path after arrays:</source>
        <translation>请检查 arrays: 之后的路径</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>The array {0} in {1} is {2}, and images are N×H×W, N×H×W×C or N×C×H×W</source>
        <translation>{1} 中的数组 {0} 为 {2}，而图像应为 N×H×W、N×H×W×C 或 N×C×H×W</translation>
    </message>
    <message>
        <source>Save it in one of these shapes</source>
        <translation>请按其中一种形状保存</translation>
    </message>
    <message>
        <source>The array {0} in {1} holds {2}, not numbers of pixels</source>
        <translation>{1} 中的数组 {0} 存放的是 {2}，而不是像素值</translation>
    </message>
    <message>
        <source>Save integers from 0 to 255, or floats from 0 to 1</source>
        <translation>请保存 0 到 255 的整数，或 0 到 1 的浮点数</translation>
    </message>
    <message>
        <source>0 to 1, as floats must</source>
        <translation>0 到 1（浮点数应当如此）</translation>
    </message>
    <message>
        <source>0 to 255, as integers must</source>
        <translation>0 到 255（整数应当如此）</translation>
    </message>
    <message>
        <source>The array {0} in {1} goes from {2} to {3}, not from {4}</source>
        <translation>{1} 中的数组 {0} 的范围是 {2} 到 {3}，而不是 {4}</translation>
    </message>
    <message>
        <source>Scale it, without taking off the mean: Stride does that</source>
        <translation>请缩放它，但不要减去均值：Stride 会做这一步</translation>
    </message>
    <message>
        <source>{0} has no array {1}; it holds {2}</source>
        <translation>{0} 没有数组 {1}；它含有 {2}</translation>
    </message>
    <message>
        <source>Save the class of each image, numbered from 0</source>
        <translation>请保存每张图像的类别，从 0 开始编号</translation>
    </message>
    <message>
        <source>The array {0} in {1} is {2}, but there are {3} images</source>
        <translation>{1} 中的数组 {0} 为 {2}，但图像有 {3} 张</translation>
    </message>
    <message>
        <source>Save one label for each image</source>
        <translation>请为每张图像保存一个标签</translation>
    </message>
    <message>
        <source>The array {0} in {1} holds {2}, and a label is an integer from 0 on</source>
        <translation>{1} 中的数组 {0} 存放的是 {2}，而标签是从 0 开始的整数</translation>
    </message>
    <message>
        <source>Number the classes 0, 1, 2 and so on</source>
        <translation>请把类别编号为 0、1、2，依此类推</translation>
    </message>
    <message>
        <source>{0} holds only the class {1}, and a network learns to tell classes apart</source>
        <translation>{0} 只有类别 {1}，而网络要学习的是区分类别</translation>
    </message>
    <message>
        <source>Save images of at least two classes</source>
        <translation>请保存至少两个类别的图像</translation>
    </message>
    <message>
        <source>In {0} no image has the label {1}, but some have {2}</source>
        <translation>{0} 中没有标签为 {1} 的图像，却有标签为 {2} 的</translation>
    </message>
    <message>
        <source>Number the classes 0, 1, 2 and so on, without a gap</source>
        <translation>请把类别编号为 0、1、2，依此类推，中间不留空号</translation>
    </message>
    <message>
        <source>The array classes in {0} has {1} names, but the labels are of {2} classes</source>
        <translation>{0} 中的数组 classes 有 {1} 个名称，但标签有 {2} 个类别</translation>
    </message>
    <message>
        <source>Save one name for each class, in the order of the labels</source>
        <translation>请按标签的顺序为每个类别保存一个名称</translation>
    </message>
    <message>
        <source>In {0} the images of {1} are {2}, but those of {3} are {4}</source>
        <translation>{0} 中 {1} 图像为 {2}，而 {3} 图像为 {4}</translation>
    </message>
    <message>
        <source>Give all of them one size</source>
        <translation>请让它们大小一致</translation>
    </message>
    <message>
        <source>Save plain numbers with numpy.savez or safetensors, and copy the file whole</source>
        <translation>请用 numpy.savez 或 safetensors 保存普通数值，并完整地复制文件</translation>
    </message>
    <message>
        <source>it is no archive as numpy.savez writes it</source>
        <translation>它不是 numpy.savez 写成的归档文件</translation>
    </message>
    <message>
        <source>There is no data set {0}</source>
        <translation>没有数据集 {0}</translation>
    </message>
    <message>
        <source>Choose {0}, or your own: folder:PATH with one folder of images a class, csv:PATH or arrays:PATH</source>
        <translation>请选择 {0}，或自己的数据：folder:PATH（每个类别一个图像文件夹）、csv:PATH 或 arrays:PATH</translation>
    </message>
    <message>
        <source>Ankle boot</source>
        <translation>短靴</translation>
    </message>
    <message>
        <source>Set crops to 1, or the Input to fewer pixels, such as {0}×{1}×{2}</source>
        <translation>请将 crops 设为 1，或让 Input 的像素更少，例如 {0}×{1}×{2}</translation>
    </message>
    <message>
        <source>crops is {0}, but the images of {1} are {2} and the input is {3}: there is no room for crops</source>
        <translation>crops 为 {0}，但 {1} 的图像为 {2}，输入为 {3}：没有裁剪的余地</translation>
    </message>
    <message>
        <source>Folder {0}</source>
        <translation>文件夹 {0}</translation>
    </message>
    <message>
        <source>The images have {0} sizes, from {1}×{2} to {3}×{4} (rows × columns)</source>
        <translation>图像有 {0} 种大小，从 {1}×{2} 到 {3}×{4}（行 × 列）</translation>
    </message>
    <message>
        <source>Each is scaled to cover the Input, and its middle cut out</source>
        <translation>每张图像都会缩放到盖满 Input，再裁出中央部分</translation>
    </message>
    <message>
        <source>{0} {1} in two parts at once: {2} ({3}) is the same as {4} ({5})</source>
        <translation>{0} {1}同时出现在两个部分中：{2}（{3}）与 {4}（{5}）相同</translation>
    </message>
    <message>
        <source>What was learned by heart looks understood then: keep each image once</source>
        <translation>那样，死记硬背也会显得像是理解了：请让每张图像只出现一次</translation>
    </message>
    <message>
        <source>The class {0} has {1} images, but {2} has {3}: {4} times fewer</source>
        <translation>类别 {0} 有 {1} 张图像，而 {2} 有 {3} 张：相差 {4} 倍</translation>
    </message>
    <message>
        <source>Set Class weights to balanced, so that all classes count alike</source>
        <translation>请将“类别权重”设为 balanced，使所有类别分量相同</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}{2}</source>
        <translation>无法读取 {0}：{1}{2}</translation>
    </message>
    <message>
        <source>Grey and colour are mixed: {0} grey, {1} in colour; {2} is {3}</source>
        <translation>灰度与彩色混在一起：{0} 张灰度，{1} 张彩色；{2} 是{3}图像</translation>
    </message>
    <message>
        <source>With 3 channels the grey ones are repeated on each; with 1 channel colour is lost</source>
        <translation>若为 3 个通道，灰度图像会在每个通道上重复；若为 1 个通道，颜色会丢失</translation>
    </message>
    <message>
        <source>Remove it, or put the whole image there</source>
        <translation>请删除它，或换成完整的图像</translation>
    </message>
    <message>
        <source>Remove them, or put whole images there</source>
        <translation>请删除它们，或换成完整的图像</translation>
    </message>
    <message>
        <source>image is</source>
        <translation>张图像</translation>
    </message>
    <message>
        <source>images are</source>
        <translation>张图像</translation>
    </message>
    <message>
        <source>There is no folder {0}</source>
        <translation>没有文件夹 {0}</translation>
    </message>
    <message>
        <source>Give folder:PATH of a folder with one folder a class</source>
        <translation>请给出 folder:PATH，其文件夹中每个类别占一个子文件夹</translation>
    </message>
    <message>
        <source>only the class {0}</source>
        <translation>只有类别 {0}</translation>
    </message>
    <message>
        <source>no class folders</source>
        <translation>没有类别文件夹</translation>
    </message>
    <message>
        <source>{0} holds {1}, and a network learns to tell classes apart</source>
        <translation>{0} 中{1}，而网络要学习的是区分类别</translation>
    </message>
    <message>
        <source>Put the images of each class into a folder of its own, at least two</source>
        <translation>请把每个类别的图像放进各自的文件夹，至少两个类别</translation>
    </message>
    <message>
        <source>{0} and {1} do not hold the same classes: {2} is in one only</source>
        <translation>{0} 和 {1} 的类别不同：{2} 只出现在其中一个里</translation>
    </message>
    <message>
        <source>Give both a folder {0} with images</source>
        <translation>请让两者都有含图像的文件夹 {0}</translation>
    </message>
    <message>
        <source>The class folder {0} holds no image</source>
        <translation>类别文件夹 {0} 中没有图像</translation>
    </message>
    <message>
        <source>Put images ({0}) into it or remove it</source>
        <translation>请放入图像（{0}）或删除它</translation>
    </message>
    <message>
        <source>The image {0} cannot be read: {1}</source>
        <translation>无法读取图像 {0}：{1}</translation>
    </message>
    <message>
        <source>Remove the file or put a whole one there</source>
        <translation>请删除该文件，或换成完整的文件</translation>
    </message>
    <message>
        <source>The {0} holds {1} image</source>
        <translation>{0} 中有 {1} 张图像</translation>
    </message>
    <message>
        <source>Add another image to it</source>
        <translation>请再添加一张图像</translation>
    </message>
    <message>
        <source>Add images to it, or leave it out</source>
        <translation>请添加图像，或去掉它</translation>
    </message>
    <message>
        <source>to train</source>
        <translation>用于训练</translation>
    </message>
    <message>
        <source>The size of the network&apos;s Input, and so of crops, is unknown</source>
        <translation>网络 Input 的大小未知，因此裁块的大小也未知</translation>
    </message>
    <message>
        <source>Export it</source>
        <translation>请导出它</translation>
    </message>
    <message>
        <source>all {0} MB of images are kept on {1}</source>
        <translation>全部 {0} MB 图像保存在 {1} 上</translation>
    </message>
    <message>
        <source>{0} MB of images are read while training, as they are more than {1} MB</source>
        <translation>{0} MB 图像在训练时读取，因为它们超过 {1} MB</translation>
    </message>
    <message>
        <source>image {0}</source>
        <translation>图像 {0}</translation>
    </message>
    <message>
        <source>The images of {0} are not those that {1} was trained with</source>
        <translation>{0} 的图像已不是 {1} 训练时所用的</translation>
    </message>
    <message>
        <source>Put them back as they were to see them here; the figures are still right</source>
        <translation>要在这里看到它们，请恢复原样；各项数值仍然正确</translation>
    </message>
    <message>
        <source>{0} of {1} cannot be read, so its images are not known: {2}</source>
        <translation>无法读取 {1} 的 {0}，因此不知道它的图像：{2}</translation>
    </message>
    <message>
        <source>Train it again to see them; the figures are still right</source>
        <translation>要看到它们，请重新训练；各项数值仍然正确</translation>
    </message>
    <message>
        <source>{0} cannot be read from {1}: the files are not there</source>
        <translation>无法从 {1} 读取 {0}：那里没有所需的文件</translation>
    </message>
    <message>
        <source>Allow the download ({0} MB), or name the folder that holds the files as the data folder</source>
        <translation>请允许下载（{0} MB），或将存放这些文件的文件夹设为数据文件夹</translation>
    </message>
    <message>
        <source>the images to {0} are {1}</source>
        <translation>用于{0}的图像为 {1}</translation>
    </message>
    <message>
        <source>there are {0} images to {1}, but {2} labels</source>
        <translation>用于{1}的图像有 {0} 张，但标签有 {2} 个</translation>
    </message>
    <message>
        <source>the labels to {0} go from {1} to {2}</source>
        <translation>用于{0}的标签范围是 {1} 到 {2}</translation>
    </message>
    <message>
        <source>{0} cannot be read: the package {1} is missing</source>
        <translation>无法读取 {0}：缺少软件包 {1}</translation>
    </message>
    <message>
        <source>Install it: pip install {0}</source>
        <translation>请安装它：pip install {0}</translation>
    </message>
    <message>
        <source>{0} cannot be read from {1}: {2}</source>
        <translation>无法从 {1} 读取 {0}：{2}</translation>
    </message>
    <message>
        <source>Check the connection and the room on the disk, and try again</source>
        <translation>请检查网络连接和磁盘空间，然后再试一次</translation>
    </message>
    <message>
        <source>Delete its files there and allow the download, or copy whole files there</source>
        <translation>请删除那里的文件并允许下载，或把完整的文件复制过去</translation>
    </message>
    <message>
        <source>The images of {0} are not those that this run began with: {1} then, {2} now to train, validate and test, or others in their place</source>
        <translation>{0} 的图像已不是这次运行开始时的图像：当时 {1}，现在 {2}（训练、验证和测试），或者换成了别的图像</translation>
    </message>
    <message>
        <source>Put them back as they were, or start a new run</source>
        <translation>请恢复原样，或开始新的运行</translation>
    </message>
    <message>
        <source>{0} of run {1} cannot be read: {2}</source>
        <translation>无法读取运行 {1} 的 {0}：{2}</translation>
    </message>
    <message>
        <source>{0} of the {1} images were looked at</source>
        <translation>查看了 {1} 张图像中的 {0} 张</translation>
    </message>
    <message>
        <source>Name images of at least two classes in the column label</source>
        <translation>请在 label 列中写出至少两个类别的图像</translation>
    </message>
    <message>
        <source>{0} has no column {1}; its columns are {2}</source>
        <translation>{0} 没有 {1} 列；它的列为 {2}</translation>
    </message>
    <message>
        <source>Let its first line be path,label or path,label,split</source>
        <translation>请让第一行为 path,label 或 path,label,split</translation>
    </message>
    <message>
        <source>{0} names no image</source>
        <translation>{0} 没有列出任何图像</translation>
    </message>
    <message>
        <source>Give it a line for each image</source>
        <translation>请为每张图像写一行</translation>
    </message>
    <message>
        <source>{0} names {1} twice, in lines {2} and {3}</source>
        <translation>{0} 两次列出 {1}，在第 {2} 行和第 {3} 行</translation>
    </message>
    <message>
        <source>Leave it in one line only</source>
        <translation>请只保留其中一行</translation>
    </message>
    <message>
        <source>{0}, line {1}: there is no file {2}</source>
        <translation>{0} 第 {1} 行：没有文件 {2}</translation>
    </message>
    <message>
        <source>Paths are relative to the table&apos;s own folder: correct or remove the line</source>
        <translation>路径相对于表格所在的文件夹：请更正或删除该行</translation>
    </message>
    <message>
        <source>There is no table {0}</source>
        <translation>没有表格 {0}</translation>
    </message>
    <message>
        <source>Give csv:PATH of a file with columns path and label</source>
        <translation>请给出 csv:PATH，其文件含 path 和 label 列</translation>
    </message>
    <message>
        <source>{0} cannot be read as a table: {1}</source>
        <translation>无法将 {0} 作为表格读取：{1}</translation>
    </message>
    <message>
        <source>Save it as CSV with commas, in UTF-8</source>
        <translation>请保存为以逗号分隔、UTF-8 编码的 CSV</translation>
    </message>
    <message>
        <source>{0}, line {1}: the column {2} is empty</source>
        <translation>{0} 第 {1} 行：{2} 列为空</translation>
    </message>
    <message>
        <source>Fill it in, or remove the line</source>
        <translation>请填写，或删除该行</translation>
    </message>
    <message>
        <source>{0}, line {1}: the split {2} is none of train, val and test</source>
        <translation>{0} 第 {1} 行：划分 {2} 不是 train、val 或 test</translation>
    </message>
    <message>
        <source>Write one of these, or remove the column and let one fifth validate</source>
        <translation>请写其中之一，或去掉该列，让五分之一用于验证</translation>
    </message>
    <message>
        <source>Choose auto, {0} or cpu</source>
        <translation>请选择 auto、{0} 或 cpu</translation>
    </message>
    <message>
        <source>Choose auto or cpu</source>
        <translation>请选择 auto 或 cpu</translation>
    </message>
    <message>
        <source>{0} device</source>
        <translation>{0} 设备</translation>
    </message>
    <message>
        <source>{0} devices</source>
        <translation>{0} 设备</translation>
    </message>
    <message>
        <source>{0} devices are asked for, but this machine has {1} {2}</source>
        <translation>要求 {0} 个设备，但本机有 {1} 个 {2}</translation>
    </message>
    <message>
        <source>{0} is asked for, but this machine has none</source>
        <translation>要求使用 {0}，但本机没有</translation>
    </message>
    <message>
        <source>{0} is asked for, but this machine has {1} of its kind, counted from 0</source>
        <translation>要求使用 {0}，但本机这类设备有 {1} 个，从 0 开始编号</translation>
    </message>
    <message>
        <source>Set devices to {0}</source>
        <translation>请将 devices 设为 {0}</translation>
    </message>
    <message>
        <source>There is no kind of device {0}</source>
        <translation>没有 {0} 这种设备</translation>
    </message>
    <message>
        <source>or less</source>
        <translation>或更少</translation>
    </message>
    <message>
        <source>the last checkpoint is kept: resume the run then</source>
        <translation>最后一个检查点已保留：届时请恢复运行</translation>
    </message>
    <message>
        <source>Use a learning rate below {0}, such as {1}</source>
        <translation>请使用小于 {0} 的学习率，例如 {1}</translation>
    </message>
    <message>
        <source>Make the network or its input smaller; the batch size is 1 already</source>
        <translation>请缩小网络或它的输入；批大小已经是 1</translation>
    </message>
    <message>
        <source>Use a smaller batch size, such as {0}</source>
        <translation>请使用更小的批大小，例如 {0}</translation>
    </message>
    <message>
        <source>The device ran out of memory{0} at batch size {1}</source>
        <translation>设备内存不足{0}，批大小为 {1}</translation>
    </message>
    <message>
        <source>Allow writing to the run folder; {0}</source>
        <translation>请允许写入运行文件夹；{0}</translation>
    </message>
    <message>
        <source>{0} The first output that was not finite is that of {1}</source>
        <translation>{0} 第一个不再有限的输出来自 {1}</translation>
    </message>
    <message>
        <source>the run folder</source>
        <translation>运行文件夹</translation>
    </message>
    <message>
        <source>The disk is full: {0} cannot be written</source>
        <translation>磁盘已满：无法写入 {0}</translation>
    </message>
    <message>
        <source>Free some space; {0}</source>
        <translation>请腾出一些空间；{0}</translation>
    </message>
    <message>
        <source>Every layer&apos;s output was finite: the loss itself overflowed</source>
        <translation>每个层的输出都是有限的：是损失本身溢出了</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>没有消息</translation>
    </message>
    <message>
        <source>{0} raised {1}{2}: {3}</source>
        <translation>{0} 引发了 {1}{2}：{3}</translation>
    </message>
    <message>
        <source>Check the parameters of {0} and what is wired into it</source>
        <translation>请检查 {0} 的参数以及接到它的内容</translation>
    </message>
    <message>
        <source>Mend that line, or check what is wired into {0}</source>
        <translation>请修改那一行，或检查接到 {0} 的内容</translation>
    </message>
    <message>
        <source>model.py is no Python, line {0}: {1}</source>
        <translation>model.py 不是 Python，第 {0} 行：{1}</translation>
    </message>
    <message>
        <source>Export the network again</source>
        <translation>请重新导出网络</translation>
    </message>
    <message>
        <source>The training log shows where; the last checkpoint is kept</source>
        <translation>训练日志指明了位置；最后一个检查点已保留</translation>
    </message>
    <message>
        <source>Use a batch size of {0}: a step of that was tried, and fits</source>
        <translation>请使用批大小 {0}：已试过这样的一步，放得下</translation>
    </message>
    <message>
        <source>Make the network or its input smaller: no batch size fits</source>
        <translation>请缩小网络或它的输入：任何批大小都放不下</translation>
    </message>
    <message>
        <source>the line home is cut</source>
        <translation>回传的连接断了</translation>
    </message>
    <message>
        <source>The line was cut before the run had come</source>
        <translation>运行结果传来之前连接断了</translation>
    </message>
    <message>
        <source>The training process on {0}</source>
        <translation>{0} 上的训练进程</translation>
    </message>
    <message>
        <source>{0} cannot be reached by ssh{1}</source>
        <translation>无法通过 ssh 连接 {0}{1}</translation>
    </message>
    <message>
        <source>See that `ssh {0} true` works in a terminal and asks nothing</source>
        <translation>请确认在终端中 `ssh {0} true` 可以执行，且不询问任何内容</translation>
    </message>
    <message>
        <source>Python on {0} cannot train{1}</source>
        <translation>{0} 上的 Python 无法训练{1}</translation>
    </message>
    <message>
        <source>Install torch, numpy, pillow, pydantic and platformdirs for {0} there, or set host_python to a Python that has them</source>
        <translation>请在那里为 {0} 安装 torch、numpy、pillow、pydantic 和 platformdirs，或将 host_python 设为已装有它们的 Python</translation>
    </message>
    <message>
        <source>The line to {0} was lost{1}</source>
        <translation>与 {0} 的连接中断了{1}</translation>
    </message>
    <message>
        <source>The host sent a file that no run has: {0}</source>
        <translation>主机发来了运行中没有的文件：{0}</translation>
    </message>
    <message>
        <source>The host sent what is no event: {0}</source>
        <translation>主机发来的不是事件：{0}</translation>
    </message>
    <message>
        <source>This is no question for images: {0}</source>
        <translation>这不是对图像的请求：{0}</translation>
    </message>
    <message>
        <source>The images cannot be read: {0}</source>
        <translation>无法读取这些图像：{0}</translation>
    </message>
    <message>
        <source>Clip gradients at 1 (under Advanced), or lower the learning rate ({0})</source>
        <translation>请将梯度裁剪设为 1（在“高级”中），或降低学习率（{0}）</translation>
    </message>
    <message>
        <source>The gradient of {0} is no finite number any more</source>
        <translation>{0} 的梯度已不再是有限的数</translation>
    </message>
    <message>
        <source>The gradient explodes: its norm is {0}, {1}, {2} of it at {3}</source>
        <translation>梯度爆炸：其范数为 {0}，{1}，其中 {3} 处为 {2}</translation>
    </message>
    <message>
        <source>and {0} other {1}</source>
        <translation>以及另外 {0} 个{1}</translation>
    </message>
    <message>
        <source>{0} times its median so far</source>
        <translation>是至今中位数的 {0} 倍</translation>
    </message>
    <message>
        <source>The gradient vanishes on its way to the input: its norm falls from {0} at {1} to {2} at {3}{4}</source>
        <translation>梯度在通往输入的途中消失：其范数从 {1} 处的 {0} 降到 {3} 处的 {2}{4}</translation>
    </message>
    <message>
        <source>Use ReLU in place of Sigmoid or Tanh, put a batch normalisation before each of them, or lead some layers&apos; input around them into an Add</source>
        <translation>请用 ReLU 代替 Sigmoid 或 Tanh，在它们每个之前放一个批归一化，或让一些层的输入绕过它们接到 Add</translation>
    </message>
    <message>
        <source>{0}{1}: a step moves the weights by up to {2} of their norm; about {3} is usual</source>
        <translation>{0}{1}：一步使权重移动的量达到其范数的 {2}；通常约为 {3}</translation>
    </message>
    <message>
        <source>Lower the learning rate ({0})</source>
        <translation>请降低学习率（{0}）</translation>
    </message>
    <message>
        <source>A step moves the weights by only {0} of their norm in the middle of all layers; about {1} is usual</source>
        <translation>各层的中位数上，一步使权重移动的量只有其范数的 {0}；通常约为 {1}</translation>
    </message>
    <message>
        <source>Raise the learning rate ({0})</source>
        <translation>请提高学习率（{0}）</translation>
    </message>
    <message>
        <source>{0}: {1} of its units have been silent for the last 5 samples</source>
        <translation>{0}：在最近 5 个样本中，{1} 的单元一直没有响应</translation>
    </message>
    <message>
        <source>Lower the learning rate ({0}), or use LeakyReLU in its place</source>
        <translation>请降低学习率（{0}），或改用 LeakyReLU</translation>
    </message>
    <message>
        <source>{0}: {1} % of its output is saturated: it lies at an end of its range, where hardly any gradient passes</source>
        <translation>{0}：{1} % 的输出已饱和：位于值域的一端，梯度几乎无法通过</translation>
    </message>
    <message>
        <source>Lower the learning rate ({0}), put a batch normalisation before it, or use ReLU in its place</source>
        <translation>请降低学习率（{0}），在它之前放一个批归一化，或改用 ReLU</translation>
    </message>
    <message>
        <source>The validation loss became {0} in epoch {1}</source>
        <translation>第 {1} 轮的验证损失变成了 {0}</translation>
    </message>
    <message>
        <source>The validation loss has not fallen for {0}</source>
        <translation>验证损失已有 {0}没有下降</translation>
    </message>
    <message>
        <source>The run {0} cannot be told anything: its folder cannot be written ({1})</source>
        <translation>无法向运行 {0} 发送命令：它的文件夹无法写入（{1}）</translation>
    </message>
    <message>
        <source>Check the rights on the folder, or free some space</source>
        <translation>请检查该文件夹的权限，或腾出一些空间</translation>
    </message>
    <message>
        <source>This line is no {0}: {1} ({2}{3})</source>
        <translation>这一行不是 {0}：{1}（{2}{3}）</translation>
    </message>
    <message>
        <source>Send one JSON object a line, as training/messages.py declares each {0}</source>
        <translation>请每行发送一个 JSON 对象，写法见 training/messages.py 中对各个 {0} 的声明</translation>
    </message>
    <message>
        <source>The loss became {0} at step {1}</source>
        <translation>损失在第 {1} 步变成了 {0}</translation>
    </message>
    <message>
        <source>Lower the learning rate</source>
        <translation>请降低学习率</translation>
    </message>
    <message>
        <source>line {0} of {1} (`{2}`)</source>
        <translation>{1} 的第 {0} 行（`{2}`）</translation>
    </message>
    <message>
        <source>The network gives {0} for an image, but a class needs one number each</source>
        <translation>网络对一张图像给出 {0}，但每个类别只需要一个数</translation>
    </message>
    <message>
        <source>End it with Flatten and Linear with {0} outputs</source>
        <translation>请用 Flatten 和有 {0} 个输出的 Linear 结束它</translation>
    </message>
    <message>
        <source>The network gives {0} numbers for an image, but {1} has {2} classes</source>
        <translation>网络对一张图像给出 {0} 个数，但 {1} 有 {2} 个类别</translation>
    </message>
    <message>
        <source>Set out_features of {0} to {1}</source>
        <translation>请将 {0} 的 out_features 设为 {1}</translation>
    </message>
    <message>
        <source>Balanced class weights are for the {0} classes of {1}, but the network gives {2} numbers for an image</source>
        <translation>平衡的类别权重对应 {1} 的 {0} 个类别，但网络对一张图像给出 {2} 个数</translation>
    </message>
    <message>
        <source>Set out_features of {0} to {1}, or class_weights to equal</source>
        <translation>请将 {0} 的 out_features 设为 {1}，或将 class_weights 设为 equal</translation>
    </message>
    <message>
        <source>{0} has no class Network</source>
        <translation>{0} 中没有类 Network</translation>
    </message>
    <message>
        <source>{0} is {1}, but the images of {2} are {3}</source>
        <translation>{0} 为 {1}，但 {2} 的图像为 {3}</translation>
    </message>
    <message>
        <source>Set Input to {0}, or choose other data</source>
        <translation>请将 Input 设为 {0}，或选择其他数据</translation>
    </message>
    <message>
        <source>The network does not take the images of {0} ({1}): {2}</source>
        <translation>网络不接受 {0} 的图像（{1}）：{2}</translation>
    </message>
    <message>
        <source>The network has nothing to learn</source>
        <translation>网络没有可学习的内容</translation>
    </message>
    <message>
        <source>Add a Conv2d or Linear layer</source>
        <translation>请添加一个 Conv2d 或 Linear 层</translation>
    </message>
    <message>
        <source>lr_factor has {0}, but no layer of that name learns anything</source>
        <translation>lr_factor 中有 {0}，但没有叫这个名字的可学习的层</translation>
    </message>
    <message>
        <source>Name one of {0}; a star stands for any letters</source>
        <translation>请写 {0} 之一；星号代表任意字母</translation>
    </message>
    <message>
        <source>a newer Stride made it (version {0})</source>
        <translation>由更新的 Stride 产生（版本 {0}）</translation>
    </message>
    <message>
        <source>it tells of {0} classes, but of {1} images</source>
        <translation>它记录了 {0} 个类别，却有 {1} 张图像</translation>
    </message>
    <message>
        <source>The run {0} keeps no predictions of epoch {1}</source>
        <translation>运行 {0} 没有保存第 {1} 轮的预测</translation>
    </message>
    <message>
        <source>Choose an epoch that it keeps</source>
        <translation>请选择已保存的一轮</translation>
    </message>
    <message>
        <source>The predictions of run {0} cannot be read: {1}: {2}</source>
        <translation>无法读取运行 {0} 的预测：{1}：{2}</translation>
    </message>
    <message>
        <source>Delete that file; the other epochs can still be looked at</source>
        <translation>请删除该文件；其他各轮仍可查看</translation>
    </message>
    <message>
        <source>The run {0} keeps no predictions: an older version made it, it has not started, or its setting keep_predictions is off</source>
        <translation>运行 {0} 没有保存预测：它由旧版本产生、尚未开始，或其设置 keep_predictions 是关闭的</translation>
    </message>
    <message>
        <source>Train it again</source>
        <translation>请重新训练它</translation>
    </message>
    <message>
        <source>Training process {0} of {1}</source>
        <translation>训练进程 {0}（共 {1} 个）</translation>
    </message>
    <message>
        <source>NODE_RANK cannot be {0}</source>
        <translation>NODE_RANK 不能为 {0}</translation>
    </message>
    <message>
        <source>Set it to 0, 1, 2 … by machine</source>
        <translation>请按机器设为 0、1、2…</translation>
    </message>
    <message>
        <source>NODE_RANK is {0}, but there are {1} machines, counted from 0</source>
        <translation>NODE_RANK 为 {0}，但机器有 {1} 台，从 0 开始编号</translation>
    </message>
    <message>
        <source>Set nodes to their number, and NODE_RANK to another on each</source>
        <translation>请将 nodes 设为机器数，并在每台机器上设不同的 NODE_RANK</translation>
    </message>
    <message>
        <source>nodes is {0}, but MASTER_ADDR does not say where the first machine is</source>
        <translation>nodes 为 {0}，但 MASTER_ADDR 没有指明第一台机器在哪里</translation>
    </message>
    <message>
        <source>Set MASTER_ADDR and MASTER_PORT alike on all machines, and NODE_RANK on each</source>
        <translation>请在所有机器上设置相同的 MASTER_ADDR 和 MASTER_PORT，并在每台上设置 NODE_RANK</translation>
    </message>
    <message>
        <source>See what the first machine says</source>
        <translation>请查看第一台机器的消息</translation>
    </message>
    <message>
        <source>The training processes of another machine are lost: they ended, or the line did</source>
        <translation>另一台机器的训练进程失去联系：它们结束了，或连接断了</translation>
    </message>
    <message>
        <source>See what was printed there. {0}</source>
        <translation>请查看那里打印的内容。{0}</translation>
    </message>
    <message>
        <source>The run was stopped while it waited for the other machines</source>
        <translation>运行在等待其他机器时停止了</translation>
    </message>
    <message>
        <source>Start them too, then resume it</source>
        <translation>请也启动它们，然后恢复运行</translation>
    </message>
    <message>
        <source>The losses differ from step {0} on, by at most {1} over {2} steps</source>
        <translation>损失从第 {0} 步起不同，在 {2} 步中最多相差 {1}</translation>
    </message>
    <message>
        <source>There are no losses to compare yet</source>
        <translation>还没有可比较的损失</translation>
    </message>
    <message>
        <source>All {0} losses are equal, bit for bit</source>
        <translation>全部 {0} 个损失逐位相等</translation>
    </message>
    <message>
        <source>events.jsonl of run {0} cannot be read: {1}</source>
        <translation>无法读取运行 {0} 的 events.jsonl：{1}</translation>
    </message>
    <message>
        <source>Check the rights on the run&apos;s folder</source>
        <translation>请检查该运行文件夹的权限</translation>
    </message>
    <message>
        <source>star is true or false, and note is text</source>
        <translation>star 为 true 或 false，note 为文本</translation>
    </message>
    <message>
        <source>The star and the note of run {0} cannot be read: {1}</source>
        <translation>无法读取运行 {0} 的星标和备注：{1}</translation>
    </message>
    <message>
        <source>Set them anew; mark.json is written again then</source>
        <translation>请重新设置；届时会重写 mark.json</translation>
    </message>
    <message>
        <source>The note of run {0} cannot be kept: {1}</source>
        <translation>无法保存运行 {0} 的备注：{1}</translation>
    </message>
    <message>
        <source>Check the rights on the run&apos;s folder, or free some space</source>
        <translation>请检查该运行文件夹的权限，或腾出一些空间</translation>
    </message>
    <message>
        <source>No run folder can be made at {0}: {1}</source>
        <translation>无法在 {0} 创建运行文件夹：{1}</translation>
    </message>
    <message>
        <source>The run folder {0} cannot be written: {1}</source>
        <translation>无法写入运行文件夹 {0}：{1}</translation>
    </message>
    <message>
        <source>{0} was made by a newer Stride (run format {1})</source>
        <translation>{0} 由更新的 Stride 产生（运行格式 {1}）</translation>
    </message>
    <message>
        <source>Open it with that version</source>
        <translation>请用那个版本打开它</translation>
    </message>
    <message>
        <source>{0} is no run: {1}</source>
        <translation>{0} 不是运行：{1}</translation>
    </message>
    <message>
        <source>Give the folder of a run, as `runs` lists them</source>
        <translation>请给出 `runs` 所列的运行文件夹</translation>
    </message>
    <message>
        <source>settings.json of run {0} cannot be read: {1}</source>
        <translation>无法读取运行 {0} 的 settings.json：{1}</translation>
    </message>
    <message>
        <source>layers.json of run {0} cannot be read: {1}</source>
        <translation>无法读取运行 {0} 的 layers.json：{1}</translation>
    </message>
    <message>
        <source>auto, cpu, cuda, cuda:1, mps or xpu</source>
        <translation>auto、cpu、cuda、cuda:1、mps 或 xpu</translation>
    </message>
    <message>
        <source>a machine as ssh knows it, such as me@gpu-box, or nothing for this one</source>
        <translation>ssh 认识的机器，例如 me@gpu-box，留空表示本机</translation>
    </message>
    <message>
        <source>the path of a Python, such as ~/venv/bin/python</source>
        <translation>Python 的路径，例如 ~/venv/bin/python</translation>
    </message>
    <message>
        <source>layers with a factor from 0 to 1,000 each, such as conv1=0.1,fc*=2</source>
        <translation>层及其系数，系数各为 0 到 1,000，例如 conv1=0.1,fc*=2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>以下任意几个：</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>不小于 {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>不大于 {0}</translation>
    </message>
    <message>
        <source>Layers that learn faster or slower: a factor on the learning rate by the layer&apos;s name, or by the beginning of names with a star</source>
        <translation>学得更快或更慢的层：按层名给学习率乘一个系数，也可用名称的开头加星号</translation>
    </message>
    <message>
        <source>0 holds a layer as it is</source>
        <translation>0 使该层保持不变</translation>
    </message>
    <message>
        <source>The Python on that machine that has torch, such as ~/venv/bin/python</source>
        <translation>那台机器上装有 torch 的 Python，例如 ~/venv/bin/python</translation>
    </message>
    <message>
        <source>Choose {0}</source>
        <translation>请选择 {0}</translation>
    </message>
    <message>
        <source>Host (ssh)</source>
        <translation>主机 (ssh)</translation>
    </message>
    <message>
        <source>Python on the host</source>
        <translation>主机上的 Python</translation>
    </message>
    <message>
        <source>There is no setting {0}</source>
        <translation>没有名为 {0} 的设置</translation>
    </message>
    <message>
        <source>The settings are {0}</source>
        <translation>设置为 {0}</translation>
    </message>
    <message>
        <source>no factor</source>
        <translation>无系数</translation>
    </message>
    <message>
        <source>The images of {0} on {1} are not those of the first machine</source>
        <translation>{1} 上 {0} 的图像与第一台机器的不同</translation>
    </message>
    <message>
        <source>Copy them from there</source>
        <translation>请从第一台机器复制过来</translation>
    </message>
    <message>
        <source>Go on with it in that version</source>
        <translation>请用那个版本继续</translation>
    </message>
    <message>
        <source>No sweep can be made at {0}: {1}</source>
        <translation>无法在 {0} 创建扫描：{1}</translation>
    </message>
    <message>
        <source>Name another folder, or free some space</source>
        <translation>请另给一个文件夹，或腾出一些空间</translation>
    </message>
    <message>
        <source>{0} is no sweep: {1}</source>
        <translation>{0} 不是扫描：{1}</translation>
    </message>
    <message>
        <source>{0} cannot be read as a sweep</source>
        <translation>无法将 {0} 作为扫描读取</translation>
    </message>
    <message>
        <source>A newer Stride may have made it; else start a new sweep</source>
        <translation>它可能由更新的 Stride 产生；否则请开始新的扫描</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>提前截断</translation>
    </message>
    <message>
        <source>Two runs in a row failed: {0}</source>
        <translation>连续两次运行失败：{0}</translation>
    </message>
    <message>
        <source>Mend that first</source>
        <translation>请先修复它</translation>
    </message>
    <message>
        <source>The trials of {0} cannot be kept: {1}</source>
        <translation>无法保存 {0} 的各次试验：{1}</translation>
    </message>
    <message>
        <source>Free some space, or check the rights on its folder</source>
        <translation>请腾出一些空间，或检查其文件夹的权限</translation>
    </message>
    <message>
        <source>Nothing is varied</source>
        <translation>没有要变化的设置</translation>
    </message>
    <message>
        <source>Name settings with their values, such as lr=0.001..0.1</source>
        <translation>请写出设置及其取值，例如 lr=0.001..0.1</translation>
    </message>
    <message>
        <source>{0} has no range, as it is no number</source>
        <translation>{0} 不是数值，没有范围</translation>
    </message>
    <message>
        <source>Write {0}=A,B,C</source>
        <translation>请写 {0}=A,B,C</translation>
    </message>
    <message>
        <source>The range of {0} is empty: {1} is not below {2}</source>
        <translation>{0} 的范围为空：{1} 不小于 {2}</translation>
    </message>
    <message>
        <source>Put the smaller number first</source>
        <translation>请把较小的数写在前面</translation>
    </message>
    <message>
        <source>A grid cannot take {0} values of {1}</source>
        <translation>网格不能取 {1} 的 {0} 个值</translation>
    </message>
    <message>
        <source>Take 2 to 1,000 of them</source>
        <translation>请取 2 到 1,000 个</translation>
    </message>
    <message>
        <source>There is no setting {0} to vary</source>
        <translation>没有可变化的设置 {0}</translation>
    </message>
    <message>
        <source>{0} is varied twice</source>
        <translation>{0} 写了两次</translation>
    </message>
    <message>
        <source>Give all its values at once</source>
        <translation>请一次写出它的全部取值</translation>
    </message>
    <message>
        <source>{0} has no values to try</source>
        <translation>{0} 没有要尝试的取值</translation>
    </message>
    <message>
        <source>Write {0}=A,B,C for some values, or {1}=LOW..HIGH for a range</source>
        <translation>请写 {0}=A,B,C 给出若干取值，或 {1}=LOW..HIGH 给出范围</translation>
    </message>
    <message>
        <source>{0}={1} is no range</source>
        <translation>{0}={1} 不是范围</translation>
    </message>
    <message>
        <source>Write two numbers, such as {0}=0.001..0.1, and :9 behind them for a grid of 9</source>
        <translation>请写两个数，例如 {0}=0.001..0.1；若要 9 个点的网格，在后面加 :9</translation>
    </message>
    <message>
        <source>loss {0} at first, {1} at last</source>
        <translation>损失起初 {0}，最后 {1}</translation>
    </message>
    <message>
        <source>The network learned {0} images by heart in {1} steps</source>
        <translation>网络用 {1} 步记住了 {0} 张图像</translation>
    </message>
    <message>
        <source>It can learn: train it on all of them</source>
        <translation>它能够学习：请用全部图像训练它</translation>
    </message>
    <message>
        <source>After {0} steps {1} of {2} images are told wrong</source>
        <translation>{0} 步之后，{2} 张图像中仍有 {1} 张判断错误</translation>
    </message>
    <message>
        <source>Try another learning rate (lr-find suggests one), then look at the drawing</source>
        <translation>请换一个学习率（lr-find 会给出建议），然后检查网络图</translation>
    </message>
    <message>
        <source>The loss falls most steeply at a learning rate of {0}, and is lowest at {1}, where it is about to rise</source>
        <translation>损失在学习率 {0} 处下降最陡，在 {1} 处最低，之后就要上升</translation>
    </message>
    <message>
        <source>Train with {0}</source>
        <translation>请用 {0} 训练</translation>
    </message>
    <message>
        <source>The loss falls at no learning rate from {0} to {1}</source>
        <translation>学习率从 {0} 到 {1}，损失都没有下降</translation>
    </message>
    <message>
        <source>See whether the network can learn one batch by heart: overfit</source>
        <translation>请看网络能否记住一批数据：overfit</translation>
    </message>
    <message>
        <source>Another training process works on run {0}</source>
        <translation>另一个训练进程正在处理运行 {0}</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it</source>
        <translation>请等它结束，或停止它</translation>
    </message>
    <message>
        <source>Run {0} was started before</source>
        <translation>运行 {0} 以前已经启动过</translation>
    </message>
    <message>
        <source>Resume it, or start a new run</source>
        <translation>请恢复它，或开始新的运行</translation>
    </message>
    <message>
        <source>No TensorBoard event files are written: {0}</source>
        <translation>不写入 TensorBoard 事件文件：{0}</translation>
    </message>
    <message>
        <source>PyTorch cannot be loaded: {0}</source>
        <translation>无法加载 PyTorch：{0}</translation>
    </message>
    <message>
        <source>{0} holds no weights by name. {1}</source>
        <translation>{0} 中没有带名称的权重。{1}</translation>
    </message>
    <message>
        <source>Give a run&apos;s folder or a file</source>
        <translation>请给出运行的文件夹或一个文件</translation>
    </message>
    <message>
        <source>{0} cannot be read as weights: {1}. {2}</source>
        <translation>无法将 {0} 作为权重读取：{1}。{2}</translation>
    </message>
    <message>
        <source>ONNX export needs two more packages: pip install onnx onnxscript</source>
        <translation>导出 ONNX 还需要两个软件包：pip install onnx onnxscript</translation>
    </message>
    <message>
        <source>{0} cannot be imported</source>
        <translation>无法导入 {0}</translation>
    </message>
    <message>
        <source>The file gives {0} in place of {1}</source>
        <translation>文件给出 {0}，而不是 {1}</translation>
    </message>
    <message>
        <source>A script cannot load the data set {0}: choose {1}, folder:PATH, csv:PATH or arrays:PATH</source>
        <translation>脚本无法载入数据集 {0}：请选择 {1}、folder:PATH、csv:PATH 或 arrays:PATH</translation>
    </message>
    <message>
        <source>The network has a block named {0}, which train.py itself uses: rename the block</source>
        <translation>网络中有名为 {0} 的模块，而 train.py 自己要用这个名称：请重命名该模块</translation>
    </message>
    <message>
        <source>A script for images of your own, or for crops, needs the size of the network&apos;s input: give input_shape</source>
        <translation>使用自己的图像或裁块的脚本需要知道网络输入的大小：请给出 input_shape</translation>
    </message>
    <message>
        <source>A script cannot express augment {0}: choose {1}</source>
        <translation>脚本无法表达 augment {0}：请选择 {1}</translation>
    </message>
    <message>
        <source>The number of {0} in augment is none</source>
        <translation>augment 中 {0} 的数值为 none</translation>
    </message>
    <message>
        <source>A script cannot express {0} {1}: choose {2}</source>
        <translation>脚本无法表达 {0} {1}：请选择 {2}</translation>
    </message>
    <message>
        <source>lr_factor has {0}, but the network has no layer of that name</source>
        <translation>lr_factor 中有 {0}，但网络没有叫这个名字的层</translation>
    </message>
    <message>
        <source>Mend the network first. {0}{1}</source>
        <translation>请先修复网络。{0}{1}</translation>
    </message>
    <message>
        <source>Two layers write different classes called {0}; give one of them another name</source>
        <translation>有两个层写出不同的类，却都叫 {0}；请给其中一个改名</translation>
    </message>
    <message>
        <source>{0}{1} have no counterpart in {2}</source>
        <translation>{0}{1} 在{2}中没有对应项</translation>
    </message>
    <message>
        <source>{0} of layer {1} meets {2}: the networks are not the same</source>
        <translation>层 {1} 的 {0} 对应 {2}：两个网络不同</translation>
    </message>
    <message>
        <source>No epoch of {0} is over yet</source>
        <translation>{0} 一轮都还没有结束</translation>
    </message>
    <message>
        <source>Ask again after the first</source>
        <translation>请在第一轮之后再问</translation>
    </message>
    <message>
        <source>It keeps those of {0}</source>
        <translation>它保存了 {0} 的</translation>
    </message>
    <message>
        <source>{0} has no ending that tells the format; give --format, one of {1}</source>
        <translation>{0} 没有能说明格式的扩展名；请给出 --format，为 {1} 之一</translation>
    </message>
    <message>
        <source>The network that won ImageNet 2012 and began the era of deep vision, in its later form on one GPU: five convolutions, overlapping pools, and three large fully connected layers with dropout, which hold 96 % of its 61 million parameters</source>
        <translation>赢得 ImageNet 2012、开启深度视觉时代的网络，这里是后来在一块 GPU 上的形式：五个卷积、重叠的池化，以及三个带 dropout 的大型全连接层，6100 万个参数中有96 %在这些层里</translation>
    </message>
    <message>
        <source>It starts with the middle 30×30 pixels of the image, as it is slow to learn to zoom in; its localisation network is larger than stn_mnist&apos;s, and ends in a tanh, which does not fall silent as a ReLU may</source>
        <translation>它从图像中央的 30×30 像素开始看，因为它学会放大很慢；它的定位网络比 stn_mnist 的大，并以 tanh 结尾，tanh 不会像 ReLU 那样失活</translation>
    </message>
    <message>
        <source>TF32</source>
        <translation>TF32</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>确定性</translation>
    </message>
    <message>
        <source>two 3×3</source>
        <translation>两个 3×3</translation>
    </message>
    <message>
        <source>one 5×5</source>
        <translation>一个 5×5</translation>
    </message>
    <message>
        <source>naive</source>
        <translation>朴素</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>{0} holds no network</source>
        <translation>{0} 中没有网络</translation>
    </message>
    <message>
        <source>{0} knows no such parameter or value</source>
        <translation>{0} 没有这样的参数或取值</translation>
    </message>
    <message>
        <source>{0} has no place for this as a bare value</source>
        <translation>{0} 不能这样直接写一个值</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>这不是文件夹</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>读写错误</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>color changes hue and saturation, which takes 3 channels; the images have {0}</source>
        <translation>color 会改变色相和饱和度，这需要 3 个通道；图像有 {0} 个</translation>
    </message>
    <message>
        <source>{0} has no network {1}; it has: {2}</source>
        <translation>{0} 中没有网络 {1}；它有：{2}</translation>
    </message>
    <message>
        <source>{0} holds code of its author ({1}) that would be run</source>
        <translation>{0} 含有其作者的代码（{1}），这些代码将会运行</translation>
    </message>
    <message>
        <source>Read it with `check` or in the file; give --trust to agree to it</source>
        <translation>请用 `check` 或在文件中阅读它；若同意，请给出 --trust</translation>
    </message>
    <message>
        <source>There are no runs in {0} yet</source>
        <translation>{0} 中还没有运行</translation>
    </message>
    <message>
        <source>`train lenet5` makes one</source>
        <translation>`train lenet5` 可产生一个</translation>
    </message>
    <message>
        <source>It is not known which process trains {0}: an older Stride began it</source>
        <translation>不知道是哪个进程在训练 {0}：它由旧版 Stride 启动</translation>
    </message>
    <message>
        <source>Stop it without --kill, or look for the process that has {0} open</source>
        <translation>请不带 --kill 停止它，或查找打开着 {0} 的进程</translation>
    </message>
    <message>
        <source>The run {0} trains on {1} (process {2})</source>
        <translation>运行 {0} 在 {1} 上训练（进程 {2}）</translation>
    </message>
    <message>
        <source>Stop it without --kill, or end the process there</source>
        <translation>请不带 --kill 停止它，或在那里结束该进程</translation>
    </message>
    <message>
        <source>No process works on the run {0}</source>
        <translation>没有进程在处理运行 {0}</translation>
    </message>
    <message>
        <source>Process {0}, which trains {1}, cannot be ended: {2}</source>
        <translation>训练 {1} 的进程 {0} 无法结束：{2}</translation>
    </message>
    <message>
        <source>End it as the user who started it</source>
        <translation>请以启动它的用户身份结束它</translation>
    </message>
    <message>
        <source>The process that trains {0} has not answered for {1} seconds</source>
        <translation>训练 {0} 的进程已有 {1} 秒没有回应</translation>
    </message>
    <message>
        <source>`stop --kill {0}` ends it; the last checkpoint is kept</source>
        <translation>`stop --kill {0}` 可结束它；最后一个检查点已保留</translation>
    </message>
    <message>
        <source>{0} is both given and varied</source>
        <translation>{0} 既给定了值，又要变化</translation>
    </message>
    <message>
        <source>Do one of the two</source>
        <translation>请只做其中一样</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name, or give --force</source>
        <translation>{0} 已存在；请另选名称，或给出 --force</translation>
    </message>
    <message>
        <source>{0} exists already</source>
        <translation>{0} 已存在</translation>
    </message>
    <message>
        <source>Name a new folder, or --resume it</source>
        <translation>请另给一个新文件夹，或用 --resume 继续它</translation>
    </message>
    <message>
        <source>“{0}” is no arithmetic</source>
        <translation>“{0}”不是算式</translation>
    </message>
    <message>
        <source>Write it as 64*2 or (3 - 1)//2</source>
        <translation>请写成 64*2 或 (3 - 1)//2 这样</translation>
    </message>
    <message>
        <source>“{0}” leads to a number that is too long for any field</source>
        <translation>“{0}”的结果太长，任何字段都放不下</translation>
    </message>
    <message>
        <source>A field reads at most {0} characters</source>
        <translation>一个字段至多读取 {0} 个字符</translation>
    </message>
    <message>
        <source>“{0}” has the exponent {1}; write a whole number from -{2} to {3}</source>
        <translation>“{0}”的指数为 {1}；请写 -{2} 到 {3} 的整数</translation>
    </message>
    <message>
        <source>“{0}” divides by 0</source>
        <translation>“{0}”除以了 0</translation>
    </message>
    <message>
        <source>“{0}” needs a number to begin with, not {1}</source>
        <translation>“{0}”需要一个起始数值，而不是 {1}</translation>
    </message>
    <message>
        <source>“{0}” cannot be calculated</source>
        <translation>无法计算“{0}”</translation>
    </message>
    <message>
        <source>Write numbers with + - * / // ^ and brackets, such as 64*2</source>
        <translation>请用 + - * / // ^ 和括号写数，例如 64*2</translation>
    </message>
    <message>
        <source>“{0}” cannot be calculated: {1} is neither a number nor one of + - * / // ^ ( )</source>
        <translation>无法计算“{0}”：{1} 既不是数，也不是 + - * / // ^ ( ) 之一</translation>
    </message>
    <message>
        <source>This says {0} layers, and the node is one</source>
        <translation>这里写了 {0} 个层，而该节点只是一个层</translation>
    </message>
    <message>
        <source>Add lines of layers with Tab</source>
        <translation>要添加成串的层，请用 Tab</translation>
    </message>
    <message>
        <source>{0} has no port for the wire {1} → {2}</source>
        <translation>{0} 没有供连线 {1} → {2} 使用的端口</translation>
    </message>
    <message>
        <source>Remove that wire first</source>
        <translation>请先删除那条连线</translation>
    </message>
    <message>
        <source>{0} is built in and cannot be changed</source>
        <translation>{0} 是内置的，不能修改</translation>
    </message>
    <message>
        <source>Make it your own first (Network → Make the block your own)</source>
        <translation>请先将它转为自己的模块（网络 → 转为自己的模块）</translation>
    </message>
    <message>
        <source>{0} has no file yet</source>
        <translation>{0} 还没有文件</translation>
    </message>
    <message>
        <source>Save it first</source>
        <translation>请先保存它</translation>
    </message>
    <message>
        <source>The drawing is empty, so there is no picture of it</source>
        <translation>网络图是空的，因此没有图片</translation>
    </message>
    <message>
        <source>What follows that layer; tanh passes a gradient to every output</source>
        <translation>该层之后的激活；tanh 会把梯度传给每个输出</translation>
    </message>
    <message>
        <source>images are read while training, as resized-crop cuts them from their files</source>
        <translation>训练时读取图像，因为 resized-crop 从文件中直接裁剪</translation>
    </message>
    <message>
        <source>{0} reads it: copy {1} there</source>
        <translation>{0} 要读取它：请将 {1} 复制到那里</translation>
    </message>
    <message>
        <source>it is no image of a known kind</source>
        <translation>它不是已知类型的图像</translation>
    </message>
    <message>
        <source>{0} threads</source>
        <translation>{0} 个线程</translation>
    </message>
    <message>
        <source>does not have a deterministic implementation</source>
        <translation>没有确定性的实现</translation>
    </message>
    <message>
        <source>Turn deterministic off, or use another layer</source>
        <translation>请关闭确定性，或换用其他层</translation>
    </message>
    <message>
        <source>Allow writing to this folder, or choose another one for the run</source>
        <translation>请允许写入此文件夹，或为这次运行选择另一个文件夹</translation>
    </message>
    <message>
        <source>Free some space on its disk</source>
        <translation>请在其磁盘上腾出一些空间</translation>
    </message>
    <message>
        <source>Choose another folder for the run</source>
        <translation>请为这次运行选择另一个文件夹</translation>
    </message>
    <message>
        <source>{0}, which {1} uses, has no deterministic algorithm on this device</source>
        <translation>{1} 使用的 {0} 在此设备上没有确定性算法</translation>
    </message>
    <message>
        <source>The images are in colour, but the network takes one channel: they are made grey</source>
        <translation>图像是彩色的，但网络只接受一个通道：它们被转为灰度</translation>
    </message>
    <message>
        <source>Set Input to {0} to keep their colours</source>
        <translation>把 Input 设为 {0} 以保留颜色</translation>
    </message>
    <message>
        <source>{0} axis</source>
        <translation>{0} 个轴</translation>
    </message>
    <message>
        <source>{0} axes</source>
        <translation>{0} 个轴</translation>
    </message>
    <message>
        <source>needs {0}, but gets {1} ({2} numbers, {3}) from {4}</source>
        <translation>需要 {0}，但从 {4} 得到 {1}（{2} 个数，{3}）</translation>
    </message>
    <message>
        <source>number &gt; {0}</source>
        <translation>数值 &gt; {0}</translation>
    </message>
    <message>
        <source>number &gt; {0} and ≤ {1}</source>
        <translation>数值 &gt; {0} 且 ≤ {1}</translation>
    </message>
    <message>
        <source>sizes, or {0}</source>
        <translation>尺寸，或 {0}</translation>
    </message>
    <message>
        <source>({0})/{1} = {2}, number by number</source>
        <translation>({0})/{1} = {2}，逐个数运算</translation>
    </message>
    <message>
        <source>The folder of run {0} is gone: bring it back and resume, or train again</source>
        <translation>运行 {0} 的文件夹不见了：请找回后恢复运行，或重新训练</translation>
    </message>
    <message>
        <source>{0} is a folder</source>
        <translation>{0} 是一个文件夹</translation>
    </message>
    <message>
        <source>Choose a .stride file in it</source>
        <translation>请选择其中的一个 .stride 文件</translation>
    </message>
    <message>
        <source>Check its name and the rights on it</source>
        <translation>请检查它的名称和权限</translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation>它已损坏或不完整</translation>
    </message>
    <message>
        <source>{0} names no place</source>
        <translation>{0} 没有给出位置</translation>
    </message>
    <message>
        <source>Write it behind the colon: {0}PATH</source>
        <translation>请写在冒号后面：{0}PATH</translation>
    </message>
    <message>
        <source>Start a new run of the drawing</source>
        <translation>请用该图开始新的运行</translation>
    </message>
    <message>
        <source>it holds no settings.json</source>
        <translation>其中没有 settings.json</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>At 32 bits, multiply with the 10 leading bits of each mantissa where an NVIDIA GPU can: several times as fast</source>
        <translation>在 32 位精度下，NVIDIA GPU 若支持，乘法只用每个尾数的前 10 位：快数倍</translation>
    </message>
    <message>
        <source>Off, all 23 count; other devices always take all</source>
        <translation>关闭时 23 位全用；其他设备总是全用</translation>
    </message>
    <message>
        <source>Take only algorithms that give the same bits each time, so that a GPU repeats a run, too; slower, and some layers have none</source>
        <translation>只用每次结果逐位相同的算法，使 GPU 也能重现一次运行；较慢，且有些层没有这样的算法</translation>
    </message>
    <message>
        <source>The CPU always repeats it</source>
        <translation>CPU 总能重现</translation>
    </message>
    <message>
        <source>The folder of run {0} is gone: it was deleted or moved</source>
        <translation>运行 {0} 的文件夹不见了：它已被删除或移走</translation>
    </message>
    <message>
        <source>Resume the run {0}: it goes on from its last checkpoint</source>
        <translation>请恢复运行 {0}：它会从最后一个检查点继续</translation>
    </message>
    <message>
        <source>train again then: nothing was saved yet</source>
        <translation>届时请重新训练：尚未保存任何内容</translation>
    </message>
    <message>
        <source>The training log shows where; nothing was saved yet</source>
        <translation>训练日志指明了位置；尚未保存任何内容</translation>
    </message>
    <message>
        <source>was killed (signal 9), by a person or because memory ran out: then a smaller batch size helps</source>
        <translation>被终止了（信号 9），由人为操作或因内存不足：若是后者，较小的批大小会有帮助</translation>
    </message>
    <message>
        <source>It takes less than a fiftieth of the time and changes no loss</source>
        <translation>它占用的时间不到五十分之一，并且不改变任何损失</translation>
    </message>
    <message>
        <source>Give the folder of a sweep, or its name</source>
        <translation>请给出扫描的文件夹或名称</translation>
    </message>
    <message>
        <source>Bring it back and resume the run, or train again</source>
        <translation>请找回后恢复运行，或重新训练</translation>
    </message>
    <message>
        <source>{0} holds the weights of another network: {1}</source>
        <translation>{0} 保存的是另一个网络的权重：{1}</translation>
    </message>
    <message>
        <source>Export with the drawing that was trained</source>
        <translation>请用训练时的图导出</translation>
    </message>
    <message>
        <source>{0} cannot be read: this machine has not enough memory free for it</source>
        <translation>无法读取 {0}：本机没有足够的空闲内存</translation>
    </message>
    <message>
        <source>Close what else takes much, or export on a larger machine</source>
        <translation>请关闭其他占用内存多的程序，或在内存更大的机器上导出</translation>
    </message>
    <message>
        <source>The run {0} has no weights: nothing of it was saved</source>
        <translation>运行 {0} 没有权重：它没有保存任何内容</translation>
    </message>
    <message>
        <source>Choose another run, or train again</source>
        <translation>请选择另一个运行，或重新训练</translation>
    </message>
    <message>
        <source>NET is empty</source>
        <translation>NET 为空</translation>
    </message>
    <message>
        <source>Name a project file or a built-in network</source>
        <translation>请给出一个项目文件或内置网络的名称</translation>
    </message>
    <message>
        <source>Name one that holds runs, or none</source>
        <translation>请给出一个含有运行的文件夹，或不给出</translation>
    </message>
    <message>
        <source>-o names no file</source>
        <translation>-o 没有给出文件</translation>
    </message>
    <message>
        <source>Name the project file to write</source>
        <translation>请给出要写入的项目文件的名称</translation>
    </message>
    <message>
        <source>{0} cannot be written</source>
        <translation>无法写入 {0}</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>请另选一个文件夹</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space</source>
        <translation>请另选一个文件夹，或腾出一些空间</translation>
    </message>
    <message>
        <source>There is another {0} now</source>
        <translation>现在已有另一个 {0}</translation>
    </message>
    <message>
        <source>The deleted one lies in {0}</source>
        <translation>删除的那个在 {0}</translation>
    </message>
    <message>
        <source>The run {0} cannot be deleted: {1}</source>
        <translation>无法删除运行 {0}：{1}</translation>
    </message>
    <message>
        <source>Check the rights on its folder</source>
        <translation>请检查其文件夹的权限</translation>
    </message>
    <message>
        <source>The run {0} cannot be brought back: {1}</source>
        <translation>无法恢复运行 {0}：{1}</translation>
    </message>
    <message>
        <source>Look for it in {0}</source>
        <translation>请在 {0} 中查找它</translation>
    </message>
    <message>
        <source>model.py of run {0} cannot be read: {1}</source>
        <translation>无法读取运行 {0} 的 model.py：{1}</translation>
    </message>
    <message>
        <source>The run {0} is gone, and cannot be compared</source>
        <translation>运行 {0} 不见了，无法比较</translation>
    </message>
    <message>
        <source>The run {0} cannot be repeated: {1}</source>
        <translation>无法重新训练运行 {0}：{1}</translation>
    </message>
    <message>
        <source>Train its drawing instead</source>
        <translation>请改为训练它的网络图</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>Convolution of an image with learned filters</source>
        <translation>用可学习的滤波器对图像做卷积</translation>
    </message>
    <message>
        <source>Each of the `out_channels` filters slides over all input channels (over those of its group) and gives one output channel</source>
        <translation>`out_channels` 个滤波器各自在所有输入通道（或所在组的输入通道）上滑动，各给出一个输出通道</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → out_channels×H&apos;×W&apos;</source>
        <translation>形状：C×H×W → out_channels×H&apos;×W&apos;</translation>
    </message>
    <message>
        <source>With input size W, kernel K, padding P, stride S and dilation D, the output size is O = floor((W + 2P − D(K − 1) − 1)/S) + 1; for D = 1 that is floor((W − K + 2P)/S) + 1</source>
        <translation>设输入尺寸为 W、卷积核 K、填充 P、步幅 S、膨胀 D，则输出尺寸为 O = floor((W + 2P − D(K − 1) − 1)/S) + 1；D = 1 时即 floor((W − K + 2P)/S) + 1</translation>
    </message>
    <message>
        <source>Source: LeCun, Bottou, Bengio &amp; Haffner 1998, &quot;Gradient-based learning applied to document recognition&quot;; the arithmetic after Dumoulin &amp; Visin 2016 (arXiv:1603.07285)</source>
        <translation>来源：LeCun, Bottou, Bengio &amp; Haffner 1998, &quot;Gradient-based learning applied to document recognition&quot;；算式依据 Dumoulin &amp; Visin 2016 (arXiv:1603.07285)</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>The mean of windows of a sequence that are chosen to give a fixed output size</source>
        <translation>对序列取窗口均值，窗口按给定的输出尺寸选定</translation>
    </message>
    <message>
        <source>Shapes: C×L → C×L&apos; for any L</source>
        <translation>形状：C×L → C×L&apos;，L 任意</translation>
    </message>
    <message>
        <source>Output i averages the steps from floor(i·L/L&apos;) to ceil((i + 1)·L/L&apos;)</source>
        <translation>输出 i 对从 floor(i·L/L&apos;) 到 ceil((i + 1)·L/L&apos;) 的各步求均值</translation>
    </message>
    <message>
        <source>With output size 1 it is global average pooling over time</source>
        <translation>输出尺寸为 1 时，即沿时间的全局平均池化</translation>
    </message>
    <message>
        <source>Source: Lin, Chen &amp; Yan 2013 (arXiv:1312.4400), section 3.2, there for images</source>
        <translation>来源：Lin, Chen &amp; Yan 2013 (arXiv:1312.4400)，第 3.2 节，原用于图像</translation>
    </message>
    <message>
        <source>The mean of windows that are chosen to give a fixed output size</source>
        <translation>取窗口均值，窗口按给定的输出尺寸选定</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → C×H&apos;×W&apos; for any H and W</source>
        <translation>形状：C×H×W → C×H&apos;×W&apos;，H 和 W 任意</translation>
    </message>
    <message>
        <source>Output row i averages the rows from floor(i·H/H&apos;) to ceil((i + 1)·H/H&apos;)</source>
        <translation>输出的第 i 行对从 floor(i·H/H&apos;) 到 ceil((i + 1)·H/H&apos;) 的各行求均值</translation>
    </message>
    <message>
        <source>With output size 1 it is global average pooling, which stands for the large fully connected layers in Network in Network, GoogLeNet and ResNet</source>
        <translation>输出尺寸为 1 时即全局平均池化；在 Network in Network、GoogLeNet 和 ResNet 中，它取代了庞大的全连接层</translation>
    </message>
    <message>
        <source>Source: Lin, Chen &amp; Yan 2013 (arXiv:1312.4400), section 3.2</source>
        <translation>来源：Lin, Chen &amp; Yan 2013 (arXiv:1312.4400)，第 3.2 节</translation>
    </message>
    <message>
        <source>The mean of windows of a volume that are chosen to give a fixed output size</source>
        <translation>对体数据取窗口均值，窗口按给定的输出尺寸选定</translation>
    </message>
    <message>
        <source>Shapes: C×D×H×W → C×D&apos;×H&apos;×W&apos; for any D, H and W</source>
        <translation>形状：C×D×H×W → C×D&apos;×H&apos;×W&apos;，D、H 和 W 任意</translation>
    </message>
    <message>
        <source>Slice, row or column i averages those from floor(i·H/H&apos;) to ceil((i + 1)·H/H&apos;)</source>
        <translation>第 i 层、行或列对从 floor(i·H/H&apos;) 到 ceil((i + 1)·H/H&apos;) 的各层、行或列求均值</translation>
    </message>
    <message>
        <source>With output size 1 it is global average pooling</source>
        <translation>输出尺寸为 1 时即全局平均池化</translation>
    </message>
    <message>
        <source>The largest number in windows of a sequence that are chosen to give a fixed output size</source>
        <translation>对序列取窗口最大值，窗口按给定的输出尺寸选定</translation>
    </message>
    <message>
        <source>Output i looks at the steps from floor(i·L/L&apos;) to ceil((i + 1)·L/L&apos;)</source>
        <translation>输出 i 查看从 floor(i·L/L&apos;) 到 ceil((i + 1)·L/L&apos;) 的各步</translation>
    </message>
    <message>
        <source>With output size 1 it is max pooling over time</source>
        <translation>输出尺寸为 1 时，即沿时间的最大池化</translation>
    </message>
    <message>
        <source>Source: Collobert et al. 2011 (arXiv:1103.0398), section 3.2.2</source>
        <translation>来源：Collobert et al. 2011 (arXiv:1103.0398)，第 3.2.2 节</translation>
    </message>
    <message>
        <source>The largest number in windows that are chosen to give a fixed output size</source>
        <translation>取窗口最大值，窗口按给定的输出尺寸选定</translation>
    </message>
    <message>
        <source>Output row i looks at the rows from floor(i·H/H&apos;) to ceil((i + 1)·H/H&apos;)</source>
        <translation>输出的第 i 行查看从 floor(i·H/H&apos;) 到 ceil((i + 1)·H/H&apos;) 的各行</translation>
    </message>
    <message>
        <source>With output size 1 it is global max pooling, which says whether a feature is seen anywhere</source>
        <translation>输出尺寸为 1 时即全局最大池化，它说明某个特征是否在任何地方出现过</translation>
    </message>
    <message>
        <source>Source: Oquab et al. 2015, &quot;Is object localization for free?&quot;, section 3</source>
        <translation>来源：Oquab et al. 2015, &quot;Is object localization for free?&quot;，第 3 节</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>The sum of its inputs, number by number: the merge of a residual block, F(x) + x</source>
        <translation>各输入逐个数相加：残差块的汇合，F(x) + x</translation>
    </message>
    <message>
        <source>Shapes: all inputs have one shape, which is kept</source>
        <translation>形状：所有输入形状相同，输出保持该形状</translation>
    </message>
    <message>
        <source>Where a size is 1 it is repeated</source>
        <translation>大小为 1 的轴会被重复扩展</translation>
    </message>
    <message>
        <source>Source: He, Zhang, Ren &amp; Sun 2015 (arXiv:1512.03385), section 3</source>
        <translation>来源：He, Zhang, Ren &amp; Sun 2015 (arXiv:1512.03385)，第 3 节</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Reads the same numbers, row by row, as another shape</source>
        <translation>把同样的数逐行读成另一种形状</translation>
    </message>
    <message>
        <source>Shapes: any shape → `shape`, with as many numbers</source>
        <translation>形状：任意形状 → `shape`，数值个数相同</translation>
    </message>
    <message>
        <source>One size may be −1, which stands for what is left over. (−1) alone is a Flatten; 2×3 makes six numbers the matrix of an affine map</source>
        <translation>其中一个尺寸可为 −1，表示余下的。只写 (−1) 就是 Flatten；2×3 把六个数变成仿射映射的矩阵</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Where each pixel of the result is read, for a GridSample: (x, y) = θ·(x&apos;, y&apos;, 1)</source>
        <translation>为 GridSample 给出结果的每个像素从哪里读取：(x, y) = θ·(x&apos;, y&apos;, 1)</translation>
    </message>
    <message>
        <source>Coordinates run from −1 to 1 over the image</source>
        <translation>坐标在图像上从 −1 到 1</translation>
    </message>
    <message>
        <source>The matrix 1 0 0, 0 1 0 leaves an image as it is</source>
        <translation>矩阵 1 0 0, 0 1 0 使图像保持不变</translation>
    </message>
    <message>
        <source>Shapes: θ of 2×3 → H×W×2, with H and W of `size`</source>
        <translation>形状：2×3 的 θ → H×W×2，其中 H 和 W 由 `size` 给出</translation>
    </message>
    <message>
        <source>Source: Jaderberg et al. 2015 (arXiv:1506.02025), equation 1</source>
        <translation>来源：Jaderberg et al. 2015 (arXiv:1506.02025)，式 1</translation>
    </message>
    <message>
        <source>Lays several axes out as one: an image as a vector, for a Linear layer</source>
        <translation>把几个轴展平成一个：图像变成向量，供 Linear 层使用</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → (C·H·W)</source>
        <translation>形状：C×H×W → (C·H·W)</translation>
    </message>
    <message>
        <source>Row-major, as PyTorch does it</source>
        <translation>按行优先顺序，与 PyTorch 相同</translation>
    </message>
    <message>
        <source>Predicts an affine map of the plane: the last layer of a spatial transformer&apos;s localisation</source>
        <translation>预测平面的仿射映射：空间变换器定位网络的最后一层</translation>
    </message>
    <message>
        <source>A Linear layer to six numbers, laid out as a 2×3 matrix</source>
        <translation>一个有六个输出的 Linear 层，排成 2×3 矩阵</translation>
    </message>
    <message>
        <source>Its weights start at 0 and its bias at the identity, so that an untrained transformer passes its image on unchanged</source>
        <translation>它的权重从 0 开始，偏置从恒等映射开始，因此未训练的空间变换器原样传递图像</translation>
    </message>
    <message>
        <source>With a scale below 1 it starts with the middle of the image, enlarged</source>
        <translation>scale 小于 1 时，它从放大的图像中央开始</translation>
    </message>
    <message>
        <source>Shapes: N → 2×3</source>
        <translation>形状：N → 2×3</translation>
    </message>
    <message>
        <source>Parameters: 6·N + 6</source>
        <translation>参数量：6·N + 6</translation>
    </message>
    <message>
        <source>Source: Jaderberg, Simonyan, Zisserman &amp; Kavukcuoglu 2015 (arXiv:1506.02025), section 3</source>
        <translation>来源：Jaderberg, Simonyan, Zisserman &amp; Kavukcuoglu 2015 (arXiv:1506.02025)，第 3 节</translation>
    </message>
    <message>
        <source>The mean of its inputs, number by number</source>
        <translation>各输入逐个数求均值</translation>
    </message>
    <message>
        <source>Source: Ciresan, Meier &amp; Schmidhuber 2012 (arXiv:1202.2745), whose columns are averaged</source>
        <translation>来源：Ciresan, Meier &amp; Schmidhuber 2012 (arXiv:1202.2745)，其中对各列取平均</translation>
    </message>
    <message>
        <source>The mean of each window of a sequence, channel by channel</source>
        <translation>对序列的每个窗口逐通道取均值</translation>
    </message>
    <message>
        <source>Shapes: C×L → C×L&apos; with O = floor((W − K + 2P)/S) + 1; with `ceil_mode` the division rounds up, and a last window that would start in the padding is dropped</source>
        <translation>形状：C×L → C×L&apos;，其中 O = floor((W − K + 2P)/S) + 1；使用 `ceil_mode` 时除法向上取整，会从填充处开始的最后一个窗口被去掉</translation>
    </message>
    <message>
        <source>Source: LeCun et al. 1998, there for images (with a learned scale: sub-sampling)</source>
        <translation>来源：LeCun et al. 1998，原用于图像（带可学习的缩放：下采样）</translation>
    </message>
    <message>
        <source>The mean of each window of an image, channel by channel</source>
        <translation>对图像的每个窗口逐通道取均值</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → C×H&apos;×W&apos; with O = floor((W − K + 2P)/S) + 1; with `ceil_mode` the division rounds up, and a last window that would start in the padding is dropped</source>
        <translation>形状：C×H×W → C×H&apos;×W&apos;，其中 O = floor((W − K + 2P)/S) + 1；使用 `ceil_mode` 时除法向上取整，会从填充处开始的最后一个窗口被去掉</translation>
    </message>
    <message>
        <source>Source: LeCun et al. 1998 (there with a learned scale: sub-sampling)</source>
        <translation>来源：LeCun et al. 1998（原带可学习的缩放：下采样）</translation>
    </message>
    <message>
        <source>The mean of each window of a volume, channel by channel</source>
        <translation>对体数据的每个窗口逐通道取均值</translation>
    </message>
    <message>
        <source>Shapes: C×D×H×W → C×D&apos;×H&apos;×W&apos; with O = floor((W − K + 2P)/S) + 1; with `ceil_mode` the division rounds up, and a last window that would start in the padding is dropped</source>
        <translation>形状：C×D×H×W → C×D&apos;×H&apos;×W&apos;，其中 O = floor((W − K + 2P)/S) + 1；使用 `ceil_mode` 时除法向上取整，会从填充处开始的最后一个窗口被去掉</translation>
    </message>
    <message>
        <source>Unlike its siblings it refuses an image that is smaller than the kernel, whatever the padding</source>
        <translation>与同类不同，它拒绝比核小的图像，不论填充多少</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and spread 1 over the batch, then scales and shifts it</source>
        <translation>在一批内使每个通道均值为 0、标准差为 1，再缩放和平移</translation>
    </message>
    <message>
        <source>y = (x − mean)/sqrt(var + eps)·γ + β, with mean and var of each channel over batch and steps while training, and with their running averages when evaluating</source>
        <translation>y = (x − mean)/sqrt(var + eps)·γ + β；训练时 mean 和 var 取每个通道在一批和各步上的值，评估时取它们的滑动平均</translation>
    </message>
    <message>
        <source>Shapes: C or C×L is kept</source>
        <translation>形状：C 或 C×L 保持不变</translation>
    </message>
    <message>
        <source>Parameters: γ and β, so 2·C</source>
        <translation>参数量：γ 和 β，共 2·C</translation>
    </message>
    <message>
        <source>Source: Ioffe &amp; Szegedy 2015 (arXiv:1502.03167)</source>
        <translation>来源：Ioffe &amp; Szegedy 2015 (arXiv:1502.03167)</translation>
    </message>
    <message>
        <source>y = (x − mean)/sqrt(var + eps)·γ + β, with mean and var of each channel over batch, rows and columns while training, and with their running averages when evaluating</source>
        <translation>y = (x − mean)/sqrt(var + eps)·γ + β；训练时 mean 和 var 取每个通道在一批、各行和各列上的值，评估时取它们的滑动平均</translation>
    </message>
    <message>
        <source>Shapes: C×H×W is kept</source>
        <translation>形状：C×H×W 保持不变</translation>
    </message>
    <message>
        <source>y = (x − mean)/sqrt(var + eps)·γ + β, with mean and var of each channel over batch, slices, rows and columns while training, and with their running averages when evaluating</source>
        <translation>y = (x − mean)/sqrt(var + eps)·γ + β；训练时 mean 和 var 取每个通道在一批、各层、各行和各列上的值，评估时取它们的滑动平均</translation>
    </message>
    <message>
        <source>Shapes: C×D×H×W is kept</source>
        <translation>形状：C×D×H×W 保持不变</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>A learned form of two inputs at once: y_k = x1ᵀ·W_k·x2 + b_k</source>
        <translation>同时作用于两个输入的可学习形式：y_k = x1ᵀ·W_k·x2 + b_k</translation>
    </message>
    <message>
        <source>Shapes: N1 and N2 → out_features</source>
        <translation>形状：N1 和 N2 → out_features</translation>
    </message>
    <message>
        <source>With more axes it acts on the last ones, and the others agree</source>
        <translation>轴更多时，它作用于最后一个轴，其余的轴须一致</translation>
    </message>
    <message>
        <source>Parameters: N1·N2·out_features weights and out_features biases</source>
        <translation>参数量：N1·N2·out_features 个权重和 out_features 个偏置</translation>
    </message>
    <message>
        <source>Source: Tenenbaum &amp; Freeman 2000, &quot;Separating style and content with bilinear models&quot;</source>
        <translation>来源：Tenenbaum &amp; Freeman 2000, &quot;Separating style and content with bilinear models&quot;</translation>
    </message>
    <message>
        <source>Its inputs laid side by side along one axis: the merge of an Inception block</source>
        <translation>把各输入沿一个轴并排拼接：Inception 模块的汇合</translation>
    </message>
    <message>
        <source>Shapes: along `dim` the sizes add up, 64×28×28 and 128×28×28 give 192×28×28; on all other axes the inputs must agree</source>
        <translation>形状：沿 `dim` 的尺寸相加，64×28×28 和 128×28×28 得到 192×28×28；其他各轴上各输入必须一致</translation>
    </message>
    <message>
        <source>Source: Szegedy et al. 2014 (arXiv:1409.4842); Huang et al. 2016 (arXiv:1608.06993)</source>
        <translation>来源：Szegedy et al. 2014 (arXiv:1409.4842)；Huang et al. 2016 (arXiv:1608.06993)</translation>
    </message>
    <message>
        <source>Convolution of a sequence with learned filters</source>
        <translation>用可学习的滤波器对序列做卷积</translation>
    </message>
    <message>
        <source>Each of the `out_channels` filters slides along the sequence, over all input channels (over those of its group), and gives one output channel</source>
        <translation>`out_channels` 个滤波器各自沿序列滑动，覆盖所有输入通道（或所在组的输入通道），各给出一个输出通道</translation>
    </message>
    <message>
        <source>Shapes: C×L → out_channels×L&apos; with O = floor((L + 2P − D(K − 1) − 1)/S) + 1</source>
        <translation>形状：C×L → out_channels×L&apos;，其中 O = floor((L + 2P − D(K − 1) − 1)/S) + 1</translation>
    </message>
    <message>
        <source>Source: Waibel et al. 1989, &quot;Phoneme recognition using time-delay neural networks&quot;; the arithmetic after Dumoulin &amp; Visin 2016 (arXiv:1603.07285)</source>
        <translation>来源：Waibel et al. 1989, &quot;Phoneme recognition using time-delay neural networks&quot;；算式依据 Dumoulin &amp; Visin 2016 (arXiv:1603.07285)</translation>
    </message>
    <message>
        <source>Convolution of a volume or a video with learned filters</source>
        <translation>用可学习的滤波器对体数据或视频做卷积</translation>
    </message>
    <message>
        <source>Each of the `out_channels` filters slides over depth (or time), rows and columns of all input channels (of those of its group) and gives one output channel</source>
        <translation>`out_channels` 个滤波器各自在所有输入通道（或所在组的输入通道）的深度（或时间）、行和列上滑动，各给出一个输出通道</translation>
    </message>
    <message>
        <source>Shapes: C×D×H×W → out_channels×D&apos;×H&apos;×W&apos;, each size by O = floor((W + 2P − D(K − 1) − 1)/S) + 1</source>
        <translation>形状：C×D×H×W → out_channels×D&apos;×H&apos;×W&apos;，每个尺寸 O = floor((W + 2P − D(K − 1) − 1)/S) + 1</translation>
    </message>
    <message>
        <source>Source: Tran et al. 2014 (arXiv:1412.0767); the arithmetic after Dumoulin &amp; Visin 2016 (arXiv:1603.07285)</source>
        <translation>来源：Tran et al. 2014 (arXiv:1412.0767)；算式依据 Dumoulin &amp; Visin 2016 (arXiv:1603.07285)</translation>
    </message>
    <message>
        <source>Learned up-sampling of a sequence: the gradient of a Conv1d, run forward</source>
        <translation>可学习的序列上采样：把 Conv1d 的梯度正向运行</translation>
    </message>
    <message>
        <source>Each input number adds a copy of the filter, weighted by it, to the output; the copies lie a stride apart</source>
        <translation>输入的每个数把滤波器的一份副本乘以自身后加到输出上；各副本相隔一个步幅</translation>
    </message>
    <message>
        <source>Shapes: C×L → out_channels×L&apos; with O = (L − 1)·S − 2P + D·(K − 1) + output_padding + 1</source>
        <translation>形状：C×L → out_channels×L&apos;，其中 O = (L − 1)·S − 2P + D·(K − 1) + output_padding + 1</translation>
    </message>
    <message>
        <source>Source: Zeiler et al. 2010, &quot;Deconvolutional networks&quot;; the arithmetic after Dumoulin &amp; Visin 2016 (arXiv:1603.07285), section 4</source>
        <translation>来源：Zeiler et al. 2010, &quot;Deconvolutional networks&quot;；算式依据 Dumoulin &amp; Visin 2016 (arXiv:1603.07285)，第 4 节</translation>
    </message>
    <message>
        <source>Learned up-sampling of an image: the gradient of a Conv2d, run forward</source>
        <translation>可学习的图像上采样：把 Conv2d 的梯度正向运行</translation>
    </message>
    <message>
        <source>Each input pixel adds a copy of the filter, weighted by it, to the output; the copies lie a stride apart</source>
        <translation>输入的每个像素把滤波器的一份副本乘以自身后加到输出上；各副本相隔一个步幅</translation>
    </message>
    <message>
        <source>Kernel 2 with stride 2 doubles rows and columns</source>
        <translation>核为 2、步幅为 2 时，行数和列数加倍</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → out_channels×H&apos;×W&apos;, each size by O = (W − 1)·S − 2P + D·(K − 1) + output_padding + 1</source>
        <translation>形状：C×H×W → out_channels×H&apos;×W&apos;，每个尺寸 O = (W − 1)·S − 2P + D·(K − 1) + output_padding + 1</translation>
    </message>
    <message>
        <source>Source: Zeiler et al. 2010, &quot;Deconvolutional networks&quot;; Long, Shelhamer &amp; Darrell 2014 (arXiv:1411.4038); the arithmetic after Dumoulin &amp; Visin 2016 (arXiv:1603.07285), section 4</source>
        <translation>来源：Zeiler et al. 2010, &quot;Deconvolutional networks&quot;；Long, Shelhamer &amp; Darrell 2014 (arXiv:1411.4038)；算式依据 Dumoulin &amp; Visin 2016 (arXiv:1603.07285)，第 4 节</translation>
    </message>
    <message>
        <source>Cuts rows and columns off an image: down to a size in the centre, or so many on each side</source>
        <translation>裁掉图像的行和列：裁到中央的某个尺寸，或每边裁掉若干</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → C×size with `size`, else C×(H − top − bottom)×(W − left − right)</source>
        <translation>形状：给出 `size` 时 C×H×W → C×size，否则 C×(H − top − bottom)×(W − left − right)</translation>
    </message>
    <message>
        <source>If the rows to cut are odd in number, one more goes at the bottom; likewise on the right</source>
        <translation>若要裁掉的行数为奇数，下边多裁一行；右边同理</translation>
    </message>
    <message>
        <source>Written as padding with negative numbers</source>
        <translation>写成负数的填充</translation>
    </message>
    <message>
        <source>Source: Ronneberger, Fischer &amp; Brox 2015 (arXiv:1505.04597), figure 1</source>
        <translation>来源：Ronneberger, Fischer &amp; Brox 2015 (arXiv:1505.04597)，图 1</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>A few lines of your own PyTorch, for what no other layer does</source>
        <translation>几行您自己的 PyTorch 代码，用于其他层做不到的事</translation>
    </message>
    <message>
        <source>`forward` holds the lines of a module&apos;s forward method: they read `x` (with several inputs `x1`, `x2`, …) and return the result. `setup` holds the lines of its constructor, such as `self.conv = nn.Conv2d(8, 8, 3)`. torch, nn and F can be used</source>
        <translation>`forward` 是模块 forward 方法的代码行：它们读取 `x`（有多个输入时为 `x1`、`x2`…）并返回结果。`setup` 是其构造函数的代码行，例如 `self.conv = nn.Conv2d(8, 8, 3)`。可以使用 torch、nn 和 F</translation>
    </message>
    <message>
        <source>Stride never runs the lines to check a drawing, so you declare the shape that comes out and how many trainable numbers there are</source>
        <translation>Stride 检查网络图时从不运行这些代码，因此要由您声明输出的形状以及有多少个可训练的数</translation>
    </message>
    <message>
        <source>Training and exporting run them, once you have agreed to the code of the file</source>
        <translation>您同意该文件的代码之后，训练和导出才会运行它们</translation>
    </message>
    <message>
        <source>Shapes: any inputs → output_shape, as you declare it</source>
        <translation>形状：任意输入 → output_shape，由您声明</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>Sets each number to 0 with probability p while training, and scales the others by 1/(1 − p)</source>
        <translation>训练时以概率 p 把每个数设为 0，其余乘以 1/(1 − p)</translation>
    </message>
    <message>
        <source>Shapes: any shape is kept</source>
        <translation>形状：任意形状，保持不变</translation>
    </message>
    <message>
        <source>Does nothing when evaluating</source>
        <translation>评估时不起作用</translation>
    </message>
    <message>
        <source>Source: Hinton et al. 2012 (arXiv:1207.0580)</source>
        <translation>来源：Hinton et al. 2012 (arXiv:1207.0580)</translation>
    </message>
    <message>
        <source>Sets whole channels to 0 with probability p while training, and scales the others</source>
        <translation>训练时以概率 p 把整个通道设为 0，其余按比例放大</translation>
    </message>
    <message>
        <source>The channels that stay are multiplied by 1/(1 − p)</source>
        <translation>保留的通道乘以 1/(1 − p)</translation>
    </message>
    <message>
        <source>Neighbouring pixels are alike, so that dropping single ones would hide little</source>
        <translation>相邻的像素彼此相似，所以丢弃单个像素几乎遮不住什么</translation>
    </message>
    <message>
        <source>Source: Tompson et al. 2014 (arXiv:1411.4280), section 3.2 (&quot;SpatialDropout&quot;)</source>
        <translation>来源：Tompson et al. 2014 (arXiv:1411.4280)，第 3.2 节 (&quot;SpatialDropout&quot;)</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>The exponential linear unit: y = x if x &gt; 0, else alpha·(exp(x) − 1)</source>
        <translation>指数线性单元：x &gt; 0 时 y = x，否则 alpha·(exp(x) − 1)</translation>
    </message>
    <message>
        <source>Its mean is nearer to zero than that of a ReLU</source>
        <translation>它的均值比 ReLU 的更接近零</translation>
    </message>
    <message>
        <source>Source: Clevert, Unterthiner &amp; Hochreiter 2015 (arXiv:1511.07289)</source>
        <translation>来源：Clevert, Unterthiner &amp; Hochreiter 2015 (arXiv:1511.07289)</translation>
    </message>
    <message>
        <source>Looks each integer up in a learned table of vectors: words, or other symbols, as vectors</source>
        <translation>在可学习的向量表中查找每个整数：把词或其他符号变成向量</translation>
    </message>
    <message>
        <source>Shapes: T integers → T×embedding_dim; more axes are kept likewise</source>
        <translation>形状：T 个整数 → T×embedding_dim；轴更多时同样保留</translation>
    </message>
    <message>
        <source>Parameters: num_embeddings·embedding_dim</source>
        <translation>参数量：num_embeddings·embedding_dim</translation>
    </message>
    <message>
        <source>Source: Bengio et al. 2003, &quot;A neural probabilistic language model&quot;</source>
        <translation>来源：Bengio et al. 2003, &quot;A neural probabilistic language model&quot;</translation>
    </message>
    <message>
        <source>The Gaussian error linear unit: y = x·Φ(x), Φ the normal distribution function</source>
        <translation>高斯误差线性单元：y = x·Φ(x)，Φ 为正态分布函数</translation>
    </message>
    <message>
        <source>Used by transformers and ConvNeXt</source>
        <translation>用于 Transformer 和 ConvNeXt</translation>
    </message>
    <message>
        <source>Source: Hendrycks &amp; Gimpel 2016 (arXiv:1606.08415)</source>
        <translation>来源：Hendrycks &amp; Gimpel 2016 (arXiv:1606.08415)</translation>
    </message>
    <message>
        <source>Reads an image at the places that a grid names, between pixels by interpolation</source>
        <translation>在网格指出的位置读取图像，像素之间用插值</translation>
    </message>
    <message>
        <source>Shapes: image C×H×W and grid H&apos;×W&apos;×2 → C×H&apos;×W&apos;</source>
        <translation>形状：图像 C×H×W 和网格 H&apos;×W&apos;×2 → C×H&apos;×W&apos;</translation>
    </message>
    <message>
        <source>Gradients flow to the image and to the grid</source>
        <translation>梯度会传回图像和网格</translation>
    </message>
    <message>
        <source>Source: Jaderberg et al. 2015 (arXiv:1506.02025), section 3.3</source>
        <translation>来源：Jaderberg et al. 2015 (arXiv:1506.02025)，第 3.3 节</translation>
    </message>
    <message>
        <source>Brings each group of channels of each image to mean 0 and spread 1, then scales and shifts</source>
        <translation>使每张图像的每组通道均值为 0、标准差为 1，再缩放和平移</translation>
    </message>
    <message>
        <source>y = (x − mean)/sqrt(var + eps)·γ + β, with mean and var over the channels of a group and all positions; it does not depend on the batch</source>
        <translation>y = (x − mean)/sqrt(var + eps)·γ + β，其中 mean 和 var 取一组通道在所有位置上的值；它与批无关</translation>
    </message>
    <message>
        <source>One group is a layer norm over C×H×W, as many groups as channels an instance norm</source>
        <translation>只有一组时，就是在 C×H×W 上的层归一化；组数等于通道数时，就是实例归一化</translation>
    </message>
    <message>
        <source>Shapes: C, C×L, C×H×W … is kept</source>
        <translation>形状：C、C×L、C×H×W… 保持不变</translation>
    </message>
    <message>
        <source>Parameters: γ and β of each channel, so 2·C</source>
        <translation>参数量：每个通道的 γ 和 β，共 2·C</translation>
    </message>
    <message>
        <source>Source: Wu &amp; He 2018 (arXiv:1803.08494)</source>
        <translation>来源：Wu &amp; He 2018 (arXiv:1803.08494)</translation>
    </message>
    <message>
        <source>Reads a sequence step by step with two gates: h_t = (1 − z)·n + z·h_(t−1)</source>
        <translation>用两个门逐步读取序列：h_t = (1 − z)·n + z·h_(t−1)</translation>
    </message>
    <message>
        <source>z, r = σ(W·x_t + U·h_(t−1) + b), each with its own weights; n = tanh(W·x_t + b + r·(U·h_(t−1) + c))</source>
        <translation>z, r = σ(W·x_t + U·h_(t−1) + b)，各有自己的权重；n = tanh(W·x_t + b + r·(U·h_(t−1) + c))</translation>
    </message>
    <message>
        <source>Shapes: T×F → the states T×D·H, and the final state D·H, with H = hidden_size and D = 2 if bidirectional, else 1</source>
        <translation>形状：T×F → 各步状态 T×D·H 和最终状态 D·H，其中 H = hidden_size，双向时 D = 2，否则为 1</translation>
    </message>
    <message>
        <source>The final state is that of the last layer; of the backward reader it is the one at step 1</source>
        <translation>最终状态取自最后一层；反向读取的取第 1 步的状态</translation>
    </message>
    <message>
        <source>It starts at zero</source>
        <translation>初始状态为零</translation>
    </message>
    <message>
        <source>Source: Cho et al. 2014 (arXiv:1406.1078)</source>
        <translation>来源：Cho et al. 2014 (arXiv:1406.1078)</translation>
    </message>
    <message>
        <source>A sigmoid of straight lines: y = min(max(x + 3, 0), 6)/6</source>
        <translation>由直线段构成的 sigmoid：y = min(max(x + 3, 0), 6)/6</translation>
    </message>
    <message>
        <source>Used as the gate of MobileNetV3&apos;s squeeze-and-excitation</source>
        <translation>用作 MobileNetV3 的压缩与激励模块的门</translation>
    </message>
    <message>
        <source>Source: Howard et al. 2019 (arXiv:1905.02244), section 5.2</source>
        <translation>来源：Howard et al. 2019 (arXiv:1905.02244)，第 5.2 节</translation>
    </message>
    <message>
        <source>A swish of straight lines: y = x·min(max(x + 3, 0), 6)/6</source>
        <translation>由直线段构成的 swish：y = x·min(max(x + 3, 0), 6)/6</translation>
    </message>
    <message>
        <source>Cheap on phones</source>
        <translation>在手机上计算开销小</translation>
    </message>
    <message>
        <source>Gives what it gets: a place that is kept free, or a shortcut that is drawn as a layer</source>
        <translation>输入什么就输出什么：预留的位置，或画成一层的捷径</translation>
    </message>
    <message>
        <source>Where data enter the network</source>
        <translation>数据进入网络之处</translation>
    </message>
    <message>
        <source>The shape is that of one example, without the batch: 3×224×224 for a colour image of 224 rows and columns, 1×28×28 for a grey one</source>
        <translation>这里的形状是一个样本的形状，不含批：224 行 224 列的彩色图像为 3×224×224，灰度图像为 1×28×28</translation>
    </message>
    <message>
        <source>Words and other symbols are integers that number them in a vocabulary of `below` entries; an Embedding turns them into vectors</source>
        <translation>词和其他符号是整数，即它们在 `below` 个条目的词表中的编号；Embedding 把它们变成向量</translation>
    </message>
    <message>
        <source>Brings each channel of each image to mean 0 and spread 1</source>
        <translation>使每张图像的每个通道均值为 0、标准差为 1</translation>
    </message>
    <message>
        <source>y = (x − mean)/sqrt(var + eps), with mean and var over the rows and columns of that image alone, while training and when evaluating alike; with `affine` then scaled and shifted</source>
        <translation>y = (x − mean)/sqrt(var + eps)，其中 mean 和 var 只取该图像自身的行和列，训练和评估时相同；使用 `affine` 时再缩放和平移</translation>
    </message>
    <message>
        <source>Parameters: 2·C if affine</source>
        <translation>参数量：使用 affine 时为 2·C</translation>
    </message>
    <message>
        <source>Source: Ulyanov, Vedaldi &amp; Lempitsky 2016 (arXiv:1607.08022)</source>
        <translation>来源：Ulyanov, Vedaldi &amp; Lempitsky 2016 (arXiv:1607.08022)</translation>
    </message>
    <message>
        <source>Brings the last axes of each example to mean 0 and spread 1, then scales and shifts them</source>
        <translation>使每个样本的最后几个轴均值为 0、标准差为 1，再缩放和平移</translation>
    </message>
    <message>
        <source>y = (x − mean)/sqrt(var + eps)·γ + β, with mean and var over the last `axes` axes; while training and when evaluating alike</source>
        <translation>y = (x − mean)/sqrt(var + eps)·γ + β，其中 mean 和 var 取最后 `axes` 个轴上的值；训练和评估时相同</translation>
    </message>
    <message>
        <source>Parameters: γ and β for each place on those axes</source>
        <translation>参数量：这些轴上每个位置的 γ 和 β</translation>
    </message>
    <message>
        <source>Source: Ba, Kiros &amp; Hinton 2016 (arXiv:1607.06450)</source>
        <translation>来源：Ba, Kiros &amp; Hinton 2016 (arXiv:1607.06450)</translation>
    </message>
    <message>
        <source>A ReLU with a small slope below zero: y = x if x &gt; 0, else negative_slope·x</source>
        <translation>零以下有小斜率的 ReLU：x &gt; 0 时 y = x，否则 negative_slope·x</translation>
    </message>
    <message>
        <source>A unit that is off still learns a little</source>
        <translation>未激活的单元仍能学到一点</translation>
    </message>
    <message>
        <source>Source: Maas, Hannun &amp; Ng 2013, &quot;Rectifier nonlinearities improve neural network acoustic models&quot;</source>
        <translation>来源：Maas, Hannun &amp; Ng 2013, &quot;Rectifier nonlinearities improve neural network acoustic models&quot;</translation>
    </message>
    <message>
        <source>Fully connected: each output is a weighted sum of all inputs, y = W·x + b</source>
        <translation>全连接：每个输出是所有输入的加权和，y = W·x + b</translation>
    </message>
    <message>
        <source>Shapes: N → out_features</source>
        <translation>形状：N → out_features</translation>
    </message>
    <message>
        <source>With more axes it acts on the last one: T×F → T×out_features</source>
        <translation>轴更多时，它作用于最后一个轴：T×F → T×out_features</translation>
    </message>
    <message>
        <source>Parameters: N·out_features weights and out_features biases</source>
        <translation>参数量：N·out_features 个权重和 out_features 个偏置</translation>
    </message>
    <message>
        <source>Divides each number by the strength of its neighbours in nearby channels</source>
        <translation>把每个数除以邻近通道中相邻数的强度</translation>
    </message>
    <message>
        <source>y_c = x_c / (k + alpha/size · Σ x_c&apos;^2)^beta, over `size` channels around c</source>
        <translation>y_c = x_c / (k + alpha/size · Σ x_c&apos;^2)^beta，对 c 附近的 `size` 个通道求和</translation>
    </message>
    <message>
        <source>Shapes: C×H×W (or C×L) is kept</source>
        <translation>形状：C×H×W（或 C×L）保持不变</translation>
    </message>
    <message>
        <source>PyTorch divides alpha by the size; the AlexNet paper does not, so its alpha 1e-4 over 5 channels is 5e-4 here</source>
        <translation>PyTorch 把 alpha 除以 size，AlexNet 论文则没有，所以论文中 5 个通道上的 alpha 1e-4 在这里是 5e-4</translation>
    </message>
    <message>
        <source>Source: Krizhevsky et al. 2012, section 3.3</source>
        <translation>来源：Krizhevsky et al. 2012，第 3.3 节</translation>
    </message>
    <message>
        <source>Turns scores into probabilities: y_i = exp(x_i) / Σ_j exp(x_j) along one axis</source>
        <translation>把得分变成概率：沿一个轴 y_i = exp(x_i) / Σ_j exp(x_j)</translation>
    </message>
    <message>
        <source>The cross-entropy loss contains it already: give that loss the scores themselves, and use this layer only where the network needs probabilities</source>
        <translation>交叉熵损失已包含它：请把得分本身交给该损失，只在网络需要概率的地方使用这一层</translation>
    </message>
    <message>
        <source>Source: Bridle 1990</source>
        <translation>来源：Bridle 1990</translation>
    </message>
    <message>
        <source>The logarithm of a softmax: y_i = x_i − log Σ_j exp(x_j) along one axis</source>
        <translation>softmax 的对数：沿一个轴 y_i = x_i − log Σ_j exp(x_j)</translation>
    </message>
    <message>
        <source>Made for the negative log-likelihood loss; the cross-entropy loss contains both</source>
        <translation>用于负对数似然损失；交叉熵损失已包含两者</translation>
    </message>
    <message>
        <source>Source: Bridle 1990, there without the logarithm</source>
        <translation>来源：Bridle 1990，原不含对数</translation>
    </message>
    <message>
        <source>The norm of each window of an image, channel by channel: y = (Σ x^p)^(1/p)</source>
        <translation>图像每个窗口逐通道的范数：y = (Σ x^p)^(1/p)</translation>
    </message>
    <message>
        <source>With norm_type 2 it is L2-norm pooling, with 1 the sum of the window, and the larger p, the nearer it comes to a max pool</source>
        <translation>norm_type 为 2 时是 L2 范数池化，为 1 时是窗口之和；p 越大，越接近最大池化</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → C×H&apos;×W&apos; with O = floor((W − K)/S) + 1; with `ceil_mode` the division rounds up</source>
        <translation>形状：C×H×W → C×H&apos;×W&apos;，其中 O = floor((W − K)/S) + 1；使用 `ceil_mode` 时除法向上取整</translation>
    </message>
    <message>
        <source>Source: Sermanet, Chintala &amp; LeCun 2012 (arXiv:1204.3968), section 2.2</source>
        <translation>来源：Sermanet, Chintala &amp; LeCun 2012 (arXiv:1204.3968)，第 2.2 节</translation>
    </message>
    <message>
        <source>Reads a sequence step by step with a memory cell that gates protect</source>
        <translation>借助由门保护的记忆单元逐步读取序列</translation>
    </message>
    <message>
        <source>i, f, o = σ(W·x_t + U·h_(t−1) + b), each with its own weights; c_t = f·c_(t−1) + i·tanh(W·x_t + U·h_(t−1) + b); h_t = o·tanh(c_t)</source>
        <translation>i, f, o = σ(W·x_t + U·h_(t−1) + b)，各有自己的权重；c_t = f·c_(t−1) + i·tanh(W·x_t + U·h_(t−1) + b)；h_t = o·tanh(c_t)</translation>
    </message>
    <message>
        <source>Source: Hochreiter &amp; Schmidhuber 1997, &quot;Long short-term memory&quot;; Gers et al. 2000 (forget gate)</source>
        <translation>来源：Hochreiter &amp; Schmidhuber 1997, &quot;Long short-term memory&quot;；Gers et al. 2000（遗忘门）</translation>
    </message>
    <message>
        <source>The product of two matrices: y_ij = Σ_k a_ik·b_kj, for each example and leading axis</source>
        <translation>两个矩阵的乘积：y_ij = Σ_k a_ik·b_kj，对每个样本和前面的轴分别进行</translation>
    </message>
    <message>
        <source>Shapes: N×K and K×M → N×M</source>
        <translation>形状：N×K 和 K×M → N×M</translation>
    </message>
    <message>
        <source>With more axes the leading ones agree, or are 1 and repeated</source>
        <translation>轴更多时，前面的轴须一致，或为 1 并被重复扩展</translation>
    </message>
    <message>
        <source>Put a Permute before it where an input must be transposed</source>
        <translation>若某个输入需要转置，请在它之前放一个 Permute</translation>
    </message>
    <message>
        <source>Source: Vaswani et al. 2017 (arXiv:1706.03762), section 3.2.1, where it compares queries and keys</source>
        <translation>来源：Vaswani et al. 2017 (arXiv:1706.03762)，第 3.2.1 节，在那里用来比较查询和键</translation>
    </message>
    <message>
        <source>The largest of its inputs, number by number</source>
        <translation>各输入逐个数取最大值</translation>
    </message>
    <message>
        <source>Source: Goodfellow et al. 2013, &quot;Maxout networks&quot; (arXiv:1302.4389)</source>
        <translation>来源：Goodfellow et al. 2013, &quot;Maxout networks&quot; (arXiv:1302.4389)</translation>
    </message>
    <message>
        <source>The largest number in each window of a sequence, channel by channel</source>
        <translation>取序列每个窗口中的最大值，逐通道进行</translation>
    </message>
    <message>
        <source>Shapes: C×L → C×L&apos; with O = floor((W − K + 2P)/S) + 1 for dilation 1; with `ceil_mode` the division rounds up, and a last window that would start in the padding is dropped</source>
        <translation>形状：C×L → C×L&apos;，膨胀为 1 时 O = floor((W − K + 2P)/S) + 1；使用 `ceil_mode` 时除法向上取整，会从填充处开始的最后一个窗口被去掉</translation>
    </message>
    <message>
        <source>The padding counts as −∞</source>
        <translation>填充处视为 −∞</translation>
    </message>
    <message>
        <source>Source: Riesenhuber &amp; Poggio 1999, there for images</source>
        <translation>来源：Riesenhuber &amp; Poggio 1999，原用于图像</translation>
    </message>
    <message>
        <source>The largest number in each window of an image, channel by channel</source>
        <translation>取图像每个窗口中的最大值，逐通道进行</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → C×H&apos;×W&apos; with O = floor((W − K + 2P)/S) + 1 for dilation 1; with `ceil_mode` the division rounds up, and a last window that would start in the padding is dropped</source>
        <translation>形状：C×H×W → C×H&apos;×W&apos;，膨胀为 1 时 O = floor((W − K + 2P)/S) + 1；使用 `ceil_mode` 时除法向上取整，会从填充处开始的最后一个窗口被去掉</translation>
    </message>
    <message>
        <source>A window larger than the stride overlaps its neighbours, as in AlexNet</source>
        <translation>窗口大于步幅时与相邻窗口重叠，如 AlexNet</translation>
    </message>
    <message>
        <source>Source: Riesenhuber &amp; Poggio 1999; overlapping pools: Krizhevsky et al. 2012, section 3.4</source>
        <translation>来源：Riesenhuber &amp; Poggio 1999；重叠的池化：Krizhevsky et al. 2012，第 3.4 节</translation>
    </message>
    <message>
        <source>A MaxPool2d that also tells where each largest number stood, for a MaxUnpool2d</source>
        <translation>还会给出每个最大值所在位置的 MaxPool2d，供 MaxUnpool2d 使用</translation>
    </message>
    <message>
        <source>An index is a position in the input map, counted row by row: row·W + column</source>
        <translation>下标是输入特征图中的位置，按行计数：行·W + 列</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → C×H&apos;×W&apos; twice, as for MaxPool2d: the largest numbers, and their indices as integers</source>
        <translation>形状：两个 C×H×W → C×H&apos;×W&apos;，同 MaxPool2d：最大值，以及它们的整数下标</translation>
    </message>
    <message>
        <source>Source: Zeiler &amp; Fergus 2013 (arXiv:1311.2901), section 2.1 (&quot;switches&quot;); Badrinarayanan et al. 2015 (arXiv:1511.00561)</source>
        <translation>来源：Zeiler &amp; Fergus 2013 (arXiv:1311.2901)，第 2.1 节 (&quot;switches&quot;)；Badrinarayanan et al. 2015 (arXiv:1511.00561)</translation>
    </message>
    <message>
        <source>The largest number in each window of a volume, channel by channel</source>
        <translation>取体数据每个窗口中的最大值，逐通道进行</translation>
    </message>
    <message>
        <source>Shapes: C×D×H×W → C×D&apos;×H&apos;×W&apos; with O = floor((W − K + 2P)/S) + 1 for dilation 1; with `ceil_mode` the division rounds up, and a last window that would start in the padding is dropped</source>
        <translation>形状：C×D×H×W → C×D&apos;×H&apos;×W&apos;，膨胀为 1 时 O = floor((W − K + 2P)/S) + 1；使用 `ceil_mode` 时除法向上取整，会从填充处开始的最后一个窗口被去掉</translation>
    </message>
    <message>
        <source>Puts numbers back to where a MaxPool2dIndices found its largest, and 0 everywhere else</source>
        <translation>把数放回 MaxPool2dIndices 找到最大值的位置，其他位置为 0</translation>
    </message>
    <message>
        <source>Give it the kernel, stride and padding of its pool, and the pool&apos;s indices</source>
        <translation>请给它与其池化相同的核、步幅和填充，并接上池化的下标</translation>
    </message>
    <message>
        <source>Where the pool left rows or columns over, say the size of the pool&apos;s input in `output_size`</source>
        <translation>若池化有剩下的行或列，请在 `output_size` 中写明池化输入的尺寸</translation>
    </message>
    <message>
        <source>Shapes: C×H×W and indices C×H×W → C×H&apos;×W&apos; with O = (W − 1)·S − 2P + K</source>
        <translation>形状：C×H×W 和下标 C×H×W → C×H&apos;×W&apos;，其中 O = (W − 1)·S − 2P + K</translation>
    </message>
    <message>
        <source>Source: Zeiler &amp; Fergus 2013 (arXiv:1311.2901), section 2.1</source>
        <translation>来源：Zeiler &amp; Fergus 2013 (arXiv:1311.2901)，第 2.1 节</translation>
    </message>
    <message>
        <source>Each query takes a weighted mean of the values; how well it suits their keys is the weight</source>
        <translation>每个查询取各个值的加权均值；权重是它与对应键的匹配程度</translation>
    </message>
    <message>
        <source>softmax(Q·Kᵀ/sqrt(E/num_heads))·V in each head, with learned projections of query, key, value and result</source>
        <translation>每个头计算 softmax(Q·Kᵀ/sqrt(E/num_heads))·V，其中查询、键、值和结果都经过可学习的投影</translation>
    </message>
    <message>
        <source>Wire one sequence to all three for self-attention</source>
        <translation>把同一个序列接到三个输入上，就是自注意力</translation>
    </message>
    <message>
        <source>Shapes: query L×E, key S×Fk, value S×Fv → L×E</source>
        <translation>形状：query L×E、key S×Fk、value S×Fv → L×E</translation>
    </message>
    <message>
        <source>Parameters: E·(2·E + Fk + Fv) weights and 4·E biases</source>
        <translation>参数量：E·(2·E + Fk + Fv) 个权重和 4·E 个偏置</translation>
    </message>
    <message>
        <source>Source: Vaswani et al. 2017 (arXiv:1706.03762), section 3.2.2</source>
        <translation>来源：Vaswani et al. 2017 (arXiv:1706.03762)，第 3.2.2 节</translation>
    </message>
    <message>
        <source>The product of its inputs, number by number: a gate, or a weight for each channel</source>
        <translation>各输入逐个数相乘：门，或每个通道的权重</translation>
    </message>
    <message>
        <source>Where a size is 1 it is repeated: C×1×1 scales the channels of C×H×W, as in squeeze-and-excitation</source>
        <translation>大小为 1 的轴会被重复扩展：C×1×1 缩放 C×H×W 的各通道，如压缩与激励模块</translation>
    </message>
    <message>
        <source>Source: Hu, Shen &amp; Sun 2017 (arXiv:1709.01507), equation 4</source>
        <translation>来源：Hu, Shen &amp; Sun 2017 (arXiv:1709.01507)，式 4</translation>
    </message>
    <message>
        <source>What the network returns</source>
        <translation>网络返回的结果</translation>
    </message>
    <message>
        <source>A network with one Output returns a tensor; one with several returns a dictionary with the Outputs&apos; names as keys</source>
        <translation>只有一个 Output 的网络返回一个张量；有多个的返回以各 Output 名称为键的字典</translation>
    </message>
    <message>
        <source>For classification give the logits, before any softmax: the cross-entropy loss applies it</source>
        <translation>分类时请给出 logits，不经 softmax：交叉熵损失会做这一步</translation>
    </message>
    <message>
        <source>An auxiliary Output is there while the network trains: its loss helps the early layers</source>
        <translation>辅助 Output 只在网络训练时存在：它的损失帮助靠前的层</translation>
    </message>
    <message>
        <source>What leads to auxiliary Outputs alone is left out afterwards, and its multiply-adds do not count</source>
        <translation>只通向辅助 Output 的部分之后会略去，其乘加次数不计</translation>
    </message>
    <message>
        <source>Adds channels of zeros before and after those of an image</source>
        <translation>在图像的通道前后添加全零的通道</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → (before + C + after)×H×W</source>
        <translation>形状：C×H×W → (before + C + after)×H×W</translation>
    </message>
    <message>
        <source>With it a residual block can add an input of fewer channels without any parameters, the paper&apos;s option A</source>
        <translation>借助它，残差块不用任何参数就能加上通道较少的输入，即论文的方案 A</translation>
    </message>
    <message>
        <source>Source: He, Zhang, Ren &amp; Sun 2015 (arXiv:1512.03385), section 3.3</source>
        <translation>来源：He, Zhang, Ren &amp; Sun 2015 (arXiv:1512.03385)，第 3.3 节</translation>
    </message>
    <message>
        <source>Puts the axes into another order: 2×3×1 makes H×W×C of C×H×W, 2×1 transposes</source>
        <translation>重排各轴的顺序：2×3×1 把 C×H×W 变成 H×W×C，2×1 为转置</translation>
    </message>
    <message>
        <source>Shapes: axis i of the result is axis dims[i] of the input</source>
        <translation>形状：结果的轴 i 是输入的轴 dims[i]</translation>
    </message>
    <message>
        <source>Axes are counted as in PyTorch: 0 is the batch, which stays first, and 1 the channels</source>
        <translation>轴的编号与 PyTorch 相同：0 是批，保持在最前，1 是通道</translation>
    </message>
    <message>
        <source>Lays channels out as pixels: each group of r² channels gives r×r pixels of one channel</source>
        <translation>把通道铺成像素：每 r² 个通道成为一个通道的 r×r 个像素</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → (C/r²)×(H·r)×(W·r) with r = upscale_factor</source>
        <translation>形状：C×H×W → (C/r²)×(H·r)×(W·r)，其中 r = upscale_factor</translation>
    </message>
    <message>
        <source>Source: Shi et al. 2016 (arXiv:1609.05158)</source>
        <translation>来源：Shi et al. 2016 (arXiv:1609.05158)</translation>
    </message>
    <message>
        <source>Lays pixels out as channels: each r×r pixels of one channel give r² channels</source>
        <translation>把像素铺成通道：一个通道的每 r×r 个像素成为 r² 个通道</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → (C·r²)×(H/r)×(W/r) with r = downscale_factor</source>
        <translation>形状：C×H×W → (C·r²)×(H/r)×(W/r)，其中 r = downscale_factor</translation>
    </message>
    <message>
        <source>Nothing is lost, unlike in a pool</source>
        <translation>与池化不同，什么都不会丢失</translation>
    </message>
    <message>
        <source>Source: the inverse of Shi et al. 2016 (arXiv:1609.05158)</source>
        <translation>来源：逆运算，见 Shi et al. 2016 (arXiv:1609.05158)</translation>
    </message>
    <message>
        <source>A leaky ReLU that learns its slope: y = x if x &gt; 0, else a·x</source>
        <translation>斜率可学习的 leaky ReLU：x &gt; 0 时 y = x，否则 a·x</translation>
    </message>
    <message>
        <source>Parameters: one slope for all numbers, or one for each channel</source>
        <translation>参数量：所有数共用一个斜率，或每个通道一个</translation>
    </message>
    <message>
        <source>Source: He, Zhang, Ren &amp; Sun 2015 (arXiv:1502.01852)</source>
        <translation>来源：He, Zhang, Ren &amp; Sun 2015 (arXiv:1502.01852)</translation>
    </message>
    <message>
        <source>Adds rows and columns around an image that mirror it, without repeating the border itself</source>
        <translation>在图像四周添加镜像的行和列，不重复边界本身</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → C×(H + top + bottom)×(W + left + right); no side may reach across the image</source>
        <translation>形状：C×H×W → C×(H + top + bottom)×(W + left + right)；任何一边都不能超出整张图像</translation>
    </message>
    <message>
        <source>The receptive field is told as for zeros; near the border the mirrored pixels are seen as well</source>
        <translation>感受野按补零计算；靠近边界处还会看到镜像的像素</translation>
    </message>
    <message>
        <source>Source: used for image generation by Johnson, Alahi &amp; Fei-Fei 2016 (arXiv:1603.08155)</source>
        <translation>来源：用于图像生成，见 Johnson, Alahi &amp; Fei-Fei 2016 (arXiv:1603.08155)</translation>
    </message>
    <message>
        <source>The rectified linear unit: y = max(0, x), number by number</source>
        <translation>修正线性单元：y = max(0, x)，逐个数计算</translation>
    </message>
    <message>
        <source>Its gradient is 1 wherever the unit is on, so deep networks learn several times faster with it than with tanh</source>
        <translation>单元激活时梯度为 1，因此深层网络用它比用 tanh 学得快几倍</translation>
    </message>
    <message>
        <source>Source: Nair &amp; Hinton 2010; Krizhevsky et al. 2012, section 3.1</source>
        <translation>来源：Nair &amp; Hinton 2010；Krizhevsky et al. 2012，第 3.1 节</translation>
    </message>
    <message>
        <source>A ReLU that ends at 6: y = min(max(0, x), 6)</source>
        <translation>在 6 处截止的 ReLU：y = min(max(0, x), 6)</translation>
    </message>
    <message>
        <source>The bound keeps numbers exact at low precision</source>
        <translation>有了上界，低精度下数值仍然精确</translation>
    </message>
    <message>
        <source>Source: Krizhevsky 2010, &quot;Convolutional deep belief networks on CIFAR-10&quot;; Howard et al. 2017 (arXiv:1704.04861)</source>
        <translation>来源：Krizhevsky 2010, &quot;Convolutional deep belief networks on CIFAR-10&quot;；Howard et al. 2017 (arXiv:1704.04861)</translation>
    </message>
    <message>
        <source>Adds rows and columns around an image that repeat its outermost pixels</source>
        <translation>在图像四周添加重复最外层像素的行和列</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → C×(H + top + bottom)×(W + left + right)</source>
        <translation>形状：C×H×W → C×(H + top + bottom)×(W + left + right)</translation>
    </message>
    <message>
        <source>The receptive field is told as for zeros; near the border the repeated pixels are seen as well</source>
        <translation>感受野按补零计算；靠近边界处还会看到重复的像素</translation>
    </message>
    <message>
        <source>Source: Dumoulin &amp; Visin 2016 (arXiv:1603.07285) for padding in general</source>
        <translation>来源：Dumoulin &amp; Visin 2016 (arXiv:1603.07285)，关于一般的填充</translation>
    </message>
    <message>
        <source>Reads a sequence step by step: h_t = tanh(W·x_t + b + U·h_(t−1) + c)</source>
        <translation>逐步读取序列：h_t = tanh(W·x_t + b + U·h_(t−1) + c)</translation>
    </message>
    <message>
        <source>Source: Elman 1990, &quot;Finding structure in time&quot;</source>
        <translation>来源：Elman 1990, &quot;Finding structure in time&quot;</translation>
    </message>
    <message>
        <source>Multiplies each channel by a learned number: y_c = w_c·x_c</source>
        <translation>把每个通道乘以一个可学习的数：y_c = w_c·x_c</translation>
    </message>
    <message>
        <source>Parameters: one a channel</source>
        <translation>参数量：每个通道一个</translation>
    </message>
    <message>
        <source>With a small start at the end of a residual branch it is LayerScale, with which very deep networks begin as identities</source>
        <translation>放在残差分支末尾并以很小的值开始，就是 LayerScale，它使非常深的网络从恒等映射开始</translation>
    </message>
    <message>
        <source>Source: Touvron et al. 2021 (arXiv:2103.17239), section 2</source>
        <translation>来源：Touvron et al. 2021 (arXiv:2103.17239)，第 2 节</translation>
    </message>
    <message>
        <source>The scaled ELU: y = 1.0507·(x if x &gt; 0, else 1.6733·(exp(x) − 1))</source>
        <translation>缩放的 ELU：y = 1.0507·(x &gt; 0 时为 x，否则 1.6733·(exp(x) − 1))</translation>
    </message>
    <message>
        <source>The two constants keep mean 0 and spread 1 from layer to layer</source>
        <translation>这两个常数使均值 0 和标准差 1 逐层保持</translation>
    </message>
    <message>
        <source>Source: Klambauer et al. 2017 (arXiv:1706.02515)</source>
        <translation>来源：Klambauer et al. 2017 (arXiv:1706.02515)</translation>
    </message>
    <message>
        <source>The logistic function: y = 1/(1 + exp(−x)), between 0 and 1, number by number</source>
        <translation>逻辑斯谛函数：y = 1/(1 + exp(−x))，在 0 与 1 之间，逐个数计算</translation>
    </message>
    <message>
        <source>Used for gates and for independent yes-or-no outputs</source>
        <translation>用于门，以及彼此独立的是非输出</translation>
    </message>
    <message>
        <source>Source: Rumelhart, Hinton &amp; Williams 1986</source>
        <translation>来源：Rumelhart, Hinton &amp; Williams 1986</translation>
    </message>
    <message>
        <source>The sigmoid linear unit, or swish: y = x·σ(x) = x/(1 + exp(−x))</source>
        <translation>sigmoid 线性单元，即 swish：y = x·σ(x) = x/(1 + exp(−x))</translation>
    </message>
    <message>
        <source>Used by EfficientNet</source>
        <translation>用于 EfficientNet</translation>
    </message>
    <message>
        <source>Source: Elfwing, Uchibe &amp; Doya 2017 (arXiv:1702.03118); Ramachandran, Zoph &amp; Le 2017 (arXiv:1710.05941)</source>
        <translation>来源：Elfwing, Uchibe &amp; Doya 2017 (arXiv:1702.03118)；Ramachandran, Zoph &amp; Le 2017 (arXiv:1710.05941)</translation>
    </message>
    <message>
        <source>Takes the part of an axis from `start` up to, but without, `stop`, each `step` one</source>
        <translation>取一个轴上从 `start` 到 `stop`（不含）的部分，每隔 `step` 取一个</translation>
    </message>
    <message>
        <source>Shapes: the size along `dim` becomes ceil((stop − start)/step)</source>
        <translation>形状：沿 `dim` 的尺寸变为 ceil((stop − start)/step)</translation>
    </message>
    <message>
        <source>Negative numbers count from the end, and numbers beyond an end mean that end, as everywhere in Python</source>
        <translation>负数从末尾数起，超出两端的数视为该端，与 Python 的惯例相同</translation>
    </message>
    <message>
        <source>A smooth ReLU: y = log(1 + exp(beta·x))/beta, and x itself where beta·x &gt; threshold</source>
        <translation>光滑的 ReLU：y = log(1 + exp(beta·x))/beta，beta·x &gt; threshold 时为 x 本身</translation>
    </message>
    <message>
        <source>Its result is always positive, such as a spread must be</source>
        <translation>它的结果总为正，适合标准差这样的量</translation>
    </message>
    <message>
        <source>Source: Dugas et al. 2000, &quot;Incorporating second-order functional knowledge&quot;</source>
        <translation>来源：Dugas et al. 2000, &quot;Incorporating second-order functional knowledge&quot;</translation>
    </message>
    <message>
        <source>Cuts an axis into parts, each of which goes its own way: the reverse of Concat</source>
        <translation>把一个轴切成几部分，各走各的路：Concat 的逆</translation>
    </message>
    <message>
        <source>Shapes: along `dim` each output has size/parts, or the size that `sizes` names; all other axes are kept</source>
        <translation>形状：沿 `dim` 每个输出的尺寸为 size/parts，或由 `sizes` 给出；其他各轴保持不变</translation>
    </message>
    <message>
        <source>Where the parts do not divide the size, the first ones have one more</source>
        <translation>不能整除时，前面几部分各多一个</translation>
    </message>
    <message>
        <source>Source: Krizhevsky et al. 2012, whose network ran as two halves; Zhang et al. 2017 (arXiv:1707.01083)</source>
        <translation>来源：Krizhevsky et al. 2012，其网络分成两半运行；Zhang et al. 2017 (arXiv:1707.01083)</translation>
    </message>
    <message>
        <source>Takes an axis of size 1 away</source>
        <translation>去掉一个大小为 1 的轴</translation>
    </message>
    <message>
        <source>Shapes: C×1×L → C×L with dim 2</source>
        <translation>形状：dim 为 2 时 C×1×L → C×L</translation>
    </message>
    <message>
        <source>An axis of another size stays as it is</source>
        <translation>其他大小的轴保持不变</translation>
    </message>
    <message>
        <source>Leaves a branch out, for each example with probability p, while training</source>
        <translation>训练时对每个样本以概率 p 略去一个分支</translation>
    </message>
    <message>
        <source>Put it at the end of a residual branch, before the Add: where it gives zeros, the example takes the shortcut alone</source>
        <translation>请放在残差分支的末尾、Add 之前：它给出零时，样本只走捷径</translation>
    </message>
    <message>
        <source>The branches that stay are multiplied by 1/(1 − p)</source>
        <translation>保留的分支乘以 1/(1 − p)</translation>
    </message>
    <message>
        <source>Source: Huang et al. 2016 (arXiv:1603.09382)</source>
        <translation>来源：Huang et al. 2016 (arXiv:1603.09382)</translation>
    </message>
    <message>
        <source>The first input less all others, number by number</source>
        <translation>第一个输入减去其余所有输入，逐个数计算</translation>
    </message>
    <message>
        <source>Source: used to compare two images by Chopra, Hadsell &amp; LeCun 2005, &quot;Learning a similarity metric discriminatively&quot;</source>
        <translation>来源：用于比较两张图像，见 Chopra, Hadsell &amp; LeCun 2005, &quot;Learning a similarity metric discriminatively&quot;</translation>
    </message>
    <message>
        <source>The hyperbolic tangent: y = tanh(x), between −1 and 1, number by number</source>
        <translation>双曲正切：y = tanh(x)，在 −1 与 1 之间，逐个数计算</translation>
    </message>
    <message>
        <source>Used by LeNet; it saturates, and then its gradient is near 0</source>
        <translation>用于 LeNet；它会饱和，那时梯度接近 0</translation>
    </message>
    <message>
        <source>Source: LeCun et al. 1998, appendix A</source>
        <translation>来源：LeCun et al. 1998，附录 A</translation>
    </message>
    <message>
        <source>Puts in an axis of size 1</source>
        <translation>插入一个大小为 1 的轴</translation>
    </message>
    <message>
        <source>Shapes: T×F → 1×T×F with dim 1, T×F×1 with dim −1</source>
        <translation>形状：dim 为 1 时 T×F → 1×T×F，dim 为 −1 时 T×F×1</translation>
    </message>
    <message>
        <source>Makes an image larger by repeating pixels or by interpolating between them</source>
        <translation>通过重复像素或在像素间插值来放大图像</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → C×size with `size`, else C×floor(H·scale_factor)×floor(W·scale_factor)</source>
        <translation>形状：给出 `size` 时 C×H×W → C×size，否则 C×floor(H·scale_factor)×floor(W·scale_factor)</translation>
    </message>
    <message>
        <source>Nothing is learned; a convolution after it is the usual partner</source>
        <translation>没有可学习的参数；其后通常接一个卷积</translation>
    </message>
    <message>
        <source>Source: Odena, Dumoulin &amp; Olah 2016 (doi:10.23915/distill.00003) on why it is preferred to transposed convolutions</source>
        <translation>来源：Odena, Dumoulin &amp; Olah 2016 (doi:10.23915/distill.00003)，说明它为何优于转置卷积</translation>
    </message>
    <message>
        <source>Adds rows and columns of zeros around an image, as many on each side as you say</source>
        <translation>在图像四周补零的行和列，每边数目由您指定</translation>
    </message>
    <message>
        <source>Source: LeCun et al. 1998, section II.B, whose 28×28 digits stand on a field of 32×32</source>
        <translation>来源：LeCun et al. 1998，第 II.B 节，其中 28×28 的数字放在 32×32 的背景上</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Convolution, batch normalisation and ReLU: the unit that most networks since 2015 repeat</source>
        <translation>卷积、批归一化和 ReLU：2015 年以来多数网络反复使用的单元</translation>
    </message>
    <message>
        <source>The convolution has no bias, as the normalisation that follows would take it out again</source>
        <translation>卷积没有偏置，因为随后的归一化会把它消掉</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → out_channels×H&apos;×W&apos; by the formula of Conv2d</source>
        <translation>形状：C×H×W → out_channels×H&apos;×W&apos;，按 Conv2d 的公式</translation>
    </message>
    <message>
        <source>Source: Ioffe &amp; Szegedy 2015 (arXiv:1502.03167), section 3.2</source>
        <translation>来源：Ioffe &amp; Szegedy 2015 (arXiv:1502.03167)，第 3.2 节</translation>
    </message>
    <message>
        <source>A 1×1 convolution and a normalisation that bring a shortcut to another shape</source>
        <translation>把捷径变成另一种形状的 1×1 卷积和归一化</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → out_channels×H&apos;×W&apos; with O = floor((W − 1)/S) + 1</source>
        <translation>形状：C×H×W → out_channels×H&apos;×W&apos;，其中 O = floor((W − 1)/S) + 1</translation>
    </message>
    <message>
        <source>Source: He, Zhang, Ren &amp; Sun 2015 (arXiv:1512.03385), section 3.3, option B</source>
        <translation>来源：He, Zhang, Ren &amp; Sun 2015 (arXiv:1512.03385)，第 3.3 节，方案 B</translation>
    </message>
    <message>
        <source>A shortcut without parameters: every S-th row and column, and channels of zeros</source>
        <translation>没有参数的捷径：每隔 S 行和 S 列取一个，再补上全零的通道</translation>
    </message>
    <message>
        <source>A max pool with a 1×1 window and stride S takes the rows and columns</source>
        <translation>用 1×1 窗口、步幅 S 的最大池化来取这些行和列</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → out_channels×H&apos;×W&apos; with O = floor((W − 1)/S) + 1; out_channels ≥ C</source>
        <translation>形状：C×H×W → out_channels×H&apos;×W&apos;，其中 O = floor((W − 1)/S) + 1；out_channels ≥ C</translation>
    </message>
    <message>
        <source>Source: He, Zhang, Ren &amp; Sun 2015 (arXiv:1512.03385), section 3.3, option A</source>
        <translation>来源：He, Zhang, Ren &amp; Sun 2015 (arXiv:1512.03385)，第 3.3 节，方案 A</translation>
    </message>
    <message>
        <source>A small classifier in the middle of a deep network, which helps while it trains</source>
        <translation>深层网络中部的小分类器，在训练时起辅助作用</translation>
    </message>
    <message>
        <source>Its loss feeds the gradient to the early layers</source>
        <translation>它的损失把梯度送到靠前的层</translation>
    </message>
    <message>
        <source>Wire it to an auxiliary Output, so that the trained network leaves it out</source>
        <translation>请把它接到辅助 Output，这样训练好的网络会略去它</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → (classes)</source>
        <translation>形状：C×H×W → (classes)</translation>
    </message>
    <message>
        <source>Source: Szegedy et al. 2014, &quot;Going deeper with convolutions&quot; (arXiv:1409.4842), section 5</source>
        <translation>来源：Szegedy et al. 2014, &quot;Going deeper with convolutions&quot; (arXiv:1409.4842)，第 5 节</translation>
    </message>
    <message>
        <source>The residual block of deep networks: 1×1 down to `width`, 3×3, 1×1 up to 4·width</source>
        <translation>深层网络的残差块：1×1 降到 `width`，3×3，再 1×1 升到 4·width</translation>
    </message>
    <message>
        <source>The 3×3 filters work on few channels, so a block costs little more than a basic one but is three layers deep</source>
        <translation>3×3 滤波器只在少数通道上工作，因此一个模块比基本残差块贵不了多少，却有三层深</translation>
    </message>
    <message>
        <source>The stride is on the 3×3 convolution, as torchvision has it</source>
        <translation>步幅放在 3×3 卷积上，与 torchvision 一致</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → (expansion·width)×H&apos;×W&apos; with O = floor((W − 3 + 2·1)/S) + 1</source>
        <translation>形状：C×H×W → (expansion·width)×H&apos;×W&apos;，其中 O = floor((W − 3 + 2·1)/S) + 1</translation>
    </message>
    <message>
        <source>Source: He, Zhang, Ren &amp; Sun 2015 (arXiv:1512.03385), figure 5 right</source>
        <translation>来源：He, Zhang, Ren &amp; Sun 2015 (arXiv:1512.03385)，图 5 右</translation>
    </message>
    <message>
        <source>One layer of a dense block: `growth_rate` new channels, laid beside all that came before</source>
        <translation>稠密块中的一层：`growth_rate` 个新通道，与之前的全部通道并排</translation>
    </message>
    <message>
        <source>A 1×1 convolution to bottleneck·growth_rate channels goes before the 3×3 one (DenseNet-B)</source>
        <translation>在 3×3 卷积之前，先用 1×1 卷积变为 bottleneck·growth_rate 个通道 (DenseNet-B)</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → (C + growth_rate)×H×W</source>
        <translation>形状：C×H×W → (C + growth_rate)×H×W</translation>
    </message>
    <message>
        <source>Source: Huang, Liu, van der Maaten &amp; Weinberger 2016 (arXiv:1608.06993), section 3</source>
        <translation>来源：Huang, Liu, van der Maaten &amp; Weinberger 2016 (arXiv:1608.06993)，第 3 节</translation>
    </message>
    <message>
        <source>Layers that each see the results of all layers before them</source>
        <translation>每一层都能看到之前所有层结果的若干层</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → (C + layers·growth_rate)×H×W</source>
        <translation>形状：C×H×W → (C + layers·growth_rate)×H×W</translation>
    </message>
    <message>
        <source>Source: Huang, Liu, van der Maaten &amp; Weinberger 2016 (arXiv:1608.06993), figure 1</source>
        <translation>来源：Huang, Liu, van der Maaten &amp; Weinberger 2016 (arXiv:1608.06993)，图 1</translation>
    </message>
    <message>
        <source>A convolution in two cheap steps: each channel by itself, then 1×1 across the channels</source>
        <translation>分两步的廉价卷积：先每个通道各自卷积，再跨通道做 1×1</translation>
    </message>
    <message>
        <source>For a 3×3 kernel it takes eight to nine times fewer multiply-adds than a full convolution</source>
        <translation>对 3×3 的核，乘加次数只有普通卷积的八分之一到九分之一</translation>
    </message>
    <message>
        <source>Source: Chollet 2016 (arXiv:1610.02357); Howard et al. 2017 (arXiv:1704.04861), section 3.1</source>
        <translation>来源：Chollet 2016 (arXiv:1610.02357)；Howard et al. 2017 (arXiv:1704.04861)，第 3.1 节</translation>
    </message>
    <message>
        <source>Two 3×3 convolutions, each with a ReLU: what U-Net does at each of its levels</source>
        <translation>两个 3×3 卷积，各带一个 ReLU：U-Net 每一级所做的事</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → out_channels×(H − 4)×(W − 4) without padding; with padding 1 the size is kept</source>
        <translation>形状：无填充时 C×H×W → out_channels×(H − 4)×(W − 4)；填充为 1 时尺寸不变</translation>
    </message>
    <message>
        <source>Source: Ronneberger, Fischer &amp; Brox 2015, &quot;U-Net&quot; (arXiv:1505.04597), figure 1</source>
        <translation>来源：Ronneberger, Fischer &amp; Brox 2015, &quot;U-Net&quot; (arXiv:1505.04597)，图 1</translation>
    </message>
    <message>
        <source>One step down in U-Net: half the size, then two convolutions</source>
        <translation>U-Net 中向下的一步：尺寸减半，然后是两个卷积</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → out_channels×(⌊H/2⌋ − 4)×(⌊W/2⌋ − 4) without padding</source>
        <translation>形状：无填充时 C×H×W → out_channels×(⌊H/2⌋ − 4)×(⌊W/2⌋ − 4)</translation>
    </message>
    <message>
        <source>Source: Ronneberger, Fischer &amp; Brox 2015, &quot;U-Net&quot; (arXiv:1505.04597), figure 1; the dropout from section 3.1, &quot;at the end of the contracting path&quot;</source>
        <translation>来源：Ronneberger, Fischer &amp; Brox 2015, &quot;U-Net&quot; (arXiv:1505.04597)，图 1；dropout 出自第 3.1 节 &quot;at the end of the contracting path&quot;</translation>
    </message>
    <message>
        <source>Squeezes the channels with 1×1 filters, then expands them with 1×1 and 3×3 ones</source>
        <translation>先用 1×1 滤波器压缩通道，再用 1×1 和 3×3 滤波器扩展</translation>
    </message>
    <message>
        <source>The 3×3 filters see few channels and make up only a part of the result: that is where SqueezeNet saves its weights</source>
        <translation>3×3 滤波器看到的通道很少，又只构成结果的一部分：SqueezeNet 的权重就省在这里</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → (expand1x1 + expand3x3)×H×W</source>
        <translation>形状：C×H×W → (expand1x1 + expand3x3)×H×W</translation>
    </message>
    <message>
        <source>Source: Iandola et al. 2016, &quot;SqueezeNet&quot; (arXiv:1602.07360), figure 1</source>
        <translation>来源：Iandola et al. 2016, &quot;SqueezeNet&quot; (arXiv:1602.07360)，图 1</translation>
    </message>
    <message>
        <source>Four views of the same input side by side: 1×1, 3×3 and 5×5 filters and a pool</source>
        <translation>并排以四种方式看同一个输入：1×1、3×3 和 5×5 滤波器以及一个池化</translation>
    </message>
    <message>
        <source>A 1×1 convolution before the 3×3 and the 5×5 filters, and after the pool, reduces the channels first: that is what makes the block affordable</source>
        <translation>在 3×3 和 5×5 滤波器之前以及池化之后，先用 1×1 卷积减少通道：正因如此，这个模块才负担得起</translation>
    </message>
    <message>
        <source>Compare it with NaiveInception</source>
        <translation>请与 NaiveInception 比较</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → (ch1x1 + ch3x3 + ch5x5 + pool_proj)×H×W</source>
        <translation>形状：C×H×W → (ch1x1 + ch3x3 + ch5x5 + pool_proj)×H×W</translation>
    </message>
    <message>
        <source>Source: Szegedy et al. 2014, &quot;Going deeper with convolutions&quot; (arXiv:1409.4842), figure 2b; the parameters are the columns of its table 1</source>
        <translation>来源：Szegedy et al. 2014, &quot;Going deeper with convolutions&quot; (arXiv:1409.4842)，图 2b；参数即其表 1 的各列</translation>
    </message>
    <message>
        <source>Inception in which two 3×3 filters, one after the other, stand beside the 5×5 ones</source>
        <translation>在 5×5 滤波器旁并列两个接连的 3×3 滤波器的 Inception</translation>
    </message>
    <message>
        <source>Two 3×3 filters see 5×5 pixels with fewer weights than one 5×5 filter</source>
        <translation>两个 3×3 滤波器看到 5×5 个像素，权重却比一个 5×5 滤波器少</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → (224 + pool_proj)×H×W</source>
        <translation>形状：C×H×W → (224 + pool_proj)×H×W</translation>
    </message>
    <message>
        <source>Source: Szegedy, Vanhoucke, Ioffe, Shlens &amp; Wojna 2015, &quot;Rethinking the Inception architecture&quot; (arXiv:1512.00567), figure 5, as torchvision has it</source>
        <translation>来源：Szegedy, Vanhoucke, Ioffe, Shlens &amp; Wojna 2015, &quot;Rethinking the Inception architecture&quot; (arXiv:1512.00567)，图 5，与 torchvision 一致</translation>
    </message>
    <message>
        <source>Halves the size of the maps: strided 3×3 filters, five pixels wide ones, and a pool</source>
        <translation>使特征图尺寸减半：带步幅的 3×3 滤波器、五像素宽的滤波器和一个池化</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → (C + 480)×H&apos;×W&apos; with O = floor((W − 3)/2) + 1</source>
        <translation>形状：C×H×W → (C + 480)×H&apos;×W&apos;，其中 O = floor((W − 3)/2) + 1</translation>
    </message>
    <message>
        <source>Source: Szegedy, Vanhoucke, Ioffe, Shlens &amp; Wojna 2015, &quot;Rethinking the Inception architecture&quot; (arXiv:1512.00567), figure 10, as torchvision has it</source>
        <translation>来源：Szegedy, Vanhoucke, Ioffe, Shlens &amp; Wojna 2015, &quot;Rethinking the Inception architecture&quot; (arXiv:1512.00567)，图 10，与 torchvision 一致</translation>
    </message>
    <message>
        <source>Inception with 7×7 filters in two halves: a row of seven, then a column of seven</source>
        <translation>把 7×7 滤波器分成两半的 Inception：先一行七个，再一列七个</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → 768×H×W</source>
        <translation>形状：C×H×W → 768×H×W</translation>
    </message>
    <message>
        <source>Source: Szegedy, Vanhoucke, Ioffe, Shlens &amp; Wojna 2015, &quot;Rethinking the Inception architecture&quot; (arXiv:1512.00567), figure 6, as torchvision has it</source>
        <translation>来源：Szegedy, Vanhoucke, Ioffe, Shlens &amp; Wojna 2015, &quot;Rethinking the Inception architecture&quot; (arXiv:1512.00567)，图 6，与 torchvision 一致</translation>
    </message>
    <message>
        <source>Halves the size of the maps again: strided 3×3 filters, 7×7 ones in halves, and a pool</source>
        <translation>再次使特征图尺寸减半：带步幅的 3×3 滤波器、拆成两半的 7×7 滤波器和一个池化</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → (C + 512)×H&apos;×W&apos; with O = floor((W − 3)/2) + 1</source>
        <translation>形状：C×H×W → (C + 512)×H&apos;×W&apos;，其中 O = floor((W − 3)/2) + 1</translation>
    </message>
    <message>
        <source>The widest Inception: its 3×3 filters part into a row and a column side by side</source>
        <translation>最宽的 Inception：它的 3×3 滤波器分成并排的一行和一列</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → 2048×H×W</source>
        <translation>形状：C×H×W → 2048×H×W</translation>
    </message>
    <message>
        <source>Source: Szegedy, Vanhoucke, Ioffe, Shlens &amp; Wojna 2015, &quot;Rethinking the Inception architecture&quot; (arXiv:1512.00567), figure 7, as torchvision has it</source>
        <translation>来源：Szegedy, Vanhoucke, Ioffe, Shlens &amp; Wojna 2015, &quot;Rethinking the Inception architecture&quot; (arXiv:1512.00567)，图 7，与 torchvision 一致</translation>
    </message>
    <message>
        <source>The auxiliary classifier of Inception v3, which regularises while the network trains</source>
        <translation>Inception v3 的辅助分类器，在网络训练时起正则化作用</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → (classes), for H and W from 17</source>
        <translation>形状：C×H×W → (classes)，H 和 W 不小于 17</translation>
    </message>
    <message>
        <source>Source: Szegedy, Vanhoucke, Ioffe, Shlens &amp; Wojna 2015, &quot;Rethinking the Inception architecture&quot; (arXiv:1512.00567), figure 8, as torchvision has it</source>
        <translation>来源：Szegedy, Vanhoucke, Ioffe, Shlens &amp; Wojna 2015, &quot;Rethinking the Inception architecture&quot; (arXiv:1512.00567)，图 8，与 torchvision 一致</translation>
    </message>
    <message>
        <source>Inception with batch normalisation, as torchvision has it: its large filters are 3×3</source>
        <translation>带批归一化的 Inception，与 torchvision 一致：它的大滤波器是 3×3</translation>
    </message>
    <message>
        <source>Source: Szegedy et al. 2014 (arXiv:1409.4842); Ioffe &amp; Szegedy 2015 (arXiv:1502.03167)</source>
        <translation>来源：Szegedy et al. 2014 (arXiv:1409.4842)；Ioffe &amp; Szegedy 2015 (arXiv:1502.03167)</translation>
    </message>
    <message>
        <source>MobileNet&apos;s block: widen with 1×1, filter each channel by itself, narrow with 1×1</source>
        <translation>MobileNet 的模块：用 1×1 加宽，逐通道滤波，再用 1×1 变窄</translation>
    </message>
    <message>
        <source>The shortcut joins the narrow ends, and only where the shape is kept</source>
        <translation>捷径连接窄的两端，且只在形状不变时才有</translation>
    </message>
    <message>
        <source>The last convolution has no activation, which would lose information in so few channels</source>
        <translation>最后一个卷积没有激活函数，否则在这么少的通道中会丢失信息</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → out_channels×H&apos;×W&apos; with O = floor((W − 3 + 2·1)/S) + 1</source>
        <translation>形状：C×H×W → out_channels×H&apos;×W&apos;，其中 O = floor((W − 3 + 2·1)/S) + 1</translation>
    </message>
    <message>
        <source>Source: Sandler, Howard, Zhu, Zhmoginov &amp; Chen 2018, &quot;MobileNetV2&quot; (arXiv:1801.04381), table 1</source>
        <translation>来源：Sandler, Howard, Zhu, Zhmoginov &amp; Chen 2018, &quot;MobileNetV2&quot; (arXiv:1801.04381)，表 1</translation>
    </message>
    <message>
        <source>A convolution followed by two 1×1 convolutions: a small network at each position</source>
        <translation>一个卷积后接两个 1×1 卷积：每个位置上的一个小网络</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → hidden2×H&apos;×W&apos; by the formula of Conv2d</source>
        <translation>形状：C×H×W → hidden2×H&apos;×W&apos;，按 Conv2d 的公式</translation>
    </message>
    <message>
        <source>Source: Lin, Chen &amp; Yan 2013, &quot;Network in network&quot; (arXiv:1312.4400), section 3.1</source>
        <translation>来源：Lin, Chen &amp; Yan 2013, &quot;Network in network&quot; (arXiv:1312.4400)，第 3.1 节</translation>
    </message>
    <message>
        <source>Inception without the 1×1 reductions, to see what they save</source>
        <translation>没有 1×1 压缩的 Inception，用来看压缩省下了多少</translation>
    </message>
    <message>
        <source>The pool passes all its input channels on, so the channels grow from block to block, and the 3×3 and 5×5 filters see them all</source>
        <translation>池化把所有输入通道都传下去，所以通道数逐模块增长，而 3×3 和 5×5 滤波器要看全部通道</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → (ch1x1 + ch3x3 + ch5x5 + C)×H×W</source>
        <translation>形状：C×H×W → (ch1x1 + ch3x3 + ch5x5 + C)×H×W</translation>
    </message>
    <message>
        <source>Source: Szegedy et al. 2014 (arXiv:1409.4842), figure 2a</source>
        <translation>来源：Szegedy et al. 2014 (arXiv:1409.4842)，图 2a</translation>
    </message>
    <message>
        <source>A residual block that normalises and activates before each convolution, not after the sum</source>
        <translation>在每个卷积之前、而不是在求和之后做归一化和激活的残差块</translation>
    </message>
    <message>
        <source>y = F(x) + shortcut(x), with nothing after the sum: the signal passes through a whole stack of such blocks unchanged, which helps networks of a thousand layers</source>
        <translation>y = F(x) + shortcut(x)，求和之后没有别的运算：信号可以原样穿过一整叠这样的块，这有利于上千层的网络</translation>
    </message>
    <message>
        <source>Source: He, Zhang, Ren &amp; Sun 2016, &quot;Identity mappings in deep residual networks&quot; (arXiv:1603.05027), figure 4e</source>
        <translation>来源：He, Zhang, Ren &amp; Sun 2016, &quot;Identity mappings in deep residual networks&quot; (arXiv:1603.05027)，图 4e</translation>
    </message>
    <message>
        <source>The basic residual block: two 3×3 convolutions learn what to add to their input</source>
        <translation>基本的残差块：两个 3×3 卷积学习要给输入加上什么</translation>
    </message>
    <message>
        <source>y = relu(F(x) + shortcut(x))</source>
        <translation>y = relu(F(x) + shortcut(x))</translation>
    </message>
    <message>
        <source>Where nothing needs to change, F can go to 0, so that very deep networks still train</source>
        <translation>在无需改变的地方，F 可以趋于 0，因此非常深的网络仍能训练</translation>
    </message>
    <message>
        <source>Source: He, Zhang, Ren &amp; Sun 2015, &quot;Deep residual learning&quot; (arXiv:1512.03385), figure 5 left</source>
        <translation>来源：He, Zhang, Ren &amp; Sun 2015, &quot;Deep residual learning&quot; (arXiv:1512.03385)，图 5 左</translation>
    </message>
    <message>
        <source>Turns, shifts and zooms its input so that what follows sees it upright and centred</source>
        <translation>旋转、平移和缩放它的输入，使其后的层看到摆正且居中的图像</translation>
    </message>
    <message>
        <source>A small localisation network looks at the input and predicts an affine map; the grid says where each output pixel reads, and the sampler reads there</source>
        <translation>一个小的定位网络查看输入并预测一个仿射映射；网格说明每个输出像素从哪里读取，采样器就在那里读取</translation>
    </message>
    <message>
        <source>It needs no labels of its own: the gradient of the loss flows through the sampler</source>
        <translation>它不需要自己的标签：损失的梯度会流过采样器</translation>
    </message>
    <message>
        <source>At the start the map is the identity, or the middle of the image if `start_scale` is below 1: what follows then sees more of the detail, and the transformer learns to move that window to where it is needed</source>
        <translation>开始时该映射是恒等映射；若 `start_scale` 小于 1，则是图像的中央：其后的层看到更多细节，变换器再学会把这个窗口移到需要的地方</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → C×H&apos;×W&apos;, with H&apos; and W&apos; of `output_size`, else the input&apos;s</source>
        <translation>形状：C×H×W → C×H&apos;×W&apos;，其中 H&apos; 和 W&apos; 由 `output_size` 给出，否则与输入相同</translation>
    </message>
    <message>
        <source>Source: Jaderberg, Simonyan, Zisserman &amp; Kavukcuoglu 2015, &quot;Spatial transformer networks&quot; (arXiv:1506.02025), figure 2</source>
        <translation>来源：Jaderberg, Simonyan, Zisserman &amp; Kavukcuoglu 2015, &quot;Spatial transformer networks&quot; (arXiv:1506.02025)，图 2</translation>
    </message>
    <message>
        <source>Weighs the channels by what the whole image shows</source>
        <translation>按整张图像的内容给各通道加权</translation>
    </message>
    <message>
        <source>Global average pooling squeezes each channel to one number; two 1×1 convolutions, with C/reduction channels between them, turn these into a weight from 0 to 1 for each channel</source>
        <translation>全局平均池化把每个通道压缩成一个数；两个 1×1 卷积（中间有 C/reduction 个通道）再把这些数变成每个通道 0 到 1 的权重</translation>
    </message>
    <message>
        <source>Source: Hu, Shen, Albanie, Sun &amp; Wu 2017 (arXiv:1709.01507), figure 2</source>
        <translation>来源：Hu, Shen, Albanie, Sun &amp; Wu 2017 (arXiv:1709.01507)，图 2</translation>
    </message>
    <message>
        <source>Stands between two dense blocks: fewer channels by a 1×1 convolution, half the size</source>
        <translation>位于两个稠密块之间：用 1×1 卷积减少通道，尺寸减半</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → floor(C/compression)×floor(H/2)×floor(W/2)</source>
        <translation>形状：C×H×W → floor(C/compression)×floor(H/2)×floor(W/2)</translation>
    </message>
    <message>
        <source>One layer of a ResNet in ResNet: a stream with a shortcut beside one without</source>
        <translation>ResNet in ResNet 的一层：有捷径的一路与没有捷径的一路并行</translation>
    </message>
    <message>
        <source>The first half of the channels is the residual stream, the second half the transient one</source>
        <translation>前一半通道是残差流，后一半是瞬态流</translation>
    </message>
    <message>
        <source>One convolution reads both and writes both</source>
        <translation>一个卷积读取两者，也写入两者</translation>
    </message>
    <message>
        <source>What the residual stream keeps through its shortcut, the transient stream may forget</source>
        <translation>残差流通过捷径保留的东西，瞬态流可以忘记</translation>
    </message>
    <message>
        <source>Where the shape changes, the shortcut is a 1×1 convolution</source>
        <translation>在形状改变处，捷径是一个 1×1 卷积</translation>
    </message>
    <message>
        <source>Shapes: C×H×W → (2·out_channels)×H&apos;×W&apos; with O = floor((W − 3 + 2·1)/S) + 1</source>
        <translation>形状：C×H×W → (2·out_channels)×H&apos;×W&apos;，其中 O = floor((W − 3 + 2·1)/S) + 1</translation>
    </message>
    <message>
        <source>Source: Targ, Almeida &amp; Lyman 2016, &quot;Resnet in Resnet&quot; (arXiv:1603.08029), equations 1 and 2</source>
        <translation>来源：Targ, Almeida &amp; Lyman 2016, &quot;Resnet in Resnet&quot; (arXiv:1603.08029)，式 1 和 2</translation>
    </message>
    <message>
        <source>One step up in U-Net: twice the size, the centre of the way down beside it, convolutions</source>
        <translation>U-Net 中向上的一步：尺寸加倍，拼上下行路径的中央部分，再做卷积</translation>
    </message>
    <message>
        <source>Shapes: below C×H×W and skip C&apos;×H&apos;×W&apos; with H&apos; ≥ 2·H and W&apos; ≥ 2·W → out_channels×(2·H − 4)×(2·W − 4) without padding</source>
        <translation>形状：下方 C×H×W 和跳跃 C&apos;×H&apos;×W&apos;，其中 H&apos; ≥ 2·H 且 W&apos; ≥ 2·W，无填充时 → out_channels×(2·H − 4)×(2·W − 4)</translation>
    </message>
    <message>
        <source>Classics</source>
        <translation>经典网络</translation>
    </message>
    <message>
        <source>The network that read digits on bank cheques: two convolutions, each with a pool, then three fully connected layers</source>
        <translation>曾在银行支票上识别数字的网络：两个卷积，各接一个池化，然后是三个全连接层</translation>
    </message>
    <message>
        <source>Rows and columns shrink while channels grow, the plan that nearly every later network follows</source>
        <translation>行和列逐渐缩小而通道增多，此后几乎所有网络都沿用这一布局</translation>
    </message>
    <message>
        <source>Small enough to train on a CPU in seconds</source>
        <translation>它很小，在 CPU 上几秒钟就能训练</translation>
    </message>
    <message>
        <source>Source: LeCun, Bottou, Bengio &amp; Haffner 1998, &quot;Gradient-based learning applied to document recognition&quot;, with ReLU and max pooling as it is taught today</source>
        <translation>来源：LeCun, Bottou, Bengio &amp; Haffner 1998, &quot;Gradient-based learning applied to document recognition&quot;，采用如今教学中的 ReLU 和最大池化</translation>
    </message>
    <message>
        <source>AlexNet (paper)</source>
        <translation>AlexNet（论文版）</translation>
    </message>
    <message>
        <source>The network that won ImageNet 2012, on two GPUs: conv2, conv4 and conv5 are in two groups, each of which saw the maps of one GPU only</source>
        <translation>赢得 ImageNet 2012 的网络，运行在两块 GPU 上：conv2、conv4 和 conv5 分为两组，每组只看到一块 GPU 上的特征图</translation>
    </message>
    <message>
        <source>Local response normalisation follows the first two convolutions, and the pools overlap</source>
        <translation>前两个卷积之后接局部响应归一化，池化窗口有重叠</translation>
    </message>
    <message>
        <source>Images are 227×227, the size with which (227 − 11)/4 + 1 is 55 as the paper says</source>
        <translation>图像为 227×227，只有这个尺寸才使 (227 − 11)/4 + 1 等于论文所说的 55</translation>
    </message>
    <message>
        <source>Source: Krizhevsky, Sutskever &amp; Hinton 2012, &apos;ImageNet classification with deep convolutional neural networks&apos;</source>
        <translation>来源：Krizhevsky, Sutskever &amp; Hinton 2012, &apos;ImageNet classification with deep convolutional neural networks&apos;</translation>
    </message>
    <message>
        <source>Network in Network</source>
        <translation>网络中的网络 (NiN)</translation>
    </message>
    <message>
        <source>Each convolution is followed by two 1×1 convolutions: a small network that looks at every position in turn</source>
        <translation>每个卷积之后接两个 1×1 卷积：一个依次查看每个位置的小网络</translation>
    </message>
    <message>
        <source>The last one gives a map for each class, whose mean is the logit, so that no fully connected layer is needed</source>
        <translation>最后一个卷积为每个类别给出一张特征图，其均值就是 logit，因此不需要全连接层</translation>
    </message>
    <message>
        <source>GoogLeNet and ResNet took over both ideas</source>
        <translation>GoogLeNet 和 ResNet 沿用了这两个想法</translation>
    </message>
    <message>
        <source>Source: Lin, Chen &amp; Yan 2013, &apos;Network in network&apos; (arXiv:1312.4400), for CIFAR-10</source>
        <translation>来源：Lin, Chen &amp; Yan 2013, &apos;Network in network&apos; (arXiv:1312.4400)，用于 CIFAR-10</translation>
    </message>
    <message>
        <source>AlexNet after its authors looked inside: the first filters are 7×7 with stride 2, where 11×11 with stride 4 had left dead filters and aliasing</source>
        <translation>作者查看 AlexNet 内部之后的改进：第一层滤波器为 7×7、步幅 2，而原来步幅 4 的 11×11 留下了失效的滤波器和混叠</translation>
    </message>
    <message>
        <source>It won ImageNet 2013</source>
        <translation>它赢得了 ImageNet 2013</translation>
    </message>
    <message>
        <source>Source: Zeiler &amp; Fergus 2013, &apos;Visualizing and understanding convolutional networks&apos; (arXiv:1311.2901), figure 3</source>
        <translation>来源：Zeiler &amp; Fergus 2013, &apos;Visualizing and understanding convolutional networks&apos; (arXiv:1311.2901)，图 3</translation>
    </message>
    <message>
        <source>Source: Krizhevsky 2014, &quot;One weird trick for parallelizing convolutional neural networks&quot; (arXiv:1404.5997), as torchvision has it</source>
        <translation>来源：Krizhevsky 2014, &quot;One weird trick for parallelizing convolutional neural networks&quot; (arXiv:1404.5997)，与 torchvision 一致</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>VGG-16 made into a map maker: its fully connected layers become convolutions, which slide over an image of any size, and one transposed convolution brings the coarse scores of 21 classes back to the pixels</source>
        <translation>把 VGG-16 变成输出特征图的网络：它的全连接层变成卷积，可在任意大小的图像上滑动，再用一个转置卷积把 21 个类别的粗略得分还原到像素</translation>
    </message>
    <message>
        <source>The image is padded by 100 so that even a small one has scores at its border; the crop takes that off again</source>
        <translation>图像填充 100，使小图像的边界也有得分；裁剪再把它去掉</translation>
    </message>
    <message>
        <source>Source: Long, Shelhamer &amp; Darrell 2014, &apos;Fully convolutional networks for semantic segmentation&apos; (arXiv:1411.4038), section 4</source>
        <translation>来源：Long, Shelhamer &amp; Darrell 2014, &apos;Fully convolutional networks for semantic segmentation&apos; (arXiv:1411.4038)，第 4 节</translation>
    </message>
    <message>
        <source>Inception and branches</source>
        <translation>Inception 与多分支</translation>
    </message>
    <message>
        <source>The network that won ImageNet 2014: nine Inception blocks, 22 layers deep, and yet with nine times fewer parameters than AlexNet</source>
        <translation>赢得 ImageNet 2014 的网络：九个 Inception 模块，22 层深，参数却只有 AlexNet 的九分之一</translation>
    </message>
    <message>
        <source>Two auxiliary heads bring the loss to its middle while it trains</source>
        <translation>训练时，两个辅助头把损失带到它的中部</translation>
    </message>
    <message>
        <source>Here with batch normalisation, which came a year later, and with 3×3 filters where the paper has 5×5</source>
        <translation>这里带有一年后才出现的批归一化，并在论文用 5×5 的地方使用 3×3 滤波器</translation>
    </message>
    <message>
        <source>Source: Szegedy et al. 2014, &apos;Going deeper with convolutions&apos; (arXiv:1409.4842), with batch normalisation, as torchvision has it</source>
        <translation>来源：Szegedy et al. 2014, &apos;Going deeper with convolutions&apos; (arXiv:1409.4842)，带批归一化，与 torchvision 一致</translation>
    </message>
    <message>
        <source>GoogLeNet (paper)</source>
        <translation>GoogLeNet（论文版）</translation>
    </message>
    <message>
        <source>The network as the paper draws it: true 5×5 filters, local response normalisation in the stem, no batch normalisation, and two auxiliary heads whose losses count 0.3 each</source>
        <translation>论文中所画的网络：真正的 5×5 滤波器，主干开头的局部响应归一化，没有批归一化，两个辅助头的损失各按 0.3 计入</translation>
    </message>
    <message>
        <source>Source: Szegedy et al. 2014, &apos;Going deeper with convolutions&apos; (arXiv:1409.4842), table 1</source>
        <translation>来源：Szegedy et al. 2014, &apos;Going deeper with convolutions&apos; (arXiv:1409.4842)，表 1</translation>
    </message>
    <message>
        <source>Eight convolutions of 3×3 in five stages; the width doubles after each pool up to 512</source>
        <translation>分五个阶段的八个 3×3 卷积；每次池化后宽度加倍，直到 512</translation>
    </message>
    <message>
        <source>Small filters in a row see as far as a large one, with fewer weights and more ReLUs</source>
        <translation>接连的小滤波器看得和大滤波器一样远，权重更少，ReLU 更多</translation>
    </message>
    <message>
        <source>Source: Simonyan &amp; Zisserman 2014, &apos;Very deep convolutional networks for large-scale image recognition&apos; (arXiv:1409.1556), as torchvision has it</source>
        <translation>来源：Simonyan &amp; Zisserman 2014, &apos;Very deep convolutional networks for large-scale image recognition&apos; (arXiv:1409.1556)，与 torchvision 一致</translation>
    </message>
    <message>
        <source>VGG-11 with a second convolution in its first two stages: each stage sees 5×5 pixels before its pool</source>
        <translation>在前两个阶段各多一个卷积的 VGG-11：每个阶段在池化之前看到 5×5 个像素</translation>
    </message>
    <message>
        <source>Thirteen convolutions of 3×3 and three fully connected layers</source>
        <translation>十三个 3×3 卷积和三个全连接层</translation>
    </message>
    <message>
        <source>Plain and heavy: 138 million parameters, nine tenths of them after the last pool</source>
        <translation>朴素而笨重：1.38 亿个参数，其中十分之九在最后一个池化之后</translation>
    </message>
    <message>
        <source>Still a usual backbone and the usual judge of how alike two pictures look</source>
        <translation>至今仍是常用的骨干网络，也常用来判断两张图片有多相似</translation>
    </message>
    <message>
        <source>The deepest of the family: sixteen convolutions of 3×3</source>
        <translation>这一系列中最深的：十六个 3×3 卷积</translation>
    </message>
    <message>
        <source>Beyond this depth plain stacks train worse, which is what residual networks mend</source>
        <translation>超过这个深度，朴素的堆叠反而训练得更差，残差网络正是为此而生</translation>
    </message>
    <message>
        <source>GoogLeNet rebuilt: large filters are split into small ones in a row, 5×5 into two 3×3 and 7×7 into 1×7 and 7×1, and the maps shrink through strided filters and a pool side by side</source>
        <translation>重新设计的 GoogLeNet：大滤波器拆成接连的小滤波器，5×5 拆成两个 3×3，7×7 拆成 1×7 和 7×1；特征图通过并排的带步幅滤波器和池化缩小</translation>
    </message>
    <message>
        <source>One auxiliary head, which works as a regulariser</source>
        <translation>一个辅助头，起正则化作用</translation>
    </message>
    <message>
        <source>Source: Szegedy, Vanhoucke, Ioffe, Shlens &amp; Wojna 2015, &apos;Rethinking the Inception architecture for computer vision&apos; (arXiv:1512.00567), as torchvision has it</source>
        <translation>来源：Szegedy, Vanhoucke, Ioffe, Shlens &amp; Wojna 2015, &apos;Rethinking the Inception architecture for computer vision&apos; (arXiv:1512.00567)，与 torchvision 一致</translation>
    </message>
    <message>
        <source>Plain CNN on digits</source>
        <translation>数字上的普通 CNN</translation>
    </message>
    <message>
        <source>Spatial transformers</source>
        <translation>空间变换器</translation>
    </message>
    <message>
        <source>What stn_mnist is measured against: the same CNN without a transformer, a little wider, so that both have as many parameters to within a fifth of a percent</source>
        <translation>用来与 stn_mnist 对照：同样的 CNN，没有变换器，稍宽一些，使两者的参数量相差不到千分之二</translation>
    </message>
    <message>
        <source>Source: after Jaderberg, Simonyan, Zisserman &amp; Kavukcuoglu 2015, &apos;Spatial transformer networks&apos; (arXiv:1506.02025), section 4.1</source>
        <translation>来源：依据 Jaderberg, Simonyan, Zisserman &amp; Kavukcuoglu 2015, &apos;Spatial transformer networks&apos; (arXiv:1506.02025)，第 4.1 节</translation>
    </message>
    <message>
        <source>Plain CNN on cluttered digits</source>
        <translation>杂乱背景数字上的普通 CNN</translation>
    </message>
    <message>
        <source>What stn_mnist_cluttered is measured against: the same CNN on the whole 60×60 image</source>
        <translation>用来与 stn_mnist_cluttered 对照：同样的 CNN，作用于整张 60×60 图像</translation>
    </message>
    <message>
        <source>Its first pool takes 4×4 pixels, as there are four times as many, and its second convolution is wider, so that both networks have as many parameters to within a fifth of a percent</source>
        <translation>它的第一个池化取 4×4 个像素，因为像素是四倍多；第二个卷积更宽，使两个网络的参数量相差不到千分之二</translation>
    </message>
    <message>
        <source>Residual and dense</source>
        <translation>残差与密集连接</translation>
    </message>
    <message>
        <source>ResNet-50 with 23 blocks in its third stage; the usual backbone of detectors</source>
        <translation>第三阶段有 23 个块的 ResNet-50；检测器常用的骨干网络</translation>
    </message>
    <message>
        <source>Source: He, Zhang, Ren &amp; Sun 2015, &apos;Deep residual learning for image recognition&apos; (arXiv:1512.03385), as torchvision has it</source>
        <translation>来源：He, Zhang, Ren &amp; Sun 2015, &apos;Deep residual learning for image recognition&apos; (arXiv:1512.03385)，与 torchvision 一致</translation>
    </message>
    <message>
        <source>The ResNet that reached 6.43% error on CIFAR-10 with 1.7 million parameters: 54 blocks in three stages</source>
        <translation>以 170 万个参数在 CIFAR-10 上达到 6.43% 错误率的 ResNet：三个阶段共 54 个块</translation>
    </message>
    <message>
        <source>Source: He, Zhang, Ren &amp; Sun 2015, &apos;Deep residual learning for image recognition&apos; (arXiv:1512.03385), section 4.2</source>
        <translation>来源：He, Zhang, Ren &amp; Sun 2015, &apos;Deep residual learning for image recognition&apos; (arXiv:1512.03385)，第 4.2 节</translation>
    </message>
    <message>
        <source>Two hundred blocks in each of three stages, 1,202 layers: it trains as easily as the one of 110 layers, but does worse on new images, because its 19.4 million parameters are more than so small a data set needs</source>
        <translation>三个阶段各两百个块，共 1,202 层：它与 110 层的一样容易训练，但在新图像上表现更差，因为对这么小的数据集来说，1940 万个参数太多了</translation>
    </message>
    <message>
        <source>The network that won ImageNet 2015: eight times deeper than VGG-19 and yet cheaper to run</source>
        <translation>赢得 ImageNet 2015 的网络：比 VGG-19 深八倍，运行却更便宜</translation>
    </message>
    <message>
        <source>The smallest ResNet for ImageNet, with two basic blocks in each stage</source>
        <translation>ImageNet 上最小的 ResNet，每个阶段两个基本块</translation>
    </message>
    <message>
        <source>The smallest ResNet for CIFAR-10: 0.27 million parameters and 8.75% error in the paper</source>
        <translation>CIFAR-10 上最小的 ResNet：27 万个参数，论文中错误率为 8.75%</translation>
    </message>
    <message>
        <source>Where the shape changes, the shortcut takes every second pixel and adds channels of zeros, so that it has no parameters</source>
        <translation>在形状改变处，捷径每隔一个像素取一个，并补上全零的通道，因此没有参数</translation>
    </message>
    <message>
        <source>Basic blocks of two 3×3 convolutions</source>
        <translation>由两个 3×3 卷积组成的基本块</translation>
    </message>
    <message>
        <source>The plain network of the same depth trains worse than one of 18 layers; with shortcuts the deeper one wins</source>
        <translation>同样深度的普通网络比 18 层的训练得更差；有了捷径，更深的胜出</translation>
    </message>
    <message>
        <source>The same stages as ResNet-34 with three-layer bottlenecks in place of basic blocks: more layers and better results for nearly the same cost</source>
        <translation>与 ResNet-34 的各阶段相同，但用三层的瓶颈块代替基本块：层数更多，结果更好，代价几乎一样</translation>
    </message>
    <message>
        <source>The most used backbone of its decade</source>
        <translation>那十年里用得最多的骨干网络</translation>
    </message>
    <message>
        <source>Spatial transformer on digits</source>
        <translation>数字上的空间变换器</translation>
    </message>
    <message>
        <source>Digits that are turned, moved or lost in clutter: the transformer learns to bring each of them upright and into the centre, from the labels alone, and a small CNN reads what it brings</source>
        <translation>被旋转、移动或散落在杂乱背景中的数字：变换器仅凭标签就学会把每个数字摆正并移到中央，再由一个小 CNN 识别</translation>
    </message>
    <message>
        <source>Compare it with plain_mnist, the same CNN with as many parameters and no transformer</source>
        <translation>请与 plain_mnist 比较：同样的 CNN，参数量相同，但没有变换器</translation>
    </message>
    <message>
        <source>Spatial transformer on cluttered digits</source>
        <translation>杂乱背景数字上的空间变换器</translation>
    </message>
    <message>
        <source>stn_mnist for images of 60×60 with a digit of 28×28 somewhere among pieces of others: the transformer looks at the whole, finds the digit and cuts out 28×28 pixels</source>
        <translation>用于 60×60 图像的 stn_mnist，图中某处有一个 28×28 的数字，周围是其他数字的碎片：变换器查看整张图像，找到数字并裁出 28×28 个像素</translation>
    </message>
    <message>
        <source>Train it on mnist5k-cluttered and compare it with plain_mnist_cluttered</source>
        <translation>请在 mnist5k-cluttered 上训练它，并与 plain_mnist_cluttered 比较</translation>
    </message>
    <message>
        <source>Two-branch network</source>
        <translation>双分支网络</translation>
    </message>
    <message>
        <source>Looks at the same digits through small 3×3 and large 7×7 filters at once, and lays the channels of both side by side: the thought behind Inception, in its smallest form</source>
        <translation>同时用小的 3×3 和大的 7×7 滤波器查看同样的数字，并把两者的通道并排：Inception 背后的想法，以最小的形式呈现</translation>
    </message>
    <message>
        <source>Source: after Szegedy et al. 2014, &quot;Going deeper with convolutions&quot; (arXiv:1409.4842)</source>
        <translation>来源：依据 Szegedy et al. 2014, &quot;Going deeper with convolutions&quot; (arXiv:1409.4842)</translation>
    </message>
    <message>
        <source>A class for each pixel: four steps down find out what there is, four steps up where it is</source>
        <translation>为每个像素判断类别：向下四步弄清有什么，向上四步弄清在哪里</translation>
    </message>
    <message>
        <source>Each step up gets the fine maps of the same level on the way down beside its own</source>
        <translation>每向上一步，都在自己的特征图旁拼上下行路径同一级的精细特征图</translation>
    </message>
    <message>
        <source>Without padding the 388×388 pixels in the middle of a 572×572 image are told apart</source>
        <translation>没有填充，因此判断的是 572×572 图像中央的 388×388 个像素</translation>
    </message>
    <message>
        <source>Source: Ronneberger, Fischer &amp; Brox 2015, &apos;U-Net: Convolutional networks for biomedical image segmentation&apos; (arXiv:1505.04597), figure 1</source>
        <translation>来源：Ronneberger, Fischer &amp; Brox 2015, &apos;U-Net: Convolutional networks for biomedical image segmentation&apos; (arXiv:1505.04597)，图 1</translation>
    </message>
    <message>
        <source>Each layer of a dense block sees the maps of all layers before it and adds 32 of its own, so that features are reused and not learned twice</source>
        <translation>稠密块中的每一层都看到之前所有层的特征图，并加上自己的 32 个，因此特征得到复用，不必学习两次</translation>
    </message>
    <message>
        <source>As good as ResNet-50 with a third of its parameters</source>
        <translation>与 ResNet-50 一样好，参数只有三分之一</translation>
    </message>
    <message>
        <source>Source: Huang, Liu, van der Maaten &amp; Weinberger 2016, &apos;Densely connected convolutional networks&apos; (arXiv:1608.06993), as torchvision has it</source>
        <translation>来源：Huang, Liu, van der Maaten &amp; Weinberger 2016, &apos;Densely connected convolutional networks&apos; (arXiv:1608.06993)，与 torchvision 一致</translation>
    </message>
    <message>
        <source>ResNet in ResNet (CIFAR)</source>
        <translation>ResNet in ResNet (CIFAR)，残差中的残差</translation>
    </message>
    <message>
        <source>Two streams run side by side: the residual one has a shortcut at every layer, the transient one has none and may forget; at each layer either gets a convolution of both</source>
        <translation>两路并行：残差流在每一层都有捷径，瞬态流没有捷径，可以忘记；每一层中，两路都得到对两者的卷积</translation>
    </message>
    <message>
        <source>With some of the weights at zero a block is a plain layer or a residual one, so the network learns which it needs</source>
        <translation>当一部分权重为零时，一个块就是普通层或残差层，因此网络会学到自己需要哪一种</translation>
    </message>
    <message>
        <source>Sixteen such layers between a first convolution of both streams and a 1×1 convolution to the classes</source>
        <translation>十六个这样的层，位于两路的第一个卷积和通向各类别的 1×1 卷积之间</translation>
    </message>
    <message>
        <source>This is our reading of the paper&apos;s figure 2 and table of layers: it has 9.49 million parameters, as pytorchcv&apos;s rir_cifar10 has, where the paper says 10.3</source>
        <translation>这是我们对论文图 2 和层表的理解：它有 949 万个参数，与 pytorchcv 的 rir_cifar10 相同，而论文说是 1030 万</translation>
    </message>
    <message>
        <source>Source: Targ, Almeida &amp; Lyman 2016, &apos;Resnet in Resnet: Generalizing residual architectures&apos; (arXiv:1603.08029), 18 wide layers</source>
        <translation>来源：Targ, Almeida &amp; Lyman 2016, &apos;Resnet in Resnet: Generalizing residual architectures&apos; (arXiv:1603.08029)，18 个宽层</translation>
    </message>
    <message>
        <source>Small residual network</source>
        <translation>小型残差网络</translation>
    </message>
    <message>
        <source>Two residual steps on digits</source>
        <translation>识别数字的两个残差步骤</translation>
    </message>
    <message>
        <source>The first adds its input unchanged to what two convolutions make of it; the second halves the size, so a 1×1 convolution with stride 2 brings its input to the same shape before the sum</source>
        <translation>第一步把输入原样加到两个卷积的结果上；第二步尺寸减半，因此求和之前用步幅 2 的 1×1 卷积把输入变成相同的形状</translation>
    </message>
    <message>
        <source>Source: after He, Zhang, Ren &amp; Sun 2015, &quot;Deep residual learning for image recognition&quot; (arXiv:1512.03385)</source>
        <translation>来源：依据 He, Zhang, Ren &amp; Sun 2015, &quot;Deep residual learning for image recognition&quot; (arXiv:1512.03385)</translation>
    </message>
    <message>
        <source>Small and fast</source>
        <translation>小而快</translation>
    </message>
    <message>
        <source>AlexNet&apos;s accuracy with 1.2 million parameters: Fire blocks squeeze the channels before the costly 3×3 filters see them, and the last convolution gives a map for each class in place of fully connected layers</source>
        <translation>以 120 万个参数达到 AlexNet 的准确率：Fire 模块在昂贵的 3×3 滤波器之前先压缩通道，最后一个卷积为每个类别给出一张特征图，代替全连接层</translation>
    </message>
    <message>
        <source>Version 1.1 pools earlier than the paper and costs less than half</source>
        <translation>1.1 版比论文更早池化，开销不到一半</translation>
    </message>
    <message>
        <source>Source: Iandola et al. 2016, &apos;SqueezeNet: AlexNet-level accuracy with 50× fewer parameters&apos; (arXiv:1602.07360), version 1.1, as torchvision has it</source>
        <translation>来源：Iandola et al. 2016, &apos;SqueezeNet: AlexNet-level accuracy with 50× fewer parameters&apos; (arXiv:1602.07360)，1.1 版，与 torchvision 一致</translation>
    </message>
    <message>
        <source>Source: Sandler, Howard, Zhu, Zhmoginov &amp; Chen 2018, &apos;MobileNetV2: Inverted residuals and linear bottlenecks&apos; (arXiv:1801.04381), as torchvision has it</source>
        <translation>来源：Sandler, Howard, Zhu, Zhmoginov &amp; Chen 2018, &apos;MobileNetV2: Inverted residuals and linear bottlenecks&apos; (arXiv:1801.04381)，与 torchvision 一致</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备数</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>机器数</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>编译</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>零值</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Best acc.</source>
        <translation>最佳准确率</translation>
    </message>
    <message>
        <source>The shortcut costs nothing, and gives the gradient a way with no weights on it</source>
        <translation>捷径不花代价，并给梯度一条没有权重的路</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a built-in network. {1}The built-in networks are: {2}</source>
        <translation>{0} 既不是文件，也不是内置网络。{1}内置网络有：{2}</translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Train loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Train accuracy</source>
        <translation>训练准确率</translation>
    </message>
</context>
<context>
    <name>SavedFigure</name>
    <message>
        <source>Last save</source>
        <translation>上次保存</translation>
    </message>
    <message>
        <source>This project has no file yet. Ctrl+S saves it.</source>
        <translation>此项目还没有文件。按 Ctrl+S 保存。</translation>
    </message>
    <message>
        <source>The drawing of a lesson: nobody asks to save it. Ctrl+S does.</source>
        <translation>这是课程的图：关闭时不会询问是否保存。按 Ctrl+S 可以保存。</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>There are changes that {} does not hold; it was saved {}.</source>
        <translation>有尚未写入 {} 的更改；上次保存于{}。</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>有未保存的更改</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>saved {}</source>
        <translation>{}保存</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>{} min ago</source>
        <translation>{} 分钟前</translation>
    </message>
    <message>
        <source>{} h ago</source>
        <translation>{} 小时前</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{} days ago</source>
        <translation>{} 天前</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>From {} to {}</source>
        <translation>从 {} 到 {}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>{} gives nothing that {} could take.</source>
        <translation>{} 没有 {} 能接受的输出。</translation>
    </message>
    <message>
        <source>{} takes nothing in.</source>
        <translation>{} 不接受输入。</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>The accelerator if there is one, else the CPU</source>
        <translation>有加速器则用加速器，否则用 CPU</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>An NVIDIA or AMD GPU</source>
        <translation>NVIDIA 或 AMD GPU</translation>
    </message>
    <message>
        <source>An Apple GPU</source>
        <translation>Apple GPU</translation>
    </message>
    <message>
        <source>An Intel GPU</source>
        <translation>Intel GPU</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>{} The defaults are used instead.</source>
        <translation>{} 改用默认值。</translation>
    </message>
</context>
<context>
    <name>SettingsTable</name>
    <message>
        <source>Results and settings</source>
        <translation>结果与设置</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>All settings are the same</source>
        <translation>所有设置都相同</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>{} layers</source>
        <translation>{} 个层</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>Set {} of {} layers</source>
        <translation>设置 {}（共 {} 个层）</translation>
    </message>
    <message>
        <source>Reset {} layers</source>
        <translation>重置 {} 个层</translation>
    </message>
</context>
<context>
    <name>SheetBar</name>
    <message>
        <source>Open projects</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Begin an empty project in a new tab</source>
        <translation>在新标签页中新建空项目</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>关闭该标签页</translation>
    </message>
    <message>
        <source>{}, not saved yet</source>
        <translation>{}，尚未保存</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>已被其他程序修改</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>Has changes that are not saved</source>
        <translation>有未保存的修改</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>关闭其他标签页</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>SheetCommands</name>
    <message>
        <source>Without its tab a run goes on, and stays in the table of runs.</source>
        <translation>没有标签页，运行也会继续，并留在运行表中。</translation>
    </message>
    <message>
        <source>Stop the training and close the tab?</source>
        <translation>停止训练并关闭该标签页？</translation>
    </message>
    <message>
        <source>Stop the training and close?</source>
        <translation>停止训练并关闭？</translation>
    </message>
    <message>
        <source>The run goes on without the window if you like, and is shown when it opens again.</source>
        <translation>如果您愿意，运行可以在没有窗口的情况下继续，窗口再次打开时会显示它。</translation>
    </message>
    <message>
        <source>The {} runs, those that wait too, go on without the window if you like, and are shown when it opens again.</source>
        <translation>如果您愿意，{} 次运行（包括等待中的）可以在没有窗口的情况下继续，窗口再次打开时会显示它们。</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的修改</translation>
    </message>
    <message>
        <source>Save the changes to {}?</source>
        <translation>要保存对 {} 的修改吗？</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>如果不保存，这些修改就会丢失。</translation>
    </message>
    <message>
        <source>Training is under way</source>
        <translation>训练正在进行</translation>
    </message>
    <message>
        <source>A run that is stopped is saved first, and can be resumed later.</source>
        <translation>停止的运行会先保存，以后可以恢复训练。</translation>
    </message>
    <message>
        <source>Those that wait are offered again when the window opens.</source>
        <translation>窗口再次打开时，会再次提供等待中的运行。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>继续训练</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>a letter, Tab</source>
        <translation>任意字母、Tab</translation>
    </message>
    <message>
        <source>search a layer to add</source>
        <translation>搜索要添加的层</translation>
    </message>
    <message>
        <source>double-click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>search a layer to add there</source>
        <translation>搜索要添加在该处的层</translation>
    </message>
    <message>
        <source>drag a wire into the void</source>
        <translation>将连线拖到空白处</translation>
    </message>
    <message>
        <source>choose what comes next</source>
        <translation>选择后续的层</translation>
    </message>
    <message>
        <source>drag from a taken input</source>
        <translation>从已连线的输入拖动</translation>
    </message>
    <message>
        <source>move the wire, or pull it off</source>
        <translation>移动连线，或将其拔下</translation>
    </message>
    <message>
        <source>Alt + drag</source>
        <translation>Alt + 拖动</translation>
    </message>
    <message>
        <source>cut through wires; on a layer: copy it</source>
        <translation>剪断连线；在层上：复制它</translation>
    </message>
    <message>
        <source>Ctrl + drag with the right button</source>
        <translation>Ctrl + 右键拖动</translation>
    </message>
    <message>
        <source>cut through wires</source>
        <translation>剪断连线</translation>
    </message>
    <message>
        <source>Alt + Shift + drag a layer</source>
        <translation>Alt + Shift + 拖动层</translation>
    </message>
    <message>
        <source>take it out of its wires, or onto another</source>
        <translation>把它从连线中取出，或移到另一条连线上</translation>
    </message>
    <message>
        <source>Shift + drag, Ctrl + drag</source>
        <translation>Shift + 拖动、Ctrl + 拖动</translation>
    </message>
    <message>
        <source>add to the selection; take from it</source>
        <translation>加入所选内容；从中去除</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>move the selection</source>
        <translation>移动所选内容</translation>
    </message>
    <message>
        <source>Ctrl + ↑, ↓</source>
        <translation>Ctrl + ↑、↓</translation>
    </message>
    <message>
        <source>follow the wires</source>
        <translation>沿连线移动</translation>
    </message>
    <message>
        <source>Space + drag, middle button</source>
        <translation>空格 + 拖动、鼠标中键</translation>
    </message>
    <message>
        <source>move the view</source>
        <translation>移动视图</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Home, .</source>
        <translation>Home、.</translation>
    </message>
    <message>
        <source>show all; show the selection</source>
        <translation>显示全部；显示所选内容</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>stop what the mouse does; select nothing</source>
        <translation>停止鼠标操作；取消选择</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Choose a command, press Enter, and then its new keys.</source>
        <translation>选择一个命令，按回车，再按它的新按键。</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>在画布上</translation>
    </message>
    <message>
        <source>{} is on {} now.</source>
        <translation>{} 现在使用 {}。</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>{} has no key any more.</source>
        <translation>{} 不再有按键。</translation>
    </message>
    <message>
        <source>All commands have their first keys again.</source>
        <translation>所有命令都已恢复最初的按键。</translation>
    </message>
</context>
<context>
    <name>Silence</name>
    <message>
        <source>No word from the training process for {}.</source>
        <translation>训练进程已有 {} 没有消息。</translation>
    </message>
    <message>
        <source>The system has suspended it: `kill -CONT {}` in a terminal lets it go on.</source>
        <translation>系统已将其挂起：在终端中执行 `kill -CONT {}` 可让它继续。</translation>
    </message>
    <message>
        <source>It hangs, or is busy with one very long step.</source>
        <translation>它卡住了，或正忙于一个很长的步。</translation>
    </message>
    <message>
        <source>It is computing: one very long step, or a loop without an end.</source>
        <translation>它正在计算：一个很长的步，或一个没有尽头的循环。</translation>
    </message>
    <message>
        <source>Wait, or end it and resume the run from its last checkpoint.</source>
        <translation>请等待，或结束它并从最后一个检查点恢复训练。</translation>
    </message>
    <message>
        <source>Wait, or end it and start again: nothing was saved yet.</source>
        <translation>请等待，或结束它并重新开始：还没有保存任何内容。</translation>
    </message>
</context>
<context>
    <name>SilenceNote</name>
    <message>
        <source>End the process</source>
        <translation>结束进程</translation>
    </message>
</context>
<context>
    <name>SlidingView</name>
    <message>
        <source>Input {}</source>
        <translation>输入 {}</translation>
    </message>
    <message>
        <source>Output {}</source>
        <translation>输出 {}</translation>
    </message>
    <message>
        <source>Window {}</source>
        <translation>窗口 {}</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Weights at the start</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>As its authors have it</source>
        <translation>与作者的设定一致</translation>
    </message>
    <message>
        <source>Each layer draws its weights as its PyTorch class does.</source>
        <translation>每个层按其 PyTorch 类的方式抽取权重。</translation>
    </message>
    <message>
        <source>Start the weights: {}</source>
        <translation>初始化权重：{}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Draw a convolutional network, train it, export plain PyTorch.</source>
        <translation>画出卷积网络，训练它，导出为普通的 PyTorch 代码。</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>新建网络</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>窗口导览</translation>
    </message>
    <message>
        <source>Type a network</source>
        <translation>键入网络</translation>
    </message>
    <message>
        <source>A network as one line</source>
        <translation>用一行文字写成的网络</translation>
    </message>
    <message>
        <source>Layers with &gt; between them, for instance:
{}</source>
        <translation>用 &gt; 连接各层，例如：
{}</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Show this page at each start</source>
        <translation>每次启动时显示此页</translation>
    </message>
    <message>
        <source>Back to the drawing  (Esc)</source>
        <translation>回到网络图  (Esc)</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Built-in networks</source>
        <translation>内置网络</translation>
    </message>
    <message>
        <source>None yet. What you save is listed here.</source>
        <translation>还没有。您保存的项目会列在这里。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Trainable numbers of the whole network</source>
        <translation>整个网络中可训练数值的个数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Multiply-adds for one input</source>
        <translation>每个输入的乘加次数</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>乘加次数</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>What all layers give for one batch, at 32 bits; training needs about twice this</source>
        <translation>所有层对一批数据的输出，按 32 位计；训练约需两倍于此</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Zoom of the canvas</source>
        <translation>画布的缩放比例</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>{} params</source>
        <translation>{} 参数</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>{} errors</source>
        <translation>{} 个错误</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <source>{} warnings</source>
        <translation>{} 个警告</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 个提示</translation>
    </message>
    <message>
        <source>{} hints</source>
        <translation>{} 个提示</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>{} parameters</source>
        <translation>{} 个参数</translation>
    </message>
    <message>
        <source>{} MACs</source>
        <translation>{} MACs</translation>
    </message>
    <message>
        <source>{} at batch {}</source>
        <translation>{}（批大小 {}）</translation>
    </message>
</context>
<context>
    <name>SteerButton</name>
    <message>
        <source>More ways to steer the run</source>
        <translation>更多控制运行的方式</translation>
    </message>
    <message>
        <source>Stop after this epoch</source>
        <translation>本轮结束后停止</translation>
    </message>
    <message>
        <source>Change the learning rate …</source>
        <translation>更改学习率…</translation>
    </message>
    <message>
        <source>Change the learning rate</source>
        <translation>更改学习率</translation>
    </message>
    <message>
        <source>Learning rate from the next step on; the schedule goes on changing it:</source>
        <translation>从下一步起的学习率；调度会继续改变它：</translation>
    </message>
    <message>
        <source>It is a number above 0 and at most {}, such as 0.01.</source>
        <translation>它是大于 0、不超过 {} 的数，例如 0.01。</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {} of {}; {} done</source>
        <translation>第 {} 步，共 {} 步；已完成 {} 步</translation>
    </message>
</context>
<context>
    <name>Subcommand</name>
    <message>
        <source>The process that did this was ended, perhaps because memory ran out. Close other programs and try again.</source>
        <translation>执行此操作的进程被终止了，可能是因为内存不足。请关闭其他程序后再试一次。</translation>
    </message>
    <message>
        <source>Python cannot be started: {}.</source>
        <translation>无法启动 Python:{}。</translation>
    </message>
</context>
<context>
    <name>SweepForm</name>
    <message>
        <source>Vary</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Another setting</source>
        <translation>再加一项设置</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>From what went well (TPE)</source>
        <translation>依据较好的结果（TPE）</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>All of a grid</source>
        <translation>整个网格</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>提前终止</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>不终止</translation>
    </message>
    <message>
        <source>Runs below the median</source>
        <translation>低于中位数的运行</translation>
    </message>
    <message>
        <source>The worse half, again and again</source>
        <translation>逐次淘汰较差的一半</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Highest accuracy</source>
        <translation>最高准确率</translation>
    </message>
    <message>
        <source>Lowest validation loss</source>
        <translation>最低验证损失</translation>
    </message>
    <message>
        <source>Number of runs</source>
        <translation>运行次数</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>{} runs of {}. Each is kept among the runs.</source>
        <translation>{} 次运行，每次 {}。每次都保存在运行列表中。</translation>
    </message>
    <message>
        <source>{} runs of {} at most. Each is kept among the runs.</source>
        <translation>{} 次运行，每次最多 {}。每次都保存在运行列表中。</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 轮</translation>
    </message>
    <message>
        <source>{} epochs</source>
        <translation>{} 轮</translation>
    </message>
    <message>
        <source>varied epochs</source>
        <translation>不同轮数</translation>
    </message>
</context>
<context>
    <name>SweepProcess</name>
    <message>
        <source>The process that makes the sweep was ended, perhaps because memory ran out. Go on with the sweep: nothing that was made is lost.</source>
        <translation>执行扫描的进程被终止，可能是内存不足。可以继续此扫描：已完成的不会丢失。</translation>
    </message>
</context>
<context>
    <name>SweepTable</name>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>提前终止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Trials of the sweep</source>
        <translation>扫描的各次试验</translation>
    </message>
    <message>
        <source>Best acc.</source>
        <translation>最佳准确率</translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>SweepWindow</name>
    <message>
        <source>Sweep: many runs with other settings</source>
        <translation>扫描：以不同设置多次运行</translation>
    </message>
    <message>
        <source>Which sweep</source>
        <translation>哪个扫描</translation>
    </message>
    <message>
        <source>Overview of the trials</source>
        <translation>试验总览</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Compare curves</source>
        <translation>比较曲线</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>采用这些设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose what to vary, and start: {} is trained each time.</source>
        <translation>选择要变化的设置，然后开始：每次都训练 {}。</translation>
    </message>
    <message>
        <source>A new sweep</source>
        <translation>新的扫描</translation>
    </message>
    <message>
        <source>Stopping: the run under way is saved …</source>
        <translation>正在停止：保存进行中的运行…</translation>
    </message>
    <message>
        <source>Stopped after {}. Go on makes the rest.</source>
        <translation>在 {} 后停止。点“继续”完成其余的。</translation>
    </message>
    <message>
        <source>Best acc.</source>
        <translation>最佳准确率</translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>{} of {} runs</source>
        <translation>{} / {} 次运行</translation>
    </message>
    <message>
        <source>{}. The best so far: {} with {}.</source>
        <translation>{}。目前最佳：{}，{}。</translation>
    </message>
    <message>
        <source>{}. The first one gets ready …</source>
        <translation>{}。第一次运行正在准备…</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>较小</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>较大</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text is at {} % of the usual size.</source>
        <translation>文字为正常大小的 {} %。</translation>
    </message>
</context>
<context>
    <name>TintBar</name>
    <message>
        <source>Take the tint away</source>
        <translation>取消着色</translation>
    </message>
    <message>
        <source>Train with Watch set to layers: the nodes are tinted then.</source>
        <translation>请将“监视”设为 layers 后训练：届时节点会着色。</translation>
    </message>
    <message>
        <source>The layers of {} were not watched so far.</source>
        <translation>到目前为止没有监视 {} 的各层。</translation>
    </message>
    <message>
        <source>{} is a run of another drawing.</source>
        <translation>{} 是另一张网络图的运行。</translation>
    </message>
    <message>
        <source>No layer in view has this figure.</source>
        <translation>当前显示的层都没有这项数值。</translation>
    </message>
    <message>
        <source>at step {} of {}</source>
        <translation>在第 {} 步，{}</translation>
    </message>
</context>
<context>
    <name>Tints</name>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Layers to draw with</source>
        <translation>用来画图的层</translation>
    </message>
    <message>
        <source>Drag a layer onto the canvas, or onto a wire to put it in between. Typing here finds it by what it is called elsewhere, too: dense, skip, bn.</source>
        <translation>将层拖到画布上，或拖到连线上插入其间。在这里键入也能按别的叫法找到层：dense、skip、bn。</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Boxes are layers, and each wire carries the shape that flows there. Drag from the dot below a box to the dot above another. Double-click empty canvas to type layers: conv 64 3x3 &gt; relu.</source>
        <translation>方框是层，每条连线上标着流过的形状。从一个方框下方的圆点拖到另一个上方的圆点即可连线。双击画布空白处可键入层：conv 64 3x3 &gt; relu。</translation>
    </message>
    <message>
        <source>The selected layer</source>
        <translation>所选的层</translation>
    </message>
    <message>
        <source>Click a box to see its parameters here, why its output has its shape, and what it costs. The grid beside its kind shows how it works, step by step.</source>
        <translation>单击一个方框，可在这里看到它的参数、它的输出为何是这个形状，以及它的开销。种类旁边的网格图标会一步步展示它的工作原理。</translation>
    </message>
    <message>
        <source>What does not fit, and why</source>
        <translation>哪里不吻合，为什么</translation>
    </message>
    <message>
        <source>Shapes are checked as you draw. A layer that cannot work turns red; here stands why, with the numbers, and remedies to click. The tabs beside it hold the code, the data, training and runs.</source>
        <translation>形状在您画图时就会检查。无法工作的层会变红；这里用数字说明原因，并给出可单击的修复办法。旁边的标签页是代码、数据、训练和运行。</translation>
    </message>
    <message>
        <source>Train it</source>
        <translation>训练它</translation>
    </message>
    <message>
        <source>One click trains what is drawn, on handwritten digits that come with Stride or on your own data. The lessons in the Help menu begin with a convolution.</source>
        <translation>单击一下就能训练画好的网络，数据可用 Stride 自带的手写数字，也可用您自己的。“帮助”菜单中的课程从卷积讲起。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>TrailBar</name>
    <message>
        <source>Make it your own</source>
        <translation>转为自己的</translation>
    </message>
    <message>
        <source>Turn it into a block of this project, which can be changed</source>
        <translation>把它变成本项目的模块，这样就可以修改</translation>
    </message>
    <message>
        <source>Back to the whole network</source>
        <translation>回到整个网络</translation>
    </message>
    <message>
        <source>The first of {} copies. {}</source>
        <translation>{} 份中的第一份。{}</translation>
    </message>
    <message>
        <source>{} is built in: look, but not change.</source>
        <translation>{} 是内置的：可以看，不能改。</translation>
    </message>
    <message>
        <source>Changes go to all {} uses of {}.</source>
        <translation>修改会作用于 {} 处使用，即 {} 的全部使用。</translation>
    </message>
    <message>
        <source>{} is used once.</source>
        <translation>{} 只使用了一次。</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Press Train: the curves of loss and accuracy draw here.</source>
        <translation>按“训练”：损失和准确率曲线会画在这里。</translation>
    </message>
    <message>
        <source>The drawing of this run is not open any more.</source>
        <translation>这次运行的网络图已不再打开。</translation>
    </message>
    <message>
        <source>The folder of run {} is gone.</source>
        <translation>运行 {} 的文件夹不见了。</translation>
    </message>
    <message>
        <source>The drawing has changed since this run started. The run goes on with the network as it was.</source>
        <translation>这次运行开始后网络图已有改动。运行会按原来的网络继续。</translation>
    </message>
    <message>
        <source>This run is of a drawing that is not open any more.</source>
        <translation>这次运行的网络图已不再打开。</translation>
    </message>
    <message>
        <source>This run is of {}. &lt;a href=&apos;show&apos;&gt;Show it&lt;/a&gt;</source>
        <translation>这次运行属于 {}。&lt;a href=&apos;show&apos;&gt;显示它&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Put the drawing in the queue: it trains when its device is free</source>
        <translation>将网络图放入队列：它的设备空闲时就会训练</translation>
    </message>
    <message>
        <source>Train the drawing as it is now</source>
        <translation>训练当前的网络图</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>TrainingSession</name>
    <message>
        <source>{} is out of the queue.</source>
        <translation>{} 已移出队列。</translation>
    </message>
    <message>
        <source>{} is in training: another process works on it, and is followed here.</source>
        <translation>{} 正在训练：另一个进程在处理它，这里跟随显示。</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Try again; if it happens again, take a smaller batch.</source>
        <translation>请再试一次；如果仍然如此，请减小批大小。</translation>
    </message>
</context>
<context>
    <name>TrialCommands</name>
    <message>
        <source>The learning rate is {} now.</source>
        <translation>学习率现在是 {}。</translation>
    </message>
    <message>
        <source>The project that was tried is not open any more.</source>
        <translation>试验所用的项目已经关闭。</translation>
    </message>
    <message>
        <source>The settings are those of the trial now.</source>
        <translation>设置现在与该次试验相同。</translation>
    </message>
</context>
<context>
    <name>TrialPlot</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
</context>
<context>
    <name>TrialWindow</name>
    <message>
        <source>Find a learning rate</source>
        <translation>寻找学习率</translation>
    </message>
    <message>
        <source>Learn one batch by heart</source>
        <translation>记住一个批次</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Try the drawing as it is now</source>
        <translation>按现在的图再试一次</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{} on {}, batches of {}, {}.</source>
        <translation>{}，数据 {}，批大小 {}，优化器 {}。</translation>
    </message>
    <message>
        <source>The learning rate rises from step to step until the loss explodes (Smith 2017). A good one is where the loss falls most steeply.</source>
        <translation>学习率逐步升高，直到损失发散（Smith 2017）。损失下降最陡之处就是合适的学习率。</translation>
    </message>
    <message>
        <source>One batch is shown again and again. A network that cannot learn it by heart has a mistake in it, or a learning rate that does not suit it.</source>
        <translation>反复给网络看同一个批次。连它都记不住的网络，要么有错误，要么学习率不合适。</translation>
    </message>
    <message>
        <source>The training process gets ready …</source>
        <translation>训练进程正在准备…</translation>
    </message>
    <message>
        <source>On {}, {} steps at most.</source>
        <translation>在 {} 上，最多 {} 步。</translation>
    </message>
    <message>
        <source>Stopped after {} of {} steps: there is no verdict.</source>
        <translation>在第 {} 步停止（共 {} 步）：没有结论。</translation>
    </message>
    <message>
        <source> (layer {})</source>
        <translation>（层 {}）</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>采用 {}</translation>
    </message>
    <message>
        <source>Make it the learning rate of the project; drag the line for another</source>
        <translation>设为此项目的学习率；拖动竖线可另选一个</translation>
    </message>
</context>
<context>
    <name>Tutor</name>
    <message>
        <source>Lesson: {}</source>
        <translation>课程：{}</translation>
    </message>
    <message>
        <source>Begin the step anew</source>
        <translation>重做这一步</translation>
    </message>
    <message>
        <source>step {}</source>
        <translation>第 {} 步</translation>
    </message>
</context>
<context>
    <name>UnfitNote</name>
    <message>
        <source>Look at the data</source>
        <translation>查看数据</translation>
    </message>
    <message>
        <source>One button there fits the network to them</source>
        <translation>那里有一个按钮可使网络适配这些数据</translation>
    </message>
</context>
<context>
    <name>UnpoolPage</name>
    <message>
        <source>Numbers that go back to where a pool found them</source>
        <translation>回到池化找到它们之处的数</translation>
    </message>
    <message>
        <source>The image before the pool is an example: a handwritten digit.</source>
        <translation>池化之前的图像是例子：一个手写数字。</translation>
    </message>
    <message>
        <source>The image before the pool is an example: handwritten digits.</source>
        <translation>池化之前的图像是例子：一些手写数字。</translation>
    </message>
    <message>
        <source>The image before the pool is an example.</source>
        <translation>池化之前的图像是例子。</translation>
    </message>
    <message>
        <source>An index counts the places row by row: row × {} + column.</source>
        <translation>索引逐行为位置编号：行 × {} + 列。</translation>
    </message>
    <message>
        <source>Shown: channel 1 of {}; each has indices of its own.</source>
        <translation>所示为：通道 1（共 {} 个）；每个通道有自己的索引。</translation>
    </message>
    <message>
        <source>({}, {}) comes of padding alone: there is nothing to put back.</source>
        <translation>({}, {}) 只来自填充：没有可放回的数。</translation>
    </message>
    <message>
        <source>The number at ({}, {}) is {}, and its index {}: it goes back to row {}, column {}. Where nothing goes, 0 stands.</source>
        <translation>({}, {}) 处的数是 {}，其索引为 {}：它回到第 {} 行第 {} 列。没有数回到的地方为 0。</translation>
    </message>
</context>
<context>
    <name>UnpoolView</name>
    <message>
        <source>Input {}</source>
        <translation>输入 {}</translation>
    </message>
    <message>
        <source>Indices {}</source>
        <translation>索引 {}</translation>
    </message>
    <message>
        <source>Output {}</source>
        <translation>输出 {}</translation>
    </message>
</context>
<context>
    <name>VaryRow</name>
    <message>
        <source>Setting to vary</source>
        <translation>要变化的设置</translation>
    </message>
    <message>
        <source>Values to try</source>
        <translation>要尝试的值</translation>
    </message>
    <message>
        <source>Choose values</source>
        <translation>选择取值</translation>
    </message>
    <message>
        <source>Do not vary this</source>
        <translation>不再变化此项</translation>
    </message>
    <message>
        <source>A range as 0.003..0.3, or some values as 0.01, 0.1.</source>
        <translation>范围如 0.003..0.3，或若干值如 0.01, 0.1。</translation>
    </message>
    <message>
        <source>Some values, with commas.</source>
        <translation>若干值，用逗号分隔。</translation>
    </message>
</context>
<context>
    <name>VersusBar</name>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>{} {} less</source>
        <translation>{} 少 {}</translation>
    </message>
    <message>
        <source>{} none</source>
        <translation>{} 没有</translation>
    </message>
    <message>
        <source>{} {} % less</source>
        <translation>{} 少 {} %</translation>
    </message>
    <message>
        <source>{} {}× less</source>
        <translation>{} 少至 1/{}</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>What is shown of the layers</source>
        <translation>显示各层的哪项数值</translation>
    </message>
    <message>
        <source>Inside blocks</source>
        <translation>模块内部</translation>
    </message>
    <message>
        <source>Show the layers in the blocks one by one</source>
        <translation>逐个显示模块内的层</translation>
    </message>
    <message>
        <source>Tint by: {}</source>
        <translation>着色依据：{}</translation>
    </message>
    <message>
        <source>Tint the drawing</source>
        <translation>给网络图着色</translation>
    </message>
    <message>
        <source>Tint the nodes of the drawing by their layers&apos; figures</source>
        <translation>按各层的数值给网络图的节点着色</translation>
    </message>
    <message>
        <source>Watch the layers</source>
        <translation>监视各层</translation>
    </message>
    <message>
        <source>{}: not measured</source>
        <translation>{}：未测量</translation>
    </message>
    <message>
        <source>Nothing is wrong: no dead or saturated units, gradients neither vanish nor explode, and the steps have a usual size.</source>
        <translation>一切正常：没有失效或饱和的单元，梯度既未消失也未爆炸，更新的步子大小正常。</translation>
    </message>
    <message>
        <source>The first sample of the layers comes in a moment …</source>
        <translation>各层的第一个样本马上就到…</translation>
    </message>
    <message>
        <source>The layers of this run are not watched. Watching them changes no loss.</source>
        <translation>这次运行没有监视各层。监视不会改变任何损失。</translation>
    </message>
    <message>
        <source>The layers will be watched. Press Train.</source>
        <translation>将会监视各层。请按“训练”。</translation>
    </message>
    <message>
        <source>Reading the run …</source>
        <translation>正在读取运行…</translation>
    </message>
    <message>
        <source>See what each layer does while the network trains: gradients, weights, outputs, time and memory; dead units and vanishing gradients are named.</source>
        <translation>观察网络训练时每一层在做什么：梯度、权重、输出、时间和内存；失效的单元和消失的梯度会被指出。</translation>
    </message>
</context>
<context>
    <name>WeightsDialog</name>
    <message>
        <source>Export as {}</source>
        <translation>导出为 {}</translation>
    </message>
    <message>
        <source>The file holds weights. Choose the run whose best epoch they are taken from.</source>
        <translation>该文件包含权重。请选择从哪次运行的最佳轮取权重。</translation>
    </message>
    <message>
        <source>No run has trained this drawing as it is now, so the file gets random weights.</source>
        <translation>没有运行训练过当前这张网络图，因此文件中会是随机权重。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Untrained weights</source>
        <translation>未训练的权重</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>The window sliding over its input</source>
        <translation>在输入上滑动的窗口</translation>
    </message>
    <message>
        <source>Select a convolution or a pool to see its window slide.</source>
        <translation>选择卷积层或池化层，可看它的窗口滑动。</translation>
    </message>
    <message>
        <source>{} does not fit. Problems says why, and what would do.</source>
        <translation>{} 放不进去。“问题”面板说明原因，以及怎样的数值可行。</translation>
    </message>
    <message>
        <source>The shape before {} is not known yet. Wire it and mend what is red.</source>
        <translation>{} 之前的形状尚不可知。请连线并修复标红之处。</translation>
    </message>
    <message>
        <source>{} is bypassed: its input passes unchanged.</source>
        <translation>{} 已旁路：输入原样通过。</translation>
    </message>
    <message>
        <source>{} has no window that slides in equal steps. Select a convolution or a pool to see one.</source>
        <translation>{} 没有等步滑动的窗口。选择卷积层或池化层可看到窗口。</translation>
    </message>
    <message>
        <source>{} is a block of layers. Double-click it, and select a convolution or a pool inside to see its window.</source>
        <translation>{} 是由多层组成的块。双击它，再在其中选择一个卷积或池化，即可看到其窗口。</translation>
    </message>
    <message>
        <source>it takes no input</source>
        <translation>它不接受输入</translation>
    </message>
    <message>
        <source>Padding {} would keep the size.</source>
        <translation>填充 {} 可保持尺寸。</translation>
    </message>
    <message>
        <source>Shown: input channel 1 of {}, filter 1 of {}.</source>
        <translation>所示为：输入通道 1（共 {} 个），滤波器 1（共 {} 个）。</translation>
    </message>
    <message>
        <source>In {} groups each filter sees {} of the {} channels.</source>
        <translation>分成 {} 组时，每个滤波器只看 {} 个通道（共 {} 个）。</translation>
    </message>
    <message>
        <source>It sees no neighbours: it mixes the channels of a pixel.</source>
        <translation>它看不到相邻像素：它混合一个像素的各个通道。</translation>
    </message>
    <message>
        <source>The kernel is an example; yours is learned.</source>
        <translation>这个卷积核是一个例子；您的卷积核是学出来的。</translation>
    </message>
    <message>
        <source>The kernel is an example that finds edges; yours is learned.</source>
        <translation>这个卷积核是检测边缘的例子；您的卷积核是学出来的。</translation>
    </message>
    <message>
        <source>Shown: channel 1 of {}; each is pooled by itself.</source>
        <translation>所示为：通道 1（共 {} 个）；每个通道各自池化。</translation>
    </message>
    <message>
        <source>It moves along the depth in the same way.</source>
        <translation>它沿深度方向以同样的方式移动。</translation>
    </message>
    <message>
        <source>The image is an example too: a handwritten digit, from 0 to 9.</source>
        <translation>图像也是例子：一个手写数字，取值 0 到 9。</translation>
    </message>
    <message>
        <source>The image is an example too: handwritten digits, from 0 to 9.</source>
        <translation>图像也是例子：一些手写数字，取值 0 到 9。</translation>
    </message>
    <message>
        <source>The signal is an example too: a wave from 0 to 9.</source>
        <translation>信号也是例子：一段波形，取值 0 到 9。</translation>
    </message>
    <message>
        <source>The image is an example too: a ramp from 0 to 9.</source>
        <translation>图像也是例子：一段渐变，取值 0 到 9。</translation>
    </message>
    <message>
        <source>The number is an example too, from 0 to 9.</source>
        <translation>这个数也是例子，取值 0 到 9。</translation>
    </message>
    <message>
        <source>Input {} times the kernel is added to steps {}.</source>
        <translation>输入 {} 乘以卷积核后加到第 {} 步。</translation>
    </message>
    <message>
        <source>Output {} sees steps {}.</source>
        <translation>输出 {} 看见第 {} 步。</translation>
    </message>
    <message>
        <source>Input ({}, {}) times the kernel is added to rows {}, columns {}.</source>
        <translation>输入 ({}, {}) 乘以卷积核后加到第 {} 行、第 {} 列。</translation>
    </message>
    <message>
        <source>Output ({}, {}) sees rows {}, columns {}.</source>
        <translation>输出 ({}, {}) 看见第 {} 行、第 {} 列。</translation>
    </message>
    <message>
        <source>Output ({}, {}) sees row {}, column {}.</source>
        <translation>输出 ({}, {}) 看见第 {} 行、第 {} 列。</translation>
    </message>
    <message>
        <source>{} of its {} cells are cut off.</source>
        <translation>{} 个单元格被裁掉，共 {} 个。</translation>
    </message>
    <message>
        <source>{} of its {} cells lie on the padding.</source>
        <translation>{} 个单元格落在填充上，共 {} 个。</translation>
    </message>
    <message>
        <source>Keep the size of {}</source>
        <translation>保持 {} 的尺寸</translation>
    </message>
    <message>
        <source>{} (step {})</source>
        <translation>{}（间隔 {}）</translation>
    </message>
</context>
<context>
    <name>WorkerProcess</name>
    <message>
        <source>The training process cannot be started: {}.</source>
        <translation>无法启动训练进程：{}。</translation>
    </message>
</context>
<context>
    <name>_Well</name>
    <message>
        <source>All shapes fit.</source>
        <translation>所有形状都吻合。</translation>
    </message>
    <message>
        <source>{} layers, {} parameters, {} multiply-adds for one input.</source>
        <translation>{} 个层，{} 个参数，每个输入 {} 次乘加。</translation>
    </message>
    <message>
        <source>{} layers, {} parameters, {} multiply-adds for one input. Ready to train.</source>
        <translation>{} 个层，{} 个参数，每个输入 {} 次乘加。可以训练了。</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>Code in this drawing</source>
        <translation>该网络图中的代码</translation>
    </message>
    <message>
        <source>This drawing holds Python code of its author in: {}.</source>
        <translation>该网络图含有其作者的 Python 代码，位于：{}。</translation>
    </message>
    <message>
        <source>Training and exporting run it with all your rights. Read it first (Show details); agree only if you trust it. You are asked again if it changes.</source>
        <translation>训练和导出会以您的全部权限运行它。请先阅读（显示详细信息）；只有信任它才同意。代码改变时会再次询问。</translation>
    </message>
    <message>
        <source>Run this code</source>
        <translation>运行此代码</translation>
    </message>
</context>
<context>
    <name>data_consent</name>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>{} are not on this machine.</source>
        <translation>{} 不在本机上。</translation>
    </message>
    <message>
        <source>Download {} MB from their public home, and keep them in {}?</source>
        <translation>要从其公开来源下载 {} MB，并保存在 {} 吗？</translation>
    </message>
</context>
</TS>
