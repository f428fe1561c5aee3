/** Taking a payment. */
package org.ctvms.demo.ui.admin.collect;
