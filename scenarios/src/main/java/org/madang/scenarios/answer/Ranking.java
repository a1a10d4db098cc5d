package org.madang.scenarios.answer;

import java.util.List;
import java.util.Optional;
import org.madang.scenarios.statistics.Estimate;
import org.madang.sim.indicator.Indicator;

/**
 * How the sides stand in an indicator in the last week. A side leads that is not surely worse than the one
 * with the best mean (comparisons with the best, simultaneous over all pairs of sides; Hsu 1984).
 *
 * @param indicator what is compared
 * @param places the sides that have a value, best mean first; sides of equal means in the order of the comparison
 */
public record Ranking(Indicator indicator, List<Place> places) {
    /**
     * A side's place.
     *
     * @param side its name
     * @param level its mean with interval
     * @param behind the best side's value less its own, in the same replications, with an interval that is simultaneous
     *     over all pairs of sides; unknown for the best itself
     * @param leads whether it is not surely worse than the best
     */
    public record Place(String side, Estimate level, Estimate behind, boolean leads) {}

    public Ranking {
        places = List.copyOf(places);
    }

    /** Nobody has a value. */
    public static Ranking none(Indicator indicator) {
        return new Ranking(indicator, List.of());
    }

    /** The sides that may be best, the one with the best mean first. */
    public List<String> leaders() {
        return places.stream().filter(Place::leads).map(Place::side).toList();
    }

    /** The one side that is surely best of at least two. */
    public Optional<String> best() {
        List<String> leaders = leaders();
        return places.size() > 1 && leaders.size() == 1 ? Optional.of(leaders.get(0)) : Optional.empty();
    }

    public List<String> order() {
        return places.stream().map(Place::side).toList();
    }

    public Optional<Place> of(String side) {
        return places.stream().filter(p -> p.side().equals(side)).findFirst();
    }
}
