/** The demo's database: a real MariaDB that starts and stops with it, or a server that is given. */
package org.ctvms.demo.database;
