package org.ctvms.core.refusal;

/** What was asked for does not exist, or is not the caller's. */
public final class NotFoundException extends CtvmsException {
    private static final long serialVersionUID = 1L;

    /**
     * @param what the kind of thing, such as {@code customer}
     * @param id how it was asked for
     */
    public NotFoundException(String what, Object id) {
        super("There is no " + what + " " + id);
    }
}
