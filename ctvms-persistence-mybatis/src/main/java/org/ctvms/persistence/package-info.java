/** The storage on MariaDB. */
package org.ctvms.persistence;
