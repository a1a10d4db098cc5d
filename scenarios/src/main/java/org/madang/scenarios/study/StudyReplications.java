package org.madang.scenarios.study;

import org.madang.sim.config.Checked;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;

/** How often every point of a study is repeated. */
public record StudyReplications(
        @Key(
                value = "At least so many at every point; 8 if not given.",
                unit = "replications",
                min = 1,
                max = 100_000,
                optional = true)
        Integer least,

        @Key(
                value = "At most so many; as many as at least if not given.",
                unit = "replications",
                min = 1,
                max = 100_000,
                optional = true)
        Integer most,

        @Key(
                value =
                        "Above 0: enough at a point once the 95 % interval of the difference in the first indicator, of the first side to each other one, is this narrow, up and down, against the larger of the two means. 0, as if not given: enough once it is sure which side is highest.",
                unit = "fraction",
                min = 0,
                max = 10,
                optional = true)
        Double precision)
        implements Checked {
    public StudyReplications {
        least = least == null ? most == null ? 8 : Math.min(8, most) : least;
        most = most == null ? least : most;
        precision = precision == null ? 0.0 : precision;
    }

    @Override
    public void check(Problems problems) {
        problems.require(least <= most, "most", "at most %d replications are fewer than at least %d", most, least);
    }
}
