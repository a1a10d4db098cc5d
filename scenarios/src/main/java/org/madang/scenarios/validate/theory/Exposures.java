package org.madang.scenarios.validate.theory;

/**
 * How many people advertising has reached whose exposures are negative binomial (Goodhardt, Ehrenberg & Collins 1987).
 *
 * @param rate contacts a head and week
 * @param unevenness standard deviation over mean of the rates of people
 * @param reachable share of the people who can be reached at all
 */
public record Exposures(double rate, double unevenness, double reachable) {
    /** The share of all people who have had one contact at least after so many weeks. */
    public double reached(int weeks) {
        double contacts = rate * weeks;
        double square = unevenness * unevenness;
        double none = square == 0 ? Math.exp(-contacts) : Math.pow(1 + square * contacts, -1 / square);
        return reachable * (1 - none);
    }
}
