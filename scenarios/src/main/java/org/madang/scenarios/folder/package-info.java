/**
 * The one place that writes to disk, and the rules by which it does: what may be replaced, what appears whole or not at all,
 * what is verified when it is read again.
 *
 * <p>Used by whoever writes a file. Newcomers: write through Folder or Kept: a test forbids other ways.
 */
package org.madang.scenarios.folder;
