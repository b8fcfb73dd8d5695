-- Feeds that are watched for a trip, and what they announced. A feed that is watched no more stays, so that what was taken or left
-- of it isn't offered again.

CREATE TABLE feed (
    id TEXT PRIMARY KEY,
    trip TEXT NOT NULL REFERENCES trip (id),
    address TEXT NOT NULL,
    title TEXT NOT NULL,
    watched SMALLINT NOT NULL,
    etag TEXT,
    last_modified TEXT,
    looked BIGINT,
    next_look BIGINT NOT NULL,
    failures INTEGER NOT NULL,
    fault TEXT NOT NULL,
    UNIQUE (trip, address)
);
CREATE INDEX feed_next_look ON feed (watched, next_look);

-- item tells an entry from the others of its feed, address_key from those of other feeds.
CREATE TABLE feed_entry (
    id TEXT PRIMARY KEY,
    trip TEXT NOT NULL REFERENCES trip (id),
    feed TEXT NOT NULL REFERENCES feed (id),
    item TEXT NOT NULL,
    address_key TEXT,
    title TEXT NOT NULL,
    address TEXT,
    published TEXT,
    content TEXT NOT NULL,
    found BIGINT NOT NULL,
    state TEXT NOT NULL,
    UNIQUE (feed, item)
);
CREATE INDEX feed_entry_address ON feed_entry (trip, address_key);
CREATE INDEX feed_entry_state ON feed_entry (trip, state, found);
