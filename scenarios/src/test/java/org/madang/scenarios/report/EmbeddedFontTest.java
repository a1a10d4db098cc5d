package org.madang.scenarios.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.common.usermodel.fonts.FontFacet;
import org.apache.poi.common.usermodel.fonts.FontHeader;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFontData;
import org.apache.poi.xslf.usermodel.XSLFFontInfo;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.madang.charts.style.Fonts;

class EmbeddedFontTest {
    private static byte[] part() {
        return WebFont.subset(Fonts.bytes(Fonts.Face.BOLD), new TreeSet<>(Set.of((int) '이', (int) 'a')));
    }

    /** Read by the library's own reader of such headers. */
    @Test
    void headerSaysWhatTheFontIs() {
        byte[] eot = EmbeddedFont.of(part());
        FontHeader header = new FontHeader();
        header.init(eot, 0, eot.length);
        assertThat(header.getFamilyName()).isEqualTo(EmbeddedFont.NAME);
        assertThat(header.isBold()).isTrue();
        assertThat(header.isItalic()).isFalse();
        assertThat(Arrays.copyOfRange(eot, eot.length - part().length, eot.length))
                .isEqualTo(part());
    }

    @Test
    @Tag("determinism")
    void aDeckCarriesItsOwnCharacters() throws Exception {
        byte[] deck = deck();
        assertThat(deck).isEqualTo(deck());
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck))) {
            assertThat(show.getFonts()).singleElement().satisfies(info -> assertThat(info.getTypeface())
                    .isEqualTo(EmbeddedFont.NAME));
            XSLFFontInfo info = show.getFonts().get(0);
            assertThat(info.getFacets()).hasSize(2);
            for (FontFacet facet : info.getFacets()) {
                byte[] eot =
                        ((XSLFFontData) facet.getFontData()).getInputStream().readAllBytes();
                byte[] font = Arrays.copyOfRange(eot, eot.length - length(eot), eot.length);
                Font read = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font));
                assertThat(read.canDisplayUpTo("유지 우선 전략 12.5 %")).isEqualTo(-1);
                assertThat(read.canDisplay('밟')).isFalse();
            }
        }
    }

    private static int length(byte[] eot) {
        return (eot[4] & 255) | (eot[5] & 255) << 8 | (eot[6] & 255) << 16;
    }

    private static byte[] deck() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSLFTextBox box = show.createSlide().createTextBox();
            box.setText("유지 우선 전략");
            show.write(out);
            EmbeddedFont.addTo(show, out.toByteArray());
            out.reset();
            show.write(out);
            return Repacked.of(out.toByteArray(), org.madang.charts.style.Language.KOREAN);
        }
    }
}
