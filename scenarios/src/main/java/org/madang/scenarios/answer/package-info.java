/** What a comparison answers: which side is best, whether any pays, how the lead went, why, and how sure that is. */
package org.madang.scenarios.answer;
