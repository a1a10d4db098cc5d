package org.madang.scenarios.statistics;

/**
 * A week in which the lead changes.
 *
 * @param leader who leads from then on
 * @param week the first week of the new lead, on the mean difference
 * @param low the lower end of its 95 % interval (bootstrap over replications)
 * @param high the upper end
 */
public record CrossoverWeek(String leader, int week, int low, int high) {}
