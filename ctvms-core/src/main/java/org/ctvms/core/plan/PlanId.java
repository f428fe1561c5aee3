package org.ctvms.core.plan;

/**
 * Names one plan.
 *
 * @param value as the storage gave it
 */
public record PlanId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
