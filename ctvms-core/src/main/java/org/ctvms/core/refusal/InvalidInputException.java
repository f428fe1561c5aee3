package org.ctvms.core.refusal;

import java.util.List;

/**
 * A value that can't be accepted whatever the ledger holds; {@link #field()} names it, and {@link #flaw()} says what is wrong
 * with it.
 */
public final class InvalidInputException extends CtvmsException {
    private static final long serialVersionUID = 2L;
    private final String field;
    private final Flaw flaw;
    private final transient List<Object> limits;

    /**
     * @param field the name of the refused field, such as {@code mobile}
     * @param problem what is wrong with it, completing the sentence "(field) …"
     */
    public InvalidInputException(String field, String problem) {
        this(field, problem, Flaw.OTHER);
    }

    /**
     * @param field the name of the refused field, such as {@code mobile}
     * @param problem what is wrong with it, completing the sentence "(field) …"
     * @param flaw the same for hosts that say it in their own words
     * @param limits those that the flaw names
     */
    public InvalidInputException(String field, String problem, Flaw flaw, Object... limits) {
        super(field + " " + problem);
        this.field = field;
        this.flaw = flaw;
        this.limits = List.of(limits);
    }

    /** The name of the refused field. */
    public String field() {
        return field;
    }

    /** What is wrong with it. */
    public Flaw flaw() {
        return flaw;
    }

    /** The limits that the flaw names: numbers, days or months; none after the exception was serialized. */
    public List<Object> limits() {
        return limits == null ? List.of() : limits;
    }
}
