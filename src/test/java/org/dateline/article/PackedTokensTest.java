package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTokensTest {
    @Test
    void aTextWithoutTokensHasNone() {
        assertThat(PackedTokens.of(List.of()).size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 62, 63, 64, 70_000, 200_000})
    void tokensStandWhereTheTextHasThem(int letters) {
        String word = "a".repeat(letters);
        String text = " ".repeat(65_530) + "Lima, 26 " + word + " - " + word + ". " + " ".repeat(140_000) + "On 3";

        List<Token> tokens = Tokens.of(text);
        PackedTokens packed = PackedTokens.of(tokens);

        assertThat(packed.size()).isEqualTo(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            assertThat(packed.start(i)).isEqualTo(token.start());
            assertThat(packed.end(i)).isEqualTo(token.end());
            assertThat(packed.isWord(i)).isEqualTo(token.isWord());
            assertThat(packed.isNumber(i)).isEqualTo(token.isNumber());
        }
    }

    @Test
    void thePlaceOfAnOffsetIsFoundAmongSome() {
        PackedTokens packed = PackedTokens.of(Tokens.of("In Lima on Monday"));

        assertThat(packed.indexAt(0, 1, 3)).isEqualTo(1);
        assertThat(packed.indexAt(6, 1, 3)).isEqualTo(1);
        assertThat(packed.indexAt(7, 1, 3)).isEqualTo(2);
        assertThat(packed.indexAt(16, 1, 3)).isEqualTo(3);
    }
}
