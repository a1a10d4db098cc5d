/** How often each kind of statement is wrong, measured on known truth and on the noise of real markets. */
package org.madang.scenarios.validate.rates;
