package org.madang.sim.config;

/**
 * One thing wrong with a configuration.
 *
 * @param path where, in the notation of {@code --set}: {@code platforms[0].fees.seeker}
 * @param message what was found and what is allowed, one sentence
 */
public record Problem(String path, String message) {
    @Override
    public String toString() {
        return path + ": " + message;
    }
}
