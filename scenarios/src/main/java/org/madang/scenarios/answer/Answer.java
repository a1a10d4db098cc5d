package org.madang.scenarios.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.madang.scenarios.answer.Ranking.Place;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statement.Value;
import org.madang.scenarios.statement.Value.Side;
import org.madang.scenarios.statistics.Doubt;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Single;
import org.madang.scenarios.statistics.Skewed;
import org.madang.sim.indicator.Indicator;

/** All that is to be said about a comparison, most important first; terminal, files and reports repeat it. */
public final class Answer {
    private final Compared compared;
    private final Rankings rankings;
    private final Duels duels;
    private final Ranking headline;
    private final List<Finding> turning = new ArrayList<>();

    public Answer(Outcome outcome) {
        this(Compared.of(outcome));
    }

    Answer(Compared compared) {
        this.compared = compared;
        rankings = new Rankings(compared);
        duels = new Duels(compared);
        headline = rankings.of(compared.headline());
    }

    /** Takes in what would turn it. */
    public void add(List<Finding> turns) {
        turning.addAll(turns);
    }

    /** Whether the two best sides have values to compare. */
    public boolean isCompared() {
        return headline.places().size() > 1;
    }

    /** 1 if the reference is surely ahead of the next side, 0 if neither is sure. */
    public int verdict() {
        return isCompared() && !headline.places().get(1).leads() ? 1 : 0;
    }

    /** What the sides are. */
    public Value.Kind kind() {
        return compared.kind();
    }

    /** How the sides stand in every indicator. */
    public List<Ranking> rankings() {
        return rankings.all();
    }

    /** The reference less the next side in the last week, with the interval by which sides are judged. */
    public Estimate gap(Indicator indicator) {
        return rankings.gap(indicator, reference(), next());
    }

    /** The place of the side to which all others are compared: the best in what decides, the first where none has a value. */
    public int reference() {
        return headline.places().isEmpty() ? 0 : place(0);
    }

    /** The place of the best of the others; of the second side where they have no value. */
    public int next() {
        int count = compared.runs().sides().size();
        return headline.places().size() > 1 ? place(1) : count < 2 ? 0 : reference() == 1 ? 0 : 1;
    }

    private int place(int n) {
        return compared.place(headline.places().get(n).side());
    }

    /** The reference against each other side, in the order of the comparison, in every indicator whose weeks are kept. */
    public List<Duel> duels() {
        List<Duel> found = new ArrayList<>();
        for (int side = 0; side < compared.runs().sides().size(); side++) {
            for (Indicator indicator : compared.runs().kept()) {
                if (side != reference()) {
                    found.add(duels.of(reference(), side, indicator));
                }
            }
        }
        return found;
    }

    /** What was found. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Worth worth = new Worth(compared, headline, rankings.of(Indicator.NET_PRESENT_VALUE));
        worth.loss().ifPresent(findings::add);
        findings.add(standing());
        behind().ifPresent(findings::add);
        worth.beside().ifPresent(findings::add);
        if (isCompared()) {
            Duel decided = duels.of(reference(), next(), compared.headline());
            // What remains has a value in the last week alone: the account of the weeks is that of the value so far.
            Duel course = isValue() ? duels.of(reference(), next(), Indicator.NET_PRESENT_VALUE) : decided;
            findings.add(course.account());
            course.before().ifPresent(findings::add);
            findings.addAll(decided.certainty());
            lopsided().ifPresent(findings::add);
            trend(decided).ifPresent(findings::add);
            beyond().ifPresent(findings::add);
            why().ifPresent(findings::add);
            course.horizon().ifPresent(findings::add);
        }
        findings.addAll(turning);
        if (compared.runs().replications() > 1) {
            findings.add(Finding.of("chance.only"));
        }
        for (int side = 0; side < compared.phases().size(); side++) {
            Side named = compared.side(compared.runs().sides().get(side));
            Phases.of(named, compared.phases().get(side), compared.weeks()).ifPresent(findings::add);
        }
        return findings;
    }

    /** Who is best; where the interval is all on one side although so few replications settle nothing, that. */
    private Finding standing() {
        Finding found = new Standing(headline, compared.kind(), compared.weeks()).finding();
        boolean isTooFew = found.id().equals("unclear")
                && Single.sign(headline.places().get(1).behind()) != 0;
        return isTooFew ? new Finding("toofew", found.values(), found.procedure()) : found;
    }

