package org.madang.scenarios.claims;

/** What the replications say about one effect. */
public enum Finding {
    /** The interval lies wholly where the mean was expected. */
    AS_EXPECTED("as expected"),
    /** The interval lies wholly elsewhere. */
    OTHERWISE("not as expected"),
    /** The interval contains a limit, or the effect has no value. */
    UNSURE("unsure"),
    /** Nothing was expected. */
    REPORTED("");

    private final String words;

    Finding(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
