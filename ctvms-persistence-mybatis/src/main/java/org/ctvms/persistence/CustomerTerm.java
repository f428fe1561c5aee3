package org.ctvms.persistence;

/**
 * One thing a customer is found by.
 *
 * @param term a word, or digits after a sign, or nothing: everybody has that
 * @param line all words and the mobile's digits, each after a blank; empty for digits
 */
record CustomerTerm(String term, String line) {}
