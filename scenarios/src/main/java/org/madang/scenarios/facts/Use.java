package org.madang.scenarios.facts;

/** What a fact is for. */
public enum Use {
    /** May be looked at when defaults are chosen. */
    SET,
    /** Is looked at only when the defaults are frozen. */
    TEST,
    /** Is told, and forces nothing. */
    REPORT;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