    /** Of more than two sides, those that are surely worse where several may be the best. */
    private Optional<Finding> behind() {
        List<Side> behind = headline.places().stream()
                .filter(place -> !place.leads())
                .map(place -> compared.side(place.side()))
                .toList();
        return headline.best().isPresent() || behind.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of("tieBehind")
                        .with("indicator", new Value.Measured(headline.indicator()))
                        .with("a", compared.side(headline.places().get(0).side()))
                        .with("behind", new Value.Sides(behind))
                        .by("best"));
    }

    /** Where a sure lead in net present value comes from. */
    private Optional<Finding> why() {
        if (verdict() == 0 || !isValue()) {
            return Optional.empty();
        }
        List<Place> places = headline.places();
        return Why.of(compared.runs(), reference(), next(), compared.discountRate())
                .map(why -> why.finding(
                        compared.side(places.get(0).side()),
                        compared.side(places.get(1).side())));
    }

    private boolean isValue() {
        return compared.headline() == Indicator.NET_PRESENT_VALUE
                || compared.headline() == Indicator.NET_PRESENT_VALUE_WITH_REMAINS;
    }

    /** The value with what remains beside the value at the horizon, or the other way round. */
    private Optional<Finding> beyond() {
        boolean counts = compared.headline() == Indicator.NET_PRESENT_VALUE_WITH_REMAINS;
        Ranking other = rankings.asked(counts ? Indicator.NET_PRESENT_VALUE : Indicator.NET_PRESENT_VALUE_WITH_REMAINS);
        if (!isValue() || other.places().size() < 2 || isSame(other.places().get(0))) {
            return Optional.empty();
        }
        Place best = other.places().get(0);
        Place beside = other.places().get(1);
        boolean turned = !best.side().equals(headline.places().get(0).side());
        if (turned) {
            beside = other.of(headline.places().get(0).side()).orElse(beside);
        }
        String id = beside.leads() ? "unsure" : turned && verdict() != 0 ? "other" : "same";
        return Optional.of(Finding.of((counts ? "within." : "beyond.") + id)
                .with("weeks", compared.weeks())
                .with("a", compared.side(best.side()))
                .with("b", compared.side(beside.side()))
                .with("d", new Value.Gap(beside.behind(), other.indicator()))
                .by("best"));
    }

    /** Whether nothing was simulated beyond the horizon: both values are one. */
    private boolean isSame(Place best) {
        return headline.of(best.side())
                .map(place -> place.level().mean() == best.level().mean())
                .orElse(false);
    }

    /** Whether the verdict hangs on few replications. */
    private Optional<Finding> lopsided() {
        double[] gap = compared.runs().ends(compared.headline()).difference(reference(), next());
        Estimate allowed = Skewed.of(gap);
        int direction = compared.headline().moreIsBetter() ? 1 : -1;
        return switch (Doubt.of(gap)) {
            case NONE -> Optional.empty();
            case ALL_BUT_ONE -> Optional.of(Finding.of("lopsided.one"));
            case SKEWED ->
                verdict() == 0 || direction * Single.sign(allowed) > 0
                        ? Optional.empty()
                        : Optional.of(Finding.of("lopsided.unsure")
                                .with("d", new Value.Gap(allowed, compared.headline()))
                                .by("skewed"));
        };
    }

    /** Who earns more by the end, where that is not who is ahead so far. */
    private Optional<Finding> trend(Duel decisive) {
        Ranking profit = rankings.of(Indicator.PROFIT);
        boolean turned = isValue()
                && profit.best().isPresent()
                && !profit.best().get().equals(decisive.first().name());
        if (!turned) {
            return Optional.empty();
        }
        Place other = profit.of(decisive.first().name()).orElseThrow();
        int earner = compared.runs().sides().indexOf(profit.best().get());
        return Optional.of(Finding.of("trend")
                .with("weeks", compared.weeks())
                .with("a", compared.side(profit.best().get()))
                .with("b", decisive.first())
                .with("d", new Value.Gap(other.behind(), Indicator.PROFIT))
                .with("since", duels.of(earner, reference(), Indicator.PROFIT).since())
                .by("best"));
    }
}
