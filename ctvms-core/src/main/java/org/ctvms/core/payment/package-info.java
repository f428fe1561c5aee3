/** Money received, settled oldest first, with its invoice, in one transaction. */
package org.ctvms.core.payment;
