package org.madang.sim.config;

/** How often members behind the gate make a request (phase Match). */
public record Requests(
        @Key(value = "How much the full relationship lever raises requests.", unit = "fraction", min = 0, max = 10, symbol = "eq. 13")
                double relationshipEffect,
        @Key(value = "How much the full interaction lever raises requests.", unit = "fraction", min = 0, max = 10, symbol = "eq. 13")
                double interactionEffect,
        @Key(value = "How much full satisfaction raises requests, and full dissatisfaction lowers them.", unit = "fraction", min = 0, max = 1, symbol = "loyalty(s), eq. 13")
                double loyalty,
        @Key(value = "How much seeing all one's friends active raises requests and lowers leaving, at full experience lever.", unit = "fraction", min = 0, max = 10, symbol = "nudge")
                double nudge) {
    public static Requests defaults() {
        return new Requests(0.4, 0.4, 0.5, 0.2);
    }
}
