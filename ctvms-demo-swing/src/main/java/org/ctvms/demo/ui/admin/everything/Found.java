package org.ctvms.demo.ui.admin.everything;

import java.util.function.Consumer;
import org.ctvms.demo.ui.admin.AdminNavigation;

/**
 * One thing that was found.
 *
 * @param kind what it is
 * @param words its name or number
 * @param beside what tells it from others
 * @param exact whether the text names it and no other of its kind
 * @param open leads to it
 */
record Found(Kind kind, String words, String beside, boolean exact, Consumer<AdminNavigation> open) {}
