/** A durable, numbered feed of what changed, for hosts that poll. */
package org.ctvms.core.change;
