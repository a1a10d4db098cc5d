package org.madang.scenarios.study.run;

import java.io.Serializable;
import java.util.List;
import org.madang.scenarios.experiment.PopulationCache;
import org.madang.scenarios.study.Point;
import org.madang.sim.parallel.Crew;

/**
 * The unit of work of a study: one replication at one point, all sides. Holds all that it needs, so any process that has
 * the program gets the same rows from it.
 *
 * @param source the study
 * @param point where
 * @param replication which, from 0
 */
public record StudyTask(StudySource source, Point point, int replication) implements Serializable {
    private static final long serialVersionUID = 1;

    /** The study that this process works on: tasks of one study follow each other. */
    private static StudySource knownSource;

    private static StudyRunner known;

    /** The rows of the replication, one a side. Uses one thread. */
    public List<RunRow> run() {
        try (Crew crew = new Crew(1)) {
            return runner(source).run(point, replication, crew, week -> {});
        }
    }

    private static synchronized StudyRunner runner(StudySource source) {
        if (!source.equals(knownSource)) {
            known = new StudyRunner(
                    StudyFile.of(source),
                    PopulationCache.sharing(Runtime.getRuntime().maxMemory() / 4));
            knownSource = source;
        }
        return known;
    }
}
