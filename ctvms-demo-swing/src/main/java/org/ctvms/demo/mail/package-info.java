/** A mail server inside the demo that catches what the engine sends. */
package org.ctvms.demo.mail;
