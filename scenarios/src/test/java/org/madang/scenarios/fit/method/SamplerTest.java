package org.madang.scenarios.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SamplerTest {
    /**
     * A standard normal prior and a normal likelihood of mean 2 and sd 0.1 along one coordinate: the posterior has mean 2/1.01,
     * sd 0.0995; the other coordinate stays as it was. Of 400 draws, 4.5 standard errors: a right sampler fails 1 time in 10⁴.
     */
    @Test
    void drawsFromAProductOfNormals() {
        double[][] draws = new Sampler(z -> -Math.pow((z[0] - 2) / 0.1, 2) / 2, 1, 7).draw(400, 2);
        double[] first = Arrays.stream(draws).mapToDouble(z -> z[0]).toArray();
        double[] second = Arrays.stream(draws).mapToDouble(z -> z[1]).toArray();
        Weights even = Weights.even(draws.length);
        assertThat(even.mean(first)).isCloseTo(2 / 1.01, within(4.5 * 0.0995 / 20));
        assertThat(even.sd(first)).isCloseTo(0.0995, within(4.5 * 0.0995 / 28));
        assertThat(even.mean(second)).isCloseTo(0, within(4.5 / 20));
        assertThat(even.sd(second)).isCloseTo(1, within(4.5 / 28));
    }

    @Test
    void sameSeedGivesSameDraws() {
        double[][] one = new Sampler(z -> -z[0] * z[0], 2, 3).draw(20, 1);
        assertThat(new Sampler(z -> -z[0] * z[0], 2, 3).draw(20, 1)).isDeepEqualTo(one);
    }
}
