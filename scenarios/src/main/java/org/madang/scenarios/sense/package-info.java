/** Inputs that can be simulated and make no sense: named before a run and in its summary. */
package org.madang.scenarios.sense;
