package org.dateline.desk.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Optional;
import org.wildfly.security.password.Password;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.spec.EncryptablePasswordSpec;
import org.wildfly.security.password.spec.IteratedSaltedPasswordAlgorithmSpec;
import org.wildfly.security.password.util.ModularCrypt;

/** What is kept of passwords: bcrypt, by WildFly Elytron. */
public final class Passwords {
    /** Shorter ones are guessed. */
    public static final int SHORTEST = 12;

    /** Bcrypt reads no more bytes than these; a longer one would be another than it looks. */
    public static final int LONGEST_BYTES = 72;

    /** Two to this power of rounds: a quarter of a second. */
    static final int COST = 12;

    private static final Provider PROVIDER = WildFlyElytronPasswordProvider.getInstance();

    private final SecureRandom random = new SecureRandom();
    private final int cost;

    /** What nobody's password is, to compare with where there is no account, so that it takes as long. */
    private final String nobody;

    /** @param cost two to this power of rounds */
    Passwords(int cost) {
        this.cost = cost;
        this.nobody = hash("no account has this one");
    }

    /** Whether it may be one. */
    public static boolean isFit(String password) {
        return password.codePointCount(0, password.length()) >= SHORTEST
                && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES
                && password.codePoints().distinct().count() > SHORTEST / 3;
    }

    /** In modular crypt format: {@code $2a$12$…}. */
    String hash(String password) {
        try {
            PasswordFactory factory = PasswordFactory.getInstance(BCryptPassword.ALGORITHM_BCRYPT, PROVIDER);
            byte[] salt = new byte[BCryptPassword.BCRYPT_SALT_SIZE];
            random.nextBytes(salt);
            Password made = factory.generatePassword(new EncryptablePasswordSpec(
                    password.toCharArray(),
                    new IteratedSaltedPasswordAlgorithmSpec(cost, salt),
                    StandardCharsets.UTF_8));
            return ModularCrypt.encodeAsString(made);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes as long whether there is a hash or not. */
    boolean matches(Optional<String> hash, String password) {
        boolean fits = password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
        try {
            Password kept = ModularCrypt.decode(hash.orElse(nobody));
            PasswordFactory factory = PasswordFactory.getInstance(kept.getAlgorithm(), PROVIDER);
            boolean same = factory.verify(
                    factory.translate(kept), (fits ? password : "").toCharArray(), StandardCharsets.UTF_8);
            return same && fits && hash.isPresent();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
