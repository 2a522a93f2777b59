#!/bin/sh
# Trains the bundled networks anew, from the top of the repository. Same NumPy and BLAS: same weights.
# About 2 minutes for the first and 8 for the second on two idle cores. Measure with `nnviz evaluate`.
set -eu

nnviz train --arch 784-512-256-10 --batch-norm --dropout 0.1 \
    --optimizer adamw:weight_decay=0.01 --lr 0.002 --schedule cosine:warmup=200 \
    --epochs 24 --batch-size 128 --averaging 0.999 \
    --augment light:thickness=0.5,shear=0.2 --synthetic 20000 \
    --validation 0.0834 --keep-last --seed 1 --out resources/models/mlp.npz

nnviz train --arch conv24x5-bn-relu-pool2-conv48x5-bn-relu-pool2-flatten-128-bn-relu-drop0.5-10 \
    --optimizer adamw:weight_decay=0.01 --lr 0.002 --schedule cosine:warmup=200 \
    --epochs 20 --batch-size 128 --averaging 0.999 \
    --augment medium:shift=1,thickness=0.5,blur=0.2 --synthetic 20000 \
    --validation 0.02 --keep-last --seed 1 --out resources/models/cnn.npz
