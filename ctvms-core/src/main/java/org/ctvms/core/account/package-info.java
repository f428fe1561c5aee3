/** Who may sign in, and with what password. */
package org.ctvms.core.account;
