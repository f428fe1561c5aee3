/** Wires documents with Guice; the only package that needs it. */
package org.ctvms.reports.guice;
