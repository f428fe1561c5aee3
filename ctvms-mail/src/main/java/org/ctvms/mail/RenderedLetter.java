package org.ctvms.mail;

/**
 * A letter in words.
 *
 * @param subject one line
 * @param html the letter as HTML
 * @param text the same as plain text
 */
public record RenderedLetter(String subject, String html, String text) {}
