package org.madang.scenarios.report;

import java.util.List;
import java.util.Optional;
import org.madang.scenarios.file.Difference;
import org.madang.scenarios.file.Node;
import org.madang.sim.config.Event;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.verdict.Verdict;

/**
 * Everything a report tells about one results folder.
 *
 * @param folder the name of the folder, which tells two studies of one scenario apart
 * @param summary what the summary says
 * @param sides their names, in the order of the comparison
 * @param verdicts of the first side against each other one
 * @param levels by side
 * @param differences of the first side less the one named
 * @param scenario the inputs; empty where this version cannot read them
 */
record Study(
        String folder,
        Summary summary,
        List<String> sides,
        List<Verdict> verdicts,
        Bands levels,
        Bands differences,
        Optional<Inputs> scenario) {

    /**
     * What stands in the summary, once for the whole study.
     *
     * @param sentences the verdict, in English
     */
    record Summary(
            String scenario,
            String version,
            long seed,
            String command,
            boolean stoppedEarly,
            int weeks,
            int replications,
            Indicator headline,
            List<String> sentences) {}

    /**
     * The inputs that counted.
     *
     * @param tree every key with its value
     * @param changed what differs from the defaults
     */
    record Inputs(Node tree, List<Difference> changed, List<Event> events) {}

    /** The verdicts on the indicator that decides, one for each side after the first. */
    List<Verdict> decisive() {
        return verdicts.stream()
                .filter(v -> v.indicator() == summary.headline())
                .toList();
    }
}
