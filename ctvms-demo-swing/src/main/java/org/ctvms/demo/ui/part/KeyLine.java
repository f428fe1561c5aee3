package org.ctvms.demo.ui.part;

/**
 * A key and what it does.
 *
 * @param keys the key's name, or several with commas
 * @param words what it does
 */
public record KeyLine(String keys, String words) {}
