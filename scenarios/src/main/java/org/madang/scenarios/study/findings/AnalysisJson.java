package org.madang.scenarios.study.findings;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** An analysis for programs. */
public final class AnalysisJson {
    private AnalysisJson() {}

    /**
     * The same bytes for the same results.
     *
     * @param version of the program
     * @param command that makes it again
     */
    public static String of(Analysis analysis, Question question, String version, String command) {
        ObjectNode root = Json.object();
        root.put("study", question.table().study().name());
        root.put("version", version);
        root.put("command", command);
        root.put("indicator", question.key());
        root.put("unit", question.indicator().indicator().unit().english());
        root.put("first", question.first());
        root.put("second", question.isPair() ? question.second() : null);
        root.put("points", question.table().points());
        root.put("replications", question.table().replications());
        for (Finding finding : analysis.findings()) {
            ObjectNode part = root.putObject(finding.kind().key());
            finding.sentences().forEach(part.withArray("sentences")::add);
            part.setAll((ObjectNode) finding.json());
        }
        ObjectNode missing = root.putObject("notPossible");
        analysis.missing().forEach((kind, why) -> missing.put(kind.key(), why));
        return org.madang.scenarios.folder.Json.text(root);
    }
}
