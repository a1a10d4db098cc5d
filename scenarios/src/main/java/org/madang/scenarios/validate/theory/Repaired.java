package org.madang.scenarios.validate.theory;

/**
 * The mean of values that each, by chance, move a part of the way to a fixed one.
 *
 * @param from where all begin
 * @param to what they move towards
 * @param chance to move in a period
 * @param gain the part of the way
 */
public record Repaired(double from, double to, double chance, double gain) {
    /** After so many periods. */
    public double after(int periods) {
        return to - (to - from) * Math.pow(1 - chance * gain, periods);
    }
}
