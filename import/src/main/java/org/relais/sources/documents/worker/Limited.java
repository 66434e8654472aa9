package org.relais.sources.documents.worker;

import java.util.function.Consumer;
import org.relais.sources.documents.blocks.Block;
import org.relais.sources.documents.worker.Answer.Reason;

/** Passes blocks on until there are too many of them. */
final class Limited implements Consumer<Block> {

    private static final int FEWEST_A_BLOCK = 10;

    private final Consumer<Block> next;
    private final long most;
    private long left;

    Limited(Consumer<Block> next, long most) {
        this.next = next;
        this.most = most;
        this.left = most;
    }

    @Override
    public void accept(Block block) {
        left -= FEWEST_A_BLOCK
                + switch (block) {
                    case Block.Heading heading -> heading.text().length();
                    case Block.Text text -> text.text().length();
                    case Block.Page page -> 0;
                };
        if (left < 0) {
            throw new RefusedException(Reason.TOO_LONG, String.valueOf(most));
        }
        next.accept(block);
    }
}
