package org.relais.security;

import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens, changes and closes accounts; keeps at least one administrator. */
@Component
@Transactional
public class AccountKeeper {

    /** No letters or digits that are read for one another. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int SHORTEST_PASSWORD = 10;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    AccountKeeper(Accounts accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
    }

    /** Opens an account and returns its one-time password, shown once and stored nowhere. */
    public String open(Viewer viewer, AccountOpening opening) {
        viewer.requireAccounts();
        var password = oneTimePassword();
        save(opening, password, true);
        return password;
    }

    /** Opens an account with a known password: the sample's, or an installer's. */
    public void open(Viewer viewer, AccountOpening opening, String password) {
        viewer.requireAccounts();
        save(opening, password, false);
    }

    @Transactional(readOnly = true)
    public List<AccountView> all(Viewer viewer) {
        viewer.requireAccounts();
        return accounts.findAllByOrderByUsername().stream().map(Account::view).toList();
    }

    @Transactional(readOnly = true)
    public boolean none() {
        return accounts.count() == 0;
    }

    /** Whether the accounts of the sample data are here. */
    @Transactional(readOnly = true)
    public boolean hasSamples() {
        return accounts.findByUsername("claire").isPresent()
                && accounts.findByUsername("lecture").isPresent();
    }

    public void change(Viewer viewer, String id, Role role, Sensitivity clearance, Set<String> compartments) {
        viewer.requireAccounts();
        var account = existing(id);
        account.becomes(role, clearance, compartments);
        keep(account);
    }

    public void enable(Viewer viewer, String id, boolean on) {
        viewer.requireAccounts();
        var account = existing(id);
        account.enable(on);
        keep(account);
    }

    public String resetPassword(Viewer viewer, String id) {
        viewer.requireAccounts();
        var account = existing(id);
        var password = oneTimePassword();
        account.takesPassword(encode(password), true);
        accounts.save(account);
        return password;
    }

    /** The viewer's own password. */
    public void changePassword(Viewer viewer, String current, String next) {
        var account = accounts.findByUsername(viewer.username()).orElseThrow(RelaisException::notFound);
        if (!encoder.matches(current, account.passwordHash())) {
            throw RelaisException.invalid("account.password.wrong");
        }
        if (next.length() < SHORTEST_PASSWORD || next.equals(current)) {
            throw RelaisException.invalid("account.password.weak", SHORTEST_PASSWORD);
        }
        account.takesPassword(encode(next), false);
        accounts.save(account);
    }

    private void save(AccountOpening opening, String password, boolean oneTime) {
        if (accounts.findByUsername(opening.username()).isPresent()) {
            throw RelaisException.conflict("account.username.taken", opening.username());
        }
        accounts.save(Account.opened(opening, encode(password), oneTime));
    }

    private void keep(Account account) {
        accounts.save(account);
        if (accounts.findAllByOrderByUsername().stream().noneMatch(Account::administers)) {
            throw RelaisException.conflict("account.lastAdministrator");
        }
    }

    private Account existing(String id) {
        return accounts.findById(id).orElseThrow(RelaisException::notFound);
    }

    private String encode(String password) {
        var hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The password encoder returned nothing");
        }
        return hash;
    }

    private String oneTimePassword() {
        var password = new StringBuilder();
        for (var at = 0; at < 16; at++) {
            password.append(at > 0 && at % 4 == 0 ? "-" : "")
                    .append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
