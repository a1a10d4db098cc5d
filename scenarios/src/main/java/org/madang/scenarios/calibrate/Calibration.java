package org.madang.scenarios.calibrate;

import java.util.List;
import org.madang.scenarios.claims.Claim;
import org.madang.sim.config.Checked;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;

/** What is searched, by which facts, and how large the looks are. */
public record Calibration(
        @Key("The title shown in results.") String name,

        @Key("The folder of the facts; the path is relative to this file.")
        String facts,

        @Key(
                value = "What differs from the library in every look: lines of the form path = value, as for --set.",
                min = 0,
                max = 1000)
        List<String> set,

        @Key(value = "What differs further in one scenario.", min = 0, max = 100)
        List<Own> each,

        @Key(value = "What nobody can look up.", min = 1, max = 60)
        List<Parameter> parameters,

        @Key(value = "How often all facts are measured at most.", unit = "looks", min = 2, max = 100_000)
        int looks,

        @Key(value = "The size of the markets in a look.", unit = "participants", min = 100, max = 10_000_000)
        int participants,

        @Key(
                value = "In how many worlds each look is taken; the same in all looks.",
                unit = "replications",
                min = 2,
                max = 1000)
        int replications,

        @Key(
                value =
                        "The best looks that are taken again, with four times the worlds and others, before one of them is frozen.",
                min = 1,
                max = 100)
        int finalists,

        @Key(value = "How much farther off than the best a look may be to count as equally good.", min = 0)
        double tolerance,

        @Key("What the library says on equally good points.")
        Verdicts verdicts)
        implements Checked {
    public static Calibration defaults() {
        return new Calibration("", "..", List.of(), List.of(), List.of(), 200, 3000, 2, 6, 4, Verdicts.defaults());
    }

    /** What differs in one scenario. */
    public record Own(
            @Key("The scenario file; the path is relative to this file.")
            String scenario,

            @Key(value = "Lines of the form path = value, as for --set.", min = 0, max = 1000)
            List<String> set) {
        public static Own defaults() {
            return new Own("", List.of());
        }
    }

    /** Which comparisons are made once the values are frozen. */
    public record Verdicts(
            @Key(value = "The scenario files; paths are relative to this file.", min = 0, max = 100)
            List<String> scenarios,

            @Key(value = "On so many points.", unit = "points", min = 1, max = 1000)
            int points,

            @Key(value = "The size of the markets.", unit = "participants", min = 100, max = 10_000_000)
            int participants,

            @Key(value = "In how many worlds.", unit = "replications", min = 2, max = 1000)
            int replications) {
        public static Verdicts defaults() {
            return new Verdicts(List.of(), 30, 3000, 4);
        }
    }

    @Override
    public void check(Problems problems) {
        problems.require(!name.isBlank(), "name", "a calibration needs a name");
        Claim.distinct(
                problems, "parameters", parameters.stream().map(Parameter::name).toList());
    }

    int dimension() {
        return parameters.size();
    }

    /** Positions from which the search starts. */
    double[] start() {
        return parameters.stream().mapToDouble(Parameter::startPosition).toArray();
    }

    /** The values at a point of positions. */
    double[] values(double[] point) {
        double[] values = new double[point.length];
        for (int n = 0; n < point.length; n++) {
            values[n] = parameters.get(n).value(point[n]);
        }
        return values;
    }
}
