package org.madang.scenarios.decide;

import java.util.List;
import org.madang.scenarios.folder.Csv;
import org.madang.scenarios.statistics.Estimate;

/** The tables of a decision. */
final class DecisionCsv {
    private DecisionCsv() {}

    static String strategies(Assessment found) {
        Csv csv = new Csv(List.of(
                "strategy",
                "mean",
                "meanLow",
                "meanHigh",
                "luck",
                "percentile5",
                "percentile95",
                "regret",
                "worstTenth",
                "ruin",
                "meetsTarget",
                "chanceToBeBest",
                "behindBest",
                "behindBestLow",
                "behindBestHigh",
                "surelyWorse",
                "aheadOfBest",
                "like"));
        for (Standing s : found.standings()) {
            csv.text(s.course())
                    .estimate(s.value())
                    .number(s.luck())
                    .number(s.low())
                    .number(s.high());
            csv.number(s.regret()).number(s.worstTenth()).number(s.ruin()).number(s.target());
            csv.number(s.best()).estimate(s.lead() == null ? Estimate.NONE : s.lead());
            csv.text(Boolean.toString(s.isSurelyWorse())).number(s.ahead());
            csv.text(found.standings().get(s.alike()).course()).end();
        }
        return csv.toString();
    }

    static String knowing(Assessment found) {
        Csv csv = new Csv(List.of("unknown", "worth", "worthLow", "worthHigh"));
        csv.text("").estimate(found.knowing()).end();
        found.knowingOne()
                .forEach(one -> csv.text(one.unknown()).estimate(one.value()).end());
        return csv.toString();
    }
}
