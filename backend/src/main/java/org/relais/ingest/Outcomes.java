package org.relais.ingest;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.relais.graph.Fate;
import org.relais.graph.Written;
import org.relais.kernel.Message;

/** What a reading and its writing say together of single rows. */
final class Outcomes {

    private Outcomes() {}

    static Stream<Finding> refusals(Reading reading, Written written) {
        return Stream.concat(
                reading.refused().stream(),
                IntStream.range(0, reading.rows().size())
                        .filter(at -> written.fates().get(at) instanceof Fate.Refused)
                        .mapToObj(at -> new Finding(
                                reading.rows().get(at).at(),
                                ((Fate.Refused) written.fates().get(at)).reason())));
    }

    static Stream<Finding> remarks(Reading reading, Written written) {
        var repeated = written.count(Fate.Repeated.class);
        var remark = repeated == 0
                ? Stream.<Finding>empty()
                : Stream.of(new Finding(At.FILE, Message.of("import.repeatedRows", repeated)));
        return Stream.concat(remark, reading.remarks().stream());
    }
}
