package org.madang.sim.config;

import java.util.List;

/** Who could take part: the size of the market, its localities and its personas. */
public record Market(
        @Key(
                value = "How many people could take part, on both sides, members or not.",
                def = "20000",
                unit = "participants",
                min = 2,
                max = 50_000_000,
                symbol = "N")
        int participants,

        @Key(
                value =
                        "The share of the people who are replaced each year by newcomers: they take over place and ties, are people of their own, and know nothing.",
                def = "0.08",
                off = "0",
                unit = "fraction a year",
                min = 0,
                max = 0.99,
                symbol = "renewal",
                source = "people move, age and turn to other things: 8 % a year is a guess, .05 to .15 its range")
        double renewal,

        @Key("Cities or categories: a match can only be made inside one.")
        Localities localities,

        @Key(value = "The kinds of participants; at least one.", min = 1, max = 120)
        List<Persona> personas)
        implements Checked {

    public static Market defaults() {
        return Records.defaults(Market.class, "personas", List.of(PersonaPresets.GUEST, PersonaPresets.HOST));
    }

    @Override
    public void check(Problems problems) {
        problems.require(
                localities.count() <= participants,
                "localities.count",
                "%d localities are more than the %d participants",
                localities.count(),
                participants);
        double total = personas.stream().mapToDouble(Persona::share).sum();
        problems.require(total > 0, "personas", "at least one persona must have a share above 0");
        long names = personas.stream().map(Persona::name).distinct().count();
        problems.require(names == personas.size(), "personas", "two personas have the same name");
    }
}
