/**
 * The one place that writes to disk, and the rules by which it does: what may be replaced, what appears whole or not at all,
 * what is verified when it is read again.
 */
package org.madang.scenarios.folder;
