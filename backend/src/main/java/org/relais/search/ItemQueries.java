package org.relais.search;

/**
 * What the index takes from the graph, one query for each type, all with the same columns. Words of
 * <em>other</em> items are taken only where every account may read them ({@code $open}): the index
 * entry of an open item must not tell of a restricted one.
 */
final class ItemQueries {

    private ItemQueries() {}

    static String of(ItemType type) {
        return switch (type) {
            case PERSON -> PERSON;
            case DOMAIN -> DOMAIN;
            case MISSION -> MISSION;
            case NEED -> NEED;
            case ROUTE -> ROUTE;
            case STAGE -> STAGE;
            case ORGANISATION -> ORGANISATION;
            case DOCUMENT -> DOCUMENT;
            case LESSON -> LESSON;
            case EVENT -> EVENT;
        };
    }

    /** In the other languages, and as others write them: whoever knows a place by one finds what is said of it by all. */
    private static String namesOfStages(String edge) {
        return """
              + COLLECT { MATCH (n)-[:%s]->(s:Stage) WHERE s.access IN $open
                UNWIND [['en', s.nameEn], ['ar', s.nameAr]] + [name IN coalesce(s.otherNames, []) | ['', name]] AS name
                RETURN DISTINCT name }
            """.formatted(edge);
    }

    private static final String PERSON = """
            MATCH (n:Person) WHERE n.id IN $ids
            RETURN n AS item, n.availabilityConfirmedOn AS confirmedOn, [['', n.name]] AS titles,
              [['fr', n.profession], ['fr', n.cellRole], ['', n.base], ['fr', n.about]] AS bodies,
              COLLECT { MATCH (n)-[e:HAS_EXPERTISE]->(d:Domain) WHERE e.access IN $open RETURN DISTINCT d.key }
                AS domains,
              COLLECT { MATCH (n) WHERE n.base IS NOT NULL RETURN n.base } AS places,
              [] AS people, [] AS refs, [] AS parts
            """;

    private static final String DOMAIN = """
            MATCH (n:Domain) WHERE n.id IN $ids
            RETURN n AS item,
              [['fr', n.prefLabelFr], ['en', n.prefLabelEn], ['ar', n.prefLabelAr]] AS titles,
              [l IN coalesce(n.altLabelsFr, []) | ['fr', l]] + [l IN coalesce(n.altLabelsEn, []) | ['en', l]]
                + [l IN coalesce(n.altLabelsAr, []) | ['ar', l]]
                + COLLECT { MATCH (s:Synonym)-[:NAMES]->(n) WITH s ORDER BY s.key RETURN [s.language, s.label] }
                + [['fr', n.definitionFr], ['en', n.definitionEn]] AS bodies,
              [n.key] AS domains, [] AS places, [] AS people, [] AS refs, [] AS parts
            """;

    private static final String MISSION = """
            MATCH (n:Mission) WHERE n.id IN $ids
            RETURN n AS item, [['fr', n.title], ['en', n.titleEn], ['ar', n.titleAr]] AS titles,
              [['fr', n.summary]]
            """ + namesOfStages("ON_STAGE") + """
                AS bodies,
              COLLECT { MATCH (n)-[:REQUIRES]->(d:Domain) RETURN DISTINCT d.key } AS domains,
              COLLECT { MATCH (n)-[:ON_STAGE]->(s:Stage) WHERE s.access IN $open RETURN DISTINCT s.nameFr } AS places,
              [] AS people,
              COLLECT { MATCH (n)-[:ON_STAGE]->(s:Stage) RETURN s.id } AS refs, [] AS parts
            """;

    private static final String NEED = """
            MATCH (n:Need)-[:FOR]->(m:Mission) WHERE n.id IN $ids
            RETURN n AS item, [['fr', n.role], ['en', n.roleEn]] AS titles,
              [['fr', n.text], ['fr', CASE WHEN m.access IN $open THEN m.title END]]
            """ + namesOfStages("ON_STAGE") + """
                AS bodies,
              COLLECT { MATCH (n)-[:REQUIRES]->(d:Domain) RETURN DISTINCT d.key } AS domains,
              COLLECT { MATCH (n)-[:ON_STAGE]->(s:Stage) WHERE s.access IN $open RETURN s.nameFr } AS places,
              [] AS people, [m.id] + COLLECT { MATCH (n)-[:ON_STAGE]->(s:Stage) RETURN s.id } AS refs, [] AS parts
            """;

