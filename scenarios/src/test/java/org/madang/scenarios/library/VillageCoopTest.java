package org.madang.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.cli.Library;
import org.madang.scenarios.cli.Library.Said;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.config.Side;
import org.madang.sim.market.Population;

/** People from a table, from their names in the files to their names in the results. */
class VillageCoopTest {
    private static final Path SCENARIO = Path.of("library", "village-coop.yaml");
    private static final Path PEOPLE = Path.of("library", "village-coop-people.csv");
    private static final Path TIES = Path.of("library", "village-coop-ties.csv");

    /** By name: locality and persona, as the table has them. */
    private static Map<String, List<String>> table() throws IOException {
        Map<String, List<String>> people = new TreeMap<>();
        for (String line : Files.readAllLines(PEOPLE).subList(1, 61)) {
            List<String> cells = List.of(line.split(",", -1));
            people.put(cells.get(0), cells);
        }
        return people;
    }

    @Test
    void peopleAndTiesFollowTheRule() throws IOException {
        if (Boolean.getBoolean("madang.write.docs")) {
            Files.writeString(PEOPLE, VillageCoop.people());
            Files.writeString(TIES, VillageCoop.ties());
        }
        assertThat(PEOPLE).hasContent(VillageCoop.people());
        assertThat(TIES).hasContent(VillageCoop.ties());
        assertThat(table()).hasSize(60);
    }

    @Test
    void theyAreInTheMarketAsInTheTable() throws IOException {
        ScenarioFile file = ScenarioFile.read(SCENARIO, List.of());
        Population population = Population.of(file.scenario(), 7, file.edges());
        Map<String, List<String>> table = table();
        assertThat(file.edges().nodes()).isEqualTo(table.size());
        for (int node = 0; node < file.edges().nodes(); node++) {
            List<String> cells = table.get(file.edges().label(node));
            int i = population.participantOfNode(node);
            boolean isProvider = population.participants().side(i) == Side.PROVIDER;
            assertThat(isProvider).as(cells.get(0)).isEqualTo(cells.get(1).equals("seller"));
            double trait = isProvider ? population.participants().capacity[i] : population.participants().needRate[i];
            assertThat(trait).as(cells.get(0)).isEqualTo(Double.parseDouble(cells.get(isProvider ? 5 : 4)));
        }
    }

    @Test
    void resultsCallThemByTheirNames(@TempDir Path temp) throws IOException {
        Path out = temp.resolve("out");
        Said said = Library.runSmall(SCENARIO, out, 60, 20, "--no-charts");
        assertThat(said.code()).as(said.err()).isZero();
        Map<String, List<String>> table = table();
        List<String> rows = Files.readAllLines(out.resolve("network.csv"));
        int name = List.of(rows.get(0).split(",")).indexOf("name");
        assertThat(name).isNotNegative();
        assertThat(rows.subList(1, rows.size())).isNotEmpty().allSatisfy(row -> assertThat(table)
                .containsKey(row.split(",", -1)[name]));
        assertThat(rows).anyMatch(row -> row.contains("Ashdown Bakery"));
        assertThat(Files.readString(out.resolve("summary.md")))
                .contains("village-coop-people.csv", "60 people", "Northfield");
    }
}
