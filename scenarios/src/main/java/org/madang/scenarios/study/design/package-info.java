/** Designs of experiments: which points of the factors' space are run, and in which order. */
package org.madang.scenarios.study.design;
