package org.madang.scenarios.brief;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.madang.charts.style.Language;
import org.madang.scenarios.claims.Status;

/**
 * What the brief says about a claim: a sentence for each verdict.
 *
 * @param table whether the figures of every condition follow as a table
 */
record Advice(
        String claim,
        Section section,
        String supported,
        String contradicted,
        String depends,
        String unclear,
        boolean table) {
    /** The parts of the brief that consist of advice. */
    enum Section {
        WHICH,
        WHEN,
        HOW,
        MEASURE
    }

    String of(Status status) {
        return switch (status) {
            case SUPPORTED -> supported;
            case CONTRADICTED -> contradicted;
            case DEPENDS -> depends;
            case UNCLEAR -> unclear;
        };
    }

    /** The rules that are shipped, in the order in which the brief tells them. */
    static List<Advice> all(Language language) {
        String file = "advice-" + language.code() + ".yaml";
        try (InputStream in = Advice.class.getResourceAsStream(file)) {
            return YAMLMapper.builder()
                    .enable(com.fasterxml.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .build()
                    .readValue(in, new TypeReference<List<Advice>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + " among the program's files", e);
        }
    }
}
