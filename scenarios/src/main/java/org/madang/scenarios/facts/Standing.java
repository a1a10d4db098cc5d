package org.madang.scenarios.facts;

/** Where a measurement lies against what was published. */
public enum Standing {
    /** The whole interval lies in the range. */
    INSIDE("inside"),
    /** The whole interval lies outside. */
    OUTSIDE("outside"),
    /** The interval contains an end of the range, or there is no value in some worlds. */
    UNCLEAR("unclear"),
    /** Nothing is asked of it. */
    REPORTED("reported"),
    /** The model lacks what it takes. */
    NOT_EXPRESSED("cannot be expressed");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
