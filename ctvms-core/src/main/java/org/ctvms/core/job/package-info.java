/** What long work has in common: progress and cancelling, and the record of the runs that the scheduler made. */
package org.ctvms.core.job;
