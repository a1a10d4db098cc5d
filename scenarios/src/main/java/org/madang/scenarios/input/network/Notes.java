package org.madang.scenarios.input.network;

import java.util.ArrayList;
import java.util.List;

/** What a reader found beside the ties, while it reads. */
final class Notes {
    Form form;
    /** What the first line of a list was taken for. */
    FirstLineMeaning firstLine;

    int comments;
    boolean weighted;
    /** Whether the two ends of a tie are people of two kinds, so that one name on both sides means two people. */
    boolean twoMode;
    /** Names of columns that were not used. */
    final List<String> unused = new ArrayList<>();
    /** Whether the file itself says which ties run one way. */
    boolean declaresDirection;
    /** Where it does. */
    int directionLine;
    /** Whether to read what a file says of people beside their ties. */
    boolean readsPeople;
    /** What it says; null where that is nothing. */
    PeopleTable people;
}
