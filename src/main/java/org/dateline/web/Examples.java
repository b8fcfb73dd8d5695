package org.dateline.web;

/** Examples of answers, for the API's description. */
final class Examples {
    static final String TRIPS = """
            [{"slug":"seeds","title":"A trip","traveller":"A traveller","start":"2025-10-24","end":"2025-10-30",
              "stops":3,"events":12,"articles":5,"url":"/api/trips/seeds"}]""";

    static final String TRIP = """
            {"slug":"seeds","title":"A trip","traveller":"A traveller","start":"2025-10-26","end":"2025-10-27",
             "stops":[{"id":"s1","place":{"name":"Kuala Lumpur","kind":"city","country":"MY","lat":3.1412,"lon":101.68653,
                       "geonameid":1735161,"timezone":"Asia/Kuala_Lumpur"},
                       "arrive":"2025-10-26","depart":"2025-10-27","days":["2025-10-26"],"events":["arrival-kl"]}],
             "legs":[],
             "events":[{"id":"arrival-kl","title":"Arrives in Kuala Lumpur","kind":"arrival","when":"2025-10-26",
                        "edtf":"2025-10-26","precision":"day","status":"happened","place":null,"participants":[],
                        "related":false,"confidence":0.8,"claims":[],"conflicts":[]}],
             "articles":[],"problems":[]}""";

    static final String GEOJSON = """
            {"type":"FeatureCollection","features":[
             {"type":"Feature","id":"stop-s1","geometry":{"type":"Point","coordinates":[101.68653,3.1412]},
              "properties":{"type":"stop","name":"Kuala Lumpur","country":"MY"}}]}""";

    static final String CSV = """
            id,title,kind,status,related,when
            arrival-kl,Arrives in Kuala Lumpur,arrival,happened,false,2025-10-26
            """;

    static final String CALENDAR = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Dateline//Dateline//EN
            BEGIN:VEVENT
            UID:arrival-kl@dateline
            DTSTAMP:20251027T000000Z
            DTSTART;VALUE=DATE:20251026
            DTEND;VALUE=DATE:20251027
            SUMMARY:Arrives in Kuala Lumpur
            STATUS:CONFIRMED
            END:VEVENT
            END:VCALENDAR
            """;

    static final String OEMBED = """
            {"version":"1.0","type":"rich","provider_name":"Dateline","provider_url":"http://localhost:8080",
             "title":"A trip","cache_age":3600,
             "html":"<iframe src=\\"http://localhost:8080/trips/seeds/embed\\"></iframe>","width":720,"height":640}""";

    private Examples() {}
}
