<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AbBox</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source> (± {0:.2f}, better in {1} of {2} pairs): </source>
        <translation>（± {0:.2f}，{2} 对中有 {1} 对更好）：</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source> with one seed: repeat over seeds to see whether that is chance.</source>
        <translation>（只用一个种子：换多个种子重复，看是否出于偶然）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>A and B are the same. Change one setting on the left, then compare.</source>
        <translation>A 和 B 相同。请更改左侧的一项设置，再对比。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>A and B differ in {0}: no result can be put down to one of them.</source>
        <translation>A 和 B 在 {0} 上都不同：结果无法归因于其中一项。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>A/B with the selected run</source>
        <translation>与选中的运行做 A/B 对比</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>A: the selected run, B: the settings on the left; both with the same seeds, first weights and mini-batches</source>
        <translation>A：选中的运行，B：左侧的设置；两者的种子、初始权重和小批量都相同</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>Comparisons over all seeds</source>
        <translation>对比用多个种子</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>Run each setting of a comparison of the book with as many seeds, not with one</source>
        <translation>书中对比的每种设置都用同样多的种子运行，而不是只用一个</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>hardly chance.</source>
        <translation>几乎不可能是偶然。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>may be chance.</source>
        <translation>可能只是偶然。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>“{0}” is {1:.2f} points {2} than “{3}”</source>
        <translation>“{0}”比“{3}”{2} {1:.2f} 个百分点</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>… and {0} more</source>
        <translation>…… 还有 {0} 个</translation>
    </message>
</context>
<context>
    <name>AccuracyScale</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/trial_plot.py"/>
        <source>Colours of the validation accuracy</source>
        <translation>验证正确率的颜色</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/trial_plot.py"/>
        <source>Validation accuracy</source>
        <translation>验证正确率</translation>
    </message>
</context>
<context>
    <name>ActivationGrid</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/activation_grid.py"/>
        <source>Feature map {index}: {low:.3g} to {high:.3g}, mean {mean:.3g}</source>
        <translation>特征图 {index}：{low:.3g} 到 {high:.3g}，均值 {mean:.3g}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/activation_grid.py"/>
        <source>Neuron {index}: {value:.4g}</source>
        <translation>神经元 {index}：{value:.4g}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/activation_grid.py"/>
        <source>{count} values from {low:.3g} to {high:.3g}</source>
        <translation>{count} 个值，从 {low:.3g} 到 {high:.3g}</translation>
    </message>
</context>
<context>
    <name>ActivationsPanel</name>
    <message>
        <location filename="../../nnviz/gui/panels/activations/panel.py"/>
        <source>Functions of one number, of a vector, or losses</source>
        <translation>一元函数、向量函数或损失函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/panel.py"/>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
</context>
<context>
    <name>ArrowLegend</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/arrow_legend.py"/>
        <source>From where the racer is to where it is next</source>
        <translation>从选手现在的位置到它的下一个位置</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/arrow_legend.py"/>
        <source>Momentum m gathers gradients, so it points uphill too. Its opposite −m is drawn, and these are that arrow's numbers</source>
        <translation>动量 m 由梯度累积而成，因此也指向上坡方向。图中画的是它的反方向 −m，这里就是该箭头的数值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/arrow_legend.py"/>
        <source>Root of the mean, or sum, of squared gradients: half the sides of the box</source>
        <translation>梯度平方的均值（或总和）的平方根：方框边长的一半</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/arrow_legend.py"/>
        <source>The gradient g points uphill. Its opposite −g is drawn, and these are that arrow's numbers</source>
        <translation>梯度 g 指向上坡方向。图中画的是它的反方向 −g，这里就是该箭头的数值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/arrow_legend.py"/>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/arrow_legend.py"/>
        <source>−gradient</source>
        <translation>−梯度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/arrow_legend.py"/>
        <source>−momentum</source>
        <translation>−动量</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/arrow_legend.py"/>
        <source>√squares</source>
        <translation>√平方和</translation>
    </message>
</context>
<context>
    <name>BackpropControls</name>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/controls.py"/>
        <source>A formula to begin with; change it or its numbers below</source>
        <translation>可以从这个公式开始；在下方修改公式或数值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/controls.py"/>
        <source>Example</source>
        <translation>例子</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/controls.py"/>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/controls.py"/>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/controls.py"/>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/controls.py"/>
        <source>Value of {0}: watch what becomes of the gradients</source>
        <translation>{0} 的值：看梯度怎样变化</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/controls.py"/>
        <source>a neuron with two inputs</source>
        <translation>有两个输入的神经元</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/controls.py"/>
        <source>a product</source>
        <translation>乘法</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/controls.py"/>
        <source>a sum</source>
        <translation>加法</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/controls.py"/>
        <source>a variable used three times</source>
        <translation>用了三次的变量</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/controls.py"/>
        <source>apples and oranges</source>
        <translation>苹果和橘子</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/controls.py"/>
        <source>chain rule: a square</source>
        <translation>链式法则：平方</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/controls.py"/>
        <source>softmax with cross entropy</source>
        <translation>softmax 与交叉熵</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/controls.py"/>
        <source>the sigmoid from single nodes</source>
        <translation>由单个节点组成的 sigmoid</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/controls.py"/>
        <source>the squared error of a neuron</source>
        <translation>神经元的平方误差</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/controls.py"/>
        <source>two apples with tax</source>
        <translation>两个苹果和消费税</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/controls.py"/>
        <source>your own</source>
        <translation>自定义</translation>
    </message>
