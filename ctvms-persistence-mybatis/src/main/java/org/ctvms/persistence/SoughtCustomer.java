package org.ctvms.persistence;

import java.util.stream.Stream;

/** What of a customer is searched for. */
record SoughtCustomer(int crf, String name, String mobile) {
    /** The terms as they should be. */
    Stream<TermRow> terms() {
        return SearchText.terms(name, mobile).stream().map(term -> new TermRow(crf, term.term(), term.line()));
    }
}
