package org.madang.scenarios.results;

import java.util.List;
import java.util.Map;
import org.madang.charts.figure.Estimate;
import org.madang.charts.figure.Values;
import org.madang.scenarios.input.network.Reading;
import org.madang.scenarios.statistics.Verdict;
import org.madang.sim.indicator.Indicator;

/**
 * A results folder as read back: all that figures and reports need, without the simulator.
 *
 * @param scenario its name
 * @param provenance what made it
 * @param networks what was read from network files; empty where ties are generated
 * @param sentences the verdict in English, most important first
 * @param weeks how many were simulated
 * @param replications how many there are
 * @param headline the indicator that decides
 * @param sides names, in the order of the comparison
 * @param summaries by side: what no table holds
 * @param platforms by side: the names of its platforms, the side's own first
 * @param betweenPlatforms whether the sides are the platforms of one market
 * @param levels by side, platform and indicator
 * @param differences of the first side to another one, by indicator; nothing for the first
 * @param verdicts with crossovers, of the indicators of the summary
 * @param cohorts by side
 * @param events what happens in which week, in the order of the scenario
 * @param closer what only a closer look at people shows; empty where an older Madang wrote the results
 * @param verified whether the files are what was written
 */
public record Results(
        String scenario,
        Provenance provenance,
        List<Reading> networks,
        List<String> sentences,
        int weeks,
        int replications,
        Indicator headline,
        List<String> sides,
        List<SideSummary> summaries,
        List<List<String>> platforms,
        boolean betweenPlatforms,
        List<List<Map<Indicator, Curve>>> levels,
        List<Map<Indicator, Curve>> differences,
        List<Verdict> verdicts,
        List<List<Cohort>> cohorts,
        List<Happening> events,
        Closer closer,
        Verified verified) {

    /**
     * Who joined in one quarter.
     *
     * @param from first week of joining
     * @param to last week of joining
     * @param joined how many, over all replications
     * @param weeksSince at which retention is known
     * @param retention the share still there
     */
    public record Cohort(int from, int to, long joined, Values weeksSince, Values retention) {}

    /** Something that happens in a week; the kind as in scenario files. */
    public record Happening(int week, String kind) {}

    /**
     * The closer look, by side.
     *
     * @param distributions bins of traits of groups of people
     * @param localities by locality, the largest first: estimates by measure
     * @param networks the sample
     */
    public record Closer(
            List<List<Bins>> distributions, List<List<Map<String, Estimate>>> localities, List<Network> networks) {}

    /** How many people of a group have a trait in each bin, from one end to the other. */
    public record Bins(String trait, String group, double from, double to, Values people) {}

    /**
     * A sample of people.
     *
     * @param weeks in which it was looked at
     * @param stages by week and person: unaware, aware, member or lapsed
     * @param hubs whether a person is one
     * @param ties pairs of persons
     */
    public record Network(List<Integer> weeks, List<List<String>> stages, List<Boolean> hubs, List<int[]> ties) {}

    /** An indicator of a side's own platform, then of its rivals. */
    public List<Curve> ofPlatforms(int side, Indicator indicator) {
        return levels.get(side).stream()
                .map(platform -> platform.get(indicator))
                .toList();
    }

    /** Whether there is more than one platform in the market. */
    public boolean hasRivals() {
        return betweenPlatforms || platforms.get(0).size() > 1;
    }

    /** The verdicts on an indicator, one for each side after the first. */
    public List<Verdict> verdicts(Indicator indicator) {
        return verdicts.stream().filter(v -> v.indicator() == indicator).toList();
    }

    /** A side's own platform. */
    public Curve level(int side, Indicator indicator) {
        return levels.get(side).get(0).get(indicator);
    }
}
