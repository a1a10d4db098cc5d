package org.madang.scenarios.study.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.file.Loaded;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.study.FactorColumn;
import org.madang.scenarios.study.KeptIndicator;
import org.madang.scenarios.study.Point;
import org.madang.scenarios.study.Study;
import org.madang.scenarios.study.StudyDraws;
import org.madang.scenarios.study.design.Axes;
import org.madang.scenarios.study.design.FactorAxis;
import org.madang.sim.random.Draws;

/** A study as read from its file, with its scenario. Immutable; safe to share between threads. */
public final class StudyFile {
    private final Path file;
    private final Loaded<Study> loaded;
    private final ScenarioFile scenario;
    private final String scenarioText;
    private final List<FactorAxis> axes;
    private final List<KeptIndicator> indicators;

    private StudyFile(Path file, Loaded<Study> loaded, Path scenarioFile, String scenarioText) {
        this.file = file;
        this.loaded = loaded;
        this.scenarioText = scenarioText;
        scenario = StudyScenario.read(loaded, scenarioFile, scenarioText);
        axes = makeAxes();
        indicators = study().indicators().stream().map(KeptIndicator::find).toList();
    }

    /**
     * Reads and checks a study and its scenario.
     *
     * @param changes of the study, applied before anything is checked
     * @param set more of what differs from the scenario at every point, as path=value
     * @throws org.madang.scenarios.file.BadInputException with all problems
     */
    public static StudyFile read(Path file, List<Patch> changes, List<String> set) {
        Loaded<Study> loaded = Study.READER.read(file, changes);
        if (!set.isEmpty()) {
            loaded = Study.READER.change(loaded, List.of(StudyScenario.moreSet(loaded, set)));
        }
        return of(file, loaded);
    }

    /**
     * A study that another file asks for, checked with its scenario.
     *
     * @param file that asks for it: the scenario's path is relative to its folder
     * @throws org.madang.scenarios.file.BadInputException with all problems
     */
    public static StudyFile of(Path file, Loaded<Study> loaded) {
        Path shown =
                shown(file.toAbsolutePath().getParent().resolve(loaded.value().scenario()));
        StudyFile study = new StudyFile(file, loaded, shown, StudyScenario.text(loaded, shown));
        StudyChecks.check(study);
        return study;
    }

    /** A file as it is called from here. */
    public static Path shown(Path file) {
        Path whole = file.normalize();
        Path here = Path.of("").toAbsolutePath();
        return whole.startsWith(here) ? here.relativize(whole) : whole;
    }

    /** The study of a source, which was checked before. */
    public static StudyFile of(StudySource source) {
        Loaded<Study> loaded = Study.READER.read(source.file(), source.study(), List.of());
        return new StudyFile(Path.of(source.file()), loaded, Path.of(source.scenarioFile()), source.scenario());
    }

    /** What its runs depend on, for another process. */
    public StudySource source() {
        return new StudySource(
                file.toString(), Study.READER.toYaml(study()), scenario.file().toString(), scenarioText);
    }

    private List<FactorAxis> makeAxes() {
        List<FactorAxis> made = new ArrayList<>();
        for (int n = 0; n < study().factors().size(); n++) {
            var factor = study().factors().get(n);
            boolean whole = factor.paths().stream()
                    .allMatch(path -> ScenarioFile.READER.takesWholeNumbers(scenario.loaded(), path));
            made.add(Axes.of(factor, whole, loaded.placeOf("factors[" + n + "].path")));
        }
        return List.copyOf(made);
    }

    public Path file() {
        return file;
    }

    public Study study() {
        return loaded.value();
    }

    Loaded<Study> loaded() {
        return loaded;
    }

    /** The scenario with what holds at every point. */
    public ScenarioFile scenario() {
        return scenario;
    }

    public List<FactorAxis> axes() {
        return axes;
    }

    public List<FactorColumn> columns() {
        return axes.stream().map(FactorAxis::column).toList();
    }

    List<KeptIndicator> indicators() {
        return indicators;
    }

    public List<String> sides() {
        return Plan.of(scenario).sideNames();
    }

    /** The seed of all worlds. */
    public long seed() {
        return study().seed() == null ? scenario.scenario().seed() : study().seed();
    }

    /** What changes the scenario at a point. */
    public List<Patch> patches(Point point) {
        List<Patch> patches = new ArrayList<>();
        for (int n = 0; n < axes.size(); n++) {
            patches.addAll(axes.get(n).patches(point.values().get(n)));
        }
        return patches;
    }

    /**
     * What is run at a point.
     *
     * @throws org.madang.scenarios.file.BadInputException if the values cannot stand together
     */
    public Plan plan(Point point) {
        return Plan.of(scenario.with(patches(point)));
    }

    /** The seed of a point's replications: that of the study, or one that follows from the point's values. */
    public long seed(Point point) {
        boolean common = study().draws() == StudyDraws.COMMON;
        return common ? seed() : Draws.mix(Draws.mix(seed()) ^ PointHash.of(columns(), point.values()));
    }

    /** The folder of the study file. */
    public Path folder() {
        return file.toAbsolutePath().getParent();
    }

    /** What the edge list of the scenario holds, in short; empty where it has none. */
    public String edgeList() {
        return EdgeListHash.of(scenario.edges());
    }
}
