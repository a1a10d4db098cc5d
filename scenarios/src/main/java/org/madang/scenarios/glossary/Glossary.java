package org.madang.scenarios.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.madang.charts.style.Language;
import org.madang.scenarios.file.KeyEntry;
import org.madang.scenarios.file.KeyReference;
import org.madang.scenarios.file.KindEntry;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.statement.Voice;
import org.madang.sim.config.StrategyPresets;
import org.madang.sim.indicator.Indicator;

/** All that a reader of results can look up: the words of the trade, then every indicator by its own names. */
public final class Glossary {
    private final Voice voice;
    private final Meanings meanings;

    public Glossary(Voice voice) {
        this.voice = voice;
        meanings = new Meanings(voice);
    }

    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Term term : Term.all()) {
            boolean isKorean = voice.language() == Language.KOREAN;
            entries.add(new Entry(
                    term.words(),
                    isKorean ? term.korean() : term.english(),
                    term.see().stream().flatMap(this::leads).toList()));
        }
        for (Indicator indicator : Indicator.values()) {
            Map<String, String> words = new LinkedHashMap<>();
            for (String word :
                    List.of(voice.label(indicator), indicator.key(), indicator.label(), indicator.koreanLabel())) {
                words.putIfAbsent(Term.plain(word), word);
            }
            entries.add(
                    new Entry(List.copyOf(words.values()), meanings.of(indicator.meaning()), List.of(lead(indicator))));
        }
        return entries;
    }

    /** The indicator of a name in files, or of a label in one of the languages. */
    public static Optional<Indicator> indicator(String name) {
        return Arrays.stream(Indicator.values())
                .filter(i -> i.key().equals(name)
                        || i.label().equalsIgnoreCase(name)
                        || Term.plain(i.koreanLabel()).equals(Term.plain(name)))
                .findFirst();
    }

    private Stream<Entry.Lead> leads(String name) {
        KeyReference keys = ScenarioFile.READER.reference();
        return Stream.of(
                        indicator(name).map(this::lead).stream(),
                        preset(name),
                        keys.kinds(name).stream().map(this::lead),
                        keys.named(name).stream().map(this::lead))
                .flatMap(found -> found);
    }

    private Stream<Entry.Lead> preset(String name) {
        return StrategyPresets.all().containsKey(name)
                ? Stream.of(new Entry.Lead(name, "", meanings.of(StrategyPresets.meaning(name))))
                : Stream.empty();
    }

    private Entry.Lead lead(KindEntry kind) {
        return new Entry.Lead(kind.inFile(), "", meanings.of(kind.meaning()));
    }

    private Entry.Lead lead(Indicator indicator) {
        return new Entry.Lead(indicator.key(), voice.label(indicator), meanings.of(indicator.meaning()));
    }

    private Entry.Lead lead(KeyEntry key) {
        return new Entry.Lead(key.path(), "", meanings.of(key.meaning()));
    }
}
