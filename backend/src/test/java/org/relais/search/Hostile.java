package org.relais.search;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions that nobody means. */
final class Hostile {

    private static final String[] PIECES = {
        "(",
        ")",
        "-",
        "\"",
        "«",
        "»",
        " ",
        "ET ",
        "OU ",
        "SAUF ",
        "titre:",
        "année:",
        "port",
        "\0",
        "؟",
        "\uD83D\uDE00",
        "'"
    };

    private Hostile() {}

    static Stream<String> texts() {
        var manners = Stream.of(
                "a".repeat(100_000),
                "port ".repeat(20_000),
                "*".repeat(10_000),
                "por* ".repeat(400),
                "por*t*".repeat(300),
                "(".repeat(10_000),
                ")".repeat(10_000),
                "(".repeat(1_000) + "port" + ")".repeat(1_000),
                "(port OU ".repeat(200) + "nuit" + ")".repeat(200),
                "-(".repeat(900) + "port",
                "SAUF ".repeat(400) + "port",
                "SAUF (-())",
                "a OU (-())",
                "port OU nuit ET ".repeat(120),
                "titre:port ".repeat(180),
                "\"".repeat(10_001),
                "-\"".repeat(1_000),
                "\0\u0001\u0007\u001b\u202e\ufeff",
                "\uD800 \uDC00 port",
                "le la les de du et ou",
                "the of and",
                "?*~^:\\/[]{}+|&!",
                "titre:\"",
                "年 漢字 хлеб ཀ ქ አማርኛ 한국어 ไทย \uD835\uDD6C",
                "يَكْتُبُ ".repeat(200));
        return Stream.concat(manners, IntStream.range(0, 300).mapToObj(Hostile::random));
    }

    private static String random(int seed) {
        var random = new Random(seed);
        return random.ints(random.nextInt(1, 120), 0, PIECES.length)
                .mapToObj(at -> PIECES[at])
                .collect(Collectors.joining());
    }
}
