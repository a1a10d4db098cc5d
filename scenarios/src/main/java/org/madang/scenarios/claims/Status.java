package org.madang.scenarios.claims;

/** What a claim, or a claim under one set of conditions, comes to. */
public enum Status {
    SUPPORTED("supported"),
    CONTRADICTED("contradicted"),
    DEPENDS("depends"),
    UNCLEAR("unclear");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
