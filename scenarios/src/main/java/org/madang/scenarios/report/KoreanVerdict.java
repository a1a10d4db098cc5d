package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.charts.style.Quantity;
import org.madang.scenarios.experiment.Changeovers.Begin;
import org.madang.scenarios.results.LostLead;
import org.madang.scenarios.results.Sentences;
import org.madang.scenarios.statistics.CrossoverWeek;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Verdict;
import org.madang.sim.indicator.Indicator;

/** The verdict in Korean. Names stand where no particle depends on their last letter. */
final class KoreanVerdict {
    private final ReportedFolder folder;
    private final Phrases phrases;

    KoreanVerdict(ReportedFolder folder, Phrases phrases) {
        this.folder = folder;
        this.phrases = phrases;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (Verdict v : folder.decisive()) {
            sentences.add(headline(v, folder.weeks(), phrases));
            leads(v, sentences);
            lostLead(v, sentences);
            sentences.add(certainty(v));
            trend(v, sentences);
        }
        if (isAllLoss()) {
            sentences.add("어느 쪽도 지출을 회수하지 못함: 순현재가치가 모두 0보다 낮음.");
        }
        for (int side = 0; side < folder.sides().size(); side++) {
            List<Begin> begins = folder.results().summaries().get(side).changeovers();
            KoreanChangeover.of(phrases.name(folder.sides().get(side)), begins, folder.weeks())
                    .ifPresent(sentences::add);
        }
        return sentences;
    }

    static String headline(Verdict v, int weeks, Phrases phrases) {
        String indicator = measured(v.indicator(), phrases);
        if (v.winner() == null) {
            return weeks + "주 후 " + indicator + ": " + phrases.name(v.first()) + " · " + phrases.name(v.second())
                    + " 사이에 뚜렷한 차이 없음, " + phrases.difference(v.atHorizon(), v.indicator()) + ".";
        }
        boolean first = v.winner().equals(v.first());
        return weeks + "주 후 " + indicator + ": " + phrases.name(v.winner()) + " 쪽이 "
                + phrases.name(first ? v.second() : v.first()) + "보다 "
                + phrases.difference(first ? v.atHorizon() : negated(v.atHorizon()), v.indicator()) + " 높음.";
    }

    /** The indicator with its unit; a share differs by points, which say it themselves. */
    private static String measured(Indicator indicator, Phrases phrases) {
        boolean share = Sentences.quantity(indicator) == Quantity.SHARE;
        return phrases.label(indicator) + (share ? "" : "(" + phrases.unit(indicator) + ")");
    }

    private static Estimate negated(Estimate d) {
        return new Estimate(-d.mean(), -d.high(), -d.low());
    }

    private void leads(Verdict v, List<String> sentences) {
        for (CrossoverWeek c : v.crossovers()) {
            String before = c.leader().equals(v.first()) ? v.second() : v.first();
            sentences.add(
                    week(c) + "까지는 " + phrases.name(before) + " 쪽이, 그 뒤로는 " + phrases.name(c.leader()) + " 쪽이 더 높음.");
        }
        if (v.crossovers().isEmpty() && v.winner() != null) {
            sentences.add(folder.weeks() + "주 동안 순서가 확실히 바뀌는 때는 없음.");
        }
    }

    private static String week(CrossoverWeek c) {
        return c.week() + "주차 [" + c.low() + ", " + c.high() + "]";
    }

    private void lostLead(Verdict v, List<String> sentences) {
        if (v.winner() == null) {
            int side = folder.sides().indexOf(v.second());
            LostLead.last(folder.difference(side, v.indicator()).leads())
                    .ifPresent(lost -> sentences.add(lost.from() + "주차부터 " + lost.to() + "주차까지는 "
                            + phrases.name(lost.sign() > 0 ? v.first() : v.second())
                            + " 쪽이 확실히 높았으나, 그 뒤로는 확실하지 않음."));
        }
    }

    private String certainty(Verdict v) {
        boolean second = v.second().equals(v.winner());
        int wins = second ? v.replications() - v.wins() : v.wins();
        String ahead = "반복 " + v.replications() + "회 중 " + wins + "회에서 " + phrases.name(second ? v.second() : v.first())
                + " 쪽이 더 높음";
        if (v.winner() != null || v.needed() < 0) {
            return ahead + ".";
        }
        if (v.needed() > Sentences.MOST_NEEDED) {
            return ahead + "; 부호를 확신하려면 반복이 " + phrases.whole(Sentences.MOST_NEEDED)
                    + "회보다 많이 필요하므로, 위 구간 안에서 실질적으로 같다고 볼 수 있음.";
        }
        String count = phrases.count((double) Math.max(v.needed(), v.replications() + 1L));
        return ahead + "; 부호를 확신하려면 반복 약 " + count + "회가 필요함.";
    }

    /** Who earns more by the end, where that is not who is ahead so far. */
    private void trend(Verdict v, List<String> sentences) {
        if (v.indicator() != Indicator.NET_PRESENT_VALUE) {
            return;
        }
        for (Verdict profit : folder.results().verdicts(Indicator.PROFIT)) {
            String winner = profit.winner();
            if (profit.second().equals(v.second()) && winner != null && !winner.equals(v.winner())) {
                Estimate gap = winner.equals(profit.first()) ? profit.atHorizon() : negated(profit.atHorizon());
                sentences.add("다만 마지막에는 " + phrases.name(winner) + " 쪽의 주당 이익(금액)이 "
                        + phrases.difference(gap, Indicator.PROFIT) + " 더 많음" + since(profit) + ".");
            }
        }
    }

    private static String since(Verdict profit) {
        List<CrossoverWeek> changes = profit.crossovers();
        return changes.isEmpty() ? "" : "(" + week(changes.get(changes.size() - 1)) + "부터)";
    }

    private boolean isAllLoss() {
        return IntStream.range(0, folder.sides().size())
                .allMatch(side ->
                        folder.level(side, Indicator.NET_PRESENT_VALUE).last().mean() < 0);
    }
}
