/** Documents as PDF, and their archive. */
package org.ctvms.reports;
