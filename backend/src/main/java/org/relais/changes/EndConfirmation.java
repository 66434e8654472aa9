package org.relais.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.graph.GraphWriter;
import org.relais.graph.Progress;
import org.relais.graph.Provenance;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that activities which left a table did end, and takes it back. */
@Component
public class EndConfirmation {

    private final SeenActivities seen;
    private final GraphWriter writer;

    EndConfirmation(SeenActivities seen, GraphWriter writer) {
        this.seen = seen;
        this.writer = writer;
    }

    /**
     * Contributors and above.
     *
     * @param ends by key of the activity; null for no end that is known
     * @return what the ends were before: given to this method, they take it back
     * @throws RelaisException.NotFound when one of them is not there for this viewer
     * @throws RelaisException.Invalid when one would end before it begins
     */
    @Transactional
    public Map<String, @Nullable LocalDate> confirm(Viewer viewer, Map<String, @Nullable LocalDate> ends) {
        viewer.requireConfirmation();
        var known = seen.activities(viewer, ends.keySet());
        var before = new HashMap<String, @Nullable LocalDate>();
        var rows = new ArrayList<Row>();
        ends.forEach((key, end) -> {
            var activity = known.get(key);
            if (activity == null) {
                throw RelaisException.notFound();
            }
            if (end != null && activity.from() != null && end.isBefore(activity.from())) {
                throw RelaisException.invalid("error.endsBeforeItBegins", end, activity.from());
            }
            before.put(key, activity.to());
            rows.add(Row.of(viewer.username(), ended(key, end)));
        });
        writer.write(rows, new Provenance("confirmation", "Relais", LocalDate.now()), Progress.SILENT);
        return before;
    }

    private static Statement ended(String key, @Nullable LocalDate end) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("to", end);
        return Statement.OfNode.withoutLinks(new Ref("Activity", key), properties);
    }
}
