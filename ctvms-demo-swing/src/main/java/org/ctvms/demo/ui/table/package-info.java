/** Tables that sort, copy, page and say what to do when they are empty. */
package org.ctvms.demo.ui.table;
