package org.madang.scenarios.study.findings;

import java.util.Locale;

/** The parts of an analysis, each with its figure. */
public enum StudyFigure {
    RESPONSE("What came out at each point"),
    REGIMES("Who wins where"),
    TIPPING("Where the winner changes"),
    EFFECTS("Main effects"),
    SENSITIVITY("What matters most"),
    SOBOL("Sobol indices"),
    MORRIS("Morris screening"),
    DEPENDENCE("Partial dependence");

    private final String heading;

    StudyFigure(String heading) {
        this.heading = heading;
    }

    /** The name on the command line and of its files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String heading() {
        return heading;
    }
}
