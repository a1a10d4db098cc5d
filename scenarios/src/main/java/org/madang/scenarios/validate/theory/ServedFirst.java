package org.madang.scenarios.validate.theory;

/**
 * Requests on a platform whose providers serve another one first, each request and provider by itself.
 *
 * @param trust in the platform, and highest in any of theirs
 * @param exponent how strongly they serve that one first
 */
public record ServedFirst(double trust, double highest, double exponent) {
    /** The part of the requests that a provider takes. */
    public double part() {
        return Math.pow(trust / highest, exponent);
    }

    /** The part of the requests that at least one of those whom each sees takes. */
    public double matched(int seen) {
        return 1 - Math.pow(1 - part(), seen);
    }
}
