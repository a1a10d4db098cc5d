package org.madang.scenarios.study.analysis;

/**
 * Where the blocks of a Saltelli design lie among the points: for each base point A, B, then AB of each factor (A with that
 * factor's value taken from B).
 */
public final class SaltelliRows {
    private final int[][] blocks;
    private final int factors;

    private SaltelliRows(int[][] blocks, int factors) {
        this.blocks = blocks;
        this.factors = factors;
    }

    /**
     * Cuts the rows of a design into blocks; what is left of an unfinished last block is passed over.
     *
     * @param pointOfRow the point of each row, −1 where it is missing
     */
    public static SaltelliRows of(int[] pointOfRow, int factors) {
        int size = factors + 2;
        int[][] blocks = new int[pointOfRow.length / size][];
        for (int n = 0; n < blocks.length; n++) {
            blocks[n] = java.util.Arrays.copyOfRange(pointOfRow, n * size, (n + 1) * size);
        }
        return new SaltelliRows(blocks, factors);
    }

    int factors() {
        return factors;
    }

    int count() {
        return blocks.length;
    }

    /** The blocks whose points are all there. */
    int[][] whole() {
        return java.util.Arrays.stream(blocks)
                .filter(b -> java.util.Arrays.stream(b).allMatch(p -> p >= 0))
                .toArray(int[][]::new);
    }
}
