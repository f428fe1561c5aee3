package org.ctvms.demo.ui.document;

/**
 * A document as it was given.
 *
 * @param fileName the name it is saved under
 * @param pdf its bytes
 */
record NamedPdf(String fileName, byte[] pdf) {}
