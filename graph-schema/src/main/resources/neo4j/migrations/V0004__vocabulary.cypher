// A vocabulary that grows: words of editors, vocabularies of others, and what people asked.
CREATE CONSTRAINT synonym_key IF NOT EXISTS FOR (n:Synonym) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT synonym_id IF NOT EXISTS FOR (n:Synonym) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT outsidescheme_key IF NOT EXISTS FOR (n:OutsideScheme) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT outsidescheme_id IF NOT EXISTS FOR (n:OutsideScheme) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT outsideconcept_key IF NOT EXISTS FOR (n:OutsideConcept) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT outsideconcept_id IF NOT EXISTS FOR (n:OutsideConcept) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT question_key IF NOT EXISTS FOR (n:Question) REQUIRE n.key IS UNIQUE;
CREATE INDEX question_day IF NOT EXISTS FOR (n:Question) ON (n.day);
CREATE INDEX matches_key IF NOT EXISTS FOR ()-[e:MATCHES]-() ON (e.key);
