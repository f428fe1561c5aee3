/** The ids that the host's own system has for customers, connections and payments. */
package org.ctvms.core.external;
