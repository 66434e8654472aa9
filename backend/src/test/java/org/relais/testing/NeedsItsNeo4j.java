package org.relais.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips, with a message, what wants a server in a container where no image can be had. */
class NeedsItsNeo4j implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return FreshGraph.inContainer() && FreshGraph.image() == null
                ? ConditionEvaluationResult.disabled(
                        "No container engine or no Neo4j image here (RELAIS_NEO4J_IMAGE is not set)")
                : ConditionEvaluationResult.enabled("Neo4j can be had");
    }
}
