/**
 * The map of the question: who is ahead, those who keep first or those who win first, over two numbers that a firm can
 * measure – what more advertising brings, and what relationship money saves of leaving.
 *
 * <p>Used by cli. Newcomers: add what is moved in Effects, a sentence in MapSentences and the word files.
 */
package org.madang.scenarios.map;
