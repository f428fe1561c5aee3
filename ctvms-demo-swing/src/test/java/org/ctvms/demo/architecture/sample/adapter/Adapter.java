package org.ctvms.demo.architecture.sample.adapter;

import java.sql.Date;
import java.time.LocalDate;

/** Knows what it should not, on purpose. */
public class Adapter {
    private Date day;

    /** Remembers the day. */
    public Adapter on(LocalDate today) {
        day = Date.valueOf(today);
        return this;
    }

    /** The day. */
    public Date day() {
        return day;
    }
}
