/**
 * The types of the graph as data: one YAML file per node and edge type, and the SKOS vocabulary of
 * domains. Everything that must agree on them (constraints, index fields, import columns, forms,
 * the reference page) reads them here.
 */
@NullMarked
package org.relais.schema;

import org.jspecify.annotations.NullMarked;
