package org.dateline.web;

import java.util.HashMap;
import java.util.Map;

/** The invented trip with a map of another host, behind a proxy, for two newsrooms. */
public class OpenedProfile extends SampleProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
        settings.put("dateline.map.style", "https://maps.example/style.json");
        settings.put("dateline.embed.frame-ancestors", "https://news.example,https://*.weekly.example");
        settings.put("dateline.public-url", "https://trips.example/");
        return settings;
    }
}
