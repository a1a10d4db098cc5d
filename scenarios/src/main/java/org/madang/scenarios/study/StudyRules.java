package org.madang.scenarios.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.madang.scenarios.file.Words;
import org.madang.sim.config.Problems;

/** What ties the keys of a study together. */
final class StudyRules {
    /** Columns of the tables that are no factors and no indicators. */
    private static final Set<String> TAKEN = Set.of(
            "point",
            "id",
            "round",
            "replication",
            "replications",
            "side",
            "seed",
            "status",
            "error",
            "rerun",
            "week",
            "command");

    private static final int LONGEST_NAME = 60;
    private static final String FIXED =
            "%s is varied by a factor, which would take no notice of this: leave one of them out";

    private StudyRules() {}

    static void check(Study study, Problems problems) {
        problems.require(!study.scenario().isBlank(), "scenario", "name the scenario file");
        names(study, problems);
        paths(study, problems);
        indicators(study, problems);
        boolean twice =
                new HashSet<>(study.strategies()).size() < study.strategies().size();
        problems.require(!twice, "strategies", "a strategy is named twice");
        adaptive(study, problems);
    }

    private static void names(Study study, Problems problems) {
        Map<String, Integer> seen = new HashMap<>();
        for (int n = 0; n < study.factors().size(); n++) {
            String name = study.factors().get(n).title();
            String at = "factors[" + n + "]" + (study.factors().get(n).name() == null ? "" : ".name");
            String key = name.toLowerCase(Locale.ROOT);
            if (name.length() > LONGEST_NAME) {
                problems.add(at, "a name has at most " + LONGEST_NAME + " letters, found " + name.length());
            } else if (!name.matches("[\\p{L}_][\\p{L}\\p{N}_ -]*")) {
                problems.add(at, "'" + name + "' cannot be a column: give a name of letters, digits, _ and -");
            } else if (TAKEN.contains(key) || isIndicator(name)) {
                problems.add(at, "tables have a column '" + name + "' already: give the factor another name");
            } else if (seen.putIfAbsent(key, n) != null) {
                problems.add(at, "two factors are called '" + name + "': give one a name of its own");
            }
        }
    }

    /** In any case of letters: a database tells columns apart by name without looking at case. */
    private static boolean isIndicator(String name) {
        return KeptIndicator.find(name) != null || KeptIndicator.keys().stream().anyMatch(name::equalsIgnoreCase);
    }

    private static void paths(Study study, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (int n = 0; n < study.factors().size(); n++) {
            for (String path : study.factors().get(n).paths()) {
                problems.require(seen.add(path), "factors[" + n + "]", "%s is varied twice", path);
            }
        }
        problems.require(study.weeks() == null || !seen.contains("weeks"), "weeks", FIXED, "weeks");
        for (int n = 0; n < study.set().size(); n++) {
            String path = study.set().get(n).replaceFirst("(?s)=.*", "").strip();
            problems.require(!seen.contains(path), "set[" + n + "]", FIXED, path);
        }
    }

    private static void indicators(Study study, Problems problems) {
        Set<String> seen = new HashSet<>();
        List<String> keys = study.indicators();
        for (int n = 0; n < keys.size(); n++) {
            String at = "indicators[" + n + "]";
            problems.require(seen.add(keys.get(n)), at, "%s is named twice", keys.get(n));
            if (KeptIndicator.find(keys.get(n)) == null) {
                String name = keys.get(n).replaceAll("@.*", "");
                problems.add(
                        at, "no indicator is called '" + keys.get(n) + "'; " + Words.hint(name, KeptIndicator.keys()));
            }
        }
    }

    private static void adaptive(Study study, Problems problems) {
        int factors = study.factors().size();
        if (study.design() instanceof Design.Regime) {
            problems.require(factors == 2, "factors", "a regime map needs two factors, found %d", factors);
        } else if (study.design() instanceof Design.Tipping) {
            problems.require(factors == 1, "factors", "a tipping point is sought along one factor, found %d", factors);
        }
    }
}
