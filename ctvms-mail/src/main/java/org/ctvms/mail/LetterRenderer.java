package org.ctvms.mail;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.Preview;
import org.ctvms.core.refusal.InvalidSettingsException;

/**
 * Puts letters into words by FreeMarker templates, named {@code en/invoice.subject.ftl}, {@code en/invoice.html.ftlh} and
 * {@code en/invoice.text.ftl}: language, kind, part. A value is only ever text: nothing in it is run, and in HTML it is
 * escaped. What ours share stands in {@code frame.html.ftlh} and {@code en/words.ftl}, which can be replaced alike.
 * Thread-safe.
 */
public final class LetterRenderer {
    private static final int LONGEST_SUBJECT = 250;
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private final Configuration templates;

    /**
     * Renders by our templates, or by files of the same names in the host's folder where they are there. These are
     * UTF-8; a byte-order mark is left out.
     */
    public LetterRenderer(Optional<Path> hostTemplates) {
        templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setTemplateLoader(loader(hostTemplates));
        templates.setDefaultEncoding("UTF-8");
        templates.setLocale(Locale.ROOT);
        templates.setLocalizedLookup(false);
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setWrapUncheckedExceptions(true);
    }

    private static TemplateLoader loader(Optional<Path> hostTemplates) {
        TemplateLoader ours = new ClassTemplateLoader(LetterRenderer.class, "templates");
        return hostTemplates
                .<TemplateLoader>map(folder -> new MultiTemplateLoader(new TemplateLoader[] {files(folder), ours}))
                .orElse(ours);
    }

    private static TemplateLoader files(Path folder) {
        try {
            return new StrictTemplates(folder);
        } catch (IOException e) {
            throw new InvalidSettingsException(List.of(
                    "hostTemplates is " + folder + "; it must be a folder that can be read (" + e.getMessage() + ")"));
        }
    }

    /**
     * The letter in words.
     *
     * @throws IllegalArgumentException if a template is wrong or asks for a value that the letter lacks
     */
    public Preview render(Letter letter) {
        String base = letter.language().locale().getLanguage() + "/"
                + letter.kind().name().toLowerCase(Locale.ROOT);
        Map<String, Object> values = new HashMap<>(letter.values());
        values.put("operatorName", letter.operatorName());
        values.put("lines", letter.lines());
        return new Preview(
                oneLine(process(base + ".subject.ftl", values)),
                process(base + ".html.ftlh", values),
                process(base + ".text.ftl", values));
    }

    // why: a header is one line that servers take (RFC 5322, 2.1.1), whatever a template or a name makes of it
    private static String oneLine(String subject) {
        String line = BREAKS.matcher(subject).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }

    private String process(String name, Map<String, Object> values) {
        try {
            StringWriter out = new StringWriter();
            templates.getTemplate(name).process(values, out);
            return out.toString();
        } catch (IOException | TemplateException e) {
            throw new IllegalArgumentException("The template " + name + " does not work: " + e.getMessage(), e);
        }
    }
}
