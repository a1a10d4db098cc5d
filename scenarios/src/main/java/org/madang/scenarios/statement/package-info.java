/**
 * What is found, said once: a finding is an id with its numbers, and word files say it in each language.
 *
 * <p>Used by whoever says something to people. Newcomers: add a sentence to en.yaml and ko.yaml, with the same keys.
 */
package org.madang.scenarios.statement;
