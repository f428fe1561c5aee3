package org.ctvms.demo.ui.admin.dashboard;

import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;

/** How the business stands, by service; each figure opens the list behind it. */
public final class DashboardScreen extends Screen {
    private final AdminDesk desk;
    private final DashboardView view;
    private boolean filled;

    /** A screen at the desk. */
    public DashboardScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("dashboard.title"));
        this.desk = desk;
        this.view = new DashboardView(desk);
        addRefresh(this::shown);
    }

    @Override
    public void shown() {
        load(() -> Standing.read(desk.session()), this::show);
    }

    private void show(Standing standing) {
        view.show(standing);
        // why: figures that are not there yet would look like a business without customers
        if (!filled) {
            filled = true;
            setContent(view.scrolling());
        }
    }
}
