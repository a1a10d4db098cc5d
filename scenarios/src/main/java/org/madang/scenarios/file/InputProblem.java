package org.madang.scenarios.file;

/**
 * One thing wrong with an input, ready to be shown.
 *
 * @param place where it stands
 * @param path the key, in the notation of {@code --set}; empty where the input as a whole is meant
 * @param message what was found and what is allowed
 */
public record InputProblem(Place place, String path, String message) {
    @Override
    public String toString() {
        return place + ": " + (path.isEmpty() ? "" : path + ": ") + message;
    }
}
