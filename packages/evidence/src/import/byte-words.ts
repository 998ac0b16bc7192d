import { textOf } from "./encoding.ts";

/** Tells words apart by their bytes, so that a word that comes again is not made into text again. */
export class ByteWords {
  /** What the receiver keeps for each word, by its number here. */
  readonly numbers: number[] = [];
  readonly #receive: (word: string) => number;
  #bytes = new Uint8Array(1 << 12);
  #used = 0;
  #starts = new Uint32Array(1 << 8);
  #hashes = new Int32Array(1 << 8);
  #buckets = new Int32Array(1 << 9).fill(-1);

  /** @param receive gives the number that stands for a new word */
  constructor(receive: (word: string) => number) {
    this.#receive = receive;
  }

  /** The receiver's number of the word that stands there. */
  numberAt(bytes: Uint8Array, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
    hash ^= hash >>> 15;
    let bucket = hash & (this.#buckets.length - 1);
    for (let word = this.#buckets[bucket]!; word >= 0; word = this.#buckets[bucket]!) {
      if (this.#hashes[word] === hash && this.#isSame(word, bytes, start, end)) return this.numbers[word]!;
      bucket = (bucket + 1) & (this.#buckets.length - 1);
    }
    return this.#add(bytes, start, end, hash, bucket);
  }

  /** The receiver's number of a word that is not what stands in the bytes. */
  numberOf(word: string): number {
    return this.#receive(word);
  }

  #isSame(word: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#starts[word]!;
    if (this.#starts[word + 1]! - from !== end - start) return false;
    for (let at = start, own = from; at < end; at += 1, own += 1) if (this.#bytes[own] !== bytes[at]) return false;
    return true;
  }

  #add(bytes: Uint8Array, start: number, end: number, hash: number, bucket: number): number {
    const word = this.numbers.length;
    if (word + 2 > this.#starts.length) {
      this.#starts = grown(this.#starts, new Uint32Array(this.#starts.length * 2));
      this.#hashes = grown(this.#hashes, new Int32Array(this.#hashes.length * 2));
    }
    while (this.#used + end - start > this.#bytes.length)
      this.#bytes = grown(this.#bytes, new Uint8Array(this.#bytes.length * 2));
    this.#bytes.set(bytes.subarray(start, end), this.#used);
    this.#used += end - start;
    this.#starts[word + 1] = this.#used;
    this.#hashes[word] = hash;
    this.#buckets[bucket] = word;
    const number = this.#receive(textOf(bytes, start, end));
    this.numbers.push(number);
    if (this.numbers.length * 2 > this.#buckets.length) this.#rehash();
    return number;
  }

  #rehash(): void {
    this.#buckets = new Int32Array(this.#buckets.length * 2).fill(-1);
    for (let word = 0; word < this.numbers.length; word += 1) {
      let bucket = this.#hashes[word]! & (this.#buckets.length - 1);
      while (this.#buckets[bucket]! >= 0) bucket = (bucket + 1) & (this.#buckets.length - 1);
      this.#buckets[bucket] = word;
    }
  }
}

function grown<Of extends Uint8Array | Uint32Array | Int32Array>(old: Of, larger: Of): Of {
  larger.set(old);
  return larger;
}
