package org.ctvms.core.guice;

import static com.google.inject.name.Names.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.AbstractModule;
import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.PrivateModule;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.Storage;
import org.ctvms.core.document.Documents;
import org.ctvms.core.document.InvoiceArchive;
import org.ctvms.core.event.Event;
import org.ctvms.core.mail.MailTransport;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.registration.CustomerAdded;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.InMemoryArchive;
import org.ctvms.core.testkit.InMemoryStorage;
import org.ctvms.core.testkit.PlainDocuments;
import org.ctvms.core.testkit.RecordingMail;
import org.junit.jupiter.api.Test;

class CtvmsModuleTest {
    private static final Settings SETTINGS = Settings.of("Sample Cable Network");
    private static final InstantSource CLOCK = Clock.fixed(Instant.parse("2026-11-10T04:00:00Z"), ZoneOffset.UTC);

    private final List<Event> published = new ArrayList<>();
    private final Consumer<Event> listener = published::add;
    private final CtvmsModule module = new CtvmsModule(SETTINGS, CLOCK);

    @Test
    void equalModulesMakeOneEngine() {
        Injector injector = Guice.createInjector(
                parts(new InMemoryStorage(), new InMemoryArchive()),
                module.listener(Event.class, listener),
                new CtvmsModule(SETTINGS, CLOCK).listener(Event.class, listener));
        addCustomer(injector.getInstance(Ctvms.class));
        assertThat(published).hasSize(1);
    }

    @Test
    void modulesThatDifferAreRefusedInOneInjector() {
        Module parts = parts(new InMemoryStorage(), new InMemoryArchive());
        assertRefused("bound multiple times", parts, module, module.listener(Event.class, listener));
        assertRefused("bound multiple times", parts, module, new CtvmsModule(Settings.of("Another Network"), CLOCK));
        assertRefused("bound multiple times", parts, module, new CtvmsModule(SETTINGS));
    }

    @Test
    void listenersBelongToTheModuleThatIsAnswered() {
        CtvmsModule listening = module.listener(CustomerAdded.class, listener);
        Ctvms silent = engine(module);
        Ctvms heard = engine(listening);
        addCustomer(silent);
        assertThat(published).isEmpty();
        addCustomer(heard);
        assertThat(published).hasSize(1);
    }

    @Test
    void eachInjectorHasAnEngineOfItsOwn() {
        Ctvms one = engine(module);
        Ctvms other = engine(module);
        addCustomer(one);
        assertThat(other.actAsAdmin("sample clerk").plans().all()).isEmpty();
    }

    @Test
    void operatorsOfOneInjectorHaveEnginesOfTheirOwn() {
        Injector injector = Guice.createInjector(
                operator("north", module, parts(new InMemoryStorage(), new InMemoryArchive())),
                operator("south", module, parts(new InMemoryStorage(), new InMemoryArchive())));
        addCustomer(injector.getInstance(engineOf("north")));
        assertThat(injector.getInstance(engineOf("south"))
                        .actAsAdmin("sample clerk")
                        .plans()
                        .all())
                .isEmpty();
    }

    @Test
    void enginesOnOneStorageAreRefused() {
        Storage shared = new InMemoryStorage();
        assertRefused(
                "have the same Storage",
                operator("north", module, parts(shared, new InMemoryArchive())),
                operator("south", module, parts(shared, new InMemoryArchive())));
    }

    @Test
    void enginesOnOneArchiveAreRefused() {
        InvoiceArchive shared = new InMemoryArchive();
        assertRefused(
                "have the same InvoiceArchive",
                operator("north", module, parts(new InMemoryStorage(), shared)),
                operator("south", module, parts(new InMemoryStorage(), shared)));
    }

    @Test
    void enginesOnAStorageOfTheHostsInjectorAreRefused() {
        assertRefused(
                "have the same Storage",
                parts(new InMemoryStorage(), new InMemoryArchive()),
                operator("north", module, binder -> {}),
                operator("south", new CtvmsModule(Settings.of("Another Network")), binder -> {}));
    }

    @Test
    void enginesOnOneStorageAreFoundBelowOtherModules() {
        Storage shared = new InMemoryStorage();
        assertRefused(
                "have the same Storage",
                operator("north", module, parts(shared, new InMemoryArchive())),
                new PrivateModule() {
                    @Override
                    protected void configure() {
                        install(operator("south", module, parts(shared, new InMemoryArchive())));
                        expose(engineOf("south"));
                    }
                });
    }

    @Test
    void missingSettingsAreRefused() {
        assertThatThrownBy(() -> new CtvmsModule(null)).hasMessageContaining("settings is missing");
        assertThatThrownBy(() -> new CtvmsModule(SETTINGS, null)).hasMessageContaining("clock is missing");
    }

    private static void assertRefused(String advice, Module... modules) {
        assertThatThrownBy(() -> Guice.createInjector(modules))
                .isInstanceOf(CreationException.class)
                .hasMessageContaining(advice);
    }

    private static Ctvms engine(CtvmsModule module) {
        return Guice.createInjector(parts(new InMemoryStorage(), new InMemoryArchive()), module)
                .getInstance(Ctvms.class);
    }

    private static void addCustomer(Ctvms engine) {
        AdminSession admin = engine.actAsAdmin("sample clerk");
        admin.plans().add(ServiceType.CABLE_TV, "Sample", Money.of(500), "");
        admin.customers().add(EngineFixture.on("2026-11-10").newCustomer("Sample Customer"));
    }

    private static Key<Ctvms> engineOf(String operator) {
        return Key.get(Ctvms.class, named(operator));
    }

    private static Module operator(String name, CtvmsModule engine, Module parts) {
        return new PrivateModule() {
            @Override
            protected void configure() {
                install(engine);
                install(parts);
                bind(engineOf(name)).to(Ctvms.class);
                expose(engineOf(name));
            }
        };
    }

    private static Module parts(Storage storage, InvoiceArchive archive) {
        return new AbstractModule() {
            @Override
            protected void configure() {
                bind(Storage.class).toInstance(storage);
                bind(MailTransport.class).toInstance(new RecordingMail());
                bind(Documents.class).toInstance(new PlainDocuments());
                bind(InvoiceArchive.class).toInstance(archive);
            }
        };
    }
}
