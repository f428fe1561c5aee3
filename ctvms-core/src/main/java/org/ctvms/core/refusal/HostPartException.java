package org.ctvms.core.refusal;

/**
 * Thrown if a part supplied by the host, such as the clock or the archive, throws what its port does not allow, or
 * returns null. {@link #part()} names it. Work done in batches keeps the batches completed before.
 */
public final class HostPartException extends CtvmsException {
    private static final long serialVersionUID = 1L;
    private final String part;

    /**
     * @param part the name of the part, such as {@code clock}
     * @param problem what it did, completing the sentence "The host's (part) …"
     */
    public HostPartException(String part, String problem) {
        this(part, problem, null);
    }

    /**
     * @param part the name of the part, such as {@code clock}
     * @param problem what it did, completing the sentence "The host's (part) …"
     * @param cause what it threw; {@code null} if it threw nothing
     */
    public HostPartException(String part, String problem, Throwable cause) {
        super("The host's " + part + " " + problem, cause);
        this.part = part;
    }

    /** The name of the part. */
    public String part() {
        return part;
    }
}
