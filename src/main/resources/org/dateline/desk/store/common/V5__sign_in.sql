-- Other ways to sign in than a password.

-- Whom the newsroom's own provider knows: its address, and what it calls somebody there.
CREATE TABLE provider_subject (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    account TEXT NOT NULL REFERENCES account (id),
    since BIGINT NOT NULL,
    PRIMARY KEY (issuer, subject)
);
CREATE UNIQUE INDEX provider_subject_account ON provider_subject (account, issuer);

-- 1 where the provider said so at the last sign-in; 0 where it was given here.
ALTER TABLE role_grant ADD COLUMN provided SMALLINT NOT NULL DEFAULT 0;

-- Where the provider's own session is ended, of sessions that it began; empty where it has no such address.
ALTER TABLE session ADD COLUMN provider_exit TEXT;

-- credential is what the device calls the key, in base64url; counter only rises, unless the device counts nothing.
CREATE TABLE passkey (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (id),
    credential TEXT NOT NULL UNIQUE,
    attested ${bytes} NOT NULL,
    counter BIGINT NOT NULL,
    label TEXT NOT NULL,
    made BIGINT NOT NULL,
    used BIGINT
);
CREATE INDEX passkey_account ON passkey (account);
