/** Documents on screen: seen, zoomed, printed, saved. */
package org.ctvms.demo.ui.document;
