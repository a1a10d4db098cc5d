/**
 * Networks and people from files: delimited lists, MatrixMarket, GraphML. Another network than the file's is never made in
 * silence: what a line was taken for is said ({@link org.madang.scenarios.input.network.Reading}), what is unclear is refused
 * with line and column.
 *
 * <p>Used by input. Newcomers: add a form of network files beside DelimitedFile and GraphMlFile.
 */
package org.madang.scenarios.input.network;
