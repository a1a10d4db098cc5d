package org.madang.sim.config;

/** What a platform's experience lever offers one persona. */
public record PersonaGains(
        @Key("The name of the persona.") String persona,

        @Key("What the full experience lever offers it of each benefit.")
        Benefits gains) {
    public static PersonaGains defaults() {
        return new PersonaGains("", Platform.defaults().gains());
    }
}
