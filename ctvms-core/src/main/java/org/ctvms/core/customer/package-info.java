/** Who is connected. */
package org.ctvms.core.customer;
