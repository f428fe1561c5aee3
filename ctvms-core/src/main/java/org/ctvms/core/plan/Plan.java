package org.ctvms.core.plan;

import org.ctvms.core.money.Money;

/**
 * What a connection can buy.
 *
 * @param id its name in the storage
 * @param service the one service it serves
 * @param name what it is called, unique per service
 * @param price what a month costs when it is charged now
 * @param description what it holds; may be empty
 */
public record Plan(PlanId id, ServiceType service, String name, Money price, String description) {}
