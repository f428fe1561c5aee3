package org.ctvms.demo.ui.admin.customers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctvms.core.history.HistoryEntry;
import org.ctvms.core.plan.Plan;
import org.ctvms.demo.ui.Ui;

/** Puts what happened to a customer into words. */
final class HistoryWords {
    private final Ui ui;
    private final TrailWords trail;

    HistoryWords(Ui ui, List<Plan> plans) {
        this.ui = ui;
        this.trail = new TrailWords(ui, plans);
    }

    String what(HistoryEntry entry) {
        return switch (entry.kind()) {
            case CHARGE ->
                ui.text("history.charge", ui.formats().month(entry.month().orElseThrow()));
            case PAYMENT -> ui.text("history.payment");
            case STATUS -> ui.text("history.status." + entry.status().orElseThrow());
            case MAIL -> ui.text("history.mail", of(entry.mail()));
            case COMPLAINT_RAISED -> ui.text("history.raised", String.valueOf(entry.id()));
            case COMPLAINT_RESOLVED -> ui.text("history.resolved", String.valueOf(entry.id()));
            case ACTION -> of(entry.action());
        };
    }

    String details(HistoryEntry entry) {
        return switch (entry.kind()) {
            case MAIL -> of(entry.mailState());
            case ACTION ->
                trail.of(entry.action().orElseThrow(), entry.details().orElse(""));
            case PAYMENT -> joined(ui.text("history.invoice", String.valueOf(entry.id())), connection(entry));
            default -> joined(of(entry.complaint()), connection(entry));
        };
    }

    private String connection(HistoryEntry entry) {
        return joined(of(entry.service()), entry.deviceId().orElse(""));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    private String of(Optional<? extends Enum<?>> constant) {
        return constant.map(value -> ui.texts().of(value)).orElse("");
    }
}
