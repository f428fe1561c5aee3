/** The numbered, dated, immutable document of each payment. */
package org.ctvms.core.invoice;
