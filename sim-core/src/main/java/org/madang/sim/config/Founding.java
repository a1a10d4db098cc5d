package org.madang.sim.config;

import java.util.List;

/** Who is a member, or aware, before the first week. */
public record Founding(
        @Key(
                value = "The share of all seekers who are founding members.",
                def = "0.005",
                unit = "fraction",
                min = 0,
                max = 1)
        double seekers,

        @Key(
                value = "The share of all providers who are founding members.",
                def = "0.05",
                unit = "fraction",
                min = 0,
                max = 1)
        double providers,

        @Key(
                value = "The share of the others who know the platform from the start.",
                def = "0.05",
                unit = "fraction",
                min = 0,
                max = 1)
        double aware,

        @Key(
                value = "So many founding members of any side, drawn at random, besides the shares.",
                def = "0",
                unit = "participants",
                min = 0,
                max = 50_000_000)
        int count,

        @Key(value = "Edge list: the names of the nodes that are founding members.", min = 0, max = 1_000_000)
        List<String> nodes) {
    public static Founding defaults() {
        return Records.defaults(Founding.class);
    }
}
