package org.madang.scenarios.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.madang.charts.style.Language;
import org.madang.scenarios.file.KeyEntry;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.statement.Voice;
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
            List<String> words = Stream.of(voice.label(indicator), indicator.key(), indicator.label(), indicator.koreanLabel())
                    .distinct()
                    .toList();
            entries.add(new Entry(words, meanings.of(indicator.meaning()), List.of(lead(indicator))));
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
        return Stream.concat(
                indicator(name).map(this::lead).stream(),
                ScenarioFile.READER.reference().named(name).stream().map(this::lead));
    }

    private Entry.Lead lead(Indicator indicator) {
        return new Entry.Lead(indicator.key(), voice.label(indicator), meanings.of(indicator.meaning()));
    }

    private Entry.Lead lead(KeyEntry key) {
        return new Entry.Lead(key.path(), "", meanings.of(key.meaning()));
    }
}
