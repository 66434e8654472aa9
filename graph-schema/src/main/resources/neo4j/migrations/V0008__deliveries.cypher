// Tables that came again and again, each with what it listed.
CREATE INDEX delivery_series IF NOT EXISTS FOR (n:Delivery) ON (n.series);
