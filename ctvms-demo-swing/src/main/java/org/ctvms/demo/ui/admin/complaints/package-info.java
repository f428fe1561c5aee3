/** What customers complain about. */
package org.ctvms.demo.ui.admin.complaints;
