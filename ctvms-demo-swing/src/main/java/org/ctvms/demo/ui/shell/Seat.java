package org.ctvms.demo.ui.shell;

import java.util.function.Consumer;

/**
 * Who is signed in at the window.
 *
 * @param userName who it is
 * @param verify takes the password again, and lets the session go on
 */
record Seat(String userName, Consumer<String> verify) {}
