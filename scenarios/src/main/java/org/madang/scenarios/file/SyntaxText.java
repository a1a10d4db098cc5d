package org.madang.scenarios.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words what a YAML or JSON parser did not like, and where. */
final class SyntaxText {
    /** What the parser says, and what has usually happened. */
    private static final Map<String, String> PLAIN_WORDS = Map.of(
            "TAB", "a tab stands where blanks are expected; indent with blanks",
            "mapping values are not allowed here",
                    "a ':' too many, or a line indented too far; put text that contains ': ' in quotes",
            "<block end>", "the indentation does not fit the lines above",
            "could not find expected ':'", "a key without ':' after it",
            "got <stream end>", "a bracket, brace or quote is never closed",
            "unexpected end of stream", "a bracket, brace or quote is never closed",
            "Unexpected end-of-input", "a bracket, brace or quote is never closed");

    private SyntaxText() {}

    static BadInputException problem(JsonProcessingException e, Place origin, Findings findings) {
        String said = e.getOriginalMessage();
        JsonLocation at = e.getLocation();
        int line = at == null ? 1 : at.getLineNr();
        int column = at == null ? 1 : at.getColumnNr();
        if (e.getCause() instanceof MarkedYAMLException yaml && yaml.getProblemMark() != null) {
            Mark mark = yaml.getProblemMark();
            said = yaml.getProblem();
            line = mark.getLine() + 1;
            column = mark.getColumn() + 1;
        }
        Place place = origin.line() == 0 ? origin : new Place(origin.source(), Math.max(1, line), Math.max(1, column));
        return findings.fatal(place, "", "not readable as YAML or JSON: " + plain(said));
    }

    private static String plain(String said) {
        return PLAIN_WORDS.entrySet().stream()
                .filter(e -> said.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElseGet(() -> said.lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", "?"));
    }
}
