/** Wires mail with Guice; the only package that needs it. */
package org.ctvms.mail.guice;
