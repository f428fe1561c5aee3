/** Wires the storage with Guice; the only package that needs it. */
package org.ctvms.persistence.guice;
