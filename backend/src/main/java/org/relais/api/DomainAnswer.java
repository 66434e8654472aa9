package org.relais.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.relais.domains.DomainPage;
import org.relais.knowledge.DomainOutlook;

/** A domain with what hangs on it, and how it is held and asked for. */
record DomainAnswer(@JsonUnwrapped DomainPage page, DomainOutlook outlook) {}
