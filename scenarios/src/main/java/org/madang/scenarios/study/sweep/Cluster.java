package org.madang.scenarios.study.sweep;

import java.util.List;
import java.util.ServiceLoader;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.study.run.StudyFile;

/** Gives pools on other machines. What does so is no part of the normal program: it is found if it is on the class path. */
public interface Cluster {
    /**
     * Connects to a cluster.
     *
     * @param master where it is
     * @throws BadInputException if there is no such cluster, or it does not answer
     */
    RunPool connect(StudyFile study, String master);

    /** The one that is on the class path. */
    static Cluster find() {
        return ServiceLoader.load(Cluster.class)
                .findFirst()
                .orElseThrow(() -> new BadInputException(List.of(new InputProblem(
                        Place.of("--spark"), "", "Spark is not on the class path: start ./madang, which fetches it"))));
    }
}
