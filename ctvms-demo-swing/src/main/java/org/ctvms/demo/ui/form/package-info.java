/** Forms: inputs with their labels, and refusals beside the input they are about. */
package org.ctvms.demo.ui.form;
