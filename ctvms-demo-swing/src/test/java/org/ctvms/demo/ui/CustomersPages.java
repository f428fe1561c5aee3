package org.ctvms.demo.ui;

import java.awt.event.KeyEvent;
import java.time.LocalDate;
import org.assertj.swing.core.KeyPressInfo;
import org.assertj.swing.data.TableCell;

/** A test that signs in as an admin and finds its way among the customers. */
abstract class CustomersPages extends WindowTest {
    /** Goes to the customers as an admin. */
    void goToTheCustomers() {
        signInAsAdmin();
        go("customers");
    }

    /** Lets the office live on to the day, and signs in again: no session lasts so long. */
    void liveOnTo(LocalDate day) {
        signOut();
        office.host().clock().setTo(day);
        office.admin().dailyRun().confirm(day);
        office.host().engine().dailyRun().run();
        goToTheCustomers();
    }

    /** Types what is searched, and waits until the customer of that name is found first. */
    void search(String text, String name) {
        window.textBox("customers.search").setText(text);
        await("found " + name, () -> {
            javax.swing.JTable table = window.table("customers").target();
            return table.getRowCount() > 0 && table.getValueAt(0, 1).equals(name);
        });
    }

    /** Opens the details of the customer of that number. */
    void openCustomer(int number) {
        search(office.crf(number).toString(), "Sample Customer " + number);
        enter("customers.search");
        window.label("title").requireText("Sample Customer " + number);
    }

    /** Presses Enter in the window's text box of that name. */
    void enter(String textBox) {
        window.textBox(textBox).pressAndReleaseKey(KeyPressInfo.keyCode(KeyEvent.VK_ENTER));
        settle();
    }

    /** What a table of the window shows in a cell. */
    String cell(String table, int row, int column) {
        return window.table(table).valueAt(TableCell.row(row).column(column));
    }
}
