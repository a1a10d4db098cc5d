package org.madang.scenarios.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.scenarios.experiment.Progress;

/** Every claim file of the repository can be run, and says on top what would contradict it. */
class ShippedClaimsTest {
    private static final Path FOLDER = Path.of("claims");

    static List<Path> files() {
        return ClaimFile.in(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("files")
    void runs(Path file) {
        ClaimPlan plan = ClaimPlan.of(ClaimFile.read(file), new Size(200, 2, 1));
        ClaimValues values = new ClaimRunner(2, "test", null, Progress.SILENT, plan.weeks())
                .run(plan)
                .orElseThrow();
        assertThat(values.answer().conditions()).hasSize(plan.settings().size());
        assertThat(ClaimText.block(values.answer())).contains("verdict");
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysOnTopWhatIsClaimedComparedAndWhatWouldContradict(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text).containsSubsequence("# Claimed ", "# Compared ", "# Contradicted  if ", "\nname: ");
        assertThat(text).startsWith("# Claimed ");
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysHowFarItHolds(Path file) {
        Claim claim = ClaimFile.read(file).claim();
        assertThat(claim.variations().size()).isGreaterThanOrEqualTo(2);
        assertThat(claim.replications()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void filesAreNamedAfterTheirClaims() {
        for (ClaimFile claim : ClaimChoice.of(FOLDER, List.of()).files()) {
            int number = Integer.parseInt(claim.claim().name().substring(1));
            assertThat(claim.file().getFileName().toString())
                    .startsWith(String.format(java.util.Locale.ROOT, "c%02d-", number));
        }
    }
}
