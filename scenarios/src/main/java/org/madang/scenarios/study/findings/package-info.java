/** What an analysis tells people: sentences, tables, charts and files. */
package org.madang.scenarios.study.findings;
