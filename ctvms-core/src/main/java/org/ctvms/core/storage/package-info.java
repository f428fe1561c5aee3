/** How a use case reaches the stores: always through a transaction. */
package org.ctvms.core.storage;