    private static final String ROUTE = """
            MATCH (n:Route) WHERE n.id IN $ids
            RETURN n AS item, [['fr', n.nameFr], ['en', n.nameEn], ['ar', n.nameAr]] AS titles,
              COLLECT { MATCH (n)-[:HAS_STAGE]->(s:Stage) WHERE s.access IN $open
                UNWIND [['fr', s.nameFr], ['en', s.nameEn], ['ar', s.nameAr]] AS name RETURN name }
                + [name IN coalesce(n.otherNames, []) | ['', name]] AS bodies,
              [] AS domains,
              COLLECT { MATCH (n)-[:HAS_STAGE]->(s:Stage) WHERE s.access IN $open RETURN DISTINCT s.nameFr } AS places,
              [] AS people, COLLECT { MATCH (n)-[:HAS_STAGE]->(s:Stage) RETURN s.id } AS refs, [] AS parts
            """;

    private static final String STAGE = """
            MATCH (n:Stage) WHERE n.id IN $ids
            RETURN n AS item, [['fr', n.nameFr], ['en', n.nameEn], ['ar', n.nameAr]] AS titles,
              [['fr', n.note]] + COLLECT { MATCH (r:Route)-[:HAS_STAGE]->(n) WHERE r.access IN $open
                UNWIND [['fr', r.nameFr], ['en', r.nameEn], ['ar', r.nameAr]] AS name RETURN name }
                + [name IN coalesce(n.otherNames, []) | ['', name]] AS bodies,
              [] AS domains, [n.nameFr] AS places, [] AS people,
              COLLECT { MATCH (r:Route)-[:HAS_STAGE]->(n) RETURN r.id } AS refs, [] AS parts
            """;

    private static final String ORGANISATION = """
            MATCH (n:Organisation) WHERE n.id IN $ids
              AND NOT EXISTS { (n)-[:STANDS_UNDER]->(h) WHERE n.access = h.access
                OR n.access IN $open AND h.access IN $open }
            WITH n, [n] + COLLECT { MATCH (n)<-[:STANDS_UNDER]-(m) WHERE m.access IN $open OR m.access = n.access
              RETURN m ORDER BY m.name, m.id } AS records
            CALL (records) { UNWIND records AS o
              OPTIONAL MATCH (o)-[:OPERATES]->(a:Activity) WHERE a.access IN $open RETURN collect(a) AS activities }
            CALL (records) { UNWIND records AS o MATCH (o)-[c:CONTACT]->(p:Person) WHERE p.access IN $open
              RETURN collect(DISTINCT [p.id, p.name]) AS people, max(c.confirmedOn) AS confirmed }
            RETURN n AS item, [['fr', n.kind]] AS bodies, people,
              reduce(names = [], o IN records | names + [name IN [['', o.name], ['', o.acronym]]
                WHERE name[1] IS NOT NULL AND NOT name IN names]) AS titles,
              head(COLLECT { UNWIND [a IN activities | a.reportedOn] + [a IN activities | a.confirmedOn] + [confirmed] AS day RETURN max(day) }) AS confirmedOn,
              COLLECT { UNWIND activities AS a MATCH (a)-[:IN]->(d:Domain) RETURN DISTINCT d.key } AS domains,
              COLLECT { UNWIND activities AS a MATCH (a)-[:AT]->(p:Place) RETURN DISTINCT p.name } AS places,
              COLLECT { MATCH (n)<-[:STANDS_UNDER]-{0,1}()-[:OPERATES]->()-[:AT]->(p:Place)
                RETURN p.id AS id UNION MATCH (n)-[:STANDS_UNDER]-(m) RETURN m.id AS id
                UNION MATCH (n)<-[:STANDS_UNDER]-{0,1}()-[:HOLDS]->(h:Position) RETURN h.id AS id } AS refs,
              COLLECT { UNWIND activities AS a
                WITH a, COLLECT { MATCH (a)-[:AT]->(p:Place) RETURN DISTINCT p.name AS name ORDER BY name } AS at,
                  COLLECT { MATCH (a)-[:IN]->(d:Domain) RETURN DISTINCT d.prefLabelFr AS name ORDER BY name } AS about
                RETURN {id: a.id, language: 'fr',
                  heading: at[0] + reduce(t = '', name IN at[1..3] | t + ', ' + name)
                    + CASE WHEN size(at) > 3 THEN ', …' ELSE '' END,
                  text: a.name + reduce(t = '', name IN at | t + ', ' + name)
                    + coalesce(', ' + a.audience, '') + coalesce(', ' + a.sector, '')
                    + reduce(t = '', name IN about | t + ', ' + name)} }
              + COLLECT { UNWIND records AS o MATCH (o)-[:HOLDS]->(h:Position) WHERE h.access IN $open
                RETURN DISTINCT {id: h.id, language: 'fr', heading: h.issue, text: h.issue + coalesce('. ' + h.text, '')} }
                AS parts
            """;

