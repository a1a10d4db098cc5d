package org.madang.scenarios.study.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.madang.charts.comparison.FactorPanels;
import org.madang.charts.figure.Estimate;

/** Draws the difference along every factor, with the tipping points that are claimed. */
final class TippingFigure {
    private final Question q;
    private final Speech speech;
    private final List<Tipping> factors;

    TippingFigure(Question q, Speech speech, List<Tipping> factors) {
        this.q = q;
        this.speech = speech;
        this.factors = factors;
    }

    /** @param warning to begin the subtitle with; may be empty */
    FactorPanels figure(String warning) {
        boolean isAnyClaimed = factors.stream().anyMatch(t -> !t.claimed().isEmpty());
        String grey = isAnyClaimed ? speech.say("grey") : "";
        return new FactorPanels(
                speech.caption(
                        factors.size() == 1 ? title(factors.get(0)) : title(isAnyClaimed),
                        warning + speech.say("aboveZero", "side", speech.side(q.ahead(1))) + grey),
                speech.axis(speech.mainLabel()),
                List.of(speech.mainLabel()),
                factors.stream().map(this::panel).toList());
    }

    private String title(boolean isAnyClaimed) {
        if (isAnyClaimed) {
            return speech.say("whereChanges");
        }
        return factors.stream().allMatch(t -> t.crossings().found().isEmpty())
                ? speech.say("noChange")
                : speech.say("noTipping");
    }

    private String title(Tipping along) {
        String name = speech.factor(along.factor());
        String where = along.claimed().stream()
                .map(c -> speech.factors().value(along.factor(), c.at()) + " "
                        + speech.factors().interval(along.factor(), c))
                .collect(Collectors.joining(", "));
        if (!where.isEmpty()) {
            return speech.say("changesAt", "factor", name, "where", where);
        }
        if (!along.crossings().found().isEmpty()) {
            return speech.say("noTippingAlong", "factor", name);
        }
        String ahead = q.ahead(along.crossings().low().mean());
        return along.crossings().everywhere() != 0
                ? speech.say("aheadForEvery", "side", speech.side(ahead), "factor", name)
                : speech.say("noChangeAlong", "factor", name);
    }

    private FactorPanels.Panel panel(Tipping along) {
        int factor = along.factor();
        List<FactorPanels.Curve> curves = new ArrayList<>();
        curves.add(new FactorPanels.Curve(
                0,
                false,
                along.line().at().stream()
                        .map(u -> speech.factors().onScale(factor, u))
                        .toList(),
                along.line().mean().stream().map(Speech::drawn).toList()));
        if (q.factors() == 1) {
            curves.add(measured());
        }
        return new FactorPanels.Panel(
                speech.factors().scale(factor),
                curves,
                along.claimed().stream()
                        .map(c -> new Estimate(
                                speech.factors().onScale(factor, c.at()),
                                speech.factors().onScale(factor, c.from()),
                                speech.factors().onScale(factor, c.to())))
                        .toList());
    }

    /** The points themselves, where no other factor moves them. */
    private FactorPanels.Curve measured() {
        List<Double> at = new ArrayList<>();
        List<Estimate> numbers = new ArrayList<>();
        for (int p : q.inOrder()) {
            at.add(q.table().factor(p, 0));
            numbers.add(Speech.drawn(q.main().estimate(p)));
        }
        return new FactorPanels.Curve(0, true, at, numbers);
    }
}
