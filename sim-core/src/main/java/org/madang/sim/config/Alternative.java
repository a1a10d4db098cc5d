package org.madang.sim.config;

/** One side of a comparison that differs from the scenario in more than the focal platform's strategy. */
public record Alternative(
        @Key("The name shown in results.") String name,

        @Key(value = "What differs: lines of the form path = value, as for --set.", min = 0, max = 1000)
        java.util.List<String> set)
        implements Checked {
    public static Alternative defaults() {
        return new Alternative("", java.util.List.of());
    }

    @Override
    public void check(Problems problems) {
        problems.require(!name.isBlank(), "name", "an alternative needs a name");
    }
}
