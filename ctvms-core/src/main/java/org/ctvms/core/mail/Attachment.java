package org.ctvms.core.mail;

/**
 * A file that goes with a letter.
 *
 * @param fileName plain ASCII, such as {@code invoice-1000.pdf}
 * @param mediaType such as {@code application/pdf}
 * @param content not copied
 */
public record Attachment(String fileName, String mediaType, byte[] content) {}
