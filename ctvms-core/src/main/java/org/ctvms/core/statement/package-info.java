/** Payment details: a customer's year, month by month. */
package org.ctvms.core.statement;
