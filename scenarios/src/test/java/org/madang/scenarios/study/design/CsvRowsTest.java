package org.madang.scenarios.study.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.file.Rendering;
import org.madang.scenarios.study.Factor;

class CsvRowsTest {
    @TempDir
    private Path folder;

    private CsvRows read(String text) throws IOException {
        Path file = folder.resolve("plan.csv");
        Files.writeString(file, text);
        Factor budget = new Factor.Range("budget", "b", null, 0, 100, null, null);
        Factor policy =
                new Factor.List("policy", "p", null, List.of(Rendering.tree("random"), Rendering.tree("search")));
        Place place = Place.of("test");
        return new CsvRows(file, List.of(Axes.of(budget, true, place), Axes.of(policy, false, place)));
    }

    @Test
    void columnsMayStandInAnyOrder() throws IOException {
        CsvRows rows = read("policy,budget\nsearch,10\n\nrandom,\"20\"\n");
        assertThat(rows.count()).isEqualTo(2);
        assertThat(rows.row(0)).containsExactly(10.0, 1.0);
        assertThat(rows.row(1)).containsExactly(20.0, 0.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "budget,polcy;1,search|plan.csv:1:2|did you mean 'policy'",
                "budget;1|plan.csv:1:1|'policy' has no column",
                "budget,policy;1,search;x,search|plan.csv:3:1|budget: found 'x', expected a whole number from 0 to 100",
                "budget,policy;1.5,search|plan.csv:2:1|expected a whole number",
                "budget,policy;101,search|plan.csv:2:1|from 0 to 100",
                "budget,policy;NaN,search|plan.csv:2:1|from 0 to 100",
                "budget,policy;1,serch|plan.csv:2:2|did you mean 'search'",
                "budget,policy;1|plan.csv:2:1|found 1 values, expected 2",
                "budget,policy|plan.csv:1:1|holds no points",
                "budget,policy;1,search;2,search;1.0,search|plan.csv:4:1|the same point as in line 2",
                "budget,budget,policy;1,1,search|plan.csv:1:2|is there twice"
            })
    void badPlansAreNamed(String text, String place, String message) {
        assertThatThrownBy(() -> read(text.replace(';', '\n') + "\n"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(message);
    }

    @Test
    void missingPlanIsNamed() {
        assertThatThrownBy(() -> new CsvRows(folder.resolve("none.csv"), List.of()))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("there is no such file");
    }
}
