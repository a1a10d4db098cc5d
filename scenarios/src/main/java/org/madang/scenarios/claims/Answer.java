package org.madang.scenarios.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The verdict on a claim.
 *
 * @param claim what was asked
 * @param replications in how many worlds
 * @param conditions the claim as it stands first, then each level of each variation
 */
public record Answer(Claim claim, int replications, List<Condition> conditions) {
    public Answer {
        conditions = List.copyOf(conditions);
    }

    /** The claim as it stands. */
    public Condition given() {
        return conditions.get(0);
    }

    /**
     * The verdict of the claim as it stands; {@link Status#DEPENDS} if it is surely right under some of the conditions
     * tried and surely wrong under others.
     */
    public Status status() {
        List<Status> found = conditions.stream().map(Condition::status).toList();
        boolean turns = found.contains(Status.SUPPORTED) && found.contains(Status.CONTRADICTED);
        return turns ? Status.DEPENDS : given().status();
    }

    /** The verdict in words, with the conditions under which it turns or becomes unclear. */
    public String sentence() {
        List<String> parts = new ArrayList<>();
        Status base = given().status();
        if (status() == Status.DEPENDS) {
            parts.add("depends on " + String.join("; on ", dependences()));
        } else {
            parts.add(base.word());
            agreement(base).ifPresent(parts::add);
        }
        for (Status other : List.of(Status.SUPPORTED, Status.CONTRADICTED, Status.UNCLEAR)) {
            boolean isSaid = status() == Status.DEPENDS ? other != Status.UNCLEAR : other == base;
            List<String> names = isSaid ? List.of() : names(other);
            if (!names.isEmpty()) {
                parts.add(other.word() + " for " + String.join(", ", names));
            }
        }
        if (base == Status.UNCLEAR) {
            parts.add(need());
        }
        return String.join("; ", parts);
    }

    /** For each parameter whose levels make a difference: for which it holds and for which not. */
    private List<String> dependences() {
        List<String> found = new ArrayList<>();
        for (Variation variation : claim.variations()) {
            List<String> holds = levels(variation, Status.SUPPORTED);
            List<String> fails = levels(variation, Status.CONTRADICTED);
            boolean turns = !holds.isEmpty() && !fails.isEmpty();
            boolean leans = given().status() == Status.UNCLEAR && !(holds.isEmpty() && fails.isEmpty());
            if (turns || leans) {
                List<String> parts = new ArrayList<>();
                if (!holds.isEmpty()) {
                    parts.add("holds for " + String.join(", ", holds));
                }
                if (!fails.isEmpty()) {
                    parts.add("not for " + String.join(", ", fails));
                }
                found.add(variation.parameter() + " (" + String.join("; ", parts) + ")");
            }
        }
        return found;
    }

    private List<String> levels(Variation variation, Status status) {
        List<String> names = new ArrayList<>();
        if (given().status() == status) {
            names.add(variation.given() + " as given");
        }
        for (Condition condition : conditions) {
            if (condition.parameter().equals(variation.parameter()) && condition.status() == status) {
                names.add(condition.level());
            }
        }
        return names;
    }

    /** The conditions that come to this, by name. */
    private List<String> names(Status status) {
        return conditions.stream()
                .filter(c -> !c.isGiven() && c.status() == status)
                .map(c -> c.parameter() + " " + c.level())
                .toList();
    }

    /** How many of the conditions tried agree with the claim as it stands; empty if none was tried. */
    private Optional<String> agreement(Status base) {
        int varied = conditions.size() - 1;
        long same = conditions.stream()
                .filter(c -> !c.isGiven() && c.status() == base)
                .count();
        if (varied == 0) {
            return Optional.empty();
        }
        return Optional.of("the same under " + (same == varied ? "all " + varied : same + " of the " + varied)
                + " other conditions tried");
    }

    private String need() {
        long most = given().effects().stream().mapToLong(Measured::needed).max().orElse(-1);
        boolean missing = given().effects().stream().anyMatch(m -> m.finding() == Finding.UNSURE && m.missing() > 0);
        if (missing) {
            return "an effect has no value in some replications";
        }
        return most < 0
                ? "an effect lies on its limit"
                : "about " + Math.max(most, replications + 1) + " replications would be needed to be sure";
    }
}
