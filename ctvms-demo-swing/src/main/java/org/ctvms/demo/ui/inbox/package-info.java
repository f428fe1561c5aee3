/** The mails that the program caught. */
package org.ctvms.demo.ui.inbox;
