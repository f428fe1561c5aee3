package org.ctvms.core.refusal;

import java.util.List;
import java.util.stream.Collectors;

/** Settings that can't work together or at all; every mistake is listed. */
public final class InvalidSettingsException extends CtvmsException {
    private static final long serialVersionUID = 1L;
    private final transient List<InvalidInputException> mistakes;

    /**
     * @param problems each mistake with the property, the value and the limit
     */
    public InvalidSettingsException(List<String> problems) {
        this(problems.stream().map(InvalidSettingsException::mistake).toList(), problems);
    }

    private InvalidSettingsException(List<InvalidInputException> mistakes, List<String> problems) {
        super("Settings are refused: " + String.join("; ", problems));
        this.mistakes = List.copyOf(mistakes);
    }

    /** Of these mistakes; the field of each is the property. */
    public static InvalidSettingsException of(List<InvalidInputException> mistakes) {
        return new InvalidSettingsException(
                mistakes, mistakes.stream().map(Throwable::getMessage).toList());
    }

    private static InvalidInputException mistake(String problem) {
        int end = (problem + " ").indexOf(' ');
        return new InvalidInputException(
                problem.substring(0, end), problem.substring(end).strip());
    }

    /** Each mistake with the property, the value and the limit. */
    public List<String> problems() {
        return mistakes.stream().map(Throwable::getMessage).collect(Collectors.toUnmodifiableList());
    }

    /** Each mistake by its property, for hosts that show it beside its field. */
    public List<InvalidInputException> mistakes() {
        return mistakes;
    }
}
