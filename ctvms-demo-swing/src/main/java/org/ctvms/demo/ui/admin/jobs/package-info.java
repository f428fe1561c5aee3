/** The daily run and its last runs. */
package org.ctvms.demo.ui.admin.jobs;
