-- The order in which a trip's articles were taken in, which their times do not tell: many may be taken within one tick of a clock.
-- 0 for those of before.

ALTER TABLE article ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
CREATE INDEX article_position ON article (trip, position);
