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
        <source>Duplicate with wires</source>
        <translation>连同连线复制一份</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>{} of {} outer wires could not be drawn: their sources are not here.</source>
        <translation>{} 条外部连线（共 {} 条）未能画出：它们的来源不在这里。</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Paste with wires</source>
        <translation>连同连线粘贴</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
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
        <source>Select one layer to type it anew.</source>
        <translation>请选择一个要重新键入的层。</translation>
    </message>
    <message>
        <source>{} is a block; its parameters stand on the right.</source>
        <translation>{} 是一个模块；它的参数在右侧。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
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
        <source>Colour note</source>
        <translation>便笺着色</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>删除便笺</translation>
    </message>
    <message>
        <source>Delete and join</source>
        <translation>删除并接通</translation>
    </message>
    <message>
        <source>Bypass</source>
        <translation>旁路</translation>
    </message>
    <message>
        <source>Let work again</source>
        <translation>恢复工作</translation>
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
        <source>Distribute</source>
        <translation>等距分布</translation>
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
        <source>Two convolutions in a row are still one linear map: a single 9×9 filter could do what these two 5×5 ones do together. ReLU puts a bend between them. It keeps what is positive and makes the rest 0: max(0, x).</source>
        <translation>接连两个卷积仍然是一个线性映射：一个 9×9 滤波器就能做到这两个 5×5 滤波器合起来做的事。ReLU 在它们之间加上一个折点。它保留正数，其余变为 0:max(0, x)。</translation>
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
        <source>Where x is negative the slope is 0. A filter whose sum is negative for every image gets no gradient and learns no more: a dead ReLU. LeakyReLU lets a hundredth through, 0.01·x, so that such a filter can recover.</source>
        <translation>x 为负处斜率为 0。如果一个滤波器对每张图像的和都是负数，它就得不到梯度，不再学习：这就是失效的 ReLU。LeakyReLU 让百分之一通过，即 0.01·x，这样的滤波器便能恢复。</translation>
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
        <source>A 2×2 window at stride 2 leaves the 55th column out: (55 − 2)/2 is not whole. AlexNet pools with 3×3 windows at stride 2, so that neighbours share a row. Its authors found 0.4 % fewer top-1 errors, and a little less overfitting.</source>
        <translation>步幅为 2 的 2×2 窗口会漏掉第 55 列：(55 − 2)/2 不是整数。AlexNet 用步幅为 2 的 3×3 窗口做池化，于是相邻窗口共用一行。它的作者发现 top-1 错误率降低了 0.4 %，过拟合也略有减轻。</translation>
    </message>
    <message>
        <source>Set **kernel_size** of maxpool1 to **3** and its **stride** to **2**.</source>
        <translation>将 maxpool1 的 **kernel_size** 设为 **3**，**stride** 设为 **2**。</translation>
    </message>
    <message>
        <source>An empty stride means as large as the window; type 2 into the field.</source>
        <translation>步幅留空表示与窗口一样大；在字段中输入 2。</translation>
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
        <source>It stands before large fully connected layers. Convolutions have few weights and see so many places that they overfit little; behind the last layer it would throw away answers. It has no parameters, keeps the shape, and costs some more epochs.</source>
        <translation>它放在大的全连接层之前。卷积的权重很少，看过的位置又很多，因此很少过拟合；放在最后一层之后则会丢掉答案。它没有参数，保持形状不变，代价是要多训练几轮。</translation>
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
        <source>6.4 + 40.1 = 46.6 million multiply-adds instead of 321, and the same 64×28×28.</source>
        <translation>640 万 + 4010 万 = 4660 万次乘加，而不是 3.21 亿次，输出同样是 64×28×28。</translation>
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
        <source>Five convolutions and three fully connected layers, trained on two graphics cards, got 15.3 % of the ImageNet images wrong in their first five guesses; the next best entry 26.2 %. Windows are large at first, 11×11 at stride 4, and the field of view grows fast.</source>
        <translation>五个卷积层和三个全连接层，在两块显卡上训练，对 ImageNet 图像前五个猜测都错的占 15.3 %；第二名是 26.2 %。开头的窗口很大，11×11、步幅 4，视野增长得很快。</translation>
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
        <source>Simonyan and Zisserman used 3×3 windows alone. Two in a row see 5×5, three see 7×7, and they are cheaper: with C channels two 3×3 have 18·C² weights, one 5×5 has 25·C². There is also a ReLU more between them. 16 layers, 7.3 % errors, but 138 million parameters.</source>
        <translation>Simonyan 和 Zisserman 只用 3×3 窗口。接连两个能看到 5×5，三个能看到 7×7，而且更便宜：有 C 个通道时，两个 3×3 有 18·C² 个权重，一个 5×5 有 25·C² 个。它们之间还多一个 ReLU。16 层，错误率 7.3 %，但有 1.38 亿个参数。</translation>
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
        <source>Szegedy and others let four branches look at the same input, 1×1, 3×3, 5×5 and a pool, and reduced channels with 1×1 first. Nine such blocks made a network 22 layers deep that won with 6.7 % errors. The mean of each map replaced the large layers: a tenth of the parameters of VGG.</source>
        <translation>Szegedy 等人让四个分支看同一个输入：1×1、3×3、5×5 和一个池化，并先用 1×1 减少通道。九个这样的模块组成了一个 22 层深的网络，以 6.7 % 的错误率夺冠。每张图的均值取代了大的全连接层：参数是 VGG 的十分之一。</translation>
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
        <source>Deeper networks had begun to get worse, in training too. He and others let the input of each block pass by and added it to the output, so that a block has only to learn what to change. Now 152 layers trained well, and an ensemble of such networks had 3.57 % errors.</source>
        <translation>更深的网络开始变差，在训练中也是如此。何恺明等人让每个模块的输入绕行，再加到输出上，这样模块只需学习要改变什么。于是 152 层也能训练好，由这类网络组成的集成错误率为 3.57 %。</translation>
    </message>
    <message>
        <source>Double-click **layer1_first** to see the way past its two convolutions.</source>
        <translation>双击 **layer1_first**，看看绕过它两个卷积的那条路。</translation>
    </message>
    <message>
        <source>The wire beside the convolutions is the whole idea. The next two lessons look at both kinds of block.</source>
        <translation>卷积旁边的那条连线就是全部的想法。接下来的两课会讲这两种模块。</translation>
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
        <source>&lt;p&gt;Select two runs or more to compare their drawings.&lt;/p&gt;</source>
        <translation>&lt;p&gt;请选择两次或更多次运行来比较它们的网络图。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>{} against {}</source>
        <translation>{} 与 {} 对比</translation>
    </message>
    <message>
        <source>The drawings cannot be compared. {}</source>
        <translation>无法比较这些网络图。{}</translation>
    </message>
    <message>
        <source>&lt;p&gt;The drawings are the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;网络图相同。&lt;/p&gt;</translation>
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
        <source>no image</source>
        <translation>没有图像</translation>
    </message>
    <message>
        <source>{} sees {}.</source>
        <translation>{} 看见 {}。</translation>
    </message>
    <message>
        <source>Output ({}, {}) of {} sees {}×{} pixels: rows {}…{}, columns {}…{}.</source>
        <translation>{2} 的输出 ({0}, {1}) 看见 {3}×{4} 个像素：第 {5}…{6} 行，第 {7}…{8} 列。</translation>
    </message>
    <message>
        <source>What lies outside the image is padding.</source>
        <translation>图像以外的部分是填充。</translation>
    </message>
