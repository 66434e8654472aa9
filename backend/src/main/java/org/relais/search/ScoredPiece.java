package org.relais.search;

/**
 * A piece of evidence and how much of what was asked it answers.
 *
 * @param share 0 to 1: what the piece scored, divided by what a piece could score at most
 */
public record ScoredPiece(Piece piece, double share) {

    public ScoredPiece {
        share = Math.clamp(share, 0, 1);
    }
}
