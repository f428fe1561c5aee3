package org.ctvms.core.refusal;

/** A value that can't be accepted whatever the ledger holds; {@link #field()} names it. */
public final class InvalidInputException extends CtvmsException {
    private static final long serialVersionUID = 1L;
    private final String field;

    /**
     * @param field the name of the refused field, such as {@code mobile}
     * @param problem what is wrong with it, completing the sentence "(field) …"
     */
    public InvalidInputException(String field, String problem) {
        super(field + " " + problem);
        this.field = field;
    }

    /** The name of the refused field. */
    public String field() {
        return field;
    }
}
