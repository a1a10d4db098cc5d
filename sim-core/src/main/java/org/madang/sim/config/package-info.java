/**
 * The inputs of the model as records, each key with its meaning, unit, range and default.
 *
 * <p>Used by everybody. Newcomers: add a key here first: the record, its {@code @Key}, its default; schema, explain and
 * MODEL.md follow.
 */
package org.madang.sim.config;
