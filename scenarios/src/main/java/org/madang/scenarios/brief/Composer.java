package org.madang.scenarios.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.madang.scenarios.brief.Advice.Section;
import org.madang.scenarios.brief.Verdicts.Case;
import org.madang.scenarios.brief.Verdicts.Figure;
import org.madang.scenarios.brief.Verdicts.OfClaim;
import org.madang.scenarios.statement.Voice;

/** Makes the brief from verdicts by the rules of {@link Advice}: the verdict chooses the sentence, results give the numbers. */
final class Composer {
    private final Verdicts verdicts;
    private final List<Advice> rules;
    private final Voice voice;
    private final Grounds grounds;

    Composer(Verdicts verdicts, List<Advice> rules, Voice voice) {
        this.verdicts = verdicts;
        this.rules = List.copyOf(rules);
        this.voice = voice;
        grounds = new Grounds(voice);
    }

    Brief compose() {
        Gaps gaps = new Gaps(verdicts, rules, voice);
        List<Brief.Part> first = new ArrayList<>();
        List<Brief.Part> second = gaps.areMany() ? first : new ArrayList<>();
        part(Section.WHICH).ifPresent(first::add);
        part(Section.WHEN).ifPresent(first::add);
        part(Section.HOW).ifPresent(second::add);
        List<Brief.Item> measures = new ArrayList<>(items(Section.MEASURE));
        measures.add(Schools.table(verdicts, voice));
        second.add(new Brief.Part(heading(Section.MEASURE.name()), measures));
        second.add(new Brief.Part(heading("SURE"), new Certainty(verdicts, voice).items()));
        if (!gaps.items().isEmpty()) {
            second.add(new Brief.Part(heading("MISSING"), gaps.items()));
        }
        int n = verdicts.claims().size();
        return new Brief(
                voice.say("brief.title"),
                voice.say("brief.question." + (n == 1 ? "one" : "many"), "n", n),
                gaps.note(),
                first,
                gaps.areMany() ? List.of() : second,
                source(),
                verdicts.verified());
    }

    private String source() {
        String source = voice.say(
                "brief.source",
                "version",
                verdicts.version(),
                "seed",
                Long.toString(verdicts.seed()),
                "command",
                verdicts.command());
        String mark = verdicts.verified().mark(voice.language());
        return mark.isEmpty() ? source : voice.say("brief.marked", "source", source, "mark", mark);
    }

    private String heading(String part) {
        return voice.say("brief.heading." + part);
    }

    private Optional<Brief.Part> part(Section section) {
        List<Brief.Item> items = items(section);
        return items.isEmpty() ? Optional.empty() : Optional.of(new Brief.Part(heading(section.name()), items));
    }

    private List<Brief.Item> items(Section section) {
        List<Brief.Item> items = new ArrayList<>();
        for (Advice rule : rules) {
            Optional<OfClaim> claim = verdicts.find(rule.claim());
            if (rule.section() == section && claim.isPresent()) {
                String sentence = rule.of(claim.get().status()).replace("{on}", Turning.parameters(claim.get(), voice));
                items.add(new Brief.Point(sentence, rule.table() ? claim.get().name() + "." : grounds.of(claim.get())));
                if (rule.table()) {
                    items.add(conditions(claim.get()));
                }
            }
        }
        return items;
    }

    /** A row a condition, a column an effect. */
    private Brief.Table conditions(OfClaim claim) {
        List<List<String>> rows = new ArrayList<>();
        List<Integer> widths = new ArrayList<>(List.of(3));
        List<String> head = new ArrayList<>(List.of(voice.say("brief.condition")));
        for (Figure figure : claim.given().effects()) {
            head.add(grounds.head(figure));
            widths.add(3);
        }
        rows.add(head);
        for (Case c : claim.conditions()) {
            List<String> row = new ArrayList<>(List.of(name(c)));
            c.effects().forEach(figure -> row.add(grounds.value(figure)));
            rows.add(row);
        }
        return new Brief.Table(rows, widths);
    }

    private String name(Case c) {
        return c.parameter().isEmpty()
                ? voice.say("brief.put")
                : voice.say(
                        "claim.condition",
                        "parameter",
                        voice.authored(c.parameter()),
                        "level",
                        voice.authored(c.level()));
    }
}
