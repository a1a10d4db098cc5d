package org.madang.scenarios.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.madang.charts.style.Language;
import org.madang.scenarios.brief.Advice.Section;
import org.madang.scenarios.brief.Verdicts.Case;
import org.madang.scenarios.brief.Verdicts.Figure;
import org.madang.scenarios.brief.Verdicts.OfClaim;
import org.madang.scenarios.claims.Status;

/** Makes the brief from verdicts by the rules of {@link Advice}: the verdict chooses the sentence, results give the numbers. */
final class Composer {
    private static final int MOST_TURNS = 3;

    private final Verdicts verdicts;
    private final List<Advice> rules;

    Composer(Verdicts verdicts, List<Advice> rules) {
        this.verdicts = verdicts;
        this.rules = List.copyOf(rules);
    }

    Brief compose() {
        Gaps gaps = new Gaps(verdicts, rules);
        List<Brief.Part> first = new ArrayList<>();
        List<Brief.Part> second = gaps.areMany() ? first : new ArrayList<>();
        part(Section.WHICH).ifPresent(first::add);
        part(Section.WHEN).ifPresent(first::add);
        part(Section.HOW).ifPresent(second::add);
        List<Brief.Item> measures = new ArrayList<>(items(Section.MEASURE));
        measures.add(Schools.table(verdicts));
        second.add(new Brief.Part(Section.MEASURE.heading(), measures));
        second.add(new Brief.Part("How sure this is", Certainty.items(verdicts)));
        if (!gaps.items().isEmpty()) {
            second.add(new Brief.Part("What is missing", gaps.items()));
        }
        int n = verdicts.claims().size();
        return new Brief(
                "Retention or acquisition first?",
                "A brief for strategists of platform businesses, from " + n
                        + (n == 1 ? " simulated experiment" : " simulated experiments"),
                gaps.note(),
                first,
                gaps.areMany() ? List.of() : second,
                "Madang " + verdicts.version() + ", seed " + verdicts.seed() + "; made from the results of "
                        + verdicts.command() + changed(),
                verdicts.verified());
    }

    private String changed() {
        String mark = verdicts.verified().mark(Language.ENGLISH);
        return mark.isEmpty() ? "" : "; " + mark;
    }

    private Optional<Brief.Part> part(Section section) {
        List<Brief.Item> items = items(section);
        return items.isEmpty() ? Optional.empty() : Optional.of(new Brief.Part(section.heading(), items));
    }

    private List<Brief.Item> items(Section section) {
        List<Brief.Item> items = new ArrayList<>();
        for (Advice rule : rules) {
            Optional<OfClaim> claim = verdicts.find(rule.claim());
            if (rule.section() == section && claim.isPresent()) {
                String sentence = rule.of(claim.get().status()).replace("{on}", Turning.parameters(claim.get()));
                items.add(new Brief.Point(sentence, rule.table() ? claim.get().name() + "." : grounds(claim.get())));
                if (rule.table()) {
                    items.add(conditions(claim.get()));
                }
            }
        }
        return items;
    }

    /** "C1 supported, the same under 5 of 7 other conditions; contradicted for …. Lead …: 12 k [10 k, 14 k] money." */
    static String grounds(OfClaim claim) {
        StringBuilder text = new StringBuilder(claim.name())
                .append(' ')
                .append(claim.given().status().word());
        if (!claim.others().isEmpty()) {
            text.append(" as put, the same under ")
                    .append(claim.agreeing())
                    .append(" of ")
                    .append(claim.others().size())
                    .append(" other conditions");
        }
        for (Status other : List.of(Status.SUPPORTED, Status.CONTRADICTED)) {
            List<Case> turns =
                    claim.others().stream().filter(c -> c.status() == other).toList();
            if (other != claim.given().status() && !turns.isEmpty()) {
                text.append("; ").append(other.word()).append(" for ").append(names(turns));
            }
        }
        text.append(". Found: ");
        text.append(claim.given().effects().stream()
                .filter(Figure::expected)
                .map(figure -> figure.name() + " " + figure.text())
                .collect(Collectors.joining("; ")));
        return text.append('.').toString();
    }

    private static String names(List<Case> cases) {
        String names = cases.stream()
                .limit(MOST_TURNS)
                .map(c -> c.parameter() + " " + c.level())
                .collect(Collectors.joining(", "));
        return names + (cases.size() > MOST_TURNS ? " and " + (cases.size() - MOST_TURNS) + " more" : "");
    }

    /** A row a condition, a column an effect. */
    private static Brief.Table conditions(OfClaim claim) {
        List<List<String>> rows = new ArrayList<>();
        List<Integer> widths = new ArrayList<>(List.of(3));
        List<String> head = new ArrayList<>(List.of("condition"));
        for (Figure figure : claim.given().effects()) {
            head.add(figure.unit().isEmpty() ? figure.name() : figure.name() + ", " + figure.unit());
            widths.add(3);
        }
        rows.add(head);
        for (Case c : claim.conditions()) {
            List<String> row = new ArrayList<>();
            row.add(c.parameter().isEmpty() ? "as put" : c.parameter() + ": " + c.level());
            c.effects().forEach(figure -> row.add(figure.value()));
            rows.add(row);
        }
        return new Brief.Table(rows, widths);
    }
}
