/**
 * Scenario files with their networks, made smaller where a quick look is asked for.
 *
 * <p>Used by whoever runs scenarios. Newcomers: change what a smaller look scales in Scaling.
 */
package org.madang.scenarios.input;
