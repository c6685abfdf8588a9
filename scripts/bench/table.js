// @ts-check
// What benchmarks print and how they sum up.

/** @param {readonly number[]} values */
export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/**
 * @param {string} name
 * @param {readonly string[]} cells
 */
export function row(name, cells) {
  console.log(name.padEnd(32) + cells.map((cell) => cell.padStart(13)).join(''));
}
