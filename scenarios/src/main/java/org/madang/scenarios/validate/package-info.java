/**
 * Published results against the simulator. Each classic is a scenario file in {@code scenarios/classics} and one class here,
 * which runs it over a grid of parameters and compares with the theory in the package below.
 *
 * <p>Used by cli. Newcomers: add a classic as a scenario file and a class.
 */
package org.madang.scenarios.validate;
