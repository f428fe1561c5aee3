/** How a host hears of what has happened, after it is committed. */
package org.ctvms.core.event;
