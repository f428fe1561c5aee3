/** The engine's own small scheduler, for hosts that have none: the daily run at its time, mail every few seconds. */
package org.ctvms.core.schedule;
