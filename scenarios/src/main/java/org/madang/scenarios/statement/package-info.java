/** What is found, said once: a finding is an id with its numbers, and word files say it in each language. */
package org.madang.scenarios.statement;
