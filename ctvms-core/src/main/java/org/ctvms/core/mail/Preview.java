package org.ctvms.core.mail;

/**
 * A letter in words, as it would be sent.
 *
 * @param subject one line
 * @param html the letter as an HTML document
 * @param text the same as plain text
 */
public record Preview(String subject, String html, String text) {}
