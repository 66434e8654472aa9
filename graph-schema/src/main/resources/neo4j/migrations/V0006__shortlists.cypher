// Who is on a need's shortlist, and how that came about.
CREATE CONSTRAINT shortliststep_key IF NOT EXISTS FOR (n:ShortlistStep) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT shortliststep_id IF NOT EXISTS FOR (n:ShortlistStep) REQUIRE n.id IS UNIQUE;
CREATE INDEX shortlisted_key IF NOT EXISTS FOR ()-[e:SHORTLISTED]-() ON (e.key);
