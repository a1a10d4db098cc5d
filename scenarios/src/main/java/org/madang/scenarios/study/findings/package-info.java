/**
 * What an analysis tells people: sentences, tables, charts and files.
 *
 * <p>Used by cli. Newcomers: add what an analysis tells: its words, table and chart.
 */
package org.madang.scenarios.study.findings;
