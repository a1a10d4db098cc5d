/**
 * Designs of experiments: which points of the factors' space are run, and in which order.
 *
 * <p>Used by study.run and study.sweep. Newcomers: add a design as a class and a kind of study.Design.
 */
package org.madang.scenarios.study.design;
