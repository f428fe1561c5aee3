/** What was done by whom. */
package org.ctvms.demo.ui.admin.audit;
