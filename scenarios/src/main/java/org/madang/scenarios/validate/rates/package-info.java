/**
 * How often each kind of statement is wrong, measured on known truth and on the noise of real markets.
 *
 * <p>Used by cli. Newcomers: add a kind of statement whose error rate is to be known.
 */
package org.madang.scenarios.validate.rates;
