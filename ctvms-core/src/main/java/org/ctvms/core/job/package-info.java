/** What long work has in common: progress and cancelling. */
package org.ctvms.core.job;
