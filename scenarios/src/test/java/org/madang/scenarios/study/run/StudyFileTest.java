package org.madang.scenarios.study.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.Scaling;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.study.Point;

/** What is run at the points of a study. */
class StudyFileTest {
    private static final String STUDY = """
            scenario: market.yaml
            set: ['platforms[0].levers.trust.fixed=120']
            factors:
              - {kind: range, name: budget, path: 'platforms[0].budget.weekly', low: 500, high: 4500, levels: 3}
              - {kind: zipped, name: launch, paths: [market.participants, 'platforms[0].founding.seekers'],
                 rows: [[3000, 0.1], [6000, 0.2]]}
            design: {kind: factorial}
            """;

    @TempDir
    private Path folder;

    private Path market;
    private Path study;

    @BeforeEach
    void write() throws IOException {
        market = Files.writeString(folder.resolve("market.yaml"), "weeks: 12\nmarket: {participants: 3000}\n");
        study = Files.writeString(folder.resolve("study.yaml"), STUDY);
    }

    private static Patch change(String text) {
        return Patch.parse("--set", text);
    }

    /** The same as "run" with the values of the point as --set, and the same --participants. */
    private Plan run(int participants) {
        return Plan.of(Scaling.to(
                ScenarioFile.read(
                        market,
                        List.of(
                                change("platforms[0].levers.trust.fixed=120"),
                                change("platforms[0].budget.weekly=2500"),
                                change("market.participants=6000"),
                                change("platforms[0].founding.seekers=0.2"))),
                participants));
    }

    @Test
    void aSmallerLookScalesTheValuesOfFactorsAsRunDoes() {
        StudyFile small = StudyFile.read(study, List.of(change("participants=300")), List.of());
        Plan plan = small.plan(new Point(4, List.of(2500.0, 1.0)));
        Plan same = run(600);
        assertThat(plan.scenario()).isEqualTo(same.scenario());
        assertThat(plan.scenario().platforms().get(0).budget().weekly()).isEqualTo(250);
        for (int side = 0; side < 2; side++) {
            assertThat(plan.runs().get(side).file().scenario())
                    .isEqualTo(same.runs().get(side).file().scenario());
        }
    }

    @Test
    void withoutParticipantsValuesAreTakenAsTheyStand() {
        StudyFile full = StudyFile.read(study, List.of(), List.of());
        Plan plan = full.plan(new Point(4, List.of(2500.0, 1.0)));
        assertThat(plan.scenario()).isEqualTo(run(6000).scenario());
        assertThat(plan.scenario().platforms().get(0).budget().weekly()).isEqualTo(2500);
    }

    @Test
    void anotherProcessRunsTheSame() {
        StudyFile small = StudyFile.read(study, List.of(change("participants=300")), List.of());
        Point point = new Point(0, List.of(500.0, 0.0));
        assertThat(StudyFile.of(small.source()).plan(point).scenario())
                .isEqualTo(small.plan(point).scenario());
    }
}
