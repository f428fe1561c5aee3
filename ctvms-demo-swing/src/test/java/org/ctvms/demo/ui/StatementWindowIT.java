package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.time.Year;
import java.util.List;
import org.ctvms.core.language.Language;
import org.ctvms.core.statement.MonthLine;
import org.ctvms.core.statement.YearStatement;
import org.ctvms.demo.ui.text.Texts;
import org.junit.jupiter.api.Test;

class StatementWindowIT extends WindowTest {
    private String told(String cell) {
        return execute(() -> window.panel(cell).target().getAccessibleContext().getAccessibleName());
    }

    @Test
    void customersSeeTheirOwnYearAsTheEngineHasIt() {
        signInAsCustomer(3);
        go("details");

        List<YearStatement> own =
                office.host().engine().actAsCustomer(office.crf(3)).paymentDetails(Year.from(SmallOffice.TODAY));
        assertThat(own).hasSize(1);
        for (MonthLine line : own.get(0).months()) {
            assertThat(told("BOX-3." + line.month())).contains(new Texts(Language.ENGLISH).of(line.state()));
        }
        picture("customer-details-year");
    }

    @Test
    void customersGoBackThroughTheYearsButNotBeyondThisOne() {
        signInAsCustomer(2);
        go("details");
        window.button("nextYear").requireDisabled();
        press("previousYear");

        assertThat(told("login-2.2025-06")).isEqualTo("June 2025: Not due");
        picture("customer-details-year-before");
        press("nextYear");
        assertThat(told("login-2.2026-06")).startsWith("June 2026: Paid");
    }
}
