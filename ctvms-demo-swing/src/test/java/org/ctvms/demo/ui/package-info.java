/** Uses the windows as people do, on a real display and a real database. */
package org.ctvms.demo.ui;
