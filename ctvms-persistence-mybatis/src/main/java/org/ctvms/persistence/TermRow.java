package org.ctvms.persistence;

/** A stored term of one customer. */
record TermRow(int crf, String term, String line) {}
