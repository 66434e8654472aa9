package org.relais.ingest;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.neo4j.repository.Neo4jRepository;

/** All runs. */
interface ImportRuns extends Neo4jRepository<ImportRun, String> {

    List<ImportRun> findByOrderByStartedAtDesc(Pageable page);

    List<ImportRun> findByStateIn(List<ImportState> states);
}
