package org.madang.scenarios.experiment;

import org.madang.sim.snapshot.ChannelStanding;

/** What is told of those who joined through one channel. No value where nobody did, or nobody was watched so long. */
public enum ChannelMeasure {
    PEOPLE("everJoined"),
    MEMBERS("members"),
    CHURN("churn"),
    KEPT_QUARTER("keptWeek13"),
    KEPT_HALF("keptWeek26"),
    KEPT_FIRST_YEAR("keptYear1"),
    KEPT_SECOND_YEAR("keptYear2"),
    KEPT_THIRD_YEAR("keptYear3"),
    KEPT_FOURTH_YEAR("keptYear4"),
    KEPT_FIFTH_YEAR("keptYear5"),
    REALISED_VALUE("realisedValue");

    private static final int YEAR = 52;

    private final String key;

    ChannelMeasure(String key) {
        this.key = key;
    }

    /** The name in files. */
    public String key() {
        return key;
    }

    /** People; a rate a week; of those there when a year of membership began, the part still there at its end; money a head. */
    double of(ChannelStanding s) {
        return switch (this) {
            case PEOPLE -> s.people();
            case MEMBERS -> s.members();
            case CHURN -> s.churn();
            case KEPT_QUARTER -> s.kept(0, YEAR / 4);
            case KEPT_HALF -> s.kept(0, YEAR / 2);
            case KEPT_FIRST_YEAR -> s.kept(0, YEAR);
            case KEPT_SECOND_YEAR -> s.kept(YEAR, 2 * YEAR);
            case KEPT_THIRD_YEAR -> s.kept(2 * YEAR, 3 * YEAR);
            case KEPT_FOURTH_YEAR -> s.kept(3 * YEAR, 4 * YEAR);
            case KEPT_FIFTH_YEAR -> s.kept(4 * YEAR, 5 * YEAR);
            // 0 / 0 is NaN: no value, which the mean passes over.
            case REALISED_VALUE -> s.margin() / s.people();
        };
    }
}
