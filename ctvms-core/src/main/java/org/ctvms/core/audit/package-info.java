/** What was done by whom. */
package org.ctvms.core.audit;
