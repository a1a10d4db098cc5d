package org.madang.scenarios.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.madang.scenarios.statement.Voice;

/** An answer in words: its verdict, with the conditions under which it turns or becomes unclear. */
final class Said {
    private final Answer answer;
    private final Voice voice;

    Said(Answer answer, Voice voice) {
        this.answer = answer;
        this.voice = voice;
    }

    static String status(Status status, Voice voice) {
        return voice.say("claim.status." + status.word());
    }

    String sentence() {
        List<String> parts = new ArrayList<>();
        Status base = answer.given().status();
        boolean depends = answer.status() == Status.DEPENDS;
        if (depends) {
            parts.add(voice.say("claim.depends", "on", String.join(voice.say("claim.andOn"), dependences())));
        } else {
            parts.add(status(base, voice));
            agreement(base).ifPresent(parts::add);
        }
        for (Status other : List.of(Status.SUPPORTED, Status.CONTRADICTED, Status.UNCLEAR)) {
            boolean isSaid = depends ? other != Status.UNCLEAR : other == base;
            List<String> names = isSaid ? List.of() : names(other);
            if (!names.isEmpty()) {
                parts.add(voice.say("claim.for", "status", status(other, voice), "names", String.join(", ", names)));
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
        for (Variation variation : answer.claim().variations()) {
            String holds = String.join(", ", levels(variation, Status.SUPPORTED));
            String fails = String.join(", ", levels(variation, Status.CONTRADICTED));
            String parameter = voice.authored(variation.parameter());
            if (!holds.isEmpty() && !fails.isEmpty()) {
                found.add(voice.say("claim.dependence.both", "parameter", parameter, "holds", holds, "fails", fails));
            } else if (answer.given().status() == Status.UNCLEAR && !(holds.isEmpty() && fails.isEmpty())) {
                String form = holds.isEmpty() ? "fails" : "holds";
                found.add(voice.say("claim.dependence." + form, "parameter", parameter, "levels", holds + fails));
            }
        }
        return found;
    }

    private List<String> levels(Variation variation, Status status) {
        List<String> names = new ArrayList<>();
        if (answer.given().status() == status) {
            names.add(voice.say("claim.asGiven", "level", voice.authored(variation.given())));
        }
        for (Condition condition : answer.conditions()) {
            if (condition.parameter().equals(variation.parameter()) && condition.status() == status) {
                names.add(voice.authored(condition.level()));
            }
        }
        return names;
    }

    /** The conditions that come to this, by name. */
    private List<String> names(Status status) {
        return answer.conditions().stream()
                .filter(c -> !c.isGiven() && c.status() == status)
                .map(c -> voice.authored(c.parameter()) + " " + voice.authored(c.level()))
                .toList();
    }

    /** How many of the conditions tried agree with the claim as it stands; empty if none was tried. */
    private Optional<String> agreement(Status base) {
        int varied = answer.conditions().size() - 1;
        long same = answer.conditions().stream()
                .filter(c -> !c.isGiven() && c.status() == base)
                .count();
        if (varied == 0) {
            return Optional.empty();
        }
        return Optional.of(voice.say("claim.same." + (same == varied ? "all" : "some"), "k", same, "n", varied));
    }

    private String need() {
        List<Measured> effects = answer.given().effects();
        long most = effects.stream().mapToLong(Measured::needed).max().orElse(-1);
        if (effects.stream().anyMatch(m -> m.finding() == Finding.UNSURE && m.missing() > 0)) {
            return voice.say("claim.need.missing");
        }
        return most < 0
                ? voice.say("claim.need.limit")
                : voice.say("claim.need.more", "n", String.valueOf(Math.max(most, answer.replications() + 1)));
    }
}
