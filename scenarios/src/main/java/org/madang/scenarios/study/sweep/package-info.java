/**
 * The engine of studies: which runs are still to do, on how many threads, into the store.
 *
 * <p>Used by cli. Newcomers: add a pool of threads or machines beside LocalPool.
 */
package org.madang.scenarios.study.sweep;
