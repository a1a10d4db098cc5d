/**
 * What a study's results say: response tables, main effects, partial dependence, Sobol indices, Morris screening, regime maps
 * and tipping points. The mathematics works on plain arrays and draws its bootstrap samples from fixed streams, so equal
 * results give equal analyses.
 *
 * <p>Used by study.findings and turning. Newcomers: add an analysis of plain arrays.
 */
package org.madang.scenarios.study.analysis;
