/**
 * The commands: options in, one package each asked, exit code out.
 *
 * <p>Used by nobody: it is the top. Newcomers: add a command as a class here and a line in Main, in the README and, if it
 * writes, in FaultyCommands.
 */
package org.madang.scenarios.cli;
