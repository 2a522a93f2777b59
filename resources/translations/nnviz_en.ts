<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BasinView</name>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/race/basin_view.py"/>
        <source>%n smaller one(s)</source>
        <translation>
            <numerusform>%n smaller one</numerusform>
            <numerusform>%n smaller ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/train/confusion_matrix.py"/>
        <source>%n time(s) a {0} was taken for a {1}</source>
        <translation>
            <numerusform>%n time a {0} was taken for a {1}</numerusform>
            <numerusform>%n times a {0} was taken for a {1}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsBox</name>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/race/facts_box.py"/>
        <source>%n local one(s).</source>
        <translation>
            <numerusform>%n local one.</numerusform>
            <numerusform>%n local ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandwritingBox</name>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>%n digit(s) of yours</source>
        <translation>
            <numerusform>%n digit of yours</numerusform>
            <numerusform>%n digits of yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/draw/handwriting_box.py"/>
        <source>%n digit(s) of yours, {right} of them read correctly ({percent:.0f}%)</source>
        <translation>
            <numerusform>%n digit of yours, {right} of them read correctly ({percent:.0f}%)</numerusform>
            <numerusform>%n digits of yours, {right} of them read correctly ({percent:.0f}%)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InitializersPanel</name>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/initializers/panel.py"/>
        <source>After %n training step(s).</source>
        <translation>
            <numerusform>After %n training step.</numerusform>
            <numerusform>After %n training steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RacePanel</name>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>%n racer(s)</source>
        <translation>
            <numerusform>%n racer</numerusform>
            <numerusform>%n racers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/race/panel.py"/>
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResumeBox</name>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/train/resume_box.py"/>
        <source>Still to come after it: %n run(s).</source>
        <translation>
            <numerusform>Still to come after it: %n run.</numerusform>
            <numerusform>Still to come after it: %n runs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message numerus="yes">
        <location filename="../../nnviz/gui/lessons/shelf_page.py"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../nnviz/gui/lessons/shelf_page.py"/>
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Delete all %n digit(s) of yours from this computer? This cannot be undone.</source>
        <translation>
            <numerusform>Delete all %n digit of yours from this computer? This cannot be undone.</numerusform>
            <numerusform>Delete all %n digits of yours from this computer? This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/draw/teaching.py"/>
        <source>Kept as a {digit} in “My handwriting”: %n digit(s). Draw the next one; Undo takes this back.</source>
        <translation>
            <numerusform>Kept as a {digit} in “My handwriting”: %n digit. Draw the next one; Undo takes this back.</numerusform>
            <numerusform>Kept as a {digit} in “My handwriting”: %n digits. Draw the next one; Undo takes this back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnderstandView</name>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>A {0} not found: %n time(s)</source>
        <translation>
            <numerusform>A {0} not found: %n time</numerusform>
            <numerusform>A {0} not found: %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>A {0} recognised: %n time(s)</source>
        <translation>
            <numerusform>A {0} recognised: %n time</numerusform>
            <numerusform>A {0} recognised: %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../nnviz/gui/panels/train/understand_view.py"/>
        <source>A {0} taken for a {1}: %n time(s)</source>
        <translation>
            <numerusform>A {0} taken for a {1}: %n time</numerusform>
            <numerusform>A {0} taken for a {1}: %n times</numerusform>
        </translation>
    </message>
</context>
</TS>
