package org.madang.scenarios.input;

import org.madang.scenarios.file.Place;

/**
 * An event that does not count in a shorter look.
 *
 * @param path the key, in the notation of {@code --set}
 * @param week in which it would have happened
 * @param option by which the look was made shorter
 */
public record LeftOut(Place place, String path, int week, String option) {}
