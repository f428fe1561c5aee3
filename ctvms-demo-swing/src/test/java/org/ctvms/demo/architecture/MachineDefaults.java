package org.ctvms.demo.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The calls of the Java library whose result depends on the charset, locale or time zone of the machine. */
final class MachineDefaults {
    private static final Set<String> CHARSET = Set.of(
            "java.lang.String.getBytes()",
            "java.lang.String.<init>(byte[])",
            "java.lang.String.<init>(byte[],int,int)",
            "java.io.ByteArrayOutputStream.toString()",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.io.File)",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.io.PrintWriter.<init>(java.io.OutputStream)",
            "java.util.Scanner.<init>(java.io.InputStream)",
            "java.nio.charset.Charset.defaultCharset()");
    private static final Set<String> LOCALE = Set.of(
            "java.lang.String.format(java.lang.String,java.lang.Object[])",
            "java.lang.String.formatted(java.lang.Object[])",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getCurrencyInstance()",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.text.Collator.getInstance()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.util.Currency.getSymbol()",
            "java.util.Locale.getDefault()",
            "java.util.ResourceBundle.getBundle(java.lang.String)");
    private static final Set<String> ZONE = Set.of(
            "java.time.Clock.systemDefaultZone()",
            "java.time.ZoneId.systemDefault()",
            "java.util.TimeZone.getDefault()",
            "java.util.Calendar.getInstance()",
            "java.util.Date.<init>()");

    private MachineDefaults() {}

    static List<ArchRule> notAskedForIn(String base) {
        return List.of(
                calls(base, "the machine's charset", CHARSET),
                calls(base, "the machine's locale", LOCALE),
                calls(base, "the machine's time zone", ZONE));
    }

    static int count() {
        return CHARSET.size() + LOCALE.size() + ZONE.size();
    }

    private static ArchRule calls(String base, String what, Set<String> names) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .callCodeUnitWhere(describe(what + " is asked for", call -> names.contains(name(call))));
    }

    private static String name(JavaCall<?> call) {
        return call.getTargetOwner().getName() + "." + call.getTarget().getName()
                + call.getTarget().getRawParameterTypes().stream()
                        .map(MachineDefaults::name)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    private static String name(JavaClass type) {
        return type.tryGetComponentType().map(part -> part.getName() + "[]").orElse(type.getName());
    }
}
