package org.madang.scenarios.claims;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.madang.scenarios.experiment.CohortCounts;
import org.madang.scenarios.file.Words;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;
import org.madang.sim.snapshot.BestTenth;
import org.madang.sim.snapshot.Snapshot;
import org.madang.sim.state.Arms;
import org.madang.sim.state.CohortBook;

/**
 * A platform of one run as a formula sees it: {@code keep.profit} is the value in the last week, {@code keep.at(52).profit}
 * that of week 52, {@code keep.sum(1, 26).profit} a sum over weeks. Public because formulas call it by reflection.
 */
public final class RunView {
    private final List<String> names;
    private final List<WeeklySeries> platforms;
    private final List<CohortCounts> cohorts;
    private final List<String> personas;
    private final List<Snapshot> snapshots;
    private final int platform;
    private BiFunction<String, Integer, PeopleView> people;
    private List<WeeklySeries> groups = List.of();

    /**
     * @param names of the platforms, the focal one first
     * @param platforms their indicators
     * @param cohorts their joins and leaves
     * @param personas names of the personas
     * @param snapshots the platforms at the end
     */
    RunView(
            List<String> names,
            List<WeeklySeries> platforms,
            List<CohortCounts> cohorts,
            List<String> personas,
            List<Snapshot> snapshots) {
        this(names, platforms, cohorts, personas, snapshots, 0);
    }

    private RunView(
            List<String> names,
            List<WeeklySeries> platforms,
            List<CohortCounts> cohorts,
            List<String> personas,
            List<Snapshot> snapshots,
            int platform) {
        this.names = List.copyOf(names);
        this.platforms = List.copyOf(platforms);
        this.cohorts = List.copyOf(cohorts);
        this.personas = List.copyOf(personas);
        this.snapshots = List.copyOf(snapshots);
        this.platform = platform;
    }

    /** The same with a look at single people, by side or group and from some week on. */
    RunView watched(BiFunction<String, Integer, PeopleView> views) {
        people = views;
        return this;
    }

    /** The same with the groups of people under treatment. */
    RunView grouped(List<WeeklySeries> byGroup) {
        groups = List.copyOf(byGroup);
        return this;
    }

    /** A group of people under treatment: 'treated', 'control', 'others', 'friends'. */
    public RunView group(String name) {
        List<String> keys =
                Arrays.stream(Arms.Group.values()).map(Arms.Group::key).toList();
        if (!keys.contains(name)) {
            throw new FormulaException("there is no group '" + name + "'; " + Words.hint(name, keys));
        }
        if (groups.isEmpty()) {
            throw new FormulaException("nobody is treated in this run, so it has no groups");
        }
        WeeklySeries group = groups.get(keys.indexOf(name));
        return new RunView(List.of(name), List.of(group), List.of(), List.of(), List.of());
    }

    private WeeklySeries series() {
        return platforms.get(platform);
    }

    /** An indicator in the last week; {@code weeks} is the length of the run. */
    public double get(String key) {
        return key.equals(Named.WEEKS) ? series().weeks() : series().last(Named.indicator(key));
    }

    /** The indicators of one week. */
    public WeeksView at(int week) {
        return new WeeksView(series(), week(week), week, total -> total);
    }

    /** Indicators added up over weeks, both ends included. */
    public WeeksView sum(int from, int to) {
        return new WeeksView(series(), week(from), lastWeek(from, to), total -> total);
    }

    /** Indicators averaged over weeks, both ends included. */
    public WeeksView mean(int from, int to) {
        return new WeeksView(series(), week(from), lastWeek(from, to), total -> total / (to - from + 1));
    }

    /** Another platform of the same run; 0 is the focal one. */
    public RunView platform(int number) {
        if (!(number >= 0 && number < platforms.size())) {
            throw new FormulaException(
                    "there is no platform " + number + "; the run has platforms 0 to " + (platforms.size() - 1));
        }
        return new RunView(names, platforms, cohorts, personas, snapshots, number);
    }

    /** Another platform of the same run by its name. */
    public RunView platform(String name) {
        if (!names.contains(name)) {
            throw new FormulaException("there is no platform '" + name + "'; " + Words.hint(name, names));
        }
        return platform(names.indexOf(name));
    }

    /** What the people of one persona have been to the platform, up to the end of the run. */
    public PersonaView persona(String name) {
        if (!personas.contains(name)) {
            throw new FormulaException("there is no persona '" + name + "'; " + Words.hint(name, personas));
        }
        return new PersonaView(snapshots.get(platform).personas().get(personas.indexOf(name)));
    }

    /** People one by one: 'seeker', 'provider', 'all', or a group of a treatment: 'treated', 'control', 'others', 'friends'. */
    public PeopleView people(String side) {
        return people(side, 1);
    }

    /** The same, but for what happened before a week. */
    public PeopleView people(String side, int from) {
        if (people == null || platform > 0) {
            throw new FormulaException("only the people of the focal platform are looked at one by one");
        }
        return people.apply(Named.people(side), week(from));
    }

    /** The first week from which on this run is above the other to the end; one week past the end if it never is. */
    public int leadsFrom(RunView other, String key) {
        Indicator indicator = Named.indicator(key);
        int weeks = Math.min(series().weeks(), other.series().weeks());
        int first = weeks + 1;
        while (first > 1 && series().at(indicator, first - 1) > other.series().at(indicator, first - 1)) {
            first--;
        }
        return first;
    }

    /** The first week in which an indicator reaches a level; one week past the end if it never does. */
    public int reaches(String key, double level) {
        Indicator indicator = Named.indicator(key);
        for (int w = 1; w <= series().weeks(); w++) {
            if (series().at(indicator, w) >= level) {
                return w;
            }
        }
        return series().weeks() + 1;
    }

    /** The share of joiners who are still members after so many weeks, over all quarters watched for so long. */
    public double stay(int tenure) {
        CohortCounts counts = ofPlatform(cohorts);
        if (!(tenure >= 0 && tenure <= series().weeks() - CohortBook.WIDTH)) {
            throw new FormulaException(
                    "staying for " + tenure + " weeks is not watched in a run of " + series().weeks() + " weeks");
        }
        double stayed = 0;
        double joined = 0;
        for (int c = 0; c < counts.cohorts(); c++) {
            double share = counts.retention(c, tenure);
            if (!Double.isNaN(share)) {
                stayed += share * counts.joins(c);
                joined += counts.joins(c);
            }
        }
        return stayed / joined;
    }

    /** Of the tenth of all people that brought most, the part that is no more among the best tenth with referrals. */
    public double bestTenthChanged() {
        BestTenth best = ofPlatform(snapshots).bestTenth();
        return 1 - (double) best.still() / best.people();
    }

    private <T> T ofPlatform(List<T> all) {
        if (all.isEmpty()) {
            throw new FormulaException("that is told of a platform, not of a group");
        }
        return all.get(platform);
    }

    private int week(int week) {
        if (!(week >= 1 && week <= series().weeks())) {
            throw new FormulaException("there is no week " + week + " in a run of " + series().weeks() + " weeks");
        }
        return week;
    }

    private int lastWeek(int from, int to) {
        if (from > to) {
            throw new FormulaException("weeks " + from + " to " + to + " are the wrong way round");
        }
        return week(to);
    }
}
