package org.ctvms.demo.ui.shell;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.account.Role;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.demo.engine.SampleUsers;
import org.ctvms.demo.ui.Leaving;
import org.ctvms.demo.ui.NoticeBar;
import org.ctvms.demo.ui.Refusals;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.account.ForgottenPasswordDialog;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.work.BusyPane;

/** Where the office and customers sign in; names the users of sample data. */
final class SignInPage {
    private final Ui ui;
    private final SignedIn signedIn;
    private final JToggleButton office;
    private final JToggleButton customer;
    private final TypedInput<String> userName = TypedInput.text("userName");
    private final TypedInput<String> password = TypedInput.password("password");
    private final Form form;
    private final NoticeBar notice;
    private final JButton ok;
    private final BusyPane busy;

    /** What comes after the sign-in. */
    interface SignedIn {
        /** Somebody is who they say. */
        void as(Role role, Object session, String userName);

        /** Somebody is, but has to replace the generated password first. */
        void mustReplace(Role role, String userName, String password);
    }

    SignInPage(Ui ui, SignedIn signedIn) {
        this.ui = ui;
        this.signedIn = signedIn;
        this.office = role("signin.office", "office");
        this.customer = role("signin.customer", "customer");
        this.form = new Form(ui.texts(), 1);
        this.notice = new NoticeBar(ui.text("common.close"));
        this.ok = Buttons.primary(ui.texts(), "signin.signIn", this::signIn);
        this.busy = new BusyPane(card());
        office.setSelected(true);
    }

    private JToggleButton role(String key, String name) {
        JToggleButton button = new JToggleButton();
        org.ctvms.demo.ui.part.Mnemonics.set(button, ui.text(key));
        button.setName(name);
        return button;
    }

    /** The page, with what stands in its corner. */
    JComponent page(JComponent corner) {
        String operator = ui.host().engine().settings().operator().name();
        return new Page(operator, ui.text("signin.subtitle"), corner, busy, this::activate);
    }

    private JComponent card() {
        ButtonGroup roles = new ButtonGroup();
        List.of(office, customer).forEach(roles::add);
        form.add("account.userName", userName);
        form.add("account.password", password);
        JPanel choice = new JPanel(new MigLayout("insets 0, gap 8", "[grow, fill, sg][grow, fill, sg]"));
        choice.setOpaque(false);
        choice.add(office);
        choice.add(customer);
        Card card = new Card("wrap 1, gap 0 12, hidemode 3", "[380!, fill]", "");
        card.add(choice);
        card.add(notice, "wmin 0");
        card.add(form);
        card.add(ok);
        card.add(Buttons.of(ui.texts(), "signin.forgotten", this::forgotten));
        SampleUsers.in(ui.host().home()).ifPresent(users -> card.add(samples(users)));
        JPanel around = new JPanel(new BorderLayout());
        around.setOpaque(false);
        around.add(card);
        return around;
    }

    private JComponent samples(SampleUsers users) {
        JPanel samples = new JPanel(new MigLayout("insets 8 0 0 0, wrap 2, gap 8 4", "[grow][]"));
        samples.setOpaque(false);
        JLabel title = new JLabel(ui.text("signin.samples"));
        title.setForeground(UIManager.getColor("Ctvms.muted"));
        samples.add(title, "span");
        samples.add(new JLabel(ui.text("signin.sampleAdmin", users.admin(), users.password())), "wmin 0");
        samples.add(fill("sampleAdmin", office, users.admin(), users.password()));
        samples.add(new JLabel(ui.text("signin.sampleCustomer", users.customer(), users.password())), "wmin 0");
        samples.add(fill("sampleCustomer", customer, users.customer(), users.password()));
        return samples;
    }

    private JButton fill(String name, JToggleButton role, String user, String secret) {
        JButton use = new JButton(ui.text("signin.use"));
        use.setName(name);
        use.addActionListener(event -> {
            role.setSelected(true);
            userName.show(user);
            password.show(secret);
            ok.requestFocusInWindow();
        });
        return use;
    }

    /** Makes Enter sign in, and puts the cursor where one types. */
    private void activate() {
        ok.getRootPane().setDefaultButton(ok);
        form.focusFirst();
    }

    private void signIn() {
        Role role = office.isSelected() ? Role.ADMIN : Role.CUSTOMER;
        String name = userName.value();
        String secret = password.value();
        notice.setVisible(false);
        form.clearProblems();
        busy.begin(true);
        ui.tasks()
                .run(
                        () -> session(role, name, secret),
                        session -> {
                            busy.end();
                            signedIn.as(role, session, name);
                        },
                        problem -> {
                            busy.end();
                            refused(problem, role, name, secret);
                        });
    }

    private Object session(Role role, String name, String secret) {
        return role == Role.ADMIN
                ? ui.host().engine().signInAdmin(name, secret)
                : ui.host().engine().signInCustomer(name, secret);
    }

    private void refused(RuntimeException problem, Role role, String name, String secret) {
        if (problem instanceof RuleRefusedException refused && refused.rule() == Rule.PASSWORD_MUST_CHANGE) {
            signedIn.mustReplace(role, name, secret);
        } else if (!form.show(problem)) {
            notice.show(Tone.BAD, Refusals.words(ui.texts(), problem));
        }
    }

    private void forgotten() {
        new ForgottenPasswordDialog(ui).open(form, userName.value(), name -> {
            userName.show(name);
            password.show("");
            notice.show(Tone.GOOD, ui.text("account.replaced"));
        });
    }

    /** Tells why one is back here. */
    void say(Leaving why) {
        notice.show(why.tone(), ui.text(why.key()));
    }
}
