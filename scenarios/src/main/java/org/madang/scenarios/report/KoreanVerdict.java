package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.style.NumberText;
import org.madang.charts.style.Quantity;
import org.madang.sim.verdict.CrossoverWeek;
import org.madang.sim.verdict.Estimate;
import org.madang.sim.verdict.Verdict;

/** The verdict in Korean. Names stand where no particle depends on their last letter. */
final class KoreanVerdict {
    private KoreanVerdict() {}

    static String headline(Verdict v, int weeks, Phrases phrases) {
        String indicator = phrases.label(v.indicator());
        if (v.winner() == null) {
            return weeks + "주 후 " + indicator + ": " + phrases.name(v.first()) + " · " + phrases.name(v.second())
                    + " 사이에 뚜렷한 차이 없음, " + phrases.estimate(v.atHorizon(), v.indicator()) + ".";
        }
        boolean first = v.winner().equals(v.first());
        Estimate d = v.atHorizon();
        Estimate gap = first ? d : new Estimate(-d.mean(), -d.high(), -d.low());
        return weeks + "주 후 " + indicator + ": " + phrases.name(v.winner()) + " 우세, "
                + phrases.name(first ? v.second() : v.first()) + "보다 " + phrases.estimate(gap, v.indicator()) + " 높음.";
    }

    /** When the lead changes, and how sure that is. */
    static List<String> details(Verdict v, int weeks, NumberText numbers) {
        List<String> sentences = new ArrayList<>();
        for (CrossoverWeek c : v.crossovers()) {
            sentences.add(c.week() + "주차 [" + c.low() + ", " + c.high() + "]부터 " + c.leader() + " 우세.");
        }
        if (sentences.isEmpty() && v.winner() != null) {
            sentences.add(weeks + "주 동안 우세가 확실히 바뀌는 때는 없음.");
        }
        String ahead = "반복 " + v.replications() + "회 가운데 " + v.wins() + "회에서 " + v.first() + " 우세";
        boolean open = v.winner() == null && v.needed() >= 0;
        sentences.add(
                ahead + (open ? "; 부호를 확신하려면 반복 약 " + numbers.compact(v.needed(), Quantity.COUNT) + "회가 필요함." : "."));
        return sentences;
    }
}
