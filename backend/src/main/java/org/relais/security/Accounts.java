package org.relais.security;

import java.util.List;
import java.util.Optional;
import org.springframework.data.neo4j.repository.Neo4jRepository;

/** All accounts. */
interface Accounts extends Neo4jRepository<Account, String> {

    Optional<Account> findByUsername(String username);

    List<Account> findAllByOrderByUsername();
}
