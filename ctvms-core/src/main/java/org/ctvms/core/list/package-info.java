/** Sorted lists that are read page by page. */
package org.ctvms.core.list;
