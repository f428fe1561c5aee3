/** Wires the module with Guice. */
package org.ctvms.reports.guice;
