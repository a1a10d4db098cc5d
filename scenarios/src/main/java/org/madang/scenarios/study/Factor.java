package org.madang.scenarios.study;

import org.madang.scenarios.file.Node;
import org.madang.sim.config.Checked;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;

/**
 * Something that a study varies. Where the scenario wants whole numbers, values are rounded to the nearest one. The kinds
 * are named in the order in which messages and the schema list them, which otherwise depends on what is compiled first.
 */
public sealed interface Factor permits Factor.Range, Factor.List, Factor.Distribution, Factor.Zipped {
    /** The column of the factor in tables; null for the last key of its path. */
    String name();

    /** The paths in the scenario that take the factor's values. */
    java.util.List<String> paths();

    /** The name, or what stands in for it. */
    default String title() {
        if (name() != null) {
            return name();
        }
        String path = paths().get(0);
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** How the values between two bounds are spaced. */
    enum Scale {
        LINEAR,
        LOG
    }

    /** All numbers between two bounds. */
    @Key("All numbers between two bounds.")
    record Range(
            @Key(value = "The factor's name in tables; the last key of its path if not given.", optional = true)
            String name,

            @Key("What is varied, as for --set, e.g. platforms[0].budget.weekly.")
            String path,

            @Key(value = "More paths that take the same value.", min = 0, max = 100, optional = true)
            java.util.List<String> also,

            @Key("The lowest value.") double low,
            @Key("The highest value.") double high,

            @Key(
                    value = "How many values a factorial takes, both bounds among them; 5 if not given.",
                    unit = "levels",
                    min = 2,
                    max = 1000,
                    optional = true)
            Integer levels,

            @Key(value = "Whether steps are equal in size or in proportion; linear if not given.", optional = true)
            Scale scale)
            implements Factor, Checked {
        public Range {
            also = also == null ? java.util.List.of() : also;
            levels = levels == null ? 5 : levels;
            scale = scale == null ? Scale.LINEAR : scale;
        }

        @Override
        public java.util.List<String> paths() {
            return FactorPaths.of(path, also);
        }

        @Override
        public void check(Problems problems) {
            problems.require(low < high, "high", "high %s must be above low %s", high, low);
            problems.require(scale != Scale.LOG || low > 0, "low", "on a log scale low must be above 0, found %s", low);
        }
    }

    /** A few values, one by one: numbers, words, or whole groups of keys. */
    @Key("A few values, one by one: numbers, words, or whole groups of keys.")
    record List(
            @Key(value = "The factor's name in tables; the last key of its path if not given.", optional = true)
            String name,

            @Key("What is varied, as for --set, e.g. platforms[0].matching.policy.")
            String path,

            @Key(value = "More paths that take the same value.", min = 0, max = 100, optional = true)
            java.util.List<String> also,

            @Key(value = "The values.", min = 1, max = 1000) java.util.List<Node> values)
            implements Factor {
        public List {
            also = also == null ? java.util.List.of() : also;
        }

        @Override
        public java.util.List<String> paths() {
            return FactorPaths.of(path, also);
        }
    }

    /** Numbers that are uncertain: a design draws them from their distribution. */
    @Key("Numbers that are uncertain: a design draws them from their distribution.")
    record Distribution(
            @Key(value = "The factor's name in tables; the last key of its path if not given.", optional = true)
            String name,

            @Key("What is varied, as for --set, e.g. leave.baseHazard.")
            String path,

            @Key(value = "More paths that take the same value.", min = 0, max = 100, optional = true)
            java.util.List<String> also,

            @Key("How the value is distributed; a normal is cut at its bounds, what lies beyond counts as the bound.")
            org.madang.sim.config.Distribution distribution,

            @Key(
                    value = "How many quantiles a factorial takes, in the middle of equal shares; 5 if not given.",
                    unit = "levels",
                    min = 1,
                    max = 1000,
                    optional = true)
            Integer levels)
            implements Factor {
        public Distribution {
            also = also == null ? java.util.List.of() : also;
            levels = levels == null ? 5 : levels;
        }

        @Override
        public java.util.List<String> paths() {
            return FactorPaths.of(path, also);
        }
    }

    /** Values of several paths that go together, row by row. */
    @Key("Values of several paths that go together, row by row.")
    record Zipped(
            @Key("The factor's name in tables.") String name,

            @Key(value = "What is varied, as for --set.", min = 1, max = 100)
            java.util.List<String> paths,

            @Key(value = "The rows: one value a path each.", min = 1, max = 1000)
            java.util.List<java.util.List<Node>> rows)
            implements Factor, Checked {
        @Override
        public void check(Problems problems) {
            for (int r = 0; r < rows.size(); r++) {
                problems.require(
                        rows.get(r).size() == paths.size(),
                        "rows[" + r + "]",
                        "found %d values for %d paths",
                        rows.get(r).size(),
                        paths.size());
            }
        }
    }
}
