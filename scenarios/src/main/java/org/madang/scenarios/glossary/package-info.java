/**
 * What words mean: those of the trade, and in both languages the keys, indicators and presets that they lead to.
 *
 * <p>Used by cli and report. Newcomers: a word of the trade is an entry of terms.yaml, the Korean of a key a line of ko.yaml.
 */
package org.madang.scenarios.glossary;
