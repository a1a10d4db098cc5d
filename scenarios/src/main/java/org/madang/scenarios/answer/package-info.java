/**
 * What a comparison answers: which side is best, whether any pays, how the lead went, why, and how sure that is.
 *
 * <p>Used by results, report and cli. Newcomers: add what is to be said as a method of Answer that returns a finding, and its
 * words to the word files.
 */
package org.madang.scenarios.answer;
