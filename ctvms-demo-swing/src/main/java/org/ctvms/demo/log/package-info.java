/** Where the program logs to. */
package org.ctvms.demo.log;
