package org.madang.scenarios.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.file.InputProblem;
import org.madang.sim.config.Scenario;

/** A claim that looks at the first weeks of a long scenario leaves out what happens later. */
class LaterEventsTest {
    @Test
    void eventsAfterTheWeeksOfAClaimAreLeftOut(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("market.yaml"), """
                name: a market
                weeks: 60
                market: {participants: 100}
                events:
                  - {kind: breach, week: 10}
                  - {kind: breach, week: 40, severity: 0.1}
                """);
        Path claim = folder.resolve("claim.yaml");
        Files.writeString(claim, """
                name: C1
                title: A claim
                source: nobody
                compares: Something with something.
                weeks: 30
                scenario: market.yaml
                runs:
                  - {name: short}
                  - {name: mild, set: ["events[0].severity=0.2"]}
                  - {name: whole, set: [weeks=60]}
                effects:
                  - {name: members, value: short.members, above: 0}
                """);
        List<InputProblem> problems = new ArrayList<>();
        Setting setting = Settings.of(ClaimFile.read(claim), new Size(100, 2, 1), problems)
                .get(0);
        assertThat(problems).isEmpty();
        List<Scenario> runs =
                setting.runs().stream().map(run -> run.file().scenario()).toList();
        assertThat(runs).extracting(Scenario::weeks).containsExactly(30, 30, 60);
        assertThat(runs.get(0).events()).hasSize(1);
        assertThat(runs.get(1).events()).hasSize(1).asString().contains("severity=0.2");
        assertThat(runs.get(2).events()).hasSize(2);
    }
}
