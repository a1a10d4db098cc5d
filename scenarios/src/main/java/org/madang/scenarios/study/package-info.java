/** Studies: what is varied over a scenario, and the table of what came out. */
package org.madang.scenarios.study;
