package org.relais.ingest;

import java.util.List;
import java.util.Locale;

/** Empty workbooks to fill in and import, one for each kind of sheet. */
public interface Templates {

    /** The kinds in the order in which they are best filled in, each as in {@code importer.NAME}. */
    List<String> names();

    /**
     * An XLSX workbook with headers in the language, an example row that is left out when the workbook is
     * imported, and a sheet that explains each column.
     *
     * @throws org.relais.kernel.RelaisException.NotFound when there is no such kind
     */
    byte[] workbook(String name, Locale locale);
}
