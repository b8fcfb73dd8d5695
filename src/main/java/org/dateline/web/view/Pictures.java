package org.dateline.web.view;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The articles' pictures, where who runs the site may show them: a page then asks the hosts that are named in its settings,
 * and no others; without the setting no picture is shown and nobody is asked.
 */
public final class Pictures {
    /** Takes origins: {@code https://media.example}, parted by commas. */
    private static final String SETTING = "dateline.pictures.hosts";

    private static final class Configured {
        private static final Pictures PICTURES = of(ConfigProvider.getConfig()
                .getOptionalValues(SETTING, String.class)
                .orElse(List.of()));
    }

    private final List<String> origins;

    private Pictures(List<String> origins) {
        this.origins = List.copyOf(origins);
    }

    /** As the site's settings have it. */
    public static Pictures configured() {
        return Configured.PICTURES;
    }

    /**
     * Those of some hosts.
     *
     * @throws IllegalArgumentException where one is no origin: a scheme, a host, a port perhaps, and nothing else
     */
    static Pictures of(List<String> origins) {
        return new Pictures(origins.stream()
                .map(each -> each.strip().toLowerCase(Locale.ROOT))
                .map(each -> origin(each)
                        .filter(each::equals)
                        .orElseThrow(() -> new IllegalArgumentException(
                                SETTING + " takes origins such as https://media.example, parted by commas: " + each)))
                .toList());
    }

    /** Whom a page may ask for pictures, as Content-Security-Policy names them. */
    public List<String> origins() {
        return origins;
    }

    /** The address, where it may be shown. */
    public Optional<String> allowed(Optional<String> address) {
        return address.map(String::strip)
                .filter(each -> origin(each).filter(origins::contains).isPresent());
    }

    private static Optional<String> origin(String address) {
        try {
            URI uri = new URI(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("https") || scheme.equals("http");
            return !web || uri.getHost() == null || uri.getRawUserInfo() != null
                    ? Optional.empty()
                    : Optional.of(scheme + "://"
                            + String.valueOf(uri.getRawAuthority()).toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
