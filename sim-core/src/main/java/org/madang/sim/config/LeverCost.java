package org.madang.sim.config;

/** What a lever costs and how fast it moves. */
public record LeverCost(
        @Key(
                value = "What must be spent a week whatever the size: the scale economy of the lever.",
                unit = "money a week",
                min = 0,
                max = 1e12,
                symbol = "fixed, eq. 1")
        double fixed,

        @Key(
                value = "What must be spent a week for every member.",
                unit = "money a week and member",
                min = 0,
                max = 1e9,
                symbol = "perMember, eq. 1")
        double perMember,

        @Key(
                value = "Which part of the way to its target the level moves in a week.",
                unit = "fraction a week",
                min = 0,
                max = 1,
                symbol = "ρ, eq. 2",
                source = "Nerlove & Arrow 1962")
        double speed) {}
