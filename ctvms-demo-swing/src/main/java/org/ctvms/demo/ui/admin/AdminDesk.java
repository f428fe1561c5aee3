package org.ctvms.demo.ui.admin;

import org.ctvms.core.AdminSession;
import org.ctvms.demo.ui.Ui;

/**
 * What an admin's screen stands on.
 *
 * @param ui words, formats, calls
 * @param session what the admin may do
 * @param go the way to other screens
 */
public record AdminDesk(Ui ui, AdminSession session, AdminNavigation go) {}
