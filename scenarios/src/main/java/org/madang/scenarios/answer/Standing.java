package org.madang.scenarios.answer;

import java.util.Arrays;
import java.util.List;
import org.madang.scenarios.answer.Ranking.Place;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statement.Value;
import org.madang.scenarios.statement.Value.Gap;
import org.madang.scenarios.statement.Value.Kind;
import org.madang.scenarios.statement.Value.Level;
import org.madang.scenarios.statement.Value.Measured;
import org.madang.scenarios.statement.Value.Side;
import org.madang.scenarios.statement.Value.Sides;
import org.madang.sim.config.Comparison;

/** Who is best in an indicator after all weeks, as a finding. */
public final class Standing {
    /** How it is found out, of two sides and of more. */
    private static final String PAIR = "paired";

    private static final String BEST = "best";

    private final Ranking ranking;
    private final Kind kind;
    private final int weeks;

    /** @param kind what the sides are */
    public Standing(Ranking ranking, Kind kind, int weeks) {
        this.ranking = ranking;
        this.kind = kind;
        this.weeks = weeks;
    }

    /** One finding; of sides without a value that there is none. */
    public Finding finding() {
        List<Place> places = ranking.places();
        Finding finding = Finding.of(id())
                .with("indicator", new Measured(ranking.indicator()))
                .with("weeks", weeks);
        return switch (finding.id()) {
            case "novalue" -> finding;
            case "alone" -> finding.with("a", side(places.get(0))).with("v", level(places.get(0)));
            case "headline", "unclear" ->
                finding.with("a", side(places.get(0)))
                        .with("b", side(places.get(1)))
                        .with("d", gap(places.get(1)))
                        .by(PAIR);
            case "tieEqual" -> finding.with("v", level(places.get(0))).with("sides", sides(places));
            case "rank" ->
                finding.with("a", side(places.get(0)))
                        .with("v", level(places.get(0)))
                        .with("next", side(places.get(1)))
                        .with("d", gap(places.get(1)))
                        .with("order", sides(places))
                        .by(BEST);
            default -> {
                List<Place> leaders = places.stream().filter(Place::leads).toList();
                List<Place> rest = leaders.subList(1, leaders.size());
                yield finding.with("a", side(places.get(0)))
                        .with("v", level(places.get(0)))
                        .with("leaders", sides(leaders))
                        .with("rest", sides(rest))
                        .with("are", Value.Said.of(rest.size() == 1 ? "verb.one" : "verb.several"))
                        .by(BEST);
            }
        };
    }

    private String id() {
        int leaders = ranking.leaders().size();
        return switch (ranking.places().size()) {
            case 0 -> "novalue";
            case 1 -> "alone";
            case 2 -> leaders == 1 ? "headline" : "unclear";
            default -> leaders == 1 ? "rank" : areEqual(ranking.places()) ? "tieEqual" : "tie";
        };
    }

    /** Whether no replication tells them apart. */
    static boolean areEqual(List<Place> places) {
        return places.size() > 1
                && places.stream()
                        .skip(1)
                        .map(Place::behind)
                        .allMatch(gap -> gap.mean() == 0 && gap.low() == 0 && gap.high() == 0);
    }

    private Gap gap(Place place) {
        return new Gap(place.behind(), ranking.indicator());
    }

    private Level level(Place place) {
        return new Level(place.level(), ranking.indicator());
    }

    private Side side(Place place) {
        return side(place.side(), kind);
    }

    /** A side by its name: a baseline, or of the kind of the comparison. */
    public static Side side(String name, Kind kind) {
        boolean isBaseline = Arrays.stream(Comparison.Baseline.values())
                .anyMatch(baseline -> baseline.side().equals(name));
        return new Side(name, isBaseline ? Kind.BASELINE : kind);
    }

    private Sides sides(List<Place> places) {
        return new Sides(places.stream().map(this::side).toList());
    }
}
