package org.madang.scenarios.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.madang.scenarios.answer.Lead.Stretch;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statement.Value;
import org.madang.scenarios.statistics.CrossoverWeek;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.PairedSample.Tally;
import org.madang.scenarios.statistics.SignFlip;
import org.madang.scenarios.statistics.Wilson;
import org.madang.sim.indicator.Indicator;

/**
 * Two sides in one indicator over all weeks: which is ahead when, and in how many replications in the end. Ahead is the
 * better side: of an indicator of which less is better, the lower one.
 *
 * @param sign 1 if the first side is surely ahead in the last week, −1 if the second is, 0 if neither is sure
 * @param gap first less second in the last week
 * @param lead in which weeks which is surely ahead, simultaneous over the weeks
 * @param changes weeks in which the lead passes on, with intervals
 * @param tally replications in which the first is ahead in the last week, and so on
 * @param needed how many replications would tell them apart; below 1 if none would
 */
public record Duel(
        Indicator indicator,
        Value.Side first,
        Value.Side second,
        int sign,
        Estimate gap,
        Lead lead,
        List<CrossoverWeek> changes,
        Tally tally,
        long needed) {
    /** With more replications needed, the mean difference is below a fiftieth of what it varies by from run to run. */
    static final long MOST_NEEDED = 10_000;

    private static final String SIMULTANEOUS = "weeks";
    private static final int YEAR = 52;

    public Duel {
        changes = List.copyOf(changes);
    }

    private Value.Side side(int which) {
        return which < 0 ? second : first;
    }

    private Finding about(String id) {
        return Finding.of(id)
                .with("indicator", new Value.Measured(indicator))
                .with("weeks", lead.weeks())
                .by(SIMULTANEOUS);
    }

    private Finding about(String id, Stretch stretch) {
        return about(id)
                .with("a", side(stretch.sign()))
                .with("from", stretch.from())
                .with("to", stretch.to());
    }

    /** The one account of the lead: who has it at the end and since when, or who lost it. */
    public Finding account() {
        if (tally.pairs() + tally.none() < SignFlip.LEAST) {
            return about("lead.few").with("n", SignFlip.LEAST);
        }
        if (sign == 0) {
            return lead.lost(0).map(stretch -> about("lead.lost", stretch)).orElse(about("lead.none"));
        }
        Optional<Stretch> kept = lead.last().filter(stretch -> stretch.sign() == sign);
        if (kept.isEmpty()) {
            return about("lead.end").with("a", side(sign));
        }
        Stretch stretch = kept.get();
        Optional<CrossoverWeek> change = change();
        if (stretch.from() == 1 || change.isEmpty()) {
            return about(stretch.from() == 1 ? "lead.always" : "lead.from", stretch);
        }
        return about("lead.passed", stretch)
                .with("week", change.get().week())
                .with("lo", change.get().low())
                .with("hi", change.get().high());
    }

    /** The last change of lead, if it went to the side that is surely ahead in the end. */
    private Optional<CrossoverWeek> change() {
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(changes.get(changes.size() - 1))
                        .filter(c -> c.leader().equals(side(sign).name()));
    }

    /** Since when the side is ahead that is in the end; nothing where it always was, or nobody knows. */
    Value since() {
        return change().map(c -> (Value) new Value.Said(
                        "trend.since",
                        Map.of(
                                "week",
                                new Value.Whole(c.week()),
                                "lo",
                                new Value.Whole(c.low()),
                                "hi",
                                new Value.Whole(c.high()))))
                .orElse(Value.Said.of(""));
    }

    /** The lead of the other side before, where one side has it in the end. */
    Optional<Finding> before() {
        return sign == 0 ? Optional.empty() : lead.lost(-sign).map(stretch -> about("lead.before", stretch));
    }

    /** The longest horizon in whole years, shorter than this one, at which it would come out otherwise. */
    Optional<Finding> horizon() {
        for (int week = (lead.weeks() - 1) / YEAR * YEAR; week > 0 && sign != 0; week -= YEAR) {
            int there = lead.at(week);
            if (there != sign) {
                Finding finding = about(there == 0 ? "flip.horizonUnsure" : "flip.horizon")
                        .with("week", week);
                return Optional.of(there == 0 ? finding : finding.with("a", side(there)));
            }
        }
        return Optional.empty();
    }

    /** In how many replications the side with the better mean is ahead, and how many would tell. */
    List<Finding> certainty() {
        List<Finding> findings = new ArrayList<>();
        int n = tally.pairs();
        if (n > 0) {
            findings.add(tally.ties() == n ? Finding.of("wins.none").with("n", n) : wins(n));
        }
        if (tally.none() > 0) {
            findings.add(Finding.of("wins.missing").with("k", n).with("n", n + tally.none()));
        }
        if (sign == 0 && needed > MOST_NEEDED) {
            findings.add(Finding.of("equal").with("n", MOST_NEEDED));
        } else if (sign == 0 && needed > 0) {
            findings.add(Finding.of("needed").with("n", rounded(Math.max(needed, n + tally.none() + 1L))));
        }
        return findings;
    }

    private Finding wins(int n) {
        return Finding.of(tally.wins() == n ? "wins.all" : "wins.some")
                .with("a", first)
                .with("k", tally.wins())
                .with("n", n)
                .with("p", new Value.Share(Wilson.of(tally.wins(), n)))
                .with("ties", ties());
    }

    private Value ties() {
        return new Value.Said(tally.ties() == 0 ? "" : "wins.ties", Map.of("k", new Value.Whole(tally.ties())));
    }

    /** In two digits: more would promise what nobody knows. */
    private static long rounded(long n) {
        long unit = 1;
        while (n / unit >= 100) {
            unit *= 10;
        }
        return (n + unit - 1) / unit * unit;
    }
}
