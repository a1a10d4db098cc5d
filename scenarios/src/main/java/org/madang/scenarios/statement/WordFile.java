package org.madang.scenarios.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.madang.charts.style.Language;

/** All texts of one language by their keys; both languages have the same keys. */
final class WordFile {
    private static final Map<Language, WordFile> FILES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            FILES.put(language, new WordFile(read(language.code() + ".yaml")));
        }
    }

    private final Map<String, Template> templates = new TreeMap<>();

    private WordFile(Map<String, String> texts) {
        texts.forEach((key, text) -> templates.put(key, new Template(text)));
    }

    static WordFile of(Language language) {
        return FILES.get(language);
    }

    /** The text of a key, which must exist. */
    Template text(String key) {
        Template template = templates.get(key);
        if (template == null) {
            throw new IllegalArgumentException("The word files have no '" + key + "'");
        }
        return template;
    }

    boolean has(String key) {
        return templates.containsKey(key);
    }

    Set<String> keys() {
        return Collections.unmodifiableSet(templates.keySet());
    }

    /** A file of nested keys, joined by points. */
    static Map<String, String> read(String name) {
        try (InputStream file = WordFile.class.getResourceAsStream(name)) {
            Map<String, String> texts = new TreeMap<>();
            flatten("", new YAMLMapper().readTree(file), texts);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flatten(String before, JsonNode node, Map<String, String> texts) {
        node.properties().forEach(field -> {
            String key = before + field.getKey();
            if (field.getValue().isObject()) {
                flatten(key + ".", field.getValue(), texts);
            } else {
                texts.put(key, field.getValue().asText());
            }
        });
    }
}
