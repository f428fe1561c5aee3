package org.ctvms.demo.ui.table;

import java.util.Optional;
import org.ctvms.core.money.Money;

/**
 * What a whole list comes to.
 *
 * @param rows how many there are
 * @param sum of its amounts, if it has any
 */
public record Total(long rows, Optional<Money> sum) {}
