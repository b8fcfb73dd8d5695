package org.dateline.web.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.dateline.desk.Role;
import org.dateline.web.provider.ProviderSettings.GroupRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderSettingsTest {
    private static ProviderSettings settings(String url) {
        return new ProviderSettings(url, "c", "s", "ID", "name", Optional.empty(), List.of(), false);
    }

    @Test
    void groupsMeanRolesInTripsOrInAll() {
        assertThat(ProviderSettings.roles("desk=editor, /news/Chiefs of desk=administrator,lima=publisher@lima-2"))
                .containsExactly(
                        new GroupRole("desk", Role.EDITOR, ""),
                        new GroupRole("/news/Chiefs of desk", Role.ADMINISTRATOR, ""),
                        new GroupRole("lima", Role.PUBLISHER, "lima-2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk",
                "desk=",
                "desk=chief",
                "=editor",
                "desk=editor,,x=reader",
                "desk=editor@",
                "desk=editor@A b"
            })
    void whatIsNoRoleIsTold(String text) {
        assertThatThrownBy(() -> ProviderSettings.roles(text)).hasMessageContaining("GROUP=ROLE@TRIP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://id.example/realms/x", "http://localhost:8080", "http://127.0.0.1:1/x", "http://[::1]:1"
            })
    void aProviderIsAskedOverHttpsOrOnThisMachine(String url) {
        assertThat(settings(url).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://id.example",
                "id.example",
                "ftp://id.example",
                "https://",
                "https:// x",
                "http://localhost.evil.example"
            })
    void andNotWhereOthersMayListen(String url) {
        assertThatThrownBy(() -> settings(url)).hasMessageContaining("DATELINE_OIDC_URL");
    }
}
