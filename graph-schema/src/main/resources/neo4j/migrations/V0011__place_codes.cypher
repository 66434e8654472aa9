// Published lists of P-codes, asked by country.
CREATE CONSTRAINT placecode_key IF NOT EXISTS FOR (n:PlaceCode) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT placecode_id IF NOT EXISTS FOR (n:PlaceCode) REQUIRE n.id IS UNIQUE;
CREATE INDEX placecode_country IF NOT EXISTS FOR (n:PlaceCode) ON (n.country);
