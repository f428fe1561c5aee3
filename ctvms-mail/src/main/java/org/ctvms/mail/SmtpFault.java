package org.ctvms.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ctvms.core.mail.MailFault;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * Decides whose fault a server's refusal is, by its enhanced status code (RFC 3463, RFC 5248), by the reply code (RFC
 * 5321) where there is none. In doubt it is the server's: that loses no mail.
 */
final class SmtpFault {
    private static final Pattern ENHANCED = Pattern.compile("^\\d{3}[ -]([245])\\.(\\d{1,3})\\.(\\d{1,3})\\b");
    private static final Pattern RELAY = Pattern.compile("(?i)\\brelay");
    // why: closing, and what RFC 4954 has for signing in; some servers say it with a status code of another meaning
    private static final Set<Integer> SERVERS_REPLIES = Set.of(421, 432, 454, 530, 534, 535, 538);
    private static final Set<Integer> RECIPIENTS_REPLIES = Set.of(501, 511, 550, 551, 553, 555);
    private static final Set<Integer> PASSING_REPLIES = Set.of(450, 451);

    private SmtpFault() {}

    /** The part of the conversation that was answered. */
    enum Phase {
        SENDER,
        RECIPIENT,
        DATA
    }

    static MailFault of(MessagingException failure) {
        Optional<SMTPAddressFailedException> recipient = refusedRecipient(failure);
        if (recipient.isPresent()) {
            return of(
                    Phase.RECIPIENT,
                    recipient.get().getReturnCode(),
                    recipient.get().getMessage());
        }
        for (Exception cause = failure; cause instanceof MessagingException e; cause = e.getNextException()) {
            if (e instanceof SMTPSenderFailedException sender) {
                return of(Phase.SENDER, sender.getReturnCode(), sender.getMessage());
            }
            if (e instanceof SMTPSendFailedException answer) {
                Phase phase = answer.getCommand().startsWith("MAIL") ? Phase.SENDER : Phase.DATA;
                return of(phase, answer.getReturnCode(), answer.getMessage());
            }
        }
        return isUnusable(failure) ? MailFault.RECIPIENT : MailFault.SERVER;
    }

    static Optional<SMTPAddressFailedException> refusedRecipient(MessagingException failure) {
        for (Exception cause = failure; cause instanceof MessagingException e; cause = e.getNextException()) {
            if (e instanceof SMTPAddressFailedException refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }

    private static boolean isUnusable(MessagingException failure) {
        return failure instanceof SendFailedException sending
                && sending.getInvalidAddresses() != null
                && sending.getInvalidAddresses().length > 0
                && sending.getNextException() == null;
    }

    static MailFault of(Phase phase, int reply, String answer) {
        if (SERVERS_REPLIES.contains(reply)) {
            return MailFault.SERVER;
        }
        Matcher code = ENHANCED.matcher(answer == null ? "" : answer.strip());
        return code.find()
                ? byStatus(phase, reply >= 500, number(code, 2), number(code, 3))
                : byReply(phase, reply, String.valueOf(answer));
    }

    private static int number(Matcher code, int group) {
        return Integer.parseInt(code.group(group));
    }

    private static MailFault byStatus(Phase phase, boolean lasting, int subject, int detail) {
        return switch (subject) {
            case 1 -> address(phase, lasting, detail);
            case 2 -> mailbox(phase, lasting, detail);
            case 3 -> detail == 4 ? ended(MailFault.MESSAGE, lasting) : MailFault.SERVER;
            case 4 -> phase == Phase.RECIPIENT && detail != 5 ? ended(MailFault.RECIPIENT, lasting) : MailFault.SERVER;
            case 5 -> syntax(phase, lasting, detail);
            case 6 -> ended(detail == 7 ? MailFault.RECIPIENT : MailFault.MESSAGE, lasting);
            case 7 -> policy(phase, lasting, detail);
            default -> phase == Phase.RECIPIENT ? ended(MailFault.RECIPIENT, lasting) : MailFault.SERVER;
        };
    }

    private static MailFault ended(MailFault fault, boolean lasting) {
        return lasting ? fault : MailFault.PASSING;
    }

    private static MailFault address(Phase phase, boolean lasting, int detail) {
        boolean senders = detail == 7 || detail == 8 || phase == Phase.SENDER;
        return senders ? MailFault.SENDER : ended(MailFault.RECIPIENT, lasting);
    }

    private static MailFault mailbox(Phase phase, boolean lasting, int detail) {
        if (detail == 3) {
            return ended(MailFault.MESSAGE, lasting);
        }
        return phase == Phase.SENDER ? MailFault.SENDER : ended(MailFault.RECIPIENT, lasting);
    }

    // why: 2 and 4 are what servers say of an address they can't read
    private static MailFault syntax(Phase phase, boolean lasting, int detail) {
        return phase == Phase.RECIPIENT && (detail == 2 || detail == 4)
                ? ended(MailFault.RECIPIENT, lasting)
                : MailFault.SERVER;
    }

    // why: for now and for a recipient it is mostly greylisting; 2, 17 and 18 are the recipient's in RFC 3463 and RFC
    // 7293
    private static MailFault policy(Phase phase, boolean lasting, int detail) {
        if (phase == Phase.RECIPIENT && (!lasting || detail == 2 || detail == 17 || detail == 18)) {
            return ended(MailFault.RECIPIENT, lasting);
        }
        return lasting ? MailFault.SENDER : MailFault.SERVER;
    }

    private static MailFault byReply(Phase phase, int reply, String answer) {
        return switch (phase) {
            case SENDER -> reply >= 500 && reply != 552 ? MailFault.SENDER : MailFault.SERVER;
            case RECIPIENT -> recipient(reply, answer);
            case DATA -> reply == 552 ? MailFault.MESSAGE : MailFault.SERVER;
        };
    }

    private static MailFault recipient(int reply, String answer) {
        if (reply >= 500 && RELAY.matcher(answer).find()) {
            return MailFault.SENDER;
        }
        if (RECIPIENTS_REPLIES.contains(reply)) {
            return MailFault.RECIPIENT;
        }
        return PASSING_REPLIES.contains(reply) ? MailFault.PASSING : MailFault.SERVER;
    }
}
