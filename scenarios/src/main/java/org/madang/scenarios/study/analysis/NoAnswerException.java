package org.madang.scenarios.study.analysis;

/** An analysis that these results do not allow. The message says why, as the end of a sentence. */
public final class NoAnswerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NoAnswerException(String why) {
        super(why);
    }
}
