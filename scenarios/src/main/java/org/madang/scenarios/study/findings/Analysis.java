package org.madang.scenarios.study.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.madang.charts.style.Language;
import org.madang.scenarios.statement.Voice;
import org.madang.scenarios.study.StudyTable;
import org.madang.scenarios.study.analysis.NoAnswerException;

/**
 * All that a study's results allow to say about a question.
 *
 * @param title of the study and what is looked at
 * @param data what the analysis rests on
 * @param findings in the order of reading
 * @param missing the parts that were not possible, with the reason
 * @param language in which it is said
 */
public record Analysis(
        String title, String data, List<Finding> findings, Map<StudyFigure, String> missing, Language language) {
    public Analysis {
        findings = List.copyOf(findings);
    }

    /**
     * Makes these parts of an analysis.
     *
     * @param language of sentences, tables and figures
     * @param source the small print of figures
     */
    public static Analysis of(Question question, List<StudyFigure> parts, Language language, String source) {
        Speech speech = new Speech(question, language, source);
        List<Finding> findings = new ArrayList<>();
        Map<StudyFigure, String> missing = new LinkedHashMap<>();
        for (StudyFigure part : parts) {
            try {
                findings.add(finding(part, question, speech).get());
            } catch (NoAnswerException e) {
                missing.put(part, e.getMessage());
            }
        }
        return new Analysis(title(question, speech), rests(question, speech), findings, missing, language);
    }

    private static String title(Question question, Speech speech) {
        String study =
                Voice.of(speech.language()).authored(question.table().study().name());
        return question.isPair()
                ? speech.tell(
                        "titlePair",
                        "study",
                        study,
                        "subject",
                        speech.subject(),
                        "a",
                        speech.sideInside(question.first()),
                        "b",
                        speech.sideInside(question.second()))
                : speech.tell("title", "study", study, "subject", speech.subject());
    }

    /** Points and runs, the unit, and the sides that are in the results but not in this comparison. */
    private static String rests(Question question, Speech speech) {
        List<String> parts = new ArrayList<>(List.of(data(question.table(), speech)));
        if (!speech.unit().isEmpty()) {
            parts.add(speech.tell("values", "unit", speech.unit()));
        }
        String others = question.table().sides().stream()
                .filter(s -> !s.equals(question.first()) && !(question.isPair() && s.equals(question.second())))
                .map(speech::sideInside)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            parts.add(speech.tell("others", "others", others));
        }
        return String.join(" ", parts);
    }

    private static Supplier<Finding> finding(StudyFigure part, Question q, Speech speech) {
        return switch (part) {
            case RESPONSE -> () -> new ResponsePart(q, speech).finding();
            case REGIMES -> () -> new RegimePart(q, speech).finding();
            case TIPPING -> () -> new TippingPart(q, speech).finding();
            case EFFECTS -> () -> new EffectsPart(q, speech).finding();
            case SENSITIVITY -> () -> new SensitivityPart(q, speech).finding();
            case SOBOL -> () -> new SobolPart(q, speech).finding();
            case MORRIS -> () -> new MorrisPart(q, speech).finding();
            case DEPENDENCE -> () -> new DependencePart(q, speech).finding();
        };
    }

    /** How many points, sides and replications there are, and what is missing. */
    private static String data(StudyTable table, Speech speech) {
        int least = table.replications();
        int empty = 0;
        for (int p = 0; p < table.points(); p++) {
            int complete = 0;
            for (int r = 0; r < table.replications(); r++) {
                complete += isFinished(table, p, r) ? 1 : 0;
            }
            empty += complete == 0 ? 1 : 0;
            least = complete == 0 ? least : Math.min(least, complete);
        }
        String number = least == table.replications()
                ? "" + least
                : speech.tell("to", "low", least, "high", table.replications());
        return speech.tell(
                empty > 0 ? "dataEmpty" : "data",
                "points",
                table.points(),
                "sides",
                table.sides().size(),
                "replications",
                speech.replications(number, table.replications() == 1),
                "empty",
                empty);
    }

    private static boolean isFinished(StudyTable table, int point, int replication) {
        for (int side = 0; side < table.sides().size(); side++) {
            boolean any = false;
            for (int n = 0; n < table.indicators().size(); n++) {
                any |= !Double.isNaN(table.value(point, side, n, replication));
            }
            if (!any) {
                return false;
            }
        }
        return true;
    }
}
