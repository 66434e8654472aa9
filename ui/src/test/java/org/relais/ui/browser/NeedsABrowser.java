package org.relais.ui.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips, with a message, what wants a browser where there is none. */
class NeedsABrowser implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return System.getProperty("relais.chromium") == null
                ? ConditionEvaluationResult.disabled("No browser: -Drelais.chromium is not set, ./verify sets it")
                : ConditionEvaluationResult.enabled("A browser can be had");
    }
}