    private static final String DOCUMENT = """
            MATCH (n:Document) WHERE n.id IN $ids
            RETURN n AS item, [[coalesce(n.language, ''), n.title]] AS titles,
              [[coalesce(n.language, ''), n.summary]]
            """ + namesOfStages("ABOUT") + """
                AS bodies,
              COLLECT { MATCH (n)-[:ABOUT]->(d:Domain) RETURN DISTINCT d.key } AS domains,
              COLLECT { MATCH (n)-[:ABOUT]->(s:Stage) WHERE s.access IN $open RETURN DISTINCT s.nameFr } AS places,
              COLLECT { MATCH (p:Person)-[:AUTHORED]->(n) WHERE p.access IN $open RETURN DISTINCT [p.id, p.name] }
                AS people,
              COLLECT { MATCH (n)<-[:SUPERSEDES]-(x:Document) WHERE (x.access IN $open OR x.access = n.access)
                AND coalesce(x.state, '') <> 'draft' RETURN DISTINCT [x.id, x.title] } AS successors,
              COLLECT { MATCH way = (n)-[:TRANSLATES*1..4]-(x:Document)
                WHERE all(o IN nodes(way) WHERE o.access IN $open OR o.access = n.access)
                RETURN DISTINCT [x.id, x.access] } AS translations,
              COLLECT { MATCH (n)-[:ABOUT|AUTHORED|SUPERSEDES]-(x) WHERE NOT x:Domain RETURN x.id
                UNION MATCH (n)-[:TRANSLATES*1..4]-(x:Document) RETURN x.id } AS refs,
              COLLECT { MATCH (n)-[:HAS_PASSAGE]->(p:Passage) WHERE p.access = n.access OR p.access IN $open
                WITH p ORDER BY p.order
                RETURN {id: p.id, language: coalesce(p.language, n.language), heading: p.heading, page: p.page,
                  text: p.text} } AS parts
            """;

    private static final String LESSON = """
            MATCH (n:Lesson) WHERE n.id IN $ids
            RETURN n AS item, [[coalesce(n.language, 'fr'), n.title]] AS titles,
              [t IN [n.verbatim, n.text, n.context, n.doDifferently] | [coalesce(n.language, 'fr'), t]]
            """ + namesOfStages("ABOUT") + """
                AS bodies,
              COLLECT { MATCH (n)-[:ABOUT]->(d:Domain) RETURN DISTINCT d.key } AS domains,
              COLLECT { MATCH (n)-[:ABOUT]->(s:Stage) WHERE s.access IN $open RETURN DISTINCT s.nameFr } AS places,
              COLLECT { MATCH (n)-[:LEARNED_BY]->(p:Person) WHERE p.access IN $open RETURN DISTINCT [p.id, p.name] }
                AS people,
              COLLECT { MATCH (n)-[:ABOUT|LEARNED_BY]->(x) WHERE NOT x:Domain RETURN DISTINCT x.id } AS refs,
              [] AS parts
            """;

    private static final String EVENT = """
            MATCH (n:Event) WHERE n.id IN $ids AND n.register IS NULL
            RETURN n AS item, [['fr', n.text], ['en', n.textEn], ['ar', n.textAr]] AS titles,
              [['fr', n.location]]
            """ + namesOfStages("AT") + """
                AS bodies, [] AS domains,
              COLLECT { MATCH (n)-[:AT]->(s:Stage) WHERE s.access IN $open RETURN s.nameFr } AS places,
              [] AS people, COLLECT { MATCH (n)-[:AT]->(s:Stage) RETURN s.id } AS refs, [] AS parts
            """;
}
