package org.madang.scenarios.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.madang.charts.style.Fonts;

class WebFontTest {
    private static byte[] subset(String text) {
        TreeSet<Integer> characters = new TreeSet<>();
        text.codePoints().forEach(characters::add);
        return WebFont.subset(Fonts.bytes(Fonts.Face.REGULAR), characters);
    }

    @Test
    void partHasTheCharactersAskedForAndNoOthers() throws Exception {
        byte[] part = subset("Churn 이탈률 −5");
        Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(part));
        assertThat(font.canDisplayUpTo("Churn이탈률−5")).isEqualTo(-1);
        assertThat(font.canDisplay('마')).isFalse();
        assertThat(part.length).isLessThan(Fonts.bytes(Fonts.Face.REGULAR).length / 50);
    }

    @Test
    @Tag("determinism")
    void theSameCharactersGiveTheSameBytes() {
        assertThat(subset("한글 abc")).isEqualTo(subset("cba 글한"));
    }

    @Test
    void charactersThatNoFontHasDoNoHarm() {
        assertThat(subset("a\u0007\uE000" + new String(Character.toChars(0x1F600))))
                .isNotEmpty();
    }
}
