package org.ctvms.demo.hostile;

import static org.ctvms.demo.hostile.Field.keeping;
import static org.ctvms.demo.hostile.Field.looking;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ctvms.core.account.AdminAccounts;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.CtvmsException;

/** Who works with the engine, and what the trail tells of them. */
final class StaffFields {
    private static final Predicate<CtvmsException> USER_NAME = Refused.as("userName");
    private static final Predicate<CtvmsException> NO_ADMIN = USER_NAME.or(Refused.asUnknown("admin"));
    private static final Predicate<CtvmsException> NO_ACCOUNT =
            Refused.as("currentUserName").or(Refused.asUnknown("account"));

    private StaffFields() {}

    static Stream<Field> all() {
        return Stream.of(
                keeping("Ctvms.actAsAdmin/1 name", "name", StaffFields::act),
                keeping("AdminAccounts.changeUserName/2 userName", "userName", StaffFields::rename),
                looking("AdminAccounts.changeUserName/2 currentUserName", NO_ACCOUNT, StaffFields::renamed),
                looking("AdminAccounts.disable/1 userName", NO_ADMIN, StaffFields::disable),
                looking("AdminAccounts.enable/1 userName", NO_ADMIN, StaffFields::enable),
                looking("AdminCustomers.countWithEmail/1 email", Refused.as("email"), StaffFields::sharing)
                        .shaped(text -> text + "@example.com"),
                looking("AuditFilter by", Refused.as("by"), StaffFields::filter),
                looking("AuditFilter.by/1 name", Refused.as("by"), StaffFields::filterBy));
    }

    /** From here on everything is done in that name. */
    private static String act(Home home, String text) {
        home.admin(home.engine().actAsAdmin(text));
        home.admin().plans().add(ServiceType.BROADBAND, "Plan " + home.draw(), Home.PRICE, "");
        return found(home, AuditFilter.ALL);
    }

    private static String rename(Home home, String text) {
        return accounts(home).changeUserName(home.newcomer().userName(), text).userName();
    }

    private static String renamed(Home home, String text) {
        return accounts(home).changeUserName(text, "admin" + home.draw()).userName();
    }

    private static String disable(Home home, String text) {
        return accounts(home).disable(text).userName();
    }

    private static String sharing(Home home, String text) {
        home.admin().customers().countWithEmail(text);
        return Field.kept(text);
    }

    private static String enable(Home home, String text) {
        return accounts(home).enable(text).userName();
    }

    private static AdminAccounts accounts(Home home) {
        return home.admin().accounts();
    }

    private static String filter(Home home, String text) {
        return found(
                home,
                new AuditFilter(
                        Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static String filterBy(Home home, String text) {
        return found(home, AuditFilter.ALL.by(text));
    }

    /** Whose doing the last entry is that the filter finds; whom it looks for, where nobody has that name. */
    private static String found(Home home, AuditFilter filter) {
        return home.admin().audit().list(filter, Optional.empty(), 1).stream()
                .map(line -> line.entry().by())
                .findFirst()
                .orElseGet(() -> filter.by().orElseThrow());
    }
}
