<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AbBox</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source> (± {0:.2f}, better in {1} of {2} pairs): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source> with one seed: repeat over seeds to see whether that is chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>A and B are the same. Change one setting on the left, then compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>A and B differ in {0}: no result can be put down to one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>A/B with the selected run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>A: the selected run, B: the settings on the left; both with the same seeds, first weights and mini-batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>Comparisons over all seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>Run each setting of a comparison of the book with as many seeds, not with one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>hardly chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>may be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>“{0}” is {1:.2f} points {2} than “{3}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/ab_box.py"/>
        <source>… and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccuracyScale</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/trial_plot.py"/>
        <source>Colours of the validation accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/trial_plot.py"/>
        <source>Validation accuracy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivationGrid</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/activation_grid.py"/>
        <source>Feature map {index}: {low:.3g} to {high:.3g}, mean {mean:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/activation_grid.py"/>
        <source>Neuron {index}: {value:.4g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/activation_grid.py"/>
        <source>{count} values from {low:.3g} to {high:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivationsPanel</name>
    <message>
        <location filename="../../nnviz/gui/panels/activations/panel.py"/>
        <source>Functions of one number, of a vector, or losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/panel.py"/>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceBars</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/balance_bars.py"/>
        <source>Class balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/balance_bars.py"/>
        <source>Samples of each class; a click shows only that class. The line marks equal shares.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarList</name>
    <message>
        <location filename="../../nnviz/gui/widgets/bar_list.py"/>
        <source>Probabilities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <location filename="../../nnviz/gui/panels/activations/bars.py"/>
        <source>Drag a bar up or down. Keys: left and right choose, up and down move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/bars.py"/>
        <source>NaN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BasinView</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>; black = diverged ({0:.0%})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>; grey = none yet ({0:.0%})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>Basin map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>Shade by steps needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>The darker, the more steps until the minimum is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>diverges at step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>from ({0:.3g}, {1:.3g}): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>no minimum reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>not computed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>reaches ({0:.4g}, {1:.4g}) in {2} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>{0} from every start: colour = minimum reached in {1} steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/canvas.py"/>
        <source>Draw one digit with the mouse, a finger or a pen; the network answers while you draw. With the keyboard: the arrow keys move the pen, Space puts it down and lifts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/canvas.py"/>
        <source>Drawing canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/canvas.py"/>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/canvas.py"/>
        <source>Stroke</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeButton</name>
    <message>
        <location filename="../../nnviz/gui/widgets/code_dialog.py"/>
        <source>NumPy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/code_dialog.py"/>
        <source>Show the NumPy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/code_dialog.py"/>
        <source>Show the NumPy code of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/code_dialog.py"/>
        <source>This program computes what you see. It needs NumPy and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Collapsible</name>
    <message>
        <location filename="../../nnviz/gui/widgets/collapsible.py"/>
        <source>Fold or unfold this section</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../nnviz/gui/command_palette.py"/>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/command_palette.py"/>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/command_palette.py"/>
        <source>Search for a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/command_palette.py"/>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/confusion_matrix.py"/>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/confusion_matrix.py"/>
        <source>Rows: what it is; columns: what it was taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/confusion_matrix.py"/>
        <source>{0} times a {1} was taken for a {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="../../nnviz/core/initializers/orthogonal.py"/>
        <source>$Q$ is the QR factor of a Gaussian matrix; the signs $\mathrm{sign}(R_{ii})$ make it uniform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/lecun_normal.py"/>
        <location filename="../../nnviz/core/initializers/lecun_uniform.py"/>
        <source>$\mathrm{Var}\,z = 1$ gives $\sigma^2 = 1/n_{in}$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/identity.py"/>
        <source>$z = g\,x$: each layer hands its input on, so nothing explodes or vanishes at $g = 1$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>(or more data).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/mse.py"/>
        <source>(y - t)^2, averaged over all elements; or the book's half sum over the classes of a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/cross_entropy.py"/>
        <source>-log of the probability given to the right class, averaged over the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/binary_cross_entropy.py"/>
        <source>-log of the probability given to what is so, for yes/no answers; averaged over all elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/inverse_time.py"/>
        <source>1 / decay steps halve the learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/silu.py"/>
        <source>1 is SiLU; very large is ReLU, small is the line x/2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/nearest_digits.py"/>
        <source>1 to 20 neighbours can be shown, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>28 x 28 grey values 0..255 divided by 255, ink high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>50 layers of ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/runtime/jobs.py"/>
        <source>&lt;Job {0} of {1}: {2}&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/basin_map.py"/>
        <source>A basin map has 16, 32, 64, ... 512 starts a side, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/rastrigin.py"/>
        <source>A bowl under an egg box: every dent is a trap for a small step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/noise_bundle.py"/>
        <source>A bundle has 2 to 200 seeds, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>A convolutional network, half the size of the bundled one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/rosenbrock.py"/>
        <source>A curved valley: finding it is easy, following it to the minimum is slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/handwriting.py"/>
        <source>A digit has strokes or a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/inspect_drawing.py"/>
        <location filename="../../nnviz/tasks/pick_sample.py"/>
        <source>A digit is 0 to 9, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_digits.py"/>
        <source>A digit is one of 0..9, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/handwriting.py"/>
        <source>A digit's label is 0 to 9, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/strokes.py"/>
        <source>A drawing of {0} points is too large; {1} are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>A factor of ten either way: too slow, about right, wild.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adadelta.py"/>
        <source>A factor on the step; the paper uses 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/book.py"/>
        <source>A flat valley: the gradient rarely points at the minimum, so SGD zig-zags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>A formula in x and y, read by our own parser and differentiated exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>A heavy ball does not stop at the bottom; 0.99 keeps it rolling ten times as long as 0.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/momentum.py"/>
        <source>A heavy ball: the velocity collects past gradients (Polyak 1964, eq. 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/hyperparameter_map.py"/>
        <source>A hyperparameter map has 2 to 512 columns and 1 to 512 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/normal.py"/>
        <source>A layer multiplies the second moment by $n_{in}\sigma^2$ before the activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>A little wider than Xavier: made for ReLU, harmless here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/matyas.py"/>
        <source>A long valley along the diagonal, where scaling each coordinate by itself does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/loss_curves.py"/>
        <source>A loss is drawn over {0}, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>A multi-layer perceptron of the size of the bundled one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>A network needs at least one layer. Add an affine layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/strokes.py"/>
        <source>A pen width is a number from 0, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/recognise_drawing.py"/>
        <source>A picture has rows and columns, not shape {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/picture_pipeline.py"/>
        <source>A picture is a grey one of 4 x 4 to {0} x {1} pixels (uint8), not {2} of {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/handwriting.py"/>
        <source>A picture of a digit is {0} x {1}, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/orthogonal.py"/>
        <source>A product of orthogonal matrices is orthogonal: all singular values stay 1 at any depth,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/basin_map.py"/>
        <location filename="../../nnviz/tasks/hyperparameter_map.py"/>
        <location filename="../../nnviz/tasks/race_request.py"/>
        <source>A race has 1 to {0} steps, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_request.py"/>
        <source>A racer's start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_request.py"/>
        <source>A racer's {0} is a number of 0 or more, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/orthogonal.py"/>
        <source>A random rotation, uniform over all rotations: keeps the length of every signal vector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/monkey_saddle.py"/>
        <source>A saddle with three ways down and no curvature at its centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search.py"/>
        <source>A search needs validation samples, but the data is too small to hold any back. Choose a larger validation share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_request.py"/>
        <source>A seed is a whole number of 0 or more, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>A small dip on the left of zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>A step changes the weights by only {0} of their size (about 0.001 is usual), and the loss has only come from {1} to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/handwriting.py"/>
        <source>A stroke is a list of finite x, y positions, at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>A tenth of the spread is left in every layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/booth.py"/>
        <source>A tilted bowl whose minimum is not at zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/uniform.py"/>
        <source>A uniform variable on $(-a, a)$ has variance $a^2/3$,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/lecun_normal.py"/>
        <location filename="../../nnviz/core/initializers/lecun_uniform.py"/>
        <source>A unit sums $n_{in}$ independent products, so $\mathrm{Var}\,z = n_{in}\,\sigma^2\,E[x^2]$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/cliff.py"/>
        <source>A wall between a plateau and a valley throws the point far away unless gradients are clipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/amsgrad.py"/>
        <source>AMSGrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Accuracy on the training data stands at {0}; the last two epochs brought {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Accuracy {0} on the training data, but {1}, no better than guessing, on the validation data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Accuracy {0} on the training data, {1} on the validation data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Accuracy {0} on the validation data, {1} on the training data, without dropout or augmentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/ackley.py"/>
        <source>Ackley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>Across a plateau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>Across the valley the gradient is steep, along it flat: most of each step is wasted sideways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/activation.py"/>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adadelta.py"/>
        <source>AdaDelta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adagrad.py"/>
        <source>AdaGrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>AdaGrad stalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adadelta.py"/>
        <source>AdaGrad with a fading memory and steps in the units of x (Zeiler 2012, Algorithm 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>AdaGrad's sum of squares only grows, so its steps only shrink; RMSprop forgets and keeps going.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adam.py"/>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <source>Adam that looks ahead along its first moment (Dozat 2016, with the growing momentum of PyTorch).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/amsgrad.py"/>
        <source>Adam whose second moment never shrinks (Reddi et al. 2018, Algorithm 2; bias correction of PyTorch).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adamw.py"/>
        <source>Adam with weight decay on the point, not the gradient (Loshchilov &amp; Hutter 2019, Algorithm 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adamw.py"/>
        <source>AdamW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/batch_norm.py"/>
        <source>Added to the variance so that it is never zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/affine.py"/>
        <source>Affine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/affine.py"/>
        <source>Affine needs a vector, but gets an image {0}. Put Flatten before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>After {0} a bracket is missing: {1}({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>All units answer about 0.5: many units say the same thing (figure 6-11).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/constant.py"/>
        <source>All units of a layer compute the same number, so all receive the same gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>All units of a layer stay equal, step after step: the network learns as if it had one unit a layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/ackley.py"/>
        <source>Almost flat far out, a deep funnel in the middle, dents everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/strokes.py"/>
        <source>An empty drawing has no bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>An input has the shape (features) or (channels, height, width), not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>Any formula: see how the optimizers take your own surface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>As drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_request.py"/>
        <source>At most 8 initializers fit side by side, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_curves.py"/>
        <source>At most {0} functions can be shown at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>At the saddle the gradient all but vanishes. Rules that rescale it get away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Augmentation has no {0}; it has {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/average_pool2d.py"/>
        <source>Average pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/xavier_normal.py"/>
        <location filename="../../nnviz/core/initializers/xavier_uniform.py"/>
        <source>Backward, it multiplies the variance of gradients by $n_{out}\sigma^2$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Batch norm rescues a bad start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/batch_norm.py"/>
        <source>Batch normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>Batch normalisation, 16 scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/beale.py"/>
        <source>Beale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>Before {0} a number, a variable or a function is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Bell-shaped in every layer: tanh is symmetric about 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>Between the brackets of {0} something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/binary_cross_entropy.py"/>
        <source>Binary cross entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Book: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/booth.py"/>
        <source>Booth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/xavier_normal.py"/>
        <location filename="../../nnviz/core/initializers/xavier_uniform.py"/>
        <source>Both cannot be 1 unless $n_{in}=n_{out}$. The compromise is $\sigma^2 = 2/(n_{in}+n_{out})$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>Both go from 0 to 1; only one has a useful derivative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/bowl.py"/>
        <source>Bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>Brackets and powers are nested more than {0} deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>Bring its longer side to 20 of 28 pixels, as in MNIST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/batch_norm.py"/>
        <source>Brings each feature (or channel) of a mini-batch to mean 0 and variance 1, then scales and shifts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/identity.py"/>
        <source>But units stay copies of inputs, and those beyond $n_{in}$ stay zero, until training mixes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>Centre of mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>Chance of a small hook at each end of a stroke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>Chance that a stroke runs on, or stops short, at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/cliff.py"/>
        <source>Cliff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/constant.py"/>
        <location filename="../../nnviz/core/schedules/constant.py"/>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>Constant steps keep wandering around the minimum; a falling rate settles down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/conv2d.py"/>
        <source>Convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/cosine.py"/>
        <source>Cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/cross_entropy.py"/>
        <source>Cross entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/softmax_cross_entropy.py"/>
        <source>Cross entropy of softmax(logits), averaged over the batch; its gradient is (y - t) / N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/valley.py"/>
        <source>Curvature differs by the condition number: the steep direction limits the learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>Cut the drawing out, wherever on the canvas it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <location filename="../../nnviz/core/registry.py"/>
        <source>Did you mean {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/noisy_valley.py"/>
        <location filename="../../nnviz/core/surfaces/valley.py"/>
        <source>Direction of the valley. 0 lies along x, as AdaGrad and Adam like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <source>Divide by the root of a fading mean of squared gradients (Tieleman &amp; Hinton 2012, lecture 6.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <source>Divide by the standard deviation of the gradient instead of its root mean square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adagrad.py"/>
        <source>Divide each coordinate by the root of its summed squared gradients (Duchi et al. 2011).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>Draw the strokes again at MNIST's line width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_comparison.py"/>
        <source>Draws the weights, the digits and the parameters that are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/dropout.py"/>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>Dropout on 300 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/elu.py"/>
        <source>ELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/identity.py"/>
        <source>Each unit copies one input, times the gain; convolutions copy the channel (Dirac kernel).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_request.py"/>
        <source>Early stopping watches the validation accuracy, but nothing is held back for validation. Set the validation share to 0.1, or the patience to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/conv2d.py"/>
        <source>Edge of the square filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/average_pool2d.py"/>
        <location filename="../../nnviz/core/nn/layers/max_pool2d.py"/>
        <source>Edge of the square window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/valley.py"/>
        <source>Elongated valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>Escape from a saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/constant.py"/>
        <source>Every gradient step keeps them equal: a layer of $n$ units does the work of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Every layer is rescaled, so that no start is too small or too large. Gradients still grow by 1.21 a layer towards the input (Yang et al. 2019).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/affine.py"/>
        <source>Every output is a weighted sum of all inputs plus a bias: y = x W + b, W of shape (inputs, units).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/lion.py"/>
        <source>Exactly how far one step goes in each coordinate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Explodes: seven times larger with every layer. Nearly all values lie beyond 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/exponential.py"/>
        <source>Exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/tokens.py"/>
        <source>Factorials are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/plateau.py"/>
        <source>Far from the minimum the gradient all but vanishes: only rules that rescale it move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>Far out the gradient is almost zero: SGD stands still, rules that rescale it walk on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/fine_tune.py"/>
        <source>Fine-tuning needs pictures of 28 x 28 and a label for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/fine_tune.py"/>
        <source>Fine-tuning takes 1 to 200 epochs and up to 8 MNIST digits for each of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/beale.py"/>
        <source>Flat in the middle, walls at the corners: gradients differ by many orders of magnitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/flatten.py"/>
        <source>Flatten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/tokens.py"/>
        <source>For the absolute value write abs(...) instead of bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/xavier_normal.py"/>
        <location filename="../../nnviz/core/initializers/xavier_uniform.py"/>
        <source>Forward, a layer of linear units multiplies the variance of signals by $n_{in}\sigma^2$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/styblinski_tang.py"/>
        <source>Four basins, one a little deeper than the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>Four minima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/himmelblau.py"/>
        <source>Four minima of equal depth: the start decides which one is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>Four optimizers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>From one start, different optimizers may end in different minima. Drag the start and watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>From step to step the loss jumps by {0}, around {1}, without falling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/gelu.py"/>
        <source>GELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/goldstein_price.py"/>
        <source>Goldstein-Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/griewank.py"/>
        <source>Griewank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Grow or shrink by up to this fraction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/smooth_l1.py"/>
        <source>Half-width of the rounded tip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/hard_sigmoid.py"/>
        <source>Hard sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/hard_tanh.py"/>
        <source>Hard tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/he_normal.py"/>
        <source>He (Kaiming) initialization with a normal distribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/he_uniform.py"/>
        <source>He (Kaiming) initialization with a uniform distribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/he_normal.py"/>
        <source>He (Kaiming) normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/he_uniform.py"/>
        <source>He (Kaiming) uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>He arrives at the top with its spread; Xavier has lost a factor of twenty million on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/softmax.py"/>
        <source>High evens the probabilities out, low picks the greatest alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/himmelblau.py"/>
        <source>Himmelblau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/elu.py"/>
        <source>How far down it goes on the left; 1 makes the derivative continuous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adagrad.py"/>
        <location filename="../../nnviz/core/optimizers/base.py"/>
        <location filename="../../nnviz/core/optimizers/momentum.py"/>
        <location filename="../../nnviz/core/optimizers/nesterov.py"/>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <location filename="../../nnviz/core/optimizers/sgd.py"/>
        <source>How far one step goes. Too small: slow. Too large: it overshoots or diverges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/conv2d.py"/>
        <source>How far the filter moves from place to place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>How far the rubber sheet is pulled about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/average_pool2d.py"/>
        <location filename="../../nnviz/core/nn/layers/max_pool2d.py"/>
        <source>How far the window moves; usually its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <source>How fast the momentum grows from half of beta1 to beta1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search.py"/>
        <source>How long one trial learns (the book: 50)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_comparison.py"/>
        <source>How many digits the loss is taken over; few are fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/conv2d.py"/>
        <source>How many feature maps come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/affine.py"/>
        <source>How many neurons the layer has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search.py"/>
        <source>How many pairs of the two are tried (the book: 100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/noisy_valley.py"/>
        <location filename="../../nnviz/core/surfaces/valley.py"/>
        <source>How much steeper the valley is across than along (the condition number).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/softplus.py"/>
        <source>How sharp the corner is: very large is ReLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adam.py"/>
        <location filename="../../nnviz/core/optimizers/adamw.py"/>
        <location filename="../../nnviz/core/optimizers/amsgrad.py"/>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <source>How slowly the mean gradient (first moment) is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adam.py"/>
        <location filename="../../nnviz/core/optimizers/adamw.py"/>
        <location filename="../../nnviz/core/optimizers/amsgrad.py"/>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <source>How slowly the mean squared gradient (second moment) is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/lion.py"/>
        <source>How slowly the momentum is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adadelta.py"/>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <source>How slowly the squared gradients are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/sigmoid.py"/>
        <source>How steep it is at zero: 1 is the usual sigmoid, very large is the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/rosenbrock.py"/>
        <source>How steep the walls of the valley are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/huber.py"/>
        <source>Huber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/identity.py"/>
        <location filename="../../nnviz/core/initializers/identity.py"/>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>Initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/lecun_normal.py"/>
        <location filename="../../nnviz/core/initializers/lecun_uniform.py"/>
        <source>Inputs are normalised to $E[x^2]=1$ and the unit should stay in its near-linear range:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/inverse_time.py"/>
        <source>Inverse time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>It is learning well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>It learns by heart (overfitting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Keeps its spread at any depth (figure 6-14, bottom).</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/max_pool2d.py"/>
        <source>Keeps the largest value of each window; among equal values the first gets the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>Known are: W1, b1, ... of fully connected layers for 784 inputs; the simple convolutional network of chapter 7 (W1 of 4 dimensions, W2, W3); and the deep one of chapter 8 (W1 to W8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>Layer {0} ({1}): {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/lecun_normal.py"/>
        <source>LeCun initialization with a normal distribution (the book's 'Xavier').</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/lecun_uniform.py"/>
        <source>LeCun initialization with a uniform distribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/lecun_normal.py"/>
        <source>LeCun normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/lecun_uniform.py"/>
        <source>LeCun uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/leaky_relu.py"/>
        <source>Leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search.py"/>
        <source>Learning rates are drawn from here on, evenly in the logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>Left edge of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/orthogonal.py"/>
        <source>Length every signal is multiplied by; sqrt(2) suits ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/levy.py"/>
        <source>Levy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>Line width after scaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/lion.py"/>
        <source>Lion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/softmax_view.py"/>
        <source>Logits and the constant are finite numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>Longer side of the scaled digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Look at the samples and labels of both in the Understand tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Look for wrong labels in the training data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>Lower edge of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Make wider or narrower by up to this fraction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/two_wells.py"/>
        <source>Makes the left well deeper (positive) or the right one (negative).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Many units are dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/matyas.py"/>
        <source>Matyas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/max_pool2d.py"/>
        <source>Max pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/mae.py"/>
        <source>Mean absolute error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/mse.py"/>
        <source>Mean over all numbers, or the book's half of the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/mse.py"/>
        <source>Mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/milestones.py"/>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/milestones.py"/>
        <source>Milestones are step numbers or percentages such as '300 50%', not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/noisy_valley.py"/>
        <source>Mini-batches make gradients noisy: the point never rests unless the learning rate falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/mish.py"/>
        <source>Mish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/momentum.py"/>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adam.py"/>
        <source>Momentum over a fading mean of squares, both corrected for starting at 0 (Kingma &amp; Ba 2015, Alg. 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>Momentum overshoots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/nesterov.py"/>
        <source>Momentum that looks ahead along its velocity (Nesterov 1983; Sutskever et al. 2013, eq. 3-4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/monkey_saddle.py"/>
        <source>Monkey saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Move by up to this much either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>Move the steepness: the step is a sigmoid that is infinitely steep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/he_normal.py"/>
        <location filename="../../nnviz/core/initializers/he_uniform.py"/>
        <location filename="../../nnviz/core/initializers/lecun_normal.py"/>
        <location filename="../../nnviz/core/initializers/lecun_uniform.py"/>
        <location filename="../../nnviz/core/initializers/xavier_normal.py"/>
        <location filename="../../nnviz/core/initializers/xavier_uniform.py"/>
        <source>Multiplies every weight: 1 is the paper's value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <source>NAdam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/nesterov.py"/>
        <source>Nesterov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_comparison.py"/>
        <source>Networks learn in float32; a check needs float64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/uniform.py"/>
        <source>No derivation: the range is chosen by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search.py"/>
        <source>No trial has finished yet, so there is nothing to narrow the range around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>Noisy gradients need a falling learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/noisy_valley.py"/>
        <source>Noisy valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/normal.py"/>
        <source>None: $\sigma$ is chosen by hand, 0.01 by habit (Krizhevsky 2012 used it in AlexNet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/normal.py"/>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/normal.py"/>
        <source>Normal weights with the same standard deviation in every layer, whatever its width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/recognise_drawing.py"/>
        <source>Not sure: this may be a {0} or a {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>Nothing is drawn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/identity.py"/>
        <source>Number on the diagonal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>On y² a step multiplies y by 1 - 2 lr: above lr = 1 each step lands farther out than the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_comparison.py"/>
        <source>One evaluation of this network on {0} digits takes {1} million multiplications, too many to repeat for every parameter. Take fewer digits or a smaller network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/three_hump_camel.py"/>
        <source>One global minimum between two local ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>One huge gradient at the wall throws the point far away; with clipping the step stays small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/he_normal.py"/>
        <location filename="../../nnviz/core/initializers/he_uniform.py"/>
        <source>One layer then multiplies the variance by $n_{in}\sigma^2/2$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Only {0} steps are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/orthogonal.py"/>
        <source>Orthogonal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Outputs crowd at 0 and 1, where the slope is almost 0: gradients vanish (figure 6-10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/prelu.py"/>
        <source>PReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>Pen width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Pictures come as (N, H, W) or (N, 1, H, W), not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/plateau.py"/>
        <source>Plateau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/softmax.py"/>
        <source>Probabilities from logits: exp(x_i / T) over their sum along the last axis (Bridle 1990).</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/activation.py"/>
        <source>Puts an activation on every value; `function` is a spec: ``relu``, ``leaky_relu:slope=0.1``.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <source>RMSprop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/rastrigin.py"/>
        <source>Rastrigin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/relu.py"/>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>ReLU (book, fig. 3-9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/identity.py"/>
        <source>ReLU in recurrent networks; linear units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/he_normal.py"/>
        <location filename="../../nnviz/core/initializers/he_uniform.py"/>
        <source>ReLU zeroes half of a symmetric $z$, so half its second moment passes: $E[x^2]=\mathrm{Var}(z)/2$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/files.py"/>
        <source>Readable are: IDX (also .gz), Kaggle's digit CSV, mnist.npz, UNIPEN pen strokes (also .gz), and folders of pictures named by label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/griewank.py"/>
        <source>Regular dents on a bowl so shallow that no gradient tells where the middle is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/huber.py"/>
        <source>Residual beyond which the loss grows linearly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/levy.py"/>
        <source>Ridges across one direction: the way down is blocked again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>Right edge of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/rosenbrock.py"/>
        <source>Rosenbrock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adam.py"/>
        <location filename="../../nnviz/core/optimizers/adamw.py"/>
        <location filename="../../nnviz/core/optimizers/amsgrad.py"/>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <source>Roughly how far one step goes in each coordinate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/conv2d.py"/>
        <source>Rows of zeros put around the image on each side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/selu.py"/>
        <source>SELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/sgd.py"/>
        <source>SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>SGD is the slowest; Momentum, AdaGrad and Adam are close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>SGD zig-zags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>SGD zig-zags across the valley, Momentum rolls through, AdaGrad and Adam head for the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/saddle.py"/>
        <source>Saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search.py"/>
        <source>Samples that one trial learns from (the book: 400)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Saturated at -1 and 1. The range 0..1 hides the left half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/he_normal.py"/>
        <location filename="../../nnviz/core/initializers/he_uniform.py"/>
        <source>Setting that factor to 1 gives $\sigma^2 = 2/n_{in}$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/momentum.py"/>
        <location filename="../../nnviz/core/optimizers/nesterov.py"/>
        <source>Share of the last step's velocity that is kept: 0 is plain SGD, 0.9 a heavy ball.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <source>Share of the last velocity that is kept; 0 is the original rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/cosine.py"/>
        <source>Share of the learning rate that is left at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/batch_norm.py"/>
        <source>Share of the newest mini-batch in the running statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Share of the pictures that are distorted; the others stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/dropout.py"/>
        <source>Share of the values that is switched off in each training step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Sharpen edges by up to this: 1 doubles the contrast at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>Shift the centre of mass to the middle, as in MNIST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/browse_samples.py"/>
        <source>Shown are {0}, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adamw.py"/>
        <source>Shrinks every parameter by this share of the learning rate at each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Shrinks slowly: factor 0.71 a layer, nothing after 50 layers (figure 6-14, middle).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/silu.py"/>
        <source>SiLU / Swish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/sigmoid.py"/>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>Sigmoid (book, fig. 3-7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/six_hump_camel.py"/>
        <source>Six minima, two of them global.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/six_hump_camel.py"/>
        <source>Six-hump camel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Slant: sideways shift per pixel of height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/conv2d.py"/>
        <source>Slides small filters over the image; each filter makes one feature map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/prelu.py"/>
        <source>Slope a on the negative side, which training would adapt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/leaky_relu.py"/>
        <source>Slope a on the negative side: 0 is ReLU, 1 is the identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>Small steps fall into the nearest dent; large ones jump over some, not always for the better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/binary_cross_entropy.py"/>
        <location filename="../../nnviz/core/losses/cross_entropy.py"/>
        <source>Smallest probability taken at its word, so that log(0) never appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/smooth_l1.py"/>
        <source>Smooth L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>Smooth and modern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_comparison.py"/>
        <source>So many parameters of each layer are compared, drawn at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Soften by up to this share of a 1-2-1 filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/softmax.py"/>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/softmax_cross_entropy.py"/>
        <source>Softmax + cross entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/softplus.py"/>
        <source>Softplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/softsign.py"/>
        <source>Softsign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>Spread of a smooth bending of the whole digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>Spread of every control point on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>Spread of the logarithm of the width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>Spread of the rotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>Spread of the sideways slant, and twice that of 'italics'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>Spread of the trembling along the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Spread out, neither saturated nor all alike (figure 6-13).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/huber.py"/>
        <source>Squared for small residuals, linear for large ones, joined smoothly at `delta` (Huber 1964).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/normal.py"/>
        <source>Standard deviation of every weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Standard deviation of the grey noise added to every pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/noisy_valley.py"/>
        <source>Standard deviation of the noise on each component of the gradient (mini-batch noise).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/step.py"/>
        <location filename="../../nnviz/core/schedules/step_decay.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>Step (book, fig. 3-6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>Step and sigmoid (book, fig. 3-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>Step becomes sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/lion.py"/>
        <source>Step by the sign of an interpolated momentum (Chen et al. 2023, Algorithm 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/sgd.py"/>
        <source>Step straight down the gradient (Robbins &amp; Monro 1951; Cauchy 1847).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/step_decay.py"/>
        <source>Steps between two drops.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/strokes.py"/>
        <source>Stroke {0} has a position that is not on any canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/strokes.py"/>
        <source>Stroke {0} should be of shape (n, 2), not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/styblinski_tang.py"/>
        <source>Styblinski-Tang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/dropout.py"/>
        <source>Switches each value off with probability `rate` while training and scales the rest by 1/(1 - rate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Symmetry: constant weights while training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/average_pool2d.py"/>
        <source>Takes the mean of each window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/tanh.py"/>
        <source>Tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>The architecture is empty. Write for example 784-100-10 or cnn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>The architecture {0} ends with {1} values, but there are {2} classes. End it with -{3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>The architecture {0} starts with {1}, but the images have {2} = {3} values. Write {4}-{5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>The book's 50-100 network (chapter 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>The book's deep convnet with dropout (chapter 8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>The book's figure 6-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>The book's simple convnet (chapter 7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>The book's two-layer network (chapter 4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/mnist.py"/>
        <source>The bundled file {0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/mnist.py"/>
        <source>The bundled file {0} is damaged (wrong SHA-256 sum). Install nnviz again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/mnist.py"/>
        <source>The bundled file {0} unpacks to {1} bytes, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training.py"/>
        <source>The checkpoint belongs to a run with other settings; resume with its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_state.py"/>
        <source>The checkpoint is damaged: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training.py"/>
        <source>The checkpoint is incomplete: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>The cliff, with and without clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/inspect_drawing.py"/>
        <source>The covering square is 1 to 14 pixels wide, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/loss_curves.py"/>
        <source>The crosshair stands between {0} and {1}, not at {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>The derivative is at most 1/4: see the product through the layers below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/session.py"/>
        <source>The drawing in the saved state is damaged: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/bowl.py"/>
        <source>The easiest case: the gradient points straight at the minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>The family of ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_files.py"/>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/tokens.py"/>
        <source>The formula has {0} characters; at most {1} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>The formula is empty: type something such as x*tanh(x).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>The formula is too long: it has more than {0} parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>The formula stops here: a number, a variable or a function is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>The gap between training and validation shrinks; training no longer reaches 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/identity.py"/>
        <source>The gradient is handed back the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/saddle.py"/>
        <source>The gradient vanishes at a point that is no minimum: some optimizers escape sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_comparison.py"/>
        <source>The h of (f(x + h) - f(x - h)) / 2h; the book takes 0.0001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search.py"/>
        <source>The largest learning rate that is tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search.py"/>
        <source>The largest weight decay that is tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/milestones.py"/>
        <source>The learning rate drops by a factor at chosen steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/step_decay.py"/>
        <source>The learning rate drops by a factor every so many steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/cosine.py"/>
        <source>The learning rate falls along half a cosine to its last value at the end of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/inverse_time.py"/>
        <source>The learning rate falls like one over the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>The learning rate is too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>The learning rate is too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/fine_tune.py"/>
        <source>The learning rate lies between 0 and 1; {0} does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/exponential.py"/>
        <source>The learning rate shrinks by the same factor at every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/constant.py"/>
        <source>The learning rate stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>The loss has come from {0} to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>The loss has grown from {0} to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>The loss was no number any more at step {0}. The last good weights are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/hyperparameter_map.py"/>
        <source>The lowest learning rate lies above 0 and below the highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/hyperparameter_map.py"/>
        <source>The lowest {0} lies below the highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>The map's left edge lies left of its right one, the lower below the upper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/network.py"/>
        <source>The network expects samples of {0}, but gets an array of shape {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/inspect_drawing.py"/>
        <location filename="../../nnviz/tasks/recognise_drawing.py"/>
        <source>The network has {0} outputs; drawing needs one for each digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>The network is too weak for the task (underfitting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/evaluate.py"/>
        <source>The network knows the classes 0 to {0}; the data holds others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/constant.py"/>
        <source>The number in every weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/tokens.py"/>
        <source>The number {0} is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/base.py"/>
        <source>The optimizer's memory holds {0}, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/base.py"/>
        <source>The optimizer's {0} has shape {1}, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>The perceptron's answer: off or on, and nothing to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/inspect_drawing.py"/>
        <source>The picture is 28 x 28 of uint8, not {0} {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/nearest_digits.py"/>
        <source>The picture is 28 x 28, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_curves.py"/>
        <source>The range goes from a smaller to a larger number, both within ±1e6; {0} to {1} does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search.py"/>
        <source>The range of the {0} ends at {1} before it begins at {2}: make the lowest smaller than the highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>The record of this network cannot be written as JSON: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/loss_curves.py"/>
        <source>The right answer is a probability from 0 to 1, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/softmax_view.py"/>
        <source>The right class is one of 0 to {0}, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>The run diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>The same answer made smooth: every input moves the output a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/constant.py"/>
        <source>The same number in every weight: shows the symmetry problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>The same optimizer, three learning rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search.py"/>
        <source>The same seed draws the same pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/flat_network.py"/>
        <source>The saved {0} hold {1} values, this network has {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/strokes.py"/>
        <source>The side of a canvas is a positive number, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/screenshot.py"/>
        <source>The size is WIDTHxHEIGHT, for instance 1280x800, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_request.py"/>
        <source>The start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_request.py"/>
        <source>The tolerance is a distance above 0, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/basin_map.py"/>
        <source>The tolerance is a distance above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>The validation data are easier than the training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>The validation loss was lowest after epoch {0} and has grown by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/registry.py"/>
        <source>The {0} {1} has no parameter {2}; it has: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/softmax_view.py"/>
        <source>There are 1 to {0} logits, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/fine_tune.py"/>
        <source>There are no digits of yours to learn from yet. Correct a few answers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/evaluate.py"/>
        <source>There are {0} pictures, but {1} labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/registry.py"/>
        <source>There are: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>There is no augmentation {0}; known are none, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>There is no bundled network {0}. Bundled are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>There is no file {0}. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panel_registry.py"/>
        <source>There is no panel named {0}. There are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/registry.py"/>
        <source>There is no {0} named {1}. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/runtime/jobs.py"/>
        <source>There is not enough memory for this. Choose smaller sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/evaluate.py"/>
        <source>There is nothing to evaluate on: the data holds no labelled picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Thicken or thin the pen by up to this many pixels a side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>This bracket closes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>This bracket is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/digit_likeness.py"/>
        <source>This does not look like one digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/strokes.py"/>
        <source>This is not a drawing that nnviz saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>This is one blot of ink, not a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>This is only a dot: draw the digit larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>This looks like a scribble, not like a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/three_hump_camel.py"/>
        <source>Three-hump camel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Too early to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>Too large a step diverges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/prelu.py"/>
        <source>Training also learns the slope: its derivative is x for x &lt; 0 and 0 for x &gt; 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Training and validation data do not go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Try a tenth of the learning rate, {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Try a third of the learning rate, He initial weights or leaky ReLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Try augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Try dropout 0.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Try more units or layers, less dropout or weight decay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Try {0}, a tenth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Try {0}, ten times as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>Turn by up to this much either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/two_wells.py"/>
        <source>Two minima, one deeper: momentum may carry the point over the ridge, small steps never do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>Two numbers stand side by side: an operator is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/two_wells.py"/>
        <source>Two wells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>Typed formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/uniform.py"/>
        <source>Uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/uniform.py"/>
        <source>Uniform weights between -limit and limit in every layer, whatever its width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>Upper edge of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/tokens.py"/>
        <source>Use round brackets ( ) instead of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>Validation accuracy {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search.py"/>
        <source>Validation samples that judge a trial; few make luck look like skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/goldstein_price.py"/>
        <source>Values from 3 to a million: the learning rate that suits the valley explodes on the walls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Vanishes: 14 times smaller with every layer (figure 6-14, top).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>Variables: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>Weight decay on 300 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search.py"/>
        <source>Weight decays are drawn from here on, evenly in the logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/lion.py"/>
        <source>Weight of the momentum in the direction of the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/uniform.py"/>
        <source>Weights lie between -limit and limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>What each does with negative inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/milestones.py"/>
        <location filename="../../nnviz/core/schedules/step_decay.py"/>
        <source>What the learning rate is multiplied by at each drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/exponential.py"/>
        <source>What the learning rate is multiplied by at each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/milestones.py"/>
        <source>Where it drops, separated by spaces: step numbers (300) or shares of the run (50%).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/rosenbrock.py"/>
        <source>Where the minimum lies: (a, a²).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/activation.py"/>
        <source>Which activation: relu, sigmoid, tanh, ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>Why sigmoid networks stop learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>Wider; the tails begin to saturate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/constant.py"/>
        <source>With $c = 0$ nothing but the biases passes at all. Random weights break the symmetry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/normal.py"/>
        <source>With 100 units $\sigma = 1$ multiplies it by 100 (saturates), $\sigma = 0.01$ by 0.01 (vanishes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>With batch normalisation learning is fast and hardly depends on the scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>With std 0.01 nothing is learnt; Xavier and He learn, He is ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/softmax.py"/>
        <source>Works on a whole vector: every output depends on every input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/tokens.py"/>
        <source>Write only what f is, without an equals sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/flatten.py"/>
        <source>Writes all pixels of all channels one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/xavier_normal.py"/>
        <source>Xavier (Glorot) initialization with a normal distribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/xavier_uniform.py"/>
        <source>Xavier (Glorot) initialization with a uniform distribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/xavier_normal.py"/>
        <source>Xavier (Glorot) normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/xavier_uniform.py"/>
        <source>Xavier (Glorot) uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_presets.py"/>
        <source>Zero on the left, the input itself on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>_</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>`out` must be a contiguous float32 array of shape {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/rosenbrock.py"/>
        <source>a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>a call of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>a list has no beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>a plain array of numbers was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/batch_norm.py"/>
        <source>a scale and a shift for each of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/lecun_normal.py"/>
        <location filename="../../nnviz/core/initializers/lecun_uniform.py"/>
        <source>a scaled tanh, 1.7159 tanh(2x/3); later also SELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>a {0} instead of a dictionary of arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>a {0} where a text should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/__init__.py"/>
        <source>activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/elu.py"/>
        <source>alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/picture_pipeline.py"/>
        <source>already normalised as in MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>an array of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>an array of shape {0} in {1} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>an entry {0} that is no array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>an object with a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/noisy_valley.py"/>
        <location filename="../../nnviz/core/surfaces/valley.py"/>
        <source>angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>aspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/milestones.py"/>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/rosenbrock.py"/>
        <source>b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>batch norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/silu.py"/>
        <location filename="../../nnviz/core/activations/softplus.py"/>
        <location filename="../../nnviz/core/losses/smooth_l1.py"/>
        <source>beta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adam.py"/>
        <location filename="../../nnviz/core/optimizers/adamw.py"/>
        <location filename="../../nnviz/core/optimizers/amsgrad.py"/>
        <location filename="../../nnviz/core/optimizers/lion.py"/>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <source>beta1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adam.py"/>
        <location filename="../../nnviz/core/optimizers/adamw.py"/>
        <location filename="../../nnviz/core/optimizers/amsgrad.py"/>
        <location filename="../../nnviz/core/optimizers/lion.py"/>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <source>beta2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <source>centred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/noisy_valley.py"/>
        <location filename="../../nnviz/core/surfaces/valley.py"/>
        <source>condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/picture_ink.py"/>
        <source>dark on light: inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/inverse_time.py"/>
        <source>decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <location filename="../../nnviz/core/surfaces/noisy_valley.py"/>
        <location filename="../../nnviz/core/surfaces/valley.py"/>
        <source>degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/huber.py"/>
        <source>delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_standings.py"/>
        <source>diverged at step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>draw.explain should be an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>draw.explain.digit is 0 to 9, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>elastic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>entries without a dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search.py"/>
        <source>epochs</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/step_decay.py"/>
        <source>every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/sigmoid.py"/>
        <source>f(x) = 1 / (1 + exp(-k x)); with growing steepness k it turns into the step function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/step.py"/>
        <source>f(x) = 1 for x &gt; 0, else 0 (McCulloch &amp; Pitts 1943; Rosenblatt 1958).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/softplus.py"/>
        <source>f(x) = log(1 + exp(b x)) / b: a ReLU with a round corner; its derivative is the sigmoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/relu.py"/>
        <source>f(x) = max(x, 0) (Nair &amp; Hinton 2010): slope one on the right, so gradients pass undiminished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/selu.py"/>
        <source>f(x) = s x for x &gt; 0, else s a (exp(x) - 1); s and a are such that mean 0 and variance 1 persist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/tanh.py"/>
        <source>f(x) = tanh(x): a sigmoid stretched to (-1, 1), so its outputs are centred on zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/softsign.py"/>
        <source>f(x) = x / (1 + |x|): like tanh, but its tails approach the limits slowly (Bergstra et al. 2009).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/hard_sigmoid.py"/>
        <source>f(x) = x / 6 + 1/2 cut off at 0 and 1: a sigmoid of three straight pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/hard_tanh.py"/>
        <source>f(x) = x cut off at -1 and 1: a tanh of three straight pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/elu.py"/>
        <source>f(x) = x for x &gt; 0, else alpha (exp(x) - 1) (Clevert et al. 2016): outputs average nearer to zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/leaky_relu.py"/>
        <source>f(x) = x for x &gt; 0, else slope * x (Maas, Hannun &amp; Ng 2013): no unit dies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/prelu.py"/>
        <source>f(x) = x for x &gt; 0, else slope * x, with a slope that training adapts (He et al. 2015).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/silu.py"/>
        <source>f(x) = x sigmoid(b x) (Elfwing et al. 2018; Swish: Ramachandran et al. 2017).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/mish.py"/>
        <source>f(x) = x tanh(softplus(x)) (Misra 2020): smooth, with a small dip on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/gelu.py"/>
        <source>f(x) = x times the probability that a standard normal number is below x, exact (not the tanh form).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/identity.py"/>
        <source>f(x) = x: what a linear output layer uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>f(x, y), as you would write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>far more than some arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/conv2d.py"/>
        <source>filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_comparison.py"/>
        <source>float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_comparison.py"/>
        <source>float64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/binary_cross_entropy.py"/>
        <location filename="../../nnviz/core/losses/cross_entropy.py"/>
        <source>floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>formula_text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>from buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/picture_pipeline.py"/>
        <location filename="../../nnviz/core/data/stroke_pipeline.py"/>
        <source>from {0} to {1} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/activation.py"/>
        <source>function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>functions.derivative is one of {0}, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/he_normal.py"/>
        <location filename="../../nnviz/core/initializers/he_uniform.py"/>
        <location filename="../../nnviz/core/initializers/identity.py"/>
        <location filename="../../nnviz/core/initializers/lecun_normal.py"/>
        <location filename="../../nnviz/core/initializers/lecun_uniform.py"/>
        <location filename="../../nnviz/core/initializers/orthogonal.py"/>
        <location filename="../../nnviz/core/initializers/xavier_normal.py"/>
        <location filename="../../nnviz/core/initializers/xavier_uniform.py"/>
        <source>gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/exponential.py"/>
        <location filename="../../nnviz/core/schedules/milestones.py"/>
        <location filename="../../nnviz/core/schedules/step_decay.py"/>
        <source>gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/mse.py"/>
        <source>half_sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search.py"/>
        <source>held_out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search.py"/>
        <source>highest_decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search.py"/>
        <source>highest_rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>hooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/__init__.py"/>
        <source>initializer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/picture_pipeline.py"/>
        <location filename="../../nnviz/core/data/stroke_pipeline.py"/>
        <source>ink {0} pixels (MNIST: 102 on average)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>it ends after {0} of {1} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>it has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>items without a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>its header holds a backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/conv2d.py"/>
        <source>kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/cosine.py"/>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/__init__.py"/>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search.py"/>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/picture_ink.py"/>
        <source>light on dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/uniform.py"/>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/orthogonal.py"/>
        <source>linear networks; with gain sqrt(2) for ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/picture_pipeline.py"/>
        <location filename="../../nnviz/core/data/stroke_pipeline.py"/>
        <source>longer side {0} of 28 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/__init__.py"/>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>losses.request names a loss that cannot be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search.py"/>
        <source>lowest_decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search.py"/>
        <source>lowest_rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/mse.py"/>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/batch_norm.py"/>
        <location filename="../../nnviz/core/optimizers/momentum.py"/>
        <location filename="../../nnviz/core/optimizers/nesterov.py"/>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <source>momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>momentum:lr=0.02,momentum=0.5 label=Momentum_0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>momentum:lr=0.02,momentum=0.9 label=Momentum_0.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>momentum:lr=0.02,momentum=0.99 label=Momentum_0.99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/nadam.py"/>
        <source>momentum_decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>nesterov:lr=0.02,momentum=0.9 label=Nesterov_0.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>no dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>no weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <location filename="../../nnviz/core/surfaces/noisy_valley.py"/>
        <source>noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/normal.py"/>
        <location filename="../../nnviz/core/initializers/uniform.py"/>
        <source>none in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/constant.py"/>
        <source>none: it fails with every activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/picture_ink.py"/>
        <source>nothing stands out from the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>one argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/dataset.py"/>
        <source>one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/__init__.py"/>
        <source>optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>overshoot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/conv2d.py"/>
        <source>padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_standings.py"/>
        <source>path length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>pen_width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_comparison.py"/>
        <source>per_array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/loss_curves.py"/>
        <source>points lies between 2 and 20001; {0} does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_comparison.py"/>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <location filename="../../nnviz/core/nn/layers/average_pool2d.py"/>
        <location filename="../../nnviz/core/nn/layers/conv2d.py"/>
        <location filename="../../nnviz/core/nn/layers/max_pool2d.py"/>
        <source>px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>race.preset is one of {0}, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>race.{0} is a whole number, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/dropout.py"/>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/mse.py"/>
        <source>reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>relu he</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>relu std-001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>relu std-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>relu xavier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/adadelta.py"/>
        <location filename="../../nnviz/core/optimizers/rmsprop.py"/>
        <source>rho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_comparison.py"/>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/schedules/__init__.py"/>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_comparison.py"/>
        <location filename="../../nnviz/tasks/search.py"/>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>sgd:lr=0.05 label=constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>sgd:lr=0.05 schedule=cosine label=cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>sgd:lr=0.05 schedule=inverse_time:decay=0.02 label=inverse_time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>sgd:lr=0.5 clip=1.0 label=SGD_clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_presets.py"/>
        <source>sgd:lr=0.5 label=SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>shear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>sigmoid he</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>sigmoid std-001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>sigmoid std-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>sigmoid xavier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/average_pool2d.py"/>
        <location filename="../../nnviz/core/nn/layers/max_pool2d.py"/>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>slant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/leaky_relu.py"/>
        <location filename="../../nnviz/core/activations/prelu.py"/>
        <source>slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/uniform.py"/>
        <source>so a layer multiplies the second moment by $n_{in}a^2/3$ before the activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/orthogonal.py"/>
        <source>so every signal and every gradient keeps its length in a linear network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>std 1, std 0.01, Xavier and He on the same numbers, each histogram on its own range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/normal.py"/>
        <source>std_dev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/sigmoid.py"/>
        <source>steepness</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_standings.py"/>
        <source>steps to tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/average_pool2d.py"/>
        <location filename="../../nnviz/core/nn/layers/conv2d.py"/>
        <location filename="../../nnviz/core/nn/layers/max_pool2d.py"/>
        <source>stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search.py"/>
        <source>subset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/__init__.py"/>
        <source>surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/panel.py"/>
        <source>tab is 0, 1 or 2, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/xavier_normal.py"/>
        <location filename="../../nnviz/core/initializers/xavier_uniform.py"/>
        <source>tanh and other odd functions that are near-linear at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>tanh he</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>tanh std-001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>tanh std-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>tanh xavier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/base.py"/>
        <source>targets of shape {0} and type {1} do not fit predictions of shape {2}: give integer labels {3} or one row per prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/softmax.py"/>
        <source>temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/trained_models.py"/>
        <source>the MNIST test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>the book's deep convolutional network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>the book's fully connected network (sigmoid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>the book's simple convolutional network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>the instruction {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/files.py"/>
        <source>the pictures of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>the shape is not one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>the shape {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/pipeline_stages.py"/>
        <source>thicken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/augmentation.py"/>
        <source>thickness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/two_wells.py"/>
        <source>tilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>train.tab is 0 to {0}, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>tremor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search.py"/>
        <source>trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>two arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/registry.py"/>
        <source>two classes claim the {0} {1}: {2} and {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/affine.py"/>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/constant.py"/>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>values are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>values of type {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>values of type {0} are not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>values with fields</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>warp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/picture_pipeline.py"/>
        <location filename="../../nnviz/core/data/stroke_pipeline.py"/>
        <source>was at {0}, {1} of 28</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/search.py"/>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/train_presets.py"/>
        <source>weight decay 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_curves.py"/>
        <source>weight scale</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/initializers/base.py"/>
        <source>weights are float32 or float64, not {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/gradient_comparison.py"/>
        <source>width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/synthetic_strokes.py"/>
        <source>wobble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/optimizers/base.py"/>
        <source>x has shape {0}, its gradient {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>x_max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>x_min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/book.py"/>
        <source>x²/20 + y²  (book)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>y_max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/surfaces/typed.py"/>
        <source>y_min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/mnist.py"/>
        <source>{0} Install nnviz again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_loader.py"/>
        <source>{0} cannot be made: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} cannot be opened: {1}. Check the name and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/settings.py"/>
        <source>{0} cannot be read ({1}); the defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/handwriting.py"/>
        <location filename="../../nnviz/gui/share.py"/>
        <location filename="../../nnviz/tasks/race_files.py"/>
        <source>{0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} cannot be read: {1}. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} cannot be understood: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/screenshot.py"/>
        <source>{0} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/handwriting.py"/>
        <source>{0} cannot be written: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/settings.py"/>
        <source>{0} cannot be written: {1}. Changes are kept until nnviz is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_writing.py"/>
        <source>{0} cannot be written: {1}. Choose another place or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_curves.py"/>
        <source>{0} derivative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0} describes a layer of more than {1} values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0} describes {1} layers; {2} are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>{0} does not belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>{0} does not belong here: ')' or an operator is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0} does not describe a network: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/idx.py"/>
        <source>{0} ends within its header, at byte {1}. Get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} has a damaged header. Save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <source>{0} has an unknown entry {1}; known are: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/digit_csv.py"/>
        <source>{0} has more than {1} lines; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <source>{0} has no JSON form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/hyperparameter_map.py"/>
        <source>{0} has no parameter {1} to map: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/dataset.py"/>
        <source>{0} has the shape {1}, but there are {2} pictures to label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/dataset.py"/>
        <source>{0} has the shape {1}; pictures of N x 28 x 28 (N at least 1) were expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/files.py"/>
        <source>{0} holds labels only. Put the file of pictures beside it, or choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/image_folder.py"/>
        <source>{0} holds more than {1} files. Choose a smaller folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>{0} holds more than {1} weights, more than any network of the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/files.py"/>
        <source>{0} holds no drawing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_loader.py"/>
        <source>{0} holds no network for digits: its inputs are {1}, drawing needs 28 × 28 pixels and ten outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/browse_samples.py"/>
        <source>{0} holds no picture here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/digit_csv.py"/>
        <source>{0} holds no picture: there is no line after the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/image_folder.py"/>
        <source>{0} holds no pictures named by label. Name them 7_001.png, or use folders 0 to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/image_folder.py"/>
        <source>{0} holds picture files, but nothing here can decode them. Use the nnviz program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_data.py"/>
        <source>{0} holds pictures without labels; nothing can be learnt from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/trained_models.py"/>
        <source>{0} holds pictures without labels; they cannot be right or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>{0} holds the entries {1}: not a weight file of the book. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/dataset.py"/>
        <source>{0} holds values from {1} to {2}; grey values lie in 0 to 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} holds {1} files; {2} are the most for this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} holds {1} twice. Save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>{0} holds {1}. Only NumPy arrays are read from a pickle; nothing in it was executed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/digit_npz.py"/>
        <source>{0} holds {1}; x_train and y_train, as in Keras' mnist.npz, were expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/architectures.py"/>
        <source>{0} in the architecture {1} is not a layer. Layers are conv16x5, pool2, avgpool2, bn, drop0.3, flatten, a number for an affine layer, or an activation. ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/registry.py"/>
        <source>{0} in {1} is not of the form parameter=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_files.py"/>
        <source>{0} is JSON, but not a race saved by nnviz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/pickled_arrays.py"/>
        <source>{0} is a damaged or cut-off pickle: {1}. Get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_files.py"/>
        <source>{0} is a damaged race: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} is a device or a pipe. Choose an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_writing.py"/>
        <source>{0} is a folder or a device. Choose the name of an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} is a folder. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/params.py"/>
        <source>{0} is a number, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_request.py"/>
        <source>{0} is a pair of finite numbers x, y, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/files.py"/>
        <source>{0} is a single picture. Use nnviz classify, or give its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/params.py"/>
        <source>{0} is a whole number, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0} is an archive, but no network that nnviz saved (model.json is missing).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} is cut off: the packed data end at byte {1}. Get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} is damaged at its part {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} is damaged near byte {1}: {2}. Get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/handwriting.py"/>
        <source>{0} is damaged: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/files.py"/>
        <source>{0} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} is encrypted. Save it without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} is larger than {1}, too large for this kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} is larger than {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/digit_npz.py"/>
        <source>{0} is larger than {1}. Save it with savez_compressed, as bytes 0..255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/idx.py"/>
        <source>{0} is no IDX file: it does not begin with 0 0, a type and a dimension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} is no NumPy array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} is no array of numbers: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/files.py"/>
        <source>{0} is no name of a file: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0} is no network that nnviz saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0} is no network: neither a file that nnviz saved nor pickled weights of the book. Networks that nnviz saves end in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_files.py"/>
        <source>{0} is not JSON, so it is no saved race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/handwriting.py"/>
        <source>{0} is not a collection of drawings made by nnviz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/share.py"/>
        <source>{0} is not a shared state of nnviz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/share.py"/>
        <source>{0} is not a shared state of nnviz: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>{0} is not known. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/tokens.py"/>
        <source>{0} is not part of a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_files.py"/>
        <source>{0} is not text, so it is no saved race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/files.py"/>
        <source>{0} is of no known kind. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/params.py"/>
        <source>{0} is on or off (true or false), not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/params.py"/>
        <source>{0} is one of {1}, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/share.py"/>
        <source>{0} is too large for a shared state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/handwriting.py"/>
        <source>{0} is too large to be a collection of drawings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_files.py"/>
        <source>{0} is too large to be a saved race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0} lacks its {1}. Save the network again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <source>{0} lacks the entry {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>{0} lacks {1}{2}. {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_data.py"/>
        <source>{0} leaves no sample to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/params.py"/>
        <location filename="../../nnviz/tasks/activation_curves.py"/>
        <location filename="../../nnviz/tasks/signal_health_request.py"/>
        <location filename="../../nnviz/tasks/train_request.py"/>
        <source>{0} lies between {1} and {2}; {3} does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/params.py"/>
        <source>{0} must be a finite number, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/share.py"/>
        <source>{0} names no panel or no state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/base.py"/>
        <source>{0} needs an image (channels, height, width), but gets {1}. Put it before Flatten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/stroke_pipeline.py"/>
        <source>{0} of the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/picture_pipeline.py"/>
        <source>{0} of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>{0} of the units of activation layer {1} answered zero to all of 128 samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/dropout.py"/>
        <source>{0} of the values off while training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/picture_pipeline.py"/>
        <location filename="../../nnviz/core/data/stroke_pipeline.py"/>
        <source>{0} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <source>{0} should be a list, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <source>{0} should be an object with a 'kind', not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <location filename="../../nnviz/gui/panels/activations/panel.py"/>
        <source>{0} should be an object, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <source>{0} should be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <source>{0} should be of type {1}, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <source>{0} should hold only {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <source>{0} should hold {1} items, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/idx.py"/>
        <source>{0} should hold {1} values ({2} bytes) after its header, but has {3} bytes. It is cut off or damaged; get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} should hold {1} values of {2} bytes, but has {3}. It is cut off or damaged; get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/training_diagnosis.py"/>
        <source>{0} since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/expressions/parser.py"/>
        <source>{0} takes {1}, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/loss_curves.py"/>
        <source>{0} takes {1}, so it has no curve over {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_request.py"/>
        <source>{0} training steps of {1} x {2} layers are too many: at most {3} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0} unpacks to more than {1}; it is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_files.py"/>
        <source>{0} was saved by a newer nnviz (format version {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0} was saved by a newer nnviz (schema {1}). Update nnviz to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/share.py"/>
        <source>{0} was written by a later version of nnviz; install that one to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/activation_curves.py"/>
        <source>{0} works on a whole vector and has no curve f(x).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/softmax_view.py"/>
        <source>{0} works on single numbers, not on a vector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_request.py"/>
        <source>{0} works on whole layers; choose an elementwise one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/affine.py"/>
        <source>{0} × {1} weights + {2} biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/digit_csv.py"/>
        <source>{0}, line {1}, column {2}: {3} is no whole number from 0 to 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/digit_csv.py"/>
        <source>{0}, line {1}: the line is far too long for {2} numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/digit_csv.py"/>
        <source>{0}, line {1}: {2} columns where {3} were expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/base.py"/>
        <source>{0}, rounded down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>{0}: W1 takes {1} inputs, but a digit has 784 pixels. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/nn/layers/base.py"/>
        <source>{0}: a window of {1} does not fit a {2} of {3} with padding {4}: ({5} + 2·{6} - {7})/{8} + 1 is less than 1. Use a smaller window, more padding, or fewer pooling layers before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/signal_health_presets.py"/>
        <source>{0}: all four side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/states.py"/>
        <source>{0}: cannot read a {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0}: its architecture is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0}: its description has {1} parameters, but the file holds {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0}: its schema version {1} is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0}: its statistics do not fit its description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0}: its {1} are no list of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0}: its {1} hold values that are not finite numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/dataset.py"/>
        <source>{0}: label {1} is {2}; labels are whole numbers from 0 to {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/model_file.py"/>
        <source>{0}: model.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/files.py"/>
        <source>{0}: the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/data/files.py"/>
        <source>{0}: the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>{0}: the shapes {1} should be {2}. {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>{0}: these weights do not fit each other: {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>{0}: weights of shapes {1} are none of the book's networks. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/file_reading.py"/>
        <source>{0}: {1}. Get or save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>{0}: {1}{2} has the shape {3} of {4}. {5}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/book_weights.py"/>
        <source>{0}: {1}{2} holds values that are not finite numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/tasks/race_numbers.py"/>
        <source>{0}\cdot 10^{{{1}}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/smooth_l1.py"/>
        <source>|y - t| with a rounded tip of half-width `beta` (Girshick 2015): Huber's loss divided by beta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/losses/mae.py"/>
        <source>|y - t|, averaged over all elements: an outlier counts once, not squared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/core/activations/selu.py"/>
        <source>λ = 1.0507, α = 1.6733; with LeCun-normal weights, mean 0 and variance 1 persist through layers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>It was a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>It was a {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>Keep this drawing as a {digit} in “My handwriting”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crosshair</name>
    <message>
        <location filename="../../nnviz/gui/panels/activations/crosshair.py"/>
        <source>Click to hide this curve or to show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/crosshair.py"/>
        <source>no tangent here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/crosshair.py"/>
        <source>tangent slope {0:.4g}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>Click to go to a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>No minimum is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>No numbers to show: not defined here, or diverged at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>gradient norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>step length</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>Distance to the nearest minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>Effective step length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>Gradient norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>Logarithmic scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>Logarithmic scale: equal distances are equal factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>Quantity shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>What is plotted against the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/curve_view.py"/>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>, taken for {0}, sure to {1:.1%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>, {0:,} to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Asking the network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>MNIST test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Mistakes, surest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>My handwriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>No distortion is set: choose one on the left under Data to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>No sample is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Open data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Open data file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Right and wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Right, most doubtful first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Sample {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Show only the samples of one class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Show what the network of the last run gets wrong, or right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Train a network first: its mistakes can be shown then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Training samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Training samples as the network sees them, bent at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Validation samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>Which samples are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>distorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>{0:,} to {1:,} of {2:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>{0:.2f} % of {1:,} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>{0}: {1:,} pictures without labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/data_page.py"/>
        <source>{0}: {1:,} samples, {2} classes; {3:.2f} of the most frequent for one of the rarest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <location filename="../../nnviz/gui/widgets/data_table.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DepthPlot</name>
    <message>
        <location filename="../../nnviz/gui/widgets/depth_plot.py"/>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/depth_plot.py"/>
        <source>Standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/depth_plot.py"/>
        <source>layer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/depth_plot.py"/>
        <source>{0}: {1} (theory {2})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <location filename="../../nnviz/gui/messages.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/messages.py"/>
        <source>Copy all of this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/messages.py"/>
        <source>This is also written to {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosisBox</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>Best: epoch {0}, {1:.2f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>Epoch {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>Fair comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>Figures of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>Learning rate {0:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>No run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>Nothing has been trained yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>Press Start below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>Set it and train again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>Step {0:,} of {1:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>This run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>Two runs with the same seed begin with the same weights and see the same samples in the same order. Training again with one setting changed is a fair comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>What the curves say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>{0:,.0f} samples/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/diagnosis_box.py"/>
        <source>{0:.1f} s, {1} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <location filename="../../nnviz/gui/diagnostics.py"/>
        <source>A desktop laboratory in which people see deep learning happen: offline, with numbers that can be checked by hand.

MIT licence. The MNIST data set has its own licence beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/diagnostics.py"/>
        <source>About nnviz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/diagnostics.py"/>
        <source>Add this to a report of a fault. It holds nothing personal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/diagnostics.py"/>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawPanel</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>; MNIST's label is {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>Draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>Load drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>My handwriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>No network yet: open a network file, or train one in the Training panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>Samples and pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>Shown: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>The network reads a {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>The network reads a {digit}, {percent:.1f} % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawPipeline</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/recognition.py"/>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/recognition.py"/>
        <source>The canvas as it is, made small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/recognition.py"/>
        <source>What the network sees.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/dropped.py"/>
        <source>There is no picture in the clipboard. Copy one, or drop an image file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/dropped.py"/>
        <source>a pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/dropped.py"/>
        <source>{path} cannot be shown: {why}. Drop a PNG, JPEG, BMP or GIF picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>CSV data (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>Saved as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>{0} cannot be written: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>Copy data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>Copy or save this picture or its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/export.py"/>
        <source>Save data as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsBox</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source> local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Coordinate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Copy the standings as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Loss now; first step within the tolerance of a minimum; length of the path; which minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Lost at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Minimum at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Move the mouse over the map to read values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>No minimum is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Racer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Save standings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Save the standings as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Show its arrows on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Standings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>The step has its true length; gradient and momentum point downhill and are shown on a compressed scale: ten times as strong is 20 pixels longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>What the optimizer sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>What {0} sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>Which coordinate's numbers are put into the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>with the numbers of x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>with the numbers of y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>{0} global minima: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>{0} local ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>√squares</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/facts.py"/>
        <source> (theory)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/facts.py"/>
        <source>&lt;b&gt;Gain per layer&lt;/b&gt; of the root mean square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/facts.py"/>
        <source>&lt;b&gt;Loss after {0} steps&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/facts.py"/>
        <source>Derived for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/facts.py"/>
        <source>Facts about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/facts.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/facts.py"/>
        <source>Which of the initializers to read about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/facts.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/facts.py"/>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/facts.py"/>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultReporter</name>
    <message>
        <location filename="../../nnviz/gui/faults.py"/>
        <source>Something went wrong; nnviz goes on.
{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/faults.py"/>
        <source>Unexpected error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <location filename="../../nnviz/gui/file_opening.py"/>
        <source>No panel can open {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/file_opening.py"/>
        <source>{0} cannot be read: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormulaEdit</name>
    <message>
        <location filename="../../nnviz/gui/panels/activations/formula_edit.py"/>
        <source>Character {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/formula_edit.py"/>
        <source>Type a function of x: + - * / ^, sin, exp, tanh, max(x, 0), pi … It is drawn as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/formula_edit.py"/>
        <source>Your own function of x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/formula_edit.py"/>
        <source>for example x*tanh(x)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <location filename="../../nnviz/gui/widgets/formula.py"/>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FunctionsControls</name>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>A line that touches the curve at x; its slope is f'(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>A neuron whose input is there hardly learns: its gradient is nearly zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Derivative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>From x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>How many layers the gradient travels back through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Let the parameter run from soft to steep and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Play the morph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Range of x. The wheel over the picture zooms, once it has been clicked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Saturation threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Shade where |f'| is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Show a figure of the book, or a comparison worth seeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Size of the slope below which a function counts as saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Size of the weights between the layers: each multiplies the gradient once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Start from a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Start from a figure …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Tangents at the crosshair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Through the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>To x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Weight scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Where f'(x), the slope of f, is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>Your own function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>dashed, same plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>plot below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_controls.py"/>
        <source>x from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FunctionsPage</name>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>Centred on zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>Check a function on the left to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>Check a function on the left, or type one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>Functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>Largest slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>Never falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>backprop uses {0:.4g} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>far out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>undefined (jump)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>undefined (kink)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>undefined (pole)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>{0} layers, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>{0}: values, slopes, {1} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>… at x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_page.py"/>
        <source>∞ at the jump</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FunctionsView</name>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>Derivatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>Functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>Product of the derivatives through the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>f'(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>f(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>f(x), dashed f'(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>layers the gradient has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/functions_view.py"/>
        <source>× gradient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradientsPage</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>A numerical gradient moves one parameter up and down by h and sees how the loss changes: (f(w + h) − f(w − h)) / 2h, two passes for each parameter. Backpropagation gets all gradients from one pass forward and one back. Both must agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>A wide difference cuts corners of the curve, a narrow one drowns in rounding errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>All {0:,} gradients take {1:.2g} ms by backpropagation and would take {2} numerically: {3:,.0f} times as long. Largest relative error so far: {4:.1e}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>As set on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>By backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Compute both gradients for some parameters of every layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>End the comparison and keep what it has found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Error by width h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Gradients of each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Mean absolute difference; relative: the largest difference over the array's largest gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Mean diff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Numerical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>On the diagonal both gradients agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>One point a parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Per array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Relative error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>That is much: h reaches over a kink (ReLU, max pooling), or the precision is too coarse. Look at the right plot for a better h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Whose gradients are compared, before any training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>Width h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>{0:.0f} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/gradients_page.py"/>
        <source>{0:.3g} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandwritingBox</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>Delete all digits collected on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>Delete all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>Fine-tune a copy of the network on your digits; the original stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>Forget the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>None yet. When the answer is wrong, say what you drew: “It was a …”. It is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>Save your digits as a pen-stroke file (UNIPEN) that other programs read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>Take the last digit out of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>Teach the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>Your latest digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>Your latest digits. Click on one to put it on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>{count} digits of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>{count} digits of yours, {right} of them read correctly ({percent:.0f} %)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistogramGrid</name>
    <message>
        <location filename="../../nnviz/gui/widgets/histogram_grid.py"/>
        <source>First layer shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/histogram_grid.py"/>
        <source>Histograms by layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HyperView</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/hyper_view.py"/>
        <source>, minimum reached at step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/hyper_view.py"/>
        <source>: diverges at step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/hyper_view.py"/>
        <source>: loss {0:.4g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/hyper_view.py"/>
        <source>Hyperparameter map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/hyper_view.py"/>
        <source>Second parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/hyper_view.py"/>
        <source>What is varied beside the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/hyper_view.py"/>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/hyper_view.py"/>
        <source>learning rate {0:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/hyper_view.py"/>
        <source>{0}: loss after {1} steps (light = low, black = diverged). Click a cell to race it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <location filename="../../nnviz/gui/widgets/image_tiles.py"/>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InitializerControls</name>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>0 to 1, as in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Add what enters a layer to what leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>At least so many bars in a histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Batch normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Bins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Each on its own range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Help for signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Histograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>How many inputs are sent through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>How many layers lie on each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>If not all layers fit: show some of them instead of a scroll bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Initializers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Logarithmic counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>MNIST digits (784 pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Makes rare values visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Network and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>One range for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Other random numbers; all initializers get the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Over which values the histograms count; 0 to 1 hides all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Pick layers evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Range of the histograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Rescale each unit to mean 0 and spread 1 before the activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Residual connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Share of outputs set to zero at random; the others are scaled up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Show a figure of the book, or a comparison worth seeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Standard normal (as in the book)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Start from a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Start from a figure …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>The number all biases start with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Train so many times with all samples and see the histograms move. 0: look at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Training steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Uniform between -1 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>Units in every layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/controls.py"/>
        <source>What is fed into the first layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InitializerList</name>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/initializer_list.py"/>
        <source>Add initializer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/initializer_list.py"/>
        <source>Compare with one more, on the same data and random numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InitializerRow</name>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/initializer_list.py"/>
        <source>How the first weights are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/initializer_list.py"/>
        <source>Initializer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/initializer_list.py"/>
        <source>Remove initializer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/initializer_list.py"/>
        <source>Take this initializer out of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InitializersPanel</name>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/panel.py"/>
        <source>After {0} training steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/verdicts.py"/>
        <source>all units equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/verdicts.py"/>
        <source>gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/panel.py"/>
        <source>layer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/verdicts.py"/>
        <source>one layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/verdicts.py"/>
        <source>signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/verdicts.py"/>
        <source>signals overflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/verdicts.py"/>
        <source>{0:.0%} saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/verdicts.py"/>
        <source>{0} explode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/verdicts.py"/>
        <source>{0} grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/panel.py"/>
        <source>{0} in {1} layers of {2} units with {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/verdicts.py"/>
        <source>{0} keep their size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/panel.py"/>
        <source>{0} layers of {1} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/verdicts.py"/>
        <source>{0} shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/verdicts.py"/>
        <source>{0} vanish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InkSheet</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/ink_sheet.py"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/ink_sheet.py"/>
        <source>Load drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/ink_sheet.py"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <location filename="../../nnviz/gui/widgets/progress.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/progress.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/progress.py"/>
        <source>Stop this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/progress.py"/>
        <source>about {0:.1f} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/progress.py"/>
        <source>about {0} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/progress.py"/>
        <source>about {0} s left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerEditor</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Add a layer below the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Add layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Each line is a layer; the picture flows from top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>How the output comes about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Layers of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Move the selected layer down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Move the selected layer up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Remove the selected layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Select a layer to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>The function put on every value of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>The last layer gives {0} values, but there are 10 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>What does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/layer_editor.py"/>
        <source>{0:,} parameters. An edge of a pixels becomes (a + 2·padding - kernel)/stride + 1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayersView</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>Draw something to see every layer at work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookInside</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/looking.py"/>
        <source>Layer by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/looking.py"/>
        <source>Nearest training digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/looking.py"/>
        <source>The training digits that differ least from what the network sees, pixel by pixel; below each its label and its distance. Bold: another label than the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/looking.py"/>
        <source>Which pixels count</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossesPage</name>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>1: yes, 0: no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>Check a loss on the left to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>Check a loss on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>Drawn over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>Losses for numbers (regression) or for probabilities (classification)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>Losses on logits have several inputs: see their numbers on the Softmax page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>Right answer t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>Softmax + cross entropy: y − t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>What a probability costs, and how hard its gradient pulls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>What a wrong number costs, and how hard its gradient pulls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>backprop uses {0:.4g} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>over the probability y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>over the residual y − t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>probability y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>residual y − t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/losses_page.py"/>
        <source>undefined (kink)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../nnviz/gui/window.py"/>
        <source>Opening {0} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/window.py"/>
        <source>There is no panel in this installation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/map_view.py"/>
        <source>Click to place the start, drag it, turn the wheel to zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/map_view.py"/>
        <source>Map of the race</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixMap</name>
    <message>
        <location filename="../../nnviz/gui/panels/activations/heat_map.py"/>
        <source>When logit {1} grows a little, probability {0} changes {2:.4g} times that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;About nnviz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Export picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>&amp;What is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Close nnviz; everything reopens as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Colours of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Copy the picture of this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Do it again after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Large type, thick lines, full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Open a state, a network, pictures, strokes or data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Paste a picture or text into this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Save the picture as PNG or SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Save this panel as a small file to keep or share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Show or hide &amp;facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Take back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>The clipboard holds nothing that this panel can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>The column on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Theme: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Then click on anything to read what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Type a few letters of what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>Versions and settings, for a report of a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/menus.py"/>
        <source>What this is and who made it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPicker</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_picker.py"/>
        <source>A network saved by nnviz, or the book's weight file (sample_weight.pkl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_picker.py"/>
        <source>Bundled CNN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_picker.py"/>
        <source>Bundled MLP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_picker.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_picker.py"/>
        <source>Networks (*.npz *.pkl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_picker.py"/>
        <source>Open network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_picker.py"/>
        <source>Open network file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_picker.py"/>
        <source>Open network file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_picker.py"/>
        <source>The network that answers: bundled with nnviz, or one that you have saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_loader.py"/>
        <source>; from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_loader.py"/>
        <source>; {percent:.2f} % right on held-back samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/network_loader.py"/>
        <source>{count:,} parameters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../../nnviz/gui/messages.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/messages.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/messages.py"/>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/messages.py"/>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/messages.py"/>
        <source>Show what exactly happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../../nnviz/gui/panels/activations/panel.py"/>
        <source>Activation functions, softmax and losses: drag the crosshair and see slopes, saturation and layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/panel.py"/>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Build a network for digits, watch it learn, compare runs and see what goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>Draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/panel.py"/>
        <source>Draw a digit and watch the network recognise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/panel.py"/>
        <source>Initializers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>Optimizer race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>Optimizers race down a surface: drag the start and watch them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/initializers/panel.py"/>
        <source>See signals and gradients live or die, layer by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelFrame</name>
    <message>
        <location filename="../../nnviz/gui/panel_frame.py"/>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panel_frame.py"/>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panel_frame.py"/>
        <source>Show facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panel_frame.py"/>
        <source>Show or hide the numbers and formulas on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panel_frame.py"/>
        <source>What is seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelStack</name>
    <message>
        <location filename="../../nnviz/gui/panel_stack.py"/>
        <source>{0} could not be opened: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panel_stack.py"/>
        <source>{0} starts afresh: its last state cannot be restored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <location filename="../../nnviz/gui/paper.py"/>
        <source>Page {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/paper.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PipelineStrip</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/pipeline_strip.py"/>
        <source>From the drawing to what the network sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/pipeline_strip.py"/>
        <source>{what} Switch it off to see what happens without.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PixelView</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>Blue pixels speak for {digit}, orange ones against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>Digit to explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>Draw something to see which pixels count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>Gradient × input: how much the digit's output changes with each pixel, times its ink. Occlusion: how much the output falls when a small square is covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>Method of explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>Nothing to explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>Which digit is to be explained; a click on its bar does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>gradient × input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>occlusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/inside_view.py"/>
        <source>the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/player.py"/>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/player.py"/>
        <source>Loop: begin again at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/player.py"/>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/player.py"/>
        <source>To the end (End)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/probability_bars.py"/>
        <source>Answer of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/probability_bars.py"/>
        <source>How sure the network is of each digit. Click on a digit to see which pixels speak for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/probability_bars.py"/>
        <source>Nothing drawn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/probability_bars.py"/>
        <source>{margin:.1f} points ahead of {second}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceExport</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>All trajectories as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>Export the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>Figure as {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>Film as {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>Save the race as a film, a picture, numbers or a setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>Save what is on the screen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>Saved as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>Setup as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>racing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/export_menu.py"/>
        <source>{0} cannot be written: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceJobs</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/jobs.py"/>
        <source>Basin map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/jobs.py"/>
        <source>Without gradient noise all seeds give the same race. Choose the noisy valley, or give a racer noise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RacePanel</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source> — diverged at step: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>No racer yet: add one with + on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>Opened {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>Show the whole surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>Show the whole surface (0); wheel or + and − zoom, drag to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>{0} racers on {1} from ({2:.4g}, {3:.4g}), {4} steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceWidgets</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/widgets.py"/>
        <source>Basin map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/widgets.py"/>
        <source>Bundle of 20 seeds with its median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/widgets.py"/>
        <source>Hyperparameter map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/widgets.py"/>
        <source>Learning rate against a second parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/widgets.py"/>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/widgets.py"/>
        <source>Racers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/widgets.py"/>
        <source>Runs every racer under 20 independent noises; needs gradient noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/widgets.py"/>
        <source>The race on the surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/widgets.py"/>
        <source>Views of the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/widgets.py"/>
        <source>Which minimum the selected racer reaches from where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RacerEditor</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Add a racer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Clip gradients longer than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Duplicate the selected racer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Give the selected racer the next colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Gives this racer a start that is dragged on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Gradient clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Gradient noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Learning-rate schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Longest gradient allowed; longer ones are shortened to it. 0: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Name of the racer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Racers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Random error added to each gradient, as mini-batches do. 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Remove the selected racer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Schedule, clipping, noise, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Shown in legends and tables; empty for optimizer and learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Start of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/racer_editor.py"/>
        <source>Tick to show a racer; select it to change its settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../nnviz/gui/rail.py"/>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recognizer</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/recognition.py"/>
        <source>Not sure: this may be a {best} or a {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/recognition.py"/>
        <source>Nothing drawn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/recognition.py"/>
        <source>There is no network to answer yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResumeBox</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/resume_box.py"/>
        <source>A run was cut off after epoch {0} of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/resume_box.py"/>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/resume_box.py"/>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/resume_box.py"/>
        <source>Remove what it had learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/resume_box.py"/>
        <source>The result is the same, bit for bit, as if it had never stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Changes the learning rate while it learns; double click: back to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Draw digits for this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>End the run and keep what it has learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Factor on the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Hold the run, or let it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Hold the run, then learn from one mini-batch a click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Keep the trained network in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Rate ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Train with these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/run_bar.py"/>
        <source>Use in Draw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsView</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source> ({0} seeds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Chance or not? The band shows the range of the seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Comparison of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Every finished run is kept here. Change one setting and start again: with the same seed both runs begin with the same weights and see the same mini-batches, so the difference is the setting's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>How often the present settings are run, each time with another seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Number of seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Remove the selected runs, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Repeat over seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Run all its settings one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Run comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Run {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Same seed, same first weights, same mini-batches, one setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Select a run in the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Select runs to draw only them; a click on a heading sorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Take over the settings of the selected run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Training %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Training accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Use settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Validation %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Validation accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>Which curve of the runs is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>all epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/runs_view.py"/>
        <source>early</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaliencyMap</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/saliency_map.py"/>
        <source>Row {y}, column {x}: {value:+.4g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/saliency_map.py"/>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/saliency_map.py"/>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleBox</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>Digit to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>One it gets wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>Open picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>Put a digit of MNIST's test set on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>Put a photo or scan of a digit on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>Put a test digit on the canvas that the chosen network misreads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>Put the picture in the clipboard on the canvas (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>Random sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>Which digit to take from MNIST's test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>a {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_box.py"/>
        <source>any digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleController</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_controller.py"/>
        <source>Looking for a misread digit, {count} tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_controller.py"/>
        <source>MNIST test digit {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_controller.py"/>
        <source>Open picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_controller.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.ppm *.pgm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_controller.py"/>
        <source>The network reads all of these test digits correctly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sample_controller.py"/>
        <source>There is no network that could be wrong. Open one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleLoader</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/sample_loader.py"/>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/sample_loader.py"/>
        <source>There are no digits of yours yet. Draw some in the Draw panel and say there what they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Best of {0}: {1:.1f} % with learning rate {2:.3g} and weight decay {3:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>End the search and keep what it has found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Narrow the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Nobody knows a good learning rate beforehand: try many at random, each for a short while on few samples, then narrow the range and search again. All else stays as on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Put the ranges around the best fifth of the trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Search first: there is no trial yet that has learnt something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Take over the best pair, or the selected one, and train with all data and epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>The best first; select one to see its point or to train with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>The ranges lie around the best trials now: search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Train the best fully</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Training %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Trials, the best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Try pairs of learning rate and weight decay, drawn at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Try the pairs that were left when it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Validated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Validation %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/search_page.py"/>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsBox</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>60,000 digits that come with nnviz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Architecture as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Distort pictures at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Distorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Distorted a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Distorted strongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Distorted, own settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>For example 784-100-10, or conv16x5-relu-pool2-flatten-100-relu-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>How the first weights are drawn; more in the Initializers panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>How the learning rate changes during the run; the curve is drawn below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>IDX, CSV, NPZ, a pen-stroke file: recognised by their content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>My handwriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Networks of the book and our bundled ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Open data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Open data file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Own layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Pictures as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Schedule of the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>The digits that you have corrected in the Draw panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>The rule that moves the weights; more in the Optimizer race panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>There are no digits of yours yet. Draw some and correct the answers in Draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Trained on MNIST, 60,000 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Trained on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>Turned, shifted and bent copies: the network learns the shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/settings_box.py"/>
        <source>What is made small; cross entropy is the usual choice for classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupBox</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Arrows that point straight downhill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Choose a preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Common start of all racers; drag it on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Distance at which a minimum counts as reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Gradient field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>How many steps every racer takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Lines of steepest descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Races worth seeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Start x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Start y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Where infinitely small steps down the gradient would lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/setup_box.py"/>
        <source>Which random noise the gradients carry; the same for all racers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <location filename="../../nnviz/gui/share.py"/>
        <source>Save this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/share.py"/>
        <source>Saved as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/share.py"/>
        <source>nnviz states (*.nnviz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/share.py"/>
        <source>{0} cannot be written: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/sheet.py"/>
        <source>Draw a digit here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignalCells</name>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>all units equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>all zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>exactly zero: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>mean {0}, standard deviation {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>outside the range shown: {0:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>sat {0}  zero {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>saturated (slope under 5 % of the steepest): {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>spread between units of one sample: {0} of the root mean square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>units that are zero for every sample: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>zero {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>{0:,} values from {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>{0} hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>{0} overflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>{0} units dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>μ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_cells.py"/>
        <source>σ {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignalView</name>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>Activations by depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>Broad lines: theory for very wide layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>Gradient by depth (activations)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>Gradients by depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>Gradients of weights by depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>Gradients: activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>Gradients: weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>How the loss would change with each activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>Pre-activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>Pre-activations by depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>What an optimizer gets to change the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>What each layer hands on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>What enters the activation function: x W + b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>Which values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/signal_view.py"/>
        <source>σ standard deviation, μ mean, sat: slope under 5 % of the steepest, zero: exactly 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignalsTab</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/signals_tab.py"/>
        <source>After {0:,} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/signals_tab.py"/>
        <source>Signals and gradients while training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/signals_tab.py"/>
        <source>Start a training with this tab open: you see how the values of every layer and their gradients change, ten times a second. A layer whose histogram shrinks to a line has stopped learning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoftmaxPage</name>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>&lt;b&gt;{0}&lt;/b&gt; = {1:.4g}; its gradient is y − t at temperature 1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Add 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Add 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Add a constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Adding the same number to all logits changes no probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Adding {0:g} to every logit changed the probabilities by {1:.1g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Constant added to every logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Function of a vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Functions that turn a whole vector into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>How many logits there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Jacobian ∂y/∂x (rows y, columns x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Logits x (drag them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Naive exp(x) / Σ exp(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Number of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Probabilities y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Right class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Right class (t = 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Take the constant away again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>The class that the loss calls right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>The naive formula fails: exp overflows to ∞, and ∞/∞ is no number. Ours subtracts the largest logit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>The naive formula gives the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>Vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>exp(1000) is too large for a computer: see what happens to the naive formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/activations/softmax_page.py"/>
        <source>{0}: from scores to probabilities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepStrip</name>
    <message>
        <location filename="../../nnviz/gui/panels/race/hyper_view.py"/>
        <source>Learning-rate sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/race/hyper_view.py"/>
        <source>The final loss for every learning rate: light is low, black diverges. Click to take one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Delete all {count} digits of yours from this computer? This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Delete my handwriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Export my handwriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Kept as a {digit} in “My handwriting”: {count} digits. Draw the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Learning your hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Pen strokes, UNIPEN (*.dat)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Testing the network as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Testing what it has learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>There is no network to teach. Open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Unpacking MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Your digits are in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Your digits: {own_before:.0f} % before, {own_after:.0f} % now (it has learnt from them). 1000 MNIST test digits: {mnist_before:.1f} % before, {mnist_after:.1f} % now. The new network is in the list; the original is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>one of your digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolBox</name>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>Bring it back (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>Draw (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>How thick the pen is; the canvas is 280 wide. Keys: [ and ]. A double click resets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>Pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>Pen width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>Rub out parts of strokes (E, or hold the right mouse button)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>Take everything off the canvas (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>Take the last stroke back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/draw/tool_box.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/tools.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/tools.py"/>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/tools.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainPanel</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>, {0:.2f} % of the validation digits right at best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>, {0} more to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>A network for digits: change it, press Start and watch it learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Loading the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Loss {0:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Networks (*.npz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Save network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Saved as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Searching, trial {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Select a run in the table first: it is A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>The book's finding: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>The run diverged at step {0}; the last good weights are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/panel.py"/>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>Back to the start (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>Drag to look at any step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>How fast it plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>One step back (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>One step forward (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>Play or pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/widgets/transport.py"/>
        <source>Step number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialPlot</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/trial_plot.py"/>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/trial_plot.py"/>
        <source>Learning rate {0:.3g}
Weight decay {1:.3g}
{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/trial_plot.py"/>
        <source>Trials: learning rate against weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/trial_plot.py"/>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/trial_plot.py"/>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnderstandView</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>A {0} recognised: {2} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>A {0} taken for a {1}: {2} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Accuracy of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Found %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>How many of a digit's samples are found, and how many such answers are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Right %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Sample {0}: a {1}, taken for a {2}, sure to {3:.1%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Surest mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Train a network: its mistakes on the validation data appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>Wrong answers, those that the network was surest of first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>{0} wrong of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchView</name>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Gradient norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Gradient of each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>How far a step moves the weights, relative to their size; 0.001 is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>How often it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>How wrong it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Press Start: the weights of the first layer appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Red speaks for, blue against; each picture is one unit or filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Size of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Units that never answer, by activation layer: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Update / weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>Weights of the first layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>What the first layer looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../nnviz/gui/panels/train/watch_view.py"/>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
