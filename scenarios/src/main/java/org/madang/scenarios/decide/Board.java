package org.madang.scenarios.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.madang.charts.style.Language;
import org.madang.scenarios.statement.Amounts;
import org.madang.scenarios.statement.Voice;
import org.madang.sim.indicator.Indicator;

/** One page on a decision for a board: what to do, by how much it is ahead, how sure, what it hangs on, what to find out and watch. */
final class Board {
    private final DecisionFile file;
    private final Assessment found;
    private final Sentences sentences;
    private final Voice voice;
    private final Amounts amounts;
    private final Indicator indicator;
    private final StringBuilder page = new StringBuilder();

    private Board(DecisionFile file, Assessment found, Language language) {
        this.file = file;
        this.found = found;
        sentences = new Sentences(file, found, language);
        voice = Voice.of(language);
        amounts = voice.amounts();
        indicator = file.indicator();
    }

    /** @param command that makes the page again */
    static String page(DecisionFile file, Assessment found, Language language, String command) {
        return new Board(file, found, language).page(command);
    }

    private String page(String command) {
        page.append("# ").append(voice.authored(file.decision().name())).append("\n\n");
        String question = voice.authored(file.decision().question().strip());
        page.append(question).append(question.isEmpty() ? "" : "\n\n");
        part("which", which());
        part("sure", sure());
        List<String> hangs = new ArrayList<>(sentences.hinge());
        sentences.discount().ifPresent(hangs::add);
        sentences.front().ifPresent(hangs::add);
        hangs.addAll(sentences.commitments());
        part("hangs", hangs);
        part("first", first());
        part("watch", sentences.watch().isEmpty() ? List.of(voice.say("decide.board.noWatch")) : sentences.watch());
        part("reading", List.of(how(), sentences.foresight()));
        page.append("\n`").append(command).append("`\n");
        return page.toString();
    }

    private void part(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            page.append("## ").append(voice.say("decide.board." + heading)).append("\n\n");
            lines.forEach(line -> page.append("* ").append(line).append('\n'));
            page.append('\n');
        }
    }

    private List<String> which() {
        List<String> which = new ArrayList<>(List.of(sentences.rule()));
        List<String> behind = found.standings().stream()
                .filter(s -> s.lead() != null)
                .map(s -> voice.say(
                        "decide.board.behind",
                        "name",
                        voice.name(voice.authored(s.course())),
                        "lead",
                        amounts.differenceEstimate(s.lead(), indicator)))
                .toList();
        which.add(voice.say("decide.board.lead", "behind", voice.list(behind)));
        return which;
    }

    private List<String> sure() {
        Standing best = sentences.best();
        List<String> sure = new ArrayList<>();
        sure.add(voice.say(
                "decide.board.worlds",
                "low",
                amounts.level(best.low(), indicator),
                "high",
                amounts.level(best.high(), indicator),
                "worst",
                amounts.level(best.worstTenth(), indicator)));
        luck(best).ifPresent(sure::add);
        sure.addAll(sentences.chances());
        return sure;
    }

    private Optional<String> luck(Standing best) {
        return Double.isNaN(best.luck())
                ? Optional.empty()
                : Optional.of(voice.say("decide.board.luck", "luck", amounts.difference(best.luck(), indicator)));
    }

    private List<String> first() {
        List<String> first = new ArrayList<>(List.of(sentences.knowing()));
        if (found.knowing().mean() > 0) {
            first.add(voice.say("decide.readingKnow"));
        }
        return first;
    }

    private String how() {
        return voice.say(
                "decide.board.how",
                "strategies",
                found.standings().size(),
                "worlds",
                found.worlds(),
                "fates",
                found.replications(),
                "people",
                file.study().scenario().scenario().market().participants(),
                "weeks",
                file.study().scenario().scenario().weeks());
    }
}
