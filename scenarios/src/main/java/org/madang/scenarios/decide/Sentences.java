package org.madang.scenarios.decide;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.style.Language;
import org.madang.scenarios.statement.Amounts;
import org.madang.scenarios.statement.Voice;
import org.madang.scenarios.statistics.Estimate;
import org.madang.sim.indicator.Indicator;

/** What was found out about a decision, in words. */
final class Sentences {
    private final DecisionFile file;
    private final Assessment found;
    private final Voice voice;
    private final Amounts amounts;
    private final Indicator indicator;

    Sentences(DecisionFile file, Assessment found, Language language) {
        this.file = file;
        this.found = found;
        voice = Voice.of(language);
        amounts = voice.amounts();
        indicator = file.indicator();
    }

    List<String> all() {
        List<String> all = new ArrayList<>();
        all.add(rule());
        all.addAll(chances());
        discount().ifPresent(all::add);
        all.add(knowing());
        all.addAll(hinge());
        all.addAll(watch());
        front().ifPresent(all::add);
        all.addAll(commitments());
        all.add(foresight());
        return all;
    }

    /** How often the best strategy is not the best, falls short of the target, or ruins. */
    List<String> chances() {
        List<String> chances = new ArrayList<>();
        if (found.worlds() > 1) {
            chances.add(regret());
        }
        target().ifPresent(chances::add);
        ruin().ifPresent(chances::add);
        return chances;
    }

    /** Where the best strategy is regretted. */
    List<String> hinge() {
        return found.unknowns().isEmpty()
                ? List.of()
                : List.of(found.hinge()
                        .map(this::hinge)
                        .orElseGet(() -> voice.say("decide.noHinge", "best", bestName())));
    }

    /** The rule on what can be seen; nothing where nothing is watched. */
    List<String> watch() {
        return file.decision().watch().isEmpty()
                ? List.of()
                : List.of(found.signal().map(this::signal).orElseGet(() -> voice.say("decide.noSignal")));
    }

    java.util.Optional<String> front() {
        return found.front().map(this::front);
    }

    /** Whether plans that switch still want to when it comes to it. */
    List<String> commitments() {
        return found.commitments().stream()
                .map(plan -> voice.say(
                        plan.sign() > 0 ? "decide.commit" : plan.sign() < 0 ? "decide.commitNot" : "decide.commitOpen",
                        "plan",
                        name(plan.plan()),
                        "gain",
                        amounts.differenceEstimate(plan.gain(), indicator),
                        "share",
                        amounts.percent(plan.share()),
                        "regret",
                        amounts.difference(plan.regret(), indicator)))
                .toList();
    }

    String foresight() {
        return voice.say("decide.foresight");
    }

    Standing best() {
        return found.standings().get(found.best());
    }

    private List<String> names(java.util.function.Predicate<Standing> which) {
        return found.standings().stream()
                .filter(s -> !s.equals(best()) && which.test(s))
                .map(s -> voice.name(voice.authored(s.course())))
                .toList();
    }

    String rule() {
        List<String> others = names(s -> !s.isSurelyWorse());
        return voice.say(
                others.isEmpty() ? "decide.best" : "decide.mayBe",
                "best",
                voice.heading(voice.authored(best().course())),
                "others",
                voice.list(others),
                "indicator",
                voice.inside(indicator),
                "value",
                amounts.estimate(best().value(), indicator),
                "worlds",
                found.worlds(),
                "left",
                found.left() == 0 ? "" : voice.say("decide.left", "left", found.left()));
    }

    private String regret() {
        double other = 1 - best().best();
        return voice.say(
                "decide.regret",
                "best",
                voice.name(voice.authored(best().course())),
                "share",
                amounts.percent(other),
                "regret",
                amounts.difference(best().regret(), indicator));
    }

    private java.util.Optional<String> target() {
        if (Double.isNaN(best().target())) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(voice.say(
                "decide.target",
                "best",
                voice.name(voice.authored(best().course())),
                "target",
                amounts.level(file.decision().target(), indicator),
                "share",
                amounts.percent(best().target())));
    }

