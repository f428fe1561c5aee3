/** Payments of a service and month as files people print and calculate with. */
package org.ctvms.core.report;
