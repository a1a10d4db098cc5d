package org.madang.scenarios.results;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.scenarios.experiment.ChannelMeasure;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.experiment.PersonaMeasure;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.experiment.SampleNames;
import org.madang.scenarios.experiment.SnapshotMeans;
import org.madang.scenarios.experiment.SnapshotMeans.Measure;
import org.madang.scenarios.folder.Csv;
import org.madang.sim.config.Persona;
import org.madang.sim.snapshot.Spread;
import org.madang.sim.snapshot.Trait;
import org.madang.sim.state.Channel;

/** The tables of a results folder about the end of the runs and about the network sample; the same form as the others. */
final class SnapshotCsv {
    /** By value of {@link org.madang.sim.state.Stage}. */
    static final List<String> STAGES = List.of("unaware", "aware", "member", "lapsed");

    private final Outcome outcome;

    SnapshotCsv(Outcome outcome) {
        this.outcome = outcome;
    }

    private interface Rows {
        void write(Csv table, int number, String side, SnapshotMeans means);
    }

    private void table(OutputStream out, List<String> columns, Rows rows) throws IOException {
        Csv.write(out, columns, table -> {
            for (int side = 0; side < outcome.plan().sides().size(); side++) {
                rows.write(table, side, outcome.plan().sideNames().get(side), outcome.snapshots(side));
            }
        });
    }

    /** Bins of members and prospects in the last week, mean over replications. */
    void distributions(OutputStream out) throws IOException {
        table(out, List.of("side", "trait", "group", "from", "to", "people"), (table, number, side, means) -> {
            for (Trait trait : Trait.values()) {
                for (int bin = 0; bin < Trait.BINS; bin++) {
                    table.text(side).text(trait.key()).text(trait.group().key());
                    table.number(trait.edge(bin)).number(trait.edge(bin + 1));
                    table.number(means.people(trait, bin)).end();
                }
            }
        });
    }

    /** By locality (1 is the largest): last week's members, last quarter's service. */
    void localities(OutputStream out) throws IOException {
        table(out, List.of("side", "locality", "measure", "mean", "low", "high"), (table, number, side, means) -> {
            for (int l = 0; l < means.localities(); l++) {
                for (Measure measure : Measure.values()) {
                    table.text(side).whole(l + 1).text(measure.key());
                    table.estimate(means.measured(measure, l)).end();
                }
            }
        });
    }

    /** What the people of each persona have been to the platform. */
    void personas(OutputStream out) throws IOException {
        table(out, List.of("side", "persona", "measure", "mean", "low", "high"), (table, number, side, means) -> {
            List<Persona> personas = outcome.plan().scenario(number).market().personas();
            for (int q = 0; q < means.personas(); q++) {
                for (PersonaMeasure measure : PersonaMeasure.values()) {
                    table.text(side).text(personas.get(q).name()).text(measure.key());
                    table.estimate(means.standing(measure, q)).end();
                }
            }
        });
    }

    /** What became of those who joined through each channel, and of all; a move that brought nobody has no rows. */
    void channels(OutputStream out) throws IOException {
        table(out, List.of("side", "channel", "measure", "mean", "low", "high"), (table, number, side, means) -> {
            Channel[] channels = Channel.values();
            for (int c = 0; c <= channels.length; c++) {
                boolean isMove = c > Channel.PARTNER.ordinal() && c < channels.length;
                if (isMove && means.channel(ChannelMeasure.PEOPLE, c).mean() == 0) {
                    continue;
                }
                for (ChannelMeasure measure : ChannelMeasure.values()) {
                    table.text(side)
                            .text(c < channels.length ? key(channels[c]) : "all")
                            .text(measure.key());
                    table.estimate(means.channel(measure, c)).end();
                }
            }
        });
    }

    private static String key(Channel channel) {
        return switch (channel) {
            case FOUNDING -> "founding";
            case ADVERTISING -> "advertising";
            case WORD_OF_MOUTH -> "wordOfMouth";
            case PARTNER -> "partner";
            case PROGRAMME -> "programme";
            case WIN_BACK -> "winBack";
        };
    }

    /** The share of the busiest fifth of each side in its matches of the last year. */
    void busiest(OutputStream out) throws IOException {
        table(out, List.of("side", "who", "mean", "low", "high"), (table, number, side, means) -> {
            table.text(side).text("seekers").estimate(means.busiest(false)).end();
            table.text(side).text("providers").estimate(means.busiest(true)).end();
        });
    }

    /** How it went through a sample of people in the first replication. */
    void network(OutputStream out) throws IOException {
        boolean named = IntStream.range(0, outcome.plan().sides().size())
                .anyMatch(number -> !names(number).isEmpty());
        List<String> columns = new ArrayList<>(List.of("side", "week", "person", "hub", "stage"));
        columns.addAll(named ? List.of("name") : List.of());
        table(out, columns, (table, number, side, means) -> {
            List<String> names = names(number);
            Spread spread = means.network();
            for (int n = 0; n < spread.weeks().size(); n++) {
                for (int i = 0; i < spread.people(); i++) {
                    table.text(side).whole(spread.weeks().get(n)).whole(i);
                    table.whole(spread.hubs().get(i));
                    table.text(STAGES.get((int) spread.stages().get(n).get(i)));
                    if (named) {
                        table.text(names.isEmpty() ? "" : names.get(i));
                    }
                    table.end();
                }
            }
        });
    }

    /** What the people of the sample are called; empty where no file says it. */
    private List<String> names(int side) {
        Plan plan = outcome.plan();
        return SampleNames.of(
                plan.runs().get(plan.sides().get(side).run()).file(),
                plan.scenario().seed());
    }

    /** The ties among the people of the sample. */
    void ties(OutputStream out) throws IOException {
        table(out, List.of("side", "from", "to"), (table, number, side, means) -> {
            Spread spread = means.network();
            for (int n = 0; n < spread.ties().size(); n += 2) {
                table.text(side).whole(spread.ties().get(n));
                table.whole(spread.ties().get(n + 1)).end();
            }
        });
    }
}
