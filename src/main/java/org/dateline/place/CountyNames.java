package org.dateline.place;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The names that news has for a county, a district or a province: what it is called officially, and the forms of its
 * country.
 *
 * <p>"Province of Laguna" is "Laguna" and "Laguna Province"; "Mayo County" of Ireland is "Mayo", "County Mayo" and
 * "Co. Mayo"; "Harris County" of the United States is "Harris Co.", but never "Harris" alone.
 */
final class CountyNames {
    private static final Pattern BEFORE = Pattern.compile("^(?:The )?(?:(?:Royal|Metropolitan) )?(?:"
            + "County|Province|Borough|City|District|City and (?:Borough|County)|Regional (?:Municipality|District)"
            + "|Municipal District|District Municipality|Borough|Département|Departamento|Provincia|Província"
            + "|Kabupaten|Kota|Amphoe|Shahrest[aā]n-e|Regierungsbezirk"
            + ")(?: (?:of|de|del|di|du|da))? ");
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)(?: (?:"
                    + "county|county borough|district|province|regional district|regional municipality|municipality"
                    + "|metropolitan municipality|district municipality|local government area|zila|shi|diqu|gun|ku"
                    + "|rayon|raion|ilçesi|city and county council|council|city|prefecture|no\\. \\d+|\\([^)]*\\))|-shi|-gun|-gu)$");
    /** What may stand behind the bare name, by country. */
    private static final Map<String, List<String>> ALSO_BEHIND = Map.of(
            "GB", List.of("District"),
            "IE", List.of("County"),
            "CA", List.of("County", "Region", "Regional District"),
            "NZ", List.of("District"),
            "AU", List.of("Shire"),
            "NG", List.of("Local Government Area", "Local Government", "LGA"),
            "KE", List.of("County"),
            "PH", List.of("Province"),
            "IN", List.of("District"));

    private CountyNames() {}

    static void add(Draft county) {
        county.name(county.name, NameUse.MAIN);
        if (county.country.equals("US")) {
            if (county.name.endsWith(" County")) {
                county.name(stem(county.name, "County") + " Co", NameUse.ABBREVIATION);
            }
            if (county.name.indexOf('-') > 0) {
                county.name(bare(county.name), NameUse.MAIN);
            }
            return;
        }
        String bare = bare(county.name);
        if (bare.length() < 3) {
            return;
        }
        county.name(bare, NameUse.MAIN);
        for (String generic : ALSO_BEHIND.getOrDefault(county.country, List.of("District", "Province"))) {
            county.name(bare + " " + generic, NameUse.MAIN);
        }
        if (county.country.equals("IE") || county.country.equals("GB")) {
            county.name("County " + bare, NameUse.MAIN);
            county.name("Co " + bare, NameUse.MAIN);
        }
    }

    /** The name without what it is: "Laguna" for "Province of Laguna". */
    static String bare(String name) {
        String rest = BEFORE.matcher(name).replaceFirst("");
        return BEHIND.matcher(rest).replaceFirst("").strip();
    }

    private static String stem(String name, String generic) {
        return name.substring(0, name.length() - generic.length()).strip();
    }
}
