package org.ctvms.demo.ui.customer;

import org.ctvms.core.CustomerSession;
import org.ctvms.demo.ui.Ui;

/**
 * What a customer's screen stands on.
 *
 * @param ui words, formats, calls
 * @param session what the customer may do
 * @param go the way to other screens
 */
public record CustomerDesk(Ui ui, CustomerSession session, CustomerNavigation go) {}
