package org.madang.scenarios.results;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.style.Language;
import org.madang.charts.style.NumberText;
import org.madang.charts.style.Quantity;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.statistics.CrossoverWeek;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Verdict;
import org.madang.sim.indicator.Indicator;

/** The verdict in plain sentences, the same in the terminal, the summary and the charts. */
public final class Sentences {
    private static final NumberText NUMBERS = new NumberText(Language.ENGLISH);

    /** With more replications needed, the mean difference is below a fiftieth of what it varies by from run to run. */
    public static final long MOST_NEEDED = 10_000;

    private Sentences() {}

    /** All that is to be said about a comparison, most important first. */
    public static List<String> of(Outcome outcome) {
        List<String> sentences = new ArrayList<>();
        for (int side = 1; side < outcome.sides().sides().size(); side++) {
            Verdict verdict = outcome.headline(side);
            sentences.add(headline(verdict, outcome.sides().weeks()));
            sentences.addAll(leads(verdict, outcome.sides().weeks()));
            if (verdict.winner() == null) {
                Leads.lost(outcome.sides(), side, verdict.indicator()).ifPresent(sentences::add);
            }
            sentences.add(certainty(verdict));
            Outlook.trend(outcome, side, verdict.winner()).ifPresent(sentences::add);
        }
        Outlook.loss(outcome).ifPresent(sentences::add);
        for (int side = 0; side < outcome.sides().sides().size(); side++) {
            String name = outcome.sides().sides().get(side);
            ChangeoverText.of(
                            name,
                            outcome.changeovers(side).begins(),
                            outcome.sides().weeks())
                    .ifPresent(sentences::add);
        }
        return sentences;
    }

    /** Who ends higher and by how much. */
    public static String headline(Verdict v, int weeks) {
        String winner = v.winner();
        if (winner == null) {
            return "No clear difference in " + measured(v.indicator()) + " between " + v.first() + " and " + v.second()
                    + " after " + weeks + " weeks: " + difference(v.atHorizon(), v.indicator()) + ".";
        }
        boolean first = winner.equals(v.first());
        String loser = first ? v.second() : v.first();
        Estimate gap = first ? v.atHorizon() : negated(v.atHorizon());
        // A percentage of the second side reads wrongly when that side is the winner, or is negative.
        boolean share = quantity(v.indicator()) == Quantity.SHARE;
        boolean percent = first
                && !share
                && !Double.isNaN(v.relative().mean())
                && v.relative().mean() < 3;
        String by = percent ? percent(v.relative()) : difference(gap, v.indicator());
        String indicator = percent ? lower(v.indicator()) : measured(v.indicator());
        return capital(winner) + " ends " + by + " higher in " + indicator + " than " + loser + ".";
    }

    private static List<String> leads(Verdict v, int weeks) {
        List<String> sentences = new ArrayList<>();
        for (CrossoverWeek c : v.crossovers()) {
            String before = c.leader().equals(v.first()) ? v.second() : v.first();
            sentences.add(capital(before) + " leads until week " + c.week() + " [" + c.low() + ", " + c.high() + "], "
                    + c.leader() + " from then on.");
        }
        if (sentences.isEmpty() && v.winner() != null) {
            sentences.add("There is no sure change of lead in " + weeks + " weeks.");
        }
        return sentences;
    }

    static String certainty(Verdict v) {
        boolean second = v.second().equals(v.winner());
        String ahead = capital(second ? v.second() : v.first()) + " is ahead in "
                + (second ? v.replications() - v.wins() : v.wins()) + " of " + v.replications() + " replications";
        if (v.winner() != null || v.needed() < 0) {
            return ahead + ".";
        }
        if (v.needed() > MOST_NEEDED) {
            return ahead + "; more than " + NUMBERS.whole(MOST_NEEDED)
                    + " replications would be needed to be sure of a sign:"
                    + " within the interval above the two are equal for practical purposes.";
        }
        return ahead + "; about " + NUMBERS.compact((double) Math.max(v.needed(), v.replications() + 1), Quantity.COUNT)
                + " replications would be needed to be sure of a sign.";
    }

    /** "18 % [12, 24]". */
    static String percent(Estimate e) {
        return whole(100 * e.mean()) + " % [" + whole(100 * e.low()) + ", " + whole(100 * e.high()) + "]";
    }

    private static String whole(double value) {
        return Math.abs(value) < 10
                ? NUMBERS.compact(Math.rint(value * 10) / 10, Quantity.NUMBER)
                : NUMBERS.whole(value);
    }

    /** "1.2 M [1.1 M, 1.3 M]" in the indicator's own unit, without an interval where there is none; shares in points. */
    public static String difference(Estimate e, Indicator indicator) {
        boolean share = quantity(indicator) == Quantity.SHARE;
        String mean = share ? points(e.mean()) : value(e.mean(), indicator);
        String unit = !share ? "" : mean.equals("1") ? " point" : " points";
        if (Double.isNaN(e.low()) || Double.isNaN(e.high())) {
            return mean + unit;
        }
        String low = share ? points(e.low()) : value(e.low(), indicator);
        String high = share ? points(e.high()) : value(e.high(), indicator);
        return mean + unit + " [" + low + ", " + high + "]";
    }

    private static String points(double share) {
        return NUMBERS.compact(100 * Math.max(-1, Math.min(1, share)), Quantity.NUMBER);
    }

    /** One value in a few digits, shares as percentages. */
    public static String value(double value, Indicator indicator) {
        return NUMBERS.compact(value, quantity(indicator));
    }

    /** What kind of number an indicator is. */
    public static Quantity quantity(Indicator indicator) {
        return switch (indicator.unit()) {
            case FRACTION, FRACTION_A_WEEK -> Quantity.SHARE;
            case MONEY, MONEY_A_WEEK, MONEY_A_MEMBER, MONEY_A_MEMBER_AND_WEEK, MONEY_A_MEMBER_AND_YEAR ->
                Quantity.MONEY;
            case PARTICIPANTS, PARTICIPANTS_A_WEEK, REQUESTS_A_WEEK, MATCHES_A_WEEK, MESSAGES_A_WEEK -> Quantity.COUNT;
            default -> Quantity.NUMBER;
        };
    }

    static Estimate negated(Estimate e) {
        return new Estimate(-e.mean(), -e.high(), -e.low());
    }

    /** The indicator with its unit, as on an axis; a share differs by points, which say it themselves. */
    private static String measured(Indicator indicator) {
        boolean share = quantity(indicator) == Quantity.SHARE;
        return lower(indicator) + (share ? "" : " (" + indicator.unit().english() + ")");
    }

    private static String lower(Indicator indicator) {
        String label = indicator.label();
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
