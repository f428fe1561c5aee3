package org.ctvms.core.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A letter ready to be put into words and sent.
 *
 * @param id the same for every attempt, so that a receiver can tell a repetition
 * @param kind what it is about; names the template
 * @param recipient the e-mail address
 * @param language what it is written in
 * @param operatorName who it is from
 * @param values what it tells, by name: texts for the reader's language, never markup
 * @param lines what it lists, such as a reminder's connections; each line's texts by name
 * @param attachment a file that goes with it
 */
public record Letter(
        long id,
        MailKind kind,
        String recipient,
        Language language,
        String operatorName,
        Map<String, String> values,
        List<Map<String, String>> lines,
        Optional<Attachment> attachment) {}
