/**
 * Replications of a comparison: plan, worlds, threads, the rule when to stop, what is kept for going on.
 *
 * <p>Used by whoever runs markets: cli, claims, study, turning. Newcomers: change how runs are done here; what is asked of
 * them belongs to the asker.
 */
package org.madang.scenarios.experiment;
