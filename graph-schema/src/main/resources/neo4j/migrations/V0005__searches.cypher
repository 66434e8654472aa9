// Searches that people keep: a name is given once by each, and whose address it is is asked with every search.
CREATE CONSTRAINT savedsearch_id IF NOT EXISTS FOR (n:SavedSearch) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT savedsearch_key IF NOT EXISTS FOR (n:SavedSearch) REQUIRE n.key IS UNIQUE;
CREATE INDEX savedsearch_address IF NOT EXISTS FOR (n:SavedSearch) ON (n.address);
CREATE INDEX savedsearch_owner IF NOT EXISTS FOR (n:SavedSearch) ON (n.owner);
CREATE CONSTRAINT searchvisit_key IF NOT EXISTS FOR (n:SearchVisit) REQUIRE n.key IS UNIQUE;
CREATE INDEX searchvisit_search IF NOT EXISTS FOR (n:SearchVisit) ON (n.search);
