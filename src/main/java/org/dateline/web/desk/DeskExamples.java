package org.dateline.web.desk;

/** Examples of answers, for the API's description. */
final class DeskExamples {
    static final String SLUG = "The trip, as its address names it";

    static final String FILES = """
        [{"id":"f1","name":"visit.txt","mediaType":"text/plain","address":null,"taken":"2025-10-26T09:30:00Z",
          "waiting":false,"size":1840}]\
        """;

    static final String DECISIONS = """
        {"version":1,"decisions":[{"id":"d1","what":"day: 2025-10-28","state":"applied","events":["e0123456789"],
         "changes":[{"what":"day","before":"2025-10-27","after":"2025-10-28"}],"why":"It was put off.","who":"Ada",
         "when":"2025-10-27T08:00:00Z"}]}\
        """;

    static final String VERSIONS = """
        {"revision":7,"seen":1,"versions":[{"number":1,"note":"First version","who":"Ada","made":"2025-10-27T08:05:00Z",
         "from":"2025-10-27T08:05:00Z","decisions":1}]}\
        """;

    static final String DRAFT = """
        {"slug":"asia","title":"A trip","traveller":"A traveller","start":"2025-10-26","end":"2025-10-27","stops":[],"legs":[],
         "events":[],"articles":[],"problems":[]}\
        """;

    static final String FEEDS = """
        [{"id":"w1","address":"https://news.example/feed.xml","title":"The Gazette","looked":"2025-10-27T08:00:00Z",
          "next":"2025-10-27T08:30:00Z","fault":null}]\
        """;

    static final String INBOX = """
        [{"id":"n1","source":"The Gazette","title":"The visit begins","address":"https://news.example/visit",
          "published":"2025-10-26","text":"She arrived this morning.","found":"2025-10-27T08:00:00Z","state":"waiting"}]\
        """;

    static final String NO_TRIP = """
        {"type":"about:blank","title":"Not Found","status":404,"detail":"There is no trip 'mars-2026'."}\
        """;

    private DeskExamples() {}
}
