package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.swing.data.TableCell;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.language.Language;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.Test;

class AuditWindowIT extends WindowTest {
    @Test
    void theTrailIsShownByAction() {
        signInAsAdmin();
        go("audit");
        picture("audit");
        window.comboBox("action").selectItem("Complaint raised");
        press("show");

        window.table("trail").requireRowCount(2);
        assertThat(IntStream.range(0, 2).mapToObj(row -> cell(row, 1))).containsExactly("CRF 104", "CRF 101");
        assertThat(cell(0, 4))
                .isEqualTo(office.admin()
                        .audit()
                        .list(AuditFilter.ALL.action(AuditAction.COMPLAINT_RAISED), Optional.empty(), 1)
                        .get(0)
                        .entry()
                        .details());
    }

    @Test
    void theTrailIsShownByPersonCustomerAndDays() {
        signInAsAdmin();
        go("audit");
        window.textBox("by").setText("setup");
        window.textBox("crf").setText(office.crf(2).toString());
        window.textBox("from").setText("1/9/2026");
        window.textBox("until").setText("30/9/2026");
        press("show");

        assertThat(IntStream.range(0, rows()).mapToObj(row -> cell(row, 2)))
                .isNotEmpty()
                .containsOnly("Payment collected");
        window.textBox("by").setText("nobody");
        press("show");
        window.textBox("empty").requireVisible();
        picture("audit-empty");
        press("clear");
        assertThat(rows()).isGreaterThan(10);
        dress(Theme.DARK);
        speak(Language.INDONESIAN);
        picture("audit-indonesian");
    }

    @Test
    void aDayThatIsNoneIsRefusedBesideIt() {
        signInAsAdmin();
        go("audit");
        window.textBox("from").setText("31/2/2026");
        press("show");

        assertThat(window.textBox("from.problem").text()).startsWith("Enter a day like 24/11/2026");
        picture("audit-refused");
    }

    private int rows() {
        return window.table("trail").target().getRowCount();
    }

    private String cell(int row, int column) {
        return window.table("trail").valueAt(TableCell.row(row).column(column));
    }
}
