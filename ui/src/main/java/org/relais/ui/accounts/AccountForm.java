package org.relais.ui.accounts;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Sensitivity;
import org.relais.security.AccountOpening;
import org.relais.security.AccountView;
import org.relais.security.Role;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Markup;

/** What an account is to be: a new one, or the change of one that is there. */
final class AccountForm extends Dialog {

    private final TextField username = new TextField(say("accounts.username"));
    private final TextField displayName = new TextField(say("accounts.displayName"));
    private final Select<Role> role = new Select<>();
    private final Select<Sensitivity> clearance = new Select<>();
    private final TextField compartments = new TextField(say("accounts.compartments"));
    private final transient Consumer<Given> submit;

    AccountForm(@Nullable AccountView account, Consumer<Given> submit) {
        this.submit = submit;
        setHeaderTitle(account == null ? say("accounts.open") : say("accounts.change", account.displayName()));
        prepare(account == null ? Role.READER : account.role());
        if (account != null) {
            username.setVisible(false);
            displayName.setVisible(false);
            clearance.setValue(account.clearance());
            compartments.setValue(String.join(", ", account.compartments()));
        }
        add(Markup.div("stack", username, displayName, role, clearance, compartments));
        getFooter()
                .add(
                        Buttons.button("", say("accounts.cancel"), this::close),
                        Buttons.button("primary", say("accounts.submit"), this::give));
    }

    private void prepare(Role first) {
        username.setHelperText(say("accounts.username.rule"));
        compartments.setHelperText(say("accounts.compartments.rule"));
        role.setLabel(say("accounts.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(one -> say("role." + one.name().toLowerCase(Locale.ROOT)));
        role.addValueChangeListener(event -> clearance.setValue(event.getValue().usualClearance()));
        clearance.setLabel(say("accounts.clearance"));
        clearance.setItems(Sensitivity.INTERNAL, Sensitivity.RESTRICTED, Sensitivity.CONFIDENTIAL);
        clearance.setItemLabelGenerator(one -> say("sensitivity." + one.word()));
        role.setValue(first);
    }

    private void give() {
        close();
        submit.accept(new Given(
                username.getValue().strip(),
                displayName.getValue().strip(),
                role.getValue(),
                clearance.getValue(),
                Arrays.stream(compartments.getValue().split("[,;]"))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.toUnmodifiableSet())));
    }

    /** What was filled in. */
    record Given(String username, String displayName, Role role, Sensitivity clearance, Set<String> compartments) {

        AccountOpening opening() {
            return new AccountOpening(username, displayName, role, clearance, compartments, null);
        }
    }
}
