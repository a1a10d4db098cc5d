package org.madang.scenarios.experiment;

import org.madang.scenarios.input.ScenarioFile;

/**
 * One side of a comparison.
 *
 * @param name shown in results
 * @param run which of the plan's runs it is read from
 * @param platform which platform of that run
 */
public record Side(String name, int run, int platform) {
    /** A run of the plan that a side reads from. */
    public record Run(String name, ScenarioFile file) {}
}
