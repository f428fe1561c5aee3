package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JLabel;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.fixture.DialogFixture;
import org.ctvms.core.language.Language;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.money.Money;
import org.ctvms.core.reminder.Debtor;
import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.Test;

class RemindersWindowIT extends WindowTest {
    private void openReminders() {
        signInAsAdmin();
        go("reminders");
    }

    private long waiting() {
        return office.admin().mail().count().waiting();
    }

    private void remindAll(int queued) {
        window.button("remindAll").click();
        DialogFixture question = question();
        settle();
        question.button("remind").click();
        await(
                "the result is told",
                () -> result().isShowing() && result().getText().equals(String.valueOf(queued)));
    }

    private JLabel result() {
        return window.robot().finder().findByName(window.target(), "queued", JLabel.class, false);
    }

    private void selectFirst() {
        window.table("debtors").cell(TableCell.row(0).column(1)).click();
        settle();
    }

    @Test
    void allWhoOweAreRemindedOnceADay() {
        openReminders();
        int owing = office.admin()
                .reminders()
                .owing(ReminderFilter.ALL, Optional.empty(), 100)
                .size();
        window.table("debtors").requireRowCount(owing);
        picture("reminders");

        remindAll(owing);
        assertThat(waiting()).isEqualTo(owing);
        window.label("alreadyToday").requireText("0");
        window.label("outcome").requireText("Complete");
        picture("reminders-result");

        remindAll(0);
        assertThat(waiting()).isEqualTo(owing);
        window.label("alreadyToday").requireText(String.valueOf(owing));
    }

    @Test
    void theMailsThatLeaveAreReminders() {
        office.host().catcher().orElseThrow().take();
        openReminders();
        remindAll(4);
        office.host().engine().mail().deliverDue();

        assertThat(office.host().catcher().orElseThrow().take().all())
                .hasSize(4)
                .allSatisfy(mail -> assertThat(mail.subject()).containsIgnoringCase(MailKind.REMINDER.name()));
    }

    @Test
    void oneCustomerIsToldOnceADayAndNeverForNothing() {
        openReminders();
        window.button("remindSelected").requireDisabled();
        selectFirst();
        press("remindSelected");
        assertThat(notice()).isEqualTo("A reminder for Sample Customer 1 is in the outbox.");

        press("remindSelected");
        assertThat(notice()).contains("already");
        assertThat(waiting()).isEqualTo(1);

        Money due = office.admin().connections().find(office.connection(1)).due();
        office.admin().payments().collectCash(office.connection(1), due);
        press("remindSelected");
        assertThat(notice()).contains("owes nothing any more");
        window.table("debtors").requireRowCount(3);
        picture("reminders-nothing-due");
    }

    @Test
    void theFilterIsTheEngines() {
        openReminders();
        window.comboBox("service").selectItem("Broadband");
        settle();
        assertThat(Stream.of(window.table("debtors").contents()))
                .extracting(row -> row[0])
                .containsExactly("105", "107");

        window.spinner("atLeastMonths").enterTextAndCommit("12");
        settle();
        window.textBox("empty").requireVisible();
        window.button("remindAll").requireDisabled();
        picture("reminders-empty");
    }

    @Test
    void theListIsReadableInEveryLook() {
        openReminders();
        dress(Theme.DARK);
        picture("reminders-dark");
        dress(Theme.LIGHT);
        speak(Language.INDONESIAN);
        picture("reminders-indonesian");
        window.button("remindAll").click();
        question();
        picture("reminders-question-indonesian");
        question().button("cancel").click();
        settle();

        Debtor first = office.admin()
                .reminders()
                .owing(ReminderFilter.ALL, Optional.empty(), 1)
                .get(0);
        assertThat(window.table("debtors").contents()[0][1]).isEqualTo(first.name());
        assertThat(window.table("debtors").contents()[0][4]).isEqualTo("TV kabel BOX-1: Sep–Nov 2026");
    }
}
