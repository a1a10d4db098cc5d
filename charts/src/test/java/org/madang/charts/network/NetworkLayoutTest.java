package org.madang.charts.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.madang.charts.MarketSamples;
import org.madang.charts.network.NetworkDrawing.Snapshot;
import org.madang.charts.network.NetworkSample.Tie;

class NetworkLayoutTest {
    @Test
    void theSameSampleGivesTheSameDrawing() {
        NetworkSample sample = MarketSamples.network(60).layout().sample();
        assertThat(NetworkLayout.of(sample)).isEqualTo(NetworkLayout.of(sample));
    }

    @Test
    void everybodyIsInsideAndNobodyOnAnother() {
        NetworkLayout layout = MarketSamples.network(120).layout();
        for (int i = 0; i < 120; i++) {
            assertThat(layout.x().get(i)).isBetween(0.0, 1.0);
            assertThat(layout.y().get(i)).isBetween(0.0, 1.0);
            for (int j = 0; j < i; j++) {
                assertThat(distance(layout, i, j)).as("%d and %d", i, j).isGreaterThan(1e-4);
            }
        }
    }

    @Test
    void friendsStandCloserThanStrangers() {
        // Two rings of ten without a tie between them.
        List<Tie> ties = IntStream.range(0, 20)
                .mapToObj(i -> new Tie(i, i / 10 * 10 + (i + 1) % 10))
                .toList();
        NetworkLayout layout = NetworkLayout.of(new NetworkSample(20, ties));
        double friends = ties.stream()
                .mapToDouble(t -> distance(layout, t.a(), t.b()))
                .average()
                .orElseThrow();
        double strangers = IntStream.range(0, 10)
                .mapToDouble(i -> distance(layout, i, i + 10))
                .average()
                .orElseThrow();
        assertThat(friends).isLessThan(strangers);
    }

    @Test
    void smallestNetworksHaveALayout() {
        assertThat(NetworkLayout.of(new NetworkSample(0, List.of())).x().size()).isZero();
        assertThat(NetworkLayout.of(new NetworkSample(1, List.of())).x().get(0)).isEqualTo(0.5);
        assertThat(NetworkLayout.of(new NetworkSample(2, List.of(new Tie(0, 1))))
                        .x()
                        .known()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void hubsAreTheFewWithManyTies() {
        NetworkSample star = new NetworkSample(
                30, IntStream.range(1, 30).mapToObj(i -> new Tie(0, i)).toList());
        assertThat(star.hubs().get(0)).isTrue();
        assertThat(star.hubs().subList(1, 30)).containsOnly(false);
        NetworkSample ring = new NetworkSample(
                30,
                IntStream.range(0, 30).mapToObj(i -> new Tie(i, (i + 1) % 30)).toList());
        assertThat(ring.hubs()).as("nobody stands out").containsOnly(false);
    }

    @Test
    void badSamplesAreRefused() {
        assertThatThrownBy(() -> new NetworkSample(2, List.of(new Tie(0, 2))))
                .hasMessageContaining("outside the sample");
        assertThatThrownBy(() -> new NetworkSample(1_000_000, List.of())).hasMessageContaining("Maybe draw a sample?");
        NetworkLayout layout = NetworkLayout.of(new NetworkSample(2, List.of()));
        assertThatThrownBy(() -> new NetworkDrawing(
                        MarketSamples.network(5).caption(),
                        layout,
                        List.of(new Snapshot(3, List.of(PersonState.MEMBER)))))
                .hasMessage("Week 3 has 1 states for 2 people");
    }

    private static double distance(NetworkLayout layout, int i, int j) {
        return Math.hypot(
                layout.x().get(i) - layout.x().get(j),
                layout.y().get(i) - layout.y().get(j));
    }
}
