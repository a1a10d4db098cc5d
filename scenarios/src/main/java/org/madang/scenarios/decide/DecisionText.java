package org.madang.scenarios.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.madang.charts.style.Language;
import org.madang.scenarios.results.TextTable;
import org.madang.scenarios.statement.Amounts;
import org.madang.scenarios.statement.Voice;
import org.madang.sim.indicator.Indicator;

/** A decision for people: the answer in sentences, then tables; for a terminal and as a page. */
public final class DecisionText {
    private final DecisionFile file;
    private final Assessment found;
    private final Voice voice;
    private final Amounts amounts;
    private final Indicator indicator;
    private final List<String> sentences;

    public DecisionText(DecisionFile file, Assessment found, Language language) {
        this.file = file;
        this.found = found;
        voice = Voice.of(language);
        amounts = voice.amounts();
        indicator = file.indicator();
        sentences = new Sentences(file, found, language).all();
    }

    /** For a terminal. */
    public String text() {
        StringBuilder out = new StringBuilder(voice.authored(file.decision().name())).append("\n\n");
        sentences.forEach(sentence -> out.append(sentence).append('\n'));
        out.append('\n').append(TextTable.of(standings()));
        if (!found.knowingOne().isEmpty()) {
            out.append('\n').append(TextTable.of(knowing()));
        }
        return out.toString();
    }

    /** As a page. */
    public String markdown() {
        StringBuilder out = new StringBuilder("# ")
                .append(voice.authored(file.decision().name()))
                .append("\n\n");
        if (!file.decision().question().isBlank()) {
            out.append(voice.authored(file.decision().question().strip())).append("\n\n");
        }
        sentences.forEach(sentence -> out.append("* ").append(sentence).append('\n'));
        out.append("\n## ").append(voice.say("decide.heading.strategies")).append("\n\n");
        table(out, standings());
        out.append('\n')
                .append(voice.say("decide.reading", "indicator", voice.inside(indicator)))
                .append('\n');
        if (!found.commitments().isEmpty()) {
            out.append("\n## ").append(voice.say("decide.heading.commit")).append("\n\n");
            table(out, commitments());
            out.append('\n').append(voice.say("decide.readingCommit")).append('\n');
        }
        if (!found.knowingOne().isEmpty()) {
            out.append("\n## ").append(voice.say("decide.heading.know")).append("\n\n");
            table(out, knowing());
            out.append('\n').append(voice.say("decide.readingKnow")).append('\n');
        }
        return out.toString();
    }

    private static void table(StringBuilder out, List<List<String>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            out.append(rows.get(r).stream()
                    .map(cell -> cell.replace("|", "\\|"))
                    .collect(Collectors.joining(" | ", "| ", " |\n")));
            if (r == 0) {
                out.append("|---")
                        .append("|---:".repeat(rows.get(0).size() - 1))
                        .append("|\n");
            }
        }
    }

    private List<List<String>> standings() {
        boolean isRuin = found.standings().stream().anyMatch(s -> !Double.isNaN(s.ruin()));
        boolean isTarget = found.standings().stream().anyMatch(s -> !Double.isNaN(s.target()));
        List<List<String>> rows = new ArrayList<>();
        List<String> head = heads("strategy", "mean", "range", "regret", "worst");
        if (isTarget) {
            head.addAll(heads("target"));
        }
        if (isRuin) {
            head.addAll(heads("ruin"));
        }
        head.addAll(heads("best", "behind", "ahead", "alike"));
        rows.add(head);
        found.standings().forEach(standing -> rows.add(row(standing, isTarget, isRuin)));
        return rows;
    }

    private List<String> heads(String... keys) {
        List<String> heads = new ArrayList<>();
        for (String key : keys) {
            heads.add(voice.say("decide.column." + key));
        }
        return heads;
    }

    private List<String> row(Standing s, boolean isTarget, boolean isRuin) {
        List<String> row = new ArrayList<>(List.of(
                voice.name(voice.authored(s.course())),
                amounts.bareEstimate(s.value(), indicator),
                amounts.bare(s.low(), indicator) + " … " + amounts.bare(s.high(), indicator),
                amounts.bareDifference(s.regret(), indicator),
                amounts.bare(s.worstTenth(), indicator)));
        if (isTarget) {
            row.add(amounts.percent(s.target()));
        }
        if (isRuin) {
            row.add(Double.isNaN(s.ruin()) ? "" : amounts.percent(s.ruin()));
        }
        row.add(amounts.percent(s.best()));
        row.add(s.lead() == null ? "" : amounts.bareDifferenceEstimate(s.lead(), indicator));
        row.add(s.lead() == null ? "" : amounts.percent(s.ahead()));
        Standing first = found.standings().get(s.alike());
        row.add(first.equals(s) ? "" : voice.name(voice.authored(first.course())));
        return row;
    }

    private List<List<String>> commitments() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads("strategy", "going", "goingIn", "free"));
        for (Commitment plan : found.commitments()) {
            rows.add(List.of(
                    voice.name(voice.authored(found.standings().get(plan.plan()).course())),
                    amounts.bareDifferenceEstimate(plan.gain(), indicator),
                    amounts.percent(plan.share()),
                    amounts.bareDifference(plan.regret(), indicator)));
        }
        return rows;
    }

    private List<List<String>> knowing() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads("unknown", "worth", "share"));
        rows.add(List.of(
                voice.say("decide.all"),
                amounts.bareDifferenceEstimate(found.knowing(), indicator),
                amounts.percent(found.knowing().mean() > 0 ? 1 : 0)));
        for (Assessment.Worth one : found.knowingOne()) {
            double share = found.knowing().mean() > 0
                    ? one.value().mean() / found.knowing().mean()
                    : 0;
            rows.add(List.of(
                    voice.authored(one.unknown()),
                    amounts.bareDifferenceEstimate(one.value(), indicator),
                    amounts.percent(Math.min(1, share))));
        }
        return rows;
    }
}
