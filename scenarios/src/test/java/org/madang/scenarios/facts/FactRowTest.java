package org.madang.scenarios.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.claims.ClaimRunner;
import org.madang.scenarios.claims.Size;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.experiment.Progress;
import org.madang.scenarios.results.Provenance;

/** A fact about nothing: members are always above none. */
class FactRowTest {
    private static final String FACT = """
            name: F1
            title: There are members.
            source: a test
            published: more than none
            use: set
            weeks: 5
            participants: 200
            replications: 3
            runs: [{name: base}]
            effects:
              - {name: members, value: "base.mean(1, 4).members", above: ABOVE, below: 1000000}
              - {name: weeks, value: base.weeks + 0 * base.members}
            markets:
              - {name: one, scenario: market.yaml}
              - {name: other, scenario: market.yaml, set: [weeks=4], ranges: [{effect: members, below: -1}]}
            """;

    @TempDir
    private Path folder;

    private FactResults measured(String fact) throws IOException {
        Files.writeString(folder.resolve("market.yaml"), "name: a market\n");
        Path path = folder.resolve("fact.yaml");
        Files.writeString(path, fact);
        FactFile file = FactFile.read(path);
        Measurement measurement = new Measurement(List.of(file), file.plans(Size.full(1)));
        ClaimRunner runner = new ClaimRunner(1, "1", Journal.NONE, Progress.SILENT, measurement.weeks());
        return new FactResults(measurement.run(runner).rows(), new Provenance("1", 1, "", false));
    }

    @Test
    void liesInsideOutsideOrIsReported() throws IOException {
        FactResults results = measured(FACT.replace("ABOVE", "-1"));
        assertThat(results.rows())
                .extracting(FactRow::standing)
                .containsExactly(Standing.INSIDE, Standing.REPORTED, Standing.OUTSIDE, Standing.REPORTED);
        assertThat(results.failsToHold()).isTrue();
        assertThat(results.rows().get(0).needed()).isEqualTo(2);
        assertThat(results.rows().get(1).measured().estimate().mean()).isEqualTo(5);
        assertThat(results.json().at("/rows/0/ok").asBoolean()).isTrue();
        assertThat(results.json().at("/rows/2/ok").asBoolean(true)).isFalse();
        assertThat(results.json().at("/rows/1/ok").isNull()).isTrue();
        assertThat(results.text()).contains("4 rows: 1 inside, 1 outside, 2 reported");
    }

    @Test
    void onlyRowsThatSetDefaultsFail() throws IOException {
        assertThat(measured(FACT.replace("ABOVE", "-1").replace("use: set", "use: test"))
                        .failsToHold())
                .isFalse();
    }

    @Test
    void saysWhatTheModelLacks() throws IOException {
        FactResults results = measured("""
                name: F2
                title: Nobody knows.
                source: a test
                published: nothing
                use: test
                missing: there is no such thing
                """);
        assertThat(results.rows()).extracting(FactRow::standing).containsExactly(Standing.NOT_EXPRESSED);
        assertThat(results.markdown()).contains("**cannot be expressed**: there is no such thing");
    }
}
