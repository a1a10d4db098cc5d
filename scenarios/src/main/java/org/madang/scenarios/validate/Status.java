package org.madang.scenarios.validate;

/** How a check ended. */
public enum Status {
    OK("ok"),
    FALLS_SHORT("falls short"),
    NO_DATA("skipped: no data"),
    NOT_EXPRESSED("cannot be expressed");

    private final String words;

    Status(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
