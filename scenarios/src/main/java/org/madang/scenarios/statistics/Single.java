package org.madang.scenarios.statistics;

/**
 * A statement that stands for itself, decided upon before its number was seen: there its own 95 % interval is enough. What
 * was picked from several needs a {@link Procedure}; a sentence that claims all of several places is sure if each is.
 */
public final class Single {
    private Single() {}

    /** 1 if the interval lies above zero, −1 if below; 0 if it holds zero or there is none. */
    public static int sign(Estimate estimate) {
        return estimate.sign();
    }

    /** The same against a limit. */
    public static int sign(Estimate estimate, double limit) {
        return estimate.low() > limit ? 1 : estimate.high() < limit ? -1 : 0;
    }
}
