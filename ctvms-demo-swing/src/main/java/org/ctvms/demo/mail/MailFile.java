package org.ctvms.demo.mail;

/**
 * A file that came with a mail.
 *
 * @param name its name, without folders
 * @param mediaType what it is, such as {@code application/pdf}
 * @param content its bytes
 */
public record MailFile(String name, String mediaType, byte[] content) {
    /** Whether it is a PDF. */
    public boolean isPdf() {
        return mediaType.equals("application/pdf");
    }
}
