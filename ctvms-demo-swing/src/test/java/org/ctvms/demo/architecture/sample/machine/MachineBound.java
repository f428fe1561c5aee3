package org.ctvms.demo.architecture.sample.machine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.TimeZone;

/** Asks for everything that depends on the machine, once, on purpose. */
class MachineBound {
    List<Object> charset(String text, File file) throws IOException {
        byte[] bytes = text.getBytes();
        InputStream in = new ByteArrayInputStream(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return List.of(
                new String(bytes),
                new String(bytes, 0, 1),
                out.toString(),
                new InputStreamReader(in),
                new OutputStreamWriter(out),
                new FileReader(text),
                new FileReader(file),
                new FileWriter(text),
                new FileWriter(file),
                new PrintStream(out),
                new PrintWriter(out),
                new Scanner(in),
                Charset.defaultCharset());
    }

    List<Object> locale(String text, Currency currency) {
        return List.of(
                String.format(text, text),
                text.formatted(text),
                text.toLowerCase(),
                text.toUpperCase(),
                new DecimalFormat(text),
                NumberFormat.getInstance(),
                NumberFormat.getCurrencyInstance(),
                new SimpleDateFormat(text),
                Collator.getInstance(),
                DateTimeFormatter.ofPattern(text),
                currency.getSymbol(),
                Locale.getDefault(),
                ResourceBundle.getBundle(text));
    }

    List<Object> zone() {
        return List.of(
                Clock.systemDefaultZone(),
                ZoneId.systemDefault(),
                TimeZone.getDefault(),
                Calendar.getInstance(),
                new Date());
    }
}
