package org.madang.scenarios.figures;

/** These results have nothing that the figure could show. The message says why, for the user. */
public final class NoFigureException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NoFigureException(String reason) {
        super(reason);
    }
}
