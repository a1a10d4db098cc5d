/** The engine of studies: which runs are still to do, on how many threads, into the store. */
package org.madang.scenarios.study.sweep;
