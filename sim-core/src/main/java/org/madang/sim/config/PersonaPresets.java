package org.madang.sim.config;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Personas that a scenario file can name instead of spelling them out. */
public final class PersonaPresets {
    static final Persona GUEST = priced(0.869, seeker("guest", 0.8, 0.04, 0.38, new Benefits(0.3, 0.4, 0.2, 0.1), 0.3));
    static final Persona HOST = provider("host", 0.2, 1, 0.5, 0.35);

    private static final Map<String, Persona> ALL = new TreeMap<>();
    private static final Map<String, String> MEANINGS = new TreeMap<>();

    static {
        add("Somebody who needs a place to stay about twice a year, and cares most for enjoyment.", GUEST);
        add("Somebody who lets a home: one stay a week, offered every second week.", HOST);
        add(
                "Somebody who travels for work about eight times a year, wants convenience and has little patience.",
                seeker("business-traveller", 0.2, 0.16, 0.42, new Benefits(0.6, 0.1, 0.2, 0.1), 0.7));
        add(
                "Somebody who has work to hire out about fourteen times a year and cares most that it gets done.",
                seeker("client", 0.7, 0.26, 0.40, new Benefits(0.3, 0.1, 0.5, 0.1), 0.4));
        add(
                "Somebody who sells work: two jobs a week, in four weeks of five.",
                provider("freelancer", 0.3, 2, 0.8, 0.30));
        add(
                "Somebody who needs a ride about once a week and wants convenience above all.",
                // Cohen et al. 2016: with the app open the elasticity is -.4 to -.6.
                priced(0.29, seeker("rider", 0.9, 1.04, 0.30, new Benefits(0.7, 0.1, 0.1, 0.1), 0.5)));
        add(
                "Somebody who drives others: twelve rides a week, in four weeks of five.",
                provider("driver", 0.1, 12, 0.8, 0.30));
        add(
                "Somebody who has something to buy about seventeen times a year and weighs convenience, enjoyment and fulfilment.",
                // Bijmolt, van Heerde & Pieters 2005: brands in a category have an elasticity of -2.6 on average.
                priced(1.09, seeker("shopper", 0.85, 0.33, 0.30, new Benefits(0.4, 0.3, 0.2, 0.1), 0.4)));
        add(
                "Somebody who sells goods: four orders a week, nearly always open.",
                provider("seller", 0.15, 4, 0.9, 0.28));
        add(
                "Somebody who has something to pay about forty times a year and asks for much trust first.",
                seeker("account-holder", 0.9, 0.78, 0.55, new Benefits(0.6, 0.05, 0.25, 0.1), 0.5));
        add(
                "Somebody who takes payments: ten a week, always open, careful whom to trust.",
                provider("merchant", 0.1, 10, 0.95, 0.45));
    }

    private PersonaPresets() {}

    /** All presets by name, in alphabetical order. */
    public static Map<String, Persona> all() {
        return Collections.unmodifiableMap(ALL);
    }

    /** What a preset is, in a sentence. */
    public static String meaning(String preset) {
        return MEANINGS.get(preset);
    }

    private static void add(String meaning, Persona persona) {
        MEANINGS.put(persona.name(), meaning);
        ALL.put(persona.name(), persona);
    }

    private static Persona priced(double sensitivity, Persona persona) {
        return Records.with(persona, "priceSensitivity", sensitivity);
    }

    private static Persona seeker(
            String name, double share, double needPerWeek, double threshold, Benefits benefits, double impatience) {
        return Records.defaults(
                Persona.class,
                "name",
                name,
                "side",
                Side.SEEKER,
                "share",
                share,
                "trustThreshold",
                Distribution.beta(threshold, 0.15),
                "needRate",
                Distribution.gamma(needPerWeek, 2 * needPerWeek),
                "capacity",
                Distribution.constant(0),
                "availability",
                1,
                "benefits",
                benefits,
                "impatience",
                impatience);
    }

    private static Persona provider(String name, double share, double capacity, double availability, double threshold) {
        return Records.defaults(
                Persona.class,
                "name",
                name,
                "side",
                Side.PROVIDER,
                "share",
                share,
                "trustThreshold",
                Distribution.beta(threshold, 0.15),
                "needRate",
                Distribution.constant(0),
                "capacity",
                Distribution.constant(capacity),
                "availability",
                availability,
                "outsideOption",
                0.034,
                "multiHoming",
                0.5,
                "paidByOther",
                0);
    }
}
