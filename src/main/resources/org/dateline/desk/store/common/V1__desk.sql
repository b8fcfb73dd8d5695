-- The desk's store. One text for SQLite and PostgreSQL; what they call differently are placeholders.
-- Instants are milliseconds since 1970, truths are 0 and 1, ids are random letters and digits.

CREATE TABLE account (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    password TEXT,
    disabled SMALLINT NOT NULL,
    created BIGINT NOT NULL
);

-- trip is empty for a role in all trips.
CREATE TABLE role_grant (
    account TEXT NOT NULL REFERENCES account (id),
    trip TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (account, trip)
);

-- Links that work once. account is empty where the link makes one.
CREATE TABLE invitation (
    hash TEXT PRIMARY KEY,
    account TEXT REFERENCES account (id),
    expires BIGINT NOT NULL
);

CREATE TABLE session (
    hash TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (id),
    expires BIGINT NOT NULL,
    ends BIGINT NOT NULL
);
CREATE INDEX session_account ON session (account);

CREATE TABLE api_token (
    id TEXT PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    account TEXT NOT NULL REFERENCES account (id),
    label TEXT NOT NULL,
    role TEXT NOT NULL,
    trip TEXT NOT NULL,
    created BIGINT NOT NULL,
    expires BIGINT NOT NULL
);
CREATE INDEX api_token_account ON api_token (account);

CREATE TABLE failed_sign_in (
    subject TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX failed_sign_in_subject ON failed_sign_in (subject, at);

-- version counts decisions, revision counts every change.
CREATE TABLE trip (
    id TEXT PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    archived SMALLINT NOT NULL,
    position INTEGER NOT NULL,
    version INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created BIGINT NOT NULL
);

CREATE TABLE article (
    id TEXT PRIMARY KEY,
    trip TEXT NOT NULL REFERENCES trip (id),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    address TEXT,
    taken BIGINT NOT NULL,
    account TEXT NOT NULL,
    hidden SMALLINT NOT NULL,
    digest TEXT NOT NULL,
    size BIGINT NOT NULL,
    bytes ${bytes} NOT NULL,
    UNIQUE (trip, name)
);
CREATE INDEX article_digest ON article (trip, digest);

-- content is a corrections.json of one decision.
CREATE TABLE decision (
    trip TEXT NOT NULL REFERENCES trip (id),
    version INTEGER NOT NULL,
    id TEXT NOT NULL,
    content TEXT NOT NULL,
    account TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (trip, version),
    UNIQUE (trip, id)
);

-- What readers see: these articles, and the decisions up to that version.
CREATE TABLE publication (
    trip TEXT NOT NULL REFERENCES trip (id),
    number INTEGER NOT NULL,
    note TEXT NOT NULL,
    account TEXT NOT NULL,
    who TEXT NOT NULL,
    made BIGINT NOT NULL,
    visible_from BIGINT NOT NULL,
    decisions INTEGER NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (trip, number)
);

CREATE TABLE publication_article (
    trip TEXT NOT NULL,
    number INTEGER NOT NULL,
    article TEXT NOT NULL REFERENCES article (id),
    PRIMARY KEY (trip, number, article),
    FOREIGN KEY (trip, number) REFERENCES publication (trip, number)
);

-- Publications that readers no longer see, or never came to see.
CREATE TABLE withdrawal (
    trip TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (trip, number),
    FOREIGN KEY (trip, number) REFERENCES publication (trip, number)
);

CREATE TABLE audit (
    id ${identity},
    at BIGINT NOT NULL,
    account TEXT NOT NULL,
    who TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX audit_subject ON audit (subject, id);
