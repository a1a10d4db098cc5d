package org.madang.scenarios.study.run;

import java.io.Serializable;

/**
 * All that a study's runs depend on, as text: enough to repeat any run on another machine.
 *
 * @param file the study file, as named by the user
 * @param study the effective study: every key, after options
 * @param scenarioFile the scenario file; its edge list, if it has one, lies beside it
 * @param scenario its text
 */
public record StudySource(String file, String study, String scenarioFile, String scenario) implements Serializable {
    private static final long serialVersionUID = 1;
}
