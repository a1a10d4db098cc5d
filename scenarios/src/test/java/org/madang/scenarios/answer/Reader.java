package org.madang.scenarios.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.madang.charts.style.Language;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statement.Value;
import org.madang.scenarios.statement.Voice;
import org.madang.scenarios.statistics.Estimate;
import org.madang.sim.indicator.Indicator;

/**
 * Reads sentences as their readers do, and holds what they say against the runs: who is named, who is best, weeks, signs,
 * numbers and per cent, in both languages.
 */
final class Reader {
    private static final Pattern MORE = Pattern.compile("\\b(more|higher|larger|longer)\\b|많|높|큽|깁");
    private static final Pattern LESS = Pattern.compile("\\b(less|fewer|lower|smaller|shorter)\\b|적습|낮|작습|짧");

    private final Recount runs;
    private final Indicator headline;
    private final String about;

    Reader(Recount runs, Indicator headline, String about) {
        this.runs = runs;
        this.headline = headline;
        this.about = about;
    }

    /** @return how many sentences were held against numbers */
    int read(List<Finding> findings) {
        int read = 0;
        for (Finding finding : findings) {
            for (Language language : Language.values()) {
                String sentence = Voice.of(language).sentence(finding);
                names(finding, sentence, Voice.of(language));
                read += holds(finding, sentence, language) ? 1 : 0;
            }
        }
        return read;
    }

    /** Every side of the finding is named, and no side that has no part in it where only one has. */
    private void names(Finding finding, String sentence, Voice voice) {
        finding.values().values().forEach(value -> {
            if (value instanceof Value.Side side) {
                assertThat(sentence.toLowerCase(java.util.Locale.ROOT))
                        .as("%s: %s", about, finding.id())
                        .contains(voice.name(side.name()).toLowerCase(java.util.Locale.ROOT));
            }
        });
    }

    private boolean holds(Finding finding, String sentence, Language language) {
        Numbers numbers = Numbers.of(sentence);
        String as = about + ": " + sentence;
        switch (finding.id()) {
            case "headline" -> {
                best(finding, headline, as);
                double gap = gap(finding, headline);
                has(numbers, as, runs.weeks(), Math.abs(gap));
                assertThat(MORE.matcher(sentence).find()).as(as).isEqualTo(gap > 0);
                assertThat(LESS.matcher(sentence).find()).as(as).isEqualTo(gap < 0);
                ends(finding, numbers, as, true);
            }
            case "toofew" -> {
                best(finding, headline, as);
                has(numbers, as, runs.weeks(), Math.abs(gap(finding, headline)));
                ends(finding, numbers, as, true);
            }
            case "unclear" -> {
                best(finding, headline, as);
                has(numbers, as, runs.weeks(), gap(finding, headline));
                ends(finding, numbers, as, false);
            }
            case "rank" -> {
                best(finding, headline, as);
                order(finding, as);
                has(numbers, as, runs.weeks(), runs.mean(side(finding, "a"), headline));
                double gap = runs.gap(side(finding, "a"), side(finding, "next"), headline, runs.weeks());
                has(numbers, as, Math.abs(gap));
                ends(finding, numbers, as, true);
            }
            case "tie" -> {
                best(finding, headline, as);
                has(numbers, as, runs.weeks(), runs.mean(side(finding, "a"), headline));
            }
            case "nonepays", "neverpays" -> {
                best(finding, Indicator.NET_PRESENT_VALUE, as);
                has(numbers, as, runs.weeks(), level(finding, Indicator.NET_PRESENT_VALUE));
                assertThat(level(finding, Indicator.NET_PRESENT_VALUE)).as(as).isNegative();
            }
            case "payslater" -> {
                has(numbers, as, runs.weeks(), level(finding, headline));
                assertThat(level(finding, headline)).as(as).isPositive();
            }
            case "pays", "paysunsure", "paysnot" -> {
                best(finding, headline, as);
                double level = level(finding, money());
                has(numbers, as, level);
                assertThat(finding.id().equals("pays") ? level : finding.id().equals("paysnot") ? -level : 1)
                        .as(as)
                        .isPositive();
            }
            case "wins.all", "wins.some" -> wins(finding, numbers, as);
            case "lead.from", "lead.passed", "lead.lost", "lead.before", "lead.always" -> lead(finding, numbers, as);
            case "trend" -> {
                double more = runs.gap(side(finding, "a"), side(finding, "b"), Indicator.PROFIT, runs.weeks());
                assertThat(more).as(as).isPositive();
                has(numbers, as, more);
            }
            case "needed" -> assertThat(numbers.found().get(0).value()).as(as).isGreaterThan(runs.replications());
            case "idle" -> {
                double gain = runs.lead(side(finding, "a"), "do-nothing", headline, runs.weeks());
                assertThat(gain).as(as).isPositive();
                has(numbers, as, gain);
            }
            case "within.same", "within.other" -> {
                Indicator alone = Indicator.NET_PRESENT_VALUE;
                best(finding, alone, as);
                has(numbers, as, runs.weeks(), Math.abs(gap(finding, alone)));
            }
            // The interval of one among many is not that by which it was judged.
            case "within.unsure" -> {
                best(finding, Indicator.NET_PRESENT_VALUE, as);
                has(numbers, as, runs.weeks(), gap(finding, Indicator.NET_PRESENT_VALUE));
                assertThat(sentence).as(as).doesNotContain("[", "95%");
            }
            case "why" -> why(finding, numbers, as);
            default -> {
                assertThat(language).isNotNull();
                return false;
            }
        }
        return true;
    }

