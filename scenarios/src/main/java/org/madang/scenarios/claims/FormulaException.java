package org.madang.scenarios.claims;

/** What a formula asks for that is not there. The message is for the user. */
final class FormulaException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FormulaException(String message) {
        super(message);
    }
}
