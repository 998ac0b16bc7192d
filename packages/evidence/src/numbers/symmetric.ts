/**
 * Cholesky's factor of a symmetric positive definite matrix: lower triangle, row after row, `size * size` long.
 *
 * @returns undefined when the matrix is not positive definite
 */
export function choleskyOf(matrix: Float64Array, size: number): Float64Array | undefined {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row * size + column]!;
      const [left, right] = [row * size, column * size];
      for (let at = 0; at < column; at += 1) sum -= lower[left + at]! * lower[right + at]!;
      if (row === column) {
        if (!(sum > 0)) return undefined;
        lower[left + row] = Math.sqrt(sum);
      } else lower[left + column] = sum / lower[right + column]!;
    }
  }
  return lower;
}

/** Solves L Lᵀ x = b. */
export function solvedBy(lower: Float64Array, wanted: Float64Array): Float64Array {
  const size = wanted.length;
  const x = Float64Array.from(wanted);
  for (let row = 0; row < size; row += 1) {
    let sum = x[row]!;
    for (let at = 0; at < row; at += 1) sum -= lower[row * size + at]! * x[at]!;
    x[row] = sum / lower[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    const value = x[row]! / lower[row * size + row]!;
    x[row] = value;
    for (let at = 0; at < row; at += 1) x[at]! -= lower[row * size + at]! * value;
  }
  return x;
}

/** The diagonal of the inverse of L Lᵀ: row by row of L⁻¹, whose columns' squares add up to it. */
export function inverseDiagonal(lower: Float64Array, size: number): Float64Array {
  const diagonal = new Float64Array(size);
  const column = new Float64Array(size);
  for (let start = 0; start < size; start += 1) {
    column.fill(0, 0, start);
    let squares = 0;
    for (let row = start; row < size; row += 1) {
      let sum = row === start ? 1 : 0;
      for (let at = start; at < row; at += 1) sum -= lower[row * size + at]! * column[at]!;
      const value = sum / lower[row * size + row]!;
      column[row] = value;
      squares += value * value;
    }
    diagonal[start] = squares;
  }
  return diagonal;
}
