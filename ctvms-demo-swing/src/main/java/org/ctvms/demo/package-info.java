/** The demo host. */
package org.ctvms.demo;
