package org.madang.scenarios.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.charts.style.Language;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.experiment.Progress;
import org.madang.scenarios.statement.Voice;

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
        ClaimValues values = new ClaimRunner(2, "test", Journal.NONE, Progress.SILENT, plan.weeks())
                .run(plan)
                .orElseThrow();
        assertThat(values.answer().conditions()).hasSize(plan.settings().size());
        for (Language language : Language.values()) {
            Voice voice = Voice.of(language);
            assertThat(new ClaimText(voice).block(values.answer())).contains(voice.say("claim.label.verdict"));
        }
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

    /** All that a reader sees of a claim; sources are titles of their own. */
    @ParameterizedTest
    @MethodSource("files")
    void allOfItIsKoreanToo(Path file) {
        Claim claim = ClaimFile.read(file).claim();
        List<String> texts = new ArrayList<>(List.of(claim.title(), claim.compares(), claim.note()));
        for (Effect effect : claim.effects()) {
            texts.addAll(List.of(effect.name(), effect.unit()));
        }
        for (Variation variation : claim.variations()) {
            texts.addAll(List.of(variation.parameter(), variation.given()));
            variation.levels().forEach(level -> texts.add(level.name()));
        }
        Voice korean = Voice.of(Language.KOREAN);
        assertThat(texts)
                .allSatisfy(text -> assertThat(korean.authored(text).replaceAll("experience[.]counterpartEffect", ""))
                        .doesNotContainPattern("[a-z]{2,}"));
        assertThat(korean.authored(claim.title())).endsWith("니다.");
        assertThat(korean.authored(claim.compares())).doesNotEndWith(".");
    }
}
