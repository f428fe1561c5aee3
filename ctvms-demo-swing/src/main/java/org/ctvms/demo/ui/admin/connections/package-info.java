/** Connections by service and status. */
package org.ctvms.demo.ui.admin.connections;
