package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.swing.SortOrder;
import org.assertj.swing.finder.JFileChooserFinder;
import org.assertj.swing.fixture.JFileChooserFixture;
import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.money.MoneyFormat;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Long lists: sorted, counted, copied and saved as a whole. */
class ListsWindowIT extends CustomersPages {
    private static final int MANY = 300;

    @BeforeEach
    void moveIn() throws SQLException {
        Neighbours.moveInto(office, MANY);
        owe(MANY, 3222);
        owe(7, 2750);
        signInAsAdmin();
    }

    /** Lets the neighbour of that number owe the amount. */
    private void owe(int neighbour, int amount) throws SQLException {
        try (Connection connection = office.host().database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE ctvms_charge SET amount = " + amount + " WHERE connection_id = " + (100 + neighbour));
            connection.commit();
        }
    }

    @Test
    void theLargestDueOfAllConnectionsComesFirst() {
        resize(1280, 800);
        go("connections");
        sortDown("connections", 8);

        assertThat(cell("connections", 0, 1)).isEqualTo("Sample Neighbour 300");
        assertThat(cell("connections", 0, 8)).contains("3,222");
        assertThat(cell("connections", 1, 8)).contains("2,750");
        window.label("connections.count").requireText("100 of 310 rows");
        Money due = office.admin().connections().total(ConnectionFilter.ALL).due();
        window.label("due").requireText(words(due));
        picture("lists-due");
        resize(1024, 700);
        dress(Theme.DARK);
        go("connections");
        picture("lists-due-dark");
        speak(Language.INDONESIAN);
        picture("lists-due-indonesian");
    }

    private static String words(Money due) {
        return new MoneyFormat(CurrencyUnit.of("INR"), Language.ENGLISH.locale()).format(due) + " due in all";
    }

    @Test
    void customersAreSortedByNameOverAllOfThem() {
        go("customers");
        sortDown("customers", 1);

        assertThat(cell("customers", 0, 1)).isEqualTo("Sample Neighbour 300");
        assertThat(cell("customers", 99, 1)).isEqualTo("Sample Neighbour 201");
        window.label("customers.count").requireText("100 of 308 rows");
        resize(1280, 800);
        picture("lists-customers-by-name");
    }

    @Test
    void aListThatTheEngineDoesNotSortOffersNoOrder() {
        go("audit");
        List<String> before = List.of(cell("trail", 0, 3), cell("trail", 99, 3));
        sort("trail", 3);

        assertThat(List.of(cell("trail", 0, 3), cell("trail", 99, 3))).isEqualTo(before);
        assertThat(execute(() -> window.table("trail")
                        .target()
                        .getRowSorter()
                        .getSortKeys()
                        .size()))
                .isZero();
    }

    @Test
    void severalRowsAreCopiedWithTheirHeadings() throws Exception {
        go("customers");
        window.table("customers").selectRows(0, 2);
        window.table("customers")
                .pressKey(KeyEvent.VK_CONTROL)
                .pressAndReleaseKeys(KeyEvent.VK_C)
                .releaseKey(KeyEvent.VK_CONTROL);
        settle();

        String copied =
                (String) Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
        assertThat(copied.split("\n")).hasSize(3);
        assertThat(copied).startsWith("CRF\tName\tMobile").contains("\n" + cell("customers", 2, 0) + "\t");
    }

    @Test
    void nothingIsDoneToOneOfSeveralRows() {
        go("connections");
        window.table("connections").selectRows(1);
        window.button("collect").requireEnabled();
        window.table("connections").selectRows(1, 3);
        window.button("collect").requireDisabled();
    }

    @Test
    void theWholeListIsSavedInItsOrder() throws IOException {
        resize(1280, 800);
        go("connections");
        sortDown("connections", 8);
        Path file = save("connections", "CSV", home.resolve("dues.csv"));

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(1 + MANY + 10).doesNotHaveDuplicates();
        assertThat(lines.get(1)).contains("Sample Neighbour 300", "3222.00");
        assertThat(window.label("connections.count").text()).isEqualTo("310 rows were saved as " + file);
        picture("lists-saved");

        Path book = save("connections", "XLSX", home.resolve("dues"));
        assertThat(book.resolveSibling("dues.xlsx")).isNotEmptyFile();
    }

    /** Saves the table by its button, and waits until that is said. */
    private Path save(String table, String kind, Path file) {
        window.button(table + ".save").click();
        window.menuItem("save" + kind).click();
        JFileChooserFixture chooser = JFileChooserFinder.findFileChooser("save")
                .withTimeout(LONG.duration())
                .using(window.robot());
        chooser.fileNameTextBox().setText(file.toString());
        chooser.approve();
        await(
                "the list is saved",
                () -> window.label(table + ".count").target().getText().contains(file.toString()));
        return file;
    }

    /** Clicks the heading until the largest value comes first: the second click of a double click does nothing. */
    private void sortDown(String table, int column) {
        while (!isSortedDown(table)) {
            sort(table, column);
        }
    }

    private boolean isSortedDown(String table) {
        return execute(() -> window.table(table).target().getRowSorter().getSortKeys().stream()
                .anyMatch(key -> key.getSortOrder() == SortOrder.DESCENDING));
    }

    private void sort(String table, int column) {
        window.table(table).tableHeader().clickColumn(column);
        settle();
    }
}
