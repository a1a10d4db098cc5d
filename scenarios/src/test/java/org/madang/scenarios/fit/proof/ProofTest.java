package org.madang.scenarios.fit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The documented run at a very small size: that it runs, is the same again, and counts what it should. */
class ProofTest {
    @Test
    void madeDataAreFittedAndJudged() {
        Proof proof = new Proof(Path.of("fits", "proof.yaml"), 120, 4);
        Found found = proof.of(Wrong.NOTHING, 2, 2, done -> {});
        assertThat(found.trials()).hasSize(2).allSatisfy(trial -> {
            assertThat(trial.ranks()).hasSize(4).allMatch(rank -> rank >= 0 && rank <= Proof.DRAWS);
            assertThat(trial.effective()).isBetween(1.0, 24.0);
        });
        assertThat(found.trials().get(0)).isNotEqualTo(found.trials().get(1));
        assertThat(proof.of(Wrong.NOTHING, 1, 1, done -> {}).trials().get(0))
                .isEqualTo(found.trials().get(0));
        assertThat(ProofText.markdown(List.of(found), List.of("leaving", "talk", "price")))
                .contains("| in nothing | leaving | 2 |", "difference in value", "cannot be reproduced");
    }
}
