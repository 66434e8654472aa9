package org.relais.knowledge;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Domains at risk.
 *
 * @param rows those that the filter keeps, the most urgent first
 * @param all how many there are without a filter
 * @param domains how many domains there are at all
 * @param byRisk how many of each kind there are in the chosen top domain
 * @param byTop how many of the chosen kind there are in each top domain
 */
public record RiskPage(
        List<RiskRow> rows, int all, int domains, Map<Risk, Integer> byRisk, Map<String, Integer> byTop) {

    static RiskPage of(List<RiskRow> rows, int domains, RiskFilter filter) {
        var byRisk = new EnumMap<Risk, Integer>(Risk.class);
        var byTop = new HashMap<String, Integer>();
        for (var row : rows) {
            if (filter.keepsTop(row)) {
                row.risks().forEach(risk -> byRisk.merge(risk, 1, Integer::sum));
            }
            if (filter.keepsRisk(row)) {
                byTop.merge(row.top(), 1, Integer::sum);
            }
        }
        return new RiskPage(rows.stream().filter(filter::keeps).toList(), rows.size(), domains, byRisk, byTop);
    }
}