    private java.util.Optional<String> ruin() {
        if (Double.isNaN(best().ruin())) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(voice.say(
                "decide.ruin",
                "best",
                voice.name(voice.authored(best().course())),
                "share",
                amounts.percent(best().ruin())));
    }

    java.util.Optional<String> discount() {
        List<Discounting.Turn> turns = found.discount();
        if (turns.isEmpty()) {
            return java.util.Optional.empty();
        }
        if (turns.size() == 1) {
            return java.util.Optional.of(
                    voice.say("decide.anyRate", "best", name(turns.get(0).course())));
        }
        List<String> parts = turns.stream()
                .map(turn ->
                        voice.say("decide.fromRate", "best", name(turn.course()), "rate", amounts.percent(turn.rate())))
                .toList();
        return java.util.Optional.of(voice.say("decide.rates", "parts", voice.list(parts)));
    }

    private String name(int course) {
        return voice.name(voice.authored(found.standings().get(course).course()));
    }

    private String bestName() {
        return voice.name(voice.authored(best().course()));
    }

    private String hinge(Hinge hinge) {
        List<String> ranges = new ArrayList<>();
        for (int f = 0; f < found.unknowns().size(); f++) {
            if (hinge.box().sides().get(f) != null) {
                ranges.add(range(found.unknowns().get(f), hinge.box().sides().get(f)));
            }
        }
        return voice.say(
                "decide.hinge",
                "best",
                bestName(),
                "ranges",
                voice.list(ranges),
                "inside",
                amounts.difference(hinge.inside(), indicator),
                "outside",
                amounts.difference(hinge.outside(), indicator),
                "mass",
                amounts.percent(hinge.mass()),
                "coverage",
                amounts.percent(hinge.coverage()));
    }

    private String range(Unknown unknown, Box.Side side) {
        String kind = side.low() == Double.NEGATIVE_INFINITY
                ? "below"
                : side.high() == Double.POSITIVE_INFINITY ? "above" : "between";
        return voice.say(
                "decide." + kind,
                "unknown",
                voice.authored(unknown.name()),
                "low",
                value(unknown, side.low()),
                "high",
                value(unknown, side.high()));
    }

    private String value(Unknown unknown, double value) {
        return unknown.words().isEmpty() || Double.isInfinite(value)
                ? amounts.number(value)
                : unknown.words().get((int) value);
    }

    private String signal(Signal rule) {
        Indicator watched = Indicator.find(rule.seen().indicator());
        return voice.say(
                "decide.signal",
                "watched",
                voice.inside(watched),
                "week",
                rule.seen().week(),
                "threshold",
                amounts.level(rule.threshold(), watched),
                "above",
                name(rule.above()),
                "below",
                name(rule.below()),
                "gain",
                amounts.differenceEstimate(rule.gain(), indicator));
    }

    private String front(Front front) {
        Indicator second = Indicator.find(file.decision().indicators().get(1).replaceFirst("@.*", ""));
        List<String> members = front.members().stream()
                .map(m -> voice.say(
                        "decide.onFront",
                        "name",
                        name(m.course()),
                        "first",
                        amounts.level(m.first(), indicator),
                        "second",
                        amounts.level(m.second(), second)))
                .toList();
        return voice.say(
                members.size() == 1 ? "decide.frontOne" : "decide.front",
                "second",
                voice.inside(second),
                "indicator",
                voice.inside(indicator),
                "members",
                voice.list(members));
    }

    String knowing() {
        Estimate all = found.knowing();
        if (!(all.mean() > 0)) {
            return voice.say("decide.knowNothing");
        }
        List<String> parts = found.knowingOne().stream()
                .filter(one -> one.value().mean() > 0)
                .limit(3)
                .map(one -> voice.say(
                        "decide.knowOne",
                        "unknown",
                        voice.authored(one.unknown()),
                        "worth",
                        amounts.differenceEstimate(one.value(), indicator)))
                .toList();
        return voice.say(
                parts.isEmpty() ? "decide.knowOnlyAll" : "decide.know",
                "worth",
                amounts.differenceEstimate(all, indicator),
                "parts",
                voice.list(parts));
    }
}
