package org.madang.scenarios.study.findings;

import java.util.Locale;

/** The parts of an analysis, each with its figure. */
public enum StudyFigure {
    RESPONSE,
    REGIMES,
    TIPPING,
    EFFECTS,
    SENSITIVITY,
    SOBOL,
    MORRIS,
    DEPENDENCE;

    /** The name on the command line and of its files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
