package org.dateline.web.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.desk.store.Passkeys;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeviceWordsTest {
    private static final String BASE = "http://localhost:8080";
    private static final String CHALLENGE = DeviceWords.text(new byte[32]);

    private final DeviceWords words = new DeviceWords();
    private final SoftDevice device = new SoftDevice();

    private Optional<Passkeys.Made> made() {
        return words.made(BASE, device.clientData("webauthn.create", CHALLENGE), device.attestation());
    }

    private Optional<Long> signed(SoftDevice by) {
        byte[] attestation = new SoftDevice().attestation();
        return words.signed(BASE, by.answer(CHALLENGE), by == device ? kept : attestation, 5);
    }

    private byte[] kept = new byte[0];

    private void keep() {
        Passkeys.Made made = made().orElseThrow();
        assertThat(made.credential()).isEqualTo(DeviceWords.text(device.credential));
        assertThat(made.counter()).isEqualTo(1);
        kept = made.attestation();
        device.counter = 6;
    }

    @Test
    void aDeviceSignsInByTheKeyThatItMade() {
        keep();
        assertThat(DeviceWords.question(device.answer(CHALLENGE).clientData())).isEqualTo(CHALLENGE);
        assertThat(signed(device)).contains(6L);
    }

    private static Stream<Named<Consumer<SoftDevice>>> lies() {
        return Stream.of(
                Named.of("another site's page", device -> device.origin = "http://localhost.evil.example:8080"),
                Named.of("another port", device -> device.origin = "http://localhost:8081"),
                Named.of("another server", device -> device.server = "evil.example"),
                Named.of("nobody there", device -> device.flags = SoftDevice.KNOWN),
                Named.of("somebody, but who?", device -> device.flags = SoftDevice.PRESENT));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void noOtherWordsAreTaken(Consumer<SoftDevice> lie) {
        keep();
        lie.accept(device);
        assertThat(made()).isEmpty();
        assertThat(signed(device)).isEmpty();
    }

    @Test
    void aCopiedKeyAndAnothersAreToldByCounterAndSignature() {
        keep();
        device.counter = 5;
        assertThat(signed(device)).isEmpty();
        assertThat(signed(new SoftDevice())).as("another key").isEmpty();
        device.counter = 6;
        DeviceWords.Answer answer = device.answer(DeviceWords.text(new byte[31]));
        DeviceWords.Answer asked = device.answer(CHALLENGE);
        DeviceWords.Answer mixed = new DeviceWords.Answer(
                answer.credential(), asked.clientData(), answer.authenticator(), answer.signature());
        assertThat(words.signed(BASE, mixed, kept, 5)).as("of another question").isEmpty();
        byte[] create = device.clientData("webauthn.create", CHALLENGE);
        DeviceWords.Answer otherWise =
                new DeviceWords.Answer(asked.credential(), create, asked.authenticator(), asked.signature());
        assertThat(words.signed(BASE, otherWise, kept, 5)).isEmpty();
    }

    @Test
    void anythingMayBeSent() {
        keep();
        Random random = new Random(7);
        byte[] client = device.clientData("webauthn.create", CHALLENGE);
        byte[] attestation = device.attestation();
        for (int i = 0; i < 3000; i++) {
            byte[] broken = attestation.clone();
            int at = random.nextInt(broken.length);
            broken[at] = (byte) (broken[at] ^ (1 + random.nextInt(255)));
            byte[] cut = random.nextBoolean() ? broken : Arrays.copyOf(broken, at);
            assertThat(words.made(BASE, client, cut)
                            .map(Passkeys.Made::credential)
                            .orElse(""))
                    .isNotNull();
            byte[] noise = new byte[random.nextInt(80)];
            random.nextBytes(noise);
            assertThat(words.made(BASE, noise, noise)).isEmpty();
            DeviceWords.Answer answer = new DeviceWords.Answer(device.credential, client, noise, noise);
            assertThat(words.signed(BASE, answer, kept, 0)).isEmpty();
            assertThat(DeviceWords.question(noise)).isNotNull();
        }
    }
}
