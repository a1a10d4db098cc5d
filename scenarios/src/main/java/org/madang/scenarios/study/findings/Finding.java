package org.madang.scenarios.study.findings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.madang.charts.figure.Figure;

/**
 * One part of an analysis, in all its forms.
 *
 * @param heading of it
 * @param sentences what it says, most important first
 * @param table for the terminal
 * @param csv the same with all digits
 * @param json the same for programs
 * @param figure a picture, where one helps
 */
public record Finding(
        StudyFigure kind,
        String heading,
        List<String> sentences,
        TextTable table,
        String csv,
        JsonNode json,
        Optional<Figure> figure) {
    public Finding {
        sentences = List.copyOf(sentences);
    }
}
