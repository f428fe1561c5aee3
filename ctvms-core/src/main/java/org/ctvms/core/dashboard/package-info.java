/** Dashboards: how the business stands today, and how one customer does. */
package org.ctvms.core.dashboard;
