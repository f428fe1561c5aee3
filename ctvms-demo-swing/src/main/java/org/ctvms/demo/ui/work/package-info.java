/** Work off the event thread: busy states, progress, cancelling. */
package org.ctvms.demo.ui.work;
