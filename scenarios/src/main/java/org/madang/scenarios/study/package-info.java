/**
 * Studies: what is varied over a scenario, and the table of what came out.
 *
 * <p>Used by its own packages and cli. Newcomers: add a key of studies to the record.
 */
package org.madang.scenarios.study;
