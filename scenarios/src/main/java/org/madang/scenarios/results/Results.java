package org.madang.scenarios.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.madang.charts.figure.Estimate;
import org.madang.charts.figure.Values;
import org.madang.scenarios.answer.Duel;
import org.madang.scenarios.answer.Ranking;
import org.madang.scenarios.answer.Standing;
import org.madang.scenarios.input.network.Reading;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statement.Value.Kind;
import org.madang.sim.indicator.Indicator;

/**
 * A results folder as read back: all that figures and reports need, without the simulator.
 *
 * @param scenario its name
 * @param provenance what made it
 * @param findings what was found, most important first
 * @param warnings what made no sense, with its place
 * @param networks what was read from network files; empty where ties are generated
 * @param sentences in English, where an older Madang wrote them; empty where there are findings
 * @param sentences the verdict in English, most important first
 * @param weeks how many were simulated
 * @param replications how many there are
 * @param headline the indicator that decides
 * @param sides names, in the order of the comparison
 * @param summaries by side: what no table holds
 * @param platforms by side: the names of its platforms, the side's own first
 * @param kind what the sides are
 * @param reference the side to which the others are compared: the best in what decides
 * @param levels by side, platform and indicator
 * @param differences of the reference to another side, by indicator; nothing for the reference
 * @param rankings by indicator
 * @param duels the reference against each other side, in the indicators of the summary
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
        List<Finding> findings,
        List<Finding> warnings,
        int weeks,
        int replications,
        Indicator headline,
        List<String> sides,
        List<SideSummary> summaries,
        List<List<String>> platforms,
        Kind kind,
        int reference,
        List<List<Map<Indicator, Curve>>> levels,
        List<Map<Indicator, Curve>> differences,
        Map<Indicator, Ranking> rankings,
        List<Duel> duels,
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
     * @param names what each person is called; empty where no file says it
     */
    public record Network(
            List<Integer> weeks, List<List<String>> stages, List<Boolean> hubs, List<int[]> ties, List<String> names) {}

    /** An indicator of a side's own platform, then of its rivals. */
    public List<Curve> ofPlatforms(int side, Indicator indicator) {
        return levels.get(side).stream()
                .map(platform -> platform.get(indicator))
                .toList();
    }

    /** Whether the sides are the platforms of one market. */
    public boolean betweenPlatforms() {
        return kind == Kind.PLATFORM;
    }

    /** Whether there is more than one platform in the market. */
    public boolean hasRivals() {
        return betweenPlatforms() || platforms.get(0).size() > 1;
    }

    /** How the sides stand in the last week. */
    public Ranking ranking(Indicator indicator) {
        return rankings.getOrDefault(indicator, Ranking.none(indicator));
    }

    /** The same as a finding. */
    public Finding standing(Indicator indicator) {
        return new Standing(ranking(indicator), kind, weeks).finding();
    }

    /** The reference against another side; only of the indicators of the summary. */
    public Optional<Duel> duel(int second, Indicator indicator) {
        return duels.stream()
                .filter(d -> d.indicator() == indicator && d.second().name().equals(sides.get(second)))
                .findFirst();
    }

    /** The sides that the reference is compared with. */
    public int[] others() {
        return IntStream.range(0, sides.size())
                .filter(side -> side != reference)
                .toArray();
    }

    /** A side's own platform. */
    public Curve level(int side, Indicator indicator) {
        return levels.get(side).get(0).get(indicator);
    }
}
