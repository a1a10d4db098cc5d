package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.scenarios.results.Curve;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.verdict.CrossoverWeek;
import org.madang.sim.verdict.LeadChange;
import org.madang.sim.verdict.Verdict;

/** The messages of slides. */
final class DeckTitles {
    private final Study study;
    private final Phrases phrases;

    DeckTitles(Study study, Phrases phrases) {
        this.study = study;
        this.phrases = phrases;
    }

    /** When the lead changed last; without any change, for how many weeks it was sure. */
    String difference(Verdict v) {
        if (!v.crossovers().isEmpty()) {
            CrossoverWeek last = v.crossovers().get(v.crossovers().size() - 1);
            return phrases.word(Words.OVERTAKES, phrases.name(last.leader()), last.week());
        }
        Curve difference = study.difference(study.sides().indexOf(v.second()), v.indicator());
        long first = weeksLed(difference, 1);
        long second = weeksLed(difference, -1);
        boolean firstLeads = first >= second;
        return phrases.word(
                Words.SURELY_HIGHER,
                phrases.name(firstLeads ? v.first() : v.second()),
                Math.max(first, second),
                difference.weeks(),
                phrases.nameInside(firstLeads ? v.second() : v.first()),
                Math.min(first, second));
    }

    private static long weeksLed(Curve difference, int sign) {
        return IntStream.rangeClosed(1, difference.weeks())
                .filter(w -> LeadChange.leader(difference.at(w)) == sign)
                .count();
    }

    String members() {
        int most = IntStream.range(0, study.sides().size())
                .boxed()
                .max(Comparator.comparingDouble(this::active))
                .orElseThrow();
        String count = phrases.value(active(most), Indicator.ACTIVE);
        return phrases.word(
                study.sides().size() > 1 ? Words.MEMBERS_MESSAGE : Words.MEMBERS_ONE,
                phrases.name(study.sides().get(most)),
                count);
    }

    private double active(int side) {
        return study.level(side, Indicator.ACTIVE).last().mean();
    }

    String shares(List<String> names, List<LineSlide.Line> lines) {
        List<String> parts = new ArrayList<>();
        for (int k = 0; k < names.size(); k++) {
            double share = lines.get(k).curve().last().mean();
            parts.add(phrases.name(names.get(k)) + " " + phrases.value(share, Indicator.MARKET_SHARE));
        }
        return phrases.word(Words.SHARES_MESSAGE, String.join(", ", parts));
    }
}
