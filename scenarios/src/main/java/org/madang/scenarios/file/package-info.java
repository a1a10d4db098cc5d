/**
 * Scenario files: reading YAML and JSON onto the configuration records with every problem located, changing single values by
 * path, writing effective inputs, and describing the format (JSON Schema, key reference). Everything is driven by the records
 * and their {@link org.madang.sim.config.Key} annotations; nothing here knows a particular key.
 *
 * <p>Used by whoever reads inputs: input, study, claims, facts. Newcomers: change how problems are told here; keys belong to
 * the records.
 */
package org.madang.scenarios.file;
