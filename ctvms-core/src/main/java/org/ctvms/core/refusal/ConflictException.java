package org.ctvms.core.refusal;

/** A value that must be unique is in use already; {@link #field()} names it. */
public final class ConflictException extends CtvmsException {
    private static final long serialVersionUID = 1L;
    private final String field;

    /**
     * @param field the name of the field that must be unique, such as {@code crf}
     * @param problem what it collides with, completing the sentence "(field) …"
     */
    public ConflictException(String field, String problem) {
        super(field + " " + problem);
        this.field = field;
    }

    /** The name of the field that must be unique. */
    public String field() {
        return field;
    }
}
