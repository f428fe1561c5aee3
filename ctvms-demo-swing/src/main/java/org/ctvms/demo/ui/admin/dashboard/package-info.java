/** How the business stands, by service. */
package org.ctvms.demo.ui.admin.dashboard;