</context>
<context>
    <name>FieldView</name>
    <message>
        <source>Input image {}×{}</source>
        <translation>输入图像 {}×{}</translation>
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
        <source>Also known as: {}.</source>
        <translation>也称为：{}。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
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
        <source>{} unless set</source>
        <translation>默认为 {}</translation>
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
        <source>Next lesson: {}</source>
        <translation>下一课：{}</translation>
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
        <source>load {:.0%}</source>
        <translation>负载 {:.0%}</translation>
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
        <source>training, by epoch</source>
        <translation>训练，按轮</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留的</translation>
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
        <source>&lt;b&gt;Epoch {}&lt;/b&gt; · {} of {} images right</source>
        <translation>&lt;b&gt;第 {} 轮&lt;/b&gt; · {} / {} 张图像正确</translation>
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
        <source>{} is complete after {}: best accuracy {} %.</source>
        <translation>{} 已完成，用时 {}：最佳准确率 {} %。</translation>
    </message>
    <message>
        <source>{} ended after {}.</source>
        <translation>{} 已结束，用时 {}。</translation>
    </message>
</context>
<context>
    <name>RunOutcome</name>
    <message>
        <source>Resume</source>
        <translation>恢复训练</translation>
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
        <source>{} epochs in {}. Kept as {}</source>
        <translation>{} 轮，用时 {}。保存为 {}</translation>
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
        <source>Last epoch: {} of {} · step {} of {}</source>
        <translation>最后一轮：{} / {} · 第 {} 步，共 {} 步</translation>
    </message>
    <message>
        <source>Epoch {} of {} · step {} of {}</source>
        <translation>第 {} 轮，共 {} 轮 · 第 {} 步，共 {} 步</translation>
    </message>
    <message>
        <source>Paused · {}</source>
        <translation>已暂停 · {}</translation>
    </message>
    <message>
        <source>{} images/s</source>
        <translation>{} 张图像/秒</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>剩余 {}</translation>
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
        <translation>无</translation>
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
        <translation>MNIST,5,000 个数字</translation>
    </message>
    <message>
        <source>MNIST, 5,000 digits turned by up to 90°</source>
        <translation>MNIST,5,000 个数字，最多旋转 90°</translation>
    </message>
    <message>
        <source>MNIST, 5,000 digits lost in 60×60 clutter</source>
        <translation>MNIST,5,000 个散落在 60×60 杂乱背景中的数字</translation>
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
        <source>Layers that learn faster or slower: a factor on the learning rate by the layer&apos;s name, or by the beginning of names with a star. 0 holds a layer as it is</source>
        <translation>学得更快或更慢的层：按层名给学习率乘一个系数，也可用名称的开头加星号。0 使该层保持不变</translation>
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
        <source>It takes less than a fiftieth of the time and changes no loss</source>
        <translation>它占用的时间不到五十分之一，并且不改变任何损失</translation>
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
        <source>shape is kept: {0}; one mean and variance for each of</source>
        <translation>形状不变：{0}；均值和方差各一个，对每</translation>
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
        <source>{0} mod {1} = {2}, {3} mod {4} = {5}</source>
        <translation>{0} mod {1} = {2}, {3} mod {4} = {5}</translation>
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
        <translation>{0} → 6 = 2·3:{1}·6 个权重 + 6 个偏置 = {2}</translation>
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
        <translation>窗口移动多远；无表示等于核大小</translation>
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
        <translation>中央保留的行数和列数；无表示按 `sides` 裁剪</translation>
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
        <source>{0} from {1}, {2} from {3}</source>
        <translation>来自 {1} 的 {0}，来自 {3} 的 {2}</translation>
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
        <translation>池化窗口移动多远；无表示等于核大小</translation>
    </message>
    <message>
        <source>Rows and columns that the pool padded</source>
        <translation>池化时填充的行数和列数</translation>
    </message>
    <message>
        <source>Rows and columns that come out; none means what the pool&apos;s size gives</source>
        <translation>输出的行数和列数；无表示由池化的尺寸得出</translation>
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
        <translation>不再取出的第一个位置；无表示到末尾</translation>
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
        <translation>每一部分的大小；无表示均分</translation>
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
        <translation>输出的行数和列数；无表示按缩放系数</translation>
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
        <source>needs {0}, but gets {1} ({2} numbers, {3} axes) from {4}</source>
        <translation>需要 {0}，但从 {4} 得到 {1}（{2} 个数，{3} 个轴）</translation>
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
        <source>The Python on that machine that has torch, such as ~/venv/bin/python</source>
        <translation>那台机器上装有 torch 的 Python，例如 ~/venv/bin/python</translation>
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
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>Convolution of an image with learned filters</source>
        <translation>用可学习的滤波器对图像做卷积</translation>
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
        <source>The mean of windows that are chosen to give a fixed output size</source>
        <translation>取窗口均值，窗口按给定的输出尺寸选定</translation>
    </message>
    <message>
        <source>The mean of windows of a volume that are chosen to give a fixed output size</source>
        <translation>对体数据取窗口均值，窗口按给定的输出尺寸选定</translation>
    </message>
    <message>
        <source>The largest number in windows of a sequence that are chosen to give a fixed output size</source>
        <translation>对序列取窗口最大值，窗口按给定的输出尺寸选定</translation>
    </message>
    <message>
        <source>The largest number in windows that are chosen to give a fixed output size</source>
        <translation>取窗口最大值，窗口按给定的输出尺寸选定</translation>
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
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Reads the same numbers, row by row, as another shape</source>
        <translation>把同样的数逐行读成另一种形状</translation>
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
        <source>Lays several axes out as one: an image as a vector, for a Linear layer</source>
        <translation>把几个轴展平成一个：图像变成向量，供 Linear 层使用</translation>
    </message>
    <message>
        <source>Predicts an affine map of the plane: the last layer of a spatial transformer&apos;s localisation</source>
        <translation>预测平面的仿射映射：空间变换器定位网络的最后一层</translation>
    </message>
    <message>
        <source>The mean of its inputs, number by number</source>
        <translation>各输入逐个数求均值</translation>
    </message>
    <message>
        <source>The mean of each window of a sequence, channel by channel</source>
        <translation>对序列的每个窗口逐通道取均值</translation>
    </message>
    <message>
        <source>The mean of each window of an image, channel by channel</source>
        <translation>对图像的每个窗口逐通道取均值</translation>
    </message>
    <message>
        <source>The mean of each window of a volume, channel by channel</source>
        <translation>对体数据的每个窗口逐通道取均值</translation>
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
        <source>Dense</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>A learned form of two inputs at once: y_k = x1ᵀ·W_k·x2 + b_k</source>
        <translation>同时作用于两个输入的可学习形式：y_k = x1ᵀ·W_k·x2 + b_k</translation>
    </message>
    <message>
        <source>Its inputs laid side by side along one axis: the merge of an Inception block</source>
        <translation>把各输入沿一个轴并排拼接：Inception 模块的汇合</translation>
    </message>
    <message>
        <source>Convolution of a sequence with learned filters</source>
        <translation>用可学习的滤波器对序列做卷积</translation>
    </message>
    <message>
        <source>Convolution of a volume or a video with learned filters</source>
        <translation>用可学习的滤波器对体数据或视频做卷积</translation>
    </message>
    <message>
        <source>Learned up-sampling of a sequence: the gradient of a Conv1d, run forward</source>
        <translation>可学习的序列上采样：把 Conv1d 的梯度正向运行</translation>
    </message>
    <message>
        <source>Learned up-sampling of an image: the gradient of a Conv2d, run forward</source>
        <translation>可学习的图像上采样：把 Conv2d 的梯度正向运行</translation>
    </message>
    <message>
        <source>Cuts rows and columns off an image: down to a size in the centre, or so many on each side</source>
        <translation>裁掉图像的行和列：裁到中央的某个尺寸，或每边裁掉若干</translation>
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
        <source>Regularisation</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>Sets each number to 0 with probability p while training, and scales the others by 1/(1 − p)</source>
        <translation>训练时以概率 p 把每个数设为 0，其余乘以 1/(1 − p)</translation>
    </message>
    <message>
        <source>Sets whole channels to 0 with probability p while training, and scales the others</source>
        <translation>训练时以概率 p 把整个通道设为 0，其余按比例放大</translation>
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
        <source>Looks each integer up in a learned table of vectors: words, or other symbols, as vectors</source>
        <translation>在可学习的向量表中查找每个整数：把词或其他符号变成向量</translation>
    </message>
    <message>
        <source>The Gaussian error linear unit: y = x·Φ(x), Φ the normal distribution function</source>
        <translation>高斯误差线性单元：y = x·Φ(x)，Φ 为正态分布函数</translation>
    </message>
    <message>
        <source>Reads an image at the places that a grid names, between pixels by interpolation</source>
        <translation>在网格指出的位置读取图像，像素之间用插值</translation>
    </message>
    <message>
        <source>Brings each group of channels of each image to mean 0 and spread 1, then scales and shifts</source>
        <translation>使每张图像的每组通道均值为 0、标准差为 1，再缩放和平移</translation>
    </message>
    <message>
        <source>Reads a sequence step by step with two gates: h_t = (1 − z)·n + z·h_(t−1)</source>
        <translation>用两个门逐步读取序列：h_t = (1 − z)·n + z·h_(t−1)</translation>
    </message>
    <message>
        <source>A sigmoid of straight lines: y = min(max(x + 3, 0), 6)/6</source>
        <translation>由直线段构成的 sigmoid：y = min(max(x + 3, 0), 6)/6</translation>
    </message>
    <message>
        <source>A swish of straight lines: y = x·min(max(x + 3, 0), 6)/6</source>
        <translation>由直线段构成的 swish：y = x·min(max(x + 3, 0), 6)/6</translation>
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
        <source>Brings each channel of each image to mean 0 and spread 1</source>
        <translation>使每张图像的每个通道均值为 0、标准差为 1</translation>
    </message>
    <message>
        <source>Brings the last axes of each example to mean 0 and spread 1, then scales and shifts them</source>
        <translation>使每个样本的最后几个轴均值为 0、标准差为 1，再缩放和平移</translation>
    </message>
    <message>
        <source>A ReLU with a small slope below zero: y = x if x &gt; 0, else negative_slope·x</source>
        <translation>零以下有小斜率的 ReLU：x &gt; 0 时 y = x，否则 negative_slope·x</translation>
    </message>
    <message>
        <source>Fully connected: each output is a weighted sum of all inputs, y = W·x + b</source>
        <translation>全连接：每个输出是所有输入的加权和，y = W·x + b</translation>
    </message>
    <message>
        <source>Divides each number by the strength of its neighbours in nearby channels</source>
        <translation>把每个数除以邻近通道中相邻数的强度</translation>
    </message>
    <message>
        <source>Turns scores into probabilities: y_i = exp(x_i) / Σ_j exp(x_j) along one axis</source>
        <translation>把得分变成概率：沿一个轴 y_i = exp(x_i) / Σ_j exp(x_j)</translation>
    </message>
    <message>
        <source>The logarithm of a softmax: y_i = x_i − log Σ_j exp(x_j) along one axis</source>
        <translation>softmax 的对数：沿一个轴 y_i = x_i − log Σ_j exp(x_j)</translation>
    </message>
    <message>
        <source>The norm of each window of an image, channel by channel: y = (Σ x^p)^(1/p)</source>
        <translation>图像每个窗口逐通道的范数：y = (Σ x^p)^(1/p)</translation>
    </message>
    <message>
        <source>Reads a sequence step by step with a memory cell that gates protect</source>
        <translation>借助由门保护的记忆单元逐步读取序列</translation>
    </message>
    <message>
        <source>The product of two matrices: y_ij = Σ_k a_ik·b_kj, for each example and leading axis</source>
        <translation>两个矩阵的乘积：y_ij = Σ_k a_ik·b_kj，对每个样本和前面的轴分别进行</translation>
    </message>
    <message>
        <source>The largest of its inputs, number by number</source>
        <translation>各输入逐个数取最大值</translation>
    </message>
    <message>
        <source>The largest number in each window of a sequence, channel by channel</source>
        <translation>取序列每个窗口中的最大值，逐通道进行</translation>
    </message>
    <message>
        <source>The largest number in each window of an image, channel by channel</source>
        <translation>取图像每个窗口中的最大值，逐通道进行</translation>
    </message>
    <message>
        <source>A MaxPool2d that also tells where each largest number stood, for a MaxUnpool2d</source>
        <translation>还会给出每个最大值所在位置的 MaxPool2d，供 MaxUnpool2d 使用</translation>
    </message>
    <message>
        <source>The largest number in each window of a volume, channel by channel</source>
        <translation>取体数据每个窗口中的最大值，逐通道进行</translation>
    </message>
    <message>
        <source>Puts numbers back to where a MaxPool2dIndices found its largest, and 0 everywhere else</source>
        <translation>把数放回 MaxPool2dIndices 找到最大值的位置，其他位置为 0</translation>
    </message>
    <message>
        <source>Each query takes a weighted mean of the values; how well it suits their keys is the weight</source>
        <translation>每个查询取各个值的加权均值；权重是它与对应键的匹配程度</translation>
    </message>
    <message>
        <source>The product of its inputs, number by number: a gate, or a weight for each channel</source>
        <translation>各输入逐个数相乘：门，或每个通道的权重</translation>
    </message>
    <message>
        <source>What the network returns</source>
        <translation>网络返回的结果</translation>
    </message>
    <message>
        <source>Adds channels of zeros before and after those of an image</source>
        <translation>在图像的通道前后添加全零的通道</translation>
    </message>
    <message>
        <source>Puts the axes into another order: 2×3×1 makes H×W×C of C×H×W, 2×1 transposes</source>
        <translation>重排各轴的顺序：2×3×1 把 C×H×W 变成 H×W×C，2×1 为转置</translation>
    </message>
    <message>
        <source>Lays channels out as pixels: each group of r² channels gives r×r pixels of one channel</source>
        <translation>把通道铺成像素：每 r² 个通道成为一个通道的 r×r 个像素</translation>
    </message>
    <message>
        <source>Lays pixels out as channels: each r×r pixels of one channel give r² channels</source>
        <translation>把像素铺成通道：一个通道的每 r×r 个像素成为 r² 个通道</translation>
    </message>
    <message>
        <source>A leaky ReLU that learns its slope: y = x if x &gt; 0, else a·x</source>
        <translation>斜率可学习的 leaky ReLU：x &gt; 0 时 y = x，否则 a·x</translation>
    </message>
    <message>
        <source>Adds rows and columns around an image that mirror it, without repeating the border itself</source>
        <translation>在图像四周添加镜像的行和列，不重复边界本身</translation>
    </message>
    <message>
        <source>The rectified linear unit: y = max(0, x), number by number</source>
        <translation>修正线性单元：y = max(0, x)，逐个数计算</translation>
    </message>
    <message>
        <source>A ReLU that ends at 6: y = min(max(0, x), 6)</source>
        <translation>在 6 处截止的 ReLU：y = min(max(0, x), 6)</translation>
    </message>
    <message>
        <source>Adds rows and columns around an image that repeat its outermost pixels</source>
        <translation>在图像四周添加重复最外层像素的行和列</translation>
    </message>
    <message>
        <source>Reads a sequence step by step: h_t = tanh(W·x_t + b + U·h_(t−1) + c)</source>
        <translation>逐步读取序列：h_t = tanh(W·x_t + b + U·h_(t−1) + c)</translation>
    </message>
    <message>
        <source>Multiplies each channel by a learned number: y_c = w_c·x_c</source>
        <translation>把每个通道乘以一个可学习的数：y_c = w_c·x_c</translation>
    </message>
    <message>
        <source>The scaled ELU: y = 1.0507·(x if x &gt; 0, else 1.6733·(exp(x) − 1))</source>
        <translation>缩放的 ELU：y = 1.0507·(x &gt; 0 时为 x，否则 1.6733·(exp(x) − 1))</translation>
    </message>
    <message>
        <source>The logistic function: y = 1/(1 + exp(−x)), between 0 and 1, number by number</source>
        <translation>逻辑斯谛函数：y = 1/(1 + exp(−x))，在 0 与 1 之间，逐个数计算</translation>
    </message>
    <message>
        <source>The sigmoid linear unit, or swish: y = x·σ(x) = x/(1 + exp(−x))</source>
        <translation>sigmoid 线性单元，即 swish：y = x·σ(x) = x/(1 + exp(−x))</translation>
    </message>
    <message>
        <source>Takes the part of an axis from `start` up to, but without, `stop`, each `step` one</source>
        <translation>取一个轴上从 `start` 到 `stop`（不含）的部分，每隔 `step` 取一个</translation>
    </message>
    <message>
        <source>A smooth ReLU: y = log(1 + exp(beta·x))/beta, and x itself where beta·x &gt; threshold</source>
        <translation>光滑的 ReLU：y = log(1 + exp(beta·x))/beta，beta·x &gt; threshold 时为 x 本身</translation>
    </message>
    <message>
        <source>Cuts an axis into parts, each of which goes its own way: the reverse of Concat</source>
        <translation>把一个轴切成几部分，各走各的路：Concat 的逆</translation>
    </message>
    <message>
        <source>Takes an axis of size 1 away</source>
        <translation>去掉一个大小为 1 的轴</translation>
    </message>
    <message>
        <source>Leaves a branch out, for each example with probability p, while training</source>
        <translation>训练时对每个样本以概率 p 略去一个分支</translation>
    </message>
    <message>
        <source>The first input less all others, number by number</source>
        <translation>第一个输入减去其余所有输入，逐个数计算</translation>
    </message>
    <message>
        <source>The hyperbolic tangent: y = tanh(x), between −1 and 1, number by number</source>
        <translation>双曲正切：y = tanh(x)，在 −1 与 1 之间，逐个数计算</translation>
    </message>
    <message>
        <source>Puts in an axis of size 1</source>
        <translation>插入一个大小为 1 的轴</translation>
    </message>
    <message>
        <source>Makes an image larger by repeating pixels or by interpolating between them</source>
        <translation>通过重复像素或在像素间插值来放大图像</translation>
    </message>
    <message>
        <source>Adds rows and columns of zeros around an image, as many on each side as you say</source>
        <translation>在图像四周补零的行和列，每边数目由您指定</translation>
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
        <source>A 1×1 convolution and a normalisation that bring a shortcut to another shape</source>
        <translation>把捷径变成另一种形状的 1×1 卷积和归一化</translation>
    </message>
    <message>
        <source>A shortcut without parameters: every S-th row and column, and channels of zeros</source>
        <translation>没有参数的捷径：每隔 S 行和 S 列取一个，再补上全零的通道</translation>
    </message>
    <message>
        <source>A small classifier in the middle of a deep network, which helps while it trains</source>
        <translation>深层网络中部的小分类器，在训练时起辅助作用</translation>
    </message>
    <message>
        <source>The residual block of deep networks: 1×1 down to `width`, 3×3, 1×1 up to 4·width</source>
        <translation>深层网络的残差块：1×1 降到 `width`，3×3，再 1×1 升到 4·width</translation>
    </message>
    <message>
        <source>One layer of a dense block: `growth_rate` new channels, laid beside all that came before</source>
        <translation>稠密块中的一层：`growth_rate` 个新通道，与之前的全部通道并排</translation>
    </message>
    <message>
        <source>Layers that each see the results of all layers before them</source>
        <translation>每一层都能看到之前所有层结果的若干层</translation>
    </message>
    <message>
        <source>A convolution in two cheap steps: each channel by itself, then 1×1 across the channels</source>
        <translation>分两步的廉价卷积：先每个通道各自卷积，再跨通道做 1×1</translation>
    </message>
    <message>
        <source>Two 3×3 convolutions, each with a ReLU: what U-Net does at each of its levels</source>
        <translation>两个 3×3 卷积，各带一个 ReLU：U-Net 每一级所做的事</translation>
    </message>
    <message>
        <source>Squeezes the channels with 1×1 filters, then expands them with 1×1 and 3×3 ones</source>
        <translation>先用 1×1 滤波器压缩通道，再用 1×1 和 3×3 滤波器扩展</translation>
    </message>
    <message>
        <source>Four views of the same input side by side: 1×1, 3×3 and 5×5 filters and a pool</source>
        <translation>并排以四种方式看同一个输入：1×1、3×3 和 5×5 滤波器以及一个池化</translation>
    </message>
    <message>
        <source>Inception in which two 3×3 filters, one after the other, stand beside the 5×5 ones</source>
        <translation>在 5×5 滤波器旁并列两个接连的 3×3 滤波器的 Inception</translation>
    </message>
    <message>
        <source>Halves the size of the maps: strided 3×3 filters, five pixels wide ones, and a pool</source>
        <translation>使特征图尺寸减半：带步幅的 3×3 滤波器、五像素宽的滤波器和一个池化</translation>
    </message>
    <message>
        <source>Inception with 7×7 filters in two halves: a row of seven, then a column of seven</source>
        <translation>把 7×7 滤波器分成两半的 Inception：先一行七个，再一列七个</translation>
    </message>
    <message>
        <source>Halves the size of the maps again: strided 3×3 filters, 7×7 ones in halves, and a pool</source>
        <translation>再次使特征图尺寸减半：带步幅的 3×3 滤波器、拆成两半的 7×7 滤波器和一个池化</translation>
    </message>
    <message>
        <source>The widest Inception: its 3×3 filters part into a row and a column side by side</source>
        <translation>最宽的 Inception：它的 3×3 滤波器分成并排的一行和一列</translation>
    </message>
    <message>
        <source>The auxiliary classifier of Inception v3, which regularises while the network trains</source>
        <translation>Inception v3 的辅助分类器，在网络训练时起正则化作用</translation>
    </message>
    <message>
        <source>Inception with batch normalisation, as torchvision has it: its large filters are 3×3</source>
        <translation>带批归一化的 Inception，与 torchvision 一致：它的大滤波器是 3×3</translation>
    </message>
    <message>
        <source>MobileNet&apos;s block: widen with 1×1, filter each channel by itself, narrow with 1×1</source>
        <translation>MobileNet 的模块：用 1×1 加宽，逐通道滤波，再用 1×1 变窄</translation>
    </message>
    <message>
        <source>A convolution followed by two 1×1 convolutions: a small network at each position</source>
        <translation>一个卷积后接两个 1×1 卷积：每个位置上的一个小网络</translation>
    </message>
    <message>
        <source>Inception without the 1×1 reductions, to see what they save</source>
        <translation>没有 1×1 压缩的 Inception，用来看压缩省下了多少</translation>
    </message>
    <message>
        <source>A residual block that normalises and activates before each convolution, not after the sum</source>
        <translation>在每个卷积之前、而不是在求和之后做归一化和激活的残差块</translation>
    </message>
    <message>
        <source>The basic residual block: two 3×3 convolutions learn what to add to their input</source>
        <translation>基本的残差块：两个 3×3 卷积学习要给输入加上什么</translation>
    </message>
    <message>
        <source>Turns, shifts and zooms its input so that what follows sees it upright and centred</source>
        <translation>旋转、平移和缩放它的输入，使其后的层看到摆正且居中的图像</translation>
    </message>
    <message>
        <source>Weighs the channels by what the whole image shows</source>
        <translation>按整张图像的内容给各通道加权</translation>
    </message>
    <message>
        <source>Stands between two dense blocks: fewer channels by a 1×1 convolution, half the size</source>
        <translation>位于两个稠密块之间：用 1×1 卷积减少通道，尺寸减半</translation>
    </message>
    <message>
        <source>One layer of a ResNet in ResNet: a stream with a shortcut beside one without</source>
        <translation>ResNet in ResNet 的一层：有捷径的一路与没有捷径的一路并行</translation>
    </message>
    <message>
        <source>One step up in U-Net: twice the size, the centre of the way down beside it, convolutions</source>
        <translation>U-Net 中向上的一步：尺寸加倍，拼上下行路径的中央部分，再做卷积</translation>
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
        <translation>搜索</translation>
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
    <name>ScaleBar</name>
    <message>
        <source>From {} to {}</source>
        <translation>从 {} 到 {}</translation>
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
        <source>Multiply-adds for one input</source>
        <translation>每个输入的乘加次数</translation>
    </message>
    <message>
        <source>What all layers give for one batch, at 32 bits; training needs about twice this</source>
        <translation>所有层对一批数据的输出，按 32 位计；训练约需两倍于此</translation>
    </message>
    <message>
        <source>Zoom of the canvas</source>
        <translation>画布的缩放比例</translation>
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
        <source>Nothing was seen of the layers of {} yet.</source>
        <translation>还没有观察到 {} 的任何层。</translation>
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
        <source>Activation</source>
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
    <name>Tutor</name>
    <message>
        <source>Lesson: {}</source>
        <translation>课程：{}</translation>
    </message>
    <message>
        <source>Begin the step anew</source>
        <translation>重做这一步</translation>
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
        <source>Nothing is wrong: no dead or saturated units, gradients neither vanish nor explode, and the steps have a usual size.</source>
        <translation>一切正常：没有失效或饱和的单元，梯度既未消失也未爆炸，更新的步子大小正常。</translation>
    </message>
    <message>
        <source>The first sample of the layers comes in a moment …</source>
        <translation>各层的第一个样本马上就到…</translation>
    </message>
    <message>
        <source>The layers of this run are not looked at. That changes no loss.</source>
        <translation>这次运行没有观察各层。这不会改变任何损失。</translation>
    </message>
    <message>
        <source>See what each layer does while the network trains: gradients, weights, outputs, time and memory; dead units and vanishing gradients are named.</source>
        <translation>观察网络训练时每一层在做什么：梯度、权重、输出、时间和内存；失效的单元和消失的梯度会被指出。</translation>
    </message>
    <message>
        <source>The layers will be looked at. Press Train.</source>
        <translation>将会观察各层。请按“训练”。</translation>
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
        <source>The shape before {} is not known yet. Wire it and mend what is red.</source>
        <translation>{} 之前的形状尚不可知。请连线并修复标红之处。</translation>
    </message>
    <message>
        <source>{} is bypassed: its input passes unchanged.</source>
        <translation>{} 已旁路：输入原样通过。</translation>
    </message>
    <message>
        <source>{} ({}) has no window that slides in equal steps. Its output has its shape because: {}. Select a convolution or a pool to see a window.</source>
        <translation>{}({})没有等步滑动的窗口。它的输出形状由来：{}。选择卷积层或池化层可看到窗口。</translation>
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
