package org.ctvms.demo.ui.admin.customers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.demo.ui.Ui;

/**
 * Puts the details of the audit trail, which is written in English, into the reader's language. Details of another form,
 * such as those of a later release, are shown as they are.
 */
final class TrailWords {
    private static final Pattern CONNECTION = Pattern.compile("(CABLE_TV|BROADBAND) (.*), plan (\\d+)");
    private static final Pattern COMPLAINT =
            Pattern.compile("complaint (\\d+)(?:, to (.*?))?(?:, due on (\\d{4,}-\\d\\d-\\d\\d))?");
    private static final Pattern AMOUNT = Pattern.compile("of (.*)");
    private static final Pattern ACCOUNT = Pattern.compile("for (.*)");
    private static final Pattern CLOSED = Pattern.compile("(\\d+) connections? closed");
    private static final Pattern INVOICE = Pattern.compile("invoice (\\d+)");
    private static final Pattern FIELDS = Pattern.compile("[a-zA-Z-]+( [a-zA-Z]+)*(, [a-zA-Z-]+( [a-zA-Z]+)*)*");
    private static final Map<String, String> FIELD_KEYS = Map.of(
            "name", "name",
            "date of birth", "dateOfBirth",
            "address", "address",
            "ID proof", "idProof",
            "mobile", "mobile",
            "e-mail", "email",
            "nothing", "nothing");

    private final Ui ui;
    private final Map<String, String> plans;

    TrailWords(Ui ui, List<Plan> plans) {
        this.ui = ui;
        this.plans = plans.stream().collect(Collectors.toMap(plan -> plan.id().toString(), Plan::name));
    }

    String of(AuditAction action, String details) {
        return switch (action) {
            case CONNECTION_ADDED, CONNECTION_PLAN_CHANGED, CONNECTION_RECONNECTED, CONNECTION_CLOSED ->
                read(CONNECTION, details, this::connection);
            case COMPLAINT_READ, COMPLAINT_ASSIGNED -> read(COMPLAINT, details, this::complaint);
            case REMINDED -> read(AMOUNT, details, found -> found.group(1));
            case CREDENTIALS_ISSUED -> read(ACCOUNT, details, found -> found.group(1));
            case CUSTOMER_CHANGED -> read(FIELDS, details, found -> fields(found.group()));
            case CUSTOMER_REMOVED ->
                read(CLOSED, details, found -> ui.text("history.closed", Integer.parseInt(found.group(1))));
            case INVOICE_RESTORED -> read(INVOICE, details, found -> ui.text("history.invoice", found.group(1)));
            default -> details;
        };
    }

    private interface Reading {
        String words(MatchResult found);
    }

    private static String read(Pattern form, String details, Reading reading) {
        Matcher found = form.matcher(details);
        return found.matches() ? reading.words(found) : details;
    }

    private String connection(MatchResult found) {
        String service = ui.texts().of(ServiceType.valueOf(found.group(1)));
        String plan = plans.getOrDefault(found.group(3), found.group(3));
        return ui.text("history.connection", service, found.group(2), plan);
    }

    private String complaint(MatchResult found) {
        String assignee = found.group(2) == null
                ? ""
                : found.group(2).equals("nobody")
                        ? ui.text("complaints.nobody")
                        : ui.text("complaints.assignedTo", found.group(2));
        String due = found.group(3) == null
                ? ""
                : ui.text("complaints.due", ui.formats().date(LocalDate.parse(found.group(3))));
        return Stream.of(ui.text("history.complaint", found.group(1)), assignee, due)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String fields(String names) {
        return Stream.of(names.split(", "))
                .map(name -> FIELD_KEYS.containsKey(name) ? ui.text("history.field." + FIELD_KEYS.get(name)) : name)
                .collect(Collectors.joining(", "));
    }
}
