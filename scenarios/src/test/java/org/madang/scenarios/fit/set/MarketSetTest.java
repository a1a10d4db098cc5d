package org.madang.scenarios.fit.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.Place;

/** The folder of a fit, as somebody may have changed it. */
class MarketSetTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeFit() throws IOException {
        Files.writeString(folder.resolve("fit.yaml"), """
                name: ours
                scenario: market.yaml
                series: [{file: ours.csv, dates: week, columns: [{column: members, indicator: members}]}]
                unknown: [{name: contact, path: 'platforms[0].costs.perContact', prior: lognormal, low: 0.2, high: 20}]
                """);
    }

    private MarketSet read(String draws) throws IOException {
        Files.writeString(folder.resolve("draws.csv"), draws.replace("\\n", "\n"));
        return FitFolder.read(folder, Place.of("here")).markets();
    }

    @Test
    void holdsTheMarketsWithTheirWeights() throws IOException {
        MarketSet set = read("draw,weight,contact,command\n1,1,2.5,\n2,3,4,\n");
        assertThat(set.values()).hasSize(2);
        assertThat(set.weights().of(1)).isCloseTo(0.75, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "draw,weight,contact\\n1,0,1\\n2,0,2 | draws.csv:2:1: has a weight of 0, as all others have: no market fits",
                "draw,weight,contact\\n1,-1,1 | draws.csv:2:1: has a weight below 0",
                "draw,weight,contact\\n1,NaN,1 | draws.csv:2:1: has no number in the column 'weight'",
                "draw,weight,contact\\n1,1,1e400 | draws.csv:2:1: has no number in the column 'contact'",
                "draw,weight,contcat\\n1,1,1 | draws.csv:1:1: has no column 'contact'; there are draw, weight, contcat",
            })
    void isRefusedWithItsPlace(String draws, String message) {
        assertThatThrownBy(() -> read(draws))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(message);
    }
}
