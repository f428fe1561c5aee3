package org.ctvms.core.refusal;

import java.util.List;

/** Settings that can't work together or at all; every mistake is listed. */
public final class InvalidSettingsException extends CtvmsException {
    private static final long serialVersionUID = 1L;
    private final transient List<String> problems;

    /**
     * @param problems each mistake with the property, the value and the limit
     */
    public InvalidSettingsException(List<String> problems) {
        super("Settings are refused: " + String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Each mistake with the property, the value and the limit. */
    public List<String> problems() {
        return problems;
    }
}
