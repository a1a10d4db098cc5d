/** Reports that are made from a results folder alone: a web page in one file, and a deck of slides. */
package org.madang.scenarios.report;