    private Indicator money() {
        return headline == Indicator.NET_PRESENT_VALUE_WITH_REMAINS ? headline : Indicator.NET_PRESENT_VALUE;
    }

    private static String side(Finding finding, String name) {
        return ((Value.Side) finding.values().get(name)).name();
    }

    private double gap(Finding finding, Indicator indicator) {
        return runs.gap(side(finding, "a"), side(finding, "b"), indicator, runs.weeks());
    }

    private double level(Finding finding, Indicator indicator) {
        return runs.mean(side(finding, "a"), indicator);
    }

    private void best(Finding finding, Indicator indicator, String as) {
        List<String> plans = finding.id().contains("pays")
                ? runs.sides().stream().filter(s -> !s.equals("do-nothing")).toList()
                : runs.sides();
        String best = side(finding, "a");
        double mean = runs.mean(best, indicator);
        for (String other : plans) {
            double than = runs.mean(other, indicator);
            if (!Double.isNaN(than)) {
                double lead = indicator.moreIsBetter() ? mean - than : than - mean;
                assertThat(lead).as(as).isGreaterThanOrEqualTo(-1e-9 * Math.abs(mean));
            }
        }
    }

    /** The order that is told is that of the means. */
    private void order(Finding finding, String as) {
        List<String> order = ((Value.Sides) finding.values().get("order"))
                .sides().stream().map(Value.Side::name).toList();
        for (int n = 1; n < order.size(); n++) {
            double ahead = runs.mean(order.get(n - 1), headline) - runs.mean(order.get(n), headline);
            assertThat(headline.moreIsBetter() ? ahead : -ahead).as(as).isGreaterThanOrEqualTo(-1e-9);
        }
    }

    private static void has(Numbers numbers, String as, double... exact) {
        for (double value : exact) {
            assertThat(numbers.has(value)).as("%s has %s", as, value).isTrue();
        }
    }

    /** The interval that is written holds the difference, and nought only where nobody is said to be ahead. */
    private static void ends(Finding finding, Numbers numbers, String as, boolean isSure) {
        Value.Gap gap = (Value.Gap) finding.values().get("d");
        Estimate e = gap.estimate();
        if (Double.isNaN(e.low())) {
            return;
        }
        double size = Recount.size(gap.indicator());
        boolean turned = isSure && e.mean() < 0;
        List<Double> ends = new ArrayList<>(List.of(turned ? -e.high() : e.low(), turned ? -e.low() : e.high()));
        for (double end : ends) {
            double shown = size * (size == 100 ? Math.max(-1, Math.min(1, end)) : end);
            assertThat(numbers.has(shown)).as("%s has %s", as, shown).isTrue();
        }
        assertThat(e.low()).as(as).isLessThanOrEqualTo(e.mean() + 1e-9);
        assertThat(e.high()).as(as).isGreaterThanOrEqualTo(e.mean() - 1e-9);
        assertThat(e.low() <= 0 && e.high() >= 0).as(as).isEqualTo(!isSure);
    }

    private void wins(Finding finding, Numbers numbers, String as) {
        String side = side(finding, "a");
        String next = runs.sides().stream()
                .filter(other -> !other.equals(side) && !Double.isNaN(runs.mean(other, headline)))
                .reduce((a, b) -> runs.lead(b, a, headline, runs.weeks()) > 0 ? b : a)
                .orElseThrow();
        has(numbers, as, (double) runs.wins(side, next, headline));
    }

    /** In every week of the stretch the side that leads is the better one on average. */
    private void lead(Finding finding, Numbers numbers, String as) {
        Indicator indicator = ((Value.Measured) finding.values().get("indicator")).indicator();
        long from = ((Value.Whole) finding.values().get("from")).value();
        long to = ((Value.Whole) finding.values().get("to")).value();
        assertThat(from).as(as).isBetween(1L, to);
        assertThat(to).as(as).isLessThanOrEqualTo(runs.weeks());
        has(numbers, as, (double) (finding.id().equals("lead.always") ? runs.weeks() : from));
        String leader = side(finding, "a");
        for (int week = (int) from; week <= to; week++) {
            int at = week;
            assertThat(runs.sides())
                    .as("%s, week %d", as, week)
                    .anyMatch(other -> !other.equals(leader) && runs.lead(leader, other, indicator, at) > 0);
        }
    }

    /** The parts of a lead in money add up to it. */
    private void why(Finding finding, Numbers numbers, String as) {
        double sum = 0;
        for (Value part : ((Value.Parts) finding.values().get("list")).parts()) {
            Map<String, Value> values = ((Value.Said) part).values();
            double money = ((Value.Gap) values.get("d")).estimate().mean();
            sum += money;
            has(numbers, as, money);
        }
        double lead = runs.gap(side(finding, "a"), side(finding, "b"), Indicator.NET_PRESENT_VALUE, runs.weeks());
        assertThat(sum).as(as).isCloseTo(lead, org.assertj.core.api.Assertions.within(0.02 * Math.abs(lead) + 1));
    }
}
