/** Small parts that screens are put together from. */
package org.ctvms.demo.ui.part;
