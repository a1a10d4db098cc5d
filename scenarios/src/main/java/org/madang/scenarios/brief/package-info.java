/** A two-page brief for a strategist, made from the results of claims by rules: numbers from results, words by verdict. */
package org.madang.scenarios.brief;
