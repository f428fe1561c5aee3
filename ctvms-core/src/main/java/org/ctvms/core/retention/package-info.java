/** How long what is not the ledger is stored, and deleting what is older. */
package org.ctvms.core.retention;
