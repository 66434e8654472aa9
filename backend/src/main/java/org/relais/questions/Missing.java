package org.relais.questions;

/** What a question can lack. */
public enum Missing {
    RESULTS,
    CLICKS
}
