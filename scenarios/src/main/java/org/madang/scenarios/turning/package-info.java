/** What would turn a verdict: inputs moved over their plausible ranges, in common worlds. */
package org.madang.scenarios.turning;
