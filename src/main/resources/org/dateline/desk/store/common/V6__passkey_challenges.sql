-- What a device is asked to sign, once. account is empty where nobody is signed in yet.

CREATE TABLE passkey_challenge (
    hash TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    expires BIGINT NOT NULL
);
