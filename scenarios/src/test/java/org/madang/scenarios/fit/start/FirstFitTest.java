package org.madang.scenarios.fit.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.fit.data.FitFile;
import org.madang.scenarios.fit.data.Sheet;
import org.madang.scenarios.input.ScenarioFile;

/** What is guessed from a table is a good fit file. */
class FirstFitTest {
    private static final Path MARKET = Path.of("library", "home-sharing.yaml");

    @TempDir
    private Path folder;

    private FirstFit first(String table) throws IOException {
        Path file = folder.resolve("table.csv");
        Files.writeString(file, table);
        return new FirstFit(Sheet.read(file), ScenarioFile.read(MARKET, List.of()));
    }

    private FitFile written(FirstFit first) throws IOException {
        Path file = folder.resolve("fit.yaml");
        Files.writeString(file, first.yaml(file));
        return FitFile.read(file);
    }

    @Test
    void theShippedTableIsUnderstood() throws IOException {
        FirstFit first = first(Files.readString(Path.of("fits", "two-years.csv")));
        FitFile fit = written(first);
        assertThat(fit.observed())
                .extracting(each -> each.measure().indicator().key())
                .containsExactly("members", "joins", "matches", "churn");
        assertThat(fit.observed()).allMatch(each -> each.points().size() == 24);
        assertThat(fit.fit().start()).isEqualTo("2024-01-01");
        assertThat(fit.fit().set()).containsExactly("platforms[0].budget.weekly=2502");
        assertThat(fit.now()).isEqualTo(104);
        assertThat(fit.asked().scenario().compare().after().week()).isEqualTo(104);
        assertThat(fit.asked().scenario().weeks()).isEqualTo(208);
        assertThat(first.notes()).anyMatch(note -> note.contains("'support tickets' is left out"));
    }

    @Test
    void koreanNamesPercentThousandsAndDecimalCommasAreUnderstood() throws IOException {
        FirstFit first = first("기준월;회원 수 (천 명);신규 가입;이탈률(%);거래액 (백만 원)\n"
                + "2024년 1월;1,2;130;11,5;12,5\n2024년 2월;1,3;140;10,5;13,5\n");
        assertThat(first.notes())
                .contains(
                        "'회원 수 (천 명)' is members, times 1000 ('천 명')",
                        "'신규 가입' is joins",
                        "'이탈률(%)' is churn, times 0.01 (percent)",
                        "'거래액 (백만 원)' is grossMerchandiseValue, times 1000000 ('백만 원')");
        FitFile fit = written(first);
        assertThat(fit.observed().get(0).points().get(1).value()).isEqualTo(1300);
        assertThat(fit.observed().get(2).points().get(0).value()).isEqualTo(0.115);
        assertThat(fit.fit().hold()).isNull();
    }

    @Test
    void aMarketThatIsTooSmallForTheFirmIsMadeLarger() throws IOException {
        FirstFit first = first("week,users\n1,50000\n2,60000\n");
        assertThat(written(first).scenario().scenario().market().participants()).isEqualTo(180_000);
        assertThat(first.notes()).anyMatch(note -> note.contains("taken for 180000 people"));
    }

    @Test
    void whatIsLeftOutIsNamedWithTheLikelyName() throws IOException {
        FirstFit first = first("date,members,bokings,users\n2024-01,5000,7,5000\n2024-02,5100,8,5100\n");
        assertThat(first.notes())
                .contains(
                        "'bokings' is left out: no indicator is called so; did you mean bookings (matches)?",
                        "'users' is left out: 'members' is taken for members already");
    }

    @Test
    void aTableWithoutDatesOrKnownColumnsIsRefused() {
        assertThatThrownBy(() -> first("a,members\nx,1\ny,2\n")).hasMessageContaining("no column holds dates");
        assertThatThrownBy(() -> first("month,weather\n2024-01,1\n2024-02,2\n"))
                .hasMessageContaining("no column is called as something that the simulator counts");
    }
}
