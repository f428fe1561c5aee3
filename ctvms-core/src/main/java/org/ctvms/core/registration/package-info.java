/** What needs several features at once: adding and removing customers, and changing their connections. */
package org.ctvms.core.registration;
