package org.madang.scenarios.experiment;

import java.util.List;
import java.util.stream.IntStream;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.market.Population;
import org.madang.sim.random.Draws;
import org.madang.sim.snapshot.Sample;

/** What the people of the network sample are called, where a file says it. The sample is that of the first replication. */
public final class SampleNames {
    private SampleNames() {}

    /** In the order of the sample; empty where nothing is known of the people. */
    public static List<String> of(ScenarioFile file, long seed) {
        if (file.edges() == null || file.edges().census() == null) {
            return List.of();
        }
        Population world = Population.of(file.scenario(), Draws.replicationSeed(seed, 0), file.edges());
        String[] names = new String[world.participants().count];
        for (int node = 0; node < file.edges().nodes(); node++) {
            names[world.participantOfNode(node)] = file.edges().name(node);
        }
        Sample sample = Sample.of(world);
        return IntStream.range(0, sample.size())
                .mapToObj(n -> names[sample.participant(n)])
                .toList();
    }
}
