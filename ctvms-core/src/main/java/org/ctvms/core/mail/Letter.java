package org.ctvms.core.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.language.Language;

/**
 * A mail ready to be written out and sent.
 *
 * @param id its own for ever and the same for every attempt, so that a receiver can recognise a repetition
 * @param kind what it is about; names the template
 * @param crf the customer it goes to; empty for an admin
 * @param mobile the customer's mobile as it was typed, for a transport that sends short messages
 * @param recipient the e-mail address
 * @param language what it is written in
 * @param operatorName who it is from
 * @param values what it says, by name: texts for the reader's language, never markup
 * @param lines what it lists, such as a reminder's connections; each line's texts by name
 * @param attachment a file that goes with it
 */
public record Letter(
        UUID id,
        MailKind kind,
        Optional<Crf> crf,
        Optional<String> mobile,
        String recipient,
        Language language,
        String operatorName,
        Map<String, String> values,
        List<Map<String, String>> lines,
        Optional<Attachment> attachment) {}
