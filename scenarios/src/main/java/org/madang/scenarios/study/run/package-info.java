/** Runs studies: a study file with its scenario, the unit of work, and the sweep over all points. */
package org.madang.scenarios.study.run;
