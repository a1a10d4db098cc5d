package org.madang.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.madang.charts.style.Fonts;
import org.madang.charts.style.Language;

class FigureKindTest {
    @Test
    void keysAreDistinctAndFoundAgain() {
        assertThat(Arrays.stream(FigureKind.values()).map(FigureKind::key)).doesNotHaveDuplicates();
        for (FigureKind kind : FigureKind.values()) {
            assertThat(FigureKind.of(kind.key())).isEqualTo(kind);
            assertThat(kind.key()).matches("[a-z]+(-[a-z]+)*");
        }
    }

    @Test
    void anUnknownKeyIsAnsweredWithTheKnownOnes() {
        assertThat(FigureKind.find("pie")).isEmpty();
        assertThatThrownBy(() -> FigureKind.of("pie"))
                .hasMessageContaining("'pie' is unknown. Allowed: indicator, difference");
    }

    @Test
    void everyKindIsExplainedInBothLanguagesInLettersTheFontHas() {
        for (FigureKind kind : FigureKind.values()) {
            for (Language language : Language.values()) {
                String text = kind.title(language) + kind.meaning(language);
                assertThat(kind.meaning(language)).endsWith(".");
                assertThat(Fonts.of(Fonts.Face.BOLD, 10).canDisplayUpTo(text))
                        .as(text)
                        .isEqualTo(-1);
            }
        }
    }

    @Test
    void everyKindOfPictureHasASample() {
        assertThat(Gallery.figures().values().stream()
                        .<Class<?>>map(Object::getClass)
                        .collect(Collectors.toSet()))
                .containsAll(Arrays.stream(FigureKind.values())
                        .map(FigureKind::figure)
                        .toList());
    }
}
