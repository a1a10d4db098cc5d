package org.madang.scenarios.fit.start;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.madang.scenarios.file.Words;
import org.madang.sim.indicator.Indicator;

/** How firms call what an indicator counts. */
final class ColumnNames {
    /** Shorter names count as a whole only: "new" stands in "news", too. */
    private static final int SHORTEST_PART = 2;

    private final Map<String, Indicator> byName = new LinkedHashMap<>();

    ColumnNames() {
        for (Indicator indicator : Indicator.values()) {
            for (String name : List.of(indicator.key(), indicator.label(), indicator.koreanLabel())) {
                byName.putIfAbsent(plain(name), indicator);
            }
        }
        read().forEach((key, names) -> names.forEach(name -> byName.putIfAbsent(plain(name), Indicator.find(key))));
    }

    private static Map<String, List<String>> read() {
        try (InputStream in = ColumnNames.class.getResourceAsStream("columns.yaml")) {
            return new YAMLMapper().readValue(in, new TypeReference<LinkedHashMap<String, List<String>>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without what stands in brackets, and in small letters with single blanks. */
    private static String plain(String name) {
        return name.replaceAll("[(\\[].*?[)\\]]", " ")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("^(no|number|count|total|of) | (수|건수)$", " ")
                .strip();
    }

    /** The indicator of a column by its whole name, or by the longest known name among its words. */
    Optional<Indicator> find(String column) {
        String name = plain(column);
        Indicator whole = byName.get(name);
        if (whole != null) {
            return Optional.of(whole);
        }
        return byName.keySet().stream()
                .filter(known -> known.length() >= SHORTEST_PART && (" " + name + " ").contains(" " + known + " "))
                .max(java.util.Comparator.comparingInt(String::length))
                .map(byName::get);
    }

    /** A known name that is near, for a column that has none. */
    Optional<String> near(String column) {
        return Words.closest(plain(column), new ArrayList<>(byName.keySet()))
                .map(known -> known + " (" + byName.get(known).key() + ")");
    }
}
