/** What long work has in common: progress and cancelling, and the record of its runs. */
package org.ctvms.core.job;
