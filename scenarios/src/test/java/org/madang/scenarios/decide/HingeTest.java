package org.madang.scenarios.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.statistics.Normals;
import org.madang.sim.random.Draws;

/** Boxes that were planted are found, here in 15 of 20 cases; in noise none is. */
class HingeTest {
    private static final int WORLDS = 200;

    private static List<Unknown> uniform(long key, int unknowns) {
        List<Unknown> all = new ArrayList<>();
        for (int f = 0; f < unknowns; f++) {
            double[] values = new double[WORLDS];
            for (int w = 0; w < WORLDS; w++) {
                values[w] = Draws.uniform(Draws.mix(key + f), w);
            }
            all.add(Unknown.of("x" + f, values));
        }
        return all;
    }

    /** Regret 1 where x0 > .6 and x1 < .5, else 0, with noise of half of that. */
    private static double[] planted(long key, List<Unknown> x) {
        Normals normals = new Normals(key);
        double[] regret = new double[WORLDS];
        for (int w = 0; w < WORLDS; w++) {
            boolean isIn = x.get(0).at(w) > 0.6 && x.get(1).at(w) < 0.5;
            regret[w] = (isIn ? 1 : 0) + 0.5 * normals.next();
        }
        return regret;
    }

    @Test
    void findsThePlantedBox() {
        int found = 0;
        double low = 0;
        double inside = 0;
        double outside = 0;
        for (int t = 0; t < 20; t++) {
            List<Unknown> x = uniform(100L * t, 5);
            Optional<Hinge> hinge = Hinge.of(x, planted(t, x));
            if (hinge.isPresent()) {
                found++;
                Box box = hinge.get().box();
                assertThat(box.sides().get(0)).isNotNull();
                assertThat(box.sides().get(1)).isNotNull();
                low += box.sides().get(0).low();
                inside += hinge.get().inside();
                outside += hinge.get().outside();
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(12);
        assertThat(low / found).isCloseTo(0.6, Offset.offset(0.1));
        assertThat(inside / found).isGreaterThan(0.7);
        assertThat(outside / found).isLessThan(0.15);
    }

    /** At most 5 % of the time, 4 of these 100; more than 12 of 100 in one of 1 000 tests. Lopsided noise, as regret is. */
    @Test
    void inNoiseThereIsSeldomOne() {
        int alarms = 0;
        for (int t = 0; t < 100; t++) {
            Normals normals = new Normals(900 + t);
            double[] regret = new double[WORLDS];
            for (int w = 0; w < WORLDS; w++) {
                double z = normals.next();
                regret[w] = Math.max(0, z) * z * z;
            }
            alarms += Hinge.of(uniform(7000L + 100L * t, 5), regret).isPresent() ? 1 : 0;
        }
        assertThat(alarms).isLessThanOrEqualTo(12);
    }
}
