package org.madang.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FigureKindTest {
    @Test
    void keysAreDistinctAndEasyToType() {
        assertThat(Arrays.stream(FigureKind.values()).map(FigureKind::key)).doesNotHaveDuplicates();
        assertThat(FigureKind.values())
                .allSatisfy(kind -> assertThat(kind.key()).matches("[a-z]+(-[a-z]+)*"));
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
