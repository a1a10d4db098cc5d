package org.madang.scenarios.study.design;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.madang.sim.random.Draws;

/**
 * A Sobol sequence (Sobol 1967, direction numbers of Joe &amp; Kuo 2008) with a random digital shift: the bits of every
 * coordinate are flipped by a pattern that follows from the seed. The shift keeps the evenness of the sequence and takes the
 * first point away from the corner (L'Ecuyer &amp; Lemieux 2002). For one thread.
 */
final class SobolSequence {
    /** Dimensions that the direction numbers are there for. */
    static final int MOST_DIMENSIONS = 1000;

    private static final double UNIT = 0x1.0p53;
    private static final long SALT = 0x50B01;

    private final SobolSequenceGenerator generator;
    private final long[] shift;

    /** @param seed of the shift */
    SobolSequence(int dimensions, long seed) {
        this(dimensions, new long[dimensions]);
        for (int d = 0; d < dimensions; d++) {
            shift[d] = Draws.bits(Draws.mix(seed + SALT), d) >>> 11;
        }
    }

    private SobolSequence(int dimensions, long[] shift) {
        this.generator = new SobolSequenceGenerator(dimensions);
        this.shift = shift;
    }

    /** The sequence as it is in the literature, beginning with the corner. */
    static SobolSequence unshifted(int dimensions) {
        return new SobolSequence(dimensions, new long[dimensions]);
    }

    /** The point of a number, every coordinate inside (0, 1) but for the corner of an unshifted sequence. */
    synchronized double[] point(int number) {
        double[] raw = number == generator.getNextIndex() ? generator.nextVector() : generator.skipTo(number);
        double[] shifted = new double[raw.length];
        for (int d = 0; d < raw.length; d++) {
            long bits = (long) (raw[d] * UNIT) ^ shift[d];
            // The middle of the finest cell, so that no coordinate is 0.
            shifted[d] = shift[d] == 0 ? raw[d] : (bits + 0.5) / UNIT;
        }
        return shifted;
    }
}
