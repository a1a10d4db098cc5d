/**
 * Published results against the simulator. Each classic is a scenario file in {@code scenarios/classics} and one class
 * here, which runs it over a grid of parameters and compares with the theory in the package below.
 */
package org.madang.scenarios.validate;
