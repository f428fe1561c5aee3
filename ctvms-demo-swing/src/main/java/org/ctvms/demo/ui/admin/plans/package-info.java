/** Plans and their prices. */
package org.ctvms.demo.ui.admin.plans;
