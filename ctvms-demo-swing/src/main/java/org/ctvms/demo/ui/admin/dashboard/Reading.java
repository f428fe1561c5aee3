package org.ctvms.demo.ui.admin.dashboard;

import java.util.function.Function;
import java.util.function.Supplier;
import org.ctvms.core.dashboard.ServiceDashboard;

/**
 * A figure and what it reads from a service's dashboard.
 *
 * @param figure where it is shown
 * @param shown what is shown
 * @param tip where it leads, in words
 */
record Reading(Figure figure, Function<ServiceDashboard, String> shown, Supplier<String> tip) {
    void show(ServiceDashboard dashboard) {
        figure.show(shown.apply(dashboard), tip.get());
    }
}
