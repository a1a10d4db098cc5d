package org.madang.charts.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places labels of given heights along a vertical strip so that none overlaps another and each stays as near as
 * possible to where it wants to be (least squares: labels that touch move as one block about their mean).
 */
public final class LabelStack {
    private final double top;
    private final double bottom;

    public LabelStack(double top, double bottom) {
        if (!(bottom >= top)) {
            throw new IllegalArgumentException("A strip from " + top + " to " + bottom + " has no height");
        }
        this.top = top;
        this.bottom = bottom;
    }

    /** A label's wish: its centre, and the height it needs. */
    public record Wish(double centre, double height) {
        double top() {
            return centre - height / 2;
        }
    }

    /** Whether the labels fit at all. */
    public boolean fits(List<Wish> wishes) {
        return wishes.stream().mapToDouble(Wish::height).sum() <= bottom - top;
    }

    /** The centres in the order of the wishes. Labels that cannot all fit are spread evenly and overlap. */
    public double[] place(List<Wish> wishes) {
        List<Integer> order = IntStream.range(0, wishes.size())
                .boxed()
                .sorted(Comparator.comparingDouble(n -> wishes.get(n).top()))
                .toList();
        double needed = wishes.stream().mapToDouble(Wish::height).sum();
        double squeeze = needed > bottom - top ? (bottom - top) / needed : 1;
        List<Block> blocks = new ArrayList<>();
        for (int n : order) {
            double height = wishes.get(n).height() * squeeze;
            blocks.add(new Block(List.of(n), List.of(height), wishes.get(n).centre() - height / 2, height, 1));
            mergeOverlaps(blocks);
        }
        return centres(blocks, wishes.size());
    }

    private void mergeOverlaps(List<Block> blocks) {
        while (blocks.size() > 1) {
            Block last = blocks.get(blocks.size() - 1);
            Block before = blocks.get(blocks.size() - 2);
            if (before.start(top, bottom) + before.height <= last.start(top, bottom)) {
                return;
            }
            blocks.subList(blocks.size() - 2, blocks.size()).clear();
            blocks.add(before.with(last));
        }
    }

    private double[] centres(List<Block> blocks, int count) {
        double[] centres = new double[count];
        for (Block block : blocks) {
            double y = block.start(top, bottom);
            for (int n = 0; n < block.labels.size(); n++) {
                centres[block.labels.get(n)] = y + block.heights.get(n) / 2;
                y += block.heights.get(n);
            }
        }
        return centres;
    }

    /** Labels that touch; {@code wishedStart} is the mean of the starts its labels would each have chosen for it. */
    private record Block(List<Integer> labels, List<Double> heights, double wishedStart, double height, int weight) {

        double start(double top, double bottom) {
            return Math.max(top, Math.min(wishedStart, bottom - height));
        }

        Block with(Block below) {
            double start =
                    (weight * wishedStart + below.weight * (below.wishedStart - height)) / (weight + below.weight);
            return new Block(
                    joined(labels, below.labels),
                    joined(heights, below.heights),
                    start,
                    height + below.height,
                    weight + below.weight);
        }

        private static <T> List<T> joined(List<T> first, List<T> second) {
            List<T> all = new ArrayList<>(first);
            all.addAll(second);
            return all;
        }
    }
}
