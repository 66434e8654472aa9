/**
 * Rounds values so that they add up to the rounded total: everyone gets the integer part, and what is left
 * goes to the largest remainders. Negative totals do not occur in a score.
 */
export function roundToTotal(values: readonly number[], total: number, digits = 0): number[] {
  const unit = 10 ** digits;
  const scaled = values.map(value => value * unit);
  const floors = scaled.map(value => Math.floor(value + 1e-9));
  let left = Math.round(total * unit) - floors.reduce((sum, value) => sum + value, 0);
  const byRemainder = scaled.map((value, index) => ({ index, rest: value - floors[index]! })).sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (let turn = 0; left > 0 && byRemainder.length > 0; turn++, left--) floors[byRemainder[turn % byRemainder.length]!.index]! += 1;
  // Parts that exceed the total give back from the smallest remainder, never below zero.
  for (const { index } of [...byRemainder].reverse()) {
    const given = Math.min(Math.max(0, -left), floors[index]!);
    floors[index]! -= given;
    left += given;
  }
  return floors.map(value => value / unit);
}
