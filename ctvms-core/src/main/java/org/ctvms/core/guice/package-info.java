/** Wires the engine with Guice; the only package that needs it. */
package org.ctvms.core.guice;
