package org.ctvms.core.refusal;

/**
 * Every refusal of the engine. A refused call has changed nothing, but for an {@link OutcomeUnknownException}, after which
 * nobody knows. The message is meant for the person who made the call.
 */
public abstract sealed class CtvmsException extends RuntimeException
        permits InvalidInputException,
                NotFoundException,
                ConflictException,
                RuleRefusedException,
                ClockAheadException,
                SignInRefusedException,
                SessionEndedException,
                InvalidSettingsException,
                StorageUnavailableException,
                OutcomeUnknownException,
                MailNotSentException,
                HostPartException {
    private static final long serialVersionUID = 1L;

    CtvmsException(String message) {
        super(message);
    }

    CtvmsException(String message, Throwable cause) {
        super(message, cause);
    }
}
