package org.madang.scenarios.claims;

import java.util.List;
import org.madang.scenarios.results.Provenance;
import org.madang.scenarios.statement.Voice;

/** The verdicts as a document: how they come about, a table, and what each depends on. */
final class ClaimMarkdown {
    private final Voice voice;
    private final Numbers numbers;
    private final boolean isQuick;

    private ClaimMarkdown(Voice voice, boolean isQuick) {
        this.voice = voice;
        this.isQuick = isQuick;
        numbers = new Numbers(voice);
    }

    static String of(List<Answer> answers, Provenance provenance, Voice voice) {
        return new ClaimMarkdown(voice, provenance.command().contains("--quick")).document(answers, provenance);
    }

    private String document(List<Answer> answers, Provenance provenance) {
        StringBuilder out = new StringBuilder("# " + voice.say("claim.page.heading") + "\n\n");
        out.append(voice.say(
                        "claim.page.made",
                        "summary",
                        new ClaimText(voice).summary(answers),
                        "version",
                        provenance.version(),
                        "seed",
                        Long.toString(provenance.seed())))
                .append("\n\n```sh\n")
                .append(provenance.command())
                .append("\n```\n\n")
                .append(isQuick ? voice.say("claim.quick") + "\n\n" : "")
                .append(voice.say("claim.page.method"))
                .append("\n## " + voice.say("claim.page.verdicts") + "\n\n")
                .append("| " + voice.say("claim.page.columns") + " |\n|---|---|---|---|---|---|\n");
        answers.forEach(answer -> out.append(row(answer)));
        out.append("\n## " + voice.say("claim.page.conditions") + "\n");
        answers.forEach(answer -> conditions(out, answer));
        return out.toString();
    }

    private String row(Answer answer) {
        Claim claim = answer.claim();
        String effects = String.join(
                "<br>", answer.given().effects().stream().map(this::effect).toList());
        String status = Said.status(answer.status(), voice);
        String sentence = answer.sentence(voice);
        String verdict = sentence.startsWith(status)
                ? "**" + status + "**" + cell(sentence.substring(status.length()))
                : cell(sentence);
        return "| **" + claim.name() + "** " + authored(claim.title()) + " | " + cell(claim.source()) + " | "
                + authored(claim.compares()) + " | " + effects + " | " + verdict + " | `./madang claims "
                + claim.name() + (isQuick ? " --quick" : "") + "` |\n";
    }

    private String effect(Measured m) {
        String expected = m.effect().isExpected()
                ? voice.say("claim.expectedCell", "expected", numbers.expected(m.effect()), "p", numbers.p(m))
                : "";
        return cell(voice.say(
                        "claim.effect", "effect", voice.authored(m.effect().name()), "value", numbers.measured(m)))
                + expected;
    }

    private void conditions(StringBuilder out, Answer answer) {
        Claim claim = answer.claim();
        out.append("\n### " + claim.name() + ": " + authored(claim.title()) + "\n\n");
        String note = claim.note().isBlank() ? "" : " " + authored(claim.note());
        out.append(voice.say("claim.replications", "n", answer.replications()))
                .append(note)
                .append("\n\n| " + voice.say("claim.page.condition") + " |");
        List<Effect> effects = claim.effects();
        effects.forEach(effect -> out.append(' ')
                .append(cell(numbers.head(effect.name(), effect.unit())))
                .append(" |"));
        out.append(' ').append(voice.say("claim.page.comesTo")).append(" |\n|---|");
        out.append("---:|".repeat(effects.size())).append("---|\n");
        for (Condition condition : answer.conditions()) {
            out.append("| ").append(cell(name(condition))).append(" |");
            condition
                    .effects()
                    .forEach(m -> out.append(' ').append(numbers.interval(m)).append(" |"));
            out.append(' ').append(Said.status(condition.status(), voice)).append(" |\n");
        }
    }

    private String name(Condition condition) {
        return condition.isGiven()
                ? voice.say("claim.given")
                : voice.say(
                        "claim.condition",
                        "parameter",
                        voice.authored(condition.parameter()),
                        "level",
                        voice.authored(condition.level()));
    }

    private String authored(String text) {
        return cell(voice.authored(text));
    }

    private static String cell(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace('\n', ' ');
    }
}
