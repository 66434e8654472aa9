package org.relais.sources.documents.blocks;

import java.util.function.Consumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads Markdown as plain text: marks, addresses of links and embedded HTML fall away. */
public final class MarkdownBlocks extends AbstractVisitor {

    private final Consumer<Block> blocks;
    private final StringBuilder words = new StringBuilder();
    private String bullet = "";
    private boolean tight;

    public MarkdownBlocks(Consumer<Block> blocks) {
        this.blocks = blocks;
    }

    public void read(String text) {
        Parser.builder().build().parse(text).accept(this);
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        var line = taken().replace('\n', ' ');
        if (!line.isEmpty()) {
            blocks.accept(new Block.Heading(heading.getLevel(), line));
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        tell(taken());
    }

    @Override
    public void visit(BulletList list) {
        items(list, list.isTight(), -1);
    }

    @Override
    public void visit(OrderedList list) {
        var first = list.getMarkerStartNumber();
        items(list, list.isTight(), first == null ? 1 : first);
    }

    @Override
    public void visit(BlockQuote quote) {
        visitChildren(quote);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        tell(code.getLiteral().strip());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        tell(code.getLiteral().strip());
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(HtmlInline html) {
        if (html.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
            words.append('\n');
        }
    }

    /** @param first number of the first item; negative when they have none */
    private void items(Node list, boolean tightly, int first) {
        var number = first;
        var follows = false;
        for (var item = list.getFirstChild(); item instanceof ListItem; item = item.getNext()) {
            bullet = first < 0 ? "• " : number++ + ". ";
            tight = tightly && follows;
            follows = true;
            visitChildren(item);
        }
        bullet = "";
        tight = false;
    }

    private void tell(String text) {
        if (!text.isEmpty()) {
            blocks.accept(new Block.Text(bullet + text, tight, null));
            bullet = "";
        }
    }

    private String taken() {
        var text = words.toString().strip();
        words.setLength(0);
        return text;
    }
}
