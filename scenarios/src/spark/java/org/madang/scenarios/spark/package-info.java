/** Sweeps on Apache Spark. Built by the Maven profile spark only; the rest of the program does not know it. */
package org.madang.scenarios.spark;
