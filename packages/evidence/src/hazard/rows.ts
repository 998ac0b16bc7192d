/**
 * Rows of a sparse matrix with what came of each: row r has the columns `column[offsets[r]]` up to `offsets[r + 1]`, rising,
 * with their values; `ended` is 0 for went on, else the number of the ending from 1.
 */
export type Rows = {
  readonly columns: number;
  readonly offsets: Uint32Array;
  readonly column: Uint16Array;
  readonly value: Float64Array;
  readonly ended: Uint8Array;
  /** Which journey a row is of: rows of one journey hang together. */
  readonly journey: Uint32Array;
};

export const rowsIn = ({ ended }: Rows): number => ended.length;

/** Writes rows one cell after the other. Columns must come in rising order. */
export class RowWriter {
  #column = new Uint16Array(1 << 14);
  #value = new Float64Array(1 << 14);
  #cells = 0;
  readonly #offsets: number[] = [0];
  readonly #ended: number[] = [];
  readonly #journey: number[] = [];

  /** A cell of the row that is being written. Zeros are left out. */
  cell(column: number, value: number): void {
    if (value === 0) return;
    if (this.#cells === this.#column.length) this.#grow();
    this.#column[this.#cells] = column;
    this.#value[this.#cells] = value;
    this.#cells += 1;
  }

  endRow(journey: number, ended: number): void {
    this.#offsets.push(this.#cells);
    this.#ended.push(ended);
    this.#journey.push(journey);
  }

  rows(columns: number): Rows {
    return {
      columns,
      offsets: Uint32Array.from(this.#offsets),
      column: this.#column.slice(0, this.#cells),
      value: this.#value.slice(0, this.#cells),
      ended: Uint8Array.from(this.#ended),
      journey: Uint32Array.from(this.#journey),
    };
  }

  #grow(): void {
    const column = new Uint16Array(this.#column.length * 2);
    column.set(this.#column);
    this.#column = column;
    const value = new Float64Array(this.#value.length * 2);
    value.set(this.#value);
    this.#value = value;
  }
}
