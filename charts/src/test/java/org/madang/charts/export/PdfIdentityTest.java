package org.madang.charts.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.madang.charts.Samples;
import org.madang.charts.style.Look;

class PdfIdentityTest {
    private static String fixed(String text) {
        return new String(PdfIdentity.fixed(text.getBytes(StandardCharsets.ISO_8859_1)), StandardCharsets.ISO_8859_1);
    }

    @Test
    void whatIsRandomIsReplacedByTheSameLength() {
        String text = "/CreationDate(D:20240102030405+09'00')/ID [<0a1B><ff00>] /QWERTY+Font /ZXCVBN+Bold /QWERTY+Font";
        assertThat(fixed(text))
                .isEqualTo(
                        "/CreationDate(D:19810101000000+00'00')/ID [<0000><0000>] /AAAAAA+Font /AAAAAB+Bold /AAAAAA+Font")
                .hasSameSizeAs(text);
    }

    @Test
    void bytesOfStreamsStay() {
        byte[] all = new byte[256];
        for (int n = 0; n < all.length; n++) {
            all[n] = (byte) n;
        }
        assertThat(PdfIdentity.fixed(all)).isEqualTo(all);
    }

    @Test
    @Tag("determinism")
    void theSameFigureIsTheSameFile() throws IOException {
        assertThat(pdf()).isEqualTo(pdf());
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FigureWriter.write(Samples.twoStrategies(), Look.standard(), Format.PDF, out);
        return out.toByteArray();
    }
}
