/** Everything that happened to a customer, newest first. */
package org.ctvms.core.history;
