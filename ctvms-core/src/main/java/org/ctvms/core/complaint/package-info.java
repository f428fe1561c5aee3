/** What customers complain about, from the first word to the resolution. */
package org.ctvms.core.complaint;
