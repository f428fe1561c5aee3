/** What a connection buys: services, plans, and the history of their prices. */
package org.ctvms.core.plan;
