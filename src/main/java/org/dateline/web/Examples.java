package org.dateline.web;

/** Examples of answers, for the API's description. */
final class Examples {
    static final String TRIPS = """
        [{"slug":"seeds","title":"A trip","traveller":"A traveller","start":"2025-10-24","end":"2025-10-30",
          "stops":3,"events":12,"articles":5,"url":"/api/trips/seeds"}]\
        """;

    static final String TRIP = """
        {"slug":"seeds","title":"A trip","traveller":"A traveller","start":"2025-10-26","end":"2025-10-27",
         "stops":[{"id":"s1","place":{"name":"Kuala Lumpur","kind":"city","country":"MY","lat":3.1412,"lon":101.68653,
                   "geonameid":1735161,"timezone":"Asia/Kuala_Lumpur"},
                   "arrive":"2025-10-26","depart":"2025-10-27","days":["2025-10-26"],"events":["arrival-kl"]}],
         "legs":[],
         "events":[{"id":"arrival-kl","title":"Arrives in Kuala Lumpur","kind":"arrival","when":"2025-10-26",
                    "edtf":"2025-10-26","precision":"day","status":"happened","place":null,"participants":[],
                    "related":false,"confidence":0.8,
                    "claims":[{"article":"visit","start":0,"end":48,
                               "quote":"The traveller landed in Kuala Lumpur on Sunday.",
                               "dateText":"Sunday","placeText":"Kuala Lumpur","when":"2025-10-26",
                               "status":"happened"}],
                    "conflicts":[]}],
         "articles":[{"id":"visit","title":"A visit","source":"The Example Times","url":"https://example.org/visit",
                      "published":"2025-10-26","publishedFrom":"given","language":"en"}],
         "problems":[]}\
        """;

    static final String GEOJSON = """
        {"type":"FeatureCollection","features":[
         {"type":"Feature","id":"stop-s1","geometry":{"type":"Point","coordinates":[101.68653,3.1412]},
          "properties":{"type":"stop","name":"Kuala Lumpur","country":"MY"}}]}\
        """;

    static final String CSV = """
        id,title,kind,status,related,when
        arrival-kl,Arrives in Kuala Lumpur,arrival,happened,false,2025-10-26
        """;

    static final String KML = """
        <?xml version="1.0" encoding="UTF-8"?>
        <kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>A trip</name>
        <Folder><name>Stops</name><Placemark id="stop-s1"><name>Kuala Lumpur, Malaysia</name>
        <TimeSpan><begin>2025-10-26</begin><end>2025-10-27</end></TimeSpan>
        <Point><coordinates>101.68653,3.1412</coordinates></Point></Placemark></Folder></Document></kml>
        """;

    static final String MARKDOWN = """
        # A trip

        ## Events

        ### Arrives in Kuala Lumpur

        26 October 2025, Kuala Lumpur, Malaysia. Happened.

        > “The traveller landed in Kuala Lumpur on Sunday.”\s\s
        > — The Example Times, “A visit” (2025-10-26)
        """;

    static final String JSONLD = """
        {"@context":"https://schema.org","@graph":[
         {"@type":"Trip","name":"A trip","departureTime":"2025-10-26","arrivalTime":"2025-10-27"},
         {"@type":"Event","identifier":"arrival-kl","name":"Arrives in Kuala Lumpur","startDate":"2025-10-26"}]}\
        """;

    static final String TIMELINEJS = """
        {"title":{"text":{"headline":"A trip","text":""}},
         "events":[{"unique_id":"arrival-kl","start_date":{"year":2025,"month":10,"day":26},"group":"arrival",
                    "text":{"headline":"Arrives in Kuala Lumpur","text":"Happened. Date: 26 October 2025."}}]}\
        """;

    static final String CALENDAR = """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Dateline//Dateline 1.2.3//EN
        METHOD:PUBLISH
        NAME:A trip
        REFRESH-INTERVAL;VALUE=DURATION:PT6H
        BEGIN:VEVENT
        UID:arrival-kl@dateline
        DTSTAMP:20251027T000001Z
        LAST-MODIFIED:20251027T000001Z
        SEQUENCE:1
        DTSTART;VALUE=DATE:20251026
        DTEND;VALUE=DATE:20251027
        SUMMARY:Arrives in Kuala Lumpur
        STATUS:CONFIRMED
        END:VEVENT
        END:VCALENDAR
        """;

    static final String NOT_FOUND = """
        {"type":"about:blank","title":"Not Found","status":404,
         "detail":"There is no trip 'mars-2026'; /api/trips lists them."}\
        """;

    static final String BAD_REQUEST = """
        {"type":"about:blank","title":"Bad Request","status":400,
         "detail":"status=maybe: it is one of happened, planned, possible, cancelled."}\
        """;

    static final String NOT_YET = """
        {"type":"about:blank","title":"Service Unavailable","status":503,
         "detail":"The calendars of this trip are not ready yet; ask again in 30 seconds."}\
        """;

    static final String OEMBED = """
        {"version":"1.0","type":"rich","provider_name":"Dateline","provider_url":"http://localhost:8080",
         "title":"A trip","cache_age":3600,
         "html":"<iframe src=\\"http://localhost:8080/trips/seeds/embed\\"></iframe>","width":720,"height":640}\
        """;

    private Examples() {}
}
