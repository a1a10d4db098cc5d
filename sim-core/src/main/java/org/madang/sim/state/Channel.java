package org.madang.sim.state;

/** How somebody came to join. Kept as a byte in the columns: the ordinal. */
public enum Channel {
    FOUNDING,
    ADVERTISING,
    WORD_OF_MOUTH,
    PARTNER,
    /** A friend's recommendation that a referral programme pays for. */
    PROGRAMME,
    /** A contact with a lapsed member to win it back. */
    WIN_BACK;

    private static final Channel[] ALL = values();

    /** The channel that a column holds. */
    public static Channel of(byte ordinal) {
        return ALL[ordinal];
    }
}
