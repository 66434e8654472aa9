// Which records are one organisation, as editors said, and under which of them the others stand.
CREATE INDEX judged_key IF NOT EXISTS FOR ()-[e:JUDGED]-() ON (e.key);
CREATE INDEX stands_under_key IF NOT EXISTS FOR ()-[e:STANDS_UNDER]-() ON (e.key);
