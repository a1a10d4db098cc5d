package org.madang.scenarios.results;

import static org.madang.scenarios.results.WeeklyCsv.cells;
import static org.madang.scenarios.results.WeeklyCsv.quote;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.experiment.PersonaMeasure;
import org.madang.scenarios.experiment.SnapshotMeans;
import org.madang.scenarios.experiment.SnapshotMeans.Measure;
import org.madang.scenarios.file.Digits;
import org.madang.sim.config.Persona;
import org.madang.sim.snapshot.Spread;
import org.madang.sim.snapshot.Trait;

/** The tables of a results folder about the end of the runs and about the network sample; the same form as the others. */
final class SnapshotCsv {
    /** By value of {@link org.madang.sim.state.Stage}. */
    static final List<String> STAGES = List.of("unaware", "aware", "member", "lapsed");

    private final Outcome outcome;

    SnapshotCsv(Outcome outcome) {
        this.outcome = outcome;
    }

    private interface Rows {
        void write(Writer out, int number, String side, SnapshotMeans means) throws IOException;
    }

    private void table(Path file, String head, Rows rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(head + "\n");
            for (int side = 0; side < outcome.plan().sides().size(); side++) {
                rows.write(out, side, quote(outcome.plan().sideNames().get(side)), outcome.snapshots(side));
            }
        }
    }

    /** side, trait, group, from, to, people: bins of members and prospects in the last week, mean over replications. */
    void distributions(Path file) throws IOException {
        table(file, "side,trait,group,from,to,people", (out, number, side, means) -> {
            for (Trait trait : Trait.values()) {
                for (int bin = 0; bin < Trait.BINS; bin++) {
                    out.write(side + "," + trait.key() + "," + trait.group().key() + "," + Digits.of(trait.edge(bin))
                            + "," + Digits.of(trait.edge(bin + 1)) + "," + Digits.of(means.people(trait, bin)) + "\n");
                }
            }
        });
    }

    /** side, locality (1 is the largest), measure, mean, low, high: last week's members, last quarter's service. */
    void localities(Path file) throws IOException {
        table(file, "side,locality,measure,mean,low,high", (out, number, side, means) -> {
            for (int l = 0; l < means.localities(); l++) {
                for (Measure measure : Measure.values()) {
                    out.write(side + "," + (l + 1) + "," + measure.key() + "," + cells(means.measured(measure, l))
                            + "\n");
                }
            }
        });
    }

    /** side, persona, measure, mean, low, high: what the people of each persona have been to the platform. */
    void personas(Path file) throws IOException {
        table(file, "side,persona,measure,mean,low,high", (out, number, side, means) -> {
            List<Persona> personas = outcome.plan().scenario(number).market().personas();
            for (int q = 0; q < means.personas(); q++) {
                String start = side + "," + quote(personas.get(q).name()) + ",";
                for (PersonaMeasure measure : PersonaMeasure.values()) {
                    out.write(start + measure.key() + "," + cells(means.standing(measure, q)) + "\n");
                }
            }
        });
    }

    /** side, week, person, hub, stage: how it went through a sample of people in the first replication. */
    void network(Path file) throws IOException {
        table(file, "side,week,person,hub,stage", (out, number, side, means) -> {
            Spread spread = means.network();
            for (int n = 0; n < spread.weeks().size(); n++) {
                for (int i = 0; i < spread.people(); i++) {
                    out.write(side + "," + spread.weeks().get(n) + "," + i + ","
                            + spread.hubs().get(i) + ","
                            + STAGES.get((int) spread.stages().get(n).get(i)) + "\n");
                }
            }
        });
    }

    /** side, from, to: the ties among the people of the sample. */
    void ties(Path file) throws IOException {
        table(file, "side,from,to", (out, number, side, means) -> {
            Spread spread = means.network();
            for (int n = 0; n < spread.ties().size(); n += 2) {
                out.write(
                        side + "," + spread.ties().get(n) + "," + spread.ties().get(n + 1) + "\n");
            }
        });
    }
}
