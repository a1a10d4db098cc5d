/**
 * The store of a study's results: a DuckDB file in a folder.
 *
 * <p>Used by study.sweep, study.findings and cli. Newcomers: change tables together with the version of the store.
 */
package org.madang.scenarios.study.store;
