package org.ctvms.demo.ui.admin.reports;

import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.report.PaidState;
import org.ctvms.core.report.ReportFormat;
import org.ctvms.core.report.ReportQuery;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.ChoiceInput;
import org.ctvms.demo.ui.form.Form;

/** Which report is wanted. */
final class Choices extends JPanel {
    private static final int YEARS_BACK = 10;

    private final Year thisYear;
    private final ChoiceInput<ServiceType> service;
    private final ChoiceInput<Month> month;
    private final ChoiceInput<Year> year;
    private final ChoiceInput<PaidState> state;
    private final ChoiceInput<ReportFormat> format;
    private boolean telling;

    /** The listener hears when people choose another query; not of the format, which changes no row. */
    Choices(Ui ui, Runnable changed) {
        super(new MigLayout("insets 0, fillx", "[grow, fill]"));
        this.thisYear = Year.from(ui.host().today());
        this.service = new ChoiceInput<>(ui.texts(), "service", List.of(ServiceType.values()), ui.texts()::of);
        this.month = new ChoiceInput<>(ui.texts(), "month", List.of(Month.values()), named -> name(ui, named));
        this.year = new ChoiceInput<>(ui.texts(), "year", years(thisYear), Year::toString);
        this.state = new ChoiceInput<>(ui.texts(), "state", List.of(PaidState.values()), ui.texts()::of);
        this.format = new ChoiceInput<>(ui.texts(), "format", List.of(ReportFormat.values()), ui.texts()::of);
        setOpaque(false);
        add(form(ui), "wmin 0, wmax 960");
        Stream.of(service, month, year, state).forEach(input -> input.onChange(() -> tell(changed)));
        show(new ReportQuery(ServiceType.CABLE_TV, YearMonth.from(ui.host().today()), PaidState.NOT_PAID));
    }

    private static String name(Ui ui, Month month) {
        return month.getDisplayName(
                TextStyle.FULL_STANDALONE, ui.texts().language().locale());
    }

    private Form form(Ui ui) {
        Form form = new Form(ui.texts(), 5);
        form.add("reports.service", service);
        form.add("reports.month", month);
        form.add("reports.year", year);
        form.add("reports.state", state);
        form.add("reports.format", format);
        return form;
    }

    private static List<Year> years(Year latest) {
        return IntStream.rangeClosed(0, YEARS_BACK).mapToObj(latest::minusYears).toList();
    }

    private void tell(Runnable changed) {
        if (!telling) {
            changed.run();
        }
    }

    ReportQuery query() {
        return new ReportQuery(service.value(), year.value().atMonth(month.value()), state.value());
    }

    ReportFormat format() {
        return format.value();
    }

    /** Shows the query, of which the listener does not hear. */
    void show(ReportQuery query) {
        Year wanted = Year.from(query.month());
        telling = true;
        service.show(query.service());
        month.show(query.month().getMonth());
        year.offer(Stream.concat(years(thisYear).stream(), Stream.of(wanted))
                .distinct()
                .toList());
        year.show(wanted);
        state.show(query.state());
        telling = false;
    }
}
