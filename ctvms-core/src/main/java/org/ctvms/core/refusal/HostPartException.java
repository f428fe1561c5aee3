package org.ctvms.core.refusal;

/**
 * A part that the host supplied, such as the clock or the archive, threw what its port does not allow, or gave nothing.
 * {@link #part()} names it. Work that goes on in batches keeps the batches that were done before.
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
