/**
 * The files of a run: tables, summary and manifest, written and read again.
 *
 * <p>Used by cli, report and figures. Newcomers: add a table here, for writing and for reading.
 */
package org.madang.scenarios.results;
