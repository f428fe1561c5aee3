/** Letters to customers: written to the outbox with what they tell of, delivered afterwards. */
package org.ctvms.core.mail;
