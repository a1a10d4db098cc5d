package org.madang.scenarios.claims;

import java.util.List;

/** The verdicts as a document: how they come about, a table, and what each depends on. */
public final class ClaimMarkdown {
    private static final String METHOD = """
            Each claim is a file in `scenarios/claims` that names a scenario, the runs that are compared, the effects computed
            from them and what is expected. All runs of one replication live in the same world and share every draw that they
            have in common; an effect is computed in each replication, so that also differences of differences are paired,
            and its mean has a 95 % interval (Student's t). Parameters come from the scenario library and the defaults and
            are the same on both sides of a comparison.

            * **supported**: every effect surely lies where the claim expects it;
            * **contradicted**: at least one effect surely lies elsewhere (or exactly on the limit); as any of them would
              do, p is adjusted for their number (Holm 1979);
            * **unclear**: neither; the number of replications that would settle it in four cases of five is given;
            * **depends**: surely right under some of the conditions tried and surely wrong under others. The conditions are
              other values of the parameters that matter most, one at a time, the same in all runs; p is adjusted for all of them.

            A claim of no effect is put with two limits, the smallest effects that would matter: it is supported if the
            interval lies between them. Brackets are 95 % intervals of each effect alone; a finding needs an adjusted p of at
            most 0.05, so by chance alone a claim whose effects all lie exactly on their limits is contradicted, or turns
            under any of the conditions tried, in at most 5 of 100 cases each.

            To disagree, edit the file and run the claim again, or run a copy: `./madang claims scenarios/mine/c04.yaml` (paths in a
            file are relative to its folder, so keep the copy in a folder beside `claims`).

            Sources, read as hypotheses – **A**: "Customer satisfaction, customer relationship management, customer experience and
            customer interaction" (2020); **B**: "Customer relationship management: customer value and satisfaction" (blog on
            marketing); **C**: "Customer experience management that moves customers by good experience" (consultancy, 2019);
            **D**: "How to create customer-centric experience" (vendor of software for customer relations, 2021, with survey
            figures); **E**: "Understanding customer service: customer value" (service marketing). All are in Korean.
            """;

    /** Said wherever results of a quick run are shown. */
    public static final String QUICK =
            "Made with --quick: small markets and few replications, to see that everything runs. No verdict to rely on.";

    private ClaimMarkdown() {}

    static String of(List<Answer> answers, String version, long seed, String command) {
        StringBuilder out = new StringBuilder("# The strategists' claims, put to the test\n\n");
        out.append(ClaimText.summary(answers))
                .append(". Madang ")
                .append(version)
                .append(", seed ")
                .append(seed);
        out.append(", made by\n\n```sh\n")
                .append(command)
                .append("\n```\n\n")
                .append(command.contains("--quick") ? QUICK + "\n\n" : "")
                .append(METHOD)
                .append('\n');
        out.append("## Verdicts\n\n| claim | source | compared | effect [95 %] | verdict | again |\n");
        out.append("|---|---|---|---|---|---|\n");
        String quick = command.contains("--quick") ? " --quick" : "";
        answers.forEach(answer -> out.append(row(answer, quick)));
        out.append("\n## Conditions tried\n");
        answers.forEach(answer -> conditions(out, answer));
        return out.toString();
    }

    private static String row(Answer answer, String quick) {
        Claim claim = answer.claim();
        String effects = String.join(
                "<br>",
                answer.given().effects().stream().map(ClaimMarkdown::effect).toList());
        String verdict = "**" + answer.status().word() + "**"
                + cell(answer.sentence().substring(answer.status().word().length()));
        return "| **" + claim.name() + "** " + cell(claim.title()) + " | " + cell(claim.source()) + " | "
                + cell(claim.compares()) + " | " + effects + " | " + verdict + " | `./madang claims " + claim.name()
                + quick + "` |\n";
    }

    private static String effect(Measured m) {
        String expected =
                m.effect().isExpected() ? " (expected " + Numbers.expected(m.effect()) + "; " + Numbers.p(m) + ")" : "";
        return cell(m.effect().name()) + ": " + Numbers.interval(m) + cell(Numbers.unit(m.effect())) + expected;
    }

    private static void conditions(StringBuilder out, Answer answer) {
        Claim claim = answer.claim();
        out.append("\n### ")
                .append(claim.name())
                .append(": ")
                .append(cell(claim.title()))
                .append("\n\n");
        String note = claim.note().isBlank() ? "" : " " + cell(claim.note());
        out.append(answer.replications()).append(" replications.").append(note).append("\n\n| condition |");
        List<Effect> effects = claim.effects();
        effects.forEach(effect -> out.append(' ').append(cell(heading(effect))).append(" |"));
        out.append(" comes to |\n|---|").append("---:|".repeat(effects.size())).append("---|\n");
        for (Condition condition : answer.conditions()) {
            String name = condition.isGiven() ? "as given" : condition.parameter() + ": " + condition.level();
            out.append("| ").append(cell(name)).append(" |");
            condition
                    .effects()
                    .forEach(m -> out.append(' ').append(Numbers.interval(m)).append(" |"));
            out.append(' ').append(condition.status().word()).append(" |\n");
        }
    }

    private static String heading(Effect effect) {
        return effect.name() + (Numbers.unit(effect).isEmpty() ? "" : "," + Numbers.unit(effect));
    }

    private static String cell(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace('\n', ' ');
    }
}
