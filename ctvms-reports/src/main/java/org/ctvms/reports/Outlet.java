package org.ctvms.reports;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Leads to a stream that stays open, and remembers how that failed: the PDF library wraps and swallows failures. */
final class Outlet extends FilterOutputStream {
    private IOException failure;

    Outlet(OutputStream out) {
        super(new BufferedOutputStream(out));
    }

    /** Fails as the stream did, if it did. */
    void check() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void write(int b) throws IOException {
        noting(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        noting(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
        noting(out::flush);
    }

    /** Leaves the stream open. */
    @Override
    public void close() throws IOException {
        flush();
    }

    private void noting(Step step) throws IOException {
        check();
        try {
            step.run();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Something that writes. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }
}
