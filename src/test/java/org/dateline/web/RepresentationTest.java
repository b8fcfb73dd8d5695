package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepresentationTest {
    /** Letters that don't pack well, so that a few million of them are too many to keep. */
    private static String letters(int count) {
        Random random = new Random(count);
        StringBuilder letters = new StringBuilder(count);
        while (letters.length() < count) {
            letters.append((char) ('!' + random.nextInt(90)));
        }
        return letters.toString();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "10, true", "100000, true", "4000000, false"})
    void bothFormsAreTheContentKeptOrNot(int count, boolean kept) throws IOException {
        String content = letters(count);
        Representation document =
                Representation.of(Description.shown("text/plain", "letters.txt"), out -> out.write(content));
        assertThat(document.kept().isPresent()).isEqualTo(kept);
        assertThat(document.octets()).isEqualTo(count);
        assertThat(document.weight()).isLessThan(kept ? count + 2000 : 2000);
        assertThat(written(document, false)).isEqualTo(content.getBytes(StandardCharsets.UTF_8));
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(written(document, true)))) {
            assertThat(packed.readAllBytes()).isEqualTo(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] written(Representation document, boolean packed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(packed, out);
        return out.toByteArray();
    }
}
