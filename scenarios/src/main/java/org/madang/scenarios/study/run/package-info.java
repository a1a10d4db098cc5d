/**
 * Runs studies: a study file with its scenario, the unit of work, and the sweep over all points.
 *
 * <p>Used by study.sweep. Newcomers: change what one run of a study is.
 */
package org.madang.scenarios.study.run;
