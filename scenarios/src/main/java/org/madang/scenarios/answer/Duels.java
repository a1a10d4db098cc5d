package org.madang.scenarios.answer;

import org.madang.scenarios.statistics.Best;
import org.madang.scenarios.statistics.Family;
import org.madang.scenarios.statistics.PairedRuns;
import org.madang.scenarios.statistics.PairedSample;
import org.madang.scenarios.statistics.SignFlip;
import org.madang.sim.indicator.Indicator;

/** Sets sides of a comparison against each other, week by week. */
final class Duels {
    private final Compared compared;

    Duels(Compared compared) {
        this.compared = compared;
    }

    /** The indicator must be among those whose weeks are kept. */
    Duel of(int first, int second, Indicator indicator) {
        PairedRuns runs = compared.runs();
        int direction = indicator.moreIsBetter() ? 1 : -1;
        int[] signs =
                new SignFlip().judge(runs.differences(first, second, indicator)).signs();
        for (int w = 0; w < signs.length; w++) {
            signs[w] *= direction;
        }
        PairedSample ends = runs.ends(indicator);
        Family family = compared.ends().of(indicator);
        PairedSample.Tally tally = ends.tally(first, second);
        return new Duel(
                indicator,
                compared.side(runs.sides().get(first)),
                compared.side(runs.sides().get(second)),
                direction * Best.sign(family, first, second, ends.sides()),
                Best.gap(family, first, second, ends.sides()),
                Lead.of(signs),
                runs.changes(first, second, indicator),
                direction > 0 ? tally : tally.reversed(),
                runs.power(first, second, indicator).likely());
    }
}
