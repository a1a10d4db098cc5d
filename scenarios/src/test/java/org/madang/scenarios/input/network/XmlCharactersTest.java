package org.madang.scenarios.input.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlCharactersTest {
    private static String read(byte[] bytes) throws IOException {
        try (Reader in = XmlCharacters.of(new ByteArrayInputStream(bytes))) {
            StringWriter out = new StringWriter();
            in.transferTo(out);
            return out.toString();
        }
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    @Test
    void declaredMarkedAndPlainEncodingsAreRead() throws IOException {
        String latin = "<?xml version='1.0' encoding='ISO-8859-1'?><a>\u00e4</a>";
        assertThat(read(bytes(latin, StandardCharsets.ISO_8859_1))).isEqualTo(latin);
        assertThat(read(bytes("<a>한</a>", StandardCharsets.UTF_8))).isEqualTo("<a>한</a>");
        assertThat(read(bytes("\uFEFF<a>한</a>", StandardCharsets.UTF_8))).isEqualTo("<a>한</a>");
        assertThat(read(bytes("<a>한</a>", StandardCharsets.UTF_16))).isEqualTo("<a>한</a>");
    }

    @Test
    void bytesThatAreNoCharactersAndUnknownEncodingsAreRefused() {
        byte[] broken = bytes("<a>x</a>", StandardCharsets.UTF_8);
        broken[3] = (byte) 0xE9;
        assertThatThrownBy(() -> read(broken)).isInstanceOf(CharacterCodingException.class);
        byte[] unknown = bytes("<?xml version='1.0' encoding='x-none-1'?><a/>", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(unknown)).hasMessageContaining("x-none-1");
    }
}