</context>
<context>
    <name>BackpropFacts</name>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/facts.py"/>
        <source>A number: it stands still, so nobody asks for its gradient.</source>
        <translation>一个常数：它不变，所以不需要它的梯度。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/facts.py"/>
        <source>An input that is used more than once: what comes back from everywhere is added up.</source>
        <translation>被多次使用的输入：各处传回的值相加。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/facts.py"/>
        <source>An input: what comes back is how much the result moves with it.</source>
        <translation>一个输入：传回的值就是结果随它变化的快慢。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/facts.py"/>
        <source>Backprop</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/facts.py"/>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/facts.py"/>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/facts.py"/>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/facts.py"/>
        <source>Not yet all the way back.</source>
        <translation>还没有传回到底。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/facts.py"/>
        <source>Numerical</source>
        <translation>数值微分</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/facts.py"/>
        <source>One way back gives all gradients. Numerically it takes two ways forwards for each input: {0} here, and millions for a network.</source>
        <translation>一次反向就得到所有梯度。数值方法对每个输入要正向算两次：这里 {0} 次，一个网络则要数百万次。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/facts.py"/>
        <source>Play, or press the arrow keys, to go through the graph; click a node to read its sum.</source>
        <translation>播放或按方向键，一步步走过这个图；点击节点查看它的算式。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/facts.py"/>
        <source>The gradient by each input: by backpropagation, and by moving the input a little</source>
        <translation>对每个输入的梯度：由反向传播得到，以及把输入稍微移动得到</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/facts.py"/>
        <source>The two differ: there is a kink, a jump or a pole here, or rounding spoils the difference.</source>
        <translation>两者不同：这里有折点、跳跃或极点，或者舍入误差影响了差分。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/facts.py"/>
        <source>This operation</source>
        <translation>这个运算</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/facts.py"/>
        <source>back to {0}: {1}</source>
        <translation>传回 {0}：{1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/facts.py"/>
        <source>comes back: {0}</source>
        <translation>传回：{0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/facts.py"/>
        <source>forwards: {0}</source>
        <translation>正向：{0}</translation>
    </message>
</context>
<context>
    <name>BackpropPanel</name>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/panel.py"/>
        <source>Back: {0} of {1} operations</source>
        <translation>反向：{1} 个运算中的第 {0} 个</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/panel.py"/>
        <source>Forwards: {0} of {1} operations</source>
        <translation>正向：{1} 个运算中的第 {0} 个</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/panel.py"/>
        <source>Result {0}, gradient ({1})</source>
        <translation>结果 {0}，梯度（{1}）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/panel.py"/>
        <source>The result is {0}; now back</source>
        <translation>结果是 {0}；现在反向</translation>
    </message>
</context>
<context>
    <name>BalanceBars</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/balance_bars.py"/>
        <source>Class balance</source>
        <translation>类别平衡</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/balance_bars.py"/>
        <source>Samples of each class; a click shows only that class. The line marks equal shares.</source>
        <translation>每个类别的样本数；点击只显示该类。横线表示平均份额。</translation>
    </message>
</context>
<context>
    <name>BarList</name>
    <message>
        <location filename="../../nnviz/gui/widgets/bar_list.py"/>
        <source>Probabilities</source>
        <translation>概率</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <location filename="../../nnviz/gui/panels/activations/bars.py"/>
        <source>Drag a bar up or down. Keys: left and right choose, up and down move.</source>
        <translation>上下拖动柱条。键盘：左右键选择，上下键移动。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/bars.py"/>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
</context>
<context>
    <name>BasinKey</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_key.py"/>
        <source>Key of the basin map</source>
        <translation>吸引域图的图例</translation>
    </message>
</context>
<context>
    <name>BasinView</name>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>%n smaller one(s)</source>
        <translation>
            <numerusform>另有 %n 个较小的</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>A pattern of lines for each minimum: basins can be told apart without their colours</source>
        <translation>每个极小点有自己的线条图案：不看颜色也能分清吸引域</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>Basin map</source>
        <translation>吸引域图</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>Hatching</source>
        <translation>阴影线</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>Shade by steps needed</source>
        <translation>按所需步数着色</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>The darker, the more steps until the minimum is reached</source>
        <translation>越暗，到达极小值所需的步数越多</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>diverged {0}</source>
        <translation>发散 {0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>diverges at step {0}</source>
        <translation>在第 {0} 步发散</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>from ({0:.3g}, {1:.3g}): </source>
        <translation>从 ({0:.3g}, {1:.3g})：</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>no minimum reached</source>
        <translation>没有到达极小值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>none yet {0}</source>
        <translation>尚未到达 {0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>not computed yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>reaches {3} ({0:.4g}, {1:.4g}) in {2} steps</source>
        <translation>{2} 步到达 {3} ({0:.4g}, {1:.4g})</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>{0} from every start: the minimum that is reached in {1} steps</source>
        <translation>{0} 从每个起点出发：在 {1} 步内到达的极小点</translation>
    </message>
</context>
<context>
    <name>Below</name>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/below.py"/>
        <source>After learning</source>
        <translation>学习后</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/below.py"/>
        <source>Before learning</source>
        <translation>学习前</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/below.py"/>
        <source>Black is its smallest weight, white its largest; click one to use it above</source>
        <translation>黑色是它最小的权重，白色是最大的；单击即可在上方使用</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/below.py"/>
        <source>Choose a pooling on the left</source>
        <translation>请在左侧选择池化方式</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/below.py"/>
        <source>Every place of the filter, a row each</source>
        <translation>滤波器的每一处，各占一行</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/below.py"/>
        <source>Every square of the pooling, a row each</source>
        <translation>池化的每个方格，各占一行</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/below.py"/>
        <source>Filter {0}; click to use it</source>
        <translation>滤波器 {0}；单击即可使用</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/below.py"/>
        <source>Filters after learning</source>
        <translation>学习后的滤波器</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/below.py"/>
        <source>Filters before learning</source>
        <translation>学习前的滤波器</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/below.py"/>
        <source>Row by row what the filter covers; click a row to go there</source>
        <translation>逐行列出滤波器覆盖的内容；单击某行即可移到那里</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/below.py"/>
        <source>Shown below</source>
        <translation>下方显示</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/below.py"/>
        <source>The filter in one row</source>
        <translation>排成一行的滤波器</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/below.py"/>
        <source>The same sums as one product of matrices, or filters that a network has learnt</source>
        <translation>把同样的计算写成一次矩阵乘积，或显示网络学到的滤波器</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/below.py"/>
        <source>What every row below is multiplied by</source>
        <translation>下方每一行都与它相乘</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/below.py"/>
        <source>filters of a network, before and after learning</source>
        <translation>某网络学习前后的滤波器</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/below.py"/>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/below.py"/>
        <source>the places of the filter as rows (im2col)</source>
        <translation>滤波器覆盖的各处展开成行（im2col）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/below.py"/>
        <source>the squares of the pooling as rows</source>
        <translation>池化的各个方格展开成行</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/canvas.py"/>
        <source>Draw one digit with the mouse, a finger or a pen; the network answers while you draw. With the keyboard: the arrow keys move the pen, Space puts it down and lifts it.</source>
        <translation>用鼠标、手指或笔画一个数字；边画网络边回答。用键盘：方向键移动笔，空格键落笔和提笔。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/canvas.py"/>
        <source>Drawing canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/canvas.py"/>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/canvas.py"/>
        <source>Stroke</source>
        <translation>笔画</translation>
    </message>
</context>
<context>
    <name>CodeButton</name>
    <message>
        <location filename="../../nnviz/gui/widgets/code_dialog.py"/>
        <source>NumPy code</source>
        <translation>NumPy 代码</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/code_dialog.py"/>
        <source>Show the NumPy code</source>
        <translation>显示 NumPy 代码</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/code_dialog.py"/>
        <source>Show the NumPy code of this</source>
        <translation>显示对应的 NumPy 代码</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/code_dialog.py"/>
        <source>This program computes what you see. It needs NumPy and nothing else.</source>
        <translation>这段程序计算你看到的内容。只需要 NumPy。</translation>
    </message>
</context>
<context>
    <name>Collapsible</name>
    <message>
        <location filename="../../nnviz/gui/widgets/collapsible.py"/>
        <source>Fold or unfold this section</source>
        <translation>折叠或展开此部分</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../nnviz/gui/command_palette.py"/>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/command_palette.py"/>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/command_palette.py"/>
        <source>Nothing is called “{0}”. Try another word.</source>
        <translation>没有名为“{0}”的命令。换个词试试。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/command_palette.py"/>
        <source>Search for a command</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/command_palette.py"/>
        <source>What do you want to do?</source>
        <translation>你想做什么？</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/train/confusion_matrix.py"/>
        <source>%n time(s) a {0} was taken for a {1}</source>
        <translation>
            <numerusform>有 %n 次 {0} 被认成 {1}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/confusion_matrix.py"/>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/confusion_matrix.py"/>
        <source>Rows are the right digits, columns the answers; a click or the arrow keys choose a pair</source>
        <translation>行为正确的数字，列为回答；用点击或方向键选择一对</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/confusion_matrix.py"/>
        <source>Rows: what it is; columns: what it was taken for</source>
        <translation>行：实际是什么；列：被认成什么</translation>
    </message>
</context>
<context>
    <name>ConvolutionControls</name>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>A filter to begin with; type other numbers below</source>
        <translation>开始时的滤波器；下方可输入其他数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>A picture to begin with; click its cells to change it</source>
        <translation>开始时的图片；点击格子可更改</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>Filter</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>Filter, row {0}, column {1}</source>
        <translation>滤波器，第 {0} 行，第 {1} 列</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>Hide the sums still to come</source>
        <translation>隐藏还没算到的和</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>How it moves</source>
        <translation>如何移动</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>How many cells the filter moves on each time</source>
        <translation>滤波器每次移动多少格</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>How many rings of zeros are laid around the picture</source>
        <translation>图片四周补多少圈零</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>Only what the filter has passed is written down: work out the next sum before you go on</source>
        <translation>只写出滤波器已经走过的位置：先自己算出下一个和，再往前走</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>Padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>Pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>ReLU: negative sums become 0</source>
        <translation>ReLU：负的和变成 0</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>Rows and columns of the filter</source>
        <translation>滤波器的行数和列数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>Size of the filter</source>
        <translation>滤波器大小</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>Stride</source>
        <translation>步幅</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>The same number, added to every sum</source>
        <translation>加到每个和上的同一个数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>What becomes of every square of two by two sums</source>
        <translation>每个 2 × 2 的和的方块变成什么</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>What follows</source>
        <translation>后续处理</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>What the cell under it is multiplied by</source>
        <translation>它下面的格子要乘的数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>What usually follows a convolution</source>
        <translation>卷积之后通常的处理</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>a diagonal</source>
        <translation>对角线</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>a seven</source>
        <translation>数字七</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>a square</source>
        <translation>方块</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>an edge</source>
        <translation>一条边</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>horizontal edges</source>
        <translation>水平边缘</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>mean (blurs)</source>
        <translation>平均（模糊）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>the book's numbers</source>
        <translation>书中的数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>the largest of 2 × 2</source>
        <translation>2 × 2 的最大值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>the mean of 2 × 2</source>
        <translation>2 × 2 的平均值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>vertical edges</source>
        <translation>竖直边缘</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/controls.py"/>
        <source>your own</source>
        <translation>自定义</translation>
    </message>
</context>
<context>
    <name>ConvolutionPanel</name>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/panel.py"/>
        <source>A filter of {0} × {1} makes {2} × {3} numbers</source>
        <translation>{0} × {1} 的滤波器得到 {2} × {3} 个数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/panel.py"/>
        <source>After pooling</source>
        <translation>池化之后</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/panel.py"/>
        <source>Click a cell, or use the arrow keys, to see its sum</source>
        <translation>点击一个格子，或用方向键，查看它的和</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/panel.py"/>
        <source>Click cells to switch them on and off. Keys: the arrows choose a cell, Space switches it, a digit is written into it.</source>
        <translation>单击格子以开关它们。键盘：方向键选择格子，空格键开关，数字键写入数字。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/panel.py"/>
        <source>Filter</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/panel.py"/>
        <source>One number for every 2 × 2 square</source>
        <translation>每个 2 × 2 方块一个数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/panel.py"/>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/panel.py"/>
        <source>Picture with padding: {0} × {1}. Result: {2} × {3}.</source>
        <translation>填充后的图片：{0} × {1}。结果：{2} × {3}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/panel.py"/>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/panel.py"/>
        <source>Shown below</source>
        <translation>下方显示</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/panel.py"/>
        <source>The filter has {0} parameters, the same at every place. A fully connected layer between the same numbers would have {1}.</source>
        <translation>滤波器有 {0} 个参数，在各处都相同。同样多的数之间若用全连接层，则需 {1} 个。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/panel.py"/>
        <source>The sum of the marked cell</source>
        <translation>标出格子的和</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/panel.py"/>
        <source>What the marked cells are multiplied by</source>
        <translation>标出的格子要乘的数</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="../../nnviz/core/lessons/sections.py"/>
        <source>"### Reveal" has to follow "### Predict".</source>
        <translation>"### Reveal" 必须在 "### Predict" 之后。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/sections.py"/>
        <source>"### {0}" is none of "### Predict", "### Reveal" and "### Your turn". Write another heading in bold instead.</source>
        <translation>"### {0}" 不是 "### Predict"、"### Reveal" 或 "### Your turn"。其他小标题请用粗体。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>"based on" names a lesson near this one, not {0}.</source>
        <translation>"based on" 给出相邻的一课，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>"minutes" is a whole number such as 10, not {0}.</source>
        <translation>"minutes" 是整数，例如 10，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>"{0}" is a list of names of controls.</source>
        <translation>"{0}" 是控件名称的列表。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>### Your turn</source>
        <translation>### 轮到你</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/orthogonal.py"/>
        <source>$Q$ is the QR factor of a Gaussian matrix; the signs $\mathrm{sign}(R_{ii})$ make it uniform.</source>
        <translation>$Q$ 是高斯矩阵的 QR 因子；符号 $\mathrm{sign}(R_{ii})$ 使其均匀分布。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/variance_scaling.py"/>
        <source>$\mathrm{Var}\,z = 1$ gives $\sigma^2 = 1/n_{in}$.</source>
        <translation>由 $\mathrm{Var}\,z = 1$ 得 $\sigma^2 = 1/n_{in}$。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/normal.py"/>
        <source>$\sigma = 0.01$ multiplies it by 0.01: tanh and ReLU vanish, sigmoids bunch around 0.5.</source>
        <translation>$\sigma = 0.01$ 使它乘以 0.01：tanh 和 ReLU 消失，sigmoid 都聚在 0.5 附近。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/identity.py"/>
        <source>$z = g\,x$: each layer hands its input on, so nothing explodes or vanishes at $g = 1$.</source>
        <translation>$z = g\,x$：每层原样传递输入，$g = 1$ 时既不爆炸也不消失。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/conditions.py"/>
        <source>'between' takes two numbers, as in [0.1, 0.5]</source>
        <translation>'between' 需要两个数，例如 [0.1, 0.5]</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/conditions.py"/>
        <source>'not' stands alone and holds one condition</source>
        <translation>'not' 单独使用，只含一个条件</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/conditions.py"/>
        <source>'one_of' takes a list</source>
        <translation>'one_of' 需要一个列表</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>(or more data).</source>
        <translation>（或更多数据）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/mse.py"/>
        <source>(y - t)^2, averaged over all elements; or the book's half sum over the classes of a sample.</source>
        <translation>(y - t)^2，对所有元素取平均；或书中对一个样本各类别求和的一半。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/cross_entropy.py"/>
        <source>-log of the probability given to the right class, averaged over the batch.</source>
        <translation>正确类别所得概率的 -log，对整批取平均。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/binary_cross_entropy.py"/>
        <source>-log of the probability given to what is so, for yes/no answers; averaged over all elements.</source>
        <translation>是/否问题中真实情况所得概率的 -log；对所有元素取平均。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/inverse_time.py"/>
        <source>1 / decay steps halve the learning rate.</source>
        <translation>经过 1 / decay 步，学习率减半。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/silu.py"/>
        <source>1 is SiLU; very large is ReLU, small is the line x/2.</source>
        <translation>1 即 SiLU；非常大则为 ReLU，很小则为直线 x/2。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/nearest_digits.py"/>
        <source>1 to 20 neighbours can be shown, not {0}.</source>
        <translation>可显示 1 到 20 个近邻，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>28 x 28 grey values 0..255 divided by 255, ink high</source>
        <translation>28 x 28 灰度值 0..255 除以 255，墨迹为大值</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>50 layers of ReLU</source>
        <translation>50 层 ReLU</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/basin_map.py"/>
        <source>A basin map has 16, 32, 64, ... 512 starts a side, not {0}.</source>
        <translation>吸引域图每边有 16、32、64……512 个起点，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/rastrigin.py"/>
        <source>A bowl under an egg box: every dent is a trap for a small step.</source>
        <translation>鸡蛋盒下面的一只碗：每个凹坑都能困住小步子。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/noise_bundle.py"/>
        <source>A bundle has 2 to 200 seeds, not {0}.</source>
        <translation>轨迹束有 2 到 200 个种子，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>A convolutional network, half the size of the bundled one</source>
        <translation>卷积网络，大小为自带网络的一半</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/rosenbrock.py"/>
        <source>A curved valley: finding it is easy, following it to the minimum is slow.</source>
        <translation>弯曲的山谷：找到它容易，沿着它走到极小值却很慢。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/handwriting.py"/>
        <source>A digit has strokes or a picture.</source>
        <translation>数字要有笔画或图片。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/inspect_drawing.py"/>
        <location filename="../../nnviz/tasks/pick_sample.py"/>
        <source>A digit is 0 to 9, not {0}.</source>
        <translation>数字是 0 到 9，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_digits.py"/>
        <source>A digit is one of 0..9, not {0}.</source>
        <translation>数字是 0..9 之一，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/handwriting.py"/>
        <source>A digit's label is 0 to 9, not {0}.</source>
        <translation>数字的标签是 0 到 9，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/strokes.py"/>
        <source>A drawing of {0} points is too large; {1} are the most.</source>
        <translation>{0} 个点的图画太大；最多 {1} 个。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>A factor of ten either way: too slow, about right, wild.</source>
        <translation>上下各差十倍：太慢、合适、失控。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adadelta.py"/>
        <source>A factor on the step; the paper uses 1.</source>
        <translation>步长的倍数；论文用 1。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/book.py"/>
        <source>A flat valley: the gradient rarely points at the minimum, so SGD zig-zags.</source>
        <translation>平坦的山谷：梯度很少指向极小值，所以 SGD 走之字形。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>A formula in x and y, read by our own parser and differentiated exactly.</source>
        <translation>x 和 y 的公式，由我们自己的解析器读取并精确求导。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/perceptron_view.py"/>
        <source>A gate is one of {0}, not {1}.</source>
        <translation>逻辑门应为 {0} 之一，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>A heavy ball does not stop at the bottom; 0.99 keeps it rolling ten times as long as 0.9.</source>
        <translation>重球不会停在谷底；0.99 使它滚动的时间是 0.9 的十倍。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/momentum.py"/>
        <source>A heavy ball: the velocity collects past gradients (Polyak 1964, eq. 9).</source>
        <translation>重球：速度累积过去的梯度（Polyak 1964，式 9）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/hyperparameter_map.py"/>
        <source>A hyperparameter map has 2 to 512 columns and 1 to 512 rows.</source>
        <translation>超参数图有 2 到 512 列、1 到 512 行。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/normal.py"/>
        <source>A layer multiplies the second moment by $n_{in}\sigma^2$ before the activation.</source>
        <translation>一层在激活之前使二阶矩乘以 $n_{in}\sigma^2$。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>A little wider than Xavier: made for ReLU, harmless here.</source>
        <translation>比 Xavier 略宽：为 ReLU 而设，这里也无害。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/matyas.py"/>
        <source>A long valley along the diagonal, where scaling each coordinate by itself does not help.</source>
        <translation>沿对角线的长山谷，分别缩放每个坐标也没有用。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/loss_curves.py"/>
        <source>A loss is drawn over {0}, not {1}.</source>
        <translation>损失的横轴为 {0}，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>A multi-layer perceptron of the size of the bundled one</source>
        <translation>与自带网络同样大小的多层感知机</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>A network needs at least one layer. Add an affine layer.</source>
        <translation>网络至少需要一层。请添加一个仿射层。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/strokes.py"/>
        <source>A pen width is a number from 0, not {0}.</source>
        <translation>笔宽是不小于 0 的数，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/recognise_drawing.py"/>
        <source>A picture has rows and columns, not shape {0}.</source>
        <translation>图片有行和列，而不是形状 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/picture_pipeline.py"/>
        <source>A picture is a grey one of 4 x 4 to {0} x {1} pixels (uint8), not {2} of {3}.</source>
        <translation>图片应为 4 x 4 到 {0} x {1} 像素的灰度图（uint8），而不是 {2} 的 {3}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/handwriting.py"/>
        <source>A picture of a digit is {0} x {1}, not {2}.</source>
        <translation>数字图片应为 {0} x {1}，而不是 {2}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/orthogonal.py"/>
        <source>A product of orthogonal matrices is orthogonal: all singular values stay 1 at any depth,</source>
        <translation>正交矩阵之积仍是正交的：无论多深，所有奇异值都为 1，</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/basin_map.py"/>
        <location filename="../../nnviz/tasks/hyperparameter_map.py"/>
        <location filename="../../nnviz/tasks/race_request.py"/>
        <source>A race has 1 to {0} steps, not {1}.</source>
        <translation>竞赛有 1 到 {0} 步，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_request.py"/>
        <source>A race has at most {0} racers, not {1}.</source>
        <translation>一场比赛最多有 {0} 名选手，而不是 {1} 名。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_request.py"/>
        <source>A racer's start</source>
        <translation>选手的起点</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_request.py"/>
        <source>A racer's {0} is a number of 0 or more, not {1}.</source>
        <translation>选手的{0}是不小于 0 的数，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/orthogonal.py"/>
        <source>A random rotation, uniform over all rotations: keeps the length of every signal vector.</source>
        <translation>随机旋转，在所有旋转中均匀分布：保持每个信号向量的长度。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/monkey_saddle.py"/>
        <source>A saddle with three ways down and no curvature at its centre.</source>
        <translation>有三条下坡路的鞍面，中心没有曲率。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search.py"/>
        <source>A search needs validation samples, but the data is too small to hold any back. Choose a larger validation share.</source>
        <translation>搜索需要验证样本，但数据太少，留不出来。请选择更大的验证比例。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_request.py"/>
        <source>A seed is a whole number from 0 to 2^63 - 1, not {0}.</source>
        <translation>种子是 0 到 2^63 - 1 的整数，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>A small dip on the left of zero.</source>
        <translation>零点左侧有一个小小的下陷。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/writing.py"/>
        <source>A step</source>
        <translation>一步</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>A step changes the weights by only {0} of their size (about 0.001 is usual), and the loss, averaged over the last steps, has only come from {1} after 21 steps to {2}.</source>
        <translation>一步只使权重改变其大小的 {0}（通常约为 0.001），损失（最近若干步的平均）只从 21 步后的 {1} 降到 {2}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/handwriting.py"/>
        <source>A stroke is a list of finite x, y positions, at least one.</source>
        <translation>一笔由至少一个有限的 x、y 位置组成。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>A tenth of the spread is left in every layer.</source>
        <translation>每过一层，散布只剩十分之一。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/booth.py"/>
        <source>A tilted bowl whose minimum is not at zero.</source>
        <translation>倾斜的碗，极小值不在零点。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/uniform.py"/>
        <source>A uniform variable on $(-a, a)$ has variance $a^2/3$,</source>
        <translation>$(-a, a)$ 上的均匀变量方差为 $a^2/3$，</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/variance_scaling.py"/>
        <source>A unit sums $n_{in}$ independent products, so $\mathrm{Var}\,z = n_{in}\,\sigma^2\,E[x^2]$.</source>
        <translation>一个单元对 $n_{in}$ 个独立的乘积求和，因此 $\mathrm{Var}\,z = n_{in}\,\sigma^2\,E[x^2]$。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/cliff.py"/>
        <source>A wall between a plateau and a valley throws the point far away unless gradients are clipped.</source>
        <translation>高原与山谷之间的一堵墙会把点抛得很远，除非裁剪梯度。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/amsgrad.py"/>
        <source>AMSGrad</source>
        <translation>AMSGrad</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Accuracy on the training data stands at {0}; the last two epochs brought {1}.</source>
        <translation>训练数据上的正确率停在 {0}；最近两轮提高了 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Accuracy {0} on the training data, but {1}, no better than guessing, on the validation data.</source>
        <translation>训练数据上的正确率为 {0}，而验证数据上为 {1}，与乱猜无异。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Accuracy {0} on the training data, {1} on the validation data.</source>
        <translation>训练数据上的正确率为 {0}，验证数据上为 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Accuracy {0} on the validation data, {1} on the training data, without dropout or augmentation.</source>
        <translation>没有 dropout 和数据增强，验证数据上的正确率却为 {0}，训练数据上为 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/ackley.py"/>
        <source>Ackley</source>
        <translation>Ackley</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>Across a plateau</source>
        <translation>穿过高原</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>Across the valley the gradient is steep, along it flat: most of each step is wasted sideways.</source>
        <translation>横向梯度陡，纵向平：每一步的大部分都浪费在横向上。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/activation.py"/>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adadelta.py"/>
        <source>AdaDelta</source>
        <translation>AdaDelta</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adagrad.py"/>
        <source>AdaGrad</source>
        <translation>AdaGrad</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>AdaGrad stalls</source>
        <translation>AdaGrad 停滞</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adadelta.py"/>
        <source>AdaGrad with a fading memory and steps in the units of x (Zeiler 2012, Algorithm 1).</source>
        <translation>会遗忘的 AdaGrad，步长以 x 的单位计（Zeiler 2012，算法 1）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>AdaGrad's sum of squares only grows, so its steps only shrink; RMSprop forgets and keeps going.</source>
        <translation>AdaGrad 的平方和只增不减，步子越来越小；RMSprop 会遗忘，所以继续前进。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adam.py"/>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <source>Adam that looks ahead along its first moment (Dozat 2016, with the growing momentum of PyTorch).</source>
        <translation>沿一阶矩向前看一步的 Adam（Dozat 2016，动量递增同 PyTorch）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/amsgrad.py"/>
        <source>Adam whose second moment never shrinks (Reddi et al. 2018, Algorithm 2; bias correction of PyTorch).</source>
        <translation>二阶矩从不减小的 Adam（Reddi et al. 2018，算法 2；偏差修正同 PyTorch）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adamw.py"/>
        <source>Adam with weight decay on the point, not the gradient (Loshchilov &amp; Hutter 2019, Algorithm 2).</source>
        <translation>权重衰减作用于参数而非梯度的 Adam（Loshchilov &amp; Hutter 2019，算法 2）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adamw.py"/>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Add so many digits drawn by our own digit writer</source>
        <translation>添加这么多由我们自己的数字书写器画的数字</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/batch_norm.py"/>
        <source>Added to the variance so that it is never zero.</source>
        <translation>加到方差上，使其不为零。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/affine.py"/>
        <source>Affine</source>
        <translation>仿射</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/affine.py"/>
        <source>Affine needs a vector, but gets an image {0}. Put Flatten before it.</source>
        <translation>仿射层需要向量，但得到图像 {0}。请在它之前放“展平”。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>After 20 epochs 12 of the 16 scales get more than half of the training digits right with batch normalisation, 2 without it; scales near 0.01 learn fastest.</source>
        <translation>20 轮之后，16 种权重大小中，有批归一化的 12 种答对一半以上的训练数字，没有的只有 2 种；0.01 附近学得最快。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>After {0} a bracket is missing: {1}({2}).</source>
        <translation>{0} 之后缺少括号：{1}({2})。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>All units answer about 0.5: many units say the same thing (figure 6-11).</source>
        <translation>所有单元都回答约 0.5：许多单元说同一件事（图 6-11）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/constant.py"/>
        <source>All units of a layer compute the same number, so all receive the same gradient.</source>
        <translation>一层的所有单元算出同一个数，因此得到同样的梯度。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>All units of a layer stay equal, step after step: the network learns as if it had one unit a layer.</source>
        <translation>一层的所有单元始终相等，一步又一步：网络学起来就像每层只有一个单元。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/ackley.py"/>
        <source>Almost flat far out, a deep funnel in the middle, dents everywhere.</source>
        <translation>远处几乎平坦，中间是深漏斗，到处是凹坑。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>An architecture is a text of at most {0} characters.</source>
        <translation>网络结构是最多 {0} 个字符的文本。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/strokes.py"/>
        <source>An empty drawing has no bounds.</source>
        <translation>空白的图画没有边界。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>An input has the shape (features) or (channels, height, width), not {0}.</source>
        <translation>输入的形状是 (特征数) 或 (通道, 高, 宽)，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>Any formula: see how the optimizers take your own surface.</source>
        <translation>任意公式：看优化器如何应付你自己的曲面。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>As drawn</source>
        <translation>原画</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_request.py"/>
        <source>At most 8 initializers fit side by side, not {0}.</source>
        <translation>最多并排 8 种初始化方法，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_curves.py"/>
        <source>At most {0} functions can be shown at once.</source>
        <translation>最多同时显示 {0} 个函数。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>At the saddle the gradient all but vanishes. Rules that rescale it get away first.</source>
        <translation>鞍点处梯度几乎消失。会重新缩放梯度的规则先逃出去。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Augmentation has no {0}; it has {1}.</source>
        <translation>数据增强没有 {0}；它有 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/average_pool2d.py"/>
        <source>Average pooling</source>
        <translation>平均池化</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/variance_scaling.py"/>
        <source>Backward, it multiplies the variance of gradients by $n_{out}\sigma^2$.</source>
        <translation>反向：它使梯度的方差乘以 $n_{out}\sigma^2$。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Batch norm rescues a bad start</source>
        <translation>批归一化挽救糟糕的开局</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/batch_norm.py"/>
        <source>Batch normalisation</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Batch normalisation before each hidden activation</source>
        <translation>在每个隐藏层的激活之前做批归一化</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>Batch normalisation, 16 scales</source>
        <translation>批归一化，16 种权重大小</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/beale.py"/>
        <source>Beale</source>
        <translation>Beale</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>Before {0} a number, a variable or a function is missing.</source>
        <translation>{0} 之前缺少数、变量或函数。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Bell-shaped in every layer: tanh is symmetric about 0.</source>
        <translation>每层都呈钟形：tanh 关于 0 对称。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>Between the brackets of {0} something is missing.</source>
        <translation>{0} 的括号里缺少内容。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/binary_cross_entropy.py"/>
        <source>Binary cross entropy</source>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Book: {0}, {1}</source>
        <translation>书中：{0}，{1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/booth.py"/>
        <source>Booth</source>
        <translation>Booth</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/variance_scaling.py"/>
        <source>Both cannot be 1 unless $n_{in}=n_{out}$. The compromise is $\sigma^2 = 2/(n_{in}+n_{out})$.</source>
        <translation>除非 $n_{in}=n_{out}$，两者不能同时为 1。折中为 $\sigma^2 = 2/(n_{in}+n_{out})$。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>Both go from 0 to 1; only one has a useful derivative.</source>
        <translation>两者都从 0 到 1；只有一个有可用的导数。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/bowl.py"/>
        <source>Bowl</source>
        <translation>碗</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>Brackets and powers are nested more than {0} deep.</source>
        <translation>括号和幂的嵌套超过 {0} 层。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>Bring its longer side to 20 of 28 pixels, as in MNIST.</source>
        <translation>把长边缩放到 28 像素中的 20，与 MNIST 相同。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/batch_norm.py"/>
        <source>Brings each feature (or channel) of a mini-batch to mean 0 and variance 1, then scales and shifts it.</source>
        <translation>把小批量的每个特征（或通道）调整为均值 0、方差 1，再缩放和平移。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/identity.py"/>
        <source>But units stay copies of inputs, and those beyond $n_{in}$ stay zero, until training mixes them.</source>
        <translation>但各单元只是输入的副本，超出 $n_{in}$ 的单元一直为零，直到训练把它们混合。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>Centre of mass</source>
        <translation>质心</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>Chance of a small hook at each end of a stroke.</source>
        <translation>笔画两端出现小钩的概率。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>Chance that a stroke runs on, or stops short, at its end.</source>
        <translation>笔画在末端多走或少走一段的概率。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/cliff.py"/>
        <source>Cliff</source>
        <translation>悬崖</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/constant.py"/>
        <location filename="../../nnviz/core/schedules/constant.py"/>
        <source>Constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>Constant steps keep wandering around the minimum; a falling rate settles down.</source>
        <translation>步子不变就一直在极小值附近徘徊；学习率递减才会安定下来。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/conv2d.py"/>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/cosine.py"/>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/cross_entropy.py"/>
        <source>Cross entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/softmax_cross_entropy.py"/>
        <source>Cross entropy of softmax(logits), averaged over the batch; its gradient is (y - t) / N.</source>
        <translation>softmax(logit) 的交叉熵，对整批取平均；其梯度为 (y - t) / N。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/valley.py"/>
        <source>Curvature differs by the condition number: the steep direction limits the learning rate.</source>
        <translation>曲率相差条件数倍：陡的方向限制了学习率。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>Cut the drawing out, wherever on the canvas it is.</source>
        <translation>把图画从画布上裁出来，不管它在哪里。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <location filename="../../nnviz/core/registry.py"/>
        <source>Did you mean {0}?</source>
        <translation>你是指 {0} 吗？</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/noisy_valley.py"/>
        <location filename="../../nnviz/core/surfaces/valley.py"/>
        <source>Direction of the valley. 0 lies along x, as AdaGrad and Adam like it.</source>
        <translation>山谷的方向。0 沿 x 轴，正合 AdaGrad 和 Adam 的意。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <source>Divide by the root of a fading mean of squared gradients (Tieleman &amp; Hinton 2012, lecture 6.5).</source>
        <translation>除以梯度平方的遗忘均值的平方根（Tieleman &amp; Hinton 2012，第 6.5 讲）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <source>Divide by the standard deviation of the gradient instead of its root mean square.</source>
        <translation>除以梯度的标准差，而不是均方根。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adagrad.py"/>
        <source>Divide each coordinate by the root of its summed squared gradients (Duchi et al. 2011).</source>
        <translation>每个坐标除以其梯度平方和的平方根（Duchi et al. 2011）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>Draw the strokes again at MNIST's line width.</source>
        <translation>用 MNIST 的线宽重新画出笔画。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_request.py"/>
        <source>Draws the weights, the digits and the parameters that are compared</source>
        <translation>决定权重、数字以及对比哪些参数</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/dropout.py"/>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>Dropout on 300 images</source>
        <translation>300 张图片上的 Dropout</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/elu.py"/>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/identity.py"/>
        <source>Each unit copies one input, times the gain; convolutions copy the channel (Dirac kernel).</source>
        <translation>每个单元复制一个输入，再乘以增益；卷积则复制通道（Dirac 核）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_request.py"/>
        <source>Early stopping watches the validation accuracy, but nothing is held back for validation. Set the validation share to 0.1, or the patience to 0.</source>
        <translation>早停要看验证正确率，但没有留出验证数据。请把验证比例设为 0.1，或把耐心设为 0。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/conv2d.py"/>
        <source>Edge of the square filter.</source>
        <translation>方形滤波器的边长。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/average_pool2d.py"/>
        <location filename="../../nnviz/core/nn/layers/max_pool2d.py"/>
        <location filename="../../nnviz/core/nn/layers/pooling.py"/>
        <source>Edge of the square window.</source>
        <translation>方形窗口的边长。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/valley.py"/>
        <source>Elongated valley</source>
        <translation>狭长山谷</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>End with the weights of the epoch with the best validation</source>
        <translation>结束时采用验证结果最好的那一轮的权重</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>Escape from a saddle</source>
        <translation>逃离鞍点</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/constant.py"/>
        <source>Every gradient step keeps them equal: a layer of $n$ units does the work of one.</source>
        <translation>每一步更新后它们仍然相等：有 $n$ 个单元的层只相当于一个单元。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Every layer is rescaled, so that no start is too small or too large. Gradients still grow by 1.21 a layer towards the input (Yang et al. 2019).</source>
        <translation>每层都重新缩放，因此没有太小或太大的初始值。梯度朝输入方向仍每层增大 1.21 倍（Yang et al. 2019）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/affine.py"/>
        <source>Every output is a weighted sum of all inputs plus a bias: y = x W + b, W of shape (inputs, units).</source>
        <translation>每个输出是所有输入的加权和再加偏置：y = x W + b，W 的形状为 (输入数, 单元数)。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/lion.py"/>
        <source>Exactly how far one step goes in each coordinate.</source>
        <translation>每个坐标上一步恰好走多远。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Explodes: seven times larger with every layer. Nearly all values lie beyond 1.</source>
        <translation>爆炸：每过一层大七倍。几乎所有值都超出 1。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/exponential.py"/>
        <source>Exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/tokens.py"/>
        <source>Factorials are not known here.</source>
        <translation>这里不支持阶乘。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/plateau.py"/>
        <source>Far from the minimum the gradient all but vanishes: only rules that rescale it move.</source>
        <translation>远离极小值处梯度几乎消失：只有会重新缩放梯度的规则才走得动。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>Far out the gradient is almost zero: SGD stands still, rules that rescale it walk on.</source>
        <translation>远处梯度几乎为零：SGD 停住不动，会重新缩放梯度的规则继续走。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/fine_tune.py"/>
        <source>Fine-tuning needs pictures of 28 x 28 and a label for each.</source>
        <translation>微调需要 28 x 28 的图片，每张都要有标签。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/fine_tune.py"/>
        <source>Fine-tuning takes 1 to 200 epochs and up to 8 MNIST digits for each of yours.</source>
        <translation>微调为 1 到 200 轮，你的每个数字最多配 8 个 MNIST 数字。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/beale.py"/>
        <source>Flat in the middle, walls at the corners: gradients differ by many orders of magnitude.</source>
        <translation>中间平坦，四角是高墙：梯度相差许多个数量级。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/flatten.py"/>
        <source>Flatten</source>
        <translation>展平</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/tokens.py"/>
        <source>For the absolute value write abs(...) instead of bars.</source>
        <translation>绝对值请写 abs(...)，不要用竖线。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/variance_scaling.py"/>
        <source>Forward, a layer of linear units multiplies the variance of signals by $n_{in}\sigma^2$.</source>
        <translation>前向：线性单元的一层使信号的方差乘以 $n_{in}\sigma^2$。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/styblinski_tang.py"/>
        <source>Four basins, one a little deeper than the others.</source>
        <translation>四个盆地，其中一个稍深。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>Four minima</source>
        <translation>四个极小值</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/himmelblau.py"/>
        <source>Four minima of equal depth: the start decides which one is reached.</source>
        <translation>四个同样深的极小值：到达哪个由起点决定。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>Four optimizers</source>
        <translation>四种优化器</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>From one start, different optimizers may end in different minima. Drag the start and watch.</source>
        <translation>从同一起点出发，不同的优化器可能到达不同的极小值。拖动起点看看。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>From step to step the loss jumps by {0}, around {1}, without falling.</source>
        <translation>每一步损失都跳动 {0}，徘徊在 {1} 左右，并不下降。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/gelu.py"/>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/goldstein_price.py"/>
        <source>Goldstein-Price</source>
        <translation>Goldstein-Price</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/griewank.py"/>
        <source>Griewank</source>
        <translation>Griewank</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Grow or shrink by up to this fraction.</source>
        <translation>最多放大或缩小这个比例。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/smooth_l1.py"/>
        <source>Half-width of the rounded tip.</source>
        <translation>圆顶部分的半宽。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/hard_sigmoid.py"/>
        <source>Hard sigmoid</source>
        <translation>Hard sigmoid</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/hard_tanh.py"/>
        <source>Hard tanh</source>
        <translation>Hard tanh</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/he_normal.py"/>
        <source>He (Kaiming) initialization with a normal distribution.</source>
        <translation>服从正态分布的 He（Kaiming）初始值。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/he_uniform.py"/>
        <source>He (Kaiming) initialization with a uniform distribution.</source>
        <translation>服从均匀分布的 He（Kaiming）初始值。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/he_normal.py"/>
        <source>He (Kaiming) normal</source>
        <translation>He（Kaiming）正态</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/he_uniform.py"/>
        <source>He (Kaiming) uniform</source>
        <translation>He（Kaiming）均匀</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>He arrives at the top with its spread; Xavier has lost a factor of twenty million on the way.</source>
        <translation>He 到顶层仍保持散布；Xavier 一路损失了两千万倍。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/softmax.py"/>
        <source>High evens the probabilities out, low picks the greatest alone.</source>
        <translation>高温使概率趋于平均，低温只选出最大的一个。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/himmelblau.py"/>
        <source>Himmelblau</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/elu.py"/>
        <source>How far down it goes on the left; 1 makes the derivative continuous.</source>
        <translation>左侧最低到多少；取 1 时导数连续。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adagrad.py"/>
        <location filename="../../nnviz/core/optimizers/base.py"/>
        <location filename="../../nnviz/core/optimizers/momentum.py"/>
        <location filename="../../nnviz/core/optimizers/nesterov.py"/>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <location filename="../../nnviz/core/optimizers/sgd.py"/>
        <source>How far one step goes. Too small: slow. Too large: it overshoots or diverges.</source>
        <translation>一步走多远。太小：慢。太大：冲过头或发散。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/conv2d.py"/>
        <source>How far the filter moves from place to place.</source>
        <translation>滤波器每次移动多远（步幅）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>How far the rubber sheet is pulled about.</source>
        <translation>像橡皮膜一样拉扯的程度。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/average_pool2d.py"/>
        <location filename="../../nnviz/core/nn/layers/max_pool2d.py"/>
        <location filename="../../nnviz/core/nn/layers/pooling.py"/>
        <source>How far the window moves; usually its size.</source>
        <translation>窗口每次移动多远；通常等于其大小。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <source>How fast the momentum grows from half of beta1 to beta1.</source>
        <translation>动量从 beta1 的一半增长到 beta1 的快慢。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search_request.py"/>
        <source>How long one trial learns (the book: 50)</source>
        <translation>一次试验学习多久（书中：50）</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_request.py"/>
        <source>How many digits the loss is taken over; few are fast</source>
        <translation>损失对多少个数字计算；少则快</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/conv2d.py"/>
        <source>How many feature maps come out.</source>
        <translation>输出多少个特征图。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/affine.py"/>
        <source>How many neurons the layer has.</source>
        <translation>该层有多少个神经元。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search_request.py"/>
        <source>How many pairs of the two are tried (the book: 100)</source>
        <translation>试多少对组合（书中：100）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>How many samples one step looks at</source>
        <translation>每一步看多少个样本</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/noisy_valley.py"/>
        <location filename="../../nnviz/core/surfaces/valley.py"/>
        <source>How much steeper the valley is across than along (the condition number).</source>
        <translation>山谷横向比纵向陡多少倍（条件数）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>How often all training samples are seen</source>
        <translation>全部训练样本看多少遍</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/softplus.py"/>
        <source>How sharp the corner is: very large is ReLU.</source>
        <translation>拐角有多尖：非常大则成为 ReLU。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adam.py"/>
        <location filename="../../nnviz/core/optimizers/adamw.py"/>
        <location filename="../../nnviz/core/optimizers/amsgrad.py"/>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <source>How slowly the mean gradient (first moment) is forgotten.</source>
        <translation>梯度均值（一阶矩）被遗忘得多慢。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adam.py"/>
        <location filename="../../nnviz/core/optimizers/adamw.py"/>
        <location filename="../../nnviz/core/optimizers/amsgrad.py"/>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <source>How slowly the mean squared gradient (second moment) is forgotten.</source>
        <translation>梯度平方均值（二阶矩）被遗忘得多慢。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/lion.py"/>
        <source>How slowly the momentum is forgotten.</source>
        <translation>动量被遗忘得多慢。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adadelta.py"/>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <source>How slowly the squared gradients are forgotten.</source>
        <translation>梯度平方被遗忘得多慢。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/sigmoid.py"/>
        <source>How steep it is at zero: 1 is the usual sigmoid, very large is the step.</source>
        <translation>在零点有多陡：1 为普通 sigmoid，非常大则成为阶跃函数。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/rosenbrock.py"/>
        <source>How steep the walls of the valley are.</source>
        <translation>山谷的壁有多陡。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/huber.py"/>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/identity.py"/>
        <location filename="../../nnviz/core/initializers/identity.py"/>
        <source>Identity</source>
        <translation>恒等函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>Initial weights</source>
        <translation>权重初始值</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/variance_scaling.py"/>
        <source>Inputs are normalised to $E[x^2]=1$ and the unit should stay in its near-linear range:</source>
        <translation>输入归一化为 $E[x^2]=1$，且单元应停留在近似线性的区间：</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/inverse_time.py"/>
        <source>Inverse time</source>
        <translation>反时间</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>It is learning well</source>
        <translation>学得很好</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>It learns by heart (overfitting)</source>
        <translation>它在死记硬背（过拟合）</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>It was turned up by hand to {0}: turn it back, {1} is set.</source>
        <translation>学习率被手动调高到 {0}：请调回去，设置值为 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Keep a running mean of the weights (0.999); 0: off</source>
        <translation>保持权重的滑动平均（0.999）；0：关闭</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Keeps its spread at any depth (figure 6-14, bottom).</source>
        <translation>无论多深都保持散布（图 6-14 下）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adadelta.py"/>
        <location filename="../../nnviz/core/optimizers/adagrad.py"/>
        <location filename="../../nnviz/core/optimizers/adam.py"/>
        <location filename="../../nnviz/core/optimizers/adamw.py"/>
        <location filename="../../nnviz/core/optimizers/amsgrad.py"/>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <source>Keeps the division finite where the gradient has been zero.</source>
        <translation>梯度一直为零时使除法仍有限。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/max_pool2d.py"/>
        <source>Keeps the largest value of each window; among equal values the first gets the gradient.</source>
        <translation>保留每个窗口的最大值；有多个相等时，梯度归第一个。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>Known are: W1, b1, ... of fully connected layers for 784 inputs; the simple convolutional network of chapter 7 (W1 of 4 dimensions, W2, W3); and the deep one of chapter 8 (W1 to W8).</source>
        <translation>已知的有：784 输入的全连接层的 W1、b1……；第 7 章的简单卷积网络（4 维的 W1、W2、W3）；以及第 8 章的深层网络（W1 到 W8）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>Layer {0} ({1}): {2}</source>
        <translation>第 {0} 层（{1}）：{2}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/lecun_normal.py"/>
        <source>LeCun initialization with a normal distribution (the book's 'Xavier').</source>
        <translation>服从正态分布的 LeCun 初始值（即书中的“Xavier”）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/lecun_uniform.py"/>
        <source>LeCun initialization with a uniform distribution.</source>
        <translation>服从均匀分布的 LeCun 初始值。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/lecun_normal.py"/>
        <source>LeCun normal</source>
        <translation>LeCun 正态</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/lecun_uniform.py"/>
        <source>LeCun uniform</source>
        <translation>LeCun 均匀</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/leaky_relu.py"/>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search_request.py"/>
        <source>Learning rates are drawn from here on, evenly in the logarithm</source>
        <translation>学习率从这里开始按对数均匀抽取</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>Left edge of the map.</source>
        <translation>地图的左边界。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/orthogonal.py"/>
        <source>Length every signal is multiplied by; sqrt(2) suits ReLU</source>
        <translation>每个信号的长度乘以它；ReLU 适用 sqrt(2)</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/levy.py"/>
        <source>Levy</source>
        <translation>Levy</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>Line width after scaling.</source>
        <translation>缩放后的线宽。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/lion.py"/>
        <source>Lion</source>
        <translation>Lion</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/softmax_view.py"/>
        <source>Logits and the constant are finite numbers.</source>
        <translation>logit 和常数应为有限的数。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>Longer side of the scaled digit.</source>
        <translation>缩放后数字的长边。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Look at the samples and labels of both in the Understand tab.</source>
        <translation>请在“理解”页查看两者的样本和标签。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Look for wrong labels in the training data.</source>
        <translation>请检查训练数据中是否有错误的标签。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>Lower edge of the map.</source>
        <translation>地图的下边界。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Make wider or narrower by up to this fraction.</source>
        <translation>最多变宽或变窄这个比例。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/two_wells.py"/>
        <source>Makes the left well deeper (positive) or the right one (negative).</source>
        <translation>使左边的井更深（正）或右边的更深（负）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Many units are dead</source>
        <translation>许多单元已死</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/matyas.py"/>
        <source>Matyas</source>
        <translation>Matyas</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/max_pool2d.py"/>
        <source>Max pooling</source>
        <translation>最大池化</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/mae.py"/>
        <source>Mean absolute error</source>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/mse.py"/>
        <source>Mean over all numbers, or the book's half of the sum.</source>
        <translation>对所有数取平均，或书中的平方和的一半。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/mse.py"/>
        <source>Mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/milestones.py"/>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/milestones.py"/>
        <source>Milestones are step numbers or percentages such as '300 50%', not {0}.</source>
        <translation>里程碑是步号或百分比，例如 '300 50%'，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/noisy_valley.py"/>
        <source>Mini-batches make gradients noisy: the point never rests unless the learning rate falls.</source>
        <translation>小批量使梯度带噪声：学习率不降，点就停不下来。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/mish.py"/>
        <source>Mish</source>
        <translation>Mish</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/momentum.py"/>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adam.py"/>
        <source>Momentum over a fading mean of squares, both corrected for starting at 0 (Kingma &amp; Ba 2015, Alg. 1).</source>
        <translation>动量除以逐渐遗忘的平方均值的根，两者都对从 0 开始作了修正（Kingma &amp; Ba 2015，算法 1）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>Momentum overshoots</source>
        <translation>动量冲过头</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/nesterov.py"/>
        <source>Momentum that looks ahead along its velocity (Nesterov 1983; Sutskever et al. 2013, eq. 3-4).</source>
        <translation>沿速度向前看一步的动量法（Nesterov 1983；Sutskever et al. 2013，式 3-4）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/monkey_saddle.py"/>
        <source>Monkey saddle</source>
        <translation>猴鞍面</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Move by up to this much either way.</source>
        <translation>向任一方向最多移动这么多。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>Move the steepness: the step is a sigmoid that is infinitely steep.</source>
        <translation>改变陡度：阶跃函数就是无限陡的 sigmoid。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/he_normal.py"/>
        <location filename="../../nnviz/core/initializers/he_uniform.py"/>
        <location filename="../../nnviz/core/initializers/lecun_normal.py"/>
        <location filename="../../nnviz/core/initializers/lecun_uniform.py"/>
        <location filename="../../nnviz/core/initializers/variance_scaling.py"/>
        <location filename="../../nnviz/core/initializers/xavier_normal.py"/>
        <location filename="../../nnviz/core/initializers/xavier_uniform.py"/>
        <source>Multiplies every weight: 1 is the paper's value</source>
        <translation>乘到每个权重上：1 为论文中的值</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <source>NAdam</source>
        <translation>NAdam</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/nesterov.py"/>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_request.py"/>
        <source>Networks learn in float32; a check needs float64</source>
        <translation>网络用 float32 学习；检验需要 float64</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/uniform.py"/>
        <source>No derivation: the range is chosen by hand.</source>
        <translation>没有推导：范围由人选定。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/run_review.py"/>
        <source>No sample is held back to ask the network about: set the validation share.</source>
        <translation>没有留出样本可供询问网络：请设置验证比例。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search_request.py"/>
        <source>No trial has finished yet, so there is nothing to narrow the range around.</source>
        <translation>还没有完成的试验，无从缩小范围。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>Noisy gradients need a falling learning rate</source>
        <translation>带噪声的梯度需要递减的学习率</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/noisy_valley.py"/>
        <source>Noisy valley</source>
        <translation>带噪声的山谷</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/normal.py"/>
        <source>None: $\sigma$ is chosen by hand, 0.01 by habit (Krizhevsky 2012 used it in AlexNet).</source>
        <translation>无：$\sigma$ 由人选定，习惯用 0.01（Krizhevsky 2012 用于 AlexNet）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/normal.py"/>
        <source>Normal</source>
        <translation>正态</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/normal.py"/>
        <source>Normal weights with the same standard deviation in every layer, whatever its width.</source>
        <translation>每层都用相同标准差的正态权重，不管层有多宽。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/recognise_drawing.py"/>
        <source>Not sure: this may be a {0} or a {1}.</source>
        <translation>不确定：可能是 {0}，也可能是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>Nothing is drawn yet.</source>
        <translation>还没有画任何东西。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/identity.py"/>
        <source>Number on the diagonal</source>
        <translation>对角线上的数</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>On y² a step multiplies y by 1 - 2 lr: above lr = 1 each step lands farther out than the last.</source>
        <translation>在 y² 上，一步把 y 乘以 1 - 2 lr：lr 大于 1 时，每一步都比上一步落得更远。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_request.py"/>
        <source>One evaluation of this network on {0} digits takes {1} million multiplications, too many to repeat for every parameter. Take fewer digits or a smaller network.</source>
        <translation>此网络对 {0} 个数字计算一次需要 {1} 百万次乘法，为每个参数重复的话太多了。请减少数字或用更小的网络。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/three_hump_camel.py"/>
        <source>One global minimum between two local ones.</source>
        <translation>两个局部极小值之间有一个全局极小值。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>One huge gradient at the wall throws the point far away; with clipping the step stays small.</source>
        <translation>墙边一个巨大的梯度把点抛得很远；裁剪后步子保持很小。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/variance_scaling.py"/>
        <source>One layer then multiplies the variance by $n_{in}\sigma^2/2$.</source>
        <translation>于是一层使方差乘以 $n_{in}\sigma^2/2$。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Only {0} steps are done.</source>
        <translation>才完成 {0} 步。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/orthogonal.py"/>
        <source>Orthogonal</source>
        <translation>正交</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Outputs crowd at 0 and 1, where the slope is almost 0 (figure 6-10). The book says that gradients vanish; here they keep their size in the mean: a slope is about 0.1 (root mean square), and 100 weights of std 1 multiply by 10.</source>
        <translation>输出挤在 0 和 1，那里斜率几乎为 0（图 6-10）。书中说梯度消失；这里梯度平均而言保持大小：斜率约为 0.1（均方根），而 100 个标准差为 1 的权重又使它乘以 10。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/prelu.py"/>
        <source>PReLU</source>
        <translation>PReLU</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>Pen width</source>
        <translation>笔宽</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Pictures come as (N, H, W) or (N, 1, H, W), not {0}.</source>
        <translation>图片的形状为 (N, H, W) 或 (N, 1, H, W)，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/plateau.py"/>
        <source>Plateau</source>
        <translation>高原</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/convolution_view.py"/>
        <source>Pooling is one of {0}, not {1}.</source>
        <translation>池化应为 {0} 之一，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/softmax.py"/>
        <source>Probabilities from logits: exp(x_i / T) over their sum along the last axis (Bridle 1990).</source>
        <translation>由 logit 得到概率：exp(x_i / T) 除以它们沿最后一轴的和（Bridle 1990）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adadelta.py"/>
        <location filename="../../nnviz/core/optimizers/adagrad.py"/>
        <location filename="../../nnviz/core/optimizers/adam.py"/>
        <location filename="../../nnviz/core/optimizers/amsgrad.py"/>
        <location filename="../../nnviz/core/optimizers/base.py"/>
        <location filename="../../nnviz/core/optimizers/lion.py"/>
        <location filename="../../nnviz/core/optimizers/momentum.py"/>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <location filename="../../nnviz/core/optimizers/nesterov.py"/>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <location filename="../../nnviz/core/optimizers/sgd.py"/>
        <source>Pulls every parameter towards zero a little at each step (L2 regularisation).</source>
        <translation>每一步把每个参数稍稍拉向零（L2 正则化）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/activation.py"/>
        <source>Puts an activation on every value; `function` is a spec: ``relu``, ``leaky_relu:slope=0.1``.</source>
        <translation>对每个值作用激活函数；`function` 的写法：``relu``、``leaky_relu:slope=0.1``。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/rastrigin.py"/>
        <source>Rastrigin</source>
        <translation>Rastrigin</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/relu.py"/>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>ReLU (book, fig. 3-9)</source>
        <translation>ReLU（书中图 3-9）</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/identity.py"/>
        <source>ReLU in recurrent networks; linear units</source>
        <translation>循环网络中的 ReLU；线性单元</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/variance_scaling.py"/>
        <source>ReLU zeroes half of a symmetric $z$, so half its second moment passes: $E[x^2]=\mathrm{Var}(z)/2$.</source>
        <translation>ReLU 把对称的 $z$ 的一半置零，因此只有一半的二阶矩通过：$E[x^2]=\mathrm{Var}(z)/2$。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/files.py"/>
        <source>Readable are: IDX (also .gz), Kaggle's digit CSV, mnist.npz, UNIPEN pen strokes (also .gz), and folders of pictures named by label.</source>
        <translation>可读取：IDX（含 .gz）、Kaggle 的数字 CSV、mnist.npz、UNIPEN 笔迹（含 .gz），以及按标签命名的图片文件夹。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/griewank.py"/>
        <source>Regular dents on a bowl so shallow that no gradient tells where the middle is.</source>
        <translation>极浅的碗上有规则的凹坑，梯度看不出中心在哪里。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/huber.py"/>
        <source>Residual beyond which the loss grows linearly.</source>
        <translation>残差超过此值后，损失线性增长。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/levy.py"/>
        <source>Ridges across one direction: the way down is blocked again and again.</source>
        <translation>一个方向上横着许多山脊：下山的路一再被挡住。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>Right edge of the map.</source>
        <translation>地图的右边界。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/perceptron_view.py"/>
        <source>Rosenblatt's rule corrects one perceptron. Choose one layer.</source>
        <translation>罗森布拉特规则只修正单个感知机。请选择一层。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/rosenbrock.py"/>
        <source>Rosenbrock</source>
        <translation>Rosenbrock</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adam.py"/>
        <location filename="../../nnviz/core/optimizers/adamw.py"/>
        <location filename="../../nnviz/core/optimizers/amsgrad.py"/>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <source>Roughly how far one step goes in each coordinate.</source>
        <translation>每个坐标上一步大约走多远。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/conv2d.py"/>
        <source>Rows of zeros put around the image on each side.</source>
        <translation>图像四周各补多少圈零（填充）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/selu.py"/>
        <source>SELU</source>
        <translation>SELU</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/sgd.py"/>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>SGD is the slowest; Momentum, AdaGrad and Adam are close.</source>
        <translation>SGD 最慢；Momentum、AdaGrad 和 Adam 相近。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>SGD zig-zags</source>
        <translation>SGD 走之字形</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>SGD zig-zags across the valley, Momentum rolls through, AdaGrad and Adam head for the middle.</source>
        <translation>SGD 在山谷里走之字形，Momentum 滚过去，AdaGrad 和 Adam 直奔中央。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/saddle.py"/>
        <source>Saddle</source>
        <translation>鞍点</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search_request.py"/>
        <source>Samples that one trial learns from (the book: 400)</source>
        <translation>一次试验学习的样本数（书中：400）</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Saturated at -1 and 1. The range 0..1 hides the left half.</source>
        <translation>在 -1 和 1 处饱和。范围 0..1 会隐藏左半边。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/variance_scaling.py"/>
        <source>Setting that factor to 1 gives $\sigma^2 = 2/n_{in}$.</source>
        <translation>令该因子为 1，得 $\sigma^2 = 2/n_{in}$。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Share of hidden units that is switched off in each step</source>
        <translation>每一步关闭的隐藏单元所占比例</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Share of the data that is held back to test on</source>
        <translation>留出用于检验的数据比例</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/momentum.py"/>
        <location filename="../../nnviz/core/optimizers/nesterov.py"/>
        <source>Share of the last step's velocity that is kept: 0 is plain SGD, 0.9 a heavy ball.</source>
        <translation>保留上一步速度的比例：0 为普通 SGD，0.9 像一个重球。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <source>Share of the last velocity that is kept; 0 is the original rule.</source>
        <translation>保留上一步速度的比例；0 为原始规则。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/cosine.py"/>
        <source>Share of the learning rate that is left at the end.</source>
        <translation>最后剩下的学习率的比例。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/batch_norm.py"/>
        <source>Share of the newest mini-batch in the running statistics.</source>
        <translation>最新的小批量在滑动统计量中所占的比例。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Share of the pictures that are distorted; the others stay.</source>
        <translation>变形图片所占的比例；其余保持原样。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/dropout.py"/>
        <source>Share of the values that is switched off in each training step.</source>
        <translation>每个训练步骤中关闭的值所占的比例。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Sharpen edges by up to this: 1 doubles the contrast at most.</source>
        <translation>最多按此程度锐化边缘：1 最多使对比度加倍。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>Shift the centre of mass to the middle, as in MNIST.</source>
        <translation>把质心移到正中，与 MNIST 相同。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/browse_samples.py"/>
        <source>Shown are {0}, not {1}.</source>
        <translation>可显示的是 {0}，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adamw.py"/>
        <source>Shrinks every parameter by this share of the learning rate at each step.</source>
        <translation>每一步把每个参数缩小学习率的这个比例。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Shrinks slowly: factor 0.71 a layer, nothing after 50 layers (figure 6-14, middle).</source>
        <translation>缓慢缩小：每层乘 0.71，50 层后什么也不剩（图 6-14 中）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/silu.py"/>
        <source>SiLU / Swish</source>
        <translation>SiLU / Swish</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/sigmoid.py"/>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>Sigmoid (book, fig. 3-7)</source>
        <translation>Sigmoid（书中图 3-7）</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/six_hump_camel.py"/>
        <source>Six minima, two of them global.</source>
        <translation>六个极小值，其中两个是全局的。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/six_hump_camel.py"/>
        <source>Six-hump camel</source>
        <translation>六驼峰</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Slant: sideways shift per pixel of height.</source>
        <translation>倾斜：每像素高度的横向位移。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/conv2d.py"/>
        <source>Slides small filters over the image; each filter makes one feature map.</source>
        <translation>让小滤波器在图像上滑动；每个滤波器产生一个特征图。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/prelu.py"/>
        <source>Slope a on the negative side, which training would adapt.</source>
        <translation>负侧的斜率 a，训练时会调整。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/leaky_relu.py"/>
        <source>Slope a on the negative side: 0 is ReLU, 1 is the identity.</source>
        <translation>负侧的斜率 a：0 即 ReLU，1 即恒等函数。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>Small steps fall into the nearest dent; large ones jump over some, not always for the better.</source>
        <translation>小步子落入最近的凹坑；大步子会跳过一些，但不一定更好。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/base.py"/>
        <location filename="../../nnviz/core/losses/binary_cross_entropy.py"/>
        <location filename="../../nnviz/core/losses/cross_entropy.py"/>
        <source>Smallest probability taken at its word, so that log(0) never appears.</source>
        <translation>低于此值的概率按此值计算，以免出现 log(0)。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/smooth_l1.py"/>
        <source>Smooth L1</source>
        <translation>Smooth L1</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>Smooth and modern</source>
        <translation>平滑而现代</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_request.py"/>
        <source>So many parameters of each layer are compared, drawn at random</source>
        <translation>每层随机抽取这么多参数进行对比</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Soften by up to this share of a 1-2-1 filter.</source>
        <translation>最多按此比例用 1-2-1 滤波器柔化。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/softmax.py"/>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/softmax_cross_entropy.py"/>
        <source>Softmax + cross entropy</source>
        <translation>Softmax + 交叉熵</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/softplus.py"/>
        <source>Softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/softsign.py"/>
        <source>Softsign</source>
        <translation>Softsign</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>Spread of a smooth bending of the whole digit.</source>
        <translation>整个数字平滑弯曲的散布。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>Spread of every control point on its own.</source>
        <translation>每个控制点各自的散布。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>Spread of the logarithm of the width.</source>
        <translation>宽度对数的散布。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>Spread of the rotation.</source>
        <translation>旋转的散布。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>Spread of the sideways slant, and twice that of 'italics'.</source>
        <translation>横向倾斜的散布，也是“斜体”散布的两倍。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>Spread of the trembling along the line.</source>
        <translation>沿线抖动的散布。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Spread out, neither saturated nor all alike (figure 6-13).</source>
        <translation>分布散开，既不饱和也不雷同（图 6-13）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/huber.py"/>
        <source>Squared for small residuals, linear for large ones, joined smoothly at `delta` (Huber 1964).</source>
        <translation>小残差取平方，大残差取线性，在 `delta` 处平滑相接（Huber 1964）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/normal.py"/>
        <source>Standard deviation of every weight</source>
        <translation>每个权重的标准差</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Standard deviation of the grey noise added to every pixel.</source>
        <translation>加到每个像素上的灰度噪声的标准差。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/noisy_valley.py"/>
        <source>Standard deviation of the noise on each component of the gradient (mini-batch noise).</source>
        <translation>梯度每个分量上噪声的标准差（小批量噪声）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/step.py"/>
        <location filename="../../nnviz/core/schedules/step_decay.py"/>
        <source>Step</source>
        <translation>阶跃</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>Step (book, fig. 3-6)</source>
        <translation>阶跃函数（书中图 3-6）</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>Step and sigmoid (book, fig. 3-8)</source>
        <translation>阶跃与 sigmoid（书中图 3-8）</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>Step becomes sigmoid</source>
        <translation>阶跃变成 sigmoid</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/lion.py"/>
        <source>Step by the sign of an interpolated momentum (Chen et al. 2023, Algorithm 2).</source>
        <translation>按插值动量的符号走一步（Chen et al. 2023，算法 2）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/sgd.py"/>
        <source>Step straight down the gradient (Robbins &amp; Monro 1951; Cauchy 1847).</source>
        <translation>沿梯度直接下降一步（Robbins &amp; Monro 1951；Cauchy 1847）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/step_decay.py"/>
        <source>Steps between two drops.</source>
        <translation>两次下降之间的步数。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/base.py"/>
        <location filename="../../nnviz/core/schedules/constant.py"/>
        <location filename="../../nnviz/core/schedules/cosine.py"/>
        <location filename="../../nnviz/core/schedules/exponential.py"/>
        <location filename="../../nnviz/core/schedules/inverse_time.py"/>
        <location filename="../../nnviz/core/schedules/milestones.py"/>
        <location filename="../../nnviz/core/schedules/step_decay.py"/>
        <source>Steps in which the learning rate first rises linearly to its full value.</source>
        <translation>学习率先在这么多步内线性升到全值（预热）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Stop after so many epochs without a better validation; 0: never</source>
        <translation>验证结果连续这么多轮没有改善就停止；0：从不</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/handwriting.py"/>
        <location filename="../../nnviz/core/data/strokes.py"/>
        <source>Stroke {0} has a position that is not on any canvas.</source>
        <translation>第 {0} 笔有不在任何画布上的位置。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/strokes.py"/>
        <source>Stroke {0} should be of shape (n, 2), not {1}.</source>
        <translation>第 {0} 笔的形状应为 (n, 2)，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/strokes.py"/>
        <source>Stroke {0} should be of shape (n, 2).</source>
        <translation>第 {0} 笔的形状应为 (n, 2)。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/styblinski_tang.py"/>
        <source>Styblinski-Tang</source>
        <translation>Styblinski-Tang</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/dropout.py"/>
        <source>Switches each value off with probability `rate` while training and scales the rest by 1/(1 - rate).</source>
        <translation>训练时以概率 `rate` 关闭每个值，其余乘以 1/(1 - rate)。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Symmetry: constant weights while training</source>
        <translation>对称性：训练中的常数权重</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/average_pool2d.py"/>
        <source>Takes the mean of each window.</source>
        <translation>取每个窗口的平均值。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/tanh.py"/>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>The architecture is empty. Write for example 784-100-10 or cnn.</source>
        <translation>网络结构是空的。例如可写 784-100-10 或 cnn。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>The architecture {0} ends with {1} values, but there are {2} classes. End it with -{3}.</source>
        <translation>结构 {0} 最后输出 {1} 个值，但有 {2} 个类别。请以 -{3} 结尾。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>The architecture {0} starts with {1}, but the images have {2} = {3} values. Write {4}-{5}.</source>
        <translation>结构 {0} 以 {1} 开头，但图像有 {2} = {3} 个值。请写 {4}-{5}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>The book's 50-100 network (chapter 3)</source>
        <translation>书中的 50-100 网络（第 3 章）</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>The book's deep convnet with dropout (chapter 8)</source>
        <translation>书中带 dropout 的深层卷积网络（第 8 章）</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>The book's figure 6-8</source>
        <translation>书中图 6-8</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>The book's simple convnet (chapter 7)</source>
        <translation>书中的简单卷积网络（第 7 章）</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>The book's two-layer network (chapter 4)</source>
        <translation>书中的两层网络（第 4 章）</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/mnist.py"/>
        <source>The bundled file {0} cannot be read: {1}.</source>
        <translation>无法读取自带文件 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/mnist.py"/>
        <source>The bundled file {0} is damaged (wrong SHA-256 sum). Install nnviz again.</source>
        <translation>自带文件 {0} 已损坏（SHA-256 校验和不符）。请重新安装 nnviz。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_state.py"/>
        <source>The checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training.py"/>
        <source>The checkpoint belongs to a run with other settings; resume with its own.</source>
        <translation>检查点属于设置不同的运行；请用它自己的检查点继续。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_state.py"/>
        <source>The checkpoint cannot be used: {0}</source>
        <translation>无法使用检查点：{0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training.py"/>
        <source>The checkpoint is incomplete or damaged: {0}</source>
        <translation>检查点不完整或已损坏：{0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>The cliff, with and without clipping</source>
        <translation>悬崖：裁剪与不裁剪</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/inspect_drawing.py"/>
        <source>The covering square is 1 to 14 pixels wide, not {0}.</source>
        <translation>遮挡方块宽 1 到 14 像素，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/loss_curves.py"/>
        <source>The crosshair stands between {0} and {1}, not at {2}.</source>
        <translation>十字线应在 {0} 与 {1} 之间，而不是在 {2}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>The derivative is at most 1/4: see the product through the layers below.</source>
        <translation>导数至多为 1/4：看下方逐层的乘积。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/session.py"/>
        <source>The drawing in the saved state is damaged. Save it again, or get the file again.</source>
        <translation>保存的状态中的绘图已损坏。请重新保存，或重新获取该文件。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/bowl.py"/>
        <source>The easiest case: the gradient points straight at the minimum.</source>
        <translation>最容易的情形：梯度直指极小值。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>The family of ReLU</source>
        <translation>ReLU 家族</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_files.py"/>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/convolution_view.py"/>
        <source>The filter is larger than the padded picture. Add padding or take a smaller filter.</source>
        <translation>滤波器比填充后的图片还大。请增加填充，或用更小的滤波器。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/perceptron_view.py"/>
        <source>The first layer has two units or is not there, not {0}.</source>
        <translation>第一层要么有两个单元，要么不存在，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/backprop_view.py"/>
        <source>The formula computes nothing: a graph needs an operation. Type 2*x, say.</source>
        <translation>这个公式没有运算：图至少要有一个运算。比如输入 2*x。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/backprop_view.py"/>
        <source>The formula has no variable: nothing could have a gradient. Type x, say.</source>
        <translation>公式里没有变量：没有什么可以有梯度。比如输入 x。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/tokens.py"/>
        <source>The formula has {0} characters; at most {1} are allowed.</source>
        <translation>公式有 {0} 个字符；最多允许 {1} 个。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/backprop_view.py"/>
        <source>The formula has {0} variables; at most {1} can be shown.</source>
        <translation>公式有 {0} 个变量；最多能显示 {1} 个。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>The formula is empty: type something such as x*tanh(x).</source>
        <translation>公式是空的：请输入如 x*tanh(x) 的式子。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>The formula is too long: it has more than {0} parts.</source>
        <translation>公式太长：超过 {0} 个部分。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>The formula stops here: a number, a variable or a function is missing.</source>
        <translation>公式到此中断：缺少数、变量或函数。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>The gap between training and validation closes, but learning takes much longer; training is counted with units switched off.</source>
        <translation>训练与验证的差距消失，但学习要久得多；训练正确率是在关闭部分单元时统计的。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>The gap between training and validation shrinks; training no longer reaches 100%, and the validation is no better for it.</source>
        <translation>训练与验证的差距缩小；训练不再达到 100%，而验证并没有因此变好。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/identity.py"/>
        <source>The gradient is handed back the same way.</source>
        <translation>梯度也同样原样传回。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/saddle.py"/>
        <source>The gradient vanishes at a point that is no minimum: some optimizers escape sooner.</source>
        <translation>梯度在一个并非极小值的点消失：有些优化器逃得更快。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/backprop_view.py"/>
        <source>The graph has {0} nodes; at most {1} can be shown.</source>
        <translation>图有 {0} 个节点；最多能显示 {1} 个。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_request.py"/>
        <source>The h of (f(x + h) - f(x - h)) / 2h; the book takes 0.0001</source>
        <translation>(f(x + h) - f(x - h)) / 2h 中的 h；书中取 0.0001</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search_request.py"/>
        <source>The largest learning rate that is tried</source>
        <translation>试用的最大学习率</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search_request.py"/>
        <source>The largest weight decay that is tried</source>
        <translation>试用的最大权重衰减</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/milestones.py"/>
        <source>The learning rate drops by a factor at chosen steps.</source>
        <translation>学习率在选定的步数处按因子下降。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/step_decay.py"/>
        <source>The learning rate drops by a factor every so many steps.</source>
        <translation>学习率每隔若干步按因子下降一次。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/cosine.py"/>
        <source>The learning rate falls along half a cosine to its last value at the end of the run.</source>
        <translation>学习率沿半个余弦下降，到运行结束时达到最终值。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/inverse_time.py"/>
        <source>The learning rate falls like one over the time.</source>
        <translation>学习率像时间的倒数那样下降。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>The learning rate is too high</source>
        <translation>学习率太高</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>The learning rate is too low</source>
        <translation>学习率太低</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/fine_tune.py"/>
        <source>The learning rate lies between 0 and 1; {0} does not.</source>
        <translation>学习率在 0 与 1 之间；{0} 不在其中。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/exponential.py"/>
        <source>The learning rate shrinks by the same factor at every step.</source>
        <translation>学习率每一步按相同的因子缩小。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/constant.py"/>
        <source>The learning rate stays as it is.</source>
        <translation>学习率保持不变。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>The loss had come down to {0} and has risen to {1} again.</source>
        <translation>损失曾降到 {0}，又回升到 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>The loss has come from {0} at the first mini-batch to {1}, averaged over the last ones.</source>
        <translation>损失从第一个小批量的 {0} 降到 {1}（最近若干小批量的平均）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>The loss has grown from {0} to {1}.</source>
        <translation>损失从 {0} 升到 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>The loss was no number any more at step {0}. The last good weights are kept.</source>
        <translation>在第 {0} 步损失不再是数。保留最后的有效权重。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/hyperparameter_map.py"/>
        <source>The lowest learning rate lies above 0 and below the highest.</source>
        <translation>最低学习率应大于 0 且小于最高学习率。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/hyperparameter_map.py"/>
        <source>The lowest {0} lies below the highest.</source>
        <translation>最低的{0}应小于最高值。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>The map's left edge lies left of its right one, the lower below the upper.</source>
        <translation>地图的左边界应在右边界之左，下边界应在上边界之下。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/network.py"/>
        <source>The network expects samples of {0}, but gets an array of shape {1}.</source>
        <translation>网络需要 {0} 的样本，但得到形状为 {1} 的数组。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_request.py"/>
        <source>The network has {0} layers, more than {1}.</source>
        <translation>网络有 {0} 层，超过 {1} 层。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/inspect_drawing.py"/>
        <location filename="../../nnviz/tasks/recognise_drawing.py"/>
        <source>The network has {0} outputs; drawing needs one for each digit.</source>
        <translation>网络有 {0} 个输出；手写需要每个数字一个。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_request.py"/>
        <source>The network has {0} weights; {1} are the most. Choose fewer units.</source>
        <translation>网络有 {0} 个权重；最多 {1} 个。请减少单元数。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>The network is too weak for the task (underfitting)</source>
        <translation>网络对任务来说太弱（欠拟合）</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/evaluate.py"/>
        <location filename="../../nnviz/tasks/training_data.py"/>
        <source>The network knows the classes 0 to {0}; the data holds others.</source>
        <translation>网络认识类别 0 到 {0}；数据中有其他类别。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_request.py"/>
        <source>The network needs about {0} GB while it learns. Choose fewer or smaller filters, or a smaller batch.</source>
        <translation>网络学习时约需 {0} GB。请减少或缩小滤波器，或减小批大小。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/recognise_drawing.py"/>
        <source>The network's weights are too large to compute with. Choose another network.</source>
        <translation>网络的权重太大，无法计算。请选择别的网络。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/constant.py"/>
        <source>The number in every weight</source>
        <translation>每个权重的数值</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/tokens.py"/>
        <source>The number {0} is too large.</source>
        <translation>数 {0} 太大。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/base.py"/>
        <source>The optimizer has taken a whole number of steps, not {0}.</source>
        <translation>优化器走过的步数应为整数，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/base.py"/>
        <source>The optimizer's memory holds {0}, not {1}.</source>
        <translation>优化器的记忆为 {0}，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/base.py"/>
        <source>The optimizer's {0} has shape {1}, not {2}.</source>
        <translation>优化器的 {0} 形状是 {1}，而不是 {2}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/nearest_digits.py"/>
        <source>The original is 28 x 28, not {0}.</source>
        <translation>原图应为 28 x 28，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>The perceptron's answer: off or on, and nothing to learn from.</source>
        <translation>感知机的回答：非关即开，没有可学的东西。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/inspect_drawing.py"/>
        <source>The picture is 28 x 28 of uint8, not {0} {1}.</source>
        <translation>图片应为 28 x 28 的 uint8，而不是 {0} {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/nearest_digits.py"/>
        <source>The picture is 28 x 28, not {0}.</source>
        <translation>图片应为 28 x 28，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_curves.py"/>
        <source>The range goes from a smaller to a larger number, both within ±1e6; {0} to {1} does not.</source>
        <translation>范围应从较小的数到较大的数，且都在 ±1e6 之内；{0} 到 {1} 不符合。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search_request.py"/>
        <source>The range of the {0} ends at {1} before it begins at {2}: make the lowest smaller than the highest.</source>
        <translation>{0}的范围在 {2} 开始之前就于 {1} 结束：请使最低值小于最高值。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>The record of this network cannot be written as JSON: {0}.</source>
        <translation>此网络的记录无法写成 JSON：{0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/loss_curves.py"/>
        <source>The right answer is a probability from 0 to 1, not {0}.</source>
        <translation>正确答案是 0 到 1 的概率，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/softmax_view.py"/>
        <source>The right class is one of 0 to {0}, not {1}.</source>
        <translation>正确类别是 0 到 {0} 之一，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>The run diverged</source>
        <translation>运行发散了</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>The same answer made smooth: every input moves the output a little.</source>
        <translation>同样的回答变平滑：每个输入都使输出移动一点。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/constant.py"/>
        <source>The same number in every weight: shows the symmetry problem.</source>
        <translation>每个权重取同一个数：展示对称性问题。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>The same optimizer, three learning rates</source>
        <translation>同一个优化器，三种学习率</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search_request.py"/>
        <source>The same seed draws the same pairs</source>
        <translation>相同的种子抽出相同的组合</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>The same seed gives the same weights, samples and batches</source>
        <translation>种子相同，则权重、样本和批次都相同</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/flat_network.py"/>
        <source>The saved {0} hold {1} values, this network has {2}.</source>
        <translation>保存的 {0} 含 {1} 个值，此网络有 {2} 个。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/strokes.py"/>
        <source>The side of a canvas is a positive number, not {0}.</source>
        <translation>画布的边长是正数，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/screenshot.py"/>
        <source>The size is WIDTHxHEIGHT, for instance 1280x800, not {0}.</source>
        <translation>大小写作 宽x高，例如 1280x800，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_request.py"/>
        <source>The start</source>
        <translation>起点</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/perceptron_view.py"/>
        <source>The steepness lies between 0 and 1000; {0} does not.</source>
        <translation>陡度在 0 与 1000 之间；{0} 不在其中。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_request.py"/>
        <source>The tolerance is a distance above 0, not {0}.</source>
        <translation>容差是大于 0 的距离，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/basin_map.py"/>
        <source>The tolerance is a distance above 0.</source>
        <translation>容差是大于 0 的距离。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>The validation data are easier than the training data</source>
        <translation>验证数据比训练数据容易</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>The validation loss was lowest after epoch {0}; since then it has grown by {1}.</source>
        <translation>验证损失在第 {0} 轮之后最低，此后上升了 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/convolution_view.py"/>
        <source>The {0} has 1 to {1} columns.</source>
        <translation>{0}有 1 到 {1} 列。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/convolution_view.py"/>
        <source>The {0} has 1 to {1} rows of equal length.</source>
        <translation>{0}有 1 到 {1} 行，每行等长。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/convolution_view.py"/>
        <source>The {0} holds finite numbers up to a million.</source>
        <translation>{0}应为不超过一百万的有限的数。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/convolution_view.py"/>
        <source>The {0} lies between {1} and {2}; {3} does not.</source>
        <translation>{0}应在 {1} 与 {2} 之间；{3} 不在其中。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/registry.py"/>
        <source>The {0} {1} has no parameter {2}; it has: {3}.</source>
        <translation>{0} {1} 没有参数 {2}；它有：{3}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/softmax_view.py"/>
        <source>There are 1 to {0} logits, not {1}.</source>
        <translation>logit 有 1 到 {0} 个，而不是 {1} 个。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/milestones.py"/>
        <source>There are at most {0} milestones, not {1}.</source>
        <translation>里程碑最多 {0} 个，而不是 {1} 个。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/fine_tune.py"/>
        <source>There are no digits of yours to learn from yet. Correct a few answers first.</source>
        <translation>还没有可学习的你的数字。请先纠正几个回答。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/evaluate.py"/>
        <source>There are {0} pictures, but {1} labels.</source>
        <translation>有 {0} 张图片，却有 {1} 个标签。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/registry.py"/>
        <source>There are: {0}.</source>
        <translation>有：{0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>There is no augmentation {0}; known are none, {1}.</source>
        <translation>没有名为 {0} 的数据增强；已知的有 none、{1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>There is no bundled network {0}. Bundled are: {1}.</source>
        <translation>没有名为 {0} 的自带网络。自带的有：{1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>There is no file {0}. Check the name and the folder.</source>
        <translation>没有文件 {0}。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panel_registry.py"/>
        <source>There is no panel named {0}. There are: {1}.</source>
        <translation>没有名为 {0} 的面板。有：{1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/registry.py"/>
        <source>There is no {0} named {1}. {2}</source>
        <translation>没有名为 {1} 的{0}。{2}</translation>
    </message>
    <message>
        <location filename="../../nnviz/runtime/jobs.py"/>
        <source>There is not enough memory for this. Choose smaller sizes.</source>
        <translation>内存不够。请选择较小的规模。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/evaluate.py"/>
        <source>There is nothing to evaluate on: the data holds no labelled picture.</source>
        <translation>没有可评估的内容：数据中没有带标签的图片。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Thicken or thin the pen by up to this many pixels a side.</source>
        <translation>每侧最多加粗或变细这么多像素。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>This bracket closes nothing.</source>
        <translation>这个括号没有对应的左括号。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>This bracket is never closed.</source>
        <translation>这个括号没有闭合。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/digit_likeness.py"/>
        <source>This does not look like one digit.</source>
        <translation>这看起来不像一个数字。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/strokes.py"/>
        <source>This is not a drawing that nnviz saved: {0}</source>
        <translation>这不是 nnviz 保存的图画：{0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>This is one blot of ink, not a digit.</source>
        <translation>这是一团墨，不是一个数字。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>This is only a dot: draw the digit larger.</source>
        <translation>这只是一个点：请把数字画大一些。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>This looks like a scribble, not like a digit.</source>
        <translation>这看起来像涂鸦，不像数字。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/three_hump_camel.py"/>
        <source>Three-hump camel</source>
        <translation>三驼峰</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Too early to say</source>
        <translation>现在下结论还太早</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>Too large a step diverges</source>
        <translation>步子太大就会发散</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Train on only so many samples (the book: 300); 0: all</source>
        <translation>只用这么多样本训练（书中：300）；0：全部</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/prelu.py"/>
        <source>Training also learns the slope: its derivative is x for x &lt; 0 and 0 for x &gt; 0.</source>
        <translation>训练时斜率也会学习：对斜率的导数在 x &lt; 0 时为 x，x &gt; 0 时为 0。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Training and validation data do not go together</source>
        <translation>训练数据与验证数据对不上</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>Traps</source>
        <translation>陷阱</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Try a tenth of the learning rate, {0}.</source>
        <translation>试试十分之一的学习率 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Try a third of the learning rate, He initial weights or leaky ReLU.</source>
        <translation>试试三分之一的学习率、He 初始值或 leaky ReLU。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Try augmentation</source>
        <translation>试试数据增强</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Try dropout 0.3</source>
        <translation>试试 dropout 0.3</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Try more units or layers, less dropout or weight decay.</source>
        <translation>试试更多单元或层，更小的 dropout 或权重衰减。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Try {0}, a tenth.</source>
        <translation>试试 {0}，即十分之一。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Try {0}, a third.</source>
        <translation>试试 {0}，即三分之一。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Try {0}, ten times as much.</source>
        <translation>试试 {0}，即十倍。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Turn by up to this much either way.</source>
        <translation>向左或向右最多旋转这么多。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/two_wells.py"/>
        <source>Two minima, one deeper: momentum may carry the point over the ridge, small steps never do.</source>
        <translation>两个极小值，一个更深：动量可能把点带过山脊，小步子永远不会。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>Two numbers stand side by side: an operator is missing.</source>
        <translation>两个数挨在一起：缺少运算符。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/two_wells.py"/>
        <source>Two wells</source>
        <translation>两口井</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>Typed formula</source>
        <translation>自己输入公式</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/uniform.py"/>
        <source>Uniform</source>
        <translation>均匀</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/uniform.py"/>
        <source>Uniform weights between -limit and limit in every layer, whatever its width.</source>
        <translation>每层都用 -limit 与 limit 之间的均匀权重，不管层有多宽。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>Upper edge of the map.</source>
        <translation>地图的上边界。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/tokens.py"/>
        <source>Use round brackets ( ) instead of {0}.</source>
        <translation>请用圆括号 ( )，不要用 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Validation accuracy {0}.</source>
        <translation>验证正确率 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search_request.py"/>
        <source>Validation samples that judge a trial; few make luck look like skill</source>
        <translation>评判一次试验的验证样本数；太少会把运气当成本领</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/goldstein_price.py"/>
        <source>Values from 3 to a million: the learning rate that suits the valley explodes on the walls.</source>
        <translation>函数值从 3 到一百万：适合谷底的学习率在墙上会爆炸。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Vanishes: 14 times smaller with every layer (figure 6-14, top).</source>
        <translation>消失：每过一层缩小为 1/14（图 6-14 上）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>Variables: {0}.</source>
        <translation>变量：{0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>Weight decay on 300 images</source>
        <translation>300 张图片上的权重衰减</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search_request.py"/>
        <source>Weight decays are drawn from here on, evenly in the logarithm</source>
        <translation>权重衰减从这里开始按对数均匀抽取</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/lion.py"/>
        <source>Weight of the momentum in the direction of the step.</source>
        <translation>动量在步进方向中的权重。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/uniform.py"/>
        <source>Weights lie between -limit and limit</source>
        <translation>权重在 -limit 与 limit 之间</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>What each does with negative inputs.</source>
        <translation>各自如何处理负的输入。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/milestones.py"/>
        <location filename="../../nnviz/core/schedules/step_decay.py"/>
        <source>What the learning rate is multiplied by at each drop.</source>
        <translation>每次下降时学习率乘以的因子。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/exponential.py"/>
        <source>What the learning rate is multiplied by at each step.</source>
        <translation>每一步学习率乘以的因子。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/milestones.py"/>
        <source>Where it drops, separated by spaces: step numbers (300) or shares of the run (50%).</source>
        <translation>在何处下降，用空格分开：步号（300）或占运行的比例（50%）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/rosenbrock.py"/>
        <source>Where the minimum lies: (a, a²).</source>
        <translation>极小值的位置：(a, a²)。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/activation.py"/>
        <source>Which activation: relu, sigmoid, tanh, ...</source>
        <translation>哪种激活函数：relu、sigmoid、tanh……</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>Why sigmoid networks stop learning</source>
        <translation>sigmoid 网络为何停止学习</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Wider; the tails begin to saturate.</source>
        <translation>更宽；两端开始饱和。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/constant.py"/>
        <source>With $c = 0$ nothing but the biases passes at all. Random weights break the symmetry.</source>
        <translation>当 $c = 0$ 时，除偏置外什么也传不过去。随机权重可打破这种对称性。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/normal.py"/>
        <source>With 100 units $\sigma = 1$ multiplies it by 100: sigmoid and tanh saturate, ReLU explodes.</source>
        <translation>有 100 个单元时，$\sigma = 1$ 使它乘以 100：sigmoid 和 tanh 饱和，ReLU 爆炸。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>With std 0.01 nothing is learnt; Xavier and He learn, He is ahead.</source>
        <translation>标准差 0.01 什么也学不到；Xavier 和 He 能学，He 领先。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/softmax.py"/>
        <source>Works on a whole vector: every output depends on every input.</source>
        <translation>作用于整个向量：每个输出都取决于所有输入。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/tokens.py"/>
        <source>Write only what f is, without an equals sign.</source>
        <translation>只写 f 等于什么，不要写等号。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/flatten.py"/>
        <source>Writes all pixels of all channels one after the other.</source>
        <translation>把所有通道的所有像素依次排成一列。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/xavier_normal.py"/>
        <source>Xavier (Glorot) initialization with a normal distribution.</source>
        <translation>服从正态分布的 Xavier（Glorot）初始值。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/xavier_uniform.py"/>
        <source>Xavier (Glorot) initialization with a uniform distribution.</source>
        <translation>服从均匀分布的 Xavier（Glorot）初始值。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/xavier_normal.py"/>
        <source>Xavier (Glorot) normal</source>
        <translation>Xavier（Glorot）正态</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/xavier_uniform.py"/>
        <source>Xavier (Glorot) uniform</source>
        <translation>Xavier（Glorot）均匀</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>Zero on the left, the input itself on the right.</source>
        <translation>左侧为零，右侧为输入本身。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>`out` must be a contiguous float32 array of shape {0}.</source>
        <translation>`out` 必须是形状为 {0} 的连续 float32 数组。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/rosenbrock.py"/>
        <source>a</source>
        <translation>a</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/json_faults.py"/>
        <source>a backslash in a text has to be written twice</source>
        <translation>文本中的反斜杠要写两个</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>a call of {0}</source>
        <translation>对 {0} 的调用</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/conditions.py"/>
        <source>a check has at most {0} conditions, {1} deep</source>
        <translation>一个检查最多有 {0} 个条件，{1} 层</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/json_faults.py"/>
        <source>a colon is missing behind a name</source>
        <translation>名称后面缺少冒号</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/json_faults.py"/>
        <source>a comma or a closing bracket is missing</source>
        <translation>缺少逗号或右括号</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/conditions.py"/>
        <source>a condition is an object such as {0}, not {1}</source>
        <translation>条件是形如 {0} 的对象，而不是 {1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/conditions.py"/>
        <source>a condition needs "value": a path such as measured.accuracy or state.tab</source>
        <translation>条件需要 "value"：形如 measured.accuracy 或 state.tab 的路径</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/conditions.py"/>
        <source>a condition needs a comparison, such as "at_least": 1</source>
        <translation>条件需要比较，例如 "at_least": 1</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/sections.py"/>
        <source>a lesson begins with a step: put "## Title" before this.</source>
        <translation>一课以步骤开头：请在此之前写“## 标题”。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/sections.py"/>
        <source>a lesson has at most {0}. Split it.</source>
        <translation>一课最多有 {0}。请拆分。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>a list has no beginning</source>
        <translation>有一个列表没有开头</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/json_faults.py"/>
        <source>a name in double quotes is missing, or the comma before it is one too many</source>
        <translation>缺少双引号中的名称，或者前面多了一个逗号</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>a path begins with state, measured or panel, not {0}.</source>
        <translation>路径以 state、measured 或 panel 开头，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>a plain array of numbers was expected</source>
        <translation>应为普通的数值数组</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>a question has 2 to 10 choices.</source>
        <translation>一道题有 2 到 10 个选项。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>a question has choices or a number as its answer, not both.</source>
        <translation>一道题以选项或数作答，不能两者都用。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/batch_norm.py"/>
        <source>a scale and a shift for each of {0}</source>
        <translation>{0} 中每个一个缩放和一个平移</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/variance_scaling.py"/>
        <source>a scaled tanh, 1.7159 tanh(2x/3); later also SELU</source>
        <translation>缩放的 tanh，1.7159 tanh(2x/3)；后来也用于 SELU</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>a solution is {"state": {…}}.</source>
        <translation>解答形如 {"state": {…}}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>a state is {"panel": "race", "state": {…}}.</source>
        <translation>状态形如 {"panel": "race", "state": {…}}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>a state names its panel: {"panel": "race", "state": {…}}.</source>
        <translation>状态要写明面板：{"panel": "race", "state": {…}}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/sections.py"/>
        <source>a step needs a title after "##".</source>
        <translation>步骤的 "##" 之后要有标题。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/json_faults.py"/>
        <source>a text has no closing quotation mark</source>
        <translation>文本缺少右引号</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/json_faults.py"/>
        <source>a value is missing, or it is no number, text in double quotes or list</source>
        <translation>缺少值，或者它不是数、双引号中的文本或列表</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>a {0} instead of a dictionary of arrays</source>
        <translation>不是数组字典而是 {0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>a {0} where a text should be</source>
        <translation>应为文本处却是 {0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/__init__.py"/>
        <source>activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_runs.py"/>
        <source>all samples</source>
        <translation>全部样本</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/elu.py"/>
        <source>alpha</source>
        <translation>alpha</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/picture_pipeline.py"/>
        <source>already normalised as in MNIST</source>
        <translation>已像 MNIST 那样规范化</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>an answer is {"number": 0.25, "tolerance": 0.01}.</source>
        <translation>答案形如 {"number": 0.25, "tolerance": 0.01}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>an array of objects</source>
        <translation>对象数组</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>an array of shape {0} in {1} bytes</source>
        <translation>{1} 字节里放形状为 {0} 的数组</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>an entry {0} that is no array</source>
        <translation>条目 {0} 不是数组</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>an object with a state</source>
        <translation>带状态的对象</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/noisy_valley.py"/>
        <location filename="../../nnviz/core/surfaces/valley.py"/>
        <source>angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train.py"/>
        <source>architecture</source>
        <translation>结构</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>aspect</source>
        <translation>宽高比</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/milestones.py"/>
        <source>at</source>
        <translation>下降处</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train.py"/>
        <source>augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <location filename="../../nnviz/tasks/train.py"/>
        <source>averaging</source>
        <translation>权重平均</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/rosenbrock.py"/>
        <source>b</source>
        <translation>b</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/panel.py"/>
        <source>backprop.{0} is 0 or more, not {1}.</source>
        <translation>backprop.{0} 应为 0 或更大，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>based on</source>
        <translation>基于</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>batch norm</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <location filename="../../nnviz/tasks/train.py"/>
        <source>batch_norm</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <location filename="../../nnviz/tasks/train.py"/>
        <source>batch_size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_runs.py"/>
        <source>best weights at the end</source>
        <translation>结束时取最佳权重</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/silu.py"/>
        <location filename="../../nnviz/core/activations/softplus.py"/>
        <location filename="../../nnviz/core/losses/smooth_l1.py"/>
        <source>beta</source>
        <translation>beta</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adam.py"/>
        <location filename="../../nnviz/core/optimizers/adamw.py"/>
        <location filename="../../nnviz/core/optimizers/amsgrad.py"/>
        <location filename="../../nnviz/core/optimizers/lion.py"/>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <source>beta1</source>
        <translation>beta1</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adam.py"/>
        <location filename="../../nnviz/core/optimizers/adamw.py"/>
        <location filename="../../nnviz/core/optimizers/amsgrad.py"/>
        <location filename="../../nnviz/core/optimizers/lion.py"/>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <source>beta2</source>
        <translation>beta2</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>box</source>
        <translation>边框大小</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/perceptron_view.py"/>
        <source>cells lies between 2 and 1000; {0} does not.</source>
        <translation>cells 应在 2 与 1000 之间；{0} 不在其中。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <source>centred</source>
        <translation>中心化</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/noisy_valley.py"/>
        <location filename="../../nnviz/core/surfaces/valley.py"/>
        <source>condition</source>
        <translation>条件数</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/panel.py"/>
        <source>convolution.below is one of {0}, not {1}.</source>
        <translation>convolution.below 应为 {0} 之一，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/panel.py"/>
        <source>convolution.cell is 0 or more, not {0}.</source>
        <translation>convolution.cell 应不小于 0，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/picture_ink.py"/>
        <source>dark on light: inverted</source>
        <translation>浅底深字：已反相</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train.py"/>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/inverse_time.py"/>
        <source>decay</source>
        <translation>衰减</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <location filename="../../nnviz/core/surfaces/noisy_valley.py"/>
        <location filename="../../nnviz/core/surfaces/valley.py"/>
        <source>degrees</source>
        <translation>度</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/huber.py"/>
        <source>delta</source>
        <translation>delta</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>device or a pipe. Choose a file</source>
        <translation>设备或管道。请选择文件</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_standings.py"/>
        <source>diverged at step</source>
        <translation>发散步数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>draw.explain should be an object.</source>
        <translation>draw.explain 应为对象。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>draw.explain.digit is 0 to 9, not {0}.</source>
        <translation>draw.explain.digit 是 0 到 9，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <location filename="../../nnviz/tasks/train.py"/>
        <source>dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>elastic</source>
        <translation>弹性变形</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>entries without a dictionary</source>
        <translation>条目不在字典中</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <location filename="../../nnviz/tasks/search_request.py"/>
        <location filename="../../nnviz/tasks/train.py"/>
        <source>epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adadelta.py"/>
        <location filename="../../nnviz/core/optimizers/adagrad.py"/>
        <location filename="../../nnviz/core/optimizers/adam.py"/>
        <location filename="../../nnviz/core/optimizers/adamw.py"/>
        <location filename="../../nnviz/core/optimizers/amsgrad.py"/>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <source>eps</source>
        <translation>epsilon</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/batch_norm.py"/>
        <location filename="../../nnviz/core/optimizers/adadelta.py"/>
        <location filename="../../nnviz/core/optimizers/adagrad.py"/>
        <location filename="../../nnviz/core/optimizers/adam.py"/>
        <location filename="../../nnviz/core/optimizers/adamw.py"/>
        <location filename="../../nnviz/core/optimizers/amsgrad.py"/>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <source>epsilon</source>
        <translation>epsilon</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/step_decay.py"/>
        <source>every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/sigmoid.py"/>
        <source>f(x) = 1 / (1 + exp(-k x)); with growing steepness k it turns into the step function.</source>
        <translation>f(x) = 1 / (1 + exp(-k x))；陡度 k 增大时变成阶跃函数。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/step.py"/>
        <source>f(x) = 1 for x &gt; 0, else 0 (McCulloch &amp; Pitts 1943; Rosenblatt 1958).</source>
        <translation>x &gt; 0 时 f(x) = 1，否则 0（McCulloch &amp; Pitts 1943；Rosenblatt 1958）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/softplus.py"/>
        <source>f(x) = log(1 + exp(b x)) / b: a ReLU with a round corner; its derivative is the sigmoid.</source>
        <translation>f(x) = log(1 + exp(b x)) / b：圆角的 ReLU；其导数是 sigmoid。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/relu.py"/>
        <source>f(x) = max(x, 0) (Nair &amp; Hinton 2010): slope one on the right, so gradients pass undiminished.</source>
        <translation>f(x) = max(x, 0)（Nair &amp; Hinton 2010）：右侧斜率为一，梯度不减弱地通过。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/selu.py"/>
        <source>f(x) = s x for x &gt; 0, else s a (exp(x) - 1); s and a are such that mean 0 and variance 1 persist.</source>
        <translation>x &gt; 0 时 f(x) = s x，否则 s a (exp(x) - 1)；s 和 a 使均值 0、方差 1 得以保持。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/tanh.py"/>
        <source>f(x) = tanh(x): a sigmoid stretched to (-1, 1), so its outputs are centred on zero.</source>
        <translation>f(x) = tanh(x)：拉伸到 (-1, 1) 的 sigmoid，因此输出以零为中心。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/softsign.py"/>
        <source>f(x) = x / (1 + |x|): like tanh, but its tails approach the limits slowly (Bergstra et al. 2009).</source>
        <translation>f(x) = x / (1 + |x|)：像 tanh，但两端缓慢接近极限（Bergstra et al. 2009）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/hard_sigmoid.py"/>
        <source>f(x) = x / 6 + 1/2 cut off at 0 and 1: a sigmoid of three straight pieces.</source>
        <translation>f(x) = x / 6 + 1/2，截断在 0 和 1：由三段直线组成的 sigmoid。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/hard_tanh.py"/>
        <source>f(x) = x cut off at -1 and 1: a tanh of three straight pieces.</source>
        <translation>f(x) = x，截断在 -1 和 1：由三段直线组成的 tanh。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/elu.py"/>
        <source>f(x) = x for x &gt; 0, else alpha (exp(x) - 1) (Clevert et al. 2016): outputs average nearer to zero.</source>
        <translation>x &gt; 0 时 f(x) = x，否则 alpha (exp(x) - 1)（Clevert et al. 2016）：输出的平均值更接近零。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/leaky_relu.py"/>
        <source>f(x) = x for x &gt; 0, else slope * x (Maas, Hannun &amp; Ng 2013): no unit dies.</source>
        <translation>x &gt; 0 时 f(x) = x，否则 slope * x（Maas, Hannun &amp; Ng 2013）：没有单元会死。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/prelu.py"/>
        <source>f(x) = x for x &gt; 0, else slope * x, with a slope that training adapts (He et al. 2015).</source>
        <translation>x &gt; 0 时 f(x) = x，否则 slope * x，斜率在训练中调整（He et al. 2015）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/silu.py"/>
        <source>f(x) = x sigmoid(b x) (Elfwing et al. 2018; Swish: Ramachandran et al. 2017).</source>
        <translation>f(x) = x sigmoid(b x)（Elfwing et al. 2018；Swish：Ramachandran et al. 2017）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/mish.py"/>
        <source>f(x) = x tanh(softplus(x)) (Misra 2020): smooth, with a small dip on the left.</source>
        <translation>f(x) = x tanh(softplus(x))（Misra 2020）：平滑，左侧有一个小下陷。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/gelu.py"/>
        <source>f(x) = x times the probability that a standard normal number is below x, exact (not the tanh form).</source>
        <translation>f(x) = x 乘以标准正态数小于 x 的概率，精确计算（不是 tanh 近似）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/identity.py"/>
        <source>f(x) = x: what a linear output layer uses.</source>
        <translation>f(x) = x：线性输出层所用。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>f(x, y), as you would write it.</source>
        <translation>f(x, y)，照平常的写法。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>far more than some arrays</source>
        <translation>远远超过几个数组</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/figures.py"/>
        <source>figure {0} comes twice or too late. Keep them in order.</source>
        <translation>图 {0} 重复或次序不对。请按顺序排列。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/conv2d.py"/>
        <source>filters</source>
        <translation>滤波器数</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_request.py"/>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_request.py"/>
        <source>float64</source>
        <translation>float64</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/base.py"/>
        <location filename="../../nnviz/core/losses/binary_cross_entropy.py"/>
        <location filename="../../nnviz/core/losses/cross_entropy.py"/>
        <source>floor</source>
        <translation>下限</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>folder. Choose a file in it</source>
        <translation>文件夹。请选择其中的文件</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>formula_text</source>
        <translation>公式</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/picture_pipeline.py"/>
        <location filename="../../nnviz/core/data/stroke_pipeline.py"/>
        <source>from {0} to {1} pixels</source>
        <translation>从 {0} 到 {1} 像素</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/activation.py"/>
        <source>function</source>
        <translation>函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>functions.derivative is one of {0}, not {1}.</source>
        <translation>functions.derivative 应为 {0} 之一，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/he_normal.py"/>
        <location filename="../../nnviz/core/initializers/he_uniform.py"/>
        <location filename="../../nnviz/core/initializers/identity.py"/>
        <location filename="../../nnviz/core/initializers/lecun_normal.py"/>
        <location filename="../../nnviz/core/initializers/lecun_uniform.py"/>
        <location filename="../../nnviz/core/initializers/orthogonal.py"/>
        <location filename="../../nnviz/core/initializers/variance_scaling.py"/>
        <location filename="../../nnviz/core/initializers/xavier_normal.py"/>
        <location filename="../../nnviz/core/initializers/xavier_uniform.py"/>
        <source>gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/exponential.py"/>
        <location filename="../../nnviz/core/schedules/milestones.py"/>
        <location filename="../../nnviz/core/schedules/step_decay.py"/>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/mse.py"/>
        <source>half_sum</source>
        <translation>和的一半</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search_request.py"/>
        <source>held_out</source>
        <translation>验证样本数</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search_request.py"/>
        <source>highest_decay</source>
        <translation>最高权重衰减</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search_request.py"/>
        <source>highest_rate</source>
        <translation>最高学习率</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>hooks</source>
        <translation>小钩</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/sections.py"/>
        <source>in the JSON {0}. Put it right in a text editor.</source>
        <translation>JSON 中{0}。请用文本编辑器改正。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/__init__.py"/>
        <location filename="../../nnviz/tasks/train.py"/>
        <source>initializer</source>
        <translation>初始化方法</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/picture_pipeline.py"/>
        <location filename="../../nnviz/core/data/stroke_pipeline.py"/>
        <source>ink {0} pixels (MNIST: 102 on average)</source>
        <translation>墨量 {0} 像素（MNIST 平均 102）</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_state.py"/>
        <source>it does not say of which run it is.</source>
        <translation>它没有说明属于哪次运行。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_progress.py"/>
        <source>it ended for the reason {0}</source>
        <translation>结束原因为 {0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>it ends after {0} of {1} bytes</source>
        <translation>在 {1} 字节中的第 {0} 字节处就结束了</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/json_faults.py"/>
        <source>it ends too early, the rest is missing</source>
        <translation>文件过早结束，后面的内容缺失</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>it has no end</source>
        <translation>没有结尾</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/sections.py"/>
        <source>it has no steps. Each begins with a line "## Title".</source>
        <translation>它没有步骤。每一步以一行“## 标题”开头。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>it has no title. Begin with a line "# Title".</source>
        <translation>没有标题。请以一行“# 标题”开头。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>it has {0} headings, the lesson that it translates {1}. Translate each.</source>
        <translation>它有 {0} 个标题，而所译的课有 {1} 个。请逐一翻译。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/settings.py"/>
        <source>it holds no object</source>
        <translation>其中没有对象</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/json_faults.py"/>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/json_faults.py"/>
        <source>it is no JSON</source>
        <translation>这里不是 JSON</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>it is not UTF-8 text (byte {0}). Save it as UTF-8.</source>
        <translation>不是 UTF-8 文本（第 {0} 字节）。请保存为 UTF-8。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>items without a list</source>
        <translation>元素不在列表中</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>its header holds a backslash</source>
        <translation>文件头含有反斜杠</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_state.py"/>
        <source>its numbers are damaged: {0}.</source>
        <translation>其中的数已损坏：{0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_state.py"/>
        <source>its part numbers.npy</source>
        <translation>它的 numbers.npy 部分</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_state.py"/>
        <source>its part {0}</source>
        <translation>它的 {0} 部分</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_state.py"/>
        <source>its part {0} is missing.</source>
        <translation>缺少它的 {0} 部分。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_weights.py"/>
        <source>its weights are not finite numbers</source>
        <translation>它的权重不是有限的数</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/conv2d.py"/>
        <source>kernel</source>
        <translation>核大小</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/base.py"/>
        <source>labels are class numbers from 0, not {0}.</source>
        <translation>标签是从 0 开始的类别编号，不能是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/cosine.py"/>
        <source>last</source>
        <translation>最终比例</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_runs.py"/>
        <source>last weights at the end</source>
        <translation>结束时取最后权重</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/__init__.py"/>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search_request.py"/>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adadelta.py"/>
        <location filename="../../nnviz/core/optimizers/adagrad.py"/>
        <location filename="../../nnviz/core/optimizers/adam.py"/>
        <location filename="../../nnviz/core/optimizers/adamw.py"/>
        <location filename="../../nnviz/core/optimizers/amsgrad.py"/>
        <location filename="../../nnviz/core/optimizers/base.py"/>
        <location filename="../../nnviz/core/optimizers/lion.py"/>
        <location filename="../../nnviz/core/optimizers/momentum.py"/>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <location filename="../../nnviz/core/optimizers/nesterov.py"/>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <location filename="../../nnviz/core/optimizers/sgd.py"/>
        <source>learning_rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_runs.py"/>
        <source>light distortion</source>
        <translation>轻微变形</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/picture_ink.py"/>
        <source>light on dark</source>
        <translation>深底浅字</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/uniform.py"/>
        <source>limit</source>
        <translation>界限</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/orthogonal.py"/>
        <source>linear networks; with gain sqrt(2) for ReLU</source>
        <translation>线性网络；对 ReLU 取增益 sqrt(2)</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/picture_pipeline.py"/>
        <location filename="../../nnviz/core/data/stroke_pipeline.py"/>
        <source>longer side {0} of 28 pixels</source>
        <translation>长边 {0}（共 28 像素）</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/__init__.py"/>
        <location filename="../../nnviz/tasks/train.py"/>
        <source>loss</source>
        <translation>损失函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>losses.request names a loss that cannot be drawn.</source>
        <translation>losses.request 给出的损失函数无法绘制。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search_request.py"/>
        <source>lowest_decay</source>
        <translation>最低权重衰减</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search_request.py"/>
        <source>lowest_rate</source>
        <translation>最低学习率</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/mse.py"/>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_runs.py"/>
        <source>medium distortion</source>
        <translation>中等变形</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/batch_norm.py"/>
        <location filename="../../nnviz/core/optimizers/momentum.py"/>
        <location filename="../../nnviz/core/optimizers/nesterov.py"/>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <source>momentum_decay</source>
        <translation>动量增长</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>no "numbers" block holds {0}.</source>
        <translation>没有 "numbers" 块含有 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_runs.py"/>
        <source>no averaging</source>
        <translation>不做权重平均</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_runs.py"/>
        <source>no batch norm</source>
        <translation>无批归一化</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <location filename="../../nnviz/tasks/training_runs.py"/>
        <source>no dropout</source>
        <translation>无 dropout</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_runs.py"/>
        <source>no early stopping</source>
        <translation>不早停</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_runs.py"/>
        <source>no synthetic digits</source>
        <translation>无合成数字</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>no weight decay</source>
        <translation>无权重衰减</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <location filename="../../nnviz/core/surfaces/noisy_valley.py"/>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/normal.py"/>
        <location filename="../../nnviz/core/initializers/uniform.py"/>
        <source>none in particular</source>
        <translation>无特定对象</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/constant.py"/>
        <source>none: it fails with every activation</source>
        <translation>无：对任何激活函数都失败</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/picture_ink.py"/>
        <source>nothing stands out from the background</source>
        <translation>没有任何东西从背景中突出出来</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>numbers are an object such as {"slope": 0.25}.</source>
        <translation>numbers 是形如 {"slope": 0.25} 的对象。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>one argument</source>
        <translation>一个参数</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/dataset.py"/>
        <source>one number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>only "### Reveal" or the step itself has a state.</source>
        <translation>只有 "### Reveal" 或步骤本身可带状态。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/__init__.py"/>
        <location filename="../../nnviz/tasks/train.py"/>
        <source>optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>overshoot</source>
        <translation>过冲</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/conv2d.py"/>
        <source>padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_standings.py"/>
        <source>path length</source>
        <translation>路程</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <location filename="../../nnviz/tasks/train.py"/>
        <source>patience</source>
        <translation>耐心（轮）</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>pen_width</source>
        <translation>笔宽</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_request.py"/>
        <source>per_array</source>
        <translation>每个数组</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_runs.py"/>
        <source>pictures as they are</source>
        <translation>原图</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/loss_curves.py"/>
        <source>points lies between 2 and 20001; {0} does not.</source>
        <translation>points 应在 2 与 20001 之间；{0} 不在其中。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_request.py"/>
        <source>precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <location filename="../../nnviz/core/nn/layers/average_pool2d.py"/>
        <location filename="../../nnviz/core/nn/layers/conv2d.py"/>
        <location filename="../../nnviz/core/nn/layers/max_pool2d.py"/>
        <location filename="../../nnviz/core/nn/layers/pooling.py"/>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/keeping.py"/>
        <source>race.preset is one of {0}, not {1}.</source>
        <translation>race.preset 应为 {0} 之一，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/keeping.py"/>
        <source>race.{0} is a whole number, not {1}.</source>
        <translation>race.{0} 是整数，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/uniform.py"/>
        <source>range</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/dropout.py"/>
        <source>rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_runs.py"/>
        <source>rate changed by hand</source>
        <translation>学习率曾手动改变</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/mse.py"/>
        <source>reduction</source>
        <translation>汇总方式</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>relu he</source>
        <translation>relu he</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>relu std-001</source>
        <translation>relu std-001</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>relu std-1</source>
        <translation>relu std-1</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>relu xavier</source>
        <translation>relu xavier</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <location filename="../../nnviz/tasks/train.py"/>
        <source>restore_best</source>
        <translation>恢复最佳</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adadelta.py"/>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <source>rho</source>
        <translation>rho</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_request.py"/>
        <source>samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>scale</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/__init__.py"/>
        <location filename="../../nnviz/tasks/train.py"/>
        <source>schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <location filename="../../nnviz/tasks/gradient_request.py"/>
        <location filename="../../nnviz/tasks/search_request.py"/>
        <location filename="../../nnviz/tasks/train.py"/>
        <source>seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train.py"/>
        <source>shard_size</source>
        <translation>分片大小</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>shear</source>
        <translation>错切</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>sigmoid he</source>
        <translation>sigmoid he</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>sigmoid std-001</source>
        <translation>sigmoid std-001</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>sigmoid std-1</source>
        <translation>sigmoid std-1</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>sigmoid xavier</source>
        <translation>sigmoid xavier</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/average_pool2d.py"/>
        <location filename="../../nnviz/core/nn/layers/max_pool2d.py"/>
        <location filename="../../nnviz/core/nn/layers/pooling.py"/>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>slant</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/leaky_relu.py"/>
        <location filename="../../nnviz/core/activations/prelu.py"/>
        <source>slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/uniform.py"/>
        <source>so a layer multiplies the second moment by $n_{in}a^2/3$ before the activation.</source>
        <translation>因此一层在激活之前使二阶矩乘以 $n_{in}a^2/3$。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/orthogonal.py"/>
        <source>so every signal and every gradient keeps its length in a linear network.</source>
        <translation>因此在线性网络中每个信号和每个梯度都保持长度。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/json_faults.py"/>
        <source>something stands behind the end</source>
        <translation>结尾之后还有内容</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/normal.py"/>
        <source>std</source>
        <translation>标准差</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>std 1, std 0.01, Xavier and He on the same numbers, all histograms on one range.</source>
        <translation>标准差 1、0.01、Xavier 和 He，用同一组数，所有直方图用同一范围。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>std 1, std 0.01, Xavier and He on the same numbers, each histogram on its own range.</source>
        <translation>标准差 1、标准差 0.01、Xavier 和 He 用相同的数，各直方图用各自的范围。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/normal.py"/>
        <source>std_dev</source>
        <translation>标准差</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/sigmoid.py"/>
        <source>steepness</source>
        <translation>陡度</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_progress.py"/>
        <source>step and epoch do not fit together</source>
        <translation>步数与轮次不相符</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/base.py"/>
        <location filename="../../nnviz/core/schedules/constant.py"/>
        <location filename="../../nnviz/core/schedules/cosine.py"/>
        <location filename="../../nnviz/core/schedules/exponential.py"/>
        <location filename="../../nnviz/core/schedules/inverse_time.py"/>
        <location filename="../../nnviz/core/schedules/milestones.py"/>
        <location filename="../../nnviz/core/schedules/step_decay.py"/>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_standings.py"/>
        <source>steps to tolerance</source>
        <translation>到达容差的步数</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/average_pool2d.py"/>
        <location filename="../../nnviz/core/nn/layers/conv2d.py"/>
        <location filename="../../nnviz/core/nn/layers/max_pool2d.py"/>
        <location filename="../../nnviz/core/nn/layers/pooling.py"/>
        <source>stride</source>
        <translation>步幅</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_runs.py"/>
        <source>strong distortion</source>
        <translation>强烈变形</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <location filename="../../nnviz/tasks/search_request.py"/>
        <location filename="../../nnviz/tasks/train.py"/>
        <source>subset</source>
        <translation>子集</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/__init__.py"/>
        <source>surface</source>
        <translation>曲面</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <location filename="../../nnviz/tasks/train.py"/>
        <source>synthetic</source>
        <translation>合成样本数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/panel.py"/>
        <source>tab is 0, 1 or 2, not {0}.</source>
        <translation>tab 是 0、1 或 2，而不是 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/variance_scaling.py"/>
        <source>tanh and other odd functions that are near-linear at 0</source>
        <translation>tanh 以及其他在 0 附近近似线性的奇函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>tanh he</source>
        <translation>tanh he</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>tanh std-001</source>
        <translation>tanh std-001</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>tanh std-1</source>
        <translation>tanh std-1</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>tanh xavier</source>
        <translation>tanh xavier</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/base.py"/>
        <source>targets of shape {0} and type {1} do not fit predictions of shape {2}: give integer labels {3} or one row per prediction.</source>
        <translation>形状为 {0}、类型为 {1} 的目标与形状为 {2} 的预测不匹配：请给出整数标签 {3}，或每个预测一行。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/base.py"/>
        <source>targets of shape {0} do not fit predictions of shape {1}: give one target for every prediction.</source>
        <translation>形状为 {0} 的目标与形状为 {1} 的预测不符：请为每个预测给出一个目标。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/softmax.py"/>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>the "{0}" block belongs below "{1}".</source>
        <translation>"{0}" 块应放在“{1}”之下。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/sections.py"/>
        <source>the JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/trained_models.py"/>
        <source>the MNIST test set</source>
        <translation>MNIST 测试集</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/run_files.py"/>
        <location filename="../../nnviz/tasks/training_progress.py"/>
        <source>the best accuracy</source>
        <translation>最佳正确率</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_progress.py"/>
        <source>the best epoch</source>
        <translation>最佳轮次</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_progress.py"/>
        <source>the best loss</source>
        <translation>最佳损失</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>the book's deep convolutional network</source>
        <translation>书中的深层卷积网络</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>the book's fully connected network (sigmoid)</source>
        <translation>书中的全连接网络（sigmoid）</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>the book's simple convolutional network</source>
        <translation>书中的简单卷积网络</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_record.py"/>
        <source>the curve {0} has the shape {1}, {2} values were expected</source>
        <translation>曲线 {0} 的形状为 {1}，应有 {2} 个值</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_record.py"/>
        <source>the curve {0} is missing</source>
        <translation>缺少曲线 {0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_progress.py"/>
        <source>the epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training.py"/>
        <source>the factor on the learning rate</source>
        <translation>学习率的倍数</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training.py"/>
        <source>the factor on the learning rate is {0}</source>
        <translation>学习率的倍数为 {0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_state.py"/>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/sections.py"/>
        <source>the head holds lines such as "title: Softmax", closed by "---".</source>
        <translation>开头部分由形如 "title: Softmax" 的行组成，以 "---" 结束。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/sections.py"/>
        <source>the head that begins with "---" is not closed by another "---".</source>
        <translation>以 "---" 开始的开头部分没有用另一个 "---" 结束。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>the instruction {0}</source>
        <translation>指令 {0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>the lesson that this one translates has a {0} here ("{1}", line {2}), not a {3}. Keep the same order.</source>
        <translation>它所译的课在此处是 {0}（"{1}"，第 {2} 行），而不是 {3}。请保持相同的顺序。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_progress.py"/>
        <source>the loss so far</source>
        <translation>目前的损失</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_progress.py"/>
        <source>the number of right answers</source>
        <translation>答对的个数</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_progress.py"/>
        <source>the number of samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_progress.py"/>
        <source>the number of samples seen</source>
        <translation>已看过的样本数</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training.py"/>
        <source>the optimizer's count of steps</source>
        <translation>优化器的步数计数</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/files.py"/>
        <source>the pictures of {0}</source>
        <translation>{0} 的图片</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_weights.py"/>
        <source>the saved {0} have another shape than the network's</source>
        <translation>保存的{0}形状与网络的不同</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>the shape is not one</source>
        <translation>形状无效</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>the shape of an array is no tuple of sizes</source>
        <translation>数组的形状不是由大小组成的元组</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_progress.py"/>
        <source>the smoothed loss</source>
        <translation>平滑后的损失</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/run_files.py"/>
        <source>the speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/figures.py"/>
        <source>the state of this step names no figure of its chapter, such as "figure": "{0}-1".</source>
        <translation>这一步的状态没有写明本章的图，例如 "figure": "{0}-1"。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_progress.py"/>
        <source>the step</source>
        <translation>步数</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/run_files.py"/>
        <location filename="../../nnviz/tasks/training_progress.py"/>
        <source>the time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/figures.py"/>
        <source>the title of this step begins with its figure: "## {0} What it shows".</source>
        <translation>这一步的标题要以图编号开头：“## {0} 内容”。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/sections.py"/>
        <source>there are two "{0}" blocks here. Keep one.</source>
        <translation>这里有两个 "{0}" 块。请只留一个。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/conditions.py"/>
        <source>there is no comparison {0}; there are {1}</source>
        <translation>没有比较 {0}；可用的有 {1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>there is no number {0}; there are: {1}. Put it into a "numbers" block.</source>
        <translation>没有数 {0}；有：{1}。请写入 "numbers" 块。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>thicken</source>
        <translation>线条粗细</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>thickness</source>
        <translation>粗细</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/sections.py"/>
        <source>this block is not closed by a line "{0}".</source>
        <translation>这个块没有用一行 "{0}" 结束。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/sections.py"/>
        <source>this line is longer than {0} characters. Break it up.</source>
        <translation>这一行超过 {0} 个字符。请拆开。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train.py"/>
        <source>threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/two_wells.py"/>
        <source>tilt</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>train.curve is no curve of a run: {0}.</source>
        <translation>train.curve 不是训练记录的曲线：{0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>train.tab is 0 to {0}, not {1}.</source>
        <translation>train.tab 是 0 到 {0}，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>train.tools.data.source is none of the samples: {0}.</source>
        <translation>train.tools.data.source 不是任何一种样本：{0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>tremor</source>
        <translation>颤动</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search_request.py"/>
        <source>trials</source>
        <translation>试验次数</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/sections.py"/>
        <source>try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>two arguments</source>
        <translation>两个参数</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/affine.py"/>
        <source>units</source>
        <translation>单元数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <location filename="../../nnviz/tasks/train.py"/>
        <source>validation</source>
        <translation>验证比例</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/constant.py"/>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>values are missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>values of type {0}</source>
        <translation>类型为 {0} 的值</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>values of type {0} are not numbers</source>
        <translation>类型为 {0} 的值不是数</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>values with fields</source>
        <translation>带字段的值</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/base.py"/>
        <location filename="../../nnviz/core/schedules/constant.py"/>
        <location filename="../../nnviz/core/schedules/cosine.py"/>
        <location filename="../../nnviz/core/schedules/exponential.py"/>
        <location filename="../../nnviz/core/schedules/inverse_time.py"/>
        <location filename="../../nnviz/core/schedules/milestones.py"/>
        <location filename="../../nnviz/core/schedules/step_decay.py"/>
        <source>warmup</source>
        <translation>预热</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>warp</source>
        <translation>弯曲</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/picture_pipeline.py"/>
        <location filename="../../nnviz/core/data/stroke_pipeline.py"/>
        <source>was at {0}, {1} of 28</source>
        <translation>原在 {0}, {1}（共 28）</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search_request.py"/>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>weight decay 0.1</source>
        <translation>权重衰减 0.1</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_curves.py"/>
        <source>weight scale</source>
        <translation>权重大小</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adadelta.py"/>
        <location filename="../../nnviz/core/optimizers/adagrad.py"/>
        <location filename="../../nnviz/core/optimizers/adam.py"/>
        <location filename="../../nnviz/core/optimizers/adamw.py"/>
        <location filename="../../nnviz/core/optimizers/amsgrad.py"/>
        <location filename="../../nnviz/core/optimizers/base.py"/>
        <location filename="../../nnviz/core/optimizers/lion.py"/>
        <location filename="../../nnviz/core/optimizers/momentum.py"/>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <location filename="../../nnviz/core/optimizers/nesterov.py"/>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <location filename="../../nnviz/core/optimizers/sgd.py"/>
        <source>weight_decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/base.py"/>
        <source>weights are float32 or float64, not {0}</source>
        <translation>权重是 float32 或 float64，而不是 {0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_request.py"/>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_runs.py"/>
        <source>with batch norm</source>
        <translation>有批归一化</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>wobble</source>
        <translation>摆动</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/base.py"/>
        <source>x has shape {0}, its gradient {1}</source>
        <translation>x 的形状是 {0}，其梯度为 {1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>x_max</source>
        <translation>x 最大</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>x_min</source>
        <translation>x 最小</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/book.py"/>
        <source>x²/20 + y²  (book)</source>
        <translation>x²/20 + y²（书中）</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>y_max</source>
        <translation>y 最大</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>y_min</source>
        <translation>y 最小</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/sections.py"/>
        <source>your turn</source>
        <translation>轮到你</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/mnist.py"/>
        <source>{0} Install nnviz again.</source>
        <translation>{0} 请重新安装 nnviz。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_loader.py"/>
        <source>{0} cannot be made: {1}.</source>
        <translation>无法创建 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} cannot be opened: {1}. Check the name and its permissions.</source>
        <translation>无法打开 {0}：{1}。请检查文件名和权限。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/settings.py"/>
        <source>{0} cannot be read ({1}); the defaults are used.</source>
        <translation>无法读取 {0}（{1}）；使用默认值。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} cannot be read: {1}. Check the disk.</source>
        <translation>无法读取 {0}：{1}。请检查磁盘。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} cannot be understood: {1}. Get or save it again.</source>
        <translation>无法理解 {0}：{1}。请重新获取或重新保存。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/screenshot.py"/>
        <source>{0} cannot be written.</source>
        <translation>无法写入 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/handwriting.py"/>
        <location filename="../../nnviz/core/data/handwriting_file.py"/>
        <source>{0} cannot be written: {1}.</source>
        <translation>无法写入 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/settings.py"/>
        <source>{0} cannot be written: {1}. Changes are kept until nnviz is closed.</source>
        <translation>无法写入 {0}：{1}。更改保留到 nnviz 关闭为止。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_writing.py"/>
        <source>{0} cannot be written: {1}. Choose another place or make room on the disk.</source>
        <translation>无法写入 {0}：{1}。请换个位置，或清理磁盘空间。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_checkpoints.py"/>
        <source>{0} cannot be written: {1}. The run goes on, but could not be resumed after a crash. Make room on the disk.</source>
        <translation>无法写入 {0}：{1}。运行会继续，但崩溃后无法恢复。请清理磁盘空间。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_curves.py"/>
        <source>{0} derivative</source>
        <translation>{0} 的导数</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0} describes a network of more than {1} values a picture.</source>
        <translation>{0} 描述的网络每张图片需要超过 {1} 个数值。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0} describes {1} layers; {2} are the most.</source>
        <translation>{0} 描述了 {1} 层；最多 {2} 层。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/graphs/graph.py"/>
        <source>{0} does not appear in {1}</source>
        <translation>{0} 没有出现在 {1} 中</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/learned_filters.py"/>
        <source>{0} does not begin with filters of known training. Choose a convolutional network that nnviz has trained.</source>
        <translation>{0} 的第一层不是训练经过已知的滤波器。请选择由 nnviz 训练的卷积网络。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>{0} does not belong here.</source>
        <translation>{0} 不应在这里。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>{0} does not belong here: ')' or an operator is missing.</source>
        <translation>{0} 不应在这里：缺少 ')' 或运算符。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0} does not describe a network: {1}</source>
        <translation>{0} 描述的不是网络：{1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/trained_models.py"/>
        <source>{0} does not say how it was trained: nnviz did not train it.</source>
        <translation>{0} 没有记录训练方式：它不是由 nnviz 训练的。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/trained_models.py"/>
        <source>{0} does not say how it was trained: {1}</source>
        <translation>{0} 没有记录训练方式：{1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_versions.py"/>
        <source>{0} does not say of which version it is ({1}). It is damaged.</source>
        <translation>{0} 没有说明自己是哪个版本（{1}）。文件已损坏。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/idx.py"/>
        <source>{0} ends within its header, at byte {1}. Get it again.</source>
        <translation>{0} 在文件头内的第 {1} 字节处就结束了。请重新获取。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/registry.py"/>
        <source>{0} gives {1} twice.</source>
        <translation>{0} 中 {1} 给出了两次。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} has a damaged header. Save it again.</source>
        <translation>{0} 的文件头已损坏。请重新保存。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <source>{0} has an unknown entry {1}; known are: {2}.</source>
        <translation>{0} 有未知条目 {1}；已知的有：{2}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/digit_csv.py"/>
        <source>{0} has more than {1} lines; split it.</source>
        <translation>{0} 超过 {1} 行；请拆分。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <source>{0} has no JSON form.</source>
        <translation>{0} 没有 JSON 形式。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/hyperparameter_map.py"/>
        <source>{0} has no parameter {1} to map: {2}.</source>
        <translation>{0} 没有可作图的参数 {1}：{2}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/dataset.py"/>
        <source>{0} has the shape {1}, but there are {2} pictures to label.</source>
        <translation>{0} 的形状是 {1}，但有 {2} 张图片需要标签。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/dataset.py"/>
        <source>{0} has the shape {1}; pictures of N x 28 x 28 (N at least 1) were expected.</source>
        <translation>{0} 的形状是 {1}；应为 N x 28 x 28 的图片（N 至少为 1）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/backprop_view.py"/>
        <source>{0} has {1} variables ({2}), not {3}.</source>
        <translation>{0} 有 {1} 个变量（{2}），而不是 {3} 个。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/files.py"/>
        <source>{0} holds labels only. Put the file of pictures beside it, or choose that.</source>
        <translation>{0} 只含标签。请把图片文件放在旁边，或选择图片文件。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/image_folder.py"/>
        <source>{0} holds more than {1} files. Choose a smaller folder.</source>
        <translation>{0} 含有超过 {1} 个文件。请选择小一些的文件夹。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>{0} holds more than {1} weights, more than any network of the book.</source>
        <translation>{0} 含有超过 {1} 个权重，比书中任何网络都多。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/files.py"/>
        <source>{0} holds no drawing yet.</source>
        <translation>{0} 中还没有图画。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/run_review.py"/>
        <source>{0} holds no network for digits of 28 x 28 pixels.</source>
        <translation>{0} 中没有识别 28 x 28 像素数字的网络。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_loader.py"/>
        <source>{0} holds no network for digits: its inputs are {1}, drawing needs 28 × 28 pixels and ten outputs.</source>
        <translation>{0} 中不是识别数字的网络：它的输入为 {1}，手写需要 28 × 28 像素和十个输出。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/browse_samples.py"/>
        <source>{0} holds no picture here.</source>
        <translation>{0} 在这里没有图片。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/digit_csv.py"/>
        <source>{0} holds no picture: there is no line after the header.</source>
        <translation>{0} 中没有图片：表头之后没有任何行。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/image_folder.py"/>
        <source>{0} holds no pictures named by label. Name them 7_001.png, or use folders 0 to 9.</source>
        <translation>{0} 中没有按标签命名的图片。请命名为 7_001.png，或使用文件夹 0 到 9。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/image_folder.py"/>
        <source>{0} holds picture files, but nothing here can decode them. Use the nnviz program.</source>
        <translation>{0} 中有图片文件，但这里无法解码。请使用 nnviz 程序。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_data.py"/>
        <source>{0} holds pictures without labels; nothing can be learnt from it.</source>
        <translation>{0} 中的图片没有标签；无法从中学习。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/trained_models.py"/>
        <source>{0} holds pictures without labels; they cannot be right or wrong.</source>
        <translation>{0} 中的图片没有标签；无所谓对错。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>{0} holds the entries {1}: not a weight file of the book. {2}</source>
        <translation>{0} 含有条目 {1}：不是书中的权重文件。{2}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/dataset.py"/>
        <source>{0} holds values from {1} to {2}; grey values lie in 0 to 255.</source>
        <translation>{0} 的值从 {1} 到 {2}；灰度值应在 0 到 255 之间。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} holds {1} files; {2} are the most for this kind.</source>
        <translation>{0} 含有 {1} 个文件；这类文件最多 {2} 个。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} holds {1} twice. Save it again.</source>
        <translation>{0} 中 {1} 出现了两次。请重新保存。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>{0} holds {1}. Only NumPy arrays are read from a pickle; nothing in it was executed.</source>
        <translation>{0} 含有{1}。从 pickle 中只读取 NumPy 数组；其中的任何内容都没有被执行。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/digit_npz.py"/>
        <source>{0} holds {1}; x_train and y_train, as in Keras' mnist.npz, were expected.</source>
        <translation>{0} 含有 {1}；应含有 x_train 和 y_train，与 Keras 的 mnist.npz 相同。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>{0} in the architecture {1} is not a layer. Layers are conv16x5, pool2, avgpool2, bn, drop0.3, flatten, a number for an affine layer, or an activation. ({2})</source>
        <translation>结构 {1} 中的 {0} 不是层。层可以是 conv16x5、pool2、avgpool2、bn、drop0.3、flatten、表示仿射层的数，或激活函数。（{2}）</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/registry.py"/>
        <source>{0} in {1} is not of the form parameter=value.</source>
        <translation>{1} 中的 {0} 不是“参数=值”的形式。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_files.py"/>
        <source>{0} is JSON, but not a race saved by nnviz.</source>
        <translation>{0} 是 JSON，但不是 nnviz 保存的竞赛。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>{0} is a damaged or cut-off pickle: {1}. Get it again.</source>
        <translation>{0} 是损坏或被截断的 pickle：{1}。请重新获取。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_files.py"/>
        <source>{0} is a damaged race: {1}</source>
        <translation>{0} 是损坏的竞赛：{1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_writing.py"/>
        <source>{0} is a folder or a device. Choose the name of an ordinary file.</source>
        <translation>{0} 是文件夹或设备。请选择普通文件名。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <location filename="../../nnviz/core/params.py"/>
        <source>{0} is a number, not {1}.</source>
        <translation>{0} 是数，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_request.py"/>
        <source>{0} is a pair of finite numbers x, y, not {1}.</source>
        <translation>{0} 是一对有限的数 x、y，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/files.py"/>
        <source>{0} is a single picture. Use nnviz classify, or give its folder.</source>
        <translation>{0} 只是一张图片。请用 nnviz classify，或给出它所在的文件夹。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/params.py"/>
        <source>{0} is a text, not {1}.</source>
        <translation>{0} 应为文本，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>{0} is a translation itself. Name the lesson that it is based on.</source>
        <translation>{0} 本身就是译文。请给出它所基于的那一课。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/params.py"/>
        <source>{0} is a whole number, not {1}.</source>
        <translation>{0} 是整数，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0} is an archive, but no network that nnviz saved (model.json is missing).</source>
        <translation>{0} 是压缩包，但不是 nnviz 保存的网络（缺少 model.json）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} is cut off: the packed data end at byte {1}. Get it again.</source>
        <translation>{0} 被截断：压缩数据在第 {1} 字节处结束。请重新获取。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} is damaged</source>
        <translation>{0} 已损坏</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} is damaged at its part {1}</source>
        <translation>{0} 的 {1} 部分已损坏</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/json_faults.py"/>
        <source>{0} is damaged in line {1}: {2}. Get or save it again, or put that line right in a text editor.</source>
        <translation>{0} 的第 {1} 行已损坏：{2}。请重新获取或重新保存，或者用文本编辑器改正这一行。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} is damaged near byte {1}: {2}. Get it again.</source>
        <translation>{0} 在第 {1} 字节附近损坏：{2}。请重新获取。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/handwriting.py"/>
        <source>{0} is damaged: it has no list of samples. Move it away to start afresh.</source>
        <translation>{0} 已损坏：其中没有样本列表。把它移走即可重新开始。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/run_files.py"/>
        <source>{0} is damaged: {1}</source>
        <translation>{0} 已损坏：{1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/handwriting.py"/>
        <source>{0} is damaged: {1} Take it out or move the file.</source>
        <translation>{0} 已损坏：{1} 请去掉它或移走文件。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/files.py"/>
        <source>{0} is empty.</source>
        <translation>{0} 是空的。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} is encrypted. Save it without a password.</source>
        <translation>{0} 已加密。请不设密码保存。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/handwriting.py"/>
        <source>{0} is full. Export the drawings, delete them and begin a new collection.</source>
        <translation>{0} 已满。请导出图画，删除后开始新的图画集。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/run_files.py"/>
        <source>{0} is incomplete or damaged: {1}</source>
        <translation>{0} 不完整或已损坏：{1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} is larger than {1}, too large for this kind of file. Choose another.</source>
        <translation>{0} 大于 {1}，对这类文件来说太大。请选择别的文件。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} is larger than {1}.</source>
        <translation>{0} 大于 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/digit_npz.py"/>
        <source>{0} is larger than {1}. Save it with savez_compressed, as bytes 0..255.</source>
        <translation>{0} 大于 {1}。请用 savez_compressed 以字节 0..255 保存。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/idx.py"/>
        <source>{0} is no IDX file: it does not begin with 0 0, a type and a dimension.</source>
        <translation>{0} 不是 IDX 文件：开头不是 0 0、类型和维数。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} is no NumPy array.</source>
        <translation>{0} 不是 NumPy 数组。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} is no array of numbers: {1}.</source>
        <translation>{0} 不是数值数组：{1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/names.py"/>
        <source>{0} is no function known here; between a variable and a bracket write *.</source>
        <translation>这里没有名为 {0} 的函数；变量和括号之间请写 *。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/files.py"/>
        <source>{0} is no name of a file: {1}.</source>
        <translation>{0} 不能用作文件名：{1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0} is no network that nnviz saved.</source>
        <translation>{0} 不是 nnviz 保存的网络。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0} is no network: neither a file that nnviz saved nor pickled weights of the book. Networks that nnviz saves end in {1}.</source>
        <translation>{0} 不是网络：既不是 nnviz 保存的文件，也不是书中的 pickle 权重。nnviz 保存的网络以 {1} 结尾。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/run_files.py"/>
        <source>{0} is no record of a run.</source>
        <translation>{0} 不是一次运行的记录。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} is no text (UTF-8). Get or save it again.</source>
        <translation>{0} 不是文本（UTF-8）。请重新获取或重新保存。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_files.py"/>
        <source>{0} is not JSON, so it is no saved race.</source>
        <translation>{0} 不是 JSON，因此不是保存的竞赛。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/handwriting.py"/>
        <source>{0} is not a collection of drawings made by nnviz. Choose another file, or move it away.</source>
        <translation>{0} 不是 nnviz 制作的图画集。请选择别的文件，或把它移走。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/reading.py"/>
        <source>{0} is not a file near the lesson.</source>
        <translation>{0} 不是该课旁边的文件。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/shared_state.py"/>
        <source>{0} is not a shared state of nnviz. Choose a file that nnviz has saved.</source>
        <translation>{0} 不是 nnviz 的共享状态。请选择 nnviz 保存的文件。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>{0} is not known. {1}</source>
        <translation>不认识 {0}。{1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/tokens.py"/>
        <source>{0} is not part of a formula.</source>
        <translation>{0} 不能出现在公式里。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_files.py"/>
        <source>{0} is not text, so it is no saved race.</source>
        <translation>{0} 不是文本，因此不是保存的竞赛。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/files.py"/>
        <source>{0} is of no known kind. {1}</source>
        <translation>{0} 的类型未知。{1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_versions.py"/>
        <source>{0} is of version {1}, which is unknown. It is damaged.</source>
        <translation>{0} 的版本 {1} 未知。文件已损坏。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/params.py"/>
        <source>{0} is on or off (true or false), not {1}.</source>
        <translation>{0} 只能是开或关（true 或 false），而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/params.py"/>
        <source>{0} is one of {1}, not {2}.</source>
        <translation>{0} 应为 {1} 之一，而不是 {2}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_state.py"/>
        <source>{0} is {1}, no number</source>
        <translation>{0}是 {1}，不是数</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_state.py"/>
        <source>{0} is {1}, no whole number from 0 to {2}</source>
        <translation>{0}是 {1}，不是 0 到 {2} 的整数</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0} lacks its {1}. Save the network again.</source>
        <translation>{0} 缺少 {1}。请重新保存网络。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <source>{0} lacks the entry {1}.</source>
        <translation>{0} 缺少条目 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>{0} lacks {1}{2}. {3}</source>
        <translation>{0} 缺少 {1}{2}。{3}</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_data.py"/>
        <source>{0} leaves no sample to train on.</source>
        <translation>{0} 没有留下可训练的样本。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/params.py"/>
        <location filename="../../nnviz/tasks/activation_curves.py"/>
        <location filename="../../nnviz/tasks/backprop_view.py"/>
        <location filename="../../nnviz/tasks/perceptron_view.py"/>
        <location filename="../../nnviz/tasks/signal_health_request.py"/>
        <location filename="../../nnviz/tasks/train_request.py"/>
        <source>{0} lies between {1} and {2}; {3} does not.</source>
        <translation>{0} 应在 {1} 与 {2} 之间；{3} 不在其中。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/params.py"/>
        <source>{0} must be a finite number, not {1}.</source>
        <translation>{0} 必须是有限的数，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/shared_state.py"/>
        <source>{0} names no panel or no state. Save it again.</source>
        <translation>{0} 没有写明面板或状态。请重新保存。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/base.py"/>
        <source>{0} needs an image (channels, height, width), but gets {1}. Put it before Flatten.</source>
        <translation>{0}需要图像（通道, 高, 宽），但得到 {1}。请把它放在“展平”之前。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/stroke_pipeline.py"/>
        <source>{0} of the canvas</source>
        <translation>占画布的 {0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/picture_pipeline.py"/>
        <source>{0} of the picture</source>
        <translation>占图片的 {0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>{0} of the units of activation layer {1} answered zero to all of 128 samples.</source>
        <translation>激活层 {1} 有 {0} 的单元对全部 128 个样本都回答零。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/dropout.py"/>
        <source>{0} of the values off while training</source>
        <translation>训练时关闭 {0} 的值</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/picture_pipeline.py"/>
        <location filename="../../nnviz/core/data/stroke_pipeline.py"/>
        <source>{0} pixels</source>
        <translation>{0} 像素</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <source>{0} should be a finite number.</source>
        <translation>{0} 应为有限的数。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <source>{0} should be a list, not {1}.</source>
        <translation>{0} 应为列表，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <source>{0} should be an object with a 'kind', not {1}.</source>
        <translation>{0} 应为带 'kind' 的对象，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <location filename="../../nnviz/gui/panels/activations/panel.py"/>
        <source>{0} should be an object, not {1}.</source>
        <translation>{0} 应为对象，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <source>{0} should be empty.</source>
        <translation>{0} 应为空。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <source>{0} should be of type float, not {1}.</source>
        <translation>{0} 的类型应为 float，而不是 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <source>{0} should be of type {1}, not {2}.</source>
        <translation>{0} 的类型应为 {1}，而不是 {2}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <source>{0} should hold only {1}.</source>
        <translation>{0} 只应含有 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <source>{0} should hold {1} items, not {2}.</source>
        <translation>{0} 应有 {1} 项，而不是 {2} 项。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/idx.py"/>
        <source>{0} should hold {1} values ({2} bytes) after its header, but has {3} bytes. It is cut off or damaged; get it again.</source>
        <translation>{0} 的文件头之后应有 {1} 个值（{2} 字节），但只有 {3} 字节。文件被截断或损坏；请重新获取。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} should hold {1} values of {2} bytes, but has {3}. It is cut off or damaged; get it again.</source>
        <translation>{0} 应含 {1} 个 {2} 字节的值，但只有 {3}。文件被截断或损坏；请重新获取。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/conditions.py"/>
        <source>{0} stands alone and holds a list of conditions</source>
        <translation>{0} 单独使用，含一个条件列表</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/sections.py"/>
        <source>{0} steps of {1} parts</source>
        <translation>{0} 步，每步 {1} 个部分</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/conditions.py"/>
        <source>{0} takes a number, not {1}</source>
        <translation>{0} 需要一个数，而不是 {1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>{0} takes {1}, not {2}.</source>
        <translation>{0} 需要{1}，而不是 {2} 个。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/loss_curves.py"/>
        <source>{0} takes {1}, so it has no curve over {2}.</source>
        <translation>{0} 需要 {1}，因此没有以 {2} 为横轴的曲线。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_request.py"/>
        <source>{0} training steps of {1} x {2} layers are too many: at most {3} steps.</source>
        <translation>{1} x {2} 层训练 {0} 步太多了：最多 {3} 步。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} unpacks to more than {1}; it is refused.</source>
        <translation>{0} 解压后超过 {1}；已拒绝。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0} was saved by a newer nnviz (schema {1}). Update nnviz to read it.</source>
        <translation>{0} 由更新的 nnviz 保存（格式 {1}）。请更新 nnviz 再读取。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_versions.py"/>
        <source>{0} was saved by a newer nnviz (version {1} of the file; {2} is known here). Update nnviz to open it.</source>
        <translation>{0} 由更新的 nnviz 保存（文件版本 {1}；这里只认识 {2}）。请更新 nnviz 再打开。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/settings.py"/>
        <source>{0} was saved by a newer nnviz. It is left as it is: the defaults are used, and changes are kept until nnviz is closed. Update nnviz, or move the file away.</source>
        <translation>{0} 由更新的 nnviz 保存，不作改动：现在使用默认值，更改保留到 nnviz 关闭为止。请更新 nnviz，或把该文件移走。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/shared_state.py"/>
        <source>{0} was written by a later version of nnviz; install that one to open it.</source>
        <translation>{0} 由更新版本的 nnviz 写成；请安装那个版本再打开。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/run_files.py"/>
        <source>{0} was written by a newer nnviz. Update nnviz to read it.</source>
        <translation>{0} 由更新的 nnviz 写成。请更新 nnviz 再读取。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_curves.py"/>
        <source>{0} works on a whole vector and has no curve f(x).</source>
        <translation>{0} 作用于整个向量，没有曲线 f(x)。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/softmax_view.py"/>
        <source>{0} works on single numbers, not on a vector.</source>
        <translation>{0} 作用于单个数，而不是向量。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_request.py"/>
        <source>{0} works on whole layers; choose an elementwise one.</source>
        <translation>{0} 作用于整层；请选择逐元素的函数。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/affine.py"/>
        <source>{0} × {1} weights + {2} biases</source>
        <translation>{0} × {1} 个权重 + {2} 个偏置</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/handwriting.py"/>
        <source>{0}, drawing {1}</source>
        <translation>{0}，图画 {1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/lessons/model.py"/>
        <source>{0}, line {1}</source>
        <translation>{0} 第 {1} 行</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/digit_csv.py"/>
        <source>{0}, line {1}, column {2}: {3} is no whole number from 0 to 255.</source>
        <translation>{0} 第 {1} 行第 {2} 列：{3} 不是 0 到 255 的整数。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/digit_csv.py"/>
        <source>{0}, line {1}: the line is far too long for {2} numbers.</source>
        <translation>{0} 第 {1} 行：对 {2} 个数来说这一行太长了。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/digit_csv.py"/>
        <source>{0}, line {1}: {2} columns where {3} were expected.</source>
        <translation>{0} 第 {1} 行：有 {2} 列，应为 {3} 列。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_versions.py"/>
        <source>{0}, of version {1}, is damaged: {2}.</source>
        <translation>版本 {1} 的 {0} 已损坏：{2}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/base.py"/>
        <source>{0}, rounded down</source>
        <translation>{0}，向下取整</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/shared_state.py"/>
        <source>{0}: "{1}" is a list of names of controls. Save it again.</source>
        <translation>{0}："{1}" 是控件名称的列表。请重新保存。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>{0}: W1 takes {1} inputs, but a digit has 784 pixels. {2}</source>
        <translation>{0}：W1 有 {1} 个输入，但一个数字有 784 个像素。{2}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/base.py"/>
        <source>{0}: a window of {1} does not fit a {2} of {3} with padding {4}: ({5} + 2·{6} - {7})/{8} + 1 is less than 1. Use a smaller window, more padding, or fewer pooling layers before it.</source>
        <translation>{0}：{1} 的窗口放不进 {3} 的 {2}（填充 {4}）：({5} + 2·{6} - {7})/{8} + 1 小于 1。请用更小的窗口、更大的填充，或减少它之前的池化层。</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>{0}: all four side by side</source>
        <translation>{0}：四种并排</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <source>{0}: cannot read a {1}.</source>
        <translation>{0}：无法读取 {1}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0}: its architecture is missing.</source>
        <translation>{0}：缺少网络结构。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0}: its description has {1} parameters, but the file holds {2}.</source>
        <translation>{0}：描述中有 {1} 个参数，文件中有 {2} 个。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0}: its schema version {1} is no number.</source>
        <translation>{0}：格式版本 {1} 不是数。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0}: its statistics do not fit its description.</source>
        <translation>{0}：统计量与描述不符。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0}: its weights are too large to compute with. Train it again.</source>
        <translation>{0}：权重太大，无法计算。请重新训练。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0}: its {1} are no list of numbers.</source>
        <translation>{0}：{1} 不是数的列表。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0}: its {1} hold values that are not finite numbers.</source>
        <translation>{0}：{1} 含有非有限的数值。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/dataset.py"/>
        <source>{0}: label {1} is {2}; labels are whole numbers from 0 to {3}.</source>
        <translation>{0}：标签 {1} 是 {2}；标签应为 0 到 {3} 的整数。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0}: model.json</source>
        <translation>{0}：model.json</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/run_files.py"/>
        <source>{0}: run.json</source>
        <translation>{0}：run.json</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/files.py"/>
        <source>{0}: the labels</source>
        <translation>{0}：标签</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/files.py"/>
        <source>{0}: the pictures</source>
        <translation>{0}：图片</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>{0}: the shapes {1} should be {2}. {3}</source>
        <translation>{0}：形状 {1} 应为 {2}。{3}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>{0}: these weights do not fit each other: {1} {2}</source>
        <translation>{0}：这些权重彼此不匹配：{1} {2}</translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_files.py"/>
        <source>{0}: this race</source>
        <translation>{0}：这场竞赛</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>{0}: weights of shapes {1} are none of the book's networks. {2}</source>
        <translation>{0}：形状为 {1} 的权重不属于书中的任何网络。{2}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0}: {1}. Get or save it again.</source>
        <translation>{0}：{1}。请重新获取或保存。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>{0}: {1}{2} has the shape {3} of {4}. {5}</source>
        <translation>{0}：{1}{2} 的形状是 {3}，共 {4}。{5}</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>{0}: {1}{2} holds values that are not finite numbers.</source>
        <translation>{0}：{1}{2} 含有非有限的数值。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/smooth_l1.py"/>
        <source>|y - t| with a rounded tip of half-width `beta` (Girshick 2015): Huber's loss divided by beta.</source>
        <translation>|y - t|，尖端以半宽 `beta` 变圆（Girshick 2015）：即 Huber 损失除以 beta。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/mae.py"/>
        <source>|y - t|, averaged over all elements: an outlier counts once, not squared.</source>
        <translation>|y - t|，对所有元素取平均：离群值只算一次，不取平方。</translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/selu.py"/>
        <source>λ = 1.0507, α = 1.6733; with LeCun-normal weights, mean 0 and variance 1 persist through layers.</source>
        <translation>λ = 1.0507，α = 1.6733；配合 LeCun 正态初始值，均值 0 和方差 1 可逐层保持。</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>It was a</source>
        <translation>这其实是</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>It was a {digit}</source>
        <translation>这其实是 {digit}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>Keep this drawing as a {digit} in “My handwriting”</source>
        <translation>把这幅画作为 {digit} 存入“我的笔迹”</translation>
    </message>
</context>
<context>
    <name>Crosshair</name>
    <message>
        <location filename="../../nnviz/gui/panels/activations/crosshair.py"/>
        <source>Click to hide this curve or to show it again</source>
        <translation>点击可隐藏或重新显示这条曲线</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/crosshair.py"/>
        <source>Drag the crosshair or move it with the arrow keys; the wheel zooms</source>
        <translation>拖动十字线，或用方向键移动；滚轮缩放</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/crosshair.py"/>
        <source>no tangent here</source>
        <translation>此处没有切线</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/crosshair.py"/>
        <source>tangent slope {0:.4g}</source>
        <translation>切线斜率 {0:.4g}</translation>
    </message>
</context>
<context>
    <name>CurveKey</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/curve_key.py"/>
        <source>Click a name to hide its curve, or to show it again</source>
        <translation>点击名称可隐藏或重新显示它的曲线</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/curve_key.py"/>
        <source>Which curve is which</source>
        <translation>哪条曲线是哪个</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_plot.py"/>
        <source>Click to go to a step</source>
        <translation>点击可跳到某一步</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_plot.py"/>
        <source>No minimum is known here</source>
        <translation>这里没有已知的极小值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_plot.py"/>
        <source>No numbers to show: not defined here, or diverged at once</source>
        <translation>没有可显示的数值：此处无定义，或一开始就发散</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_plot.py"/>
        <source>Nothing yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_plot.py"/>
        <source>distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_plot.py"/>
        <source>gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_plot.py"/>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_plot.py"/>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_plot.py"/>
        <source>step length</source>
        <translation>步长</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>Distance to a minimum</source>
        <translation>到极小点的距离</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>Effective step length</source>
        <translation>实际步长</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>Gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>Logarithmic scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>Logarithmic scale: equal distances are equal factors</source>
        <translation>对数刻度：相等的距离表示相等的倍数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>Quantity shown</source>
        <translation>显示的量</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>What is plotted against the step</source>
        <translation>随步数画出的量</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>log</source>
        <translation>对数</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>, {0:,} to come</source>
        <translation>，还有 {0:,} 个</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>All classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Asking the network…</source>
        <translation>正在询问网络……</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>MNIST test set</source>
        <translation>MNIST 测试集</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Mistakes, surest first</source>
        <translation>错误，最有把握的在前</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>My handwriting</source>
        <translation>我的笔迹</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>No distortion is set: choose one on the left under Data to see it here.</source>
        <translation>没有设置变形：请在左侧“数据”下选择一种，就会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>No sample is like that.</source>
        <translation>没有这样的样本。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Open a folder of pictures</source>
        <translation>打开图片文件夹</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Open data</source>
        <translation>打开数据</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Open data file…</source>
        <translation>打开数据文件…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Right and wrong</source>
        <translation>对的和错的</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Right, most doubtful first</source>
        <translation>正确，最没把握的在前</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Show only the samples of one class</source>
        <translation>只显示一个类别的样本</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Show what the network of the last run gets wrong, or right</source>
        <translation>显示上次训练的网络答错或答对的样本</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Train a network first: its mistakes can be shown then.</source>
        <translation>请先训练一个网络：之后可在这里显示它的错误。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Training samples</source>
        <translation>训练样本</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Training samples as the network sees them, bent at random</source>
        <translation>网络看到的训练样本，经过随机变形</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Validation samples</source>
        <translation>验证样本</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Which samples are shown</source>
        <translation>显示哪些样本</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>distorted</source>
        <translation>变形</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>{0:.2f}% of {1:,} right</source>
        <translation>{1:,} 个中 {0:.2f}% 正确</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>{0}: {1:,} pictures without labels</source>
        <translation>{0}：{1:,} 张没有标签的图片</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>{0}: {1:,} samples, {2} classes; {3:.2f} of the most frequent for one of the rarest</source>
        <translation>{0}：{1:,} 个样本，{2} 个类别；最多的类别是最少的 {3:.2f} 倍</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <location filename="../../nnviz/gui/widgets/data_table.py"/>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>DepthPlot</name>
    <message>
        <location filename="../../nnviz/gui/widgets/depth_plot.py"/>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/depth_plot.py"/>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/depth_plot.py"/>
        <source>layer {0}</source>
        <translation>第 {0} 层</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/depth_plot.py"/>
        <source>{0}: {1} (theory {2})</source>
        <translation>{0}：{1}（理论值 {2}）</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <location filename="../../nnviz/gui/messages.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/messages.py"/>
        <source>Copy all of this text</source>
        <translation>复制全部文字</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/messages.py"/>
        <source>This is also written to {0}</source>
        <translation>同样的内容也写在 {0}</translation>
    </message>
</context>
<context>
    <name>DiagnosisBox</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>Best: epoch {0}, {1:.2f}%</source>
        <translation>最佳：第 {0} 轮，{1:.2f}%</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>Epoch {0} of {1}</source>
        <translation>第 {0} 轮，共 {1} 轮</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>Fair comparisons</source>
        <translation>公平对比</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>Figures of the run</source>
        <translation>本次运行的数据</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>It was changed by hand</source>
        <translation>已手动改变</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>Learning rate {0:.3g}</source>
        <translation>学习率 {0:.3g}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>No run yet</source>
        <translation>还没有运行</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>Nothing has been trained yet.</source>
        <translation>还没有训练过。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>Press Start below.</source>
        <translation>请按下方的“开始”。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>Set it and train again</source>
        <translation>采用并重新训练</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>Step {0:,} of {1:,}</source>
        <translation>第 {0:,} 步，共 {1:,} 步</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>Stopped by hand</source>
        <translation>手动停止</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>This run</source>
        <translation>本次运行</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>Two runs with the same seed begin with the same weights and see the same samples in the same order. Training again with one setting changed is a fair comparison.</source>
        <translation>种子相同的两次运行，初始权重相同，看到样本的顺序也相同。只改一项设置再训练一次，就是公平的对比。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>Validation: not evaluated</source>
        <translation>验证：未评估</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>Validation: {0:.2f}%</source>
        <translation>验证：{0:.2f}%</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>What the curves say</source>
        <translation>曲线说明了什么</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>{0:,.0f} samples/s</source>
        <translation>{0:,.0f} 样本/秒</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>{0:.1f} s so far</source>
        <translation>已用 {0:.1f} 秒</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <location filename="../../nnviz/gui/diagnostics.py"/>
        <source>A desktop laboratory in which people see deep learning happen: offline, with numbers that can be checked by hand.

MIT licence. The MNIST data set has its own licence beside it.</source>
        <translation>一个让人看见深度学习如何发生的桌面实验室：离线运行，每个数字都可以手工验算。

MIT 许可证。MNIST 数据集有它自己的许可证，就在数据旁边。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/diagnostics.py"/>
        <source>About nnviz</source>
        <translation>关于 nnviz</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/diagnostics.py"/>
        <source>Add this to a report of a fault. It holds nothing personal.</source>
        <translation>请把它附在故障报告里。其中没有任何个人信息。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/diagnostics.py"/>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
</context>
<context>
    <name>DrawPanel</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>; MNIST's label is {label}</source>
        <translation>；MNIST 的标签是 {label}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>Best is one digit alone, dark on light.</source>
        <translation>最好是单独一个数字，浅底深字。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>Draw a digit</source>
        <translation>手写数字</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>Is this more than one digit? The network knows digits one at a time only.</source>
        <translation>这里不止一个数字吗？网络一次只认识一个数字。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>Load drawing</source>
        <translation>载入图画</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>My handwriting</source>
        <translation>我的笔迹</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>No network yet: open a network file, or train one in the Training panel</source>
        <translation>还没有网络：打开一个网络文件，或在“训练”面板里训练一个</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>Samples and pictures</source>
        <translation>样本和图片</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>Shown: {name}</source>
        <translation>显示：{name}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>The network reads a {digit}</source>
        <translation>网络认为是 {digit}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>The network reads a {digit}, {percent:.1f}% sure</source>
        <translation>网络认为是 {digit}，把握 {percent:.1f}%</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>This does not look like one digit; the closest is a {digit}, {percent:.1f}%</source>
        <translation>这看起来不像一个数字；最接近的是 {digit}，{percent:.1f}%</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
</context>
<context>
    <name>DrawPipeline</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/recognition.py"/>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/recognition.py"/>
        <source>The canvas as it is, made small.</source>
        <translation>画布原样缩小。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/recognition.py"/>
        <source>What the network sees.</source>
        <translation>网络所见。</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/dropped.py"/>
        <source>There is no picture in the clipboard. Copy one, or drop an image file here.</source>
        <translation>剪贴板里没有图片。请复制一张，或把图片文件拖到这里。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/dropped.py"/>
        <source>a pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/dropped.py"/>
        <source>{path} cannot be shown: {why}. Drop a PNG, JPEG, BMP or GIF picture.</source>
        <translation>无法显示 {path}：{why}。请拖入 PNG、JPEG、BMP 或 GIF 图片。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/dropped.py"/>
        <source>{path} is too small for a digit: {w} × {h} pixels.</source>
        <translation>{path} 太小，放不下一个数字：{w} × {h} 像素。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>CSV data (*.csv)</source>
        <translation>CSV 数据 (*.csv)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>Copy or save this picture or its data</source>
        <translation>复制或保存此图片或其数据</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>PNG picture, {width} × {height} pixels (*.png)</source>
        <translation>PNG 图片，{width} × {height} 像素 (*.png)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>{0} cannot be written: {1}</source>
        <translation>无法写入 {0}：{1}</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>Save as PNG…</source>
        <translation>存为 PNG…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>Save as SVG…</source>
        <translation>存为 SVG…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>Save data as CSV…</source>
        <translation>数据存为 CSV…</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <location filename="../../nnviz/gui/export_menu.py"/>
        <source>&amp;Document (PDF)…</source>
        <translation>文档（PDF）(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/export_menu.py"/>
        <source>&amp;Picture (PNG or SVG)…</source>
        <translation>图片（PNG 或 SVG）(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/export_menu.py"/>
        <source>Export document (PDF)</source>
        <translation>导出文档（PDF）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/export_menu.py"/>
        <source>Export picture (PNG or SVG)</source>
        <translation>导出图片（PNG 或 SVG）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/export_menu.py"/>
        <source>Picture, settings and numbers as a document</source>
        <translation>把图像、设置和数字存成一份文档</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/export_menu.py"/>
        <source>Save the picture as it is seen</source>
        <translation>按所见保存图片</translation>
    </message>
</context>
<context>
    <name>FactsBox</name>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>%n local one(s).</source>
        <translation>
            <numerusform>%n 个局部极小值。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Coordinate</source>
        <translation>坐标</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Copy the standings as a table</source>
        <translation>把排名复制为表格</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Its last step, from where f has no value: t = {0} → {1}</source>
        <translation>它的最后一步，起点处 f 没有定义：t = {0} → {1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Its last step, it diverged: t = {0} → {1}</source>
        <translation>它的最后一步（已发散）：t = {0} → {1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Its last step: t = {0} → {1}</source>
        <translation>它的最后一步：t = {0} → {1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Its next step: t = {0} → {1}</source>
        <translation>它的下一步：t = {0} → {1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Minimum at {0}.</source>
        <translation>极小值在 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Move the mouse over the map to read values.</source>
        <translation>在图上移动鼠标可读取数值。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>No minimum is known.</source>
        <translation>没有已知的极小值。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Save standings</source>
        <translation>保存排名</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Save the standings as CSV</source>
        <translation>把排名存为 CSV</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Show its arrows on the map</source>
        <translation>在图上显示它的箭头</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Standings</source>
        <translation>排名</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Surface</source>
        <translation>曲面</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>The step has its true length. Of gradient g and momentum m the opposite is drawn, −g and −m: downhill, where the step goes. Their scale is compressed: ten times as strong is 20 pixels longer</source>
        <translation>步的箭头为真实长度。梯度 g 和动量 m 画的是反方向 −g 和 −m：即下坡方向，步正是朝那里走。它们的长度经过压缩：强十倍只长 20 像素</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>What the optimizer sees</source>
        <translation>优化器看到的</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>What {0} sees</source>
        <translation>{0} 看到的</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Which coordinate's numbers are put into the rule</source>
        <translation>把哪个坐标的数值代入公式</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>with the numbers of x</source>
        <translation>代入 x 的数值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>with the numbers of y</source>
        <translation>代入 y 的数值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>{0} global minima: {1}.</source>
        <translation>{0} 个全局极小值：{1}。</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/facts.py"/>
        <source> (theory)</source>
        <translation>（理论值）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/facts.py"/>
        <source>&lt;b&gt;Gain per layer&lt;/b&gt; of the root mean square</source>
        <translation>&lt;b&gt;每层的增益&lt;/b&gt;（均方根）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/facts.py"/>
        <source>&lt;b&gt;Loss after {0} steps&lt;/b&gt;</source>
        <translation>&lt;b&gt;{0} 步之后的损失&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/facts.py"/>
        <source>Derived for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/facts.py"/>
        <source>Facts about</source>
        <translation>说明对象</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/facts.py"/>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/facts.py"/>
        <source>Which of the initializers to read about</source>
        <translation>阅读哪种初始化方法的说明</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/facts.py"/>
        <source>Why</source>
        <translation>推导</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/facts.py"/>
        <source>back</source>
        <translation>反向</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/facts.py"/>
        <source>forward</source>
        <translation>前向</translation>
    </message>
</context>
<context>
    <name>FaultReporter</name>
    <message>
        <location filename="../../nnviz/gui/faults.py"/>
        <source>Something went wrong; nnviz goes on.
{0}</source>
        <translation>出了点问题；nnviz 继续运行。
{0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/faults.py"/>
        <source>Unexpected error</source>
        <translation>意外错误</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <location filename="../../nnviz/gui/lessons/figures_page.py"/>
        <source>A figure's number as in the book, or words of what it shows; Enter opens the first</source>
        <translation>书中的图的编号，或描述其内容的词语；按回车打开第一幅</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/figures_page.py"/>
        <source>Figure {0} is not included: no panel draws it.</source>
        <translation>未收录图 {0}：没有面板能画出它。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/figures_page.py"/>
        <source>Figure {0}: {1}</source>
        <translation>图 {0}：{1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/figures_page.py"/>
        <source>Figures of the book</source>
        <translation>书中的图</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/figures_page.py"/>
        <source>Find a figure</source>
        <translation>查找图</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/figures_page.py"/>
        <source>No figure is called “{0}”. Try a number such as 6-9, or a word such as softmax.</source>
        <translation>没有名为“{0}”的图。请试试编号（如 6-9）或词语（如 softmax）。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/figures_page.py"/>
        <source>Number or word: 6-9, softmax</source>
        <translation>编号或词语：6-9、softmax</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <location filename="../../nnviz/gui/file_opening.py"/>
        <source>No panel can open {0}. States (.nnviz), lessons (.md), races (.json), networks (.npz) and pictures open here; data to train on are opened in Train.</source>
        <translation>没有面板能打开 {0}。这里可以打开状态（.nnviz）、课程（.md）、竞赛（.json）、网络（.npz）和图片；训练数据请在“训练”中打开。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/file_opening.py"/>
        <source>{0} cannot be read: {1}</source>
        <translation>无法读取 {0}：{1}</translation>
    </message>
</context>
<context>
    <name>FormulaEdit</name>
    <message>
        <location filename="../../nnviz/gui/widgets/formula_edit.py"/>
        <source>Character {0}: {1}</source>
        <translation>第 {0} 个字符：{1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/formula_edit.py"/>
        <source>The faded curve is still {0}, the last formula that could be read.</source>
        <translation>变淡的曲线仍是 {0}，即上一个能读懂的式子。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/formula_edit.py"/>
        <source>Type a function of x: + - * / ^, sin, exp, tanh, max(x, 0), pi … It is drawn as you type.</source>
        <translation>输入 x 的函数：+ - * / ^、sin、exp、tanh、max(x, 0)、pi …… 边输入边绘制。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/formula_edit.py"/>
        <source>Your own function of x</source>
        <translation>你自己的 x 的函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/formula_edit.py"/>
        <source>for example x*tanh(x)</source>
        <translation>例如 x*tanh(x)</translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <location filename="../../nnviz/gui/widgets/formula.py"/>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
</context>
<context>
    <name>FunctionsControls</name>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>A line that touches the curve at x; its slope is f'(x)</source>
        <translation>在 x 处与曲线相切的直线；斜率为 f'(x)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>A neuron whose input is there hardly learns: its gradient is nearly zero</source>
        <translation>输入落在此处的神经元几乎学不到东西：它的梯度接近零</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Derivative</source>
        <translation>导数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>From x</source>
        <translation>x 从</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>How many layers the gradient travels back through</source>
        <translation>梯度往回传过多少层</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Let the parameter run from soft to steep and back</source>
        <translation>让参数从平缓变到陡峭再变回来</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Play the morph</source>
        <translation>播放变形</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Range of x. The wheel over the picture zooms, once it has been clicked.</source>
        <translation>x 的范围。先点击图像，再用滚轮缩放。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Saturation threshold</source>
        <translation>饱和阈值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Shade where |f'| is below</source>
        <translation>标出 |f'| 小于此值处</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Show a figure of the book, or a comparison worth seeing</source>
        <translation>显示书中的一幅图，或一组值得看的对比</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Show what is left of a gradient</source>
        <translation>显示梯度还剩多少</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Size of the slope below which a function counts as saturated</source>
        <translation>斜率小于此值时，视为函数已饱和</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Size of the weights between the layers: each multiplies the gradient once</source>
        <translation>各层之间权重的大小：每个权重都会乘到梯度上</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Start from a figure</source>
        <translation>从一幅图开始</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Start from a figure …</source>
        <translation>从一幅图开始……</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Tangents at the crosshair</source>
        <translation>十字线处的切线</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>The picture below: the product of the derivatives of one layer after the other</source>
        <translation>下方的图：各层导数依次相乘的积</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Through the layers</source>
        <translation>逐层传播</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>To x</source>
        <translation>x 到</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Weight scale</source>
        <translation>权重大小</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Where f'(x), the slope of f, is drawn</source>
        <translation>在哪里画出 f 的斜率 f'(x)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Your own function</source>
        <translation>你自己的函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>dashed, same plot</source>
        <translation>虚线，同一图中</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>not shown</source>
        <translation>不显示</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>plot below</source>
        <translation>画在下方</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>x from</source>
        <translation>x 从</translation>
    </message>
</context>
<context>
    <name>FunctionsPage</name>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>Centred on zero</source>
        <translation>以零为中心</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>Check a function on the left to see it here.</source>
        <translation>在左侧勾选一个函数，就会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>Check a function on the left, or type one of your own.</source>
        <translation>在左侧勾选一个函数，或输入你自己的函数。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>Largest slope</source>
        <translation>最大斜率</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>Never falls</source>
        <translation>从不下降</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>No number comes out anywhere from {0} to {1}, so there is nothing to draw: it divides by zero, or takes a root or logarithm of a negative number.</source>
        <translation>从 {0} 到 {1} 处处算不出数值，因此没有曲线可画：它除以了零，或对负数开方、取对数。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>Only between these x</source>
        <translation>仅就这段 x 而言</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>Range</source>
        <translation>值域</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>backprop uses {0:.4g} here</source>
        <translation>反向传播在此用 {0:.4g}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>far out</source>
        <translation>远处</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>undefined (jump)</source>
        <translation>无定义（跳跃点）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>undefined (kink)</source>
        <translation>无定义（折点）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>undefined (pole)</source>
        <translation>无定义（极点）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>{0} layers, at most</source>
        <translation>{0} 层，至多</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>{0}: values and slopes</source>
        <translation>{0}：函数值、斜率</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>{0}: values, slopes, {1} layers</source>
        <translation>{0}：函数值、斜率、{1} 层</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>… at x</source>
        <translation>…… 所在的 x</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>∞ at the jump</source>
        <translation>跳跃处为 ∞</translation>
    </message>
</context>
<context>
    <name>FunctionsView</name>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>Derivatives</source>
        <translation>导数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>Drag the crosshair or move it with the arrow keys; the wheel zooms once the picture was clicked. A click on a name in the legend hides its curve.</source>
        <translation>拖动十字线，或用方向键移动它；点击图之后可用滚轮缩放。点击图例中的名称可隐藏其曲线。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>Product of the derivatives through the layers</source>
        <translation>逐层导数的乘积</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>The functions chosen on the left; dashed, where wanted, their slopes. The short lines touch the curves at the crosshair. Circles: kinks and jumps, where there is no slope. Shaded strips: where the slope is nearly zero.</source>
        <translation>左侧选中的函数；虚线（如果开启）是它们的斜率。短线在十字线处与曲线相切。圆圈：拐点和跳跃处，那里没有斜率。阴影带：斜率几乎为零的地方。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>The slopes f'(x) of the functions above.</source>
        <translation>上面各函数的斜率 f'(x)。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>What is left of a gradient after so many layers of each function: solid for inputs at the crosshair, dashed at best.</source>
        <translation>经过若干层各函数之后，梯度还剩多少：实线对应十字线处的输入，虚线是最好的情况。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>f'(x)</source>
        <translation>f'(x)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>f(x)</source>
        <translation>f(x)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>f(x), dashed f'(x)</source>
        <translation>f(x)，虚线为 f'(x)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>layers the gradient has passed</source>
        <translation>梯度传过的层数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>no slope</source>
        <translation>没有斜率</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>{0} (not what is typed now)</source>
        <translation>{0} (不是现在输入的式子)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>× gradient</source>
        <translation>× 梯度</translation>
    </message>
</context>
<context>
    <name>GradientPlots</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradient_plots.py"/>
        <source>A wide difference cuts corners of the curve, a narrow one drowns in rounding errors</source>
        <translation>差分太宽会偏离曲线，太窄则淹没在舍入误差里</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradient_plots.py"/>
        <source>By backpropagation</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradient_plots.py"/>
        <source>Error by width h</source>
        <translation>误差与宽度 h 的关系</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradient_plots.py"/>
        <source>Numerical</source>
        <translation>数值微分</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradient_plots.py"/>
        <source>On the diagonal both gradients agree</source>
        <translation>在对角线上，两种梯度一致</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradient_plots.py"/>
        <source>One point a parameter</source>
        <translation>每个参数一个点</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradient_plots.py"/>
        <source>Relative error</source>
        <translation>相对误差</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradient_plots.py"/>
        <source>Width h</source>
        <translation>宽度 h</translation>
    </message>
</context>
<context>
    <name>GradientsPage</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>A numerical gradient moves one parameter up and down by h and sees how the loss changes: (f(w + h) − f(w − h)) / 2h, two passes for each parameter. Backpropagation gets all gradients from one pass forward and one back. Both must agree.</source>
        <translation>数值梯度把一个参数上下移动 h，看损失如何变化：(f(w + h) − f(w − h)) / 2h，每个参数要算两遍。反向传播只用一次前向和一次反向就得到全部梯度。两者必须一致。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>All {0:,} gradients take {1:.2g} ms by backpropagation and would take {2} numerically: {3:,.0f} times as long. Largest relative error so far: {4:.1e}.</source>
        <translation>全部 {0:,} 个梯度，反向传播需 {1:.2g} 毫秒，数值微分需 {2}：是前者的 {3:,.0f} 倍。目前最大的相对误差：{4:.1e}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Array</source>
        <translation>数组</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>As set on the left</source>
        <translation>按左侧的设置</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Compared</source>
        <translation>已对比</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Compute both gradients for some parameters of every layer</source>
        <translation>为每层的一些参数计算两种梯度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Digits</source>
        <translation>数字个数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>End the comparison and keep what it has found</source>
        <translation>结束对比，保留已得到的结果</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Gradients of each layer</source>
        <translation>各层的梯度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Mean absolute difference; relative: the largest difference over the array's largest gradient</source>
        <translation>平均绝对差；相对：最大差除以该数组的最大梯度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Mean diff.</source>
        <translation>平均差</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Per array</source>
        <translation>每个数组</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Press Compare: each layer becomes a line of the table and points in the plots.</source>
        <translation>按“对比”：每一层成为表中的一行和图中的点。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Relative</source>
        <translation>相对</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>That is much: h reaches over a kink (ReLU, max pooling), or the precision is too coarse. Look at the right plot for a better h.</source>
        <translation>误差偏大：h 跨过了折点（ReLU、最大池化），或精度太低。看右图选一个更好的 h。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Whose gradients are compared, before any training</source>
        <translation>对比哪个网络的梯度（训练之前）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>differ</source>
        <translation>不一致</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>{0:.0f} ms</source>
        <translation>{0:.0f} 毫秒</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>{0:.3g} s</source>
        <translation>{0:.3g} 秒</translation>
    </message>
</context>
<context>
    <name>GraphFormulaEdit</name>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/controls.py"/>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/controls.py"/>
        <source>The graph is still that of {0}.</source>
        <translation>图仍是 {0} 的。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/controls.py"/>
        <source>Type a formula: every name that is no function becomes a variable, with a value below</source>
        <translation>输入公式：每个不是函数的名字都成为变量，数值在下方设定</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/controls.py"/>
        <source>for example (x + y)*z</source>
        <translation>例如 (x + y)*z</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/graph_view.py"/>
        <source>Graph of the formula</source>
        <translation>公式的计算图</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/graph_view.py"/>
        <source>Values go forwards above the edges, gradients back below; click a node to see its sum</source>
        <translation>边的上方是正向的值，下方是反向的梯度；点击节点查看它的算式</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/graph_view.py"/>
        <source>{0} nodes, {1} values and {2} gradients shown</source>
        <translation>{0} 个节点，显示了 {1} 个值和 {2} 个梯度</translation>
    </message>
</context>
<context>
    <name>HandwritingBox</name>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>%n digit(s) of yours</source>
        <translation>
            <numerusform>你的 %n 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>%n digit(s) of yours, {right} of them read correctly ({percent:.0f}%)</source>
        <translation>
            <numerusform>你的 %n 个数字，其中 {right} 个识别正确（{percent:.0f}%）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>Delete all digits collected on this computer</source>
        <translation>删除此计算机上收集的所有数字</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>Delete all…</source>
        <translation>全部删除…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>Fine-tune a copy of the network on your digits; the original stays as it is</source>
        <translation>用你的数字微调网络的一个副本；原网络不变</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>Forget the last</source>
        <translation>删去最后一个</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>None yet. When the answer is wrong, say what you drew: “It was a …”. It is kept here.</source>
        <translation>还没有。回答有误时，请说明你画的是什么：“这其实是……”，它会保存在这里。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>Save your digits as a pen-stroke file (UNIPEN) that other programs read</source>
        <translation>把你的数字存成其他程序也能读的笔迹文件（UNIPEN）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>Take the last digit out of the collection</source>
        <translation>从收藏中删去最后一个数字</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>Teach the network</source>
        <translation>教网络</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>Your latest digits</source>
        <translation>你最近的数字</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>Your latest digits. Click on one to put it on the canvas.</source>
        <translation>你最近的数字。点击可放到画布上。</translation>
    </message>
</context>
<context>
    <name>HandwritingController</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_controller.py"/>
        <source>It is kept as {0}.</source>
        <translation>它保留为 {0}。</translation>
    </message>
</context>
<context>
    <name>HistogramGrid</name>
    <message>
        <location filename="../../nnviz/gui/widgets/histogram_grid.py"/>
        <source>First layer shown</source>
        <translation>显示的第一层</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/histogram_grid.py"/>
        <source>Histograms by layer</source>
        <translation>各层的直方图</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/histogram_grid.py"/>
        <source>How often each value occurs, layer by layer; the arrow keys scroll to further layers</source>
        <translation>逐层显示每个值出现的频率；方向键可滚动到其他层</translation>
    </message>
</context>
<context>
    <name>HyperView</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/hyper_view.py"/>
        <source>, minimum reached at step {0}</source>
        <translation>，在第 {0} 步到达极小值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/hyper_view.py"/>
        <source>: diverges at step {0}</source>
        <translation>：在第 {0} 步发散</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/hyper_view.py"/>
        <source>: loss {0:.4g}</source>
        <translation>：损失 {0:.4g}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/hyper_view.py"/>
        <source>Hyperparameter map</source>
        <translation>超参数图</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/hyper_view.py"/>
        <source>Second parameter</source>
        <translation>第二个参数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/hyper_view.py"/>
        <source>What is varied beside the learning rate</source>
        <translation>除学习率之外改变什么</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/hyper_view.py"/>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/hyper_view.py"/>
        <source>learning rate {0:.3g}</source>
        <translation>学习率 {0:.3g}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/hyper_view.py"/>
        <source>{0}: loss after {1} steps (light = low, hatched = diverged). Click a cell to race it.</source>
        <translation>{0}：{1} 步后的损失（亮 = 低，阴影线 = 发散）。点一格就用它比赛。</translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <location filename="../../nnviz/gui/widgets/image_tiles.py"/>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>InitializerControls</name>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>0 to 1, as in the book</source>
        <translation>0 到 1，与书中相同</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Add what enters a layer to what leaves it</source>
        <translation>把进入一层的值加到该层的输出上</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>At least so many bars in a histogram</source>
        <translation>直方图中至少有多少个柱条</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Batch normalisation</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Bins</source>
        <translation>区间数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Each on its own range</source>
        <translation>各用各的范围</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Help for signals</source>
        <translation>帮助信号传播</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Histograms</source>
        <translation>直方图</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>How many inputs are sent through</source>
        <translation>送入多少个输入</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>How many layers lie on each other</source>
        <translation>叠放多少层</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>If not all layers fit: show some of them instead of a scroll bar</source>
        <translation>放不下所有层时：只显示其中一些，不用滚动条</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Initializers</source>
        <translation>权重初始值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Logarithmic counts</source>
        <translation>对数计数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>MNIST digits (784 pixels)</source>
        <translation>MNIST 数字（784 像素）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Makes rare values visible</source>
        <translation>让少见的值也看得见</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Network and data</source>
        <translation>网络和数据</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>One range for all</source>
        <translation>统一范围</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Other random numbers; all initializers get the same</source>
        <translation>换一组随机数；所有初始化方法用同一组</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Over which values the histograms count; 0 to 1 hides all others</source>
        <translation>直方图统计哪个范围的值；选 0 到 1 会隐藏其他值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Pick layers evenly</source>
        <translation>均匀选层</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Range</source>
        <translation>值域</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Range of the histograms</source>
        <translation>直方图的范围</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Rescale each unit to mean 0 and spread 1 before the activation</source>
        <translation>在激活之前把每个单元调整为均值 0、标准差 1</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Residual connections</source>
        <translation>残差连接</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Share of outputs set to zero at random; the others are scaled up</source>
        <translation>随机置零的输出所占比例；其余按比例放大</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Show a figure of the book, or a comparison worth seeing</source>
        <translation>显示书中的一幅图，或一组值得看的对比</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Standard normal (book)</source>
        <translation>标准正态（书中）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Start from a figure</source>
        <translation>从一幅图开始</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Start from a figure …</source>
        <translation>从一幅图开始……</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>The number all biases start with</source>
        <translation>所有偏置的起始值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Train so many times with all samples and see the histograms move. 0: look at the start.</source>
        <translation>用全部样本训练这么多次，看直方图如何变化。0：只看起点。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Training steps</source>
        <translation>训练步数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Uniform between -1 and 1</source>
        <translation>-1 到 1 之间的均匀分布</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Units</source>
        <translation>单元数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Units in every layer</source>
        <translation>每层的单元数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>What is fed into the first layer</source>
        <translation>送入第一层的数据</translation>
    </message>
</context>
<context>
    <name>InitializerList</name>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/initializer_list.py"/>
        <source>Add initializer</source>
        <translation>添加初始化方法</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/initializer_list.py"/>
        <source>Compare with one more, on the same data and random numbers</source>
        <translation>再添一种，用相同的数据和随机数对比</translation>
    </message>
</context>
<context>
    <name>InitializerRow</name>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/initializer_list.py"/>
        <source>How the first weights are drawn</source>
        <translation>最初的权重如何抽取</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/initializer_list.py"/>
        <source>Initializer</source>
        <translation>初始化方法</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/initializer_list.py"/>
        <source>Remove initializer</source>
        <translation>移除初始化方法</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/initializer_list.py"/>
        <source>Take this initializer out of the comparison</source>
        <translation>不再对比这种初始化方法</translation>
    </message>
</context>
<context>
    <name>InitializersPanel</name>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/initializers/panel.py"/>
        <source>After %n training step(s).</source>
        <translation>
            <numerusform>训练 %n 步之后。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/verdicts.py"/>
        <source>all units equal</source>
        <translation>所有单元相同</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/verdicts.py"/>
        <source>gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/panel.py"/>
        <source>layer {0}</source>
        <translation>第 {0} 层</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/verdicts.py"/>
        <source>one layer</source>
        <translation>单层</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/verdicts.py"/>
        <source>signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/verdicts.py"/>
        <source>signals bunch around {0:.2g}</source>
        <translation>信号集中在 {0:.2g} 附近</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/verdicts.py"/>
        <source>signals overflow</source>
        <translation>信号溢出</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/verdicts.py"/>
        <source>{0:.0%} saturated</source>
        <translation>{0:.0%} 饱和</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/verdicts.py"/>
        <source>{0} explode</source>
        <translation>{0}爆炸</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/verdicts.py"/>
        <source>{0} grow {1}-fold</source>
        <translation>{0}增大到 {1} 倍</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/panel.py"/>
        <source>{0} in {1} layers of {2} units with {3}.</source>
        <translation>{0}：{1} 层，每层 {2} 个单元，激活函数 {3}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/verdicts.py"/>
        <source>{0} keep their size</source>
        <translation>{0}保持大小</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/panel.py"/>
        <source>{0} layers of {1} units</source>
        <translation>{0} 层，每层 {1} 个单元</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/verdicts.py"/>
        <source>{0} shrink to {1}</source>
        <translation>{0}缩小到 {1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/verdicts.py"/>
        <source>{0} vanish</source>
        <translation>{0}消失</translation>
    </message>
</context>
<context>
    <name>InkSheet</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/ink_sheet.py"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/ink_sheet.py"/>
        <source>Load drawing</source>
        <translation>载入图画</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/ink_sheet.py"/>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <location filename="../../nnviz/gui/widgets/progress.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/progress.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/progress.py"/>
        <source>Stop this</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/progress.py"/>
        <source>about {0:.1f} h left</source>
        <translation>约剩 {0:.1f} 小时</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/progress.py"/>
        <source>about {0} min left</source>
        <translation>约剩 {0} 分钟</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/progress.py"/>
        <source>about {0} s left</source>
        <translation>约剩 {0} 秒</translation>
    </message>
</context>
<context>
    <name>KeptRuns</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/kept_runs.py"/>
        <source>The run could not be kept for the next session: {0}</source>
        <translation>无法为下次启动保存这次运行：{0}</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <location filename="../../nnviz/gui/language_switch.py"/>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/language_switch.py"/>
        <source>Language of the system</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/language_switch.py"/>
        <source>Language of the window; everything goes on as it was</source>
        <translation>窗口的语言；一切照旧继续</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <location filename="../../nnviz/gui/language_switch.py"/>
        <source>The language changes to {0} as soon as what is running has finished.</source>
        <translation>正在运行的任务一结束，语言就会切换为 {0}。</translation>
    </message>
</context>
<context>
    <name>LayerEditor</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>A convolution turns a picture n pixels wide into one of (n + 2 · padding − kernel) / stride + 1 pixels.</source>
        <translation>卷积把宽 n 像素的图像变为宽 (n + 2 · 填充 − 核) / 步幅 + 1 像素的图像。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Add a layer below the selected one (Insert)</source>
        <translation>在选中的层下方添加一层（Insert）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Add layer</source>
        <translation>添加层</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Change layer</source>
        <translation>更改层</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Move layer</source>
        <translation>移动层</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Move the selected layer down (Ctrl+Down)</source>
        <translation>下移选中的层（Ctrl+下）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Move the selected layer up (Ctrl+Up)</source>
        <translation>上移选中的层（Ctrl+上）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Remove layer</source>
        <translation>移除层</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Remove the selected layer (Delete)</source>
        <translation>移除选中的层（Delete）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Select a layer to change it</source>
        <translation>选中一层即可更改</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>The function put on every value of the layer</source>
        <translation>作用在该层每个值上的函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>The last layer gives {0} values, but there are 10 digits.</source>
        <translation>最后一层输出 {0} 个值，但数字有 10 个。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>There is no layer. Add one: the last has to give 10 values, one for each digit.</source>
        <translation>还没有任何层。请添加一层：最后一层必须给出 10 个值，每个数字一个。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>What does not fit</source>
        <translation>哪里不匹配</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>{0:,} parameters.</source>
        <translation>{0:,} 个参数。</translation>
    </message>
</context>
<context>
    <name>LayerTable</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_table.py"/>
        <source>Arithmetic</source>
        <translation>算式</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_table.py"/>
        <source>Each line is a layer; the picture flows from top to bottom</source>
        <translation>每行是一层；图片从上往下流过</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_table.py"/>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_table.py"/>
        <source>Layers of the network</source>
        <translation>网络的层</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_table.py"/>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_table.py"/>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_table.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>LayersView</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>Draw something to see every layer at work.</source>
        <translation>画点什么，看看每一层如何工作。</translation>
    </message>
</context>
<context>
    <name>LessonDock</name>
    <message>
        <location filename="../../nnviz/gui/lessons/lesson_dock.py"/>
        <source>Go there</source>
        <translation>转到那里</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/lesson_dock.py"/>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/lesson_dock.py"/>
        <source>This step is about “{0}”. {1}</source>
        <translation>这一步讲的是“{0}”。{1}</translation>
    </message>
</context>
<context>
    <name>LessonLink</name>
    <message>
        <location filename="../../nnviz/gui/lessons/lesson_link.py"/>
        <source>Go to the lesson</source>
        <translation>去看课程</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/lesson_link.py"/>
        <source>Go to the lesson “{0}”</source>
        <translation>去看课程“{0}”</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/lesson_link.py"/>
        <source>It asks what you expect before it shows this figure</source>
        <translation>课程会先问你的预期，再显示这幅图</translation>
    </message>
</context>
<context>
    <name>LessonMenu</name>
    <message>
        <location filename="../../nnviz/gui/lesson_menu.py"/>
        <source>&amp;All lessons</source>
        <translation>全部课程(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lesson_menu.py"/>
        <source>&amp;Copy this state for a lesson</source>
        <translation>复制此状态用于课程(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lesson_menu.py"/>
        <source>&amp;Figures of the book</source>
        <translation>书中的图(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lesson_menu.py"/>
        <source>&amp;Leave the lesson</source>
        <translation>离开课程(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lesson_menu.py"/>
        <source>&amp;Open a lesson…</source>
        <translation>打开课程(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lesson_menu.py"/>
        <source>&amp;Share with locked controls…</source>
        <translation>锁定控件后分享(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lesson_menu.py"/>
        <source>A lesson that somebody has written, or you yourself</source>
        <translation>别人或你自己写的课程</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lesson_menu.py"/>
        <source>Add this state to a &amp;lesson file…</source>
        <translation>把此状态加入课程文件(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lesson_menu.py"/>
        <source>Add this state to a lesson</source>
        <translation>把此状态加入课程</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lesson_menu.py"/>
        <source>Adds a step that shows this panel as it is now; a new file becomes a new lesson</source>
        <translation>添加一个显示此面板当前状态的步骤；新文件就成为新课程</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lesson_menu.py"/>
        <source>An index of the book's figures, by number; one click shows each</source>
        <translation>书中各图的索引，按编号排列；单击即可显示</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lesson_menu.py"/>
        <source>Close it; the panels get back what was in them before</source>
        <translation>关闭课程；面板恢复之前的内容</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lesson_menu.py"/>
        <source>Copies the block that shows this panel as it is now; paste it into a lesson</source>
        <translation>复制显示此面板当前状态的文字块；可粘贴到课程里</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lesson_menu.py"/>
        <source>Lessons (*.md)</source>
        <translation>课程 (*.md)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lesson_menu.py"/>
        <source>Lessons that follow the book, with your progress</source>
        <translation>跟随书本的课程，并记录你的进度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lesson_menu.py"/>
        <source>Save this panel as a file in which some controls are locked or hidden, for a class</source>
        <translation>把此面板存成一个锁定或隐藏部分控件的文件，供班级使用</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lesson_menu.py"/>
        <source>Step {0} of {1} is written. Open the file in any text editor to go on.</source>
        <translation>已写入 {1} 的第 {0} 步。可用任意文本编辑器打开文件继续编写。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lesson_menu.py"/>
        <source>The block of this state is copied. Paste it below a heading of a lesson.</source>
        <translation>此状态的文字块已复制。请粘贴到课程的一个标题下面。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lesson_menu.py"/>
        <source>Title of the new step</source>
        <translation>新步骤的标题</translation>
    </message>
</context>
<context>
    <name>LessonPane</name>
    <message>
        <location filename="../../nnviz/gui/lessons/pane.py"/>
        <source>All figures</source>
        <translation>所有的图</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/pane.py"/>
        <source>All lessons; your own work stays put away</source>
        <translation>全部课程；你自己的工作仍收存着</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/pane.py"/>
        <source>All steps of the lesson, and the figures of the book in it</source>
        <translation>课程的所有步骤，以及其中的书中插图</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/pane.py"/>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/pane.py"/>
        <source>Back to the figures of the book; your own work stays put away</source>
        <translation>返回书中的图；你自己的内容继续收好</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/pane.py"/>
        <source>Close this pane; the panels get back what was in them before</source>
        <translation>关闭此栏；面板恢复之前的内容</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/pane.py"/>
        <source>Figure {0}</source>
        <translation>图 {0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/pane.py"/>
        <source>Figures of the book</source>
        <translation>书中的图</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/pane.py"/>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/pane.py"/>
        <source>Leave the lesson</source>
        <translation>离开课程</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/pane.py"/>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/pane.py"/>
        <source>List of lessons</source>
        <translation>课程列表</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/pane.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/pane.py"/>
        <source>Progress in the lesson</source>
        <translation>课程进度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/pane.py"/>
        <source>Put the panel back to where this step begins and forget the answers given in it</source>
        <translation>把面板恢复到此步开始时的样子，并忘掉此步中给出的回答</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/pane.py"/>
        <source>Reset this step</source>
        <translation>重置此步</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/pane.py"/>
        <source>Step {0} of {1}</source>
        <translation>第 {0}/{1} 步</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/pane.py"/>
        <source>To the next step (Alt+Right)</source>
        <translation>到下一步（Alt+右）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/pane.py"/>
        <source>To the step before (Alt+Left)</source>
        <translation>回到上一步（Alt+左）</translation>
    </message>
</context>
<context>
    <name>LessonPlayer</name>
    <message>
        <location filename="../../nnviz/gui/lessons/player.py"/>
        <source>Lessons (*.md)</source>
        <translation>课程 (*.md)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/player.py"/>
        <source>Open a lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/borrowing.py"/>
        <source>Something of yours runs in this panel. Let it end or stop it, then reset this step.</source>
        <translation>此面板中有你的任务在运行。请等它结束或停止它，再重置此步。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/borrowing.py"/>
        <source>The lesson locks controls that the panel does not have: {0}.</source>
        <translation>课程锁定了面板没有的控件：{0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/borrowing.py"/>
        <source>The state in line {0} of {1} does not fit the panel: {2}</source>
        <translation>{1} 第 {0} 行的状态与面板不符：{2}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/player.py"/>
        <source>“{0}” is finished.</source>
        <translation>“{0}”已完成。</translation>
    </message>
</context>
<context>
    <name>LockAgain</name>
    <message>
        <location filename="../../nnviz/gui/lock_again.py"/>
        <source>Lock the controls again</source>
        <translation>重新锁定控件</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_again.py"/>
        <source>The controls are unlocked. Click to lock the same ones again.</source>
        <translation>控件已解锁。点击可重新锁定这些控件。</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <location filename="../../nnviz/gui/control_places.py"/>
        <source>Below the picture</source>
        <translation>图像下方</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/control_places.py"/>
        <source>Buttons above the picture</source>
        <translation>图像上方的按钮</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/control_places.py"/>
        <source>Controls</source>
        <translation>控件</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/control_places.py"/>
        <source>Facts</source>
        <translation>说明</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_dialog.py"/>
        <source>Find a control</source>
        <translation>查找控件</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_dialog.py"/>
        <source>Find a control or a section (Ctrl+F)</source>
        <translation>查找控件或分组（Ctrl+F）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_dialog.py"/>
        <source>Free all shown</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_dialog.py"/>
        <source>Hide all shown</source>
        <translation>全部隐藏</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_dialog.py"/>
        <source>Hide every control that the search has left</source>
        <translation>隐藏搜索后列出的全部控件</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_dialog.py"/>
        <source>Leaves the controls whose section or name has these words</source>
        <translation>只保留分组或名称中含有这些词的控件</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_dialog.py"/>
        <source>Lock all shown</source>
        <translation>全部锁定</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_dialog.py"/>
        <source>Lock every control that the search has left, but what plays and steps only if nothing else is left</source>
        <translation>锁定搜索结果中的所有控件；播放和单步控件只有在没有其他结果时才会锁定</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_dialog.py"/>
        <source>Locked by</source>
        <translation>锁定者</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_dialog.py"/>
        <source>Neither lock nor hide what the search has left</source>
        <translation>搜索后列出的控件既不锁定也不隐藏</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/control_places.py"/>
        <source>Parts of the panel</source>
        <translation>面板的各部分</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/control_places.py"/>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_dialog.py"/>
        <source>Save this state</source>
        <translation>保存此状态</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_dialog.py"/>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_dialog.py"/>
        <source>Share with locked controls</source>
        <translation>锁定控件后分享</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_dialog.py"/>
        <source>The tooltips of locked controls say this name</source>
        <translation>锁定控件的提示会显示这个名字</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/control_places.py"/>
        <source>The whole column of controls</source>
        <translation>整列控件</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/control_places.py"/>
        <source>The whole column of facts</source>
        <translation>整列说明</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/control_places.py"/>
        <source>What is below the picture</source>
        <translation>图像下方的内容</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_dialog.py"/>
        <source>Whoever opens the file sees this panel as it is now. Locked controls cannot be used, hidden ones are not shown. This keeps a class together; it protects nothing: everybody can unlock.</source>
        <translation>打开文件的人会看到此面板现在的样子。锁定的控件不能使用，隐藏的不显示。这可以让全班步调一致；但不是保护措施：人人都能解锁。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_dialog.py"/>
        <source>for instance: Ms Li</source>
        <translation>例如：李老师</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_dialog.py"/>
        <source>nnviz states (*.nnviz)</source>
        <translation>nnviz 状态 (*.nnviz)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_dialog.py"/>
        <source>{0} locked, {1} hidden; {2} of {3} shown</source>
        <translation>锁定 {0} 个，隐藏 {1} 个；列出 {2}/{3} 个</translation>
    </message>
</context>
<context>
    <name>LockTree</name>
    <message>
        <location filename="../../nnviz/gui/lock_tree.py"/>
        <source>Control</source>
        <translation>控件</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_tree.py"/>
        <source>Controls of the panel</source>
        <translation>面板的控件</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_tree.py"/>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_tree.py"/>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_tree.py"/>
        <source>Tick what is to be locked or hidden; a section stands for all in it. Space locks what is selected, Shift+Space hides it</source>
        <translation>勾选要锁定或隐藏的内容；勾选一个分组即包含其中全部控件。空格键锁定所选内容，Shift+空格键隐藏所选内容</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <location filename="../../nnviz/gui/locks.py"/>
        <source>Locked by a teacher</source>
        <translation>由老师锁定</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/locks.py"/>
        <source>Locked by {0}</source>
        <translation>由 {0} 锁定</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/locks.py"/>
        <source>Some controls are locked by {0}. Click to unlock them: this is no protection.</source>
        <translation>部分控件已被 {0} 锁定。点击即可解锁：这并不是保护措施。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/locks.py"/>
        <source>The controls are unlocked. The open lock above the picture locks them again.</source>
        <translation>控件已解锁。点击图像上方打开的锁可重新锁定。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/locks.py"/>
        <source>The file locks controls that this version of the panel does not have: {0}.</source>
        <translation>文件锁定了此版本面板没有的控件：{0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/locks.py"/>
        <source>Unlock the controls</source>
        <translation>解锁控件</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/locks.py"/>
        <source>a teacher</source>
        <translation>老师</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_values.py"/>
        <source>{who} and left as it was: {names}</source>
        <translation>{who}，保持原样：{names}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lock_values.py"/>
        <source>{who}: {names}. This would have changed it, so all is as it was; the lock above frees it.</source>
        <translation>{who}：{names}。此操作会改动它，因此一切保持原样；点击上方的锁即可解锁。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/locks.py"/>
        <source>{who}: {name}. The lock above the picture frees it.</source>
        <translation>{who}：{name}。点击图上方的锁即可解锁。</translation>
    </message>
</context>
<context>
    <name>LookInside</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/looking.py"/>
        <source>Layer by layer</source>
        <translation>逐层查看</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/looking.py"/>
        <source>Nearest training digits</source>
        <translation>最相近的训练数字</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/looking.py"/>
        <source>Nearest training digits, besides this one</source>
        <translation>最相近的训练数字（不含这一个）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/looking.py"/>
        <source>The training digits that differ least from what the network sees, pixel by pixel; below each its label and its distance. Bold: another label than the answer.</source>
        <translation>与网络所见逐像素相差最小的训练数字；下方是标签和距离。粗体：标签与回答不同。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/looking.py"/>
        <source>Which pixels count</source>
        <translation>哪些像素起作用</translation>
    </message>
</context>
<context>
    <name>LossesPage</name>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>1: yes, 0: no</source>
        <translation>1：是，0：否</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>; {0} lies on {1}</source>
        <translation>；{0} 与 {1} 重合</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>Check a loss on the left to see it here.</source>
        <translation>在左侧勾选一个损失函数，就会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>Check a loss on the left.</source>
        <translation>在左侧勾选一个损失函数。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>Drawn over</source>
        <translation>横轴</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>Losses</source>
        <translation>损失函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>Losses for numbers (regression) or for probabilities (classification)</source>
        <translation>用于数值（回归）或概率（分类）的损失函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>Losses on logits have several inputs: see their numbers on the Softmax page</source>
        <translation>作用于 logit 的损失有多个输入：数值见 Softmax 页</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>Right answer t</source>
        <translation>正确答案 t</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>Softmax + cross entropy: y − t</source>
        <translation>Softmax + 交叉熵：y − t</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>What a probability costs, and how hard its gradient pulls</source>
        <translation>概率出错的代价有多大，梯度的拉力有多强</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>What a wrong number costs, and how hard its gradient pulls</source>
        <translation>数值出错的代价有多大，梯度的拉力有多强</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>backprop uses {0:.4g} here</source>
        <translation>反向传播在此用 {0:.4g}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>over the probability y</source>
        <translation>横轴：概率 y</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>over the residual y − t</source>
        <translation>横轴：残差 y − t</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>probability y</source>
        <translation>概率 y</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>residual y − t</source>
        <translation>残差 y − t</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>undefined (kink)</source>
        <translation>无定义（折点）</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../nnviz/gui/window.py"/>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/window.py"/>
        <source>Opening {0} …</source>
        <translation>正在打开“{0}”……</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/window.py"/>
        <source>Ten lessons that follow the book, with questions and tasks (Ctrl+L)</source>
        <translation>跟随书本的十课，有提问和练习（Ctrl+L）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/window.py"/>
        <source>There is no panel in this installation.</source>
        <translation>此安装中没有面板。</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/map_view.py"/>
        <source>Click to place the start, drag it, turn the wheel to zoom</source>
        <translation>点击放置起点，可拖动，滚轮缩放</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/map_view.py"/>
        <source>Map of the race</source>
        <translation>竞赛地图</translation>
    </message>
</context>
<context>
    <name>MatrixMap</name>
    <message>
        <location filename="../../nnviz/gui/panels/activations/heat_map.py"/>
        <source>When logit {1} grows a little, probability {0} changes {2:.4g} times that.</source>
        <translation>logit {1} 略微增大时，概率 {0} 的变化量是它的 {2:.4g} 倍。</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/matrix_view.py"/>
        <source>{0} rows, {1} columns</source>
        <translation>{0} 行，{1} 列</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;About nnviz</source>
        <translation>关于 nnviz(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Diagnostics</source>
        <translation>诊断信息(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Find a command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Panel</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Presentation</source>
        <translation>演示模式(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;What is this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>A minute through the window, for new users</source>
        <translation>给新用户的一分钟窗口导览</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>All keys of the menus and what they do</source>
        <translation>菜单中的所有快捷键及其作用</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Close nnviz; everything reopens as it was</source>
        <translation>关闭 nnviz；下次打开时一切如旧</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Colours of the window</source>
        <translation>窗口的颜色</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Copy the picture of this panel</source>
        <translation>复制此面板的图像</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Do it again after all</source>
        <translation>恢复刚才撤销的更改</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Large type, thick lines, full screen</source>
        <translation>大字号、粗线条、全屏</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Open a state, a lesson, a race, a network or a picture</source>
        <translation>打开状态、课程、竞赛、网络或图片</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Paste a picture or text into this panel</source>
        <translation>把图片或文字粘贴到此面板</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Print this panel with its settings and numbers</source>
        <translation>打印此面板及其设置和数字</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Save this panel as a small file to keep or share</source>
        <translation>把此面板存成一个小文件，可保留或分享</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Show or hide &amp;controls</source>
        <translation>显示或隐藏控件栏(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Show or hide &amp;facts</source>
        <translation>显示或隐藏说明栏(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Take back the last change</source>
        <translation>撤回上一次更改</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Take the &amp;tour</source>
        <translation>参观导览(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>The clipboard holds nothing that this panel can use.</source>
        <translation>剪贴板里没有此面板可用的内容。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>The column on the left: without it the picture fills a small projector</source>
        <translation>左侧的一栏：隐藏后图像可充满小投影</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>The column on the right</source>
        <translation>右侧的一栏</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Theme: {0}</source>
        <translation>主题：{0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Then click on anything to read what it does</source>
        <translation>然后点击任意控件，查看它的作用</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Type a few letters of what you want to do</source>
        <translation>输入想做的事的几个字</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Versions and settings, for a report of a fault</source>
        <translation>版本和设置，用于报告故障</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>What nnviz opens (*.nnviz *.md *.json *.npz *.pkl *.png *.jpg *.jpeg *.bmp *.gif *.webp *.ppm *.pgm);;All files (*)</source>
        <translation>nnviz 能打开的文件 (*.nnviz *.md *.json *.npz *.pkl *.png *.jpg *.jpeg *.bmp *.gif *.webp *.ppm *.pgm);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>What this is and who made it</source>
        <translation>这是什么，由谁制作</translation>
    </message>
</context>
<context>
    <name>NetworkPicker</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_picker.py"/>
        <source>A network saved by nnviz, or the book's weight file (sample_weight.pkl)</source>
        <translation>nnviz 保存的网络，或书中的权重文件（sample_weight.pkl）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_picker.py"/>
        <source>Bundled CNN</source>
        <translation>自带的 CNN</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_picker.py"/>
        <source>Bundled MLP</source>
        <translation>自带的 MLP</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_picker.py"/>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_picker.py"/>
        <source>Networks (*.npz *.pkl);;All files (*)</source>
        <translation>网络 (*.npz *.pkl);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_picker.py"/>
        <source>Open network</source>
        <translation>打开网络</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_picker.py"/>
        <source>Open network file</source>
        <translation>打开网络文件</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_picker.py"/>
        <source>Open network file…</source>
        <translation>打开网络文件…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_picker.py"/>
        <source>The network that answers: bundled with nnviz, or one that you have saved</source>
        <translation>负责回答的网络：nnviz 自带的，或你保存的</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_loader.py"/>
        <source>; from {source}</source>
        <translation>；来自 {source}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_loader.py"/>
        <source>; {percent:.2f}% right on held-back samples</source>
        <translation>；留出样本上的正确率 {percent:.2f}%</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_loader.py"/>
        <source>{count:,} parameters</source>
        <translation>{count:,} 个参数</translation>
    </message>
</context>
<context>
    <name>NodeWords</name>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/node_words.py"/>
        <source>A difference hands what comes back on: unchanged to the first input, with the other sign to the second.</source>
        <translation>减法把传回的值交给第一个输入，变号后交给第二个输入。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/node_words.py"/>
        <source>A power aⁿ: what comes back times n aⁿ⁻¹ goes to a, times aⁿ ln a to an exponent that moves.</source>
        <translation>幂 aⁿ：传回的值乘以 n aⁿ⁻¹ 给 a，乘以 aⁿ ln a 给可变的指数。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/node_words.py"/>
        <source>A product turns its inputs round: each gets what comes back times the other one. So both had to be kept on the way forwards.</source>
        <translation>乘法交换两个输入：每个得到传回的值乘以另一个输入。所以正向时两个都要保存。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/node_words.py"/>
        <source>A quotient a/b: what comes back times 1/b goes to a, times −a/b² to b.</source>
        <translation>商 a/b：传回的值乘以 1/b 给 a，乘以 −a/b² 给 b。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/node_words.py"/>
        <source>A sum hands what comes back on to both inputs, unchanged.</source>
        <translation>加法把传回的值原样交给两个输入。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/node_words.py"/>
        <source>ReLU is a switch: above zero all that comes back passes, elsewhere nothing.</source>
        <translation>ReLU 是开关：输入大于零时传回的值全部通过，否则为零。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/node_words.py"/>
        <source>The exponential is its own derivative: what comes back times the result.</source>
        <translation>指数函数的导数是它自己：传回的值乘以结果。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/node_words.py"/>
        <source>The hyperbolic tangent y: what comes back times 1 − y².</source>
        <translation>双曲正切 y：传回的值乘以 1 − y²。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/node_words.py"/>
        <source>The larger input gets all that comes back, the other one nothing.</source>
        <translation>较大的输入得到全部传回的值，另一个得不到。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/node_words.py"/>
        <source>The logarithm: what comes back divided by the input.</source>
        <translation>对数：传回的值除以输入。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/node_words.py"/>
        <source>The sigmoid y: what comes back times y (1 − y), a quarter at most.</source>
        <translation>sigmoid y：传回的值乘以 y (1 − y)，最多四分之一。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/node_words.py"/>
        <source>The sign turns, forwards and back.</source>
        <translation>正向和反向都变号。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/node_words.py"/>
        <source>The smaller input gets all that comes back, the other one nothing.</source>
        <translation>较小的输入得到全部传回的值，另一个得不到。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/node_words.py"/>
        <source>What comes back is multiplied by the derivative at the input.</source>
        <translation>传回的值乘以该输入处的导数。</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../../nnviz/gui/messages.py"/>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/messages.py"/>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/messages.py"/>
        <source>Dismiss this message</source>
        <translation>关闭这条消息</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/messages.py"/>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/messages.py"/>
        <source>Show what exactly happened</source>
        <translation>显示到底发生了什么</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <location filename="../../nnviz/gui/widgets/number_box.py"/>
        <source>{0} is out of range: it goes from {1} to {2}.</source>
        <translation>{0} 超出范围：应在 {1} 到 {2} 之间。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/number_box.py"/>
        <source>“{0}” is not a number. Write it like 0.5 or 1e-3.</source>
        <translation>“{0}”不是数。请写成 0.5 或 1e-3 这样的形式。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/number_box.py"/>
        <source>“{0}” is not a whole number. Write it like 12.</source>
        <translation>“{0}”不是整数。请写成 12 这样的形式。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/pages.py"/>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
</context>
<context>
    <name>PaletteSources</name>
    <message>
        <location filename="../../nnviz/gui/palette_sources.py"/>
        <source>A button of this panel</source>
        <translation>此面板上的按钮</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/palette_sources.py"/>
        <source>A control on the left</source>
        <translation>左侧的一个控件</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/palette_sources.py"/>
        <source>A page of the panel {panel}</source>
        <translation>面板“{panel}”中的一页</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/palette_sources.py"/>
        <source>Figure {number}: {caption}</source>
        <translation>图 {number}：{caption}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/palette_sources.py"/>
        <source>Lesson: {title}</source>
        <translation>课程：{title}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/palette_sources.py"/>
        <source>Open {file}</source>
        <translation>打开 {file}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/palette_sources.py"/>
        <source>Setting: {name}</source>
        <translation>设置：{name}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/palette_sources.py"/>
        <source>{panel}: {page}</source>
        <translation>{panel}：{page}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../../nnviz/gui/panels/activations/panel.py"/>
        <source>Activation functions, softmax and losses: drag the crosshair and see slopes, saturation and layers</source>
        <translation>激活函数、softmax 和损失函数：拖动十字线，查看斜率、饱和与逐层传播</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/panel.py"/>
        <location filename="../../nnviz/gui/panels/initializers/panel.py"/>
        <source>Activations</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/panel.py"/>
        <source>Backprop</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>Basin map</source>
        <translation>吸引域图</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Build</source>
        <translation>搭建</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Build a network for digits, watch it learn, compare runs and see what goes wrong</source>
        <translation>搭建识别数字的网络，看它学习，对比各次运行，找出问题所在</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/panel.py"/>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/panel.py"/>
        <source>Drag a line until it is an AND, an OR or a NAND, and see why XOR needs two</source>
        <translation>拖动直线，直到它成为与门、或门或与非门，看看异或为何需要两条线</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>Draw a digit</source>
        <translation>手写数字</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>Draw a digit and watch the network recognise it</source>
        <translation>画一个数字，看网络如何识别</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/backprop/panel.py"/>
        <source>Follow values forwards and gradients back through a formula, operation by operation</source>
        <translation>沿着公式逐个运算地看值正向流动、梯度反向传播</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/panel.py"/>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/panel.py"/>
        <source>Gradients: activations</source>
        <translation>梯度：激活值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/panel.py"/>
        <source>Gradients: weights</source>
        <translation>梯度：权重</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>Hyperparameter map</source>
        <translation>超参数图</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/panel.py"/>
        <source>Initializers</source>
        <translation>权重初始值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/panel.py"/>
        <source>Losses</source>
        <translation>损失函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>Optimizer race</source>
        <translation>优化器竞赛</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>Optimizers race down a surface: drag the start and watch them</source>
        <translation>优化器在曲面上赛跑：拖动起点，看它们怎么走</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/panel.py"/>
        <source>Perceptron</source>
        <translation>感知机</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/panel.py"/>
        <source>Pre-activations</source>
        <translation>激活前的值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>Race</source>
        <translation>竞赛</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/panel.py"/>
        <source>See signals and gradients live or die, layer by layer</source>
        <translation>逐层看信号和梯度如何存活或消亡</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/panel.py"/>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Understand</source>
        <translation>理解</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Watch</source>
        <translation>观看</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/convolution/panel.py"/>
        <source>Watch a filter go over a picture, number by number</source>
        <translation>看滤波器一个数一个数地滑过图片</translation>
    </message>
</context>
<context>
    <name>PanelFrame</name>
    <message>
        <location filename="../../nnviz/gui/panel_frame.py"/>
        <source>Controls</source>
        <translation>控件</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panel_frame.py"/>
        <source>Facts</source>
        <translation>说明</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panel_frame.py"/>
        <source>Show facts</source>
        <translation>显示说明</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panel_frame.py"/>
        <source>Show or hide the numbers and formulas on the right</source>
        <translation>显示或隐藏右侧的数字和公式</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panel_frame.py"/>
        <source>What is seen</source>
        <translation>所见内容</translation>
    </message>
</context>
<context>
    <name>PanelStack</name>
    <message>
        <location filename="../../nnviz/gui/panel_stack.py"/>
        <source>{0} could not be opened: {1}</source>
        <translation>无法打开“{0}”：{1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panel_stack.py"/>
        <source>{0} starts afresh: its last state cannot be restored.</source>
        <translation>“{0}”重新开始：无法恢复上次的状态。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <location filename="../../nnviz/gui/paper.py"/>
        <source>Page {0}</source>
        <translation>第 {0} 页</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/paper.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>PerceptronControls</name>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/controls.py"/>
        <source>0 is the step of the perceptron; otherwise a sigmoid that is so steep</source>
        <translation>0 为感知机的阶跃函数；否则为这么陡的 sigmoid</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/controls.py"/>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/controls.py"/>
        <source>Correct it once</source>
        <translation>修正一次</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/controls.py"/>
        <source>First unit h₁</source>
        <translation>第一个单元 h₁</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/controls.py"/>
        <source>Gate</source>
        <translation>逻辑门</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/controls.py"/>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/controls.py"/>
        <source>One round of Rosenblatt's rule: each wrong answer moves the line a little</source>
        <translation>罗森布拉特规则的一轮：每个错误回答都使直线移动一点</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/controls.py"/>
        <source>Output unit y</source>
        <translation>输出单元 y</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/controls.py"/>
        <source>Second unit h₂</source>
        <translation>第二个单元 h₂</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/controls.py"/>
        <source>Sigmoid's steepness (0: step)</source>
        <translation>sigmoid 的陡度（0：阶跃）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/controls.py"/>
        <source>Steepness of the sigmoid</source>
        <translation>sigmoid 的陡度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/controls.py"/>
        <source>Two layers: two units first, whose answers a third one takes</source>
        <translation>两层：先是两个单元，第三个单元以它们的回答为输入</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/controls.py"/>
        <source>Weights of the book</source>
        <translation>书中的权重</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/controls.py"/>
        <source>Weights that make this gate, where there are any</source>
        <translation>能实现此门的权重（如果有的话）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/controls.py"/>
        <source>What it ought to be</source>
        <translation>应当是什么</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/controls.py"/>
        <source>Which truth table the perceptron ought to have</source>
        <translation>感知机应当具有哪张真值表</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/controls.py"/>
        <source>one perceptron</source>
        <translation>单个感知机</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/controls.py"/>
        <source>two layers</source>
        <translation>两层</translation>
    </message>
</context>
<context>
    <name>PerceptronPanel</name>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/panel.py"/>
        <source>Filled points ought to be 1, empty ones 0; those struck out are wrong.</source>
        <translation>实心点应为 1，空心点应为 0；打叉的是错的。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/panel.py"/>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/panel.py"/>
        <source>No straight line has both filled points on one side: at most 3 are right.</source>
        <translation>没有直线能让两个实心点在同一侧：最多 3 个正确。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/panel.py"/>
        <source>Not yet {0}: {1} of 4 answers are right</source>
        <translation>还不是 {0}：4 个回答中 {1} 个正确</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/panel.py"/>
        <source>The four inputs, the weighted sum, the answer, and what the gate wants</source>
        <translation>四组输入、加权和、回答，以及该门要求的输出</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/panel.py"/>
        <source>Truth table</source>
        <translation>真值表</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/panel.py"/>
        <source>What the first layer makes of them</source>
        <translation>第一层把它们变成什么</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/panel.py"/>
        <source>sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/panel.py"/>
        <source>wanted</source>
        <translation>应为</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/panel.py"/>
        <source>{0} it is: all four answers are right</source>
        <translation>这就是 {0}：四个回答全部正确</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <location filename="../../nnviz/gui/picture_menu.py"/>
        <source>Copy the whole page</source>
        <translation>复制整页</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/picture_menu.py"/>
        <source>Copy this picture</source>
        <translation>复制此图</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/picture_menu.py"/>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/picture_menu.py"/>
        <source>Save the whole page…</source>
        <translation>保存整页…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/picture_menu.py"/>
        <source>Save this picture…</source>
        <translation>保存此图…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/picture_menu.py"/>
        <source>Show everything again</source>
        <translation>重新显示全部</translation>
    </message>
</context>
<context>
    <name>PipelineStrip</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/pipeline_strip.py"/>
        <source>From the drawing to what the network sees</source>
        <translation>从图画到网络所见</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/pipeline_strip.py"/>
        <source>{what} Switch it off to see what happens without.</source>
        <translation>{what} 关掉它，看看没有它会怎样。</translation>
    </message>
</context>
<context>
    <name>PixelView</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>Blue pixels speak for {digit}, orange ones with a dash against it.</source>
        <translation>蓝色像素支持 {digit}，带短横线的橙色像素反对它。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>By</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>Digit to explain</source>
        <translation>要解释的数字</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>Draw something to see which pixels count.</source>
        <translation>画点什么，看看哪些像素起作用。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>For</source>
        <translation>解释</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>Gradient × input: how much the digit's output changes with each pixel, times its ink. Occlusion: how much the output falls when a small square is covered.</source>
        <translation>梯度 × 输入：该数字的输出随每个像素变化的程度，乘以像素的墨量。遮挡法：盖住一个小方块时输出下降多少。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>Method of explanation</source>
        <translation>解释方法</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>Nothing to explain</source>
        <translation>没有可解释的内容</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>Which digit is to be explained; a click on its bar does the same</source>
        <translation>要解释哪个数字；点击它的柱条效果相同</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>gradient × input</source>
        <translation>梯度 × 输入</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>occlusion</source>
        <translation>遮挡法</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>the answer</source>
        <translation>回答的数字</translation>
    </message>
</context>
<context>
    <name>Plane</name>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/plane.py"/>
        <source>Drag a line to move it, or its arrow to turn it. The arrow points to where the answer is 1.</source>
        <translation>拖动直线可移动，拖动箭头可旋转。箭头指向回答为 1 的一侧。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/plane.py"/>
        <source>{0} of 4 answers are right</source>
        <translation>4 个回答中 {0} 个正确</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/player.py"/>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/player.py"/>
        <source>Loop: begin again at the end</source>
        <translation>循环：到末尾后重新开始</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/player.py"/>
        <source>To the end</source>
        <translation>到末尾</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/player.py"/>
        <source>To the end (End)</source>
        <translation>到末尾（End）</translation>
    </message>
</context>
<context>
    <name>PresetNote</name>
    <message>
        <location filename="../../nnviz/gui/widgets/preset_note.py"/>
        <source>Changed by hand. It began as “{0}”.</source>
        <translation>已手动修改。起初是“{0}”。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <location filename="../../nnviz/gui/printing.py"/>
        <source>Export document</source>
        <translation>导出文档</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/printing.py"/>
        <source>PDF on A4 (*.pdf)</source>
        <translation>A4 纸 PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/printing.py"/>
        <source>PDF on Letter (*.pdf)</source>
        <translation>Letter 纸 PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/printing.py"/>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/printing.py"/>
        <source>Printing on {0} failed.</source>
        <translation>在 {0} 上打印失败。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/printing.py"/>
        <source>Sent to {0}</source>
        <translation>已发送到 {0}</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/probability_bars.py"/>
        <source>Answer of the network</source>
        <translation>网络的回答</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/probability_bars.py"/>
        <source>How sure the network is of each digit. Click on a digit to see which pixels speak for it.</source>
        <translation>网络对每个数字的把握。点击一个数字，看哪些像素支持它。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/probability_bars.py"/>
        <source>Nothing drawn yet</source>
        <translation>还没有画任何东西</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/probability_bars.py"/>
        <source>{margin:.1f} points ahead of {second}</source>
        <translation>比 {second} 高 {margin:.1f} 个百分点</translation>
    </message>
</context>
<context>
    <name>ProseView</name>
    <message>
        <location filename="../../nnviz/gui/lessons/prose_view.py"/>
        <source>Text of the lesson</source>
        <translation>课文</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/prose_view.py"/>
        <source>[picture missing]</source>
        <translation>[缺少图片]</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <location filename="../../nnviz/gui/file_dialogs.py"/>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/file_dialogs.py"/>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <location filename="../../nnviz/gui/lessons/question_box.py"/>
        <source>I have thought about it</source>
        <translation>我已经想过了</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/question_box.py"/>
        <source>Predict first</source>
        <translation>先预测</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/question_box.py"/>
        <source>Put the panel back to what the answer speaks of</source>
        <translation>把面板恢复到答案所说的状态</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/question_box.py"/>
        <source>Show the picture again</source>
        <translation>再次显示图像</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/question_box.py"/>
        <source>That is my prediction</source>
        <translation>这就是我的预测</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/question_box.py"/>
        <source>The value is {0}.</source>
        <translation>值为 {0}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/question_box.py"/>
        <source>Type a number first, like 0.5, 3e-2, 1/3 or 20%.</source>
        <translation>请先输入一个数，例如 0.5、3e-2、1/3 或 20%。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/question_box.py"/>
        <source>Type the number that you expect; near it is near enough</source>
        <translation>输入你预期的数；接近即可</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/question_box.py"/>
        <source>Your prediction</source>
        <translation>你的预测</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/question_box.py"/>
        <source>Your prediction stands then, and the answer is shown (Ctrl+Enter)</source>
        <translation>你的预测就此确定，然后显示答案（Ctrl+Enter）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/question_box.py"/>
        <source>a number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/question_box.py"/>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/question_box.py"/>
        <source>“{0}” is not a number. Write it like 0.5, 3e-2, 1/3 or 20%.</source>
        <translation>“{0}”不是一个数。可以写成 0.5、3e-2、1/3 或 20%。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/question_box.py"/>
        <source>✓ As you predicted.</source>
        <translation>✓ 与你的预测一致。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/question_box.py"/>
        <source>✗ It is not as you predicted.</source>
        <translation>✗ 与你的预测不同。</translation>
    </message>
</context>
<context>
    <name>RaceExport</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>All trajectories as CSV…</source>
        <translation>所有轨迹存为 CSV…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>Export the race</source>
        <translation>导出竞赛</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>Figure as {0}…</source>
        <translation>存为 {0} 图片…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>Film as {0}…</source>
        <translation>存为 {0} 动画…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>MP4 needs ffmpeg, which is not installed. Choose GIF, WebP or APNG, or install it with: {0}</source>
        <translation>MP4 需要 ffmpeg，但尚未安装。请选择 GIF、WebP 或 APNG，或用以下命令安装：{0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>Save the race as a film, a picture, numbers or a setup</source>
        <translation>把竞赛存成动画、图片、数值或设置</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>Save what is on the screen…</source>
        <translation>保存屏幕上的画面…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>Setup as JSON…</source>
        <translation>设置存为 JSON…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>drawing</source>
        <translation>正在绘制</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>racing</source>
        <translation>正在计算</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>writing</source>
        <translation>正在写入</translation>
    </message>
</context>
<context>
    <name>RaceJobs</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/jobs.py"/>
        <source>Basin map</source>
        <translation>吸引域图</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/jobs.py"/>
        <source>Without gradient noise all seeds give the same race. Choose the noisy valley, or give a racer noise.</source>
        <translation>没有梯度噪声，所有种子的竞赛都一样。请选择带噪声的山谷，或给选手加噪声。</translation>
    </message>
</context>
<context>
    <name>RaceKey</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/race_key.py"/>
        <source>Key of the race</source>
        <translation>竞赛的图例</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/race_key.py"/>
        <source>at step {0} where f has no value</source>
        <translation>第 {0} 步到达 f 没有定义之处</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/race_key.py"/>
        <source>diverged at step {0}</source>
        <translation>在第 {0} 步发散</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/race_key.py"/>
        <source>loss {0} after {1} steps</source>
        <translation>{1} 步后损失 {0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/race_key.py"/>
        <source>loss {0}, at a minimum after {1} steps</source>
        <translation>损失 {0}，{1} 步后到达极小点</translation>
    </message>
</context>
<context>
    <name>RacePanel</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source> — diverged at step: {0}</source>
        <translation> — 在某步发散：{0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source> — f has no value where they went, at step: {0}</source>
        <translation> — 走到了 f 没有定义的地方，所在步：{0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>%n racer(s)</source>
        <translation>
            <numerusform>%n 名选手</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>No racer yet: add one with + on the left</source>
        <translation>还没有选手：用左侧的 + 添加</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>Opened {0}</source>
        <translation>已打开 {0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>Show the whole surface</source>
        <translation>显示整个曲面</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>Show the whole surface (0); wheel or + and − zoom, drag to move</source>
        <translation>显示整个曲面（0）；滚轮或 + 和 − 缩放，拖动可移动</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>{racers} on {surface} from ({x:.4g}, {y:.4g}), {steps}</source>
        <translation>{racers}在 {surface} 上从 ({x:.4g}, {y:.4g}) 出发，{steps}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>{racers} on {surface} from {starts} starts, {steps}</source>
        <translation>{racers}在 {surface} 上从 {starts} 个起点出发，{steps}</translation>
    </message>
</context>
<context>
    <name>RaceWidgets</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/widgets.py"/>
        <source>Basin map</source>
        <translation>吸引域图</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/widgets.py"/>
        <source>Bundle of 20 seeds with its median</source>
        <translation>20 个种子的轨迹束及其中位数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/widgets.py"/>
        <source>Hyperparameter map</source>
        <translation>超参数图</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/widgets.py"/>
        <source>Learning rate against a second parameter</source>
        <translation>学习率与第二个参数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/widgets.py"/>
        <source>Race</source>
        <translation>竞赛</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/widgets.py"/>
        <source>Racers</source>
        <translation>选手</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/widgets.py"/>
        <source>Runs every racer under 20 independent noises; needs gradient noise</source>
        <translation>让每名选手在 20 组独立噪声下各跑一次；需要梯度噪声</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/widgets.py"/>
        <source>The race on the surface</source>
        <translation>曲面上的竞赛</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/widgets.py"/>
        <source>Views of the race</source>
        <translation>竞赛的视图</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/widgets.py"/>
        <source>Which minimum the selected racer reaches from where</source>
        <translation>选中的选手从各处出发到达哪个极小值</translation>
    </message>
</context>
<context>
    <name>RacerEditor</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Add a racer</source>
        <translation>添加选手</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Adds the selected racer once more with a third of its learning rate; change it below</source>
        <translation>再添加一次选中的选手，学习率为三分之一；可在下方更改</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Clip gradients longer than</source>
        <translation>裁剪超过此长度的梯度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Duplicate the selected racer</source>
        <translation>复制选中的选手</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Give the selected racer the next colour</source>
        <translation>给选中的选手换下一种颜色</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Gives this racer a start that is dragged on its own</source>
        <translation>给这名选手一个可单独拖动的起点</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Gradient clipping</source>
        <translation>梯度裁剪</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Gradient noise</source>
        <translation>梯度噪声</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Learning-rate schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Longest gradient allowed; longer ones are shortened to it. 0: no limit.</source>
        <translation>允许的最大梯度长度；更长的会缩短到此值。0：不限。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Name of the racer</source>
        <translation>选手名称</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Race another learning rate</source>
        <translation>再赛一个学习率</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Racers</source>
        <translation>选手</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Random error added to each gradient, as mini-batches do. 0: none.</source>
        <translation>像小批量那样给每个梯度加上随机误差。0：没有。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Remove the selected racer</source>
        <translation>移除选中的选手</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Schedule, noise, name</source>
        <translation>调度、噪声、名称</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Shown in legends and tables; empty for optimizer and learning rate</source>
        <translation>显示在图例和表格中；留空则用优化器和学习率</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Start of its own</source>
        <translation>单独的起点</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Tick to show a racer; select it to change its settings</source>
        <translation>勾选可显示选手；选中可更改其设置</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../nnviz/gui/rail.py"/>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <location filename="../../nnviz/gui/recent_files.py"/>
        <source>&amp;Clear this list</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/recent_files.py"/>
        <source>Forget which files were opened; the files themselves stay</source>
        <translation>忘记打开过哪些文件；文件本身不受影响</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/recent_files.py"/>
        <source>Nothing yet</source>
        <translation>还没有</translation>
    </message>
</context>
<context>
    <name>Recognizer</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/recognition.py"/>
        <source>Not sure: this may be a {best} or a {second}.</source>
        <translation>不确定：可能是 {best}，也可能是 {second}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/recognition.py"/>
        <source>Nothing drawn yet</source>
        <translation>还没有画任何东西</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/recognition.py"/>
        <source>There is no network to answer yet</source>
        <translation>还没有能回答的网络</translation>
    </message>
</context>
<context>
    <name>ResumeBox</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/resume_box.py"/>
        <source>A run was cut off before it had begun to learn.</source>
        <translation>有一次训练在开始学习之前就中断了。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/resume_box.py"/>
        <source>A run was cut off in epoch {0} of {1}.</source>
        <translation>有一次训练在第 {0} / {1} 轮中被中断。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/resume_box.py"/>
        <source>Forget it</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/resume_box.py"/>
        <source>Go on with it</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/resume_box.py"/>
        <source>It is not offered any more</source>
        <translation>以后不再提示</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/resume_box.py"/>
        <source>Remove what it had learnt</source>
        <translation>删除它已学到的内容</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/resume_box.py"/>
        <source>Start it again</source>
        <translation>重新开始</translation>
    </message>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/train/resume_box.py"/>
        <source>Still to come after it: %n run(s).</source>
        <translation>
            <numerusform>其后还有 %n 次训练。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/resume_box.py"/>
        <source>The result is the same, bit for bit, as if it had never stopped</source>
        <translation>结果与从未中断时逐位相同</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/resume_box.py"/>
        <source>With the settings it had, whatever is set below now</source>
        <translation>使用它当时的设置，与下面现在的设置无关</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_actions.py"/>
        <source>Everything is set as when this network was trained: {0} epochs, seed {1}</source>
        <translation>所有设置都与训练该网络时相同：{0} 轮，随机种子 {1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_actions.py"/>
        <source>Select a run in the table first: it is A.</source>
        <translation>请先在表中选中一次运行：它就是 A。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_actions.py"/>
        <source>Set as in the book: {0} with {1:g}, {2}, mini-batches of {3}, {4} epochs</source>
        <translation>已按书中设置：{0}，学习率 {1:g}，{2}，小批量 {3}，{4} 轮</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_actions.py"/>
        <source>What is to be seen: {0}</source>
        <translation>可以看到：{0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_actions.py"/>
        <source>first weights of standard deviation {0:g}</source>
        <translation>初始权重标准差 {0:g}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_actions.py"/>
        <source>first weights {0}</source>
        <translation>初始权重 {0}</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Changes the learning rate of this run while it learns; double click: back to 1</source>
        <translation>在学习过程中改变本次运行的学习率；双击恢复为 1</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Draw digits for the network of the run before: this run has not ended yet</source>
        <translation>为上一次训练的网络手写数字：当前训练尚未结束</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Draw digits for this network</source>
        <translation>为这个网络手写数字</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>End the run and keep what it has learnt</source>
        <translation>结束运行，保留已学到的内容</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Factor on the learning rate</source>
        <translation>学习率的倍数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Hold the run, or let it go on</source>
        <translation>暂停运行，或让它继续</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Hold the run, then learn from one mini-batch a click</source>
        <translation>暂停运行，之后每点击一次学习一个小批量</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Keep the network of the run before in a file: this run has not ended yet</source>
        <translation>把上一次训练的网络保存到文件：当前训练尚未结束</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Keep the trained network in a file</source>
        <translation>把训练好的网络存入文件</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Rate ×</source>
        <translation>学习率 ×</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Train with these settings</source>
        <translation>用这些设置训练</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Use in Draw</source>
        <translation>用于手写</translation>
    </message>
</context>
<context>
    <name>RunDisplay</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_display.py"/>
        <source>, {0:.2f}% of the validation digits right</source>
        <translation>，验证集上 {0:.2f}% 正确</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_display.py"/>
        <source>, {0:.2f}% of the validation digits right at best</source>
        <translation>，验证集上最高 {0:.2f}% 正确</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_display.py"/>
        <source>, {0} more to come</source>
        <translation>，还有 {0} 个</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_display.py"/>
        <source>; stopped before the first look at the validation digits</source>
        <translation>；在第一次验证之前停止</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_display.py"/>
        <source>Checking on the validation digits</source>
        <translation>正在验证集上检验</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_display.py"/>
        <source>It has stopped learning and keeps the results</source>
        <translation>它已停止学习并保留结果</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <location filename="../../nnviz/gui/panels/train/run_display.py"/>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Loading the data</source>
        <translation>正在载入数据</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_display.py"/>
        <source>Paused at step {0:,} of {1:,}</source>
        <translation>已暂停：第 {0:,} 步，共 {1:,} 步</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_display.py"/>
        <source>Searching, trial {0} of {1}</source>
        <translation>正在搜索，第 {0} 次试验，共 {1} 次</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_display.py"/>
        <source>Stopped before it had begun to learn</source>
        <translation>还没开始学习就停止了</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_display.py"/>
        <source>Stopped before its first step</source>
        <translation>在第一步之前停止</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_display.py"/>
        <source>The first step is under way</source>
        <translation>正在进行第一步</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_display.py"/>
        <source>The run diverged at step {0}; the last good weights are kept</source>
        <translation>运行在第 {0} 步发散；保留最后的有效权重</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_display.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_display.py"/>
        <source>Training loss {0:.3g}</source>
        <translation>训练损失 {0:.3g}</translation>
    </message>
</context>
<context>
    <name>RunShelf</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_shelf.py"/>
        <source>Kept run {0}: {1}</source>
        <translation>保留的运行 {0}：{1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_shelf.py"/>
        <source>Networks (*.npz *.pkl)</source>
        <translation>网络 (*.npz *.pkl)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_shelf.py"/>
        <source>Open network</source>
        <translation>打开网络</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_shelf.py"/>
        <source>The weights of this run have made room for newer ones. Use its settings to train again.</source>
        <translation>这次运行的权重已让位给更新的运行。请用它的设置重新训练。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_shelf.py"/>
        <source>What {0} gets wrong</source>
        <translation>{0} 认错了什么</translation>
    </message>
</context>
<context>
    <name>RunsKey</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_signs.py"/>
        <source>Key of the curves</source>
        <translation>曲线图例</translation>
    </message>
</context>
<context>
    <name>RunsPlot</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_plot.py"/>
        <source> ({0} seeds)</source>
        <translation>（{0} 个种子）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_plot.py"/>
        <source>Accuracy</source>
        <translation>正确率</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_plot.py"/>
        <source>Curves of the runs</source>
        <translation>各次运行的曲线</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_plot.py"/>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_plot.py"/>
        <source>Thick lines: validation, thin lines: training</source>
        <translation>粗线：验证；细线：训练</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_table.py"/>
        <source>Ended</source>
        <translation>结束方式</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_table.py"/>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_table.py"/>
        <source>Not evaluated: stopped before, or nothing was held back for it</source>
        <translation>未评估：在此之前已停止，或没有留出验证样本</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_table.py"/>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_table.py"/>
        <source>Runs</source>
        <translation>各次运行</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_table.py"/>
        <source>Sec.</source>
        <translation>秒数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_table.py"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_table.py"/>
        <source>Select runs to draw only them; a double click shows one again; a heading sorts</source>
        <translation>选中某些运行就只画它们；双击再次显示一次运行；点击表头排序</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_table.py"/>
        <source>Stopped before the end of the first epoch</source>
        <translation>在第一轮结束前停止</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_table.py"/>
        <source>Train. %</source>
        <translation>训练 %</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_table.py"/>
        <source>Valid. %</source>
        <translation>验证 %</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_table.py"/>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_table.py"/>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_table.py"/>
        <source>diverged</source>
        <translation>发散</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_table.py"/>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_table.py"/>
        <source>early</source>
        <translation>提前</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_table.py"/>
        <source>{0}; evaluated later</source>
        <translation>{0}；事后评估</translation>
    </message>
</context>
<context>
    <name>RunsView</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Both accuracies</source>
        <translation>两种正确率</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Chance or not? The band shows the range of the seeds</source>
        <translation>是不是偶然？色带表示各种子的范围</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Change one setting and start again: with the same seed both runs begin with the same weights and see the same mini-batches, so the difference is the setting's.</source>
        <translation>改一项设置再开始：种子相同时，两次运行的初始权重和小批量都相同，差别就来自这项设置。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Comparison of the book</source>
        <translation>书中的对比</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Forget</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>How often the present settings are run, each time with another seed</source>
        <translation>当前设置运行多少次，每次换一个种子</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Load the selected run: its curves, its mistakes, its network for Draw (double click)</source>
        <translation>载入选中的运行：它的曲线、错误，以及供手写用的网络（双击）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Number of seeds</source>
        <translation>种子个数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Remove the selected runs and their files; Ctrl+A selects all</source>
        <translation>移除选中的运行及其文件；Ctrl+A 全选</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Repeat over seeds</source>
        <translation>换种子重复</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Run all its settings one by one</source>
        <translation>逐一运行它的所有设置</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Run comparison</source>
        <translation>运行对比</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Same seed, same first weights, same mini-batches, one setting changed</source>
        <translation>种子、初始权重、小批量都相同，只改一项设置</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Select a run in the table first.</source>
        <translation>请先在表中选中一次运行。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Show again</source>
        <translation>再次显示</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Take over the settings of the selected run</source>
        <translation>采用选中运行的设置</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>The run that goes on is kept here when it has ended, also when nnviz is closed.</source>
        <translation>正在进行的训练结束后会保存在这里，关闭 nnviz 后也不会丢失。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>The selected runs stay when old ones make room (★); again: no longer</source>
        <translation>旧运行让位时，选中的运行仍保留（★）；再按一次取消</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>There is no run yet. Press Start below, or run a comparison of the book. Every run that has ended is kept here, also when nnviz is closed.</source>
        <translation>还没有运行。请按下方的“开始”，或运行书中的对比。每次结束的运行都保存在这里，关闭 nnviz 后也在。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Training accuracy</source>
        <translation>训练正确率</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Use settings</source>
        <translation>采用设置</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Validation accuracy</source>
        <translation>验证正确率</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Which curve of the runs is drawn</source>
        <translation>画出各次运行的哪条曲线</translation>
    </message>
</context>
<context>
    <name>SaliencyMap</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/saliency_map.py"/>
        <source>Row {y}, column {x}: {value:+.4g}</source>
        <translation>第 {y} 行，第 {x} 列：{value:+.4g}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/saliency_map.py"/>
        <source>against</source>
        <translation>反对</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/saliency_map.py"/>
        <source>for</source>
        <translation>支持</translation>
    </message>
</context>
<context>
    <name>SampleBox</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>Digit to take</source>
        <translation>要取的数字</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>One it gets wrong</source>
        <translation>认错的样本</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>Open picture…</source>
        <translation>打开图片…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>Put a digit of MNIST's test set on the canvas</source>
        <translation>把 MNIST 测试集的一个数字放到画布上</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>Put a photo or scan of a digit on the canvas</source>
        <translation>把数字的照片或扫描件放到画布上</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>Put a test digit on the canvas that the chosen network misreads</source>
        <translation>把所选网络认错的一个测试数字放到画布上</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>Put the picture in the clipboard on the canvas (Ctrl+V)</source>
        <translation>把剪贴板里的图片放到画布上（Ctrl+V）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>Random sample</source>
        <translation>随机样本</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>Which digit to take from MNIST's test set</source>
        <translation>从 MNIST 测试集取哪个数字</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>a {digit}</source>
        <translation>数字 {digit}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>any digit</source>
        <translation>任意数字</translation>
    </message>
</context>
<context>
    <name>SampleController</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_controller.py"/>
        <source>Looking for a misread digit, {count} tried</source>
        <translation>正在找认错的数字，已试 {count} 个</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_controller.py"/>
        <source>MNIST test digit {index}</source>
        <translation>MNIST 测试数字 {index}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_controller.py"/>
        <source>Open picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_controller.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.ppm *.pgm);;All files (*)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.ppm *.pgm);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_controller.py"/>
        <source>The network reads all of these test digits correctly.</source>
        <translation>这些测试数字网络全部识别正确。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_controller.py"/>
        <source>There is no network that could be wrong. Open one first.</source>
        <translation>没有网络，谈不上认错。请先打开一个。</translation>
    </message>
</context>
<context>
    <name>SampleDetail</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/sample_detail.py"/>
        <source>A {0}, recognised, {2:.1%} sure</source>
        <translation>{0}，认对，把握 {2:.1%}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/sample_detail.py"/>
        <source>A {0}, taken for a {1}, {2:.1%} sure; {3:.1%} for the {0}</source>
        <translation>{0} 被认成 {1}，把握 {2:.1%}；对 {0} 为 {3:.1%}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/sample_detail.py"/>
        <source>Open in Draw</source>
        <translation>在“手写数字”中打开</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/sample_detail.py"/>
        <source>Probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/sample_detail.py"/>
        <source>Put this digit on the canvas of this network: rub out a line and see what it says then</source>
        <translation>把这个数字放到此网络的画布上：擦掉一笔，看它怎么说</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/sample_detail.py"/>
        <source>Taken for a {1}, {2:.1%} sure</source>
        <translation>被认成 {1}，把握 {2:.1%}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/sample_detail.py"/>
        <source>The selected digit</source>
        <translation>选中的数字</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/sample_detail.py"/>
        <source>{0}: a {1}</source>
        <translation>{0}：是 {1}</translation>
    </message>
</context>
<context>
    <name>SampleLoader</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/sample_loader.py"/>
        <source>Loading…</source>
        <translation>正在载入……</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/sample_loader.py"/>
        <source>There are no digits of yours yet. Draw some in the Draw panel and say there what they are.</source>
        <translation>还没有你的数字。请在“手写数字”面板里画一些，并在那里说明它们是什么。</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/sample_page.py"/>
        <source>, taken for {0}, {1:.1%} sure</source>
        <translation>，被认成 {0}，把握 {1:.1%}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/sample_page.py"/>
        <source>Click on a sample to see it large</source>
        <translation>点击样本可放大查看</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/sample_page.py"/>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/sample_page.py"/>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/sample_page.py"/>
        <source>Sample {0}: {1}</source>
        <translation>样本 {0}：{1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/sample_page.py"/>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/sample_page.py"/>
        <source>{0:,} to {1:,} of {2:,}</source>
        <translation>第 {0:,} 到 {1:,} 个，共 {2:,} 个</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/sample_page.py"/>
        <source>{0}, sample {1}</source>
        <translation>{0}，样本 {1}</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Best of {0}: {1:.1f}% with learning rate {2:.3g} and weight decay {3:.3g}</source>
        <translation>{0} 次中最好：{1:.1f}%，学习率 {2:.3g}，权重衰减 {3:.3g}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>End the search and keep what it has found</source>
        <translation>结束搜索，保留已得到的结果</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Narrow the range</source>
        <translation>缩小范围</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Nobody knows a good learning rate beforehand: try many at random, each for a short while on few samples, then narrow the range and search again. All else stays as on the left.</source>
        <translation>谁也无法事先知道合适的学习率：先随机试很多个，每个用少量样本学一小会儿，再缩小范围继续搜索。其他设置与左侧相同。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Put the ranges around the best fifth of the trials</source>
        <translation>把范围收到最好的五分之一试验附近</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Search first: there is no trial yet that has learnt something.</source>
        <translation>请先搜索：还没有学到东西的试验。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Take over the best pair, or the selected one, and train with all data and epochs</source>
        <translation>采用最佳（或选中的）组合，用全部数据和轮次训练</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>The best first; select one to see its point or to train with it</source>
        <translation>最好的在前；选中一行可看到它的点，或用它训练</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>The ranges lie around the best trials now: search again.</source>
        <translation>范围已收到最佳试验附近：请再搜索一次。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Train the best fully</source>
        <translation>完整训练最佳组合</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Training %</source>
        <translation>训练 %</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Trial</source>
        <translation>试验</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Trials, the best first</source>
        <translation>各次试验，最好的在前</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Try pairs of learning rate and weight decay, drawn at random</source>
        <translation>随机抽取学习率和权重衰减的组合来试</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Try the pairs that were left when it stopped</source>
        <translation>继续试停止时剩下的组合</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Validation %</source>
        <translation>验证 %</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
</context>
<context>
    <name>SearchRanges</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_ranges.py"/>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_ranges.py"/>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_ranges.py"/>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_ranges.py"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_ranges.py"/>
        <source>Trials</source>
        <translation>试验次数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_ranges.py"/>
        <source>Validated on</source>
        <translation>验证样本数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_ranges.py"/>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
</context>
<context>
    <name>SettingsBox</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>60,000 digits that come with nnviz</source>
        <translation>nnviz 自带的 60,000 个数字</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>A folder of pictures named by digit: folders 0 to 9, or names like 7_001.png</source>
        <translation>按数字命名的图片文件夹：文件夹 0 到 9，或 7_001.png 这样的名称</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Architecture as text</source>
        <translation>用文字表示的结构</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Distort pictures at random</source>
        <translation>随机变形图片</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Distorted</source>
        <translation>变形</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Distorted a little</source>
        <translation>轻微变形</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Distorted strongly</source>
        <translation>强烈变形</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Distorted, own settings</source>
        <translation>变形，自定设置</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>For example 784-100-10, or conv16x5-relu-pool2-flatten-100-relu-10</source>
        <translation>例如 784-100-10，或 conv16x5-relu-pool2-flatten-100-relu-10</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>How the first weights are drawn; more in the Initializers panel</source>
        <translation>最初的权重如何抽取；详见“权重初始值”面板</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>How the learning rate changes during the run; the curve is drawn below</source>
        <translation>学习率在运行中如何变化；曲线画在下方</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>IDX, CSV, NPZ, a pen-stroke file: recognised by their content</source>
        <translation>IDX、CSV、NPZ、笔迹文件：按内容自动识别</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Initial weights</source>
        <translation>权重初始值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>MNIST</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>My handwriting</source>
        <translation>我的笔迹</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Networks of the book and our bundled ones</source>
        <translation>书中的网络和我们自带的网络</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Open a folder of pictures</source>
        <translation>打开图片文件夹</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Open data</source>
        <translation>打开数据</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Open data file…</source>
        <translation>打开数据文件…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Optimizer, learning rate, first weights, mini-batches and epochs as in the book's program for this network</source>
        <translation>优化器、学习率、初始权重、小批量和轮数，都与书中训练该网络的程序相同</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Own layers</source>
        <translation>自定义层</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Pictures as they are</source>
        <translation>原图</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Schedule of the learning rate</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Settings as in the book</source>
        <translation>与书中相同的设置</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>The digits that you have corrected in the Draw panel</source>
        <translation>你在“手写数字”面板里纠正过的数字</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>The layers do not fit yet: see Build</source>
        <translation>各层尚不匹配：见“搭建”</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>The rule that moves the weights; more in the Optimizer race panel</source>
        <translation>更新权重的规则；详见“优化器竞赛”面板</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>There are no digits of yours yet. Draw some and correct the answers in Draw.</source>
        <translation>还没有你的数字。请在“手写数字”里画一些并纠正回答。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Trained on MNIST, 60,000 digits</source>
        <translation>在 MNIST 的 60,000 个数字上训练</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Trained on at most {0:,} samples of {1}</source>
        <translation>在 {1} 中的至多 {0:,} 个样本上训练</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Trained on {0:,} of the 60,000 digits of MNIST</source>
        <translation>在 MNIST 的 60,000 个数字中的 {0:,} 个上训练</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Trained on {0}</source>
        <translation>训练数据：{0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Turned, shifted and bent copies: the network learns the shape</source>
        <translation>旋转、平移、弯曲的副本：让网络学会形状</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>What is made small; cross entropy is the usual choice for classes</source>
        <translation>要使之变小的量；分类通常用交叉熵</translation>
    </message>
</context>
<context>
    <name>SettingsSource</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_source.py"/>
        <source>A network in a file…</source>
        <translation>文件中的网络…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_source.py"/>
        <source>Networks (*.npz)</source>
        <translation>网络 (*.npz)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_source.py"/>
        <source>Open network</source>
        <translation>打开网络</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_source.py"/>
        <source>Set everything, the seed included, as it was when this network was trained</source>
        <translation>把所有设置（包括随机种子）恢复为训练该网络时的样子</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_source.py"/>
        <source>Settings of a trained network</source>
        <translation>采用已训练网络的设置</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_source.py"/>
        <source>The bundled convolutional network</source>
        <translation>自带的卷积网络</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_source.py"/>
        <source>The bundled perceptron</source>
        <translation>自带的多层感知机</translation>
    </message>
</context>
<context>
    <name>SetupBox</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Arrows that point straight downhill</source>
        <translation>指向最陡下坡方向的箭头</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Choose a preset…</source>
        <translation>选择预设…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Common start of all racers; drag it on the map</source>
        <translation>所有选手的共同起点；可在图上拖动</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Distance at which a minimum counts as reached</source>
        <translation>距离小于此值即算到达极小值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Gradient field</source>
        <translation>梯度场</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>How many steps every racer takes</source>
        <translation>每名选手走多少步</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Lines of steepest descent</source>
        <translation>最速下降线</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Races worth seeing</source>
        <translation>值得一看的竞赛</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Start x</source>
        <translation>起点 x</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Start y</source>
        <translation>起点 y</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Surface</source>
        <translation>曲面</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Where infinitely small steps down the gradient would lead</source>
        <translation>沿梯度以无穷小的步子下降会走到哪里</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Which random noise the gradients carry; the same for all racers</source>
        <translation>梯度带哪组随机噪声；所有选手相同</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Your own race now. It began as “{0}”.</source>
        <translation>现在是你自己的竞赛，由“{0}”改来。</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <location filename="../../nnviz/gui/share.py"/>
        <source>Save this state</source>
        <translation>保存此状态</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/share.py"/>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/share.py"/>
        <source>nnviz states (*.nnviz)</source>
        <translation>nnviz 状态 (*.nnviz)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/share.py"/>
        <source>{0} cannot be written: {1}</source>
        <translation>无法写入 {0}：{1}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sheet.py"/>
        <source>Draw a digit here</source>
        <translation>在这里画一个数字</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message numerus="yes">
        <location filename="../../nnviz/gui/lessons/shelf_page.py"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../nnviz/gui/lessons/shelf_page.py"/>
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/shelf_page.py"/>
        <source>A lesson that somebody has written, or you yourself</source>
        <translation>别人或你自己写的课程</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/shelf_page.py"/>
        <source>An index of the book's figures, by number; one click shows each</source>
        <translation>书中各图的索引，按编号排列；单击即可显示</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/shelf_page.py"/>
        <source>Each figure of chapters 2, 3, 4, 6 and 7, and some of chapter 5, live in its panel</source>
        <translation>第 2、3、4、6、7 章的全部图和第 5 章的部分图，在各自的面板中实时显示</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/shelf_page.py"/>
        <source>Each lesson prepares the panels for you and asks what you expect before it shows it. Your own work comes back when you leave.</source>
        <translation>每一课都会为你准备好面板，并在显示结果之前先问你的预期。离开时你自己的工作会恢复。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/shelf_page.py"/>
        <source>Figures of the book</source>
        <translation>书中的图</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/shelf_page.py"/>
        <source>List of lessons</source>
        <translation>课程列表</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/shelf_page.py"/>
        <source>Open a lesson file…</source>
        <translation>打开课程文件…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/shelf_page.py"/>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/shelf_page.py"/>
        <source>step {0} of {1}</source>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <location filename="../../nnviz/gui/shortcut_list.py"/>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/shortcut_list.py"/>
        <source>Tab goes through the controls, the arrow keys change what has the keyboard.</source>
        <translation>Tab 键依次移到各个控件，方向键调整当前控件。</translation>
    </message>
</context>
<context>
    <name>SignalCells</name>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>all units equal</source>
        <translation>所有单元相同</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>all zero</source>
        <translation>全为零</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>exactly zero: {0}</source>
        <translation>恰好为零：{0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>mean {0}, standard deviation {1}</source>
        <translation>均值 {0}，标准差 {1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>outside the range shown: {0:,}</source>
        <translation>在显示范围之外：{0:,}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>sat {0}  zero {1}</source>
        <translation>饱和 {0}  零 {1}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>saturated (slope under 5% of the steepest): {0}</source>
        <translation>饱和（斜率低于最大值的 5%）：{0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>spread between units of one sample: {0} of the root mean square</source>
        <translation>同一样本各单元间的差异：均方根的 {0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>units that are zero for every sample: {0}</source>
        <translation>对每个样本都为零的单元：{0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>zero {0}</source>
        <translation>零 {0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>{0:,} values from {1} to {2}</source>
        <translation>{0:,} 个值，从 {1} 到 {2}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>{0} hidden</source>
        <translation>{0} 未显示</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>{0} overflow</source>
        <translation>{0} 溢出</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>{0} units dead</source>
        <translation>{0} 单元已死</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>μ {0}</source>
        <translation>μ {0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>σ {0}</source>
        <translation>σ {0}</translation>
    </message>
</context>
<context>
    <name>SignalView</name>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>Activations by depth</source>
        <translation>激活值随深度的变化</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>Broad lines: theory for very wide layers.</source>
        <translation>粗线：层很宽时的理论值。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>Gradient by depth (activations)</source>
        <translation>梯度随深度的变化（激活值）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>Gradients by depth</source>
        <translation>梯度随深度的变化</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>Gradients of weights by depth</source>
        <translation>权重梯度随深度的变化</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>Gradients: activations</source>
        <translation>梯度：激活值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>Gradients: weights</source>
        <translation>梯度：权重</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>How the loss would change with each activation</source>
        <translation>损失随每个激活值如何变化</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>Pre-activations</source>
        <translation>激活前的值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>Pre-activations by depth</source>
        <translation>激活前的值随深度的变化</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>What an optimizer gets to change the weights</source>
        <translation>优化器据此更新权重</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>What each layer hands on</source>
        <translation>每层传给下一层的值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>What enters the activation function: x W + b</source>
        <translation>进入激活函数的值：x W + b</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>Which values</source>
        <translation>哪些值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>σ standard deviation, μ mean, sat: slope under 5% of the steepest, zero: exactly 0.</source>
        <translation>σ 标准差，μ 均值，饱和：斜率低于最大值的 5%，零：恰好为 0。</translation>
    </message>
</context>
<context>
    <name>SignalsTab</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/signals_tab.py"/>
        <source>After {0:,} steps</source>
        <translation>{0:,} 步之后</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/signals_tab.py"/>
        <source>Signals and gradients while training</source>
        <translation>训练中的信号和梯度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/signals_tab.py"/>
        <source>Start a training with this tab open: you see how the values of every layer and their gradients change, up to five times a second, less often where that would slow the training down. A layer whose histogram shrinks to a line has stopped learning.</source>
        <translation>打开此页再开始训练：每层的输出值及其梯度如何变化一目了然，每秒最多更新五次；若会拖慢训练，更新得更少。直方图缩成一条线的层已经停止学习。</translation>
    </message>
</context>
<context>
    <name>SoftmaxPage</name>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>&lt;b&gt;{0}&lt;/b&gt; = {1:.4g}; its gradient is y − t at temperature 1:</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt; = {1:.4g}；温度为 1 时其梯度为 y − t：</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Add 0</source>
        <translation>加 0</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Add 1000</source>
        <translation>加 1000</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Add a constant</source>
        <translation>加一个常数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Adding the same number to all logits changes no probability</source>
        <translation>给所有 logit 加上同一个数，概率不变</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Adding {0:g} to every logit changed the probabilities by {1:.1g}.</source>
        <translation>给每个 logit 加上 {0:g}，概率变化了 {1:.1g}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Constant added to every logit</source>
        <translation>加到每个 logit 上的常数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Function of a vector</source>
        <translation>向量的函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Functions that turn a whole vector into another</source>
        <translation>把整个向量变成另一个向量的函数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>How many logits there are</source>
        <translation>有多少个 logit</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Jacobian ∂y/∂x (rows y, columns x)</source>
        <translation>雅可比矩阵 ∂y/∂x（行 y，列 x）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Logits x (drag them)</source>
        <translation>Logit x（可拖动）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Logits x = bars {0} (drag them)</source>
        <translation>Logit x = 条形值 {0}（可拖动）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Naive exp(x) / Σ exp(x)</source>
        <translation>朴素公式 exp(x) / Σ exp(x)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Number of classes</source>
        <translation>类别数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Probabilities y</source>
        <translation>概率 y</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Right class</source>
        <translation>正确类别</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Right class (t = 1)</source>
        <translation>正确类别（t = 1）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Take the constant away again</source>
        <translation>去掉这个常数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>The class that the loss calls right</source>
        <translation>损失函数认定的正确类别</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>The naive formula fails: exp overflows to ∞, and ∞/∞ is no number. Ours subtracts the largest logit first.</source>
        <translation>朴素公式失败：exp 溢出为 ∞，而 ∞/∞ 不是数。我们的做法是先减去最大的 logit。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>The naive formula gives the same.</source>
        <translation>朴素公式的结果相同。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Vector</source>
        <translation>向量</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>exp(1000) is too large for a computer: see what happens to the naive formula</source>
        <translation>exp(1000) 大得计算机算不了：看看朴素公式会怎样</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>{0}: from scores to probabilities</source>
        <translation>{0}：从得分到概率</translation>
    </message>
</context>
<context>
    <name>StandingsTable</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/standings_table.py"/>
        <source> local</source>
        <translation>（局部）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/standings_table.py"/>
        <source>It has not come within the tolerance of a minimum so far</source>
        <translation>到目前为止还没有进入极小值的容差范围</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/standings_table.py"/>
        <source>It has not diverged</source>
        <translation>它没有发散</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/standings_table.py"/>
        <source>It is at no known minimum</source>
        <translation>它不在任何已知的极小值处</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/standings_table.py"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/standings_table.py"/>
        <source>Loss now; first step within the tolerance of a minimum; length of the path; which minimum</source>
        <translation>当前损失；第一次进入极小值容差范围的步数；轨迹长度；到达哪个极小值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/standings_table.py"/>
        <source>Lost at</source>
        <translation>发散于</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/standings_table.py"/>
        <source>Minimum</source>
        <translation>极小值</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/standings_table.py"/>
        <source>Path</source>
        <translation>路程</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/standings_table.py"/>
        <source>Racer</source>
        <translation>选手</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/standings_table.py"/>
        <source>Reached</source>
        <translation>到达</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/standings_table.py"/>
        <source>Standings</source>
        <translation>排名</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/standings_table.py"/>
        <source>f has no value where it is</source>
        <translation>f 在它所在之处没有值</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <location filename="../../nnviz/gui/lessons/step_page.py"/>
        <source>Step of the lesson</source>
        <translation>课程的步骤</translation>
    </message>
</context>
<context>
    <name>SweepStrip</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/hyper_view.py"/>
        <source>Learning-rate sweep</source>
        <translation>学习率扫描</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/hyper_view.py"/>
        <source>The final loss for every learning rate: light is low, hatched diverges. Click to take one.</source>
        <translation>每个学习率最终的损失：亮表示低，阴影线表示发散。点一下就采用。</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Delete all %n digit(s) of yours from this computer? This cannot be undone.</source>
        <translation>
            <numerusform>从此计算机删除你的全部 %n 个数字？此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Delete my handwriting</source>
        <translation>删除我的笔迹</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Export my handwriting</source>
        <translation>导出我的笔迹</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Keep as a {digit}</source>
        <translation>存为 {digit}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Kept as a {digit} in “My handwriting”: %n digit(s). Draw the next one; Undo takes this back.</source>
        <translation>
            <numerusform>已作为 {digit} 存入“我的笔迹”：共 %n 个数字。请画下一个；“撤销”可收回这次保存。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Learning your hand</source>
        <translation>正在学习你的笔迹</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Pen strokes, UNIPEN (*.dat)</source>
        <translation>笔迹，UNIPEN (*.dat)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Testing the network as it is</source>
        <translation>正在测试原来的网络</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Testing what it has learnt</source>
        <translation>正在测试学到的内容</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>There is no network to teach. Open one first.</source>
        <translation>没有可教的网络。请先打开一个。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Unpacking MNIST</source>
        <translation>正在解压 MNIST</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Your digits are in {path}.</source>
        <translation>你的数字在 {path}。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Your digits: {own_before:.0f}% before, {own_after:.0f}% now (it has learnt from them). 1000 MNIST test digits: {mnist_before:.1f}% before, {mnist_after:.1f}% now. The new network is in the list; the original is unchanged.</source>
        <translation>你的数字：之前 {own_before:.0f}%，现在 {own_after:.0f}%（网络学过它们）。1000 个 MNIST 测试数字：之前 {mnist_before:.1f}%，现在 {mnist_after:.1f}%。新网络已在列表中；原网络不变。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>one of your digits</source>
        <translation>你的一个数字</translation>
    </message>
</context>
<context>
    <name>ThemedPlot</name>
    <message>
        <location filename="../../nnviz/gui/widgets/plotting.py"/>
        <source>The wheel or + and − zoom, dragging or the arrow keys move, 0 shows everything again; a right click copies or saves the picture.</source>
        <translation>滚轮或 + 和 − 缩放，拖动或方向键移动，0 重新显示全部；右键可复制或保存图片。</translation>
    </message>
</context>
<context>
    <name>ToolBox</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>Bring it back (Ctrl+Shift+Z)</source>
        <translation>恢复上一笔（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>Draw (P)</source>
        <translation>绘制（P）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>Eraser</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>How thick the pen is; the canvas is 280 wide. Keys: [ and ]. A double click resets it.</source>
        <translation>画笔的粗细；画布宽 280。按键：[ 和 ]。双击恢复默认。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>Pen</source>
        <translation>画笔</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>Pen width</source>
        <translation>笔宽</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>Rub out parts of strokes (E, or hold the right mouse button)</source>
        <translation>擦去部分笔画（E，或按住鼠标右键）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>Take everything off the canvas (Delete)</source>
        <translation>清空画布（Delete）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>Take the last stroke back (Ctrl+Z)</source>
        <translation>撤回上一笔（Ctrl+Z）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/tools.py"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/tools.py"/>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/tools.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <location filename="../../nnviz/gui/tour.py"/>
        <source>Controls on the left</source>
        <translation>左侧是控件</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/tour.py"/>
        <source>Draw a digit</source>
        <translation>手写数字</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/tour.py"/>
        <source>Everything answers at once. Rest the mouse on a control to read what it does; a double click on a slider takes it back.</source>
        <translation>一切都立即响应。把鼠标停在控件上可看到它的作用；双击滑块可恢复原值。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/tour.py"/>
        <source>Functions, optimizers in a race, layers, training: choose what you want to touch.</source>
        <translation>函数、优化器竞赛、各种层、训练：选一个你想动手的。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/tour.py"/>
        <source>It reads along while you draw. A click on a bar shows which pixels speak for that digit.</source>
        <translation>你边画，它边读。点击一个柱条可看到哪些像素支持该数字。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/tour.py"/>
        <source>Lessons lead through the book step by step. Ctrl+K finds every command, Help › What is this? explains what you click on. Have fun!</source>
        <translation>课程带你一步步读完全书。Ctrl+K 可找到任何命令，“帮助 › 这是什么？”会解释你点击的东西。祝你玩得开心！</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/tour.py"/>
        <source>Lessons, and help</source>
        <translation>课程与帮助</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/tour.py"/>
        <source>Numbers and formulas on the right</source>
        <translation>右侧是数字和公式</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/tour.py"/>
        <source>One panel for each idea</source>
        <translation>每个概念一个面板</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/tour.py"/>
        <source>The network answers</source>
        <translation>网络作出回答</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/tour.py"/>
        <source>Try it now: hold the mouse button and draw a digit into this field.</source>
        <translation>现在就试：按住鼠标键，在这里画一个数字。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/tour.py"/>
        <source>What is behind the picture. This button hides them and shows them again.</source>
        <translation>图像背后的内容。此按钮可隐藏或重新显示它们。</translation>
    </message>
</context>
<context>
    <name>TourOverlay</name>
    <message>
        <location filename="../../nnviz/gui/tour_overlay.py"/>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/tour_overlay.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/tour_overlay.py"/>
        <source>End the tour (Esc); Help starts it again</source>
        <translation>结束导览（Esc）；可从“帮助”重新开始</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/tour_overlay.py"/>
        <source>Go on (right arrow)</source>
        <translation>继续（右箭头）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/tour_overlay.py"/>
        <source>Go to the stop before (left arrow)</source>
        <translation>回到上一站（左箭头）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/tour_overlay.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/tour_overlay.py"/>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/tour_overlay.py"/>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/tour_overlay.py"/>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>TrainPanel</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>A network for digits: change it, press Start and watch it learn</source>
        <translation>识别数字的网络：改改看，按“开始”，看它学习</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Build</source>
        <translation>搭建</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Change the network</source>
        <translation>更改网络</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Understand</source>
        <translation>理解</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Watch</source>
        <translation>观看</translation>
    </message>
</context>
<context>
    <name>TrainedNetwork</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/trained_network.py"/>
        <source>Networks (*.npz)</source>
        <translation>网络 (*.npz)</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/trained_network.py"/>
        <source>Save network</source>
        <translation>保存网络</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/trained_network.py"/>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/trained_network.py"/>
        <source>Saved as {0}: the network of the run before. The present run has not ended yet</source>
        <translation>已保存为 {0}：这是上一次训练的网络，当前训练尚未结束</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/trained_network.py"/>
        <source>This is the network of the run before. The present run has not ended yet</source>
        <translation>这是上一次训练的网络，当前训练尚未结束</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>Back to the start (Home)</source>
        <translation>回到起点（Home）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>Drag to look at any step</source>
        <translation>拖动可查看任意一步</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>How fast it plays</source>
        <translation>播放的快慢</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>One step back (Left)</source>
        <translation>后退一步（左键）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>One step forward (Right)</source>
        <translation>前进一步（右键）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>Play or pause (Space)</source>
        <translation>播放或暂停（空格）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>Restart</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>Step number</source>
        <translation>步号</translation>
    </message>
</context>
<context>
    <name>TrialPlot</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/trial_plot.py"/>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/trial_plot.py"/>
        <source>Learning rate {0:.3g}
Weight decay {1:.3g}
{2}</source>
        <translation>学习率 {0:.3g}
权重衰减 {1:.3g}
{2}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/trial_plot.py"/>
        <source>Trials: learning rate against weight decay</source>
        <translation>各次试验：学习率与权重衰减</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/trial_plot.py"/>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/trial_plot.py"/>
        <source>diverged</source>
        <translation>发散</translation>
    </message>
</context>
<context>
    <name>TurnBox</name>
    <message>
        <location filename="../../nnviz/gui/lessons/turn_box.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/turn_box.py"/>
        <source>Nobody checks this one: say so when you have done it</source>
        <translation>这一项没有人检查：做完后请自己确认</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/turn_box.py"/>
        <source>Set the panel to one of the solutions</source>
        <translation>把面板设成一种解答</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/turn_box.py"/>
        <source>Show me</source>
        <translation>演示给我看</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/turn_box.py"/>
        <source>The question above comes first</source>
        <translation>请先回答上面的问题</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/turn_box.py"/>
        <source>Your turn</source>
        <translation>轮到你</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/turn_box.py"/>
        <source>○ Not yet</source>
        <translation>○ 尚未完成</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/lessons/turn_box.py"/>
        <source>✓ Done</source>
        <translation>✓ 完成</translation>
    </message>
</context>
<context>
    <name>UnderstandView</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>A run goes on. Its mistakes appear here when it has ended.</source>
        <translation>训练正在进行。结束后，它的错误会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>A {0} not found: %n time(s)</source>
        <translation>
            <numerusform>{0} 未找出：%n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>A {0} recognised: %n time(s)</source>
        <translation>
            <numerusform>{0} 认对：%n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>A {0} taken for a {1}: %n time(s)</source>
        <translation>
            <numerusform>{0} 被认成 {1}：%n 次</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>A {0}, taken for a {1}, {2:.1%} sure</source>
        <translation>{0} 被认成 {1}，把握 {2:.1%}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Accuracy of each class</source>
        <translation>每个类别的正确率</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Click on a digit to see what the network thinks of it</source>
        <translation>点击一个数字，看网络怎么想</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Digits before</source>
        <translation>前面的数字</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>How many of a digit's samples are found, and how many such answers are right; a click shows those that were not found</source>
        <translation>一个数字的样本有多少被找出，这样的回答有多少正确；点击显示没有找出的样本</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>It was never the answer</source>
        <translation>从未给出过这个答案</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Loading the last run…</source>
        <translation>正在载入上次的运行……</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>More digits</source>
        <translation>更多数字</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>No mistake among {0:,} validation digits</source>
        <translation>{0:,} 个验证数字中没有错误</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>No sample is like that.</source>
        <translation>没有这样的样本。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Nothing was held back for validation: set its share on the left under Data.</source>
        <translation>没有留出验证数据：请在左侧“数据”下设置其比例。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Open network…</source>
        <translation>打开网络…</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Precision</source>
        <translation>精确 %</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Recall</source>
        <translation>召回 %</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Show what the network of a file gets wrong, on the validation data set on the left</source>
        <translation>显示文件中的网络在左侧设置的验证数据上认错了什么</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Surest mistakes</source>
        <translation>最有把握的错误</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>The run was stopped before its network was asked. It is asked now…</source>
        <translation>训练在评估网络之前就停止了，现在正在评估……</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>There are no answers to show.</source>
        <translation>没有可显示的结果。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>There is no sample of it</source>
        <translation>没有这个数字的样本</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Train a network: its mistakes on the validation data appear here.</source>
        <translation>训练一个网络：它在验证数据上的错误会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Validation sample {0}</source>
        <translation>验证样本 {0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Wrong answers, those that the network was surest of first</source>
        <translation>错误的回答，网络最有把握的在前</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>{0:,} wrong of {1:,}</source>
        <translation>{1:,} 个中错 {0:,} 个</translation>
    </message>
</context>
<context>
    <name>UnitBox</name>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/controls.py"/>
        <source>How much {0} counts; below zero it speaks against 1</source>
        <translation>{0} 的分量；小于零则反对输出 1</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/controls.py"/>
        <source>What is added to the sum: minus the threshold of the book</source>
        <translation>加到总和上的数：即书中阈值的相反数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/controls.py"/>
        <source>{0}: bias</source>
        <translation>{0}：偏置</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/perceptron/controls.py"/>
        <source>{0}: weight of {1}</source>
        <translation>{0}：{1} 的权重</translation>
    </message>
</context>
<context>
    <name>WatchView</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Accuracy</source>
        <translation>正确率</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Diverged: at step {0} the loss was not a finite number any more, so the run has ended. The last good weights, from before, are kept.</source>
        <translation>发散：在第 {0} 步损失不再是有限的数，因此运行已结束。保留之前最后的有效权重。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Gradient of each layer</source>
        <translation>各层的梯度</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Grey is each mini-batch, the line is smoothed. The wheel zooms, a double click shows the whole run.</source>
        <translation>灰色为每个小批量，曲线已平滑。滚轮缩放，双击显示整个运行。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>How far a step moves the weights, relative to their size; 0.001 is usual</source>
        <translation>一步使权重移动多远（相对于权重大小）；通常约为 0.001</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>How often it is right</source>
        <translation>答对的比例</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>How wrong it is</source>
        <translation>错得有多厉害</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Light blue speaks for, dark brown against; each picture is one unit or filter</source>
        <translation>浅蓝表示支持，深棕表示反对；每张小图是一个单元或滤波器</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Press Start: the curves appear here.</source>
        <translation>按“开始”：曲线会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Press Start: the weights of the first layer appear here.</source>
        <translation>按“开始”：第一层的权重会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Size of a step</source>
        <translation>一步的大小</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Step</source>
        <translation>步数</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Units that never answer, by activation layer: {0}</source>
        <translation>从不响应的单元（按激活层）：{0}</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Update / weights</source>
        <translation>更新量 / 权重</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Weights of the first layer</source>
        <translation>第一层的权重</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>What the first layer looks for</source>
        <translation>第一层在找什么</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>What the first layer looks for (the first {0} of {1} units)</source>
        <translation>第一层在寻找什么（前 {0} 个单元，共 {1} 个）</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>What went wrong</source>
        <translation>哪里出了问题</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>grey: each mini-batch</source>
        <translation>灰色：每个小批量</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>validation</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>_ChoiceRow</name>
    <message>
        <location filename="../../nnviz/gui/lessons/question_box.py"/>
        <source>Choose this answer (key {0})</source>
        <translation>选择此答案（键 {0}）</translation>
    </message>
</context>
</TS>
