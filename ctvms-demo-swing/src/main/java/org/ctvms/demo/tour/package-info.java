/** A year of an operator's life with sample customers, lived day by day on the engine, and reckoned up at its end. */
package org.ctvms.demo.tour;
