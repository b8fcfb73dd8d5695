package org.dateline.web.passkey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.store.Passkeys;

/**
 * Checks them: for this server, of the question that was asked, by a person who showed the device that it is them. Words that are none
 * make the library's parsers throw whatever their parts throw.
 */
@ApplicationScoped
public class DeviceWords {
    /** What is understood, the first the rather: ES256, EdDSA, RS256, by their numbers in COSE. */
    public static final List<Long> ALGORITHMS = List.of(-7L, -8L, -257L);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectConverter converter = new ObjectConverter();
    private final AttestationObjectConverter attestations = new AttestationObjectConverter(converter);
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);

    /** What of it is in base64url: that is how forms carry it. Empty where it isn't. */
    public static Optional<byte[]> bytes(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The question that a device says it answers; empty where it says none. */
    public static String question(byte[] clientData) {
        try {
            return JSON.readTree(clientData).path("challenge").asText("");
        } catch (JsonProcessingException e) {
            return "";
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ServerProperty server(String base, String question) {
        byte[] asked = bytes(question).orElseThrow(() -> new IllegalArgumentException("no question"));
        URI address = URI.create(base);
        return new ServerProperty(new Origin(base), String.valueOf(address.getHost()), new DefaultChallenge(asked));
    }

    /**
     * A key that a device made; empty where it isn't one for this server.
     *
     * @param base this server's address, as browsers have it
     */
    public Optional<Passkeys.Made> made(String base, byte[] clientData, byte[] attestation) {
        List<PublicKeyCredentialParameters> kinds = ALGORITHMS.stream()
                .map(number -> new PublicKeyCredentialParameters(
                        PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(number)))
                .toList();
        try {
            RegistrationData data = manager.verify(
                    new RegistrationRequest(attestation, clientData),
                    new RegistrationParameters(server(base, question(clientData)), kinds, true, true));
            AttestationObject object = data.getAttestationObject();
            AttestedCredentialData key =
                    object == null ? null : object.getAuthenticatorData().getAttestedCredentialData();
            return key == null
                    ? Optional.empty()
                    : Optional.of(new Passkeys.Made(
                            text(key.getCredentialId()),
                            attestation,
                            object.getAuthenticatorData().getSignCount()));
        } catch (RuntimeException unfit) {
            return Optional.empty();
        }
    }

    /** What a device answers at sign-in, but for which key and whose it says it is. */
    public record Answer(byte[] credential, byte[] clientData, byte[] authenticator, byte[] signature) {}

    /**
     * How often the device used the key, this time too; empty where it wasn't this key or not for this server.
     *
     * @param attestation the device's words when it made the key
     * @param counter how often it had used it before
     */
    public Optional<Long> signed(String base, Answer answer, byte[] attestation, long counter) {
        try {
            AttestationObject object = attestations.convert(attestation);
            if (object == null) {
                return Optional.empty();
            }
            CredentialRecord key = new CredentialRecordImpl(object, null, null, null);
            key.setCounter(counter);
            AuthenticationData data = manager.verify(
                    new AuthenticationRequest(
                            answer.credential(), answer.authenticator(), answer.clientData(), answer.signature()),
                    new AuthenticationParameters(server(base, question(answer.clientData())), key, null, true, true));
            return Optional.ofNullable(data.getAuthenticatorData()).map(told -> told.getSignCount());
        } catch (RuntimeException unfit) {
            return Optional.empty();
        }
    }
}
