package org.relais.sources.documents.worker;

import java.util.List;

/** The formats that are read, by what their content shows. */
final class MediaTypes {

    private static final List<String> ACCEPTED = List.of(
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.",
            "application/vnd.openxmlformats-officedocument.presentationml.",
            "application/vnd.ms-word.",
            "application/vnd.ms-powerpoint",
            "application/msword",
            "application/vnd.ms-outlook",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.presentation",
            "application/rtf",
            "text/html",
            "application/xhtml+xml",
            "message/rfc822");

    private MediaTypes() {}

    static boolean isAccepted(String type) {
        return ACCEPTED.stream().anyMatch(type::startsWith) && !type.startsWith("application/vnd.ms-outlook-");
    }
}
