package org.madang.scenarios.folder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.madang.scenarios.file.BadInputException;

/** JSON as this program writes and reads it. */
public final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private Json() {}

    /** Indented text with LF line ends, the same bytes everywhere. */
    public static String text(JsonNode node) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws BadInputException with file, line and column, if the text is no JSON object */
    public static ObjectNode read(Path file, String text) {
        return read(file, text, MAPPER, "JSON");
    }

    /** The same in another notation. */
    public static ObjectNode read(Path file, String text, ObjectMapper mapper, String notation) {
        try {
            if (mapper.readTree(text) instanceof ObjectNode object) {
                return object;
            }
            throw Trouble.bad(file, "holds no keys with values");
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            throw Trouble.bad(Path.of(file + where), "is not " + notation + " here");
        }
    }
}
