// What happened around a stage is looked for by where it was.
CREATE INDEX event_latitude IF NOT EXISTS FOR (n:Event) ON (n.latitude);
