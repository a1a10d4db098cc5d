package org.madang.scenarios.fit.method;

/**
 * What one round of looks found, for people who wait.
 *
 * @param looks taken so far
 * @param off how far the nearest few markets are off, in discrepancies
 * @param effective effective number of draws so far; 0 before the last rounds
 */
public record Wave(int looks, double off, double effective) {}
