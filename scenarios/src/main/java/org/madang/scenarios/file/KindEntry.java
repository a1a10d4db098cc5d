package org.madang.scenarios.file;

/**
 * One of the forms that a key {@code kind} chooses from.
 *
 * @param word the kind as written
 * @param path where it may stand
 * @param inList whether it is one entry of a list there
 * @param meaning one sentence; may be empty
 */
public record KindEntry(String word, String path, boolean inList, String meaning) {
    /** How it is written: "design: {kind: sobol, …}". */
    public String inFile() {
        String last = path.substring(path.lastIndexOf('.') + 1);
        String form = "{kind: " + word + ", …}";
        return last + ": " + (inList ? "[" + form + "]" : form);
    }
}
