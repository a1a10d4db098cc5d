/** The store of a study's results: a DuckDB file in a folder. */
package org.madang.scenarios.study.store;
