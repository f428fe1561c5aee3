/** The ports for documents people print and keep. */
package org.ctvms.core.document;
