package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.verdict.CrossoverWeek;
import org.madang.sim.verdict.Estimate;
import org.madang.sim.verdict.Verdict;

/** The verdict in Korean. Names stand where no particle depends on their last letter. */
final class KoreanVerdict {
    private final Study study;
    private final Phrases phrases;

    KoreanVerdict(Study study, Phrases phrases) {
        this.study = study;
        this.phrases = phrases;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (Verdict v : study.decisive()) {
            sentences.add(headline(v, study.weeks(), phrases));
            leads(v, sentences);
            sentences.add(certainty(v));
            trend(v, sentences);
        }
        if (isAllLoss()) {
            sentences.add("어느 쪽도 지출을 회수하지 못함: 순현재가치가 모두 0보다 낮음.");
        }
        return sentences;
    }

    static String headline(Verdict v, int weeks, Phrases phrases) {
        String indicator = phrases.label(v.indicator());
        if (v.winner() == null) {
            return weeks + "주 후 " + indicator + ": " + phrases.name(v.first()) + " · " + phrases.name(v.second())
                    + " 사이에 뚜렷한 차이 없음, " + phrases.difference(v.atHorizon(), v.indicator()) + ".";
        }
        boolean first = v.winner().equals(v.first());
        return weeks + "주 후 " + indicator + ": " + phrases.name(v.winner()) + " 쪽이 "
                + phrases.name(first ? v.second() : v.first()) + "보다 "
                + phrases.difference(first ? v.atHorizon() : negated(v.atHorizon()), v.indicator()) + " 높음.";
    }

    private static Estimate negated(Estimate d) {
        return new Estimate(-d.mean(), -d.high(), -d.low());
    }

    private void leads(Verdict v, List<String> sentences) {
        for (CrossoverWeek c : v.crossovers()) {
            sentences.add(
                    c.week() + "주차 [" + c.low() + ", " + c.high() + "]부터 " + phrases.name(c.leader()) + " 쪽이 더 높음.");
        }
        if (v.crossovers().isEmpty() && v.winner() != null) {
            sentences.add(study.weeks() + "주 동안 순서가 확실히 바뀌는 때는 없음.");
        }
    }

    private String certainty(Verdict v) {
        boolean second = v.second().equals(v.winner());
        int wins = second ? v.replications() - v.wins() : v.wins();
        String ahead = "반복 " + v.replications() + "회 중 " + wins + "회에서 " + phrases.name(second ? v.second() : v.first())
                + " 쪽이 더 높음";
        boolean open = v.winner() == null && v.needed() >= 0;
        String count = phrases.count((double) Math.max(v.needed(), v.replications() + 1L));
        return ahead + (open ? "; 부호를 확신하려면 반복 약 " + count + "회가 필요함." : ".");
    }

    /** Who earns more by the end, where that is not who is ahead so far. */
    private void trend(Verdict v, List<String> sentences) {
        if (v.indicator() != Indicator.NET_PRESENT_VALUE) {
            return;
        }
        for (Verdict profit : study.results().verdicts(Indicator.PROFIT)) {
            String winner = profit.winner();
            if (profit.second().equals(v.second()) && winner != null && !winner.equals(v.winner())) {
                Estimate gap = winner.equals(profit.first()) ? profit.atHorizon() : negated(profit.atHorizon());
                sentences.add("다만 마지막에는 " + phrases.name(winner) + " 쪽의 주당 이익이 "
                        + phrases.difference(gap, Indicator.PROFIT) + " 더 많음.");
            }
        }
    }

    private boolean isAllLoss() {
        return IntStream.range(0, study.sides().size())
                .allMatch(side ->
                        study.level(side, Indicator.NET_PRESENT_VALUE).last().mean() < 0);
    }
}
