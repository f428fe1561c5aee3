/** Exact amounts of the operator's one currency. */
package org.ctvms.core.money;
