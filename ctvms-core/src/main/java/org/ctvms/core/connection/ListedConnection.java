package org.ctvms.core.connection;

/**
 * A connection in a list of many customers' connections.
 *
 * @param overview the connection, its plan and its due
 * @param customerName whose it is, as the name is now
 * @param mobile where they are reached
 */
public record ListedConnection(ConnectionOverview overview, String customerName, String mobile) {}
