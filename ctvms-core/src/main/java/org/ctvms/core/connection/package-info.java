/** One line of one customer: its term, its status, and the rules for both. */
package org.ctvms.core.connection;
