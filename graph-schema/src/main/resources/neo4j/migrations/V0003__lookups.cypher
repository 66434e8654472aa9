// What questions start from.
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.country, n.name);
CREATE INDEX need_state IF NOT EXISTS FOR (n:Need) ON (n.state);
CREATE INDEX importrun_started IF NOT EXISTS FOR (n:ImportRun) ON (n.startedAt);
CREATE INDEX served_in_key IF NOT EXISTS FOR ()-[e:SERVED_IN]-() ON (e.key);
CREATE INDEX has_expertise_key IF NOT EXISTS FOR ()-[e:HAS_EXPERTISE]-() ON (e.key);
CREATE INDEX attended_key IF NOT EXISTS FOR ()-[e:ATTENDED]-() ON (e.key);
CREATE INDEX contact_key IF NOT EXISTS FOR ()-[e:CONTACT]-() ON (e.key);
CREATE INDEX agreement_key IF NOT EXISTS FOR ()-[e:AGREEMENT]-() ON (e.key);
