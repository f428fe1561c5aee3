package org.ctvms.demo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ctvms.core.mail.DeliveryResult;

/** Mails are for whom they are for, have the headers we write, and hold texts as texts. */
final class MailOutlet {
    private static final List<String> HEADERS = List.of(
            "Auto-Submitted",
            "Content-Type",
            "Date",
            "From",
            "MIME-Version",
            "Message-ID",
            "Received",
            "Return-Path",
            "Subject",
            "To");
    private static final List<String> ELEMENTS = List.of(
            "!DOCTYPE",
            "b",
            "body",
            "br",
            "div",
            "h1",
            "head",
            "html",
            "meta",
            "p",
            "table",
            "td",
            "th",
            "title",
            "tr");

    private final Papers papers;
    private final Map<String, String> names;
    private final MailWords words;

    private MailOutlet(Papers papers) {
        this.papers = papers;
        this.names = MailWords.namesByAddress(papers.home());
        this.words = new MailWords(papers.home());
    }

    static void check(Papers papers) {
        MailOutlet outlet = new MailOutlet(papers);
        assertThat(papers.delivery())
                .isEqualTo(new DeliveryResult(papers.mails().size(), 0, 0));
        papers.mails().forEach(outlet::check);
    }

    private void check(Mail mail) {
        envelope(mail);
        Html html = new Html(mail.html());
        List<String> told = new ArrayList<>(words.of(mail));
        told.addAll(List.of(names.get(mail.to().get(0)), operator()));
        Told.in(mail.text(), told);
        // why: the frame of the HTML names the operator above and below
        told.addAll(List.of(operator(), operator()));
        Told.in(html.text(), told);
        assertThat(html.elements()).isSubsetOf(ELEMENTS);
    }

    private String operator() {
        return papers.invoice().operator().name();
    }

    private void envelope(Mail mail) {
        assertThat(mail.headers()).containsExactlyInAnyOrderElementsOf(HEADERS);
        assertThat(mail.to()).hasSize(1).isSubsetOf(names.keySet());
        assertThat(mail.from()).singleElement().satisfies(from -> {
            assertThat(from.getAddress()).isEqualTo(Stage.SENDER);
            assertThat(from.getPersonal()).isEqualTo(operator());
        });
        assertThat(mail.subject()).contains(operator());
    }
}
