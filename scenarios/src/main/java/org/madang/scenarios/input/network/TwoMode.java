package org.madang.scenarios.input.network;

/** The two kinds of people in a list of two modes, whose names may be the same and mean different people. */
enum TwoMode {
    LEFT("left:"),
    RIGHT("right:");

    private final String prefix;

    TwoMode(String prefix) {
        this.prefix = prefix;
    }

    /** The name that a person has in the network. */
    String name(boolean isTwoMode, String label) {
        return isTwoMode ? prefix + label : label;
    }
}
