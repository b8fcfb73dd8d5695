package org.dateline.web.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.dateline.web.fetch.FetchException.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org/",
        "HTTPS://Example.ORG/A b#part, https://example.org/A%20b",
        "http://example.org:80/x?q=1|2, http://example.org/x?q=1%7C2",
        "https://example.org:8443/, https://example.org:8443/",
        "https://münchen.example/straße, https://xn--mnchen-3ya.example/stra%C3%9Fe",
        "http://93.184.216.34/, http://93.184.216.34/",
        "'http://[2606:2800:220:1::1]:8080/a', 'http://[2606:2800:220:1::1]:8080/a'",
        "' https://example.org/a%20b?x=%C3%A9 ', https://example.org/a%20b?x=%C3%A9",
        "https://example.org?q=1, https://example.org/?q=1",
    })
    void whatPeopleCopyIsAnAddress(String text, String expected) throws FetchException {
        assertThat(WebAddress.of(text).uri()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/passwd, SCHEME",
        "ftp://example.org/, SCHEME",
        "gopher://example.org/, SCHEME",
        "jar:http://example.org/!/, NO_ADDRESS",
        "javascript:alert(1), NO_ADDRESS",
        "example.org, NO_ADDRESS",
        "//example.org/, NO_ADDRESS",
        "'', NO_ADDRESS",
        "http://, NO_ADDRESS",
        "http:///etc/passwd, NO_ADDRESS",
        "http://user@example.org/, CREDENTIALS",
        "http://user:secret@example.org/, CREDENTIALS",
        "http://example.org@127.0.0.1/, CREDENTIALS",
        "http://2130706433/, NO_ADDRESS",
        "http://0x7f000001/, NO_ADDRESS",
        "http://0x7f.1/, NO_ADDRESS",
        "http://0177.0.0.1/, NO_ADDRESS",
        "http://127.1/, NO_ADDRESS",
        "http://127.0.0.1./, NO_ADDRESS",
        "http://017700000001/, NO_ADDRESS",
        "http://１２７.1/, NO_ADDRESS",
        "http://127.0.0.0x1/, NO_ADDRESS",
        "http://1.2.3.4.5/, NO_ADDRESS",
        "'http://[fe80::1%25eth0]/', NO_ADDRESS",
        "'http://[::1/', NO_ADDRESS",
        "http://exa mple.org/, NO_ADDRESS",
        "http://example.org\\@127.0.0.1/, CREDENTIALS",
        "'http://example.org:22/', PORT",
        "'http://example.org:25/', PORT",
        "'http://example.org:99999/', PORT",
    })
    void whatCouldLeadElsewhereIsRefused(String text, Reason reason) {
        FetchException refused = catchThrowableOfType(FetchException.class, () -> WebAddress.of(text));
        assertThat(refused).as(text).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
    }

    /** The digits of other scripts are ours once a name is written in ASCII. */
    @ParameterizedTest
    @CsvSource({
        "http://１２７.０.０.１/, 127.0.0.1",
        "http://127。0。0。1/, 127.0.0.1",
        "'http://[::ffff:7f00:1]/', ::ffff:7f00:1"
    })
    void anIpAddressIsToldInEveryScript(String text, String host) throws FetchException {
        WebAddress address = WebAddress.of(text);
        assertThat(address.literal()).isTrue();
        assertThat(address.host()).isEqualTo(host);
    }
}
