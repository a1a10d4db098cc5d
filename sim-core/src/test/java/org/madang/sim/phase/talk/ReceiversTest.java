package org.madang.sim.phase.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Network;
import org.madang.sim.config.Records;
import org.madang.sim.network.TieGraph;

class ReceiversTest {
    /** Every arc in just one part, and no two parts in one word of a bitmap. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64})
    void partsCutTheTiesByReceiver(int parts) {
        TieGraph ties = Scenarios.quiet(299, 1)
                .set(
                        "network",
                        Records.off(
                                Network.class,
                                "kind",
                                Network.Kind.RANDOM,
                                "meanDegree",
                                8,
                                "localShare",
                                0,
                                "strongTie",
                                1,
                                "weakTie",
                                1,
                                "rewiring",
                                0,
                                "communitySize",
                                50,
                                "file",
                                null,
                                "directed",
                                false))
                .population(4)
                .ties();
        Receivers receivers = new Receivers(ties, parts);
        int[] partOfWord = new int[5];
        java.util.Arrays.fill(partOfWord, -1);
        for (int i = 0; i < 300; i++) {
            List<Integer> seen = new ArrayList<>();
            for (int part = 0; part < parts; part++) {
                for (int a = receivers.start(i, part); a < receivers.end(i, part); a++) {
                    seen.add(a);
                    int word = receivers.node(a) >>> 6;
                    assertThat(partOfWord[word]).as("word %d", word).isIn(-1, part);
                    partOfWord[word] = part;
                }
            }
            assertThat(seen)
                    .as("arcs of %d", i)
                    .hasSize(ties.outDegree(i))
                    .doesNotHaveDuplicates()
                    .isSorted();
        }
    }
}
