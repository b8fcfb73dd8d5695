-- What somebody saw of a trip when they last looked, and when they looked before that: what came since is new to them.
-- version and articles are those of the trip then; the ids of articles are parted by spaces.

CREATE TABLE visit (
    account TEXT NOT NULL REFERENCES account (id),
    trip TEXT NOT NULL REFERENCES trip (id),
    at BIGINT NOT NULL,
    version INTEGER NOT NULL,
    articles TEXT NOT NULL,
    before_at BIGINT,
    before_version INTEGER,
    before_articles TEXT,
    PRIMARY KEY (account, trip)
);
