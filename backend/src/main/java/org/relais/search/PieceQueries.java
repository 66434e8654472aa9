package org.relais.search;

import java.util.Map;

/**
 * Pieces of evidence by the item that carries them: a person's services, skills and trainings, a
 * document's authors, a lesson's learners. All with the same columns; documents also with the work that they are a
 * version of, which is the newest of the originals.
 */
final class PieceQueries {

    /** By the type of the item that carries them. */
    static final Map<ItemType, java.util.List<String>> BY_CARRIER = Map.of(
            ItemType.PERSON, java.util.List.of(served(), skills(), trainings()),
            ItemType.DOCUMENT, java.util.List.of(documents()),
            ItemType.LESSON, java.util.List.of(lessons()));

    private PieceQueries() {}

    private static String served() {
        return """
            MATCH (n:Person)-[e:SERVED_IN]->(m:Mission) WHERE n.id IN $ids
            OPTIONAL MATCH (by:Person {key: e.by}) WHERE by.access IN $open
            RETURN n.id AS carrier, 'served/' + e.key AS id, 'mission' AS kind, [n.access, e.access, m.access] AS access,
              [[n.id, coalesce(e.responsibility, 'member')]] AS people, e.sentence AS sentence,
              ['mission', m.id, m.title] AS about,
              [['fr', e.sentence], ['fr', e.role], ['fr', m.title], ['en', m.titleEn], ['fr', m.summary]] AS texts,
              coalesce(e.domains, []) AS domains, e.role AS role, null AS level, null AS basis, by.name AS by,
              e.from AS from, e.to AS to, [m.id] AS refs
            """;
    }

    private static String skills() {
        return """
            MATCH (n:Person)-[e:HAS_EXPERTISE]->(d:Domain) WHERE n.id IN $ids
            OPTIONAL MATCH (by:Person {key: e.by}) WHERE by.access IN $open
            RETURN n.id AS carrier, 'skill/' + e.key AS id,
              CASE e.basis WHEN 'declared' THEN 'declared' ELSE 'skill' END AS kind, [n.access, e.access] AS access,
              [[n.id, 'lead']] AS people, e.sentence AS sentence, ['domain', d.key, d.prefLabelFr] AS about,
              [['fr', e.sentence], ['fr', d.prefLabelFr], ['en', d.prefLabelEn], ['ar', d.prefLabelAr]] AS texts,
              [d.key] AS domains, null AS role, e.level AS level, e.basis AS basis, by.name AS by,
              e.on AS from, e.on AS to, [] AS refs
            """;
    }

    private static String trainings() {
        return """
            MATCH (n:Person)-[e:ATTENDED]->(t:Training) WHERE n.id IN $ids
            RETURN n.id AS carrier, 'training/' + e.key AS id, 'training' AS kind, [n.access, e.access] AS access,
              [[n.id, 'lead']] AS people, e.sentence AS sentence, ['training', t.id, t.title] AS about,
              [['fr', e.sentence], ['fr', t.title]] AS texts,
              COLLECT { MATCH (t)-[:TEACHES]->(d:Domain) RETURN d.key } AS domains,
              null AS role, null AS level, null AS basis, null AS by, e.on AS from, e.on AS to, [t.id] AS refs
            """;
    }

    private static String documents() {
        return """
            MATCH (n:Document) WHERE n.id IN $ids
            WITH n, COLLECT { MATCH (p:Person)-[e:AUTHORED]->(n) WHERE p.access IN $open OR NOT n.access IN $open
              RETURN [p.id, e.role] } AS people
            WHERE size(people) > 0
            RETURN n.id AS carrier, 'document/' + n.id AS id,
              'document/' + coalesce(
                head(COLLECT { MATCH way = (n)-[:TRANSLATES*0..4]->(:Document)<-[:SUPERSEDES*0..4]-(x:Document)
                  WHERE all(o IN nodes(way) WHERE o.access IN $open OR o.access = n.access)
                    AND NOT EXISTS { (x)-[:TRANSLATES]->(o:Document) WHERE o.access IN $open OR o.access = n.access }
                    AND NOT EXISTS { (x)<-[:SUPERSEDES]-(o:Document) WHERE o.access IN $open OR o.access = n.access }
                  RETURN x.id ORDER BY x.id }), n.id) AS work,
              'document' AS kind, [n.access] AS access, people,
              null AS sentence, ['document', n.id, n.title] AS about,
              [[coalesce(n.language, ''), n.title], [coalesce(n.language, ''), n.summary]]
                + COLLECT { MATCH (n)-[:HAS_PASSAGE]->(p:Passage) WITH p ORDER BY p.order LIMIT 40
                  RETURN [coalesce(p.language, n.language, ''), p.text] } AS texts,
              COLLECT { MATCH (n)-[:ABOUT]->(d:Domain) RETURN d.key } AS domains,
              null AS role, null AS level, null AS basis, null AS by, n.date AS from, n.date AS to,
              [p IN people | p[0]] AS refs
            """;
    }

    private static String lessons() {
        return """
            MATCH (n:Lesson) WHERE n.id IN $ids
            WITH n, COLLECT { MATCH (n)-[:LEARNED_BY]->(p:Person) WHERE p.access IN $open OR NOT n.access IN $open
              RETURN [p.id, 'lead'] } AS people
            WHERE size(people) > 0
            RETURN n.id AS carrier, 'lesson/' + n.id AS id, 'document' AS kind, [n.access] AS access, people,
              null AS sentence, ['lesson', n.id, n.title] AS about,
              [t IN [n.title, n.text, n.context, n.doDifferently] | [coalesce(n.language, ''), t]] AS texts,
              COLLECT { MATCH (n)-[:ABOUT]->(d:Domain) RETURN d.key } AS domains,
              null AS role, null AS level, null AS basis, null AS by, n.date AS from, n.date AS to,
              [p IN people | p[0]] AS refs
            """;
    }
}
