package org.ctvms.core.refusal;

/** A rule of the business refuses the call as things stand; {@link #rule()} names it. */
public final class RuleRefusedException extends CtvmsException {
    private static final long serialVersionUID = 1L;
    private final Rule rule;

    /**
     * @param rule the rule that refuses
     * @param message why, and what would be accepted
     */
    public RuleRefusedException(Rule rule, String message) {
        super(message);
        this.rule = rule;
    }

    /** The rule that refuses. */
    public Rule rule() {
        return rule;
    }
}
