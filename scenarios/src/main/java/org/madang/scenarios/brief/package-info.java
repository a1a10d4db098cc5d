/**
 * A two-page brief for a strategist, made from the results of claims by rules: numbers from results, words by verdict.
 *
 * <p>Used by cli. Newcomers: change what the brief tells in Composer.
 */
package org.madang.scenarios.brief;
