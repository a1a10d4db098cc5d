package org.madang.scenarios.study.store;

/** The store of a study cannot be read or written: no space, no permission, damage. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
