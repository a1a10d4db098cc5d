package org.madang.scenarios.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.madang.scenarios.answer.Ranking.Place;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statement.Value;
import org.madang.scenarios.statement.Value.Kind;
import org.madang.scenarios.statement.Value.Level;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Student;
import org.madang.sim.indicator.Indicator;

/** Whether it is worth doing at all: whether what is spent is earned back, and whether doing nothing is better. */
final class Worth {
    private final Compared compared;
    private final Ranking headline;
    private final List<Place> plans;

    /** @param value how the sides stand in net present value */
    Worth(Compared compared, Ranking headline, Ranking value) {
        this.compared = compared;
        this.headline = headline;
        plans = plans(value);
    }

    /** Doing nothing spends nothing and is no plan. */
    private static List<Place> plans(Ranking ranking) {
        return ranking.places().stream()
                .filter(place -> !Compared.isIdle(place.side()))
                .toList();
    }

    /** Where nobody earns back what was spent, that comes first. */
    Optional<Finding> loss() {
        if (!isLoss()) {
            return Optional.empty();
        }
        Optional<Place> later = later();
        if (later.isPresent()) {
            return Optional.of(about("payslater", later.get(), headline.indicator()));
        }
        if (Standing.areEqual(plans)) {
            return Optional.of(Finding.of("nonepaysEqual")
                    .with("weeks", compared.weeks())
                    .with("v", new Level(plans.get(0).level(), Indicator.NET_PRESENT_VALUE)));
        }
        return Optional.of(about(count() == 1 ? "neverpays" : "nonepays", plans.get(0), Indicator.NET_PRESENT_VALUE)
                .with("best", best()));
    }

    /** Who is surely best in what decides, so that the loss is not all that a title says. */
    private Value best() {
        return headline.best()
                .map(side -> new Value.Said("nonepays.best", Map.of("a", compared.side(side))))
                .orElse(Value.Said.of("nonepays.unclear"));
    }

    /** What the best plan is worth beside doing nothing, where that is a side; otherwise whether it pays. */
    Optional<Finding> beside() {
        Optional<Finding> idle = idle();
        return idle.isPresent() || isLoss() ? idle : pays();
    }

    private boolean isLoss() {
        return !plans.isEmpty()
                && plans.size() == count()
                && plans.stream().allMatch(place -> place.level().mean() < 0);
    }

    private long count() {
        return compared.runs().sides().stream()
                .filter(side -> !Compared.isIdle(side))
                .count();
    }

    /** The best plan, if it is above nought once what remains is counted. */
    private Optional<Place> later() {
        return headline.indicator() == Indicator.NET_PRESENT_VALUE_WITH_REMAINS
                ? plans(headline).stream().findFirst().filter(p -> p.level().mean() > 0)
                : Optional.empty();
    }

    private Finding about(String id, Place place, Indicator indicator) {
        return Finding.of(id)
                .with("weeks", compared.weeks())
                .with("indicator", new Value.Measured(indicator))
                .with("a", compared.side(place.side()))
                .with("v", new Level(place.level(), indicator));
    }

    private Optional<Finding> idle() {
        Optional<Place> idle = headline.places().stream()
                .filter(place -> Compared.isIdle(place.side()))
                .findFirst();
        Optional<Place> plan = plans(headline).stream().findFirst();
        if (idle.isEmpty() || plan.isEmpty()) {
            return Optional.empty();
        }
        boolean isBest = headline.places().get(0).equals(idle.get());
        String id = headline.best().filter(Compared::isIdle).isPresent()
                ? "harmful"
                : idle.get().leads() ? "worthless" : "idle";
        Estimate gap = isBest ? plan.get().behind().negated() : idle.get().behind();
        return Optional.of(Finding.of(id)
                .with("indicator", new Value.Measured(headline.indicator()))
                .with("a", compared.side(plan.get().side()))
                .with("d", new Value.Gap(gap, headline.indicator()))
                .by("best"));
    }

    /** Whether the best of what decides earns back what it spends. */
    private Optional<Finding> pays() {
        boolean isValue = headline.indicator() == Indicator.NET_PRESENT_VALUE_WITH_REMAINS;
        Indicator money = isValue ? headline.indicator() : Indicator.NET_PRESENT_VALUE;
        List<Place> known = isValue ? plans(headline) : plans;
        Optional<Place> best = headline.places().stream().findFirst().flatMap(first -> known.stream()
                .filter(place -> place.side().equals(first.side()))
                .findFirst());
        return best.map(place -> about(pays(place, money), place, money)
                .with("idle", Value.Said.of(compared.kind() == Kind.STRATEGY ? "pays.noIdle" : ""))
                .by("picked"));
    }

    /** The best was picked from all plans. */
    private String pays(Place place, Indicator money) {
        double[] values = compared.runs().ends(money).values(compared.place(place.side()));
        return switch (Student.of(values).sign(plans.size())) {
            case 1 -> "pays";
            case -1 -> "paysnot";
            default -> "paysunsure";
        };
    }
}
