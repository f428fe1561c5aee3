package org.ctvms.core.refusal;

import java.util.List;

/** A rule of the business refuses the call as things stand; {@link #rule()} names it. */
public final class RuleRefusedException extends CtvmsException {
    private static final long serialVersionUID = 2L;
    private final Rule rule;
    private final transient List<Object> limits;

    /**
     * @param rule the rule that refuses
     * @param message why, and what would be accepted
     */
    public RuleRefusedException(Rule rule, String message) {
        this(rule, message, List.of());
    }

    /**
     * @param rule the rule that refuses
     * @param message why, and what would be accepted
     * @param limits what would be accepted, for hosts that say it in their own words
     */
    public RuleRefusedException(Rule rule, String message, List<?> limits) {
        super(message);
        this.rule = rule;
        this.limits = List.copyOf(limits);
    }

    /** The rule that refuses. */
    public Rule rule() {
        return rule;
    }

    /**
     * What would be accepted: the smallest amount for {@link Rule#PAYMENT_BELOW_MINIMUM}, the largest for {@link
     * Rule#PAYMENT_ABOVE_DUE}; none for other rules, and none after the exception was serialized.
     */
    public List<Object> limits() {
        return limits == null ? List.of() : limits;
    }
}
