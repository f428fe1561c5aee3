/** The one source of "today" and "now". */
package org.ctvms.core.time;
